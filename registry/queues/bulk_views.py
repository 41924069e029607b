"""Blueprint `bulk`: from dossiers ticked in the queue to a batch checked, launched, followed and read back."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import actor, command, requires
from registry.clock import today
from registry.dossiers import queries
from registry.examining.pages import TONES
from registry.law.roles import EXAMINERS
from registry.queues import bulk
from registry.queues.forms import DeskActForm, TicksForm, aim_form
from registry.queues.models import Batch, BatchKind, BatchState, LineState
from registry.queues.pages import as_address, queue_page, read_address
from registry.web.flashing import flash
from registry.web.forms import Form, attempt
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("bulk", __name__, url_prefix="/dossiers/lots")

LINE_TONES: Final = {LineState.WAITING: "neutral", LineState.DONE: "success", LineState.SKIPPED: "warning"}


@bp.get("")
@requires(*EXAMINERS)
def batches() -> ResponseReturnValue:
    """The batches launched lately."""
    return page("pages/dossiers/bulk_list.html", batches=bulk.recent(actor()))


@bp.post("")
@requires(*EXAMINERS)
@writes
def prepare() -> ResponseReturnValue:
    """Dossiers ticked in a queue, or all of its view: a batch to check."""
    form, (slug, filters), made = TicksForm(), read_address(), []
    if not form.validate():
        return queue_page(form=form, status=422)
    if form.whole_view.data:
        ids = queries.ids_in_view(filters, user=actor(), today=today(), most=bulk.MOST)
    else:
        ids = queries.ids_ticked(form.refs, user=actor())

    def act() -> None:
        made.append(bulk.prepare(BatchKind(form.act.data), ids, as_address(slug, filters), command()))

    if attempt(form, act):
        return redirect(url_for(".show", batch_id=made[0].id), 303)
    return queue_page(form=form, status=422)


@bp.get("/<int:batch_id>")
@requires(*EXAMINERS)
def show(batch_id: int) -> ResponseReturnValue:
    """The review before, the progress during, the results after."""
    return _batch_page(bulk.batch_of(batch_id, actor()))


@bp.post("/<int:batch_id>")
@requires(*EXAMINERS)
@writes
def aim(batch_id: int) -> ResponseReturnValue:
    """To whom, or which document; every dossier is looked at anew."""
    batch = bulk.batch_of(batch_id, actor())
    pieces = bulk.review(batch, on=today()).pieces if batch.kind is BatchKind.REQUEST_PIECE else []
    form = aim_form(batch, sent=True, examiners=accounts.examiners(), pieces=pieces)

    def act() -> None:
        if batch.kind is BatchKind.ASSIGN:
            said: dict[str, Any] = {"holder": accounts.account(int(form.holder.data))}
        else:
            said = {"piece": form.piece.data, "words": form.words.data or ""}
        bulk.aim(batch, command(form), **said)

    if attempt(form, act):
        return redirect(url_for(".show", batch_id=batch_id, _anchor="review"), 303)
    return _batch_page(batch, form=form, status=422)


@bp.post("/<int:batch_id>/lancement")
@requires(*EXAMINERS)
@writes
def launch(batch_id: int) -> ResponseReturnValue:
    """Hand the batch to the worker."""
    batch, form = bulk.batch_of(batch_id, actor()), DeskActForm()
    if attempt(form, lambda: bulk.launch(batch, command(form))):
        flash("Le lot est lancé : chaque dossier aura son résultat ici.", "The batch is launched: each dossier will have its result here.")
        return redirect(url_for(".show", batch_id=batch_id), 303)
    return _batch_page(batch, form=form, status=422)


def _batch_page(batch: Batch, *, form: Form | None = None, status: int = 200) -> ResponseReturnValue:
    back = url_for("queues.index", **batch.query)
    if batch.state is not BatchState.PREPARED:
        counts, running = bulk.count_lines(batch.id), batch.state is BatchState.RUNNING
        lines = bulk.results(batch, only_left=running)
        left = counts[LineState.SKIPPED]
        done = counts[LineState.DONE] + left - (bulk.count_left_at_launch(batch) if running else 0)
        return page(
            "pages/dossiers/bulk_result.html", "progress", batch=batch, lines=lines, running=running, done=done, left=left, back=back,
            total=done + counts[LineState.WAITING], stopped=running and bulk.has_stopped(batch), tones=LINE_TONES,
        )  # fmt: skip
    found = bulk.review(batch, on=today())
    mine = batch.asked_by_id == actor().id
    asked = aim_form(batch, sent=False, examiners=accounts.examiners(), pieces=found.pieces) if mine else None
    sent = form if form is not None and not isinstance(form, DeskActForm) else asked
    return page(
        "pages/dossiers/bulk_review.html", status=status, batch=batch, assigning=batch.kind is BatchKind.ASSIGN, found=found, back=back, form=form, aim=sent, dossier_tones=TONES,
        launch_form=DeskActForm(formdata=None, version=batch.version) if mine and batch.is_aimed and found.able else None,
    )  # fmt: skip
