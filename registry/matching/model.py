"""What each level is worth, in bits; the sum, as a probability. A model is a small file that a person can read.

The score of a pair is the prior plus the weights of its levels: log2 of how many times likelier the levels are for one
body written twice than for two bodies (Fellegi and Sunter, 1969). The explanation is the sum itself.
"""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from registry.matching import tables
from registry.matching.columns import Floats, Frequencies, Levels, word_id
from registry.matching.fields import COMPARED
from registry.matching.frame import Schema

FOLDER: Final = Path(__file__).parent / "models"
#: Changes whenever the reading or the comparing changes, by hand; the tables' digest and the model's name go beside it.
ENGINE_VERSION: Final = "3.1"
#: What two writings of one body do not differ by: a veto is a level of a field, given the levels of others.
#: Another section, another town in the name, a rival qualifier; a name of common words only, in two towns.
Conditions: TypeAlias = tuple[tuple[str, frozenset[str]], ...]
_NOT_OWN: Final = frozenset({"missing", "different", "initials_no", "syllables", "alike", "near", "initials_short", "same_common"})
_COMMON_NAME_ELSEWHERE: Final[Conditions] = (
    ("town", frozenset({"different"})), ("rarity", frozenset({"none", "common", "modest"})), ("acronym", _NOT_OWN),
    ("places", frozenset({"missing"})), ("phone", frozenset({"missing", "different"})), ("email", frozenset({"missing", "different"})),
    ("regno", frozenset({"missing", "different"})), ("officers", frozenset({"missing", "none"})), ("founded", frozenset({"missing", "different"})),
)  # fmt: skip
VETOES: Final[dict[Schema, tuple[Conditions, ...]]] = {
    "union": (
        (("numbers", frozenset({"different"})),), (("places", frozenset({"different"})),), (("qualifiers", frozenset({"different"})),),
        (("regno", frozenset({"other_year"})),), _COMMON_NAME_ELSEWHERE,
    ),
    "organisation": (),
    "person": (),
}  # fmt: skip
VETO_CAP: Final = np.float32(0.2)
Weights: TypeAlias = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Model:
    """The weights of one schema. `prior` in bits; `threshold` the probability from which a cluster holds together."""

    name: str
    schema: Schema
    prior: float
    weights: Weights
    threshold: float = 0.5
    trained_on: dict[str, object] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """Engine, tables and model: what a score must be read with."""
        return f"{ENGINE_VERSION}+{tables.digest()}.{self.name}"

    def bits(self, levels: Levels) -> Floats:
        """The total weight of each pair, prior included."""
        total = np.full(len(levels), self.prior, np.float32)
        for column, weights in enumerate(self.matrix):
            total += weights[levels[:, column]]
        return total

    @cached_property
    def matrix(self) -> list[NDArray[np.float32]]:
        """The weights of each field as an array over its levels."""
        return [
            np.array([self.weights.get(field.key, {}).get(level, 0.0) for level in field.levels], np.float32)
            for field in COMPARED[self.schema]
        ]

    def judge(self, levels: Levels) -> tuple[Floats, Floats]:
        """The bits and the probability of each pair; a veto caps the probability."""
        bits = self.bits(levels)
        p = probability(bits)
        p = np.where(levels.any(axis=1), p, np.float32(0))  # two records that say nothing to each other are no pair
        for _, conditions in self._vetoes:
            p = np.where(_hold(conditions, levels), np.minimum(p, VETO_CAP), p)
        return bits, p.astype(np.float32)

    def vetoes(self, levels: NDArray[np.uint8]) -> tuple[str, ...]:
        """The fields that forbid the pair of these levels (one row)."""
        return tuple(field for field, conditions in self._vetoes if _hold(conditions, levels[None, :])[0])

    @cached_property
    def _vetoes(self) -> list[tuple[str, list[tuple[int, NDArray[np.bool_]]]]]:
        """Each veto's field, and its conditions as columns and the codes that they allow."""
        compared = {field.key: (column, field) for column, field in enumerate(COMPARED[self.schema])}
        return [
            (veto[0][0], [(compared[key][0], np.array([level in allowed for level in compared[key][1].levels])) for key, allowed in veto])
            for veto in VETOES[self.schema]
        ]

    def save(self, path: Path) -> None:
        rounded = {key: {level: round(bits, 2) for level, bits in levels.items()} for key, levels in self.weights.items()}
        held = asdict(self) | {"weights": rounded, "prior": round(self.prior, 2)}
        path.write_text(json.dumps(held, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Model:
        return cls(**json.loads(path.read_text(encoding="utf-8")))


def _hold(conditions: list[tuple[int, NDArray[np.bool_]]], levels: Levels) -> NDArray[np.bool_]:
    held = np.ones(len(levels), bool)
    for column, allowed in conditions:
        held &= allowed[levels[:, column]]
    return held


def blank(schema: Schema) -> Model:
    """A model that knows nothing yet: every level is worth 0 bits."""
    return Model("blank", schema, -4.0, {compared.key: {} for compared in COMPARED[schema]})


def probability(bits: Floats) -> Floats:
    """From bits to a probability: 0 bits is one in two, 10 bits is a thousand to one."""
    return (1.0 / (1.0 + np.exp2(-np.clip(bits, -60, 60)))).astype(np.float32)


@lru_cache(maxsize=8)
def shipped(schema: Schema, *, names_only: bool = False) -> Model:
    """The model that comes with the engine for a schema (trained by ``python -m tools.training``).

    A register that holds nothing but names, kinds and places has weights of its own: its names must carry more.
    """
    return replace(Model.load(FOLDER / ("union_names.json" if names_only and schema != "person" else f"{schema}.json")), schema=schema)


def engine_version() -> str:
    """The version that a name test must be read with: engine, tables, model of names."""
    return shipped("union", names_only=True).version


@lru_cache(maxsize=1)
def background() -> dict[str, Frequencies]:
    """How common each word is in names of bodies at large: what a register too small to tell leans on."""
    path = FOLDER / "words.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        counts = {row["word"]: int(row["names"]) for row in csv.DictReader(lines)}
    size = counts.pop("*", 1)
    held = sorted((word_id(word), count) for word, count in counts.items())
    return {"name": Frequencies(np.array([ident for ident, _ in held], np.int64), np.array([count for _, count in held], np.int64), size)}
