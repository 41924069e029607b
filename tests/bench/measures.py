"""How good a partition is against the truth. A partition is one label a record (any integers); a million take about a second.

Written without the engine, so that the engine is not measured by its own rule.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from registry.matching.linkage import components


@dataclass(frozen=True)
class Quality:
    """Precision, recall and F1 of the pairs of records put together; B-cubed, the same for the mean record.

    Large clusters weigh less in B-cubed. `overmerged`: of the clusters of two records or more, the share that mixes bodies.
    """

    precision: float
    recall: float
    f1: float
    bcubed_precision: float
    bcubed_recall: float
    bcubed_f1: float
    overmerged: float
    clusters: int


def quality(truth: ArrayLike, found: ArrayLike) -> Quality:
    """Judge the partition `found`. Where nothing was put together precision is 1; where nothing should be, recall is 1."""
    true, guess = _codes(truth), _codes(found)
    if len(true) != len(guess):
        raise ValueError(f"{len(true)} records in the truth, {len(guess)} in the partition")
    if not len(true):
        return Quality(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0)
    true_sizes, guess_sizes = np.bincount(true), np.bincount(guess)
    cells, shared = np.unique(true * len(guess_sizes) + guess, return_counts=True)
    of_true, of_guess = np.divmod(cells, len(guess_sizes))
    precision = _share(_pairs(shared), _pairs(guess_sizes))
    recall = _share(_pairs(shared), _pairs(true_sizes))
    squares = shared.astype(np.float64) ** 2
    bcubed_precision = float((squares / guess_sizes[of_guess]).sum() / len(true))
    bcubed_recall = float((squares / true_sizes[of_true]).sum() / len(true))
    bodies = np.bincount(of_guess, minlength=len(guess_sizes))
    joined = guess_sizes > 1
    return Quality(
        precision, recall, harmonic(precision, recall), bcubed_precision, bcubed_recall, harmonic(bcubed_precision, bcubed_recall),
        float((bodies[joined] > 1).mean()) if joined.any() else 0.0, len(guess_sizes),
    )  # fmt: skip


def ceiling(truth: ArrayLike, i: NDArray[np.intp], j: NDArray[np.intp], slice_size: int = 1 << 22) -> float:
    """The share of the true pairs that is among the candidates (each pair given once): no later step finds more of them by itself."""
    true = _codes(truth)
    held = sum(
        int((true[i[at : at + slice_size]] == true[j[at : at + slice_size]]).sum()) for at in range(0, len(i), slice_size)
    )  # a slice at a time: there may be tens of millions
    return _share(held, _pairs(np.bincount(true)))


@dataclass(frozen=True)
class Tuned:
    """The best threshold on the truth, the partition there, and whether a threshold outside those tried might be better."""

    threshold: float
    quality: Quality
    labels: NDArray[np.int64]
    at_edge: bool


def tuned(truth: ArrayLike, i: NDArray[np.intp], j: NDArray[np.intp], scores: ArrayLike, thresholds: ArrayLike) -> Tuned:
    """The threshold that gives the best F1 once the pairs at or above it are closed into connected components.

    From the highest threshold down, each step joins the components of the step before.
    """
    true = _codes(truth)
    scores = np.asarray(scores)
    order = np.argsort(-scores, kind="stable")
    i, j, falling = i[order], j[order], -scores[order]
    steps = np.sort(np.unique(np.asarray(thresholds, dtype=np.float64)))[::-1]
    labels = np.arange(len(true))
    best: Tuned | None = None
    start = 0
    for at, step in enumerate(steps):
        stop = int(np.searchsorted(falling, -step, side="right"))
        labels = labels_joined(labels, i[start:stop], j[start:stop])
        start = stop
        here = quality(true, labels)
        if best is None or here.f1 > best.quality.f1:
            best = Tuned(float(step), here, labels, at == len(steps) - 1)
    assert best is not None
    return best


def labels_joined(labels: NDArray[np.int64], i: NDArray[np.intp], j: NDArray[np.intp]) -> NDArray[np.int64]:
    """A partition (labels from 0) after the groups of each pair of records became one."""
    if not len(i):
        return labels
    count = int(labels.max()) + 1
    return components(count, labels[i].astype(np.intp), labels[j].astype(np.intp))[labels]


def harmonic(one: float, other: float) -> float:
    """The harmonic mean; 0 where both are."""
    return 2 * one * other / (one + other) if one + other else 0.0


def _codes(labels: ArrayLike) -> NDArray[np.int64]:
    return np.unique(np.asarray(labels), return_inverse=True)[1].astype(np.int64)


def _pairs(sizes: NDArray[np.int64]) -> int:
    return int((sizes.astype(np.int64) * (sizes - 1)).sum()) // 2


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
