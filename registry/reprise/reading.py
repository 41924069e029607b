"""One line of the old file understood: what would be stored, what is presumed, what could not be read. Pure.

A line is refused only when nobody can be entered from it. Whatever else is wrong, the cell stays raw with its line, the
field stays empty, and a remark says so: « constats » show it to a person later.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.law import numbering, places
from registry.law.terms import Function, Kind, Level, Side
from registry.matching import plain
from registry.reprise import cells
from registry.reprise.fields import DAYS, OFFICES, SourceField
from registry.unions.lifecycle import Identity

LONGEST: Final = {"name_fr": 300, "name_en": 300, "acronym": 60, "seat": 300, "locality": 120, "po_box": 60, "number": 200}
MOST_PEOPLE: Final = 60
MANDATE_YEARS_AHEAD: Final = 10
#: What a record calls the form; the column's own label tells what may be written in it.
FORM: Final = Text("Forme", "Form")

REMARKS: Final[dict[str, Text]] = {
    "not_a_date": Text("{field} : « {raw} » n'est pas une date complète", "{field}: “{raw}” is not a full date"),
    "impossible_date": Text("{field} : « {raw} » n'existe pas dans le calendrier", "{field}: “{raw}” does not exist in the calendar"),
    "future_date": Text("{field} : « {raw} » est à venir", "{field}: “{raw}” is still to come"),
    "ancient_date": Text("{field} : « {raw} » est avant toute loi sur les syndicats", "{field}: “{raw}” is before any law on unions"),
    "unreadable": Text("{field} : « {raw} » n'est pas reconnu", "{field}: “{raw}” is not recognised"),
    "too_long": Text("{field} : trop long, coupé dans la fiche", "{field}: too long, cut in the record"),
    "mended": Text("{field} : accents abîmés réparés (« {raw} »)", "{field}: damaged accents mended (“{raw}”)"),
    "spreadsheet_error": Text("{field} : le tableur a laissé l'erreur « {raw} »", "{field}: the spreadsheet left the error “{raw}”"),
    "place_elsewhere": Text("{field} : « {raw} » n'est pas dans la région indiquée", "{field}: “{raw}” is not in the region given"),
    "number_is_name": Text("le numéro servait aussi de dénomination", "the number also stood as the name"),
    "other_values": Text(
        "la fiche existante dit autre chose pour : {raw}", "the existing record says something else for: {raw}"
    ),
}  # fmt: skip
REFUSALS: Final[dict[str, Text]] = {
    "no_name": Text("ni dénomination ni sigle", "neither name nor acronym"),
    "no_letters": Text("la dénomination « {raw} » n'a aucune lettre", "the name “{raw}” has no letter"),
    "headings_again": Text("ligne de titres répétée", "headings repeated"),
    "total": Text("ligne de total", "line of totals"),
}
_WORDS: Final = ("name_fr", "name_en", "acronym", "seat", "locality", "departement", "region", "po_box", "phone", "email")
_TOTAL: Final = re.compile(r"(?:sous )?total\b.{0,40}")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know of a line. `code` is a key of `REMARKS` or `REFUSALS`."""

    code: str
    field: str = ""
    raw: str = ""

    def as_json(self) -> dict[str, str]:
        return {"code": self.code, "field": self.field, "raw": self.raw}


def in_words(remark: Mapping[str, str]) -> Text:
    """A remark or a reason, as it is kept, in words."""
    words = REMARKS.get(remark["code"]) or REFUSALS.get(remark["code"]) or Text.same(remark["code"])
    name: Any = SourceField(remark["field"]).label if remark["field"] else ""
    raw: Any = _labels(remark["raw"]) if remark["code"] == "other_values" else remark["raw"]
    return words.filled(field=name, raw=raw) if "{" in words.fr else words


def _labels(names: str) -> Text:
    """The fields that a remark names, as a person calls them."""
    known = {column.value: column.label for column in SourceField} | {SourceField.KIND.value: FORM}
    labels = [known.get(name, Text.same(name)) for name in names.split(", ")]
    return Text(", ".join(label.fr for label in labels), ", ".join(label.en for label in labels))


@dataclass(slots=True)
class RowReading:
    """What a line says. `values` are plain (JSON); `refusal` names why nothing can be entered."""

    number: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    presumed: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    refusal: Remark | None = None

    @property
    def digest(self) -> str:
        """The same for two lines that say the same, whatever the file, the order of columns or the look of dates."""
        said = {name: value for name, value in self.values.items() if value not in ("", None, [])}
        return hashlib.sha256(json.dumps([self.number, said], sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:32]

    @property
    def registered_on(self) -> date | None:
        return _date(self.values.get("registered_on"))

    def identity(self) -> Identity:
        """What is entered in the register."""
        values = self.values
        said: dict[str, Any] = {name: values[name] for name in _WORDS}
        said |= {name: _date(values[name]) for name in ("founded_on", "statutes_on", "elected_on", "mandate_until")}
        return Identity(
            kind=Kind(values["kind"]), side=Side(values["side"]), level=Level(values["level"]) if values["level"] else None,
            branches=tuple(values["branches"]), officers=tuple((name, Function(function)) for name, function in values["officers"]),
            founders=tuple(values["founders"]), **said,
        )  # fmt: skip

    def as_json(self) -> dict[str, Any]:
        """For keeping beside the raw cells."""
        said = {name: value for name, value in self.values.items() if value not in ("", None, [])}
        return {"number": self.number, "values": said, "presumed": self.presumed}


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def read(values: Sequence[str], kinds: str, columns: Sequence[str], headings: Sequence[str], *, today: date) -> RowReading:
    """Understand one line. `columns` as in `columns.py`; `today` bounds the dates."""
    given: dict[str, tuple[str, str]] = {}
    reading = RowReading()
    for at, column in enumerate(columns):
        if column and at < len(values):
            text = _clean(values[at], kinds[at], column, reading)
            if text:
                given[column] = (text, kinds[at])
    _refuse(reading, given, values, headings)
    if reading.refusal is not None:
        return reading
    _names(reading, given)
    _number(reading, given)
    _dates(reading, given, today)
    _nature(reading, given)
    _place(reading, given)
    _contacts(reading, given)
    _people(reading, given)
    return reading


def _clean(raw: str, kind: str, column: str, reading: RowReading) -> str:
    if kind == "e":
        reading.remarks.append(Remark("spreadsheet_error", column, raw[:60]))
        return ""
    keeps_lines = column in {SourceField.OFFICERS, SourceField.FOUNDERS, SourceField.PHONE}
    text = "\n".join(cells.tidied(line) for line in raw.splitlines()) if keeps_lines else cells.tidied(raw)
    sound = cells.mended(text)
    if sound != text:
        reading.remarks.append(Remark("mended", column, text[:80]))
    return "" if sound.strip("-–—.?/ ").lower() in {"", "néant", "neant", "nil", "n/a", "na", "ras", "inconnu", "unknown"} else sound


def _refuse(reading: RowReading, given: Mapping[str, tuple[str, str]], values: Sequence[str], headings: Sequence[str]) -> None:
    said = [value for value in values if value.strip()]
    if len(said) > 1 and all(plain(value) in {plain(heading) for heading in headings if heading} for value in said):
        reading.refusal = Remark("headings_again")
        return
    name = next((given[column][0] for column in (SourceField.NAME, SourceField.NAME_EN, SourceField.ACRONYM) if column in given), "")
    if not name:
        total = any(_TOTAL.fullmatch(plain(value)) for value in said[:2])
        reading.refusal = Remark("total" if total else "no_name")
    elif _TOTAL.fullmatch(plain(name)) and len(said) <= 3:
        reading.refusal = Remark("total")
    elif not any(letter.isalpha() for letter in name):
        reading.refusal = Remark("no_letters", raw=name[:80])


def _put(reading: RowReading, name: str, text: str, column: str = "") -> None:
    most = LONGEST[name]
    if len(text) > most:
        reading.remarks.append(Remark("too_long", column or name))
        text = text[:most].rstrip()
    reading.values[name] = text


def _names(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    acronym = given.get(SourceField.ACRONYM, ("", ""))[0]
    name_fr, name_en = (given.get(column, ("", ""))[0] for column in (SourceField.NAME, SourceField.NAME_EN))
    if not name_fr:
        name_fr, name_en = (name_en, "") if name_en else (acronym, "")
        reading.presumed.append("name_fr")
    _put(reading, "name_fr", name_fr, SourceField.NAME)
    _put(reading, "name_en", "" if plain(name_en) == plain(name_fr) else name_en, SourceField.NAME_EN)
    _put(reading, "acronym", acronym, SourceField.ACRONYM)


def _number(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    text = given.get(SourceField.NUMBER, ("", ""))[0]
    ours = numbering.parse(text) if text else None
    text = str(ours) if ours is not None else text
    if len(text) > LONGEST["number"]:
        reading.remarks.append(Remark("too_long", SourceField.NUMBER))
        text = text[: LONGEST["number"]].rstrip()
    reading.number = text


def _dates(reading: RowReading, given: Mapping[str, tuple[str, str]], today: date) -> None:
    for column in DAYS:
        text, kind = given.get(column, ("", "t"))
        reading.values[column.value] = _one_date(reading, column, text, kind, today) if text else None
    if reading.number and reading.values["registered_on"] is None and SourceField.REGISTERED_ON not in given:
        found = cells.day(reading.number) if re.search(r"(?i)\bdu\b|\bof\b|\ble\b", reading.number) else None
        if found is not None and found.year >= cells.FIRST_YEAR and found <= today:
            reading.values["registered_on"] = found.isoformat()
            reading.presumed.append("registered_on")


def _one_date(reading: RowReading, column: SourceField, text: str, kind: str, today: date) -> str | None:
    found, raw = cells.day(text, kind), text[:80]
    if found is None:
        impossible = bool(re.fullmatch(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{4}-\d\d?-\d\d?", text.strip()))
        reading.remarks.append(Remark("impossible_date" if impossible else "not_a_date", column, raw))
        return None
    if found.year < cells.FIRST_YEAR:
        reading.remarks.append(Remark("ancient_date", column, raw))
        return None
    ahead = today.year + MANDATE_YEARS_AHEAD if column is SourceField.MANDATE_UNTIL else 0
    if found > today and found.year > ahead:
        reading.remarks.append(Remark("future_date", column, raw))
        return None
    return found.isoformat()


def _nature(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    values, name = reading.values, f"{reading.values['name_fr']} {reading.values['name_en']}"
    said = {
        column: given.get(column, ("", ""))[0] for column in (SourceField.KIND, SourceField.SIDE, SourceField.LEVEL, SourceField.BRANCH)
    }
    kind, side, level = cells.kind(said[SourceField.KIND]), cells.side(said[SourceField.SIDE]), cells.level(said[SourceField.LEVEL])
    for column, found in ((SourceField.KIND, kind), (SourceField.SIDE, side), (SourceField.LEVEL, level)):
        if said[column] and found is None:
            reading.remarks.append(Remark("unreadable", column, said[column][:80]))
    if kind is None:
        reading.presumed.append("kind")
    if side is None:
        side = cells.side(said[SourceField.KIND]) if cells.side(said[SourceField.KIND]) is Side.EMPLOYERS else None
    if side is None:
        reading.presumed.append("side")
    values["kind"] = (kind or cells.kind_in_name(values["name_fr"])).value
    values["side"] = (side or (Side.EMPLOYERS if cells.side(name) is Side.EMPLOYERS else Side.WORKERS)).value
    values["level"] = level.value if level is not None and values["kind"] != Kind.CONFEDERATION else None
    values["branches"] = list(cells.branches(said[SourceField.BRANCH])) if said[SourceField.BRANCH] else []
    if said[SourceField.BRANCH] and not values["branches"]:
        reading.remarks.append(Remark("unreadable", SourceField.BRANCH, said[SourceField.BRANCH][:80]))


def _place(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    text = {
        column: given.get(column, ("", ""))[0]
        for column in (SourceField.REGION, SourceField.DEPARTEMENT, SourceField.LOCALITY, SourceField.SEAT)
    }
    region, departement = cells.region(text[SourceField.REGION]), cells.departement(text[SourceField.DEPARTEMENT])
    for column, found in ((SourceField.REGION, region), (SourceField.DEPARTEMENT, departement)):
        if text[column] and not found:
            reading.remarks.append(Remark("unreadable", column, text[column][:80]))
    place = (
        cells.town(text[SourceField.LOCALITY], region, departement) if text[SourceField.LOCALITY] else cells.town_in(text[SourceField.SEAT])
    )
    locality = text[SourceField.LOCALITY]
    if place is not None:
        if not locality:
            locality = place.label.fr
            reading.presumed.append("locality")
        if not departement:
            departement = place.code
            reading.presumed.append("departement")
    inside = places.departements()[departement].region if departement else ""
    if not region and inside:
        region = inside
        reading.presumed.append("region")
    elif region and inside and inside != region:
        where = (
            SourceField.DEPARTEMENT
            if text[SourceField.DEPARTEMENT]
            else SourceField.LOCALITY
            if text[SourceField.LOCALITY]
            else SourceField.SEAT
        )
        reading.remarks.append(Remark("place_elsewhere", where, text[where][:80]))
    _put(reading, "locality", locality)
    _put(reading, "seat", text[SourceField.SEAT])
    reading.values |= {"departement": departement, "region": region}


def _contacts(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    found = {
        SourceField.PHONE: cells.phones(given.get(SourceField.PHONE, ("", ""))[0]), SourceField.EMAIL: cells.email(given.get(SourceField.EMAIL, ("", ""))[0]),
        SourceField.PO_BOX: cells.po_box(given.get(SourceField.PO_BOX, ("", ""))[0]),
    }  # fmt: skip
    for column, value in found.items():
        if column in given and not value:
            reading.remarks.append(Remark("unreadable", column, given[column][0][:80]))
    if not found[SourceField.PO_BOX] and SourceField.SEAT in given and not re.fullmatch(r"[\d ]+", given[SourceField.SEAT][0]):
        found[SourceField.PO_BOX] = cells.po_box(given[SourceField.SEAT][0])
    reading.values |= {"phone": found[SourceField.PHONE], "email": found[SourceField.EMAIL], "po_box": found[SourceField.PO_BOX][:60]}


def _people(reading: RowReading, given: Mapping[str, tuple[str, str]]) -> None:
    officers: list[list[str]] = []
    for column, function in OFFICES.items():
        name = given.get(column, ("", ""))[0]
        if name and any(letter.isalpha() for letter in name):
            officers.append([name[:200], function.value])
        elif name:
            reading.remarks.append(Remark("unreadable", column, name[:80]))
    for name in cells.names(given.get(SourceField.OFFICERS, ("", ""))[0]):
        person, function = cells.function_of(name)
        officers.append([person[:200], function.value])
    founders = cells.names(given.get(SourceField.FOUNDERS, ("", ""))[0])
    if len(officers) > MOST_PEOPLE or len(founders) > MOST_PEOPLE:
        reading.remarks.append(Remark("too_long", SourceField.FOUNDERS if len(founders) > MOST_PEOPLE else SourceField.OFFICERS))
    reading.values |= {"officers": officers[:MOST_PEOPLE], "founders": founders[:MOST_PEOPLE]}
