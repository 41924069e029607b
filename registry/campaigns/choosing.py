"""Which organisations a campaign is about: the question as data, and the rows of the register that answer it now.

Only registered organisations are written to, and never a row that leads to another: a duplicate's letter would reach the
same people twice. What one was « heard » of is a fact known since, other than one that the office loaded or moved itself.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any, Final

import sqlalchemy as sa

from registry.campaigns.models import Addressee, Campaign, CampaignExclusion
from registry.clock import LEGAL_ZONE
from registry.db import db
from registry.law.statuses import Standing
from registry.paging import Page, page_of
from registry.unions.models import TradeUnion, UnionBranch, UnionFact

#: As many ids as an address of a list page may carry.
MOST_IDS: Final = 1000
#: Facts that the office gave itself: they say nothing of the organisation's life.
_OUR_OWN: Final = ("reprise:%", "consolidation:%")


@dataclass(frozen=True, slots=True)
class Filter:
    """The question. Days as ISO 8601, empty when not asked; `ids` when a list was given by another page."""

    region: str = ""
    kind: str = ""
    side: str = ""
    branch: str = ""
    old_file: str = ""
    registered_before: str = ""
    not_heard_since: str = ""
    ids: tuple[int, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """As the campaign keeps it."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items() if value}

    @classmethod
    def from_data(cls, values: dict[str, Any]) -> Filter:
        """From what the campaign keeps."""
        return cls(**values | {"ids": tuple(values.get("ids", ()))})


def conditions(asked: Filter) -> list[sa.ColumnElement[bool]]:
    """The question in terms of the register."""
    found: list[sa.ColumnElement[bool]] = [TradeUnion.consolidated_into_id.is_(None), TradeUnion.standing == Standing.REGISTERED]
    for column, value in ((TradeUnion.region, asked.region), (TradeUnion.kind, asked.kind), (TradeUnion.side, asked.side)):
        if value:
            found.append(column == value)
    if asked.branch:
        found.append(TradeUnion.id.in_(sa.select(UnionBranch.union_id).where(UnionBranch.code == asked.branch)))
    if asked.old_file:
        found.append(TradeUnion.from_old_file.is_(asked.old_file == "yes"))
    if asked.registered_before:
        found.append(TradeUnion.registered_on < date.fromisoformat(asked.registered_before))
    if asked.not_heard_since:
        found.append(~_heard_since(date.fromisoformat(asked.not_heard_since)))
    if asked.ids:
        found.append(TradeUnion.id.in_(asked.ids))
    return found


def _heard_since(day: date) -> sa.ColumnElement[bool]:
    """A fact came from outside since that day, or an answer to a census."""
    start = datetime.combine(day, time(), LEGAL_ZONE)
    own = sa.or_(*(UnionFact.source.like(words) for words in _OUR_OWN), sa.and_(TradeUnion.from_old_file, UnionFact.source.like("entry:%")))
    told = sa.select(UnionFact.id).where(UnionFact.union_id == TradeUnion.id, UnionFact.known_at >= start, ~own)
    answered = sa.select(Addressee.id).where(Addressee.union_id == TradeUnion.id, Addressee.answered_at >= start)
    return sa.or_(told.correlate(TradeUnion).exists(), answered.correlate(TradeUnion).exists())


def remaining(campaign: Campaign) -> list[sa.ColumnElement[bool]]:
    """The question of a campaign, less those it leaves out."""
    left_out = sa.select(CampaignExclusion.union_id).where(CampaignExclusion.campaign_id == campaign.id)
    return [*conditions(Filter.from_data(campaign.chosen_by)), TradeUnion.id.not_in(left_out)]


def count(campaign: Campaign) -> int:
    """How many organisations the campaign would write to now."""
    return db.session.scalar(sa.select(sa.func.count(TradeUnion.id)).where(*remaining(campaign))) or 0


def chosen(campaign: Campaign, *, page: int, size: int) -> Page[TradeUnion]:
    """A page of those the campaign would write to now, in the order of their numbers' entry."""
    statement = sa.select(TradeUnion).where(*remaining(campaign)).order_by(TradeUnion.region, TradeUnion.comparable_name, TradeUnion.id)
    return page_of(statement, total=count(campaign), number=page, size=size)


def chosen_ids(campaign: Campaign) -> list[int]:
    """All of them, in the order their letters will go: by region, so that a day's letters leave together."""
    order = (TradeUnion.region, TradeUnion.comparable_name, TradeUnion.id)
    return list(db.session.scalars(sa.select(TradeUnion.id).where(*remaining(campaign)).order_by(*order)))


def by_numbers(numbers: list[str]) -> tuple[dict[str, int], list[str]]:
    """The organisations that bear these numbers (as registered or as filed), and the numbers that no one bears."""
    found: dict[str, int] = {}
    for column in (TradeUnion.filed_number, TradeUnion.number):
        rows = db.session.execute(
            sa.select(sa.func.upper(column), sa.func.coalesce(TradeUnion.consolidated_into_id, TradeUnion.id)).where(
                sa.func.upper(column).in_([number.upper() for number in numbers])
            )
        )
        found |= {str(number): key for number, key in rows}
    return found, [number for number in numbers if number.upper() not in found]
