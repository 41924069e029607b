"""`flask --app wsgi registry match …`, inside this process or as a process of its own, and files for it."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from click.testing import Result

from registry.cli.match import tools

HERE = Path(__file__).parents[2]


def run(*arguments: object) -> Result:
    """A match command in this process, with the application that has nothing but these commands."""
    return tools().test_cli_runner().invoke(args=["registry", "match", *(str(argument) for argument in arguments)])


def flask(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """A match command as a clerk's machine without any setting runs it: no key, no database, no variable."""
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "registry", "match", *map(str, arguments)]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines)
        table.writerow(header)
        table.writerows(rows)
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
