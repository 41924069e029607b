"""What a dossier says at one moment, in plain values: for the journal, for « what changed » (`registry.kinds.comparison`),
for the proposal's seal.

`FIELDS` is also where a field's words live: forms, the check page, the 409 page and letters take them from here.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.dossiers.models import Dossier, Person
from registry.law import places
from registry.law.calendar import long_date
from registry.law.terms import Kind, Level, Regime, Side, Term

FIELDS: Final[dict[str, Text]] = {
    "regime": Text("Régime des membres", "Regime of the members"),
    "kind": Text("Forme", "Form"),
    "side": Text("Qui est organisé", "Who is organised"),
    "level": Text("Niveau", "Level"),
    "name_fr": Text("Dénomination en français", "Name in French"),
    "name_en": Text("Dénomination en anglais", "Name in English"),
    "acronym": Text("Sigle", "Acronym"),
    "founded_on": Text("Date de l'assemblée constitutive", "Date of the constituent assembly"),
    "branches": Text("Branches d'activité", "Branches of activity"),
    "branch_justification": Text("En quoi ces branches sont connexes", "How these branches are related"),
    "seat": Text("Siège (repère, rue, bâtiment)", "Seat (landmark, street, building)"),
    "locality": Text("Localité", "Locality"),
    "departement": Text("Département", "Division (département)"),
    "po_box": Text("Boîte postale", "P.O. box"),
    "phone": Text("Téléphone de l'organisation", "Telephone of the organisation"),
    "email": Text("Courriel de l'organisation", "E-mail of the organisation"),
    "mandate_name": Text("Mandataire", "Representative"),
    "mandate_capacity": Text("Qualité du mandataire", "Capacity of the representative"),
    "mandate_phone": Text("Téléphone du mandataire", "Telephone of the representative"),
}
#: Who files for the organisation: asked in every filing.
MANDATE: Final = ("mandate_name", "mandate_capacity", "mandate_phone")
_TERMS: Final[dict[str, type[Term]]] = {"regime": Regime, "kind": Kind, "side": Side, "level": Level}
EMPTY: Final = Text("(vide)", "(empty)")


def snapshot(dossier: Dossier) -> dict[str, Any]:
    """Everything the applicant says and hands in, as JSON values."""
    return {
        **{name: _plain(getattr(dossier, name)) for name in FIELDS},
        "people": {str(person.id): _person(person) for person in dossier.people},
        "members": sorted(f"{member.union.number} {member.union.name_fr}" for member in dossier.members),
        "documents": {document.piece: document.digest or f"{document.copies}×" for document in dossier.current_documents},
        **_change_said(dossier),
    }


def _change_said(dossier: Dossier) -> dict[str, Any]:
    """What a filing about a registered union says besides; nothing for a registration."""
    if dossier.subject_id is None:
        return {}
    return {"filing": dossier.filing.value, "effect_on": _plain(dossier.effect_on), "content": dict(dossier.content)}


def filed_words(dossier: Dossier) -> dict[str, Any]:
    """What papers say of a filing about a registered union: its kind and the union's number. Nothing for a registration."""
    if dossier.subject is None:
        return {}
    return {"filing": dossier.filing.label.as_json(), "number": dossier.subject.number}


def seal(dossier: Dossier) -> str:
    """A digest of the file: what the second pair of eyes signs is what the first one proposed."""
    content = {**snapshot(dossier), "outcome": dossier.outcome, "text": dossier.decision_text, "grounds": dossier.refusal_grounds}
    if dossier.subject_id is not None:
        content["legal_basis"] = dossier.legal_basis
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def in_words(name: str, value: Any) -> Text:
    """A field's plain value as a person reads it."""
    if value in (None, "", []):
        return EMPTY
    if name in _TERMS:
        return _TERMS[name](value).label
    if name == "branches":
        return joined([places.branches()[code].label if code in places.branches() else Text.same(code) for code in value])
    if name == "departement":
        place = places.departements().get(value)
        return Text(f"{place.label.fr} ({places.regions()[place.region].label.fr})",
                    f"{place.label.en} ({places.regions()[place.region].label.en})") if place else Text.same(value)  # fmt: skip
    if name == "founded_on":
        return long_date(date.fromisoformat(value))
    return Text.same(str(value))


def field_in_words(dossier: Dossier, name: str) -> Text:
    """A field of the dossier as a person reads it."""
    return in_words(name, _plain(getattr(dossier, name)))


def _plain(value: Any) -> Any:
    if isinstance(value, Term):
        return value.value
    return value.isoformat() if hasattr(value, "isoformat") else value


def _person(person: Person) -> dict[str, Any]:
    kept = (
        "name", "signed", "function", "profession", "employer", "identity_document", "born_on", "foreigner",
        "nationality", "resident_since", "civic_rights", "no_forfeiture", "reads_and_writes", "record_issued_on", "record_court",
    )  # fmt: skip
    return {name: _plain(getattr(person, name)) for name in kept}


def joined(parts: list[Text]) -> Text:
    """The parts as one enumeration."""
    return Text(", ".join(part.fr for part in parts), ", ".join(part.en for part in parts))


def all_in_words(dossier: Dossier) -> dict[str, Text]:
    """Every value of `FIELDS` as the dossier has it now, in words; empty where it has none."""
    said = snapshot(dossier)
    return {name: in_words(name, said[name]) if said[name] else Text("", "") for name in FIELDS}
