"""Split: organisations came out of this one, each registered by its own dossier; this one goes on, or ends by it."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget, not_found
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.law.statuses import Standing
from registry.unions import lifecycle, standing
from registry.unions.models import TradeUnion

GOES_ON = (
    ("goes_on", Text("Elle continue d'exister", "It goes on existing")),
    ("ends", Text("Elle est dissoute par la scission", "It is dissolved by the split")),
)


def faults(case: Case) -> list[Reason]:
    """Each one known, registered, another, named once, and in existence on the day."""
    found: list[Reason] = []
    seen: set[int] = set()
    for words, other in case.others():
        if other is None:
            found.append(not_found(words, "others"))
        elif fault := _fault_of(case, other, seen):
            found.append(fault)
        else:
            seen.add(other.id)
            found += lifecycle.day_faults(other, case.effect_on, at=case.noon, field="effect_on") if case.effect_on else []
    return found


def _fault_of(case: Case, other: TradeUnion, seen: set[int]) -> Reason | None:
    if other.id == case.union.id:
        text = Text("Une organisation ne peut naître d'elle-même.", "An organisation cannot come out of itself.")
        return Reason("itself", text, field="others")
    if other.id in seen:
        text = Text("{number} est écrit deux fois.", "{number} is written twice.").filled(number=other.number)
        return Reason("twice", text, field="others")
    if other.standing is not Standing.REGISTERED:
        text = Text("{name} n'est pas une organisation enregistrée.", "{name} is not a registered organisation.")
        return Rule.REGISTERED.broken("not_registered", text.filled(name=other.name_fr), "others")
    return None


def effect(case: Case, signed: Signature) -> None:
    """The ties are dated; the organisation ends when the filing says so."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    born = [other for _, other in case.others() if other is not None]
    standing.split(case.union, born, on=case.effect_on, ends=case.words("afterwards") == "ends", **signed.hand)


FILING = Filing(
    FilingKind.SPLIT,
    (
        FilingField("others", Widget.UNIONS, label=Text("Numéros des organisations issues de la scission", "Numbers of the organisations that came out of the split"), max_length=1000, hint=Text("Un numéro par ligne. Chacune s'enregistre d'abord par son propre dossier.",
                                                         "One number a line. Each is first registered by a dossier of its own.")),
        FilingField("afterwards", Widget.CHOICE, label=Text("Et cette organisation ?", "And this organisation?"), choices=GOES_ON),
    ),
    of_codes("split_minutes", "change_request"),
    effect, faults, starts_now=True,
)  # fmt: skip
