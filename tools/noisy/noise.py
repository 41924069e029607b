"""How badly a register is kept: one level, and the probabilities that follow from it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from math import exp
from random import Random
from typing import Final

_LIGHT_TO_HEAVY: Final[dict[str, tuple[float, float]]] = {
    # names
    "typo": (0.015, 0.24), "abbreviation": (0.02, 0.28), "national_dropped": (0.05, 0.30), "country_changed": (0.06, 0.30),
    "particle": (0.02, 0.16), "number_or_gender": (0.01, 0.10), "joiner": (0.03, 0.16), "qualifier_lost": (0.0, 0.05),
    "place_lost": (0.01, 0.15), "place_added": (0.03, 0.15), "place_replaced": (0.01, 0.08), "section_lost": (0.0, 0.04),
    "shortened": (0.01, 0.12), "reordered": (0.01, 0.12), "synonym": (0.01, 0.16),
    # acronyms and languages
    "acronym_only": (0.01, 0.12), "acronym_beside": (0.06, 0.20), "acronym_misspelt": (0.01, 0.10), "acronym_restyled": (0.08, 0.35),
    "other_language": (0.10, 0.35), "other_wording": (0.06, 0.45),
    # the hand and the machine
    "mojibake": (0.001, 0.015), "swapped_columns": (0.001, 0.015),
    # facts
    "missing": (0.22, 0.62), "digit_wrong": (0.005, 0.06), "other_phone": (0.08, 0.35), "former_officers": (0.12, 0.50),
    "moved": (0.08, 0.35), "date_wrong": (0.015, 0.12), "number_mistyped": (0.008, 0.07), "other_email": (0.04, 0.20),
    "town_wrong": (0.01, 0.12), "branch_wrong": (0.02, 0.14), "kind_wrong": (0.01, 0.08), "careless": (0.01, 0.22),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noise:
    """The level from 0 (light) to 1 (heavy), and every probability at that level.

    A probability is that of one slip in one record; `careless` is that of writing down a record by which nobody,
    knowing everything, could tell its organisation from a sibling.
    """

    level: float = 0.5
    typo: float = field(init=False)
    abbreviation: float = field(init=False)
    national_dropped: float = field(init=False)
    country_changed: float = field(init=False)
    particle: float = field(init=False)
    number_or_gender: float = field(init=False)
    joiner: float = field(init=False)
    qualifier_lost: float = field(init=False)
    place_lost: float = field(init=False)
    place_added: float = field(init=False)
    place_replaced: float = field(init=False)
    section_lost: float = field(init=False)
    shortened: float = field(init=False)
    reordered: float = field(init=False)
    synonym: float = field(init=False)
    acronym_only: float = field(init=False)
    acronym_beside: float = field(init=False)
    acronym_misspelt: float = field(init=False)
    acronym_restyled: float = field(init=False)
    other_language: float = field(init=False)
    other_wording: float = field(init=False)
    mojibake: float = field(init=False)
    swapped_columns: float = field(init=False)
    missing: float = field(init=False)
    digit_wrong: float = field(init=False)
    other_phone: float = field(init=False)
    former_officers: float = field(init=False)
    moved: float = field(init=False)
    date_wrong: float = field(init=False)
    number_mistyped: float = field(init=False)
    other_email: float = field(init=False)
    town_wrong: float = field(init=False)
    branch_wrong: float = field(init=False)
    kind_wrong: float = field(init=False)
    careless: float = field(init=False)

    def __post_init__(self) -> None:
        if not 0 <= self.level <= 1:
            raise ValueError("The level of noise lies between 0 and 1.")
        for name, (light, heavy) in _LIGHT_TO_HEAVY.items():
            object.__setattr__(self, name, light + (heavy - light) * self.level)

    def of_one_clerk(self, chance: Random) -> Noise:
        """The same noise as one clerk makes it: careful in one thing, careless in another."""
        own = Noise(self.level)
        general = chance.gauss(0, 0.35)
        for entry in fields(self):
            if entry.name != "level":
                average = getattr(self, entry.name)
                object.__setattr__(own, entry.name, min(max(0.85, average), average * exp(general + chance.gauss(-0.2, 0.65))))
        return own
