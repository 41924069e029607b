"""The pages where pairs are judged, one after the other, by hand or by keyboard."""

from __future__ import annotations

from typing import Any, Final

from flask import current_app, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import actor, command, requires
from registry.clock import now
from registry.dedupe import queries, review
from registry.dedupe.forms import ColleagueForm, PairAnswerForm, TakeBackForm
from registry.dedupe.models import CandidatePair
from registry.dedupe.terms import ANSWER_OF, GROUNDS, PairAnswer
from registry.dedupe.views import JUDGES, READERS, VIEWS, bp, filters_asked, is_blind, lists, may_judge
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import writes

LIST: Final = "pages/dedupe/pairs.html"
PAIR: Final = "pages/dedupe/pair.html"
CONTRADICTIONS: Final = "pages/dedupe/contradictions.html"


@bp.get("/paires")
@requires(*READERS)
def pairs() -> ResponseReturnValue:
    """The pairs, by view and filters."""
    filters, kept = filters_asked()
    found = queries.pairs(filters, user_id=actor().id, page=query_args.number())
    return page(
        LIST, filters=filters, kept=kept, found=found, views=VIEWS, may_judge=may_judge(), is_blind=is_blind(), **lists(),
        address=lambda **other: url_for(".pairs", **_without_nothing({**kept, **other})),
        page_url=lambda number: url_for(".pairs", page=number, **kept),
    )  # fmt: skip


@bp.get("/paires/suivante")
@requires(*READERS)
def first() -> ResponseReturnValue:
    """Begin a sitting: the first pair of the list asked for."""
    filters, kept = filters_asked()
    return _onwards(queries.first_pair(filters, user_id=actor().id), kept)


@bp.get("/paires/<int:pair_id>")
@requires(*READERS)
def pair(pair_id: int) -> ResponseReturnValue:
    """Two records side by side, why the engine brings them together, and the answer to give."""
    return _pair(queries.by_id(pair_id))


@bp.post("/paires/<int:pair_id>")
@requires(*JUDGES)
@writes
def judge(pair_id: int) -> ResponseReturnValue:
    """Answer, and go on to the next pair."""
    one, form = queries.by_id(pair_id), PairAnswerForm()
    filters, kept = filters_asked()

    def act() -> None:
        review.answer(
            one, command(form), ground=form.chosen_ground, words=form.words.data or "", is_blind=is_blind(),
            seen_facts=form.facts.data or "",
        )  # fmt: skip

    if not attempt(form, act):
        return _pair(one, form=form, status=422)
    answer = ANSWER_OF[form.chosen_ground].label
    flash("Réponse gardée : {answer}.", "Answer kept: {answer}.", answer=answer)
    return _onwards(queries.next_pair(one, filters, user_id=actor().id), kept)


@bp.post("/paires/<int:pair_id>/reprise")
@requires(*JUDGES)
@writes
def take_back(pair_id: int) -> ResponseReturnValue:
    """Take back one's own answer, and see its pair again."""
    form, (_, kept) = TakeBackForm(), filters_asked()
    review.take_back(queries.by_id(pair_id), command(form))
    flash("Votre réponse est reprise : la paire est de nouveau à juger.", "Your answer is taken back: the pair is to be judged again.")
    return redirect(url_for(".pair", pair_id=pair_id, **kept), 303)


@bp.post("/paires/<int:pair_id>/collegue")
@requires(*JUDGES)
@writes
def ask_colleague(pair_id: int) -> ResponseReturnValue:
    """Leave the pair to a colleague, and go on."""
    one, form = queries.by_id(pair_id), ColleagueForm().offer(_colleagues())
    filters, kept = filters_asked()

    def act() -> None:
        colleague = accounts.account(int(form.colleague.data))
        review.ask_colleague(one, command(form), of=colleague, note=form.note.data or "")

    if not attempt(form, act):
        return _pair(one, colleague_form=form, status=422)
    flash("La paire attend dans la liste de votre collègue.", "The pair waits in your colleague's list.")
    return _onwards(queries.next_pair(one, filters, user_id=actor().id), kept)


@bp.get("/contradictions")
@requires(*READERS)
def contradictions() -> ResponseReturnValue:
    """Answers that cannot all be true, each with its chain."""
    return page(CONTRADICTIONS, told=queries.contradictions_told())


def _pair(
    one: CandidatePair, *, form: PairAnswerForm | None = None, colleague_form: ColleagueForm | None = None, status: int = 200
) -> ResponseReturnValue:
    filters, kept = filters_asked()
    shown = queries.pair_page(one, filters, user_id=actor().id, at=now(), language=lang())
    mine = shown.mine_last
    if form is None:
        form = PairAnswerForm(formdata=None, data={"version": one.version, "facts": shown.facts})
    form.renew(one.version)
    form.facts.data = shown.facts
    return page(
        PAIR, status=status, shown=shown, pair=one, kept=kept, filters=filters, grounds=GROUNDS, may_judge=may_judge(), is_blind=is_blind(),
        form=colleague_form or form, answer_form=form, answers=PairAnswer,
        colleague_form=_fresh(colleague_form or ColleagueForm(formdata=None).offer(_colleagues()), one.version),
        take_back_form=_fresh(TakeBackForm(formdata=None), mine.pair.version) if mine else None,
        propose=_proposal(one),
    )  # fmt: skip


def _fresh(form: Any, version: int) -> Any:
    form.renew(version)
    return form


def _colleagues() -> list[Any]:
    return [user for user in accounts.examiners() if user.id != actor().id]


def _proposal(one: CandidatePair) -> tuple[str, str] | None:
    """Where to propose that one side is consolidated into the other, A kept or B kept, when the pair is judged the same."""
    if one.low.consolidated_into_id or one.high.consolidated_into_id:
        return None
    if one.answer is not PairAnswer.SAME or "consolidations.propose" not in current_app.view_functions:
        return None
    low, high = one.low.address, one.high.address
    return (
        url_for("consolidations.propose", garde=low, doublon=high), url_for("consolidations.propose", garde=high, doublon=low)
    )  # fmt: skip


def _onwards(pair_id: int | None, kept: dict[str, Any]) -> ResponseReturnValue:
    if pair_id is None:
        return redirect(url_for(".pairs", **kept), 303)
    return redirect(url_for(".pair", pair_id=pair_id, **kept), 303)


def _without_nothing(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
