"""Acts before loading: receive a file, say what its columns tell, ask for the loading. One act, one mention."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from registry.acts import Command, act, created
from registry.audit import trail
from registry.bilingual import Text
from registry.db import db
from registry.errors import NotFound
from registry.jobs import queue
from registry.jobs.models import Job
from registry.reprise import columns as columns_
from registry.reprise import sheets
from registry.reprise.columns import Guess
from registry.reprise.models import ColumnMapping, SheetState, SourceFile, SourceSheet
from registry.reprise.reader import Row
from registry.reprise.refusals import BOUNDS, Bounds
from registry.reprise.verbs import RepriseVerb
from registry.storage import Store, safe_filename

LOAD = "reprise.load"


def receive(
    data: bytes, filename: str, command: Command[trail.Actor], *, store: Store | None, bounds: Bounds = BOUNDS
) -> tuple[SourceFile, bool]:
    """Take in a spreadsheet: the file, and whether it is new. The same bytes are the same file, whatever their name.

    :param store: None to look only (nothing will be committed).
    :raises Unacceptable: the file is not read; its reason is one sentence.
    """
    digest = hashlib.sha256(data).hexdigest()
    known = db.session.scalars(sa.select(SourceFile).where(SourceFile.digest == digest)).one_or_none()
    if known is not None:
        return known, False
    name = safe_filename(filename)
    book = sheets.survey(data, name, bounds)
    if store is not None:
        store.put(data)
    file = SourceFile(
        digest=digest, filename=name[:240], size=len(data), format=book.format, encoding=book.encoding, separator=book.separator,
        received_at=command.at, received_by_id=command.actor.actor_id,
    )  # fmt: skip
    for position, sheet in enumerate(book.sheets, start=1):
        if sheet.rows:
            file.sheets.append(_sheet(position, sheet))
    after = {"digest": digest, "size": len(data), "format": book.format, "sheets": [sheet.name for sheet in file.sheets]}
    created(file, command, verb=RepriseVerb.FILE_RECEIVED, after=after)
    return file, True


def _sheet(position: int, sheet: sheets.Sheet) -> SourceSheet:
    guess, remembered = _known_layout(sheet)
    told = list(guess.columns)
    if remembered is not None:
        told = [*remembered.columns, *[""] * len(told)][: len(told)]
    row = SourceSheet(
        position=position, name=sheet.name[:240], is_hidden=sheet.is_hidden, filled=sheet.rows, sample=[list(one) for one in sheet.sample],
        header_row=guess.header_row, headings=list(guess.headings), columns=told, is_remembered=remembered is not None,
        state=SheetState.TO_MAP if remembered is None else SheetState.READY,
    )  # fmt: skip
    row.total = _below(row, guess.header_row)
    return row


def _known_layout(sheet: sheets.Sheet) -> tuple[Guess, ColumnMapping | None]:
    """The guess; with headings that a person confirmed before, wherever they stand among the first rows, what was confirmed."""
    signatures = {columns_.signature(cells): number for number, cells, _ in reversed(sheet.sample[: columns_.SEARCHED]) if len(cells) > 1}
    wanted = sa.select(ColumnMapping).where(ColumnMapping.signature.in_(signatures)).order_by(ColumnMapping.id.desc())
    remembered = db.session.scalars(wanted).first()
    if remembered is None:
        return columns_.guess(sheet.sample), None
    return columns_.guess_at(sheet.sample, signatures[remembered.signature]), remembered


def _below(sheet: SourceSheet, header_row: int) -> int:
    """How many lines below the headings hold something: titles and headings are within the sample."""
    return sheet.filled - len([number for number, _, _ in sheet.sample if number <= header_row])


def _remembered(headings: Sequence[str]) -> ColumnMapping | None:
    if not any(headings):
        return None
    wanted = columns_.signature(headings)
    return db.session.scalars(sa.select(ColumnMapping).where(ColumnMapping.signature == wanted)).one_or_none()


def sample_of(sheet: SourceSheet) -> list[Row]:
    """The first rows of a sheet, as read."""
    return [(number, cells, kinds) for number, cells, kinds in sheet.sample]


def guess_below(sheet: SourceSheet, header_row: int) -> Guess:
    """What the columns tell if the headings stand on this row (0: there are none)."""
    sample = sample_of(sheet)
    if header_row == sheet.header_row:
        return Guess(sheet.header_row, tuple(sheet.headings), tuple(sheet.columns))
    return columns_.guess_at(sample, header_row)


def sheet_of(sheet_id: int) -> SourceSheet:
    """The sheet of this key.

    :raises NotFound: there is none.
    """
    sheet = db.session.get(SourceSheet, sheet_id)
    if sheet is None:
        raise NotFound
    return sheet


def map_columns(sheet_id: int, columns: Sequence[str], command: Command[trail.Actor], *, header_row: int) -> SourceSheet:
    """Say what each column tells, and remember it for the next file with the same headings.

    :raises RuleBroken: nobody would be named, or two columns tell the same.
    :raises IllegalTransition: the sheet is being loaded, or is.
    """
    sheet = sheet_of(sheet_id)
    with act(
        sheet, command, verb=RepriseVerb.COLUMNS_MAPPED, states={SheetState.TO_MAP, SheetState.READY}, faults=lambda: columns_.faults(columns)
    ) as done:  # fmt: skip
        guess = guess_below(sheet, header_row)
        width = len(guess.headings)
        sheet.header_row, sheet.headings = guess.header_row, list(guess.headings)
        sheet.columns = [*columns[:width], *[""] * (width - len(columns))]
        sheet.total, sheet.state = _below(sheet, guess.header_row), SheetState.READY
        _remember(sheet, actor=command.actor, at=command.at)
        named = enumerate(zip(sheet.headings, sheet.columns, strict=True), 1)
        mapped = {heading or f"#{place}": column for place, (heading, column) in named if column}
        done.after = {"header_row": sheet.header_row, "columns": mapped}
    return sheet


def _remember(sheet: SourceSheet, *, actor: trail.Actor, at: datetime) -> None:
    if not any(sheet.headings):
        return
    mapping = _remembered(sheet.headings)
    if mapping is None:
        mapping = ColumnMapping(signature=columns_.signature(sheet.headings), name=sheet.subject_name[:240], headings=sheet.headings)
        db.session.add(mapping)
    mapping.columns, mapping.saved_at, mapping.saved_by_id = sheet.columns, at, actor.actor_id


def ask_to_load(sheet_id: int, command: Command[trail.Actor], *, by_job: bool = True) -> SourceSheet:
    """Ask that the sheet be loaded; asked again while it is loading, a stopped loading goes on where it stood.

    :raises IllegalTransition: its columns were not checked, or it is loaded.
    """
    sheet = sheet_of(sheet_id)
    if sheet.state is not SheetState.LOADING:
        with act(sheet, command, verb=RepriseVerb.LOAD_ASKED, states={SheetState.READY}) as done:
            sheet.state, sheet.asked_at, sheet.asked_by_id = SheetState.LOADING, command.at, command.actor.actor_id
            sheet.last_row = sheet.header_row
            done.after = {"lines": sheet.total}
    if by_job:
        queue.ask(LOAD, key=f"{LOAD}:{sheet.id}:{_ended(sheet.id)}", at=command.at, argument={"sheet": sheet.id})
    return sheet


def _ended(sheet_id: int) -> int:
    """How many jobs for this sheet are over: one under way is not asked for twice, one that failed is asked for anew."""
    over = sa.select(sa.func.count(Job.id)).where(Job.key.startswith(f"{LOAD}:{sheet_id}:"), Job.state.in_(("done", "failed")))
    return db.session.scalar(over) or 0


def named_mapping(name: str) -> ColumnMapping:
    """A mapping remembered under a name, or under the beginning of its signature.

    :raises NotFound: there is none.
    """
    by_name = sa.or_(
        ColumnMapping.name == name, ColumnMapping.signature.startswith(name, autoescape=True) if len(name) >= 8 else sa.false()
    )
    found = db.session.scalars(sa.select(ColumnMapping).where(by_name).order_by(ColumnMapping.id.desc())).first()
    if found is None:
        raise NotFound(Text("Aucune correspondance de ce nom.", "No mapping of this name."))
    return found


def as_said(mapping: ColumnMapping) -> Mapping[str, str]:
    """A remembered mapping as heading to field."""
    return {heading: column for heading, column in zip(mapping.headings, mapping.columns, strict=True) if heading}
