"""App once per engine, database once, each test in a transaction rolled back; and which test runs when.

A test that asks for `app`, `session` or a client exists twice, on SQLite and on PostgreSQL. `make test` runs the second
where the engines can differ: tests marked `both_engines`, and fixtures that make databases of their own; the soak runs
all others. The pure floors (tests/law, tests/matching) ask for neither. docs/testing.md says which promise is held where.
"""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask_sqlalchemy.session import Session as FlaskSession
from hypothesis import HealthCheck, settings
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from registry.accounts import passwords
from registry.config import Settings, with_driver
from tests import profiles
from tests.client import Browser
from tests.databases import REQUIRED, fresh_postgresql, postgresql_server
from tests.factories import Factory

ENGINES = ("sqlite", "postgresql")
MOST_PROCESSOR_SECONDS = 5
RUN = "GREFFE_TEST_RUN"  # the process of the whole run, for the workers

settings.register_profile("quick", max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("soak", settings.get_profile("quick"), max_examples=400 * profiles.SIZE)
settings.load_profile("soak" if profiles.PROFILE == "soak" else "quick")


def pytest_configure(config: pytest.Config) -> None:
    """The workers know the process of the run: at its end PostgreSQL is stopped. SIGTERM ends a run as Ctrl-C does, in order."""
    if not hasattr(config, "workerinput"):
        os.environ[RUN] = str(os.getpid())
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_report_header() -> str:
    """What this run proves."""
    return f"profile: {profiles.PROFILE}" + (f", SOAK={profiles.SIZE}" if profiles.PROFILE == "soak" else "")


def belongs(item: pytest.Item) -> bool:
    """Whether a test has its place in this run; nothing else decides it."""
    marked = lambda name: item.get_closest_marker(name) is not None
    parameters = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    alike = parameters.get("database_url") == "postgresql" and not marked("both_engines")
    if marked("browser"):
        return profiles.PROFILE == "browser" or (profiles.PROFILE == "test" and marked("one_journey"))
    if profiles.PROFILE == "soak":
        return alike or marked("soak") or marked("counted") or getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    if profiles.PROFILE == "browser" or marked("soak") or alike:
        return False
    return profiles.PROFILE == "test" or not (marked("slow") or "postgresql" in item.name)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what belongs in this run; tests of one engine stay together, so that each worker builds each database once."""
    kept = [item for item in items if belongs(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = sorted(kept, key=lambda item: "postgresql" in item.name)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """A test that costs too much fails, so that `make test` stays what one runs at every change.

    Counted is the processor time of the call, its threads and the processes that it started and waited for; not the
    preparation that tests share, and not the PostgreSQL server. In the soak and in the browser a test may cost more.
    """
    before = os.times()
    yield
    spent = sum(os.times()[:4]) - sum(before[:4])
    item.user_properties.append(("processor", round(spent, 2)))
    if spent > MOST_PROCESSOR_SECONDS and profiles.PROFILE in {"fast", "test"} and not item.get_closest_marker("browser"):
        pytest.fail(f"{spent:.1f} s of processor time, more than {MOST_PROCESSOR_SECONDS}: make it smaller, or its count, or mark it soak")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tests that cost most."""
    reports = [report for found in terminalreporter.stats.values() for report in found if isinstance(report, pytest.TestReport)]
    spent = sorted(
        ((dict(report.user_properties).get("processor", 0.0), report.nodeid) for report in reports if report.when == "call"), reverse=True
    )
    terminalreporter.write_line(f"{sum(seconds for seconds, _ in spent):.0f} s of processor time in {len(spent)} tests")
    for seconds, name in spent[:10]:
        if seconds >= 1:
            terminalreporter.write_line(f"{seconds:.1f} s  {name}")


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> str | None:
    """The PostgreSQL server of the run, or None with a loud reason."""
    folder = tmp_path_factory.getbasetemp()
    server = postgresql_server(folder if worker_id == "main" else folder.parent, int(os.environ[RUN]))
    if server is None:
        message = "PostgreSQL: no server reachable and none could be started; its tests are SKIPPED"
        if REQUIRED:
            pytest.fail(message + " (CI=true: this is a failure)")
        warnings.warn(message, stacklevel=1)
    return server


@pytest.fixture(scope="session", params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[str]:
    """An empty database of each engine."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'test.sqlite3'}"
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_test_{worker_id}_{os.getpid()}") as url:
        yield url


@pytest.fixture(scope="session")
def worker_id(request: pytest.FixtureRequest) -> str:
    """The xdist worker, or « main »."""
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


def settings_for(url: str, folder: Path) -> Settings:
    """The settings of a test installation."""
    return Settings(
        secret_key="test-" * 10,
        instance=folder,
        database_url=url,
        storage_url=f"file://{folder / 'files'}",
        public_url="https://syndicats.registre.test",
        demonstration=True,
        secure_cookies=False,
        development=True,
    )


@pytest.fixture(scope="session")
def app(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The application on one engine, migrated to head."""
    from flask_migrate import upgrade

    from registry.app import create_app

    _hash_quickly()
    app = create_app(settings_for(database_url, tmp_path_factory.mktemp("instance")), TESTING=True)
    with app.app_context():
        upgrade()
    yield app
    with app.app_context():
        from registry.db import db

        db.engine.dispose()


def _hash_quickly() -> None:
    """Real argon2id, at the least cost: the tests sign in often."""
    from argon2 import PasswordHasher

    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """One session for the test and its requests, whose commits are savepoints of a transaction rolled back at the end."""
    from registry.db import begin_writing, db
    from registry.unions.name_index import EXTENSION

    with app.app_context():
        begin_writing()
        connection = db.engine.connect()
        outer = connection.begin()
        real = db.session

        class Joined(FlaskSession):
            """A session that always speaks through the test's own connection."""

            def get_bind(self, *_args: object, **_kwargs: object) -> Connection:
                return connection

        options = {"class_": Joined, "join_transaction_mode": "create_savepoint", "scopefunc": lambda: 0}
        shared = db._make_scoped_session(options)
        close, shared.remove = shared.remove, lambda: None  # type: ignore[method-assign]
        db.session = shared
        try:
            yield shared()
        finally:
            close()
            db.session = real
            outer.rollback()
            connection.close()
            app.extensions[EXTENSION].clear()


@pytest.fixture
def make(session: Session) -> Factory:
    """Factories; traits are legal situations."""
    return Factory(session)


@pytest.fixture
def browser(app: Flask, session: Session) -> Browser:
    """The strict client, signed out."""
    return Browser(app)
