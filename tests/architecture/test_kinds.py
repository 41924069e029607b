"""What sets a kind of filing apart stands in its module of registry/kinds and in its rows of the law's tables, nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry import kinds
from registry.law import filings
from registry.law.filings import FilingKind

ROOT = Path(__file__).resolve().parents[2]
#: Tables of the law with a row for each kind.
TABLES = {"registry/law/filings.py"}
#: What names kinds and decides nothing by them: the column's default, and the stories of the demonstration.
NAMED = {"registry/dossiers/models.py", "registry/demonstration/changes.py"}
#: What every kind is made of, beside the modules of the kinds.
SHARED = {"__init__", "comparison", "completeness", "filing", "tasks", "words"}
MODULES = sorted(path for path in (ROOT / "registry/kinds").glob("*.py") if path.stem not in SHARED)
VALUES = {kind.value for kind in FilingKind}
#: In a template: a kind compared with anything, or asked whether it is one. What a paper says of a filing is defined or not.
ASKED = re.compile(r"\.filing(\.value|\.name)?\s*(==|!=|\bin\b|\bis\b(?! defined)|\bnot in\b)|\bkind\.kind\b|\bis_registration\b")


def named(tree: ast.AST) -> set[str]:
    """The kinds that a piece of code names."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "FilingKind" and node.attr.isupper()
    }


def decided(tree: ast.AST) -> Iterator[int]:
    """The lines that compare something with a kind, by its name or by its value, or that match on one."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Compare, ast.Match)) and (named(node) or _compares_value(node)):
            yield node.lineno


def _compares_value(node: ast.AST) -> bool:
    asks = any(
        (isinstance(one, ast.Attribute) and one.attr == "filing") or (isinstance(one, ast.Name) and one.id == "filing")
        for one in ast.walk(node)
    )
    return asks and any(isinstance(one, ast.Constant) and one.value in VALUES for one in ast.walk(node))


def tree_of(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_a_kind_is_named_in_its_module_and_in_the_law_alone() -> None:
    found = []
    for path in sorted((ROOT / "registry").rglob("*.py")):
        place, tree = str(path.relative_to(ROOT)), tree_of(path)
        if place in TABLES or path in MODULES:
            continue
        if place not in NAMED:
            found += [f"{place} names {name}" for name in sorted(named(tree))]
        found += [f"{place}:{line} decides by a kind" for line in decided(tree)]
    assert not found


def test_a_module_of_a_kind_knows_no_other_kind() -> None:
    assert not [path.stem for path in MODULES if len(named(tree_of(path))) != 1]


def test_no_template_asks_which_kind_a_filing_is() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in sorted((ROOT / "templates").rglob("*.html"))
        for match in ASKED.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_every_kind_has_its_module_and_its_rows() -> None:
    assert set(kinds.TABLE) == set(FilingKind) == {kind for kind in FilingKind if kind.traits}
    assert len(MODULES) == len(FilingKind)
    assert {filing.kind for filing in kinds.TABLE.values()} == set(kinds.TABLE)
    assert set(filings.CHANGES) == {kind for kind, filing in kinds.TABLE.items() if filing.fields}, "what says something of a union"


@pytest.mark.parametrize(
    "code",
    [
        "dossier.filing is FilingKind.SEAT",
        "FilingKind.SEAT == dossier.filing",
        "kind in {FilingKind.SEAT, FilingKind.NAME}",
        "dossier.filing == 'seat'",
        "filing.value in ('seat', 'name')",
        "match dossier.filing:\n    case FilingKind.SEAT:\n        pass",
    ],
)
def test_a_decision_by_kind_would_be_seen(code: str) -> None:
    assert list(decided(ast.parse(code))) == [1]


@pytest.mark.parametrize(
    "line", ["{% if dossier.filing == 'seat' %}", "{% if dossier.filing.value in ('seat',) %}", "{{ dossier.filing.is_registration }}"]
)
def test_a_template_that_asks_would_be_seen(line: str) -> None:
    assert ASKED.search(line)
