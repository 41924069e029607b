"""Room for reports: each frozen as it was made, and the day of the monthly one

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report",
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("occasion", sa.Enum("by_hand", "monthly", native_enum=False, create_constraint=True, length=40, name="occasion"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String(200), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("open_findings", sa.JSON(), nullable=False),
        sa.Column("touched", sa.JSON(), nullable=False),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("previous_id IS NULL OR previous_id <> id", name=op.f("ck_report_not_its_own_previous")),
        sa.ForeignKeyConstraint(["previous_id"], ["report.id"], name=op.f("fk_report_previous_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("key", name=op.f("uq_report_key")),
        sa.UniqueConstraint("previous_id", name=op.f("uq_report_previous_id")),
    )
    op.create_table(
        "report_schedule",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("set_by", sa.String(200), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_report_schedule_only_one")),
        sa.CheckConstraint("day IS NULL OR (day >= 1 AND day <= 28)", name=op.f("ck_report_schedule_day")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_schedule")),
    )


def downgrade() -> None:
    op.drop_table("report_schedule")
    op.drop_table("report")
