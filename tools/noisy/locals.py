"""Numbered locals of national bodies, as English-language registers write them: the number is the name.

The Southern and Northern « branches » and « locals » of Cameroon, and most unions of North America, are told apart by a
number and a place alone; one body is written as its full title, its trade, or its letters. Titles here are made up or
generic; they are not a list of real unions.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from tools.noisy.spelling import slips

_TRADES: Final = (
    "Bakers", "Boilermakers", "Bricklayers", "Carpenters", "Cement Masons", "Chemical Workers", "Clerical Employees", "Cocoa Workers",
    "Communications Workers", "Dairy Workers", "Dockworkers", "Drivers and Warehousemen", "Electrical Workers", "Elevator Constructors",
    "Farm Workers", "Fire Fighters", "Flight Attendants", "Food Workers", "Furniture Workers", "Garment Workers", "Glass Workers",
    "Government Employees", "Grain Millers", "Guards", "Hospital Employees", "Hotel Employees", "Insulators", "Iron Workers", "Laborers",
    "Letter Carriers", "Locomotive Engineers", "Machinists", "Maintenance of Way Employees", "Metal Polishers", "Mine Workers", "Musicians",
    "Nurses", "Office Employees", "Oil Workers", "Operating Engineers", "Painters", "Paper Workers", "Plasterers", "Plumbers", "Postal Workers",
    "Printers", "Professional Engineers", "Public Employees", "Railway Clerks", "Roofers", "Rubber Workers", "Seafarers", "Service Employees",
    "Sheet Metal Workers", "Shoe Workers", "Signalmen", "Stage Employees", "Steel Workers", "Sugar Workers", "Teachers", "Telephone Workers",
    "Textile Workers", "Timber Workers", "Tobacco Workers", "Transit Workers", "Upholsterers", "Utility Workers", "Welders", "Writers",
)  # fmt: skip
_TITLES: Final = (
    "International Brotherhood of {}", "United {} of America", "International Union of {}", "{} International Union", "Amalgamated {} Union",
    "National Association of {}", "Brotherhood of {} and Helpers", "{} and Allied Workers International Union", "American Federation of {}",
)  # fmt: skip
_UNITS: Final = ("Local", "Local", "Local", "Lodge", "Branch", "Division")
_SHORT_UNITS: Final = {"Local": ("Local", "LU", "Loc.", "Local Union No.", "Local #", "L"), "Lodge": ("Lodge", "LG", "Lodge No."),
                       "Branch": ("Branch", "Br."), "Division": ("Division", "Div.")}  # fmt: skip
_TOWNS: Final = (
    "Springfield OH", "Riverside CA", "Franklin TN", "Greenville SC", "Bristol CT", "Clinton IA", "Fairview OK", "Salem OR", "Madison WI",
    "Georgetown TX", "Arlington VA", "Ashland KY", "Burlington VT", "Manchester NH", "Oxford MS", "Jackson MI", "Milton FL", "Newport RI",
    "Auburn AL", "Dayton OH", "Lexington KY", "Milford DE", "Winchester VA", "Cleveland OH", "Hudson NY", "Kingston NY", "Dover DE",
    "Newark NJ", "Lancaster PA", "Troy MI", "Marion IN", "Columbia MO", "Camden NJ", "Portland ME", "Aurora CO", "Bloomington IL",
)  # fmt: skip
_LINKS: Final = frozenset({"of", "and", "the"})


def locals_(count: int, *, seed: int, noise: float, duplicates: float = 0.5) -> Iterator[tuple[dict[str, str], int]]:
    """Records (name, town, region) of numbered locals with the number of the body, in a repeatable shuffled order."""
    chance = Random(f"locals {seed}")
    nationals = [_national(trade, chance) for trade in _TRADES]
    held: list[tuple[dict[str, str], int]] = []
    body = 0
    numbers = [chance.randint(1, 3000) for _ in range(max(40, count // 12))]
    while len(held) < count:
        body += 1
        true = _local(chance.choice(nationals), chance.choice(numbers) if chance.random() < 0.6 else chance.randint(1, 400), chance)
        copies = 1 + sum(chance.random() < duplicates for _ in range(3))
        held += [(_written(true, chance, noise), body) for _ in range(copies)]
    chance.shuffle(held)
    yield from held[:count]


def _national(trade: str, chance: Random) -> dict[str, str]:
    title = chance.choice(_TITLES).format(trade)
    letters = "".join(word[0] for word in title.split() if word.lower() not in _LINKS).upper()
    return {"trade": trade, "title": title, "letters": letters, "unit": chance.choice(_UNITS)}


def _local(national: dict[str, str], number: int, chance: Random) -> dict[str, str]:
    town, _, state = chance.choice(_TOWNS).rpartition(" ")
    district = str(chance.randint(1, 14)) if chance.random() < 0.1 else ""
    return national | {"number": str(number), "town": town, "region": state, "district": district}


def _written(true: dict[str, str], chance: Random, noise: float) -> dict[str, str]:
    number = true["number"]
    if chance.random() < 0.06:
        number += chance.choice(("-01", "-02", "-A", "A"))
    unit = chance.choice(_SHORT_UNITS[true["unit"]])
    joint = unit if unit.endswith("#") else f"{unit} "
    name = chance.choice((
        f"{true['title']}, {joint}{number}", f"{true['title']} {joint}{number}", f"{true['trade']} {joint}{number}",
        f"{true['letters']} {joint}{number}", f"{true['letters']} - {number}", f"{true['letters']}-{number}", f"{true['letters']} {number}",
        f"{true['trade']} {true['letters']} {joint}{number}", f"{true['trade']} AFL-CIO {joint}{number}",
    ))  # fmt: skip
    if true["district"] and chance.random() < 0.5:
        name += f" District {true['district']}"
    if chance.random() < 0.25:
        name = chance.choice(
            (
                f"{name}, AFL-CIO",
                name.replace("International", "Int'l"),
                name.replace("Workers", "Wkrs"),
                name.split(",")[0] + f" {joint}{number}",
            )
        )
    name = slips(name, chance, 0.3 * noise, "keyboard")
    record = {"name": name.upper() if chance.random() < 0.35 else name, "town": true["town"], "region": true["region"]}
    if chance.random() < 0.25:
        record["town"] = chance.choice(_TOWNS).rpartition(" ")[0]  # the seat of an officer, not of the local
    if chance.random() < 0.1 + 0.3 * noise:
        record["town"] = ""
    if chance.random() < 0.15 * noise:
        record["region"] = ""
    return record
