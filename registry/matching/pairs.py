"""Pairs of records, and the comparisons that bodies and persons share: dates, telephones, bags of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from registry.matching.columns import Bag, Floats, Levels, Mask, Rows, Slots, Strings
from registry.matching.frame import Frame


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field and the names of its levels, in the order of their codes."""

    key: str
    levels: tuple[str, ...]

    def code(self, level: str) -> int:
        return self.levels.index(level)


@dataclass
class Pairs:
    """Rows i of one frame beside rows j of another (or of the same)."""

    left: Frame
    i: Rows
    right: Frame
    j: Rows

    def bags(self, name: str) -> tuple[Bag, Bag]:
        return self.left.bag(name), self.right.bag(name)

    def slots(self, name: str) -> tuple[Slots, Slots]:
        return self.left.slots(name), self.right.slots(name)

    def strings(self, name: str) -> tuple[Strings, Strings]:
        return self.left.strings(name), self.right.strings(name)

    def __len__(self) -> int:
        return len(self.i)


#: Held by at most this many records, an identifier is one body's own; by more, it is shared (a seat, a switchboard).
OWN: Final = 6


def choose(*rules: tuple[int, Mask]) -> Levels:
    """The first rule that holds gives the level; none gives 0, missing."""
    return np.select([mask for _, mask in rules], [np.uint8(level) for level, _ in rules], np.uint8(0)).astype(np.uint8)


PHONE: Final = ComparedField("phone", ("missing", "different", "slip", "same_common", "same"))


def among(pairs: Pairs, left: Bag, right: Bag, some: Mask) -> Floats:
    """The part of the greater text's bits that both share, for the pairs where both say something."""
    cover = np.zeros(len(pairs), np.float32)
    at = np.flatnonzero(some)
    if len(at):
        i, j = pairs.i[at], pairs.j[at]
        cover[at] = left.shared(i, right, j) / np.maximum(np.maximum(left.total[i], right.total[j]), 0.1)
    return cover


def dates(pairs: Pairs, name: str) -> Levels:
    """Two dates, as far as they are said: a year alone is the year of a full date."""
    left, right = pairs.left.dates(name).parts[pairs.i], pairs.right.dates(name).parts[pairs.j]
    some = (left[:, 0] > 0) & (right[:, 0] > 0)
    year = left[:, 0] == right[:, 0]
    full = (left[:, 1] > 0) & (right[:, 1] > 0)
    month, day = left[:, 1] == right[:, 1], left[:, 2] == right[:, 2]
    swapped = year & (left[:, 1] == right[:, 2]) & (left[:, 2] == right[:, 1]) & full
    beside = np.abs(left[:, 0] - right[:, 0]) == 1
    return choose((0, ~some), (5, year & month & day & full), (2, swapped), (4, year & (~full | month | day)), (3, beside | year), (1, some)
    )  # fmt: skip


def phones(pairs: Pairs) -> Levels:
    """Telephones, two a record: one that agrees is enough; one digit off is a slip."""
    left, right = pairs.slots("phone")
    met, often = left.common(pairs.i, right, pairs.j)
    some = left.some[pairs.i] & right.some[pairs.j]
    letters, other_letters = pairs.strings("phone_letters")
    slips = letters.likeness(pairs.i, other_letters, pairs.j, "slips", some & (met == 0))
    return choose((0, ~some), (4, (met > 0) & (often <= OWN)), (3, met > 0), (2, slips <= 1), (1, some))
