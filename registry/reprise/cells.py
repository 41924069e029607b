"""One cell at a time: a date, a telephone, a place, a branch, a kind, as offices write them. Pure, and nothing fails.

What cannot be read gives nothing: the caller keeps the cell raw and leaves a remark.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from registry.law import places
from registry.law.terms import Function, Kind, Level, Side
from registry.matching import plain

FIRST_YEAR: Final = 1930
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_MOJIBAKE: Final = re.compile("Ã[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|â€|Â[°« »]")
_ISO: Final = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})\.?[-/., ]+((?:1[89]|20|21)?\d\d)")
_MONTH_FIRST: Final = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)")
_IN_WORDS: Final = re.compile(r"\b(\d{1,2})(?:er)?[ ./-]+([a-z]{3,9}|\d{1,2})\.?[ ./-]+((?:19|20)\d\d)\b")
_MONTHS: Final = {
    name: at
    for at, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev feb february", "mars mar march", "avril avr apr april", "mai may", "juin jun june",
            "juillet juil jul july", "aout aou aug august", "septembre sept sep september", "octobre oct october", "novembre nov november",
            "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
#: Day zero of a spreadsheet's serial numbers (the 1900 system, as it counts from March 1900 on).
_SERIAL_ZERO: Final = date(1899, 12, 30)
_EMAIL: Final = re.compile(r"[^@\s;,<>()]+@[^@\s;,<>()]+\.[^@\s;,<>().]{2,}")
_BOX: Final = re.compile(r"(?i)\b(?:b\.?\s?p\.?|p\.?\s?o\.?\s?box|bo[iî]te postale)\s*:?\s*n?°?\s*(\d{1,6})")
_NAMES: Final = re.compile(r"\s*[;\n|]\s*|\s+/\s+")
_TOWNS: Final = {"yde": "yaounde", "dla": "douala", "bfsam": "bafoussam", "baf": "bafoussam", "nkongsamba": "nkongsamba", "bda": "bamenda"}


def tidied(text: str) -> str:
    """A cell on one line, without marks that nobody sees; composed letters (NFC)."""
    return " ".join(unicodedata.normalize("NFC", _CONTROL.sub("", text)).split())


def mended(text: str) -> str:
    """UTF-8 that was once read as cp1252 (« FÃ©dÃ©ration ») put right; anything else as it is."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.replace("\u00c3 ", "\u00c3\u00a0").encode("cp1252", "strict").decode("utf-8")
    except UnicodeError:
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text


def day(text: str, kind: str = "t") -> date | None:
    """A date as typed, day before month; a spreadsheet's own; None when there is no such day or it is no whole date."""
    words = plain_marks(text)
    if kind == "n" and re.fullmatch(r"\d{4,5}", words) and 10_000 < int(words) < 60_000:
        return _SERIAL_ZERO + timedelta(days=int(words))
    if match := _ISO.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(words) or _IN_WORDS.search(words):
        month = _MONTHS.get(match[2], 0) if match[2].isalpha() else int(match[2])
        year = int(match[3])
        return _day(year if year > 99 else year + (2000 if year < 40 else 1900), month, int(match[1]))
    if match := _MONTH_FIRST.fullmatch(words):
        return _day(int(match[3]), _MONTHS.get(match[1], 0), int(match[2]))
    return None


def plain_marks(text: str) -> str:
    """Small letters without accents; punctuation stays."""
    folded = unicodedata.normalize("NFKD", text.strip().lower()[:120])
    return " ".join("".join(letter for letter in folded if not unicodedata.combining(letter)).split())


def _day(year: int, month: int, day_: int) -> date | None:
    try:
        return date(year, month, day_)
    except ValueError:
        return None


def phones(text: str) -> str:
    """One or two telephone numbers as the register writes them; empty when there is none. At most forty characters."""
    found = []
    for part in re.split(r"[;,|\n]|\s/\s?|\bou\b|\bor\b|\bet\b", text):
        digits = re.sub(r"\D", "", part)
        if digits.startswith("00237"):
            digits = digits[2:]
        if digits.startswith("237") and len(digits) in {11, 12}:
            digits = digits[3:]
        if len(digits) == 18:
            found += [_phone(digits[:9]), _phone(digits[9:])]
        elif len(digits) == 9 and digits[0] in "236":
            found.append(_phone(digits))
        elif 6 <= len(digits) <= 15 and not re.search(r"[a-zA-Z]", part.replace("tel", "").replace("Tel", "").replace("Tél", "")):
            found.append(" ".join(part.split())[:24])
    shown = " / ".join(found[:2])
    return shown if len(shown) <= 40 else (found[0] if found else "")


def _phone(digits: str) -> str:
    return f"+237 {digits[0]} {digits[1:3]} {digits[3:5]} {digits[5:7]} {digits[7:9]}"


def email(text: str) -> str:
    """The first address in a cell; empty when there is none."""
    match = _EMAIL.search(text)
    return match[0].strip(".") if match and len(match[0]) <= 254 else ""


def po_box(text: str) -> str:
    """The number of a post box; in an address, after « BP »."""
    match = _BOX.search(text)
    if match:
        return match[1]
    return text if re.fullmatch(r"[\d ]{1,8}", text) else ""


def names(text: str) -> list[str]:
    """The persons that a cell names, one after another."""
    found = (re.sub(r"^\s*(?:\d+[.)]|[-•*])\s*", "", part).strip(" ,;.-") for part in _NAMES.split(text))
    return [name[:200] for name in found if len(name) > 1 and any(letter.isalpha() for letter in name)]


def function_of(text: str) -> tuple[str, Function]:
    """« NGONO Paul (SG) »: the person and the function; « autre » when it is not said."""
    match = re.fullmatch(r"(.+?)\s*(?:\(([^)]{2,40})\)|[:–-]\s*([^:–-]{2,40}))\s*", text)
    if not match:
        return text, Function.OTHER
    said = plain(match[2] or match[3] or "")
    for start, function in (
        ("vice", Function.VICE_PRESIDENT), ("pres", Function.PRESIDENT), ("sga", Function.DEPUTY_SECRETARY), ("secretaire general adj", Function.DEPUTY_SECRETARY),
        ("sg", Function.SECRETARY_GENERAL), ("secr", Function.SECRETARY_GENERAL), ("gen", Function.SECRETARY_GENERAL), ("tresorier adj", Function.DEPUTY_TREASURER),
        ("treso", Function.TREASURER), ("treas", Function.TREASURER), ("comm", Function.AUDITOR), ("cons", Function.ADVISER), ("adv", Function.ADVISER),
    ):  # fmt: skip
        if said.startswith(start):
            return match[1].strip(), function
    return text, Function.OTHER


@cache
def _regions() -> dict[str, str]:
    found = {}
    for place in places.regions().values():
        for words in (place.code, place.label.fr, place.label.en):
            found[plain(words)] = place.code
    return found | {"extreme nord": "EN", "far north": "EN", "grand nord": "NO"}


@cache
def _departements() -> dict[str, str]:
    return {plain(place.label.fr): place.code for place in places.departements().values()}


@cache
def _towns() -> dict[str, tuple[places.Place, ...]]:
    found: dict[str, tuple[places.Place, ...]] = {}
    for place in places.towns():
        found[plain(place.label.fr)] = (*found.get(plain(place.label.fr), ()), place)
    return found


@lru_cache(maxsize=20_000)
def region(text: str) -> str:
    """The code of a region, by code or name, « Province de l'Ouest » too; empty when unknown."""
    words = plain(text)
    if words in _regions():
        return _regions()[words]
    cut = re.sub(r"^(?:region|province)(?: (?:de l|de la|du|des|de|d))? | (?:region|province)$", "", words)
    return _regions().get(cut, "")


@lru_cache(maxsize=20_000)
def departement(text: str) -> str:
    """The code of a département; empty when unknown."""
    words = re.sub(r"^departement (?:de la |du |des |de l |de )?", "", plain(text))
    return text.strip().upper() if text.strip().upper() in places.departements() else _departements().get(words, "")


@lru_cache(maxsize=20_000)
def town(text: str, region_: str = "", departement_: str = "") -> places.Place | None:
    """A known town; where two bear the name, the one of the département or region, else none."""
    words = re.sub(r"(?: (?:[ivx]+|\d+(?:er|e|eme)?))$", "", plain(text))
    found = _towns().get(_TOWNS.get(words, words), ())
    if len(found) > 1:
        found = tuple(one for one in found if one.code == departement_ or (not departement_ and one.region == region_))
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=20_000)
def town_in(text: str) -> places.Place | None:
    """The known town that an address names, when it names just one."""
    words = plain(text).split()
    hits = {}
    for length in (3, 2, 1):
        for at in range(len(words) - length + 1):
            place = town(" ".join(words[at : at + length]))
            if place is not None and len(place.label.fr) > 3:
                hits[place.code, place.label.fr] = place
    return next(iter(hits.values())) if len(hits) == 1 else None


@cache
def _branches() -> dict[str, str]:
    found = {}
    for branch in places.branches().values():
        for words in (branch.code, branch.label.fr, branch.label.en):
            found[plain(words)] = branch.code
    return found


@lru_cache(maxsize=20_000)
def branches(text: str) -> tuple[str, ...]:
    """The codes of the branches that a cell names, by code or wording, whole or in part when only one begins so."""
    one = _branch(text)
    if one:
        return (one,)
    parts = [_branch(part) for part in re.split(r"[;/+\n]|, ", text) if part.strip()]
    return tuple(dict.fromkeys(code for code in parts if code))


def _branch(text: str) -> str:
    words, known = plain(text), _branches()
    if words in known:
        return known[words]
    if len(words) < 4:
        return ""
    begun = {code for label, code in known.items() if label.startswith(words) or words.startswith(label + " ")}
    return begun.pop() if len(begun) == 1 else ""


_KINDS: Final = (
    (Kind.CONFEDERATION, r"confederat|conf\b|centrale\b"),
    (Kind.FEDERATION, r"federat|fed\b"),
    (Kind.UNION, r"union (?:de |des |of (?:trade )?)(?:syndicats|unions)|union (?:departementale|regionale|provinciale|locale|nationale)|union\b"),
    (Kind.SYNDICAT, r"syndicat|synd\b|trade union|workers union|patronat|employ|base"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def kind(text: str) -> Kind | None:
    """The form that a cell of the column « forme » names."""
    words = plain(text)
    return next((found for found, pattern in _KINDS if re.match(pattern, words)), None)


def kind_in_name(name: str) -> Kind:
    """The form that a name speaks of; a syndicat when it speaks of none."""
    words = plain(name)
    if re.match(r"(?:la )?confederat|centrale syndicale", words) or "confederation of" in words:
        return Kind.CONFEDERATION
    if re.match(r"(?:la )?federat|fed ", words) or re.search(r"\bfederation (?:of|nationale des syndicats)", words):
        return Kind.FEDERATION
    if re.match(r"(?:l )?union (?:des syndicats|de syndicats|departementale|regionale|provinciale|locale|of trade unions)", words):
        return Kind.UNION
    return Kind.SYNDICAT


@lru_cache(maxsize=20_000)
def side(text: str) -> Side | None:
    """Whose organisation a cell or a name says it is."""
    words = plain(text)
    if re.search(r"\b(?:employeurs?|employers?|patronat|patronal\w*|patrons|gicam|entreprises|chefs d entreprise)\b", words):
        return Side.EMPLOYERS
    return Side.WORKERS if re.search(r"\b(?:travailleurs?|workers?|salaries|employes|ouvriers|personnels?)\b", words) else None


@lru_cache(maxsize=5_000)
def level(text: str) -> Level | None:
    """The territorial reach; « provincial » is the regional level of today."""
    words = plain(text)
    for found, pattern in (
        (Level.INTERDEPARTMENTAL, r"inter ?dep|inter ?div"), (Level.INTERREGIONAL, r"inter ?reg|inter ?prov"), (Level.NATIONAL, r"nation"),
        (Level.REGIONAL, r"reg|prov"), (Level.DEPARTMENTAL, r"dep|div|local"),
    ):  # fmt: skip
        if re.match(pattern, words):
            return found
    return None
