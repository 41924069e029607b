"""What the register says of a union as of a day, as it knew it on another: facts folded, and nothing else (pure).

Two dates: a fact takes effect on a day (`effective_on`) and is known from an hour (`known_at`). « As of D, as known on K »
keeps the facts known by K, less those replaced or withdrawn by then, and lets the latest effect up to D win; of two with
the same effect, the one known last. A change filed late thus takes its place in the past without hiding a later one.
After Snodgrass, « Developing Time-Oriented Database Applications in SQL » (1999): valid time and transaction time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final, Protocol

from registry.law.terms import Topic

#: The day from which a fact without a known day counts: before any law on unions.
UNKNOWN_DAY: Final = date(1900, 1, 1)
FOREVER: Final = date.max


class Fact(Protocol):
    """A row of `union_fact`, as far as folding needs it."""

    @property
    def id(self) -> int: ...
    @property
    def topic(self) -> Topic: ...
    @property
    def other_id(self) -> int | None: ...
    @property
    def key(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def effective_on(self) -> date: ...
    @property
    def known_at(self) -> datetime: ...
    @property
    def source(self) -> str: ...
    @property
    def replaces_id(self) -> int | None: ...
    @property
    def is_void(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class State:
    """The fields of a record or of a relation on a day, and the fact that gives each."""

    values: dict[str, Any]
    given_by: dict[str, Fact]

    def get(self, field: str, otherwise: Any = None) -> Any:
        """A field's value, or another when no fact gives it."""
        return self.values.get(field, otherwise)


@dataclass(frozen=True, slots=True)
class Span:
    """A value that held from a day until another took its place (the day it ended, excluded); None: still holds."""

    since_on: date
    until_on: date | None
    value: Any
    fact: Fact


def standing_facts(facts: Iterable[Fact], *, known: datetime | None = None) -> list[Fact]:
    """The facts that count for one who knows what was known at an hour, in the order in which they take effect.

    A correction takes the place of what it corrects; a withdrawal of the correction brings the first fact back.
    """
    heard = [fact for fact in facts if known is None or fact.known_at <= known]
    replacer = {fact.replaces_id: fact for fact in heard if fact.replaces_id is not None}
    voided: dict[int, bool] = {}
    for fact in sorted(heard, key=lambda one: one.id, reverse=True):  # a replacer always has a greater id
        by = replacer.get(fact.id)
        voided[fact.id] = by is not None and by.is_void and not voided[by.id]
    counting = [
        fact for fact in heard if not fact.is_void and ((by := replacer.get(fact.id)) is None or voided[by.id])
    ]  # fmt: skip
    return sorted(counting, key=lambda fact: (fact.effective_on, fact.id))


def state(facts: Iterable[Fact], *, on: date = FOREVER, known: datetime | None = None, topic: Topic = Topic.RECORD, key: str = "") -> State:
    """The fields of the record (or of one relation) as of a day, as known at an hour."""
    values: dict[str, Any] = {}
    given_by: dict[str, Fact] = {}
    for fact in standing_facts(facts, known=known):
        if fact.topic is topic and fact.key == key and fact.effective_on <= on:
            values.update(fact.values)
            given_by.update(dict.fromkeys(fact.values, fact))
    return State(values, given_by)


def history(facts: Iterable[Fact], field: str, *, known: datetime | None = None) -> list[Span]:
    """The values that a field of the record took, oldest first; a value given twice in a row is one span."""
    spans: list[Span] = []
    for fact in standing_facts(facts, known=known):
        if fact.topic is not Topic.RECORD or field not in fact.values:
            continue
        value = fact.values[field]
        if spans and spans[-1].since_on == fact.effective_on:
            spans.pop()
        if spans and spans[-1].value == value:
            if spans[-1].until_on is not None:
                spans[-1] = Span(spans[-1].since_on, None, value, spans[-1].fact)
            continue
        if spans:
            last = spans[-1]
            spans[-1] = Span(last.since_on, fact.effective_on, last.value, last.fact)
        spans.append(Span(fact.effective_on, None, value, fact))
    return spans


def belongings(facts: Iterable[Fact], *, known: datetime | None = None) -> dict[int, list[Span]]:
    """For each organisation this one ever belonged to: when it did (`value` is True), oldest first."""
    found: dict[int, list[Span]] = {}
    for fact in standing_facts(facts, known=known):
        if fact.topic is not Topic.AFFILIATION or fact.other_id is None:
            continue
        spans = found.setdefault(fact.other_id, [])
        belongs = bool(fact.values.get("belongs"))
        if spans and spans[-1].since_on == fact.effective_on and spans[-1].until_on is None:
            spans.pop()
        is_open = bool(spans) and spans[-1].until_on is None
        if belongs and not is_open:
            spans.append(Span(fact.effective_on, None, True, fact))
        elif not belongs and is_open:
            last = spans[-1]
            spans[-1] = Span(last.since_on, fact.effective_on, True, last.fact)
    return {other: spans for other, spans in found.items() if spans}


@dataclass(frozen=True, slots=True)
class Related:
    """What is said under one key of a topic on a day (a claim, a measure), with the fact that opened it."""

    key: str
    opened_by: Fact
    values: dict[str, Any]

    def get(self, field: str, otherwise: Any = None) -> Any:
        """A field's value, or another when no fact gives it."""
        return self.values.get(field, otherwise)


def related(facts: Iterable[Fact], topic: Topic, *, on: date = FOREVER, known: datetime | None = None) -> list[Related]:
    """Each key of a topic as of a day, as known at an hour, in the order in which they became known."""
    found: dict[str, Related] = {}
    for fact in standing_facts(facts, known=known):
        if fact.topic is not topic or fact.effective_on > on:
            continue
        if fact.key in found:
            found[fact.key].values.update(fact.values)
        else:
            found[fact.key] = Related(fact.key, fact, dict(fact.values))
    return sorted(found.values(), key=lambda one: one.opened_by.id)


def open_claims(facts: Iterable[Fact], *, on: date = FOREVER, known: datetime | None = None) -> list[Related]:
    """The claims to the leadership that stand on a day: made, and neither retained, ended nor withdrawn."""
    return [one for one in related(facts, Topic.LEADERSHIP, on=on, known=known) if one.get("officers") and not one.get("outcome")]


def contested_since(facts: Iterable[Fact], *, on: date = FOREVER, known: datetime | None = None) -> date | None:
    """Since when two teams or more stand against each other, without a break until that day; None when they do not.

    A team is a standing claim, or the executive on record when no standing claim is its own.
    """
    claims: dict[str, dict[str, Any]] = {}
    in_office: list[Any] = []
    since: date | None = None
    counting = (fact for fact in standing_facts(facts, known=known) if fact.effective_on <= on)
    for day, changes in groupby(counting, key=lambda fact: fact.effective_on):
        for fact in changes:
            if fact.topic is Topic.LEADERSHIP:
                claims.setdefault(fact.key, {}).update(fact.values)
            elif fact.topic is Topic.RECORD:
                in_office = fact.values.get("officers", in_office) or []
        claimed = [claim["officers"] for claim in claims.values() if claim.get("officers") and not claim.get("outcome")]
        teams = len(claimed) + (1 if claimed and in_office and in_office not in claimed else 0)
        since = (since or day) if teams > 1 else None
    return since
