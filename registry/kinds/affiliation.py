"""Affiliation: with evidence from both sides (R20), to an organisation that may group this one (décret 93/574/PM), in no circle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import OTHER, Case, Filing, FilingField, Signature, Widget, unknown_other
from registry.law import composition
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.law.statuses import Standing
from registry.unions import lifecycle
from registry.unions.affiliations import as_member
from registry.unions.models import Affiliation, TradeUnion


def holds(link: Affiliation, on: date) -> bool:
    """Does the affiliation hold on a day?"""
    return link.since_on <= on and (link.until_on is None or link.until_on > on)


def faults(case: Case) -> list[Reason]:
    """Known, another, not its own member however far, admitted, and not there already."""
    found = unknown_other(case)
    other = case.other()
    if found or other is None:
        return found
    if _leads_to(other, case.union.id):
        text = Text(
            "{name} appartient elle-même à cette organisation : une affiliation ne peut tourner en rond.",
            "{name} itself belongs to this organisation: an affiliation cannot go round in a circle.",
        )
        return [Rule.MEMBERS_ADMITTED.broken("cycle", text.filled(name=other.acronym or other.name_fr), "other")]
    if other.standing is not Standing.REGISTERED:
        text = Text("{name} n'est pas une organisation enregistrée.", "{name} is not a registered organisation.")
        return [Rule.MEMBERS_ADMITTED.broken("not_registered", text.filled(name=other.name_fr), "other")]
    fault = composition.admits(other.kind, as_member(case.union, within=other.side))
    if fault:
        return [replace(fault, field="other")]
    if case.effect_on and any(link.parent_id == other.id and holds(link, case.effect_on) for link in case.union.parents):
        text = Text("Elle en est déjà membre à cette date.", "It already belongs to it on that day.")
        return [Reason("already", text, field="other")]
    return lifecycle.day_faults(other, case.effect_on, at=case.noon, field="effect_on") if case.effect_on else []


def _leads_to(start: TradeUnion, target: int) -> bool:
    """Does one reach the target by going from member to parent, through affiliations that still hold?"""
    waiting, seen = [start], {start.id}
    while waiting:
        for link in waiting.pop().parents:
            if link.until_on is not None or link.parent_id in seen:
                continue
            if link.parent_id == target:
                return True
            seen.add(link.parent_id)
            waiting.append(link.parent)
    return False


def effect(case: Case, signed: Signature) -> None:
    """It belongs to the other one from the day."""
    other = case.other()
    assert case.effect_on is not None and other is not None  # noqa: S101, PT018 - needed
    lifecycle.affiliate(case.union, other, on=case.effect_on, **signed.hand)


FILING = Filing(
    FilingKind.AFFILIATION,
    (FilingField("other", Widget.UNION, label=OTHER, max_length=200, hint=Text("L'union, la fédération ou la confédération rejointe.", "The union, federation or confederation joined.")),),
    of_codes("member_decision", "parent_agreement", "change_request"),
    effect, faults,
)  # fmt: skip
