"""What the organisations concerned are told, and what they answer, before a consolidation applies."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from registry import serials
from registry.accounts.models import User
from registry.acts import Command, act
from registry.bilingual import Text
from registry.clock import legal_date
from registry.consolidations.models import Consolidation, ConsolidationState, NoticeAnswer, Notification
from registry.consolidations.verbs import ConsolidationVerb
from registry.db import db
from registry.errors import NotFound, Reason
from registry.law.calendar import long_date
from registry.law.numbering import Series
from registry.law.roles import EXAMINERS, Role
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.statute import queries as statute
from registry.unions.models import TradeUnion

#: Those who hand notices over and type answers in.
COUNTER: Final = EXAMINERS | {Role.INTAKE}


def record_delivery(consolidation: Consolidation, command: Command[User], *, union_id: int, on: date, how: str) -> Consolidation:
    """Record the day a notice reached its organisation. The time to object runs from the last of them."""

    def faults() -> list[Reason]:
        found = _day_faults(on, consolidation.confirmed_at, command)
        if _notice_of(consolidation, union_id).told_on is not None:
            found.append(Reason("told", Text("La remise est déjà constatée.", "The delivery is already recorded."), field="on"))
        if not how.strip():
            text = Text("Dites comment : en main propre, lettre avec accusé…", "Say how: by hand, registered letter…")
            found.append(Reason("how", text, field="how"))
        return found

    with act(
        consolidation, command, verb=ConsolidationVerb.DELIVERED, roles=COUNTER, states={ConsolidationState.NOTIFIED}, faults=faults
    ) as done:  # fmt: skip
        notice = _notice_of(consolidation, union_id)
        notice.told_on, notice.told_how = on, how.strip()
        if all(one.told_on for one in consolidation.notices):
            last = max(one.told_on for one in consolidation.notices if one.told_on)
            consolidation.object_until = last + timedelta(days=statute.rules_on(last).objection_days)
        done.after = {"union": notice.union.number, "on": on, "until": consolidation.object_until}
    return consolidation


def record_answer(
    consolidation: Consolidation, command: Command[User], *, union_id: int, answer: NoticeAnswer, on: date, by: str, words: str
) -> Consolidation:  # fmt: skip
    """Record what an organisation answers: who signed it, when, and its words."""

    def faults() -> list[Reason]:
        found = _day_faults(on, consolidation.confirmed_at, command)
        if not by.strip():
            text = Text("Nommez la personne qui répond et sa qualité.", "Name who answers, and in what capacity.")
            found.append(Reason("by", text, field="by"))
        if answer is NoticeAnswer.OBJECTS and not words.strip():
            text = Text("Écrivez ce que l'organisation oppose.", "Write what the organisation objects.")
            found.append(Reason("words", text, field="words"))
        return found

    with act(
        consolidation, command, verb=ConsolidationVerb.ANSWERED, roles=COUNTER, states={ConsolidationState.NOTIFIED}, faults=faults
    ) as done:  # fmt: skip
        notice = _notice_of(consolidation, union_id)
        done.before = {"answer": notice.answer.value if notice.answer else None, "words": notice.words}
        notice.answer, notice.answered_on, notice.answered_by, notice.words = answer, on, by.strip(), words.strip()
        done.after = {
            "union": notice.union.number, "answer": answer.value, "on": on, "by": notice.answered_by, "words": notice.words
        }  # fmt: skip
    return consolidation


def waiting_reasons(consolidation: Consolidation, *, on: date) -> list[Reason]:
    """Why a confirmed consolidation cannot apply yet."""
    if consolidation.object_until is None:
        return [Reason("not_told", Text("Les avis n'ont pas encore tous été remis.", "Not every notice has been delivered yet."))]
    if on <= consolidation.object_until:
        text = Text("Les organisations peuvent s'opposer jusqu'au {day}.", "The organisations may object until {day}.")
        return [Reason("time_to_object", text.filled(day=long_date(consolidation.object_until)))]
    return []


def tell(consolidation: Consolidation, union: TradeUnion, command: Command[User]) -> str:
    """The notice to one organisation, frozen; its reference."""
    on, signatory = command.on, command.actor
    reference = str(serials.take(Series.LETTER, on=on))
    kept, duplicate = consolidation.kept, consolidation.duplicate
    notice = issuing.issue(
        NoticeKind.CONSOLIDATION, reference=reference, union_id=union.id, at=command.at,
        values={"name_fr": union.name_fr, "acronym": union.acronym, "locality": union.locality, "po_box": union.po_box,
                "mandate_name": "", "mandate_capacity": "", "kept_number": kept.number, "kept_name": kept.name_fr,
                "duplicate_number": duplicate.number, "duplicate_name": duplicate.name_fr, "reason": consolidation.reason,
                "objection_days": statute.rules_on(on).objection_days, "signed_by": signatory.name,
                "signatory_role": signatory.role_label.as_json()},
    )  # fmt: skip
    db.session.add(Notification(consolidation_id=consolidation.id, union_id=union.id, notice_id=notice.id))
    return reference


def _notice_of(consolidation: Consolidation, union_id: int) -> Notification:
    for notice in consolidation.notices:
        if notice.union_id == union_id:
            return notice
    raise NotFound


def _day_faults(on: date, since: datetime | None, command: Command[User]) -> list[Reason]:
    if on > command.on or (since is not None and on < legal_date(since)):
        text = Text(
            "Ce jour suit la confirmation et ne peut être à venir.", "This day follows the confirmation and cannot be in the future."
        )
        return [Reason("date", text, field="on")]
    return []
