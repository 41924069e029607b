"""Holiday and ParameterLine: what the office adds to the shipped law, never overwritten, withdrawn with a date."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from registry.bilingual import Text
from registry.db import Base, Instant, Row


class Holiday(Base, Row):
    """A day off, with the reference of the law or of the President's order. A withdrawn one no longer counts."""

    __tablename__ = "holiday"

    day: Mapped[date] = mapped_column()
    name_fr: Mapped[str] = mapped_column(sa.String(120))
    name_en: Mapped[str] = mapped_column(sa.String(120))
    reference: Mapped[str] = mapped_column(sa.String(200))
    confirmed: Mapped[bool] = mapped_column()
    withdrawn_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (
        sa.Index("uq_holiday_day", "day", unique=True, sqlite_where=sa.text("withdrawn_at IS NULL"),
                 postgresql_where=sa.text("withdrawn_at IS NULL")),
        sa.CheckConstraint("length(reference) > 0", name="reference"),
    )  # fmt: skip

    subject_type = "holiday"

    @property
    def name(self) -> Text:
        return Text(self.name_fr, self.name_en)

    @property
    def subject_name(self) -> str:
        return f"{self.day.isoformat()} {self.name_fr}"


class ParameterLine(Base, Row):
    """One dated value of a parameter of the law. A correction is a new line; a line is never changed."""

    __tablename__ = "parameter_line"

    code: Mapped[str] = mapped_column(sa.String(60))
    value: Mapped[str] = mapped_column(sa.String(60))
    effective_on: Mapped[date] = mapped_column()
    source: Mapped[str] = mapped_column(sa.String(200))
    confirmed_by: Mapped[str] = mapped_column(sa.String(200))
    confirmed_on: Mapped[date] = mapped_column()

    __table_args__ = (
        sa.Index("ix_parameter_line_code", "code", "effective_on"),
        sa.CheckConstraint("length(source) > 0", name="source"),
    )

    subject_type = "parameter"

    @property
    def subject_name(self) -> str:
        return f"{self.code} = {self.value}"
