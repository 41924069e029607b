"""Finding: something in the register that does not hold together, as a rule saw it; and Scan, one reading of the whole.

A finding is a machine's remark and has no effect in law: it is closed by a person with a reason, or goes away when the
facts are mended. Unique by rule and key, so that a new reading finds it again instead of raising it twice.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.db import Base, Instant, Row, Touched, one_of
from registry.law.terms import Term
from registry.unions.models import TradeUnion


class Severity(Term):
    """How much a finding stands in the way of a sound register."""

    BLOCKING = "blocking", "Bloquant", "Blocking"
    SERIOUS = "serious", "Sérieux", "Serious"
    ADVICE = "advice", "À vérifier", "To be checked"


class FindingState(Term):
    """Where a finding stands."""

    OPEN = "open", "Ouvert", "Open"
    CLOSED = "closed", "Clos par un agent", "Closed by a clerk"
    GONE = "gone", "Résolu", "Resolved"


class Closing(Term):
    """Why a person closes a finding whose facts still hold."""

    CHECKED = "checked", "Vérifié : les faits sont exacts", "Checked: the facts are right"
    ADMITTED = "admitted", "Admis : la règle ne vaut pas pour ce cas", "Admitted: the rule does not apply to this case"
    DECIDED = "decided", "Tranché par une décision ou un jugement", "Settled by a decision or a judgment"
    ON_PAPER = "on_paper", "Justifié par une pièce du dossier papier", "Explained by a document in the paper file"
    OTHER = "other", "Autre motif", "Other reason"


class Finding(Base, Touched):
    """`facts` are what the rule rests on and `digest` their SHA-256; `evidence` sets the records side by side.

    A finding resolved after a person closed it keeps the reason, lest it be raised again should the same facts return.
    `changed` says, of a finding reopened because its facts changed, what they were and what they are.
    """

    __tablename__ = "finding"

    rule: Mapped[str] = mapped_column(sa.String(60))
    key: Mapped[str] = mapped_column(sa.String(64))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    other_ids: Mapped[list[int]] = mapped_column(sa.JSON)
    facts: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    evidence: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    digest: Mapped[str] = mapped_column(sa.String(64))
    evidence_digest: Mapped[str] = mapped_column(sa.String(64))
    state: Mapped[FindingState] = mapped_column(one_of(FindingState, "state"))
    first_seen_at: Mapped[datetime] = mapped_column(Instant)
    last_seen_at: Mapped[datetime] = mapped_column(Instant)
    opened_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)
    changed: Mapped[dict[str, Any]] = mapped_column(sa.JSON, default=dict)
    closing: Mapped[Closing | None] = mapped_column(one_of(Closing, "closing"))
    closing_words: Mapped[str] = mapped_column(sa.Text, default="")
    closed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    assigned_to_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)

    union: Mapped[TradeUnion] = relationship()
    closed_by: Mapped[User | None] = relationship(foreign_keys=[closed_by_id])
    assigned_to: Mapped[User | None] = relationship(foreign_keys=[assigned_to_id])

    __table_args__ = (
        sa.UniqueConstraint("rule", "key"),
        sa.Index("ix_finding_state", "state", "rule"),
        sa.CheckConstraint("state <> 'closed' OR closing IS NOT NULL", name="closed_for_a_reason"),
        sa.CheckConstraint("state <> 'open' OR closing IS NULL", name="open_without_one"),
        sa.CheckConstraint("(closing IS NULL) = (closed_by_id IS NULL)", name="closed_by_someone"),
        sa.CheckConstraint("closing IS NULL OR length(closing_words) > 0", name="closed_in_words"),
        sa.CheckConstraint("(state = 'open') = (ended_at IS NULL)", name="ended"),
    )

    subject_type = "finding"

    @property
    def subject_name(self) -> str:
        return f"{self.rule} {self.key}"


class Scan(Base, Row):
    """One reading of the register by every rule. Without `finished_at` it was cut short, and the next one makes it good."""

    __tablename__ = "finding_scan"

    started_at: Mapped[datetime] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)
    records: Mapped[int] = mapped_column()
    counts: Mapped[dict[str, int]] = mapped_column(sa.JSON, default=dict)

    __table_args__ = (sa.CheckConstraint("records >= 0", name="records"),)

    subject_type = "finding_scan"

    @property
    def subject_name(self) -> str:
        return f"relecture n° {self.id}"
