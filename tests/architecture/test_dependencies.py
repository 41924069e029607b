"""Every package that code imports is declared, with a reason; every declared one is used; the locks hold them all."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCTION = ("registry", "migrations", "wsgi.py", "deploy")
DEVELOPMENT = ("tests", "tools")
OURS = {"registry", "tests", "tools", "migrations", "deploy", "wsgi"}
#: Declared, and never imported: the file of the repository that names what the package gives, in what words.
NOT_IMPORTED = {
    "coverage": ("pyproject.toml", "coverage"),
    "django-htmx": ("registry/web/assets.py", "django_htmx"),
    "djlint": ("pyproject.toml", "djlint"),
    "gunicorn": ("deploy/run.py", "gunicorn"),
    "import-linter": ("Makefile", "lint-imports"),
    "mypy": ("Makefile", "mypy"),
    "pre-commit": (".pre-commit-config.yaml", "hooks:"),
    "psycopg": ("registry/config.py", "psycopg"),
    "pytest-randomly": ("pyproject.toml", "pytest-randomly"),
    "pytest-xdist": ("Makefile", "-n"),
    "ruff": ("Makefile", "ruff"),
    "tzdata": ("registry/clock.py", "ZoneInfo"),
    "uv": ("Makefile", "uv pip compile"),
}
DECLARATION = re.compile(r'^    "([\w-]+)(?:\[\w+\])?([^" ]*)"(,?)(.*)$', re.MULTILINE)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> tuple[dict[str, str], dict[str, str]]:
    """Name to bounds: what production needs, and what development adds."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = project["dependencies"], project["optional-dependencies"]["dev"]
    split = re.compile(r"([\w-]+)(?:\[\w+\])?(.*)")
    production, development = (dict(found.groups() for one in names if (found := split.match(one))) for names in lists)
    return production, development


@cache
def imported(places: tuple[str, ...]) -> dict[str, str]:
    """The distributions that files under these places import, each with one file that does."""
    owners = packages_distributions()
    found: dict[str, str] = {}
    for place in places:
        for path in [ROOT / place] if place.endswith(".py") else sorted((ROOT / place).rglob("*.py")):
            for module in modules_of(path.read_text(encoding="utf-8")):
                for owner in owners.get(module, [f"nobody installed, for {module}"]):
                    found.setdefault(plain(owner), path.relative_to(ROOT).as_posix())
    return found


def modules_of(source: str) -> set[str]:
    """The first names of the modules that a source imports from others; types that exist for checkers alone are nobody's."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - OURS - {"_typeshed"}


def version(words: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", words)[:3])


def test_what_production_imports_is_declared() -> None:
    production, _ = declared()
    assert {name: where for name, where in imported(PRODUCTION).items() if name not in production} == {}


def test_what_tests_and_tools_import_is_declared() -> None:
    production, development = declared()
    assert {name: where for name, where in imported(DEVELOPMENT).items() if name not in {**production, **development}} == {}


def test_what_is_declared_is_used() -> None:
    production, development = declared()
    used = set(imported(PRODUCTION)) | set(NOT_IMPORTED)
    assert set(production) - used == set()
    assert set(development) - used - set(imported(DEVELOPMENT)) == set()
    for name, (file, words) in NOT_IMPORTED.items():
        assert words in (ROOT / file).read_text(encoding="utf-8"), f"{name}: {file} does not say {words}"
        assert name not in imported(PRODUCTION + DEVELOPMENT), f"{name} is imported after all"


def test_every_dependency_says_why() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = DECLARATION.findall(text[text.index("dependencies = [") : text.index("[tool.uv]")])
    production, development = declared()
    assert {name for name, *_ in lines} == {*production, *development}
    assert [name for name, _, _, rest in lines if not re.fullmatch(r"  # .{4,}", rest)] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_lock_holds_what_is_declared_within_its_bounds(lock: str) -> None:
    production, development = declared()
    wanted = {**production, **development} if "dev" in lock else production
    text = (ROOT / lock).read_text(encoding="utf-8")
    pinned = {plain(name): number for name, number in re.findall(r"^([\w.-]+)(?:\[\w+\])?==(\S+)", text, re.MULTILINE)}
    assert set(wanted) - set(pinned) == set()
    for name, bounds in wanted.items():
        for sign, number in re.findall(r"(>=|<)([\d.]+)", bounds):
            enough = version(pinned[name]) >= version(number)
            assert enough if sign == ">=" else not enough, f"{name} {pinned[name]} is not {sign}{number}"


def test_a_package_that_nobody_declared_is_seen() -> None:
    assert modules_of("import os\nfrom attrs import define\nimport yaml.nodes\nfrom . import sibling\nfrom registry import law") == {
        "attrs",
        "yaml",
    }
