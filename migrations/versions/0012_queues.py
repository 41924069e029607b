"""Room for queues: saved views; one act on many dossiers

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _to(table: str, column: str, target: str, ondelete: str = "RESTRICT") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)


def upgrade() -> None:
    op.create_table(
        "saved_view",
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("folded", sa.String(240), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.Column("saved_by_id", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(folded) > 0", name=op.f("ck_saved_view_named")),
        sa.CheckConstraint("owner_id IS NULL OR owner_id = saved_by_id", name=op.f("ck_saved_view_own_hand")),
        _to("saved_view", "owner_id", "user_account"),
        _to("saved_view", "saved_by_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("owner_id", "folded", name=op.f("uq_saved_view_owner_id_folded")),
    )
    team = sa.text("owner_id IS NULL")
    op.create_index("uq_saved_view_team", "saved_view", ["folded"], unique=True, sqlite_where=team, postgresql_where=team)
    op.create_table(
        "batch",
        sa.Column("kind", _one_of("kind", "assign", "request_piece"), nullable=False),
        sa.Column("state", _one_of("state", "prepared", "running", "finished"), nullable=False),
        sa.Column("asked_by_id", sa.Integer(), nullable=False),
        sa.Column("prepared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("piece", sa.String(40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("launched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'prepared') = (launched_at IS NULL)", name=op.f("ck_batch_launched")),
        sa.CheckConstraint("(state = 'finished') = (finished_at IS NOT NULL)", name=op.f("ck_batch_finished")),
        sa.CheckConstraint("state = 'prepared' OR kind <> 'assign' OR holder_id IS NOT NULL", name=op.f("ck_batch_assigns_to_someone")),
        sa.CheckConstraint("state = 'prepared' OR kind <> 'request_piece' OR length(piece) > 0", name=op.f("ck_batch_requests_something")),
        _to("batch", "asked_by_id", "user_account"),
        _to("batch", "holder_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
    )
    op.create_index(op.f("ix_batch_asked_by_id"), "batch", ["asked_by_id"])
    op.create_table(
        "batch_line",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("seen_version", sa.Integer(), nullable=False),
        sa.Column("state", _one_of("state", "waiting", "done", "skipped"), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'waiting') = (done_at IS NULL)", name=op.f("ck_batch_line_done_at")),
        sa.CheckConstraint("(state = 'skipped') = (reason IS NOT NULL)", name=op.f("ck_batch_line_skipped_has_reason")),
        _to("batch_line", "batch_id", "batch", "CASCADE"),
        _to("batch_line", "dossier_id", "dossier", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_line")),
        sa.UniqueConstraint("batch_id", "dossier_id", name=op.f("uq_batch_line_batch_id_dossier_id")),
        sa.UniqueConstraint("batch_id", "place", name=op.f("uq_batch_line_batch_id_place")),
    )
    op.create_index(op.f("ix_batch_line_dossier_id"), "batch_line", ["dossier_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_batch_line_dossier_id"), table_name="batch_line")
    op.drop_table("batch_line")
    op.drop_index(op.f("ix_batch_asked_by_id"), table_name="batch")
    op.drop_table("batch")
    op.drop_index("uq_saved_view_team", table_name="saved_view")
    op.drop_table("saved_view")
