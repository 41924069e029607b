"""How Alembic reaches the database: the application's own engine, and the models of every package."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import context
from flask import current_app
from sqlalchemy.engine import Connection

from registry.db import Base, begin_writing, db


@contextmanager
def _tables_may_be_made_anew(connection: Connection) -> Iterator[None]:
    """SQLite changes a constraint by making the table anew, which it refuses while foreign keys are watched."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.dbapi_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
        connection.rollback()
        broken = driver.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"a migration left rows that point nowhere: {broken[:5]}")
    finally:
        connection.rollback()  # inside a transaction the pragma would do nothing
        driver.execute("PRAGMA foreign_keys=ON")


def _number(_context: Any, _revision: Any, directives: list[Any]) -> None:
    """A new revision is called after its place in the line: 0013 after 0012."""
    for script in directives:
        script.rev_id = f"{int(context.script.get_current_head() or 0) + 1:04}"


def run() -> None:
    begin_writing()
    with db.engine.connect() as connection, _tables_may_be_made_anew(connection):
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            transaction_per_migration=True,
            process_revision_directives=_number,
            **current_app.extensions["migrate"].configure_args,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
