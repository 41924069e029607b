"""The census: campaigns, their stages, whom they write to, what came back

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = (
    "campaign", "campaign_stage", "campaign_exclusion", "addressee", "campaign_letter", "census_answer", "census_report", "census_evidence",
)
#: (name, event, what is said): an answer is evidence.
REFUSALS = (
    ("census_answer_no_update", "UPDATE", "an answer to the census is never changed"),
    ("census_answer_no_delete", "DELETE", "an answer to the census is never deleted"),
)


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "campaign",
        sa.Column("ref", sa.String(20), nullable=False),
        sa.Column("title_fr", sa.String(160), nullable=False),
        sa.Column("title_en", sa.String(160), nullable=False),
        sa.Column("purpose", sa.String(1000), nullable=False),
        sa.Column("chosen_by", sa.JSON(), nullable=False),
        sa.Column("letter_fr", sa.Text(), nullable=False),
        sa.Column("letter_en", sa.Text(), nullable=False),
        sa.Column("state", _one_of("state", "draft", "proposed", "approved", "running", "paused", "closed"), nullable=False),
        sa.Column("opened_by_id", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proposed_by_id", sa.Integer(), nullable=True),
        sa.Column("approved_by_id", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_back_because", sa.String(500), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("touched_by", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("approved_by_id IS NOT NULL OR state IN ('draft', 'proposed')", name=op.f("ck_campaign_approved_before_running")),
        sa.CheckConstraint("approved_by_id IS NULL OR approved_by_id <> proposed_by_id", name=op.f("ck_campaign_four_eyes")),
        sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_campaign_closed")),
        sa.CheckConstraint("approved_by_id IS NULL OR proposed_by_id IS NOT NULL", name=op.f("ck_campaign_approved_after_proposal")),
        sa.CheckConstraint("length(title_fr) > 0 AND length(title_en) > 0", name=op.f("ck_campaign_titled")),
        sa.ForeignKeyConstraint(["opened_by_id"], ["user_account.id"], name=op.f("fk_campaign_opened_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["proposed_by_id"], ["user_account.id"], name=op.f("fk_campaign_proposed_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["approved_by_id"], ["user_account.id"], name=op.f("fk_campaign_approved_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("ref", name=op.f("uq_campaign_ref")),
    )
    op.create_table(
        "campaign_stage",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("step", _one_of("step", "letter", "reminder", "last_reminder", "closing"), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("per_day", sa.Integer(), nullable=False),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_by_id", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("per_day >= 1", name=op.f("ck_campaign_stage_per_day")),
        sa.CheckConstraint("finished_at IS NULL OR approved_by_id IS NOT NULL", name=op.f("ck_campaign_stage_finished_after_approval")),
        sa.CheckConstraint("approved_by_id IS NULL OR asked_by_id IS NOT NULL", name=op.f("ck_campaign_stage_approved_after_asking")),
        sa.CheckConstraint("approved_by_id IS NULL OR approved_by_id <> asked_by_id", name=op.f("ck_campaign_stage_four_eyes")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_stage_campaign_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["asked_by_id"], ["user_account.id"], name=op.f("fk_campaign_stage_asked_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["approved_by_id"], ["user_account.id"], name=op.f("fk_campaign_stage_approved_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_stage")),
        sa.UniqueConstraint("campaign_id", "step", name=op.f("uq_campaign_stage_campaign_id_step")),
    )
    op.create_table(
        "campaign_exclusion",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(300), nullable=False),
        sa.Column("excluded_by_id", sa.Integer(), nullable=False),
        sa.Column("excluded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_campaign_exclusion_reason")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_exclusion_campaign_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_campaign_exclusion_union_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["excluded_by_id"], ["user_account.id"], name=op.f("fk_campaign_exclusion_excluded_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_exclusion")),
        sa.UniqueConstraint("campaign_id", "union_id", name=op.f("uq_campaign_exclusion_campaign_id_union_id")),
    )
    op.create_index("ix_campaign_exclusion_union_id", "campaign_exclusion", ["union_id"])
    op.create_table(
        "addressee",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(12), nullable=False),
        sa.Column("letters_sent", sa.Integer(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("outcome", _one_of("outcome", "confirmed", "updated", "returned", "unreachable", "ceased", "no_answer", "to_examine"), nullable=True),
        sa.Column("outcome_reason", sa.String(1000), nullable=False),
        sa.Column("outcome_by_id", sa.Integer(), nullable=True),
        sa.Column("outcome_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("touched_by", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("letters_sent >= 0", name=op.f("ck_addressee_letters_sent")),
        sa.CheckConstraint("(outcome IS NULL) = (outcome_by_id IS NULL) AND (outcome IS NULL) = (outcome_at IS NULL)", name=op.f("ck_addressee_outcome_given_by_a_person")),
        sa.CheckConstraint("outcome IS NULL OR length(outcome_reason) > 0", name=op.f("ck_addressee_outcome_reasoned")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_addressee_campaign_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_addressee_union_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["outcome_by_id"], ["user_account.id"], name=op.f("fk_addressee_outcome_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addressee")),
        sa.UniqueConstraint("code", name=op.f("uq_addressee_code")),
        sa.UniqueConstraint("campaign_id", "union_id", name=op.f("uq_addressee_campaign_id_union_id")),
    )
    op.create_index("ix_addressee_union_id", "addressee", ["union_id"])
    op.create_table(
        "campaign_letter",
        sa.Column("addressee_id", sa.Integer(), nullable=False),
        sa.Column("stage_id", sa.Integer(), nullable=False),
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["addressee_id"], ["addressee.id"], name=op.f("fk_campaign_letter_addressee_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["stage_id"], ["campaign_stage.id"], name=op.f("fk_campaign_letter_stage_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_campaign_letter_notice_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_letter")),
        sa.UniqueConstraint("notice_id", name=op.f("uq_campaign_letter_notice_id")),
        sa.UniqueConstraint("addressee_id", "stage_id", name=op.f("uq_campaign_letter_addressee_id_stage_id")),
    )
    op.create_index("ix_campaign_letter_stage_id", "campaign_letter", ["stage_id", "sent_on"])
    op.create_table(
        "census_answer",
        sa.Column("addressee_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(12), nullable=False),
        sa.Column("channel", _one_of("channel", "online", "slip"), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("given_by", sa.String(200), nullable=False),
        sa.Column("capacity", _one_of("capacity", "president", "executive", "mandated", "member", "other"), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(given_by) > 0", name=op.f("ck_census_answer_given_by")),
        sa.CheckConstraint("(channel = 'online') = (recorded_by_id IS NULL)", name=op.f("ck_census_answer_typed_by_a_clerk")),
        sa.ForeignKeyConstraint(["addressee_id"], ["addressee.id"], name=op.f("fk_census_answer_addressee_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["recorded_by_id"], ["user_account.id"], name=op.f("fk_census_answer_recorded_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_census_answer")),
        sa.UniqueConstraint("code", name=op.f("uq_census_answer_code")),
    )
    op.create_index("ix_census_answer_addressee_id", "census_answer", ["addressee_id"])
    op.create_table(
        "census_report",
        sa.Column("addressee_id", sa.Integer(), nullable=False),
        sa.Column("sign", _one_of("sign", "unknown_at_address", "not_delivered", "says_ceased", "reached", "other"), nullable=False),
        sa.Column("heard_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["addressee_id"], ["addressee.id"], name=op.f("fk_census_report_addressee_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["recorded_by_id"], ["user_account.id"], name=op.f("fk_census_report_recorded_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_census_report")),
    )
    op.create_index("ix_census_report_addressee_id", "census_report", ["addressee_id"])
    op.create_table(
        "census_evidence",
        sa.Column("addressee_id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("filename", sa.String(200), nullable=False),
        sa.Column("media_type", sa.String(60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_census_evidence_digest")),
        sa.CheckConstraint("size > 0", name=op.f("ck_census_evidence_size")),
        sa.ForeignKeyConstraint(["addressee_id"], ["addressee.id"], name=op.f("fk_census_evidence_addressee_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["recorded_by_id"], ["user_account.id"], name=op.f("fk_census_evidence_recorded_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_census_evidence")),
    )
    op.create_index("ix_census_evidence_addressee_id", "census_evidence", ["addressee_id"])
    op.create_index("ix_census_evidence_digest", "census_evidence", ["digest"])
    postgresql = op.get_bind().dialect.name == "postgresql"
    for name, event, said in REFUSALS:
        act = f"FOR EACH ROW EXECUTE FUNCTION registry_refuse('{said}')" if postgresql else f"BEGIN SELECT RAISE(ABORT, '{said}'); END"
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON census_answer {act}")


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
