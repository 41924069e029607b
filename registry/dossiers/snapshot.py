"""What a dossier says at one moment, in plain values: for the journal, for « what changed », for the proposal's seal.

`FIELDS` is also where a field's words live: forms, the check page, the 409 page and letters take them from here.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.dossiers.models import Dossier, Person
from registry.law import places, requirements
from registry.law.calendar import long_date
from registry.law.terms import Function, Kind, Level, Regime, Side, Term

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
#: What a filing about a registered union says besides: the words of `content`, whatever the kind (registry.kinds).
CONTENT: Final[dict[str, Text]] = {
    "effect_on": Text("Date d'effet", "Date of effect"),
    "adopted_on": Text("Adoptés le", "Adopted on"),
    "summary": Text("Ce qui change", "What changes"),
    "congress_on": Text("Date du congrès ou de l'assemblée", "Date of the congress or assembly"),
    "congress_place": Text("Lieu du congrès", "Place of the congress"),
    "convened_on": Text("Convoqué le", "Convened on"),
    "quorum": Text("Quorum constaté", "Quorum recorded"),
    "minutes_ref": Text("Référence du procès-verbal", "Reference of the minutes"),
    "mandate_until": Text("Fin du mandat selon les statuts", "End of the mandate under the statutes"),
    "other": Text("Numéro ou sigle de l'autre organisation", "Number or acronym of the other organisation"),
    "others": Text("Numéros des organisations issues de la scission", "Numbers of the organisations that came out of the split"),
    "afterwards": Text("Et cette organisation ?", "And this organisation?"),
    "claim_key": Text("Revendication retenue", "Claim retained"),
    "decided_on": Text("Décidée le", "Decided on"),
    "assets_to": Text("À qui vont les biens", "To whom the assets go"),
    "court": Text("Juridiction", "Court"),
    "judgment_number": Text("Numéro du jugement", "Number of the judgment"),
    "judgment_on": Text("Date du jugement", "Date of the judgment"),
    "ruling": Text("Ce que le registre doit en tirer", "What the register must draw from it"),
    "erroneous": Text("Ce qui est faux au registre", "What is wrong in the register"),
    "corrected": Text("Ce qu'il faut lire", "What it should read"),
    "explanation": Text("D'où vient l'erreur", "Where the error comes from"),
    "loss": Text("Pourquoi un duplicata", "Why a duplicate"),
}
#: Answers chosen from a list, in words: filled by the kinds of filing that ask them.
ANSWERS: Final[dict[str, dict[str, Text]]] = {}
_TERMS: Final[dict[str, type[Term]]] = {"regime": Regime, "kind": Kind, "side": Side, "level": Level}
EMPTY: Final = Text("(vide)", "(empty)")


@dataclass(frozen=True, slots=True)
class SnapshotDifference:
    """One difference between two snapshots, in words."""

    label: Text
    before: Text
    after: Text


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
        return _joined([places.branches()[code].label if code in places.branches() else Text.same(code) for code in value])
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


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[SnapshotDifference]:
    """What differs between two snapshots, field by field, person by person, piece by piece."""
    found = [
        SnapshotDifference(label, in_words(name, before.get(name)), in_words(name, after.get(name)))
        for name, label in FIELDS.items()
        if name in before and before.get(name) != after.get(name)
    ]
    then, now = ({"effect_on": said.get("effect_on"), **said.get("content", {})} for said in (before, after))
    found += [
        SnapshotDifference(CONTENT[name] if name in CONTENT else FIELDS[name], content_in_words(name, then.get(name)), content_in_words(name, now.get(name)))
        for name in [*CONTENT, *FIELDS] if then.get(name) != now.get(name)
    ]  # fmt: skip
    found += _entries(
        Text("Fondateur ou dirigeant", "Founder or officer"), before.get("people", {}), after.get("people", {}), _person_words
    )
    found += _entries(
        Text("Organisation membre", "Member organisation"),
        {name: name for name in before.get("members", [])},
        {name: name for name in after.get("members", [])},
        Text.same,
    )
    old, new = before.get("documents", {}), after.get("documents", {})
    for piece in sorted(old.keys() | new.keys()):
        if old.get(piece) != new.get(piece):
            found.append(
                SnapshotDifference(requirements.BY_CODE[piece].label, _document_words(old.get(piece)), _document_words(new.get(piece)))
            )
    return found


def content_in_words(name: str, value: Any) -> Text:
    """A plain value of a change as a person reads it."""
    if name in FIELDS:
        return in_words(name, value)
    if value in (None, "", []):
        return EMPTY
    if name in ANSWERS:
        return ANSWERS[name].get(str(value), Text.same(str(value)))
    if name.endswith(("_on", "_until")):
        return long_date(date.fromisoformat(str(value)))
    return Text.same(", ".join(str(value).splitlines()) if name == "others" else str(value))


def _entries(label: Text, before: dict[str, Any], after: dict[str, Any], words: Any) -> list[SnapshotDifference]:
    return [
        SnapshotDifference(label, words(before[key]) if key in before else EMPTY, words(after[key]) if key in after else EMPTY)
        for key in sorted(before.keys() | after.keys(), key=lambda key: (len(key), key))
        if before.get(key) != after.get(key)
    ]


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


def _person_words(person: dict[str, Any]) -> Text:
    parts = [Text.same(person["name"])]
    if person["function"]:
        parts.append(Function(person["function"]).label)
    if person["signed"]:
        parts.append(Text("signataire", "signatory"))
    parts += [Text.same(person[name]) for name in ("profession", "identity_document") if person[name]]
    return _joined(parts)


def _document_words(content: str | None) -> Text:
    if content is None:
        return EMPTY
    if content.endswith("×"):
        return Text(f"papier, {content[:-1]} ex.", f"paper, {content[:-1]} copies")
    return Text(f"fichier, empreinte {content[:12]}…", f"file, digest {content[:12]}…")


def _joined(parts: list[Text]) -> Text:
    return Text(", ".join(part.fr for part in parts), ", ".join(part.en for part in parts))


def all_in_words(dossier: Dossier) -> dict[str, Text]:
    """Every value of `FIELDS` as the dossier has it now, in words; empty where it has none."""
    said = snapshot(dossier)
    return {name: in_words(name, said[name]) if said[name] else Text("", "") for name in FIELDS}
