"""Acts of the cancellation: open, add evidence, sign the notice, notify, answer, decide, publish, recourse, judgment, abandon.

Exceptional by design (R17): one union at a time, a ground of art. 13(1) with evidence, two months after the notification of
a reasoned notice, two people. The standing moves by the decision and by the judgment alone.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale, needed
from registry.law import cancellation as law
from registry.law.calendar import long_date
from registry.law.cancellation import Ground, Judgment, Stage, Step
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
    if not command.actor.powers_on(legal_date(command.at)) & EXAMINERS:
        raise NotAllowed(Reason("no_power", Text("Votre fonction ne permet pas cet acte.", "Your role does not allow this act.")))
    require_standing(Move.CANCELLATION, union.standing)
    if union.consolidated_into_id is not None:
        text = Text("Cette fiche est un doublon : agissez sur la fiche conservée.", "This record is a duplicate: act on the kept one.")
        raise IllegalTransition(Reason("duplicate", text))
    live = sa.select(Cancellation.id).where(Cancellation.union_id == union.id, Cancellation.stage.in_(law.LIVE))
    if db.session.scalar(live) is not None:
        text = Text("Une procédure est déjà en cours pour cette organisation.", "A procedure is already under way for this organisation.")
        raise IllegalTransition(Reason("live", text))
    _check(needed(statement=statement))
    procedure = Cancellation(
        ref=issuing.new_code(), union=union, stage=Stage.OPENED, ground=ground, statement=statement.strip(),
        opened_by=command.actor, opened_at=command.at, touched_at=command.at, touched_by=command.actor.actor_name,
    )  # fmt: skip
    db.session.add(procedure)
    return _done(
        procedure,
        CancellationVerb.OPENED,
        actor=command.actor,
        at=command.at,
        reason=statement.strip(),
        after={"ground": ground.value, "union": union.number},
    )


def add_evidence(
    procedure: Cancellation,
    command: Command[User],
    *,
    shows: str,
    data: bytes | None,
    filename: str,
    store: Store,
) -> CancellationEvidence:
    """Put a piece in the file: a file, inspected before it is stored, or a paper that the office keeps (`data` None).

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    procedure, _ = _begin(procedure, Step.EVIDENCE, command)
    _check(needed(shows=shows))
    given: dict[str, Any] = {"medium": Medium.PAPER}
    if data is not None:
        found = inspect(data, filename)
        stored = store.put(data)
        given = {
            "medium": Medium.FILE,
            "digest": stored.digest,
            "size": stored.size,
            "filename": safe_filename(filename),
            "media_type": found.media_type,
        }
    piece = CancellationEvidence(shows=shows.strip(), received_at=command.at, received_by_id=command.actor.id, **given)
    procedure.evidence.append(piece)
    _done(
        procedure,
        CancellationVerb.EVIDENCE_ADDED,
        actor=command.actor,
        at=command.at,
        after={"shows": piece.shows, "digest": given.get("digest", "")},
    )
    return piece


def sign_notice(procedure: Cancellation, command: Command[User]) -> Notice:
    """Sign the reasoned notice (art. 13(2)): on paper, with the ground, its facts and the time to answer."""
    procedure, row = _begin(procedure, Step.NOTICE, command)
    _other_hand(procedure, command.actor)
    if not procedure.evidence:
        text = Text(
            "Le motif doit être établi : versez au moins une preuve.", "The ground must be established: add at least one piece of evidence."
        )
        raise RuleBroken(Reason("no_evidence", text, "13(1)"))
    on = legal_date(command.at)
    procedure.notice_signed_by_id, procedure.notice_signed_at = command.actor.id, command.at
    _enter(procedure, row.target)
    notice = issuing.issue(
        NoticeKind.CANCELLATION_NOTICE, reference=str(serials.take(Series.LETTER, on=on)), union_id=procedure.union_id, at=command.at,
        values={**_paper(procedure, command.actor), "months": statute.rules_on(on).cancellation_notice_months},
    )  # fmt: skip
    _done(
        procedure,
        CancellationVerb.NOTICE_SIGNED,
        actor=command.actor,
        at=command.at,
        reason=procedure.statement,
        after={"letter": notice.reference},
    )
    return notice


def notify_notice(procedure: Cancellation, command: Command[User], *, on: date, how: str) -> Cancellation:
    """Record when and how the notice reached the union: the two months run from there."""
    procedure, row = _begin(procedure, Step.NOTIFY_NOTICE, command)
    assert procedure.notice_signed_at is not None  # noqa: S101 - the stage says so
    _check(_between(on, legal_date(procedure.notice_signed_at), command.at, "on"), needed(how=how))
    ends_on = law.notice_ends_on(on, rules=statute.rules_on(on))
    procedure.notified_on, procedure.notified_how, procedure.notice_ends_on = on, how.strip(), ends_on
    _enter(procedure, row.target)
    return _done(
        procedure,
        CancellationVerb.NOTICE_NOTIFIED,
        actor=command.actor,
        at=command.at,
        after={"on": on, "how": how.strip(), "ends_on": ends_on},
    )


def record_answer(procedure: Cancellation, command: Command[User], *, on: date, answer: str) -> Cancellation:
    """Record what the union answers. A later answer takes the place of an earlier one; the journal keeps both."""
    procedure, _ = _begin(procedure, Step.ANSWER, command)
    assert procedure.notice_signed_at is not None  # noqa: S101 - the stage says so
    _check(_between(on, legal_date(procedure.notice_signed_at), command.at, "on"), needed(answer=answer))
    before = {"on": procedure.answer_on, "answer": procedure.answer} if procedure.answer else {}
    procedure.answer_on, procedure.answer = on, answer.strip()
    return _done(
        procedure, CancellationVerb.ANSWERED, actor=command.actor, at=command.at, before=before, after={"on": on, "answer": answer.strip()}
    )


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
    """Sign the cancellation, with its reasons: the standing moves, the paper states the recourse (arts. 13, 14)."""
    procedure, row = _begin(procedure, Step.DECIDE, command)
    _other_hand(procedure, command.actor)
    on = legal_date(command.at)
    _check([one] if (one := decision_obstacle(procedure, on=on)) else [], needed(reasons=reasons))
    procedure.decided_by_id, procedure.decided_at, procedure.decided_on, procedure.decision = (
        command.actor.id,
        command.at,
        on,
        reasons.strip(),
    )
    _enter(procedure, row.target)
    standing.cancel(procedure.union, on=on, at=command.at, source=_source(procedure), actor=command.actor, reason=reasons.strip())
    assert procedure.notified_on is not None  # noqa: S101 - the stage says so
    notice = issuing.issue(
        NoticeKind.CANCELLATION, reference=str(serials.take(Series.LETTER, on=on)), union_id=procedure.union_id, at=command.at,
        values={**_paper(procedure, command.actor), "reasons": reasons.strip(), "notified_on": procedure.notified_on.isoformat(),
                "answer_on": procedure.answer_on.isoformat() if procedure.answer_on else "", "decided_on": on.isoformat(),
                "recourse_days": statute.rules_on(on).recourse_days},
    )  # fmt: skip
    _done(
        procedure,
        CancellationVerb.DECIDED,
        actor=command.actor,
        at=command.at,
        reason=reasons.strip(),
        after={"letter": notice.reference, "on": on},
    )
    return notice


def notify_decision(procedure: Cancellation, command: Command[User], *, on: date, how: str) -> Cancellation:
    """Record when and how the decision reached the union: the thirty days of art. 14 run from there."""
    procedure, _ = _begin(procedure, Step.NOTIFY_DECISION, command)
    assert procedure.decided_on is not None  # noqa: S101 - the stage says so
    faults = _between(on, procedure.decided_on, command.at, "on")
    if procedure.decision_notified_on is not None:
        faults.append(Reason("notified", Text("La notification est déjà constatée.", "The notification is already recorded."), "14", "on"))
    _check(faults, needed(how=how))
    procedure.decision_notified_on, procedure.decision_notified_how = on, how.strip()
    until = recourse_until(on, rules=statute.rules_on(on))
    return _done(
        procedure,
        CancellationVerb.DECISION_NOTIFIED,
        actor=command.actor,
        at=command.at,
        after={"on": on, "how": how.strip(), "recourse_until": until},
    )


def publish(procedure: Cancellation, command: Command[User], *, on: date, publication: str) -> Cancellation:
    """Record the publication, notably in the Journal Officiel (art. 13(3))."""
    procedure, _ = _begin(procedure, Step.PUBLISH, command)
    assert procedure.decided_on is not None  # noqa: S101 - the stage says so
    _check(_between(on, procedure.decided_on, command.at, "on"), needed(publication=publication))
    procedure.published_on, procedure.publication = on, publication.strip()
    return _done(
        procedure, CancellationVerb.PUBLISHED, actor=command.actor, at=command.at, after={"on": on, "publication": publication.strip()}
    )


def lodge_recourse(procedure: Cancellation, command: Command[User], *, on: date, by: str, court: str) -> Cancellation:
    """Record a recourse (art. 14), in time or not: the court says. Whether it suspends is a dated parameter [G]."""
    procedure, row = _begin(procedure, Step.RECOURSE, command)
    assert procedure.decided_on is not None  # noqa: S101 - the stage says so
    _check(_between(on, procedure.decided_on, command.at, "on"), needed(by=by, court=court))
    procedure.recourse_on, procedure.recourse_by, procedure.court = on, by.strip(), court.strip()
    procedure.recourse_suspended = statute.rules_on(on).recourse_suspends_cancellation
    _enter(procedure, row.target)
    if procedure.recourse_suspended:
        standing.suspend_cancellation(
            procedure.union, on=on, at=command.at, source=_source(procedure), actor=command.actor, reason=court.strip()
        )
    return _done(
        procedure,
        CancellationVerb.RECOURSE_LODGED,
        actor=command.actor,
        at=command.at,
        after={"on": on, "by": by.strip(), "court": court.strip(), "suspends": procedure.recourse_suspended},
    )


def record_judgment(
    procedure: Cancellation,
    command: Command[User],
    *,
    judgment: Judgment,
    on: date,
    effect_on: date,
    reference: str,
) -> Cancellation:
    """Record what the court said, and obey it from the day it says."""
    procedure, _ = _begin(procedure, Step.JUDGE, command)
    assert procedure.recourse_on is not None  # noqa: S101 - the stage says so
    assert procedure.decided_on is not None  # noqa: S101 - the stage says so
    _check(
        _between(on, procedure.recourse_on, command.at, "on"),
        _between(effect_on, procedure.decided_on, command.at, "effect_on"),
        needed(reference=reference),
    )
    procedure.judgment, procedure.judgment_on, procedure.judgment_reference = judgment, on, reference.strip()
    _enter(procedure, Stage.UPHELD if judgment is Judgment.UPHELD else Stage.REVERSED)
    said = Standing.CANCELLED if judgment is Judgment.UPHELD else Standing.REGISTERED
    if procedure.union.standing is not said:
        standing.obey_judgment(
            procedure.union, said, on=effect_on, at=command.at, source=_source(procedure), actor=command.actor, reason=reference.strip()
        )
    return _done(
        procedure,
        CancellationVerb.JUDGED,
        actor=command.actor,
        at=command.at,
        reason=reference.strip(),
        after={"judgment": judgment.value, "on": on, "effect_on": effect_on},
    )


def abandon(procedure: Cancellation, command: Command[User], *, reason: str) -> Cancellation:
    """Give the procedure up, with the reason. The union's standing never moved."""
    procedure, row = _begin(procedure, Step.ABANDON, command)
    _check(needed(reason=reason))
    procedure.abandoned_by_id, procedure.abandoned_on, procedure.abandoned_because = (
        command.actor.id,
        legal_date(command.at),
        reason.strip(),
    )
    _enter(procedure, row.target)
    return _done(procedure, CancellationVerb.ABANDONED, actor=command.actor, at=command.at, reason=reason.strip())


def _begin(procedure: Cancellation, step: Step, command: Command[User]) -> tuple[Cancellation, law.Row]:
    """Lock, compare, ask the table."""
    held: Cancellation | None = locked(Cancellation, procedure.id)
    if held is None:
        raise NotFound
    if held.version != command.seen_version:
        raise Conflict(held.version, Stale(by=held.touched_by, at=held.touched_at.isoformat()))
    return held, law.move(held.stage, step, command.actor.powers_on(legal_date(command.at)))


def _enter(procedure: Cancellation, stage: Stage | None) -> None:
    if stage is not None:
        procedure.stage = stage


def _done(
    procedure: Cancellation, verb: CancellationVerb, *, actor: User, at: datetime, reason: str = "",
    before: dict[str, Any] | None = None, after: dict[str, Any] | None = None,
) -> Cancellation:  # fmt: skip
    procedure.touched_at, procedure.touched_by = at, actor.actor_name
    sa.orm.attributes.flag_modified(procedure, "touched_at")
    trail.record(verb, procedure, actor=actor, at=at, reason=reason, before=before, after=after)
    return procedure


def _other_hand(procedure: Cancellation, actor: User) -> None:
    if procedure.opened_by_id == actor.id:
        text = Text("Vous avez ouvert cette procédure : une autre personne signe.", "You opened this procedure: another person signs.")
        raise NotAllowed(Reason("four_eyes", text))


def _between(day: date, first: date, at: datetime, field: str) -> list[Reason]:
    if first <= day <= legal_date(at):
        return []
    text = Text("Cette date se place entre le {first} et aujourd'hui.", "This date lies between {first} and today.")
    return [Reason("day", text.filled(first=long_date(first)), field=field)]


def _check(*found: list[Reason]) -> None:
    faults = [fault for some in found for fault in some]
    if faults:
        raise RuleBroken(faults)


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
