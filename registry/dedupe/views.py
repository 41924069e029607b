"""Blueprint `dedupe`: what there is to judge, the runs; and what all its pages share: who may judge, what an address asks.

Pairs are judged in `review_views`, groups in `group_views`, samples and measures in `measure_views`, on the same blueprint.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, Final

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.clock import LEGAL_ZONE, now, today
from registry.dedupe import queries, recall, runs, sampling
from registry.dedupe.forms import RunForm, SampleForm
from registry.dedupe.queries import PairFilters
from registry.dedupe.terms import Band, PairAnswer, RunKind
from registry.law import places
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.law.terms import Kind
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import Form, attempt, terms
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("dedupe", __name__, url_prefix="/assainissement/doublons")

INDEX: Final = "pages/dedupe/index.html"
RUN: Final = "pages/dedupe/run.html"
READERS: Final = tuple(role for role in Role if role in STAFF)
JUDGES: Final = tuple(role for role in Role if role in EXAMINERS)
#: The views of the list of pairs: the word in the address, and what the tab says.
VIEWS: Final[dict[str, tuple[str, Text]]] = {
    "a-juger": ("open", Text("À juger", "To be judged")),
    "pour-moi": ("mine", Text("On me demande", "Asked of me")),
    "en-attente": ("asked", Text("Chez un collègue", "With a colleague")),
    "revenues": ("back", Text("Revenues", "Back again")),
    "jugees": ("judged", Text("Jugées", "Judged")),
}
ANSWERS: Final = tuple(answer for answer in PairAnswer if answer is not PairAnswer.WITHDRAWN)


def may_judge() -> bool:
    """May this person judge?"""
    return bool(actor().roles & EXAMINERS)


def is_blind() -> bool:
    """Are scores and reasons to be hidden?"""
    return request.args.get("aveugle") == "1"


def filters_asked() -> tuple[PairFilters, dict[str, Any]]:
    """What the address asks, and the address's own words for it (to be carried from page to page)."""
    kept = {
        "vue": query_args.choice("vue", VIEWS), "degre": query_args.choice("degre", Band), "region": query_args.choice("region", places.regions()),
        "branche": query_args.choice("branche", places.branches()), "forme": query_args.choice("forme", Kind),
        "reponse": query_args.choice("reponse", ANSWERS), "aveugle": "1" if is_blind() else "",
    }  # fmt: skip
    view = VIEWS[kept["vue"] or "a-juger"][0]
    filters = PairFilters(view, kept["degre"], kept["region"], kept["branche"], kept["forme"], kept["reponse"] if view == "judged" else "")
    return filters, {name: value for name, value in kept.items() if value}


def lists() -> dict[str, Any]:
    """The choices of the filters."""
    return {
        "bands": dict(terms(Band)), "kinds": dict(terms(Kind)), "answers": {answer.value: answer.label for answer in ANSWERS},
        "regions": {code: region.label for code, region in places.regions().items()},
        "branches": {code: branch.label for code, branch in places.branches().items()},
    }  # fmt: skip


@bp.get("")
@requires(*READERS)
def index() -> ResponseReturnValue:
    """What there is to judge, and the latest runs."""
    return page(INDEX, "progress", **_index(RunForm()))


@bp.post("/recherches")
@requires(*JUDGES)
@writes
def launch() -> ResponseReturnValue:
    """Ask for a run."""
    form = RunForm()
    if not form.validate_on_submit():
        return page(INDEX, status=422, **_index(form))
    runs.ask(RunKind(form.kind.data), command())
    flash("La recherche est demandée : elle commence dans quelques secondes.", "The search is asked for: it begins in a few seconds.")
    return redirect(url_for(".index"), 303)


def _index(form: RunForm) -> dict[str, Any]:
    morning = datetime.combine(today(), time(), LEGAL_ZONE)
    under_way = runs.unfinished()
    return {
        "form": form, "figures": queries.overview(user_id=actor().id, since=morning), "last": runs.latest_finished(),
        "recent": queries.recent_runs(), "under_way": under_way, "stages": runs.STAGES, "may_judge": may_judge(),
        "is_stuck": under_way is not None and under_way.touched_at < now() - timedelta(minutes=2),
        "left": queries.seconds_left(under_way, at=now()) if under_way else None,
    }  # fmt: skip


@bp.get("/recherches/<int:run_id>")
@requires(*READERS)
def show_run(run_id: int) -> ResponseReturnValue:
    """One run: what it read, what it moved, how right it was found to be, the records it touched."""
    return _show_run(run_id, SampleForm())


@bp.post("/recherches/<int:run_id>/echantillon")
@requires(*JUDGES)
@writes
def draw_sample(run_id: int) -> ResponseReturnValue:
    """Draw the sample of a run and give it to two judges."""
    run, form = queries.run_by_id(run_id), SampleForm().offer(accounts.examiners())
    drawn: list[Any] = []

    def act() -> None:
        first, second = (accounts.account(int(field.data)) for field in (form.first, form.second))
        drawn.append(sampling.draw(run, command(), first=first, second=second, per_band=form.size, seed=run.id))

    if not attempt(form, act):
        return _show_run(run_id, form, status=422)
    flash("L'échantillon est tiré : chacun le juge de son côté.", "The sample is drawn: each judges it alone.")
    return redirect(url_for(".show_run", run_id=run_id), 303)


@bp.post("/recherches/<int:run_id>/rappel")
@requires(*JUDGES)
@writes
def measure_recall(run_id: int) -> ResponseReturnValue:
    """Ask for the measure with known duplicates."""
    recall.ask(queries.run_by_id(run_id), command())
    flash("La mesure est demandée : elle dure autant qu'une recherche.", "The measure is asked for: it takes as long as a search.")
    return redirect(url_for(".show_run", run_id=run_id), 303)


def _show_run(run_id: int, form: SampleForm, *, status: int = 200) -> ResponseReturnValue:
    run, last = queries.run_by_id(run_id), runs.latest_finished()
    return page(
        RUN, status=status, run=run, form=form.offer(accounts.examiners()), recall_form=Form(), is_last=last is not None and last.id == run.id,
        touched=queries.touched_by(run, page=query_args.number()), precision=sampling.precision_of(run), recall=recall.recall_of(run),
        may_judge=may_judge(), stages=runs.STAGES, page_url=lambda number: url_for(".show_run", run_id=run.id, page=number),
    )  # fmt: skip
