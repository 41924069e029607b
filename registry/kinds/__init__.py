"""What may be filed: one small module a kind, one table, and the questions asked of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS
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
    registration,
    seat,
    split,
    statutes,
)
from registry.kinds.filing import EFFECT_ON, Case, ChangedValue, Filing, FilingField, Signature, Widget
from registry.law.filings import FilingKind
from registry.law.leadership import obstacle
from registry.law.parameters import Parameters
from registry.law.rules import Rule
from registry.law.statuses import Outcome, Standing
from registry.unions import facts, leadership, lifecycle, measures, record
from registry.unions import queries as unions
from registry.unions.models import TradeUnion

TABLE: Final[dict[FilingKind, Filing]] = {
    module.FILING.kind: module.FILING
    for module in (
        registration, statutes, name, officers, seat, contacts, form, affiliation, disaffiliation, merger, split, autonomy, dissolution,
        court, correction, duplicate,
    )
}  # fmt: skip


_LABELS: Final = {field.name: field.label for filing in TABLE.values() for field in (EFFECT_ON, *filing.fields)}


def of(dossier: Dossier) -> Filing:
    """What this kind of filing is made of."""
    return TABLE[dossier.filing]


def case_of(
    dossier: Dossier, *, rules: Parameters, on: date, content: Mapping[str, Any] | None = None, effect_on: date | None = None
) -> Case:
    """The dossier as the rules judge it: as it stands, or as it would with other values."""
    if content is None:
        content, effect_on = dossier.content, dossier.effect_on
    return Case(dossier, content, effect_on, on, rules)


def initial(filing: Filing, union: TradeUnion) -> dict[str, Any]:
    """What a new filing starts from: the record's present values of the fields it is about."""
    if not filing.starts_from_record:
        return {}
    state = record.state(facts.facts_of(union.id))
    return {field: state.get(field) for field in filing.field_names if state.get(field)}


def why_closed(union: TradeUnion, kind: FilingKind, *, on: date) -> Reason | None:
    """Why this kind of filing cannot be begun for a union today, or None."""
    if union.consolidated_into is not None:
        return _duplicate(union.consolidated_into)
    filing = TABLE[kind]
    closed = filing.why_closed(union)
    if closed is not None:
        return closed
    if union.standing not in filing.standings:
        return _no_longer(union.standing)
    return obstacle(kind, contested=leadership.is_contested(union), frozen=measures.is_frozen(union, on=on))


def faults(case: Case) -> list[Reason]:
    """Everything wrong with what a filing says, on the day it is judged; about a registered union, the record speaks too."""
    filing = of(case.dossier)
    if case.dossier.subject is None:
        return filing.faults(case)
    found = [*_needed(case, filing), *_day(case, filing), *_standing(case, filing)]
    if case.union.consolidated_into is not None:
        found.append(_duplicate(case.union.consolidated_into))
    closed = obstacle(filing.kind, contested=leadership.is_contested(case.union), frozen=is_frozen(case))
    if closed:
        found.append(closed)
    return _once([*found, *filing.faults(case)])


def _duplicate(kept: TradeUnion) -> Reason:
    text = Text("Cette fiche est un doublon : déposez pour {number}.", "This record is a duplicate: file for {number}.")
    return Reason("duplicate", text.filled(number=kept.number))


def _no_longer(standing: Standing) -> Reason:
    text = Text("L'organisation n'est plus enregistrée (« {standing} »).", "The organisation is no longer registered (“{standing}”).")
    return Rule.REGISTERED.broken("standing", text.filled(standing=standing.label))


def is_frozen(case: Case) -> bool:
    """Are filings of the union frozen by a measure on the day it is judged?"""
    return measures.is_frozen(case.union, on=case.on)


def is_guarded(case: Case) -> bool:
    """A contested or frozen union: every act then rests on a written legal basis, and two agents."""
    return case.dossier.subject is not None and (leadership.is_contested(case.union) or is_frozen(case))


def outcome_faults(case: Case, outcome: Outcome) -> list[Reason]:
    """What keeps this outcome in particular from a filing."""
    filing = of(case.dossier)
    found = filing.outcome_faults(case, outcome)
    if outcome not in filing.outcomes:
        text = Text("Seule une direction se revendique.", "Only a leadership is claimed.")
        found.append(Reason("not_a_claim", text, field="outcome"))
    return found


def take_effect(dossier: Dossier, signed: Signature, *, rules: Parameters, on: date) -> TradeUnion | None:
    """What the signature changes in the register; the union, where it makes one."""
    return of(dossier).effect(case_of(dossier, rules=rules, on=on), signed)


def lines(dossier: Dossier, *, known_before: bool = True) -> list[ChangedValue]:
    """What changes, value by value: as the register has it for the day of effect, and as filed."""
    if dossier.subject is None:
        return []
    filing, said = of(dossier), dict(dossier.content)
    found = []
    if filing.has_day:
        found.append(ChangedValue(EFFECT_ON.label, None, EFFECT_ON.in_words(dossier.effect_on)))
    source = f"dossier:{dossier.id}"
    held = [fact for fact in facts.facts_of(dossier.subject.id) if fact.source != source]
    state = record.state(held, on=dossier.effect_on or record.FOREVER)
    for field in filing.fields:
        if not field.required and not said.get(field.name) and not state.get(field.name):
            continue
        before = field.in_words(state.get(field.name)) if known_before and field.name in facts.FIELDS else None
        offered = dict(field.choices_for(dossier.subject)) if field.choices and field.name not in FIELDS else {}
        after = offered.get(str(said.get(field.name)))
        other = unions.named(str(said.get(field.name) or "")) if field.widget is Widget.UNION else None
        if other is not None:
            after = Text.same(f"{other.acronym or other.name_fr}, {other.number}")
        found.append(ChangedValue(field.label, before, after or field.in_words(said.get(field.name))))
    return found


def label_of(name: str) -> Text | None:
    """The words of a field, whichever kind asks it."""
    return FIELDS.get(name) or _LABELS.get(name)


def _needed(case: Case, filing: Filing) -> list[Reason]:
    text = Text("À remplir : {field}.", "To be filled in: {field}.")
    found = [
        Reason("field_missing", text.filled(field=field.label), field=field.name)
        for field in filing.fields
        if field.required and not case.content.get(field.name)
    ]
    found += [
        Reason(
            "not_a_choice",
            Text("{field} : choisissez dans la liste.", "{field}: choose from the list.").filled(field=field.label),
            field=field.name,
        )
        for field in filing.fields
        if field.widget in {Widget.CHOICE, Widget.CHECKBOXES} and not _is_offered(field, case)
    ]
    if filing.has_day and case.effect_on is None:
        found.append(Reason("field_missing", text.filled(field=EFFECT_ON.label), field="effect_on"))
    return found


def _is_offered(field: FilingField, case: Case) -> bool:
    value = case.content.get(field.name) or []
    chosen = value if isinstance(value, list) else [value]
    return set(chosen) <= {code for code, _ in field.choices_for(case.union)}


def _day(case: Case, filing: Filing) -> list[Reason]:
    if not filing.has_day or case.effect_on is None:
        return []
    return lifecycle.date_faults(case.union, case.effect_on, at=case.noon, field="effect_on")


def _standing(case: Case, filing: Filing) -> list[Reason]:
    standing = case.union.standing
    if standing not in filing.standings and case.effect_on and not filing.starts_now:
        state = record.state(facts.facts_of(case.union.id), on=case.effect_on)
        standing = Standing(state.get("standing", Standing.REGISTERED.value))
    if standing in filing.standings:
        return []
    return [_no_longer(standing)]


def _once(reasons: list[Reason]) -> list[Reason]:
    """Each sentence once, in the order found."""
    return list({(reason.text, reason.field): reason for reason in reasons}.values())
