"""Two records side by side: each field with its symbol and word, what differs marked inside the words, the reasons in bits.

Pure but for the wording: it reads two engine records and gives what a page shows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, Literal

import numpy as np

from registry.bilingual import Text
from registry.dedupe.records import FIELDS, EngineRecord
from registry.law import places
from registry.law.terms import Kind
from registry.matching import Model, Verdict, compare, plain, shipped
from registry.matching.explain import verdict

LABELS: Final[dict[str, Text]] = {
    "name_fr": Text("Nom en français", "Name in French"),
    "name_en": Text("Nom en anglais", "Name in English"),
    "acronym": Text("Sigle", "Acronym"),
    "kind": Text("Forme", "Form"),
    "branch": Text("Branches", "Branches"),
    "region": Text("Région", "Region"),
    "town": Text("Localité", "Town"),
    "address": Text("Siège", "Seat"),
    "founded": Text("Fondation", "Founded"),
    "regno": Text("Numéro", "Number"),
    "officers": Text("Dirigeants", "Officers"),
    "phone": Text("Téléphone", "Telephone"),
    "email": Text("Courriel", "E-mail"),
}
ALIKE_FROM: Final = 0.6
LONGEST: Final = 400
_PART: Final = re.compile(r"\w+|\W+")

Mark = Literal["", "del", "ins"]


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A piece of a value: the same on both sides, only in A (`del`), or only in B (`ins`)."""

    text: str
    mark: Mark = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of both records."""

    name: str
    label: Text
    symbol: str
    said: Text
    a: tuple[TextPiece, ...]
    b: tuple[TextPiece, ...]


SAME: Final = ("=", Text("identique", "identical"))
NEAR: Final = ("≈", Text("ressemblant", "alike"))
OTHER: Final = ("≠", Text("différent", "different"))
ONE_SIDE: Final = ("∅", Text("d'un seul côté", "on one side only"))
NOWHERE: Final = ("∅", Text("non renseigné", "not filled in"))


def shown(record: EngineRecord, language: str) -> EngineRecord:
    """A record as a person reads it: forms, branches and regions by their names in the language, days as days."""
    kinds = {kind.label.fr: kind.label.to(language) for kind in Kind}
    branches = {branch.label.fr: branch.label.to(language) for branch in places.branches().values()}
    regions = {region.label.fr: region.label.to(language) for region in places.regions().values()}
    founded = date.fromisoformat(record["founded"]).strftime("%d/%m/%Y") if record["founded"] else ""
    return record | {
        "kind": kinds.get(record["kind"], record["kind"]), "region": regions.get(record["region"], record["region"]), "founded": founded,
        "branch": "; ".join(branches.get(name, name) for name in record["branch"].split("; ") if name),
    }  # fmt: skip


def rows(a: EngineRecord, b: EngineRecord) -> list[FieldRow]:
    """Every field that either record fills in, in the order of the page; both as `shown`."""
    return [row(name, a.get(name, ""), b.get(name, "")) for name in FIELDS if a.get(name) or b.get(name)]


def row(name: str, a: str, b: str) -> FieldRow:
    """One field: symbol, word, and both values with their differences marked."""
    symbol, said = _relation(a, b)
    left, right = marked(a, b) if symbol in "≈≠" else (_whole(a), _whole(b))
    return FieldRow(name, LABELS[name], symbol, said, left, right)


def _whole(text: str) -> tuple[TextPiece, ...]:
    return (TextPiece(text),) if text else ()


def _relation(a: str, b: str) -> tuple[str, Text]:
    if not a and not b:
        return NOWHERE
    if not a or not b:
        return ONE_SIDE
    if a == b:
        return SAME
    if plain(a) == plain(b):
        return ("≈", Text("même chose, écrite autrement", "the same, written otherwise"))
    return NEAR if SequenceMatcher(None, plain(a)[:LONGEST], plain(b)[:LONGEST], autojunk=False).ratio() >= ALIKE_FROM else OTHER


def marked(a: str, b: str) -> tuple[tuple[TextPiece, ...], tuple[TextPiece, ...]]:
    """Both texts in pieces: words first; inside two words that resemble each other, letters."""
    left, right = _PART.findall(a[:LONGEST]), _PART.findall(b[:LONGEST])
    mine: list[TextPiece] = []
    theirs: list[TextPiece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, [_key(w) for w in left], [_key(w) for w in right], autojunk=False).get_opcodes():
        if tag == "equal":
            for one, other in zip(left[i1:i2], right[j1:j2], strict=True):
                _letters(one, other, mine, theirs)
        else:
            _replaced(left[i1:i2], right[j1:j2], mine, theirs)
    mine += _whole(a[LONGEST:])
    theirs += _whole(b[LONGEST:])
    return _merged(mine), _merged(theirs)


def _key(word: str) -> str:
    return word.casefold() if word.strip() else " "


def _replaced(left: Sequence[str], right: Sequence[str], mine: list[TextPiece], theirs: list[TextPiece]) -> None:
    if len(left) == len(right):
        for one, other in zip(left, right, strict=True):
            _letters(one, other, mine, theirs)
        return
    mine += [TextPiece("".join(left), "del")] if left else []
    theirs += [TextPiece("".join(right), "ins")] if right else []


def _letters(one: str, other: str, mine: list[TextPiece], theirs: list[TextPiece]) -> None:
    """Two words: letter by letter when they resemble each other, as wholes otherwise."""
    if one.casefold() == other.casefold():  # capitals alone are no difference
        mine.append(TextPiece(one))
        theirs.append(TextPiece(other))
        return
    alike = len(one.lower()) == len(one) and len(other.lower()) == len(other)
    letters = SequenceMatcher(None, *((one.lower(), other.lower()) if alike else (one, other)), autojunk=False)
    if letters.ratio() < 0.5:
        mine.append(TextPiece(one, "del"))
        theirs.append(TextPiece(other, "ins"))
        return
    for tag, i1, i2, j1, j2 in letters.get_opcodes():
        if i2 > i1:
            mine.append(TextPiece(one[i1:i2], "" if tag == "equal" else "del"))
        if j2 > j1:
            theirs.append(TextPiece(other[j1:j2], "" if tag == "equal" else "ins"))


def _merged(pieces: list[TextPiece]) -> tuple[TextPiece, ...]:
    merged: list[TextPiece] = []
    for piece in pieces:
        if merged and merged[-1].mark == piece.mark:
            merged[-1] = TextPiece(merged[-1].text + piece.text, piece.mark)
        else:
            merged.append(piece)
    return tuple(merged)


@dataclass(frozen=True, slots=True)
class WaterfallStep:
    """One step of the waterfall: where the sum stood, what this reason adds, where it stands then; and where its bar lies (0 to 100)."""

    text: Text
    bits: float
    total: float
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Waterfall:
    """The reasons from the start to the total, in bits; `zero` is where even chances lie on the scale."""

    probability: float
    bits: float
    steps: tuple[WaterfallStep, ...]
    zero: float
    vetoes: tuple[Text, ...]
    version: str
    is_of_run: bool


_START: Final = Text(
    "Au départ : deux fiches prises au hasard parmi les paires choisies", "To begin with: two records picked among the chosen pairs"
)


def waterfall(a: EngineRecord, b: EngineRecord, *, levels: str, version: str, language: str) -> Waterfall:
    """Why the engine says so: the score of the run itself when its engine is still ours, else these two compared alone."""
    model = _model(version)
    if model is not None and levels:
        codes = np.array([[int(code, 16) for code in levels]], np.uint8)
        return _drawn(verdict(codes, shown(a, language), shown(b, language), model), is_of_run=True)
    return _drawn(compare(shown(a, language) | {"region": ""}, shown(b, language) | {"region": ""}), is_of_run=False)


def _drawn(found: Verdict, *, is_of_run: bool) -> Waterfall:
    moves = [(_START, found.prior), *((reason.text, reason.bits) for reason in found.reasons if reason.bits)]
    points, total = [0.0], 0.0
    for _, bits in moves:
        total += bits
        points.append(total)
    low, high = min(*points, -1.0), max(*points, 1.0)
    scale = 100 / (high - low)
    steps = [
        WaterfallStep(
            text,
            round(bits, 1),
            round(points[at + 1], 1),
            round((min(points[at], points[at + 1]) - low) * scale, 1),
            round(abs(bits) * scale, 1),
        )
        for at, (text, bits) in enumerate(moves)
    ]
    return Waterfall(found.probability, found.bits, tuple(steps), round(-low * scale, 1), found.vetoes, found.version, is_of_run)


@lru_cache(maxsize=4)
def _model(version: str) -> Model | None:
    return next((model for names_only in (False, True) if (model := shipped("union", names_only=names_only)).version == version), None)
