"""The job that loads a sheet: reads the file from the store, commits batch after batch, goes on where it was stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, Final

from flask import current_app

from registry.clock import legal_date, now
from registry.db import db, end_reading, transaction
from registry.reprise import loading, sheets
from registry.reprise.models import SheetState, SourceSheet
from registry.reprise.reader import Row
from registry.reprise.refusals import OF_A_COMMAND
from registry.statute import queries as statute
from registry.storage import Store

BATCH: Final = loading.BATCH


def load(argument: dict[str, Any]) -> str:
    """Load a sheet to its end, from wherever it stands. Run twice, or by two workers, each line is loaded once."""
    return load_sheet(int(argument["sheet"]), store=current_app.extensions["store"])


def load_sheet(sheet_id: int, *, store: Store, said: Callable[[int, int], None] | None = None) -> str:
    """Load a sheet; `said` hears (done, total) after each batch. The line for the operator."""
    sheet = db.session.get(SourceSheet, sheet_id, populate_existing=True)
    if sheet is None or sheet.state is not SheetState.LOADING:
        end_reading()
        return "nothing to load"
    after, total, done = sheet.last_row, sheet.total, sheet.done
    with store.open(sheet.file.digest) as source:
        data, filename, name = source.read(), sheet.file.filename, sheet.name
    end_reading()  # no transaction stays open while the file is read
    found = sheets.rows(data, filename, name, OF_A_COMMAND)
    for batch in batches((row for row in found if row[0] > after), BATCH):
        with transaction():
            at = now()
            mine = loading.load_batch(sheet_id, batch, after=after, rules=statute.rules_on(legal_date(at)), at=at)
        if not mine:
            return "another worker is loading this sheet"
        after, done = batch[-1][0], done + len(batch)
        if said is not None:
            said(done, total)
    with transaction():
        loading.finish(sheet_id, at=now())
    return f"{done} lines loaded"


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Rows by so many."""
    source = iter(rows)
    while batch := list(islice(source, size)):
        yield batch
