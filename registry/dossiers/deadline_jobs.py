"""The job that counts deadlines again when a rule or a day off changes. It moves `due_on` and nothing else.

`due_on` is a copy, for sorting, of what the legal clock reads; so this is no act: no mention, no new version, and a
clerk's open page does not become stale.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from registry.clock import today
from registry.db import changed, db, end_reading, transaction
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Dossier
from registry.law import parameters
from registry.law.deadlines import read_clock
from registry.law.statuses import WITH_THE_OFFICE, DossierStatus
from registry.statute import queries as statute

BATCH: Final = 200
LIVE: Final = (*sorted(WITH_THE_OFFICE), DossierStatus.RETURNED)


def recount(_argument: dict[str, Any]) -> str:
    """Count every live dossier's deadline again, batch by batch, each committed. Twice is the same as once."""
    counted = moved = 0
    for ids in _batches():
        with transaction():
            counted += len(ids)
            moved += _recount(ids, on=today())
    return f"{counted} deadlines counted, {moved} moved"


def _batches() -> Iterator[list[int]]:
    last = 0
    while True:
        statement = sa.select(Dossier.id).where(Dossier.id > last, Dossier.status.in_(LIVE)).order_by(Dossier.id).limit(BATCH)
        ids = list(db.session.scalars(statement))
        end_reading()
        if not ids:
            return
        yield ids
        last = ids[-1]


def _recount(ids: list[int], *, on: date) -> int:
    calendar, lines = statute.calendar(), statute.recorded_lines()
    table, moved = sa.table("dossier", sa.column("id"), sa.column("version"), sa.column("due_on", sa.Date)), 0
    for dossier in db.session.scalars(sa.select(Dossier).where(Dossier.id.in_(ids)).options(selectinload(Dossier.rounds))):
        if dossier.submitted_on is None:
            continue
        rules = parameters.in_force(lines, dossier.submitted_on)
        due_on = read_clock(facts_of(dossier), rules=rules, calendar=calendar, today=on).due_on
        if due_on != dossier.due_on:
            # An act in between has counted with the same rules: its version is newer, and this leaves it alone.
            same = (table.c.id == dossier.id, table.c.version == dossier.version)
            moved += changed(sa.update(table).where(*same).values(due_on=due_on))
    db.session.expire_all()
    return moved
