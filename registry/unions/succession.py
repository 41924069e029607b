"""The descent of an organisation as a dated graph: merged into, split into, autonomous again, and its names over time.

Read from any of its members, the graph is the same: ties are followed both ways, a few statements however long the story.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlalchemy as sa

from registry.db import db
from registry.law.standing import Succession
from registry.law.terms import Topic
from registry.unions import record
from registry.unions.models import TradeUnion, UnionFact

MOST_STEPS: Final = 12


@dataclass(frozen=True, slots=True)
class Node:
    """An organisation of the graph: where it stands in it (`row`), and its place in a drawing."""

    id: int
    number: str
    address: str
    name_fr: str
    acronym: str
    standing: str
    row: int

    @property
    def short(self) -> str:
        return self.acronym or (self.name_fr if len(self.name_fr) <= 34 else f"{self.name_fr[:33]}…")


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie: from one organisation to another, on a day."""

    source: Node
    target: Node
    how: Succession
    on: date


@dataclass(frozen=True, slots=True)
class Descent:
    """The graph around one organisation, in the order of its dates."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def descent_of(union_id: int) -> Descent:
    """Every organisation tied to this one, directly or through others."""
    known: dict[int, UnionFact] = {}
    seen, ahead = {union_id}, {union_id}
    for _ in range(MOST_STEPS):
        about = sa.or_(UnionFact.union_id.in_(ahead), UnionFact.other_id.in_(ahead))
        found = db.session.scalars(sa.select(UnionFact).where(UnionFact.topic == Topic.SUCCESSION, about)).all()
        known |= {fact.id: fact for fact in found}
        ahead = {key for fact in found for key in (fact.union_id, fact.other_id) if key is not None} - seen
        seen |= ahead
        if not ahead:
            break
    ties = [fact for fact in record.standing_facts(known.values()) if isinstance(fact, UnionFact) and fact.other_id is not None]
    return _drawn(union_id, ties)


def _drawn(union_id: int, ties: list[UnionFact]) -> Descent:
    order = dict.fromkeys([key for fact in ties for key in (fact.union_id, fact.other_id) if key is not None] or [union_id])
    rows = {row.id: row for row in db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(order)))}
    nodes = {
        key: Node(key, one.number, one.address, one.name_fr, one.acronym, one.standing.value, place)
        for place, key in enumerate(order)
        if (one := rows.get(key)) is not None
    }
    edges = [
        Edge(nodes[fact.union_id], nodes[fact.other_id], Succession(fact.values["how"]), fact.effective_on)
        for fact in ties
        if fact.union_id in nodes and fact.other_id in nodes
    ]
    return Descent(tuple(nodes.values()), tuple(edges))
