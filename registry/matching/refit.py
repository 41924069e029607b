"""A model fitted again to what people decided, and adopted only when a before/after sheet says it is better.

Decisions are not a fair sample: people look at the doubtful pairs. The pairs that nobody had to decide, between records
that were looked at, stand for the rest; what was decided « distinct » and what is far below the floor are their « others ».
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from registry.matching import learning
from registry.matching.columns import Levels
from registry.matching.engine import Register
from registry.matching.fields import compare_rows
from registry.matching.files import Decisions
from registry.matching.linkage import average, components
from registry.matching.model import Model

#: Fewer decisions than this move nothing.
ENOUGH: Final = 60
#: How strongly the weights are held to the shipped ones.
HOLD: Final = 1.0
FOLDS: Final = 3
#: Where the probabilities of the shipped model say « surely not », an undecided pair stands for the others.
SURELY_NOT: Final = 0.02
#: So many undecided pairs are read, drawn at random where there are more; each stands for its share.
UNDECIDED_READ: Final = 40_000
THRESHOLDS: Final = (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)


@dataclass
class RefitSheet:
    """Before and after, by groups of records that the fitting had not seen."""

    decisions: int
    before: float
    after: float
    adopted: bool
    threshold: float
    why: str = ""

    def told(self) -> str:
        """One line for the person who decides."""
        if self.why:
            return f"{self.decisions} decisions: {self.why}; the shipped model stays"
        verb = "adopted" if self.adopted else "not adopted"
        return (
            f"{self.decisions} decisions: F1 {self.before:.3f} before, {self.after:.3f} after (cross-checked on {FOLDS} folds); "
            f"{verb}, threshold {self.threshold:.2f}"
        )


@dataclass
class _Lesson:
    i: NDArray[np.intp]
    j: NDArray[np.intp]
    levels: Levels
    same: NDArray[np.bool_]
    fold: NDArray[np.int64]
    importance: NDArray[np.float32]


def from_decisions(register: Register, decisions: Decisions) -> RefitSheet:
    """Refit the register's model to the decisions, and adopt it if it does better on decisions it has not seen."""
    if len(decisions) < ENOUGH or not decisions.same:
        return RefitSheet(
            len(decisions), 0, 0, adopted=False, threshold=register.model.threshold, why=f"fewer than {ENOUGH}, or none the same"
        )
    lesson = _lesson(register, decisions)
    start = register.model
    before, _ = _judged([start] * FOLDS, lesson)
    folds = [_fitted(lesson, start, lesson.fold != fold) for fold in range(FOLDS)]
    after, threshold = _judged(folds, lesson)
    adopted = after >= before
    if adopted:
        fitted = _fitted(lesson, start, np.ones(len(lesson.same), bool))
        register.model = Model(
            f"{start.name}+{len(decisions)}",
            start.schema,
            fitted.prior,
            fitted.weights,
            threshold,
            {**start.trained_on, "decisions": len(decisions)},
        )
    return RefitSheet(len(decisions), before, after, adopted, threshold if adopted else start.threshold)


def _fitted(lesson: _Lesson, start: Model, rows: NDArray[np.bool_]) -> Model:
    return learning.fit(lesson.levels[rows], lesson.same[rows], start, name=start.name, ridge=HOLD, importance=lesson.importance[rows])


def _lesson(register: Register, decisions: Decisions) -> _Lesson:
    """The decided pairs, and the candidates that nobody had to decide between records that were looked at."""
    n = register.frame.size
    same = np.array(decisions.same, np.int64).reshape(-1, 2)
    distinct = np.array(decisions.distinct, np.int64).reshape(-1, 2)
    body = components(n, same[:, 0].astype(np.intp), same[:, 1].astype(np.intp))
    looked = np.zeros(n, bool)
    looked[same.ravel()] = looked[distinct.ravel()] = True
    i, j = register.pairs
    inside = np.flatnonzero(looked[i] & looked[j])
    codes = i[inside] * n + j[inside]
    decided = np.concatenate([same, distinct])
    decided_codes = np.minimum(decided[:, 0], decided[:, 1]) * n + np.maximum(decided[:, 0], decided[:, 1])
    rest = inside[~np.isin(codes, decided_codes)]
    if len(rest) > UNDECIDED_READ:
        rest = np.sort(np.random.default_rng(1).choice(rest, UNDECIDED_READ, replace=False))
    stands_for = (len(inside) - len(decided)) / max(1, len(rest))
    levels = register.levels(rest)
    _, p = register.model.judge(levels)
    apart = body[i[rest]] != body[j[rest]]
    complete = _complete(len(same), int((p[apart] >= 0.5).sum()))
    kept = apart & (complete | (p < SURELY_NOT))
    a = np.concatenate([decided_codes // n, i[rest[kept]]]).astype(np.intp)
    b = np.concatenate([decided_codes % n, j[rest[kept]]]).astype(np.intp)
    truth = np.concatenate([np.ones(len(same), bool), np.zeros(len(distinct) + int(kept.sum()), bool)])
    decided_levels = compare_rows(register.frame, a[: len(decided)], register.frame, b[: len(decided)])
    importance = np.r_[np.ones(len(decided)), np.full(int(kept.sum()), max(1.0, stands_for))].astype(np.float32)
    return _Lesson(a, b, np.concatenate([decided_levels, levels[kept]]), truth, body[a] % FOLDS, importance)


def _complete(same: int, likely_undecided: int) -> bool:
    """Whether the decisions cover what they looked at: few likely pairs were left undecided."""
    return likely_undecided <= same


def _judged(models: list[Model], lesson: _Lesson) -> tuple[float, float]:
    """The best F1 of the groups on each fold's own pairs, and its threshold."""
    p = np.zeros(len(lesson.same), np.float32)
    for fold, model in enumerate(models):
        rows = lesson.fold == fold
        p[rows] = model.judge(lesson.levels[rows])[1]
    names, flat = np.unique(np.concatenate([lesson.i, lesson.j]), return_inverse=True)
    i, j = flat[: len(lesson.i)], flat[len(lesson.i) :]
    best = (0.0, models[0].threshold)
    for threshold in THRESHOLDS:
        of = average(len(names), i[p > 0.02], j[p > 0.02], p[p > 0.02], threshold=threshold).of
        found = of[i] == of[j]
        right = int((found & lesson.same).sum())
        score = 2 * right / max(1, int(found.sum()) + int(lesson.same.sum()))
        if score > best[0] + 1e-4:
            best = (score, threshold)
    return best
