"""A run: what it finds, that it finds it again, that an update equals a full run, that verdicts bind it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now
from registry.db import db
from registry.dedupe import records, review, runs
from registry.dedupe.models import CandidatePair, ClusterMember, DedupeRun, DuplicateCluster, RunSlice
from registry.dedupe.terms import AnswerGround, Band, PairAnswer, PairState, RunKind, RunState
from registry.errors import IllegalTransition
from registry.law.roles import Role
from registry.matching import shipped
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.dedupe.conftest import AT, TEACHERS, enter, entry, pair_of, run
from tests.factories import Factory

pytestmark = pytest.mark.both_engines


def whole() -> dict[str, Any]:
    """All that a run wrote, without the ids of the run."""
    names = (
        "low_id",
        "high_id",
        "probability",
        "bits",
        "levels",
        "band",
        "state",
        "answer",
        "is_back",
        "rank",
        "low_digest",
        "high_digest",
    )
    rows = db.session.execute(
        sa.select(*(getattr(CandidatePair, name) for name in names)).order_by(CandidatePair.low_id, CandidatePair.high_id)
    )
    last = runs.latest_finished()
    assert last is not None
    inside = sa.select(DuplicateCluster.number, DuplicateCluster.weakest, DuplicateCluster.open_links, ClusterMember.union_id)
    groups = db.session.execute(
        inside.join(ClusterMember)
        .where(DuplicateCluster.run_id == last.clusters_run_id)
        .order_by(DuplicateCluster.number, ClusterMember.union_id)
    )
    return {"pairs": [tuple(row) for row in rows], "clusters": [tuple(row) for row in groups], "digest": last.result_digest}


def judge(make: Factory, a: int, b: int, ground: AnswerGround = AnswerGround.NAMESAKES, **values: Any) -> None:
    pair = pair_of(a, b)
    actor = values.pop("actor", None) or make.cast.examiner
    facts = review.facts_seal(records.some([pair.low_id, pair.high_id]).digests)
    review.answer(pair, Command(actor, values.pop("at", now()), pair.version), ground=ground, seen_facts=facts, **values)
    db.session.commit()


def test_a_run_finds_the_doubles_and_nothing_else(register: list[int]) -> None:
    found = run(RunKind.FULL)
    first, second, third, dockers, dockers_again, *_ = register
    pairs = {(pair.low_id, pair.high_id): pair for pair in db.session.scalars(sa.select(CandidatePair))}
    assert {(first, second), (first, third), (second, third), (dockers, dockers_again)} == set(pairs)
    assert pairs[first, second].band is Band.PROPOSAL and pairs[first, second].state is PairState.OPEN
    assert found.counts["open"] == 4 and found.counts["clusters"] == 2 and found.counts["records"] == 8
    assert found.engine_version == shipped("union").version
    assert len(found.input_digest) == 64 and len(found.result_digest) == 64
    assert db.session.scalar(sa.select(sa.func.count(RunSlice.id))) == 0
    groups = [sorted(member.union_id for member in cluster.members) for cluster in db.session.scalars(sa.select(DuplicateCluster))]
    assert sorted(groups) == [[first, second, third], [dockers, dockers_again]]


def test_the_same_input_gives_the_same_result_and_a_different_one_is_marked(register: list[int]) -> None:
    first, second = run(RunKind.FULL), run(RunKind.FULL)
    assert first.id != second.id
    assert (first.input_digest, first.result_digest) == (second.input_digest, second.result_digest)
    assert not second.is_divergent
    first.result_digest = "0" * 64
    db.session.commit()
    assert run(RunKind.FULL).is_divergent


def test_an_update_where_nothing_changed_ends_at_once(register: list[int]) -> None:
    first, second = run(RunKind.FULL), run()
    assert second.same_as_id == first.id
    assert second.result_digest == first.result_digest
    assert second.counts["open"] == first.counts["open"] and second.counts["new"] == 0
    assert second.clusters_run_id == first.id


def test_an_update_equals_a_full_run_and_leaves_alone_what_stands(register: list[int], session: Session) -> None:
    before = run(RunKind.FULL)
    enter(entry("Syndicat national de l'éducation du Cameroun (SNEC)", **TEACHERS), entry("Syndicat des taxis de Kribi", locality="Kribi"))
    session.commit()
    update = run()
    assert update.same_as_id is None and update.counts["new"] == 3
    untouched = pair_of(register[3], register[4])
    assert untouched.first_run_id == before.id
    after_update = whole()
    run(RunKind.FULL)
    assert whole() == after_update


def test_a_record_entered_yields_its_pair_at_the_next_update(register: list[int], session: Session) -> None:
    run(RunKind.FULL)
    (late,) = enter(entry("Synd. des boulangers du Mfoundi", locality="Yaoundé", departement="CE-MFO", region="CE", on=None))
    session.commit()
    run()
    assert pair_of(register[5], late).state is PairState.OPEN


def test_verdicts_are_remembered_until_the_facts_change_and_then_asked_again(register: list[int], make: Factory) -> None:
    run(RunKind.FULL)
    first, second, *_ = register
    judge(make, first, second, AnswerGround.NAMESAKES)
    run()
    assert pair_of(first, second).state is PairState.DECIDED
    union = db.session.get_one(TradeUnion, first)
    lifecycle.change(union, {"mandate_until": None}, on=AT.date(), at=now(), source="test:1", actor=make.cast.head)
    db.session.commit()
    run()
    assert pair_of(first, second).state is PairState.DECIDED, "nothing compared has changed"
    lifecycle.change(
        db.session.get_one(TradeUnion, first), {"phone": "677 00 00 00"}, on=AT.date(), at=now(), source="test:2", actor=make.cast.head
    )
    db.session.commit()
    assert run().counts["back"] == 1
    again = pair_of(first, second)
    assert (again.state, again.answer, again.is_back) == (PairState.OPEN, None, True)
    assert [verdict.answer for verdict in again.verdicts] == [PairAnswer.DISTINCT]


def test_verdicts_bind_the_groups(register: list[int], make: Factory) -> None:
    run(RunKind.FULL)
    first, second, third, dockers, again, *_ = register
    judge(make, dockers, again, AnswerGround.OTHER_PLACE)
    judge(make, first, third)
    judge(make, second, third)
    found = run()
    groups = [
        sorted(member.union_id for member in cluster.members)
        for cluster in db.session.scalars(sa.select(DuplicateCluster).where(DuplicateCluster.run_id == found.id))
    ]
    assert groups == [[first, second]]


def test_a_consolidated_record_leaves_the_pairs_and_comes_back_with_its_verdict(register: list[int], make: Factory) -> None:
    run(RunKind.FULL)
    first, second, third, *_ = register
    judge(make, first, second, AnswerGround.WRITTEN_OTHERWISE)
    kept, duplicate = db.session.get_one(TradeUnion, first), db.session.get_one(TradeUnion, second)
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=now())
    db.session.commit()
    run()
    assert {pair_of(first, second).state, pair_of(second, third).state} == {PairState.GONE}
    lifecycle.separate(duplicate, kept, [], source="consolidation:1", at=now())
    db.session.commit()
    run()
    assert pair_of(first, second).answer is PairAnswer.SAME and pair_of(second, third).state is PairState.OPEN


def test_one_run_at_a_time_and_a_dead_one_is_abandoned(register: list[int], make: Factory) -> None:
    waiting = runs.ask(RunKind.FULL, Command(make.cast.head, AT))
    with pytest.raises(IllegalTransition):
        runs.ask(RunKind.FULL, Command(make.cast.head, AT + timedelta(minutes=1)))
    again = runs.ask(RunKind.INCREMENTAL, Command(make.cast.head, AT + runs.PATIENCE + timedelta(minutes=1)))
    db.session.commit()
    assert db.session.get_one(DedupeRun, waiting.id).state is RunState.ABANDONED
    assert runs.perform({"kind": "full", "run_id": waiting.id}) == f"run {waiting.id} is abandoned"
    runs.perform({"kind": "incremental", "run_id": again.id})
    assert db.session.get_one(DedupeRun, again.id).state is RunState.FINISHED
    assert runs.perform({"kind": "incremental", "run_id": again.id}) == f"run {again.id} is finished"


def test_a_job_that_meets_a_live_run_comes_back_later(register: list[int], make: Factory) -> None:
    runs.ask(RunKind.FULL, Command(make.cast.head, now()))
    db.session.commit()
    assert "asked again" in runs.perform({"kind": "incremental"})


def test_an_empty_register_is_read_too(session: Session, make: Factory) -> None:
    assert make.cast.head.roles == {Role.HEAD}
    found = run(RunKind.FULL)
    assert found.counts["open"] == 0 and found.counts["records"] == 0
