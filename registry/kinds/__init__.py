"""What may be filed about a registered union: one small module a kind, one table, and the questions asked of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import CONTENT, FIELDS, content_in_words
from registry.errors import Reason
from registry.kinds import (
    affiliation,
    autonomy,
    contacts,
    correction,
    court,
    disaffiliation,
    dissolution,
    duplicate,
    form,
    merger,
    name,
    officers,
    seat,
    split,
    statutes,
)
from registry.kinds.duplicate import NO_CERTIFICATE as NO_CERTIFICATE
from registry.kinds.shape import Case, Change, Field, Look, Signature
from registry.law.filings import FilingKind
from registry.law.leadership import obstacle
from registry.law.parameters import Parameters
from registry.law.rules import Rule
from registry.law.statuses import Outcome, Standing
from registry.unions import facts, leadership, lifecycle, measures, record
from registry.unions import queries as unions
from registry.unions.models import TradeUnion

TABLE: Final[dict[FilingKind, Change]] = {
    module.CHANGE.kind: module.CHANGE
    for module in (
        statutes, name, officers, seat, contacts, form, affiliation, disaffiliation, merger, split, autonomy, dissolution, court,
        correction, duplicate,
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """What one value was and becomes, in words. `before` is None where the register has nothing to compare."""

    label: Text
    before: Text | None
    after: Text


def of(dossier: Dossier) -> Change:
    """What this kind of filing is made of."""
    return TABLE[dossier.filing]


def case_of(
    dossier: Dossier, *, rules: Parameters, on: date, content: Mapping[str, Any] | None = None, effect_on: date | None = None
) -> Case:
    """The dossier as the rules judge it: as it stands, or as it would with other values."""
    assert dossier.subject is not None  # noqa: S101 - the database holds a subject for every change
    if content is None:
        content, effect_on = dossier.content, dossier.effect_on
    return Case(dossier, dossier.subject, content, effect_on, on, rules)


def initial(change: Change, union: TradeUnion) -> dict[str, Any]:
    """What a new filing starts from: the record's present values of the fields it is about."""
    if change.kind is FilingKind.COURT_DECISION:
        return {}
    state = record.state(facts.facts_of(union.id))
    return {field: state.get(field) for field in change.names if state.get(field)}


def faults(case: Case) -> list[Reason]:
    """Everything wrong with what a change says, on the day it is judged."""
    change = of(case.dossier)
    found = [*_needed(case, change), *_day(case, change), *_standing(case, change)]
    if case.union.consolidated_into is not None:
        text = Text("Cette fiche est un doublon : déposez pour {number}.", "This record is a duplicate: file for {number}.")
        found.append(Reason("duplicate", text.filled(number=case.union.consolidated_into.number)))
    closed = obstacle(case.dossier.filing, contested=leadership.is_contested(case.union), frozen=is_frozen(case))
    if closed:
        found.append(closed)
    return _once([*found, *change.faults(case)])


def is_frozen(case: Case) -> bool:
    """Are filings of the union frozen by a measure on the day it is judged?"""
    return measures.is_frozen(case.union, on=case.on)


def is_guarded(case: Case) -> bool:
    """A contested or frozen union: every act then rests on a written legal basis, and two agents."""
    return leadership.is_contested(case.union) or is_frozen(case)


def outcome_faults(case: Case, outcome: Outcome) -> list[Reason]:
    """What keeps this outcome in particular from a change."""
    found = officers.outcome_faults(case, outcome) if case.dossier.filing is FilingKind.OFFICERS else []
    if outcome is Outcome.CLAIM and case.dossier.filing is not FilingKind.OFFICERS:
        text = Text("Seule une direction se revendique.", "Only a leadership is claimed.")
        found.append(Reason("not_a_claim", text, field="outcome"))
    return found


def take_effect(dossier: Dossier, signed: Signature, *, rules: Parameters, on: date) -> None:
    """What the signature changes in the register."""
    of(dossier).effect(case_of(dossier, rules=rules, on=on), signed)


def day_of_effect(dossier: Dossier, *, rules: Parameters, on: date) -> date | None:
    """The day that the dossier says; of a correction, that of the fact corrected."""
    if dossier.filing is FilingKind.CORRECTION:
        fact = correction.erring_fact(case_of(dossier, rules=rules, on=on))
        return fact.effective_on if fact else None
    return dossier.effect_on


def lines(dossier: Dossier, *, known_before: bool = True) -> list[Line]:
    """What changes, value by value: as the register has it for the day of effect, and as filed."""
    change = of(dossier)
    said = dict(dossier.content)
    found = []
    if change.has_day:
        found.append(Line(content_label("effect_on"), None, content_in_words("effect_on", _iso(dossier.effect_on))))
    source = f"dossier:{dossier.id}"
    held = [fact for fact in facts.facts_of(dossier.subject_id or 0) if fact.source != source]
    state = record.state(held, on=dossier.effect_on or record.FOREVER)
    for field in change.fields:
        if not field.needed and not said.get(field.name) and not state.get(field.name):
            continue
        before = content_in_words(field.name, state.get(field.name)) if known_before and field.name in facts.FIELDS else None
        offered = dict(field.choices_for(dossier.subject)) if dossier.subject and field.choices and field.name not in FIELDS else {}
        after = offered.get(str(said.get(field.name)))
        other = unions.named(str(said.get(field.name) or "")) if field.look is Look.UNION else None
        if other is not None:
            after = Text.same(f"{other.acronym or other.name_fr}, {other.number}")
        found.append(Line(field.label, before, after or content_in_words(field.name, said.get(field.name))))
    return found


def content_label(field: str) -> Text:
    """The words of a field."""
    return CONTENT[field] if field in CONTENT else FIELDS[field]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _needed(case: Case, change: Change) -> list[Reason]:
    text = Text("À remplir : {field}.", "To be filled in: {field}.")
    found = [
        Reason("field_missing", text.filled(field=field.label), field=field.name)
        for field in change.fields
        if field.needed and not case.content.get(field.name)
    ]
    found += [
        Reason(
            "not_a_choice",
            Text("{field} : choisissez dans la liste.", "{field}: choose from the list.").filled(field=field.label),
            field=field.name,
        )
        for field in change.fields
        if field.look in {Look.CHOICE, Look.TICKS} and not _is_offered(field, case)
    ]
    if change.has_day and case.effect_on is None:
        found.append(Reason("field_missing", text.filled(field=content_label("effect_on")), field="effect_on"))
    return found


def _is_offered(field: Field, case: Case) -> bool:
    value = case.content.get(field.name) or []
    chosen = value if isinstance(value, list) else [value]
    return set(chosen) <= {code for code, _ in field.choices_for(case.union)}


def _day(case: Case, change: Change) -> list[Reason]:
    if not change.has_day or case.effect_on is None:
        return []
    return lifecycle.date_faults(case.union, case.effect_on, at=case.noon, field="effect_on")


#: Acts that start from where the organisation stands now; any other may tell late of a day when it was still registered.
_MOVES: Final = frozenset({FilingKind.MERGER, FilingKind.SPLIT, FilingKind.AUTONOMY, FilingKind.DISSOLUTION})


def _standing(case: Case, change: Change) -> list[Reason]:
    standing = case.union.standing
    if standing not in change.standings and case.effect_on and change.kind not in _MOVES:
        state = record.state(facts.facts_of(case.union.id), on=case.effect_on)
        standing = Standing(state.get("standing", Standing.REGISTERED.value))
    if standing in change.standings:
        return []
    text = Text("L'organisation n'est plus enregistrée (« {standing} »).", "The organisation is no longer registered (“{standing}”).")
    return [Rule.REGISTERED.broken("standing", text.filled(standing=standing.label))]


def _once(reasons: list[Reason]) -> list[Reason]:
    """Each sentence once, in the order found."""
    return list({(reason.text, reason.field): reason for reason in reasons}.values())
