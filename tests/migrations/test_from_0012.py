"""A database that stood at revision 0012 with data goes on: the same schema as a new one, every row kept, the journal whole, and work goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask_migrate import upgrade
from sqlalchemy.exc import DatabaseError

from registry.accounts.models import User
from registry.audit import trail
from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.statuses import DossierStatus
from registry.unions.models import TradeUnion
from tests.client import Browser
from tests.migrations.conftest import Database
from tests.migrations.schema import differences, schema_of


def _rows() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by the names of its columns."""
    with db.engine.connect() as connection:
        tables = sa.MetaData()
        tables.reflect(connection)
        return {
            name: [dict(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key.columns)).mappings()]
            for name, table in tables.tables.items()
            if name != "alembic_version"
        }


def _person(name: str) -> User:
    return db.session.scalars(sa.select(User).where(User.name == name)).one()


def test_the_schema_is_that_of_a_new_database(at_0012: Flask, database: Database, application: Callable[[str], Flask]) -> None:
    upgrade()
    with db.engine.connect() as connection:
        found = schema_of(connection)
    new = application(database("new"))
    with new.app_context():
        upgrade()
        with db.engine.connect() as connection:
            expected = schema_of(connection)
    assert differences(expected, found) == []


def test_every_row_is_kept(at_0012: Flask) -> None:
    before = _rows()
    assert [name for name, rows in before.items() if not rows] == [], "the dump shows every table with data"
    upgrade()
    after = _rows()
    for name, rows in before.items():
        kept = [{column: row[column] for column in old if column in row} for old, row in zip(rows, after[name], strict=True)]
        assert kept == rows, name


def test_the_journal_is_whole(at_0012: Flask) -> None:
    upgrade()
    result = at_0012.test_cli_runner().invoke(args=["registry", "journal", "verify"])
    assert result.exit_code == 0, result.output
    verdict = trail.verify()
    assert verdict.is_whole and verdict.checked > 400


def test_pages_open_and_acts_go_on(at_0012: Flask) -> None:
    upgrade()
    browser = Browser(at_0012).sign_in(_person("Jean-Paul Essomba"))
    dossier = db.session.scalars(sa.select(Dossier).where(Dossier.status == DossierStatus.SUBMITTED)).first()
    union = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.consolidated_into_id.is_(None))).first()
    assert dossier is not None and union is not None
    ref, address = dossier.ref, union.address
    paths = ("/dossiers?vue=tous", f"/dossiers/{ref}", f"/organisations/{address}", "/assainissement", "/")
    for path in paths:
        browser.open(path)
    page = Browser(at_0012).sign_in(_person("Bernard Tchoumi")).open(f"/dossiers/{ref}")
    page.form("/prise-en-charge").send()
    db.session.expire_all()
    taken = db.session.scalars(sa.select(Dossier).where(Dossier.ref == ref)).one()
    assert taken.status is DossierStatus.UNDER_EXAMINATION
    assert trail.verify().is_whole
    db.session.rollback()


def test_what_was_refused_is_refused(at_0012: Flask) -> None:
    upgrade()
    for statement in (
        "DELETE FROM event", "UPDATE event SET reason = 'x'", "DELETE FROM trade_union", "UPDATE trade_union SET number = 'x' WHERE id = 1",
        "UPDATE union_fact SET source = 'x'", "DELETE FROM notice", "UPDATE notice SET reference = 'x' WHERE id = 1",
        "UPDATE source_row SET digest = 'x'", "DELETE FROM dedupe_verdict", "UPDATE census_answer SET given_by = 'x'",
    ):  # fmt: skip
        with pytest.raises(DatabaseError, match=r"append-only|never|kept|for ever"), db.engine.begin() as connection:
            connection.execute(sa.text(statement))
