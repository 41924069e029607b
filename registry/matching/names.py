"""The comparable form of a name: accents, case, apostrophes, punctuation, dotted acronyms.

Copies are normalised, never the name as filed. Generic words are kept (deleting « national » would merge a federation
with its local, MATCHING.md); they only weigh less in `closest`.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_DOTTED: Final = re.compile(r"\b(?:\w[.\-/]\s?){2,}\w?\b\.?", re.UNICODE)
_NOT_A_WORD: Final = re.compile(r"[^\w]+", re.UNICODE)
_FOLD: Final = str.maketrans({"œ": "oe", "æ": "ae", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ə": "e", "ɛ": "e", "ɔ": "o", "ß": "ss"})
LONGEST: Final = 1000

#: Words that say little: legal forms, links, the country. They are compared, at a low weight.
GENERIC: Final = frozenset(
    [
        "de",
        "des",
        "du",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "en",
        "au",
        "aux",
        "a",
        "of",
        "the",
        "and",
        "for",
        "in",
        "s",
        "syndicat",
        "syndicats",
        "syndical",
        "syndicale",
        "synd",
        "national",
        "nationale",
        "nationaux",
        "union",
        "unions",
        "federation",
        "confederation",
        "organisation",
        "association",
        "travailleurs",
        "travailleur",
        "employes",
        "employeurs",
        "cameroun",
        "cameroon",
        "camerounais",
        "camerounaise",
        "trade",
        "workers",
        "worker",
        "general",
        "generale",
    ]
)


def plain(words: str) -> str:
    """Small letters without marks, punctuation as single spaces; ``C.S.T.C.`` as ``cstc``. Bounded in length."""
    folded = unicodedata.normalize("NFKD", words[:LONGEST]).lower().translate(_FOLD)
    folded = "".join(letter for letter in folded if not unicodedata.combining(letter))
    folded = _DOTTED.sub(lambda match: _NOT_A_WORD.sub("", match[0]) + " ", folded)
    return " ".join(_NOT_A_WORD.sub(" ", folded).replace("_", " ").split())


def acronym_form(acronym: str) -> str:
    """An acronym with nothing but its letters and digits: ``Snegcbef-Cam`` and ``SNEGCBEF CAM`` are one."""
    return plain(acronym).replace(" ", "")


def distinctive(words: str) -> tuple[str, ...]:
    """The words of a comparable name that tell it from others, each once, in order."""
    return tuple(dict.fromkeys(word for word in plain(words).split() if word not in GENERIC))


def comparable(name_fr: str, name_en: str = "", acronym: str = "") -> str:
    """One searchable line for a union: both names and the acronym, in comparable form."""
    parts = (plain(name_fr), plain(name_en), acronym_form(acronym))
    return " | ".join(part for part in parts if part)
