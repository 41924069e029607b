"""Which pairs are worth comparing: records that share a key, key by key, linear in the register's size.

A block no larger than `CAP` gives all its pairs. A larger one is not dropped: its records are sorted by their names and
each is paired with the next few (the sorted neighbourhood of Hernández and Stolfo, 1995); what that leaves out is
counted. Keys are single numbers, so a key costs one sort.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

import numpy as np

from registry.matching.columns import Ints, Rows, mixed
from registry.matching.frame import Frame

CAP: Final = 24
WINDOW: Final = 4
#: Up to so many records, every pair is compared.
ALL_PAIRS: Final = 1_200
#: Keys that bring many pairs and few true ones: past `CORROBORATE` records, a pair needs a second key beside one of these.
WEAK: Final = frozenset({
    "two rare words", "two rare words, other language", "three words", "three words, other language", "date + region", "address + town",
    "year + address", "number + town", "rare word + number", "rare word + place in the name", "acronym or initials", "rarest word + year",
    "rare word + town, other language", "rare word + number, other language", "rare word + place in the name, other language",
})  # fmt: skip
CORROBORATE: Final = 50_000
#: Words of so few bits are in every tenth name: alone they bring nobody together.
TELLING: Final = 3.5


@dataclass
class Tally:
    """What each key brought: the pairs, those that no key before it had brought, and what the cap left out."""

    rows: list[tuple[str, int, int, int]] = field(default_factory=list)

    def add(self, key: str, pairs: int, new: int, dropped: int) -> None:
        self.rows.append((key, pairs, new, dropped))


def candidate_rows(frame: Frame, tally: Tally | None = None, *, cap: int = CAP) -> tuple[Rows, Rows]:
    """All pairs i < j that share a key, each once, sorted."""
    n = frame.size
    if n <= ALL_PAIRS:
        i, j = np.triu_indices(n, 1)
        if tally is not None:
            tally.add("all", len(i), len(i), 0)
        return i.astype(np.intp), j.astype(np.intp)
    order = name_order(frame)
    rank = np.empty(n, np.int64)
    rank[order] = np.arange(n)
    found, first, times, rows = _gathered(frame, rank, cap)
    strong = sum(row.pairs for row in rows if not row.is_weak)
    kept = np.ones(len(found), bool) if n <= CORROBORATE else (first < strong) | (times > 1)
    if tally is not None:
        ends = np.cumsum([row.pairs for row in rows])
        new = np.bincount(np.searchsorted(ends, first[kept], side="right"), minlength=len(rows))
        for row, fresh in zip(rows, new.tolist(), strict=True):
            tally.add(row.label, row.pairs, fresh, row.dropped)
    found = found[kept]
    return (found // n).astype(np.intp), (found % n).astype(np.intp)


@dataclass
class _Found:
    label: str
    pairs: int
    dropped: int
    is_weak: bool


def _gathered(frame: Frame, rank: Ints, cap: int) -> tuple[Ints, Rows, Rows, list[_Found]]:
    """Every pair that some key brings: its code, where it was first found (strong keys come first), how many keys found it."""
    rows: list[_Found] = []
    parts: list[Ints] = []
    for label, keys in sorted(keys_of(frame), key=lambda key: key[0] in WEAK):
        codes, dropped = _pairs_of(keys, rank, frame.size, cap)
        rows.append(_Found(label, len(codes), dropped, label in WEAK))
        parts.append(codes)
    found, first, times = np.unique(np.concatenate(parts), return_index=True, return_counts=True)
    return found, first, times, rows


def _pairs_of(keys: Ints, rank: Ints, n: int, cap: int) -> tuple[Ints, int]:
    """The pairs of records (rows of `keys`, one or more keys each, 0 for none) that share a key, as i·n+j."""
    width = keys.shape[1]
    flat = keys.ravel()
    held = np.flatnonzero(flat)
    rows = held // width
    flat = flat[held]
    order = np.lexsort((rank[rows], flat))
    flat, rows = flat[order], rows[order]
    starts = np.flatnonzero(np.r_[True, flat[1:] != flat[:-1]]) if len(flat) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(flat)])
    block = np.repeat(np.arange(len(starts)), sizes)
    small = (sizes <= cap)[block] if len(block) else np.zeros(0, bool)
    left: list[Ints] = []
    right: list[Ints] = []
    longest = int(min(cap, sizes.max())) if len(sizes) else 0
    for step in range(1, longest):
        same = block[step:] == block[:-step]
        if step > WINDOW:
            same &= small[step:]
        at = np.flatnonzero(same)
        if not len(at):
            break
        left.append(rows[at])
        right.append(rows[at + step])
    big = sizes[sizes > cap].astype(np.float64)
    dropped = int((big * (big - 1) / 2 - (big - 1) * WINDOW + WINDOW * (WINDOW - 1) / 2).sum()) if len(big) else 0
    if not left:
        return np.zeros(0, np.int64), dropped
    a, b = np.concatenate(left), np.concatenate(right)
    low, high = np.minimum(a, b), np.maximum(a, b)
    return np.unique((low * n + high)[low != high]), dropped  # several slots may bring one pair


def name_order(frame: Frame) -> Rows:
    """Records in the order of their names: words from the rarest to the commonest."""
    if frame.schema == "person":
        return np.argsort(frame.strings("name_letters").ids, kind="stable")
    bag = frame.bag("name")
    by_weight = np.argsort(-bag.weights, axis=1, kind="stable")[:, :3]
    words = np.take_along_axis(bag.ids, by_weight, axis=1)
    return np.lexsort((words[:, 2], words[:, 1], words[:, 0]))


def _joined(*parts: Ints) -> Ints:
    """Several columns of identifiers as one key; 0 where any of them is 0."""
    key = np.zeros(len(parts[0]), np.int64)
    whole = np.ones(len(parts[0]), bool)
    for at, part in enumerate(parts):
        with np.errstate(over="ignore"):
            key = mixed(key + part.astype(np.int64) + (at + 1))
        whole &= part != 0
    return np.where(whole, key, 0)


def _one(key: Ints) -> Ints:
    return key.reshape(-1, 1)


def keys_of(frame: Frame) -> Iterator[tuple[str, Ints]]:
    """Each blocking key of the schema with its name: one or more numbers per record, 0 for none."""
    yield from _person_keys(frame) if frame.schema == "person" else _body_keys(frame)


def _body_keys(frame: Frame) -> Iterator[tuple[str, Ints]]:
    """Keys that find most pairs for their cost first: what a body alone has, then dates and places, then the rarest words of the name."""
    town = frame.slots("town").ids[:, 0]
    region = frame.slots("region").ids[:, 0]
    founded = frame.dates("founded").parts
    day = np.where(founded[:, 1] > 0, founded[:, 0].astype(np.int64) * 10_000 + founded[:, 1] * 100 + founded[:, 2], 0)
    year = founded[:, 0].astype(np.int64)
    acronyms = np.concatenate([frame.slots("acronym").ids, frame.slots("initials").ids[:, :2]], axis=1)
    people = frame.slots("people").ids
    address = frame.bag("address").keys()
    yield "phone", frame.slots("phone").ids
    yield "email", np.stack([frame.strings("email").ids, frame.slots("email_parts").ids[:, 0]], axis=1)
    yield "regno", _one(_joined(frame.slots("serial").ids[:, 0], frame.slots("regno_year").ids[:, 0]))
    yield "serial + town", _one(_joined(frame.slots("serial").ids[:, 0], town))
    yield "date + town", _one(_joined(day, town))
    yield "date + region", _one(_joined(day, region))
    yield "year + address", _one(_joined(year, address))
    yield "address + town", _one(_joined(address, town))
    place = frame.slots("places").ids[:, 0]
    yield "date + place in the name", _one(_joined(day, place))
    yield "officer + year", np.stack([_joined(people[:, k], year) for k in range(people.shape[1])], axis=1)
    yield "officer + town", np.stack([_joined(people[:, k], town) for k in range(people.shape[1])], axis=1)
    yield "two officers", np.stack([_joined(*_sorted_pair(people[:, a], people[:, b])) for a, b in combinations(range(3), 2)], axis=1)
    yield "acronym", frame.slots("acronym").ids
    yield "acronym or initials + town", np.stack([_joined(acronyms[:, k], town) for k in range(acronyms.shape[1])], axis=1)
    yield "acronym or initials", acronyms
    number = frame.slots("numbers").ids[:, 0]
    yield "number + town", _one(_joined(number, town))
    yield "acronym + number", np.stack([_joined(acronyms[:, k], number) for k in range(acronyms.shape[1])], axis=1)
    yield "name", np.stack([frame.bag("name").keys(), frame.bag("second").keys()], axis=1)
    yield "name + town", np.stack([_joined(frame.bag(name).keys(), town) for name in ("name", "second")], axis=1)
    for name in ("name", "second"):
        words, weights = _rarest(frame, name)
        if not words.any():
            continue
        suffix = "" if name == "name" else ", other language"
        tell = np.where(weights >= TELLING, words, 0)
        yield (
            f"two rare words{suffix}",
            np.stack([_joined(*_sorted_pair(tell[:, a], tell[:, b])) for a, b in combinations(range(4), 2)], axis=1),
        )
        yield f"rare word + town{suffix}", np.stack([_joined(tell[:, a], town) for a in range(4)], axis=1)
        yield f"rare word + number{suffix}", np.stack([_joined(words[:, a], number) for a in range(3)], axis=1)
        yield f"rare word + place in the name{suffix}", np.stack([_joined(tell[:, a], place) for a in range(4)], axis=1)
        yield f"word + date{suffix}", np.stack([_joined(words[:, a], day) for a in range(4)], axis=1)
        yield f"three words{suffix}", np.stack([_joined(*_sorted_three(words, abc)) for abc in combinations(range(5), 3)], axis=1)
        if name == "name":
            yield "rarest word + year", np.stack([_joined(words[:, a], year, region) for a in range(2)], axis=1)


def _rarest(frame: Frame, name: str) -> tuple[Ints, np.ndarray]:  # type: ignore[type-arg]
    bag = frame.bag(name)
    order = np.argsort(-bag.weights, axis=1, kind="stable")[:, :5]
    return np.take_along_axis(bag.ids, order, axis=1).astype(np.int64), np.take_along_axis(bag.weights, order, axis=1)


def _sorted_pair(a: Ints, b: Ints) -> tuple[Ints, Ints]:
    return np.where((a == 0) | (b == 0), 0, np.minimum(a, b)), np.maximum(a, b)


def _sorted_three(words: Ints, at: tuple[int, int, int]) -> tuple[Ints, ...]:
    chosen = np.sort(words[:, at], axis=1)
    return chosen[:, 0], chosen[:, 1], chosen[:, 2]


def _person_keys(frame: Frame) -> Iterator[tuple[str, Ints]]:
    given, surname = frame.strings("given_name").ids, frame.strings("surname").ids
    born = frame.dates("date_of_birth").parts.astype(np.int64)
    birth = np.where(born[:, 0] > 0, born[:, 0] * 10_000 + born[:, 1] * 100 + born[:, 2], 0)
    monthday = np.where(born[:, 1] > 0, np.minimum(born[:, 1], born[:, 2]) * 100 + np.maximum(born[:, 1], born[:, 2]), 0)
    postcode, suburb, street = frame.strings("postcode").ids, frame.strings("suburb").ids, frame.strings("address_1").ids
    number = frame.strings("street_number").ids
    bones = frame.bag("names").skeletons.astype(np.int64)
    whole = frame.bag("names").keys()
    yield "id number", _one(frame.strings("id_number").ids)
    yield "phone", frame.slots("phone").ids
    yield "birth", _one(birth)
    yield "names", _one(whole)
    yield "a name + birth year", np.stack([_joined(part, born[:, 0]) for part in (given, surname)], axis=1)
    yield "a name + day and month", np.stack([_joined(part, monthday) for part in (given, surname)], axis=1)
    yield "a name + postcode", np.stack([_joined(part, postcode) for part in (given, surname)], axis=1)
    yield "a name + suburb", np.stack([_joined(part, suburb) for part in (given, surname)], axis=1)
    yield "skeletons", _one(_joined(*_sorted_pair(bones[:, 0], bones[:, 1])))
    yield "skeleton + day and month", np.stack([_joined(bones[:, k], monthday) for k in range(2)], axis=1)
    yield "street + number", _one(_joined(street, number))
    yield "street + a name", np.stack([_joined(street, part) for part in (given, surname)], axis=1)
    yield "postcode + birth year", _one(_joined(postcode, born[:, 0]))
