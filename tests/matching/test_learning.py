"""Weights: found where they were planted, moved by good decisions, left alone by bad ones, and kept in a file a person can read."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from registry.matching import Model, Register, learning, refit, shipped
from registry.matching.columns import Levels
from registry.matching.fields import COMPARED
from registry.matching.files import Decisions
from registry.matching.frame import SCHEMAS, Schema
from registry.matching.model import FOLDER, VETO_CAP, blank, probability
from tests.matching.shell import rows_of, run, write
from tools.noisy import Noise, records

FIELDS = COMPARED["person"]


#: The fields that tell the two classes apart; the others say nothing.
TELLING = ("names", "date_of_birth", "suburb", "postcode", "phone", "id_number")


@cache
def planted(n: int, *, rate: float = 0.2, seed: int = 1) -> tuple[Levels, NDArray[np.bool_], dict[str, list[float]]]:
    """Levels drawn apart for each class, and the true bits of each level."""
    chance = np.random.default_rng(seed)
    same = chance.random(n) < rate
    levels = np.zeros((n, len(FIELDS)), np.uint8)
    truth: dict[str, list[float]] = {}
    for at, compared in enumerate(FIELDS):
        size = len(compared.levels)
        said = np.linspace(1, 5 + at % 3, size - 1) if compared.key in TELLING else np.ones(size - 1)
        said *= 0.9 / said.sum()
        yes, no = np.r_[0.1, said], np.r_[0.1, said[::-1]]  # missing says nothing
        levels[same, at] = chance.choice(size, int(same.sum()), p=yes)
        levels[~same, at] = chance.choice(size, int((~same).sum()), p=no)
        truth[compared.key] = np.log2(yes / no).tolist()
    return levels, same, truth


def right(model: Model, levels: Levels, same: NDArray[np.bool_]) -> float:
    return float(((probability(model.bits(levels)) > 0.5) == same).mean())


def test_fit_recovers_planted_weights() -> None:
    levels, same, truth = planted(20_000)
    model = learning.fit(levels, same, blank("person"), name="planted", ridge=0.01)
    assert right(model, levels, same) > 0.9
    for compared in FIELDS:
        expected = [bits - truth[compared.key][0] for bits in truth[compared.key][1:]]
        found = [model.weights[compared.key][level] for level in compared.levels[1:]]
        assert np.allclose(found, expected, atol=0.5), (compared.key, found, expected)


def test_few_decisions_move_little() -> None:
    levels, same, _ = planted(2000)
    start = learning.fit(levels, same, blank("person"), name="start")
    few = slice(0, 12)
    same_few = same[few].copy()
    same_few[0] = not same_few[1:].any()
    moved = learning.fit(levels[few], same_few, start, name="moved", ridge=50.0)
    for compared in FIELDS:
        for level in compared.levels[1:]:
            assert abs(moved.weights[compared.key][level] - start.weights[compared.key][level]) < 1


def test_importance_puts_the_sample_back() -> None:
    levels, same, _ = planted(12_000, rate=0.1)
    whole = learning.fit(levels, same, blank("person"), name="whole")
    kept = np.flatnonzero(same | (np.random.default_rng(3).random(len(same)) < 0.2))
    weights = np.where(same[kept], 1, 5).astype(np.float32)
    part = learning.fit(levels[kept], same[kept], blank("person"), name="part", importance=weights)
    bare = learning.fit(levels[kept], same[kept], blank("person"), name="bare")
    assert abs(part.prior - whole.prior) < abs(bare.prior - whole.prior)
    assert bare.prior > part.prior + 1


@pytest.mark.parametrize("same", [np.zeros(50, bool), np.ones(50, bool)])
def test_decisions_of_one_kind_teach_nothing(same: NDArray[np.bool_]) -> None:
    levels, _, _ = planted(50)
    with pytest.raises(ValueError, match="one kind"):
        learning.fit(levels, same, blank("person"), name="x")


def test_weights_stay_within_bounds() -> None:
    levels = np.zeros((400, len(FIELDS)), np.uint8)
    levels[:200] = [len(compared.levels) - 1 for compared in FIELDS]
    model = learning.fit(levels, np.arange(400) < 200, blank("person"), name="sure", ridge=1e-9)
    assert all(abs(bits) <= learning.MOST for weights in model.weights.values() for bits in weights.values())
    assert np.isfinite(model.prior)


def test_estimate_separates_planted_classes_without_labels() -> None:
    levels, same, _ = planted(20_000)
    hint = replace(
        blank("person"), prior=-2.0, weights={compared.key: {compared.levels[-1]: 2.0, compared.levels[1]: -2.0} for compared in FIELDS}
    )
    model = learning.estimate(levels, hint, name="unlabelled")
    assert right(model, levels, same) > 0.9
    assert probability(np.array([model.prior], np.float32))[0] == pytest.approx(0.2, abs=0.07)


def test_fitting_is_deterministic() -> None:
    levels, same, _ = planted(3000)
    assert learning.fit(levels, same, blank("person"), name="x") == learning.fit(levels, same, blank("person"), name="x")


# --- decisions on a register ---------------------------------------------------------------------------------------------------

SIZE = 220


@cache
def made() -> tuple[tuple[dict[str, str], ...], tuple[int, ...]]:
    held = list(records(SIZE, seed=21, noise=Noise(0.5)))
    return tuple(row for row, _ in held), tuple(cluster for _, cluster in held)


@cache
def framed() -> Register:
    return Register.of("union", made()[0])


def register() -> Register:
    return Register(framed().frame, framed().model)


@cache
def decisions(*, random: bool = False) -> Decisions:
    """What a careful person (or a coin) decides on the pairs that look alike."""
    truth, chance = made()[1], np.random.default_rng(5)
    looked = [(int(i), int(j)) for part in register().scored(floor=0.03) for i, j in zip(part.i, part.j, strict=True)]
    said = [bool(chance.random() < 0.5) if random else truth[i] == truth[j] for i, j in looked]
    return Decisions(
        [pair for pair, same in zip(looked, said, strict=True) if same], [pair for pair, same in zip(looked, said, strict=True) if not same]
    )


def blunted() -> Register:
    """The register with a model that has lost its edge: it looks at towns, dates and kinds only."""
    model = framed().model
    weights = {
        field: levels if field in {"town", "region", "kind", "founded"} else dict.fromkeys(levels, 0.0)
        for field, levels in model.weights.items()
    }
    return Register(framed().frame, replace(model, name="blunt", weights=weights))


def test_good_decisions_are_adopted() -> None:
    taught = blunted()
    sheet = refit.from_decisions(taught, decisions())
    assert sheet.adopted, sheet.told()
    assert sheet.after >= sheet.before
    assert sheet.after > 0.8
    assert taught.model.name == f"blunt+{sheet.decisions}"
    assert "adopted" in sheet.told()
    assert set(taught.model.weights) == set(framed().model.weights)


def test_good_decisions_never_make_the_shipped_model_worse() -> None:
    taught = register()
    sheet = refit.from_decisions(taught, decisions())
    assert sheet.before > 0.8
    assert sheet.adopted == (sheet.after >= sheet.before)
    assert sheet.adopted == (taught.model.weights != framed().model.weights)


def test_random_decisions_leave_the_shipped_model() -> None:
    taught = register()
    sheet = refit.from_decisions(taught, decisions(random=True))
    assert not sheet.adopted, sheet.told()
    assert taught.model.weights == framed().model.weights
    assert taught.model.prior == framed().model.prior
    assert "not adopted" in sheet.told()


def test_random_decisions_leave_the_shipped_threshold() -> None:
    """A sheet that says « not adopted » has changed nothing."""
    taught = register()
    refit.from_decisions(taught, decisions(random=True))
    assert taught.model.threshold == framed().model.threshold


@pytest.mark.parametrize("few", [Decisions([], []), Decisions([(0, 1)], [(2, 3)]), Decisions([], [(0, at) for at in range(1, 100)])])
def test_too_few_decisions_move_nothing(few: Decisions) -> None:
    taught = register()
    sheet = refit.from_decisions(taught, few)
    assert not sheet.adopted
    assert taught.model is framed().model
    assert "stays" in sheet.told()


def test_decisions_that_are_all_the_same_end_in_no_fault() -> None:
    taught = register()
    refit.from_decisions(taught, Decisions([(at, at + 1) for at in range(0, 130, 2)], []))
    assert len(taught.groups().of) == SIZE


def test_decisions_through_the_command(tmp_path: Path) -> None:
    rows, _ = made()
    source = write(tmp_path / "register.csv", tuple(rows[0]), [tuple(row.values()) for row in rows])
    said = decisions()
    ids = [row["id"] for row in rows]
    labels = write(tmp_path / "labels.csv", ("id1", "id2", "match"), [
        *((ids[i], ids[j], "1") for i, j in said.same), *((ids[j], ids[i], "0") for i, j in said.distinct),
    ])  # fmt: skip
    result = run("clusters", source, "--labels", labels, "--out", tmp_path / "out.csv")
    assert result.exit_code == 0, repr(result.exception)
    of = {row["id"]: row["cluster"] for row in rows_of(tmp_path / "out.csv")}
    assert all(of[ids[i]] == of[ids[j]] for i, j in said.same)
    assert all(of[ids[i]] != of[ids[j]] for i, j in said.distinct)
    assert f"{len(said)} decisions" in result.stderr
    assert "contradiction" not in result.stderr


# --- model files ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_a_model_is_a_file_that_a_person_can_read(path: Path, tmp_path: Path) -> None:
    model = Model.load(path)
    copy = tmp_path / path.name
    model.save(copy)
    assert copy.read_bytes() == path.read_bytes()
    assert Model.load(copy) == model
    held = json.loads(copy.read_text(encoding="utf-8"))
    assert list(held["weights"]) == [compared.key for compared in COMPARED[model.schema]]
    assert max(len(line) for line in copy.read_text(encoding="utf-8").splitlines()) < 120
    assert 0 < model.threshold < 1
    assert model.trained_on
    assert path.stem in model.name


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_shipped_models_say_what_common_sense_says(schema: Schema) -> None:
    model = shipped(schema)
    for at, compared in enumerate(COMPARED[schema]):
        if {"same", "different"} <= set(compared.levels):
            gain = model.matrix[at][compared.code("same")] - model.matrix[at][compared.code("different")]
            assert gain > -0.75, f"{compared.key}: « the same » weighs {gain:.2f} bits against « different »"
        assert model.matrix[at][0] == 0


def test_a_veto_caps_and_says_which() -> None:
    model = shipped("union")
    levels = np.array([[len(compared.levels) - 1 for compared in COMPARED["union"]]], np.uint8)
    assert model.judge(levels)[1][0] > 0.99
    at = next(at for at, compared in enumerate(COMPARED["union"]) if compared.key == "numbers")
    levels[0, at] = COMPARED["union"][at].code("different")
    assert model.judge(levels)[1][0] <= VETO_CAP
    assert model.vetoes(levels[0]) == ("numbers",)
