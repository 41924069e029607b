"""Room for reprise: files, sheets and lines of the old file; what columns tell

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATES = ("to_map", "ready", "loading", "loaded")
OUTCOMES = ("stored", "attached", "refused")
#: (name, table, event, what is said), as in 0003
REFUSALS = (
    ("source_row_no_update", "source_row", "UPDATE", "a line of the old file is never changed"),
    ("source_row_no_delete", "source_row", "DELETE", "a line of the old file is never deleted"),
)


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="RESTRICT")


def upgrade() -> None:
    op.create_table(
        "source_file",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("filename", sa.String(240), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(8), nullable=False),
        sa.Column("encoding", sa.String(40), nullable=False),
        sa.Column("separator", sa.String(4), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("format IN ('xlsx', 'xls', 'ods', 'csv')", name=op.f("ck_source_file_format")),
        _to("source_file", "received_by_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_file")),
        sa.UniqueConstraint("digest", name=op.f("uq_source_file_digest")),
    )
    op.create_table(
        "source_sheet",
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(240), nullable=False),
        sa.Column("is_hidden", sa.Boolean(), nullable=False),
        sa.Column("filled", sa.Integer(), nullable=False),
        sa.Column("sample", sa.JSON(), nullable=False),
        sa.Column("header_row", sa.Integer(), nullable=False),
        sa.Column("headings", sa.JSON(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("is_remembered", sa.Boolean(), nullable=False),
        sa.Column("state", _one_of("state", *STATES), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("total", "done", "stored", "attached", "refused", "last_row")),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("stored + attached + refused = done", name=op.f("ck_source_sheet_sums")),
        sa.CheckConstraint("done <= total AND stored >= 0 AND attached >= 0 AND refused >= 0", name=op.f("ck_source_sheet_counts")),
        sa.CheckConstraint("state <> 'loaded' OR (done = total AND finished_at IS NOT NULL)", name=op.f("ck_source_sheet_loaded_whole")),
        sa.CheckConstraint("state IN ('to_map', 'ready') OR asked_at IS NOT NULL", name=op.f("ck_source_sheet_asked")),
        _to("source_sheet", "file_id", "source_file"),
        _to("source_sheet", "asked_by_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_sheet")),
        sa.UniqueConstraint("file_id", "position", name=op.f("uq_source_sheet_file_id_position")),
    )
    op.create_table(
        "source_row",
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("kinds", sa.String(240), nullable=False),
        sa.Column("reading", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("outcome", _one_of("outcome", *OUTCOMES), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("has_remarks", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(outcome = 'refused') = (union_id IS NULL)", name=op.f("ck_source_row_accounted")),
        _to("source_row", "sheet_id", "source_sheet"),
        _to("source_row", "union_id", "trade_union"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_row")),
        sa.UniqueConstraint("sheet_id", "row", name=op.f("uq_source_row_sheet_id_row")),
    )
    op.create_index("ix_source_row_digest", "source_row", ["digest"])
    op.create_index("ix_source_row_union_id", "source_row", ["union_id"])
    op.create_index("ix_source_row_outcome", "source_row", ["sheet_id", "outcome", "row"])
    op.create_table(
        "column_mapping",
        sa.Column("signature", sa.String(64), nullable=False),
        sa.Column("name", sa.String(240), nullable=False),
        sa.Column("headings", sa.JSON(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        _to("column_mapping", "saved_by_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_column_mapping")),
        sa.UniqueConstraint("signature", name=op.f("uq_column_mapping_signature")),
    )
    for name, table, event, said in REFUSALS:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION registry_refuse('{said}')")
        else:
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END")


def downgrade() -> None:
    for table in ("column_mapping", "source_row", "source_sheet", "source_file"):
        op.drop_table(table)
