"""TradeUnion and its facts; and what they amount to today: its branches, officers and affiliations.

`UnionFact` is the source: one row for each thing the register came to know, with the day it takes effect and the hour it
became known; never changed, never deleted. The other tables are the facts folded up to now (`unions.record`), kept so
that lists and searches are one statement. Everything here is written by `unions.lifecycle` alone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base, Instant, Row, one_of
from registry.law.standing import MeasureKind
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic


class UnionBranch(Base, Row):
    """A branch of activity of a union (nomenclature of décret 93/574)."""

    __tablename__ = "union_branch"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"))
    code: Mapped[str] = mapped_column(sa.String(40), index=True)

    __table_args__ = (sa.UniqueConstraint("union_id", "code"),)


class UnionFact(Base, Row):
    """Something the register came to know of a union. The order of `id` is the order of knowledge.

    `values` are the fields it gives (part of the record, or of the relation that `topic`, `other_id` and `key` name).
    `replaces_id`: a correction of an earlier fact, or, with `is_void`, its withdrawal (which gives nothing in its place).
    `source` says by what act: « dossier:12 », « reprise:3:17 », « consolidation:5 ».
    """

    __tablename__ = "union_fact"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"))
    topic: Mapped[Topic] = mapped_column(one_of(Topic, "topic"))
    other_id: Mapped[int | None] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    key: Mapped[str] = mapped_column(sa.String(60), default="")
    values: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    effective_on: Mapped[date] = mapped_column()
    known_at: Mapped[datetime] = mapped_column(Instant)
    source: Mapped[str] = mapped_column(sa.String(60), index=True)
    replaces_id: Mapped[int | None] = mapped_column(sa.ForeignKey("union_fact.id", ondelete="RESTRICT"), unique=True)
    is_void: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        sa.Index("ix_union_fact_record", "union_id", "topic"),
        sa.CheckConstraint("NOT is_void OR replaces_id IS NOT NULL", name="void_of_something"),
        sa.CheckConstraint("other_id IS NULL OR other_id <> union_id", name="not_itself"),
    )


class Officer(Base, Row):
    """A member of the executive as filed, from a date until the next executive took office."""

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


class UnionMeasure(Base, Row):
    """A measure of an authority, folded from its facts. In force from `since_on` to `until_on` unless lifted before."""

    __tablename__ = "union_measure"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    key: Mapped[str] = mapped_column(sa.String(60))
    kind: Mapped[MeasureKind] = mapped_column(one_of(MeasureKind, "kind"))
    authority: Mapped[str] = mapped_column(sa.String(200))
    act_reference: Mapped[str] = mapped_column(sa.String(200))
    act_on: Mapped[date] = mapped_column()
    since_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column()
    basis: Mapped[str] = mapped_column(sa.Text, default="")
    contested_basis: Mapped[bool] = mapped_column(default=False)
    lifted_on: Mapped[date | None] = mapped_column()

    __table_args__ = (
        sa.UniqueConstraint("union_id", "key"),
        sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name="dates"),
        sa.CheckConstraint("length(authority) > 0 AND length(act_reference) > 0", name="has_act"),
    )


class FormerName(Base, Row):
    """A name that an organisation bore, folded from its facts, so that whoever looks for it finds the organisation."""

    __tablename__ = "former_name"

    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str] = mapped_column(sa.String(300))
    comparable_name: Mapped[str] = mapped_column(sa.String(700), index=True)
    until_on: Mapped[date] = mapped_column()


class TradeUnion(Base, Row):
    """An organisation in the register. `address` is the part of its web address made from its number.

    `filed_number` is the number as the old file has it, which two organisations may claim; `number` is then that number
    for the first, and an inventory number for any other and for those without one. `presumed` names the fields that the
    old file did not give and that were inferred. `consolidated_into_id`: the row is a duplicate (data cleaning, no
    legal effect) and its number leads there, always in one step: the database refuses a chain.
    """

    __tablename__ = "trade_union"

    number: Mapped[str] = mapped_column(sa.String(80), unique=True)
    address: Mapped[str] = mapped_column(sa.String(80), unique=True)
    standing: Mapped[Standing] = mapped_column(one_of(Standing, "standing"))
    registered_on: Mapped[date | None] = mapped_column()
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

    founded_on: Mapped[date | None] = mapped_column()
    statutes_on: Mapped[date | None] = mapped_column()
    elected_on: Mapped[date | None] = mapped_column()
    mandate_until: Mapped[date | None] = mapped_column()
    contested_since: Mapped[date | None] = mapped_column()

    from_old_file: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    filed_number: Mapped[str] = mapped_column(sa.String(200), default="", server_default="", index=True)
    presumed: Mapped[list[str]] = mapped_column(sa.JSON, default=list, server_default="[]")
    consolidated_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    invented_facts: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    consolidated_into: Mapped[TradeUnion | None] = relationship(remote_side="TradeUnion.id")
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
        sa.CheckConstraint("kind = 'confederation' OR level IS NOT NULL OR from_old_file", name="has_level"),
        sa.CheckConstraint("registered_on IS NOT NULL OR from_old_file", name="has_date"),
        sa.CheckConstraint("consolidated_into_id IS NULL OR consolidated_into_id <> id", name="not_its_own_duplicate"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own convention

    subject_type = "union"

    @property
    def subject_name(self) -> str:
        return f"{self.number} {self.name_fr}"
