"""A server process is killed at a random moment, again and again: what was answered is there, whole; nothing else is half there (REL-1)."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.audit import trail
from registry.config import with_driver
from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.numbering import Series
from registry.unions.models import TradeUnion
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.trust import ground

pytestmark = [pytest.mark.counted, pytest.mark.slow]

NIGHTLY = os.environ.get("GREFFE_NIGHTLY") == "1"
ROUNDS = 200 if NIGHTLY else 20
MOST_ACTS = 12  # of each kind in a round
WRITER = Path(__file__).with_name("writer.py")


@dataclass
class Site:
    """A database with dossiers to file and to sign, and its address for the writer."""

    app: Flask
    url: str
    folder: Path
    ids: list[int]

    def writers(self) -> subprocess.Popen[str]:
        command = [sys.executable, str(WRITER), self.url, str(self.folder)]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture(scope="module", params=ENGINES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("kill")
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'kill.sqlite3'}"
        with ground.house(url, folder) as app:
            yield Site(app, url, folder, ground.acting(app, _prepare))
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_kill_{worker_id}_{os.getpid()}") as url, ground.house(url, folder) as app:
        yield Site(app, url, folder, ground.acting(app, _prepare))


def _prepare() -> list[int]:
    cast = ground.cast_of_the_house()
    draft, proposed = ground.draft_story(cast).dossier, ground.proposed_story(cast).dossier
    return ground.copies(draft, ROUNDS * MOST_ACTS) + ground.copies(proposed, ROUNDS * MOST_ACTS)


def kill_at_some_moment(office: subprocess.Popen[str]) -> list[str]:
    """Let a process write a little, kill it at any point of an act, and read what it had said by then."""
    assert office.stdin and office.stdout
    office.stdin.write("go\n")
    office.stdin.flush()
    word, _, number = office.stdout.readline().strip().partition(" ")
    assert word == "process"
    said = [office.stdout.readline().strip() for _ in range(random.randrange(MOST_ACTS))]
    time.sleep(random.random() * 0.06)
    os.kill(int(number), signal.SIGKILL)
    while (line := office.stdout.readline().strip()) != "over":  # a line is written whole: less than a pipe's atom
        assert line, "the writers' parent died"
        said.append(line)
    return said


def test_what_was_answered_survives_a_kill_and_nothing_is_half_done(site: Site) -> None:
    acknowledged: set[str] = set()
    with site.writers() as writers:
        for _ in range(ROUNDS):
            acknowledged |= set(kill_at_some_moment(writers))
            _wait_for_the_server_to_let_go(site)
            with site.app.app_context():
                done = _check(site)
            assert acknowledged <= done, acknowledged - done
        assert writers.stdin
        writers.stdin.close()
        assert writers.wait(30) == 0
    assert acknowledged, "no act was answered in any round: the writer is too slow to prove anything"
    print(f"\n{len(acknowledged)} acts answered before {ROUNDS} kills, all there")


def _check(site: Site) -> set[str]:
    """The whole state, read in one go; gives the acts that are there."""
    assert ground.half_acts(site.ids) == []
    assert ground.gaps(Series.REGISTRATION, 2026) == ""
    assert ground.gaps(Series.RECEIPT, 2026) == ""
    assert trail.verify().is_whole
    if db.engine.dialect.name == "sqlite":
        assert db.session.execute(sa.text("PRAGMA integrity_check")).scalar_one() == "ok"
        assert db.session.execute(sa.text("PRAGMA foreign_key_check")).all() == []
    filed = db.session.execute(sa.select(Dossier.id, Dossier.receipt_number).where(Dossier.receipt_number.is_not(None)))
    signed = db.session.execute(sa.select(Dossier.id, TradeUnion.number).join(TradeUnion, TradeUnion.id == Dossier.union_id))
    return {f"submitted {key} {number}" for key, number in filed} | {f"accepted {key} {number}" for key, number in signed}


def _wait_for_the_server_to_let_go(site: Site) -> None:
    """PostgreSQL may still be finishing the dead client's last statement: wait until its transaction is over."""
    with site.app.app_context():
        if db.engine.dialect.name != "postgresql":
            return
        busy = sa.text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
        )
        for _ in range(200):
            still = db.session.execute(busy).scalar_one()
            db.session.rollback()
            if not still:
                return
            time.sleep(0.02)
        pytest.fail("a dead client's transaction is still open after four seconds")
