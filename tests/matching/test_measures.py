"""The measures of the bench against brute force, pair by pair and record by record."""

from __future__ import annotations

import time
from dataclasses import astuple
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.measures import ceiling, harmonic, labels_joined, quality, tuned

partitions = st.integers(0, 14).flatmap(
    lambda n: st.tuples(st.lists(st.integers(-3, 6), min_size=n, max_size=n), st.lists(st.integers(-3, 6), min_size=n, max_size=n))
)


def together(labels: list[int]) -> set[tuple[int, int]]:
    return {(a, b) for a, b in combinations(range(len(labels)), 2) if labels[a] == labels[b]}


def members(labels: list[int], of: int) -> set[int]:
    return {at for at, label in enumerate(labels) if label == labels[of]}


@given(partitions)
def test_pairs_are_those_counted_one_by_one(both: tuple[list[int], list[int]]) -> None:
    truth, found = both
    true, told = together(truth), together(found)
    measured = quality(truth, found)
    precision = len(true & told) / len(told) if told else 1.0
    recall = len(true & told) / len(true) if true else 1.0
    assert measured.precision == pytest.approx(precision)
    assert measured.recall == pytest.approx(recall)
    assert measured.f1 == pytest.approx(harmonic(precision, recall))


@given(partitions)
def test_bcubed_is_the_mean_over_records(both: tuple[list[int], list[int]]) -> None:
    truth, found = both
    rows = range(len(truth))
    measured = quality(truth, found)
    precisions = [len(members(truth, at) & members(found, at)) / len(members(found, at)) for at in rows]
    recalls = [len(members(truth, at) & members(found, at)) / len(members(truth, at)) for at in rows]
    assert measured.bcubed_precision == pytest.approx(float(np.mean(precisions)) if precisions else 1.0)
    assert measured.bcubed_recall == pytest.approx(float(np.mean(recalls)) if recalls else 1.0)
    assert measured.bcubed_f1 == pytest.approx(harmonic(measured.bcubed_precision, measured.bcubed_recall))


@given(partitions)
def test_overmerged_clusters_are_those_that_mix_bodies(both: tuple[list[int], list[int]]) -> None:
    truth, found = both
    clusters = [members(found, found.index(label)) for label in set(found)]
    joined = [cluster for cluster in clusters if len(cluster) > 1]
    mixed = [cluster for cluster in joined if len({truth[at] for at in cluster}) > 1]
    assert quality(truth, found).overmerged == pytest.approx(len(mixed) / len(joined) if joined else 0.0)
    assert quality(truth, found).clusters == len(clusters)


@given(partitions)
def test_names_of_clusters_do_not_matter(both: tuple[list[int], list[int]]) -> None:
    truth, found = both
    renamed = quality([7 - label for label in truth], [100 * label for label in found])
    assert astuple(renamed) == pytest.approx(astuple(quality(truth, found)))


def test_a_case_worked_by_hand() -> None:
    measured = quality([1, 1, 1, 2, 2, 3], [1, 1, 2, 2, 2, 3])
    assert (measured.precision, measured.recall) == (2 / 4, 2 / 4)
    assert measured.bcubed_precision == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3 + 1) / 6)
    assert measured.bcubed_recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6)
    assert measured.overmerged == 1 / 2


def test_partitions_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="2 records in the truth, 3 in the partition"):
        quality([1, 2], [1, 2, 3])


@given(partitions, st.randoms())
def test_the_ceiling_is_the_share_of_true_pairs_among_the_candidates(both: tuple[list[int], list[int]], chance: object) -> None:
    truth, _ = both
    every = list(combinations(range(len(truth)), 2))
    some = every[:: chance.randint(1, 3)]  # type: ignore[attr-defined]
    i, j = (np.array([pair[side] for pair in some], np.intp) for side in (0, 1))
    true = together(truth)
    assert ceiling(truth, i, j, slice_size=5) == pytest.approx(len(true & set(some)) / len(true) if true else 1.0)


@given(partitions, st.lists(st.integers(0, 10), min_size=91, max_size=91))
def test_the_tuned_threshold_is_the_best_of_all_that_were_tried(both: tuple[list[int], list[int]], scores: list[int]) -> None:
    truth, _ = both
    if not truth:
        return
    every = list(combinations(range(len(truth)), 2))
    i, j = (np.array([pair[side] for pair in every], np.intp) for side in (0, 1))
    weights = np.array(scores[: len(every)])
    best = tuned(truth, i, j, weights, range(11))
    assert quality(truth, best.labels) == best.quality
    for threshold in range(11):
        kept = weights >= threshold
        labels = labels_joined(np.arange(len(truth)), i[kept], j[kept])
        assert quality(truth, labels).f1 <= best.quality.f1
        if threshold == best.threshold:
            assert quality(truth, labels) == best.quality


def test_components_are_closed_over_chains() -> None:
    labels = labels_joined(np.arange(6), np.array([0, 1, 4]), np.array([1, 2, 5]))
    assert together(labels.tolist()) == {(0, 1), (0, 2), (1, 2), (4, 5)}


def test_a_large_partition_is_judged_quickly() -> None:
    chance = np.random.default_rng(1)
    truth, found = chance.integers(0, 200_000, (2, 300_000))
    start = time.process_time()
    quality(truth, found)
    assert time.process_time() - start < 5
