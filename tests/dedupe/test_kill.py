"""A run is killed at every point of its stages: begun again it ends, and finds what an undisturbed run finds."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.accounts import administration
from registry.acts import Command
from registry.audit import trail
from registry.audit.trail import SystemActor
from registry.config import with_driver
from registry.db import db, transaction
from registry.dedupe import runs
from registry.dedupe.models import CandidatePair, ClusterMember, DedupeRun, DuplicateCluster, RunSlice
from registry.dedupe.terms import RunKind, RunState
from registry.law.parameters import BASE_LINES, in_force
from registry.law.roles import Role
from registry.matching import engine
from registry.unions import lifecycle
from tests import profiles
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.dedupe.conftest import entry
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go

pytestmark = [pytest.mark.counted, pytest.mark.slow]

ROUNDS = profiles.count(1, 1)
MOST = profiles.count(0, 2)  # so many statements of a kind in a transaction are points of their own
STAGES = () if profiles.PROFILE == "soak" else ("scores",)  # the stages in which it dies; none named: all
SEARCHER = Path(__file__).with_name("searcher.py")
AT = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)


@dataclass
class Site:
    app: Flask
    url: str
    folder: Path


@pytest.fixture(scope="module", params=ENGINES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("searches")
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'searches.sqlite3'}"
        with ground.installation(url, folder) as app:
            yield Site(app, url, folder)
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with (
        fresh_postgresql(with_driver(server), f"greffe_searches_{worker_id}_{os.getpid()}") as url,
        ground.installation(url, folder) as app,
    ):
        yield Site(app, url, folder)


def _register(size: int, seed: int) -> None:
    """Unions of which every third is written twice."""
    chance = random.Random(seed)
    words = ("boulangers", "dockers", "taxis", "pêcheurs", "planteurs", "maçons", "infirmiers", "vigiles", "imprimeurs", "tailleurs")
    towns = (("Douala", "LT-WOU", "LT"), ("Yaoundé", "CE-MFO", "CE"), ("Garoua", "NO-BEN", "NO"))
    entries = []
    for at in range(size):
        town, departement, region = chance.choice(towns)
        name = f"Syndicat {chance.choice(('autonome', 'libre', 'national'))} des {chance.choice(words)} de {town} {at // 3}"
        seat = {"locality": town, "departement": departement, "region": region, "phone": f"6771{at:05}"}
        entries.append(entry(name, on=date(1995 + at % 20, 1 + at % 12, 1 + at % 28), **seat))
        if at % 3 == 0:
            entries.append(entry(name.replace("Syndicat", "Synd."), on=date(1995 + at % 20, 1 + at % 12, 1 + at % 28), **seat))
    lifecycle.enter_many(entries, at=AT, rules=in_force(BASE_LINES, AT.date()))


def _all_of_it(run_id: int) -> tuple[Any, ...]:
    pairs = db.session.execute(
        sa.select(
            CandidatePair.low_id,
            CandidatePair.high_id,
            CandidatePair.probability,
            CandidatePair.levels,
            CandidatePair.state,
            CandidatePair.band,
        ).order_by(CandidatePair.low_id, CandidatePair.high_id)
    )
    members = sa.select(DuplicateCluster.number, DuplicateCluster.open_links, ClusterMember.union_id).join(ClusterMember)
    groups = db.session.execute(members.where(DuplicateCluster.run_id == run_id).order_by(DuplicateCluster.number, ClusterMember.union_id))
    return [tuple(row) for row in pairs], [tuple(row) for row in groups]


def test_a_killed_run_goes_on_and_finds_the_same(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "SLICE", 300)  # as the process that is killed
    with site.app.app_context():
        with transaction():
            head = administration.create_account(
                Command(SystemActor("essai"), AT),
                email="chef@exemple.cm",
                name="Chef",
                password="une phrase assez longue",
                roles=frozenset({Role.HEAD}),
            )
            _register(profiles.count(21, 90), 1)
            head_id = head.id
        found_again = 0
        for turn in range(ROUNDS):
            with transaction():
                _register(6, 100 + turn)
            with transaction():
                run_id = runs.ask(RunKind.FULL, Command(db.session.get_one(type(head), head_id), AT.replace(year=2027 + turn))).id
            with Mortal(SEARCHER, site.url, site.folder) as searcher:
                for _ended in kills(searcher, str(run_id), most=MOST, stages=STAGES):
                    wait_until_let_go()
                    found_again += db.session.scalar(sa.select(sa.func.count(RunSlice.id))) or 0
                    db.session.rollback()
            assert found_again, "no slice outlived its process: the test proves nothing"
            survived, whole = db.session.get_one(DedupeRun, run_id), _all_of_it(run_id)
            assert survived.state is RunState.FINISHED
            digest, counts = survived.result_digest, survived.counts
            db.session.rollback()
            assert db.session.scalar(sa.select(sa.func.count(RunSlice.id))) == 0
            runs.perform({"kind": "full"})
            again = runs.latest_finished()
            assert again is not None and again.id != run_id
            assert (again.result_digest, again.is_divergent) == (digest, False)
            assert _all_of_it(again.id) == whole
            assert again.counts["pairs"] == counts["pairs"] == len([row for row in whole[0] if row[5] is not None])
            assert trail.verify().is_whole
            db.session.rollback()
