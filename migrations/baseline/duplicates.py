"""The search for duplicates: runs, pairs and groups, what people answered, and how well the search was measured."""

from sqlalchemy import Table

from migrations.baseline.naming import BASELINE
from migrations.columns import (
    JSON,
    Boolean,
    Double,
    Instant,
    Integer,
    LargeBinary,
    String,
    Text,
    check,
    index,
    key,
    one_of,
    optional,
    required,
    to,
    unique,
)

BANDS = ("proposal", "review")
ANSWERS = ("same", "distinct", "cannot_tell", "successor", "split", "withdrawn")
DEDUPE_VERDICT_GROUNDS = (
    "written_otherwise", "same_number", "same_people", "entered_twice", "namesakes", "other_place", "other_trade", "member_of",
    "took_over", "refounded", "broke_away", "rival_leaders", "facts_missing", "paper_needed", "ask_them", "taken_back",
)  # fmt: skip
DEDUPE_RECALL_DAMAGES = ("typos", "shortened", "reordered", "acronym_only", "emptied", "number_slip", "other_contacts")

Table(
    "dedupe_run",
    BASELINE,
    key(),
    required("kind", one_of("full", "incremental")),
    required("state", one_of("waiting", "running", "finished", "abandoned")),
    required("asked_by", String(200)),
    required("asked_at", Instant),
    optional("started_at", Instant),
    optional("finished_at", Instant),
    required("touched_at", Instant),
    optional("previous_id", to("dedupe_run")),
    optional("same_as_id", to("dedupe_run")),
    required("engine_version", String(80)),
    required("proposal", Double),
    required("review", Double),
    required("linkage", Double),
    required("input_digest", String(64), index=True),
    required("result_digest", String(64)),
    required("is_divergent", Boolean),
    required("stage", String(20)),
    required("stage_done", Integer),
    required("stage_total", Integer),
    optional("stage_since", Instant),
    required("seconds", JSON),
    required("counts", JSON),
    check("finished", "(state = 'finished') = (finished_at IS NOT NULL)"),
    check("has_result", "state <> 'finished' OR length(result_digest) > 0"),
    check("thresholds", "review > 0 AND review <= proposal AND proposal <= 1"),
)

Table(
    "dedupe_slice",
    BASELINE,
    key(),
    required("run_id", to("dedupe_run")),
    required("number", Integer),
    required("pairs", LargeBinary),
    unique("run_id", "number"),
)

Table(
    "dedupe_pair",
    BASELINE,
    key(),
    required("low_id", to("trade_union")),
    required("high_id", to("trade_union"), index=True),
    required("probability", Double),
    required("bits", Double),
    required("levels", String(40)),
    optional("band", one_of(*BANDS)),
    required("state", one_of("open", "decided", "gone")),
    optional("answer", one_of(*ANSWERS)),
    required("is_back", Boolean),
    required("rank", Integer),
    required("low_digest", String(32)),
    required("high_digest", String(32)),
    optional("first_run_id", to("dedupe_run"), index=True),
    optional("last_run_id", to("dedupe_run")),
    optional("asked_of_id", to("user_account"), index=True),
    optional("asked_by_id", to("user_account")),
    optional("asked_at", Instant),
    required("asked_note", Text),
    required("touched_by", String(200)),
    required("touched_at", Instant),
    required("version", Integer),
    check("ordered", "low_id < high_id"),
    check("decided_has_answer", "(state = 'decided') = (answer IS NOT NULL)"),
    check("asked", "(asked_of_id IS NULL) = (asked_by_id IS NULL) AND (asked_of_id IS NULL) = (asked_at IS NULL)"),
    check("asked_of_another", "asked_of_id IS NULL OR asked_of_id <> asked_by_id"),
    unique("low_id", "high_id"),
    index("ix_dedupe_pair_order", "state", "band", "rank", "id"),
)

Table(
    "dedupe_verdict",
    BASELINE,
    key(),
    required("pair_id", to("dedupe_pair"), index=True),
    required("answer", one_of(*ANSWERS)),
    required("ground", one_of(*DEDUPE_VERDICT_GROUNDS)),
    required("words", Text),
    required("by_id", to("user_account"), index=True),
    required("at", Instant),
    required("low_digest", String(32)),
    required("high_digest", String(32)),
    required("is_blind", Boolean),
    optional("supersedes_id", to("dedupe_verdict"), unique=True),
    check("withdraws_something", "answer <> 'withdrawn' OR supersedes_id IS NOT NULL"),
)

Table(
    "dedupe_cluster",
    BASELINE,
    key(),
    required("run_id", to("dedupe_run")),
    required("number", Integer),
    required("size", Integer),
    required("band", one_of(*BANDS)),
    required("weakest", Double),
    required("open_links", Integer),
    required("version", Integer),
    check("several", "size >= 2"),
    unique("run_id", "number"),
    index("ix_dedupe_cluster_order", "run_id", "band", "size", "id"),
)

Table(
    "dedupe_member",
    BASELINE,
    key(),
    required("cluster_id", to("dedupe_cluster")),
    required("union_id", to("trade_union"), index=True),
    unique("cluster_id", "union_id"),
)

Table(
    "dedupe_sample",
    BASELINE,
    key(),
    required("run_id", to("dedupe_run"), unique=True),
    required("seed", Integer),
    required("first_judge_id", to("user_account")),
    required("second_judge_id", to("user_account")),
    required("drawn_at", Instant),
    required("drawn_by", String(200)),
    check("two_judges", "first_judge_id <> second_judge_id"),
)

Table(
    "dedupe_sampled_pair",
    BASELINE,
    key(),
    required("sample_id", to("dedupe_sample")),
    required("place", Integer),
    required("low_id", to("trade_union")),
    required("high_id", to("trade_union")),
    required("band", one_of(*BANDS)),
    required("population", Integer),
    unique("sample_id", "place"),
    unique("sample_id", "low_id", "high_id"),
)

Table(
    "dedupe_judgement",
    BASELINE,
    key(),
    required("sampled_pair_id", to("dedupe_sampled_pair")),
    required("judge_id", to("user_account")),
    required("answer", one_of(*ANSWERS)),
    required("at", Instant),
    check("one_of_three", "answer IN ('same', 'distinct', 'cannot_tell')"),
    unique("sampled_pair_id", "judge_id"),
)

Table(
    "dedupe_recall",
    BASELINE,
    key(),
    required("run_id", to("dedupe_run")),
    required("damage", one_of(*DEDUPE_RECALL_DAMAGES)),
    required("seed", Integer),
    required("injected", Integer),
    required("proposed", Integer),
    required("reviewed", Integer),
    required("measured_at", Instant),
    check("sums", "proposed <= reviewed AND reviewed <= injected"),
    unique("run_id", "damage"),
)
