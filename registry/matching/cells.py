"""Reading the other cells of a record: telephones, dates, registration numbers, people, places.

Nothing here fails: what cannot be read is empty, and an empty cell is « missing », which is never held against anybody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from registry.matching.tables import Lexicon, fold, lexicon, singular

LONGEST: Final = 400
FEWEST_DIGITS: Final = 6
_DIGITS: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[^\W_]+")
_SEPARATE_NUMBERS: Final = re.compile(r"[/;,|]|\bou\b|\bor\b|\bet\b")
_ISO: Final = re.compile(r"\b((?:1[89]|20)\d\d)[-/. ](\d{1,2})[-/. ](\d{1,2})\b")
_COMPACT: Final = re.compile(r"^((?:1[89]|20)\d\d)([01]\d)([0-3]\d)$")
_DAY_FIRST: Final = re.compile(r"\b(\d{1,2})(?:er|st|nd|rd|th)?[-/. ](\d{1,2}|[a-z]{3,9})[-/., ]+((?:1[89]|20)\d\d|\d\d)\b")
_MONTH_FIRST: Final = re.compile(r"\b([a-z]{3,9})\.? (?:(\d{1,2}),? )?((?:1[89]|20)\d\d)\b")
_YEAR: Final = re.compile(r"(?<!\d)((?:1[89]|20)\d\d)(?!\d)")
_MONTHS: Final = {
    name: at + 1
    for at, names in enumerate(
        (
            "janvier jan january", "fevrier fev fevr feb february", "mars mar march", "avril avr apr april", "mai may", "juin jun june",
            "juillet juil jul july", "aout aou aug august", "septembre sept sep september", "octobre oct october", "novembre nov november",
            "decembre dec december",
        )
    )
    for name in names.split()
}  # fmt: skip
_TITLES: Final = frozenset(
    ["m", "mr", "mme", "mlle", "mrs", "ms", "dr", "pr", "prof", "me", "hon", "chief", "ing", "sir", "dame", "veuve", "epouse", "ep", "nee"]
)
#: « B.P. », « P.O. »: letters of one abbreviation.
_LETTERS_APART: Final = re.compile(r"\b([a-z])\.\s?(?=[a-z]\b)")
#: The ten regions as registration numbers write them.
_SERIES: Final = frozenset(["ad", "ce", "en", "es", "lt", "no", "nw", "ou", "su", "sw"])
#: Mail services where anybody has an address: a shared domain says nothing.
_OPEN_MAIL: Final = frozenset(
    ["gmail", "yahoo", "hotmail", "outlook", "live", "aol", "icloud", "ymail", "googlemail", "camnet", "orange", "msn", "free", "laposte"]
)


def phones(cell: str) -> tuple[str, ...]:
    """The last eight digits of each number: the same with and without the country, before and after the ninth digit of 2014."""
    found = []
    text = cell[:LONGEST].lower().replace("+", " ; ")
    parts = ["".join(_DIGITS.findall(part)) for part in _SEPARATE_NUMBERS.split(text)]
    if max(map(len, parts)) < FEWEST_DIGITS or _looks_american(cell):  # one number, its groups apart: 699/61/09/72
        parts = ["".join(parts)]
    for digits in parts:
        if len(digits) > 17:  # two numbers written without a separator
            found += [digits[:9][-8:], digits[9:][-8:]]
        elif len(digits) >= FEWEST_DIGITS:
            found.append(digits[-8:])
    return tuple(dict.fromkeys(found))


def _looks_american(cell: str) -> bool:
    return cell.count("/") == 1 and bool(re.match(r"^\s*\(?\d{3}\)?/\s*\d{3}[- ]?\d{4}\s*$", cell))


def email(cell: str) -> tuple[str, str, str]:
    """The address, the part before @, and the domain when it belongs to one body; empty when there is none."""
    address = fold(cell[:LONGEST]).strip().split(";")[0].split(",")[0].strip()
    local, at, domain = address.partition("@")
    if not at or not local or "." not in domain:
        return "", "", ""
    return address, local, "" if domain.split(".", 1)[0] in _OPEN_MAIL else domain


def date(cell: str) -> tuple[int, int, int]:
    """Year, month, day as far as said; day before month, as both languages write here. (0, 0, 0) when unreadable."""
    text = fold(cell[:60]).strip()
    if not text:
        return 0, 0, 0
    if match := _ISO.search(text) or _COMPACT.match(text):
        return _sound(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.search(text):
        month = _MONTHS.get(match[2]) or (int(match[2]) if match[2].isdigit() else 0)
        year = int(match[3])
        return _sound(year if year > 99 else year + (2000 if year < 40 else 1900), month, int(match[1]))
    if (match := _MONTH_FIRST.search(text)) and match[1] in _MONTHS:
        return _sound(int(match[3]), _MONTHS[match[1]], int(match[2] or 0))
    return (int(match[1]), 0, 0) if (match := _YEAR.search(text)) else (0, 0, 0)


def _sound(year: int, month: int, day: int) -> tuple[int, int, int]:
    if month > 12 and day <= 12:
        month, day = day, month
    return (year, month, day) if month <= 12 and day <= 31 else (year, 0, 0)


def registration(cell: str) -> tuple[str, str, str, tuple[str, ...]]:
    """A registration number: nothing but its letters and digits, its serial, its year, its series (``CE``, ``NW``)."""
    text = fold(cell[:80])
    whole = "".join(_WORD.findall(text))
    groups = _DIGITS.findall(text)
    if not groups:
        return "", "", "", ()
    year = next((group for group in reversed(groups) if len(group) == 4 and 1900 <= int(group) <= 2099), "")
    if year:
        groups.remove(year)
    elif len(groups) > 1 and len(groups[-1]) == 2:
        short = int(groups.pop())
        year = str(short + (2000 if short < 40 else 1900))
    serial = next((group.lstrip("0") for group in groups if group.lstrip("0")), "")
    series = tuple(word for word in _WORD.findall(text) if len(word) == 2 and word in _SERIES)
    return whole, serial, year, series


@lru_cache(maxsize=200_000)
def person(cell: str) -> tuple[str, ...]:
    """The words of a person's name, titles dropped, in the order of the letters: names are written in either order."""
    words = [word for word in _WORD.findall(fold(cell[:LONGEST]).replace("'", "")) if word not in _TITLES]
    return tuple(sorted(words))


def plain_text(cell: str) -> str:
    """A cell as folded words."""
    return " ".join(_WORD.findall(fold(cell[:LONGEST])))


def code(cell: str) -> str:
    """A cell as bare letters and digits, leading zeros dropped: a postcode, a house number, an identity number."""
    return "".join(_WORD.findall(fold(cell[:40]))).lstrip("0")


def people(cell: str) -> list[tuple[str, ...]]:
    return [words for name in cell[: 4 * LONGEST].split(";") if (words := person(name))]


@lru_cache(maxsize=100_000)
def place(cell: str) -> tuple[str, tuple[str, ...]]:
    """A place as plain words, and the line of known places from it upwards (empty when the tables do not know it)."""
    known = lexicon()
    words = [singular(word) for word in _WORD.findall(fold(cell[:LONGEST])) if word not in known.links and word not in _KINDS_OF_PLACE]
    found = known.places.get(" ".join(words))
    if not found and words:
        found = next((known.places[part] for part in _parts(words) if part in known.places), None)
    return " ".join(words), known.line_of_places(found) if found else ()


_KINDS_OF_PLACE: Final = frozenset(["region", "province", "departement", "department", "division", "ville", "town", "city", "commune"])


def _parts(words: list[str]) -> list[str]:
    """« Yaoundé 3e », « Douala Akwa »: the place that the first words name."""
    return [" ".join(words[:size]) for size in range(min(4, len(words) - 1), 0, -1)]


def address(cell: str, known: Lexicon) -> tuple[str, ...]:
    """The words and numbers of an address, abbreviations written out, each once."""
    text = _LETTERS_APART.sub(r"\1", fold(cell[:LONGEST]))
    long = (word for short in _WORD.findall(text) for word in known.abbreviations.get(short, (short,)))
    words = (word.lstrip("0") or "0" if word.isdigit() else singular(word) for word in long if word not in known.links)
    return tuple(dict.fromkeys(words))
