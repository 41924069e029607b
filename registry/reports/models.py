"""Report: the clean-up as it stood at one moment, frozen; and the day of the month on which one is made by itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base, Instant, Row, one_of
from registry.law.terms import Term

LAST_DAY = 28


class Occasion(Term):
    """Why a report was made."""

    BY_HAND = "by_hand", "À la demande", "On request"
    MONTHLY = "monthly", "Rapport mensuel", "Monthly report"


class Report(Base, Row):
    """« Rapport d'assainissement ». `values` are never written again; `open_findings` tells the next what was open.

    `key` is unique: a month has one monthly report, whoever asks for it and however often.
    """

    __tablename__ = "report"

    key: Mapped[str] = mapped_column(sa.String(60), unique=True)
    occasion: Mapped[Occasion] = mapped_column(one_of(Occasion, "occasion"))
    made_at: Mapped[datetime] = mapped_column(Instant)
    made_by: Mapped[str] = mapped_column(sa.String(200))
    values: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    open_findings: Mapped[dict[str, list[int]]] = mapped_column(sa.JSON, deferred=True)
    touched: Mapped[list[list[str]]] = mapped_column(sa.JSON, deferred=True)
    previous_id: Mapped[int | None] = mapped_column(sa.ForeignKey("report.id", ondelete="RESTRICT"), unique=True)

    previous: Mapped[Report | None] = relationship(remote_side="Report.id")

    __table_args__ = (sa.CheckConstraint("previous_id IS NULL OR previous_id <> id", name="not_its_own_previous"),)

    subject_type = "report"

    @property
    def ref(self) -> str:
        """What it is called: « RAP-0007 »."""
        return f"RAP-{self.id:04d}"

    @property
    def subject_name(self) -> str:
        return self.ref


class ReportSchedule(Base):
    """The one line that says on which day of the month a report is made; no day, no report."""

    __tablename__ = "report_schedule"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[int | None] = mapped_column()
    since_on: Mapped[date] = mapped_column()
    set_by: Mapped[str] = mapped_column(sa.String(200))

    __table_args__ = (
        sa.CheckConstraint("id = 1", name="only_one"),
        sa.CheckConstraint(f"day IS NULL OR (day >= 1 AND day <= {LAST_DAY})", name="day"),
    )

    subject_type = "report_schedule"
    subject_name = "rapport mensuel"
