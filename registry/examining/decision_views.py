"""Blueprint `decisions`: propose, recall, send back, sign, notify, hand over, close, reopen, record a silence.

A signature asks for the signatory's own password again: an open session is not a signature. Wrong ones are
counted as wrong sign-ins are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, is_signed, requires
from registry.acts import Command
from registry.clock import now
from registry.dossiers import queries
from registry.examining import decision, forms
from registry.examining.pages import dossier_page
from registry.examining.views import roles_for
from registry.law.statuses import Outcome
from registry.law.workflow import Action
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.writes import writes

bp = Blueprint("decisions", __name__)


def _to(ref: str) -> ResponseReturnValue:
    return redirect(url_for("dossiers.decision", ref=ref), 303)


@bp.post("/dossiers/<ref>/decision")
@requires(*roles_for(Action.PROPOSE))
@writes
def propose(ref: str) -> ResponseReturnValue:
    """Propose a decision to the registrar."""
    dossier = queries.for_staff(ref)
    form = forms.ProposeForm()
    form_id = form.set_id_by_outcome()

    def act() -> None:
        decision.propose(
            dossier, command(form), outcome=Outcome(form.outcome.data), text=form.text.data, grounds=form.chosen,
            override_reason=form.override_reason.data or "", legal_basis=form.legal_basis.data or "" )  # fmt: skip

    if attempt(form, act):
        flash("La décision est proposée. Vous pouvez encore la reprendre.", "The decision is proposed. You may still take it back.")
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id=form_id)


@bp.post("/dossiers/<ref>/decision/reprise")
@requires(*roles_for(Action.RECALL))
@writes
def recall(ref: str) -> ResponseReturnValue:
    """The author takes the proposal back."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()
    if attempt(form, lambda: decision.recall(dossier, command(form))):
        flash(
            "La proposition est reprise : le dossier est de nouveau en instruction.",
            "The proposal is taken back: the dossier is under examination again.",
        )
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form)


@bp.post("/dossiers/<ref>/decision/renvoi")
@requires(*roles_for(Action.SEND_BACK))
@writes
def send_back(ref: str) -> ResponseReturnValue:
    """The signatory does not sign, and says why."""
    dossier, form = queries.for_staff(ref), forms.DeskReasonForm(form_id="back")
    if attempt(form, lambda: decision.send_back(dossier, command(form), reason=form.reason.data)):
        flash("Le dossier est renvoyé à l'instruction, avec votre motif.", "The dossier is sent back to examination, with your reason.")
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="back")


@bp.post("/dossiers/<ref>/decision/enregistrement")
@requires(*roles_for(Action.ACCEPT))
@writes
def accept(ref: str) -> ResponseReturnValue:
    """Sign the registration: the number is given now."""
    return _sign(ref, decision.accept, "La décision est signée.", "The decision is signed.")


@bp.post("/dossiers/<ref>/decision/refus")
@requires(*roles_for(Action.REFUSE))
@writes
def refuse(ref: str) -> ResponseReturnValue:
    """Sign the refusal, in writing, with its reasons."""
    return _sign(ref, decision.refuse, "Le refus est signé.", "The refusal is signed.")


def _sign(ref: str, act: Callable[..., Any], fr: str, en: str) -> ResponseReturnValue:
    dossier, form, at = queries.for_staff(ref), forms.SignForm(form_id="sign"), now()
    if form.validate() and is_signed(form) and attempt(form, lambda: act(dossier, Command(actor(), at, form.seen_version))):
        flash(fr, en)
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="sign")


@bp.post("/dossiers/<ref>/notification")
@requires(*roles_for(Action.NOTIFY))
@writes
def notify(ref: str) -> ResponseReturnValue:
    """Record when and how the decision reached the organisation."""
    dossier, form = queries.for_staff(ref), forms.NotifyDecisionForm(form_id="notify")

    def act() -> None:
        decision.record_notification(
            dossier,
            command(form),
            on=forms.day_of(form.on),
            how=form.how.data,
        )

    if attempt(form, act):
        flash("La notification est constatée.", "The notification is recorded.")
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="notify")


@bp.post("/dossiers/<ref>/remise")
@requires(*roles_for(Action.HAND_OVER))
@writes
def hand_over(ref: str) -> ResponseReturnValue:
    """Record to whom the certificate was handed."""
    dossier, form = queries.for_staff(ref), forms.HandOverForm(form_id="hand-over")

    def act() -> None:
        decision.hand_over(
            dossier,
            command(form),
            on=forms.day_of(form.handed_on),
            to=form.to.data,
        )

    if attempt(form, act):
        flash("La remise du certificat est constatée.", "The handing-over of the certificate is recorded.")
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="hand-over")


@bp.post("/dossiers/<ref>/classement")
@requires(*roles_for(Action.CLOSE))
@writes
def close(ref: str) -> ResponseReturnValue:
    """Close a dossier left without answer."""
    dossier, form = queries.for_staff(ref), forms.DeskReasonForm(form_id="close")
    if attempt(form, lambda: decision.close(dossier, command(form), reason=form.reason.data)):
        flash("Le dossier est classé sans suite.", "The dossier is closed without follow-up.")
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="close")


@bp.post("/dossiers/<ref>/reouverture")
@requires(*roles_for(Action.REOPEN))
@writes
def reopen(ref: str) -> ResponseReturnValue:
    """Reopen a closed dossier."""
    dossier, form = queries.for_staff(ref), forms.DeskReasonForm(form_id="reopen")
    if attempt(form, lambda: decision.reopen(dossier, command(form), reason=form.reason.data)):
        flash(
            "Le dossier est rouvert : l'organisation peut déposer à nouveau.", "The dossier is reopened: the organisation may file again."
        )
        return _to(ref)
    return dossier_page("decision", dossier, status=422, form=form, form_id="reopen")


@bp.post("/dossiers/<ref>/constat-de-silence")
@requires(*roles_for(Action.NOTE_SILENCE))
@writes
def note_silence(ref: str) -> ResponseReturnValue:
    """Put on paper that the period has expired."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()

    def act() -> None:
        paper = decision.note_silence(dossier, command(form))
        flash("Le constat {reference} est dressé.", "Record {reference} is drawn up.", reference=paper.reference)

    return _to(ref) if attempt(form, act) else dossier_page("decision", dossier, status=422, form=form)
