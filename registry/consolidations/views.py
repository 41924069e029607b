"""Blueprint `consolidations`: propose that a record is a duplicate, confirm, hear the unions, apply, undo."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.audit import trail, words
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.consolidations import acts, comparison, hearing, queries
from registry.consolidations.forms import (
    CHOOSINGS,
    ApplyForm,
    ConfirmConsolidationForm,
    ConsolidationReasonForm,
    DeliveryForm,
    NoticeAnswerForm,
    ProposalForm,
    proposal_form,
)
from registry.consolidations.models import Consolidation, ConsolidationState, NoticeAnswer
from registry.errors import NotFound, RuleBroken
from registry.law.roles import EXAMINERS, STAFF
from registry.unions.models import TradeUnion
from registry.unions.queries import by_address
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("consolidations", __name__, url_prefix="/assainissement/rattachements")
INDEX: Final = "pages/consolidations/index.html"
NEW: Final = "pages/consolidations/new.html"
SHOW: Final = "pages/consolidations/show.html"
NOTICE: Final = "pages/consolidations/notice.html"


@bp.get("")
@requires(*STAFF)
def index() -> ResponseReturnValue:
    """The consolidations by state; those to confirm first."""
    state, about = query_args.choice("etat", ConsolidationState), query_args.text("fiche", max_length=120)
    found = queries.listed(state, about=about, page=query_args.number())
    return page(
        INDEX, found=found, state=state, states=ConsolidationState, figures=queries.figures(), about=by_address(about) if about else None,
        fiche=about, page_url=lambda number: url_for(".index", etat=state or None, fiche=about or None, page=number),
    )  # fmt: skip


@bp.get("/nouveau")
@requires(*EXAMINERS)
def propose() -> ResponseReturnValue:
    """Two records side by side, and the choice of what survives. « tout » ticks one side everywhere, when a person asks so."""
    kept, duplicate = _asked_for("garde"), _asked_for("doublon")
    if kept is None or duplicate is None or kept.id == duplicate.id:
        return page(NEW, kept=kept, duplicate=duplicate, lines=[], form=None, moves=None, faults=_unfound(kept, duplicate), sides=_typed())
    return _new(kept, duplicate, lambda lines: proposal_form(lines, every=query_args.choice("tout", ("kept", "duplicate"))))


@bp.post("/nouveau")
@requires(*EXAMINERS)
@writes
def create() -> ResponseReturnValue:
    """Send the proposal to the second person."""
    kept, duplicate = _asked_for("garde"), _asked_for("doublon")
    if kept is None or duplicate is None:
        raise NotFound
    lines = comparison.compare(kept, duplicate)
    form = proposal_form(lines)
    chosen = request.form.get("choose", "")
    if chosen in CHOOSINGS:  # nothing is sent yet: the same form comes back, and as after a refusal nothing is written
        form.choose(chosen)
        sides = (duplicate, kept) if chosen == "swap" else (kept, duplicate)
        return _new(*sides, lambda _lines: form, status=422)
    if form.validate_on_submit():
        try:
            made = acts.propose(kept, duplicate, command(), choices=form.choices, reason=form.reason.data)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("La proposition attend une seconde personne.", "The proposal awaits a second person.")
            return redirect(url_for(".show", key=made.id), 303)
    return _new(kept, duplicate, lambda _lines: form, status=422)


@bp.get("/<int:key>")
@requires(*STAFF)
def show(key: int) -> ResponseReturnValue:
    """One consolidation: what was compared, who decided, what the unions say, what can be done next."""
    return _show(_found(key))


@bp.post("/<int:key>/confirmation")
@requires(*acts.CONFIRMERS)
@writes
def confirm(key: int) -> ResponseReturnValue:
    """The second person agrees."""
    form, consolidation = ConfirmConsolidationForm(), _found(key)
    if not form.validate_on_submit():
        return _show(consolidation, status=422, confirm_form=form)
    try:
        made = acts.confirm(consolidation, command(form), tell_them=form.tell_them.data)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _show(consolidation, status=422, confirm_form=form)
    if made.state is ConsolidationState.APPLIED:
        flash(
            "Le doublon est rattaché : son numéro conduit à la fiche gardée.",
            "The duplicate is consolidated: its number leads to the kept record.",
        )
    else:
        flash("Les avis aux organisations sont prêts : remettez-les.", "The notices to the organisations are ready: deliver them.")
    return redirect(url_for(".show", key=key), 303)


@bp.post("/<int:key>/application")
@requires(*acts.CONFIRMERS)
@writes
def apply(key: int) -> ResponseReturnValue:
    """Apply, once the time to object has run."""
    form, consolidation = ApplyForm(), _found(key)
    if form.validate_on_submit():
        try:
            acts.apply(consolidation, command(form), despite=form.despite.data or "")
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash(
                "Le doublon est rattaché : son numéro conduit à la fiche gardée.",
                "The duplicate is consolidated: its number leads to the kept record.",
            )
            return redirect(url_for(".show", key=key), 303)
    return _show(consolidation, status=422, apply_form=form)


_ENDS: Final = {
    "refus": (acts.decline, Text("La proposition est écartée.", "The proposal is declined.")),
    "reprise": (acts.withdraw, Text("Votre proposition est reprise.", "Your proposal is withdrawn.")),
    "annulation": (
        acts.undo,
        Text(
            "Le rattachement est défait : chaque fiche a repris ses données.", "The consolidation is undone: each record has its data back."
        ),
    ),
}


@bp.post("/<int:key>/<any(refus, reprise, annulation):end>")
@requires(*STAFF)
@writes
def end(key: int, end: str) -> ResponseReturnValue:
    """Decline, withdraw or undo, with the reason; the act says who may."""
    form, consolidation = ConsolidationReasonForm(), _found(key)
    act, said = _ENDS[end]
    if form.validate_on_submit():
        try:
            act(consolidation, command(form), reason=form.reason.data)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash(said.fr, said.en)
            return redirect(url_for(".show", key=key), 303)
    return _show(consolidation, status=422, end_form=form, ending=end)


@bp.get("/<int:key>/avis/<address>")
@requires(*hearing.COUNTER)
def notice(key: int, address: str) -> ResponseReturnValue:
    """One notice: its delivery to record, then its answer."""
    return _notice(_found(key), _union(address))


@bp.post("/<int:key>/avis/<address>/remise")
@requires(*hearing.COUNTER)
@writes
def deliver(key: int, address: str) -> ResponseReturnValue:
    """Record that a notice reached its organisation."""
    form, consolidation, union = DeliveryForm(), _found(key), _union(address)
    if form.validate_on_submit():
        try:
            hearing.record_delivery(consolidation, command(form), union_id=union.id, on=form.on.data, how=form.how.data)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("La remise est constatée.", "The delivery is recorded.")
            return redirect(url_for(".show", key=key), 303)
    return _notice(consolidation, union, form, status=422)


@bp.post("/<int:key>/avis/<address>/reponse")
@requires(*hearing.COUNTER)
@writes
def answer(key: int, address: str) -> ResponseReturnValue:
    """Record what an organisation answers."""
    form, consolidation, union = NoticeAnswerForm(), _found(key), _union(address)
    if form.validate_on_submit():
        try:
            hearing.record_answer(
                consolidation, command(form), union_id=union.id, answer=NoticeAnswer(form.answer.data), on=form.on.data, by=form.by.data,
                words=form.words.data or "",
            )  # fmt: skip
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("La réponse est inscrite.", "The answer is recorded.")
            return redirect(url_for(".show", key=key), 303)
    return _notice(consolidation, union, form, status=422)


def _notice(consolidation: Consolidation, union: TradeUnion, form: Any = None, *, status: int = 200) -> ResponseReturnValue:
    told = next((one for one in consolidation.notices if one.union_id == union.id), None)
    if told is None:
        raise NotFound
    form = form or _fresh(NoticeAnswerForm if told.told_on else DeliveryForm, consolidation)
    return page(
        NOTICE, status=status, one=consolidation, union=union, told=told, form=form, paper=queries.notices_of(consolidation)[told.notice_id]
    )


def _new(kept: TradeUnion, duplicate: TradeUnion, form_for: Any, *, status: int = 200) -> ResponseReturnValue:
    lines = comparison.compare(kept, duplicate)
    form: ProposalForm = form_for(lines)
    return page(
        NEW, status=status, kept=kept, duplicate=duplicate, lines=lines, form=form, moves=queries.moves(kept, duplicate),
        faults=acts.pair_faults(kept, duplicate), sides=_typed(),
    )  # fmt: skip


def _show(consolidation: Consolidation, *, status: int = 200, **forms: Any) -> ResponseReturnValue:
    at, person = now(), actor()
    powers = person.powers_on(legal_date(at))
    state, kept, duplicate = consolidation.state, consolidation.kept, consolidation.duplicate
    is_open = state in {ConsolidationState.PROPOSED, ConsolidationState.NOTIFIED}
    is_second = bool(powers & acts.CONFIRMERS) and consolidation.proposed_by_id != person.id
    lines = comparison.compare(kept, duplicate) if is_open else []
    return page(
        SHOW, status=status, form=next((form for name, form in forms.items() if name.endswith("_form")), None), one=consolidation, kept=kept, duplicate=duplicate, lines=lines,
        chosen={code: comparison.CHOICES[code] for code in consolidation.chosen if code in comparison.CHOICES},
        moves=queries.moves(kept, duplicate) if is_open else None, papers=queries.notices_of(consolidation),
        later=queries.later_facts(consolidation) if state is ConsolidationState.APPLIED else consolidation.left_over,
        waiting=hearing.waiting_reasons(consolidation, on=legal_date(at)) if state is ConsolidationState.NOTIFIED else [],
        may_confirm=is_second, may_undo=bool(powers & acts.CONFIRMERS), is_author=consolidation.proposed_by_id == person.id,
        may_note=bool(powers & hearing.COUNTER), needs_notice=state is ConsolidationState.PROPOSED and any(map(queries.has_legal_acts, (kept, duplicate))),
        confirm_form=forms.get("confirm_form") or _fresh(ConfirmConsolidationForm, consolidation),
        apply_form=forms.get("apply_form") or _fresh(ApplyForm, consolidation), end_form=forms.get("end_form"),
        ending=forms.get("ending"), fresh_reason=_fresh(ConsolidationReasonForm, consolidation),
        events=trail.trail_of(consolidation.subject_type, consolidation.id), in_words=words.in_words, tone_of=words.tone_of,
    )  # fmt: skip


def _fresh(form: type[Any], consolidation: Consolidation) -> Any:
    """An empty form that carries the version shown, whatever form was just sent."""
    return form(formdata=None, version=str(consolidation.version))


def _found(key: int) -> Consolidation:
    found = queries.consolidation(key)
    if found is None:
        raise NotFound
    return found


def _union(address: str) -> TradeUnion:
    found = by_address(address)
    if found is None:
        raise NotFound
    return found


def _asked_for(side: str) -> TradeUnion | None:
    typed = query_args.text(side, max_length=80)
    return by_address(typed) or queries.by_number(typed) if typed else None


def _typed() -> dict[str, str]:
    return {side: query_args.text(side, max_length=80) for side in ("garde", "doublon")}


def _unfound(kept: TradeUnion | None, duplicate: TradeUnion | None) -> list[Text]:
    """What was asked for and is not in the register."""
    typed = _typed()
    missing = [typed[side] for side, found in (("garde", kept), ("doublon", duplicate)) if typed[side] and found is None]
    said = [Text("« {number} » n'est pas dans le registre.", "“{number}” is not in the register.").filled(number=one) for one in missing]
    if kept and duplicate and kept.id == duplicate.id:
        said.append(Text("Ces deux numéros désignent la même fiche.", "These two numbers stand for the same record."))
    return said
