"""Rules that hold of every module of `registry` by its name, so that a new module is held to them the day it is born.

A module is web-facing when its name says so: `*views.py`, `*forms.py`, `*pages.py`, `guards.py`, `commands.py`, `feature.py`,
`menu.py`, `app.py`, and all of `registry/web` and `registry/cli`. Every other module holds acts, queries, rows, jobs, papers or
rules: it must work from a page, a job, a command and a test alike, so it knows no request, no session, no form and no page.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

WEB_PACKAGES = ("registry.web", "registry.cli")
WEB_SUFFIXES = ("views", "forms", "pages")
WEB_NAMES = {"guards", "commands", "feature", "menu", "app"}
WEB_LIBRARIES = {"flask_wtf", "wtforms", "flask_login", "werkzeug", "jinja2", "markupsafe", "htmx_flask", "jinja2_fragments"}
#: What a module that is not web-facing may take of Flask: the application, for its store and settings.
OF_THE_APPLICATION = {"flask.Flask", "flask.current_app"}
#: What it may take all the same: rows that a daily job forgets, templates rendered without a request, what features declare.
WITHOUT_A_REQUEST = ("registry.web.models", "registry.web.printing", "registry.feature")
#: What the public look-up may see of the registry: the register, and nothing of who works on it.
OF_THE_LOOK_UP = ("bilingual", "clock", "db", "errors", "feature", "law", "lookup", "unions", "web")
#: A library, and the only package or module that knows it.
KNOWN_ONLY_TO = {
    "argon2": "registry.accounts.passwords",
    "boto3": "registry.storage.s3",
    "botocore": "registry.storage.s3",
    "email_validator": "registry.web.contact",
    "flask_login": "registry.accounts.guards",
    "htmx_flask": "registry.web.htmx",
    "PIL": "registry.storage",
    "phonenumbers": "registry.web.contact",
    "python_calamine": "registry.reprise.reader",
    "rapidfuzz": "registry.matching",
}


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the registry, by its dotted name."""
    paths = sorted((ROOT / "registry").rglob("*.py"))
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
    }


def imported(tree: ast.Module) -> Iterator[str]:
    """The dotted names that a module imports when it runs, anywhere in it: ``flask.request``, ``registry.web.query_args``."""
    for node in _running(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those that only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield child
            yield from _running(child)


def within(name: str, package: str) -> bool:
    """Is it this package or module, or something in it?"""
    return name == package or name.startswith(package + ".")


def is_web_facing(module: str) -> bool:
    last = module.rpartition(".")[2]
    return any(within(module, package) for package in WEB_PACKAGES) or last.endswith(WEB_SUFFIXES) or last in WEB_NAMES


def is_of_the_web(name: str) -> bool:
    """May only a web-facing module import this?"""
    if within(name, "flask"):
        return name not in OF_THE_APPLICATION
    if name.partition(".")[0] in WEB_LIBRARIES:
        return True
    if any(within(name, module) for module in WITHOUT_A_REQUEST):
        return False
    return within(name, "registry.web") or any(is_web_facing(part) for part in (name, name.rpartition(".")[0]) if part in modules())


def test_what_is_not_web_facing_knows_no_request_form_or_page() -> None:
    wrong = {
        (module, name) for module, tree in modules().items() if not is_web_facing(module) for name in imported(tree) if is_of_the_web(name)
    }
    assert not wrong, sorted(wrong)


def test_acts_queries_and_rows_know_no_framework_at_all() -> None:
    named = ("acts", "queries", "models")
    held = {module: tree for module, tree in modules().items() if module.rpartition(".")[2].endswith(named) and not is_web_facing(module)}
    assert len(held) > 20
    wrong = {(module, name) for module, tree in held.items() for name in imported(tree) if within(name, "flask") or is_of_the_web(name)}
    assert not wrong, sorted(wrong)


def test_pages_and_forms_write_no_sql() -> None:
    wrong = {
        (module, name)
        for module, tree in modules().items()
        if module.rpartition(".")[2].endswith(WEB_SUFFIXES)
        for name in imported(tree)
        if within(name, "sqlalchemy") or name == "registry.db.db"
    }
    assert not wrong, sorted(wrong)


def _calls_of(method: str) -> set[str]:
    return {
        module
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
    }


def test_acts_never_commit_nor_roll_back() -> None:
    assert _calls_of("commit") == {"registry.db", "registry.web.writes"}
    may_roll_back = ("registry.db", "registry.web", "registry.cli", "registry.operations")
    assert not {module for module in _calls_of("rollback") if not any(within(module, package) for package in may_roll_back)}


def test_a_library_is_known_to_the_one_place_that_hides_it() -> None:
    wrong = {
        (module, name)
        for module, tree in modules().items()
        for name in imported(tree)
        for library, owner in KNOWN_ONLY_TO.items()
        if within(name, library) and not within(module, owner)
    }
    assert not wrong, sorted(wrong)
    used = {name.partition(".")[0] for tree in modules().values() for name in imported(tree)}
    assert used >= KNOWN_ONLY_TO.keys(), "a library that nothing uses any more"


def test_the_public_look_up_sees_the_register_and_nothing_else() -> None:
    seen = {name for module, tree in modules().items() if within(module, "registry.lookup") for name in imported(tree)}
    inside = {name for name in seen if within(name, "registry")}
    assert inside
    assert not {name for name in inside if not any(within(name, f"registry.{package}") for package in OF_THE_LOOK_UP)}


def test_no_two_modules_import_each_other() -> None:
    graph = {module: {_module_of(name) for name in imported(tree)} & modules().keys() - {module} for module, tree in modules().items()}
    assert not _circles(graph)
    assert _circles({"a": {"b"}, "b": {"a"}, "c": {"a"}, "d": {"e"}, "e": set()}) == {"a", "b"}


def _module_of(name: str) -> str:
    return name if name in modules() else name.rpartition(".")[0]


def _circles(graph: dict[str, set[str]]) -> set[str]:
    """The modules of a circle: what is left once those that lead nowhere, and those that nothing leads to, are taken away again and again."""
    left = {module: set(leads) for module, leads in graph.items()}
    while True:
        led_to = {one for leads in left.values() for one in leads}
        ends = {module for module, leads in left.items() if not leads & left.keys() or module not in led_to}
        if not ends:
            return set(left)
        left = {module: leads - ends for module, leads in left.items() if module not in ends}
