"""One true organisation, and how its acronym comes about."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from tools.noisy import vocabulary
from tools.noisy.facts import Facts
from tools.noisy.vocabulary import Phrase, Place, Qualifier


@dataclass(frozen=True, slots=True)
class Head:
    """The word a name begins with: French, its gender, and what English says before `of` and at the end of a name."""

    fr: str
    feminine: bool
    en: str


SYNDICAT: Final = Head("Syndicat", False, "Union")
UNION: Final = Head("Union", True, "Union")
FEDERATION: Final = Head("Fédération", True, "Federation")
CONFEDERATION: Final = Head("Confédération", True, "Confederation")
RARE_HEADS: Final = (
    Head("Organisation syndicale", True, "Trade Union Organisation"),
    Head("Mouvement syndical", False, "Union Movement"),
    Head("Collectif syndical", False, "Union Collective"),
    Head("Rassemblement syndical", False, "Union Rally"),
)
EMPLOYERS_HEADS: Final = (
    Head("Syndicat patronal", False, "Employers' Union"),
    Head("Groupement professionnel", False, "Professional Group"),
    Head("Association professionnelle", True, "Professional Association"),
    Head("Organisation patronale", True, "Employers' Organisation"),
    Head("Groupement des employeurs", False, "Employers' Association"),
)


@dataclass(slots=True)
class Organisation:
    """A body that exists: the parts its name is made of, and its facts."""

    number: int
    kind: str
    employers: bool
    head: Head
    phrase: Phrase
    context: tuple[str, str]
    level: str  # national, regional, departmental, or nothing
    place: Place | None
    qualifier: Qualifier | None
    section: int
    section_word: tuple[str, str]
    cameroon: bool
    allied: bool
    english: bool
    form: int  # which of the English word orders it chose for itself
    acronym: str
    acronym_en: str
    facts: Facts
    contested: bool  # another body bears this very name

    @property
    def members(self) -> tuple[str, str]:
        """Who is organised, in French and in English."""
        narrow_fr, narrow_en = self.context
        fr, en = (self.phrase.owners_fr, self.phrase.owners_en) if self.employers else (self.phrase.fr, self.phrase.en)
        return (f"{fr} {narrow_fr}", f"{narrow_en} {en}") if narrow_fr else (fr, en)


_SKIPPED: Final = frozenset({"de", "des", "du", "la", "le", "les", "et", "d", "l", "à", "en", "of", "the", "and", "for", "sous"})


def _content(text: str) -> list[str]:
    words = vocabulary.unaccented(text).replace("'", " ").replace("-", " ").split()
    return [word.upper() for word in words if word.lower() not in _SKIPPED]


def _opening(word: str, chance: Random, longest: int) -> str:
    """The first syllable or so: TRANSPORTEURS gives TRA, TRANS or T."""
    if longest == 1:
        return word[0]
    end = next((i for i, letter in enumerate(word) if letter in "AEIOUY" and i), len(word) - 1)
    return word[: min(end + 1 + (chance.random() < 0.4), longest)]


_OPENINGS: Final = {"Syndicat": "SY", "Union": "U", "Fédération": "FE", "Confédération": "C"}


def coin(organisation: Organisation, chance: Random) -> str:
    """A French acronym: initials (SNTRC) or syllables (SYNATROCAM), the country at the end, at times the place."""
    style = chance.random()
    words = _content(organisation.members[0])[:4]
    adjectives = _content(f"{organisation.level} {organisation.qualifier.fr if organisation.qualifier else ''}")
    if style < 0.35:
        head = "".join(word[0] for word in _content(organisation.head.fr))
        stem = head + "".join(word[0] for word in adjectives + words)
        end = "C" if organisation.cameroon else ""
    else:
        opening = _OPENINGS.get(organisation.head.fr) or "".join(word[0] for word in _content(organisation.head.fr))
        opening += "N" if opening == "SY" and organisation.level != "national" and chance.random() < 0.6 else ""
        middle = "".join(word[:2] if word.startswith("NA") or chance.random() < 0.5 else word[0] for word in adjectives)
        longest = 2 if len(words) > 2 else 4
        stem = opening + middle + "".join(_opening(word, chance, longest) for word in words)
        end = chance.choice(("CAM", "CAM", "C", "-CAM")) if organisation.cameroon else ""
    if organisation.place and not organisation.cameroon and chance.random() < 0.45:
        letters = _content(organisation.place.fr)[0]
        end = chance.choice(("-", "", "/")) + letters[: chance.choice((1, 2, 3))]
    return stem[:12] + end


def coin_english(organisation: Organisation, chance: Random) -> str:
    """An English acronym: initials, the place or the country first as a rule."""
    words = _content(organisation.members[1])[:4]
    tail = "".join(word[0] for word in _content(organisation.head.en))
    start = organisation.place.en[0] if organisation.place else ("C" if organisation.cameroon else "")
    adjectives = "".join(
        word[0] for word in _content(f"{organisation.level} {organisation.qualifier.en if organisation.qualifier else ''}")
    )
    body = "".join(word[0] for word in words)
    return start + adjectives + body + tail if chance.random() < 0.6 else adjectives + tail + body + start
