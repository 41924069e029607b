"""What a database holds besides its rows, read from its own catalogue, as a mapping from a name to its definition.

Two databases of the same engine are compared by comparing two such mappings: columns with type, nullability and default, checks
word for word, keys with what a deletion does, unique constraints, indexes with their condition, triggers and functions. The
order of the columns does not count: a column added by a migration comes last.
"""

from __future__ import annotations

import re
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

Schema = dict[str, str]

#: What a model cannot declare; the migrations alone make them.
UNDECLARED: Final = ("trigger ", "function ")
_OWN_TABLE: Final = "alembic_version"


def schema_of(connection: Connection) -> Schema:
    """Every object of the database, keyed by kind and name; Alembic's own table apart."""
    return _sqlite(connection) if connection.dialect.name == "sqlite" else _postgresql(connection)


def declared(schema: Schema) -> Schema:
    """What of a schema the models could declare."""
    return {name: text for name, text in schema.items() if not name.startswith(UNDECLARED)}


def differences(expected: Schema, found: Schema) -> list[str]:
    """One line for every object that is missing, unexpected, or not the same."""
    lines = []
    for name in sorted(expected.keys() | found.keys()):
        if name not in found:
            lines.append(f"missing: {name}: {expected[name]}")
        elif name not in expected:
            lines.append(f"unexpected: {name}: {found[name]}")
        elif expected[name] != found[name]:
            lines.append(f"differs: {name}: {expected[name]} | {found[name]}")
    return lines


def _sqlite(connection: Connection) -> Schema:
    found: Schema = {}
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    for kind, name, table, sql in rows:
        if table == _OWN_TABLE:
            continue
        if kind != "table":
            found[f"{kind} {name}"] = _plain(sql)
            continue
        for clause in clauses(sql):
            part = re.match(r"CONSTRAINT (\w+) (.*)", clause) or re.match(r"(\w+) (.*)", clause)
            if part is None:
                raise ValueError(f"{table}: {clause!r} is neither a column nor a named constraint")
            label = "constraint" if clause.startswith("CONSTRAINT ") else "column"
            found[f"{label} {table}.{part[1]}"] = part[2]
    return found


def clauses(create_table: str) -> list[str]:
    """The columns and constraints of a CREATE TABLE statement, split at the commas that stand in no bracket and no string."""
    body = _plain(create_table)
    body = body[body.index("(") + 1 : body.rindex(")")]
    parts, depth, start, quoted = [], 0, 0, False
    for place, letter in enumerate(body):
        if letter == "'":
            quoted = not quoted
        elif quoted:
            continue
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == "," and depth == 0:
            parts.append(body[start:place].strip())
            start = place + 1
    return [*parts, body[start:].strip()]


def _plain(sql: str) -> str:
    """White space and the quotes round names tell nothing."""
    return re.sub(r"\s+", " ", sql.replace('"', "")).strip()


_COLUMNS: Final = """
    SELECT 'column ' || c.relname || '.' || a.attname,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                     'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> :own
"""
_CONSTRAINTS: Final = """
    SELECT 'constraint ' || c.relname || '.' || o.conname, pg_get_constraintdef(o.oid)
    FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> :own
"""
_INDEXES: Final = "SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> :own"
_TRIGGERS: Final = "SELECT 'trigger ' || tgname, pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal"
_FUNCTIONS: Final = """
    SELECT 'function ' || proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
"""


def _postgresql(connection: Connection) -> Schema:
    found: Schema = {}
    for query in (_COLUMNS, _CONSTRAINTS, _INDEXES, _TRIGGERS, _FUNCTIONS):
        parameters = {"own": _OWN_TABLE} if ":own" in query else {}
        read = _uncast if query in (_CONSTRAINTS, _INDEXES) else _plain
        found.update((name, read(text)) for name, text in connection.execute(sa.text(query), parameters))
    return found


def _uncast(definition: str) -> str:
    """A condition without casts between kinds of text: PostgreSQL writes them otherwise after a dump and a restore.

    Brackets round a single word, string or array go too, for the casts brought them.
    """
    words, before = re.sub(r"::(character varying|text)(\[\])?", "", _plain(definition)), ""
    while words != before:
        before, words = words, re.sub(r"(?<!\w)\(([\w.]+|'[^']*'|ARRAY\[[^\[\]]*\])\)", r"\1", words)
    return words
