"""Cancellation with its evidence; and Proposal, an act on a union that a second person confirms.

The constraints say again what art. 13 says: no decision before the end of the notice, nor by the one who opened it.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import Base, FileDigest, Instant, Row, Touched, Versioned, one_of
from registry.law.cancellation import Ground, Judgment, Stage
from registry.law.terms import Medium, Term
from registry.unions.models import TradeUnion

_LIVE = "stage IN ('opened', 'notice_signed', 'notice_notified')"
_DECIDED = "stage IN ('decided', 'contested', 'upheld', 'reversed')"


class Cancellation(Base, Touched):
    """One procedure of cancellation against one union. `ref` is random and stands in its address."""

    __tablename__ = "cancellation"

    ref: Mapped[str] = mapped_column(sa.String(12), unique=True)
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    stage: Mapped[Stage] = mapped_column(one_of(Stage, "stage"))
    ground: Mapped[Ground] = mapped_column(one_of(Ground, "ground"))
    statement: Mapped[str] = mapped_column(sa.Text)
    opened_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    opened_at: Mapped[datetime] = mapped_column(Instant)

    notice_signed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    notice_signed_at: Mapped[datetime | None] = mapped_column(Instant)
    notified_on: Mapped[date | None] = mapped_column()
    notified_how: Mapped[str] = mapped_column(sa.String(200), default="")
    notice_ends_on: Mapped[date | None] = mapped_column(index=True)
    answer_on: Mapped[date | None] = mapped_column()
    answer: Mapped[str] = mapped_column(sa.Text, default="")

    decided_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    decided_at: Mapped[datetime | None] = mapped_column(Instant)
    decided_on: Mapped[date | None] = mapped_column()
    decision: Mapped[str] = mapped_column(sa.Text, default="")
    decision_notified_on: Mapped[date | None] = mapped_column()
    decision_notified_how: Mapped[str] = mapped_column(sa.String(200), default="")
    published_on: Mapped[date | None] = mapped_column()
    publication: Mapped[str] = mapped_column(sa.String(200), default="")

    recourse_on: Mapped[date | None] = mapped_column()
    recourse_by: Mapped[str] = mapped_column(sa.String(200), default="")
    court: Mapped[str] = mapped_column(sa.String(200), default="")
    recourse_suspended: Mapped[bool] = mapped_column(default=False)
    judgment: Mapped[Judgment | None] = mapped_column(one_of(Judgment, "judgment"))
    judgment_on: Mapped[date | None] = mapped_column()
    judgment_reference: Mapped[str] = mapped_column(sa.String(200), default="")

    abandoned_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    abandoned_on: Mapped[date | None] = mapped_column()
    abandoned_because: Mapped[str] = mapped_column(sa.Text, default="")

    union: Mapped[TradeUnion] = relationship()
    opened_by: Mapped[User] = relationship(foreign_keys=[opened_by_id])
    notice_signed_by: Mapped[User | None] = relationship(foreign_keys=[notice_signed_by_id])
    decided_by: Mapped[User | None] = relationship(foreign_keys=[decided_by_id])
    evidence: Mapped[list[CancellationEvidence]] = relationship(order_by="CancellationEvidence.id")

    __table_args__ = (
        sa.CheckConstraint("length(statement) > 0", name="reasoned"),
        sa.CheckConstraint("notice_signed_by_id IS NULL OR notice_signed_by_id <> opened_by_id", name="notice_four_eyes"),
        sa.CheckConstraint("decided_by_id IS NULL OR decided_by_id <> opened_by_id", name="four_eyes"),
        sa.CheckConstraint("(notified_on IS NULL) = (notice_ends_on IS NULL)", name="notice_has_end"),
        sa.CheckConstraint("notified_on IS NULL OR notice_signed_at IS NOT NULL", name="notified_after_signature"),
        sa.CheckConstraint("stage NOT IN ('notice_signed', 'notice_notified') OR notice_signed_at IS NOT NULL", name="notice_signed"),
        sa.CheckConstraint("stage <> 'notice_notified' OR notified_on IS NOT NULL", name="notice_notified"),
        sa.CheckConstraint(f"({_DECIDED}) = (decided_on IS NOT NULL)", name="decided"),
        sa.CheckConstraint("(decided_on IS NULL) = (decided_by_id IS NULL)", name="decision_has_hand"),
        sa.CheckConstraint(
            "decided_on IS NULL OR (notice_ends_on IS NOT NULL AND decided_on > notice_ends_on AND length(decision) > 0)",
            name="decided_after_notice",
        ),
        sa.CheckConstraint("decision_notified_on IS NULL OR decided_on IS NOT NULL", name="decision_notified"),
        sa.CheckConstraint("stage <> 'contested' OR recourse_on IS NOT NULL", name="contested"),
        sa.CheckConstraint("(stage IN ('upheld', 'reversed')) = (judgment_on IS NOT NULL)", name="judged"),
        sa.CheckConstraint("(stage = 'abandoned') = (abandoned_on IS NOT NULL)", name="abandoned"),
        sa.CheckConstraint("abandoned_on IS NULL OR length(abandoned_because) > 0", name="abandoned_has_reason"),
        sa.Index("uq_cancellation_live", "union_id", unique=True, sqlite_where=sa.text(_LIVE), postgresql_where=sa.text(_LIVE)),
    )

    subject_type = "cancellation"

    @property
    def subject_name(self) -> str:
        return f"{self.ref} {self.union.subject_name}"

    @property
    def state(self) -> Stage:
        """Where the procedure stands, under the name that every act asks for."""
        return self.stage

    @property
    def notice_signed_on(self) -> date | None:
        """The legal day on which the notice was signed."""
        return legal_date(self.notice_signed_at) if self.notice_signed_at else None

    def shown(self) -> dict[str, Text]:
        return {"stage": self.stage.label}


class CancellationEvidence(Base, Row):
    """What establishes the ground: a file in the store, or a paper kept in the file."""

    __tablename__ = "cancellation_evidence"

    cancellation_id: Mapped[int] = mapped_column(sa.ForeignKey("cancellation.id", ondelete="RESTRICT"), index=True)
    shows: Mapped[str] = mapped_column(sa.String(300))
    medium: Mapped[Medium] = mapped_column(one_of(Medium, "medium"))
    digest: Mapped[str | None] = mapped_column(FileDigest, index=True)
    filename: Mapped[str] = mapped_column(sa.String(160), default="")
    media_type: Mapped[str] = mapped_column(sa.String(60), default="")
    size: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime] = mapped_column(Instant)
    received_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))

    __table_args__ = (
        sa.CheckConstraint("(medium = 'file') = (digest IS NOT NULL)", name="file_has_digest"),
        sa.CheckConstraint("length(shows) > 0", name="says_what"),
    )


class ProposalKind(Term):
    """Acts on a union that one agent proposes and another confirms."""

    SETTLEMENT = "settlement", "Fin de la contestation de la direction", "End of the contest over the leadership"
    CLAIM_WITHDRAWAL = "claim_withdrawal", "Retrait d'une revendication", "Withdrawal of a claim"
    MEASURE = "measure", "Inscription d'une mesure", "Recording of a measure"
    LIFTING = "lifting", "Levée d'une mesure", "Lifting of a measure"


class ProposalState(Term):
    """What became of a proposal."""

    PENDING = "pending", "À confirmer", "To be confirmed"
    CONFIRMED = "confirmed", "Confirmée", "Confirmed"
    DROPPED = "dropped", "Écartée", "Dropped"


class Proposal(Base, Versioned):
    """An act on a union, with its values, its reason and its legal basis, before and after a second person's look."""

    __tablename__ = "union_proposal"

    ref: Mapped[str] = mapped_column(sa.String(12), unique=True)
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[ProposalKind] = mapped_column(one_of(ProposalKind, "kind"))
    state: Mapped[ProposalState] = mapped_column(one_of(ProposalState, "state"))
    values: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    reason: Mapped[str] = mapped_column(sa.Text)
    legal_basis: Mapped[str] = mapped_column(sa.String(300))
    proposed_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    proposed_at: Mapped[datetime] = mapped_column(Instant)
    ended_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    end_reason: Mapped[str] = mapped_column(sa.Text, default="")

    union: Mapped[TradeUnion] = relationship()
    proposed_by: Mapped[User] = relationship(foreign_keys=[proposed_by_id])
    ended_by: Mapped[User | None] = relationship(foreign_keys=[ended_by_id])

    __table_args__ = (
        sa.CheckConstraint("length(reason) > 0 AND length(legal_basis) > 0", name="reasoned"),
        sa.CheckConstraint("(state = 'pending') = (ended_at IS NULL)", name="ended"),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by_id IS NULL)", name="end_has_hand"),
        sa.CheckConstraint("state <> 'confirmed' OR ended_by_id <> proposed_by_id", name="four_eyes"),
        sa.CheckConstraint("state <> 'dropped' OR length(end_reason) > 0", name="dropped_has_reason"),
        sa.Index("ix_union_proposal_state", "state", "id"),
    )

    subject_type = "proposal"

    @property
    def subject_name(self) -> str:
        return f"{self.ref} {self.kind.label.fr} {self.union.subject_name}"
