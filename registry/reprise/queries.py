"""Questions asked of the old file: which files came, how a loading goes, what became of each line, where a record comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.db import db
from registry.errors import NotFound
from registry.jobs.models import Job
from registry.paging import Page, page_of
from registry.reprise.models import RowOutcome, SheetState, SourceFile, SourceRow, SourceSheet
from registry.reprise.receiving import LOAD
from registry.unions.models import TradeUnion

PAGE: Final = 25


def files(page: int) -> Page[SourceFile]:
    """The files received, latest first, with their sheets."""
    statement = (
        sa.select(SourceFile).options(selectinload(SourceFile.sheets), joinedload(SourceFile.received_by)).order_by(SourceFile.id.desc())
    )
    total = db.session.scalar(sa.select(sa.func.count(SourceFile.id))) or 0
    return page_of(statement, total=total, number=page, size=PAGE)


def next_sheet(sheet: SourceSheet) -> SourceSheet | None:
    """The next sheet of the same file that is not loaded yet; hidden ones are left to who looks for them."""
    others = [one for one in sheet.file.sheets if one.state is not SheetState.LOADED and not one.is_hidden]
    return next((one for one in others if one.position > sheet.position), next(iter(others), None))


@dataclass(frozen=True, slots=True)
class Sums:
    """What all that was loaded amounts to."""

    files: int
    lines: int
    stored: int
    attached: int
    refused: int


def sums() -> Sums:
    """The sums over every sheet."""
    columns = (
        sa.func.coalesce(sa.func.sum(column), 0)
        for column in (SourceSheet.done, SourceSheet.stored, SourceSheet.attached, SourceSheet.refused)
    )
    count = sa.select(sa.func.count(SourceFile.id)).scalar_subquery()
    return Sums(*(int(value) for value in db.session.execute(sa.select(count, *columns)).one()))


def file(file_id: int) -> SourceFile:
    """A file with its sheets. Raises `NotFound`."""
    options = (selectinload(SourceFile.sheets), joinedload(SourceFile.received_by))
    found: SourceFile = _found(sa.select(SourceFile).where(SourceFile.id == file_id).options(*options))
    return found


def sheet(sheet_id: int) -> SourceSheet:
    """A sheet with its file. Raises `NotFound`."""
    options = (joinedload(SourceSheet.file), joinedload(SourceSheet.asked_by))
    found: SourceSheet = _found(sa.select(SourceSheet).where(SourceSheet.id == sheet_id).options(*options))
    return found


def _found(statement: sa.Select[Any]) -> Any:
    found = db.session.scalars(statement).one_or_none()
    if found is None:
        raise NotFound
    return found


def lines(sheet_: SourceSheet, *, outcome: str = "", page: int = 1) -> Page[SourceRow]:
    """The lines of a sheet in their order: all, those of one outcome, or (« remarks ») those with something to know."""
    conditions: list[sa.ColumnElement[bool]] = [SourceRow.sheet_id == sheet_.id]
    if outcome == "remarks":
        conditions += [SourceRow.has_remarks.is_(True), SourceRow.outcome != RowOutcome.REFUSED]
    elif outcome:
        conditions.append(SourceRow.outcome == RowOutcome(outcome))
    statement = sa.select(SourceRow).where(*conditions).order_by(SourceRow.row)
    total = db.session.scalar(sa.select(sa.func.count(SourceRow.id)).where(*conditions)) or 0
    return page_of(statement, total=total, number=page, size=PAGE)


def count_remarks(sheet_: SourceSheet) -> int:
    """How many lines came in with something to know."""
    where = (SourceRow.sheet_id == sheet_.id, SourceRow.has_remarks, SourceRow.outcome != RowOutcome.REFUSED)
    return db.session.scalar(sa.select(sa.func.count(SourceRow.id)).where(*where)) or 0


def every_line(sheet_id: int, *, only_remarked: bool) -> Iterator[SourceRow]:
    """The lines of a sheet, streamed: all, or only those refused or with a remark."""
    conditions = [SourceRow.sheet_id == sheet_id, *([SourceRow.has_remarks.is_(True)] if only_remarked else [])]
    statement = sa.select(SourceRow).where(*conditions).order_by(SourceRow.row)
    yield from db.session.scalars(statement.execution_options(yield_per=500))


def line(row_id: int) -> SourceRow:
    """A line with its sheet and file. Raises `NotFound`."""
    whole = joinedload(SourceRow.sheet).joinedload(SourceSheet.file)
    found: SourceRow = _found(sa.select(SourceRow).where(SourceRow.id == row_id).options(whole))
    return found


def neighbours(row: SourceRow) -> tuple[int | None, int | None]:
    """The ids of the lines before and after in the sheet."""
    same = sa.select(SourceRow.id).where(SourceRow.sheet_id == row.sheet_id)
    before = db.session.scalar(same.where(SourceRow.row < row.row).order_by(SourceRow.row.desc()).limit(1))
    after = db.session.scalar(same.where(SourceRow.row > row.row).order_by(SourceRow.row).limit(1))
    return before, after


def unions_of(rows: list[SourceRow]) -> dict[int, TradeUnion]:
    """The records that some lines came to, each as it is kept today (a duplicate leads to the kept record)."""
    ids = {row.union_id for row in rows if row.union_id is not None}
    found = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(ids)).options(joinedload(TradeUnion.consolidated_into)))
    return {union.id: union.consolidated_into or union for union in found}


def rows_of_union(union_id: int) -> list[SourceRow]:
    """Every line of the old file that a record comes from, oldest first; of the duplicates consolidated into it too."""
    duplicates = sa.select(TradeUnion.id).where(TradeUnion.consolidated_into_id == union_id)
    whole = joinedload(SourceRow.sheet).joinedload(SourceSheet.file)
    mine = sa.or_(SourceRow.union_id == union_id, SourceRow.union_id.in_(duplicates))
    return list(db.session.scalars(sa.select(SourceRow).where(mine).options(whole).order_by(SourceRow.id)))


def duplicates_of(union_id: int) -> list[TradeUnion]:
    """The records consolidated into this one as its duplicates: their numbers lead to it."""
    return list(db.session.scalars(sa.select(TradeUnion).where(TradeUnion.consolidated_into_id == union_id).order_by(TradeUnion.id)))


@dataclass(frozen=True, slots=True)
class Progress:
    """How a loading goes. `seconds_left` is None while nothing can be told; `trouble`: the job's own words when it failed."""

    done: int
    total: int
    percent: int
    seconds_left: int | None
    is_waiting: bool
    trouble: str


def progress(sheet_: SourceSheet, *, at: datetime) -> Progress:
    """How the loading of a sheet goes."""
    job = db.session.scalars(
        sa.select(Job).where(Job.kind == LOAD, Job.key.like(f"{LOAD}:{sheet_.id}:%")).order_by(Job.id.desc()).limit(1)
    ).one_or_none()
    spent = (at - sheet_.asked_at) if sheet_.asked_at else timedelta()
    left = int(spent.total_seconds() * (sheet_.total - sheet_.done) / sheet_.done) if sheet_.done else None
    stopped = job is None or job.state == "failed" or (job.state == "waiting" and job.tries > 0)
    trouble = (job.result if job is not None and job.result else "stopped") if stopped and sheet_.state is SheetState.LOADING else ""
    percent = 100 * sheet_.done // sheet_.total if sheet_.total else 100
    return Progress(sheet_.done, sheet_.total, percent, left, job is not None and job.state == "waiting" and not trouble, trouble)
