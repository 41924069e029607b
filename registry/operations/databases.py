"""How each engine is copied and put back: SQLite by its own online copy, PostgreSQL by pg_dump and pg_restore."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection

from registry.audit.models import ChainHead
from registry.bilingual import Text
from registry.operations.archive import BackupRefused
from registry.operations.stored_files import named_digests

SQLITE_PART: Final = "database.sqlite3"
POSTGRESQL_PART: Final = "database.dump"


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """What a database holds at one instant."""

    schema: str
    tables: dict[str, int]
    journal: str
    digests: frozenset[str]


def facts_of(connection: Connection) -> DatabaseFacts:
    """Count every row; read the end of the journal and the files that rows name."""
    names = sorted(sa.inspect(connection).get_table_names())
    tables = {name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one() for name in names}
    head = connection.execute(sa.select(ChainHead.seq, ChainHead.hash)).one()
    schema = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one()
    digests = connection.execute(named_digests()).scalars()
    return DatabaseFacts(str(schema), tables, f"{head.seq}:{head.hash}", frozenset(str(digest) for digest in digests))


def is_empty(url: URL) -> bool:
    """Does the database hold nothing? A SQLite file that is not there is empty, and is not made by asking."""
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        return True
    with reading(url) as connection:
        return not sa.inspect(connection).get_table_names()


@contextmanager
def reading(url: URL) -> Iterator[Connection]:
    """A connection of its own, closed afterwards."""
    engine = sa.create_engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def copy_out(engine: sa.Engine, folder: Path) -> tuple[Path, DatabaseFacts]:
    """A consistent copy of a database in use, and what it holds."""
    if engine.dialect.name == "sqlite":
        part = folder / SQLITE_PART
        _copy_sqlite(Path(engine.url.database or ""), part)
        with reading(sa.make_url(f"sqlite:///{part}")) as connection:
            return part, facts_of(connection)
    part = folder / POSTGRESQL_PART
    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        snapshot = connection.execute(sa.text("SELECT pg_export_snapshot()")).scalar_one()
        facts = facts_of(connection)
        _run("pg_dump", engine.url, "--format=custom", f"--snapshot={snapshot}", f"--file={part}")
        connection.rollback()
    return part, facts


def copy_in(part: Path, url: URL, *, replace: bool) -> None:
    """Put a copy in place of a database, whole or not at all."""
    if url.get_backend_name() == "sqlite":
        target = Path(url.database or "")
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(target, os.O_RDWR | os.O_CREAT, 0o600))
        _copy_sqlite(part, target)
        return
    clean = ("--clean", "--if-exists") if replace else ()
    _run("pg_restore", url, "--single-transaction", "--exit-on-error", *clean, arguments=(str(part),))


def _copy_sqlite(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source, timeout=30)) as from_, closing(sqlite3.connect(target, timeout=30)) as to:
        from_.backup(to)
        said = to.execute("PRAGMA integrity_check").fetchone()[0]
    if said != "ok":
        raise BackupRefused(Text("la copie SQLite n'est pas saine : {said}", "the SQLite copy is not sound: {said}").filled(said=said))


def _run(command: str, url: URL, *options: str, arguments: tuple[str, ...] = ()) -> None:
    """One of PostgreSQL's own commands; the password goes by the environment, never on the command line."""
    program = program_of(command)
    if program is None:
        raise BackupRefused(
            Text("il manque {command} (paquet postgresql-client)", "{command} is missing (package postgresql-client)").filled(
                command=command
            )
        )
    address = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    environ = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    line = [program, "--no-owner", "--no-privileges", *options, f"--dbname={address}", *arguments]
    done = subprocess.run(line, capture_output=True, text=True, check=False, env=environ)  # noqa: S603 - our own words
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["?"])[-1][:300]
        raise BackupRefused(Text("{command} a échoué : {said}", "{command} failed: {said}").filled(command=command, said=said))


def program_of(command: str) -> str | None:
    """The newest of PostgreSQL's commands that Debian or the path has: an older one refuses a newer server."""
    found = sorted(
        Path("/usr/lib/postgresql").glob(f"*/bin/{command}"),
        key=lambda path: int(path.parts[-3].partition(".")[0]) if path.parts[-3][0].isdigit() else 0,
    )
    return str(found[-1]) if found else shutil.which(command)
