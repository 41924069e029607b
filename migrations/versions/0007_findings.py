"""Room for findings: what the rules see in the register, and each reading of it

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATES = ("open", "closed", "gone")
CLOSINGS = ("checked", "admitted", "decided", "on_paper", "other")


def _one_of(column: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, native_enum=False, create_constraint=True, length=40, name=column)


def upgrade() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "finding",
        sa.Column("rule", sa.String(60), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("other_ids", sa.JSON(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("evidence_digest", sa.String(64), nullable=False),
        sa.Column("state", _one_of("state", *STATES), nullable=False),
        sa.Column("first_seen_at", instant, nullable=False),
        sa.Column("last_seen_at", instant, nullable=False),
        sa.Column("opened_at", instant, nullable=False),
        sa.Column("ended_at", instant, nullable=True),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("closing", _one_of("closing", *CLOSINGS), nullable=True),
        sa.Column("closing_words", sa.Text(), nullable=False),
        sa.Column("closed_by_id", sa.Integer(), nullable=True),
        sa.Column("assigned_to_id", sa.Integer(), nullable=True),
        sa.Column("touched_by", sa.String(200), nullable=False),
        sa.Column("touched_at", instant, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("state <> 'closed' OR closing IS NOT NULL", name=op.f("ck_finding_closed_for_a_reason")),
        sa.CheckConstraint("state <> 'open' OR closing IS NULL", name=op.f("ck_finding_open_without_one")),
        sa.CheckConstraint("(closing IS NULL) = (closed_by_id IS NULL)", name=op.f("ck_finding_closed_by_someone")),
        sa.CheckConstraint("closing IS NULL OR length(closing_words) > 0", name=op.f("ck_finding_closed_in_words")),
        sa.CheckConstraint("(state = 'open') = (ended_at IS NULL)", name=op.f("ck_finding_ended")),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_finding_union_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["closed_by_id"], ["user_account.id"], name=op.f("fk_finding_closed_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["assigned_to_id"], ["user_account.id"], name=op.f("fk_finding_assigned_to_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
        sa.UniqueConstraint("rule", "key", name=op.f("uq_finding_rule_key")),
    )
    op.create_index("ix_finding_state", "finding", ["state", "rule"])
    op.create_index("ix_finding_union_id", "finding", ["union_id"])
    op.create_index("ix_finding_assigned_to_id", "finding", ["assigned_to_id"])
    op.create_table(
        "finding_scan",
        sa.Column("started_at", instant, nullable=False),
        sa.Column("finished_at", instant, nullable=True),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("records >= 0", name=op.f("ck_finding_scan_records")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_scan")),
    )


def downgrade() -> None:
    op.drop_table("finding_scan")
    op.drop_table("finding")
