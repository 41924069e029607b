"""Questions about consolidations: lists by state, one with all its page needs, what an undoing would leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.consolidations.models import Consolidation, ConsolidationState, Notification
from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.statuses import DossierStatus
from registry.law.terms import Topic
from registry.notices.models import Notice, NoticeKind
from registry.paging import Page, page_of
from registry.unions.models import Affiliation, TradeUnion, UnionFact

PAGE: Final = 25


def consolidation(key: int) -> Consolidation | None:
    """One consolidation with both records, its people and its notices."""
    return db.session.scalars(
        sa.select(Consolidation)
        .where(Consolidation.id == key)
        .options(*_PEOPLE, selectinload(Consolidation.notices).joinedload(Notification.union))
    ).one_or_none()


_PEOPLE: Final = (
    joinedload(Consolidation.kept), joinedload(Consolidation.duplicate), joinedload(Consolidation.proposed_by),
    joinedload(Consolidation.confirmed_by), joinedload(Consolidation.ended_by),
)  # fmt: skip


def listed(state: str, *, about: str = "", page: int) -> Page[Consolidation]:
    """A page of the consolidations in a state (all when empty), of the record at an address when one is given, latest first."""
    wanted: list[sa.ColumnElement[bool]] = [Consolidation.state == state] if state else []
    if about:
        record = sa.select(TradeUnion.id).where(TradeUnion.address == about)
        wanted.append(sa.or_(Consolidation.kept_id.in_(record), Consolidation.duplicate_id.in_(record)))
    total = db.session.scalar(sa.select(sa.func.count(Consolidation.id)).where(*wanted)) or 0
    statement = sa.select(Consolidation).where(*wanted).options(*_PEOPLE).order_by(Consolidation.id.desc())
    return page_of(statement, total=total, number=page, size=PAGE)


def figures() -> dict[str, int]:
    """How many stand in each state."""
    counted = dict(db.session.execute(sa.select(Consolidation.state, sa.func.count(Consolidation.id)).group_by(Consolidation.state)).all())
    return {state.value: int(counted.get(state, 0)) for state in ConsolidationState}


def to_confirm(user_id: int) -> int:
    """How many proposals of others await a second person."""
    mine = sa.select(sa.func.count(Consolidation.id)).where(Consolidation.state == ConsolidationState.PROPOSED)
    return db.session.scalar(mine.where(Consolidation.proposed_by_id != user_id)) or 0


def of_union(union_id: int) -> list[Consolidation]:
    """Every consolidation that a record is a side of, latest first."""
    mine = sa.or_(Consolidation.kept_id == union_id, Consolidation.duplicate_id == union_id)
    return list(db.session.scalars(sa.select(Consolidation).where(mine).options(*_PEOPLE).order_by(Consolidation.id.desc())))


def has_legal_acts(union: TradeUnion) -> bool:
    """Whether a decision of the office stands behind a record: entered by one, decided upon since, or certified."""
    if not union.from_old_file:
        return True
    decided = sa.select(Dossier.id).where(Dossier.union_id == union.id, Dossier.status == DossierStatus.ACCEPTED)
    certified = sa.select(Notice.id).where(Notice.kind == NoticeKind.CERTIFICATE, Notice.reference == union.number)
    return any(db.session.scalars(statement.limit(1)).first() is not None for statement in (decided, certified))


def notices_of(consolidation: Consolidation) -> dict[int, Notice]:
    """The papers of its notices, by their ids."""
    wanted = [one.notice_id for one in consolidation.notices]
    return {notice.id: notice for notice in db.session.scalars(sa.select(Notice).where(Notice.id.in_(wanted)))}


def later_facts(consolidation: Consolidation) -> list[dict[str, Any]]:
    """What became known of the kept record since the consolidation: an undoing leaves it there, for a person to look at."""
    given = sa.select(sa.func.max(UnionFact.id)).where(UnionFact.source == consolidation.source)
    last = db.session.scalar(given) or 0
    since = sa.select(UnionFact).where(
        UnionFact.union_id == consolidation.kept_id, ~UnionFact.is_void, UnionFact.source != consolidation.source,
        UnionFact.id > last if last else UnionFact.known_at > consolidation.applied_at,
    )  # fmt: skip
    return [
        {"source": fact.source, "effective_on": fact.effective_on.isoformat(), "topic": fact.topic.value, "fields": sorted(fact.values)}
        for fact in db.session.scalars(since.order_by(UnionFact.id))
    ]


@dataclass(frozen=True, slots=True)
class Moves:
    """What an application moves besides the chosen fields, by number of rows, and who is concerned."""

    joins: list[TradeUnion]
    members: list[TradeUnion]
    earlier: list[TradeUnion]
    dossiers: list[Dossier]
    papers: int
    measures: int


def moves(kept: TradeUnion, duplicate: TradeUnion) -> Moves:
    """Everything that follows the duplicate to the kept record: shown before anyone confirms."""
    ours = sa.select(Affiliation.parent_id).where(Affiliation.member_id == kept.id)
    theirs = sa.select(Affiliation.parent_id).where(Affiliation.member_id == duplicate.id)
    held = sa.select(Affiliation.member_id).where(Affiliation.parent_id == kept.id)
    members = sa.select(Affiliation.member_id).where(Affiliation.parent_id == duplicate.id)
    union = sa.select(TradeUnion).where(TradeUnion.id != kept.id).order_by(TradeUnion.id)
    return Moves(
        joins=list(db.session.scalars(union.where(TradeUnion.id.in_(theirs), TradeUnion.id.not_in(ours)))),
        members=list(db.session.scalars(union.where(TradeUnion.id.in_(members), TradeUnion.id.not_in(held)))),
        earlier=list(db.session.scalars(sa.select(TradeUnion).where(TradeUnion.consolidated_into_id == duplicate.id).order_by(TradeUnion.id))),
        dossiers=list(db.session.scalars(sa.select(Dossier).where(Dossier.union_id == duplicate.id))),
        papers=db.session.scalar(sa.select(sa.func.count(Notice.id)).where(Notice.union_id == duplicate.id)) or 0,
        measures=db.session.scalar(
            sa.select(sa.func.count(UnionFact.id)).where(UnionFact.union_id == duplicate.id, UnionFact.topic.in_([Topic.MEASURE, Topic.LEADERSHIP]))
        ) or 0,
    )  # fmt: skip


def by_number(number: str) -> TradeUnion | None:
    """The record that bears a number as typed."""
    return db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number == number)).one_or_none()
