"""Rows in a transaction: the SQLAlchemy handle, naming convention, common columns.

Hides how each engine is made to keep its promises. On SQLite the driver's defaults lose updates, so we say BEGIN
ourselves: IMMEDIATE for a writer, deferred for a reader (docs/decisions/0004). On PostgreSQL a writer locks the rows it
decides on. Packages use `db.session`, the column types below, and nothing else of the engine.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

from registry.bilingual import Text

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
BUSY_MILLISECONDS: Final = 30_000
#: The greatest number that a key can be, as PostgreSQL keeps one.
LARGEST_KEY: Final = 2**31 - 1
WAL_IS_SOUND_FROM: Final = (3, 51, 3)
WAL_BACKPORTS: Final = ((3, 44, 6), (3, 50, 7))


class Base(DeclarativeBase):
    """Every model descends from here, so that every constraint has a name."""

    metadata = sa.MetaData(naming_convention=NAMING)


db = SQLAlchemy(model_class=Base, disable_autonaming=True)

_writing: ContextVar[bool] = ContextVar("greffe_writing", default=False)


class Instant(TypeDecorator[datetime]):
    """An instant, always UTC and aware on both engines."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class FileDigest(TypeDecorator[str]):
    """The SHA-256 of a file in the store, in lower-case hexadecimal.

    A column of this type keeps the files that it names: its package declares it in `owns_files` of its feature.
    """

    impl = sa.String(64)
    cache_ok = True


def one_of(enum: type[Any], column: str) -> sa.Enum:
    """A column of enum *values*, kept as text with a check constraint on both engines."""
    return sa.Enum(
        enum,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        length=40,
        name=column,
    )


class Row:
    """What every row has: a surrogate key that no one outside the database sees."""

    id: Mapped[int] = mapped_column(primary_key=True)


class Versioned(Row):
    """A row on which acts are done: its version moves at every change, so that an old page is told from the present one."""

    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.version}

    if TYPE_CHECKING:
        state: Any
        subject_type: str

        @property
        def subject_name(self) -> str: ...

    @property
    def state_label(self) -> Text:
        """Where the row stands, in words."""
        label: Text = self.state.label
        return label

    def touch(self, at: datetime, by: str) -> None:
        """Make every page of the row old, even when only a row beneath it changed."""
        self.version += 1

    def shown(self) -> dict[str, Text]:
        """What the page of a conflict shows of the row as it is now."""
        return {}


class Touched(Versioned):
    """A versioned row that remembers who touched it last."""

    touched_at: Mapped[datetime] = mapped_column(Instant)
    touched_by: Mapped[str] = mapped_column(sa.String(200), default="")

    def touch(self, at: datetime, by: str) -> None:
        """Make every page of the row old, and say who did."""
        super().touch(at, by)
        self.touched_at, self.touched_by = at, by


def wal_is_sound(version: tuple[int, int, int]) -> bool:
    """Is this SQLite free of the WAL-reset bug (3.7.0 to 3.51.2, with backports)?"""
    if version >= WAL_IS_SOUND_FROM:
        return True
    return any(version[:2] == fixed[:2] and version >= fixed for fixed in WAL_BACKPORTS)


def begin_writing() -> None:
    """From here on, transactions of this context take the write lock at BEGIN (SQLite)."""
    _writing.set(True)


def begin_reading() -> None:
    _writing.set(False)


@contextmanager
def transaction() -> Iterator[None]:
    """One act from a command line or a job: committed whole, or not at all."""
    token = _writing.set(True)
    try:
        db.session.rollback()
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise
    finally:
        _writing.reset(token)


def end_reading() -> None:
    """End a transaction in which nothing was written, so that neither a lock nor a snapshot is kept during long work."""
    db.session.rollback()


def locked(model: type[Any], key: int) -> Any:
    """The row, locked until the end of the transaction and read afresh, or None."""
    statement = sa.select(model).where(model.id == key).with_for_update().execution_options(populate_existing=True)
    return db.session.scalars(statement).one_or_none()


def changed(statement: sa.Insert | sa.Update | sa.Delete) -> int:
    """Execute a statement that writes; how many rows it touched.

    Says that it wants the count: without, an INSERT on PostgreSQL answers -1, which reads as « yes ».
    """
    result = db.session.execute(statement.execution_options(preserve_rowcount=True))
    return int(result.rowcount)  # type: ignore[attr-defined]  # a cursor result, which the types do not say


def insert_or_ignore(model: type[Base], rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert rows, leaving out each that a unique constraint forbids because another is there; how many were written."""
    if not rows:
        return 0
    dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(model.__table__).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
    result = db.session.execute(statement, list(rows))
    return int(result.rowcount)  # type: ignore[attr-defined]  # a cursor result, which the types do not say


def configure_engine(engine: Engine) -> None:
    """Set what each connection of an engine needs; called once per engine by the application factory."""
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def _connect(dbapi_connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        dbapi_connection.isolation_level = None  # we say BEGIN ourselves
        version = tuple(int(part) for part in sqlite3.sqlite_version.split("."))[:3]
        journal = "WAL" if wal_is_sound(version) else "DELETE"  # type: ignore[arg-type]
        for pragma in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            f"journal_mode={journal}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "recursive_triggers=ON",  # else REPLACE deletes rows without asking the triggers that keep the journal
            "trusted_schema=OFF",
        ):
            dbapi_connection.execute("PRAGMA " + pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if _writing.get() else "BEGIN")
