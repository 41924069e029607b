"""Changes of an existing table that both engines make: the values of an enumerated column, checks, and what may be null.

    def upgrade() -> None:
        add_values("dossier", "filing", "strike_notice")

    def downgrade() -> None:
        remove_values("dossier", "filing", "strike_notice")

PostgreSQL drops a constraint and adds it anew. SQLite cannot change one in place: the table is made anew, and its rows, indexes,
triggers and other constraints stay as they were. Foreign keys are off meanwhile and checked at the end (`env.py`). After the twelve
steps of https://www.sqlite.org/lang_altertable.html#otheralter.
"""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

from migrations.triggers import on_postgresql


def values_of(table: str, column: str) -> tuple[str, ...]:
    """What an enumerated column may hold now, as the database says it.

    :raises LookupError: the column has no check that lists its values.
    """
    return _values_in(_check(table, f"ck_{table}_{column}"))


def add_values(table: str, column: str, *values: str) -> None:
    """Let an enumerated column hold these values too.

    :raises ValueError: one of them is there already.
    """
    present = values_of(table, column)
    if there := sorted(set(values) & set(present)):
        raise ValueError(f"{table}.{column} may already hold {there}")
    set_values(table, column, *present, *values)


def remove_values(table: str, column: str, *values: str) -> None:
    """No longer let an enumerated column hold these values; the database refuses when a row still holds one.

    :raises ValueError: one of them is not there.
    """
    present = values_of(table, column)
    if missing := sorted(set(values) - set(present)):
        raise ValueError(f"{table}.{column} may not hold {missing}")
    set_values(table, column, *(value for value in present if value not in values))


def set_values(table: str, column: str, *values: str) -> None:
    """Let an enumerated column hold these values and no others; the database refuses when a row holds another."""
    values_of(table, column)
    listed = ", ".join(f"'{value}'" for value in values)
    set_check(table, column, f"{column} IN ({listed})")


def set_check(table: str, name: str, condition: str) -> None:
    """Change what a check asks; the database refuses when a row does not fulfil it.

    :raises LookupError: the table has no check of this name.
    """
    constraint = f"ck_{table}_{name}"
    present = _check(table, constraint)
    if on_postgresql():
        op.drop_constraint(op.f(constraint), table, type_="check")
        op.create_check_constraint(op.f(constraint), table, condition)
    else:
        remake(table, (f"CONSTRAINT {constraint} CHECK ({present})", f"CONSTRAINT {constraint} CHECK ({condition})"))


def add_check(table: str, name: str, condition: str) -> None:
    """Add a check; the database refuses when a row does not fulfil it."""
    if on_postgresql():
        op.create_check_constraint(op.f(f"ck_{table}_{name}"), table, condition)
    else:
        last = _clauses(_definition(table))[-1]
        remake(table, (last, f"{last.rstrip()}, \n\tCONSTRAINT ck_{table}_{name} CHECK ({condition})\n"))


def drop_check(table: str, name: str) -> None:
    """Take a check away.

    :raises LookupError: the table has no check of this name.
    """
    constraint = f"ck_{table}_{name}"
    present = _check(table, constraint)
    if on_postgresql():
        op.drop_constraint(op.f(constraint), table, type_="check")
    else:
        clauses = _clauses(_definition(table))
        place = next(place for place, clause in enumerate(clauses) if clause.strip() == f"CONSTRAINT {constraint} CHECK ({present})")
        remake(table, (f",{clauses[place]}", "\n" if place == len(clauses) - 1 else ""))


def set_nullable(table: str, column: str, *, nullable: bool) -> None:
    """Let a column be null, or no longer; the database refuses when a row has nothing there.

    :raises LookupError: the table has no such column, or it is so already.
    """
    columns = {found["name"]: found["nullable"] for found in sa.inspect(op.get_bind()).get_columns(table)}
    if columns.get(column) is not (not nullable):
        raise LookupError(f"{table} has no column {column} to change")
    if on_postgresql():
        op.alter_column(table, column, nullable=nullable)
    else:
        clause = next(clause for clause in _clauses(_definition(table)) if clause.split()[0].strip('"') == column)
        other = clause.replace(" NOT NULL", "", 1) if nullable else f"{clause} NOT NULL"
        remake(table, (f"{clause},", f"{other},"))


def remake(table: str, *edits: tuple[str, str]) -> None:
    """SQLite: make a table anew, each (old words, new words) replaced once in its CREATE statement.

    :raises ValueError: words that stand there never or several times.
    """
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
    op.execute(f'ALTER TABLE "{table}" RENAME TO "{table}_before"')
    for kind, name, _ in saved:
        if kind != "table":
            op.execute(f'DROP {kind} "{name}"')
    bind.exec_driver_sql(definition)
    op.execute(f'INSERT INTO "{table}" ({columns}) SELECT {columns} FROM "{table}_before"')  # noqa: S608 - names of our own tables
    op.execute(f'DROP TABLE "{table}_before"')
    op.execute("PRAGMA legacy_alter_table=OFF")
    for kind, _, sql in saved:
        if kind != "table":
            bind.exec_driver_sql(sql)


def _check(table: str, constraint: str) -> str:
    """What a check asks, in the words of the database.

    :raises LookupError: the table has no check of this name.
    """
    bind = op.get_bind()
    if on_postgresql():
        query = "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = CAST(:table AS regclass) AND conname = :name"
        definition = bind.execute(sa.text(query), {"table": f'"{table}"', "name": constraint}).scalar() or ""
        start = definition.find("(")
    else:
        query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :table"
        definition = bind.execute(sa.text(query), {"table": table}).scalar() or ""
        found = re.search(rf"CONSTRAINT {re.escape(constraint)} CHECK (?=\()", definition)
        start = found.end() if found else -1
    if start < 0:
        raise LookupError(f"{table} has no constraint {constraint}")
    return _within(definition, start)


def _definition(table: str) -> str:
    """SQLite: the CREATE statement of a table."""
    query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :table"
    return str(op.get_bind().execute(sa.text(query), {"table": table}).scalar_one())


def _clauses(definition: str) -> list[str]:
    """The columns and constraints of a CREATE statement, as they are written; joined by commas they are its body."""
    body = _within(definition, definition.index("("))
    parts, depth, start, quoted = [], 0, 0, False
    for place, letter in enumerate(body):
        if letter == "'":
            quoted = not quoted
        elif not quoted and letter in "()":
            depth += 1 if letter == "(" else -1
        elif not quoted and letter == "," and depth == 0:
            parts.append(body[start:place])
            start = place + 1
    return [*parts, body[start:]]


def _within(words: str, start: int) -> str:
    """What stands between the bracket at `start` and the one that closes it; brackets in quoted strings do not count."""
    depth, quoted = 0, False
    for place in range(start, len(words)):
        letter = words[place]
        if letter == "'":
            quoted = not quoted
        elif not quoted and letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0:
                return words[start + 1 : place]
    raise ValueError(f"a bracket is never closed: {words[start:]}")


def _values_in(condition: str) -> tuple[str, ...]:
    """The values of a check that lists them: `state IN ('open', …)`, which PostgreSQL keeps as `state = ANY (ARRAY['open', …])`."""
    bare = re.sub(r"::(?:character varying|text)(?:\[\])?|[()]", "", condition)
    found = re.fullmatch(r"""["\w]+ (?:IN |= ANY ARRAY\[|= )('\w+'(?:, '\w+')*)\]?""", bare)
    if found is None:
        raise LookupError(f"not a list of values: {condition}")
    return tuple(re.findall(r"\w+", found[1]))
