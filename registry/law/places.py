"""Regions, départements and the nomenclature of branches: tables that the law refers to, kept as CSV beside this file."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from registry.bilingual import Text


@dataclass(frozen=True, slots=True)
class Place:
    """A region, or a département in its region."""

    code: str
    label: Text
    region: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of activity. `confidence` V: read in the annex of décret 93/574/PM; P: provisional (docs/law.md#branches)."""

    code: str
    label: Text
    sector: str
    confidence: str
    version: str


def _rows(name: str) -> list[dict[str, str]]:
    text = (resources.files("registry.law") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def regions() -> dict[str, Place]:
    """The ten regions by code."""
    return {row["code"]: Place(row["code"], Text(row["fr"], row["en"]), row["code"]) for row in _rows("regions.csv")}


@cache
def departements() -> dict[str, Place]:
    """The fifty-eight départements by code."""
    return {row["code"]: Place(row["code"], Text.same(row["name"]), row["region"]) for row in _rows("departements.csv")}


@cache
def towns() -> tuple[Place, ...]:
    """Some towns and localities; `code` is that of their département."""
    inside = departements()
    return tuple(Place(row["departement"], Text.same(row["town"]), inside[row["departement"]].region) for row in _rows("towns.csv"))


@cache
def branches() -> dict[str, Branch]:
    """The nomenclature in its present version, by code."""
    return {
        row["code"]: Branch(row["code"], Text(row["fr"], row["en"]), row["sector"], row["confidence"], row["version"])
        for row in _rows("branches.csv")
        if not row["valid_until"]
    }
