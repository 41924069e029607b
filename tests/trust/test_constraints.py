"""Each constraint of the database refuses its bad row, whatever wrote it; and no constraint is left without a case here."""

from __future__ import annotations

from typing import Any, Final

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry.db import Base

pytestmark = pytest.mark.both_engines

AT, ON = "2026-03-03 09:12:00.000000+00", "2026-03-03"
Row = dict[str, Any]

UNION: Final[Row] = {
    "id": 1, "number": "GS-2020-0001", "address": "GS-2020-0001", "standing": "registered", "registered_on": ON, "entered_at": AT, "kind": "syndicat",
    "side": "workers", "level": "national", "name_fr": "Syndicat", "name_en": "", "acronym": "", "comparable_name": "x", "seat": "s", "locality": "l",
    "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "invented_facts": False, "version": 1,
}  # fmt: skip
USER: Final[Row] = {
    "id": 1,
    "email": "a@b.cm",
    "name": "A",
    "phone": "",
    "password_hash": "x",
    "language": "fr",
    "is_active": True,
    "shortcuts": True,
    "created_at": AT,
}
DOSSIER: Final[Row] = {
    "id": 1, "ref": "AAAA-BBBB", "status": "draft", "channel": "counter", "opened_by_id": 1, "opened_at": AT, "touched_at": AT, "touched_by": "A", "version": 1,
    "regime": "labour_code", "name_fr": "", "name_en": "", "acronym": "", "branches": "[]", "branch_justification": "", "seat": "", "locality": "",
    "departement": "", "po_box": "", "phone": "", "email": "", "mandate_name": "", "mandate_capacity": "", "mandate_phone": "", "decision_text": "",
    "override_reason": "", "refusal_grounds": "[]", "proposal_digest": "", "notified_how": "", "handed_over_to": "", "end_reason": "",
}  # fmt: skip
SUBMITTED: Final[Row] = {**DOSSIER, "status": "submitted", "submitted_at": AT, "submitted_on": ON, "receipt_number": "REC-2026-0001"}
PROPOSED: Final[Row] = {**SUBMITTED, "status": "decision_proposed", "outcome": "register", "proposed_by_id": 1, "proposed_at": AT}
ACCEPTED: Final[Row] = {**PROPOSED, "status": "accepted", "signed_by_id": 2, "signed_at": AT, "union_id": 1, "ended_on": ON}
CHANGE: Final[Row] = {**SUBMITTED, "filing": "contacts", "subject_id": 3}
ENTERED: Final[Row] = {**ACCEPTED, "union_id": None, "filing": "contacts", "subject_id": 3, "effect_on": ON}
REFUSED: Final[Row] = {**ACCEPTED, "status": "refused", "outcome": "refuse", "decision_text": "Motifs.", "union_id": None}
WITHDRAWN: Final[Row] = {**DOSSIER, "status": "withdrawn", "ended_on": ON, "end_reason": "Désistement."}
MANDATE: Final[Row] = {"user_id": 1, "union_id": 3, "capacity": "Secrétaire", "since_on": ON, "recorded_at": AT, "recorded_by_id": 1}
RECUSAL: Final[Row] = {"dossier_id": 1, "user_id": 1, "declared_at": AT, "reason": "Parenté."}
PERSON: Final[Row] = {
    "dossier_id": 1, "name": "N", "signed": True, "profession": "", "employer": "", "identity_document": "", "phone": "", "foreigner": False, "nationality": "",
    "civic_rights": True, "no_forfeiture": True, "reads_and_writes": True, "record_court": "",
}  # fmt: skip
DOCUMENT: Final[Row] = {
    "dossier_id": 1, "piece": "statutes", "medium": "paper", "filename": "", "media_type": "", "size": 0, "copies": 2, "received_at": AT, "received_from": 1,
    "is_current": True, "state": "received", "finding": "",
}  # fmt: skip
READING: Final[Row] = {"dossier_id": 1, "clause": "a", "is_present": True, "page": "p. 2", "note": ""}
OBSERVATION: Final[Row] = {"dossier_id": 1, "defect": "clause", "about": "", "text": "À compléter."}
DELEGATION: Final[Row] = {"user_id": 1, "act_reference": "Arrêté 12", "starts_on": ON, "ends_on": ON}
HOLIDAY: Final[Row] = {"day": ON, "name_fr": "Fête", "name_en": "Feast", "reference": "loi 73/5", "confirmed": True}
FACT: Final[Row] = {
    "union_id": 1,
    "topic": "record",
    "key": "",
    "values": "{}",
    "effective_on": ON,
    "known_at": AT,
    "source": "x",
    "is_void": False,
}
CONSOLIDATION: Final[Row] = {
    "kept_id": 1, "duplicate_id": 3, "state": "proposed", "chosen": "[]", "reason": "Même organisation.", "seals": "[]", "proposed_by_id": 1,
    "proposed_at": AT, "applied_despite": "", "before": "{}", "earlier_ids": "[]", "end_reason": "", "left_over": "[]", "version": 1,
}  # fmt: skip
APPLIED: Final[Row] = {**CONSOLIDATION, "state": "applied", "confirmed_by_id": 2, "confirmed_at": AT, "applied_at": AT}
DECLINED: Final[Row] = {**CONSOLIDATION, "state": "declined", "ended_by_id": 2, "ended_at": AT, "end_reason": "Non."}
TOLD: Final[Row] = {
    "consolidation_id": 901, "union_id": 1, "notice_id": 901, "told_on": ON, "told_how": "en main propre", "answer": "objects", "answered_on": ON,
    "answered_by": "Le président", "words": "Nous sommes deux.",
}  # fmt: skip
NOTICE: Final[Row] = {
    "code": "AAAA-BBBB", "kind": "consolidation", "reference": "LET-2026-0001", "union_id": 1, "issued_at": AT, "values": "{}", "printed": 0,
}  # fmt: skip
OTHER_NOTICE: Final[Row] = {**NOTICE, "code": "CCCC-DDDD", "reference": "LET-2026-0002"}
JOB: Final[Row] = {"kind": "k", "key": "k:1", "argument": "{}", "state": "waiting", "run_at": AT, "worker": "", "tries": 0, "result": ""}

Case = tuple[str, str, Row, Row]


def checks(table: str, good: Row, **bad: Row) -> list[Case]:
    return [(table, f"ck_{table}_{name}", good, change) for name, change in bad.items()]


def enums(table: str, good: Row, *columns: str) -> list[Case]:
    return [(table, f"ck_{table}_{column}", good, {column: "???"}) for column in columns]


CASES: Final[list[Case]] = [
    *enums("dossier", SUBMITTED, "status", "channel", "regime", "kind", "side", "level", "outcome"),
    *checks("dossier", DOSSIER, receipt_with_filing={"receipt_number": "REC-2026-0002"}, filing_has_date={"submitted_on": ON}),
    *checks(
        "dossier",
        DOSSIER,
        draft_not_filed={"submitted_at": AT, "submitted_on": ON, "receipt_number": "REC-2026-0002"},
        filed={"status": "returned"},
    ),
    *checks("dossier", SUBMITTED, decided_is_signed={"signed_at": AT, "signed_by_id": 1}, signature_has_hand={"signed_by_id": 1}),
    *checks(
        "dossier", SUBMITTED, accepted_is_registered={"union_id": 1}, ended={"ended_on": ON}, notified_after_signature={"notified_on": ON}
    ),
    *checks("dossier", PROPOSED, decision_was_proposed={"outcome": None}, handed_over_certificate={"handed_over_on": ON}),
    ("dossier", "ck_dossier_decision_was_proposed", PROPOSED, {"proposed_by_id": None}),
    ("dossier", "ck_dossier_decision_was_proposed", PROPOSED, {"proposed_at": None}),
    *checks("dossier", ACCEPTED, four_eyes={"signed_by_id": 1}, accepted_outcome={"outcome": "refuse"}),
    ("dossier", "ck_dossier_decided_is_signed", PROPOSED, {"status": "accepted", "union_id": 1, "ended_on": ON}),
    ("dossier", "ck_dossier_accepted_is_registered", ACCEPTED, {"union_id": None}),
    ("dossier", "ck_dossier_ended", ACCEPTED, {"ended_on": None}),
    *enums("dossier", CHANGE, "filing"),
    *checks("dossier", CHANGE, registration_or_subject={"subject_id": None}),
    ("dossier", "ck_dossier_registration_or_subject", SUBMITTED, {"subject_id": 3}),
    *checks("dossier", ENTERED, accepted_has_effect={"effect_on": None}),
    ("dossier", "ck_dossier_accepted_outcome", ENTERED, {"outcome": "claim"}),
    *checks("notice", OTHER_NOTICE, concerns_something={"union_id": None}, printed={"printed": -1}),
    *enums("notice", OTHER_NOTICE, "kind"),
    ("notice", "uq_notice_code", OTHER_NOTICE, {"code": "AAAA-BBBB"}),
    ("notice", "uq_notice_reference", OTHER_NOTICE, {"reference": "LET-2026-0001"}),
    *checks("mandate", MANDATE, dates={"until_on": "2026-03-02"}, capacity={"capacity": ""}),
    *checks("recusal", RECUSAL, reason={"reason": ""}),
    ("mandate", "uq_mandate_user_id_union_id_since_on", MANDATE, {"since_on": "2026-03-20"}),
    ("recusal", "uq_recusal_dossier_id_user_id", RECUSAL, {"user_id": 2}),
    ("dossier", "ck_dossier_handed_over_certificate", REFUSED, {"handed_over_on": ON}),
    *checks("dossier", REFUSED, refusal_has_reasons={"decision_text": ""}),
    ("dossier", "ck_dossier_refusal_has_reasons", REFUSED, {"outcome": "register"}),
    *checks("dossier", WITHDRAWN, end_has_reason={"end_reason": ""}),
    ("dossier", "uq_dossier_ref", SUBMITTED, {"ref": "TAKEN-REF"}),
    ("dossier", "uq_dossier_receipt_number", SUBMITTED, {"receipt_number": "REC-2026-0999"}),
    ("dossier", "uq_dossier_union_id", ACCEPTED, {"union_id": 2}),
    *enums("person", PERSON, "function"),
    *checks("person", PERSON, has_a_part={"signed": False}, named={"name": ""}),
    *enums("document", DOCUMENT, "medium"),
    *checks("document", DOCUMENT, state={"state": "???", "verified_by": 1}),
    *checks("document", DOCUMENT, file_has_digest={"digest": "0" * 64}, copies={"copies": 0}, verified_by_someone={"state": "conforming"}),
    ("document", "ck_document_file_has_digest", DOCUMENT, {"medium": "file"}),
    *checks("document", DOCUMENT, finding_has_words={"state": "non_conforming", "verified_by": 1}),
    *checks("observation", OBSERVATION, words={"text": ""}),
    *checks("clause_reading", READING, present_has_page={"page": ""}),
    ("clause_reading", "uq_clause_reading_dossier_id_clause", READING, {"clause": "taken"}),
    *enums("trade_union", UNION, "standing", "kind", "side", "level"),
    *checks("trade_union", UNION, named={"number": ""}, has_level={"level": None}, has_date={"registered_on": None}),
    *checks("trade_union", UNION, not_its_own_duplicate={"consolidated_into_id": 6}),
    *enums("union_fact", FACT, "topic"),
    *checks("union_fact", FACT, void_of_something={"is_void": True}, not_itself={"other_id": 1}),
    ("union_fact", "uq_union_fact_replaces_id", FACT, {"replaces_id": 901}),
    *enums("consolidation", CONSOLIDATION, "state"),
    *checks("consolidation", CONSOLIDATION, two_records={"duplicate_id": 1}, has_reason={"reason": ""}),
    *checks("consolidation", CONSOLIDATION, confirmation_has_hand={"state": "notified", "confirmed_at": AT}),
    *checks(
        "consolidation", CONSOLIDATION, proposed_is_open={"confirmed_at": AT, "confirmed_by_id": 2}, confirmed_first={"state": "notified"}
    ),
    *checks("consolidation", CONSOLIDATION, ended={"ended_at": AT, "ended_by_id": 1, "end_reason": "x"}, applied={"applied_at": AT}),
    *checks("consolidation", APPLIED, four_eyes={"confirmed_by_id": 1}),
    ("consolidation", "ck_consolidation_applied", APPLIED, {"applied_at": None}),
    *checks("consolidation", DECLINED, end_has_reason={"end_reason": ""}),
    ("consolidation", "uq_consolidation_live_duplicate", CONSOLIDATION, {"duplicate_id": 2, "kept_id": 1}),
    *enums("consolidation_notice", TOLD, "answer"),
    *checks("consolidation_notice", TOLD, told_how={"told_how": ""}, answer_has_day={"answered_on": None}),
    *checks("consolidation_notice", TOLD, answer_has_hand={"answered_by": ""}, objection_has_words={"words": ""}),
    ("consolidation_notice", "uq_consolidation_notice_consolidation_id_union_id", TOLD, {"union_id": 2}),
    ("trade_union", "ck_trade_union_named", UNION, {"name_fr": ""}),
    ("trade_union", "uq_trade_union_number", UNION, {"number": "GS-2019-0002"}),
    ("trade_union", "uq_trade_union_address", UNION, {"address": "GS-2019-0002"}),
    *checks("delegation", DELEGATION, dates={"ends_on": "2026-03-02"}, act={"act_reference": ""}),
    *checks("holiday", HOLIDAY, reference={"reference": ""}),
    ("holiday", "uq_holiday_day", HOLIDAY, {"day": "2026-05-20"}),
    *checks("job", JOB, state={"state": "asleep"}),
    ("job", "uq_job_key", JOB, {"key": "taken"}),
]
#: Which columns a unique constraint speaks of: SQLite names those, not the constraint.
UNIQUE: Final = {
    "uq_dossier_ref": "dossier.ref", "uq_dossier_receipt_number": "dossier.receipt_number", "uq_dossier_union_id": "dossier.union_id",
    "uq_clause_reading_dossier_id_clause": "clause_reading.dossier_id, clause_reading.clause", "uq_trade_union_number": "trade_union.number",
    "uq_trade_union_address": "trade_union.address", "uq_recusal_dossier_id_user_id": "recusal.dossier_id, recusal.user_id",
    "uq_mandate_user_id_union_id_since_on": "mandate.user_id, mandate.union_id, mandate.since_on", "uq_holiday_day": "holiday.day", "uq_job_key": "job.key",
    "uq_notice_code": "notice.code", "uq_notice_reference": "notice.reference",
    "uq_union_fact_replaces_id": "union_fact.replaces_id", "uq_consolidation_live_duplicate": "consolidation.duplicate_id",
    "uq_consolidation_notice_consolidation_id_union_id": "consolidation_notice.consolidation_id, consolidation_notice.union_id",
}  # fmt: skip


def put(session: Session, table: str, row: Row) -> None:
    """One row by plain SQL; `id` is left to the database unless given."""
    names = ", ".join(f'"{name}"' for name in row)
    session.execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({', '.join(':' + name for name in row)})"), row)


@pytest.fixture
def ground(session: Session) -> Session:
    """Two people, three unions, and the rows whose unique values are taken."""
    put(session, "user_account", USER)
    put(session, "user_account", {**USER, "id": 2, "email": "b@b.cm"})
    put(session, "user_account", {**USER, "id": 3, "email": "c@b.cm"})
    put(session, "trade_union", {**UNION, "id": 1, "number": "GS-2019-0001", "address": "GS-2019-0001"})
    put(session, "trade_union", {**UNION, "id": 2, "number": "GS-2019-0002", "address": "GS-2019-0002"})
    put(session, "trade_union", {**UNION, "id": 3, "number": "GS-2019-0003", "address": "GS-2019-0003"})
    put(session, "trade_union", {**UNION, "id": 4, "number": "GS-2019-0004", "address": "GS-2019-0004"})
    put(session, "dossier", {**ACCEPTED, "id": 901, "ref": "TAKEN-REF", "receipt_number": "REC-2026-0999", "union_id": 2})
    put(session, "clause_reading", {**READING, "dossier_id": 901, "clause": "taken"})
    put(session, "mandate", {**MANDATE, "since_on": "2026-03-20"})
    put(session, "recusal", {**RECUSAL, "dossier_id": 901, "user_id": 2})
    put(session, "holiday", {**HOLIDAY, "day": "2026-05-20"})
    put(session, "job", {**JOB, "key": "taken"})
    put(session, "union_fact", {**FACT, "id": 901})
    put(session, "union_fact", {**FACT, "id": 902, "replaces_id": 901})
    put(session, "consolidation", {**CONSOLIDATION, "id": 901, "duplicate_id": 2})
    put(session, "notice", {**NOTICE, "id": 901})
    put(session, "consolidation_notice", {**TOLD, "union_id": 2})
    return session


def _id(case: Case) -> str:
    return f"{case[1]}-{next(iter(case[3]))}"


@pytest.mark.parametrize("case", CASES, ids=_id)
def test_the_database_refuses_the_bad_row_and_takes_the_good_one(ground: Session, case: Case) -> None:
    table, constraint, good, bad = case
    if "dossier_id" in good:
        good = {**good, "dossier_id": 901}
    if table == "trade_union":
        good = {**good, "id": 5}
    with ground.begin_nested():
        put(ground, table, good)
    nested = ground.begin_nested()
    with pytest.raises(IntegrityError) as refusal:
        put(ground, table, {**_another(table, good), **bad})
    nested.rollback()
    said = str(refusal.value.orig)
    assert constraint in said or UNIQUE.get(constraint, "?") in said, said


def _another(table: str, good: Row) -> Row:
    """The same good row again, with other unique values, so that only the case's own fault is left."""
    fresh: dict[str, Row] = {
        "dossier": {"id": 2, "ref": "CCCC-DDDD"}, "trade_union": {"id": 6, "number": "GS-2020-0009", "address": "GS-2020-0009"},
        "clause_reading": {"clause": "b"}, "mandate": {"since_on": "2026-03-04"}, "recusal": {"user_id": 3}, "holiday": {"day": "2026-03-04"}, "job": {"key": "k:2"},
        "consolidation": {"duplicate_id": 4}, "consolidation_notice": {"union_id": 3},
        "notice": {"code": "EEEE-FFFF", "reference": "LET-2026-0003"},
    }  # fmt: skip
    row = {**good, **fresh.get(table, {})}
    if row.get("receipt_number"):
        row["receipt_number"] = "REC-2026-0002"
    if table == "dossier" and row.get("union_id"):
        row["union_id"] = 3
    return row


def test_every_constraint_of_these_tables_has_its_case() -> None:
    named = {case[1] for case in CASES}
    missing = []
    for name in (
        "dossier",
        "person",
        "document",
        "observation",
        "clause_reading",
        "trade_union",
        "delegation",
        "holiday",
        "job",
        "mandate",
        "recusal",
        "union_fact",
        "consolidation",
        "consolidation_notice",
        "notice",
    ):
        table = Base.metadata.tables[name]
        of_table = {c.name for c in table.constraints if isinstance(c, sa.CheckConstraint | sa.UniqueConstraint)}
        of_table |= {index.name for index in table.indexes if index.unique}
        missing += sorted(str(one) for one in of_table - named)
    assert missing == []


def test_a_withdrawn_holiday_leaves_its_day_free(ground: Session) -> None:
    ground.execute(sa.text("UPDATE holiday SET withdrawn_at = :at"), {"at": AT})
    put(ground, "holiday", {**HOLIDAY, "day": "2026-05-20"})


def test_every_good_row_is_good(ground: Session) -> None:
    for table, row in {"dossier": [DOSSIER, SUBMITTED, PROPOSED, ACCEPTED, REFUSED, WITHDRAWN]}.items():
        for good in row:
            with ground.begin_nested() as nested:
                put(ground, table, good)
                nested.rollback()
