"""TradeUnion, its branches, officers and affiliations.

`standing` is written by `unions.lifecycle` alone. The database holds that a number is unique and that a registered
union has the date its existence began (art. 6(1)).
"""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base, Instant, Row, one_of
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side


class UnionBranch(Base, Row):
    """A branch of activity of a union (nomenclature of décret 93/574)."""

    __tablename__ = "union_branch"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"))
    code: Mapped[str] = mapped_column(sa.String(40), index=True)

    __table_args__ = (sa.UniqueConstraint("union_id", "code"),)


class Officer(Base, Row):
    """A member of the executive as filed, from a date. Never overwritten: a later filing ends it."""

    __tablename__ = "officer"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str] = mapped_column(sa.String(200))
    function: Mapped[Function] = mapped_column(one_of(Function, "function"))
    since_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column()

    __table_args__ = (sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name="dates"),)


class Affiliation(Base, Row):
    """A union belongs to another, from a date."""

    __tablename__ = "affiliation"

    member_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    parent_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    since_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column()

    member: Mapped[TradeUnion] = relationship(foreign_keys=[member_id], back_populates="parents")
    parent: Mapped[TradeUnion] = relationship(foreign_keys=[parent_id], back_populates="members")

    __table_args__ = (
        sa.CheckConstraint("member_id <> parent_id", name="not_itself"),
        sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name="dates"),
    )


class TradeUnion(Base, Row):
    """An organisation in the register. `number` is as filed; `address` is the part of its web address made from it."""

    __tablename__ = "trade_union"

    number: Mapped[str] = mapped_column(sa.String(80), unique=True)
    address: Mapped[str] = mapped_column(sa.String(80), unique=True)
    standing: Mapped[Standing] = mapped_column(one_of(Standing, "standing"))
    registered_on: Mapped[date] = mapped_column()
    entered_at: Mapped[datetime] = mapped_column(Instant)

    kind: Mapped[Kind] = mapped_column(one_of(Kind, "kind"))
    side: Mapped[Side] = mapped_column(one_of(Side, "side"))
    level: Mapped[Level | None] = mapped_column(one_of(Level, "level"))
    name_fr: Mapped[str] = mapped_column(sa.String(300))
    name_en: Mapped[str] = mapped_column(sa.String(300), default="")
    acronym: Mapped[str] = mapped_column(sa.String(60), default="")
    comparable_name: Mapped[str] = mapped_column(sa.String(700), index=True)

    seat: Mapped[str] = mapped_column(sa.String(300))
    locality: Mapped[str] = mapped_column(sa.String(120))
    departement: Mapped[str] = mapped_column(sa.String(8))
    region: Mapped[str] = mapped_column(sa.String(4), index=True)
    po_box: Mapped[str] = mapped_column(sa.String(60), default="")
    phone: Mapped[str] = mapped_column(sa.String(40), default="")
    email: Mapped[str] = mapped_column(sa.String(254), default="")

    invented_facts: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    branches: Mapped[list[UnionBranch]] = relationship(order_by=UnionBranch.id)
    officers: Mapped[list[Officer]] = relationship(order_by=Officer.id)
    parents: Mapped[list[Affiliation]] = relationship(
        foreign_keys=[Affiliation.member_id], back_populates="member", order_by=Affiliation.since_on
    )
    members: Mapped[list[Affiliation]] = relationship(
        foreign_keys=[Affiliation.parent_id], back_populates="parent", order_by=Affiliation.since_on
    )

    __table_args__ = (
        sa.CheckConstraint("length(number) > 0 AND length(name_fr) > 0", name="named"),
        sa.CheckConstraint("kind = 'confederation' OR level IS NOT NULL", name="has_level"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own convention

    subject_type = "union"

    @property
    def subject_name(self) -> str:
        return f"{self.number} {self.name_fr}"
