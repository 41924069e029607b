"""The engine on a register, a slice at a time: each slice is kept, so that a run killed anywhere goes on from the last one.

The words of a register weigh by their rarity in it, so a change of one record may move the score of any pair: every run
scores every candidate pair (seconds), and only what differs is written. That is why an update equals a full run.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from registry.dedupe.records import Read
from registry.matching import Register

Progress = Callable[[str, int, int], None]
DIGITS: Final = 4
#: What a number of levels is written with: one digit per field.
_HEX: Final = "0123456789abcdef"


@dataclass(frozen=True, slots=True)
class ScoredSlice:
    """Scored pairs of a slice: rows of the register, probability, bits, levels."""

    i: NDArray[np.int32]
    j: NDArray[np.int32]
    p: NDArray[np.float32]
    bits: NDArray[np.float32]
    levels: NDArray[np.uint8]

    def packed(self) -> bytes:
        """As one cell of a table."""
        held = io.BytesIO()
        np.savez_compressed(held, i=self.i, j=self.j, p=self.p, bits=self.bits, levels=self.levels)
        return held.getvalue()

    @classmethod
    def unpacked(cls, content: bytes) -> ScoredSlice:
        with np.load(io.BytesIO(content), allow_pickle=False) as held:
            return cls(held["i"], held["j"], held["p"], held["bits"], held["levels"])

    @classmethod
    def joined(cls, parts: Sequence[ScoredSlice]) -> ScoredSlice:
        """Several slices as one."""
        if not parts:
            whole = np.zeros(0, np.int32)
            return cls(whole, whole, np.zeros(0, np.float32), np.zeros(0, np.float32), np.zeros((0, 1), np.uint8))
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__slots__))


class Remembered(Register):
    """A register whose pairs are already scored: its groups come from those, not from scoring again."""

    held: tuple[ScoredSlice, ...] | None = None

    def scored(self, **asked: Any) -> Iterator[Any]:
        """The slices held, or the engine's own."""
        return iter(self.held) if self.held is not None else super().scored(**asked)


def opened(read: Read, progress: Progress) -> Remembered:
    """The records in memory, ready to be scored."""
    return Remembered.of("union", read.records, progress=progress)  # type: ignore[return-value]  # `of` makes its own class


def slices(register: Register, *, start: int) -> Iterator[ScoredSlice]:
    """The slices not scored yet, in their order."""
    for part in register.scored(start=start, reasons=True):
        levels = part.levels if part.levels is not None else np.zeros((0, 1), np.uint8)
        bits, _ = register.model.judge(levels) if len(levels) else (np.zeros(0, np.float32), None)
        yield ScoredSlice(part.i.astype(np.int32), part.j.astype(np.int32), part.p.astype(np.float32), bits.astype(np.float32), levels)


Decision = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run found, in ids of records: the pairs to show, the clusters with their weakest links."""

    pairs: dict[tuple[int, int], tuple[float, float, str]]
    clusters: list[tuple[list[int], float]]

    @property
    def digest(self) -> str:
        """The same for the same result, whatever way it was reached."""
        seal = hashlib.sha256()
        for (low, high), (p, _, levels) in sorted(self.pairs.items()):
            seal.update(f"{low} {high} {p:.{DIGITS}f} {levels}\n".encode())
        for members, weakest in sorted(self.clusters):
            seal.update(f"{members} {weakest:.{DIGITS}f}\n".encode())
        return seal.hexdigest()


def found(
    register: Remembered, read: Read, parts: Sequence[ScoredSlice], decisions: Sequence[Decision], *, review: float, linkage: float
) -> RunResult:
    """The pairs at or above `review`, and the clusters under what people decided.

    :param decisions: (low id, high id, whether they are one) of the verdicts that stand.
    """
    row_of = {union_id: row for row, union_id in enumerate(read.ids)}
    register.held = tuple(parts)
    said = [(row_of[low], row_of[high], joins) for low, high, joins in decisions if low in row_of and high in row_of]
    groups = register.groups(
        threshold=linkage, same=[(a, b) for a, b, joins in said if joins], distinct=[(a, b) for a, b, joins in said if not joins]
    )
    whole = ScoredSlice.joined(parts)
    return RunResult(_pairs(whole, read.ids, review), _clusters(whole, groups.of, read.ids))


def _pairs(whole: ScoredSlice, ids: list[int], review: float) -> dict[tuple[int, int], tuple[float, float, str]]:
    kept = np.flatnonzero(np.round(whole.p.astype(np.float64), DIGITS) >= review)
    pairs = {}
    for at in kept.tolist():
        low, high = ids[int(whole.i[at])], ids[int(whole.j[at])]
        levels = "".join(_HEX[code] for code in whole.levels[at].tolist())
        pairs[low, high] = (round(float(whole.p[at]), DIGITS), round(float(whole.bits[at]), 2), levels)
    return pairs


def _clusters(whole: ScoredSlice, group: NDArray[np.int64], ids: list[int]) -> list[tuple[list[int], float]]:
    """Groups of two records or more; a pair of members that was never compared is a link of 0."""
    sizes = np.bincount(group, minlength=1) if len(group) else np.zeros(1, np.int64)
    inside = np.flatnonzero(group[whole.i] == group[whole.j]) if len(whole.i) else np.zeros(0, np.intp)
    of = group[whole.i[inside]] if len(inside) else np.zeros(0, np.int64)
    links = np.bincount(of, minlength=len(sizes))
    weakest = np.ones(len(sizes))
    np.minimum.at(weakest, of, whole.p[inside].astype(np.float64))
    weakest[links < sizes * (sizes - 1) // 2] = 0.0
    members: dict[int, list[int]] = {}
    for row, key in enumerate(group.tolist()):
        if sizes[key] > 1:
            members.setdefault(key, []).append(ids[row])
    return [(held, round(float(weakest[key]), DIGITS)) for key, held in sorted(members.items())]
