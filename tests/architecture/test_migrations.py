"""The folder of migrations: one line of numbered files, none of which imports the application."""

from __future__ import annotations

import re
from pathlib import Path

from alembic.script import ScriptDirectory

MIGRATIONS = Path(__file__).parents[2] / "migrations"


def test_there_is_one_line_of_numbered_revisions() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert len(scripts.get_heads()) == 1
    found = [(script.revision, script.down_revision, Path(script.path).name) for script in scripts.walk_revisions()][::-1]
    after = None
    for number, (revision, down_revision, name) in enumerate(found, start=12):
        assert (revision, down_revision) == (f"{number:04}", after), name
        assert re.fullmatch(rf"{revision}_[a-z0-9_]+\.py", name), name
        after = revision


def test_no_migration_imports_the_application() -> None:
    files = [path for path in MIGRATIONS.rglob("*.py") if path.name != "env.py"]
    assert len(files) > 10
    guilty = [path.name for path in files if re.search(r"^\s*(from|import) registry\b", path.read_text(encoding="utf-8"), re.MULTILINE)]
    assert guilty == []


def test_no_migration_makes_a_table_anew_without_its_triggers() -> None:
    """Alembic's batch mode forgets triggers and checks; `migrations/altering.py` keeps them."""
    guilty = [path.name for path in MIGRATIONS.rglob("*.py") if "batch_alter_table(" in path.read_text(encoding="utf-8")]
    assert guilty == []
