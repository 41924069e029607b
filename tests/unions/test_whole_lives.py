"""Random lives of unions: what the facts fold to is what is stored, at any two dates; nothing lost, nothing renumbered.

A state machine walks whole lives through the acts; a property compares « as of D, as known on K » with a naive reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy.orm import Session

from registry.audit import trail
from registry.db import db
from registry.errors import IllegalTransition, RuleBroken
from registry.law.leadership import Settlement
from registry.law.parameters import in_force
from registry.law.standing import MeasureKind
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic
from registry.unions import asof, facts, leadership, lifecycle, measures, record, standing
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import FormerName, TradeUnion, UnionFact, UnionMeasure
from tests import profiles

pytestmark = pytest.mark.both_engines

BIRTH, TODAY = date(2020, 1, 1), date(2026, 6, 1)
SPAN = (TODAY - BIRTH).days
ACTOR = trail.SystemActor("essai")
days = st.integers(0, SPAN).map(lambda n: BIRTH + timedelta(days=n))
fields = st.sampled_from(["name_fr", "acronym", "seat", "phone"])


@dataclass(frozen=True)
class Made:
    """A fact without a database: what the folds need."""

    id: int
    values: dict[str, Any]
    effective_on: date
    known_at: datetime
    replaces_id: int | None = None
    is_void: bool = False
    topic: Topic = Topic.RECORD
    other_id: int | None = None
    key: str = ""
    source: str = "essai"


def _naive(history: list[Made], on: date, known: datetime) -> dict[str, Any]:
    """The latest effect up to a day wins; of two with the same effect, the one known last. Written the slow way."""
    heard = [fact for fact in history if fact.known_at <= known]
    alive: list[Made] = []
    for first in (fact for fact in heard if fact.replaces_id is None):
        chain = [first]  # each corrects or withdraws the one before
        while following := [fact for fact in heard if fact.replaces_id == chain[-1].id]:
            chain += following
        standing_: list[Made] = []
        withdrawn = False
        for fact in reversed(chain):
            if not withdrawn:
                standing_.append(fact)
            withdrawn = fact.is_void and not withdrawn
        counting = [fact for fact in standing_ if not fact.is_void]
        if counting and counting[0].effective_on <= on:
            alive.append(counting[0])
    found: dict[str, Any] = {}
    for name in {name for fact in alive for name in fact.values}:
        giving = [fact for fact in alive if name in fact.values]
        found[name] = max(giving, key=lambda fact: (fact.effective_on, fact.id)).values[name]
    return found


@st.composite
def histories(draw: st.DrawFn) -> list[Made]:
    """Facts in the order of knowledge, some of them corrections or withdrawals of earlier ones."""
    made: list[Made] = []
    hour = datetime(2020, 1, 1, 9, tzinfo=UTC)
    for number in range(1, draw(st.integers(1, 12)) + 1):
        hour += timedelta(days=draw(st.integers(0, 90)))
        free = [one.id for one in made if one.id not in {other.replaces_id for other in made}]
        replaces = draw(st.sampled_from([None, None, *free]))
        is_void = replaces is not None and (made[replaces - 1].is_void or draw(st.booleans()))  # a withdrawal is only withdrawn
        values = {} if is_void else {draw(fields): draw(st.sampled_from(["a", "b", "c"])) for _ in range(draw(st.integers(1, 2)))}
        made.append(Made(number, values, draw(days), hour, replaces, is_void))
    return made


@given(histories(), days, days)
def test_as_of_two_dates_is_what_a_naive_reading_says(history: list[Made], on: date, known_on: date) -> None:
    known = asof.end_of(known_on)
    assert record.state(history, on=on, known=known).values == _naive(history, on, known)


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_filing_does_not_change_what_is_known_at_the_end(history: list[Made], chance: Any) -> None:
    effects = {(fact.effective_on, tuple(fact.values)): fact for fact in history if fact.replaces_id is None and not fact.is_void}
    one_a_day = {fact.effective_on: fact for fact in effects.values()}
    filed = list(one_a_day.values())
    chance.shuffle(filed)
    again = [Made(number, fact.values, fact.effective_on, fact.known_at) for number, fact in enumerate(filed, 1)]
    straight = [
        Made(number, fact.values, fact.effective_on, fact.known_at)
        for number, fact in enumerate(sorted(filed, key=lambda f: f.effective_on), 1)
    ]
    for on in (*one_a_day, TODAY):
        assert record.state(again, on=on).values == record.state(straight, on=on).values


@contextmanager
def _space(app: Flask) -> Iterator[Session]:
    """A session whose work is undone at the end, as the fixture's is; a state machine needs one for each life."""
    from tests.conftest import session as fixture

    running = fixture.__wrapped__(app)  # type: ignore[attr-defined]
    try:
        yield next(running)
    finally:
        next(running, None)


class Lives(RuleBasedStateMachine):
    """Unions that are registered, change, join, quarrel, are suspended, merge, end, and are found to be duplicates."""

    app: Flask
    unions = Bundle("unions")
    claims = Bundle("claims")
    pairs = Bundle("pairs")

    @initialize()
    def open(self) -> None:
        self.space = _space(self.app)
        self.session = self.space.__enter__()
        self.numbers: dict[int, str] = {}
        self.facts_seen = 0
        self.count = 0
        self.hour = datetime(2026, 6, 1, 6, tzinfo=UTC)

    def teardown(self) -> None:
        if hasattr(self, "space"):
            self.space.__exit__(None, None, None)

    def _act(self, **more: Any) -> dict[str, Any]:
        self.hour += timedelta(seconds=1)
        self.count += 1
        return {"at": self.hour, "source": f"essai:{self.count}", "actor": ACTOR, "reason": "motif", **more}

    def _try(self, act: Any, *given_: Any, **more: Any) -> bool:
        """An act, or its refusal, which must leave nothing."""
        before = self.session.scalar(sa.select(sa.func.count(UnionFact.id)))
        point = self.session.begin_nested()
        try:
            act(*given_, **self._act(**more))
        except (RuleBroken, IllegalTransition):
            point.rollback()
            assert self.session.scalar(sa.select(sa.func.count(UnionFact.id))) == before
            return False
        point.commit()
        return True

    @rule(target=unions, kind=st.sampled_from([Kind.SYNDICAT, Kind.FEDERATION]))
    def register(self, kind: Kind) -> int:
        self.count += 1
        identity = lifecycle.Identity(
            kind=kind, side=Side.WORKERS, level=Level.NATIONAL, name_fr=f"Organisation {self.count}", name_en="", acronym=f"O{self.count}", seat="s",
            locality="Douala", departement="LT-WOU", region="LT", branches=("TER-PORT",), officers=(("Une personne", Function.PRESIDENT),),
        )  # fmt: skip
        self.hour += timedelta(seconds=1)
        union = lifecycle.enter(identity, on=BIRTH, at=self.hour, rules=in_force((), BIRTH), actor=ACTOR)
        self.numbers[union.id] = union.number
        return union.id

    @staticmethod
    def _of(key: int) -> TradeUnion:
        return db.session.get_one(TradeUnion, key)

    @rule(key=unions, field=fields, value=st.sampled_from(["un", "deux", "trois"]), on=days)
    def change(self, key: int, field: str, value: str, on: date) -> None:
        union = self._of(key)
        ended = asof.record_of(key, on).standing is not Standing.REGISTERED
        done = self._try(lifecycle.change, union, {field: value}, on=on)
        assert done is not (ended or union.consolidated_into_id is not None), "nothing is filed on an ended union, nor on a duplicate"

    @rule(member=unions, parent=unions, on=days, joins=st.booleans())
    def affiliate(self, member: int, parent: int, on: date, joins: bool) -> None:
        if member != parent:
            self._try(lifecycle.affiliate if joins else lifecycle.disaffiliate, self._of(member), self._of(parent), on=on)

    @rule(target=claims, key=unions, on=days, officers=st.sampled_from(["Ada", "Ben", "Cyr"]))
    def claim(self, key: int, on: date, officers: str) -> tuple[int, str]:
        name = f"essai:{self.count}"
        said = Claim(name, ((officers, Function.PRESIDENT),), on, f"lieu {self.count}")
        self._try(leadership.claim, self._of(key), said)
        return key, name

    @rule(claim=claims, by=st.sampled_from(list(Settlement)), on=days, names=st.booleans())
    def settle(self, claim: tuple[int, str], by: Settlement, on: date, names: bool) -> None:
        union = self._of(claim[0])
        if self._try(leadership.settle, union, by, claim[1] if names else "", on=on):
            assert not leadership.is_contested(union)

    @rule(key=unions, kind=st.sampled_from(list(MeasureKind)), on=days, length=st.none() | st.integers(0, 400))
    def suspend(self, key: int, kind: MeasureKind, on: date, length: int | None) -> None:
        union = self._of(key)
        until = on + timedelta(days=length) if length is not None else None
        before = union.standing
        self._try(measures.record, union, Measure(kind, "autorité", "acte", on, on, until))
        assert union.standing is before, "a measure moves no standing"

    @rule(key=unions, on=days)
    def lift(self, key: int, on: date) -> None:
        held = record.related(facts.facts_of(key), Topic.MEASURE)
        if held:
            self._try(measures.lift, self._of(key), held[-1].key, on=on)

    @rule(key=unions, on=days, how=st.sampled_from([standing.dissolve, standing.cancel]))
    def end(self, key: int, on: date, how: Any) -> None:
        self._try(how, self._of(key), on=on)

    @rule(key=unions, on=days, said=st.sampled_from([Standing.REGISTERED, Standing.CANCELLED]))
    def judge(self, key: int, on: date, said: Standing) -> None:
        self._try(standing.obey_judgment, self._of(key), said, on=on)

    @rule(key=unions, into=unions, on=days)
    def merge(self, key: int, into: int, on: date) -> None:
        done = self._try(standing.merge, self._of(key), self._of(into), on=on)
        assert not (done and key == into)

    @rule(target=pairs, duplicate=unions, kept=unions)
    def consolidate(self, duplicate: int, kept: int) -> tuple[int, int, str, tuple[int, ...]]:
        one, other = self._of(duplicate), self._of(kept)
        if duplicate == kept or one.consolidated_into_id is not None or other.consolidated_into_id is not None:
            return duplicate, kept, "", ()
        earlier = tuple(db.session.scalars(sa.select(TradeUnion.id).where(TradeUnion.consolidated_into_id == duplicate)))
        self.count += 1
        source = f"consolidation:{self.count}"
        lifecycle.consolidate(one, other, ["seat"], source=source, at=self.hour)
        return duplicate, kept, source, earlier

    @rule(pair=consumes(pairs))
    def separate(self, pair: tuple[int, int, str, tuple[int, ...]]) -> None:
        duplicate, kept, source, earlier = pair
        if source and self._of(duplicate).consolidated_into_id == kept and self._of(kept).consolidated_into_id is None:
            self.hour += timedelta(seconds=1)
            lifecycle.separate(self._of(duplicate), self._of(kept), list(earlier), source=source, at=self.hour)

    @invariant()
    @precondition(lambda self: hasattr(self, "session"))
    def the_number_never_changes(self) -> None:
        held = dict(db.session.execute(sa.select(TradeUnion.id, TradeUnion.number)).all())
        assert all(held[key] == number for key, number in self.numbers.items())

    @invariant()
    @precondition(lambda self: hasattr(self, "session"))
    def no_fact_is_lost(self) -> None:
        count = db.session.scalar(sa.select(sa.func.count(UnionFact.id))) or 0
        assert count >= self.facts_seen
        self.facts_seen = count

    @invariant()
    @precondition(lambda self: hasattr(self, "session"))
    def the_rows_are_what_the_facts_fold_to(self) -> None:
        for key in self.numbers:
            union = self._of(key)
            held = facts.facts_of(key)
            said = record.state(held).values
            for name in facts.COLUMNS:
                if name in said:
                    assert getattr(union, name) == facts.as_column(name, said[name]), (name, key)
            assert union.contested_since == record.contested_since(held)
            assert [(one.parent_id, one.since_on, one.until_on) for one in union.parents] == sorted(
                [(other, span.since_on, span.until_on) for other, spans in record.belongings(held).items() for span in spans],
                key=lambda row: row[1],
            ) or len(union.parents) == sum(map(len, record.belongings(held).values()))
            stored = set(db.session.scalars(sa.select(UnionMeasure.key).where(UnionMeasure.union_id == key)))
            assert stored == {one.key for one in record.related(held, Topic.MEASURE)}
            former = set(db.session.scalars(sa.select(FormerName.name).where(FormerName.union_id == key)))
            assert union.name_fr not in former

    @invariant()
    @precondition(lambda self: hasattr(self, "session") and self.count % 5 == 0)
    def the_journal_is_whole(self) -> None:
        assert trail.verify().is_whole


@pytest.mark.counted
@pytest.mark.parametrize("examples", [profiles.count(3, 60)])
def test_whole_lives(app: Flask, examples: int) -> None:
    machine = type("LivesHere", (Lives,), {"app": app})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=examples, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    )
