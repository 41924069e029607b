"""What the organisations concerned are told, and what they answer, before a consolidation applies."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.clock import legal_date
from registry.consolidations.models import Answer, Consolidation, ConsolidationState, Notification
from registry.consolidations.opening import begin, mention, require, touch
from registry.consolidations.verbs import ConsolidationVerb
from registry.db import db
from registry.errors import NotFound, Reason, RuleBroken
from registry.law.calendar import long_date
from registry.law.numbering import Series
from registry.law.roles import EXAMINERS, Role
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.statute import queries as statute
from registry.unions.models import TradeUnion


def record_delivery(
    consolidation: Consolidation,
    union_id: int,
    command: Command[User],
    *,
    on: date,
    how: str,
) -> Consolidation:
    """Record the day a notice reached its organisation. The time to object runs from the last of them."""
    consolidation = begin(consolidation, (ConsolidationState.NOTIFIED,), seen_version=command.seen_version)
    require(command.actor, EXAMINERS | {Role.INTAKE}, command.at)
    notice = _notice_of(consolidation, union_id)
    faults = _day_faults(on, consolidation.confirmed_at, at=command.at)
    if notice.told_on is not None:
        faults.append(Reason("told", Text("La remise est déjà constatée.", "The delivery is already recorded."), field="on"))
    if not how.strip():
        faults.append(
            Reason("how", Text("Dites comment : en main propre, lettre avec accusé…", "Say how: by hand, registered letter…"), field="how")
        )
    if faults:
        raise RuleBroken(faults)
    notice.told_on, notice.told_how = on, how.strip()
    if all(one.told_on for one in consolidation.notices):
        last = max(one.told_on for one in consolidation.notices if one.told_on)
        consolidation.object_until = last + timedelta(days=statute.rules_on(last).objection_days)
    touch(consolidation)
    return mention(
        ConsolidationVerb.DELIVERED,
        consolidation,
        actor=command.actor,
        at=command.at,
        after={"union": notice.union.number, "on": on, "until": consolidation.object_until},
    )


def record_answer(
    consolidation: Consolidation,
    union_id: int,
    command: Command[User],
    *,
    answer: Answer,
    on: date,
    by: str,
    words: str,
) -> Consolidation:
    """Record what an organisation answers: who signed it, when, and its words."""
    consolidation = begin(consolidation, (ConsolidationState.NOTIFIED,), seen_version=command.seen_version)
    require(command.actor, EXAMINERS | {Role.INTAKE}, command.at)
    notice = _notice_of(consolidation, union_id)
    faults = _day_faults(on, consolidation.confirmed_at, at=command.at)
    if not by.strip():
        faults.append(
            Reason("by", Text("Nommez la personne qui répond et sa qualité.", "Name who answers, and in what capacity."), field="by")
        )
    if answer is Answer.OBJECTS and not words.strip():
        faults.append(Reason("words", Text("Écrivez ce que l'organisation oppose.", "Write what the organisation objects."), field="words"))
    if faults:
        raise RuleBroken(faults)
    before = {"answer": notice.answer.value if notice.answer else None, "words": notice.words}
    notice.answer, notice.answered_on, notice.answered_by, notice.words = answer, on, by.strip(), words.strip()
    touch(consolidation)
    return mention(ConsolidationVerb.ANSWERED, consolidation, actor=command.actor, at=command.at, before=before,
                    after={"union": notice.union.number, "answer": answer.value, "on": on, "by": by.strip(), "words": words.strip()})  # fmt: skip


def waiting_reasons(consolidation: Consolidation, *, on: date) -> list[Reason]:
    """Why a confirmed consolidation cannot apply yet."""
    if consolidation.object_until is None:
        return [Reason("not_told", Text("Les avis n'ont pas encore tous été remis.", "Not every notice has been delivered yet."))]
    if on <= consolidation.object_until:
        text = Text("Les organisations peuvent s'opposer jusqu'au {day}.", "The organisations may object until {day}.")
        return [Reason("time_to_object", text.filled(day=long_date(consolidation.object_until)))]
    return []


def tell(consolidation: Consolidation, union: TradeUnion, *, actor: User, at: datetime) -> str:
    """The notice to one organisation, frozen."""
    on = legal_date(at)
    reference = str(serials.take(Series.LETTER, on=on))
    kept, duplicate = consolidation.kept, consolidation.duplicate
    notice = issuing.issue(
        NoticeKind.CONSOLIDATION, reference=reference, union_id=union.id, at=at,
        values={"name_fr": union.name_fr, "acronym": union.acronym, "locality": union.locality, "po_box": union.po_box,
                "mandate_name": "", "mandate_capacity": "", "kept_number": kept.number, "kept_name": kept.name_fr,
                "duplicate_number": duplicate.number, "duplicate_name": duplicate.name_fr, "reason": consolidation.reason,
                "objection_days": statute.rules_on(on).objection_days, "signed_by": actor.name, "signatory_role": actor.role_label.as_json()},
    )  # fmt: skip
    db.session.add(Notification(consolidation_id=consolidation.id, union_id=union.id, notice_id=notice.id))
    return reference


def _notice_of(consolidation: Consolidation, union_id: int) -> Notification:
    for notice in consolidation.notices:
        if notice.union_id == union_id:
            return notice
    raise NotFound


def _day_faults(on: date, since: datetime | None, *, at: datetime) -> list[Reason]:
    if on > legal_date(at) or (since is not None and on < legal_date(since)):
        text = Text(
            "Ce jour suit la confirmation et ne peut être à venir.", "This day follows the confirmation and cannot be in the future."
        )
        return [Reason("date", text, field="on")]
    return []
