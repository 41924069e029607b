"""Databases of one's own, on both engines."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from registry.config import with_driver
from tests.databases import fresh_postgresql

_COUNT = itertools.count(1)


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[Callable[[], str]]:
    """A function that gives the address of a new, empty database of one engine."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            yield lambda: f"sqlite:///{tmp_path / f'own-{next(_COUNT)}.sqlite3'}"
            return
        server = request.getfixturevalue("postgresql")
        if server is None:
            pytest.skip("PostgreSQL: no server reachable and none could be started")
        name = f"greffe_own_{worker_id}_{os.getpid()}"
        yield lambda: stack.enter_context(fresh_postgresql(with_driver(server), f"{name}_{next(_COUNT)}"))
