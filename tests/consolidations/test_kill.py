"""A process that consolidates and undoes is killed at every point of each act: the act is there whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.audit import trail
from registry.clock import now
from registry.config import with_driver
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.db import db
from registry.law.parameters import BASE_LINES, in_force
from registry.law.terms import Kind, Level, Side
from registry.unions import facts, lifecycle, record
from registry.unions.models import TradeUnion, UnionFact
from tests import profiles
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go

pytestmark = [pytest.mark.counted, pytest.mark.slow]

MOST = profiles.count(0, 100)  # every statement that writes is a point, or the first one only
KILLED = {"confirm"} if MOST == 0 else {"propose", "confirm", "undo"}
RECORDS = 12


@pytest.fixture(params=ENGINES)
def site(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[tuple[Flask, str]]:
    """A database with records of the old file, and its address for the writer."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'kill.sqlite3'}"
        with ground.installation(url, tmp_path) as app:
            ground.acting(app, _prepare)
            yield app, url
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_undo_{worker_id}_{os.getpid()}") as url, ground.installation(url, tmp_path) as app:
        ground.acting(app, _prepare)
        yield app, url


def _prepare() -> list[int]:
    ground.cast_of_the_installation()
    entries = [
        lifecycle.RegisterEntry(
            lifecycle.Identity(kind=Kind.SYNDICAT, side=Side.WORKERS, level=Level.NATIONAL, name_fr=f"Syndicat des essais {n}", name_en="",
                               acronym=f"SE{n}", seat=f"rue {n}", locality="Douala", departement="LT-WOU", region="LT"),
            date(2011, 1, 1 + n), lifecycle.Provenance(f"{n}/98", from_old_file=True),
        )
        for n in range(RECORDS)
    ]  # fmt: skip
    return lifecycle.enter_many(entries, at=now(), rules=in_force(BASE_LINES, date(2026, 1, 1)))


def test_killed_at_any_moment_nothing_is_half_done(site: tuple[Flask, str], tmp_path: Path) -> None:
    app, url = site
    said: list[str] = []
    with Mortal(Path(__file__).with_name("writer.py"), url, tmp_path) as writer, app.app_context():
        for act in ("propose", "confirm", "undo"):
            before = _states()
            for ended in kills(writer, act, most=MOST) if act in KILLED else (writer.do(act, [], 0, ("none",)) for _ in range(2)):
                wait_until_let_go()
                said += ended.said
                after = _states()
                assert (before != after) == (ended.is_committed or not ended.at), ended
                before = after
                _check(said)
                db.session.rollback()
    assert {line.split()[0] for line in said} == {"proposed", "applied", "undone"}


def _states() -> dict[int, ConsolidationState]:
    found = {one.id: one.state for one in db.session.execute(sa.select(Consolidation.id, Consolidation.state))}
    db.session.rollback()
    return found


def _check(said: list[str]) -> None:
    states = {one.id: one for one in db.session.scalars(sa.select(Consolidation))}
    for line in said:
        verb, number = line.split()
        assert (verb == "proposed") <= (int(number) in states)
        assert verb != "undone" or states[int(number)].state is ConsolidationState.UNDONE
    leads = dict(db.session.execute(sa.select(TradeUnion.id, TradeUnion.consolidated_into_id)).all())
    applied = {one.duplicate_id for one in states.values() if one.state is ConsolidationState.APPLIED}
    assert {key for key, target in leads.items() if target is not None} == applied
    for one in states.values():
        given = list(db.session.scalars(sa.select(UnionFact).where(UnionFact.source == one.source)))
        standing = [fact for fact in record.standing_facts(given) if not fact.is_void]
        assert one.state is ConsolidationState.APPLIED or not standing
    for union in db.session.scalars(sa.select(TradeUnion)):
        assert union.seat == record.state(facts.facts_of(union.id)).get("seat")
    assert trail.verify().is_whole
