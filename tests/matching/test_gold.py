"""The price of a change: every pair of the gold file judged, with floors overall and per class.

A change of a threshold, a weight or a table moves these figures. The message of a failure lists the worst pairs, so that
whoever made the change sees what it costs. Raise a floor when the engine gets better; never lower one in silence.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from registry.matching import compare
from registry.matching.explain import Verdict

GOLD = Path(__file__).parent / "gold.csv"
SAME = 0.5
WORST = 15

#: What must stay apart, whatever else is won.
APART = (
    "6_hard_negative", "6_near_miss", "sibling_number", "sibling_town", "sibling_qualifier", "5_translation_apart", "7_history",
    "abbreviation_apart", "acronym_name_apart", "typo_apart", "level",
)  # fmt: skip
#: The least share of true pairs found, per class of pairs that are the same.
RECALL = {
    "1_form": 0.95, "2_slip": 0.12, "3_expansion": 0.70, "4_small_words": 0.90, "5_translation": 0.53, "abbreviation": 0.64,
    "acronym_name": 0.47, "number_form": 0.90, "town_form": 0.93, "town_missing": 0.85, "typo": 0.80, "us_local": 0.72,
}  # fmt: skip
#: The least share of told pairs that are true, where a class has both.
PRECISION = {"us_local": 0.65}
OVERALL_PRECISION = 0.97
OVERALL_RECALL = 0.705


@dataclass(frozen=True)
class Judged:
    """A line of the gold file and what the engine says of it."""

    at: int
    row: dict[str, str]
    verdict: Verdict

    @property
    def same(self) -> bool:
        return self.row["same"] == "1"

    @property
    def told(self) -> bool:
        return self.verdict.probability >= SAME

    def __str__(self) -> str:
        sides = (" | ".join(filter(None, (self.row[f"{s}_name"], self.row[f"{s}_acronym"], self.row[f"{s}_town"]))) for s in "ab")
        truth = "the same" if self.same else "distinct"
        return (
            f"  line {self.at} {self.row['set']}: p {self.verdict.probability:.3f}, truth {truth} ({self.row['why']})\n"
            f"    {'  <>  '.join(sides)}\n    {self.verdict.summary.en}"
        )


def record(row: dict[str, str], side: str) -> dict[str, str]:
    return {name: row[f"{side}_{name}"] for name in ("name", "acronym", "town") if row[f"{side}_{name}"]}


@cache
def rows() -> tuple[dict[str, str], ...]:
    with GOLD.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def judged() -> tuple[Judged, ...]:
    return tuple(Judged(at, row, compare(record(row, "a"), record(row, "b"))) for at, row in enumerate(rows(), start=2))


def worst(among: list[Judged]) -> str:
    """The pairs judged most wrongly, in full."""
    wrong = sorted((pair for pair in among if pair.same != pair.told), key=lambda pair: -abs(pair.same - pair.verdict.probability))
    more = f"\n  … and {len(wrong) - WORST} more" if len(wrong) > WORST else ""
    return f"{len(wrong)} of {len(among)} wrong:\n" + "\n".join(str(pair) for pair in wrong[:WORST]) + more


def figures(among: list[Judged]) -> tuple[float, float]:
    """Precision and recall; 1 where there is nothing to be wrong about."""
    right = sum(pair.same and pair.told for pair in among)
    told, true = sum(pair.told for pair in among), sum(pair.same for pair in among)
    return right / told if told else 1.0, right / true if true else 1.0


def of_class(name: str) -> list[Judged]:
    found = [pair for pair in judged() if pair.row["set"] == name]
    assert found, f"the gold file holds no pair of class {name}"
    return found


def test_the_gold_file_is_sound() -> None:
    assert len(rows()) >= 600
    assert {row["same"] for row in rows()} == {"0", "1"}
    assert all(record(row, "a") and record(row, "b") and row["why"] for row in rows())
    keys = Counter(frozenset((frozenset(record(row, "a").items()), frozenset(record(row, "b").items()))) for row in rows())
    contradicted = [key for key in keys if len({row["same"] for row in rows() if key == frozenset(
        (frozenset(record(row, "a").items()), frozenset(record(row, "b").items())))}) > 1] if max(keys.values()) > 1 else []  # fmt: skip
    assert not contradicted


def test_every_class_has_its_floor() -> None:
    assert {row["set"] for row in rows()} == {*APART, *RECALL}


def test_precision_and_recall_overall() -> None:
    precision, recall = figures(list(judged()))
    message = (
        f"precision {precision:.4f} (floor {OVERALL_PRECISION}), recall {recall:.4f} (floor {OVERALL_RECALL}); {worst(list(judged()))}"
    )
    assert precision >= OVERALL_PRECISION, message
    assert recall >= OVERALL_RECALL, message


@pytest.mark.parametrize("name", sorted(RECALL))
def test_precision_and_recall_of_a_class(name: str) -> None:
    pairs = of_class(name)
    precision, recall = figures(pairs)
    assert recall >= RECALL[name], f"{name}: recall {recall:.4f}, floor {RECALL[name]}; {worst(pairs)}"
    assert precision >= PRECISION.get(name, 1.0), f"{name}: precision {precision:.4f}; {worst(pairs)}"


@pytest.mark.parametrize("name", APART)
def test_what_must_stay_apart_stays_apart(name: str) -> None:
    merged = [pair for pair in of_class(name) if not pair.same and pair.told]
    assert not merged, f"{name}: {len(merged)} merged:\n" + "\n".join(map(str, merged))
