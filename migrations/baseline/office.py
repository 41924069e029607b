"""Accounts, the journal and its chain, numbers, jobs, parameters and days off: what every other part rests on."""

from sqlalchemy import Table

from migrations.baseline.naming import BASELINE
from migrations.columns import (
    JSON,
    Boolean,
    Date,
    Instant,
    Integer,
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

ROLE_HELD_ROLES = ("depositor", "intake", "examiner", "head", "registrar", "deputy", "reader", "auditor", "administrator")

Table(
    "user_account",
    BASELINE,
    key(),
    required("email", String(254), unique=True),
    required("name", String(200)),
    required("phone", String(40)),
    required("password_hash", String(300)),
    required("language", String(2)),
    required("is_active", Boolean),
    required("shortcuts", Boolean),
    required("created_at", Instant),
    check("language", "language IN ('fr', 'en')"),
    check("email", "email = lower(email)"),
)

Table(
    "role_held",
    BASELINE,
    key(),
    required("user_id", to("user_account")),
    required("role", one_of(*ROLE_HELD_ROLES)),
    unique("user_id", "role"),
)

Table(
    "delegation",
    BASELINE,
    key(),
    required("user_id", to("user_account"), index=True),
    required("act_reference", String(120)),
    required("starts_on", Date),
    required("ends_on", Date),
    optional("revoked_on", Date),
    check("dates", "ends_on >= starts_on"),
    check("act", "length(act_reference) > 0"),
)

Table(
    "sign_in",
    BASELINE,
    key(),
    required("token_digest", String(64), unique=True),
    required("user_id", to("user_account"), index=True),
    required("started_at", Instant),
    optional("ended_at", Instant),
)

Table(
    "attempt",
    BASELINE,
    key(),
    required("key", String(64)),
    required("at", Instant),
    index("ix_attempt_key_at", "key", "at"),
)

Table(
    "act_key",
    BASELINE,
    required("key", String(80), primary_key=True),
    required("location", String(500)),
    required("at", Instant),
)

Table(
    "event",
    BASELINE,
    required("seq", Integer, primary_key=True, autoincrement=False),
    required("at", Instant),
    optional("actor_id", Integer),
    required("actor_name", String(200)),
    required("actor_role", String(40)),
    required("verb", String(60), index=True),
    required("subject_type", String(40)),
    required("subject_id", Integer),
    required("subject_name", String(300)),
    required("reason", Text),
    required("before", JSON),
    required("after", JSON),
    required("previous_hash", String(64)),
    required("hash", String(64), unique=True),
    index("ix_event_subject", "subject_type", "subject_id", "seq"),
)

Table(
    "chain_head",
    BASELINE,
    required("id", Integer, primary_key=True, autoincrement=False),
    required("seq", Integer),
    required("hash", String(64)),
    check("single", "id = 1"),
)

Table(
    "counter",
    BASELINE,
    required("series", String(8), primary_key=True),
    required("year", Integer, primary_key=True, autoincrement=False),
    required("last", Integer),
    check("last", "last >= 0"),
)

Table(
    "job",
    BASELINE,
    key(),
    required("kind", String(60)),
    required("key", String(120), unique=True),
    required("argument", JSON),
    required("state", String(12)),
    required("run_at", Instant),
    optional("lease_until", Instant),
    required("worker", String(80)),
    required("tries", Integer),
    optional("finished_at", Instant),
    required("result", Text),
    check("state", "state IN ('waiting', 'running', 'done', 'failed')"),
    index("ix_job_due", "state", "run_at"),
)

Table(
    "holiday",
    BASELINE,
    key(),
    required("day", Date),
    required("name_fr", String(120)),
    required("name_en", String(120)),
    required("reference", String(200)),
    required("confirmed", Boolean),
    optional("withdrawn_at", Instant),
    check("reference", "length(reference) > 0"),
    index("uq_holiday_day", "day", unique=True, where="withdrawn_at IS NULL"),
)

Table(
    "parameter_line",
    BASELINE,
    key(),
    required("code", String(60)),
    required("value", String(60)),
    required("effective_on", Date),
    required("source", String(200)),
    required("confirmed_by", String(200)),
    required("confirmed_on", Date),
    check("source", "length(source) > 0"),
    index("ix_parameter_line_code", "code", "effective_on"),
)
