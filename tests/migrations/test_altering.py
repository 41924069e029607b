"""A migration gives an enumerated column new values without repeating the old ones, and changes a check; everything else stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
import sqlalchemy as sa
from flask import Flask
from flask_migrate import downgrade, revision, upgrade
from sqlalchemy.exc import DatabaseError, IntegrityError

from registry.audit import trail
from registry.db import db
from tests.migrations.schema import differences, schema_of

MIGRATIONS = Path(__file__).parents[2] / "migrations"

PLANTED = '''
"""{name}"""

from migrations.altering import add_check, add_values, drop_check, remove_values, set_check, set_nullable, set_values, values_of

revision = "{name}"
down_revision = "{after}"


def upgrade():
    {up}


def downgrade():
    {down}
'''

Plant = Callable[..., str]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """Writes a migration after the last one, in a copy of the folder; gives the folder."""
    folder = tmp_path / "migrations"
    copytree(MIGRATIONS, folder, ignore=ignore_patterns("__pycache__"))

    def write(up: str, down: str = "pass", *, name: str = "planted") -> str:
        from alembic.script import ScriptDirectory

        head = ScriptDirectory(str(MIGRATIONS)).get_current_head()
        (folder / "versions" / f"{name}.py").write_text(PLANTED.format(name=name, after=head, up=up, down=down), encoding="utf-8")
        return str(folder)

    return write


def _schema() -> dict[str, str]:
    with db.engine.connect() as connection:
        return schema_of(connection)


def _do(statement: str) -> None:
    with db.engine.begin() as connection:
        connection.execute(sa.text(statement))


def _counts() -> dict[str, int]:
    with db.engine.connect() as connection:
        names = sa.inspect(connection).get_table_names()
        return {name: connection.execute(sa.text(f"SELECT count(*) FROM {name}")).scalar_one() for name in names}


#: An enumerated column of a table with rows, triggers and tables that point to it; a statement that gives a row the new value.
COLUMNS = (
    ("trade_union", "standing", "UPDATE trade_union SET standing = 'struck_off' WHERE id = 1"),
    ("notice", "kind", ('INSERT INTO notice (id, code, kind, reference, union_id, issued_at, "values", printed) '
     "VALUES (9999, 'ZZZZ-ZZZZ', 'struck_off', 'LET-2030-0001', 1, '2026-01-01 08:00:00+00', '{}', 0)")),
    ("dossier", "filing", "UPDATE dossier SET filing = 'struck_off' WHERE filing = 'contacts'"),
    ("union_fact", "topic", ('INSERT INTO union_fact (union_id, topic, key, "values", effective_on, known_at, source, is_void) '
     "VALUES (1, 'struck_off', '', '{}', '2026-01-01', '2026-01-01 08:00:00+00', 'dossier:1', false)")),
    ("role_held", "role", "UPDATE role_held SET role = 'struck_off' WHERE id = 1"),
)  # fmt: skip


@pytest.mark.parametrize(("table", "column", "statement"), COLUMNS, ids=[f"{table}-{column}" for table, column, _ in COLUMNS])
def test_a_column_takes_a_value_more(at_0012: Flask, plant: Plant, table: str, column: str, statement: str) -> None:
    upgrade()
    before, rows = _schema(), _counts()
    folder = plant(f'add_values("{table}", "{column}", "struck_off")', f'remove_values("{table}", "{column}", "struck_off")')
    upgrade(directory=folder)
    (difference,) = differences(before, _schema())
    assert difference.startswith(f"differs: constraint {table}.ck_{table}_{column}: ") and difference.count("'struck_off'") == 1
    assert _counts() == rows and trail.verify().is_whole
    db.session.rollback()
    downgrade(directory=folder, revision="-1")
    assert differences(before, _schema()) == []
    assert _counts() == rows
    upgrade(directory=folder)
    _do(statement)
    with pytest.raises(IntegrityError):
        _do(f"UPDATE {table} SET {column} = 'unheard_of' WHERE id = 1")
    with pytest.raises(DatabaseError):
        _do("UPDATE trade_union SET number = 'x' WHERE id = 1")


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ('add_values("dossier", "filing", "name")', ValueError),
        ('remove_values("dossier", "filing", "unheard_of")', ValueError),
        ('add_values("dossier", "ref", "x")', LookupError),
        ('values_of("dossier", "four_eyes")', LookupError),
        ('set_check("dossier", "unheard_of", "1 = 1")', LookupError),
        ('drop_check("dossier", "unheard_of")', LookupError),
        ('set_nullable("dossier", "unheard_of", nullable=True)', LookupError),
        ('set_nullable("dossier", "outcome", nullable=True)', LookupError),
    ],
)
def test_a_mistake_is_told(empty: Flask, plant: Plant, words: str, wrong: type[Exception]) -> None:
    upgrade()
    with pytest.raises(wrong):
        upgrade(directory=plant(words))


def test_the_values_are_read_as_they_stand(empty: Flask, plant: Plant) -> None:
    upgrade()
    upgrade(directory=plant(
        'add_values("batch", "kind", "letter"); assert values_of("batch", "kind") == ("assign", "request_piece", "letter"); '
        'set_values("batch", "kind", "letter"); assert values_of("batch", "kind") == ("letter",)'
    ))  # fmt: skip


def test_a_check_is_changed(at_0012: Flask, plant: Plant) -> None:
    upgrade()
    before = _schema()
    folder = plant(
        """set_check("dossier", "end_has_reason", "status <> 'closed' OR length(end_reason) > 1")""",
        """set_check("dossier", "end_has_reason", "status NOT IN ('closed', 'withdrawn') OR length(end_reason) > 0")""",
    )
    upgrade(directory=folder)
    (difference,) = differences(before, _schema())
    assert difference.startswith("differs: constraint dossier.ck_dossier_end_has_reason: ")
    with pytest.raises(IntegrityError):
        _do("UPDATE dossier SET end_reason = '' WHERE status = 'closed'")
    _do("UPDATE dossier SET end_reason = '' WHERE status = 'withdrawn'")
    _do("UPDATE dossier SET end_reason = 'Désistement.' WHERE status = 'withdrawn'")
    downgrade(directory=folder, revision="-1")
    assert differences(before, _schema()) == []


def test_a_new_migration_gets_the_next_number(empty: Flask, plant: Plant) -> None:
    upgrade()
    folder = Path(plant("pass", name="0999"))
    revision(directory=str(folder), message="Strike notices are filed")
    written = (folder / "versions" / "1000_strike_notices_are_filed.py").read_text(encoding="utf-8")
    assert 'revision = "1000"' in written and 'down_revision = "0999"' in written
    upgrade(directory=str(folder))
    downgrade(directory=str(folder), revision="-2")


CHANGES = (
    ('add_check("trade_union", "speaks", "length(seat) < 999")', 'drop_check("trade_union", "speaks")', "unexpected: constraint trade_union.ck_trade_union_speaks: "),
    ('drop_check("notice", "printed")', 'add_check("notice", "printed", "printed >= 0")', "missing: constraint notice.ck_notice_printed: "),
    ('drop_check("batch_line", "skipped_has_reason")', 'add_check("batch_line", "skipped_has_reason", "(state = \'skipped\') = (reason IS NOT NULL)")',
     "missing: constraint batch_line.ck_batch_line_skipped_has_reason: "),
    ('set_nullable("trade_union", "email", nullable=True)', 'set_nullable("trade_union", "email", nullable=False)', "differs: column trade_union.email: "),
    ('set_nullable("source_row", "digest", nullable=True)', 'set_nullable("source_row", "digest", nullable=False)', "differs: column source_row.digest: "),
    ('set_nullable("dossier", "content", nullable=True)', 'set_nullable("dossier", "content", nullable=False)', "differs: column dossier.content: "),
)  # fmt: skip


@pytest.mark.parametrize(("up", "down", "difference"), CHANGES, ids=[up.split(",")[0] + "-" + str(n) for n, (up, *_) in enumerate(CHANGES)])
def test_nothing_else_changes(at_0012: Flask, plant: Plant, up: str, down: str, difference: str) -> None:
    upgrade()
    before, rows = _schema(), _counts()
    folder = plant(up, down)
    upgrade(directory=folder)
    (found,) = differences(before, _schema())
    assert found.startswith(difference) and _counts() == rows
    downgrade(directory=folder, revision="-1")
    assert differences(before, _schema()) == [] and _counts() == rows


@pytest.mark.parametrize(
    "words",
    [
        'remove_values("trade_union", "standing", "registered")',
        'add_check("trade_union", "short", "length(name_fr) < 3")',
        'set_nullable("trade_union", "consolidated_into_id", nullable=False)',
    ],
)
def test_what_a_row_does_not_fulfil_is_refused(at_0012: Flask, plant: Plant, words: str) -> None:
    upgrade()
    before, rows = _schema(), _counts()
    with pytest.raises(IntegrityError):
        upgrade(directory=plant(words))
    db.session.rollback()
    assert differences(before, _schema()) == [] and _counts() == rows
