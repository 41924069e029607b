"""Slips of the pen put right: a word that nobody else writes, one or two letters from a word that many write.

Deletion neighbourhoods (Garbe's symmetric delete; Mor and Fraenkel, 1982) find the neighbours in constant time; the
restricted Damerau distance of rapidfuzz judges them. Short words and words of the tables are never touched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

SHORTEST: Final = 5
SHORTEST_START: Final = 3
LONGEST: Final = 24
TWO_SLIPS: Final = 9
#: A word is a slip only when its neighbour is written this many times as often.
OFTENER: Final = 4


def _without_one(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _neighbourhood(word: str) -> set[str]:
    """The word less one letter, and less two when it is long."""
    near = _without_one(word)
    if len(word) >= TWO_SLIPS:
        near |= {shorter for one in tuple(near) for shorter in _without_one(one)}
    near.add(word)
    return near


class _Near:
    """Words by their neighbourhoods, and in order, to find those that begin alike."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(words)
        self.forms: dict[str, list[str]] = {}
        for word in self.words:
            for form in _neighbourhood(word):
                self.forms.setdefault(form, []).append(word)

    def starting(self, start: str) -> list[str]:
        """The words that begin so and go on."""
        if len(start) < SHORTEST_START:
            return []
        first = bisect_right(self.words, start)
        last = bisect_left(self.words, start + "\U0010ffff", lo=first)
        return self.words[first:last]


@lru_cache(maxsize=2)
def _near_known(words: frozenset[str]) -> _Near:
    """The neighbourhoods of the tables' words, made once per process."""
    return _Near(words)


class Speller:
    """Puts words right after the tables (`known`) and after what the register itself writes often (`counts`)."""

    def __init__(self, known: Iterable[str], counts: Mapping[str, int] | None = None) -> None:
        self._counts = dict(counts or {})
        self._known = {word for word in known if SHORTEST <= len(word) <= LONGEST}
        often = {
            word for word, count in self._counts.items() if count >= 3 * OFTENER and SHORTEST <= len(word) <= LONGEST and word.isalpha()
        }
        self._near = _Near(often - self._known)
        self._near_known = _near_known(frozenset(self._known))
        self._right: dict[str, str] = {}

    def right(self, word: str) -> str:
        """The word meant. The word itself when it is known, short, frequent, or when two words could be meant equally."""
        if not SHORTEST <= len(word) <= LONGEST or word in self._known or not word.isalpha():
            return word
        found = self._right.get(word)
        if found is None:
            found = self._right[word] = self._nearest(word)
        return found

    def complete(self, start: str) -> str:
        """The word that a cut or dotted one (``travail.``, ``assainisseme``) stands for, when one word clearly leads; else itself."""
        words = {
            word: self._counts.get(word, 0) + (word in self._known)
            for near in (self._near_known, self._near)
            for word in near.starting(start)
        }
        if not words or start in self._known:
            return start
        count, best = max((count, word) for word, count in words.items())
        return best if 2 * count > sum(words.values()) else start

    def _nearest(self, word: str) -> str:
        own = self._counts.get(word, 0)
        best: list[tuple[int, int, str]] = []
        for near in {
            near for form in _neighbourhood(word) for near in (*self._near_known.forms.get(form, ()), *self._near.forms.get(form, ()))
        } - {word}:
            far = OSA.distance(word, near, score_cutoff=2)
            count = self._counts.get(near, 0) or (1 if near in self._known else 0)
            allowed = 2 if min(len(word), len(near)) >= TWO_SLIPS and word[0] == near[0] else 1
            if far <= allowed and ((near in self._known and own <= max(2, count)) or count >= OFTENER * max(1, own)):
                best.append((far, -count, near))
        best.sort()
        if not best or (len(best) > 1 and best[0][:2] == best[1][:2]):
            return word
        return best[0][2]
