"""The whole register as the rules read it: one bulk read, a fixed number of statements whatever its size.

The rules themselves are pure: they see records, never rows, so that each can be tried on a register of two lines.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

import sqlalchemy as sa

from registry.clock import legal_date
from registry.db import db
from registry.dossiers.models import Document, Dossier
from registry.law.parameters import Parameters
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic
from registry.unions import record
from registry.unions.models import Affiliation, Officer, TradeUnion, UnionBranch, UnionFact

#: Acts that load or tidy records: the organisation itself was not heard.
_NOT_HEARD = ("reprise:", "entry:", "consolidation:")


@dataclass(slots=True)
class LiveRecord:
    """A live record of the register, with what hangs on it today."""

    id: int
    number: str
    filed_number: str
    from_old_file: bool
    kind: Kind
    side: Side
    level: Level | None
    name_fr: str
    name_en: str = ""
    acronym: str = ""
    standing: Standing = Standing.REGISTERED
    registered_on: date | None = None
    founded_on: date | None = None
    statutes_on: date | None = None
    elected_on: date | None = None
    mandate_until: date | None = None
    seat: str = ""
    locality: str = ""
    departement: str = ""
    region: str = ""
    po_box: str = ""
    phone: str = ""
    email: str = ""
    presumed: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()
    officers: tuple[tuple[str, Function], ...] = ()
    founders: tuple[str, ...] = ()
    parent_ids: tuple[int, ...] = ()
    has_statutes: bool = False
    heard_on: date | None = None

    def names_of(self, function: Function) -> list[str]:
        """Who holds a function today."""
        return [name for name, held in self.officers if held is function]


@dataclass(slots=True)
class LiveRegister:
    """Every live record, the rules in force, and the day on which it is read."""

    records: list[LiveRecord]
    rules: Parameters
    today: date
    by_id: dict[int, LiveRecord] = field(init=False)
    members_of: dict[int, list[LiveRecord]] = field(init=False)

    def __post_init__(self) -> None:
        self.by_id = {one.id: one for one in self.records}
        self.members_of = defaultdict(list)
        for one in self.records:
            for parent_id in one.parent_ids:
                self.members_of[parent_id].append(one)

    @property
    def registered(self) -> Iterator[LiveRecord]:
        """The records of organisations that are registered: what is dissolved or cancelled asks for nothing."""
        return (one for one in self.records if one.standing is Standing.REGISTERED)


_COLUMNS = (
    "id", "number", "filed_number", "from_old_file", "kind", "side", "level", "name_fr", "name_en", "acronym", "standing", "registered_on",
    "founded_on", "statutes_on", "elected_on", "mandate_until", "seat", "locality", "departement", "region", "po_box", "phone", "email",
)  # fmt: skip


def read(*, at: datetime, rules: Parameters) -> LiveRegister:
    """The register as it stands, duplicates left out: they lead to a record that is read."""
    columns = [getattr(TradeUnion, name) for name in _COLUMNS]
    live = sa.select(*columns, TradeUnion.presumed).where(TradeUnion.consolidated_into_id.is_(None)).order_by(TradeUnion.id)
    records = {}
    for *said, presumed in db.session.execute(live):
        records[said[0]] = LiveRecord(*said)
        records[said[0]].presumed = tuple(presumed or ())
    today = legal_date(at)
    _hang_branches(records)
    _hang_people(records, today)
    _hang_parents(records, today)
    _hang_facts(records)
    _hang_papers(records)
    for one in records.values():
        days = (one.heard_on, one.registered_on, one.founded_on, one.statutes_on, one.elected_on)
        one.heard_on = max((day for day in days if day is not None and day <= today), default=None)
    return LiveRegister(list(records.values()), rules, today)


def _hang_branches(records: dict[int, LiveRecord]) -> None:
    for union_id, code in db.session.execute(sa.select(UnionBranch.union_id, UnionBranch.code).order_by(UnionBranch.id)):
        if union_id in records:
            records[union_id].branches += (code,)


def _hang_people(records: dict[int, LiveRecord], today: date) -> None:
    still = sa.or_(Officer.until_on.is_(None), Officer.until_on > today)
    rows = db.session.execute(sa.select(Officer.union_id, Officer.name, Officer.function).where(still).order_by(Officer.id))
    for union_id, name, function in rows:
        if union_id in records:
            records[union_id].officers += ((name, function),)


def _hang_parents(records: dict[int, LiveRecord], today: date) -> None:
    still = sa.and_(Affiliation.since_on <= today, sa.or_(Affiliation.until_on.is_(None), Affiliation.until_on > today))
    rows = db.session.execute(sa.select(Affiliation.member_id, Affiliation.parent_id).where(still).order_by(Affiliation.id))
    for member_id, parent_id in rows:
        if member_id in records and parent_id in records and parent_id not in records[member_id].parent_ids:
            records[member_id].parent_ids += (parent_id,)


def _hang_facts(records: dict[int, LiveRecord]) -> None:
    """Founders, which no column holds, and the last day an act of the organisation itself was known."""
    names = ("id", "union_id", "topic", "other_id", "key", "values", "effective_on", "known_at", "source", "replaces_id", "is_void")
    columns = [getattr(UnionFact, name) for name in names]
    rows = db.session.execute(
        sa.select(*columns)
        .where(UnionFact.topic == Topic.RECORD)
        .order_by(UnionFact.union_id, UnionFact.id)
        .execution_options(yield_per=2000)
    )
    for union_id, facts in groupby(rows, key=attrgetter("union_id")):
        one, mine = records.get(union_id), list(facts)
        if one is None:
            continue
        given = record.state(mine).get("founders") if len(mine) > 1 else mine[0].values.get("founders")
        one.founders = tuple(str(name) for name in given or ())
        heard = [legal_date(fact.known_at) for fact in mine if not fact.source.startswith(_NOT_HEARD)]
        one.heard_on = max(heard, default=None)


def _hang_papers(records: dict[int, LiveRecord]) -> None:
    """Statutes and last filing known from a dossier of the organisation."""
    statutes = sa.func.max(sa.case((sa.and_(Document.piece == "statutes", Document.is_current), 1), else_=0))
    rows = db.session.execute(
        sa.select(Dossier.union_id, sa.func.max(Dossier.submitted_on), statutes)
        .join(Document, Document.dossier_id == Dossier.id, isouter=True)
        .where(Dossier.union_id.is_not(None))
        .group_by(Dossier.union_id)
    )
    for union_id, filed_on, has_statutes in rows:
        if union_id in records:
            one = records[union_id]
            one.has_statutes = bool(has_statutes)
            one.heard_on = max((day for day in (one.heard_on, filed_on) if day is not None), default=None)
    for one in records.values():
        one.has_statutes = one.has_statutes or one.statutes_on is not None
