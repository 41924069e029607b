"""The engine on one register: the same pairs and groups in slices, with workers, and every time."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from registry.matching import Register, compare, engine
from registry.matching.engine import FLOOR
from tools.noisy import Noise, records

SIZE = 250


@cache
def rows() -> tuple[dict[str, str], ...]:
    return tuple(row for row, _ in records(SIZE, seed=9, noise=Noise(0.3)))


@cache
def register() -> Register:
    return Register.of("union", rows())


@pytest.fixture
def slices(monkeypatch: pytest.MonkeyPatch) -> int:
    """Slices small enough that there are several."""
    monkeypatch.setattr(engine, "SLICE", 8_000)
    return -(-SIZE * (SIZE - 1) // 2 // 8_000)


def flat(parts: list[engine.Scored]) -> list[tuple[int, int, float]]:
    return [row for part in parts for row in zip(part.i.tolist(), part.j.tolist(), part.p.tolist(), strict=True)]


def test_slices_resume_where_they_stopped(slices: int) -> None:
    whole = [flat([part]) for part in register().scored()]
    assert len(whole) == slices > 2
    for start in (0, 1, slices - 1, slices, slices + 5):
        assert [flat([part]) for part in register().scored(start=start)] == whole[start:]


def test_slices_do_not_change_what_is_found(slices: int, monkeypatch: pytest.MonkeyPatch) -> None:
    several = flat(list(register().scored()))
    monkeypatch.setattr(engine, "SLICE", 10**9)
    assert flat(list(register().scored())) == several


def test_two_workers_find_the_same(slices: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PART", 150)
    alone, both = Register.of("union", rows()), Register.of("union", rows(), workers=2)
    for name, column in alone.frame.columns.items():
        for part, held in vars(column).items():
            assert np.array_equal(held, vars(both.frame.columns[name])[part]), (name, part)
    assert flat(list(both.scored())) == flat(list(alone.scored()))
    assert both.groups().of.tolist() == alone.groups().of.tolist()


def test_workers_that_are_not_all_listened_to_leave_nothing_behind(slices: int) -> None:
    both = Register(register().frame, register().model, workers=2)
    first = next(iter(both.scored()))
    assert flat([first]) == flat([next(iter(register().scored()))])
    assert flat(list(both.scored())) == flat(list(register().scored()))


@pytest.mark.parametrize("floor", [FLOOR, 0.5, 0.9])
def test_nothing_below_the_floor(floor: float) -> None:
    parts = list(register().scored(floor=floor))
    assert all((part.p >= floor).all() for part in parts)
    assert all(part.levels is None for part in parts)
    everything = flat(list(register().scored(floor=0)))
    assert len(everything) == SIZE * (SIZE - 1) // 2
    assert flat(parts) == [row for row in everything if row[2] >= np.float32(floor)]


def test_levels_come_with_the_pairs_when_asked_for() -> None:
    for part in register().scored(reasons=True, floor=0.3):
        assert part.levels is not None
        assert len(part.levels) == len(part.i) == len(part.j) == len(part.p)
        assert np.allclose(register().model.judge(part.levels)[1], part.p)


def test_a_pair_is_judged_as_compare_judges_it() -> None:
    """But for the rarity and the spelling of the words in this register, and the identifiers that many share."""
    part = next(iter(register().scored(floor=0.98)))
    agreed = [
        compare(rows()[i], rows()[j], model=register().model).probability > 0.5
        for i, j in zip(part.i[:40].tolist(), part.j[:40].tolist(), strict=True)
    ]
    assert sum(agreed) >= 0.9 * len(agreed) > 0


def test_groups_hold_every_record_and_are_the_same_every_time() -> None:
    one, other = register().groups(), register().groups()
    assert one.of.tolist() == other.of.tolist()
    assert len(one.of) == SIZE
    assert one.contradictions == []
    first = list(dict.fromkeys(one.of.tolist()))
    assert first == list(range(len(first)))
    again = Register.of("union", rows()).groups()
    assert again.of.tolist() == one.of.tolist()


def test_the_order_of_the_rows_does_not_matter() -> None:
    turned = Register.of("union", rows()[::-1]).groups().of.tolist()[::-1]
    straight = register().groups().of.tolist()

    def parts(of: list[int]) -> set[frozenset[int]]:
        return {frozenset(at for at, group in enumerate(of) if group == one) for one in set(of)}

    assert parts(turned) == parts(straight)


def test_decisions_are_obeyed() -> None:
    of = register().groups().of
    together = next(
        (int(a), int(b)) for part in register().scored(floor=0.9) for a, b in zip(part.i, part.j, strict=True) if of[a] == of[b]
    )
    apart = next((0, b) for b in range(1, SIZE) if of[b] != of[0] and b not in together)
    decided = register().groups(same=[apart], distinct=[together])
    assert decided.of[apart[0]] == decided.of[apart[1]]
    assert decided.of[together[0]] != decided.of[together[1]]
    assert decided.contradictions == []


def test_made_up_twins_are_found() -> None:
    truth = np.array([cluster for _, cluster in records(SIZE, seed=9, noise=Noise(0.3))])
    of = register().groups().of
    i, j = np.triu_indices(SIZE, 1)
    found, true = of[i] == of[j], truth[i] == truth[j]
    right = int((found & true).sum())
    assert right / found.sum() > 0.9
    assert right / true.sum() > 0.85


def test_progress_is_told(slices: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PART", 150)
    said: list[tuple[str, int, int]] = []
    watched = Register.of("union", rows(), progress=lambda *what: said.append(what))
    watched.groups()
    assert list(dict.fromkeys(stage for stage, *_ in said)) == ["words", "reading", "pairs", "scores", "groups"]
    assert all(0 <= done <= total for _, done, total in said)
    for stage in ("reading", "scores"):
        done = [(done, total) for name, done, total in said if name == stage]
        assert done[-1][0] == done[-1][1]
        assert [at for at, _ in done if at] == list(range(1, done[-1][1] + 1))


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("n", [0, 1])
def test_hardly_any_record(n: int, workers: int) -> None:
    few = Register.of("union", list(rows()[:n]), workers=workers)
    assert flat(list(few.scored())) == []
    assert few.groups().of.tolist() == list(range(n))


def test_a_sample_is_of_the_pairs_and_the_same_every_time() -> None:
    total = len(register().pairs[0])
    some = register().sample(500)
    assert len(set(some.tolist())) == 500
    assert 0 <= some.min() <= some.max() < total
    assert np.array_equal(some, register().sample(500))
    assert len(register().sample(10**9)) == total
    assert register().levels(some).shape == (500, len(register().model.matrix))


def test_names_alone_are_judged_by_the_model_for_names() -> None:
    names = [{"name": row["name"], "town": row["town"]} for row in rows()[:50]]
    assert Register.of("union", names).model.name.startswith("union_names")
    assert register().model.name.startswith("union-")
