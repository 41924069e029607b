"""Where the weights come from: decisions when there are enough, the register itself when there are none.

`fit` is logistic regression on the levels (Newton's method), drawn towards the weights it starts from, so that few
decisions move them little. `estimate` is expectation–maximisation on unlabelled pairs (Winkler, 1988; Fellegi and Sunter,
1969) with the same levels.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from registry.matching.columns import Floats, Levels
from registry.matching.fields import COMPARED
from registry.matching.model import Model, Weights, probability

#: How strongly a weight is held to where it started: so many average pairs of evidence.
RIDGE: Final = 2.0
ROUNDS: Final = 40
LN2: Final = float(np.log(2))
#: A level is worth at most so many bits either way, whatever a small sample says.
MOST: Final = 18.0


def _design(levels: Levels, model: Model) -> NDArray[np.float64]:
    """One column per field and level (« missing » is the origin of each field), and one for the prior."""
    columns = [np.ones(len(levels))]
    for at, compared in enumerate(COMPARED[model.schema]):
        columns += [(levels[:, at] == code).astype(np.float64) for code in range(1, len(compared.levels))]
    return np.stack(columns, axis=1)


def _flat(model: Model) -> NDArray[np.float64]:
    start = [model.prior]
    for compared, weights in zip(COMPARED[model.schema], model.matrix, strict=True):
        start += [float(weights[code]) for code in range(1, len(compared.levels))]
    return np.array(start) * LN2


def _unflat(theta: NDArray[np.float64], model: Model) -> tuple[float, Weights]:
    bits = np.clip(theta / LN2, -MOST, MOST)
    weights: Weights = {}
    at = 1
    for compared in COMPARED[model.schema]:
        weights[compared.key] = dict(
            zip(compared.levels[1:], (round(float(b), 3) for b in bits[at : at + len(compared.levels) - 1]), strict=True)
        )
        at += len(compared.levels) - 1
    return float(theta[0] / LN2), weights


def fit(
    levels: Levels, same: NDArray[np.bool_], start: Model, *, name: str, importance: Floats | None = None, ridge: float = RIDGE
) -> Model:
    """Weights that tell the `same` pairs from the others; `importance` puts a sample's strata back to their true sizes.

    Raises ValueError when the decisions are all of one kind: nothing can be learned from these.
    """
    if same.all() or not same.any():
        raise ValueError("decisions of one kind only")
    x, y = _design(levels, start), same.astype(np.float64)
    w = np.ones(len(y)) if importance is None else importance.astype(np.float64)
    origin = _flat(start)
    theta = origin.copy()
    hold = np.full(len(theta), ridge)
    hold[0] = 1e-3
    loss = _loss(x, y, w, theta, origin, hold)
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-np.clip(x @ theta, -40, 40)))
        gradient = x.T @ (w * (p - y)) + hold * (theta - origin)
        curvature = (x * (w * np.maximum(p * (1 - p), 1e-6))[:, None]).T @ x + np.diag(hold + 1e-6)
        step = np.linalg.solve(curvature, gradient)
        scale = 1.0
        while scale > 1e-4 and (after := _loss(x, y, w, theta - scale * step, origin, hold)) > loss:
            scale /= 2
        theta = theta - scale * step
        if loss - after < 1e-7 * abs(loss):
            break
        loss = after
    prior, weights = _unflat(theta, start)
    return Model(name, start.schema, prior, weights, start.threshold, dict(start.trained_on))


def _loss(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    w: NDArray[np.float64],
    theta: NDArray[np.float64],
    origin: NDArray[np.float64],
    hold: NDArray[np.float64],
) -> float:
    z = x @ theta
    return float((w * (np.logaddexp(0, z) - y * z)).sum() + (hold * (theta - origin) ** 2).sum() / 2)


def estimate(levels: Levels, start: Model, *, name: str, rounds: int = 50, smoothing: float = 5.0) -> Model:
    """Weights without a single label: EM from the weights given, each field judged apart given same or not."""
    rate = 0.05
    matched = probability(start.bits(levels)).astype(np.float64)
    weights: Weights = {}
    for _ in range(rounds):
        before = rate
        rate = float(np.clip(matched.mean(), 1e-6, 0.5))
        bits = np.full(len(levels), np.log2(rate / (1 - rate)))
        for at, compared in enumerate(COMPARED[start.schema]):
            size = len(compared.levels)
            yes = np.bincount(levels[:, at], matched, size)[1:]
            no = np.bincount(levels[:, at], 1 - matched, size)[1:]
            share_yes, share_no = (yes + smoothing / size) / (yes.sum() + smoothing), (no + smoothing / size) / (no.sum() + smoothing)
            worth = np.clip(np.log2(share_yes / share_no), -MOST, MOST)
            weights[compared.key] = dict(zip(compared.levels[1:], (round(float(bit), 3) for bit in worth), strict=True))
            bits += np.r_[0.0, worth][levels[:, at]]
        matched = 1 / (1 + np.exp2(-np.clip(bits, -60, 60)))
        if abs(rate - before) < 1e-7:
            break
    return Model(name, start.schema, float(np.log2(rate / (1 - rate))), weights, start.threshold, {"without": "labels"})
