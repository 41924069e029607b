"""Verdicts that cannot all be true: A = B and B = C, but A ≠ C. Each is told with its chain; nothing is guessed."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from registry.db import db
from registry.dedupe.models import CandidatePair
from registry.dedupe.terms import PairState


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two records judged different, and the chain of « same » that leads from one to the other."""

    low_id: int
    high_id: int
    chain: tuple[int, ...]


def among(same: Iterable[tuple[int, int]], different: Iterable[tuple[int, int]]) -> list[Contradiction]:
    """Every « different » whose two records are led to one another by « same », with the shortest chain."""
    near: dict[int, set[int]] = {}
    for a, b in same:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    found = []
    for a, b in sorted({(min(pair), max(pair)) for pair in different}):
        chain = _chain(near, a, b)
        if chain:
            found.append(Contradiction(a, b, chain))
    return found


def all_of_them() -> list[Contradiction]:
    """The contradictions between the verdicts that stand now."""
    columns = (CandidatePair.low_id, CandidatePair.high_id, CandidatePair.answer)
    rows = db.session.execute(sa.select(*columns).where(CandidatePair.state == PairState.DECIDED)).all()
    same = [(low, high) for low, high, answer in rows if answer is not None and answer.joins]
    return among(same, [(low, high) for low, high, answer in rows if answer is not None and answer.parts])


def _chain(near: dict[int, set[int]], a: int, b: int) -> tuple[int, ...]:
    if a not in near or b not in near:
        return ()
    came: dict[int, int] = {a: a}
    line = deque([a])
    while line:
        here = line.popleft()
        if here == b:
            chain = [b]
            while chain[-1] != a:
                chain.append(came[chain[-1]])
            return tuple(reversed(chain))
        for then in sorted(near[here] - came.keys()):
            came[then] = here
            line.append(then)
    return ()
