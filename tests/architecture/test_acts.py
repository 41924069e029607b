"""An act has one shape: `registry/acts.py` alone compares versions, raises a conflict, locks an act's row and ends the act."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2] / "registry"
#: Where the shape is defined: the acts, the errors, and what a versioned row is.
SHAPE: Final = frozenset({"acts.py", "errors.py", "db.py"})
#: What the dossiers still do in their own way, until it is done through the one shape too.
DOSSIERS_PENDING: Final = frozenset({"dossiers/mandates.py"})

#: What is called a version and is none of a row that a page shows.
OTHER_VERSIONS: Final = {
    "dedupe/comparing.py": "the version of a model of the engine",
    "dossiers/deadline_jobs.py": "a job writes what it counted only if the dossier stands as it read it",
    "unions/name_index.py": "the version of a name held in memory",
}
#: Locks on other rows than the act's own, or taken by a job.
OTHER_LOCKS: Final = {
    "audit/trail.py": "the end of the chain",
    "campaigns/answering.py": "the silent addressees of the campaign that the act is on",
    "campaigns/sending.py": "the job that writes letters",
    "consolidations/acts.py": "both unions, beside the consolidation",
    "dedupe/recall.py": "the job that measures",
    "dedupe/review.py": "the pairs of the group that the act is on",
    "dedupe/runs.py": "the job that searches",
    "dedupe/settling.py": "the job that searches",
    "examining/decision.py": "the union that the dossier is about",
    "findings/scanning.py": "the job that reads the register",
    "jobs/queue.py": "the next job",
    "notices/issuing.py": "the counter of copies of a paper",
    "queues/bulk.py": "the job of a batch: its line, its dossier, its end",
    "queues/taking.py": "the next dossier of a view, before it is taken up by its act",
    "reprise/loading.py": "the job that loads",
    "serials.py": "a counter of numbers",
}


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _raises_a_conflict(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node) in {"Conflict", "Stale"}


def _compares_a_version(node: ast.AST) -> bool:
    if not isinstance(node, ast.Compare) or not all(isinstance(how, ast.Eq | ast.NotEq | ast.In | ast.NotIn) for how in node.ops):
        return False
    sides = [inner for side in (node.left, *node.comparators) for inner in ast.walk(side)]
    named = {inner.attr for inner in sides if isinstance(inner, ast.Attribute)} | {one.id for one in sides if isinstance(one, ast.Name)}
    return bool(named & {"version", "seen_version"})


def _locks(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    return _name(node) in {"locked", "with_for_update"} or any(word.arg == "with_for_update" for word in node.keywords)


def _records_for_the_person(node: ast.AST) -> bool:
    """`trail.record(…, actor=command.actor)`: the end of an act, written by itself."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != "trail.record":
        return False
    return any(word.arg == "actor" and ast.unparse(word.value) == "command.actor" for word in node.keywords)


def _found(sees: Callable[[ast.AST], bool], root: Path = ROOT) -> Iterator[str]:
    """The modules in which something is seen, the one shape apart."""
    for path in sorted(root.rglob("*.py")):
        module = path.relative_to(root).as_posix()
        if module not in SHAPE and any(sees(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))):
            yield module


def test_no_other_module_raises_a_conflict() -> None:
    assert not set(_found(_raises_a_conflict))


def test_no_other_module_compares_versions() -> None:
    assert set(_found(_compares_a_version)) == OTHER_VERSIONS.keys()


def test_no_other_module_locks_the_row_of_an_act() -> None:
    assert set(_found(_locks)) == OTHER_LOCKS.keys() | DOSSIERS_PENDING


def test_no_other_module_ends_an_act_in_the_journal() -> None:
    assert set(_found(_records_for_the_person)) == DOSSIERS_PENDING


def test_the_search_finds_each_of_them(tmp_path: Path) -> None:
    """Each rule meets the old ritual, and leaves the one shape alone."""
    (tmp_path / "ritual.py").write_text(
        "def confirm(row, command):\n"
        "    held = locked(Row, row.id)\n"
        "    if held.version != command.seen_version:\n"
        "        raise Conflict(held.version, Stale('a', 'b'))\n"
        "    trail.record(Verb.DONE, held, actor=command.actor, at=command.at)\n"
    )
    (tmp_path / "shape.py").write_text(
        "def confirm(row, command):\n    with act(row, command, verb=Verb.DONE) as done:\n        done.after = {'state': row.state}\n"
    )
    for sees in (_raises_a_conflict, _compares_a_version, _locks, _records_for_the_person):
        assert list(_found(sees, tmp_path)) == ["ritual.py"]
