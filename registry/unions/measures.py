"""Measures of authorities against a union (suspension, ban, freeze on filings): recorded and lifted, never taken here.

A measure ends on its own day by itself: whether it is in force is computed from its dates, and no clock writes anything.
None moves the standing (R18); a freeze closes some filings, for every side (`law.leadership`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from registry.acts import missing_reason
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db
from registry.errors import NotFound, Reason, RuleBroken, needed
from registry.law.rules import Rule
from registry.law.standing import MeasureKind
from registry.law.terms import Topic
from registry.unions import facts
from registry.unions import record as folds
from registry.unions.models import TradeUnion, UnionFact, UnionMeasure
from registry.unions.verbs import UnionVerb


@dataclass(frozen=True, slots=True)
class Measure:
    """An authority's act. `until_on` is its last day, None when the act says none; `contested_basis`: its legal basis is disputed."""

    kind: MeasureKind
    authority: str
    act_reference: str
    act_on: date
    since_on: date
    until_on: date | None = None
    basis: str = ""
    contested_basis: bool = False

    def as_fact(self) -> dict[str, Any]:
        """The fields as a fact gives them."""
        given = {
            name: getattr(self, name)
            for name in ("act_on", "since_on", "until_on", "authority", "act_reference", "basis", "contested_basis")
        }
        return facts.plain(given) | {"kind": self.kind.value}


def record(union: TradeUnion, measure: Measure, *, at: datetime, source: str, actor: trail.Actor, reason: str) -> str:
    """Record a measure; its key.

    :raises RuleBroken: something is missing, or the dates cannot be.
    """
    faults = measure_faults(union, measure, at=at)
    if faults:
        raise RuleBroken(faults)
    held = db.session.scalar(sa.select(sa.func.count(UnionFact.id)).where(UnionFact.union_id == union.id, UnionFact.topic == Topic.MEASURE))
    key = f"{union.id}-{(held or 0) + 1}"
    values = measure.as_fact()
    facts.add(union.id, values, on=measure.since_on, at=at, source=source, topic=Topic.MEASURE, key=key)
    facts.project(union)
    trail.record(UnionVerb.MEASURE_RECORDED, union, actor=actor, at=at, reason=reason, after={**values, "key": key})
    return key


def measure_faults(union: TradeUnion, measure: Measure, *, at: datetime) -> list[Reason]:
    """What is missing or cannot be in a measure."""
    faults = needed(authority=measure.authority, act_reference=measure.act_reference)
    if measure.act_on > legal_date(at):
        faults.append(Reason("future", Text("L'acte ne peut être à venir.", "The act cannot be in the future."), field="act_on"))
    if union.registered_on is not None and measure.act_on < union.registered_on:
        text = Text("L'acte ne peut précéder l'existence de l'organisation.", "The act cannot come before the organisation existed.")
        faults.append(Rule.REGISTERED.broken("before_existence", text, "act_on"))
    if measure.since_on < measure.act_on:
        text = Text("La mesure ne peut prendre effet avant l'acte.", "The measure cannot take effect before the act.")
        faults.append(Reason("since", text, field="since_on"))
    if measure.until_on is not None and measure.until_on < measure.since_on:
        text = Text("La fin ne peut précéder le début.", "The end cannot come before the beginning.")
        faults.append(Reason("until", text, field="until_on"))
    return faults


def lift(
    union: TradeUnion, key: str, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str, authority: str = "", act_reference: str = ""
) -> TradeUnion:  # fmt: skip
    """Record that a measure was lifted from a day on, by whom and by what act.

    :raises NotFound: no such measure.
    :raises RuleBroken: it no longer holds, or the day cannot be.
    """
    faults = lifting_faults(union, key, on=on, at=at)
    faults += missing_reason(reason)
    if faults:
        raise RuleBroken(faults)
    values = {"lifted_on": on.isoformat(), "lifted_by": authority.strip(), "lifting_reference": act_reference.strip()}
    facts.add(union.id, values, on=on, at=at, source=source, topic=Topic.MEASURE, key=key)
    facts.project(union)
    trail.record(UnionVerb.MEASURE_LIFTED, union, actor=actor, at=at, reason=reason, after={**values, "key": key})
    return union


def lifting_faults(union: TradeUnion, key: str, *, on: date, at: datetime) -> list[Reason]:
    """Why a measure cannot be lifted on a day.

    :raises NotFound: no such measure.
    """
    held = next((one for one in folds.related(facts.facts_of(union.id), Topic.MEASURE) if one.key == key), None)
    if held is None:
        raise NotFound(Text("Cette mesure n'est pas au registre.", "This measure is not on record."))
    faults = []
    if held.get("lifted_on"):
        faults.append(Reason("lifted", Text("Cette mesure est déjà levée.", "This measure is already lifted."), field="on"))
    if on > legal_date(at):
        faults.append(Reason("future", Text("La levée ne peut être à venir.", "The lifting cannot be in the future."), field="on"))
    if on < date.fromisoformat(held.values["since_on"]):
        text = Text("La levée ne peut précéder la mesure.", "The lifting cannot come before the measure.")
        faults.append(Reason("before", text, field="on"))
    return faults


def holds(values: dict[str, Any], on: date) -> bool:
    """Is this measure in force on a day? Its last day counts; the day it is lifted does not."""
    if values.get("lifted_on") and date.fromisoformat(values["lifted_on"]) <= on:
        return False
    until = values.get("until_on")
    return date.fromisoformat(values["since_on"]) <= on and (not until or on <= date.fromisoformat(until))


def in_force(union: TradeUnion, on: date, known: datetime | None = None) -> list[folds.Related]:
    """The measures that hold on a day, as known at an hour, in the order in which they became known."""
    return holding(facts.facts_of(union.id), on, known)


def holding(held: Iterable[folds.Fact], on: date, known: datetime | None = None) -> list[folds.Related]:
    """The same of facts already read."""
    return [one for one in folds.related(held, Topic.MEASURE, on=on, known=known) if holds(one.values, on)]


def is_frozen(union: TradeUnion, *, on: date) -> bool:
    """Are filings of this union frozen on a day by a measure of that kind?"""
    frozen = sa.select(UnionMeasure.id).where(
        UnionMeasure.union_id == union.id, UnionMeasure.kind == MeasureKind.FILING_FREEZE, UnionMeasure.since_on <= on,
        sa.or_(UnionMeasure.until_on.is_(None), UnionMeasure.until_on >= on),
        sa.or_(UnionMeasure.lifted_on.is_(None), UnionMeasure.lifted_on > on),
    )  # fmt: skip
    return db.session.scalar(frozen.limit(1)) is not None
