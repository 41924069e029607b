"""Small organisations with an address and a telephone: establishments, cooperatives, associations, as directories list them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from tools.noisy.spelling import figure_wrong, slips

_SORTS: Final = (
    "Restaurant", "Hôtel", "Boulangerie", "Pharmacie", "Clinique", "École", "Garage", "Quincaillerie", "Librairie", "Auberge", "Café", "Bar",
    "Center", "Academy", "Day Care", "Nursery School", "Grill", "Market", "Cooperative", "Association", "Foundation", "Clinic", "Hardware", "Motel",
)  # fmt: skip
_PROPER: Final = (
    "Palmier", "Saint-Pierre", "Bonheur", "La Falaise", "Akwa", "Sunshine", "Golden Gate", "Green Valley", "Belle Vue", "Les Anges", "Victoria",
    "Mont Fébé", "Riverside", "Little Stars", "Espoir", "La Paix", "Providence", "Sawa", "Bamboo", "Royal", "Prestige", "Blue Bird", "Étoile",
    "Chez Marie", "Chez Paul", "Mama Grace", "Grand Carrefour", "Le Relais", "Oasis", "Panorama", "Bethel", "Emmanuel", "New Hope", "La Savane",
    "Arc-en-ciel", "Le Baobab", "Kingdom", "Happy Kids", "Lakeside", "Hilltop", "Le Phare", "Trois Rivières", "Sainte Anne", "Lion d'Or",
    "Campanile", "Delmonico", "Matsuda", "Trattoria Roma", "Spago", "Citrus", "Fenix", "Tavern on the Hill", "Ivy", "Carlyle", "Mandarin",
)  # fmt: skip
_STREETS: Final = (
    "rue de la Joie", "avenue Kennedy", "boulevard de la Liberté", "Main St.", "N. Clark St.", "Sunset Blvd.", "S. Halsted", "W. 57th St.",
    "avenue Foch", "rue Joffre", "Peachtree Rd.", "Madison Ave.", "E. 12th St.", "Ocean Ave.", "rue des Manguiers", "Commercial Avenue",
    "Broadway", "Las Vegas Blvd. S.", "Melrose Ave.", "rue Nachtigal", "W. Division", "N. Western Ave.", "Piedmont Ave.", "Third St.",
)  # fmt: skip
_TOWNS: Final = (
    "Yaoundé",
    "Douala",
    "Buea",
    "Limbe",
    "Bamenda",
    "Atlanta",
    "Los Angeles",
    "New York",
    "Chicago",
    "San Francisco",
    "Garoua",
)
_SHORT: Final = {
    "Street": "St.",
    "St.": "Street",
    "Ave.": "Avenue",
    "avenue": "av.",
    "Blvd.": "Boulevard",
    "boulevard": "bd",
    "rue": "r.",
    "Rd.": "Road",
}


def shops(count: int, *, seed: int, noise: float, duplicates: float = 0.35) -> Iterator[tuple[dict[str, str], int]]:
    """Records (name, address, town, phone, branch) with the number of the body; chains share names, malls share addresses."""
    chance = Random(f"shops {seed}")
    held: list[tuple[dict[str, str], int]] = []
    body = 0
    last: dict[str, str] = {}
    while len(held) < count:
        body += 1
        true = _shop(chance, last if chance.random() < 0.2 else {})
        last = true
        copies = 1 + (chance.random() < duplicates) + (chance.random() < duplicates / 3)
        held += [(_written(true, chance, noise), body) for _ in range(copies)]
    chance.shuffle(held)
    yield from held[:count]


def _shop(chance: Random, neighbour: dict[str, str]) -> dict[str, str]:
    sort = chance.choice(_SORTS)
    proper = " ".join(chance.sample(_PROPER, chance.choice((1, 1, 2))))
    fresh = {
        "name": chance.choice((f"{sort} {proper}", f"{proper} {sort}", proper)),
        "address": f"{chance.randint(1, 9900)} {chance.choice(_STREETS)}",
        "town": chance.choice(_TOWNS),
        "phone": f"{chance.randint(200, 989)}/{chance.randint(200, 999)}-{chance.randint(0, 9999):04}",
        "branch": chance.choice(_SORTS),
    }
    shared = chance.choice((("name",), ("name", "branch"), ("address", "town"), ("address", "town", "phone"))) if neighbour else ()
    near = figure_wrong(neighbour["phone"], chance) if neighbour and chance.random() < 0.4 else fresh["phone"]  # one exchange, another line
    return fresh | {"phone": near} | {name: neighbour[name] for name in shared}


def _written(true: dict[str, str], chance: Random, noise: float) -> dict[str, str]:
    """One directory's record of a shop."""
    record = dict(true)
    record["name"] = _name(true, chance, noise)
    record["address"] = _address(true["address"], chance, noise)
    if chance.random() < 0.2 * noise:
        record["phone"] = figure_wrong(record["phone"], chance)
    if chance.random() < 0.5:
        record["phone"] = record["phone"].replace("/", "-")
    for name in ("address", "town", "phone", "branch"):
        if chance.random() < 0.2 * noise:
            record[name] = ""
    if chance.random() < 0.3:
        record["branch"] = chance.choice(_SORTS)
    return record


def _name(true: dict[str, str], chance: Random, noise: float) -> str:
    name = slips(true["name"], chance, 0.3 * noise, chance.choice(("keyboard", "ear")))
    if chance.random() < 0.35 * noise:
        return " ".join(word for word in name.split() if word not in _SORTS) or name
    if chance.random() < 0.25 * noise:
        return f"{name} {chance.choice((*_SORTS, true['town'], 'The', '(the)'))}"
    return name


def _address(address: str, chance: Random, noise: float) -> str:
    for word, other in _SHORT.items():
        if word in address and chance.random() < 0.5:
            address = address.replace(word, other)
            break
    if chance.random() < 0.25 * noise:
        address = f"{address} {chance.choice(('between 2nd and 3rd', 'Suite 12', 'face marché', 'at Main St.', 'carrefour'))}"
    return figure_wrong(address, chance) if chance.random() < 0.15 * noise else address
