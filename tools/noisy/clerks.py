"""The people who write registers down: each has one language, one machine, a form to fill in, and bad habits."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from tools.noisy import spelling
from tools.noisy.noise import Noise

LAYOUTS: Final = ("name", "both", "mixed")
"""One name column; a French and an English one; or each clerk his own."""
_MISSED: Final = {
    "acronym": 0.7, "kind": 0.35, "branch": 0.7, "region": 0.5, "town": 0.4, "address": 1.0, "founded": 0.95, "regno": 1.05, "officers": 1.05,
    "phone": 0.95, "email": 1.25,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clerk:
    """One source of records."""

    noise: Noise
    layout: str
    french: float
    case: str
    unaccented: bool
    width: int
    hand: str
    curly: bool
    styles: tuple[int, ...]  # telephone, date, number, people, kind, branch, region, address: how he writes each
    missing: dict[str, float]
    press: bool
    second_name: float


def _missing(noise: Noise, chance: Random, press: bool) -> dict[str, float]:
    """By column: some are not on his form at all, others he leaves blank now and then; the press knows little."""
    found = {}
    for column, weight in _MISSED.items():
        total = min(0.93, noise.missing * weight)
        if press:
            total = 0.35 if column in {"town", "acronym"} else 0.93 if column == "regno" else 0.75
        absent = 0.35 * total
        found[column] = 1.0 if chance.random() < absent else (total - absent) / (1 - absent)
    return found


def clerks(count: int, seed: int, noise: Noise, layout: str) -> list[Clerk]:
    """As many as a register of that size has had: a dozen, and one more for every three thousand records."""
    chance = Random(f"clerks {seed}")
    return [_clerk(chance, noise, layout) for _ in range(min(12 + count // 3000, 160))]


def _clerk(chance: Random, noise: Noise, layout: str) -> Clerk:
    own = noise.of_one_clerk(chance)
    press = chance.random() < 0.04 + 0.1 * noise.level
    return Clerk(
        noise=own,
        layout=chance.choice(LAYOUTS[:2]) if layout == "mixed" else layout,
        french=chance.choice((0.98, 0.98, 0.95, 0.95, 0.9, 0.8, 0.5, 0.15)),
        case=chance.choices(("", "upper", "title", "lower"), (5, 2.5, 1.5, 0.5))[0],
        unaccented=chance.random() < 0.15 + 0.4 * noise.level,
        width=chance.choice((30, 40, 45, 50, 60, 60)) if chance.random() < 0.02 + 0.16 * noise.level else 0,
        hand=chance.choice(spelling.HANDS),
        curly=chance.random() < 0.2,
        styles=tuple(chance.randrange(24) for _ in range(8)),
        missing=_missing(own, chance, press),
        press=press,
        second_name=chance.choice((0.2, 0.45, 0.6, 0.9)),
    )
