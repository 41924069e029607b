"""Filings about a registered union; who may file for it; who is kept off a dossier

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

from migrations.remaking import remake, widen

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

FILINGS = (
    "registration",
    "statutes",
    "name",
    "officers",
    "seat",
    "contacts",
    "form",
    "affiliation",
    "disaffiliation",
    "merger",
    "split",
    "autonomy",
    "dissolution",
    "court_decision",
    "correction",
    "duplicate_certificate",
)
OUTCOMES = ("register", "refuse")
MORE_OUTCOMES = (*OUTCOMES, "claim")
#: (name, before or "", after): the checks that change, and the new ones.
CHECKS = (
    (
        "accepted_is_registered",
        "(status = 'accepted') = (union_id IS NOT NULL)",
        "(status = 'accepted' AND filing = 'registration') = (union_id IS NOT NULL)",
    ),
    (
        "accepted_outcome",
        "status <> 'accepted' OR outcome = 'register'",
        "status <> 'accepted' OR outcome = 'register' OR (outcome = 'claim' AND filing = 'officers')",
    ),
    ("registration_or_subject", "", "(filing = 'registration') = (subject_id IS NULL)"),
    ("accepted_has_effect", "", "status <> 'accepted' OR filing IN ('registration', 'duplicate_certificate') OR effect_on IS NOT NULL"),
    ("filing", "", "filing IN (" + ", ".join(f"'{filing}'" for filing in FILINGS) + ")"),
)
SUBJECT = "CONSTRAINT fk_dossier_subject_id FOREIGN KEY(subject_id) REFERENCES trade_union (id) ON DELETE RESTRICT, "
COLUMNS = (
    ("filing", sa.String(40), "registration"),
    ("subject_id", sa.Integer(), None),
    ("effect_on", sa.Date(), None),
    ("content", sa.JSON(), "{}"),
    ("legal_basis", sa.Text(), ""),
)


def _check(name: str, condition: str) -> str:
    return f"CONSTRAINT ck_dossier_{name} CHECK ({condition}), "


def upgrade() -> None:
    for name, kind, default in COLUMNS:
        op.add_column("dossier", sa.Column(name, kind, nullable=default is None, server_default=default))
    if op.get_bind().dialect.name == "postgresql":
        for name, before, after in CHECKS:
            if before:
                op.drop_constraint(op.f(f"ck_dossier_{name}"), "dossier", type_="check")
            op.create_check_constraint(op.f(f"ck_dossier_{name}"), "dossier", after)
        op.create_foreign_key(op.f("fk_dossier_subject_id"), "dossier", "trade_union", ["subject_id"], ["id"], ondelete="RESTRICT")
    else:
        changed = [(_check(name, before), _check(name, after)) for name, before, after in CHECKS if before]
        added = "".join(_check(name, after) for name, before, after in CHECKS if not before)
        first = "CONSTRAINT pk_dossier PRIMARY KEY (id), "
        remake("dossier", *changed, (first, first + added + SUBJECT))
    widen("dossier", "outcome", *MORE_OUTCOMES, before=OUTCOMES)
    op.create_index("ix_dossier_filing", "dossier", ["filing"])
    op.create_index("ix_dossier_subject_id", "dossier", ["subject_id"])
    _tables()


def _tables() -> None:
    op.create_table(
        "mandate",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.String(160), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name=op.f("ck_mandate_dates")),
        sa.CheckConstraint("length(capacity) > 0", name=op.f("ck_mandate_capacity")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_mandate_user_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_mandate_union_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["recorded_by_id"], ["user_account.id"], name=op.f("fk_mandate_recorded_by_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandate")),
        sa.UniqueConstraint("user_id", "union_id", "since_on", name=op.f("uq_mandate_user_id_union_id_since_on")),
    )
    op.create_index("ix_mandate_union_id", "mandate", ["union_id"])
    op.create_table(
        "recusal",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_recusal_reason")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_recusal_dossier_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_recusal_user_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
        sa.UniqueConstraint("dossier_id", "user_id", name=op.f("uq_recusal_dossier_id_user_id")),
    )
    op.create_index("ix_recusal_user_id", "recusal", ["user_id"])


def downgrade() -> None:
    """Back to registrations alone: filings about a union have no place there, so this refuses to lose any."""
    held = op.get_bind().execute(sa.text("SELECT count(*) FROM dossier WHERE filing <> 'registration'")).scalar()
    if held:
        raise RuntimeError(f"{held} dossiers are not registrations: the older schema has no place for them")
    op.drop_table("recusal")
    op.drop_table("mandate")
    op.drop_index("ix_dossier_subject_id", "dossier")
    op.drop_index("ix_dossier_filing", "dossier")
    widen("dossier", "outcome", *OUTCOMES, before=MORE_OUTCOMES)
    if op.get_bind().dialect.name == "postgresql":
        for name, before, _ in CHECKS:
            op.drop_constraint(op.f(f"ck_dossier_{name}"), "dossier", type_="check")
            if before:
                op.create_check_constraint(op.f(f"ck_dossier_{name}"), "dossier", before)
        op.drop_constraint(op.f("fk_dossier_subject_id"), "dossier", type_="foreignkey")
    else:
        changed = [(_check(name, after), _check(name, before)) for name, before, after in CHECKS if before]
        added = [(_check(name, after), "") for name, before, after in CHECKS if not before]
        remake("dossier", *changed, *added, (SUBJECT, ""))
    for name, *_ in COLUMNS:
        op.drop_column("dossier", name)
