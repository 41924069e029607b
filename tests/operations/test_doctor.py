"""The doctor finds each misconfiguration planted, alone, and nothing in a sound installation."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.clock import now
from registry.db import db, transaction
from registry.jobs.models import Job
from registry.operations import doctor
from registry.storage import LocalStore, Unavailable
from tests.operations.installations import installation, settings

Spoil = Callable[["Patient"], None]


class Patient:
    """A sound installation, to be spoiled."""

    def __init__(self, app: Flask, patch: pytest.MonkeyPatch) -> None:
        self.app, self.patch = app, patch
        self.settings = app.extensions["settings"]
        self.store = app.extensions["store"]
        self.at = now()
        self.debug = False
        self.environ: dict[str, str] = {}

    def production(self, **values: object) -> None:
        """As in production, every demonstration account gone and another person in each role."""
        self.settings = replace(self.settings, demonstration=False, development=False, secure_cookies=True, proxies=1, **values)
        self.patch.setattr(os, "geteuid", lambda: 1000)
        with transaction():
            db.session.execute(sa.text("UPDATE user_account SET email = replace(email, '@demo.cm', '@mintss.example')"))

    def faults(self) -> set[str]:
        asked = doctor.Installation(self.settings, self.store, debug=self.debug, environ=self.environ, at=self.at)
        return {finding.name for finding in doctor.examine(asked) if finding.fault}


@pytest.fixture(scope="module")
def _sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound SQLite installation, told once, copied for each test."""
    folder = tmp_path_factory.mktemp("sound") / "house"
    folder.mkdir(mode=0o700)
    with installation(settings(f"sqlite:///{folder / 'greffe.sqlite3'}", folder)):
        pass
    (folder / "secret-key").write_text("x")
    (folder / "secret-key").chmod(0o600)
    (folder / "greffe.sqlite3").chmod(0o600)
    return folder


@pytest.fixture
def patient(_sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Patient]:
    folder = tmp_path / "house"
    shutil.copytree(_sound, folder)
    with installation(settings(f"sqlite:///{folder / 'greffe.sqlite3'}", folder), seeded=False) as app:
        yield Patient(app, monkeypatch)


def sql(words: str) -> Spoil:
    def spoil(patient: Patient) -> None:
        with transaction():
            db.session.execute(sa.text(words))

    return spoil


def setting(**values: object) -> Spoil:
    return lambda patient: setattr(patient, "settings", replace(patient.settings, **values))  # type: ignore[arg-type]


def production(**values: object) -> Spoil:
    return lambda patient: patient.production(**values)


def mode(name: str, bits: int) -> Spoil:
    return lambda patient: (patient.settings.instance / name).chmod(bits)


def _future_file(patient: Patient) -> None:
    os.utime(patient.settings.instance / "secret-key", (time.time() + 86_400,) * 2)


def _unreachable(patient: Patient) -> None:
    class Gone(LocalStore):
        def exists(self, digest: str) -> bool:
            raise Unavailable("no route to secret.example")

    patient.store = Gone(patient.settings.instance / "files")


def _lost_file(patient: Patient) -> None:
    from registry.dossiers.models import Document

    digest = db.session.scalars(sa.select(Document.digest).where(Document.digest.is_not(None))).first()
    db.session.rollback()
    patient.store.delete(digest)


def _failed_job(patient: Patient) -> None:
    with transaction():
        db.session.add(Job(kind="x", key="k", argument={}, state="failed", run_at=now()))


def _root(patient: Patient) -> None:
    patient.production()
    patient.patch.setattr(os, "geteuid", lambda: 0)


def _demonstration_accounts(patient: Patient) -> None:
    patient.production()
    with transaction():
        db.session.execute(sa.text("UPDATE user_account SET email = 'admin@demo.cm' WHERE email = 'admin@mintss.example'"))


def _pragma(words: str) -> Spoil:
    def spoil(_patient: Patient) -> None:
        db.session.rollback()
        db.session.connection().connection.driver_connection.executescript(f"PRAGMA {words}; BEGIN")  # type: ignore[union-attr]
        db.session.rollback()

    return spoil


def _no_pg_dump(patient: Patient) -> None:
    patient.patch.setattr(doctor, "program_of", lambda _: None)
    patient.patch.setattr(doctor.Installation, "database_file", None)  # as with PostgreSQL
    patient.patch.setattr(doctor, "OF_THE_DATABASE", ())


def both(*spoils: Spoil) -> Spoil:
    def spoil(patient: Patient) -> None:
        for one in spoils:
            one(patient)

    return spoil


SPOILS: list[tuple[str, Spoil, str]] = [
    ("short secret", setting(secret_key="court"), "weak_secret"),
    ("default secret", setting(secret_key="change-me-please-change-me-please-1234567890"), "weak_secret"),
    ("repeated secret", setting(secret_key="ab" * 30), "weak_secret"),
    ("secret file readable", mode("secret-key", 0o644), "secret_file_readable"),
    ("instance readable", mode(".", 0o755), "instance_readable"),
    ("uploads readable", mode("files", 0o755), "files_readable"),
    ("debug", lambda patient: setattr(patient, "debug", True), "debug_on"),
    ("FLASK_DEBUG", lambda patient: patient.environ.update(FLASK_DEBUG="1"), "debug_on"),
    ("development in production", both(production(), setting(development=True)), "development_on"),
    ("plain http in production", both(production(), setting(secure_cookies=False)), "plain_http"),
    ("public address over http", both(production(), setting(public_url="http://registre.mintss.cm")), "public_address"),
    ("public address of this machine", both(production(), setting(public_url="https://127.0.0.1:8443")), "public_address"),
    ("public address of the example", both(production(), setting(public_url="https://greffe.example.cm")), "public_address"),
    ("no proxy", both(production(), setting(proxies=0)), "no_proxy"),
    ("demonstration behind a proxy", setting(proxies=1), "demonstration_in_public"),
    ("root", _root, "running_as_root"),
    ("clock behind files", _future_file, "clock_behind_files"),
    ("clock behind journal", lambda p: setattr(p, "at", now() - timedelta(hours=3)), "clock_behind_journal"),
    ("no time zones", lambda p: p.patch.setattr(doctor, "ZoneInfo", lambda _: __import__("datetime").UTC), "zone_data"),
    ("full disk", lambda p: p.patch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(total=1000, free=10)), "disk_space"),
    ("store out of reach", _unreachable, "storage_unreachable"),
    ("examiner forbidden", lambda p: p.patch.setattr("registry.storage.examiner._CHILD", "raise SystemExit(3)"), "examiner_broken"),
    ("file lost", _lost_file, "files_missing"),
    ("migrations behind", sql("UPDATE alembic_version SET version_num = '0001'"), "migrations_behind"),
    ("demonstration accounts in production", _demonstration_accounts, "demonstration_data"),
    ("nobody signs", sql("DELETE FROM role_held WHERE role = 'registrar'"), "nobody_signs"),
    ("journal cut", sql("UPDATE chain_head SET seq = seq - 1"), "journal_broken"),
    ("job failed", _failed_job, "jobs_in_trouble"),
    ("synchronous off", _pragma("synchronous=OFF"), "sqlite_promises"),
    ("no pg_dump", _no_pg_dump, "pg_dump_missing"),
]  # fmt: skip


def test_a_sound_house_has_nothing(patient: Patient) -> None:
    assert patient.faults() == set()
    patient.production()
    assert patient.faults() == set()


@pytest.mark.parametrize(("spoil", "named"), [(spoil, named) for _, spoil, named in SPOILS], ids=[name for name, *_ in SPOILS])
def test_each_misconfiguration_is_found_alone(patient: Patient, spoil: Spoil, named: str) -> None:
    spoil(patient)
    found = patient.faults()
    expected = {named}
    if named == "clock_behind_journal":
        expected.add("clock_behind_files")  # a clock that goes back is behind both
    assert found == expected


def test_the_database_file_counts_only_where_others_reach_it(patient: Patient) -> None:
    mode("greffe.sqlite3", 0o644)(patient)
    assert patient.faults() == set()
    mode(".", 0o711)(patient)
    assert "database_readable" in patient.faults()


@pytest.mark.parametrize(
    ("journal", "synchronous", "keys", "version", "sound"),
    [
        ("wal", 2, True, (3, 51, 3), True), ("wal", 2, True, (3, 44, 6), True), ("wal", 2, True, (3, 40, 1), False), ("delete", 2, True, (3, 40, 1), True),
        ("delete", 1, True, (3, 40, 1), False), ("off", 2, True, (3, 51, 3), False), ("memory", 2, True, (3, 51, 3), False), ("wal", 2, False, (3, 51, 3), False),
    ],
)  # fmt: skip
def test_what_sqlite_must_promise(journal: str, synchronous: int, keys: bool, version: tuple[int, ...], sound: bool) -> None:
    assert (doctor.sqlite_fault(journal, synchronous, keys, version) is None) == sound


@pytest.mark.parametrize(
    ("values", "sound"),
    [
        ({"fsync": "on", "synchronous_commit": "on"}, True),
        ({"fsync": "off"}, False),
        ({"synchronous_commit": "off"}, False),
        ({"synchronous_commit": "remote_apply"}, True),
    ],
)
def test_what_postgresql_must_promise(values: dict[str, str], sound: bool) -> None:
    assert (doctor.postgresql_fault(values) is None) == sound


def test_a_database_that_is_down_is_one_finding_and_no_crash(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object) -> None:
        raise sa.exc.OperationalError("SELECT 1", {}, OSError("down"))

    monkeypatch.setattr(db.session, "execute", down)
    assert patient.faults() == {"database"}


def test_every_question_is_answered_on_both_engines(new_database: Callable[[], str], tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")) as app:
        found = {
            one.name: one.fault
            for one in doctor.examine(doctor.Installation(app.extensions["settings"], app.extensions["store"], environ={}))
        }
        found.pop("postgresql_promises")  # a test server may have fsync off
        assert not [fault.en for fault in found.values() if fault]


def test_the_command_speaks_to_people_and_to_machines(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLASK_DEBUG", raising=False)
    run = patient.app.test_cli_runner().invoke
    assert run(args=["registry", "doctor"]).exit_code == 0
    mode("secret-key", 0o644)(patient)
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    said = run(args=["registry", "doctor"])
    assert said.exit_code == 1 and "est ouvert à d’autres" in said.output and "chmod go=" in said.output
    told = json.loads(run(args=["registry", "doctor", "--json"]).output)
    assert not told["ok"]
    assert [one["name"] for one in told["findings"] if not one["ok"]] == ["secret_file_readable"]
