"""Questions asked of the groups: a page of them, and one group with its links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import cos, pi, sin
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.db import db
from registry.dedupe import records, review, runs
from registry.dedupe.models import CandidatePair, ClusterMember, DuplicateCluster
from registry.errors import NotFound
from registry.paging import Page, page_of
from registry.unions.models import TradeUnion, UnionBranch

PAGE: Final = 25
#: Bounds of the sizes that one may filter by.
SIZES: Final[dict[str, tuple[int, int]]] = {"2": (2, 2), "3-5": (3, 5), "6": (6, 1_000_000)}
#: A drawing of more records says nothing; so many links are listed.
MOST_DRAWN: Final = 12
MOST_LINKS: Final = 120


@dataclass(frozen=True, slots=True)
class GroupFilters:
    """What the list of groups is narrowed to. `settled`: those with nothing left to judge."""

    settled: bool = False
    size: str = ""
    band: str = ""
    region: str = ""
    branch: str = ""


def listing(filters: GroupFilters, *, page: int = 1, size: int = PAGE) -> Page[DuplicateCluster]:
    """A page of the groups of the latest run, the largest first."""
    conditions = _conditions(filters)
    total = db.session.scalar(sa.select(sa.func.count(DuplicateCluster.id)).where(*conditions)) or 0
    chosen = sa.select(DuplicateCluster).where(*conditions).order_by(DuplicateCluster.size.desc(), DuplicateCluster.id)
    loaded = chosen.options(selectinload(DuplicateCluster.members).joinedload(ClusterMember.union))
    return page_of(loaded, total=total, number=page, size=size)


def _conditions(filters: GroupFilters) -> list[sa.ColumnElement[bool]]:
    last = runs.latest_finished()
    links = DuplicateCluster.open_links
    found: list[sa.ColumnElement[bool]] = [DuplicateCluster.run_id == (last.clusters_run_id if last else 0)]
    found.append(links == 0 if filters.settled else links > 0)
    if filters.size:
        least, most = SIZES[filters.size]
        found.append(DuplicateCluster.size.between(least, most))
    if filters.band:
        found.append(DuplicateCluster.band == filters.band)
    inside = sa.select(ClusterMember.cluster_id)
    if filters.region:
        unions = sa.select(TradeUnion.id).where(TradeUnion.region == filters.region)
        found.append(DuplicateCluster.id.in_(inside.where(ClusterMember.union_id.in_(unions))))
    if filters.branch:
        held = sa.select(UnionBranch.union_id).where(UnionBranch.code == filters.branch)
        found.append(DuplicateCluster.id.in_(inside.where(ClusterMember.union_id.in_(held))))
    return found


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A record of a group, under the letter that its links and its drawing name it by; (x, y) is its place in the drawing."""

    letter: str
    union: TradeUnion
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class GroupLink:
    """Two records of a group; `pair` is None when the engine never compared them and nobody judged them."""

    a: GroupMember
    b: GroupMember
    pair: CandidatePair | None


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A group with all that its page says."""

    cluster: DuplicateCluster
    members: list[GroupMember]
    links: list[GroupLink]
    hidden_links: int
    facts: str
    is_drawn: bool


def by_id(cluster_id: int) -> DuplicateCluster:
    """A group of the run that is shown.

    :raises NotFound: no such group, or one of an earlier run.
    """
    last = runs.latest_finished()
    cluster = db.session.get(DuplicateCluster, cluster_id)
    if cluster is None or last is None or cluster.run_id != last.clusters_run_id:
        raise NotFound
    return cluster


def group_page(cluster: DuplicateCluster) -> GroupPage:
    """All that the page of a group needs, in a fixed number of statements."""
    inside = sa.select(ClusterMember.union_id).where(ClusterMember.cluster_id == cluster.id)
    wanted = sa.select(TradeUnion).where(TradeUnion.id.in_(inside)).order_by(TradeUnion.id).options(selectinload(TradeUnion.branches))
    members = _placed(list(db.session.scalars(wanted)))
    among = sa.select(CandidatePair).where(CandidatePair.low_id.in_(inside), CandidatePair.high_id.in_(inside))
    pairs = {(pair.low_id, pair.high_id): pair for pair in db.session.scalars(among.options(joinedload(CandidatePair.asked_of)))}
    links = [GroupLink(a, b, pairs.get((a.union.id, b.union.id))) for a, b in combinations(members, 2)]
    links.sort(key=lambda link: (link.pair is None, -(link.pair.probability if link.pair else 0.0), link.a.letter, link.b.letter))
    facts = review.facts_seal(records.some([member.union.id for member in members]).digests)
    return GroupPage(cluster, members, links[:MOST_LINKS], max(len(links) - MOST_LINKS, 0), facts, len(members) <= MOST_DRAWN)


def _placed(unions: Sequence[TradeUnion]) -> list[GroupMember]:
    """Each record with its letter, around a circle."""
    turn = 2 * pi / max(len(unions), 1)
    return [
        GroupMember(_letter(at), union, round(160 + 110 * sin(turn * at), 1), round(140 - 110 * cos(turn * at), 1))
        for at, union in enumerate(unions)
    ]


def _letter(at: int) -> str:
    """A, B… Z, AA, AB…"""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
