"""The register as facts, each with the day it takes effect and the hour it became known; the old file's numbers; duplicates

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

from migrations.remaking import remake, widen

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TOPICS = ("record", "affiliation", "measure", "leadership", "succession")
#: (name, table, event, condition or "", what is said), as in 0002
REFUSALS = (
    ("fact_no_update", "union_fact", "UPDATE", "", "a fact of the register is never changed"),
    ("fact_no_delete", "union_fact", "DELETE", "", "a fact of the register is never deleted"),
)
#: A redirect is one step long: its target leads nowhere else, and nothing leads to a row that leads elsewhere.
CHAIN = (
    "NEW.consolidated_into_id IS NOT NULL AND ("
    "EXISTS (SELECT 1 FROM trade_union t WHERE t.id = NEW.consolidated_into_id AND t.consolidated_into_id IS NOT NULL) "
    "OR EXISTS (SELECT 1 FROM trade_union t WHERE t.consolidated_into_id = NEW.id))"
)
CHAIN_SAID = "a duplicate leads to a kept record in one step"
NEW_COLUMNS = (
    ("founded_on", sa.Date(), None),
    ("statutes_on", sa.Date(), None),
    ("elected_on", sa.Date(), None),
    ("mandate_until", sa.Date(), None),
    ("from_old_file", sa.Boolean(), sa.false()),
    ("filed_number", sa.String(200), ""),
    ("presumed", sa.JSON(), "[]"),
    ("consolidated_into_id", sa.Integer(), None),
)
WORDS = ("kind", "side", "level", "name_fr", "name_en", "acronym", "seat", "locality", "departement", "region", "po_box", "phone", "email", "standing")


NOTICES = ("receipt", "observations", "certificate", "refusal", "silence", "closure")
MORE_NOTICES = (*NOTICES, "consolidation", "census", "cancellation_notice", "cancellation", "change", "extract")
HAS_LEVEL = "kind = 'confederation' OR level IS NOT NULL"
CONCERNS = "dossier_id IS NOT NULL OR union_id IS NOT NULL"
CHECKS = {
    "ck_trade_union_has_level": f"{HAS_LEVEL} OR from_old_file",
    "ck_trade_union_has_date": "registered_on IS NOT NULL OR from_old_file",
    "ck_trade_union_not_its_own_duplicate": "consolidated_into_id IS NULL OR consolidated_into_id <> id",
}
LEADS_TO = "fk_trade_union_consolidated_into_id"


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for name, kind, default in NEW_COLUMNS:
        op.add_column("trade_union", sa.Column(name, kind, nullable=default is None, server_default=default))
    op.add_column("notice", sa.Column("union_id", sa.Integer(), nullable=True))
    if postgresql:
        op.alter_column("trade_union", "registered_on", nullable=True)
        op.alter_column("notice", "dossier_id", nullable=True)
        op.drop_constraint(op.f("ck_trade_union_has_level"), "trade_union", type_="check")
        for name, condition in CHECKS.items():
            op.create_check_constraint(op.f(name), "trade_union", condition)
        op.create_check_constraint(op.f("ck_notice_concerns_something"), "notice", CONCERNS)
        op.create_foreign_key(op.f(LEADS_TO), "trade_union", "trade_union", ["consolidated_into_id"], ["id"], ondelete="RESTRICT")
    else:
        checks = "".join(f"CONSTRAINT {name} CHECK ({condition}), " for name, condition in CHECKS.items())
        leads_to = f"CONSTRAINT {LEADS_TO} FOREIGN KEY(consolidated_into_id) REFERENCES trade_union (id) ON DELETE RESTRICT, "
        remake(
            "trade_union",
            ("registered_on DATE NOT NULL", "registered_on DATE"),
            (f"CONSTRAINT ck_trade_union_has_level CHECK ({HAS_LEVEL}), ", checks + leads_to),
        )
        remake(
            "notice",
            ("dossier_id INTEGER NOT NULL", "dossier_id INTEGER"),
            ("CONSTRAINT ck_notice_printed", f"CONSTRAINT ck_notice_concerns_something CHECK ({CONCERNS}), CONSTRAINT ck_notice_printed"),
        )
    widen("notice", "kind", *MORE_NOTICES, before=NOTICES)
    op.create_index("ix_notice_union_id", "notice", ["union_id"])
    op.create_index("ix_trade_union_consolidated_into_id", "trade_union", ["consolidated_into_id"])
    op.create_index("ix_trade_union_filed_number", "trade_union", ["filed_number"])
    op.create_table(
        "union_fact",
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("topic", _one_of("topic", *TOPICS), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("known_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(60), nullable=False),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("is_void", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("NOT is_void OR replaces_id IS NOT NULL", name=op.f("ck_union_fact_void_of_something")),
        sa.CheckConstraint("other_id IS NULL OR other_id <> union_id", name=op.f("ck_union_fact_not_itself")),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_union_fact_union_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["other_id"], ["trade_union.id"], name=op.f("fk_union_fact_other_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["replaces_id"], ["union_fact.id"], name=op.f("fk_union_fact_replaces_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_union_fact")),
        sa.UniqueConstraint("replaces_id", name=op.f("uq_union_fact_replaces_id")),
    )
    op.create_index("ix_union_fact_record", "union_fact", ["union_id", "topic"])
    op.create_index("ix_union_fact_other_id", "union_fact", ["other_id"])
    op.create_index("ix_union_fact_source", "union_fact", ["source"])
    _say_what_is_known()
    _refuse(postgresql=postgresql)


def _refuse(*, postgresql: bool) -> None:
    if postgresql:
        for name, table, event, _, said in REFUSALS:
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION registry_refuse('{said}')")
        op.execute("CREATE TRIGGER union_fact_no_truncate BEFORE TRUNCATE ON union_fact FOR EACH STATEMENT EXECUTE FUNCTION registry_refuse('union_fact is never emptied')")
        op.execute(
            "CREATE FUNCTION registry_one_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF {CHAIN} THEN RAISE EXCEPTION '{CHAIN_SAID}' USING ERRCODE = 'restrict_violation'; END IF; RETURN NEW; END $$"
        )
        op.execute("CREATE TRIGGER union_one_step BEFORE UPDATE OF consolidated_into_id ON trade_union FOR EACH ROW EXECUTE FUNCTION registry_one_step()")
        return
    for name, table, event, _, said in REFUSALS:
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END")
    op.execute(f"CREATE TRIGGER union_one_step BEFORE UPDATE OF consolidated_into_id ON trade_union WHEN {CHAIN} BEGIN SELECT RAISE(ABORT, '{CHAIN_SAID}'); END")


def _say_what_is_known() -> None:
    """Each organisation's entry, and each affiliation, as the facts they are."""
    bind = op.get_bind()
    bind.execute(sa.text(
        "UPDATE trade_union SET from_old_file = true, filed_number = number WHERE number NOT LIKE 'GS-%' "
        "AND id NOT IN (SELECT union_id FROM dossier WHERE union_id IS NOT NULL)"
    ))
    fact = sa.table(
        "union_fact", sa.column("union_id"), sa.column("topic"), sa.column("other_id"), sa.column("key"), sa.column("values", sa.JSON()),
        sa.column("effective_on", sa.Date()), sa.column("known_at", sa.DateTime(timezone=True)), sa.column("source"), sa.column("is_void"),
    )
    union = sa.table("trade_union", sa.column("id"), sa.column("registered_on", sa.Date()), sa.column("entered_at", sa.DateTime(timezone=True)), *(sa.column(name) for name in WORDS))
    branches: dict[int, list[str]] = {}
    for union_id, code in bind.execute(sa.text("SELECT union_id, code FROM union_branch ORDER BY id")):
        branches.setdefault(union_id, []).append(code)
    officers: dict[int, list[list[str]]] = {}
    for union_id, name, function in bind.execute(sa.text("SELECT union_id, name, function FROM officer WHERE until_on IS NULL ORDER BY id")):
        officers.setdefault(union_id, []).append([name, function])
    rows, entered = [], {}
    for row in bind.execute(sa.select(union)).mappings():
        entered[row["id"]] = row["entered_at"]
        values = {name: row[name] for name in WORDS} | {
            "registered_on": row["registered_on"].isoformat(), "founded_on": None, "statutes_on": None, "elected_on": None,
            "mandate_until": None, "presumed": [], "founders": [], "branches": branches.get(row["id"], []), "officers": officers.get(row["id"], []),
        }
        rows.append({"union_id": row["id"], "topic": "record", "other_id": None, "values": values, "effective_on": row["registered_on"]})
    held = sa.table("affiliation", sa.column("member_id"), sa.column("parent_id"), sa.column("since_on", sa.Date()), sa.column("until_on", sa.Date()), sa.column("id"))
    for row in bind.execute(sa.select(held).order_by(held.c.id)).mappings():
        for belongs, day in ((True, row["since_on"]), (False, row["until_on"])):
            if day is not None:
                rows.append({"union_id": row["member_id"], "topic": "affiliation", "other_id": row["parent_id"], "values": {"belongs": belongs}, "effective_on": day})
    for row in rows:
        source = row["other_id"] or row["union_id"]
        row |= {"key": "", "known_at": entered[source], "source": f"entry:{source}", "is_void": False}
    for start in range(0, len(rows), 1000):
        bind.execute(sa.insert(fact), rows[start : start + 1000])


def downgrade() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    op.drop_table("union_fact")
    op.execute("DROP TRIGGER union_one_step ON trade_union" if postgresql else "DROP TRIGGER union_one_step")
    for name in ("ix_trade_union_consolidated_into_id", "ix_trade_union_filed_number"):
        op.drop_index(name, "trade_union")
    op.drop_index("ix_notice_union_id", "notice")
    op.execute("UPDATE trade_union SET registered_on = '1900-01-01' WHERE registered_on IS NULL")
    op.execute("UPDATE trade_union SET level = 'national' WHERE level IS NULL AND kind <> 'confederation'")
    op.execute("UPDATE notice SET dossier_id = 0 WHERE dossier_id IS NULL")
    widen("notice", "kind", *NOTICES, before=MORE_NOTICES)
    if postgresql:
        op.execute("DROP FUNCTION registry_one_step()")
        for name in CHECKS:
            op.drop_constraint(op.f(name), "trade_union", type_="check")
        op.drop_constraint(op.f("ck_notice_concerns_something"), "notice", type_="check")
        op.alter_column("trade_union", "registered_on", nullable=False)
        op.alter_column("notice", "dossier_id", nullable=False)
        op.create_check_constraint(op.f("ck_trade_union_has_level"), "trade_union", HAS_LEVEL)
    else:
        removed = [(f"CONSTRAINT {name} CHECK ({condition}), ", "") for name, condition in CHECKS.items()]
        leads_to = f"CONSTRAINT {LEADS_TO} FOREIGN KEY(consolidated_into_id) REFERENCES trade_union (id) ON DELETE RESTRICT, "
        remake(
            "trade_union",
            ("registered_on DATE", "registered_on DATE NOT NULL"),
            *removed,
            (leads_to, f"CONSTRAINT ck_trade_union_has_level CHECK ({HAS_LEVEL}), "),
        )
        concerns = f"CONSTRAINT ck_notice_concerns_something CHECK ({CONCERNS}), "
        remake("notice", ("dossier_id INTEGER", "dossier_id INTEGER NOT NULL"), (concerns, ""))
    for name, *_ in NEW_COLUMNS:
        op.drop_column("trade_union", name)
    op.drop_column("notice", "union_id")
