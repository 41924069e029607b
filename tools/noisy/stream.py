"""The register as a stream: organisations are made, written down one to six times, mixed, numbered, and forgotten."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from math import gcd
from pathlib import Path
from random import Random
from typing import Final

from tools.noisy import families
from tools.noisy.clerks import LAYOUTS, Clerk, clerks
from tools.noisy.noise import Noise
from tools.noisy.writing import COLUMNS, record

LARGEST_CLUSTER: Final = 6
_WINDOW: Final = 8192
"""Records held back at once, so that the copies of one organisation come far apart."""


def _sizes(duplicates: float) -> list[float]:
    """The weights of the cluster sizes 1 to 6 such that this share of all records has an elder twin."""
    if not 0 <= duplicates <= 0.7:
        raise ValueError("The share of duplicates lies between 0 and 0.7.")
    low, high = 0.0, 20.0
    weights = [1.0] + [0.0] * (LARGEST_CLUSTER - 1)
    for _ in range(50):
        ratio = (low + high) / 2
        weights = [ratio**size for size in range(LARGEST_CLUSTER)]
        mean = sum(size * weight for size, weight in enumerate(weights, start=1)) / sum(weights)
        low, high = (ratio, high) if 1 - 1 / mean < duplicates else (low, ratio)
    return weights


def _written(seed: int, office: list[Clerk], organisations: int, duplicates: float) -> Iterator[tuple[dict[str, str], int]]:
    chance = Random(f"records {seed}")
    weights = _sizes(duplicates)
    sizes = range(1, LARGEST_CLUSTER + 1)
    for family in families.families(seed, organisations):
        for body in family:
            clerk = chance.choice(office)
            for copy in range(chance.choices(sizes, weights)[0]):
                if copy and chance.random() < 0.85:
                    clerk = chance.choice(office)
                yield record(body, clerk, chance), body.number


def _mixed(source: Iterator[tuple[dict[str, str], int]], count: int, chance: Random) -> Iterator[tuple[dict[str, str], int]]:
    window = list(islice(source, min(_WINDOW, count)))
    for _ in range(count - len(window)):
        at = chance.randrange(_WINDOW)
        yield window[at]
        window[at] = next(source)
    chance.shuffle(window)
    yield from window


def records(count: int, *, seed: int, noise: Noise, duplicates: float = 0.35, layout: str = "name") -> Iterator[tuple[dict[str, str], int]]:
    """So many records with the number of the organisation each stands for; the same for the same arguments.

    `layout` is `name` (one column, either language or an acronym), `both` (a French and an English one) or `mixed`.
    """
    if layout not in LAYOUTS:
        raise ValueError(f"The layout is one of {', '.join(LAYOUTS)}.")
    organisations = int(count * (1 - duplicates)) + 1
    source = _written(seed, clerks(count, seed, noise, layout), organisations, duplicates)
    stride = next(step for step in range(int(count * 0.618) + 1, 2 * count + 2) if gcd(step, count) == 1)
    width = len(str(count))
    for at, (found, cluster) in enumerate(_mixed(source, count, Random(f"order {seed}"))):
        # the number of a record says nothing of when its organisation was made
        found["id"] = f"R{at * stride % count:0{width}d}"
        yield found, cluster


def write(
    path_records: Path, path_truth: Path, count: int, *, seed: int, noise: Noise, duplicates: float = 0.35, layout: str = "name"
) -> None:
    """Write the records and, apart from them, the truth (`id,cluster`)."""
    with path_records.open("w", encoding="utf-8", newline="") as told, path_truth.open("w", encoding="utf-8", newline="") as true:
        table, truth = csv.writer(told), csv.writer(true)
        table.writerow(COLUMNS)
        truth.writerow(("id", "cluster"))
        for found, cluster in records(count, seed=seed, noise=noise, duplicates=duplicates, layout=layout):
            table.writerow([found[column] for column in COLUMNS])
            truth.writerow((found["id"], cluster))
