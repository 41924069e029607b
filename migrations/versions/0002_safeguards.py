"""What the database itself refuses: to rewrite the journal, a number, or a paper once issued

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: (name, table, event, condition or "", what is said)
REFUSALS = (
    ("event_no_update", "event", "UPDATE", "", "the journal is append-only"),
    ("event_no_delete", "event", "DELETE", "", "the journal is append-only"),
    ("union_no_delete", "trade_union", "DELETE", "", "a registered union is never deleted"),
    ("union_number", "trade_union", "UPDATE", "OLD.number <> NEW.number", "a registration number never changes"),
    ("notice_no_delete", "notice", "DELETE", "", "a paper once issued is kept"),
    (
        "notice_frozen",
        "notice",
        "UPDATE",
        "OLD.reference <> NEW.reference OR OLD.kind <> NEW.kind OR CAST(OLD.\"values\" AS TEXT) <> CAST(NEW.\"values\" AS TEXT)",
        "a paper says for ever what it said",
    ),
)
NEVER_EMPTIED = ("event", "notice", "trade_union")


def upgrade() -> None:
    op.execute(sa.text("INSERT INTO chain_head (id, seq, hash) VALUES (1, 0, :genesis)").bindparams(genesis="0" * 64))
    if op.get_bind().dialect.name == "postgresql":
        _on_postgresql()
    else:
        for name, table, event, condition, said in REFUSALS:
            when = f"WHEN {condition} " if condition else ""
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when}BEGIN SELECT RAISE(ABORT, '{said}'); END")


def _on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION registry_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation'; END $$"
    )
    for name, table, event, condition, said in REFUSALS:
        when = f"WHEN ({condition}) " if condition else ""
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when}EXECUTE FUNCTION registry_refuse('{said}')")
    for table in NEVER_EMPTIED:
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT "
            f"EXECUTE FUNCTION registry_refuse('{table} is never emptied')"
        )


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for name, table, *_ in REFUSALS:
        op.execute(f"DROP TRIGGER {name} ON {table}" if postgresql else f"DROP TRIGGER {name}")
    if postgresql:
        for table in NEVER_EMPTIED:
            op.execute(f"DROP TRIGGER {table}_no_truncate ON {table}")
        op.execute("DROP FUNCTION registry_refuse()")
    op.execute("DELETE FROM chain_head")
