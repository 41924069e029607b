"""The nearest names to a name, from the first keystrokes to the full name with its place, over a register in memory.

Three looks: the postings of three-letter pieces and of concepts bring some two hundred names near (a concept is the same
in French and English); rapidfuzz compares their letters; the engine judges the best, with reasons. The index follows the
register: `put` and `remove` cost less than a millisecond, and what was added since the arrays were built is searched beside them.
"""

from __future__ import annotations

import os
import threading
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from registry.bilingual import Text
from registry.matching.columns import Frequencies, text_id, word_id
from registry.matching.explain import Verdict, verdict
from registry.matching.fields import compare_rows
from registry.matching.frame import frame_of
from registry.matching.model import background, shipped
from registry.matching.names import LONGEST_ACRONYM, Reader, acronym_form, plain
from registry.matching.tables import digest, lexicon

NEAR: Final = 160
JUDGED: Final = 12
#: Postings read for one question, the rarest first: a few milliseconds whatever the register.
POSTINGS_READ: Final = 60_000
#: A concept in common counts as so many three-letter pieces.
CONCEPT: Final = 2.5
FLOOR: Final = 0.3
#: From this likeness on, a hit is the very name, number or acronym asked for.
SURE: Final = 0.96
FIRST_LETTERS: Final = 14
#: Acronyms that share so much are worth a look.
ALIKE: Final = 0.75
#: So many changes are searched beside the arrays before these are built again.
BESIDE: Final = 2_000
READINGS: Final = 50_000
_CONCEPT_CODE: Final = 1 << 40
_ACRONYM_CODE: Final = 1 << 41


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be found: any key of the caller's, the names as filed, the place."""

    key: int
    name_fr: str
    name_en: str = ""
    acronym: str = ""
    number: str = ""
    place: str = ""

    @classmethod
    def of(cls, key: int, record: Mapping[str, str]) -> Candidate:
        """From a record of the union schema."""
        name = record.get("name", "") or record.get("name_fr", "")
        other = record.get("name_en", "") if name else ""
        return cls(
            key, name or record.get("name_en", ""), other, record.get("acronym", ""), record.get("regno", ""), record.get("town", "")
        )

    @property
    def record(self) -> dict[str, str]:
        """The candidate as a record of the union schema."""
        held = {"name_fr": self.name_fr, "name_en": self.name_en, "acronym": self.acronym, "town": self.place}
        return {name: cell for name, cell in held.items() if cell}


@dataclass(frozen=True, slots=True)
class Hit:
    """A near name: its likeness from 0 to 1, why, and the probability that it is the same body (-1 when not judged)."""

    candidate: Candidate
    score: float
    reasons: tuple[Text, ...]
    probability: float = -1.0


class _Arrays:
    """The postings of a fixed set of names, as arrays: codes, where each code's postings start, postings, norms."""

    def __init__(self, codes: NDArray[np.int64], starts: NDArray[np.int64], postings: NDArray[np.int32], size: int) -> None:
        self.codes, self.starts, self.postings, self.size = codes, starts, postings, size
        held = np.diff(starts)
        self.worth = np.log2((size + 2) / (held + 1)).astype(np.float32) * np.where(codes >= _CONCEPT_CODE, CONCEPT, 1).astype(np.float32)
        self.norms = np.sqrt(np.bincount(postings, np.repeat(self.worth**2, held), size)).astype(np.float32)

    @classmethod
    def of(cls, bags: Sequence[NDArray[np.int64]]) -> _Arrays:
        size = len(bags)
        flat = np.concatenate(bags) if bags else np.zeros(0, np.int64)
        owners = np.repeat(np.arange(size, dtype=np.int32), [len(bag) for bag in bags])
        order = np.argsort(flat, kind="stable")
        flat, owners = flat[order], owners[order]
        starts = np.flatnonzero(np.r_[True, flat[1:] != flat[:-1]]) if len(flat) else np.zeros(0, np.int64)
        return cls(flat[starts], np.r_[starts, len(flat)], owners, size)

    def nearest(self, bag: NDArray[np.int64], limit: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """The positions that share most with a bag of codes, and their likeness (the cosine, kinder to what is longer)."""
        if not self.size or not len(self.codes):
            return np.zeros(0, np.intp), np.zeros(0, np.float32)
        at = np.searchsorted(self.codes, bag)
        at = at[(at < len(self.codes))]
        at = np.unique(at[np.isin(self.codes[at], bag)])
        at = at[np.argsort(np.diff(self.starts)[at], kind="stable")]
        read = np.cumsum(self.starts[at + 1] - self.starts[at])
        at = at[: max(4, int(np.searchsorted(read, POSTINGS_READ)))]
        if not len(at):
            return np.zeros(0, np.intp), np.zeros(0, np.float32)
        found = np.concatenate([self.postings[self.starts[code] : self.starts[code + 1]] for code in at])
        worth = np.repeat(self.worth[at], self.starts[at + 1] - self.starts[at])
        shared = np.bincount(found, worth * np.repeat(self.worth[at], self.starts[at + 1] - self.starts[at]), self.size).astype(np.float32)
        mine = float(np.sqrt((self.worth[at] ** 2).sum())) or 1.0
        likeness = shared / (mine * np.sqrt(np.maximum(self.norms, 1e-6) * np.maximum(self.norms, mine)))
        best = np.argpartition(-likeness, min(limit, self.size - 1))[:limit]
        best = best[np.argsort(-likeness[best], kind="stable")]
        return best[likeness[best] > 0], likeness[best][likeness[best] > 0]


class _Kept:
    """Codes that another process read, by the text they were read from."""

    def __init__(self, texts: NDArray[np.int64], ends: NDArray[np.int64], codes: NDArray[np.int64]) -> None:
        self.texts, self.ends, self.codes = texts, ends, codes

    @classmethod
    def of(cls, path: Path | None) -> _Kept:
        """The file's, when it is there, whole, and of the same tables; nothing otherwise."""
        nothing = np.zeros(0, np.int64)
        try:
            if path is not None and path.exists():
                with path.open("rb") as whole, np.load(whole, allow_pickle=False) as held:
                    if str(held["version"]) == digest():
                        return cls(held["texts"], held["ends"], held["codes"])
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile):
            pass  # a file from another age or cut short: the names are simply read again
        return cls(nothing, nothing, nothing)

    def bag(self, text: str) -> NDArray[np.int64] | None:
        if not len(self.texts):
            return None
        ident = text_id(text)
        at = int(np.searchsorted(self.texts, ident))
        if at == len(self.texts) or self.texts[at] != ident:
            return None
        return self.codes[self.ends[at] : self.ends[at + 1]]


def _text(candidate: Candidate) -> str:
    return f"{candidate.name_fr}\0{candidate.name_en}\0{candidate.acronym}"


class NameIndex:
    """Names held in memory, ready for questions; it follows inserts, renames (put again) and removals."""

    def __init__(self, candidates: Iterable[Candidate] = (), *, kept: Path | None = None) -> None:
        """`kept` is a file of :meth:`save`, by any process: names that it knows are not read again."""
        self.candidates: list[Candidate | None] = []
        self._lines: list[str] = []
        self._bags: list[NDArray[np.int64]] = []
        self._at: dict[int, int] = {}
        self._exact: dict[str, list[int]] = {}
        self._settled = 0
        self._lock = threading.RLock()
        self._arrays = _Arrays.of([])
        self._kept = _Kept.of(kept)
        self.read_anew = 0
        for candidate in candidates:
            self.put(candidate)
        self.settle()
        self._kept = _Kept.of(None)

    def __len__(self) -> int:
        return len(self._at)

    def put(self, candidate: Candidate) -> None:
        """Hold a name, in the place of the one with the same key."""
        with self._lock:
            self._put(candidate)

    def _put(self, candidate: Candidate) -> None:
        self.remove(candidate.key)
        position = len(self.candidates)
        words = tuple(dict.fromkeys(word for name in (candidate.name_fr, candidate.name_en) if name for word in _words(name)))
        self._lines.append(" ".join(words))
        acronym = acronym_form(candidate.acronym)
        bag = self._kept.bag(_text(candidate))
        if bag is None:
            bag = _codes(words, candidate.name_fr, candidate.name_en, acronym=acronym)
            self.read_anew += 1
        self._bags.append(bag)
        self.candidates.append(candidate)
        self._at[candidate.key] = position
        for form in {acronym, acronym_form(candidate.number)} - {""}:
            self._exact.setdefault(form, []).append(position)
        if self._arrays.size and len(self.candidates) - self._settled > BESIDE:
            self.settle()

    def remove(self, key: int) -> None:
        """Hold the name of this key no more; nothing happens when there is none."""
        with self._lock:
            position = self._at.pop(key, None)
            if position is not None:
                self.candidates[position] = None

    def settle(self) -> None:
        """Forget what was removed, and build the arrays over all that is held (a second for a hundred thousand names)."""
        with self._lock:
            kept = [at for at, candidate in enumerate(self.candidates) if candidate is not None]
            if len(kept) < len(self.candidates):
                places = {old: new for new, old in enumerate(kept)}
                self.candidates, self._lines = [self.candidates[at] for at in kept], [self._lines[at] for at in kept]
                self._bags = [self._bags[at] for at in kept]
                self._at = {key: places[at] for key, at in self._at.items()}
                self._exact = {form: left for form, held in self._exact.items() if (left := [places[at] for at in held if at in places])}
            self._arrays = _Arrays.of(self._bags)
            self._settled = len(self._bags)

    def save(self, path: Path) -> None:
        """Keep what was read of the names in a file, whole or not at all: the next process need not read them again."""
        held = [
            (text_id(_text(candidate)), bag) for candidate, bag in zip(self.candidates, self._bags, strict=True) if candidate is not None
        ]
        held.sort(key=lambda pair: pair[0])
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        with beside.open("wb") as whole:
            np.savez(
                whole,
                version=np.array(digest()),
                texts=np.array([text for text, _ in held], np.int64),
                ends=np.cumsum([0, *(len(bag) for _, bag in held)]),
                codes=np.concatenate([np.zeros(0, np.int64), *(bag for _, bag in held)]),
            )
        beside.replace(path)

    def closest(
        self, name: str, *, other_name: str = "", acronym: str = "", place: str = "", k: int = 10, reasons: bool = True
    ) -> list[Hit]:
        """The `k` nearest names, best first. `name` may be the first letters, a full name, an acronym or a number.

        With `reasons`, each hit says why; the order is the same without.
        """
        with self._lock:
            return self._closest(name, other_name, acronym, place, k, reasons=reasons)

    def _closest(self, name: str, other_name: str, acronym: str, place: str, k: int, *, reasons: bool) -> list[Hit]:
        texts = [text for text in (name, other_name) if plain(text)]
        letters = {form for text in [*texts, acronym] if (form := acronym_form(text))}
        exact = {position for form in letters for position in self._exact.get(form, ()) if self.candidates[position] is not None}
        line = " ".join(dict.fromkeys(word for text in texts for word in _words(text)))
        near = self._near(line, texts, acronym, exact, k)
        if not near:
            return []
        positions = np.array(sorted(near))
        likeness = np.array([near[position] for position in positions.tolist()], np.float32)
        spelled = (
            process.cdist([line], [self._lines[p] for p in positions.tolist()], scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100
        )
        if len(line) <= FIRST_LETTERS:  # the first letters of a name are like the names that have a word begin so
            begun = np.array([f" {line}" in f" {self._lines[p]}" for p in positions.tolist()])
            spelled = np.where(begun, np.maximum(spelled, 0.75), spelled)
        score = 0.5 * likeness + 0.5 * spelled
        shown = np.maximum(score, 0.99 * spelled)  # in a small register rarity says little
        order = np.argsort(-score, kind="stable")[: max(JUDGED, k)]
        asked = {"name_fr": name, "name_en": other_name, "acronym": acronym, "town": place}
        return self._judged(
            asked, positions[order].tolist(), score[order].tolist(), shown[order].tolist(), exact, letters, k, reasons=reasons
        )

    def _near(self, line: str, texts: Sequence[str], acronym: str, exact: set[int], k: int) -> dict[int, float]:
        """Positions worth a closer look, with the likeness of their pieces and concepts."""
        bag = _codes(line.split(), *texts, acronym=acronym_form(acronym), asked=True)
        found, likeness = self._arrays.nearest(bag, max(NEAR, 2 * k))
        near = {int(p): float(s) for p, s in zip(found, likeness, strict=True) if self.candidates[p] is not None}
        for position in range(self._settled, len(self.candidates)):
            if self.candidates[position] is not None:
                held = self._bags[position]
                met = np.isin(bag, held).sum() / max(1.0, float(np.sqrt(len(bag) * len(held))))
                if met > 0.15:
                    near[position] = float(met)
        for position in exact:
            near[position] = max(near.get(position, 0.0), 0.9)
        return near

    def _judged(
        self,
        asked: dict[str, str],
        positions: list[int],
        scores: list[float],
        shown: list[float],
        exact: set[int],
        letters: set[str],
        k: int,
        *,
        reasons: bool,
    ) -> list[Hit]:
        held: list[Candidate] = [candidate for p in positions if (candidate := self.candidates[p]) is not None]
        frame = frame_of("union", [asked, *(candidate.record for candidate in held)], _reader()).weigh({}, _stock())
        model = shipped("union", names_only=True)
        rows = np.arange(1, len(held) + 1)
        levels = compare_rows(frame, np.zeros_like(rows), frame, rows)
        _, probability = model.judge(levels)
        hits = []
        for at, (position, candidate) in enumerate(zip(positions, held, strict=True)):
            score, why = _named(candidate, shown[at], position in exact, letters, asked)
            hits.append(((score if score >= SURE else scores[at]) + float(probability[at]), at, score, why))
        hits.sort(key=lambda hit: (-hit[0], held[hit[1]].name_fr, held[hit[1]].key))
        best = [hit for hit in hits if hit[2] >= FLOOR or probability[hit[1]] > 0.5][:k]
        out = []
        for _, at, score, why in best:
            said: tuple[Text, ...] = why
            if reasons:
                told: Verdict = verdict(levels[at : at + 1], asked, held[at].record, model, names=_reader())
                said = (*why, *(reason.text for reason in told.reasons if reason.field != "acronym" or not why), *told.vetoes)
            out.append(Hit(held[at], round(min(1.0, max(0.0, score)), 3), said, round(float(probability[at]), 4)))
        return out


def _named(candidate: Candidate, score: float, is_exact: bool, letters: set[str], asked: dict[str, str]) -> tuple[float, tuple[Text, ...]]:
    """The likeness, 0.96 and above only for the very number, acronym or name asked for."""
    if is_exact and candidate.number and acronym_form(candidate.number) in letters:
        return 1.0, (Text("même numéro", "same number"),)
    if ({plain(asked["name_fr"]), plain(asked["name_en"])} & {plain(candidate.name_fr), plain(candidate.name_en)}) - {""}:
        return 1.0, (Text("même nom, à la casse et aux accents près", "same name, apart from case and accents"),)
    if is_exact:
        return 0.96, (Text("même sigle", "same acronym"),)
    own = acronym_form(candidate.acronym)
    alike = max((fuzz.ratio(own, form) for form in letters if len(form) <= LONGEST_ACRONYM), default=0.0) / 100 if len(own) >= 4 else 0.0
    if alike >= ALIKE and 0.9 * alike > score:
        return min(0.9 * alike, 0.95), (Text("sigles voisins", "similar acronyms"),)
    return min(score, 0.95), ()


@lru_cache(maxsize=1)
def _reader() -> Reader:
    """The reader of this process's indexes: it keeps what it has read, for names near one question are near the next."""
    return Reader(keep=READINGS)


@lru_cache(maxsize=1)
def _stock() -> dict[str, Frequencies]:
    """Words weigh as in the general stock of names: two dozen near names are no register to count in."""
    return {"name": Frequencies.of(np.zeros(0, np.int64), 0, background().get("name"))}


def _words(text: str) -> list[str]:
    links = lexicon().links
    return [word for word in plain(text).split() if word not in links]


def _codes(words: Sequence[str], *names: str, acronym: str = "", asked: bool = False) -> NDArray[np.int64]:
    """The three-letter pieces of the names' words, their concepts, and the acronym: numbers, each once."""
    codes: set[int] = set()
    for word in words:
        codes.update(_pieces(word))
    if asked and words:  # the last word may be unfinished: its end is not one
        codes -= set(_pieces(words[-1])[-1:]) if len(words[-1]) > 2 else set()
    for name in names:
        if name:
            reading = _reader().read(name)
            codes.update(_CONCEPT_CODE | word_id(concept) for concept in reading.concepts)
            for letters in reading.acronyms:
                codes |= _acronym_codes(letters)
    if acronym:
        codes |= _acronym_codes(acronym)
    return np.array(sorted(codes), np.int64)


def _acronym_codes(letters: str) -> set[int]:
    """An acronym whole, and its pieces for a letter's slip."""
    return {_ACRONYM_CODE | word_id(letters), *(1 << 24 | piece for piece in _pieces(letters))}


@lru_cache(maxsize=100_000)
def _pieces(word: str) -> tuple[int, ...]:
    """The three-letter pieces of a word, its edges marked."""
    raw = f" {word} ".encode()
    return tuple(raw[at] << 16 | raw[at + 1] << 8 | raw[at + 2] for at in range(len(raw) - 2))
