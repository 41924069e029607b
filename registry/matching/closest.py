"""The nearest names to a name, with the reasons in words.

Two stages: a cheap look over all names in memory keeps the best, then each of these is scored field by field. Enough for
a register of tens of thousands; the learned engine replaces the inside of this file, not its interface.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from registry.bilingual import Text
from registry.matching.names import acronym_form, distinctive, plain

ENGINE_VERSION: Final = "names-1"
SHORTLIST: Final = 60
FLOOR: Final = 55.0
ALIKE: Final = 90.0


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


class NameIndex:
    """Names held in memory, in comparable form; immutable, made again when the register changes."""

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.candidates: list[Candidate] = list(candidates)
        self._french = [" ".join(distinctive(c.name_fr)) or plain(c.name_fr) for c in self.candidates]
        self._english = {
            position: " ".join(distinctive(c.name_en)) or plain(c.name_en) for position, c in enumerate(self.candidates) if c.name_en
        }
        self._acronyms: dict[str, list[int]] = {}
        self._numbers: dict[str, list[int]] = {}
        for position, candidate in enumerate(self.candidates):
            if candidate.acronym:
                self._acronyms.setdefault(acronym_form(candidate.acronym), []).append(position)
            if candidate.number:
                self._numbers.setdefault(acronym_form(candidate.number), []).append(position)

    def __len__(self) -> int:
        return len(self.candidates)

    def closest(self, name: str, *, other_name: str = "", acronym: str = "", k: int = 10) -> list[Hit]:
        """The `k` nearest names, best first. `name` may also be an acronym or a number typed in a search box."""
        queries = [text for text in (name, other_name) if plain(text)]
        form = acronym_form(acronym)
        positions: dict[int, None] = {}
        for text in [*queries, acronym]:
            for position in self._exact(acronym_form(text)):
                positions[position] = None
        for text in queries:
            query = " ".join(distinctive(text)) or plain(text)
            for names in (self._french, self._english):
                for _name, _score, position in process.extract(
                    query, names, scorer=fuzz.token_set_ratio, limit=SHORTLIST, score_cutoff=FLOOR
                ):
                    positions[position] = None
            if len(acronym_form(text)) <= 16:
                for found, _score, _index in process.extract(
                    acronym_form(text), list(self._acronyms), scorer=fuzz.ratio, limit=SHORTLIST // 4, score_cutoff=70
                ):
                    positions.update(dict.fromkeys(self._acronyms[found]))
        hits = [self._score(position, queries, form) for position in positions]
        hits = [hit for hit in hits if hit.score * 100 >= FLOOR]
        hits.sort(key=lambda hit: (-hit.score, hit.candidate.name_fr, hit.candidate.key))
        return hits[:k]

    def _exact(self, form: str) -> list[int]:
        return [*self._acronyms.get(form, ()), *self._numbers.get(form, ())] if form else []

    def _score(self, position: int, queries: list[str], acronym: str) -> Hit:
        candidate = self.candidates[position]
        best, reasons = 0.0, []
        for query in queries:
            if acronym_form(query) == acronym_form(candidate.number):
                return Hit(candidate, 1.0, (Text("même numéro", "same number"),))
            for name in filter(None, (candidate.name_fr, candidate.name_en)):
                best = max(best, _likeness(query, name))
        if best >= 99.5:
            reasons.append(Text("même nom, à la casse et aux accents près", "same name, apart from case and accents"))
        elif best >= ALIKE:
            reasons.append(Text("noms presque identiques", "nearly identical names"))
        shared = _shared_words(queries, candidate)
        if shared:
            reasons.append(
                Text("mots distinctifs communs : {words}", "distinctive words in common: {words}").filled(words=", ".join(shared))
            )
        elif best < 99.5:
            best *= 0.8
            reasons.append(Text("ressemblance sans mot distinctif commun", "likeness without a distinctive word in common"))
        acronyms = {acronym, *(acronym_form(query) for query in queries)} - {""}
        score, said = _acronym_likeness(acronyms, acronym_form(candidate.acronym))
        if said:
            reasons.append(said)
        return Hit(candidate, round(max(best, score) / 100, 3), tuple(reasons))


def _likeness(query: str, name: str) -> float:
    """0 to 100: word order set aside, generic words weighing a quarter of the others."""
    whole = fuzz.token_sort_ratio(plain(query), plain(name))
    mine, theirs = " ".join(sorted(distinctive(query))), " ".join(sorted(distinctive(name)))
    if not mine or not theirs:
        return whole
    core = max(fuzz.ratio(mine, theirs), 0.92 * fuzz.token_set_ratio(mine, theirs))
    return 0.25 * whole + 0.75 * core


def _shared_words(queries: list[str], candidate: Candidate) -> list[str]:
    theirs = [*distinctive(candidate.name_fr), *distinctive(candidate.name_en)]
    mine = {word for query in queries for word in distinctive(query)}
    near = [word for word in dict.fromkeys(theirs) if any(fuzz.ratio(word, own) >= 82 for own in mine)]
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
