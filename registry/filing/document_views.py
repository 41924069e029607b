"""Pieces: handed in as files or received on paper, replaced, taken back, served back behind a sandbox."""

from __future__ import annotations

from http.client import OK
from typing import Any

from flask import Blueprint, current_app, redirect
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry import kinds
from registry.accounts.guards import actor, command, requires
from registry.clock import today
from registry.dossiers import queries
from registry.dossiers.models import Dossier
from registry.errors import NotFound, RuleBroken
from registry.filing import acts as filing
from registry.filing.forms import FilingActForm, PaperForm, UploadForm
from registry.filing.pages import FILERS, address, mine_to_fill, way_back
from registry.filing.tasks import after_pieces
from registry.kinds import completeness
from registry.kinds.tasks import PIECES
from registry.law.requirements import BY_CODE, Nature, Piece, copies_needed
from registry.law.roles import STAFF, Role
from registry.law.terms import Channel, Medium
from registry.statute import queries as statute
from registry.web.files import as_download, receive_upload
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("documents", __name__)


@bp.get("/depot/<ref>/pieces")
@requires(*FILERS)
def pieces(ref: str) -> ResponseReturnValue:
    """The checklist: what the law asks first, then what practice asks."""
    return _pieces_page(mine_to_fill(ref))


@bp.post("/depot/<ref>/pieces/<piece>")
@requires(*FILERS)
@writes
def attach(ref: str, piece: str) -> ResponseReturnValue:
    """Hand in a piece as a file, or replace it."""
    dossier, form = mine_to_fill(ref), UploadForm(piece=piece)
    if not form.validate_on_submit():
        return _pieces_page(dossier, {piece: form}, status=422)
    status = receive_upload(form.file, lambda data, filename: filing.attach(
        dossier, command(form), piece, data=data or b"", filename=filename, store=current_app.extensions["store"],
    ))  # fmt: skip
    if status != OK:
        return _pieces_page(dossier, {piece: form}, status=status)
    return redirect(address(ref, PIECES, anchor=f"piece-{piece}", retour=way_back()), 303)


@bp.post("/depot/<ref>/pieces/<piece>/papier")
@requires(Role.INTAKE)
@writes
def receive_paper(ref: str, piece: str) -> ResponseReturnValue:
    """Tick a piece as received on paper, with its number of copies."""
    dossier, form = mine_to_fill(ref), PaperForm(piece=piece)
    if not form.validate_on_submit():
        return _pieces_page(dossier, papers={piece: form}, status=422)
    try:
        filing.receive_paper(dossier, command(form), piece, copies=form.copies.data)
    except RuleBroken as error:
        form.copies.errors = [reason.text for reason in error.reasons]
        return _pieces_page(dossier, papers={piece: form}, status=422)
    return redirect(address(ref, PIECES, anchor=f"piece-{piece}", retour=way_back()), 303)


@bp.post("/depot/<ref>/pieces/<piece>/retrait")
@requires(*FILERS)
@writes
def detach(ref: str, piece: str) -> ResponseReturnValue:
    """Take a piece back; it stays on record."""
    filing.detach(mine_to_fill(ref), command(FilingActForm()), piece)
    return redirect(address(ref, PIECES, anchor=f"piece-{piece}", retour=way_back()), 303)


@bp.get("/pieces/<int:document_id>")
@requires(Role.DEPOSITOR, *STAFF)
def download(document_id: int) -> ResponseReturnValue:
    """A piece as it was handed in: always a download, never a page of ours."""
    document = queries.document_of(document_id, actor())
    if document.digest is None:
        raise NotFound
    return as_download(document)


def _pieces_page(
    dossier: Dossier,
    uploads: dict[str, UploadForm] | None = None,
    papers: dict[str, PaperForm] | None = None,
    *,
    status: int = 200,
) -> Response:
    uploads, papers = uploads or {}, papers or {}
    failed = next(iter([*uploads.values(), *papers.values()]), None)
    held = {document.piece: document for document in dossier.current_documents}
    asked = completeness.pieces_of(dossier)
    rules = statute.rules_on(today())
    return page(
        "pages/filing/pieces.html",
        dossier=dossier,
        kind=kinds.of(dossier),
        form=failed,
        is_known=bool(asked),
        next_place=after_pieces(dossier),
        groups=[
            [
                _line(dossier, piece, held.get(piece.code), uploads, papers, copies_needed(piece, rules))
                for piece in asked
                if (piece.nature is Nature.PRACTICE) == by_practice
            ]
            for by_practice in (False, True)
        ],
        others=[_line(dossier, BY_CODE[code], held[code], {}, {}, 1) for code in held if code in BY_CODE and BY_CODE[code] not in asked],
        at_counter=dossier.channel is Channel.COUNTER and Role.INTAKE in actor().roles,
        paper=Medium.PAPER,
        retour=way_back(),
        where=address,
        status=status,
    )


def _line(
    dossier: Dossier,
    piece: Piece,
    document: object,
    uploads: dict[str, UploadForm],
    papers: dict[str, PaperForm],
    copies: int,
) -> dict[str, Any]:
    """One piece with its forms; each form has a key of its own, and so has each button."""
    return {
        "piece": piece,
        "document": document,
        "copies": copies,
        "upload": uploads.get(piece.code) or UploadForm(formdata=None, obj=dossier, piece=piece.code),
        "paper": papers.get(piece.code) or PaperForm(formdata=None, version=dossier.version, copies=copies, piece=piece.code),
        "removal": FilingActForm(formdata=None, obj=dossier),
    }
