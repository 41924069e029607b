"""What a page shows of a sheet before and after loading: examples of a column, a line as read, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.law import places
from registry.law.calendar import long_date
from registry.law.terms import Function, Kind, Level, Side
from registry.reprise import reading as reading_
from registry.reprise.columns import Guess
from registry.reprise.fields import SourceField
from registry.reprise.models import SourceRow, SourceSheet
from registry.reprise.reader import Row
from registry.reprise.reading import RowReading

SHOWN: Final = 20
EXAMPLES: Final = 3
_KINDS_OF_CELL: Final = {
    "t": Text("texte", "text"), "n": Text("nombre", "number"), "d": Text("date", "date"), "b": Text("oui ou non", "yes or no"),
    "h": Text("heure", "hour"), "e": Text("erreur du tableur", "spreadsheet error"), " ": Text("vide", "empty"),
}  # fmt: skip
_LABELS: Final[dict[str, Text]] = {
    "name_fr": SourceField.NAME.label, "name_en": SourceField.NAME_EN.label, "branches": SourceField.BRANCH.label,
    **{field.value: field.label for field in SourceField if field not in {SourceField.NAME, SourceField.NAME_EN, SourceField.BRANCH}},
    "kind": reading_.FORM,
}  # fmt: skip
_ORDER: Final = (
    "name_fr", "name_en", "acronym", "kind", "side", "level", "branches", "region", "departement", "locality", "seat", "po_box", "phone", "email",
    "registered_on", "founded_on", "statutes_on", "elected_on", "mandate_until", "officers", "founders",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A field as it would be shown on the record."""

    label: Text
    values: list[Text]
    is_presumed: bool


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A line of the preview."""

    row: int
    raw: list[tuple[str, str]]
    said: list[ShownValue]
    number: str
    reading: RowReading


def examples(sample: Sequence[Row], guess: Guess) -> list[list[str]]:
    """The first different values of each column."""
    found: list[list[str]] = [[] for _ in guess.headings]
    for number, cells, _ in sample:
        if number <= guess.header_row:
            continue
        for at, cell in enumerate(cells[: len(found)]):
            words = " ".join(cell.split())[:60]
            if words and len(found[at]) < EXAMPLES and words not in found[at]:
                found[at].append(words)
    return found


def lines(sample: Sequence[Row], sheet: SourceSheet, *, today: date) -> list[PreviewLine]:
    """The first lines as written and as read."""
    found = []
    for number, cells, kinds in [row for row in sample if row[0] > sheet.header_row][:SHOWN]:
        reading = reading_.read(cells, kinds, sheet.columns, sheet.headings, today=today)
        raw = [(heading, cell) for heading, cell in zip(sheet.headings, cells, strict=False) if cell.strip()]
        found.append(PreviewLine(number, raw, [] if reading.refusal else said(reading.as_json()), reading.number, reading))
    return found


def said(kept: Mapping[str, Any]) -> list[ShownValue]:
    """What was read of a line, in words, in the order of a record."""
    values, presumed = kept.get("values", {}), set(kept.get("presumed", ()))
    return [
        ShownValue(_LABELS.get(name) or SourceField.OFFICERS.label, _in_words(name, values[name]), name in presumed)
        for name in _ORDER
        if name in values
    ]


def _in_words(name: str, value: Any) -> list[Text]:
    if name == "officers":
        return [Text("{name} ({function})", "{name} ({function})").filled(name=who, function=Function(what).label) for who, what in value]
    if name == "branches":
        return [places.branches()[code].label for code in value if code in places.branches()]
    if name == "founders":
        return [Text.same(who) for who in value]
    if name in {"kind", "side", "level"}:
        return [{"kind": Kind, "side": Side, "level": Level}[name](value).label]  # type: ignore[attr-defined]
    if name == "region":
        return [places.regions()[value].label]
    if name == "departement":
        return [places.departements()[value].label]
    return [long_date(date.fromisoformat(value)) if name.endswith("_on") or name == "mandate_until" else Text.same(str(value))]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it was written, and where it went."""

    heading: str
    raw: str
    kind: Text
    field: Text | None


def cells_of(row: SourceRow) -> list[Cell]:
    """Every cell of a line."""
    headings, columns = row.sheet.headings, row.sheet.columns
    found = []
    for at, (cell, kind) in enumerate(zip(row.cells, row.kinds, strict=False)):
        column = columns[at] if at < len(columns) else ""
        heading = headings[at] if at < len(headings) else ""
        found.append(Cell(heading, cell, _KINDS_OF_CELL.get(kind, _KINDS_OF_CELL["t"]), SourceField(column).label if column else None))
    return [cell for cell in found if cell.raw]
