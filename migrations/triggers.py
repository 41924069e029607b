"""Triggers that refuse, on both engines, and the two commands that make and remove them.

SQLite writes the refusal in the trigger. PostgreSQL calls the function `registry_refuse`, which the baseline creates, with the words
as its argument; it also has TRUNCATE, which SQLite has not.
"""

from __future__ import annotations

from dataclasses import dataclass

from alembic import op


@dataclass(frozen=True, slots=True)
class Refusal:
    """`name` forbids `event` on the rows of `table`, always or when `condition` holds (OLD and NEW are the row), in these words."""

    name: str
    table: str
    event: str
    words: str
    condition: str = ""


def on_postgresql() -> bool:
    """Is the database being migrated a PostgreSQL one?"""
    return op.get_bind().dialect.name == "postgresql"


def refuse(refusal: Refusal) -> None:
    """Create the trigger of a refusal."""
    start = f"CREATE TRIGGER {refusal.name} BEFORE {refusal.event} ON {refusal.table}"
    if on_postgresql():
        when = f"WHEN ({refusal.condition}) " if refusal.condition else ""
        op.execute(f"{start} FOR EACH ROW {when}EXECUTE FUNCTION registry_refuse('{refusal.words}')")
    else:
        when = f"WHEN {refusal.condition} " if refusal.condition else ""
        op.execute(f"{start} {when}BEGIN SELECT RAISE(ABORT, '{refusal.words}'); END")


def refuse_truncate(table: str, *, name: str = "") -> None:
    """Forbid TRUNCATE on a table; SQLite has no such command."""
    if on_postgresql():
        op.execute(
            f"CREATE TRIGGER {name or table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT "
            f"EXECUTE FUNCTION registry_refuse('{table} is never emptied')"
        )
