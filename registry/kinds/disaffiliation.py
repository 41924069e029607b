"""Disaffiliation: the organisation leaves one that it belonged to (art. 4: nobody is bound to stay)."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.affiliation import holds
from registry.kinds.filing import OTHER, Case, Choices, Filing, FilingField, Signature, Widget, unknown_other
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.unions import lifecycle
from registry.unions.models import TradeUnion


def _parents(union: TradeUnion) -> Choices:
    """What it belongs to now, by number."""
    return tuple(
        (link.parent.number, Text.same(f"{link.parent.acronym or link.parent.name_fr} ({link.parent.number})"))
        for link in union.parents if link.until_on is None
    )  # fmt: skip


def faults(case: Case) -> list[Reason]:
    """It belonged to it on the eve of that day."""
    found = unknown_other(case)
    other = case.other()
    if found or other is None or case.effect_on is None:
        return found
    if not any(link.parent_id == other.id and holds(link, case.effect_on) for link in case.union.parents):
        text = Text("L'organisation n'en est pas membre à cette date.", "The organisation does not belong to it on that day.")
        return [Reason("not_a_member", text, field="other")]
    return []


def why_closed(union: TradeUnion) -> Reason | None:
    """It belongs to another."""
    if any(link.until_on is None for link in union.parents):
        return None
    return Reason("no_parent", Text("L'organisation n'est membre d'aucune autre.", "The organisation belongs to no other."))


def effect(case: Case, signed: Signature) -> None:
    """It no longer belongs to the other one from the day."""
    other = case.other()
    assert case.effect_on is not None and other is not None  # noqa: S101, PT018 - needed
    lifecycle.disaffiliate(case.union, other, on=case.effect_on, **signed.hand)


FILING = Filing(
    FilingKind.DISAFFILIATION,
    (FilingField("other", Widget.CHOICE, label=OTHER, choices=_parents),),
    of_codes("leaving_decision", "leaving_notice", "change_request"),
    effect, faults, why_closed=why_closed,
)  # fmt: skip
