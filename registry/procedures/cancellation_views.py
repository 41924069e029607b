"""The cancellation, page by page: opened on a ground, then one step after another. The same blueprint as `views`."""

from __future__ import annotations

from collections.abc import Callable
from http.client import OK
from typing import Any, Final

from flask import current_app, redirect, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry.accounts.guards import actor, command, is_signed, requires
from registry.accounts.models import User
from registry.acts import Command, check_may
from registry.bilingual import Text
from registry.clock import today
from registry.errors import Reason
from registry.law import cancellation as law
from registry.law.cancellation import CancellationStep, Ground, Judgment
from registry.law.deadlines import recourse_until
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.law.statuses import Standing
from registry.law.workflow import open_actions
from registry.procedures import cancelling, forms, queries
from registry.procedures.models import Cancellation
from registry.procedures.views import bp, union_at
from registry.statute import queries as statute
from registry.web.files import as_download, receive_upload
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.writes import writes

#: The steps that carry the procedure on.
_MAIN: Final = frozenset({CancellationStep.NOTICE, CancellationStep.NOTIFY_NOTICE, CancellationStep.DECIDE, CancellationStep.JUDGE})


@bp.get("/organisations/<address>/annulation")
@requires(*EXAMINERS)
def new_cancellation(address: str) -> ResponseReturnValue:
    """The three grounds, what follows, and the form to open."""
    union = union_at(address)
    return page("pages/procedures/open.html", union=union, form=forms.OpenCancellationForm(), rules=statute.rules_on(today()), registered=Standing.REGISTERED,
                earlier=queries.of_union(union.id))  # fmt: skip


@bp.post("/organisations/<address>/annulation")
@requires(*EXAMINERS)
@writes
def open_cancellation(address: str) -> ResponseReturnValue:
    """Open a procedure against one union."""
    union, form, made = union_at(address), forms.OpenCancellationForm(), list[Cancellation]()

    def act() -> None:
        made.append(cancelling.open_procedure(union, command(), ground=Ground(form.ground.data), statement=form.statement.data))

    if attempt(form, act):
        flash("La procédure est ouverte. Versez les preuves du motif.", "The procedure is opened. Add the evidence of the ground.")
        return redirect(url_for(".cancellation", code=made[0].ref), 303)
    return page("pages/procedures/open.html", status=422, union=union, form=form, rules=statute.rules_on(today()), registered=Standing.REGISTERED,
                earlier=queries.of_union(union.id))  # fmt: skip


@bp.get("/annulations/<code>")
@requires(*STAFF)
def cancellation(code: str) -> ResponseReturnValue:
    """One procedure: where it stands, what comes next, what is in the file."""
    return _shown(queries.cancellation(code))


_Taken = Callable[[Cancellation, Command[User], Any], object]

_ACTS: Final[dict[str, tuple[CancellationStep, type[forms.CancellationStepForm], _Taken]]] = {
    "preavis": (CancellationStep.NOTICE, forms.NoticeForm, lambda p, asked, _: cancelling.sign_notice(p, asked)),
    "notification": (CancellationStep.NOTIFY_NOTICE, forms.NotifyPaperForm, lambda p, asked, f: cancelling.notify_notice(p, asked, on=f.on.data, how=f.how.data)),
    "reponse": (CancellationStep.ANSWER, forms.CancellationAnswerForm, lambda p, asked, f: cancelling.record_answer(p, asked, on=f.on.data, answer=f.answer.data)),
    "decision": (CancellationStep.DECIDE, forms.DecideForm, lambda p, asked, f: cancelling.decide(p, asked, reasons=f.reasons.data)),
    "notification-decision": (
        CancellationStep.NOTIFY_DECISION, forms.NotifyPaperForm, lambda p, asked, f: cancelling.notify_decision(p, asked, on=f.on.data, how=f.how.data),
    ),
    "publication": (
        CancellationStep.PUBLISH, forms.PublishForm, lambda p, asked, f: cancelling.publish(p, asked, on=f.on.data, publication=f.publication.data),
    ),
    "recours": (
        CancellationStep.RECOURSE, forms.RecourseForm,
        lambda p, asked, f: cancelling.lodge_recourse(p, asked, on=f.on.data, by=f.by.data, court=f.court.data),
    ),
    "jugement": (
        CancellationStep.JUDGE, forms.CourtJudgmentForm,
        lambda p, asked, f: cancelling.record_judgment(
            p, asked, judgment=Judgment(f.judgment.data), on=f.on.data, effect_on=f.effect_on.data, reference=f.reference.data
        ),
    ),
    "abandon": (CancellationStep.ABANDON, forms.AbandonForm, lambda p, asked, f: cancelling.abandon(p, asked, reason=f.reason.data)),
}  # fmt: skip


@bp.post(
    "/annulations/<code>/<any(preavis, notification, reponse, decision, 'notification-decision', publication, recours, jugement, abandon):step>"
)
@requires(*STAFF)
@writes
def take_step(code: str, step: str) -> ResponseReturnValue:
    """One step of the procedure, by whoever the table empowers."""
    procedure = queries.cancellation(code)
    which, form_class, act = _ACTS[step]
    check_may(procedure, command(), move=law.transition(which))
    form = form_class()
    if "password" in form and form.validate() and not is_signed(form):
        return _shown(procedure, {step: form}, status=422)
    if attempt(form, lambda: act(procedure, command(form), form)):
        flash("C'est inscrit : « {step} ».", "It is recorded: “{step}”.", step=which.label)
        return redirect(url_for(".cancellation", code=procedure.ref), 303)
    return _shown(procedure, {step: form}, status=422)


@bp.post("/annulations/<code>/preuves")
@requires(*EXAMINERS)
@writes
def add_evidence(code: str) -> ResponseReturnValue:
    """Put a piece in the file."""
    procedure, form = queries.cancellation(code), forms.CancellationEvidenceForm()

    def act(data: bytes | None, filename: str) -> bool:
        store = current_app.extensions["store"]
        return attempt(
            form,
            lambda: cancelling.add_evidence(procedure, command(form), shows=form.shows.data, data=data, filename=filename, store=store),
        )

    status = receive_upload(form.file, act)
    if status != OK:
        return _shown(procedure, {"preuves": form}, status=status)
    flash("La pièce est au dossier.", "The piece is in the file.")
    return redirect(url_for(".cancellation", code=procedure.ref), 303)


@bp.get("/annulations/<code>/preuves/<int:evidence_id>")
@requires(*STAFF)
def evidence(code: str, evidence_id: int) -> ResponseReturnValue:
    """A piece as it was handed in: always a download, never a page of ours."""
    return as_download(queries.evidence(queries.cancellation(code), evidence_id))


def _shown(procedure: Cancellation, typed: dict[str, Any] | None = None, *, status: int = 200) -> Response:
    """The page, with a form for each step open to this person; `typed` is one that came back."""
    typed, on = typed or {}, today()
    can = {row.action for row in open_actions(law.TABLE, procedure.stage, actor().powers_on(on))}
    if procedure.decision_notified_on is not None:
        can.discard(CancellationStep.NOTIFY_DECISION)
    blocked = {"decision": cancelling.decision_obstacle(procedure, on=on)}
    if own := cancelling.opened_oneself(procedure, actor()):
        blocked |= {"decision": own[0], "preavis": own[0]}
    elif not procedure.evidence:
        blocked["preavis"] = Reason(
            "no_evidence", Text("Versez d'abord une preuve du motif.", "First add evidence of the ground."), "13(1)"
        )
    offered = {
        name: typed.get(name) or kind(formdata=None, obj=None, version=procedure.version)
        for name, (step, kind, _) in _ACTS.items()
        if step in can
    }
    if CancellationStep.EVIDENCE in can:
        offered["preuves"] = typed.get("preuves") or forms.CancellationEvidenceForm(formdata=None, version=procedure.version)
    notified, rules = procedure.decision_notified_on, statute.rules_on(on)
    return page(
        "pages/procedures/cancellation.html", status=status, procedure=procedure, union=procedure.union, offered=offered,
        form=next(iter(typed.values()), None), blocked={name: reason for name, reason in blocked.items() if reason},
        papers=queries.papers(procedure), recourse=recourse_until(notified, rules=rules) if notified else None, rules=rules, today=on,
        labels_of={step.value: name for name, (step, *_) in _ACTS.items()}, roles=Role,
        next_row=next((row for row in law.TABLE if procedure.stage in row.sources and row.action in _MAIN), None),
        labels={name: step for name, (step, *_) in _ACTS.items()},
    )  # fmt: skip
