"""The worker that writes letters is killed -9 at random moments: in the end each organisation has one letter, no number is missing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from registry.audit import trail
from registry.campaigns.models import Addressee, CampaignLetter, CampaignStage, Step
from registry.config import with_driver
from registry.db import db
from registry.notices.models import Notice, NoticeKind
from tests.campaigns.test_pages import many
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.factories import Factory
from tests.trust import ground

pytestmark = [pytest.mark.counted, pytest.mark.slow]

SIZE = 120
ROUNDS = 6
ROOT = Path(__file__).parents[2]
WORKER = ("-m", "tests.campaigns.killed")


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'kill.sqlite3'}"
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_census_{worker_id}_{os.getpid()}") as url:
        yield url


def test_killed_again_and_again_the_letters_are_whole(address: str, tmp_path: Path) -> None:
    chance = random.Random(11)
    with ground.house(address, tmp_path) as app, app.app_context():
        campaign = many(Factory(db.session()), SIZE, letters=False)
        stage = db.session.scalars(
            sa.select(CampaignStage.id).where(CampaignStage.campaign_id == campaign.id, CampaignStage.step == Step.LETTER)
        ).one()
        db.session.commit()
        killed = 0
        for turn in range(200):
            with subprocess.Popen(
                [sys.executable, *WORKER, address, str(tmp_path), str(stage)], stdout=subprocess.PIPE, text=True, cwd=ROOT
            ) as worker:
                assert worker.stdout is not None and worker.stdout.readline() == "ready\n"
                if turn < ROUNDS:
                    time.sleep(chance.uniform(0.01, 0.12))
                    worker.send_signal(signal.SIGKILL)
                said = worker.stdout.read()
                worker.wait()
                killed += worker.returncode == -signal.SIGKILL
            if "over" in said:
                break
        letters = db.session.execute(
            sa.select(CampaignLetter.addressee_id, Notice.reference).join(Notice, Notice.id == CampaignLetter.notice_id)
        ).all()
        assert killed >= 2, "the worker was not killed at work"
        assert len(letters) == SIZE == len({row[0] for row in letters})
        numbers = sorted(int(row[1].rsplit("-", 1)[1]) for row in letters)
        assert numbers == list(range(1, SIZE + 1)), "a number is missing or given twice"
        assert set(db.session.scalars(sa.select(Addressee.letters_sent))) == {1}
        assert db.session.scalar(sa.select(sa.func.count(Notice.id)).where(Notice.kind == NoticeKind.CENSUS)) == SIZE
        assert trail.verify().is_whole
