"""What the public may see of the register: named columns only, into frozen values. No model object leaves here (R19, R21).

No person's name is among them: which data on officers are public is an open question (docs/law.md#open-8), so none is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute

from registry.db import db
from registry.law.statuses import Standing
from registry.law.terms import Kind, Level, Side
from registry.unions.models import Affiliation, FormerName, TradeUnion, UnionBranch
from registry.unions.queries import Answers, RegisterQuery, former_name_asked, select_ids

PAGE: Final = 20

_PUBLIC: Final = (
    TradeUnion.id, TradeUnion.number, TradeUnion.address, TradeUnion.standing, TradeUnion.registered_on, TradeUnion.name_fr,
    TradeUnion.name_en, TradeUnion.acronym, TradeUnion.kind, TradeUnion.side, TradeUnion.level, TradeUnion.locality,
    TradeUnion.departement, TradeUnion.region, TradeUnion.contested_since, TradeUnion.from_old_file, TradeUnion.filed_number,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PublicEntry:
    """One union as anyone may know it. `formerly`: by which name, borne before, a search found it."""

    id: int
    number: str
    address: str
    standing: Standing
    registered_on: date | None
    name_fr: str
    name_en: str
    acronym: str
    kind: Kind
    side: Side
    level: Level | None
    locality: str
    departement: str
    region: str
    contested_since: date | None
    from_old_file: bool
    filed_number: str
    formerly: str = ""

    @property
    def is_inventoried(self) -> bool:
        """Brought in with the old file, under a number that the office gave to find it again: no registration number."""
        return self.from_old_file and self.number != self.filed_number


@dataclass(frozen=True, slots=True)
class UnionLink:
    """Another organisation, as far as a link to it needs."""

    address: str
    number: str
    name_fr: str
    acronym: str
    since_on: date


@dataclass(frozen=True, slots=True)
class PublicRecord:
    """The page of one union: its entry, its branches (codes), whom it belongs to and who belongs to it today."""

    entry: PublicEntry
    branches: tuple[str, ...]
    parents: tuple[UnionLink, ...]
    members: tuple[UnionLink, ...]
    former_names: tuple[tuple[str, date], ...]


def search(question: RegisterQuery, *, page: int) -> Answers[PublicEntry]:
    """A page of the register, nearest first."""
    chosen = select_ids(question, page=page, size=PAGE)
    rows = db.session.execute(sa.select(*_PUBLIC, former_name_asked(question.text).label("formerly")).where(TradeUnion.id.in_(chosen.rows)))
    found = {row.id: _entry(row) for row in rows}
    entries = [found[key] for key in chosen.rows if key in found]
    return Answers(entries, chosen.total, chosen.number, chosen.pages, chosen.is_near)


def how_many() -> int:
    """How many organisations are registered today."""
    return (
        db.session.scalar(
            sa.select(sa.func.count(TradeUnion.id)).where(
                TradeUnion.standing == Standing.REGISTERED, TradeUnion.consolidated_into_id.is_(None)
            )
        )
        or 0
    )


def record(address: str, *, today: date) -> PublicRecord | None:
    """The record at an address, whatever the case of its letters; that of the kept record when it is a duplicate's."""
    here = sa.select(sa.func.coalesce(TradeUnion.consolidated_into_id, TradeUnion.id)).where(
        sa.func.lower(TradeUnion.address) == address.lower()
    )
    row = db.session.execute(sa.select(*_PUBLIC).where(TradeUnion.id.in_(here))).first()
    if row is None:
        return None
    entry = _entry(row)
    branches = db.session.scalars(sa.select(UnionBranch.code).where(UnionBranch.union_id == entry.id).order_by(UnionBranch.id))
    return PublicRecord(
        entry,
        tuple(branches),
        _links(Affiliation.parent_id, Affiliation.member_id == entry.id, today),
        _links(Affiliation.member_id, Affiliation.parent_id == entry.id, today),
        _former(entry.id),
    )


def _former(union_id: int) -> tuple[tuple[str, date], ...]:
    """Names borne before, the latest first."""
    columns = sa.select(FormerName.name, FormerName.until_on).where(FormerName.union_id == union_id)
    return tuple((name, until) for name, until in db.session.execute(columns.order_by(FormerName.until_on.desc(), FormerName.id)))


def _entry(row: Any) -> PublicEntry:
    return PublicEntry(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it


def _links(other: InstrumentedAttribute[int], of_this: sa.ColumnElement[bool], today: date) -> tuple[UnionLink, ...]:
    statement = (
        sa.select(TradeUnion.address, TradeUnion.number, TradeUnion.name_fr, TradeUnion.acronym, Affiliation.since_on)
        .join(Affiliation, other == TradeUnion.id)
        .where(
            of_this,
            TradeUnion.consolidated_into_id.is_(None),
            TradeUnion.standing == Standing.REGISTERED,
            Affiliation.since_on <= today,
            sa.or_(Affiliation.until_on.is_(None), Affiliation.until_on > today),
        )
        .order_by(TradeUnion.comparable_name, TradeUnion.id)
    )
    return tuple(UnionLink(*row) for row in db.session.execute(statement))
