"""Correction of a clerical error: what was wrong was never true. The fact that erred is replaced, at its own day of effect."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.dossiers.snapshot import FIELDS
from registry.errors import Reason
from registry.kinds.filing import Case, Choices, Filing, FilingField, Signature, Widget
from registry.law import places
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.statuses import Standing
from registry.unions import facts, lifecycle, record
from registry.unions.models import UnionFact
from registry.unions.verbs import UnionVerb

_DAYS: Final = ("founded_on", "statutes_on", "elected_on", "mandate_until")
_DAY_WORDS: Final = {
    "statutes_on": Text("Date des statuts", "Date of the statutes"), "elected_on": Text("Date de l'élection du bureau", "Date of the election"),
    "mandate_until": Text("Fin du mandat", "End of the mandate"),
}  # fmt: skip
#: What a clerk may have mistyped. Number and day of registration stand on the certificate and are never corrected here.
CORRIGIBLE: Final[Choices] = tuple(
    (name, _DAY_WORDS.get(name) or FIELDS[name])
    for name in ("name_fr", "name_en", "acronym", "seat", "locality", "departement", "po_box", "phone", "email", *_DAYS)
)


def erring_fact(case: Case) -> UnionFact | None:
    """The fact that gives the wrong value today."""
    given = record.state(facts.facts_of(case.union.id)).given_by.get(case.words("erroneous"))
    return given if isinstance(given, UnionFact) else None


def faults(case: Case) -> list[Reason]:
    """The register says something there, and it is not already what it should read."""
    name, words = case.words("erroneous"), case.words("corrected")
    if not name or not words:
        return []
    fact = erring_fact(case)
    if fact is None:
        text = Text("Le registre ne dit rien là : c'est un ajout, pas une rectification.", "The register says nothing there: this is an addition, not a correction.")  # fmt: skip
        return [Reason("nothing_there", text, field="erroneous")]
    value = _read(name, words)
    if value is None:
        text = Text("Écrivez {what} : {example}.", "Write {what}: {example}.")
        what, example = (Text("une date", "a date"), "27/3/2026") if name in _DAYS else (Text("un département", "a département"), "Wouri")
        return [Reason("not_readable", text.filled(what=what, example=example), field="corrected")]
    if value == fact.values.get(name):
        return [Reason("same", Text("C'est déjà ce que dit le registre.", "This is already what the register says."), field="corrected")]
    return []


def _read(name: str, words: str) -> str | None:
    """What was written as the register holds it; None when it is no date, or no département."""
    if name in _DAYS:
        parts = [int(part) for part in words.replace("-", "/").replace(" ", "/").split("/") if part.isdecimal()]
        try:
            return date(*reversed(parts)).isoformat() if len(parts) == 3 else None
        except (ValueError, OverflowError):
            return None
    if name == "departement":
        asked = words.casefold()
        return next((code for code, place in places.departements().items() if asked in {code.casefold(), place.label.fr.casefold()}), None)
    return words


def day(case: Case) -> date | None:
    """The day of the fact corrected: what was wrong was never true."""
    fact = erring_fact(case)
    return fact.effective_on if fact else None


def effect(case: Case, signed: Signature) -> None:
    """The fact, whole, with the one value set right."""
    fact, name = erring_fact(case), case.words("erroneous")
    assert fact is not None  # noqa: S101 - asked before the signature
    value = _read(name, case.words("corrected"))
    values: dict[str, Any] = {key: held for key, held in fact.values.items() if key in facts.FIELDS} | {name: value}
    if name == "departement" and value:
        values["region"] = places.departements()[value].region
    lifecycle.change(case.union, values, on=fact.effective_on, verb=UnionVerb.CORRECTED, replaces=fact, **signed.hand)


FILING = Filing(
    FilingKind.CORRECTION,
    (
        FilingField("erroneous", Widget.CHOICE, label=Text("Ce qui est faux au registre", "What is wrong in the register"), choices=CORRIGIBLE),
        FilingField("corrected", label=Text("Ce qu'il faut lire", "What it should read"), hint=Text("Tel que la pièce le montre.", "As the document shows it.")),
        FilingField("explanation", Widget.TEXT_AREA, label=Text("D'où vient l'erreur", "Where the error comes from"), max_length=2000),
    ),
    of_codes("error_evidence", "change_request"),
    effect, faults, standings=frozenset(Standing), has_day=False, day=day,
)  # fmt: skip
