"""Documents that cannot go stale: paths, make targets and commands they name exist; the map of the README is the tree."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import click
import pytest
from flask import Flask

ROOT = Path(__file__).parents[2]
PATH = re.compile(r"(?:`|\bFILE=)((?:registry|templates|tests|docs|deploy|static|tools|migrations)/[\w./*-]*)(?:`|(?=[ `]))")
MAKE = re.compile(r"(?:`|^    (?:\w+=\S+ )*)make ([a-z][a-z-]*)", re.MULTILINE)
#: Files that the operator's guide tells the operator to write.
WRITTEN_BY_THE_OPERATOR = {"deploy/greffe.env", "deploy/database-password"}
COMMAND = re.compile(r"flask --app wsgi registry ((?:[a-z-]+ ?)+)")


def documents() -> list[str]:
    run = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in run.stdout.splitlines() if (ROOT / name).is_file()]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def exists(path: str) -> bool:
    return bool(list(ROOT.glob(path.rstrip("/"))))


def test_every_path_that_a_document_names_is_there() -> None:
    named = [(name, path) for name in documents() for path in PATH.findall(read(name))]
    assert len(named) > 60, "the search has gone blind"
    assert [one for one in named if not exists(one[1]) and one[1] not in WRITTEN_BY_THE_OPERATOR] == []


def test_every_test_module_has_its_promise() -> None:
    """docs/testing.md says for each, by its path or its folder's, what it holds and how often it runs."""
    named = set(PATH.findall(read("docs/testing.md")))
    modules = [path.relative_to(ROOT) for path in (ROOT / "tests").rglob("test_*.py")]
    assert [path.as_posix() for path in modules if not {path.as_posix(), path.parent.as_posix()} & named] == []


def test_every_name_of_code_that_the_guide_for_contributors_uses_is_in_the_code() -> None:
    """Classes, functions and constants in its code and between its back-quotes."""
    guide = read("CONTRIBUTING.md")
    code = " ".join(re.findall(r"```python\n(.*?)```", guide, re.DOTALL) + re.findall(r"`([^`\n/]+)`", guide))
    names = set(re.findall(r"\b(?:[A-Z][a-z]+[A-Z]\w+|[A-Z]{4,}|[a-z]+_\w+|(?<=@)[a-z]\w+)\b", code))
    assert len(names) > 15, "the search has gone blind"
    sources = (path for place in ("registry", "tests", "migrations") for path in (ROOT / place).rglob("*.py"))
    there = {word for path in sources for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))}
    assert names - there - {"UPGRADE", "FILE"} == set()


def test_every_target_that_a_document_names_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", read("Makefile"), re.MULTILINE))
    named = {(name, target) for name in documents() for target in MAKE.findall(read(name))}
    assert named
    assert {one for one in named if one[1] not in targets} == set()


def test_every_command_that_a_document_names_is_one(app: Flask) -> None:
    named = [(name, words) for name in documents() for words in COMMAND.findall(read(name))]
    assert named
    assert [one for one in named if not is_command(app, one[1].split())] == []


def is_command(app: Flask, words: list[str]) -> bool:
    """Whether the words begin with a command, its arguments after it."""
    found: click.Command = app.cli.commands["registry"]
    for word in words:
        if not isinstance(found, click.Group):
            return True
        if word not in found.commands:
            return False
        found = found.commands[word]
    return True


def test_a_command_that_is_none_is_seen(app: Flask) -> None:
    assert is_command(app, ["journal", "verify"]) and is_command(app, ["user", "add", "somebody"])
    assert not is_command(app, ["journal", "verfy"])


def mapped() -> set[str]:
    """The packages and modules of the README's map, as paths."""
    block = read("README.md").split("## The map")[1].split("\n\n")[1]
    found: set[str] = set()
    for line in block.splitlines():
        first, *others = re.match(r"[^\s,]+(?:, [^\s,]+)*", line.strip())[0].split(", ")  # type: ignore[index]
        found |= {first, *(f"registry/{name}" for name in others)}
    return found


def test_the_map_of_the_readme_is_the_tree() -> None:
    """Every package of the registry is on the map, and nothing else than what exists is."""
    there = {path.relative_to(ROOT).with_suffix("").as_posix() for path in (ROOT / "registry").iterdir() if path.name[0] not in "_."}
    packages = {name for name in there if (ROOT / name).is_dir()}
    assert packages - mapped() == set()
    assert {name for name in mapped() if not (ROOT / name).exists() and not (ROOT / name).with_suffix(".py").exists()} == set()


@pytest.mark.parametrize("planted", ["`registry/nowhere.py`", "`tests/none/test_*.py`"])
def test_a_path_that_is_not_there_is_seen(planted: str) -> None:
    assert [path for path in PATH.findall(planted) if not exists(path)]
