"""Verdicts survive re-runs: a machine judges, takes back, changes records, consolidates, separates and runs, in any order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now
from registry.db import db
from registry.dedupe import contradictions, records, review, runs
from registry.dedupe.models import PairVerdict
from registry.dedupe.terms import ANSWER_OF, AnswerGround, PairAnswer, PairState, RunKind
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests import profiles
from tests.dedupe.conftest import AT, pair_of, run
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

GROUNDS = [ground for ground in AnswerGround if ground is not AnswerGround.TAKEN_BACK]


@pytest.mark.counted
def test_verdicts_survive_reruns(session: Session, make: Factory, register: list[int]) -> None:
    head = make.cast.head
    run(RunKind.FULL)
    watched = [
        tuple(sorted(pair))
        for pair in ((register[0], register[1]), (register[0], register[2]), (register[1], register[2]), (register[3], register[4]))
    ]

    class Review(RuleBasedStateMachine):
        """What each pair was last told, beside the facts it was told of."""

        def __init__(self) -> None:
            super().__init__()
            self.savepoint = session.begin_nested()
            self.said: dict[tuple[int, int], tuple[PairAnswer, tuple[str, str]] | None] = {}
            self.verdicts = 0

        def teardown(self) -> None:
            self.savepoint.rollback()
            session.expire_all()

        def digests(self, key: tuple[int, int]) -> tuple[str, str]:
            low, high = records.some(key).digests
            return low, high

        def live(self, key: tuple[int, int]) -> bool:
            return all(db.session.get_one(TradeUnion, one).consolidated_into_id is None for one in key)

        @rule(key=st.sampled_from(watched), ground=st.sampled_from(GROUNDS))
        def judge(self, key: tuple[int, int], ground: AnswerGround) -> None:
            if not self.live(key):
                return
            pair = pair_of(*key)
            facts = review.facts_seal(self.digests(key))
            review.answer(pair, Command(head, now(), pair.version), ground=ground, seen_facts=facts)
            self.said[key] = (ANSWER_OF[ground], self.digests(key))
            self.verdicts += 1

        @rule(key=st.sampled_from(watched))
        def take_back(self, key: tuple[int, int]) -> None:
            if self.said.get(key) is None:
                return
            pair = pair_of(*key)
            review.take_back(pair, Command(head, now(), pair.version))
            self.said[key] = None
            self.verdicts += 1

        @rule(union_id=st.sampled_from(register[:5]), phone=st.sampled_from(["699 61 09 72", "677 00 00 01", ""]))
        def change_a_compared_field(self, union_id: int, phone: str) -> None:
            lifecycle.change(db.session.get_one(TradeUnion, union_id), {"phone": phone}, on=AT.date(), at=now(), source="test", actor=head)

        @rule(union_id=st.sampled_from(register[:5]))
        def change_another_field(self, union_id: int) -> None:
            lifecycle.change(
                db.session.get_one(TradeUnion, union_id), {"mandate_until": AT.date()}, on=AT.date(), at=now(), source="test", actor=head
            )

        @rule(kind=st.sampled_from(list(RunKind)))
        def run_again(self, kind: RunKind) -> None:
            db.session.flush()
            runs.perform({"kind": kind.value})
            db.session.expire_all()
            for key in watched:
                pair = pair_of(*key)
                said = self.said.get(key)
                stands = said is not None and said[1] == self.digests(key)
                if stands:
                    assert (pair.state, pair.answer) == (PairState.DECIDED, said[0]), (key, pair.state, said)
                else:
                    assert pair.answer is None and pair.state is not PairState.DECIDED
                    assert pair.is_back == (said is not None and pair.state is PairState.OPEN)

        @invariant()
        def nothing_is_forgotten(self) -> None:
            assert db.session.scalar(sa.select(sa.func.count(PairVerdict.id))) == self.verdicts

        @invariant()
        def a_contradiction_is_a_chain_of_the_same_against_a_difference(self) -> None:
            for one in contradictions.all_of_them():
                answers = [pair_of(a, b).answer for a, b in zip(one.chain, one.chain[1:], strict=False)]
                assert all(answer is PairAnswer.SAME for answer in answers)
                assert pair_of(one.low_id, one.high_id).answer in {PairAnswer.DISTINCT, PairAnswer.SUCCESSOR, PairAnswer.SPLIT}

    with NoRealRollback():
        run_state_machine_as_test(Review, settings=settings(max_examples=profiles.count(4, 50), stateful_step_count=12, deadline=None))


class NoRealRollback:
    """A run begins each of its transactions by letting go of the one before: inside the machine's savepoint, it must keep it."""

    def __enter__(self) -> None:
        from contextlib import contextmanager

        import registry.dedupe.runs as runs_module
        import registry.dedupe.settling as settling_module

        @contextmanager
        def joined() -> Any:
            yield
            db.session.flush()

        self.kept: list[tuple[Any, str, Callable[..., Any]]] = [
            (module, "transaction", module.transaction) for module in (runs_module, settling_module)
        ]
        self.rollback = db.session.rollback
        for module, name, _ in self.kept:
            setattr(module, name, joined)
        db.session.rollback = lambda: None

    def __exit__(self, *_: object) -> None:
        for module, name, held in self.kept:
            setattr(module, name, held)
        del db.session.rollback


@pytest.mark.parametrize("statement", ["UPDATE dedupe_verdict SET words = 'x'", "DELETE FROM dedupe_verdict"])
def test_the_database_keeps_verdicts(register: list[int], make: Factory, session: Session, statement: str) -> None:
    run(RunKind.FULL)
    pair = pair_of(register[0], register[1])
    facts = review.facts_seal(records.some([pair.low_id, pair.high_id]).digests)
    review.answer(pair, Command(make.cast.head, now(), 1), ground=AnswerGround.NAMESAKES, seen_facts=facts)
    with pytest.raises(sa.exc.DBAPIError, match="never changed"):
        session.execute(sa.text(statement))
    session.rollback()


def test_the_chain_of_a_contradiction_is_the_shortest() -> None:
    found = contradictions.among([(1, 2), (2, 3), (3, 4), (1, 3)], [(1, 4), (5, 6), (4, 1)])
    assert [(one.low_id, one.high_id, one.chain) for one in found] == [(1, 4, (1, 3, 4))]
    assert contradictions.among([], [(1, 2)]) == []
