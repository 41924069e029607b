"""The nearest names to a name, with the reasons in words.

Two stages: a cheap look over all names in memory keeps the best, then each of these is scored field by field. Enough for
a register of tens of thousands; the learned engine replaces the inside of this file, not its interface.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter
from typing import Final

from rapidfuzz import fuzz

from registry.bilingual import Text
from registry.matching.names import acronym_form, distinctive, plain

ENGINE_VERSION: Final = "names-2"
SHORTLIST: Final = 60
FLOOR: Final = 55.0
ALIKE: Final = 90.0
SAME: Final = 99.5
NEAR_WORD: Final = 82
LONGEST_ACRONYM: Final = 16
#: Enough to find the right name among ten thousand in a few milliseconds.
POSTINGS_READ: Final = 20_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be found: any key of the caller's, the names as filed, the place."""

    key: int
    name_fr: str
    name_en: str = ""
    acronym: str = ""
    number: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A near name: its score from 0 to 1, and why."""

    candidate: Candidate
    score: float
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """A name in comparable form, prepared once: whole, its distinctive words, and these sorted as one string."""

    whole: str
    words: tuple[str, ...]
    core: str

    @classmethod
    def of(cls, name: str) -> _Form:
        words = distinctive(name)
        return cls(plain(name), words, " ".join(sorted(words)))


def _grams(words: str) -> set[str]:
    """Three-letter pieces, with the edges of each word marked."""
    return {f" {word} "[start : start + 3] for word in words.split() for start in range(len(word))}


class NameIndex:
    """Names held in memory in comparable form, with the postings of their three-letter pieces.

    Immutable: made again when the register changes. A question reads the postings of its rarest pieces, keeps the names
    that share most of them, and scores only these.
    """

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.candidates: list[Candidate] = list(candidates)
        self._forms = [tuple(_Form.of(name) for name in (c.name_fr, c.name_en) if name) for c in self.candidates]
        self._acronyms = [acronym_form(c.acronym) for c in self.candidates]
        self._exact: dict[str, list[int]] = {}
        self._postings: dict[str, list[int]] = {}
        for position, candidate in enumerate(self.candidates):
            grams = set().union(*(_grams(form.core or form.whole) for form in self._forms[position]))
            if self._acronyms[position]:
                grams |= {f"#{gram}" for gram in _grams(self._acronyms[position])}
                self._exact.setdefault(self._acronyms[position], []).append(position)
            if candidate.number:
                self._exact.setdefault(acronym_form(candidate.number), []).append(position)
            for gram in grams:
                self._postings.setdefault(gram, []).append(position)

    def __len__(self) -> int:
        return len(self.candidates)

    def closest(self, name: str, *, other_name: str = "", acronym: str = "", k: int = 10) -> list[Hit]:
        """The `k` nearest names, best first. `name` may also be an acronym or a number typed in a search box."""
        queries = [text for text in (name, other_name) if plain(text)]
        forms = [_Form.of(text) for text in queries]
        acronyms = {acronym_form(text) for text in [*queries, acronym]} - {""}
        positions = dict.fromkeys(position for letters in acronyms for position in self._exact.get(letters, ()))
        shortlist = max(SHORTLIST, 2 * k)
        for form in forms:
            positions.update(dict.fromkeys(self._sharing(_grams(form.core or form.whole), shortlist)))
        for letters in acronyms:
            if len(letters) <= LONGEST_ACRONYM:
                positions.update(dict.fromkeys(self._sharing({f"#{gram}" for gram in _grams(letters)}, SHORTLIST // 4)))
        hits = [self._score(position, forms, acronyms) for position in positions]
        hits = [hit for hit in hits if hit.score * 100 >= FLOOR]
        hits.sort(key=lambda hit: (-hit.score, hit.candidate.name_fr, hit.candidate.key))
        return hits[:k]

    def _sharing(self, grams: set[str], limit: int) -> list[int]:
        """The names that share most pieces, the rarest pieces first, never more postings than the budget."""
        shared: Counter[int] = Counter()
        read = 0
        for posting in sorted((self._postings[gram] for gram in grams if gram in self._postings), key=len):
            if read and read + len(posting) > POSTINGS_READ:
                break
            shared.update(posting)
            read += len(posting)
        return [position for position, _ in nlargest(limit, shared.items(), key=itemgetter(1))]

    def _score(self, position: int, forms: list[_Form], acronyms: set[str]) -> Hit:
        candidate = self.candidates[position]
        if candidate.number and acronym_form(candidate.number) in acronyms:
            return Hit(candidate, 1.0, (Text("même numéro", "same number"),))
        theirs = self._forms[position]
        best = max((_likeness(mine, other) for mine in forms for other in theirs), default=0.0)
        reasons = []
        if best >= SAME:
            reasons.append(Text("même nom, à la casse et aux accents près", "same name, apart from case and accents"))
        elif best >= ALIKE:
            reasons.append(Text("noms presque identiques", "nearly identical names"))
        shared = _shared_words(forms, theirs)
        if shared:
            reasons.append(
                Text("mots distinctifs communs : {words}", "distinctive words in common: {words}").filled(words=", ".join(shared))
            )
        elif best < SAME:
            best *= 0.8
            if best >= FLOOR:
                reasons.append(Text("ressemblance sans mot distinctif commun", "likeness without a distinctive word in common"))
        score, said = _acronym_likeness(acronyms, self._acronyms[position])
        if said:
            reasons.append(said)
        return Hit(candidate, round(max(best, score) / 100, 3), tuple(reasons))


def _likeness(mine: _Form, theirs: _Form) -> float:
    """0 to 100: word order set aside, generic words weighing a quarter of the others."""
    whole = fuzz.token_sort_ratio(mine.whole, theirs.whole)
    if not mine.core or not theirs.core:
        return whole
    core = max(fuzz.ratio(mine.core, theirs.core), 0.92 * fuzz.token_set_ratio(mine.core, theirs.core))
    return 0.25 * whole + 0.75 * core


def _shared_words(forms: list[_Form], theirs: tuple[_Form, ...]) -> list[str]:
    mine = {word for form in forms for word in form.words}
    words = dict.fromkeys(word for form in theirs for word in form.words)
    near = [word for word in words if word in mine or any(fuzz.ratio(word, own) >= NEAR_WORD for own in mine)]
    return near[:4]


def _acronym_likeness(mine: set[str], theirs: str) -> tuple[float, Text | None]:
    if not theirs or not mine:
        return 0.0, None
    if theirs in mine:
        return 96.0, Text("même sigle", "same acronym")
    best = max(fuzz.ratio(own, theirs) for own in mine)
    if best >= 75 and min(len(theirs), *(len(own) for own in mine)) >= 4:
        return 0.85 * best, Text("sigles voisins", "similar acronyms")
    return 0.0, None
