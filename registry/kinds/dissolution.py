"""Voluntary dissolution, as the statutes provide, which also say to whom the assets go: never to the members (art. 15(j))."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.unions import standing


def faults(case: Case) -> list[Reason]:
    """Decided before it takes effect."""
    decided = case.day("decided_on")
    if decided and case.effect_on and case.effect_on < decided:
        text = Text("La dissolution ne peut prendre effet avant d'être décidée.", "The dissolution cannot take effect before it was decided.")  # fmt: skip
        return [Rule.DECIDED_FIRST.broken("before_decision", text, "effect_on")]
    return []


def effect(case: Case, signed: Signature) -> None:
    """Dissolved from the day; number and history stay."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    standing.dissolve(case.union, on=case.effect_on, **signed.hand)


FILING = Filing(
    FilingKind.DISSOLUTION,
    (
        FilingField("decided_on", Widget.DAY, label=Text("Décidée le", "Decided on")),
        FilingField("assets_to", Widget.TEXT_AREA, label=Text("À qui vont les biens", "To whom the assets go"), max_length=1000, hint=Text("Les biens ne se partagent en aucun cas entre les membres (art. 15(j)).",
                                                            "Assets are in no case shared among the members (art. 15(j)).")),
    ),
    of_codes("dissolution_minutes", "assets_record", "change_request"),
    effect, faults, starts_now=True,
)  # fmt: skip
