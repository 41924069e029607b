"""The made-up registers keep their promises: repeatable, complete, full of siblings that are told apart, written as they are made."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from itertools import islice, pairwise
from pathlib import Path
from statistics import mean

import pytest

from tools.noisy import Noise, records, write
from tools.noisy.families import families
from tools.noisy.stream import LARGEST_CLUSTER
from tools.noisy.vocabulary import phrases, regions, unaccented
from tools.noisy.world import Organisation
from tools.noisy.writing import COLUMNS

Register = list[tuple[dict[str, str], int]]


@pytest.fixture(scope="module")
def register() -> Register:
    return list(records(3000, seed=11, noise=Noise(0.5)))


@pytest.fixture(scope="module")
def world() -> list[list[Organisation]]:
    return list(islice(families(11, 3000), 600))


def test_the_same_seed_gives_the_same_register_and_another_another() -> None:
    first = list(records(300, seed=5, noise=Noise(0.5), layout="mixed"))
    assert first == list(records(300, seed=5, noise=Noise(0.5), layout="mixed"))
    assert first != list(records(300, seed=6, noise=Noise(0.5), layout="mixed"))


def test_every_record_has_the_columns_a_name_and_a_number_of_its_own(register: Register) -> None:
    assert all(tuple(record) == COLUMNS for record, _ in register)
    assert all(record["name"] or record["acronym"] for record, _ in register)
    assert len({record["id"] for record, _ in register}) == len(register)


def test_the_truth_is_complete(tmp_path: Path) -> None:
    write(tmp_path / "records.csv", tmp_path / "truth.csv", 500, seed=3, noise=Noise(0.5), layout="both")
    with (tmp_path / "records.csv").open(encoding="utf-8", newline="") as lines:
        told = list(csv.DictReader(lines))
    with (tmp_path / "truth.csv").open(encoding="utf-8", newline="") as lines:
        truth = {row["id"]: row["cluster"] for row in csv.DictReader(lines)}
    assert len(told) == 500
    assert tuple(told[0]) == COLUMNS
    assert {row["id"] for row in told} == set(truth)
    assert not any(row["name"] for row in told)
    assert all(row["name_fr"] or row["name_en"] or row["acronym"] for row in told)


@pytest.mark.parametrize("duplicates", [0.0, 0.2, 0.35, 0.5])
def test_clusters_have_one_to_six_records_and_the_share_of_twins_that_was_asked(duplicates: float) -> None:
    sizes = Counter(cluster for _, cluster in records(3000, seed=2, noise=Noise(0.3), duplicates=duplicates))
    assert max(sizes.values()) <= LARGEST_CLUSTER
    assert 1 - len(sizes) / 3000 == pytest.approx(duplicates, abs=0.04)


def test_twins_do_not_lie_side_by_side(register: Register) -> None:
    beside = sum(one[1] == other[1] for one, other in pairwise(register))
    assert beside < 10


def test_siblings_exist_and_are_told_apart(world: list[list[Organisation]]) -> None:
    bodies = [body for family in world for body in family]
    assert len({body.number for body in bodies}) == len(bodies)
    assert sum(len(family) > 2 for family in world) > len(world) / 3
    assert any(len({body.section for body in family}) > 10 for family in world)
    assert {body.kind for body in bodies} == {"syndicat", "union", "federation", "confederation"}

    def families_with(*shared: str) -> int:
        found = 0
        for family in world:
            groups = Counter(
                tuple(getattr(body, part) for part in shared) for body in family if all(getattr(body, part) for part in shared)
            )
            found += any(times > 1 for times in groups.values())
        return found

    assert families_with("acronym") > 50  # two bodies under one acronym
    assert any({body.employers for body in family} == {True, False} for family in world)
    assert any(sum(body.contested for body in family) == 2 for family in world)
    assert any(len({body.facts.phones[0] for body in family}) < len(family) for family in world)
    assert any(len({body.facts.officers[0] for body in family}) < len(family) for family in world)


def test_one_name_is_borne_twice_only_where_it_is_meant(world: list[list[Organisation]]) -> None:
    borne = defaultdict(list)
    for family in world:
        for body in family:
            borne[body.head.fr, body.members, body.level, body.place, body.qualifier, body.section].append(body)
    assert all(body.contested for bodies in borne.values() if len(bodies) > 1 for body in bodies)


def test_sections_keep_their_number_when_the_pen_slips(register: Register) -> None:
    by_cluster: dict[int, set[str]] = defaultdict(set)
    for record, cluster in register:
        name = unaccented(record["name"]).lower()
        if "section n° " in name:
            by_cluster[cluster].add(name.rpartition("section n° ")[2].split()[0].strip("(),-"))
    assert len(by_cluster) > 5
    assert all(len(numbers) == 1 for numbers in by_cluster.values())


def test_a_large_register_is_written_as_it_is_made() -> None:
    stream = records(10**9, seed=1, noise=Noise(0.5))
    assert iter(stream) is stream
    assert stream.__class__.__name__ == "generator"
    small = records(40_000, seed=1, noise=Noise(0.2))
    assert len(list(islice(small, 3))) == 3


def _agreement(level: float) -> float:
    """How often two records of one organisation bear the same name, letter for letter but for accents and case."""
    by_cluster: dict[int, list[str]] = defaultdict(list)
    for record, cluster in records(2500, seed=8, noise=Noise(level)):
        by_cluster[cluster].append(unaccented(record["name"]).lower())
    return mean(names[0] == names[1] for names in by_cluster.values() if len(names) > 1)


def test_three_levels_of_noise_differ() -> None:
    light, middle, heavy = _agreement(0.0), _agreement(0.5), _agreement(1.0)
    assert light > middle + 0.1
    assert middle > heavy + 0.02


def test_blanks_grow_with_the_noise() -> None:
    def filled(level: float) -> float:
        return mean(bool(record[column]) for record, _ in records(1500, seed=4, noise=Noise(level)) for column in COLUMNS[4:])

    assert filled(0.0) > filled(0.5) + 0.08 > filled(1.0) + 0.16


@pytest.mark.parametrize("level", [-0.1, 1.1])
def test_noise_has_bounds(level: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Noise(level)


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(ValueError, match="layout"):
        next(records(10, seed=1, noise=Noise(), layout="sideways"))


def test_the_vocabulary_is_wide() -> None:
    assert len({phrase.fr for phrase in phrases()}) > 600
    assert sum(len(region.towns) for region in regions()) >= 150
    assert sum(len(region.departments) for region in regions()) == 58
