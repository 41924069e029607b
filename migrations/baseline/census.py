"""The census of the register: campaigns, whom they write to, what is answered."""

from sqlalchemy import Table

from migrations.baseline.naming import BASELINE
from migrations.columns import JSON, Date, Instant, Integer, String, Text, check, index, key, one_of, optional, required, to, unique

CAMPAIGN_STATES = ("draft", "proposed", "approved", "running", "paused", "closed")
ADDRESSEE_OUTCOMES = ("confirmed", "updated", "returned", "unreachable", "ceased", "no_answer", "to_examine")

Table(
    "campaign",
    BASELINE,
    key(),
    required("ref", String(20), unique=True),
    required("title_fr", String(160)),
    required("title_en", String(160)),
    required("purpose", String(1000)),
    required("chosen_by", JSON),
    required("letter_fr", Text),
    required("letter_en", Text),
    required("state", one_of(*CAMPAIGN_STATES)),
    required("opened_by_id", to("user_account")),
    required("opened_at", Instant),
    optional("proposed_by_id", to("user_account")),
    optional("approved_by_id", to("user_account")),
    optional("approved_at", Instant),
    required("sent_back_because", String(500)),
    optional("closed_at", Instant),
    required("touched_at", Instant),
    required("touched_by", String(200)),
    required("version", Integer),
    check("titled", "length(title_fr) > 0 AND length(title_en) > 0"),
    check("approved_after_proposal", "approved_by_id IS NULL OR proposed_by_id IS NOT NULL"),
    check("four_eyes", "approved_by_id IS NULL OR approved_by_id <> proposed_by_id"),
    check("approved_before_running", "approved_by_id IS NOT NULL OR state IN ('draft', 'proposed')"),
    check("closed", "(state = 'closed') = (closed_at IS NOT NULL)"),
)

Table(
    "campaign_stage",
    BASELINE,
    key(),
    required("campaign_id", to("campaign")),
    required("step", one_of("letter", "reminder", "last_reminder", "closing")),
    required("planned_on", Date),
    required("per_day", Integer),
    optional("asked_by_id", to("user_account")),
    optional("asked_at", Instant),
    optional("approved_by_id", to("user_account")),
    optional("approved_at", Instant),
    optional("finished_at", Instant),
    check("per_day", "per_day >= 1"),
    check("approved_after_asking", "approved_by_id IS NULL OR asked_by_id IS NOT NULL"),
    check("four_eyes", "approved_by_id IS NULL OR approved_by_id <> asked_by_id"),
    check("finished_after_approval", "finished_at IS NULL OR approved_by_id IS NOT NULL"),
    unique("campaign_id", "step"),
)

Table(
    "campaign_exclusion",
    BASELINE,
    key(),
    required("campaign_id", to("campaign")),
    required("union_id", to("trade_union"), index=True),
    required("reason", String(300)),
    required("excluded_by_id", to("user_account")),
    required("excluded_at", Instant),
    check("reason", "length(reason) > 0"),
    unique("campaign_id", "union_id"),
)

Table(
    "addressee",
    BASELINE,
    key(),
    required("campaign_id", to("campaign")),
    required("union_id", to("trade_union"), index=True),
    required("code", String(12), unique=True),
    required("letters_sent", Integer),
    optional("answer_by", Date),
    optional("answered_at", Instant),
    optional("returned_on", Date),
    optional("outcome", one_of(*ADDRESSEE_OUTCOMES)),
    required("outcome_reason", String(1000)),
    optional("outcome_by_id", to("user_account")),
    optional("outcome_at", Instant),
    required("touched_at", Instant),
    required("touched_by", String(200)),
    required("version", Integer),
    check("letters_sent", "letters_sent >= 0"),
    check("outcome_given_by_a_person", "(outcome IS NULL) = (outcome_by_id IS NULL) AND (outcome IS NULL) = (outcome_at IS NULL)"),
    check("outcome_reasoned", "outcome IS NULL OR length(outcome_reason) > 0"),
    unique("campaign_id", "union_id"),
)

Table(
    "campaign_letter",
    BASELINE,
    key(),
    required("addressee_id", to("addressee")),
    required("stage_id", to("campaign_stage")),
    required("notice_id", to("notice"), unique=True),
    required("sent_on", Date),
    unique("addressee_id", "stage_id"),
    index("ix_campaign_letter_stage_id", "stage_id", "sent_on"),
)

Table(
    "census_answer",
    BASELINE,
    key(),
    required("addressee_id", to("addressee"), index=True),
    required("code", String(12), unique=True),
    required("channel", one_of("online", "slip")),
    required("values", JSON),
    required("given_by", String(200)),
    required("capacity", one_of("president", "executive", "mandated", "member", "other")),
    required("given_on", Date),
    required("recorded_at", Instant),
    optional("recorded_by_id", to("user_account")),
    check("given_by", "length(given_by) > 0"),
    check("typed_by_a_clerk", "(channel = 'online') = (recorded_by_id IS NULL)"),
)

Table(
    "census_report",
    BASELINE,
    key(),
    required("addressee_id", to("addressee"), index=True),
    required("sign", one_of("unknown_at_address", "not_delivered", "says_ceased", "reached", "other")),
    required("heard_on", Date),
    required("note", String(1000)),
    required("recorded_at", Instant),
    required("recorded_by_id", to("user_account")),
)

Table(
    "census_evidence",
    BASELINE,
    key(),
    required("addressee_id", to("addressee"), index=True),
    required("about", String(200)),
    required("digest", String(64), index=True),
    required("filename", String(200)),
    required("media_type", String(60)),
    required("size", Integer),
    required("recorded_at", Instant),
    required("recorded_by_id", to("user_account")),
    check("digest", "length(digest) = 64"),
    check("size", "size > 0"),
)
