"""/healthz asks nothing; /readyz names each dependency that fails, and nobody's data."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from registry.clock import now
from registry.db import db
from registry.jobs.models import Job
from registry.operations import soundness

pytestmark = pytest.mark.both_engines


@pytest.fixture
def client(app: Flask, session: Session) -> FlaskClient:
    return app.test_client()


def reasons(client: FlaskClient) -> set[str]:
    answer = client.get("/readyz")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    if answer.status_code == 200:
        assert answer.json == {"status": "ready"}
        return set()
    assert answer.status_code == 503 and answer.json and answer.headers["Retry-After"]
    assert all(text["fr"] and text["en"] for text in answer.json["reasons"].values())
    return set(answer.json["reasons"])


def test_a_sound_house_is_ready(client: FlaskClient) -> None:
    assert reasons(client) == set()


def test_healthz_asks_nothing_of_the_database(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db.session, "execute", lambda *_: 1 / 0)
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_they_are_read_only(client: FlaskClient, path: str) -> None:
    assert client.post(path).status_code in {400, 405}
    assert client.head(path).status_code == 200


def test_a_database_down(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object) -> None:
        raise sa.exc.OperationalError("SELECT 1", {}, OSError("host=secret.example password=x"))

    monkeypatch.setattr(soundness.db.session, "execute", down)
    assert reasons(client) == {"database"}
    assert b"secret" not in client.get("/readyz").data


def _old_schema(session: Session, _patch: pytest.MonkeyPatch) -> None:
    session.execute(sa.text("UPDATE alembic_version SET version_num = '0000'"))


def _full_disk(_session: Session, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=1000, free=40))


def _cut_journal(session: Session, _patch: pytest.MonkeyPatch) -> None:
    session.execute(sa.text("UPDATE chain_head SET seq = seq + 1"))


def _failed_job(session: Session, _patch: pytest.MonkeyPatch) -> None:
    session.add(Job(kind="journal.verify", key="k", argument={}, state="failed", run_at=now(), result="Solange Ndzié"))


def _late_job(session: Session, _patch: pytest.MonkeyPatch) -> None:
    session.add(Job(kind="x", key="k", argument={}, run_at=now() - timedelta(minutes=16)))


def _dead_worker(session: Session, _patch: pytest.MonkeyPatch) -> None:
    session.add(Job(kind="x", key="k", argument={}, state="running", run_at=now(), lease_until=now() - timedelta(hours=1)))


def _unanswerable(_session: Session, patch: pytest.MonkeyPatch) -> None:
    def gone(_instance: Path) -> None:
        raise OSError("/srv/secret/path is gone")

    patch.setitem(soundness.QUESTIONS, "disk", gone)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_old_schema, "migrations"), (_full_disk, "disk"), (_cut_journal, "journal"), (_failed_job, "jobs"), (_late_job, "jobs"),
        (_dead_worker, "jobs"), (_unanswerable, "disk"),
    ],
)  # fmt: skip
def test_each_failing_dependency_is_named_alone(
    client: FlaskClient, session: Session, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Session, pytest.MonkeyPatch], None], named: str
) -> None:
    spoil(session, monkeypatch)
    session.commit()
    assert reasons(client) == {named}
    said = client.get("/readyz").get_data(as_text=True)
    assert "Ndzié" not in said and "secret" not in said
