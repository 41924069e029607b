"""What is true of one organisation beside its name: telephone, seat, people, dates, number at the registry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from tools.noisy import vocabulary
from tools.noisy.vocabulary import Place

_FIRST: Final = date(1991, 1, 5).toordinal()
_DAYS: Final = 12_600
_MINTS: Final = ("RG", "RS", "RDDS/SE", "SN", "RSE", "GS")
_HOSTS: Final = ("yahoo.fr", "gmail.com", "yahoo.com", "hotmail.com", "camnet.cm", "outlook.fr", "gmail.com")


@dataclass(frozen=True, slots=True)
class Person:
    """An officer: given name (perhaps two) and family name (perhaps two)."""

    given: str
    family: str
    woman: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an organisation can be found: post box, quarter, landmark in both languages, town."""

    box: int
    quarter: str
    landmark: tuple[str, str]
    town: str


@dataclass(frozen=True, slots=True)
class Registration:
    """A number given by the registry: serial, mint, region, day."""

    serial: int
    mint: str
    region: str
    day: date


@dataclass(slots=True)
class Facts:
    """All of it; the second of a pair of lists is what used to be true."""

    town: Place
    founded: date
    registration: Registration | None
    phones: list[str]
    old_phone: str
    emails: list[str]
    seat: Seat
    old_seat: Seat
    officers: list[Person]
    former: list[Person]


def person(chance: Random) -> Person:
    """Somebody who does not exist."""
    given, family = vocabulary.people()
    first, last = chance.choice(given), chance.choice(family)
    if chance.random() < 0.35:
        first = f"{first} {chance.choice(given)}"
    if chance.random() < 0.3:
        last = f"{last} {chance.choice(family)}"
    return Person(first, last, chance.random() < 0.25)


def phone(chance: Random, region: str) -> str:
    """Nine digits, mobile as a rule; the fixed line of the region otherwise."""
    if chance.random() < 0.8:
        return f"6{chance.choice('5567789')}{chance.randrange(10_000_000):07d}"
    return f"{'222' if region in {'CE', 'SU', 'ES', 'AD', 'NO', 'EN'} else '233'}{chance.randrange(1_000_000):06d}"


def email(chance: Random, acronym: str, president: Person) -> str:
    """An address from the acronym or, as often, the president's own."""
    family = vocabulary.unaccented(president.family.split()[0]).lower().replace("'", "")
    stem = vocabulary.unaccented(acronym).lower().replace(" ", "").replace("/", "")
    if not stem or chance.random() < 0.4:
        given = vocabulary.unaccented(president.given.split()[0]).lower()
        stem = chance.choice((f"{given}.{family}", f"{family}{given}", f"{family}_{given}", f"{family}{given[:3]}{chance.randrange(100)}"))
    return f"{stem}{chance.choice(('', '', '.cm', chance.randrange(100), 1900 + chance.randrange(60, 125)))}@{chance.choice(_HOSTS)}"


def seat(chance: Random, town: str) -> Seat:
    """A place to be found at; one in four has no post box of its own."""
    known = vocabulary.quarters()
    quarter = chance.choice(known[town] if town in known else known["*"])
    return Seat(chance.randrange(1, 16_000) if chance.random() < 0.75 else 0, quarter, chance.choice(vocabulary.landmarks()), town)


def registration(chance: Random, founded: date, region: str, serials: int) -> Registration:
    """A number, some weeks or years after the founding."""
    day = founded + timedelta(days=int(chance.expovariate(1 / 260)) + 20)
    return Registration(chance.randrange(1, serials), chance.choice(_MINTS), region, day)


def invent(chance: Random, town: Place, acronym: str, serials: int) -> Facts:
    """The facts of a new organisation seated in the town."""
    region = town.code[:2]
    founded = date.fromordinal(_FIRST + int(_DAYS * chance.random() ** 0.8))
    officers = [person(chance) for _ in range(chance.choice((2, 3, 3, 4, 5)))]
    return Facts(
        town=town,
        founded=founded,
        registration=registration(chance, founded, region, serials) if chance.random() < 0.85 else None,
        phones=[phone(chance, region) for _ in range(chance.choice((1, 1, 2)))],
        old_phone=phone(chance, region),
        emails=[email(chance, acronym, officers[0])] if chance.random() < 0.7 else [],
        seat=seat(chance, town.fr),
        old_seat=seat(chance, town.fr),
        officers=officers,
        former=[person(chance) for _ in range(chance.choice((1, 2, 3)))],
    )
