"""Average linkage: held against the definition written out, on small graphs; what people decided, above all."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from registry.matching.linkage import Groups, average, components

Pair = tuple[int, int]
Graph = tuple[int, dict[Pair, float]]
#: Distances apart enough that no sum of a few of them ties with another.


@st.composite
def graphs(draw: Any, *, most: int = 8) -> Graph:
    n = draw(st.integers(1, most))
    pairs = list(combinations(range(n), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    seed = draw(st.integers(0, 2**32 - 1))
    chance = np.random.default_rng(seed)
    return n, {pair: float(chance.uniform(0.02, 1)) for pair in chosen}


def link(
    n: int, scores: dict[Pair, float], *, threshold: float = 0.5, same: list[Pair] | None = None, distinct: list[Pair] | None = None
) -> Groups:
    i, j = (np.array([pair[at] for pair in scores], np.intp) for at in (0, 1))
    return average(n, i, j, np.array(list(scores.values()), np.float32), threshold=threshold, same=same or [], distinct=distinct or [])


def partition(groups: Groups) -> set[frozenset[int]]:
    held: dict[int, set[int]] = {}
    for record, group in enumerate(groups.of.tolist()):
        held.setdefault(group, set()).add(record)
    return {frozenset(members) for members in held.values()}


def brute(n: int, scores: dict[Pair, float], threshold: float, same: list[Pair], distinct: list[Pair]) -> set[frozenset[int]]:
    """The definition: decided pairs first, then the two groups of the highest mean, until none reaches the threshold."""
    groups = [frozenset({record}) for record in range(n)]

    def apart(a: frozenset[int], b: frozenset[int]) -> bool:
        return any((x in a and y in b) or (x in b and y in a) for x, y in distinct)

    def mean(a: frozenset[int], b: frozenset[int]) -> float:
        return sum(np.float32(scores.get((min(x, y), max(x, y)), 0.0)) for x in a for y in b) / (len(a) * len(b))

    def join(a: frozenset[int], b: frozenset[int]) -> None:
        groups.remove(a)
        groups.remove(b)
        groups.append(a | b)

    for x, y in same:
        a, b = (next(group for group in groups if record in group) for record in (x, y))
        if a != b and not apart(a, b):
            join(a, b)
    while True:
        open_ = [(mean(a, b), min(a), min(b), a, b) for a, b in combinations(groups, 2) if not apart(a, b)]
        open_ = [pair for pair in open_ if pair[0] >= threshold]
        if not open_:
            return set(groups)
        best = max(open_, key=lambda pair: pair[0])
        join(best[3], best[4])


@given(graphs(), st.sampled_from((0.3, 0.4, 0.5, 0.6, 0.8)))
def test_as_the_definition_says(graph: Graph, threshold: float) -> None:
    n, scores = graph
    assert partition(link(n, scores, threshold=threshold)) == brute(n, scores, threshold, [], [])


@st.composite
def decided(draw: Any) -> tuple[Graph, list[Pair], list[Pair]]:
    """A graph and decisions that do not contradict: « same » within a hidden truth, « distinct » across it."""
    n, scores = draw(graphs())
    truth = draw(st.lists(st.integers(0, 3), min_size=n, max_size=n))
    pairs = list(combinations(range(n), 2))
    some = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=6)) if pairs else []
    return (n, scores), [(x, y) for x, y in some if truth[x] == truth[y]], [(x, y) for x, y in some if truth[x] != truth[y]]


@given(decided(), st.sampled_from((0.3, 0.5, 0.7)))
def test_decisions_come_first(case: tuple[Graph, list[Pair], list[Pair]], threshold: float) -> None:
    (n, scores), same, distinct = case
    groups = link(n, scores, threshold=threshold, same=same, distinct=distinct)
    assert groups.contradictions == []
    assert all(groups.of[x] == groups.of[y] for x, y in same)
    assert all(groups.of[x] != groups.of[y] for x, y in distinct)
    assert partition(groups) == brute(n, scores, threshold, same, distinct)


@given(graphs(), st.data())
def test_contradictions_are_told_and_nothing_is_lost(graph: Graph, data: st.DataObject) -> None:
    n, scores = graph
    assume(n > 1)
    pair = st.sampled_from(list(combinations(range(n), 2)))
    same, distinct = data.draw(st.lists(pair, unique=True, max_size=8)), data.draw(st.lists(pair, unique=True, max_size=8))
    groups = link(n, scores, same=same, distinct=distinct)
    told = set(groups.contradictions)
    assert told <= set(same)
    for x, y in same:
        assert groups.of[x] == groups.of[y] or (x, y) in told
    for x, y in distinct:
        assert groups.of[x] != groups.of[y] or told
    for x, y in set(same) & set(distinct):
        assert (x, y) in told
    whole = components(n, np.array([x for x, _ in same], np.intp), np.array([y for _, y in same], np.intp))
    if any(whole[x] == whole[y] for x, y in distinct):
        assert told


@given(decided(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(case: tuple[Graph, list[Pair], list[Pair]], chance: Any) -> None:
    (n, scores), same, distinct = case
    before = link(n, scores, same=same, distinct=distinct)
    items = list(scores.items())
    for some in (items, same, distinct):
        chance.shuffle(some)
    turned = [(y, x) if chance.random() < 0.5 else (x, y) for x, y in same]
    after = link(n, dict(items), same=turned, distinct=[(y, x) for x, y in distinct])
    assert partition(after) == partition(before)
    assert after.of.tolist() == before.of.tolist()


@given(graphs(), st.permutations(range(8)))
def test_the_numbers_of_the_records_do_not_matter(graph: Graph, numbers: list[int]) -> None:
    n, scores = graph
    numbers = [number for number in numbers if number < n]
    moved = {(min(numbers[x], numbers[y]), max(numbers[x], numbers[y])): score for (x, y), score in scores.items()}
    assert {frozenset(numbers[x] for x in group) for group in partition(link(n, scores))} == partition(link(n, moved))


@given(graphs(most=12))
def test_groups_are_numbered_in_the_order_of_the_records(graph: Graph) -> None:
    n, scores = graph
    of = link(n, scores).of.tolist()
    assert len(of) == n
    first = list(dict.fromkeys(of))
    assert first == list(range(len(first)))


@given(graphs(most=12))
def test_groups_lie_inside_components(graph: Graph) -> None:
    n, scores = graph
    i, j = (np.array([pair[at] for pair in scores], np.intp) for at in (0, 1))
    whole = components(n, i, j)
    expected = list(range(n))
    for _ in range(n):
        for x, y in scores:
            expected[x] = expected[y] = min(expected[x], expected[y])
    assert whole.tolist() == expected
    assert all(len({int(whole[record]) for record in group}) == 1 for group in partition(link(n, scores)))


def test_a_chain_does_not_hold() -> None:
    assert partition(link(4, {(0, 1): 0.9, (1, 2): 0.85, (2, 3): 0.9})) == {frozenset({0, 1}), frozenset({2, 3})}


def test_a_decided_pair_that_was_never_compared_joins() -> None:
    groups = link(4, {(0, 1): 0.9}, same=[(2, 3), (1, 2)])
    assert partition(groups) == {frozenset({0, 1, 2, 3})} or groups.of[1] == groups.of[2] == groups.of[3]


def test_a_pair_decided_distinct_stays_apart_whatever_its_score() -> None:
    assert partition(link(2, {(0, 1): 0.999}, distinct=[(0, 1)])) == {frozenset({0}), frozenset({1})}
    assert partition(link(3, {(0, 1): 0.999, (1, 2): 0.99, (0, 2): 0.98}, distinct=[(0, 2)])) == {frozenset({0, 1}), frozenset({2})}


def test_a_contradiction_is_told_once_and_the_distinct_stay_apart() -> None:
    groups = link(3, {(0, 1): 0.9}, same=[(0, 1), (1, 2)], distinct=[(0, 2)])
    assert len(groups.contradictions) == 1
    assert groups.of[0] != groups.of[2]


def test_which_contradicted_decision_gives_way_does_not_hang_on_their_order() -> None:
    """Of « 0 is 1 », « 1 is 2 », « 0 is not 2 », some decision is set aside: the same one however the file is sorted."""
    one = link(3, {}, same=[(0, 1), (1, 2)], distinct=[(0, 2)])
    other = link(3, {}, same=[(1, 2), (0, 1)], distinct=[(0, 2)])
    assert one.contradictions == other.contradictions
    assert one.of.tolist() == other.of.tolist()


@pytest.mark.parametrize("threshold", [0.35, 0.4, 0.5, 0.6])
def test_a_score_at_the_threshold_joins_in_a_pair_as_in_a_larger_component(threshold: float) -> None:
    assert len(partition(link(2, {(0, 1): threshold}, threshold=threshold))) == 1
    assert len(partition(link(4, {(0, 1): threshold, (2, 3): 0.02, (0, 2): 0.02}, threshold=threshold))) == 3


@pytest.mark.parametrize("n", [0, 1, 5])
def test_no_pair_at_all(n: int) -> None:
    assert link(n, {}).of.tolist() == list(range(n))


def test_a_hub_of_many_records_is_quick() -> None:
    """One record like a thousand others, which are not alike: no group forms around it."""
    groups = link(1001, {(0, n): 0.6 for n in range(1, 1001)})
    assert max(len(group) for group in partition(groups)) == 2


def test_five_thousand_chained_windows_are_quick() -> None:
    n = 5000
    scores = {(x, x + step): 0.99 for x in range(n) for step in (1, 2, 3, 4) if x + step < n}
    assert len(link(n, scores).of) == n
