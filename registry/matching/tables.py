"""The tables that a clerk can read: what means the same, what is short for what, what is a place, what says nothing.

Each is a CSV beside this file. A change to one of them changes what the engine says, so it shows in the gold file's
floors (tests/matching) and in :func:`digest`, which every score carries with the engine's version.
"""

from __future__ import annotations

import csv
import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "tables"
LONGEST_PHRASE: Final = 9
_FOLD: Final = str.maketrans(
    {"œ": "oe", "æ": "ae", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ə": "e", "ɛ": "e", "ɔ": "o", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"}
)
_WORD: Final = re.compile(r"[^\W_]+")


def _without_marks() -> dict[int, str | None]:
    """The letters of Latin scripts to their bare small forms; marks standing alone to nothing."""
    table: dict[int, str | None] = dict.fromkeys(range(768, 880))
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = "".join(letter for letter in unicodedata.normalize("NFKD", chr(code)).casefold() if not unicodedata.combining(letter))
        table[code] = bare.translate(_FOLD)
    return table


_BARE: Final = _without_marks()


def fold(words: str) -> str:
    """Small letters without marks: the same for NFC and NFD, capitals and small letters."""
    if words.isascii():
        return words.lower()
    quick = words.translate(_BARE)
    if quick.isascii():
        return quick
    folded = unicodedata.normalize("NFKD", words).casefold().translate(_FOLD)
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def singular(word: str) -> str:
    """A folded word without its plain plural: ``travaux`` as ``traval``, ``industries`` as ``industry``, both ways."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("aux"):
        return word[:-3] + "al"
    if word.endswith(("ies", "ie")):
        return word[: word.rindex("ie")] + "y"
    if word.endswith("ss"):
        return word
    return word[:-1] if word[-1] in "sx" else word


@dataclass(frozen=True)
class Lexicon:
    """All tables, ready for reading names. Phrases are singular folded words, without links, joined by spaces."""

    concepts: dict[str, str]
    places: dict[str, str]
    place_parent: dict[str, str]
    place_label: dict[str, str]
    place_kind: dict[str, str]
    longest: dict[str, int]
    abbreviations: dict[str, tuple[str, ...]]
    links: frozenset[str]
    sections: frozenset[str]
    numerals: dict[str, str]
    qualifiers: dict[str, str]
    bodies: dict[str, tuple[str, ...]]
    acronyms: dict[str, tuple[str, ...]]
    labels: dict[str, tuple[str, str]]
    endings: tuple[tuple[str, str], ...]
    synonyms: dict[str, str]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every single word of the tables."""
        phrases = (*self.concepts, *self.places, *self.bodies, *self.qualifiers)
        return frozenset(word for phrase in phrases for word in phrase.split(" ")) | self.links | self.sections

    def stem(self, word: str) -> str:
        """A word of no table, in the form that French and English cognates share: ``statistique`` and ``statistics``."""
        for ending, becomes in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                return word[: -len(ending)] + becomes
        return word[:-1] if word.endswith("e") and len(word) > 4 else word

    def concept(self, phrase: str) -> str:
        """The concept of one or several singular words; a word of no table is its own stem."""
        return self.concepts.get(phrase) or self.stem(phrase)

    @cached_property
    def ordinals(self) -> frozenset[str]:
        """Numerals that may stand before what they number: « première section »."""
        return frozenset(
            word for word in self.numerals if word.endswith(("eme", "iere", "ier", "th", "first", "second", "seconde", "third"))
        )

    def line_of_places(self, place: str) -> tuple[str, ...]:
        """A place and all that contain it, nearest first."""
        line: list[str] = []
        while place and place not in line:
            line.append(place)
            place = self.place_parent.get(place, "")
        return tuple(line)


def _rows(name: str) -> list[dict[str, str]]:
    path = FOLDER / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _forms(cell: str) -> list[str]:
    return [form.strip() for form in cell.split("|") if form.strip()]


@lru_cache(maxsize=1)
def digest() -> str:
    """Eight letters that change whenever a table changes."""
    whole = hashlib.sha256()
    for path in sorted(FOLDER.glob("*.csv")):
        whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:8]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The tables, read once per process (some tens of milliseconds)."""
    links = frozenset(fold(row["word"]) for row in _rows("links"))

    def phrase(form: str) -> str:
        words = [singular(word) for word in _WORD.findall(fold(form).replace("'", " ").replace("’", " ")) if word not in links]
        return " ".join(words[:LONGEST_PHRASE])

    labels: dict[str, tuple[str, str]] = {}
    concepts: dict[str, str] = {}
    for row in _rows("words"):
        french, english = _forms(row["fr"]), _forms(row["en"])
        labels[row["word"]] = (french[0], english[0])
        for form in (*french, *english):
            concepts.setdefault(phrase(form), row["word"])
    abbreviations = {fold(row["short"]): tuple(_WORD.findall(fold(row["long"]))) for row in _rows("abbreviations")}
    endings = tuple(sorted(((row["ending"], row["becomes"]) for row in _rows("endings")), key=lambda pair: -len(pair[0])))
    places: dict[str, str] = {}
    parents, place_labels, kinds = {}, {}, {}
    for row in _rows("places"):
        names = _forms(row["names"])
        parents[row["place"]], place_labels[row["place"]], kinds[row["place"]] = row["parent"], names[0], row["kind"]
        for form in names:
            if row["kind"] != "country" and (len(phrase(form)) > 2 or row["kind"] != "state"):
                places.setdefault(phrase(form), row["place"])
    qualifiers: dict[str, str] = {}
    for row in _rows("qualifiers"):
        for form in (*_forms(row["fr"]), *_forms(row["en"])):
            key = phrase(form)
            labels.setdefault(row["qualifier"], (_forms(row["fr"])[0], _forms(row["en"])[0]))
            qualifiers.setdefault(concepts.setdefault(key, row["qualifier"]), row["qualifier"])
    bare = Lexicon(
        concepts, places, parents, place_labels, kinds, {}, abbreviations, links,
        frozenset(fold(row["word"]) for row in _rows("sections")),
        {singular(fold(row["word"])): row["number"] for row in _rows("numerals")}, qualifiers, {}, {}, labels, endings,
        {word: row["group"] for row in _rows("synonyms") for word in _forms(row["words"])},
    )  # fmt: skip
    _know_bodies(bare, phrase)
    for known in (*concepts, *places, *bare.bodies):
        first = known.split(" ", 1)[0]
        bare.longest[first] = max(bare.longest.get(first, 1), known.count(" ") + 1)
    return bare


def _know_bodies(lexicon: Lexicon, phrase: Callable[[str], str]) -> None:
    """Every name and acronym of a well-known body leads to one bag of concepts; a shared acronym leads nowhere."""
    owners: dict[str, set[tuple[str, ...]]] = {}
    for row in _rows("acronyms"):
        names = [*_forms(row["fr"]), *_forms(row["en"])]
        canonical = tuple(lexicon.concepts.get(key) or lexicon.concept(key) for key in _phrases(lexicon, phrase(names[0])))
        for name in names:
            if " " in phrase(name):
                lexicon.bodies.setdefault(phrase(name), canonical)
        for letters in _forms(row["acronyms"]):
            owners.setdefault(fold("".join(_WORD.findall(letters))), set()).add(canonical)
    lexicon.acronyms.update({letters: next(iter(bodies)) for letters, bodies in owners.items() if len(bodies) == 1})


def _phrases(lexicon: Lexicon, words: str) -> list[str]:
    """Words cut into the longest phrases that the concepts know."""
    tokens, cut, at = words.split(" "), [], 0
    while at < len(tokens):
        size = next((size for size in range(4, 1, -1) if " ".join(tokens[at : at + size]) in lexicon.concepts), 1)
        cut.append(" ".join(tokens[at : at + size]))
        at += size
    return cut
