"""A drill: backup while the installation works, restore elsewhere, compare; and one byte changed anywhere is refused."""

from __future__ import annotations

import random
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.app import FEATURES
from registry.audit import trail
from registry.clock import now
from registry.db import Base, db
from registry.dossiers.models import Document
from registry.feature import EXTENSION, Features
from registry.operations import restore as restoring
from registry.operations.archive import BackupRefused, Manifest, opened
from registry.operations.backup import backup
from registry.operations.databases import is_empty, program_of
from registry.storage import LocalStore, Store, verify
from tests.operations.installations import installation, settings

pytestmark = pytest.mark.slow

Make = Callable[[], str]


@pytest.fixture
def _pg_dump(request: pytest.FixtureRequest) -> None:
    if "postgresql" in request.node.name and not program_of("pg_dump"):
        pytest.skip("pg_dump: not installed")


pytestmark = pytest.mark.usefixtures("_pg_dump")


def restore(path: Path, *, database_url: str, store: Store, replace: bool = False) -> Manifest:
    """As the command does: in an application, which knows the columns that name files; its own database is another."""
    app = Flask("restoring")
    app.extensions[EXTENSION] = Features(FEATURES)
    with app.app_context():
        return restoring.restore(path, database_url=database_url, store=store, replace=replace)


def everything(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        found = {
            table.name: [tuple(map(str, row)) for row in connection.execute(sa.select(table).order_by(*table.primary_key.columns))]
            for table in Base.metadata.sorted_tables
        }
    engine.dispose()
    return found


def made(new_database: Make, tmp_path: Path) -> tuple[Path, str, Store]:
    chosen = settings(new_database(), tmp_path / "house")
    with installation(chosen) as app:
        store: Store = app.extensions["store"]
        path, manifest = backup(tmp_path / "backups", engine=db.engine, store=store, at=now())
        assert (manifest.missing, manifest.damaged) == ([], [])
        return path, chosen.database_url, store


def test_what_is_restored_is_what_was(new_database: Make, tmp_path: Path) -> None:
    path, url, store = made(new_database, tmp_path)
    assert path.stat().st_mode & 0o777 == 0o600
    target, files = new_database(), LocalStore(tmp_path / "elsewhere")
    manifest = restore(path, database_url=target, store=files)
    assert everything(target) == everything(url)
    assert sorted(files.digests()) == sorted(store.digests()) == sorted(manifest.files)
    assert verify(files) == []
    with installation(settings(target, tmp_path / "restored"), seeded=False):
        assert trail.verify().is_whole
        assert trail.head() == manifest.journal
        with pytest.raises(sa.exc.DBAPIError):  # the database still refuses what it refused
            db.session.execute(sa.text("UPDATE event SET reason = 'x'"))
        db.session.rollback()


def test_any_tar_can_list_it(new_database: Make, tmp_path: Path) -> None:
    path, _, store = made(new_database, tmp_path)
    listed = subprocess.run(["tar", "-tf", str(path)], capture_output=True, text=True, check=True).stdout.split()
    assert listed[0] == "manifest.json" and len(listed) == 2 + len(list(store.digests()))


def test_one_byte_changed_anywhere_is_refused_before_anything_is_touched(new_database: Make, tmp_path: Path) -> None:
    path, _, _ = made(new_database, tmp_path)
    target, files = new_database(), LocalStore(tmp_path / "elsewhere")
    whole, chance = path.read_bytes(), random.Random(10)
    places = [0, 511, 512, len(whole) - 1, len(whole) - 511, len(whole) - 513, *(chance.randrange(len(whole)) for _ in range(20))]
    for place in places:
        bad = bytearray(whole)
        bad[place] ^= chance.randrange(1, 256)
        path.write_bytes(bad)
        with pytest.raises(BackupRefused):
            restore(path, database_url=target, store=files)
        assert is_empty(sa.make_url(target)), place
        assert list(files.digests()) == []
    for short in (0, 100, 600, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:short])
        with pytest.raises(BackupRefused):
            restore(path, database_url=target, store=files)
    path.write_bytes(whole + b"\n")
    with pytest.raises(BackupRefused):
        restore(path, database_url=target, store=files)


def test_a_tar_of_another_making_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x" * 4000)
    with tarfile.open(tmp_path / "other.tar", "w") as tar:
        tar.add(tmp_path / "x", "../../x")
    with pytest.raises(BackupRefused), opened(tmp_path / "other.tar"):
        pass


def test_a_target_that_is_not_empty_is_left_alone_unless_replaced(new_database: Make, tmp_path: Path) -> None:
    path, url, store = made(new_database, tmp_path)
    with installation(settings(new_database(), tmp_path / "other")) as app:
        other_url, other = str(app.config["SQLALCHEMY_DATABASE_URI"]), app.extensions["store"]
    before = everything(other_url)
    with pytest.raises(BackupRefused, match="not empty"):
        restore(path, database_url=other_url, store=other)
    assert everything(other_url) == before
    restore(path, database_url=other_url, store=other, replace=True)
    assert everything(other_url) == everything(url)
    assert set(store.digests()) <= set(other.digests())


def test_the_backup_is_of_one_instant_while_others_write(new_database: Make, tmp_path: Path) -> None:
    from threading import Event, Thread

    chosen = settings(new_database(), tmp_path / "house")
    with installation(chosen) as app:
        over = Event()

        def write() -> None:
            from registry.audit.trail import SystemActor
            from registry.db import transaction
            from registry.dossiers.models import Dossier
            from registry.dossiers.verbs import DossierVerb

            while not over.is_set():
                with app.app_context(), transaction():
                    subject = db.session.scalars(sa.select(Dossier).limit(1)).one()
                    trail.record(DossierVerb.ANNOTATED, subject, actor=SystemActor("essai"))

        writer = Thread(target=write)
        writer.start()
        try:
            paths = [backup(tmp_path / f"b{n}", engine=db.engine, store=app.extensions["store"], at=now())[0] for n in range(2)]
        finally:
            over.set()
            writer.join()
    for n, path in enumerate(paths):
        target = new_database()
        restore(path, database_url=target, store=LocalStore(tmp_path / f"files{n}"))  # it verifies the chain itself


def test_nothing_is_overwritten_and_nothing_is_left_half_written(
    new_database: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, at = settings(new_database(), tmp_path / "house"), now()
    with installation(chosen) as app:
        store = app.extensions["store"]
        path, _ = backup(tmp_path / "b", engine=db.engine, store=store, at=at)
        whole = path.read_bytes()
        with pytest.raises(BackupRefused, match="exists already"):
            backup(tmp_path / "b", engine=db.engine, store=store, at=at)
        assert path.read_bytes() == whole
        monkeypatch.setattr("registry.operations.archive._seal", lambda _digest: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            backup(tmp_path / "c", engine=db.engine, store=store, at=at)
        assert list((tmp_path / "c").iterdir()) == []


def test_a_file_lost_or_damaged_is_named_not_hidden(new_database: Make, tmp_path: Path) -> None:
    chosen = settings(new_database(), tmp_path / "house")
    with installation(chosen) as app:
        store = app.extensions["store"]
        digests = sorted(set(db.session.scalars(sa.select(Document.digest).where(Document.digest.is_not(None)))))
        assert len(digests) >= 2
        store.delete(digests[0])
        (tmp_path / "house" / "files" / digests[1][:2] / digests[1]).write_bytes(b"spoiled")
        _, manifest = backup(tmp_path / "b", engine=db.engine, store=store, at=now())
        assert (manifest.missing, manifest.damaged) == ([digests[0]], [digests[1]])


def test_the_command_says_what_it_did(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")) as app:
        run = app.test_cli_runner().invoke
        done = run(args=["registry", "backup", str(tmp_path / "b")])
        assert done.exit_code == 0, done.output
        path = next((tmp_path / "b").iterdir())
        assert str(path) in done.output
        refused = run(args=["registry", "restore", str(path)])
        assert refused.exit_code == 1
        if db.engine.dialect.name == "sqlite":
            restored = run(args=["registry", "restore", str(path), "--into", str(tmp_path / "drill")])
            assert restored.exit_code == 0, restored.output
            assert (tmp_path / "drill" / "greffe.sqlite3").stat().st_mode & 0o777 == 0o600
