"""Acts of the cancellation: open, add evidence, sign the notice, notify, answer, decide, publish, recourse, judgment, abandon.

Exceptional by design (R17): one union at a time, a ground of art. 13(1) with evidence, two months after the notification of
a reasoned notice, two people. The standing moves by the decision and by the judgment alone.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from registry import serials
from registry.accounts.models import User
from registry.acts import Command, act, check_role, created, refuse_any
from registry.bilingual import Text
from registry.db import db
from registry.errors import IllegalTransition, Reason, needed
from registry.law import cancellation as law
from registry.law.calendar import long_date
from registry.law.cancellation import CancellationStep, Ground, Judgment, Stage
from registry.law.deadlines import recourse_until
from registry.law.numbering import Series
from registry.law.roles import EXAMINERS
from registry.law.standing import Move
from registry.law.standing import require as require_standing
from registry.law.statuses import Standing
from registry.law.terms import Medium
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.procedures.models import Cancellation, CancellationEvidence
from registry.procedures.verbs import CancellationVerb
from registry.statute import queries as statute
from registry.storage import Store, inspect, safe_filename
from registry.unions import standing
from registry.unions.models import TradeUnion


def open_procedure(union: TradeUnion, command: Command[User], *, ground: Ground, statement: str) -> Cancellation:
    """Open a procedure on one of the three grounds, with the facts that establish it. It has no effect on the union."""
    check_role(command, EXAMINERS)
    require_standing(Move.CANCELLATION, union.standing)
    if union.consolidated_into_id is not None:
        text = Text("Cette fiche est un doublon : agissez sur la fiche conservée.", "This record is a duplicate: act on the kept one.")
        raise IllegalTransition(Reason("duplicate", text))
    live = sa.select(Cancellation.id).where(Cancellation.union_id == union.id, Cancellation.stage.in_(law.LIVE))
    if db.session.scalar(live) is not None:
        text = Text("Une procédure est déjà en cours pour cette organisation.", "A procedure is already under way for this organisation.")
        raise IllegalTransition(Reason("live", text))
    refuse_any(needed(statement=statement))
    procedure = Cancellation(
        ref=issuing.new_code(), union=union, stage=Stage.OPENED, ground=ground, statement=statement.strip(), opened_by=command.actor,
        opened_at=command.at,
    )  # fmt: skip
    after = {"ground": ground.value, "union": union.number}
    created(procedure, command, verb=CancellationVerb.OPENED, reason=procedure.statement, after=after)
    return procedure


def add_evidence(
    procedure: Cancellation, command: Command[User], *, shows: str, data: bytes | None, filename: str, store: Store
) -> CancellationEvidence:  # fmt: skip
    """Put a piece in the file: a file, inspected before it is stored, or a paper that the office keeps (`data` None).

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    with act(
        procedure, command, verb=CancellationVerb.EVIDENCE_ADDED, move=law.transition(CancellationStep.EVIDENCE), faults=lambda: needed(shows=shows)
    ) as done:  # fmt: skip
        given: dict[str, Any] = {"medium": Medium.PAPER}
        if data is not None:
            found = inspect(data, filename)
            stored = store.put(data)
            given = {
                "medium": Medium.FILE, "digest": stored.digest, "size": stored.size, "filename": safe_filename(filename),
                "media_type": found.media_type,
            }  # fmt: skip
        piece = CancellationEvidence(shows=shows.strip(), received_at=command.at, received_by_id=command.actor.id, **given)
        procedure.evidence.append(piece)
        done.after = {"shows": piece.shows, "digest": given.get("digest", "")}
    return piece


def sign_notice(procedure: Cancellation, command: Command[User]) -> Notice:
    """Sign the reasoned notice (art. 13(2)): on paper, with the ground, its facts and the time to answer.

    :raises NotAllowed: the person opened the procedure.
    :raises RuleBroken: no evidence establishes the ground.
    """
    with act(
        procedure, command, verb=CancellationVerb.NOTICE_SIGNED, move=law.transition(CancellationStep.NOTICE),
        barred=lambda: opened_oneself(procedure, command.actor), faults=lambda: _evidence_faults(procedure),
    ) as done:  # fmt: skip
        procedure.notice_signed_by_id, procedure.notice_signed_at = command.actor.id, command.at
        procedure.stage = done.target
        notice = issuing.issue(
            NoticeKind.CANCELLATION_NOTICE, reference=str(serials.take(Series.LETTER, on=command.on)), union_id=procedure.union_id,
            at=command.at, values={**_paper(procedure, command.actor), "months": statute.rules_on(command.on).cancellation_notice_months},
        )  # fmt: skip
        done.reason, done.after = procedure.statement, {"letter": notice.reference}
    return notice


def _evidence_faults(procedure: Cancellation) -> list[Reason]:
    if procedure.evidence:
        return []
    text = Text(
        "Le motif doit être établi : versez au moins une preuve.", "The ground must be established: add at least one piece of evidence."
    )
    return [Reason("no_evidence", text, "13(1)")]


def notify_notice(procedure: Cancellation, command: Command[User], *, on: date, how: str) -> Cancellation:
    """Record when and how the notice reached the union: the two months run from there."""
    with act(
        procedure, command, verb=CancellationVerb.NOTICE_NOTIFIED, move=law.transition(CancellationStep.NOTIFY_NOTICE),
        faults=lambda: [*_day_faults(on, procedure.notice_signed_on, command), *needed(how=how)],
    ) as done:  # fmt: skip
        ends_on = law.notice_ends_on(on, rules=statute.rules_on(on))
        procedure.notified_on, procedure.notified_how, procedure.notice_ends_on = on, how.strip(), ends_on
        procedure.stage = done.target
        done.after = {"on": on, "how": how.strip(), "ends_on": ends_on}
    return procedure


def record_answer(procedure: Cancellation, command: Command[User], *, on: date, answer: str) -> Cancellation:
    """Record what the union answers. A later answer takes the place of an earlier one; the journal keeps both."""
    with act(
        procedure, command, verb=CancellationVerb.ANSWERED, move=law.transition(CancellationStep.ANSWER),
        faults=lambda: [*_day_faults(on, procedure.notice_signed_on, command), *needed(answer=answer)],
    ) as done:  # fmt: skip
        if procedure.answer:
            done.before = {"on": procedure.answer_on, "answer": procedure.answer}
        procedure.answer_on, procedure.answer = on, answer.strip()
        done.after = {"on": on, "answer": procedure.answer}
    return procedure


def decision_obstacle(procedure: Cancellation, *, on: date) -> Reason | None:
    """Why the decision is not possible on a day, whoever signs; None when the notice has run."""
    if procedure.notice_ends_on is None:
        return Reason("no_notice", Text("Le préavis n'est pas notifié.", "The notice is not notified."), "13(2)")
    if on <= procedure.notice_ends_on:
        day = long_date(procedure.notice_ends_on + timedelta(days=1))
        text = Text(
            "Bloquée jusqu'au terme du préavis : possible à partir du {day}.", "Blocked until the end of the notice: possible from {day}."
        )
        return Reason("notice_running", text.filled(day=day), "13(2)")
    return None


def decide(procedure: Cancellation, command: Command[User], *, reasons: str) -> Notice:
    """Sign the cancellation, with its reasons: the standing moves, the paper states the recourse (arts. 13, 14).

    :raises NotAllowed: the person opened the procedure.
    :raises RuleBroken: the notice still runs, or no reasons are given.
    """
    on = command.on
    with act(
        procedure, command, verb=CancellationVerb.DECIDED, move=law.transition(CancellationStep.DECIDE), reason=reasons, reason_field="reasons",
        barred=lambda: opened_oneself(procedure, command.actor),
        faults=lambda: [one] if (one := decision_obstacle(procedure, on=on)) else [],
    ) as done:  # fmt: skip
        procedure.decided_by_id, procedure.decided_at, procedure.decided_on = command.actor.id, command.at, on
        procedure.decision, procedure.stage = done.reason, done.target
        standing.cancel(procedure.union, on=on, at=command.at, source=_source(procedure), actor=command.actor, reason=done.reason)
        notice = issuing.issue(
            NoticeKind.CANCELLATION, reference=str(serials.take(Series.LETTER, on=on)), union_id=procedure.union_id, at=command.at,
            values={**_paper(procedure, command.actor), "reasons": done.reason,
                    "notified_on": procedure.notified_on.isoformat() if procedure.notified_on else "",
                    "answer_on": procedure.answer_on.isoformat() if procedure.answer_on else "", "decided_on": on.isoformat(),
                    "recourse_days": statute.rules_on(on).recourse_days},
        )  # fmt: skip
        done.after = {"letter": notice.reference, "on": on}
    return notice


def notify_decision(procedure: Cancellation, command: Command[User], *, on: date, how: str) -> Cancellation:
    """Record when and how the decision reached the union: the thirty days of art. 14 run from there.

    :raises RuleBroken: it is recorded already, or the day is impossible.
    """

    def faults() -> list[Reason]:
        found = [*_day_faults(on, procedure.decided_on, command), *needed(how=how)]
        if procedure.decision_notified_on is not None:
            text = Text("La notification est déjà constatée.", "The notification is already recorded.")
            found.append(Reason("notified", text, "14", "on"))
        return found

    move = law.transition(CancellationStep.NOTIFY_DECISION)
    with act(procedure, command, verb=CancellationVerb.DECISION_NOTIFIED, move=move, faults=faults) as done:
        procedure.decision_notified_on, procedure.decision_notified_how = on, how.strip()
        done.after = {"on": on, "how": how.strip(), "recourse_until": recourse_until(on, rules=statute.rules_on(on))}
    return procedure


def publish(procedure: Cancellation, command: Command[User], *, on: date, publication: str) -> Cancellation:
    """Record the publication, notably in the Journal Officiel (art. 13(3))."""
    with act(
        procedure, command, verb=CancellationVerb.PUBLISHED, move=law.transition(CancellationStep.PUBLISH),
        faults=lambda: [*_day_faults(on, procedure.decided_on, command), *needed(publication=publication)],
    ) as done:  # fmt: skip
        procedure.published_on, procedure.publication = on, publication.strip()
        done.after = {"on": on, "publication": procedure.publication}
    return procedure


def lodge_recourse(procedure: Cancellation, command: Command[User], *, on: date, by: str, court: str) -> Cancellation:
    """Record a recourse (art. 14), in time or not: the court says. Whether it suspends is a dated parameter [G]."""
    with act(
        procedure, command, verb=CancellationVerb.RECOURSE_LODGED, move=law.transition(CancellationStep.RECOURSE),
        faults=lambda: [*_day_faults(on, procedure.decided_on, command), *needed(by=by, court=court)],
    ) as done:  # fmt: skip
        procedure.recourse_on, procedure.recourse_by, procedure.court = on, by.strip(), court.strip()
        procedure.recourse_suspended = statute.rules_on(on).recourse_suspends_cancellation
        procedure.stage = done.target
        if procedure.recourse_suspended:
            standing.suspend_cancellation(
                procedure.union, on=on, at=command.at, source=_source(procedure), actor=command.actor, reason=court.strip()
            )
        done.after = {"on": on, "by": by.strip(), "court": court.strip(), "suspends": procedure.recourse_suspended}
    return procedure


def record_judgment(
    procedure: Cancellation, command: Command[User], *, judgment: Judgment, on: date, effect_on: date, reference: str
) -> Cancellation:  # fmt: skip
    """Record what the court said, and obey it from the day it says."""

    def faults() -> list[Reason]:
        days = _day_faults(on, procedure.recourse_on, command) + _day_faults(effect_on, procedure.decided_on, command, "effect_on")
        return days + needed(reference=reference)

    with act(procedure, command, verb=CancellationVerb.JUDGED, move=law.transition(CancellationStep.JUDGE), faults=faults) as done:
        procedure.judgment, procedure.judgment_on, procedure.judgment_reference = judgment, on, reference.strip()
        upheld = judgment is Judgment.UPHELD
        procedure.stage = Stage.UPHELD if upheld else Stage.REVERSED
        ordered = Standing.CANCELLED if upheld else Standing.REGISTERED
        if procedure.union.standing is not ordered:
            standing.obey_judgment(
                procedure.union, ordered, on=effect_on, at=command.at, source=_source(procedure), actor=command.actor,
                reason=procedure.judgment_reference,
            )  # fmt: skip
        done.reason, done.after = procedure.judgment_reference, {"judgment": judgment.value, "on": on, "effect_on": effect_on}
    return procedure


def abandon(procedure: Cancellation, command: Command[User], *, reason: str) -> Cancellation:
    """Give the procedure up, with the reason. The union's standing never moved."""
    with act(procedure, command, verb=CancellationVerb.ABANDONED, move=law.transition(CancellationStep.ABANDON), reason=reason) as done:
        procedure.abandoned_by_id, procedure.abandoned_on = command.actor.id, command.on
        procedure.abandoned_because, procedure.stage = done.reason, done.target
    return procedure


def opened_oneself(procedure: Cancellation, person: User) -> list[Reason]:
    """Four eyes: who opened the procedure signs neither its notice nor its decision."""
    if procedure.opened_by_id != person.id:
        return []
    text = Text("Vous avez ouvert cette procédure : une autre personne signe.", "You opened this procedure: another person signs.")
    return [Reason("four_eyes", text)]


def _day_faults(day: date, first: date | None, command: Command[User], field: str = "on") -> list[Reason]:
    """A day between `first`, which is known at every stage that allows the step, and the day of the act."""
    if first is not None and first <= day <= command.on:
        return []
    text = Text("Cette date se place entre le {first} et aujourd'hui.", "This date lies between {first} and today.")
    return [Reason("day", text.filled(first=long_date(first or command.on)), field=field)]


def _source(procedure: Cancellation) -> str:
    return f"cancellation:{procedure.id}"


def _paper(procedure: Cancellation, actor: User) -> dict[str, Any]:
    """What both papers say."""
    union, ground = procedure.union, procedure.ground
    return {
        "number": union.number, "name_fr": union.name_fr, "name_en": union.name_en, "acronym": union.acronym, "seat": union.seat,
        "po_box": union.po_box, "locality": union.locality, "registered_on": union.registered_on.isoformat() if union.registered_on else "",
        "ground": ground.label.as_json(), "article": ground.article, "statement": procedure.statement, "procedure": procedure.ref,
        "evidence": [piece.shows for piece in procedure.evidence], "signed_by": actor.name, "signatory_role": actor.role_label.as_json(),
    }  # fmt: skip
