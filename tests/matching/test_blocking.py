"""Which pairs are compared: each once, twins always, and never more than the cap allows."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.matching import blocking
from registry.matching.blocking import ALL_PAIRS, CAP, WINDOW, Tally, _pairs_of, candidate_rows
from registry.matching.frame import Frame, Record, Schema, frame_of
from registry.matching.model import background
from registry.matching.names import reader
from tools.noisy import Noise, records
from tools.noisy.people import people

Pairs = tuple[np.ndarray, np.ndarray]  # type: ignore[type-arg]


def framed(rows: list[Record], schema: Schema = "union") -> Frame:
    return frame_of(schema, rows, reader()).weigh(background())


@cache
def noisy(schema: Schema = "union") -> tuple[Frame, list[int]]:
    """A made-up register a little larger than what is compared whole, and its truth."""
    size = ALL_PAIRS + 800
    held = list(people(size, seed=4, noise=0.3) if schema == "person" else records(size, seed=4, noise=Noise(0.3)))
    return framed([row for row, _ in held], schema), [cluster for _, cluster in held]


@pytest.mark.parametrize("schema", ["union", "person"])
def test_every_pair_once_and_in_order(schema: Schema) -> None:
    frame, _ = noisy(schema)
    i, j = candidate_rows(frame)
    assert (i < j).all()
    assert i.min() >= 0
    assert j.max() < frame.size
    codes = i * frame.size + j
    assert (np.diff(codes) > 0).all()


@pytest.mark.parametrize("schema", ["union", "person"])
def test_the_tally_agrees_with_the_pairs(schema: Schema) -> None:
    frame, _ = noisy(schema)
    tally = Tally()
    i, _ = candidate_rows(frame, tally)
    assert sum(new for _, _, new, _ in tally.rows) == len(i)
    assert all(0 <= new <= pairs for _, pairs, new, _ in tally.rows)
    assert all(dropped >= 0 for *_, dropped in tally.rows)
    assert len({key for key, *_ in tally.rows}) == len(tally.rows)


@pytest.mark.parametrize(("schema", "least"), [("union", 0.93), ("person", 0.95)])
def test_few_twins_are_missed(schema: Schema, least: float) -> None:
    frame, truth = noisy(schema)
    clusters = np.array(truth)
    i, j = candidate_rows(frame)
    met = int((clusters[i] == clusters[j]).sum())
    _, sizes = np.unique(clusters, return_counts=True)
    assert met / int((sizes * (sizes - 1) // 2).sum()) >= least
    assert len(i) < 60 * frame.size


@pytest.mark.parametrize("n", [0, 1, 2, 3, 50])
def test_a_small_register_is_compared_whole(n: int) -> None:
    tally = Tally()
    i, j = candidate_rows(framed([{"name": f"Syndicat {at}"} for at in range(n)]), tally)
    assert {(int(a), int(b)) for a, b in zip(i, j, strict=True)} == {(a, b) for a in range(n) for b in range(a + 1, n)}
    assert sum(new for _, _, new, _ in tally.rows) == len(i)


WHAT: tuple[dict[str, str], ...] = (
    {"name": "Syndicat des dockers du Wouri"}, {"name": "SYNZABO"}, {"acronym": "SYZABU"}, {"name_en": "Union of Kwembo Dancers"},
    {"name": "Syndicat national", "town": "Nanga-Eboko"}, {"phone": "699610972"}, {"email": "bureau@synzabo.cm"}, {"regno": "SN/7781/2011"},
    {"address": "BP 7713 Akwa", "town": "Douala"}, {"founded": "1993-04-07", "region": "Littoral"}, {"officers": "Zabo Kwembo", "town": "Mora"},
    {"officers": "Zabo Kwembo; Eku Ido"}, {"name": "Local 7713"}, {"name": "نقابة عمال الكاميرون"}, {"name": "Syndicat national des travailleurs du Cameroun"},
)  # fmt: skip


def test_identical_records_are_always_compared() -> None:
    """Two of each sort, far from one another in a register too large to be compared whole."""
    others = [{"name": f"Union {word}{at} {word}{at * 13}", "town": "Garoua"} for at, word in enumerate(["abo", "eku", "ido", "oma"] * 320)]
    frame = framed([*WHAT, *others, *WHAT])
    assert frame.size > ALL_PAIRS
    i, j = candidate_rows(frame)
    met = set(zip(i.tolist(), j.tolist(), strict=True))
    after = len(WHAT) + len(others)
    missed = [what for at, what in enumerate(WHAT) if (at, after + at) not in met]
    assert not missed


def test_a_big_block_grows_by_the_record() -> None:
    """The pairs of records that all share a key: a few for each, however many there are."""
    row = {"name": "Syndicat des dockers du Wouri", "town": "Douala", "phone": "699610972"}
    part = frame_of("union", [row] * 500, reader())
    counts = []
    for times in (4, 8, 16):
        frame = Frame.joined([part] * times).weigh(background())
        tally = Tally()
        i, _ = candidate_rows(frame, tally)
        counts.append(len(i))
        assert len(i) <= CAP * frame.size
        assert max(dropped for *_, dropped in tally.rows) > 0
    assert counts[2] - counts[1] == pytest.approx(2 * (counts[1] - counts[0]), rel=0.05)


@given(st.lists(st.integers(0, 4), min_size=1, max_size=60), st.integers(WINDOW + 1, 12), st.randoms(use_true_random=False))
def test_a_key_s_pairs_are_those_that_share_it(keys: list[int], cap: int, chance: object) -> None:
    n = len(keys)
    rank = np.array(sorted(range(n), key=lambda _: chance.random()), np.int64)  # type: ignore[attr-defined]
    codes, dropped = _pairs_of(np.array(keys, np.int64).reshape(-1, 1), rank, n, cap)
    pairs = {(int(code) // n, int(code) % n) for code in codes}
    assert len(pairs) == len(codes)
    assert all(a < b and keys[a] == keys[b] != 0 for a, b in pairs)
    whole = {(a, b) for a in range(n) for b in range(a + 1, n) if keys[a] == keys[b] != 0}
    small = {(a, b) for a, b in whole if keys.count(keys[a]) <= cap}
    assert small <= pairs
    assert len(whole) - len(pairs) == dropped
    by_rank = np.argsort(rank)
    for key in set(keys) - {0}:
        block = [int(row) for row in by_rank if keys[row] == key]
        near = {(min(a, b), max(a, b)) for at, a in enumerate(block) for b in block[at + 1 : at + 1 + WINDOW]}
        assert near <= pairs


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30))
def test_of_several_keys_any_may_be_shared(keys: list[tuple[int, int]]) -> None:
    n = len(keys)
    codes, dropped = _pairs_of(np.array(keys, np.int64), np.arange(n), n, 100)
    pairs = {(int(code) // n, int(code) % n) for code in codes}
    assert pairs == {(a, b) for a in range(n) for b in range(a + 1, n) if set(keys[a]) & set(keys[b]) - {0}}
    assert dropped == 0


def test_a_cap_may_be_given() -> None:
    frame, _ = noisy()
    few, many = (len(candidate_rows(frame, cap=cap)[0]) for cap in (6, 60))
    assert few < many


def test_the_pairs_are_the_same_every_time() -> None:
    frame, _ = noisy()
    one, other = candidate_rows(frame), candidate_rows(frame)
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    assert blocking.CAP == CAP
