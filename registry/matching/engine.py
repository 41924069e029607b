"""The whole engine on one register: read it, find the pairs, score them, group them. Memory stays bounded by slices.

register = Register.of("union", records)
for scores in register.scored():          # slices of pairs, with their probabilities
...
groups = register.groups()                # what belongs together, by average linkage
"""

from __future__ import annotations

import multiprocessing
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from registry.matching import blocking, linkage
from registry.matching.columns import Floats, Levels, Rows
from registry.matching.fields import compare_rows
from registry.matching.frame import Frame, Record, Schema, frame_of, spelling_counts
from registry.matching.model import Model, background, shipped
from registry.matching.names import Reader

#: A pair below this probability is not written and does not weigh in any group.
FLOOR: Final = 0.02
#: Pairs scored at a time by one worker.
SLICE: Final = 262_144
#: Records read at a time by one worker.
PART: Final = 25_000
Progress = Callable[[str, int, int], None]


def silent(stage: str, done: int, total: int) -> None:
    """No progress told."""


@dataclass
class Scored:
    """Pairs of records (rows i < j), their probability, and their levels where these were asked for."""

    i: Rows
    j: Rows
    p: Floats
    levels: Levels | None = None


@dataclass
class Register:
    """A register in memory, ready to be matched with one model."""

    frame: Frame
    model: Model
    workers: int = 1
    progress: Progress = silent
    tally: blocking.Tally = field(default_factory=blocking.Tally)
    _pairs: tuple[Rows, Rows] | None = None

    @classmethod
    def of(
        cls, schema: Schema, records: Sequence[Record], *, model: Model | None = None, workers: int = 1, progress: Progress = silent
    ) -> Register:
        """Read records (mappings of field names to cells) into columns, by workers where there are many."""
        frame = _read(schema, records, workers, progress).weigh(background())
        return cls(frame, model or shipped(schema, names_only=frame.names_only), workers, progress)

    @property
    def pairs(self) -> tuple[Rows, Rows]:
        """The candidate pairs, found once."""
        if self._pairs is None:
            self.progress("pairs", 0, 1)
            self._pairs = blocking.candidate_rows(self.frame, self.tally)
            self.progress("pairs", 1, 1)
        return self._pairs

    def levels(self, rows: NDArray[np.intp]) -> Levels:
        """The levels of some of the candidate pairs, by their position."""
        i, j = self.pairs
        return compare_rows(self.frame, i[rows], self.frame, j[rows])

    def sample(self, size: int = 200_000, seed: int = 1) -> NDArray[np.intp]:
        """Positions of candidate pairs drawn at random, all when there are few."""
        total = len(self.pairs[0])
        if total <= size:
            return np.arange(total)
        return np.sort(np.random.default_rng(seed).choice(total, size, replace=False))

    def scored(self, *, floor: float = FLOOR, start: int = 0, reasons: bool = False) -> Iterator[Scored]:
        """Slices of candidate pairs at or above the floor. `start` resumes after so many slices."""
        i, _ = self.pairs
        cuts = [(at, min(at + SLICE, len(i))) for at in range(0, len(i), SLICE)][start:]
        for done, part in enumerate(_by_workers(_score, cuts, self.workers, (self, floor, reasons)), start=1):
            self.progress("scores", done, len(cuts))
            yield part

    def groups(
        self, *, threshold: float | None = None, same: Sequence[tuple[int, int]] = (), distinct: Sequence[tuple[int, int]] = ()
    ) -> linkage.Groups:
        """Groups by average linkage, under what people decided (pairs of rows)."""
        parts = list(self.scored())
        i, j, p = (np.concatenate([getattr(part, name) for part in parts]) if parts else np.zeros(0) for name in ("i", "j", "p"))
        self.progress("groups", 0, 1)
        threshold = self.model.threshold if threshold is None else threshold
        first = self._first_alike({row for pair in (*same, *distinct) for row in pair}, threshold)
        i, j, p = _once(first, i.astype(np.intp), j.astype(np.intp), p.astype(np.float32))
        found = linkage.average(
            self.frame.size, i, j, p, same=same, distinct=distinct, threshold=threshold
        )  # fmt: skip
        _, found.of = np.unique(found.of[first], return_inverse=True)
        self.progress("groups", 1, 1)
        return found

    def _first_alike(self, decided: set[int], threshold: float) -> Rows:
        """For each row, the first row that says the very same: these are one, whatever the linkage.

        Otherwise a thousand copies of a row, of which only neighbours were compared, would fall apart. Copies that say too
        little to be a pair, and rows that people decided upon, stand for themselves.
        """
        first = self.frame.first_alike()
        copies = np.flatnonzero(first != np.arange(self.frame.size))
        _, alike = self.model.judge(compare_rows(self.frame, first[copies], self.frame, copies))
        apart = (alike < threshold) | np.isin(copies, np.fromiter(decided, np.intp, len(decided)))
        first[copies[apart]] = copies[apart]
        return first


def _once(first: Rows, i: Rows, j: Rows, p: Floats) -> tuple[Rows, Rows, Floats]:
    """The pairs between first rows, each once."""
    kept = (first[i] == i) & (first[j] == j)
    return i[kept], j[kept], p[kept]


def _score(cut: tuple[int, int], shared: tuple[Register, float, bool]) -> Scored:
    register, floor, reasons = shared
    i, j = register.pairs
    i, j = i[cut[0] : cut[1]], j[cut[0] : cut[1]]
    levels = compare_rows(register.frame, i, register.frame, j)
    _, p = register.model.judge(levels)
    kept = np.flatnonzero(p >= floor)
    return Scored(i[kept], j[kept], p[kept], levels[kept] if reasons else None)


def _read(schema: Schema, records: Sequence[Record], workers: int, progress: Progress) -> Frame:
    cuts = [(at, min(at + PART, len(records))) for at in range(0, len(records), PART)] or [(0, 0)]
    counts: Counter[str] = Counter()
    for at, part in enumerate(_by_workers(_count, cuts, workers, (schema, records))):
        counts.update(part)
        progress("words", at + 1, len(cuts))
    reader = Reader(counts, one_word_names=schema == "organisation")
    parts = []
    for at, frame in enumerate(_by_workers(_columns, cuts, workers, (schema, records, reader))):
        parts.append(frame)
        progress("reading", at + 1, len(cuts))
    return Frame.joined(parts)


def _count(cut: tuple[int, int], shared: tuple[Schema, Sequence[Record]]) -> Counter[str]:
    schema, records = shared
    return spelling_counts(schema, records[cut[0] : cut[1]])


def _columns(cut: tuple[int, int], shared: tuple[Schema, Sequence[Record], Reader]) -> Frame:
    schema, records, reader = shared
    return frame_of(schema, records[cut[0] : cut[1]], reader)


Part = TypeVar("Part")
#: The work of a forked worker and what it works on: set in the worker alone, never in this process.
_shared: Final[ContextVar[tuple[Callable[..., object], object]]] = ContextVar("greffe_matching_shared")


def _call(cut: tuple[int, int]) -> object:
    work, shared = _shared.get()
    return work(cut, shared)


def _by_workers(work: Callable[..., Part], cuts: list[tuple[int, int]], workers: int, shared: object) -> Iterator[Part]:
    """Each cut's work in order, by forked workers that see what is shared without copying it; by this process otherwise."""
    if workers <= 1 or len(cuts) <= 1 or sys.platform == "win32":
        for cut in cuts:
            yield work(cut, shared)
        return
    context = multiprocessing.get_context("fork")  # what a fork is given is inherited: nothing is pickled on the way in
    with context.Pool(min(workers, len(cuts)), initializer=_shared.set, initargs=((work, shared),)) as pool:
        yield from pool.imap(_call, cuts)
