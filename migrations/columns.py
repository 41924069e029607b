"""The words in which a migration describes a table; with them a table reads like its model, and every constraint has a name.

    op.create_table(
        "saved_view",
        key(),
        required("name", String(60)),
        required("state", one_of("open", "closed")),
        optional("owner_id", to("user_account"), index=True),
        check("named", "length(name) > 0"),
        unique("owner_id", "name"),
    )

Names come from the naming convention of the application's metadata (`ck_saved_view_named`, `fk_saved_view_owner_id`…). An index of
several columns or with a condition states its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import JSON, Boolean, Date, Double, Integer, LargeBinary, String, Text

__all__ = [
    "JSON", "Boolean", "Date", "Double", "Instant", "Integer", "LargeBinary", "String", "Text",
    "check", "index", "key", "one_of", "optional", "required", "to", "unique",
]  # fmt: skip

Instant: Final = sa.DateTime(timezone=True)
#: Room for every value of an enumerated column, present and future.
VALUE_LENGTH: Final = 40


@dataclass(frozen=True, slots=True)
class Values:
    """What an enumerated column may hold."""

    values: tuple[str, ...]


def one_of(*values: str) -> Values:
    """The kind of an enumerated column: text, and a check constraint that lists its values."""
    return Values(values)


def to(table: str, *, ondelete: str = "RESTRICT") -> sa.ForeignKey:
    """The kind of a column that names a row of another table by its key."""
    return sa.ForeignKey(f"{table}.id", ondelete=ondelete)


def key() -> sa.Column[Any]:
    """The surrogate key of a row."""
    return sa.Column("id", Integer, primary_key=True)


def required(name: str, kind: Any, **options: Any) -> sa.Column[Any]:
    """A column that is never null."""
    return _column(name, kind, nullable=False, **options)


def optional(name: str, kind: Any, **options: Any) -> sa.Column[Any]:
    """A column that may be null."""
    return _column(name, kind, nullable=True, **options)


def _column(name: str, kind: Any, **options: Any) -> sa.Column[Any]:
    if isinstance(kind, sa.ForeignKey):
        return sa.Column(name, Integer, kind, **options)
    if isinstance(kind, Values):
        kind = sa.Enum(*kind.values, name=name, native_enum=False, create_constraint=True, length=VALUE_LENGTH)
    return sa.Column(name, kind, **options)


def check(name: str, condition: str) -> sa.CheckConstraint:
    """A condition that every row fulfils."""
    return sa.CheckConstraint(condition, name=name)


def unique(*columns: str) -> sa.UniqueConstraint:
    """No two rows have the same values in these columns."""
    return sa.UniqueConstraint(*columns)


def index(name: str, *columns: str, unique: bool = False, where: str = "") -> sa.Index:
    """An index; `where` limits it to some rows."""
    condition = sa.text(where) if where else None
    return sa.Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)
