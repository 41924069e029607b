"""Two records field by field, for a person to choose which value survives; each value with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.law import places
from registry.law.calendar import long_date
from registry.law.terms import Function, Kind, Level, Side
from registry.unions import facts, record
from registry.unions.models import TradeUnion


@dataclass(frozen=True, slots=True)
class Choosable:
    """What is chosen together: one field of the record, or several that have a meaning only together."""

    label: Text
    fields: tuple[str, ...]


CHOICES: Final[dict[str, Choosable]] = {
    "name_fr": Choosable(Text("Nom en français", "Name in French"), ("name_fr",)),
    "name_en": Choosable(Text("Nom en anglais", "Name in English"), ("name_en",)),
    "acronym": Choosable(Text("Sigle", "Acronym"), ("acronym",)),
    "form": Choosable(Text("Forme et niveau", "Form and level"), ("kind", "level")),
    "side": Choosable(Text("Qui est organisé", "Who is organised"), ("side",)),
    "branches": Choosable(Text("Branches d'activité", "Branches of activity"), ("branches",)),
    "registered_on": Choosable(Text("Enregistrée le", "Registered on"), ("registered_on",)),
    "founded_on": Choosable(Text("Fondée le", "Founded on"), ("founded_on",)),
    "statutes_on": Choosable(Text("Statuts du", "Statutes of"), ("statutes_on",)),
    "seat": Choosable(Text("Siège", "Seat"), ("seat",)),
    "place": Choosable(Text("Localité", "Place"), ("locality", "departement", "region")),
    "po_box": Choosable(Text("Boîte postale", "P.O. box"), ("po_box",)),
    "phone": Choosable(Text("Téléphone", "Telephone"), ("phone",)),
    "email": Choosable(Text("Courriel", "E-mail"), ("email",)),
    "executive": Choosable(Text("Bureau et mandat", "Executive and mandate"), ("officers", "elected_on", "mandate_until")),
    "founders": Choosable(Text("Fondateurs", "Founders"), ("founders",)),
}
_TERMS: Final = {"kind": Kind, "level": Level, "side": Side}


@dataclass(frozen=True, slots=True)
class ComparisonLine:
    """One choosable of two records: what each says, and whence (the source of the fact that gives it)."""

    code: str
    label: Text
    kept: list[Text]
    duplicate: list[Text]
    kept_source: str
    duplicate_source: str
    differs: bool


def compare(kept: TradeUnion, duplicate: TradeUnion) -> list[ComparisonLine]:
    """Every choosable of two records, in the order of the record; two statements."""
    ours, theirs = (record.state(facts.facts_of(union.id)) for union in (kept, duplicate))
    return [
        ComparisonLine(
            code, choosable.label, _said(ours, choosable), _said(theirs, choosable), _source(ours, choosable), _source(theirs, choosable),
            differs=_values(ours, choosable) != _values(theirs, choosable),
        )
        for code, choosable in CHOICES.items()
    ]  # fmt: skip


def differing(kept: TradeUnion, duplicate: TradeUnion) -> list[str]:
    """The codes of what differs, so must be chosen."""
    return [line.code for line in compare(kept, duplicate) if line.differs]


def chosen_facts(codes: Iterable[str]) -> list[str]:
    """The fields of the record behind some codes."""
    return [field for code in codes for field in CHOICES[code].fields]


def _values(state: record.State, choosable: Choosable) -> list[Any]:
    return [state.get(field) or None for field in choosable.fields]


def _source(state: record.State, choosable: Choosable) -> str:
    given = [state.given_by[field] for field in choosable.fields if field in state.given_by]
    return max(given, key=lambda fact: fact.id).source if given else ""


def _said(state: record.State, choosable: Choosable) -> list[Text]:
    """The values in words, empty ones left out."""
    return [words for field in choosable.fields for words in _words(field, state.get(field)) if words.fr]


def _words(field: str, value: Any) -> list[Text]:
    if not value:
        return []
    if field in _TERMS:
        return [_TERMS[field](value).label]
    if field in facts.DAYS:
        prefix = {
            "elected_on": Text("élu le {day}", "elected on {day}"),
            "mandate_until": Text("mandat jusqu'au {day}", "mandate until {day}"),
        }
        return [prefix.get(field, Text("{day}", "{day}")).filled(day=long_date(date.fromisoformat(value)))]
    if field == "branches":
        known = places.branches()
        return [known[code].label if code in known else Text.same(code) for code in value]
    if field == "officers":
        return [
            Text("{name}, {function}", "{name}, {function}").filled(name=name, function=Function(function).label)
            for name, function in value
        ]
    if field == "founders":
        return [Text.same(name) for name in value]
    if field == "region":
        return [places.regions()[value].label] if value in places.regions() else []
    if field == "departement":
        return [places.departements()[value].label] if value in places.departements() else []
    return [Text.same(str(value))]
