"""The acts of the examination, on the blueprint `dossiers`: each is one form, one act, one answer."""

from __future__ import annotations

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import command, requires
from registry.dossiers import queries
from registry.examining import examination, forms, recusals
from registry.examining.pages import dossier_page
from registry.examining.views import bp, roles_for
from registry.law.statuses import Defect, NameVerdict, PieceState
from registry.law.workflow import Action
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.writes import writes


def _to(tab: str, ref: str, anchor: str | None = None) -> ResponseReturnValue:
    return redirect(url_for(f"dossiers.{tab}", ref=ref, _anchor=anchor), 303)


@bp.post("/dossiers/<ref>/prise-en-charge")
@requires(*roles_for(Action.TAKE_UP))
@writes
def take_up(ref: str) -> ResponseReturnValue:
    """An examiner takes the dossier in hand."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()
    if attempt(form, lambda: examination.take_up(dossier, command(form))):
        flash("Le dossier est en instruction, à votre nom.", "The dossier is under examination, in your name.")
        return _to("show", ref)
    return dossier_page("show", dossier, status=422, form=form)


@bp.post("/dossiers/<ref>/attribution")
@requires(*roles_for(Action.ASSIGN))
@writes
def assign(ref: str) -> ResponseReturnValue:
    """The head gives the dossier to an examiner."""
    dossier, form = queries.for_staff(ref), forms.AssignExaminerForm(form_id="assign").offer(accounts.examiners())

    def act() -> None:
        holder = accounts.account(int(form.holder.data))
        examination.assign(dossier, command(form), holder)
        flash("Le dossier est attribué à {name}.", "The dossier is assigned to {name}.", name=holder.name)

    return _to("show", ref) if attempt(form, act) else dossier_page("show", dossier, status=422, form=form, form_id="assign")


@bp.post("/dossiers/<ref>/pieces/<piece>")
@requires(*roles_for(Action.EXAMINE))
@writes
def verify_piece(ref: str, piece: str) -> ResponseReturnValue:
    """Say what was found of a piece."""
    dossier = queries.for_staff(ref)
    form = forms.PieceForm(form_id=piece)

    def act() -> None:
        examination.verify_piece(
            dossier, command(form), piece, state=PieceState(form.state.data), finding=form.finding.data or "" )  # fmt: skip

    if attempt(form, act):
        return _to("pieces", ref, f"piece-{piece}")
    return dossier_page("pieces", dossier, status=422, form=form, form_id=piece)


@bp.post("/dossiers/<ref>/statuts/<clause>")
@requires(*roles_for(Action.EXAMINE))
@writes
def read_clause(ref: str, clause: str) -> ResponseReturnValue:
    """Say where a clause stands in the statutes, or that it does not."""
    dossier = queries.for_staff(ref)
    form = forms.ClauseForm(form_id=f"clause-{clause}")

    def act() -> None:
        examination.read_clause(
            dossier, command(form), clause, is_present=form.found.data == "yes", page=form.page.data or "", note=form.note.data or "",
            )  # fmt: skip

    if attempt(form, act):
        return _to("statutes", ref, f"row-{clause}")
    return dossier_page("statutes", dossier, status=422, form=form, form_id=f"clause-{clause}")


@bp.post("/dossiers/<ref>/denomination")
@requires(*roles_for(Action.EXAMINE))
@writes
def test_name(ref: str) -> ResponseReturnValue:
    """Record the name test, with its nearest names."""
    dossier, form = queries.for_staff(ref), forms.NameConclusionForm(form_id="name")

    def act() -> None:
        examination.record_name_test(
            dossier,
            command(form),
            verdict=NameVerdict(form.verdict.data),
            reason=form.reason.data,
        )

    if attempt(form, act):
        flash("L'examen de la dénomination est consigné.", "The name test is recorded.")
        return _to("name", ref)
    return dossier_page("name", dossier, status=422, form=form, form_id="name")


@bp.post("/dossiers/<ref>/deport")
@requires(*roles_for(Action.RECUSE))
@writes
def recuse(ref: str) -> ResponseReturnValue:
    """Declare a conflict of interest: the agent is kept off the dossier from now on."""
    dossier, form = queries.for_staff(ref), forms.DeskReasonForm(form_id="recuse")
    if attempt(form, lambda: recusals.recuse(dossier, command(form), reason=form.reason.data)):
        flash(
            "Votre conflit d'intérêts est déclaré : le dossier {ref} n'est plus devant vous.",
            "Your conflict of interest is declared: dossier {ref} is no longer before you.",
            ref=dossier.receipt_number or dossier.ref,
        )
        return redirect(url_for("queues.index"), 303)
    return dossier_page("show", dossier, status=422, form=form, form_id="recuse")


@bp.post("/dossiers/<ref>/notes")
@requires(*roles_for(Action.ANNOTATE))
@writes
def annotate(ref: str) -> ResponseReturnValue:
    """Write an internal note."""
    dossier, form = queries.for_staff(ref), forms.NoteForm(form_id="note")
    if attempt(form, lambda: examination.annotate(dossier, command(form), text=form.text.data)):
        flash("La note est gardée.", "The note is kept.")
        return _to("show", ref, "notes")
    return dossier_page("show", dossier, status=422, form=form, form_id="note")


@bp.post("/dossiers/<ref>/observations")
@requires(*roles_for(Action.EXAMINE))
@writes
def add_observation(ref: str) -> ResponseReturnValue:
    """Prepare one observation for the letter."""
    dossier, form = queries.for_staff(ref), forms.ObservationForm(form_id="observation")

    def act() -> None:
        examination.add_observation(
            dossier,
            command(form),
            defect=Defect(form.defect.data),
            text=form.text.data,
        )

    if attempt(form, act):
        return _to("observations", ref, "letter")
    return dossier_page("observations", dossier, status=422, form=form, form_id="observation")


@bp.post("/dossiers/<ref>/observations/releve")
@requires(*roles_for(Action.EXAMINE))
@writes
def gather_observations(ref: str) -> ResponseReturnValue:
    """Prepare an observation for each defect found."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()

    def act() -> None:
        count = examination.gather_observations(dossier, command(form))
        flash("Défauts relevés : {n} observation(s) ajoutée(s).", "Defects gathered: {n} observation(s) added.", n=count)

    return _to("observations", ref, "letter") if attempt(form, act) else dossier_page("observations", dossier, status=422, form=form)


@bp.post("/dossiers/<ref>/observations/<int:observation_id>/retrait")
@requires(*roles_for(Action.EXAMINE))
@writes
def drop_observation(ref: str, observation_id: int) -> ResponseReturnValue:
    """Take back an observation not sent."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()
    if attempt(form, lambda: examination.drop_observation(dossier, command(form), observation_id)):
        return _to("observations", ref, "letter")
    return dossier_page("observations", dossier, status=422, form=form)


@bp.post("/dossiers/<ref>/observations/transmission")
@requires(*roles_for(Action.READY_OBSERVATIONS))
@writes
def ready_observations(ref: str) -> ResponseReturnValue:
    """Hand the letter over to the head of registry."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()
    if attempt(form, lambda: examination.ready_observations(dossier, command(form))):
        flash("Les observations sont transmises au chef de greffe.", "The observations are handed over to the head of registry.")
        return _to("observations", ref)
    return dossier_page("observations", dossier, status=422, form=form)


@bp.post("/dossiers/<ref>/observations/envoi")
@requires(*roles_for(Action.RETURN))
@writes
def return_(ref: str) -> ResponseReturnValue:
    """The head sends the letter."""
    dossier, form = queries.for_staff(ref), forms.DeskActForm()

    def act() -> None:
        letter = examination.return_for_correction(dossier, command(form))
        flash("La lettre {reference} est prête à remettre ; le dossier est retourné.", "Letter {reference} is ready to hand over; the dossier is returned.",
              reference=letter.reference)  # fmt: skip

    return _to("observations", ref) if attempt(form, act) else dossier_page("observations", dossier, status=422, form=form)
