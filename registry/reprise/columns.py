"""Where the headings are, and what each column tells: guessed from headings and values, corrected by a person, remembered.

Pure. A mapping is a list, one entry a column: a `SourceField`'s value, or the empty string for a column that is only kept.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.law import places
from registry.matching import plain
from registry.reprise import cells
from registry.reprise.fields import HEADINGS, NOTHING, SourceField
from registry.reprise.reader import Row

#: Headings are looked for among so many first rows.
SEARCHED: Final = 40
ENOUGH: Final = 0.6
_PHONE: Final = re.compile(r"(?:\+?237)?[\s.]*[2369]\d(?:[\s.\-/]*\d){6,8}")
_NUMBERED: Final = re.compile(r"(?i)\b(?:n°|no|sn|enr|reg)\b.*\d|\d+\s*/\s*(?:\w+\s*/\s*)*\d*.*\b(?:19|20)\d\d\b|^[A-Z]{2,}[-/ ]\d+")


@dataclass(frozen=True, slots=True)
class Guess:
    """Where the headings stand (0: there are none), their words, and what each column is thought to tell."""

    header_row: int
    headings: tuple[str, ...]
    columns: tuple[str, ...]


def comparable_heading(words: str) -> str:
    """A heading in comparable form: « N° Enreg. » and « n enreg » are one."""
    return plain(words.replace("°", " ").replace("º", " ").replace("(", " ").replace(")", " ").replace("-", " ").replace(".", " "))


@cache
def _known() -> dict[str, SourceField]:
    found: dict[str, SourceField] = {}
    for field, headings in HEADINGS.items():
        for heading in headings:
            found.setdefault(heading, field)
    return found


def field_of(heading: str) -> SourceField | None:
    """The field that a heading names, whole or by its first words."""
    words = comparable_heading(heading)
    if not words or words in NOTHING:
        return None
    known = _known()
    if words in known:
        return known[words]
    parts = words.split()
    for length in range(min(len(parts), 5), 0, -1):
        start = " ".join(parts[:length])
        if start in known and len(start) > 2 and not (length == 1 and len(parts) > 3):
            return known[start]
    return None


def guess(sample: Sequence[Row]) -> Guess:
    """Find the headings among the first rows, and what each column tells; two columns never tell the same thing."""
    at, best = 0, 0.0
    for place, (_, values, kinds) in enumerate(sample[:SEARCHED]):
        score = _likeness_to_headings(values, kinds)
        if score > best + 0.01:
            at, best = place, score
    return guess_at(sample, sample[at][0] if best >= 1.5 else 0)


def guess_at(sample: Sequence[Row], header_row: int) -> Guess:
    """What each column tells when the headings stand on this row (0, or a row that is not there: there are none)."""
    at = next((place for place, (number, _, _) in enumerate(sample) if number == header_row and number), -1)
    if at < 0:
        width = max((len(values) for _, values, _ in sample), default=0)
        return Guess(0, tuple("" for _ in range(width)), _by_values([("", column) for column in _columns_of(sample, width)]))
    number, headings, _ = sample[at]
    body = sample[at + 1 :]
    width = max([len(headings), *(len(values) for _, values, _ in body)])
    padded = (*(" ".join(heading.split()) for heading in headings), *[""] * (width - len(headings)))
    return Guess(number, padded, _by_values(list(zip(padded, _columns_of(body, width), strict=True))))


def _likeness_to_headings(values: Sequence[str], kinds: str) -> float:
    """One for each known heading; numbers and dates among them speak against."""
    filled = [(value, kind) for value, kind in zip(values, kinds, strict=True) if value.strip()]
    if len(filled) < 2:
        return 1.6 if len(filled) == 1 and len(values) == 1 and field_of(filled[0][0]) is SourceField.NAME else 0.0
    known = {field_of(value) for value, _ in filled} - {None}
    counting = sum(comparable_heading(value) in NOTHING for value, _ in filled)
    against = sum(kind in "nd" or len(value) > 60 for value, kind in filled)
    return len(known) + 0.4 * min(counting, 1) - 1.5 * against


def _columns_of(rows: Sequence[Row], width: int) -> list[list[tuple[str, str]]]:
    """(text, type) of the filled cells of each column."""
    columns: list[list[tuple[str, str]]] = [[] for _ in range(width)]
    for _, values, kinds in rows:
        for at, (value, kind) in enumerate(zip(values, kinds, strict=True)):
            if value.strip():
                columns[at].append((value.strip(), kind))
    return columns


def _by_values(columns: Sequence[tuple[str, list[tuple[str, str]]]]) -> tuple[str, ...]:
    """Headings first; a column without a known heading may still be told by what it holds."""
    found: list[SourceField | None] = []
    for heading, _ in columns:
        field = field_of(heading)
        found.append(None if field in found else field)
    for at, (heading, values) in enumerate(columns):
        if found[at] is None and comparable_heading(heading) not in NOTHING and len(values) >= 2:
            field = _told_by(values)
            if field is not None and field not in found and not field_of(heading):
                found[at] = field
    if SourceField.NAME not in found and SourceField.NAME_EN in found:
        found[found.index(SourceField.NAME_EN)] = SourceField.NAME
    return tuple(field.value if field else "" for field in found)


def _told_by(values: Sequence[tuple[str, str]]) -> SourceField | None:
    """The field that most of a column's values look like."""
    for field, test in _TOLD_BY.items():
        if sum(test(value) for value, _ in values) >= ENOUGH * len(values):
            return field
    return None


_NAMED: Final = re.compile(r"(?i)(syndicat|union|f[ée]d[ée]ration|conf[ée]d[ée]ration|synd\.|trade union)")
_TOLD_BY: Final[dict[SourceField, Callable[[str], bool]]] = {
    SourceField.EMAIL: lambda value: "@" in value,
    SourceField.PHONE: lambda value: bool(_PHONE.fullmatch(value)),
    SourceField.REGION: lambda value: bool(cells.region(value)),
    SourceField.BRANCH: lambda value: value in places.branches(),
    SourceField.NAME: lambda value: len(value) > 12 and bool(_NAMED.match(value)),
    SourceField.NUMBER: lambda value: len(value) < 60 and bool(_NUMBERED.search(value)),
    SourceField.LOCALITY: lambda value: cells.town(value) is not None,
}


def signature(headings: Sequence[str]) -> str:
    """What two files with the same headings in the same order share."""
    return hashlib.sha256("\x1f".join(comparable_heading(heading) for heading in headings).rstrip("\x1f").encode()).hexdigest()


def faults(columns: Sequence[str]) -> list[Reason]:
    """Why a mapping cannot be used: nobody is named, or two columns tell the same thing."""
    found = []
    chosen = [column for column in columns if column]
    if not {SourceField.NAME.value, SourceField.NAME_EN.value, SourceField.ACRONYM.value} & set(chosen):
        text = Text(
            "Aucune colonne ne donne la dénomination : sans elle, rien ne peut entrer au registre.",
            "No column gives the name: without it nothing can enter the register.",
        )
        found.append(Reason("no_name", text))
    for value in dict.fromkeys(column for column in chosen if chosen.count(column) > 1):
        text = Text("Deux colonnes donnent « {field} » : gardez-en une.", "Two columns give “{field}”: keep one.")
        found.append(Reason("twice", text.filled(field=SourceField(value).label), field=value))
    return found


def row_with(sample: Sequence[Row], headings: Collection[str], otherwise: int) -> int:
    """The first row that bears all these headings."""
    wanted = {comparable_heading(heading) for heading in headings}
    found = (number for number, cells, _ in sample[:SEARCHED] if wanted <= {comparable_heading(cell) for cell in cells})
    return next(found, otherwise)


def from_names(headings: Sequence[str], said: Mapping[str, str]) -> tuple[str, ...]:
    """A mapping written by hand, heading to field; an unknown field or heading is a `ValueError` that names it."""
    wanted = {comparable_heading(heading): value for heading, value in said.items()}
    absent = sorted(heading for heading in said if comparable_heading(heading) not in {comparable_heading(one) for one in headings})
    unknown = sorted({value for value in said.values() if value and value not in {field.value for field in SourceField}})
    if absent or unknown:
        raise ValueError(", ".join(absent + unknown))
    return tuple(wanted.get(comparable_heading(heading), "") if heading else "" for heading in headings)
