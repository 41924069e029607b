"""What the database itself refuses, whatever program asks: to rewrite the journal, a fact, a number, or a paper once issued."""

from alembic import op

from migrations.triggers import Refusal, on_postgresql, refuse, refuse_truncate

REFUSALS = (
    Refusal("event_no_update", "event", "UPDATE", "the journal is append-only"),
    Refusal("event_no_delete", "event", "DELETE", "the journal is append-only"),
    Refusal("union_no_delete", "trade_union", "DELETE", "a registered union is never deleted"),
    Refusal("union_number", "trade_union", "UPDATE", "a registration number never changes", "OLD.number <> NEW.number"),
    Refusal("notice_no_delete", "notice", "DELETE", "a paper once issued is kept"),
    Refusal(
        "notice_frozen",
        "notice",
        "UPDATE",
        "a paper says for ever what it said",
        'OLD.reference <> NEW.reference OR OLD.kind <> NEW.kind OR CAST(OLD."values" AS TEXT) <> CAST(NEW."values" AS TEXT)',
    ),
    Refusal("fact_no_update", "union_fact", "UPDATE", "a fact of the register is never changed"),
    Refusal("fact_no_delete", "union_fact", "DELETE", "a fact of the register is never deleted"),
    Refusal("source_row_no_update", "source_row", "UPDATE", "a line of the old file is never changed"),
    Refusal("source_row_no_delete", "source_row", "DELETE", "a line of the old file is never deleted"),
    Refusal("verdict_no_update", "dedupe_verdict", "UPDATE", "a verdict is never changed: a later one supersedes it"),
    Refusal("verdict_no_delete", "dedupe_verdict", "DELETE", "a verdict is never changed: a later one supersedes it"),
    Refusal("census_answer_no_update", "census_answer", "UPDATE", "an answer to the census is never changed"),
    Refusal("census_answer_no_delete", "census_answer", "DELETE", "an answer to the census is never deleted"),
)
#: (table, what its trigger is called after); PostgreSQL only.
NEVER_EMPTIED = (
    ("event", "event"),
    ("trade_union", "trade_union"),
    ("notice", "notice"),
    ("union_fact", "union_fact"),
    ("dedupe_verdict", "verdict"),
)
#: A redirect is one step long: its target leads nowhere else, and nothing leads to a row that leads elsewhere.
CHAIN = (
    "NEW.consolidated_into_id IS NOT NULL AND ("
    "EXISTS (SELECT 1 FROM trade_union t WHERE t.id = NEW.consolidated_into_id AND t.consolidated_into_id IS NOT NULL) "
    "OR EXISTS (SELECT 1 FROM trade_union t WHERE t.consolidated_into_id = NEW.id))"
)
ONE_STEP = "a duplicate leads to a kept record in one step"


def protect() -> None:
    """Make every trigger, and on PostgreSQL the functions that they call."""
    if on_postgresql():
        _functions()
    for refusal in REFUSALS:
        refuse(refusal)
    for table, name in NEVER_EMPTIED:
        refuse_truncate(table, name=name)
    start = "CREATE TRIGGER union_one_step BEFORE UPDATE OF consolidated_into_id ON trade_union"
    if on_postgresql():
        op.execute(f"{start} FOR EACH ROW EXECUTE FUNCTION registry_one_step()")
    else:
        op.execute(f"{start} WHEN {CHAIN} BEGIN SELECT RAISE(ABORT, '{ONE_STEP}'); END")


def _functions() -> None:
    op.execute(
        "CREATE FUNCTION registry_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation'; END $$"
    )
    op.execute(
        "CREATE FUNCTION registry_one_step() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {CHAIN} THEN RAISE EXCEPTION '{ONE_STEP}' USING ERRCODE = 'restrict_violation'; END IF; RETURN NEW; END $$"
    )


def unprotect() -> None:
    """Remove the functions; the triggers go with their tables."""
    if on_postgresql():
        op.execute("DROP FUNCTION registry_refuse()")
        op.execute("DROP FUNCTION registry_one_step()")
