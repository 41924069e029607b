"""Made-up persons with known truth: officers, founders and representatives as different clerks write them down."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from registry.demonstration.people import column
from tools.noisy.spelling import slip

_STREETS: Final = ("rue", "avenue", "boulevard", "carrefour", "montée", "impasse")
_STREET_NAMES: Final = (
    "de la Paix", "Kennedy", "des Manguiers", "du Marché", "Foch", "de la Gare", "des Palmiers", "Ahidjo", "de l'Indépendance", "Nachtigal",
    "du Lac", "des Écoles", "Joffre", "de la Réunification", "du Port", "Njo-Njo", "des Cocotiers", "de Narvik", "du 20 mai", "Monseigneur Vogt",
)  # fmt: skip
_TOWNS: Final = (
    ("Yaoundé", "CE"), ("Douala", "LT"), ("Garoua", "NO"), ("Bamenda", "NW"), ("Maroua", "EN"), ("Bafoussam", "OU"), ("Ngaoundéré", "AD"),
    ("Bertoua", "ES"), ("Ebolowa", "SU"), ("Buea", "SW"), ("Limbe", "SW"), ("Kribi", "SU"), ("Edéa", "LT"), ("Kumba", "SW"), ("Dschang", "OU"),
)  # fmt: skip


def people(count: int, *, seed: int, noise: float, duplicates: float = 0.4) -> Iterator[tuple[dict[str, str], int]]:
    """Records of persons with the number of the person, in a repeatable shuffled order; relatives share names and homes."""
    chance = Random(seed)
    held: list[tuple[dict[str, str], int]] = []
    person = 0
    family: dict[str, str] = {}
    while len(held) < count:
        person += 1
        true = _person(chance, family if chance.random() < 0.25 else {})
        family = true
        copies = 1 + (chance.random() < duplicates) + (chance.random() < duplicates / 3)
        held += [(_written(true, chance, noise), person) for _ in range(copies)]
    chance.shuffle(held)
    yield from held[:count]


def _person(chance: Random, family: dict[str, str]) -> dict[str, str]:
    town, state = chance.choice(_TOWNS)
    fresh = {
        "given_name": " ".join(chance.sample(column("people_given"), chance.choice((1, 1, 2)))),
        "surname": " ".join(chance.sample(column("people_family"), chance.choice((1, 1, 1, 2)))),
        "date_of_birth": f"{chance.randint(1945, 2004)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        "street_number": str(chance.randint(1, 400)),
        "address_1": f"{chance.choice(_STREETS)} {chance.choice(_STREET_NAMES)}",
        "address_2": chance.choice(("", "", "", f"BP {chance.randint(1, 15000)}", f"villa {chance.randint(1, 60)}")),
        "suburb": town,
        "postcode": str(chance.randint(1000, 9999)),
        "state": state,
        "phone": f"6{chance.randint(50, 99)}{chance.randint(0, 999999):06}",
        "id_number": str(chance.randint(10**8, 10**9 - 1)),
    }
    return fresh | {name: family[name] for name in ("surname", "street_number", "address_1", "suburb", "postcode", "state") if family}


def _written(true: dict[str, str], chance: Random, noise: float) -> dict[str, str]:
    """One clerk's record of a person."""
    record = dict(true)
    for name, cell in record.items():
        if chance.random() < 0.05 + 0.25 * noise and name not in {"surname", "given_name"}:
            record[name] = ""
        elif chance.random() < 0.02 + 0.22 * noise:
            record[name] = slip(cell, chance, "keyboard")
    if chance.random() < 0.25 * noise:
        record["given_name"], record["surname"] = record["surname"], record["given_name"]
    if chance.random() < 0.3 * noise and " " in record["given_name"]:
        record["given_name"] = record["given_name"].split()[0]
    if chance.random() < 0.15 * noise:
        record["given_name"] = record["given_name"][:1] + "."
    if chance.random() < 0.2 * noise and record["date_of_birth"].count("-") == 2:
        year, month, day = record["date_of_birth"].split("-")
        record["date_of_birth"] = chance.choice((f"{year}-{day}-{month}", year, f"{day}/{month}/{year}"))
    if chance.random() < 0.2 * noise:
        town, state = chance.choice(_TOWNS)
        record |= {"suburb": town, "state": state, "address_1": f"{chance.choice(_STREETS)} {chance.choice(_STREET_NAMES)}"}
    if chance.random() < 0.3 * noise:
        record["phone"] = "+237 " + record["phone"] if record["phone"] else ""
    return record
