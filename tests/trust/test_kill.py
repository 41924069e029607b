"""A process is killed at every point of an act: what was answered is there, whole; what was not committed left no trace (REL-1)."""

from __future__ import annotations

import os
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
from tests import profiles
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go

pytestmark = [pytest.mark.counted, pytest.mark.slow]

MOST = profiles.count(0, 100)  # every statement that writes is a point, or the first one only
WRITER = Path(__file__).with_name("writer.py")


@dataclass
class Site:
    """A database with dossiers to file and to sign, and its address for the writer."""

    app: Flask
    url: str
    folder: Path
    ids: list[int]


@pytest.fixture(scope="module", params=ENGINES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("kill")
    if request.param == "sqlite":
        url = f"sqlite:///{folder / 'kill.sqlite3'}"
        with ground.installation(url, folder) as app:
            yield Site(app, url, folder, ground.acting(app, _prepare))
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_kill_{worker_id}_{os.getpid()}") as url, ground.installation(url, folder) as app:
        yield Site(app, url, folder, ground.acting(app, _prepare))


def _prepare() -> list[int]:
    cast = ground.cast_of_the_installation()
    draft, proposed = ground.draft_story(cast).dossier, ground.proposed_story(cast).dossier
    return ground.copies(draft, 3) + ground.copies(proposed, 3)


@pytest.mark.parametrize("act", ["file", "sign"])
def test_what_was_answered_survives_a_kill_and_nothing_is_half_done(site: Site, act: str) -> None:
    with Mortal(WRITER, site.url, site.folder) as writer:
        with site.app.app_context():
            before = _check(site)
        for ended in kills(writer, act, most=MOST):
            with site.app.app_context():
                wait_until_let_go()
                after = _check(site)
            new = after - before
            assert len(new) == (ended.is_committed or not ended.at), ended
            assert set(ended.said) <= new, "answered, and not there"
            before = after


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
