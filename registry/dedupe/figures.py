"""The arithmetic of a measure: an interval for a share, the agreement of two judges. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

#: Ninety-five in a hundred.
Z: Final = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the interval of Wilson (95 %)."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the true share lies, ninety-five times in a hundred (Wilson, 1927): sound for few cases too."""
        if not self.of:
            return None
        p, n, square = self.hits / self.of, self.of, Z * Z
        middle = (p + square / (2 * n)) / (1 + square / n)
        half = Z / (1 + square / n) * sqrt(p * (1 - p) / n + square / (4 * n * n))
        return max(middle - half, 0.0), min(middle + half, 1.0)


def kappa(answers: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Agreement of two judges beyond chance (Cohen, 1960); None without answers, 1 when both always say the one same thing."""
    if not answers:
        return None
    n = len(answers)
    agreed = sum(a == b for a, b in answers) / n
    said = {answer for pair in answers for answer in pair}
    chance = sum(sum(a == one for a, _ in answers) * sum(b == one for _, b in answers) for one in said) / (n * n)
    return 1.0 if chance >= 1 else (agreed - chance) / (1 - chance)
