"""Consolidations of duplicates: proposed by one, confirmed by another, told to the unions, applied, undone

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="RESTRICT")


CHECKS = {
    "two_records": "kept_id <> duplicate_id",
    "has_reason": "length(reason) > 0",
    "four_eyes": "confirmed_by_id IS NULL OR confirmed_by_id <> proposed_by_id",
    "confirmation_has_hand": "(confirmed_at IS NULL) = (confirmed_by_id IS NULL)",
    "proposed_is_open": "state <> 'proposed' OR confirmed_at IS NULL",
    "confirmed_first": "state NOT IN ('notified', 'applied', 'undone') OR confirmed_at IS NOT NULL",
    "applied": "(state IN ('applied', 'undone')) = (applied_at IS NOT NULL)",
    "ended": "(state IN ('declined', 'withdrawn', 'undone')) = (ended_at IS NOT NULL)",
    "end_has_reason": "ended_at IS NULL OR (ended_by_id IS NOT NULL AND length(end_reason) > 0)",
}
NOTICE_CHECKS = {
    "told_how": "(told_on IS NULL) = (length(told_how) = 0)",
    "answer_has_day": "(answer IS NULL) = (answered_on IS NULL)",
    "answer_has_hand": "answer IS NULL OR length(answered_by) > 0",
    "objection_has_words": "answer IS NULL OR answer <> 'objects' OR length(words) > 0",
}
LIVE = sa.text("state IN ('proposed', 'notified', 'applied')")


def upgrade() -> None:
    op.create_table(
        "consolidation",
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("duplicate_id", sa.Integer(), nullable=False),
        sa.Column("state", _one_of("state", "proposed", "notified", "applied", "declined", "withdrawn", "undone"), nullable=False),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("seals", sa.JSON(), nullable=False),
        sa.Column("proposed_by_id", sa.Integer(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by_id", sa.Integer(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("object_until", sa.Date(), nullable=True),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("applied_despite", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("earlier_ids", sa.JSON(), nullable=False),
        sa.Column("ended_by_id", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("left_over", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.CheckConstraint(condition, name=op.f(f"ck_consolidation_{name}")) for name, condition in CHECKS.items()),
        _points("consolidation", "kept_id", "trade_union"),
        _points("consolidation", "duplicate_id", "trade_union"),
        _points("consolidation", "proposed_by_id", "user_account"),
        _points("consolidation", "confirmed_by_id", "user_account"),
        _points("consolidation", "ended_by_id", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consolidation")),
    )
    op.create_index("ix_consolidation_kept_id", "consolidation", ["kept_id"])
    op.create_index("ix_consolidation_duplicate_id", "consolidation", ["duplicate_id"])
    op.create_index("ix_consolidation_state", "consolidation", ["state", "id"])
    op.create_index(
        "uq_consolidation_live_duplicate", "consolidation", ["duplicate_id"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE
    )
    op.create_table(
        "consolidation_notice",
        sa.Column("consolidation_id", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("told_how", sa.String(200), nullable=False),
        sa.Column("answer", _one_of("answer", "agrees", "objects"), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", sa.String(200), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.CheckConstraint(condition, name=op.f(f"ck_consolidation_notice_{name}")) for name, condition in NOTICE_CHECKS.items()),
        _points("consolidation_notice", "consolidation_id", "consolidation"),
        _points("consolidation_notice", "union_id", "trade_union"),
        _points("consolidation_notice", "notice_id", "notice"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consolidation_notice")),
        sa.UniqueConstraint("consolidation_id", "union_id", name=op.f("uq_consolidation_notice_consolidation_id_union_id")),
    )


def downgrade() -> None:
    op.drop_table("consolidation_notice")
    op.drop_table("consolidation")
