"""A database made by the migrations is the one that the models declare, word for word, and what only migrations make is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import sqlalchemy as sa
from flask import Flask
from flask_migrate import downgrade, upgrade

from registry.audit import trail
from registry.db import Base, db
from tests.migrations.conftest import Database
from tests.migrations.schema import Schema, declared, differences, schema_of

#: What the database itself refuses, and must go on refusing whatever a migration does to its tables.
REFUSALS: Final = {
    "census_answer_no_delete", "census_answer_no_update", "event_no_delete", "event_no_update", "fact_no_delete", "fact_no_update",
    "notice_frozen", "notice_no_delete", "source_row_no_delete", "source_row_no_update", "union_no_delete", "union_number",
    "union_one_step", "verdict_no_delete", "verdict_no_update",
}  # fmt: skip
#: PostgreSQL also empties tables at once.
NEVER_EMPTIED: Final = {f"{name}_no_truncate" for name in ("event", "notice", "trade_union", "union_fact", "verdict")}


def made_from(metadata: sa.MetaData, url: str) -> Schema:
    """The schema of a scratch database that has the tables of a metadata."""
    engine = sa.create_engine("sqlite://" if url.startswith("sqlite") else url, poolclass=sa.NullPool)
    with engine.connect() as connection:
        metadata.create_all(connection)
        return declared(schema_of(connection))


def migrated() -> Schema:
    """The schema of the application's database."""
    with db.engine.connect() as connection:
        return schema_of(connection)


def test_the_migrated_schema_is_the_models(empty: Flask, database: Database) -> None:
    upgrade()
    checked = empty.test_cli_runner().invoke(args=["db", "check"])
    assert checked.exit_code == 0, checked.output
    assert differences(made_from(Base.metadata, database("models")), declared(migrated())) == []


def test_every_refusal_stands(empty: Flask) -> None:
    upgrade()
    found = {name.removeprefix("trigger ") for name in migrated() if name.startswith("trigger ")}
    assert found == (REFUSALS if db.engine.dialect.name == "sqlite" else REFUSALS | NEVER_EMPTIED)


def test_it_can_be_undone_and_redone(empty: Flask) -> None:
    upgrade()
    first = migrated()
    assert trail.verify().is_whole
    db.session.rollback()
    downgrade(revision="base")
    assert migrated() == {}
    upgrade()
    assert migrated() == first


def _without(items: Any, name: str) -> None:
    """Take the item of this name out of a table's constraints or indexes."""
    items.remove(next(item for item in items if item.name == name))


def _plant(table: Callable[[str], sa.Table]) -> None:
    """Changes of models as somebody makes them who forgets the migration."""
    topic = table("union_fact").c.topic
    topic.type = sa.Enum(*topic.type.enums, "strike", name="topic", native_enum=False, length=40)
    _without(table("union_fact").constraints, "ck_union_fact_topic")
    table("union_fact").append_constraint(sa.CheckConstraint(topic.in_(topic.type.enums), name="topic"))
    _without(table("counter").constraints, "ck_counter_last")
    table("counter").append_constraint(sa.CheckConstraint("last > 0", name="last"))
    table("saved_view").c.owner_id.nullable = False
    table("dossier").c.legal_basis.server_default = sa.DefaultClause("none")
    _without(table("dossier").indexes, "ix_dossier_due_on")
    _without(table("officer").constraints, "ck_officer_dates")
    _without(table("event").constraints, "uq_event_hash")
    (holder,) = table("dossier").c.holder_id.foreign_keys
    assert holder.constraint is not None
    holder.constraint.ondelete = "CASCADE"
    (live,) = (index for index in table("cancellation").indexes if index.name == "uq_cancellation_live")
    for engine in ("sqlite", "postgresql"):
        live.dialect_options[engine]["where"] = sa.text("stage IN ('opened', 'notice_signed')")


def test_a_model_changed_without_its_migration_is_told(empty: Flask, database: Database) -> None:
    upgrade()
    copy = sa.MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.sorted_tables:
        table.to_metadata(copy)
    _plant(copy.tables.__getitem__)
    told = differences(made_from(copy, database("planted")), declared(migrated()))
    places = {" ".join(line.split(": ")[:2]) for line in told}
    assert places == {
        "differs constraint union_fact.ck_union_fact_topic", "differs constraint counter.ck_counter_last",
        "differs column saved_view.owner_id", "differs column dossier.legal_basis", "unexpected index ix_dossier_due_on",
        "unexpected constraint officer.ck_officer_dates", "unexpected constraint event.uq_event_hash",
        "differs constraint dossier.fk_dossier_holder_id", "differs index uq_cancellation_live",
    } | ({"unexpected index uq_event_hash"} if db.engine.dialect.name == "postgresql" else set())  # fmt: skip
    assert "strike" in next(line for line in told if "ck_union_fact_topic" in line)
