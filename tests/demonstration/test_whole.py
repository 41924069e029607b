"""The whole demonstration, as `make run` tells it: dossiers in every state, nothing about a real organisation, told once."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from registry.audit import trail
from registry.clock import now
from registry.db import db
from registry.demonstration import commands
from registry.dossiers.models import Dossier
from registry.law.filings import FilingKind
from registry.law.statuses import DossierStatus
from tests.demonstration.test_clean_up import real_bodies, rows
from tests.factories import PASSWORD
from tests.operations.installations import installation, settings


@pytest.mark.soak
def test_the_whole_is_told_once_and_holds(tmp_path: Path) -> None:
    with installation(settings(f"sqlite:///{tmp_path / 'greffe.sqlite3'}", tmp_path), seeded=False) as app:
        commands.tell(password=PASSWORD, store=app.extensions["store"], at=now())
        filed = list(db.session.scalars(sa.select(Dossier)))
        assert {one.status for one in filed} == set(DossierStatus)
        assert len({one.filing for one in filed}) >= 9 and FilingKind.REGISTRATION in {one.filing for one in filed}
        real = {one.id for one in real_bodies()}
        assert real and not real & {one.union_id for one in filed}
        assert trail.verify().is_whole
        before, head = rows(), trail.head()
        db.session.rollback()
        commands.tell(password=PASSWORD, store=app.extensions["store"], at=now())
        assert rows() == before and trail.head() == head
