"""Merger: the organisation ends by merging into another registered one. Its number and history stay readable."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import OTHER, Case, Filing, FilingField, Signature, Widget, unknown_other
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.law.statuses import Standing
from registry.unions import lifecycle, standing


def faults(case: Case) -> list[Reason]:
    """Into another one, registered, of the same side, that existed on the day."""
    found = unknown_other(case)
    other = case.other()
    if other is not None and other.id == case.union.id:
        text = Text("Une organisation ne peut fusionner avec elle-même.", "An organisation cannot merge into itself.")
        return [Reason("itself", text, field="other")]
    if found or other is None:
        return found
    if other.standing is not Standing.REGISTERED:
        text = Text("{name} n'est pas une organisation enregistrée.", "{name} is not a registered organisation.")
        return [Rule.REGISTERED.broken("not_registered", text.filled(name=other.name_fr), "other")]
    if other.side is not case.union.side:
        text = Text("Travailleurs et employeurs ne fusionnent pas.", "Workers and employers do not merge.")
        found.append(Rule.ONE_SIDE.broken("other_side", text, "other"))
    if case.effect_on:
        found += lifecycle.day_faults(other, case.effect_on, at=case.noon, field="effect_on")
    return found


def effect(case: Case, signed: Signature) -> None:
    """Merged from the day; the tie to the other one is dated."""
    other = case.other()
    assert case.effect_on is not None and other is not None  # noqa: S101, PT018 - needed
    standing.merge(case.union, other, on=case.effect_on, **signed.hand)


FILING = Filing(
    FilingKind.MERGER,
    (
        FilingField("other", Widget.UNION, label=OTHER, max_length=200, hint=Text(
            "L'organisation dans laquelle celle-ci se fond. Une organisation née de la fusion s'enregistre d'abord par son propre dossier.",
            "The organisation into which this one merges. One born of the merger is first registered by a dossier of its own.")),
    ),
    of_codes("merger_minutes", "parent_agreement", "change_request"),
    effect, faults, starts_now=True,
)  # fmt: skip
