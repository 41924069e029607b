"""Registers in CSV files: read with their faults said in a sentence, written for other programs to read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from registry.bilingual import Text
from registry.matching.frame import FIELDS, Schema

LONGEST_CELL: Final = 20_000
_ENCODINGS: Final = ("utf-8-sig", "cp1252", "latin-1")
_TRUE: Final = frozenset({"1", "true", "yes", "oui", "vrai", "y", "o", "match", "same", "t"})
_FALSE: Final = frozenset({"0", "false", "no", "non", "faux", "n", "f", "distinct", "different"})


class Unreadable(Exception):
    """A file that cannot be used, and why, in both languages."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


@dataclass
class SourceTable:
    """The usable rows of a register's file: their ids, their cells by field, and what was set aside, in sentences."""

    ids: list[str]
    records: list[dict[str, str]]
    remarks: list[Text] = field(default_factory=list)

    def rows(self) -> dict[str, int]:
        """The row of each id."""
        return {ident: row for row, ident in enumerate(self.ids)}


def read_table(path: Path, schema: Schema, mapping: Mapping[str, str] | None = None) -> SourceTable:
    """A register's CSV: an ``id`` and any fields of the schema; `mapping` names other columns (column → field).

    The separator and the encoding are found out. Raises :class:`Unreadable` for a file without id or usable column.
    """
    mapping = mapping or {}
    unknown = sorted(set(mapping.values()) - {"id", *FIELDS[schema]})
    if unknown:
        raise Unreadable(Text("champ inconnu dans --map : {f}", "unknown field in --map: {f}").filled(f=", ".join(unknown)))
    header, rows = _rows(path)
    taken = set(mapping.values())
    own = [column.strip().lower() for column in header]
    fields = [mapping.get(column) or ("" if name in taken else name) for column, name in zip(header, own, strict=True)]
    absent = sorted(set(mapping) - set(header))
    if absent:
        raise Unreadable(Text("colonne absente : {c}", "no such column: {c}").filled(c=", ".join(absent)))
    if "id" not in fields:
        raise Unreadable(Text("{file} : la colonne « id » manque", "{file}: the column “id” is missing").filled(file=path.name))
    used = {at: name for at, name in enumerate(fields) if name in FIELDS[schema] and fields.index(name) == at}
    if not used:
        raise Unreadable(
            Text("{file} : aucune colonne utilisable ; attendu : {f}", "{file}: no usable column; expected any of: {f}").filled(
                file=path.name, f=", ".join(FIELDS[schema])
            )
        )
    table = SourceTable([], [])
    ignored = [column for at, column in enumerate(header) if at not in used and fields[at] != "id"]
    if ignored:
        table.remarks.append(Text("colonnes ignorées : {c}", "columns ignored: {c}").filled(c=", ".join(ignored)))
    _fill(table, rows, fields.index("id"), used)
    return table


def _fill(table: SourceTable, rows: Iterable[list[str]], ident_at: int, used: dict[int, str]) -> None:
    seen: set[str] = set()
    without = twice = 0
    for row in rows:
        ident = row[ident_at].strip() if ident_at < len(row) else ""
        if not ident:
            without += bool(row)
            continue
        if ident in seen:
            twice += 1
            continue
        seen.add(ident)
        table.ids.append(ident)
        table.records.append({name: row[at][:LONGEST_CELL] for at, name in used.items() if at < len(row) and row[at]})
    if without:
        table.remarks.append(Text("lignes sans id laissées de côté : {n}", "rows without id set aside: {n}").filled(n=without))
    if twice:
        table.remarks.append(
            Text("id répétés, seule la première ligne est gardée : {n}", "repeated ids, only the first row is kept: {n}").filled(n=twice)
        )


def _rows(path: Path) -> tuple[list[str], Iterable[list[str]]]:
    text = _text(path)
    first = re.sub(r'"[^"]*"', "", text.split("\n", 1)[0])  # what is quoted is no separator
    separator = max(",;\t|", key=first.count)
    csv.field_size_limit(2**31 - 1)
    lines = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
    try:
        header = [column.strip() for column in next(lines, [])]
    except csv.Error as fault:
        raise Unreadable(Text("{file} n'est pas un CSV lisible", "{file} is not a readable CSV").filled(file=path.name)) from fault
    if not any(header):
        raise Unreadable(Text("{file} est vide", "{file} is empty").filled(file=path.name))
    return header, lines


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as fault:
        raise Unreadable(Text("{file} ne se lit pas", "{file} cannot be read").filled(file=path)) from fault
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError("latin-1 reads any bytes")


@dataclass
class Decisions:
    """What people decided, as pairs of rows, and the remarks on what could not be used."""

    same: list[tuple[int, int]]
    distinct: list[tuple[int, int]]
    remarks: list[Text] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.same) + len(self.distinct)


def read_labels(path: Path, rows: Mapping[str, int]) -> Decisions:
    """``id1,id2,match``: pairs that people judged. Ids that the register does not hold are counted and set aside."""
    header, lines = _rows(path)
    fields = [column.lower() for column in header]
    missing = [name for name in ("id1", "id2", "match") if name not in fields]
    if missing:
        raise Unreadable(Text("{file} : colonne absente : {c}", "{file}: missing column: {c}").filled(file=path.name, c=", ".join(missing)))
    one, two, match = (fields.index(name) for name in ("id1", "id2", "match"))
    found: dict[tuple[int, int], bool] = {}
    aside = 0
    for line in lines:
        cells = [line[at].strip() if at < len(line) else "" for at in (one, two, match)]
        said = cells[2].lower()
        a, b = rows.get(cells[0]), rows.get(cells[1])
        if a is None or b is None or a == b or said not in _TRUE | _FALSE:
            aside += bool(line)
            continue
        found[min(a, b), max(a, b)] = said in _TRUE
    decisions = Decisions([pair for pair, same in found.items() if same], [pair for pair, same in found.items() if not same])
    if aside:
        decisions.remarks.append(Text("décisions laissées de côté : {n}", "decisions set aside: {n}").filled(n=aside))
    return decisions


def read_queries(path: Path) -> list[tuple[str, str, str]]:
    """``query_id,text[,town]``."""
    header, lines = _rows(path)
    fields = [column.lower() for column in header]
    missing = [name for name in ("query_id", "text") if name not in fields]
    if missing:
        raise Unreadable(Text("{file} : colonne absente : {c}", "{file}: missing column: {c}").filled(file=path.name, c=", ".join(missing)))
    at = [fields.index(name) if name in fields else -1 for name in ("query_id", "text", "town")]
    return [tuple(line[k] if 0 <= k < len(line) else "" for k in at) for line in lines if line]  # type: ignore[misc]


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
    """Write a CSV and say how many rows; the file appears whole or not at all."""
    beside = path.with_name(f".{path.name}.part")
    count = 0
    with beside.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(header)
        for row in rows:
            table.writerow(row)
            count += 1
    beside.replace(path)
    return count
