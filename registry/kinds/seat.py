"""Change of seat: the one notification that the law asks for, within thirty days (art. 16(1)). Late is shown, never refused."""

from __future__ import annotations

from datetime import date, timedelta

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law import places
from registry.law.calendar import long_date
from registry.law.filings import FilingKind
from registry.law.parameters import Parameters
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.statute import queries as statute
from registry.unions import lifecycle
from registry.unions.verbs import UnionVerb

SEAT = ("seat", "locality", "departement")


def notice_words(effect_on: date, filed_on: date, *, rules: Parameters) -> Text:
    """Whether the change was notified within the period of art. 16(1): a fact to be read, never a ground."""
    last = effect_on + timedelta(days=rules.address_notice_days)
    if filed_on <= last:
        text = Text("Notifié dans les {n} jours du changement (art. 16(1)).", "Notified within {n} days of the change (art. 16(1)).")
    else:
        text = Text(
            "Notifié après le {last}, fin des {n} jours de l'art. 16(1). Le retard est noté ; il n'empêche pas d'inscrire le siège.",
            "Notified after {last}, the end of the {n} days of art. 16(1). The delay is noted; it does not prevent the entry of the seat.",
        )
    return text.filled(n=rules.address_notice_days, last=long_date(last))


def remark(dossier: Dossier) -> Text | None:
    """The words of `notice_words`, once the filing has its day."""
    if dossier.effect_on is None or dossier.submitted_on is None:
        return None
    return notice_words(dossier.effect_on, dossier.submitted_on, rules=statute.rules_on(dossier.effect_on))


def faults(case: Case) -> list[Reason]:
    """A change of seat changes the seat."""
    if case.words("seat") and all(case.words(name) == getattr(case.union, name) for name in SEAT):
        return [
            Rule.NEW_SEAT.broken("same_seat", Text("C'est déjà le siège au registre.", "This is already the seat in the register."), "seat")
        ]
    return []


def effect(case: Case, signed: Signature) -> None:
    """The new seat from its day."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    departement = case.words("departement")
    values = {name: case.words(name) for name in SEAT} | {"region": places.departements()[departement].region}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.SEAT_CHANGED, **signed.hand)


FILING = Filing(
    FilingKind.SEAT,
    (
        FilingField("seat", hint=Text("Par exemple : face marché central, immeuble Bleu, 2e étage", "For example: opposite the central market, Blue building, 2nd floor")),
        FilingField("locality", max_length=120),
        FilingField("departement", Widget.CHOICE, choices=tuple((code, place.label) for code, place in places.departements().items())),
    ),
    of_codes("seat_proof", "change_request"),
    effect, faults, remark=remark,
)  # fmt: skip
