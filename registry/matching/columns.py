"""Columns of records in comparable form, made to be compared by the million: numbers in fixed slots, a few strings.

A `Bag` holds the words of a text with their weights in bits, `Slots` a few identifiers of which any may agree, `Strings`
a text compared letter by letter, `Dates` years, months and days. Identifiers are stable hashes, so that columns of
different registers (or of one query) compare without a common vocabulary.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, JaroWinkler, LCSseq

from registry.matching.tables import lexicon

Ints: TypeAlias = NDArray[np.int64]
Rows: TypeAlias = NDArray[np.intp]
Floats: TypeAlias = NDArray[np.float32]
Levels: TypeAlias = NDArray[np.uint8]
Mask: TypeAlias = NDArray[np.bool_]

_SCORERS: Final[dict[str, Any]] = {
    "winkler": JaroWinkler.normalized_similarity,
    "ratio": Indel.normalized_similarity,
    "slips": OSA.distance,
    "within": LCSseq.similarity,
}
_VOWELS: Final = str.maketrans("", "", "aeiouyh")
#: A word that differs only by vowels and doubled letters agrees this much.
SAME_SKELETON: Final = np.float32(0.8)


@lru_cache(maxsize=500_000)
def word_id(word: str) -> int:
    """A word as 31 bits, never 0 unless empty."""
    return (crc32(word.encode("utf-8", "surrogatepass")) & 0x7FFFFFFF) or 1 if word else 0


@lru_cache(maxsize=300_000)
def text_id(text: str) -> int:
    """A text as 63 bits, never 0 unless empty: two texts meet by chance once in ten billion pairs of a large register."""
    return (int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1) or 1 if text else 0


@lru_cache(maxsize=500_000)
def skeleton_id(word: str) -> int:
    """What nearly the same words share: a group of synonyms, or the consonants of a long word, doubled ones once.

    These are what is left after the commonest slips. A short word is its own.
    """
    if word[:1] == "@":  # a town and its department
        line = lexicon().line_of_places(word[1:])
        return word_id(f"~@{line[1] if len(line) > 2 else line[0]}") if line else word_id(word)
    group = lexicon().synonyms.get(word)
    if group:
        return word_id(f"~{group}")
    if len(word) < 5 or not word.isalpha():
        return word_id(word)
    bones = word[1:].translate(_VOWELS)
    bones = "".join(letter for at, letter in enumerate(bones) if not at or bones[at - 1] != letter)
    return word_id(f"~{word[0]}{bones}") if len(bones) >= 3 else word_id(word)


@dataclass
class Bag:
    """The words of n texts, at most k each: ids (n, k), skeletons (n, k), weights in bits (n, k), their sum (n)."""

    ids: NDArray[np.int32]
    skeletons: NDArray[np.int32]
    weights: Floats
    total: Floats

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]], slots: int) -> Bag:
        ids = np.zeros((len(texts), slots), np.int32)
        skeletons = np.zeros((len(texts), slots), np.int32)
        for row, words in enumerate(texts):
            if words:
                held = words[:slots]
                ids[row, : len(held)] = [word_id(word) for word in held]
                skeletons[row, : len(held)] = [skeleton_id(word) for word in held]
        return cls(ids, skeletons, np.ones_like(ids, np.float32), np.zeros(len(texts), np.float32))

    @classmethod
    def joined(cls, parts: Sequence[Bag]) -> Bag:
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("ids", "skeletons", "weights", "total")))

    def weigh(self, frequencies: Frequencies) -> None:
        """Give every word its weight in bits: how rare it is in the register and in the general stock of names."""
        self.weights = np.where(self.ids > 0, frequencies.bits(self.ids), np.float32(0)).astype(np.float32)
        self.total = self.weights.sum(axis=1)

    def shared(self, i: Rows, other: Bag, j: Rows) -> Floats:
        """The bits of the words that both texts hold, for each pair (i, j). Symmetric.

        Slot against slot, over all pairs at once: agreements are few, so most of the work is one comparison of integers.
        """
        mine, theirs = np.ascontiguousarray(self.skeletons[i].T), np.ascontiguousarray(other.skeletons[j].T)
        ids, other_ids = np.ascontiguousarray(self.ids[i].T), np.ascontiguousarray(other.ids[j].T)
        weights, other_weights = np.ascontiguousarray(self.weights[i].T), np.ascontiguousarray(other.weights[j].T)
        there = [b for b in range(len(theirs)) if theirs[b].any()]
        ours, their_best = np.zeros(len(i), np.float32), np.zeros((len(theirs), len(i)), np.float32)
        for a in range(len(mine)):
            if not mine[a].any():
                break
            best = np.zeros(len(i), np.float32)
            for b in there:
                at = np.flatnonzero((mine[a] == theirs[b]) & (mine[a] != 0))
                if len(at):
                    worth = np.minimum(weights[a][at], other_weights[b][at])
                    worth *= np.where(ids[a][at] == other_ids[b][at], np.float32(1), SAME_SKELETON)
                    best[at] = np.maximum(best[at], worth)
                    their_best[b][at] = np.maximum(their_best[b][at], worth)
            ours += best
        shared: Floats = np.minimum(ours, their_best.sum(axis=0))
        return shared

    def keys(self) -> Ints:
        """One number per text, the same for the same set of words; 0 for no word."""
        return np.where(self.ids[:, 0] > 0, mixed(self.ids.astype(np.int64)).sum(axis=1) >> 1, 0)


@dataclass
class Slots:
    """At most k identifiers per record (n, k), 0 for none; and how many records of the register hold each."""

    ids: Ints
    counts: NDArray[np.int32]

    @classmethod
    def of(cls, values: Sequence[Sequence[str]], slots: int) -> Slots:
        ids = np.zeros((len(values), slots), np.int64)
        for row, held in enumerate(values):
            if held:
                some = held[:slots]
                ids[row, : len(some)] = [text_id(value) for value in some]
        return cls(ids, np.zeros_like(ids, np.int32))

    @classmethod
    def joined(cls, parts: Sequence[Slots]) -> Slots:
        return cls(np.concatenate([part.ids for part in parts]), np.concatenate([part.counts for part in parts]))

    @property
    def some(self) -> Mask:
        return np.asarray(self.ids[:, 0] != 0)

    def weigh(self, frequencies: Frequencies) -> None:
        self.counts = frequencies.count(self.ids).astype(np.int32)

    def common(self, i: Rows, other: Slots, j: Rows) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """For each pair: how many identifiers agree, and how often the rarest of these is held."""
        met = np.zeros(len(i), np.int64)
        rarest = np.full(len(i), np.iinfo(np.int32).max, np.int32)
        columns = [theirs for theirs in range(other.ids.shape[1]) if other.ids[j, theirs].any()]
        for mine in range(self.ids.shape[1]):
            held = self.ids[i, mine]
            if not held.any():
                break
            for theirs in columns:
                same = (held == other.ids[j, theirs]) & (held != 0)
                met += same
                np.minimum(rarest, np.where(same, self.counts[i, mine], rarest), out=rarest)
        return met, rarest

    def sizes(self) -> NDArray[np.int64]:
        return np.asarray((self.ids != 0).sum(axis=1))


@dataclass
class Strings:
    """n texts compared letter by letter, and their identifiers."""

    values: NDArray[np.object_]
    ids: Ints
    counts: NDArray[np.int32]

    @classmethod
    def of(cls, values: Sequence[str]) -> Strings:
        held = np.empty(len(values), object)
        held[:] = values
        return cls(held, np.fromiter((text_id(value) for value in values), np.int64, len(values)), np.zeros(len(values), np.int32))

    @classmethod
    def joined(cls, parts: Sequence[Strings]) -> Strings:
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("values", "ids", "counts")))

    def weigh(self, frequencies: Frequencies) -> None:
        self.counts = frequencies.count(self.ids).astype(np.int32)

    @property
    def some(self) -> Mask:
        return np.asarray(self.ids != 0)

    def likeness(self, i: Rows, other: Strings, j: Rows, scorer: str, among: Mask) -> Floats:
        """The scorer's value for the pairs `among`, 0 for the others (a distance for ``slips``)."""
        scores = np.zeros(len(i), np.float32)
        chosen = np.flatnonzero(among)
        if len(chosen):
            mine, theirs = self.values[i[chosen]].tolist(), other.values[j[chosen]].tolist()
            scores[chosen] = process.cpdist(mine, theirs, scorer=_SCORERS[scorer], dtype=np.float32)
        return scores


@dataclass
class Dates:
    """Year, month, day per record; 0 where it is not said."""

    parts: NDArray[np.int32]

    @classmethod
    def of(cls, values: Sequence[tuple[int, int, int]]) -> Dates:
        return cls(np.array(values, np.int32).reshape(len(values), 3))

    @classmethod
    def joined(cls, parts: Sequence[Dates]) -> Dates:
        return cls(np.concatenate([part.parts for part in parts]))

    @property
    def some(self) -> Mask:
        return np.asarray(self.parts[:, 0] > 0)

    def weigh(self, frequencies: Frequencies) -> None:
        """Dates weigh the same whatever the register."""


Column: TypeAlias = Bag | Slots | Strings | Dates


@dataclass
class Frequencies:
    """How often each identifier is held in a register of `size` records, with a background for what it has not seen."""

    ids: Ints
    held: Ints
    size: int
    background: Frequencies | None = None

    @classmethod
    def of(cls, ids: NDArray[np.generic], size: int, background: Frequencies | None = None) -> Frequencies:
        found, held = np.unique(ids[ids != 0], return_counts=True)
        return cls(found.astype(np.int64), held.astype(np.int64), size, background)

    def count(self, ids: NDArray[np.generic]) -> Ints:
        if not len(self.ids):
            return np.zeros(ids.shape, np.int64)
        at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        return np.where(self.ids[at] == ids, self.held[at], 0)

    def bits(self, ids: NDArray[np.generic]) -> Floats:
        """log2 of one in how many names holds the word; a small register leans on the background."""
        count, size = self.count(ids).astype(np.float64), float(self.size)
        if self.background is not None:
            lean = BACKGROUND_WEIGHT / max(1, self.background.size)
            count += self.background.count(ids) * lean
            size += BACKGROUND_WEIGHT
        return np.clip(np.log2((size + 2) / (count + 1)), 0.25, HEAVIEST).astype(np.float32)


#: The background counts as this many records beside those of the register.
BACKGROUND_WEIGHT: Final = 2000.0
HEAVIEST: Final = 14.0


def mixed(numbers: Ints) -> Ints:
    """Each number scattered over 64 bits (Steele, Lea and Flood's splitmix), so that sums of them do not meet; 0 stays 0."""
    with np.errstate(over="ignore"):
        x = numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return (x ^ (x >> np.uint64(31))).astype(np.int64)
