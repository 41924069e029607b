"""The job that writes letters is killed at every point: in the end each organisation has one letter, no number is missing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from registry.audit import trail
from registry.campaigns.models import Addressee, CampaignLetter, CampaignStage, CampaignStep
from registry.config import with_driver
from registry.db import db
from registry.notices.models import Notice, NoticeKind
from tests import profiles
from tests.campaigns.test_pages import many
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.factories import Factory
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go

pytestmark = [pytest.mark.counted, pytest.mark.slow]

SIZE = profiles.count(12, 60)
MOST = profiles.count(0, 100)  # every statement that writes is a point, or the first one only


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
    with ground.installation(address, tmp_path) as app, app.app_context():
        campaign = many(Factory(db.session()), SIZE, letters=False)
        stage = db.session.scalars(
            sa.select(CampaignStage.id).where(CampaignStage.campaign_id == campaign.id, CampaignStage.step == CampaignStep.LETTER)
        ).one()
        db.session.commit()
        with Mortal(Path(__file__).with_name("killed.py"), address, tmp_path) as worker:
            for ended in kills(worker, str(stage), most=MOST):
                wait_until_let_go()
                last = ended.said
        assert "over" in last[0]
        letters = db.session.execute(
            sa.select(CampaignLetter.addressee_id, Notice.reference).join(Notice, Notice.id == CampaignLetter.notice_id)
        ).all()
        assert len(letters) == SIZE == len({row[0] for row in letters})
        numbers = sorted(int(row[1].rsplit("-", 1)[1]) for row in letters)
        assert numbers == list(range(1, SIZE + 1)), "a number is missing or given twice"
        assert set(db.session.scalars(sa.select(Addressee.letters_sent))) == {1}
        assert db.session.scalar(sa.select(sa.func.count(Notice.id)).where(Notice.kind == NoticeKind.CENSUS)) == SIZE
        assert trail.verify().is_whole
