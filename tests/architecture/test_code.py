"""The rules of the code that imports cannot express."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path

from registry.bilingual import Text

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "registry").rglob("*.py"))
WALL = 400
LONGEST_FUNCTION = 50


@cache
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(_source(path))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_layers_hold() -> None:
    run = subprocess.run([Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:]


def test_reading_the_law_loads_no_framework() -> None:
    code = "import sys, registry.law.workflow, registry.law.deadlines; print('flask' in sys.modules or 'sqlalchemy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_no_file_passes_the_wall_and_no_function_the_screen() -> None:
    assert [_name(path) for path in MODULES if len(_source(path).splitlines()) > WALL] == []
    functions = [
        (path, node) for path in MODULES for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef) and node.end_lineno
    ]
    lengths = [(_name(path), node.name, (node.end_lineno or 0) - node.lineno) for path, node in functions]
    assert [found for found in lengths if found[2] >= LONGEST_FUNCTION] == []


def test_every_module_and_public_function_says_what_it_is() -> None:
    assert [_name(path) for path in MODULES if not ast.get_docstring(_tree(path))] == []
    named_by_their_place = ("views.py", "forms.py", "models.py", "commands.py", "cli.py", "health.py")
    silent = [
        f"{_name(path)}: {node.name}"
        for path in MODULES
        if not path.name.endswith(named_by_their_place)
        for node in _tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_") and node.name != "install"
        if len(node.body) > 2 and not ast.get_docstring(node)
    ]
    assert silent == []


def _assignments_to(tree: ast.Module, attribute: str) -> Iterator[int]:
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AugAssign | ast.AnnAssign) else []
        for target in targets:
            for part in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(part, ast.Attribute) and part.attr == attribute:
                    yield part.lineno


STATUS_WRITERS = {"registry/filing/acts.py", "registry/examining/examination.py", "registry/examining/decision.py"}


def test_a_status_is_written_only_by_the_acts() -> None:
    writes = lambda attribute: {_name(path) for path in MODULES if any(_assignments_to(_tree(path), attribute))}
    assert writes("status") <= STATUS_WRITERS
    assert writes("standing") <= {"registry/unions/lifecycle.py"}


def _holding(pattern: str) -> set[str]:
    """The modules in whose text a pattern is found."""
    return {_name(path) for path in MODULES if re.search(pattern, _source(path))}


def test_only_the_trail_inserts_an_event_and_only_the_clock_reads_the_clock() -> None:
    assert _holding(r"(?<!threading\.)\bEvent\(") <= {"registry/audit/trail.py", "registry/audit/models.py"}
    assert _holding(r"\b(datetime\.now|date\.today|utcnow|time\.time)\(") == {"registry/clock.py"}


def test_no_cupboard_is_called_utils() -> None:
    vague = {"utils", "helpers", "common", "services", "managers", "base"}
    assert [_name(path) for path in MODULES if vague & {part.removesuffix(".py") for part in path.parts}] == []


def _texts() -> Iterator[tuple[str, str, str]]:
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Text", "leave"} and len(node.args) == 2:
                first, second = node.args
                if isinstance(first, ast.Constant) and isinstance(second, ast.Constant):
                    yield f"{_name(path)}:{node.lineno}", str(first.value), str(second.value)


def test_every_sentence_stands_in_both_languages_with_the_same_places() -> None:
    for where, fr, en in _texts():
        assert bool(fr.strip()) == bool(en.strip()), where
        assert set(re.findall(r"\{(\w+)", fr)) == set(re.findall(r"\{(\w+)", en)), where


def test_every_term_of_the_law_has_its_words_in_both_languages() -> None:
    from registry.law import statuses, terms, workflow

    for module in (terms, statuses, workflow):
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Enum) and len(value):
                for member in value:
                    label = member.label  # type: ignore[attr-defined]
                    assert isinstance(label, Text) and label.fr and label.en, member


def test_the_locks_name_no_host_and_keep_hashes() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("--hash=sha256:") > text.count("==")


def test_nothing_is_left_open_in_the_code() -> None:
    for path in [*MODULES, *(ROOT / "templates").rglob("*.html")]:
        assert not re.search(r"#\s*(TODO|FIXME|XXX)|raise NotImplementedError", path.read_text(encoding="utf-8")), _name(path)


def test_no_network_address_of_another_is_loaded() -> None:
    for path in [*(ROOT / "templates").rglob("*.html"), *(ROOT / "static").rglob("*.css"), *(ROOT / "static").rglob("*.js")]:
        source = path.read_text(encoding="utf-8")
        assert not re.search(r"""(src|href|url\()\s*=?\s*["']?(https?:)?//""", source), _name(path)


def test_no_class_name_stands_in_two_modules() -> None:
    """One word for one thing: `Line` in eight packages is eight things that a reader must tell apart."""
    places: dict[str, list[str]] = {}
    for path in MODULES:
        for node in _tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(_name(path))
    assert len(places) > 300
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


_TABLES = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_MAKERS = {"dict", "list", "set", "defaultdict", "deque", "Counter", "OrderedDict"}
_CHANGES = {"append", "add", "update", "pop", "popitem", "clear", "setdefault", "extend", "insert", "remove", "discard", "sort", "reverse"}


def _is_table(value: ast.expr) -> bool:
    return isinstance(value, _TABLES) or (isinstance(value, ast.Call) and ast.unparse(value.func).rsplit(".", 1)[-1] in _MAKERS)


def _changed_names(node: ast.AST) -> Iterator[str]:
    """The names whose content a statement changes: `X[...] = …`, `del X[...]`, `X.append(…)`, `global x`."""
    if isinstance(node, ast.Global):
        yield from node.names
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        yield ast.unparse(node.value).rsplit(".", 1)[-1]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGES:
        yield ast.unparse(node.func.value).rsplit(".", 1)[-1]


def test_no_module_keeps_state() -> None:
    """What a module holds is the same from its import to the end of the process, whoever asked what before.

    A list, dictionary or set at module level is `Final` and in capitals, and nothing changes a name in capitals, its own or
    another module's; nothing is declared `global`. What must differ from one context to another is in a `ContextVar`, what
    belongs to an application in its `extensions`.
    """
    loose, changed = [], set()
    for path in MODULES:
        for node in _tree(path).body:
            if isinstance(node, ast.Assign) and _is_table(node.value):
                loose += [f"{_name(path)}: {ast.unparse(one)}" for one in node.targets if isinstance(one, ast.Name) and one.id != "__all__"]
            elif isinstance(node, ast.AnnAssign) and node.value and _is_table(node.value):
                is_constant = ast.unparse(node.annotation).startswith("Final") and ast.unparse(node.target).isupper()
                loose += [] if is_constant else [f"{_name(path)}: {ast.unparse(node.target)}"]
        for part in ast.walk(_tree(path)):
            is_global = isinstance(part, ast.Global)
            changed |= {f"{_name(path)}: {name}" for name in _changed_names(part) if is_global or name.isupper()}
    assert loose == []
    assert changed == set()
