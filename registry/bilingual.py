"""A sentence in the two official languages of Cameroon, carried together.

French and English have equal force (Constitution, art. 1(3), R22), so neither is a translation of the other here: every
sentence that a person may read is written in both, side by side, where it is used. There is no catalogue to forget.
See docs/decisions/0002-two-languages-side-by-side.md. Anyone may import this module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

Language = Literal["fr", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")

NBSP: Final = "\u00a0"
NNBSP: Final = "\u202f"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence, French and English. ``{names}`` in it are filled by :meth:`filled`."""

    fr: str
    en: str

    def to(self, language: str) -> str:
        """The sentence in one language, with that language's typography."""
        return french_typography(self.fr) if language == "fr" else curly(self.en)

    def filled(self, **values: object) -> Text:
        """The same sentence with its ``{names}`` replaced; a value that is itself a Text speaks its own language."""
        return Text(
            self.fr.format(**{name: _in(value, "fr") for name, value in values.items()}),
            self.en.format(**{name: _in(value, "en") for name, value in values.items()}),
        )

    def as_json(self) -> dict[str, str]:
        """For freezing into an event or a notice."""
        return {"fr": self.fr, "en": self.en}

    @classmethod
    def same(cls, words: str) -> Text:
        """Words that are the same in both languages: a name, a number."""
        return cls(words, words)

    @classmethod
    def from_json(cls, value: dict[str, str]) -> Text:
        return cls(value["fr"], value["en"])


def _in(value: object, language: Language) -> object:
    return getattr(value, language) if isinstance(value, Text) else value


_BEFORE_HIGH_PUNCTUATION: Final = re.compile(r"[ \u00a0\u202f]([;!?»])")
_BEFORE_COLON: Final = re.compile(r"[ \u00a0\u202f]:")
_AFTER_GUILLEMET: Final = re.compile(r"«[ \u00a0\u202f]")
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_NUMBER_SIGN: Final = re.compile(r"\b([nN]°|art\.|arts\.|p\.) (?=\S)")


def curly(sentence: str) -> str:
    """The apostrophe that printers use. An apostrophe stands between two letters; a quotation mark does not."""
    return _APOSTROPHE.sub("’", sentence)


@lru_cache(maxsize=8192)
def french_typography(sentence: str) -> str:
    """Unbreakable spaces where French wants them: before ``: ; ! ?``, inside « », after « n° » and « art. »."""
    sentence = curly(sentence)
    sentence = _BEFORE_HIGH_PUNCTUATION.sub(NNBSP + r"\1", sentence)
    sentence = _BEFORE_COLON.sub(NBSP + ":", sentence)
    sentence = _AFTER_GUILLEMET.sub("«" + NNBSP, sentence)
    return _NUMBER_SIGN.sub(r"\1" + NBSP, sentence)
