"""Migrations: one head, models and schema agree, down and up again, the journal's first state is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import check, downgrade, upgrade

from registry.config import with_driver
from tests.conftest import ENGINES, settings_for
from tests.databases import fresh_postgresql

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=ENGINES)
def empty_house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Flask]:
    """An application over an empty database of its own."""
    from registry.app import create_app
    from registry.db import db

    def house(url: str) -> Flask:
        return create_app(settings_for(url, tmp_path), TESTING=True)

    if request.param == "sqlite":
        app = house(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
        yield app
        with app.app_context():
            db.engine.dispose()
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_migrations_{os.getpid()}") as url:
        app = house(url)
        yield app
        with app.app_context():
            db.engine.dispose()


def test_there_is_one_head() -> None:
    assert len(ScriptDirectory(str(ROOT / "migrations")).get_heads()) == 1


def test_the_schema_is_the_models_and_can_be_undone_and_redone(empty_house: Flask) -> None:
    from registry.audit import trail
    from registry.db import db

    with empty_house.app_context():
        upgrade()
        check()
        assert trail.verify().is_whole
        db.session.rollback()
        downgrade(revision="base")
        assert set(sa.inspect(db.engine).get_table_names()) <= {"alembic_version"}
        upgrade()
        check()


def test_no_migration_imports_a_model() -> None:
    for path in (ROOT / "migrations/versions").glob("*.py"):
        assert not re.search(r"^\s*(from|import) registry", path.read_text(encoding="utf-8"), re.MULTILINE), path.name
