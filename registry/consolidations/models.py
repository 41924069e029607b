"""Consolidation: a duplicate led to the kept record, from the proposal to its undoing; and what the unions answered.

No legal effect (docs/law.md#clean-up-consolidation): the duplicate keeps its row, its number and its own facts. The constraints say it again:
two different people, one live consolidation for a duplicate, no application before the time to object has run.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.bilingual import Text
from registry.db import Base, Instant, Row, Versioned, one_of
from registry.law.terms import Term
from registry.unions.models import TradeUnion


class ConsolidationState(Term):
    """Where a consolidation stands."""

    PROPOSED = "proposed", "À confirmer", "To be confirmed"
    NOTIFIED = "notified", "Délai d'opposition", "Time to object"
    APPLIED = "applied", "Appliqué", "Applied"
    DECLINED = "declined", "Écarté", "Declined"
    WITHDRAWN = "withdrawn", "Repris par son auteur", "Withdrawn by its author"
    UNDONE = "undone", "Défait", "Undone"


class NoticeAnswer(Term):
    """What an organisation answers to the notice."""

    AGREES = "agrees", "Ne s'oppose pas", "Does not object"
    OBJECTS = "objects", "S'oppose", "Objects"


class Consolidation(Base, Versioned):
    """A duplicate and the record kept. `chosen` are the fields that the kept record takes from the duplicate.

    `before` holds both records in canonical form as they were when it was applied; `seals` their digests when it was
    proposed, so that a proposal about records that changed since is not confirmed unread.
    """

    __tablename__ = "consolidation"

    kept_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    duplicate_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    state: Mapped[ConsolidationState] = mapped_column(one_of(ConsolidationState, "state"))
    chosen: Mapped[list[str]] = mapped_column(sa.JSON)
    reason: Mapped[str] = mapped_column(sa.Text)
    seals: Mapped[list[str]] = mapped_column(sa.JSON)
    proposed_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    proposed_at: Mapped[datetime] = mapped_column(Instant)
    confirmed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    object_until: Mapped[date | None] = mapped_column()
    applied_at: Mapped[datetime | None] = mapped_column(Instant)
    applied_despite: Mapped[str] = mapped_column(sa.Text, default="")
    before: Mapped[dict[str, str]] = mapped_column(sa.JSON, default=dict)
    earlier_ids: Mapped[list[int]] = mapped_column(sa.JSON, default=list)
    ended_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    end_reason: Mapped[str] = mapped_column(sa.Text, default="")
    left_over: Mapped[list[dict[str, Any]]] = mapped_column(sa.JSON, default=list)

    kept: Mapped[TradeUnion] = relationship(foreign_keys=[kept_id])
    duplicate: Mapped[TradeUnion] = relationship(foreign_keys=[duplicate_id])
    proposed_by: Mapped[User] = relationship(foreign_keys=[proposed_by_id])
    confirmed_by: Mapped[User | None] = relationship(foreign_keys=[confirmed_by_id])
    ended_by: Mapped[User | None] = relationship(foreign_keys=[ended_by_id])
    notices: Mapped[list[Notification]] = relationship(order_by="Notification.id", cascade="all, delete-orphan")

    __table_args__ = (
        sa.CheckConstraint("kept_id <> duplicate_id", name="two_records"),
        sa.CheckConstraint("length(reason) > 0", name="has_reason"),
        sa.CheckConstraint("confirmed_by_id IS NULL OR confirmed_by_id <> proposed_by_id", name="four_eyes"),
        sa.CheckConstraint("(confirmed_at IS NULL) = (confirmed_by_id IS NULL)", name="confirmation_has_hand"),
        sa.CheckConstraint("state <> 'proposed' OR confirmed_at IS NULL", name="proposed_is_open"),
        sa.CheckConstraint("state NOT IN ('notified', 'applied', 'undone') OR confirmed_at IS NOT NULL", name="confirmed_first"),
        sa.CheckConstraint("(state IN ('applied', 'undone')) = (applied_at IS NOT NULL)", name="applied"),
        sa.CheckConstraint("(state IN ('declined', 'withdrawn', 'undone')) = (ended_at IS NOT NULL)", name="ended"),
        sa.CheckConstraint("ended_at IS NULL OR (ended_by_id IS NOT NULL AND length(end_reason) > 0)", name="end_has_reason"),
        sa.Index(
            "uq_consolidation_live_duplicate",
            "duplicate_id",
            unique=True,
            sqlite_where=sa.text("state IN ('proposed', 'notified', 'applied')"),
            postgresql_where=sa.text("state IN ('proposed', 'notified', 'applied')"),
        ),
        sa.Index("ix_consolidation_state", "state", "id"),
    )

    subject_type = "consolidation"

    @property
    def source(self) -> str:
        """How the facts that it gives are marked."""
        return f"consolidation:{self.id}"

    @property
    def subject_name(self) -> str:
        return f"{self.duplicate.number} → {self.kept.number}"

    def shown(self) -> dict[str, Text]:
        return {"state": self.state.label}

    @property
    def objections(self) -> list[Notification]:
        return [notice for notice in self.notices if notice.answer is NoticeAnswer.OBJECTS]


class Notification(Base, Row):
    """The notice to one organisation concerned, the day it was told, and its answer."""

    __tablename__ = "consolidation_notice"

    consolidation_id: Mapped[int] = mapped_column(sa.ForeignKey("consolidation.id", ondelete="RESTRICT"))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"))
    notice_id: Mapped[int] = mapped_column(sa.ForeignKey("notice.id", ondelete="RESTRICT"))
    told_on: Mapped[date | None] = mapped_column()
    told_how: Mapped[str] = mapped_column(sa.String(200), default="")
    answer: Mapped[NoticeAnswer | None] = mapped_column(one_of(NoticeAnswer, "answer"))
    answered_on: Mapped[date | None] = mapped_column()
    answered_by: Mapped[str] = mapped_column(sa.String(200), default="")
    words: Mapped[str] = mapped_column(sa.Text, default="")

    union: Mapped[TradeUnion] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("consolidation_id", "union_id"),
        sa.CheckConstraint("(told_on IS NULL) = (length(told_how) = 0)", name="told_how"),
        sa.CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answer_has_day"),
        sa.CheckConstraint("answer IS NULL OR length(answered_by) > 0", name="answer_has_hand"),
        sa.CheckConstraint("answer IS NULL OR answer <> 'objects' OR length(words) > 0", name="objection_has_words"),
    )

    @property
    def label(self) -> Text:
        """What is known of the answer, in words."""
        if self.answer:
            return self.answer.label
        return Text("Pas encore de réponse", "No answer yet") if self.told_on else Text("À remettre", "To be delivered")
