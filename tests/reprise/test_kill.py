"""A loading is killed at every point of its batches: it goes on where it stood, and in the end the sums agree (REL-14)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.acts import Command
from registry.audit import trail
from registry.clock import now
from registry.config import with_driver
from registry.db import db, transaction
from registry.reprise import receiving
from registry.reprise.models import RowOutcome, SheetState, SourceRow, SourceSheet
from registry.unions.models import TradeUnion, UnionFact
from tests import profiles
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.reprise import files
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go

pytestmark = [pytest.mark.counted, pytest.mark.slow]

MOST = profiles.count(0, 100)  # every statement that writes is a point, or the first one only
LINES = 75
LOADER = Path(__file__).with_name("loader.py")


@dataclass
class Site:
    """A database with a sheet to load."""

    app: Flask
    url: str
    folder: Path


@pytest.fixture(scope="module", params=ENGINES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("kill")
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'kill.sqlite3'}"
        with ground.installation(url, folder) as app:
            yield Site(app, url, folder)
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_reprise_{worker_id}_{os.getpid()}") as url, ground.installation(url, folder) as app:
        yield Site(app, url, folder)


def test_a_loading_killed_anywhere_goes_on_and_the_sums_agree(site: Site) -> None:
    with site.app.app_context():
        key = files.receive(site.app, files.table(LINES))
        with transaction():
            receiving.ask_to_load(key, Command(files.ACTOR, now(), None))
    seen = 0
    with Mortal(LOADER, site.url, site.folder) as loader, site.app.app_context():
        for ended in kills(loader, str(key), most=MOST):
            wait_until_let_go()
            done = _check(key, seen)
            assert done >= max([seen, *(int(line) for line in ended.said if line.isdecimal())]), "said, and not there"
            seen = done
    with site.app.app_context():
        sheet = db.session.get_one(SourceSheet, key)
        assert sheet.state is SheetState.LOADED and sheet.stored == LINES == sheet.total
        _check(key, seen)
        assert trail.verify().is_whole


def _check(key: int, seen: int) -> int:
    """Sums, lines, records and facts agree at every moment; how many lines are done."""
    sheet = db.session.get_one(SourceSheet, key, populate_existing=True)
    lines = dict(
        db.session.execute(sa.select(SourceRow.outcome, sa.func.count()).where(SourceRow.sheet_id == key).group_by(SourceRow.outcome)).all()
    )
    assert [lines.get(outcome, 0) for outcome in RowOutcome] == [sheet.stored, sheet.attached, sheet.refused]
    assert sum(lines.values()) == sheet.done >= seen
    for model in (TradeUnion, UnionFact):
        assert db.session.scalar(sa.select(sa.func.count()).select_from(model)) == sheet.stored
    done = sheet.done
    db.session.rollback()
    return done
