"""Duplicate runs, the pairs and groups they find, what people say of them, and how well it was measured

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

#: (name, event): a verdict is superseded, never changed.
REFUSALS = (("verdict_no_update", "UPDATE"), ("verdict_no_delete", "DELETE"))
SAID = "a verdict is never changed: a later one supersedes it"
TABLES = ("dedupe_recall", "dedupe_judgement", "dedupe_sampled_pair", "dedupe_sample", "dedupe_member", "dedupe_cluster", "dedupe_verdict", "dedupe_pair", "dedupe_slice", "dedupe_run")


def _one_of(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "dedupe_run",
        sa.Column("kind", _one_of("kind", "full", "incremental"), nullable=False),
        sa.Column("state", _one_of("state", "waiting", "running", "finished", "abandoned"), nullable=False),
        sa.Column("asked_by", sa.String(200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("previous_id", sa.Integer(), nullable=True),
        sa.Column("same_as_id", sa.Integer(), nullable=True),
        sa.Column("engine_version", sa.String(80), nullable=False),
        sa.Column("proposal", sa.Double(), nullable=False),
        sa.Column("review", sa.Double(), nullable=False),
        sa.Column("linkage", sa.Double(), nullable=False),
        sa.Column("input_digest", sa.String(64), nullable=False),
        sa.Column("result_digest", sa.String(64), nullable=False),
        sa.Column("is_divergent", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.String(20), nullable=False),
        sa.Column("stage_done", sa.Integer(), nullable=False),
        sa.Column("stage_total", sa.Integer(), nullable=False),
        sa.Column("stage_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seconds", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'finished') = (finished_at IS NOT NULL)", name=op.f("ck_dedupe_run_finished")),
        sa.CheckConstraint("state <> 'finished' OR length(result_digest) > 0", name=op.f("ck_dedupe_run_has_result")),
        sa.CheckConstraint("review > 0 AND review <= proposal AND proposal <= 1", name=op.f("ck_dedupe_run_thresholds")),
        sa.ForeignKeyConstraint(["previous_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_run_previous_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["same_as_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_run_same_as_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_run")),
    )
    op.create_index(op.f("ix_dedupe_run_input_digest"), "dedupe_run", ["input_digest"], unique=False)
    op.create_table(
        "dedupe_slice",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("pairs", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_slice_run_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_slice")),
        sa.UniqueConstraint("run_id", "number", name=op.f("uq_dedupe_slice_run_id_number")),
    )
    op.create_table(
        "dedupe_pair",
        sa.Column("low_id", sa.Integer(), nullable=False),
        sa.Column("high_id", sa.Integer(), nullable=False),
        sa.Column("probability", sa.Double(), nullable=False),
        sa.Column("bits", sa.Double(), nullable=False),
        sa.Column("levels", sa.String(40), nullable=False),
        sa.Column("band", _one_of("band", "proposal", "review"), nullable=True),
        sa.Column("state", _one_of("state", "open", "decided", "gone"), nullable=False),
        sa.Column("answer", _one_of("answer", "same", "distinct", "cannot_tell", "successor", "split", "withdrawn"), nullable=True),
        sa.Column("is_back", sa.Boolean(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("low_digest", sa.String(32), nullable=False),
        sa.Column("high_digest", sa.String(32), nullable=False),
        sa.Column("first_run_id", sa.Integer(), nullable=True),
        sa.Column("last_run_id", sa.Integer(), nullable=True),
        sa.Column("asked_of_id", sa.Integer(), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_note", sa.Text(), nullable=False),
        sa.Column("touched_by", sa.String(200), nullable=False),
        sa.Column("touched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'decided') = (answer IS NOT NULL)", name=op.f("ck_dedupe_pair_decided_has_answer")),
        sa.CheckConstraint("(asked_of_id IS NULL) = (asked_by_id IS NULL) AND (asked_of_id IS NULL) = (asked_at IS NULL)", name=op.f("ck_dedupe_pair_asked")),
        sa.CheckConstraint("asked_of_id IS NULL OR asked_of_id <> asked_by_id", name=op.f("ck_dedupe_pair_asked_of_another")),
        sa.CheckConstraint("low_id < high_id", name=op.f("ck_dedupe_pair_ordered")),
        sa.ForeignKeyConstraint(["asked_by_id"], ["user_account.id"], name=op.f("fk_dedupe_pair_asked_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["asked_of_id"], ["user_account.id"], name=op.f("fk_dedupe_pair_asked_of_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["first_run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_pair_first_run_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["high_id"], ["trade_union.id"], name=op.f("fk_dedupe_pair_high_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["last_run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_pair_last_run_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["low_id"], ["trade_union.id"], name=op.f("fk_dedupe_pair_low_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_pair")),
        sa.UniqueConstraint("low_id", "high_id", name=op.f("uq_dedupe_pair_low_id_high_id")),
    )
    op.create_index(op.f("ix_dedupe_pair_asked_of_id"), "dedupe_pair", ["asked_of_id"], unique=False)
    op.create_index(op.f("ix_dedupe_pair_first_run_id"), "dedupe_pair", ["first_run_id"], unique=False)
    op.create_index(op.f("ix_dedupe_pair_high_id"), "dedupe_pair", ["high_id"], unique=False)
    op.create_index("ix_dedupe_pair_order", "dedupe_pair", ["state", "band", "rank", "id"], unique=False)
    op.create_table(
        "dedupe_verdict",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("answer", _one_of("answer", "same", "distinct", "cannot_tell", "successor", "split", "withdrawn"), nullable=False),
        sa.Column("ground", _one_of("ground", "written_otherwise", "same_number", "same_people", "entered_twice", "namesakes", "other_place", "other_trade", "member_of", "took_over", "refounded", "broke_away", "rival_leaders", "facts_missing", "paper_needed", "ask_them", "taken_back"), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("low_digest", sa.String(32), nullable=False),
        sa.Column("high_digest", sa.String(32), nullable=False),
        sa.Column("is_blind", sa.Boolean(), nullable=False),
        sa.Column("supersedes_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("answer <> 'withdrawn' OR supersedes_id IS NOT NULL", name=op.f("ck_dedupe_verdict_withdraws_something")),
        sa.ForeignKeyConstraint(["by_id"], ["user_account.id"], name=op.f("fk_dedupe_verdict_by_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["pair_id"], ["dedupe_pair.id"], name=op.f("fk_dedupe_verdict_pair_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["supersedes_id"], ["dedupe_verdict.id"], name=op.f("fk_dedupe_verdict_supersedes_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_verdict")),
        sa.UniqueConstraint("supersedes_id", name=op.f("uq_dedupe_verdict_supersedes_id")),
    )
    op.create_index(op.f("ix_dedupe_verdict_by_id"), "dedupe_verdict", ["by_id"], unique=False)
    op.create_index(op.f("ix_dedupe_verdict_pair_id"), "dedupe_verdict", ["pair_id"], unique=False)
    op.create_table(
        "dedupe_cluster",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("band", _one_of("band", "proposal", "review"), nullable=False),
        sa.Column("weakest", sa.Double(), nullable=False),
        sa.Column("open_links", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("size >= 2", name=op.f("ck_dedupe_cluster_several")),
        sa.ForeignKeyConstraint(["run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_cluster_run_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_cluster")),
        sa.UniqueConstraint("run_id", "number", name=op.f("uq_dedupe_cluster_run_id_number")),
    )
    op.create_index("ix_dedupe_cluster_order", "dedupe_cluster", ["run_id", "band", "size", "id"], unique=False)
    op.create_table(
        "dedupe_member",
        sa.Column("cluster_id", sa.Integer(), nullable=False),
        sa.Column("union_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cluster_id"], ["dedupe_cluster.id"], name=op.f("fk_dedupe_member_cluster_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["union_id"], ["trade_union.id"], name=op.f("fk_dedupe_member_union_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_member")),
        sa.UniqueConstraint("cluster_id", "union_id", name=op.f("uq_dedupe_member_cluster_id_union_id")),
    )
    op.create_index(op.f("ix_dedupe_member_union_id"), "dedupe_member", ["union_id"], unique=False)
    op.create_table(
        "dedupe_sample",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("first_judge_id", sa.Integer(), nullable=False),
        sa.Column("second_judge_id", sa.Integer(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("drawn_by", sa.String(200), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_judge_id <> second_judge_id", name=op.f("ck_dedupe_sample_two_judges")),
        sa.ForeignKeyConstraint(["first_judge_id"], ["user_account.id"], name=op.f("fk_dedupe_sample_first_judge_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_sample_run_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["second_judge_id"], ["user_account.id"], name=op.f("fk_dedupe_sample_second_judge_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_sample")),
        sa.UniqueConstraint("run_id", name=op.f("uq_dedupe_sample_run_id")),
    )
    op.create_table(
        "dedupe_sampled_pair",
        sa.Column("sample_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("low_id", sa.Integer(), nullable=False),
        sa.Column("high_id", sa.Integer(), nullable=False),
        sa.Column("band", _one_of("band", "proposal", "review"), nullable=False),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["high_id"], ["trade_union.id"], name=op.f("fk_dedupe_sampled_pair_high_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["low_id"], ["trade_union.id"], name=op.f("fk_dedupe_sampled_pair_low_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["sample_id"], ["dedupe_sample.id"], name=op.f("fk_dedupe_sampled_pair_sample_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_sampled_pair")),
        sa.UniqueConstraint("sample_id", "low_id", "high_id", name=op.f("uq_dedupe_sampled_pair_sample_id_low_id_high_id")),
        sa.UniqueConstraint("sample_id", "place", name=op.f("uq_dedupe_sampled_pair_sample_id_place")),
    )
    op.create_table(
        "dedupe_judgement",
        sa.Column("sampled_pair_id", sa.Integer(), nullable=False),
        sa.Column("judge_id", sa.Integer(), nullable=False),
        sa.Column("answer", _one_of("answer", "same", "distinct", "cannot_tell", "successor", "split", "withdrawn"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("answer IN ('same', 'distinct', 'cannot_tell')", name=op.f("ck_dedupe_judgement_one_of_three")),
        sa.ForeignKeyConstraint(["judge_id"], ["user_account.id"], name=op.f("fk_dedupe_judgement_judge_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["sampled_pair_id"], ["dedupe_sampled_pair.id"], name=op.f("fk_dedupe_judgement_sampled_pair_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_judgement")),
        sa.UniqueConstraint("sampled_pair_id", "judge_id", name=op.f("uq_dedupe_judgement_sampled_pair_id_judge_id")),
    )
    op.create_table(
        "dedupe_recall",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("damage", _one_of("damage", "typos", "shortened", "reordered", "acronym_only", "emptied", "number_slip", "other_contacts"), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("injected", sa.Integer(), nullable=False),
        sa.Column("proposed", sa.Integer(), nullable=False),
        sa.Column("reviewed", sa.Integer(), nullable=False),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("proposed <= reviewed AND reviewed <= injected", name=op.f("ck_dedupe_recall_sums")),
        sa.ForeignKeyConstraint(["run_id"], ["dedupe_run.id"], name=op.f("fk_dedupe_recall_run_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dedupe_recall")),
        sa.UniqueConstraint("run_id", "damage", name=op.f("uq_dedupe_recall_run_id_damage")),
    )
    _refuse()


def _refuse() -> None:
    postgresql = op.get_bind().dialect.name == "postgresql"
    for name, event in REFUSALS:
        if postgresql:
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON dedupe_verdict FOR EACH ROW EXECUTE FUNCTION registry_refuse('{SAID}')")
        else:
            op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON dedupe_verdict BEGIN SELECT RAISE(ABORT, '{SAID}'); END")
    if postgresql:
        op.execute("CREATE TRIGGER verdict_no_truncate BEFORE TRUNCATE ON dedupe_verdict FOR EACH STATEMENT EXECUTE FUNCTION registry_refuse('dedupe_verdict is never emptied')")


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
