"""From pairs to groups: average linkage, which a single wrong pair cannot chain together.

Two groups join while the mean probability over all their pairs (a pair never compared counts 0) reaches the threshold.
What people decided comes first: « same » joins before anything else, « distinct » keeps two groups apart for ever; where
these contradict each other, the contradiction is told and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import Final

import numpy as np

from registry.matching.columns import Floats, Ints, Rows

#: Probabilities are kept to about seven figures; a mean that is the threshold is not below it.
ROUNDING: Final = 1e-6


@dataclass
class Groups:
    """The group of each record (numbered from 0 in the order of the records), and the decisions that contradict."""

    of: Ints
    contradictions: list[tuple[int, int]] = field(default_factory=list)


def components(n: int, i: Rows, j: Rows) -> Ints:
    """The connected component of each record, named by its lowest record."""
    parent = np.arange(n)
    while len(i):
        a, b = parent[i], parent[j]
        low, high = np.minimum(a, b), np.maximum(a, b)
        np.minimum.at(parent, high, low)
        while True:
            up = parent[parent]
            if np.array_equal(up, parent):
                break
            parent = up
        apart = parent[i] != parent[j]
        i, j = i[apart], j[apart]
    return parent.astype(np.int64)


def average(
    n: int,
    i: Rows,
    j: Rows,
    p: Floats,
    *,
    threshold: float = 0.5,
    same: Iterable[tuple[int, int]] = (),
    distinct: Iterable[tuple[int, int]] = (),
) -> Groups:
    """Groups by average linkage of the pairs (i, j) with probabilities p, under what people decided."""
    must, cannot = sorted((min(pair), max(pair)) for pair in same), sorted((min(pair), max(pair)) for pair in distinct)
    threshold -= ROUNDING
    a = np.r_[i, np.array([x for x, _ in must], np.intp)].astype(np.intp)
    b = np.r_[j, np.array([y for _, y in must], np.intp)].astype(np.intp)
    whole = components(n, a, b)
    group = whole.copy()
    sizes = np.bincount(whole, minlength=n)
    pair_count = np.bincount(whole[i], minlength=n)
    forced = np.zeros(n, bool)
    for x, y in (*must, *cannot):
        forced[whole[x]] = forced[whole[y]] = True
    simple = (sizes == 2) & (pair_count == 1) & ~forced
    loose = simple[whole[i]] & (p < threshold)
    group[j[loose]] = j[loose]
    hard = ~simple[whole[i]]
    order = np.argsort(whole[i[hard]], kind="stable")
    hi, hj, hp = i[hard][order], j[hard][order], p[hard][order]
    owner = whole[hi]
    cuts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]]) if len(owner) else np.zeros(0, np.int64)
    edges = {int(owner[start]): (int(start), int(stop)) for start, stop in zip(cuts, [*cuts[1:], len(owner)], strict=False)}
    contradictions: list[tuple[int, int]] = []
    by_component: dict[int, tuple[list[tuple[int, int]], list[tuple[int, int]]]] = {}
    for kind, decided in ((0, must), (1, cannot)):
        for x, y in decided:
            if whole[x] == whole[y]:
                by_component.setdefault(int(whole[x]), ([], []))[kind].append((x, y))
    for root in edges.keys() | by_component.keys():
        start, stop = edges.get(root, (0, 0))
        joined, apart = by_component.get(root, ([], []))
        part = _Component(hi[start:stop].tolist(), hj[start:stop].tolist(), hp[start:stop].tolist(), joined, apart, threshold)
        contradictions += part.contradictions
        for member, head in part.heads():
            group[member] = head
    _, of = np.unique(group, return_inverse=True)
    return Groups(of.astype(np.int64), sorted(contradictions))


class _Component:
    """One connected component, joined two groups at a time, the closest first."""

    def __init__(
        self, i: list[int], j: list[int], p: list[float], same: list[tuple[int, int]], distinct: list[tuple[int, int]], threshold: float
    ) -> None:
        self.members: dict[int, list[int]] = {}
        self.sums: dict[int, dict[int, float]] = {}
        self.apart: dict[int, set[int]] = {}
        self.contradictions: list[tuple[int, int]] = []
        for x in dict.fromkeys((*i, *j, *(x for pair in (*same, *distinct) for x in pair))):
            self.members[x], self.sums[x], self.apart[x] = [x], {}, set()
        for x, y, score in zip(i, j, p, strict=True):
            self.sums[x][y] = self.sums[y][x] = score
        for x, y in distinct:
            self.apart[x].add(y)
            self.apart[y].add(x)
        self._decide(same)
        self._join(threshold)

    def heads(self) -> Iterable[tuple[int, int]]:
        for members in self.members.values():
            head = min(members)
            for member in members:
                yield member, head

    def _find(self, x: int) -> int:
        return next(head for head, members in self.members.items() if x in members)

    def _decide(self, same: list[tuple[int, int]]) -> None:
        for x, y in same:
            a, b = self._find(x), self._find(y)
            if a == b:
                continue
            if b in self.apart[a]:
                self.contradictions.append((min(x, y), max(x, y)))
            else:
                self._merge(a, b)

    def _mean(self, a: int, b: int) -> float:
        return self.sums[a][b] / (len(self.members[a]) * len(self.members[b]))

    def _join(self, threshold: float) -> None:
        heap = [(-self._mean(a, b), a, b) for a, near in self.sums.items() for b in near if a < b]
        heapify(heap)
        while heap and -heap[0][0] >= threshold:
            mean, a, b = heappop(heap)
            if a not in self.members or b not in self.members or b in self.apart[a] or abs(self._mean(a, b) + mean) > 1e-9:
                continue
            self._merge(a, b)
            for other in self.sums[a]:
                low, high = min(a, other), max(a, other)
                heappush(heap, (-self._mean(low, high), low, high))

    def _merge(self, a: int, b: int) -> None:
        self.members[a] += self.members.pop(b)
        for other, score in self.sums.pop(b).items():
            del self.sums[other][b]
            if other != a:
                self.sums[a][other] = self.sums[other][a] = self.sums[a].get(other, 0.0) + score
        for other in self.apart.pop(b):
            self.apart[other].discard(b)
            self.apart[other].add(a)
            self.apart[a].add(other)
