"""The register: unions, and the facts that their rows amount to."""

from sqlalchemy import Table, false

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

FORMS = ("syndicat", "union", "federation", "confederation")
SIDES = ("workers", "employers")
LEVELS = ("departmental", "interdepartmental", "regional", "interregional", "national")
FUNCTIONS = (
    "president", "vice_president", "secretary_general", "deputy_secretary", "treasurer", "deputy_treasurer", "auditor", "adviser",
    "other",
)  # fmt: skip

Table(
    "trade_union",
    BASELINE,
    key(),
    required("number", String(80), unique=True),
    required("address", String(80), unique=True),
    required("standing", one_of("registered", "dissolved", "cancelled", "merged")),
    optional("registered_on", Date),
    required("entered_at", Instant),
    required("kind", one_of(*FORMS)),
    required("side", one_of(*SIDES)),
    optional("level", one_of(*LEVELS)),
    required("name_fr", String(300)),
    required("name_en", String(300)),
    required("acronym", String(60)),
    required("comparable_name", String(700), index=True),
    required("seat", String(300)),
    required("locality", String(120)),
    required("departement", String(8)),
    required("region", String(4), index=True),
    required("po_box", String(60)),
    required("phone", String(40)),
    required("email", String(254)),
    optional("founded_on", Date),
    optional("statutes_on", Date),
    optional("elected_on", Date),
    optional("mandate_until", Date),
    optional("contested_since", Date),
    required("from_old_file", Boolean, server_default=false()),
    required("filed_number", String(200), server_default="", index=True),
    required("presumed", JSON, server_default="[]"),
    optional("consolidated_into_id", to("trade_union"), index=True),
    required("invented_facts", Boolean),
    required("version", Integer),
    check("named", "length(number) > 0 AND length(name_fr) > 0"),
    check("has_level", "kind = 'confederation' OR level IS NOT NULL OR from_old_file"),
    check("has_date", "registered_on IS NOT NULL OR from_old_file"),
    check("not_its_own_duplicate", "consolidated_into_id IS NULL OR consolidated_into_id <> id"),
)

Table(
    "union_fact",
    BASELINE,
    key(),
    required("union_id", to("trade_union")),
    required("topic", one_of("record", "affiliation", "measure", "leadership", "succession")),
    optional("other_id", to("trade_union"), index=True),
    required("key", String(60)),
    required("values", JSON),
    required("effective_on", Date),
    required("known_at", Instant),
    required("source", String(60), index=True),
    optional("replaces_id", to("union_fact"), unique=True),
    required("is_void", Boolean),
    check("void_of_something", "NOT is_void OR replaces_id IS NOT NULL"),
    check("not_itself", "other_id IS NULL OR other_id <> union_id"),
    index("ix_union_fact_record", "union_id", "topic"),
)

Table(
    "union_branch",
    BASELINE,
    key(),
    required("union_id", to("trade_union")),
    required("code", String(40), index=True),
    unique("union_id", "code"),
)

Table(
    "officer",
    BASELINE,
    key(),
    required("union_id", to("trade_union"), index=True),
    required("name", String(200)),
    required("function", one_of(*FUNCTIONS)),
    required("since_on", Date),
    optional("until_on", Date),
    check("dates", "until_on IS NULL OR until_on >= since_on"),
)

Table(
    "affiliation",
    BASELINE,
    key(),
    required("member_id", to("trade_union"), index=True),
    required("parent_id", to("trade_union"), index=True),
    required("since_on", Date),
    optional("until_on", Date),
    check("not_itself", "member_id <> parent_id"),
    check("dates", "until_on IS NULL OR until_on >= since_on"),
)

Table(
    "union_measure",
    BASELINE,
    key(),
    required("union_id", to("trade_union"), index=True),
    required("key", String(60)),
    required("kind", one_of("suspension", "activity_ban", "filing_freeze", "other")),
    required("authority", String(200)),
    required("act_reference", String(200)),
    required("act_on", Date),
    required("since_on", Date),
    optional("until_on", Date),
    required("basis", Text),
    required("contested_basis", Boolean),
    optional("lifted_on", Date),
    check("dates", "until_on IS NULL OR until_on >= since_on"),
    check("has_act", "length(authority) > 0 AND length(act_reference) > 0"),
    unique("union_id", "key"),
)

Table(
    "former_name",
    BASELINE,
    key(),
    required("union_id", to("trade_union"), index=True),
    required("name", String(300)),
    required("comparable_name", String(700), index=True),
    required("until_on", Date),
)
