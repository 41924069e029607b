"""The life of a union: measures of authorities, contested leadership, cancellation, acts that two people do

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STAGES = ("opened", "notice_signed", "notice_notified", "decided", "contested", "upheld", "reversed", "abandoned")
GROUNDS = ("fraud", "breach", "ceased")
PROPOSALS = ("settlement", "claim_withdrawal", "measure", "lifting")
LIVE = "stage IN ('opened', 'notice_signed', 'notice_notified')"
DECIDED = "stage IN ('decided', 'contested', 'upheld', 'reversed')"
CANCELLATION = (
    ("reasoned", "length(statement) > 0"),
    ("notice_four_eyes", "notice_signed_by_id IS NULL OR notice_signed_by_id <> opened_by_id"),
    ("four_eyes", "decided_by_id IS NULL OR decided_by_id <> opened_by_id"),
    ("notice_has_end", "(notified_on IS NULL) = (notice_ends_on IS NULL)"),
    ("notified_after_signature", "notified_on IS NULL OR notice_signed_at IS NOT NULL"),
    ("notice_signed", "stage NOT IN ('notice_signed', 'notice_notified') OR notice_signed_at IS NOT NULL"),
    ("notice_notified", "stage <> 'notice_notified' OR notified_on IS NOT NULL"),
    ("decided", f"({DECIDED}) = (decided_on IS NOT NULL)"),
    ("decision_has_hand", "(decided_on IS NULL) = (decided_by_id IS NULL)"),
    ("decided_after_notice", "decided_on IS NULL OR (notice_ends_on IS NOT NULL AND decided_on > notice_ends_on AND length(decision) > 0)"),
    ("decision_notified", "decision_notified_on IS NULL OR decided_on IS NOT NULL"),
    ("contested", "stage <> 'contested' OR recourse_on IS NOT NULL"),
    ("judged", "(stage IN ('upheld', 'reversed')) = (judgment_on IS NOT NULL)"),
    ("abandoned", "(stage = 'abandoned') = (abandoned_on IS NOT NULL)"),
    ("abandoned_has_reason", "abandoned_on IS NULL OR length(abandoned_because) > 0"),
)
PROPOSAL = (
    ("reasoned", "length(reason) > 0 AND length(legal_basis) > 0"),
    ("ended", "(state = 'pending') = (ended_at IS NULL)"),
    ("end_has_hand", "(ended_at IS NULL) = (ended_by_id IS NULL)"),
    ("four_eyes", "state <> 'confirmed' OR ended_by_id <> proposed_by_id"),
    ("dropped_has_reason", "state <> 'dropped' OR length(end_reason) > 0"),
)
MEASURES = ("suspension", "activity_ban", "filing_freeze", "other")


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _person(name: str, *, table: str, nullable: bool = True) -> tuple[sa.Column, sa.ForeignKeyConstraint]:
    """A column that names an account, with its key."""
    key = sa.ForeignKeyConstraint([name], ["user_account.id"], name=op.f(f"fk_{table}_{name}"), ondelete="RESTRICT")
    return sa.Column(name, sa.Integer(), nullable=nullable), key


def _of_union(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f(f"fk_{table}_union_id"), ondelete="RESTRICT")


def upgrade() -> None:
    op.add_column("trade_union", sa.Column("contested_since", sa.Date(), nullable=True))
    op.create_table(
        "union_measure",
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(60), nullable=False),
        sa.Column("kind", _one_of("kind", *MEASURES), nullable=False),
        sa.Column("authority", sa.String(200), nullable=False),
        sa.Column("act_reference", sa.String(200), nullable=False),
        sa.Column("act_on", sa.Date(), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("contested_basis", sa.Boolean(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name=op.f("ck_union_measure_dates")),
        sa.CheckConstraint("length(authority) > 0 AND length(act_reference) > 0", name=op.f("ck_union_measure_has_act")),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_union_measure_union_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_union_measure")),
        sa.UniqueConstraint("union_id", "key", name=op.f("uq_union_measure_union_id_key")),
    )
    op.create_index("ix_union_measure_union_id", "union_measure", ["union_id"])
    op.create_table(
        "former_name",
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("comparable_name", sa.String(700), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_former_name_union_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_name")),
    )
    op.create_index("ix_former_name_union_id", "former_name", ["union_id"])
    op.create_index("ix_former_name_comparable_name", "former_name", ["comparable_name"])
    _cancellation()
    _proposal()


def _cancellation() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "cancellation",
        sa.Column("ref", sa.String(12), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("stage", _one_of("stage", *STAGES), nullable=False),
        sa.Column("ground", _one_of("ground", *GROUNDS), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        *_person("opened_by_id", table="cancellation", nullable=False),
        sa.Column("opened_at", instant, nullable=False),
        *_person("notice_signed_by_id", table="cancellation"),
        sa.Column("notice_signed_at", instant, nullable=True),
        sa.Column("notified_on", sa.Date(), nullable=True),
        sa.Column("notified_how", sa.String(200), nullable=False),
        sa.Column("notice_ends_on", sa.Date(), nullable=True),
        sa.Column("answer_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        *_person("decided_by_id", table="cancellation"),
        sa.Column("decided_at", instant, nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("decision_notified_on", sa.Date(), nullable=True),
        sa.Column("decision_notified_how", sa.String(200), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("publication", sa.String(200), nullable=False),
        sa.Column("recourse_on", sa.Date(), nullable=True),
        sa.Column("recourse_by", sa.String(200), nullable=False),
        sa.Column("court", sa.String(200), nullable=False),
        sa.Column("recourse_suspended", sa.Boolean(), nullable=False),
        sa.Column("judgment", _one_of("judgment", "upheld", "reversed"), nullable=True),
        sa.Column("judgment_on", sa.Date(), nullable=True),
        sa.Column("judgment_reference", sa.String(200), nullable=False),
        *_person("abandoned_by_id", table="cancellation"),
        sa.Column("abandoned_on", sa.Date(), nullable=True),
        sa.Column("abandoned_because", sa.Text(), nullable=False),
        sa.Column("touched_at", instant, nullable=False),
        sa.Column("touched_by", sa.String(200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.CheckConstraint(condition, name=op.f(f"ck_cancellation_{name}")) for name, condition in CANCELLATION),
        _of_union("cancellation"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cancellation")),
        sa.UniqueConstraint("ref", name=op.f("uq_cancellation_ref")),
    )
    op.create_index("ix_cancellation_union_id", "cancellation", ["union_id"])
    op.create_index("ix_cancellation_notice_ends_on", "cancellation", ["notice_ends_on"])
    op.create_index("uq_cancellation_live", "cancellation", ["union_id"], unique=True, sqlite_where=sa.text(LIVE), postgresql_where=sa.text(LIVE))
    op.create_table(
        "cancellation_evidence",
        sa.Column("cancellation_id", sa.Integer(), nullable=False),
        sa.Column("shows", sa.String(300), nullable=False),
        sa.Column("medium", _one_of("medium", "file", "paper"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=True),
        sa.Column("filename", sa.String(160), nullable=False),
        sa.Column("media_type", sa.String(60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received_at", instant, nullable=False),
        *_person("received_by_id", table="cancellation_evidence", nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(medium = 'file') = (digest IS NOT NULL)", name=op.f("ck_cancellation_evidence_file_has_digest")),
        sa.CheckConstraint("length(shows) > 0", name=op.f("ck_cancellation_evidence_says_what")),
        sa.ForeignKeyConstraint(["cancellation_id"], ["cancellation.id"], name=op.f("fk_cancellation_evidence_cancellation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cancellation_evidence")),
    )
    op.create_index("ix_cancellation_evidence_cancellation_id", "cancellation_evidence", ["cancellation_id"])
    op.create_index("ix_cancellation_evidence_digest", "cancellation_evidence", ["digest"])


def _proposal() -> None:
    op.create_table(
        "union_proposal",
        sa.Column("ref", sa.String(12), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("kind", _one_of("kind", *PROPOSALS), nullable=False),
        sa.Column("state", _one_of("state", "pending", "confirmed", "dropped"), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("legal_basis", sa.String(300), nullable=False),
        *_person("proposed_by_id", table="union_proposal", nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        *_person("ended_by_id", table="union_proposal"),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.CheckConstraint(condition, name=op.f(f"ck_union_proposal_{name}")) for name, condition in PROPOSAL),
        _of_union("union_proposal"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_union_proposal")),
        sa.UniqueConstraint("ref", name=op.f("uq_union_proposal_ref")),
    )
    op.create_index("ix_union_proposal_union_id", "union_proposal", ["union_id"])
    op.create_index("ix_union_proposal_state", "union_proposal", ["state", "id"])


def downgrade() -> None:
    for table in ("union_proposal", "cancellation_evidence", "cancellation"):
        op.drop_table(table)
    op.drop_table("former_name")
    op.drop_table("union_measure")
    op.drop_column("trade_union", "contested_since")
