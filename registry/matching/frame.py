"""Records in columns, ready to be compared: :func:`frame_of` reads them once, by schema.

A record is a mapping of field names to cells as filed. The union and the organisation schema read the same columns; the
person schema reads its own. Reading can be cut in parts (one per worker) and joined, for the weights come last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias, cast

import numpy as np

from registry.matching import cells
from registry.matching.columns import Bag, Column, Dates, Frequencies, Rows, Slots, Strings, mixed
from registry.matching.names import NameReading, Reader, acronym_form, raw_words
from registry.matching.tables import lexicon, singular

Schema: TypeAlias = Literal["union", "organisation", "person"]
Record: TypeAlias = Mapping[str, str]
SCHEMAS: Final[tuple[Schema, ...]] = ("union", "organisation", "person")
FIELDS: Final[dict[Schema, tuple[str, ...]]] = {
    "union": (
        "name", "name_fr", "name_en", "acronym", "kind", "branch", "region", "town", "address", "founded", "regno", "officers", "phone", "email",
    ),
    "organisation": (
        "name", "name_fr", "name_en", "acronym", "kind", "branch", "region", "town", "address", "founded", "regno", "officers", "phone", "email",
    ),
    "person": (
        "given_name", "surname", "date_of_birth", "street_number", "address_1", "address_2", "suburb", "postcode", "state", "phone", "id_number",
    ),
}  # fmt: skip
_NAME_COLUMNS: Final = ("name", "name_fr", "name_en")
NAME_WORDS: Final = 12
ADDRESS_WORDS: Final = 10
BRANCH_WORDS: Final = 5
PEOPLE: Final = 6


@dataclass
class Frame:
    """n records in columns. `second` are the names in the other language, where any record has one."""

    schema: Schema
    size: int
    columns: dict[str, Column]
    frequencies: dict[str, Frequencies] = field(default_factory=dict)

    def bag(self, name: str) -> Bag:
        return cast(Bag, self.columns[name])

    def slots(self, name: str) -> Slots:
        return cast(Slots, self.columns[name])

    def strings(self, name: str) -> Strings:
        return cast(Strings, self.columns[name])

    def dates(self, name: str) -> Dates:
        return cast(Dates, self.columns[name])

    @property
    def names_only(self) -> bool:
        """Whether no record says anything but names, kinds and places."""
        if self.schema == "person":
            return False
        said = (self.strings("regno").some, self.strings("email").some, self.slots("phone").some, self.slots("people").some)
        return not (any(some.any() for some in said) or self.dates("founded").some.any() or self.bag("address").ids.any())

    def first_alike(self) -> Rows:
        """For each record, the first record whose columns are all the same as its own."""
        marks = np.zeros(self.size, np.int64)
        for at, column in enumerate(self.columns.values()):
            numbers = (column.parts if isinstance(column, Dates) else column.ids).astype(np.int64)
            numbers = numbers[:, None] if numbers.ndim == 1 else numbers
            for slot in range(numbers.shape[1]):
                with np.errstate(over="ignore"):
                    marks = mixed(marks + numbers[:, slot] + (at + 1) * 64 + slot)
        _, first, kind = np.unique(marks, return_index=True, return_inverse=True)
        return first[kind].astype(np.intp)

    @classmethod
    def joined(cls, parts: Sequence[Frame]) -> Frame:
        columns: dict[str, Column] = {
            name: type(column).joined([part.columns[name] for part in parts])  # type: ignore[arg-type,misc]
            for name, column in parts[0].columns.items()
        }
        return cls(parts[0].schema, sum(part.size for part in parts), columns)

    def weigh(self, background: Mapping[str, Frequencies], frequencies: Mapping[str, Frequencies] | None = None) -> Frame:
        """Weigh words by their rarity: in this register, or in the register whose `frequencies` are given (for a query)."""
        self.frequencies = dict(frequencies) if frequencies is not None else self._count(background)
        for name, column in self.columns.items():
            column.weigh(
                self.frequencies[_stock(name)] if _stock(name) in self.frequencies else Frequencies.of(np.zeros(0, np.int64), self.size)
            )
        return self

    def _count(self, background: Mapping[str, Frequencies]) -> dict[str, Frequencies]:
        stocks: dict[str, list[Any]] = {}
        for name, column in self.columns.items():
            if not isinstance(column, Dates):
                stocks.setdefault(_stock(name), []).append(column.ids.ravel())
        return {stock: Frequencies.of(np.concatenate(ids), self.size, background.get(stock)) for stock, ids in stocks.items()}


def _stock(column: str) -> str:
    """Columns that draw on one stock of words: both names; an acronym and the initials of a name."""
    return {"second": "name", "initials": "acronym"}.get(column, column)


def spelling_counts(schema: Schema, records: Iterable[Record]) -> Counter[str]:
    """How often each word is written in the names of a register: what its slips are put right after."""
    counts: Counter[str] = Counter()
    for record in records:
        for column in _NAME_COLUMNS if schema != "person" else ():
            if cell := record.get(column):
                counts.update({singular(word) for word in raw_words(cell)})
    return counts


def frame_of(schema: Schema, records: Sequence[Record], reader: Reader) -> Frame:
    """Read records into columns, not yet weighed."""
    return _people(records) if schema == "person" else _bodies(schema, records, reader)


def _cell(record: Record, name: str) -> str:
    return record.get(name) or ""


def _bodies(schema: Schema, records: Sequence[Record], reader: Reader) -> Frame:
    known = lexicon()
    readings = [_names(record, reader) for record in records]
    merged = [_merged(pair) for pair in readings]
    towns = [cells.place(_cell(record, "town")) for record in records]
    regions = [cells.place(_cell(record, "region")) for record in records]
    mails = [cells.email(_cell(record, "email")) for record in records]
    numbers = [cells.registration(_cell(record, "regno")) for record in records]
    officers = [cells.people(_cell(record, "officers")) for record in records]
    phones = [cells.phones(_cell(record, "phone")) for record in records]
    kinds = [reader.read_again(_cell(record, "kind")).concepts for record in records]
    addresses = [cells.address(_cell(record, "address"), known) for record in records]
    columns: dict[str, Column] = {
        "name": Bag.of([first.concepts for first, _ in readings], NAME_WORDS),
        "second": Bag.of([second.concepts for _, second in readings], NAME_WORDS),
        "letters": Strings.of([" ".join(sorted(first.concepts)) for first, _ in readings]),
        "numbers": Slots.of([reading.numbers for reading in merged], 3),
        "places": Slots.of([reading.places for reading in merged], 2),
        "regions_of_places": Slots.of([[up for p in reading.places[:2] for up in known.line_of_places(p)[1:]] for reading in merged], 4),
        "qualifiers": Slots.of([reading.qualifiers for reading in merged], 3),
        "acronym": Slots.of([reading.acronyms for reading in merged], 3),
        "initials": Slots.of([reading.initials for reading in merged], 4),
        "heads": Strings.of(["".join(first.heads or second.heads) for first, second in readings]),
        "acronym_letters": Strings.of([reading.acronyms[0] if reading.acronyms else "" for reading in merged]),
        "kind": Slots.of([kind[:1] for kind in kinds], 1),
        "branch": Bag.of([reader.read_again(_cell(record, "branch")).concepts for record in records], BRANCH_WORDS),
        "region": Slots.of([_region(region, town) for region, town in zip(regions, towns, strict=True)], 1),
        "town": Slots.of([(town[1][0] if town[1] else town[0],) if town[0] else () for town in towns], 1),
        "town_line": Slots.of([town[1] for town in towns], 3),
        "town_letters": Strings.of([town[0] for town in towns]),
        "address": Bag.of(addresses, ADDRESS_WORDS),
        "founded": Dates.of([cells.date(_cell(record, "founded")) for record in records]),
        "regno": Strings.of([number[0] for number in numbers]),
        "serial": Slots.of([[number[1]] if number[1] else [] for number in numbers], 1),
        "regno_year": Slots.of([[number[2]] if number[2] else [] for number in numbers], 1),
        "series": Slots.of([number[3] for number in numbers], 1),
        "people": Slots.of([[" ".join(words) for words in group if len(words) > 1] for group in officers], PEOPLE),
        "people_words": Bag.of([list(dict.fromkeys(w for words in group for w in words if len(w) > 1)) for group in officers], NAME_WORDS),
        "phone": Slots.of(phones, 2),
        "phone_letters": Strings.of([found[0] if found else "" for found in phones]),
        "email": Strings.of([mail[0] for mail in mails]),
        "email_parts": Slots.of([[f"{mail[1]}@" if len(mail[1]) > 4 else "", f"@{mail[2]}" if mail[2] else ""] for mail in mails], 2),
    }  # fmt: skip
    return Frame(schema, len(records), columns)


def _names(record: Record, reader: Reader) -> tuple[NameReading, NameReading]:
    """The two names of a record (usually French and English), and its acronym with the first."""
    acronym = _cell(record, "acronym")
    swapped = acronym if len(acronym) > 25 and acronym.count(" ") > 2 else ""  # a name in the acronym's column
    cells_ = list(dict.fromkeys(cell for cell in (*(_cell(record, column).strip() for column in _NAME_COLUMNS), swapped) if cell))
    found = [reading for cell in cells_ if (reading := reader.read(cell)) and (reading.concepts or reading.acronyms)]
    found.sort(key=lambda reading: not reading.concepts)
    first, second = (*found, NameReading(), NameReading())[:2]
    letters = "" if swapped else acronym_form(acronym)
    others = tuple(form for reading in found[2:] for form in reading.acronyms)
    acronyms = tuple(dict.fromkeys(form for form in (letters, *first.acronyms, *others) if form))
    return (
        NameReading(first.concepts, first.numbers, first.places, first.qualifiers, acronyms, first.initials, first.heads),
        NameReading() if second.concepts == first.concepts else second,
    )


def _merged(pair: tuple[NameReading, NameReading]) -> NameReading:
    first, second = pair
    if second == NameReading():
        return first
    return NameReading(*(tuple(dict.fromkeys((*getattr(first, name), *getattr(second, name)))) for name in NameReading.__slots__))


def _region(region: tuple[str, tuple[str, ...]], town: tuple[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The region said, or the region that the town lies in: the widest place but for the country, which ends each line."""
    if region[0]:
        return (region[1][-2:][0] if region[1] else region[0],)
    return (town[1][-2],) if len(town[1]) > 1 else ()


def _people(records: Sequence[Record]) -> Frame:
    def text(name: str) -> Strings:
        return Strings.of([cells.plain_text(_cell(record, name)) for record in records])

    def digits(name: str) -> Strings:
        return Strings.of([cells.code(_cell(record, name)) for record in records])

    whole = [cells.person(f"{_cell(record, 'given_name')} {_cell(record, 'surname')}") for record in records]
    phones = [cells.phones(_cell(record, "phone")) for record in records]
    columns: dict[str, Column] = {
        "names": Bag.of(whole, 6),
        "name_letters": Strings.of([" ".join(words) for words in whole]),
        "given_name": text("given_name"),
        "surname": text("surname"),
        "date_of_birth": Dates.of([cells.date(_cell(record, "date_of_birth")) for record in records]),
        "birth_letters": Strings.of(["".join(f"{part:02}" for part in cells.date(_cell(record, "date_of_birth"))) for record in records]),
        "street_number": digits("street_number"),
        "address_1": text("address_1"),
        "address_2": text("address_2"),
        "suburb": text("suburb"),
        "postcode": digits("postcode"),
        "state": text("state"),
        "phone": Slots.of(phones, 2),
        "phone_letters": Strings.of([found[0] if found else "" for found in phones]),
        "id_number": digits("id_number"),
    }
    return Frame("person", len(records), columns)
