"""The words of the made-up register: trades, places, people, read once from tables that a clerk can review."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

VOWELS: Final = frozenset("aeiouâàäéèêëîïôöûüAEIOUÂÀÉÈÊÎÔÛ")
ACCENTS: Final = str.maketrans("àâäçéèêëîïôöùûüÿÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ", "aaaceeeeiioouuuyAAACEEEEIIOOUUU") | {
    ord("œ"): "oe",
    ord("Œ"): "OE",
    ord("’"): "'",
}

_PERSONS: Final = (
    ("travailleurs", "Workers"),
    ("employés", "Employees"),
    ("personnels", "Staff"),
    ("agents", "Agents"),
    ("ouvriers", "Labourers"),
    ("cadres", "Senior Staff"),
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Who the members are, in both languages; what the employers of that branch are called, where the two differ."""

    fr: str
    en: str
    branch: str
    owners_fr: str
    owners_en: str


@dataclass(frozen=True, slots=True)
class Place:
    """A town, a department or a region, with the French words that join it to a name."""

    fr: str
    of: str
    en: str
    code: str


@dataclass(frozen=True, slots=True)
class Region:
    """A region with what lies in it: departments, towns, and the department of each town."""

    code: str
    place: Place
    departments: tuple[Place, ...]
    towns: tuple[Place, ...]
    capital: Place


@dataclass(frozen=True, slots=True)
class Qualifier:
    """The adjective (or the slogan) that tells one union from its rival."""

    fr: str
    fr_feminine: str
    en: str


def unaccented(text: str) -> str:
    """The text as a typewriter without accents writes it."""
    return text if text.isascii() else text.translate(ACCENTS)


def of(name: str) -> str:
    """The French `de`, elided before a vowel."""
    return f"d'{name}" if name[0] in VOWELS else f"de {name}"


def _rows(file: str, package: str = "tools.noisy") -> list[dict[str, str]]:
    with (resources.files(package) / "data" / file).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


@cache
def phrases() -> tuple[Phrase, ...]:
    """Every trade, every sector with every word for its people, and the staff of the demonstration's invented companies."""
    found = [Phrase(row["fr"], row["en"], row["branch"], row["fr"], row["en"]) for row in _rows("trades.csv")]
    for row in _rows("sectors.csv"):
        owners = f"entreprises {row['fr']}", f"{row['en']} Companies"
        found += [Phrase(f"{fr} {row['fr']}", f"{row['en']} {en}", row["branch"], *owners) for fr, en in _PERSONS]
    for row in _rows("employers.csv", "registry.demonstration"):
        for fr, en in _PERSONS[:3]:
            found.append(
                Phrase(
                    f"{fr} {of(row['name'])}",
                    f"{row['name']} {en}",
                    row["branch"],
                    f"sous-traitants {of(row['name'])}",
                    f"{row['name']} Contractors",
                )
            )
    return tuple(found)


@cache
def alike(phrase: Phrase) -> tuple[Phrase, ...]:
    """Other members whose French word begins with the same two letters: their acronyms may well be the same."""
    start = unaccented(phrase.fr)[:2]
    return tuple(other for other in phrases() if other.fr != phrase.fr and unaccented(other.fr).startswith(start)) or phrases()[:1]


@cache
def contexts() -> tuple[tuple[str, str], ...]:
    """What narrows a trade: the private sector, the rural areas…; the first is empty."""
    return tuple((row["fr"], row["en"]) for row in _rows("contexts.csv"))


@cache
def qualifiers() -> tuple[tuple[Qualifier, ...], tuple[Qualifier, ...]]:
    """The ordinary qualifiers, and the slogans kept for rivals so that no two families meet on one name."""
    rows = [(Qualifier(row["fr"], row["fr_feminine"], row["en"]), row["reserved"]) for row in _rows("qualifiers.csv")]
    return tuple(word for word, kept in rows if not kept), tuple(word for word, kept in rows if kept)


@cache
def regions() -> tuple[Region, ...]:
    """The ten regions with the 58 departments and the towns of the law's own tables."""
    joined = {row["code"]: row["of"] for row in _rows("articles.csv")}
    departments = _rows("departements.csv", "registry.law")
    towns = _rows("towns.csv", "registry.law")
    found = []
    for row in _rows("regions.csv", "registry.law"):
        code = row["code"]
        inside = tuple(Place(d["name"], joined[d["code"]], d["name"], d["code"]) for d in departments if d["region"] == code)
        here = tuple(Place(t["town"], of(t["town"]), t["town"], t["departement"]) for t in towns if t["departement"].startswith(code))
        capital = next(town for town in here if town.fr == row["capital"])
        found.append(Region(code, Place(row["fr"], joined[code], row["en"], code), inside, here, capital))
    return tuple(found)


@cache
def metropolis(code: str) -> Place:
    """The chief town of the region of that code."""
    return next(region.capital for region in regions() if region.code == code)


@cache
def departments() -> dict[str, Place]:
    """Every department by its code."""
    return {place.code: place for region in regions() for place in region.departments}


@cache
def branches() -> dict[str, tuple[str, str]]:
    """The official wording of every branch by its code."""
    return {row["code"]: (row["fr"], row["en"]) for row in _rows("branches.csv", "registry.law")}


@cache
def quarters() -> dict[str, tuple[str, ...]]:
    """The quarters of the larger towns; under `*`, those that many a town has."""
    return {row["town"]: tuple(row["quarters"].split(";")) for row in _rows("quarters.csv")}


@cache
def landmarks() -> tuple[tuple[str, str], ...]:
    """What people say instead of a street and a number."""
    return tuple((row["fr"], row["en"]) for row in _rows("landmarks.csv"))


@cache
def people() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and family names, to be combined at random; no person is meant."""
    more = _rows("people_more.csv")
    given, family = (
        dict.fromkeys([row["name"] for row in _rows(f"people_{which}.csv", "registry.demonstration")] + [row[which] for row in more])
        for which in ("given", "family")
    )
    return tuple(given), tuple(family)


@cache
def abbreviations() -> dict[str, tuple[str, ...]]:
    """How clerks shorten the commonest words."""
    found: dict[str, tuple[str, ...]] = {}
    for row in _rows("abbreviations.csv"):
        found[row["word"]] = found.get(row["word"], ()) + tuple(row["short"].split("|"))
    return found
