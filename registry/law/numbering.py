"""The shape of registration and receipt numbers: made, parsed, turned into addresses.

Two series that no one can take for each other: a receipt is not a registration (R2). Legacy numbers such as
« SN/05 du 29 avril 2020 » are kept as filed and never refused for their format (docs/law.md#old-numbers).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from registry.law.terms import Term


class Series(Term):
    """The counters of the office."""

    REGISTRATION = "GS", "Numéro d'enregistrement", "Registration number"
    RECEIPT = "REC", "Numéro de récépissé", "Receipt number"
    LETTER = "LET", "Référence de lettre", "Letter reference"
    INVENTORY = "INV", "Numéro d'inventaire (ancien fichier)", "Inventory number (old file)"


_SHAPE: Final = re.compile(r"(?P<series>[A-Z]{2,4})-(?:(?P<year>\d{4})-)?(?P<serial>\d{4,})")
#: A number longer than this is no number: an old entry that bears one gets an inventory number beside it.
LONGEST: Final = 80
_NOT_AN_ADDRESS: Final = re.compile(r"[^0-9A-Za-z]+")
#: No 0/O, 1/I/L: read over the telephone.
ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Number:
    """A number of ours, taken apart. `year` is None in a continuous series."""

    series: Series
    year: int | None
    serial: int

    def __str__(self) -> str:
        year = f"{self.year}-" if self.year is not None else ""
        return f"{self.series.value}-{year}{self.serial:04d}"


def parse(words: str) -> Number | None:
    """A number of ours as people type it (spaces, small letters), or None when it has another shape."""
    match = _SHAPE.fullmatch(re.sub(r"\s+", "", words).upper())
    if match is None or match["series"] not in {series.value for series in Series}:
        return None
    return Number(Series(match["series"]), int(match["year"]) if match["year"] else None, int(match["serial"]))


def address_of(number: str) -> str:
    """The part of a web address that stands for a number: ``SN/05 du 29 avril 2020`` becomes ``SN-05-du-29-avril-2020``."""
    plain = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode("ascii")
    return _NOT_AN_ADDRESS.sub("-", plain).strip("-") or "sans-numero"


def code_from(random_bits: int, length: int = 8) -> str:
    """A code people can read aloud, in groups of four: ``7KQ4-M2X9``. `random_bits` comes from a secret source."""
    letters = []
    for _ in range(length):
        random_bits, index = divmod(random_bits, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "-".join("".join(letters[i : i + 4]) for i in range(0, length, 4))


def read_code(words: str) -> str:
    """A code as typed, in its printed form; letters outside the alphabet are dropped."""
    letters = [letter for letter in words.upper() if letter in ALPHABET]
    return "-".join("".join(letters[i : i + 4]) for i in range(0, len(letters), 4))
