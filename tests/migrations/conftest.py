"""Databases of the tests' own on each engine: empty, or as revision 0012 left one, with data in every table."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.config import with_driver
from tests.conftest import ENGINES, settings_for
from tests.databases import fresh_postgresql

#: A database of each engine at revision 0012, as its own tools dump one; made through the acts, before the twelve revisions were replaced.
AT_0012 = Path(__file__).parent / "at_0012"

Database = Callable[[str], str]


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Gives the address of a new empty database on one engine, by a name."""
    if request.param == "sqlite":
        yield lambda name: f"sqlite:///{tmp_path / name}.sqlite3"
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(fresh_postgresql(with_driver(server), f"greffe_{name}_{os.getpid()}"))


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Callable[[str], Flask]]:
    """Makes an application over a database."""
    from registry.app import create_app
    from registry.db import db

    made: list[Flask] = []

    def make(url: str) -> Flask:
        made.append(create_app(settings_for(url, tmp_path), TESTING=True))
        return made[-1]

    yield make
    for app in made:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@pytest.fixture
def empty(database: Database, application: Callable[[str], Flask]) -> Iterator[Flask]:
    """An application over an empty database, in its context."""
    app = application(database("empty"))
    with app.app_context():
        yield app


@pytest.fixture
def at_0012(database: Database, application: Callable[[str], Flask]) -> Iterator[Flask]:
    """An application over a database at revision 0012 with data, in its context."""
    url = database("at_0012")
    restore(url)
    app = application(url)
    with app.app_context():
        yield app


def restore(url: str) -> None:
    """Fill an empty database from the dump of its engine."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(sa.make_url(url).database or "")
        connection.executescript((AT_0012 / "sqlite.sql").read_text(encoding="utf-8"))
        connection.close()
        return
    engine = sa.create_engine(url, poolclass=sa.NullPool)  # the dump leaves settings on its connection
    with engine.connect() as connected:
        driver = connected.connection.driver_connection
        assert driver is not None
        driver.execute((AT_0012 / "postgresql.sql").read_text(encoding="utf-8"))
        driver.commit()
