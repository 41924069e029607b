"""SavedView, a queue's filters under a name; Batch and its lines, one act asked for on many dossiers at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.bilingual import Text
from registry.db import Base, Instant, Row, Versioned, one_of
from registry.dossiers.models import Dossier
from registry.law.requirements import BY_CODE
from registry.law.terms import Term


class SavedView(Base, Versioned):
    """The filters of a queue under a name, a person's own or (no owner) the team's. `folded` is the name as it is compared."""

    __tablename__ = "saved_view"

    owner_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    name: Mapped[str] = mapped_column(sa.String(60))
    folded: Mapped[str] = mapped_column(sa.String(240))
    query: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    saved_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    saved_at: Mapped[datetime] = mapped_column(Instant)

    saved_by: Mapped[User] = relationship(foreign_keys=[saved_by_id])

    __table_args__ = (
        sa.UniqueConstraint("owner_id", "folded"),
        # A unique key lets NULL be there twice: the team's names have one of their own.
        sa.Index(
            "uq_saved_view_team",
            "folded",
            unique=True,
            sqlite_where=sa.text("owner_id IS NULL"),
            postgresql_where=sa.text("owner_id IS NULL"),
        ),
        sa.CheckConstraint("length(folded) > 0", name="named"),
        sa.CheckConstraint("owner_id IS NULL OR owner_id = saved_by_id", name="own_hand"),
    )

    subject_type = "saved_view"

    @property
    def subject_name(self) -> str:
        return self.name

    def shown(self) -> dict[str, Text]:
        return {"name": Text.same(self.name)}

    @property
    def is_team(self) -> bool:
        return self.owner_id is None


class BatchKind(Term):
    """What may be asked for on many dossiers at once. No decision is among them, and none ever will be."""

    ASSIGN = "assign", "Attribution", "Assignment"
    REQUEST_PIECE = "request_piece", "Demande de pièce", "Request for a document"


class BatchState(Term):
    """Where a batch is."""

    PREPARED = "prepared", "À vérifier", "To be checked"
    RUNNING = "running", "En cours", "Under way"
    FINISHED = "finished", "Terminé", "Finished"


class LineState(Term):
    """What became of one dossier of a batch."""

    WAITING = "waiting", "En attente", "Waiting"
    DONE = "done", "Fait", "Done"
    SKIPPED = "skipped", "Laissé tel quel", "Left as it was"


class Batch(Base, Versioned):
    """One act on many dossiers: chosen, checked on a page, launched, then done one by one by the worker.

    `holder_id` or `piece` say what is asked; the lines hold the version of each dossier as the review page showed it.
    """

    __tablename__ = "batch"

    kind: Mapped[BatchKind] = mapped_column(one_of(BatchKind, "kind"))
    state: Mapped[BatchState] = mapped_column(one_of(BatchState, "state"), default=BatchState.PREPARED)
    asked_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    prepared_at: Mapped[datetime] = mapped_column(Instant)
    query: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    holder_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    piece: Mapped[str] = mapped_column(sa.String(40), default="")
    words: Mapped[str] = mapped_column(sa.Text, default="")
    launched_at: Mapped[datetime | None] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)

    asked_by: Mapped[User] = relationship(foreign_keys=[asked_by_id])
    holder: Mapped[User | None] = relationship(foreign_keys=[holder_id])

    __table_args__ = (
        sa.CheckConstraint("(state = 'prepared') = (launched_at IS NULL)", name="launched"),
        sa.CheckConstraint("(state = 'finished') = (finished_at IS NOT NULL)", name="finished"),
        sa.CheckConstraint("state = 'prepared' OR kind <> 'assign' OR holder_id IS NOT NULL", name="assigns_to_someone"),
        sa.CheckConstraint("state = 'prepared' OR kind <> 'request_piece' OR length(piece) > 0", name="requests_something"),
    )

    subject_type = "batch"

    @property
    def subject_name(self) -> str:
        return f"{self.kind.label.fr} {self.id}"

    def shown(self) -> dict[str, Text]:
        return {"aim": self.aim}

    @property
    def is_aimed(self) -> bool:
        """Is it said to whom, or what?"""
        return bool(self.holder_id if self.kind is BatchKind.ASSIGN else self.piece)

    @property
    def aim(self) -> Text:
        """What is asked, in words."""
        if self.kind is BatchKind.ASSIGN:
            return Text("Attribuer à {who}", "Assign to {who}").filled(who=self.holder.name if self.holder else "…")
        return Text("Demander : {what}", "Request: {what}").filled(what=BY_CODE[self.piece].label if self.piece in BY_CODE else "…")


class BatchLine(Base, Row):
    """One dossier of a batch, the version it was shown with, and what became of it: done, or left and why."""

    __tablename__ = "batch_line"

    batch_id: Mapped[int] = mapped_column(sa.ForeignKey("batch.id", ondelete="CASCADE"))
    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    place: Mapped[int] = mapped_column()
    seen_version: Mapped[int] = mapped_column()
    state: Mapped[LineState] = mapped_column(one_of(LineState, "state"), default=LineState.WAITING)
    reason: Mapped[dict[str, Any] | None] = mapped_column(sa.JSON(none_as_null=True))
    done_at: Mapped[datetime | None] = mapped_column(Instant)

    dossier: Mapped[Dossier] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("batch_id", "dossier_id"),
        sa.UniqueConstraint("batch_id", "place"),
        sa.CheckConstraint("(state = 'waiting') = (done_at IS NULL)", name="done_at"),
        sa.CheckConstraint("(state = 'skipped') = (reason IS NOT NULL)", name="skipped_has_reason"),
    )
