"""SQLite cannot change a constraint in place: `remake` makes a table anew with other words in its definition.

The rows, indexes and triggers stay. Foreign keys are off meanwhile and checked at the end (env.py). After the twelve
steps of https://www.sqlite.org/lang_altertable.html#otheralter.
"""

import sqlalchemy as sa
from alembic import op


def remake(table: str, *edits: tuple[str, str]) -> None:
    """Make a table anew, each (old words, new words) replaced once in its CREATE statement; words not found are an error."""
    bind = op.get_bind()
    saved = bind.execute(
        sa.text("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = :table AND sql IS NOT NULL"), {"table": table}
    ).all()
    definition = next(sql for kind, _, sql in saved if kind == "table")
    for old, new in edits:
        if definition.count(old) != 1:
            raise ValueError(f"{table}: {old!r} stands {definition.count(old)} times in its definition")
        definition = definition.replace(old, new)
    columns = ", ".join(f'"{row[1]}"' for row in bind.execute(sa.text(f'PRAGMA table_info("{table}")')))
    op.execute("PRAGMA legacy_alter_table=ON")
    op.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
    for kind, name, _ in saved:
        if kind != "table":
            op.execute(f'DROP {kind} "{name}"')
    bind.exec_driver_sql(definition)
    op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}_before")  # noqa: S608 - names of our own tables
    op.execute(f"DROP TABLE {table}_before")
    op.execute("PRAGMA legacy_alter_table=OFF")
    for kind, _, sql in saved:
        if kind != "table":
            bind.exec_driver_sql(sql)


def widen(table: str, column: str, *values: str, before: tuple[str, ...]) -> None:
    """Let an enumerated column hold other values than before, on both engines."""
    constraint = f"ck_{table}_{column}"
    listed = ", ".join(f"'{value}'" for value in values)
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f(constraint), table, type_="check")
        op.create_check_constraint(op.f(constraint), table, f"{column} IN ({listed})")
        return
    held = ", ".join(f"'{value}'" for value in before)
    remake(table, (f"CONSTRAINT {constraint} CHECK ({column} IN ({held}))", f"CONSTRAINT {constraint} CHECK ({column} IN ({listed}))"))
