"""The whole record of a union as of a day, as the register knew it at an hour: two dates, one fold, four statements.

« Au 13 janvier 2026, tel que connu le 1er février 2026 »: what took effect by the first, among what was known by the second.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import sqlalchemy as sa

from registry.bilingual import Text
from registry.clock import LEGAL_ZONE, legal_date
from registry.db import db
from registry.law import places
from registry.law.standing import Succession
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic
from registry.unions import facts, measures, record
from registry.unions.models import TradeUnion, UnionFact

#: Before this day no date asked for makes sense; nothing in the register is older.
EARLIEST: Final = record.UNKNOWN_DAY


@dataclass(frozen=True, slots=True)
class Named:
    """Another organisation, as far as a link to it needs: its name of today."""

    id: int
    number: str
    address: str
    name_fr: str
    acronym: str


@dataclass(frozen=True, slots=True)
class Bond:
    """An affiliation that holds on the day asked for, since when, and until when as known then."""

    other: Named
    since_on: date
    until_on: date | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A succession known on that day: of the organisation asked for (`is_ours`) or of the other one."""

    how: Succession
    other: Named
    on: date
    is_ours: bool


@dataclass(frozen=True, slots=True)
class AsOf:
    """What the register said of a union. `exists` is false before its registration, or before it was known."""

    on: date
    known: datetime | None
    exists: bool
    state: record.State
    names: tuple[record.Span, ...]
    executive: tuple[tuple[str, Function], ...]
    executive_since: date | None
    claims: tuple[record.Related, ...]
    contested_since: date | None
    measures: tuple[record.Related, ...]
    parents: tuple[Bond, ...]
    members: tuple[Bond, ...]
    ties: tuple[Tie, ...]

    def term(self, name: str) -> Kind | Side | Level | Standing | None:
        """A field that is a term of the law."""
        value = self.state.get(name)
        return facts.TERMS[name](value) if value else None

    def day(self, name: str) -> date | None:
        """A field that is a day."""
        return facts.as_day(self.state.get(name))

    @property
    def standing(self) -> Standing:
        found = self.term("standing")
        return found if isinstance(found, Standing) else Standing.REGISTERED


def end_of(day: date) -> datetime:
    """The last hour of a day in Cameroon: what was known « on » that day."""
    return datetime.combine(day + timedelta(days=1), time(), LEGAL_ZONE) - timedelta(microseconds=1)


def record_of(union_id: int, on: date, known: datetime | None = None) -> AsOf:
    """Everything the register says of a union as of a day, as known at an hour (None: as known now)."""
    held = facts.facts_of(union_id)
    now = record.state(held, on=on, known=known)
    given = now.given_by.get("officers")
    bonds = _bonds(union_id, held, on, known)
    others = _names({key for key, *_ in (*bonds[0], *bonds[1])} | _tied(union_id, held))
    return AsOf(
        on=on,
        known=known,
        exists=bool(now.values),
        state=now,
        names=tuple(span for span in record.history([one for one in held if one.effective_on <= on], "name_fr", known=known)),
        executive=tuple((name, Function(function)) for name, function in now.get("officers") or []),
        executive_since=given.effective_on if given else None,
        claims=tuple(record.open_claims(held, on=on, known=known)),
        contested_since=record.contested_since(held, on=on, known=known),
        measures=tuple(measures.holding(held, on, known)),
        parents=_bound(bonds[0], others),
        members=_bound(bonds[1], others),
        ties=_ties(union_id, held, others, on, known),
    )


Found = tuple[int, date, date | None]


def _bonds(union_id: int, held: list[UnionFact], on: date, known: datetime | None) -> tuple[list[Found], list[Found]]:
    """(the other's id, since, until) of those it belongs to, and of those that belong to it."""
    up = [(other, *span) for other, spans in record.belongings(held, known=known).items() for span in _covering(spans, on)]
    joined = sa.select(UnionFact.union_id).where(UnionFact.other_id == union_id, UnionFact.topic == Topic.AFFILIATION)
    theirs = db.session.scalars(
        sa.select(UnionFact).where(UnionFact.topic == Topic.AFFILIATION, UnionFact.union_id.in_(joined)).order_by(UnionFact.id)
    )
    by_member: dict[int, list[UnionFact]] = {}
    for fact in theirs:
        by_member.setdefault(fact.union_id, []).append(fact)
    down = [
        (member, *span)
        for member, given in by_member.items()
        for span in _covering(record.belongings(given, known=known).get(union_id, []), on)
    ]
    return up, down


def _covering(spans: Iterable[record.Span], on: date) -> list[tuple[date, date | None]]:
    return [(span.since_on, span.until_on) for span in spans if span.since_on <= on and (span.until_on is None or on < span.until_on)]


def _bound(found: list[Found], others: dict[int, Named]) -> tuple[Bond, ...]:
    bonds = [Bond(others[key], since, until) for key, since, until in found if key in others]
    return tuple(sorted(bonds, key=lambda bond: (bond.other.name_fr.casefold(), bond.other.id)))


def _tied(union_id: int, held: list[UnionFact]) -> set[int]:
    ours = {fact.other_id for fact in held if fact.topic is Topic.SUCCESSION and fact.other_id is not None}
    theirs = sa.select(UnionFact.union_id).where(UnionFact.other_id == union_id, UnionFact.topic == Topic.SUCCESSION)
    return ours | set(db.session.scalars(theirs))


def _ties(union_id: int, held: list[UnionFact], others: dict[int, Named], on: date, known: datetime | None) -> tuple[Tie, ...]:
    about = sa.select(UnionFact).where(UnionFact.other_id == union_id, UnionFact.topic == Topic.SUCCESSION).order_by(UnionFact.id)
    ties = [
        Tie(Succession(fact.values["how"]), others[other], fact.effective_on, is_ours)
        for is_ours, given in ((True, held), (False, db.session.scalars(about).all()))
        for fact in record.standing_facts(given, known=known)
        if fact.topic is Topic.SUCCESSION and fact.effective_on <= on
        and (other := fact.other_id if is_ours else getattr(fact, "union_id", 0)) in others
    ]  # fmt: skip
    return tuple(sorted(ties, key=lambda tie: tie.on))


def _names(ids: Iterable[int]) -> dict[int, Named]:
    """Names of today of some organisations; a duplicate is left out, since the kept record has its relations."""
    columns = (TradeUnion.id, TradeUnion.number, TradeUnion.address, TradeUnion.name_fr, TradeUnion.acronym)
    wanted = sorted(ids)
    found: dict[int, Named] = {}
    for start in range(0, len(wanted), 500):
        chosen = sa.select(*columns).where(TradeUnion.id.in_(wanted[start : start + 500]), TradeUnion.consolidated_into_id.is_(None))
        found |= {row.id: Named(**row._mapping) for row in db.session.execute(chosen)}  # noqa: SLF001 - SQLAlchemy's public name
    return found


def frozen_values(said: AsOf, *, with_persons: bool) -> dict[str, Any]:
    """The record as an extract freezes it: plain values, dates as ISO 8601. Persons are named only when asked for."""

    def bond(one: Bond) -> dict[str, Any]:
        return {"number": one.other.number, "name_fr": one.other.name_fr, "since_on": one.since_on.isoformat()}

    kind, level, side = said.term("kind"), said.term("level"), said.term("side")
    names = places.branches()
    branches = [names[code].label if code in names else Text.same(code) for code in said.state.get("branches") or []]
    return {
        **{
            name: said.state.get(name) or ""
            for name in ("name_fr", "name_en", "acronym", "seat", "locality", "departement", "registered_on")
        },
        "kind": kind.label.as_json() if kind else None,
        "level": level.label.as_json() if level else None,
        "side": side.label.as_json() if side else None,
        "branches": {"fr": ", ".join(one.fr for one in branches), "en": ", ".join(one.en for one in branches)} if branches else "",
        "standing": said.standing.label.as_json(),
        "contested": said.contested_since is not None,
        "executive": [{"name": name, "function": function.label.as_json()} for name, function in said.executive] if with_persons else [],
        "executive_since": said.executive_since.isoformat() if said.executive_since else "",
        "with_persons": with_persons,
        "parents": [bond(one) for one in said.parents],
        "members": len(said.members),
        "former_names": [span.value for span in said.names[:-1]],
        "on": said.on.isoformat(),
        "known_on": legal_date(said.known).isoformat() if said.known else "",
    }
