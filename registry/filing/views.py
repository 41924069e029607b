"""Start, regime, tasks, steps, check, confirmation, follow-up: for the representative and for the counter.

One set of pages: a paper file at the counter is typed into the same steps as an online one, and both run the same clock.
"""

from __future__ import annotations

from flask import Blueprint, abort, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry import kinds
from registry.accounts import sessions
from registry.accounts.guards import actor, command, public, requires
from registry.acts import Command
from registry.bilingual import Text
from registry.clock import now, today
from registry.dossiers import mandates, queries
from registry.dossiers.acting import reachable_actions
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS, field_in_words, snapshot
from registry.errors import Conflict, IllegalTransition, NotFound, Reason, RuleBroken, TooManyTries
from registry.filing import acts as filing
from registry.filing import tasks as filing_tasks
from registry.filing.forms import STEP_FORMS, CheckForm, FilingStepForm, FollowUpForm, RegimeForm, WithdrawForm
from registry.filing.pages import FILERS, address, after, filings_of_reader, mine_to_fill, way_back
from registry.kinds import completeness
from registry.kinds.comparison import differences
from registry.kinds.tasks import MEMBERS, PEOPLE
from registry.law import requirements
from registry.law.deadlines import recourse_until
from registry.law.roles import Role
from registry.law.statuses import EDITABLE
from registry.law.statuses import DossierStatus as S
from registry.law.terms import Channel, Kind, Regime
from registry.notices import issuing
from registry.statute import queries as statute
from registry.unions.queries import nearest_names
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.language import say
from registry.web.writes import writes

bp = Blueprint("filing", __name__)

NEAR_SHOWN = 5
NOT_TOGETHER = Text(
    "Ce numéro et ce code ne vont pas ensemble. Vérifiez les deux sur le récépissé.",
    "This number and this code do not go together. Check both on the receipt.",
)


@bp.get("/depot")
@public
def start() -> ResponseReturnValue:
    """What is needed, how long it takes, what the law says, where to file on paper."""
    return page("pages/filing/start.html", rules=statute.rules_on(today()), pieces=requirements.PIECES)


@bp.get("/mes-dossiers")
@requires(Role.DEPOSITOR)
def mine() -> ResponseReturnValue:
    """A representative's dossiers."""
    represented = mandates.represented_by(actor(), on=today())
    return page("pages/filing/mine.html", dossiers=queries.of_applicant(actor()), editable=EDITABLE, represented=represented)


@bp.get("/guichet")
@requires(Role.INTAKE)
def counter() -> ResponseReturnValue:
    """Paper files being typed in, and those that wait for their mending."""
    return page("pages/filing/counter.html", dossiers=queries.counter_drafts(), editable=EDITABLE)


@bp.route("/depot/nouveau", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def new() -> ResponseReturnValue:
    """The regime question comes first: a dossier that belongs elsewhere is never opened."""
    form = RegimeForm()
    elsewhere = {regime.value: regime for regime in Regime if not regime.belongs_here}
    if request.method == "GET" and request.args.get("regime") in elsewhere:
        return page("pages/filing/elsewhere.html", regime=elsewhere[request.args["regime"]])
    if not form.validate_on_submit():
        return page("pages/filing/new.html", form=form, back_to=filings_of_reader(), status=422 if form.errors else 200)
    if form.regime.data in elsewhere:
        return redirect(url_for(".new", regime=form.regime.data), 303)
    regime = Regime(form.regime.data)
    at_counter = Role.INTAKE in actor().roles
    dossier = filing.open_dossier(
        command(),
        regime=regime,
        channel=Channel.COUNTER if at_counter else Channel.ONLINE,
        applicant=None if at_counter else actor(),
    )
    return redirect(url_for(".task_list", ref=dossier.ref), 303)


@bp.get("/depot/<ref>")
@requires(*FILERS)
def task_list(ref: str) -> ResponseReturnValue:
    """The tasks and how far each is; what the office observed, on top, when the dossier came back."""
    dossier = mine_to_fill(ref)
    faults = completeness.filing_faults(dossier, rules=statute.rules_on(today()), on=today())
    return page(
        "pages/filing/task_list.html",
        dossier=dossier,
        back_to=filings_of_reader(),
        kind=kinds.of(dossier),
        tasks=kinds.of(dossier).tasks_of(dossier, faults),
        ready=not faults,
        observations=_observations(dossier),
        where=address,
    )


@bp.route("/depot/<ref>/etape/<step>", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def step(ref: str, step: str) -> ResponseReturnValue:
    """One page of fields."""
    dossier = mine_to_fill(ref)
    if step not in {one.code for one in kinds.of(dossier).steps}:
        raise NotFound
    form = _step_form(step, dossier)
    if not form.validate_on_submit():
        return _step_page(dossier, step, form)
    filing.amend(dossier, command(form), form.values())
    if request.form.get("then") == "stay":
        return redirect(address(ref, step, anchor="near", retour=way_back()), 303)
    return redirect(after(ref, filing_tasks.next_place(dossier, step)), 303)


@bp.post("/depot/<ref>/etape/<step>/brouillon")
@requires(*FILERS)
@writes
def autosave(ref: str, step: str) -> ResponseReturnValue:
    """Keep what is being typed, whatever of it already fits. A stale page is told so and keeps its text."""
    dossier = queries.for_filing(ref, actor())
    form = _step_form(step, dossier)
    at = now()
    try:
        filing.amend(dossier, Command(actor(), at, form.seen_version), form.typed(), typing=True)
    except (Conflict, IllegalTransition) as error:
        return page("partials/filing/_draft.html", status=409, saved_at=None, reasons=error.reasons, form=None, near=None)
    form.version.data = str(dossier.version)
    return page("partials/filing/_draft.html", saved_at=at, reasons=(), form=form, near=_near(dossier, step))


@bp.route("/depot/<ref>/verification", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def check(ref: str) -> ResponseReturnValue:
    """Every answer, everything missing, the attestation; then file, or file again."""
    dossier = mine_to_fill(ref)
    form = CheckForm(obj=dossier, words=kinds.of(dossier).words, at_counter=dossier.channel is Channel.COUNTER)
    if not form.validate_on_submit():
        return _check_page(dossier, form)
    again = dossier.status is S.RETURNED
    act = filing.resubmit if again else filing.submit
    try:
        act(dossier, command(form), attested=form.attested.data)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _check_page(dossier, form)
    if again:
        flash("Votre dossier est de nouveau déposé.", "Your dossier is filed again.")
        return redirect(url_for(".show", ref=dossier.ref), 303)
    return redirect(url_for(".confirmation", ref=dossier.ref), 303)


@bp.get("/depot/<ref>/confirmation")
@requires(*FILERS)
def confirmation(ref: str) -> ResponseReturnValue:
    """The receipt number, the follow-up code, what happens next and by when."""
    dossier = queries.for_filing(ref, actor())
    receipt = queries.receipt_of(dossier)
    if receipt is None:
        return redirect(url_for(".task_list", ref=dossier.ref), 303)
    return page(
        "pages/filing/confirmation.html",
        dossier=dossier,
        kind=kinds.of(dossier),
        receipt=receipt,
        clock=queries.clock_of(dossier, today=today()),
    )


@bp.get("/mes-dossiers/<ref>")
@requires(*FILERS)
def show(ref: str) -> ResponseReturnValue:
    """A filed dossier as its representative sees it: stage, clock, observations, papers."""
    dossier = queries.for_filing(ref, actor())
    if dossier.status is S.DRAFT:
        return redirect(url_for(".task_list", ref=dossier.ref), 303)
    clock = queries.clock_of(dossier, today=today())
    return page(
        "pages/filing/show.html",
        dossier=dossier,
        back_to=filings_of_reader(),
        kind=kinds.of(dossier),
        stages=[{"text": say(stage.text), "state": stage.state} for stage in filing_tasks.stages_of(dossier)],
        clock=clock,
        lines=[say(line.text) for line in clock.lines],
        labels={code: piece.label for code, piece in requirements.BY_CODE.items()},
        observations=_observations(dossier),
        papers=issuing.of_dossier(dossier.id),
        recourse=recourse_until(dossier.notified_on, rules=statute.rules_on(today())) if dossier.notified_on else None,
        actions={row.action.value for row in reachable_actions(dossier, actor(), today())},
        where=address,
    )


@bp.route("/depot/<ref>/desistement", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def withdraw(ref: str) -> ResponseReturnValue:
    """Give up the application, with a reason."""
    dossier = queries.for_filing(ref, actor())
    form = WithdrawForm(obj=dossier)
    if form.validate_on_submit():
        try:
            filing.withdraw(dossier, command(form), reason=form.reason.data or "")
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("Le désistement est enregistré.", "The withdrawal is recorded.")
            return redirect(url_for(".show", ref=dossier.ref), 303)
    return page("pages/filing/withdraw.html", dossier=dossier, kind=kinds.of(dossier), form=form, status=422 if form.errors else 200)


@bp.route("/suivi", methods=["GET", "POST"])
@public
@writes
def follow_up() -> ResponseReturnValue:
    """The stage of a dossier, and nothing else, for whoever holds the receipt number and its code."""
    form = FollowUpForm()
    if not form.validate_on_submit():
        return _follow_page(form, status=422 if form.errors else 200)
    keys = [f"follow:{form.receipt.data.upper()}", f"follow-from:{request.remote_addr}"]
    try:
        sessions.refuse_if_guessing(keys, at=now())
    except TooManyTries as error:
        form.blame(error.reasons)
        return _follow_page(form, status=429)
    dossier = queries.followed(form.receipt.data, form.code.data)
    if dossier is None:
        sessions.count_failure(keys, at=now())
        g.keep_writes = True
        form.blame([Reason("not_together", NOT_TOGETHER)])
        return _follow_page(form, status=422)
    return _follow_page(form, dossier=dossier)


def _follow_page(form: FollowUpForm, *, dossier: Dossier | None = None, status: int = 200) -> Response:
    return page(
        "pages/filing/follow_up.html",
        form=form,
        dossier=dossier,
        facts=filing_tasks.dated_facts(dossier) if dossier else [],
        clock=queries.clock_of(dossier, today=today()) if dossier else None,
        status=status,
    )


def _step_form(step: str, dossier: Dossier) -> FilingStepForm:
    if step not in STEP_FORMS:
        abort(404)
    return STEP_FORMS[step](obj=dossier)


def _step_page(dossier: Dossier, step: str, form: FilingStepForm) -> Response:
    return page(
        "pages/filing/step.html",
        dossier=dossier,
        step=filing_tasks.STEPS[step],
        fields_of=f"partials/filing/steps/{step}.html",
        form=form,
        near=_near(dossier, step),
        is_own=not actor().is_staff,
        retour=way_back(),
        status=422 if form.errors else 200,
    )


def _near(dossier: Dossier, step: str) -> list[object] | None:
    """The registered names nearest to the one proposed: a warning, never a bar (art. 11(1)(c))."""
    if step != "denomination":
        return None
    return [*nearest_names(dossier.name_fr, dossier.name_en, dossier.acronym, place=dossier.locality, k=NEAR_SHOWN)]


def _observations(dossier: Dossier) -> list[tuple[object, tuple[str, str]]]:
    return [(o, filing_tasks.answered_on(o, dossier)) for o in filing_tasks.last_observations(dossier)]


def _is_asked(dossier: Dossier, name: str) -> bool:
    """A field that could be left empty for good reason is shown only when it says something."""
    if name == "branch_justification":
        return len(dossier.branches) > 1 or bool(dossier.branch_justification)
    return name != "level" or dossier.kind is not Kind.CONFEDERATION


def _check_page(dossier: Dossier, form: CheckForm) -> Response:
    rules = statute.rules_on(today())
    faults, kind = completeness.filing_faults(dossier, rules=rules, on=today()), kinds.of(dossier)
    places = kind.places(dossier)
    return page(
        "pages/filing/check.html",
        dossier=dossier,
        kind=kind,
        form=form,
        faults=filing_tasks.by_place(faults, dossier),
        usual=completeness.usual_pieces_missing(dossier),
        near=_near(dossier, "denomination") if "denomination" in places else [],
        change=kinds.lines(dossier),
        names_people=PEOPLE in places,
        names_members=MEMBERS in places,
        steps=[(step, [name for name in step.fields if _is_asked(dossier, name)]) for step in kind.steps],
        said={name: field_in_words(dossier, name) for name in FIELDS if getattr(dossier, name)},
        labels=FIELDS,
        pieces=completeness.pieces_of(dossier),
        changed=differences(dossier.rounds[-1].snapshot, snapshot(dossier)) if dossier.rounds else [],
        observations=_observations(dossier),
        where=address,
        status=422 if form.errors else 200,
    )
