"""Dates that cannot be: before the organisation, before any union, in the future, or missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, BLOCKING, SERIOUS, RuleHit, rule

#: An alarm for the eye, and no rule of law: an earlier date is far more likely a slip than a fact.
EARLIEST: Final = date(1944, 1, 1)
_DAYS: Final = ("founded_on", "registered_on", "statutes_on", "elected_on")
_SHOWN: Final = ("name_fr", "filed_number", "founded_on", "registered_on", "statutes_on", "elected_on", "mandate_until")
_READ: Final = Text("Lisez les pièces : l'une des dates est fausse.", "Read the documents: one of the dates is wrong.")


def _before(register: LiveRegister, first: str, second: str) -> Iterator[RuleHit]:
    """Records whose `first` day comes before their `second`."""
    for one in register.records:
        early, late = getattr(one, first), getattr(one, second)
        if early is not None and late is not None and early < late:
            yield RuleHit(one, {first: early, second: late})


def _days(one: LiveRecord) -> dict[str, date]:
    return {name: day for name in _DAYS if (day := getattr(one, name)) is not None}


@rule(
    Text("Date d'enregistrement inconnue", "Date of registration unknown"),
    Text(
        "L'organisation n'existe en droit que du jour de son certificat : ce jour n'est pas connu.",
        "The organisation exists in law only from the day of its certificate: that day is not known.",
    ),
    Text("Relevez la date sur le certificat, au dossier papier ou chez l'organisation.", "Note the date from the certificate, in the paper file or with the organisation."),
    severity=SERIOUS, shown=("name_fr", "filed_number", "founded_on", "registered_on"), source="art. 6(1)",
)  # fmt: skip
def registration_date_missing(register: LiveRegister) -> Iterator[RuleHit]:
    """No date of registration."""
    return (RuleHit(one, {"registered_on": None}) for one in register.records if one.registered_on is None)


@rule(
    Text("Enregistrée avant d'être fondée", "Registered before being founded"),
    Text("La date d'enregistrement précède celle de l'assemblée constitutive.", "The date of registration comes before that of the constituent assembly."),
    _READ, severity=BLOCKING, shown=_SHOWN, source="arts. 6 et 11",
)  # fmt: skip
def registered_before_founded(register: LiveRegister) -> Iterator[RuleHit]:
    """A certificate older than the organisation."""
    return _before(register, "registered_on", "founded_on")


@rule(
    Text("Date à venir", "Date in the future"),
    Text("Une date passée par nature est dans l'avenir.", "A date that must be past lies in the future."),
    _READ, severity=BLOCKING, shown=_SHOWN,
)  # fmt: skip
def date_in_future(register: LiveRegister) -> Iterator[RuleHit]:
    """Founded, registered or elected tomorrow."""
    for one in register.records:
        coming = {name: day for name, day in _days(one).items() if day > register.today}
        if coming:
            yield RuleHit(one, coming)


@rule(
    Text("Date invraisemblable", "Unlikely date"),
    Text("Une date précède 1944 : c'est plus souvent une faute de frappe qu'un fait.", "A date comes before 1944: more often a slip than a fact."),
    Text("Comparez avec la pièce ; clôturez si la date est exacte.", "Compare with the document; close if the date is right."),
    severity=SERIOUS, shown=_SHOWN,
)  # fmt: skip
def date_too_early(register: LiveRegister) -> Iterator[RuleHit]:
    """A date long before the Codes."""
    for one in register.records:
        early = {name: day for name, day in _days(one).items() if day < EARLIEST}
        if early:
            yield RuleHit(one, early)


@rule(
    Text("Mandat fini avant l'élection", "Mandate ended before the election"),
    Text("La fin du mandat précède l'élection du bureau.", "The end of the mandate comes before the election of the executive."),
    _READ, severity=SERIOUS, shown=_SHOWN,
)  # fmt: skip
def mandate_before_election(register: LiveRegister) -> Iterator[RuleHit]:
    """A mandate that ends before it begins."""
    return _before(register, "mandate_until", "elected_on")


@rule(
    Text("Bureau élu avant la fondation", "Executive elected before the foundation"),
    Text("L'élection du bureau précède l'assemblée constitutive.", "The election of the executive comes before the constituent assembly."),
    _READ, severity=ADVICE, shown=_SHOWN,
)  # fmt: skip
def elected_before_founded(register: LiveRegister) -> Iterator[RuleHit]:
    """Officers older than the organisation."""
    return _before(register, "elected_on", "founded_on")
