"""What evidence says, in words: the fields that rules compare, and their values as a person reads them."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry.audit.models import Event
from registry.bilingual import Text
from registry.findings.verbs import FindingVerb
from registry.law import places
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Term

LABELS: Final[dict[str, Text]] = {
    "number": Text("Numéro", "Number"),
    "filed_number": Text("Numéro de l'ancien fichier", "Number in the old file"),
    "name_fr": Text("Dénomination", "Name"),
    "name_en": Text("Dénomination en anglais", "Name in English"),
    "name": Text("Dénomination", "Name"),
    "acronym": Text("Sigle", "Acronym"),
    "kind": Text("Forme", "Form"),
    "said": Text("Forme que dit le nom", "Form that the name says"),
    "parent_kind": Text("Forme du groupement", "Form of the group"),
    "side": Text("Qui est organisé", "Who is organised"),
    "parent_side": Text("Qui est organisé par le groupement", "Whom the group organises"),
    "level": Text("Niveau", "Level"),
    "standing": Text("État", "Standing"),
    "branches": Text("Branches", "Branches"),
    "officers": Text("Dirigeants", "Officers"),
    "founders": Text("Promoteurs", "Founders"),
    "seat": Text("Siège", "Seat"),
    "locality": Text("Localité", "Place"),
    "departement": Text("Département", "Division"),
    "region": Text("Région", "Region"),
    "po_box": Text("Boîte postale", "P.O. box"),
    "phone": Text("Téléphone", "Telephone"),
    "telephone": Text("Téléphone", "Telephone"),
    "email": Text("Courriel", "E-mail"),
    "registered_on": Text("Enregistrée le", "Registered on"),
    "founded_on": Text("Fondée le", "Founded on"),
    "statutes_on": Text("Statuts du", "Statutes of"),
    "elected_on": Text("Bureau élu le", "Executive elected on"),
    "mandate_until": Text("Mandat jusqu'au", "Mandate until"),
    "heard_on": Text("Dernières nouvelles", "Last heard"),
    "person": Text("Personne", "Person"),
    "function": Text("Fonction", "Function"),
    "members": Text("Membres connus", "Known members"),
    "confederations": Text("Confédérations", "Confederations"),
    "presumed": Text("Valeur présumée", "Presumed value"),
    "damaged": Text("Texte abîmé", "Damaged text"),
    "records": Text("Fiches concernées", "Records concerned"),
}
_TERMS: Final[dict[str, type[Term]]] = {
    "kind": Kind, "said": Kind, "parent_kind": Kind, "side": Side, "parent_side": Side, "level": Level, "standing": Standing, "function": Function,
}  # fmt: skip
NOTHING: Final = Text("non renseigné", "not given")


def label(name: str) -> Text:
    """A field's words."""
    return LABELS.get(name, Text.same(name))


def told(event: Event) -> Text:
    """What a mention says besides its title: to whom the finding was given, or the reason written."""
    if event.verb != FindingVerb.ASSIGNED:
        return Text.same(event.reason)
    name = event.after.get("name")
    return Text("À {name}", "To {name}").filled(name=name) if name else Text("À personne", "To nobody")


def value(name: str, given: Any) -> Text:
    """A field's plain value as a person reads it; nothing is said as such."""
    if given in (None, "", []):
        return NOTHING
    if name in _TERMS:
        return _TERMS[name](given).label
    if name.endswith(("_on", "_until")):
        return Text.same(date.fromisoformat(given).strftime("%d/%m/%Y"))
    if name == "region":
        return places.regions()[given].label if given in places.regions() else Text.same(given)
    if name == "departement":
        return places.departements()[given].label if given in places.departements() else Text.same(given)
    if name == "presumed":
        return label(given)
    return _listed(name, given) if isinstance(given, list) else Text.same(str(given))


def _listed(name: str, given: list[Any]) -> Text:
    if name == "branches":
        known = places.branches()
        return _joined([known[code].label if code in known else Text.same(str(code)) for code in given])
    if name == "officers":
        return _joined([_officer(*line) for line in given])
    return _joined([Text.same(str(one)) for one in given])


def _officer(name: str, function: str) -> Text:
    held = Function(function).label
    return Text(f"{name} ({held.fr})", f"{name} ({held.en})")


def _joined(texts: list[Text]) -> Text:
    return Text(" ; ".join(text.fr for text in texts), "; ".join(text.en for text in texts))
