"""What the packages declare of themselves is whole: no page, job, file or command stands outside a feature."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.acts import Act, Command, acted, created
from registry.app import FEATURES, create_app
from registry.clock import now
from registry.db import Base
from registry.dossiers.verbs import DossierVerb
from registry.feature import EXTENSION, Feature, Features
from registry.operations import stored_files
from tests.conftest import settings_for
from tests.factories import Factory

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "registry").rglob("*.py"))
DECLARED = Features(FEATURES)
#: Columns as long as a SHA-256 that name no file of the store.
NOT_FILES = {
    "attempt.key",
    "chain_head.hash",
    "column_mapping.signature",
    "dedupe_run.input_digest",
    "dedupe_run.result_digest",
    "dossier.proposal_digest",
    "event.hash",
    "event.previous_hash",
    "finding.digest",
    "finding.evidence_digest",
    "finding.key",
    "sign_in.token_digest",
}


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_every_package_with_a_feature_is_in_the_application() -> None:
    found = [import_module(_module(path)).FEATURE for path in MODULES if path.name == "feature.py" and path.parent.name != "registry"]
    assert {one.name for one in found} == {one.name for one in FEATURES}
    assert all(any(one is other for other in FEATURES) for one in found)


def test_every_module_that_has_pages_is_declared_once() -> None:
    declared = [module.__name__ for pages in DECLARED.pages for module in pages.views]
    with_pages = {
        _module(path)
        for path in MODULES
        if any(line.startswith(("@bp.", "bp = Blueprint(")) for line in path.read_text(encoding="utf-8").splitlines())
    }
    plumbing = {"registry.web.assets", "registry.web.gallery"}
    assert sorted(declared) == sorted(with_pages - plumbing)
    for pages in DECLARED.pages:
        assert all(module.bp is pages.blueprint for module in pages.views)


def test_entries_tabs_and_pages_lead_somewhere(app: Flask) -> None:
    entries, tabs = {entry.endpoint for entry in DECLARED.menu}, {tab.endpoint for tab in DECLARED.tabs}
    assert entries | tabs <= app.view_functions.keys()
    assert {tab.parent for tab in DECLARED.tabs} <= entries
    assert {pages.entry for pages in DECLARED.pages} - {""} <= entries | tabs
    for several in (DECLARED.menu, DECLARED.tabs):
        assert len({one.position for one in several}) == len(several)  # type: ignore[attr-defined]
    keys = [entry.key for entry in DECLARED.menu if entry.key]
    assert len(set(keys)) == len(keys)


def _asked(path: Path) -> list[tuple[str, ast.expr]]:
    """The first argument of every `queue.ask(…)` of a module."""
    return [
        (f"{path.name}:{node.lineno}", node.args[0])
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "queue.ask"
    ]


def test_every_job_that_is_asked_for_can_be_done() -> None:
    kinds = set()
    for path in MODULES:
        for where, kind in _asked(path):
            if path.name == "recurring.py":  # asks for each of the daily ones
                continue
            assert not isinstance(kind, ast.Constant), f"{where}: a kind of job is a constant"
            value = _value(import_module(_module(path)), kind)
            assert value in DECLARED.jobs, where
            kinds.add(value)
    assert kinds | set(DECLARED.daily) == DECLARED.jobs.keys(), "declared, and never asked for"


def _value(module: ModuleType, expression: ast.expr) -> Any:
    value: Any = module
    for name in ast.unparse(expression).split("."):
        value = getattr(value, name)
    return value


def test_every_column_that_names_stored_files_has_an_owner(app: Flask) -> None:
    with app.app_context():
        assert stored_files.undeclared_columns() == []
    assert len(DECLARED.owns_files) == 4


def test_a_column_as_long_as_a_digest_is_typed_as_a_file_or_listed_as_none() -> None:
    untyped = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, sa.String) and column.type.length == 64
    }
    assert untyped == NOT_FILES


def test_nothing_is_swept_while_a_column_has_no_owner(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    from registry.jobs.queue import PermanentFailure

    fewer = Features([*(one for one in FEATURES if one.name != "campaigns")])
    with app.app_context():
        store = app.extensions["store"]
        kept = store.put(b"evidence of a census").digest
        monkeypatch.setitem(app.extensions, EXTENSION, fewer)
        with pytest.raises(PermanentFailure, match=r"census_evidence\.digest"):
            stored_files.sweep_files({})
        assert store.exists(kept)


def test_two_features_do_not_declare_the_same_thing() -> None:
    with pytest.raises(ValueError, match="declares again"):
        Features([Feature("a", jobs={"x": str}), Feature("b", jobs={"x": str})])
    with pytest.raises(ValueError, match="without a handler"):
        Features([Feature("a", daily=("x",))])


def test_a_listener_is_told_of_an_act_in_its_transaction(
    app: Flask, session: Session, make: Factory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def listen(done: Act) -> None:
        told.append((done.verb.value, session.in_transaction()))

    settings = settings_for(str(app.config["SQLALCHEMY_DATABASE_URI"]), tmp_path)
    monkeypatch.setattr("registry.app.FEATURES", (*FEATURES, Feature("messages", listeners=(listen,))))
    create_app(settings, TESTING=True)
    try:
        created(make.submitted(), Command(make.cast.intake, now()), verb=DossierVerb.ANNOTATED)
    finally:
        acted.disconnect(listen)
    assert told[-1] == ("dossier.annotated", True)
