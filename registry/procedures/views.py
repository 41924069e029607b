"""Blueprint `procedures`: what waits for a second person, measures, the end of a contest. Cancellation: `cancellation_views`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry.accounts.guards import actor, command, requires
from registry.clock import today
from registry.errors import NotFound
from registry.law.leadership import Settlement, closing_words
from registry.law.roles import EXAMINERS, STAFF
from registry.law.standing import MeasureKind
from registry.law.terms import Function, Topic
from registry.procedures import forms, proposing, queries
from registry.procedures.models import Proposal
from registry.unions import facts, leadership, measures, record
from registry.unions.models import TradeUnion
from registry.unions.queries import by_address
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("procedures", __name__)

_PROPOSED: Final = ("L'acte est proposé : une autre personne le confirme.", "The act is proposed: another person confirms it.")


def union_at(address: str) -> TradeUnion:
    """The union at an address, or 404."""
    union = by_address(address)
    if union is None:
        raise NotFound
    return union


@bp.get("/procedures")
@requires(*STAFF)
def index() -> ResponseReturnValue:
    """What waits: proposals to confirm, cancellations under way; and what ended."""
    return page(
        "pages/procedures/index.html", proposals=queries.proposals(), live=queries.cancellations(live=True),
        ended=queries.cancellations(live=False), today=today(),
    )  # fmt: skip


@bp.get("/organisations/<address>/mesures")
@requires(*STAFF)
def measures_of(address: str) -> ResponseReturnValue:
    """The measures of a union, in force or not, each with its act."""
    union = union_at(address)
    held = record.related(facts.facts_of(union.id), Topic.MEASURE)
    return page(
        "pages/procedures/measures.html", union=union, measures=[(one, measures.holds(one.values, today())) for one in reversed(held)],
        kinds={kind.value: kind for kind in MeasureKind}, proposals=queries.proposals(union.id), may_propose=_may_propose(),
    )  # fmt: skip


def _may_propose() -> bool:
    return bool(actor().roles & EXAMINERS)


@bp.route("/organisations/<address>/mesures/nouvelle", methods=["GET"])
@requires(*EXAMINERS)
def new_measure(address: str) -> ResponseReturnValue:
    """The form to propose a measure."""
    return page("pages/procedures/measure.html", union=union_at(address), form=forms.MeasureForm())


@bp.post("/organisations/<address>/mesures/nouvelle")
@requires(*EXAMINERS)
@writes
def propose_measure(address: str) -> ResponseReturnValue:
    """Propose to record an authority's act."""
    union, form = union_at(address), forms.MeasureForm()

    def act() -> Proposal:
        measure = measures.Measure(
            MeasureKind(form.kind.data), authority=form.authority.data, act_reference=form.act_reference.data, act_on=form.act_on.data,
            since_on=form.since_on.data, until_on=form.until_on.data, basis=form.basis.data or "", contested_basis=bool(form.contested_basis.data),
        )  # fmt: skip
        return proposing.propose_measure(union, command(), measure=measure, reason=form.reason.data, legal_basis=form.legal_basis.data)

    return _proposed(form, act) or page("pages/procedures/measure.html", status=422, union=union, form=form)


@bp.get("/organisations/<address>/mesures/<key>/levee")
@requires(*EXAMINERS)
def new_lifting(address: str, key: str) -> ResponseReturnValue:
    """The form to propose that a measure be lifted."""
    union = union_at(address)
    return page("pages/procedures/lifting.html", union=union, measure=_measure(union, key), form=forms.LiftingForm())


@bp.post("/organisations/<address>/mesures/<key>/levee")
@requires(*EXAMINERS)
@writes
def propose_lifting(address: str, key: str) -> ResponseReturnValue:
    """Propose to record that a measure was lifted."""
    union, form = union_at(address), forms.LiftingForm()
    measure = _measure(union, key)

    def act() -> Proposal:
        return proposing.propose_lifting(
            union, command(), key=key, on=form.on.data, authority=form.authority.data, act_reference=form.act_reference.data,
            reason=form.reason.data, legal_basis=form.legal_basis.data,
        )  # fmt: skip

    return _proposed(form, act) or page("pages/procedures/lifting.html", status=422, union=union, measure=measure, form=form)


def _measure(union: TradeUnion, key: str) -> record.Related:
    for one in record.related(facts.facts_of(union.id), Topic.MEASURE):
        if one.key == key:
            return one
    raise NotFound


@bp.get("/organisations/<address>/direction")
@requires(*STAFF)
def leadership_of(address: str) -> ResponseReturnValue:
    """The claims side by side, in the order of their filing; and, for an examiner, what may end the contest."""
    return _leadership(union_at(address))


@bp.post("/organisations/<address>/direction/fin")
@requires(*EXAMINERS)
@writes
def propose_settlement(address: str) -> ResponseReturnValue:
    """Propose the act that ends the contest."""
    union = union_at(address)
    form = forms.SettlementForm().offer(leadership.claims_of(union))

    def act() -> Proposal:
        return proposing.propose_settlement(
            union, command(), by=Settlement(form.by.data), claim_key=form.retained, officers=form.named, on=form.on.data,
            act_reference=form.act_reference.data, reason=form.reason.data, legal_basis=form.legal_basis.data,
        )  # fmt: skip

    return _proposed(form, act) or _leadership(union, form=form, status=422)


def _leadership(union: TradeUnion, *, form: forms.SettlementForm | None = None, status: int = 200) -> Response:
    held = facts.facts_of(union.id)
    standing = record.open_claims(held)
    contested = leadership.is_contested(union)
    if form is None and contested and _may_propose():
        form = forms.SettlementForm(formdata=None).offer(standing)
    return page(
        "pages/procedures/leadership.html", status=status, union=union, claims=standing, form=form, contested=contested,
        closed=[
            (one, closing_words(one.values["outcome"], one.values["settled_by"]))
            for one in record.related(held, Topic.LEADERSHIP) if one.get("outcome")
        ],
        executive=[one for one in union.officers if one.until_on is None], functions={one.value: one for one in Function},
        proposals=queries.proposals(union.id), may_propose=_may_propose(),
    )  # fmt: skip


@bp.get("/organisations/<address>/direction/retrait")
@requires(*EXAMINERS)
def new_withdrawal(address: str) -> ResponseReturnValue:
    """The form to propose that one side's withdrawal be recorded."""
    union = union_at(address)
    form = forms.WithdrawalForm().offer(leadership.claims_of(union))
    return page("pages/procedures/withdrawal.html", union=union, form=form)


@bp.post("/organisations/<address>/direction/retrait")
@requires(*EXAMINERS)
@writes
def propose_withdrawal(address: str) -> ResponseReturnValue:
    """Propose to record that one side withdrew its claim."""
    union = union_at(address)
    form = forms.WithdrawalForm().offer(leadership.claims_of(union))

    def act() -> Proposal:
        return proposing.propose_claim_withdrawal(
            union, command(), claim_key=form.claim_key.data, on=form.on.data, act_reference=form.act_reference.data,
            reason=form.reason.data, legal_basis=form.legal_basis.data,
        )  # fmt: skip

    return _proposed(form, act) or page("pages/procedures/withdrawal.html", status=422, union=union, form=form)


def _proposed(form: forms.TwoPeopleForm, act: Callable[[], Proposal]) -> ResponseReturnValue | None:
    """To the proposal that the act made, or None with the reasons on the form."""
    made: list[Proposal] = []
    if not attempt(form, lambda: made.append(act())):
        return None
    flash(*_PROPOSED)
    return redirect(url_for(".proposal", code=made[0].ref), 303)


@bp.get("/propositions/<code>")
@requires(*STAFF)
def proposal(code: str) -> ResponseReturnValue:
    """An act that waits for a second person, or what became of it."""
    return _proposal_page(queries.proposal(code))


@bp.post("/propositions/<code>/confirmation")
@requires(*sorted(proposing.CONFIRMERS))
@writes
def confirm(code: str) -> ResponseReturnValue:
    """The second person agrees: the act is done."""
    found, form = queries.proposal(code), forms.ConfirmProposalForm()
    if attempt(form, lambda: proposing.confirm(found, command(form))):
        flash("L'acte est confirmé et inscrit au registre.", "The act is confirmed and entered in the register.")
        return redirect(url_for("unions.show", address=found.union.address), 303)
    return _proposal_page(found, confirm_form=form, status=422)


@bp.post("/propositions/<code>/rejet")
@requires(*sorted(proposing.CONFIRMERS))
@writes
def drop(code: str) -> ResponseReturnValue:
    """The proposal is set aside."""
    found, form = queries.proposal(code), forms.DropForm()
    if attempt(form, lambda: proposing.drop(found, command(form), reason=form.end_reason.data)):
        flash("La proposition est écartée ; rien n'a été inscrit.", "The proposal is set aside; nothing was entered.")
        return redirect(url_for(".proposal", code=found.ref), 303)
    return _proposal_page(found, drop_form=form, status=422)


def _proposal_page(
    found: Proposal, *, confirm_form: forms.ConfirmProposalForm | None = None, drop_form: forms.DropForm | None = None, status: int = 200
) -> Response:
    return page(
        "pages/procedures/proposal.html", status=status, proposal=found, union=found.union, obstacle=proposing.obstacle(found, command()),
        confirm_form=confirm_form or forms.ConfirmProposalForm(formdata=None, obj=found), drop_form=drop_form or forms.DropForm(formdata=None, obj=found),
        may_drop=bool(actor().roles & proposing.CONFIRMERS), kinds={one.value: one for one in MeasureKind},
        settlements={one.value: one for one in Settlement}, functions={one.value: one for one in Function},
        claims={one.key: one for one in record.related(facts.facts_of(found.union_id), Topic.LEADERSHIP)},
    )  # fmt: skip
