"""Reading a name as filed: its concepts, its numbers, its places, its qualifiers, its acronyms, its initials.

Copies are read, never the name as filed changed. Generic words are kept (deleting « national » would merge a federation
with its local); the frequencies of the register say how little they weigh.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from registry.matching.spelling import Speller
from registry.matching.tables import LONGEST_PHRASE, Lexicon, fold, lexicon, singular

LONGEST: Final = 1000
WORDS_READ: Final = 60
LONGEST_ACRONYM: Final = 16
LONGEST_SHOUT: Final = 8
CELLS_KEPT: Final = 20_000
_DOTTED: Final = re.compile(r"\b(?:[^\W_][.\-/]\s?){2,}[^\W_]?\b\.?")
_NOT_A_WORD: Final = re.compile(r"[\W_]+")
_TOKEN: Final = re.compile(r"[^\W_]+")
_BRACKETS: Final = re.compile(r"[(\[«\"]([^()\[\]«»\"]{1,80})[)\]»\"]")
_BRACKET: Final = re.compile(r"[(\[«\"]")
_SHORT_L: Final = re.compile(r"\b(nat|int|gen|internat|reg)['’]l\b", re.IGNORECASE)
_NUMBER_SIGN: Final = re.compile(r"\b[nN][°ºo]\s*(?=\d)|#\s*(?=\d)")
_CUT: Final = re.compile(r"([^\W\d_]{2,})\.")
_OF: Final = frozenset({"de", "du", "des", "la", "le", "of", "the", "l", "d", "a", "at", "for", "pour"})
#: Regions whose name, at the head of a body's name, is another word: « Centre de formation ».
_ALSO_SITES: Final = frozenset({"centre", "center"})
_UNITS: Final = frozenset({"lu", "lg", "loc", "div", "br", "l"})
#: Letters that a scanner reads as digits, inside a word.
_MISREAD: Final = str.maketrans("01568", "olsgb")
_ORDINAL: Final = re.compile(r"^(\d{1,4})(?:er|ere|re|e|eme|me|nd|nde|rd|st|th)$")
_ROMAN: Final = re.compile(r"^x{0,3}(?:ix|iv|v?i{0,3})$")
_ROMAN_VALUE: Final = {"i": 1, "v": 5, "x": 10}
_MOJIBAKE: Final = re.compile("Ã.|â€|Â")


@dataclass(frozen=True, slots=True)
class NameReading:
    """What a name says. `concepts` are in order, each once; `numbers` and `places` are pulled out of them."""

    concepts: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()


@lru_cache(maxsize=65536)
def plain(words: str) -> str:
    """Small letters without marks, punctuation as single spaces; ``C.S.T.C.`` as ``cstc``. Bounded in length."""
    folded = _DOTTED.sub(lambda match: _NOT_A_WORD.sub("", match[0]) + " ", fold(words[:LONGEST]))
    return " ".join(_NOT_A_WORD.sub(" ", folded).split())


def acronym_form(acronym: str) -> str:
    """An acronym with nothing but its letters and digits: ``Snegcbef-Cam`` and ``SNEGCBEF CAM`` are one."""
    return plain(acronym).replace(" ", "")


def comparable(name_fr: str, name_en: str = "", acronym: str = "") -> str:
    """One searchable line for a union: both names and the acronym, in comparable form."""
    parts = (plain(name_fr), plain(name_en), acronym_form(acronym))
    return " | ".join(part for part in parts if part)


def mended(words: str) -> str:
    """UTF-8 that was once read as cp1252 (``FÃ©dÃ©ration``) put right; anything else as it is."""
    if not _MOJIBAKE.search(words):
        return words
    try:
        return words.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return words


class _Token(NamedTuple):
    """A word as written: folded, as singular words (abbreviations written out, links dropped), link or not, digit or not."""

    folded: str
    words: tuple[str, ...]
    is_link: bool
    has_digit: bool


class Reader:
    """Reads names with the tables, and with the spelling of one register when it is given.

    A union is never called by one unknown word, so such a word is its acronym; with `one_word_names` (establishments)
    it is a name, unless it is written as an acronym is. `keep` so many readings, for names that are asked for again.
    """

    def __init__(self, counts: Mapping[str, int] | None = None, *, one_word_names: bool = False, keep: int = 0) -> None:
        self.keep = keep
        self.one_word_names = one_word_names
        self.known = lexicon()
        self._speller = Speller(self.known.vocabulary, counts)
        self._tokens: dict[str, _Token] = {}
        self._cut: dict[str, tuple[str, ...]] = {}
        self._again: dict[str, NameReading] = {}

    def read(self, name: str) -> NameReading:
        """Read a name as filed, in French or English, long or as a bare acronym. Never fails; reads at most 1,000 letters."""
        return self.read_again(name) if self.keep else self._read(name)

    def _read(self, name: str) -> NameReading:
        known = self.known
        text, acronyms = _outside_brackets(_put_right(name), known)
        written = _TOKEN.findall(text)[:WORDS_READ]
        written, beside = _acronyms_beside(written, known)
        acronyms += beside
        tokens = [self.token(word) for word in written]
        legible = [at for at, token in enumerate(tokens) if token.folded]
        said = [at for at in legible if not tokens[at].is_link] or legible
        written, tokens = [written[at] for at in said], [tokens[at] for at in said]
        words = self._words(written, tokens, text)
        bare = _bare_acronym(written, tokens, words, known)
        if bare and self.one_word_names and not (len(bare[0]) <= LONGEST_SHOUT and any(word.isupper() for word in written)):
            bare = []
        concepts, numbers, places = _walk(words, known)
        whole = known.bodies.get(" ".join(words)) or (known.acronyms.get(bare[0]) if bare else None)
        if whole:
            concepts = [*whole, *(f"#{number}" for number in numbers)]
        return NameReading(
            () if bare and not whole else tuple(dict.fromkeys(concepts)),
            tuple(dict.fromkeys(numbers)),
            tuple(dict.fromkeys(places)),
            tuple(dict.fromkeys(known.qualifiers[concept] for concept in concepts if concept in known.qualifiers)),
            tuple(dict.fromkeys(letters for letters in (*acronyms, *bare) if len(letters) > 1)),
            () if bare else _initials(tokens, known),
            () if bare else tuple(token.folded[:4] for token in tokens if not token.has_digit),
        )

    def read_again(self, cell: str) -> NameReading:
        """Read a cell that many records share (a kind, a branch), once."""
        found = self._again.get(cell)
        if found is None:
            found = self._read(cell)
            if len(self._again) < max(self.keep, CELLS_KEPT):
                self._again[cell] = found
        return found

    def token(self, written: str) -> _Token:
        """One word, read once for the whole register."""
        found = self._tokens.get(written)
        if found is None:
            folded = fold(written)
            words = self._long(folded)
            found = _Token(folded, words, not words, any(letter.isdigit() for letter in folded))
            self._tokens[written] = found
        return found

    def _long(self, folded: str) -> tuple[str, ...]:
        if folded in self.known.links:
            return ()
        long = self.known.abbreviations.get(folded)
        if long is None:
            if not folded.isalpha() and sum(letter.isalpha() for letter in folded) > 3:
                folded = folded.translate(_MISREAD)
            long = (self._speller.right(singular(folded)),)
        return tuple(singular(word) for word in long if word not in self.known.links)

    def _words(self, written: list[str], tokens: list[_Token], text: str) -> list[str]:
        """All words of the name; one that was cut (by a full stop, or by the width of an old column) is completed."""
        cut = set(_CUT.findall(text)) if "." in text else set()
        if len(written) > 3:
            cut.add(written[-1])
        words: list[str] = []
        for raw, token in zip(written, tokens, strict=True):
            if raw in cut and token.folded not in self.known.abbreviations and token.words == (singular(token.folded),):
                words += self._completed(token.words[0])
            else:
                words += token.words or (singular(token.folded),)
        return words

    def _completed(self, word: str) -> tuple[str, ...]:
        found = self._cut.get(word)
        if found is None:
            found = self._cut[word] = (singular(self._speller.complete(word)),)
        return found


@lru_cache(maxsize=1)
def reader() -> Reader:
    """The reader that knows the tables only."""
    return Reader()


@lru_cache(maxsize=4096)
def read(name: str) -> NameReading:
    """Read one name with the tables only."""
    return reader().read(name)


def _put_right(name: str) -> str:
    """The text with its small accidents mended: wrong encodings, « n° », « nat'l », curly apostrophes."""
    text = mended(name[:LONGEST]).replace("’", "'")
    if not text.isascii():  # accents written apart (as some systems save them) must not cut words
        text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    if "'l" in text or "'L" in text:
        text = _SHORT_L.sub(r"\1l", text)
    if "°" in text or "º" in text or "#" in text:
        text = _NUMBER_SIGN.sub(" n ", text)
    if text.count(".") + text.count("/") + text.count("-") >= 2:
        text = _DOTTED.sub(lambda match: _NOT_A_WORD.sub("", match[0]) + " ", text)
    return text


def _bare_acronym(written: list[str], tokens: list[_Token], words: list[str], known: Lexicon) -> list[str]:
    """The acronym that stands in the place of a name: ``CSTC``, ``SNI-ENERGIE``, ``UFCW 1245``. Numbers beside it are not of it."""
    if len(tokens) > 4:
        return []
    alone = len(tokens) == 1
    letters = [at for at, token in enumerate(tokens) if not token.has_digit and (alone or singular(token.folded) not in known.sections)]
    if not 1 <= len(letters) <= 2:
        return []
    joined = "".join(tokens[at].folded for at in letters)
    shouted = all(written[at].isupper() for at in letters)
    if not 2 <= len(joined) <= LONGEST_ACRONYM:
        return []
    if joined in known.acronyms and (len(joined) > 3 or shouted):
        return [joined]
    if len(letters) == 1:
        word = singular(joined)
        if not alone and _ROMAN.match(joined):
            return []
        return [] if word in known.concepts or word in known.places or joined in known.abbreviations else [joined]
    if shouted and len(tokens) == 2 and not all(word in known.concepts or word in known.places for word in words):
        return [joined]
    return []


def _outside_brackets(text: str, known: Lexicon) -> tuple[str, list[str]]:
    """Brackets hold an acronym more often than not; other words in them stay in the name."""
    found: list[str] = []
    if not _BRACKET.search(text):
        return text, found

    def taken(match: re.Match[str]) -> str:
        inside = match[1].strip()
        letters = _NOT_A_WORD.sub("", fold(inside))
        word = singular(letters)
        one = " " not in inside or inside.isupper()
        if one and letters.isalpha() and 1 < len(letters) <= LONGEST_ACRONYM and word not in known.concepts and word not in known.places:
            found.append(letters)
            return " "
        return f" {inside} "

    outside = _BRACKETS.sub(taken, text)
    return (outside, found) if _TOKEN.search(outside) else (text, [])


def _acronyms_beside(raw: list[str], known: Lexicon) -> tuple[list[str], list[str]]:
    """Capitals beside small letters: ``Syndicat des enseignants SYNEC`` carries its acronym; known bodies are words."""
    if len(raw) < 3 or not any(token.islower() and len(token) > 3 for token in raw):
        return raw, []
    kept, found = [], []
    for before, token in zip(["", *raw], raw, strict=False):
        folded = fold(token)
        capitals = token.isupper() and token.isalpha() and 3 <= len(token) <= LONGEST_ACRONYM
        if (
            capitals
            and fold(before) not in _OF  # « le comité des femmes de la CSTC » is not the CSTC
            and folded not in known.acronyms
            and folded not in known.abbreviations
            and singular(folded) not in known.concepts
            and singular(folded) not in known.places
            and folded not in known.links
            and not _ROMAN.match(folded)
        ):
            found.append(folded)
        else:
            kept.append(token)
    return (kept, found) if len(found) == 1 and len(kept) > 1 else (raw, [])


def _walk(words: list[str], known: Lexicon) -> tuple[list[str], list[str], list[str]]:
    """From left to right, the longest known phrase first; numbers and places aside."""
    concepts: list[str] = []
    numbers: list[str] = []
    places: list[str] = []
    beside: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        number = _number(word, words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else "", known)
        if number:
            (beside if at and words[at - 1] == "district" else numbers).append(number)
            concepts.append(f"#{number}")
            at += 1
            continue
        for size in range(min(known.longest.get(word, 1), len(words) - at, LONGEST_PHRASE), 0, -1):
            phrase = word if size == 1 else " ".join(words[at : at + size])
            place = known.places.get(phrase)
            if place and len(phrase) > 2 and not (at == 0 and size < len(words) and phrase in _ALSO_SITES):
                places.append(place)
                concepts.append(f"@{place}")
                break
            if phrase in known.concepts:
                concepts.append(known.concepts[phrase])
                break
            if size > 1 and phrase in known.bodies:
                concepts += known.bodies[phrase]
                break
        else:
            size = 1
            if word in known.acronyms and len(words) > 1:
                concepts += known.acronyms[word]
            elif word not in known.sections or len(word) > 2:
                concepts.append(known.stem(word))
        at += size
    return [concept for concept in concepts if concept != "number"], [*numbers, *beside], places


def _number(word: str, before: str, after: str, known: Lexicon) -> str:
    if word[0].isdigit() or word[-1].isdigit():
        ordinal = _ORDINAL.match(word)
        return (ordinal[1] if ordinal else word).lstrip("0") or "0"
    if before in known.sections:
        if _ROMAN.match(word):
            return str(_roman(word))
        if len(word) == 1 and word not in known.sections:
            return word
    if word in known.numerals and (before in known.sections or (after in known.sections and word in known.ordinals)):
        return known.numerals[word]
    return ""


def _roman(word: str) -> int:
    values = [_ROMAN_VALUE[letter] for letter in word]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _initials(tokens: list[_Token], known: Lexicon) -> tuple[str, ...]:
    """The acronyms that a name would have: with and without its country; not of the section that follows."""
    folded = [token.folded for token in tokens]
    end = next((at for at, token in enumerate(tokens) if token.has_digit), len(folded))
    while 0 < end < len(folded):
        if folded[end - 1] in known.sections or folded[end - 1] in _UNITS:
            end -= 1
        elif folded[end - 2 : end] == ["local", "union"]:
            end -= 2
        else:
            break
    letters = "".join(word[0] for word in folded[:end])
    if not 2 <= len(letters) <= LONGEST_ACRONYM:
        return ()
    return (letters, letters[:-1]) if len(letters) > 3 else (letters,)


def raw_words(name: str) -> list[str]:
    """The folded words of a name as they are written, for counting how a register spells."""
    return _TOKEN.findall(fold(mended(name[:LONGEST]).replace("’", "'")))[:WORDS_READ]
