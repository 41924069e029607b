"""Questions asked of the review: lists of pairs, one pair with all its page needs, the counts of the overview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import aliased, joinedload, selectinload

from registry.db import db
from registry.dedupe import comparing, contradictions, records, review, runs
from registry.dedupe.models import CandidatePair, ClusterMember, DedupeRun, DuplicateCluster, PairVerdict, Sample
from registry.dedupe.terms import Band, PairAnswer, PairState, RunState
from registry.errors import NotFound
from registry.paging import Page, page_of
from registry.unions.models import TradeUnion, UnionBranch

PAGE: Final = 25
#: How long one may take back one's last answer with a key.
SITTING: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class PairFilters:
    """What the list of pairs is narrowed to. `view`: open, mine (asked of me), asked (of others), back, judged."""

    view: str = "open"
    band: str = ""
    region: str = ""
    branch: str = ""
    kind: str = ""
    answer: str = ""


def pairs(filters: PairFilters, *, user_id: int, page: int = 1, size: int = PAGE) -> Page[CandidatePair]:
    """A page of pairs in the order of the review."""
    conditions = _conditions(filters, user_id)
    total = db.session.scalar(sa.select(sa.func.count(CandidatePair.id)).where(*conditions)) or 0
    ordered = sa.select(CandidatePair).where(*conditions).order_by(*_order(filters))
    loaded = ordered.options(joinedload(CandidatePair.low), joinedload(CandidatePair.high), joinedload(CandidatePair.asked_of))
    return page_of(loaded, total=total, number=page, size=size)


def first_pair(filters: PairFilters, *, user_id: int) -> int | None:
    """Where a sitting begins."""
    chosen = sa.select(CandidatePair.id).where(*_conditions(filters, user_id)).order_by(*_order(filters)).limit(1)
    return db.session.scalars(chosen).first()


def next_pair(pair: CandidatePair, filters: PairFilters, *, user_id: int) -> int | None:
    """The pair after this one; after the last, the first that is left."""
    after = sa.select(CandidatePair.id).where(*_conditions(filters, user_id), _beyond(pair)).order_by(*_order(filters)).limit(1)
    return db.session.scalars(after).first() or first_pair(filters, user_id=user_id)


def _order(filters: PairFilters) -> Sequence[Any]:
    if filters.view == "judged":
        return (CandidatePair.touched_at.desc(), CandidatePair.id.desc())
    return (CandidatePair.rank, CandidatePair.id)


def _beyond(pair: CandidatePair) -> sa.ColumnElement[bool]:
    rank, key = CandidatePair.rank, CandidatePair.id
    return sa.or_(rank > pair.rank, sa.and_(rank == pair.rank, key > pair.id))


def _conditions(filters: PairFilters, user_id: int) -> list[sa.ColumnElement[bool]]:
    is_open = CandidatePair.state == PairState.OPEN
    of_me, of_nobody = CandidatePair.asked_of_id == user_id, CandidatePair.asked_of_id.is_(None)
    views: dict[str, list[sa.ColumnElement[bool]]] = {
        "open": [is_open, sa.or_(of_nobody, of_me)],
        "mine": [is_open, of_me],
        "asked": [is_open, CandidatePair.asked_of_id.is_not(None), sa.not_(of_me)],
        "back": [is_open, CandidatePair.is_back.is_(True)],
        "judged": [CandidatePair.state == PairState.DECIDED],
    }
    found = views[filters.view]
    for column, value in ((CandidatePair.band, filters.band), (CandidatePair.answer, filters.answer)):
        if value:
            found = [*found, column == value]
    unions = [column == value for column, value in ((TradeUnion.region, filters.region), (TradeUnion.kind, filters.kind)) if value]
    if filters.branch:
        unions.append(TradeUnion.id.in_(sa.select(UnionBranch.union_id).where(UnionBranch.code == filters.branch)))
    if unions:
        among = sa.select(TradeUnion.id).where(*unions)
        found = [*found, sa.or_(CandidatePair.low_id.in_(among), CandidatePair.high_id.in_(among))]
    return found


@dataclass(frozen=True, slots=True)
class PairPage:
    """A pair with all that its page says. `others`: how many other pairs touch A, and B."""

    pair: CandidatePair
    rows: list[comparing.FieldRow]
    waterfall: comparing.Waterfall
    facts: str
    has_changed: bool
    place: int
    total: int
    before_id: int | None
    after_id: int | None
    others: tuple[int, int]
    cluster_id: int | None
    mine_last: PairVerdict | None


def by_id(pair_id: int) -> CandidatePair:
    """A pair with its two records, its verdicts and their authors.

    :raises NotFound: no such pair.
    """
    wanted = sa.select(CandidatePair).where(CandidatePair.id == pair_id).options(
        joinedload(CandidatePair.low), joinedload(CandidatePair.high), joinedload(CandidatePair.asked_of), joinedload(CandidatePair.asked_by),
        selectinload(CandidatePair.verdicts).joinedload(PairVerdict.by),
    )  # fmt: skip
    pair = db.session.scalars(wanted).one_or_none()
    if pair is None:
        raise NotFound
    return pair


def pair_page(pair: CandidatePair, filters: PairFilters, *, user_id: int, at: datetime, language: str = "fr") -> PairPage:
    """All that the page of a pair needs, in a fixed number of statements."""
    read = records.some([pair.low_id, pair.high_id])
    low, high = read.records
    last = runs.latest_finished()
    version = last.engine_version if last and pair.band is not None else ""
    changed = (pair.low_digest, pair.high_digest) != tuple(read.digests)
    conditions = _conditions(filters, user_id)
    counted = sa.select(sa.func.count(CandidatePair.id), sa.func.coalesce(sa.func.sum(sa.case((_beyond(pair), 0), else_=1)), 0)).where(
        *conditions
    )
    total, place = db.session.execute(counted).one()
    return PairPage(
        pair=pair, rows=comparing.rows(comparing.shown(low, language), comparing.shown(high, language)), facts=review.facts_seal(read.digests), has_changed=changed,
        waterfall=comparing.waterfall(low, high, levels="" if changed else pair.levels, version=version, language=language),
        place=int(place), total=total, before_id=_before(pair, conditions), after_id=_after(pair, conditions),
        others=_others(pair), cluster_id=_cluster_of(pair, last), mine_last=_mine_last(user_id, at),
    )  # fmt: skip


def _after(pair: CandidatePair, conditions: list[sa.ColumnElement[bool]]) -> int | None:
    chosen = sa.select(CandidatePair.id).where(*conditions, _beyond(pair)).order_by(CandidatePair.rank, CandidatePair.id)
    return db.session.scalars(chosen.limit(1)).first()


def _before(pair: CandidatePair, conditions: list[sa.ColumnElement[bool]]) -> int | None:
    chosen = sa.select(CandidatePair.id).where(*conditions, sa.not_(_beyond(pair)), CandidatePair.id != pair.id)
    return db.session.scalars(chosen.order_by(CandidatePair.rank.desc(), CandidatePair.id.desc()).limit(1)).first()


def _others(pair: CandidatePair) -> tuple[int, int]:
    def touching(union_id: int) -> Any:
        touches = sa.or_(CandidatePair.low_id == union_id, CandidatePair.high_id == union_id)
        shown = CandidatePair.state != PairState.GONE
        return sa.select(sa.func.count(CandidatePair.id)).where(touches, shown, CandidatePair.id != pair.id).scalar_subquery()

    row = db.session.execute(sa.select(touching(pair.low_id), touching(pair.high_id))).one()
    return int(row[0]), int(row[1])


def _cluster_of(pair: CandidatePair, last: DedupeRun | None) -> int | None:
    if last is None:
        return None
    one, other = aliased(ClusterMember), aliased(ClusterMember)
    held = (
        sa.select(DuplicateCluster.id)
        .join(one, one.cluster_id == DuplicateCluster.id)
        .join(other, other.cluster_id == DuplicateCluster.id)
        .where(DuplicateCluster.run_id == last.clusters_run_id, one.union_id == pair.low_id, other.union_id == pair.high_id)
    )
    return db.session.scalars(held.where(DuplicateCluster.size > 2).limit(1)).first()


def _mine_last(user_id: int, at: datetime) -> PairVerdict | None:
    """My latest answer of this sitting, if it still is its pair's latest."""
    later = aliased(PairVerdict)
    mine = (
        sa.select(PairVerdict)
        .outerjoin(later, later.supersedes_id == PairVerdict.id)
        .where(PairVerdict.by_id == user_id, PairVerdict.at > at - SITTING, PairVerdict.answer != PairAnswer.WITHDRAWN, later.id.is_(None))
        .options(joinedload(PairVerdict.pair))
        .order_by(PairVerdict.id.desc())
        .limit(1)
    )
    return db.session.scalars(mine).first()


@dataclass(frozen=True, slots=True)
class DuplicatesOverview:
    """The figures of the duplicates, for its own page and for the overview of the clean-up."""

    open_proposal: int
    open_review: int
    waiting_for_me: int
    asked_of_others: int
    back: int
    judged: int
    judged_today: int
    clusters: int
    clusters_open: int
    contradictions: int
    by_answer: dict[str, int]

    @property
    def open(self) -> int:
        return self.open_proposal + self.open_review


def overview(*, user_id: int, since: datetime) -> DuplicatesOverview:
    """The counts, in a fixed number of statements. `since`: when today began."""
    is_open = CandidatePair.state == PairState.OPEN
    asked: dict[str, sa.ColumnElement[bool]] = {
        "open_proposal": sa.and_(is_open, CandidatePair.band == Band.PROPOSAL),
        "open_review": sa.and_(is_open, CandidatePair.band == Band.REVIEW),
        "waiting_for_me": sa.and_(is_open, CandidatePair.asked_of_id == user_id),
        "asked_of_others": sa.and_(is_open, CandidatePair.asked_of_id.is_not(None), CandidatePair.asked_of_id != user_id),
        "back": sa.and_(is_open, CandidatePair.is_back),
        "judged": CandidatePair.state == PairState.DECIDED,
    }
    columns = [sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0) for condition in asked.values()]
    row = db.session.execute(sa.select(*columns)).one()
    judged_today = db.session.scalar(sa.select(sa.func.count(PairVerdict.id)).where(PairVerdict.at >= since)) or 0
    by_answer = db.session.execute(
        sa.select(CandidatePair.answer, sa.func.count()).where(CandidatePair.answer.is_not(None)).group_by(CandidatePair.answer)
    )
    last = runs.latest_finished()
    groups = sa.select(sa.func.count(DuplicateCluster.id), sa.func.count(sa.case((DuplicateCluster.open_links > 0, 1))))
    all_of_them, still_open = db.session.execute(groups.where(DuplicateCluster.run_id == (last.clusters_run_id if last else 0))).one()
    return DuplicatesOverview(
        **{name: int(value) for name, value in zip(asked, row, strict=True)}, judged_today=judged_today, clusters=all_of_them,
        clusters_open=still_open, contradictions=len(contradictions.all_of_them()),
        by_answer={answer.value: count for answer, count in by_answer if answer is not None},
    )  # fmt: skip


def recent_runs(limit: int = 10) -> list[DedupeRun]:
    """The latest runs, the newest first."""
    return list(db.session.scalars(sa.select(DedupeRun).order_by(DedupeRun.id.desc()).limit(limit)))


def run_by_id(run_id: int) -> DedupeRun:
    """A run.

    :raises NotFound: no such run.
    """
    run = db.session.get(DedupeRun, run_id)
    if run is None:
        raise NotFound
    return run


def seconds_left(run: DedupeRun, *, at: datetime) -> int | None:
    """How long a run will still take, by what its stages took the last time; None when nothing was ever measured."""
    before = db.session.get(DedupeRun, run.previous_id) if run.previous_id else None
    took = before.seconds if before else {}
    order = list(runs.STAGES)
    if not took or run.stage not in order or run.state is not RunState.RUNNING:
        return None
    left = sum(took.get(stage, 0.0) for stage in order[order.index(run.stage) + 1 :])
    spent = (at - run.stage_since).total_seconds() if run.stage_since else 0.0
    if run.stage_done and run.stage_total:
        left += spent * (run.stage_total - run.stage_done) / run.stage_done
    else:
        left += max(took.get(run.stage, 0.0) - spent, 0.0)
    return round(left)


def touched_by(run: DedupeRun, *, page: int = 1, size: int = PAGE) -> Page[TradeUnion]:
    """The records whose pairs a run found, scored anew or let go. None of them was changed."""
    moved = CandidatePair.last_run_id == run.id
    ids = sa.union(sa.select(CandidatePair.low_id).where(moved), sa.select(CandidatePair.high_id).where(moved)).subquery()
    total = db.session.scalar(sa.select(sa.func.count()).select_from(ids)) or 0
    chosen = sa.select(TradeUnion).where(TradeUnion.id.in_(sa.select(ids.c[0]))).order_by(TradeUnion.id)
    return page_of(chosen, total=total, number=page, size=size)


@dataclass(frozen=True, slots=True)
class Told:
    """A contradiction, with the records of its chain in order and the pair that says they differ."""

    pair_id: int
    chain: list[TradeUnion]
    links: list[int]


def contradictions_told(*, limit: int = 100) -> list[Told]:
    """The contradictions, with what their page shows."""
    found = contradictions.all_of_them()[:limit]
    ids = {union_id for one in found for union_id in one.chain}
    unions = {union.id: union for union in db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(ids)))}
    rows = db.session.execute(
        sa.select(CandidatePair.low_id, CandidatePair.high_id, CandidatePair.id).where(
            CandidatePair.low_id.in_(ids), CandidatePair.high_id.in_(ids)
        )
    ).all()
    pair_ids = {(low, high): key for low, high, key in rows}

    def link(a: int, b: int) -> int:
        return pair_ids[min(a, b), max(a, b)]

    return [
        Told(
            link(one.low_id, one.high_id),
            [unions[key] for key in one.chain],
            [link(a, b) for a, b in zip(one.chain, one.chain[1:], strict=False)],
        )
        for one in found
    ]


def sample_of(run_id: int) -> Sample | None:
    """The sample drawn from a run, if any."""
    return db.session.scalars(sa.select(Sample).where(Sample.run_id == run_id)).one_or_none()
