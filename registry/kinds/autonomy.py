"""Return to autonomy: an organisation that had merged into another, or joined it, stands alone again under its own number."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import OTHER, Case, Filing, FilingField, Signature, Widget, unknown_other
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.standing import Succession
from registry.law.statuses import Standing
from registry.law.terms import Topic
from registry.unions import facts, record, standing
from registry.unions.models import TradeUnion


def faults(case: Case) -> list[Reason]:
    """It had merged into that one, or belongs to it."""
    found = unknown_other(case)
    other = case.other()
    if found or other is None:
        return found
    held = facts.facts_of(case.union.id)
    merged = any(
        fact.topic is Topic.SUCCESSION and fact.other_id == other.id and fact.values.get("how") == Succession.MERGED_INTO.value
        for fact in record.standing_facts(held)
    )
    belongs = any(link.parent_id == other.id and link.until_on is None for link in case.union.parents)
    if merged or belongs:
        return []
    text = Text(
        "L'organisation n'est ni fondue dans {name}, ni membre d'elle.", "The organisation neither merged into {name} nor belongs to it."
    )
    return [Reason("not_joined", text.filled(name=other.acronym or other.name_fr), field="other")]


def why_closed(union: TradeUnion) -> Reason | None:
    """It merged into another, or belongs to one."""
    if union.standing is not Standing.REGISTERED or any(link.until_on is None for link in union.parents):
        return None
    return Reason("not_joined", Text("L'organisation n'en a rejoint aucune autre.", "The organisation has joined no other."))


def effect(case: Case, signed: Signature) -> None:
    """Autonomous from the day; the tie is dated."""
    other = case.other()
    assert case.effect_on is not None and other is not None  # noqa: S101, PT018 - needed
    standing.regain_autonomy(case.union, other, on=case.effect_on, **signed.hand)


FILING = Filing(
    FilingKind.AUTONOMY,
    (FilingField("other", Widget.UNION, label=OTHER, max_length=200, hint=Text("Celle qu'elle avait rejointe ou dans laquelle elle s'était fondue.", "The one that it had joined or merged into.")),),
    of_codes("autonomy_minutes", "change_request"),
    effect, faults, standings=frozenset({Standing.REGISTERED, Standing.MERGED}), starts_now=True, why_closed=why_closed,
)  # fmt: skip
