"""Blueprint `reprise`: bring a spreadsheet of the old file in, step by step, and see what became of every line."""

from __future__ import annotations

import logging
from typing import Final

from flask import Blueprint, current_app, redirect, send_file, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.clock import now, today
from registry.errors import RuleBroken
from registry.law.roles import STAFF, Role
from registry.reprise import preview, queries, reading, receiving, report
from registry.reprise.fields import SourceField
from registry.reprise.forms import ColumnsForm, FileForm, SheetForm, columns_form
from registry.reprise.models import RowOutcome, SheetState, SourceFile, SourceSheet
from registry.reprise.refusals import BOUNDS
from registry.reprise.sheets import ReaderFailed
from registry.storage import Unacceptable
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.htmx import page, wants_fragment
from registry.web.language import lang
from registry.web.writes import writes

bp = Blueprint("reprise", __name__, url_prefix="/assainissement/reprise")
log = logging.getLogger("registry")

READERS: Final = tuple(sorted(STAFF))
#: Only the head of registry lets lines into the register.
LOADERS: Final = (Role.HEAD,)
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

INDEX: Final = "pages/reprise/index.html"
NEW: Final = "pages/reprise/new.html"
FILE: Final = "pages/reprise/file.html"
COLUMNS: Final = "pages/reprise/columns.html"
PREVIEW: Final = "pages/reprise/preview.html"
PROGRESS: Final = "pages/reprise/progress.html"
RESULT: Final = "pages/reprise/result.html"
LINE: Final = "pages/reprise/line.html"

NOT_NOW: Final = Text(
    "Le fichier ne peut pas être lu en ce moment. Réessayez dans quelques minutes.",
    "The file cannot be read just now. Try again in a few minutes.",
)


def may_load() -> bool:
    """May this person bring lines into the register?"""
    return bool(actor().roles & set(LOADERS))


@bp.get("")
@requires(*READERS)
def index() -> ResponseReturnValue:
    """The files received, and the sums of all."""
    return page(INDEX, found=queries.files(query_args.number()), sums=queries.sums(), may_load=may_load(), state=SheetState)


@bp.get("/nouveau")
@requires(*LOADERS)
def new() -> ResponseReturnValue:
    """Choose a file."""
    return page(NEW, form=FileForm())


@bp.post("/nouveau")
@requires(*LOADERS)
@writes
def receive() -> ResponseReturnValue:
    """Receive a file: its sheets are listed, nothing is loaded yet."""
    form = FileForm()
    if not form.validate_on_submit():
        return page(NEW, status=422, form=form)
    with form.file.data.stream as stream:
        data = stream.read(BOUNDS.bytes + 1)
    try:
        file, is_new = receiving.receive(
            data, form.file.data.filename or "", command(), store=current_app.extensions["store"],
        )  # fmt: skip
    except Unacceptable as refusal:
        form.file.errors = [refusal.reason]
        return page(NEW, status=422, form=form)
    except (ReaderFailed, OSError):
        log.exception("a spreadsheet could not be read or stored")
        form.file.errors = [NOT_NOW]
        return page(NEW, status=503, form=form)
    if not is_new:
        flash("Ce fichier a déjà été reçu : rien n'a changé.", "This file was already received: nothing has changed.", tone="info")
    return redirect(_first_address(file), 303)


def _first_address(file: SourceFile) -> str:
    return _address(file.sheets[0]) if len(file.sheets) == 1 else url_for(".file", file_id=file.id)


def _address(sheet: SourceSheet) -> str:
    """Where the work on a sheet goes on."""
    endpoint = {
        SheetState.TO_MAP: ".columns", SheetState.READY: ".preview_sheet", SheetState.LOADING: ".progress", SheetState.LOADED: ".result",
    }[sheet.state]  # fmt: skip
    return url_for(endpoint, sheet_id=sheet.id)


@bp.get("/<int:file_id>")
@requires(*READERS)
def file(file_id: int) -> ResponseReturnValue:
    """A file: how it was read, and its sheets."""
    return page(FILE, file=queries.file(file_id), address=_address, may_load=may_load(), state=SheetState)


@bp.get("/feuilles/<int:sheet_id>/colonnes")
@requires(*LOADERS)
def columns(sheet_id: int) -> ResponseReturnValue:
    """What each column gives, as guessed or remembered; `titres` tries the headings on another row."""
    sheet = queries.sheet(sheet_id)
    if not sheet.is_open:
        return redirect(_address(sheet), 303)
    return _columns(sheet, query_args.number("titres", default=sheet.header_row))


@bp.post("/feuilles/<int:sheet_id>/colonnes")
@requires(*LOADERS)
@writes
def map_columns(sheet_id: int) -> ResponseReturnValue:
    """Confirm what the columns give."""
    sheet = queries.sheet(sheet_id)
    seen = ColumnsForm().seen_header_row
    guess = receiving.guess_below(sheet, seen)
    form = columns_form(sheet, guess.columns, guess.header_row, guess.headings)
    if form.validate_on_submit():
        try:
            receiving.map_columns(sheet_id, form.columns, command(form), header_row=seen)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            return redirect(url_for(".preview_sheet", sheet_id=sheet_id), 303)
    return _columns(sheet, seen, form, status=422)


def _columns(sheet: SourceSheet, header_row: int, form: ColumnsForm | None = None, *, status: int = 200) -> Response:
    guess = receiving.guess_below(sheet, header_row)
    form = form or columns_form(sheet, guess.columns, guess.header_row, guess.headings)
    sample = receiving.sample_of(sheet)
    return page(
        COLUMNS, status=status, sheet=sheet, form=form, guess=guess, examples=preview.examples(sample, guess),
        first_rows=[(number, " · ".join(cell for cell in cells if cell)[:110]) for number, cells, _ in sample[:15]],
    )  # fmt: skip


@bp.get("/feuilles/<int:sheet_id>/apercu")
@requires(*READERS)
def preview_sheet(sheet_id: int) -> ResponseReturnValue:
    """The first lines as written, beside what would be stored."""
    sheet = queries.sheet(sheet_id)
    if sheet.state is SheetState.TO_MAP and may_load():
        return redirect(url_for(".columns", sheet_id=sheet_id), 303)
    if not sheet.is_open:
        return redirect(_address(sheet), 303)
    lines = preview.lines(receiving.sample_of(sheet), sheet, today=today())
    return page(PREVIEW, sheet=sheet, lines=lines, form=SheetForm(version=sheet.version), may_load=may_load(), in_words=reading.in_words)


@bp.post("/feuilles/<int:sheet_id>/chargement")
@requires(*LOADERS)
@writes
def load(sheet_id: int) -> ResponseReturnValue:
    """Load the sheet; a loading that was stopped goes on."""
    form = SheetForm()
    sheet = queries.sheet(sheet_id)
    receiving.ask_to_load(sheet_id, command(None if sheet.state is SheetState.LOADING else form))
    return redirect(url_for(".progress", sheet_id=sheet_id), 303)


@bp.get("/feuilles/<int:sheet_id>/avancement")
@requires(*READERS)
def progress(sheet_id: int) -> ResponseReturnValue:
    """How the loading goes; once it is over, the result."""
    sheet = queries.sheet(sheet_id)
    if sheet.state is not SheetState.LOADING:
        if wants_fragment():
            response = Response(status=204)
            response.headers["HX-Redirect"] = _address(sheet)
            return response
        return redirect(_address(sheet), 303)
    return page(
        PROGRESS, "progress", sheet=sheet, now=queries.progress(sheet, at=now()), form=SheetForm(version=sheet.version), may_load=may_load()
    )  # fmt: skip


@bp.get("/feuilles/<int:sheet_id>")
@requires(*READERS)
def result(sheet_id: int) -> ResponseReturnValue:
    """What became of the lines of a sheet: the sums, and the lines by outcome."""
    sheet = queries.sheet(sheet_id)
    if sheet.state is not SheetState.LOADED:
        return redirect(_address(sheet), 303)
    outcome = query_args.choice("suite", (*(one.value for one in RowOutcome), "remarks"))
    found = queries.lines(sheet, outcome=outcome, page=query_args.number())
    following = queries.next_sheet(sheet) if may_load() else None
    return page(
        RESULT, sheet=sheet, found=found, outcome=outcome, outcomes=RowOutcome, remarked=queries.count_remarks(sheet),
        unions=queries.unions_of(found.rows), in_words=reading.in_words, following=following, following_at=_address(following) if following else "",
        page_url=lambda number: url_for(".result", sheet_id=sheet_id, suite=outcome or None, page=number),
    )  # fmt: skip


@bp.get("/lignes/<int:row_id>")
@requires(*READERS)
def line(row_id: int) -> ResponseReturnValue:
    """One line: its raw cells beside what was read of them."""
    row = queries.line(row_id)
    before, after = queries.neighbours(row)
    return page(
        LINE, row=row, union=queries.unions_of([row]).get(row.union_id or 0), cells=preview.cells_of(row), said=preview.said(row.reading),
        reasons=[reading.in_words(reason) for reason in row.reasons], before=before, after=after, fields=SourceField,
    )  # fmt: skip


@bp.get("/feuilles/<int:sheet_id>/lignes.xlsx")
@requires(*READERS)
def download(sheet_id: int) -> ResponseReturnValue:
    """The refused and remarked lines as a spreadsheet (`tout`: every line)."""
    sheet = queries.sheet(sheet_id)
    every = query_args.choice("tout", ("1",)) == "1"
    content = report.in_memory(sheet, queries.every_line(sheet.id, only_remarked=not every), lang())
    response = send_file(content, XLSX, as_attachment=True, download_name=f"reprise-{sheet.id}.xlsx", etag=False)
    response.headers["Cache-Control"] = "no-store"
    return response
