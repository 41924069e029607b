"""Loading a sheet, batch by batch: every line is stored, attached or refused, and the sums are kept with it.

A batch is one transaction: its lines, the records entered, the sums, one mention. Killed between two batches, the
loading goes on after `last_row`; two workers on one sheet are told apart by it, under the sheet's lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.audit import trail
from registry.clock import legal_date
from registry.db import db, locked
from registry.jobs import kinds, queue
from registry.law.parameters import Parameters
from registry.matching import plain
from registry.reprise import reading as reading_
from registry.reprise.fields import SourceField
from registry.reprise.models import RowOutcome, SheetState, SourceRow, SourceSheet
from registry.reprise.reader import Row
from registry.reprise.reading import Remark, RowReading
from registry.reprise.verbs import RepriseVerb
from registry.unions import lifecycle
from registry.unions.models import TradeUnion

BATCH: Final = 1000
AT_ONCE: Final = 500
#: What two lines of one organisation may say differently, told to the clerk when they do.
_COMPARED: Final = {
    "acronym": SourceField.ACRONYM, "kind": SourceField.KIND, "region": SourceField.REGION, "departement": SourceField.DEPARTEMENT, "locality": SourceField.LOCALITY,
    "phone": SourceField.PHONE, "email": SourceField.EMAIL, "registered_on": SourceField.REGISTERED_ON, "founded_on": SourceField.FOUNDED_ON,
    "mandate_until": SourceField.MANDATE_UNTIL,
}  # fmt: skip


@dataclass(slots=True)
class _Known:
    """An organisation that a line may be attached to: in the register already, or entered by a line of this batch."""

    names: frozenset[str]
    values: dict[str, Any]
    union_id: int | None = None
    entry: int | None = None


@dataclass(slots=True)
class _Ledger:
    """What is known by number and by digest, and what this batch adds."""

    by_number: dict[str, list[_Known]] = field(default_factory=dict)
    by_digest: dict[str, _Known] = field(default_factory=dict)
    entries: list[lifecycle.RegisterEntry] = field(default_factory=list)

    def find(self, reading: RowReading) -> _Known | None:
        """The same line seen before, or the same number under the same name."""
        known = self.by_digest.get(reading.digest)
        if known is None and reading.number:
            names = _names(reading.values["name_fr"], reading.values["name_en"])
            known = next((one for one in self.by_number.get(reading.number, ()) if one.names & names), None)
        return known

    def enter(self, reading: RowReading, source: str) -> _Known:
        """A new organisation, from this line."""
        provenance = lifecycle.Provenance(
            filed_number=reading.number, from_old_file=True, presumed=tuple(reading.presumed), source=source
        )  # fmt: skip
        self.entries.append(lifecycle.RegisterEntry(reading.identity(), reading.registered_on, provenance))
        known = _Known(_names(reading.values["name_fr"], reading.values["name_en"]), reading.values, entry=len(self.entries) - 1)
        self.by_digest[reading.digest] = known
        if reading.number:
            self.by_number.setdefault(reading.number, []).append(known)
        return known


def _names(*names: str) -> frozenset[str]:
    return frozenset(plain(name) for name in names if name)


def load_batch(sheet_id: int, rows: Sequence[Row], *, after: int, rules: Parameters, at: datetime) -> bool:
    """Account for the next lines of a sheet. False when another worker did, or the sheet is no longer loading.

    :param after: the last line accounted for, as the caller knows it.
    """
    sheet: SourceSheet | None = locked(SourceSheet, sheet_id)
    if sheet is None or sheet.state is not SheetState.LOADING or sheet.last_row != after:
        return False
    today = legal_date(at)
    readings = [reading_.read(cells, kinds, sheet.columns, sheet.headings, today=today) for _, cells, kinds in rows]
    ledger = _ledger([reading for reading in readings if reading.refusal is None])
    found: list[tuple[RowOutcome, _Known | None]] = []
    for (number, _, _), reading in zip(rows, readings, strict=True):
        found.append(_outcome(ledger, reading, f"reprise:{sheet.id}:{number}"))
    ids = lifecycle.enter_many(ledger.entries, at=at, rules=rules) if ledger.entries else []
    lines = [_line(sheet.id, row, reading, *outcome, ids) for row, reading, outcome in zip(rows, readings, found, strict=True)]
    db.session.execute(sa.insert(SourceRow), lines)
    counts = {outcome: sum(line["outcome"] is outcome for line in lines) for outcome in RowOutcome}
    sheet.done += len(lines)
    sheet.stored += counts[RowOutcome.STORED]
    sheet.attached += counts[RowOutcome.ATTACHED]
    sheet.refused += counts[RowOutcome.REFUSED]
    sheet.last_row = rows[-1][0]
    told = {outcome.value: count for outcome, count in counts.items()}
    trail.record(RepriseVerb.BATCH_LOADED, sheet, actor=_actor(sheet), at=at, after={"from": rows[0][0], "to": rows[-1][0], **told})
    return True


def _actor(sheet: SourceSheet) -> trail.Actor:
    return sheet.asked_by if sheet.asked_by is not None else trail.SystemActor("reprise")


def _outcome(ledger: _Ledger, reading: RowReading, source: str) -> tuple[RowOutcome, _Known | None]:
    if reading.refusal is not None:
        return RowOutcome.REFUSED, None
    known = ledger.find(reading)
    if known is None:
        return RowOutcome.STORED, ledger.enter(reading, source)
    other = [column.value for name, column in _COMPARED.items() if _differs(reading.values.get(name), known.values.get(name))]
    if other:
        reading.remarks.append(Remark("other_values", raw=", ".join(other)))
    return RowOutcome.ATTACHED, known


def _differs(said: Any, held: Any) -> bool:
    return bool(said) and bool(held) and plain(str(said)) != plain(str(held))


def _line(sheet_id: int, row: Row, reading: RowReading, outcome: RowOutcome, known: _Known | None, ids: Sequence[int]) -> dict[str, Any]:
    union_id = None if known is None else known.union_id if known.union_id is not None else ids[known.entry or 0]
    reasons = [remark.as_json() for remark in ([reading.refusal] if reading.refusal else reading.remarks)]
    return {
        "sheet_id": sheet_id, "row": row[0], "cells": list(row[1]), "kinds": row[2], "reading": {} if reading.refusal else reading.as_json(),
        "digest": "" if reading.refusal else reading.digest, "outcome": outcome, "union_id": union_id, "reasons": reasons,
        "has_remarks": bool(reasons),
    }  # fmt: skip


def _ledger(readings: Iterable[RowReading]) -> _Ledger:
    """What the register holds already of these lines; a duplicate's number leads to the record it is kept in."""
    ledger, readings = _Ledger(), list(readings)
    for some in _chunks(sorted({reading.number for reading in readings if reading.number})):
        claimed = sa.or_(TradeUnion.filed_number.in_(some), TradeUnion.number.in_(some))
        for union, kept in db.session.execute(_selected().where(claimed)):
            for number in {union.filed_number, union.number} - {""}:
                ledger.by_number.setdefault(number, []).append(_known(union, kept))
    for some in _chunks(sorted({reading.digest for reading in readings})):
        of_lines = _selected().add_columns(SourceRow.digest).join(SourceRow, SourceRow.union_id == TradeUnion.id)
        for union, kept, digest in db.session.execute(of_lines.where(SourceRow.digest.in_(some))):
            ledger.by_digest.setdefault(digest, _known(union, kept))
    return ledger


def _selected() -> sa.Select[Any]:
    columns = [getattr(TradeUnion, name) for name in ("id", "number", "filed_number", "name_fr", "name_en", *_COMPARED)]
    union: Any = sa.orm.Bundle("union", *columns)
    return sa.select(union, TradeUnion.consolidated_into_id)


def _known(union: Any, kept: int | None) -> _Known:
    values = {name: getattr(union, name) for name in _COMPARED}
    shown = {name: value.isoformat() if isinstance(value, date) else getattr(value, "value", value) for name, value in values.items()}
    return _Known(_names(union.name_fr, union.name_en), shown, union_id=kept if kept is not None else union.id)


def _chunks(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


def finish(sheet_id: int, *, at: datetime) -> bool:
    """The last line is accounted for: say so, and ask that duplicates and contradictions be looked for."""
    sheet: SourceSheet | None = locked(SourceSheet, sheet_id)
    if sheet is None or sheet.state is not SheetState.LOADING:
        return False
    sheet.state, sheet.finished_at = SheetState.LOADED, at
    which = f"reprise:{sheet.file_id}.{sheet.position}"
    queue.ask(kinds.SEARCH_DUPLICATES, key=f"{kinds.SEARCH_DUPLICATES}:{which}", at=at, argument={"kind": "incremental"})
    queue.ask(kinds.SCAN, key=f"{kinds.SCAN}:{which}", at=at)
    sums = {"lines": sheet.total, "stored": sheet.stored, "attached": sheet.attached, "refused": sheet.refused}
    trail.record(RepriseVerb.SHEET_LOADED, sheet, actor=_actor(sheet), at=at, after=sums)
    return True
