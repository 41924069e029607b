"""The journal's chain: whatever is done to it behind the installation's back, `verify` names the first bad row (SEC-6).

The tampering is done by raw SQL, as one who owns the database would: the triggers are dropped first.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.audit import trail
from registry.audit.models import ChainHead, Event
from registry.dossiers.verbs import DossierVerb
from tests import profiles
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

LENGTH = 24
CASES = profiles.count(60, 1000)
START = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)


class Thing:
    """A subject of the journal."""

    subject_type = "dossier"

    def __init__(self, number: int) -> None:
        self.id, self.subject_name = number, f"REC-2026-{number:04d} Syndicat des vanniers de l'Océan"


def write_journal(session: Session, length: int = LENGTH) -> None:
    """A journal of `length` mentions, with words, values, accents and an unsigned actor."""
    for n in range(1, length + 1):
        trail.record(
            (DossierVerb.OPENED, DossierVerb.SUBMITTED, DossierVerb.RETURNED)[n % 3], Thing(n % 5 + 1),
            actor=trail.SystemActor("l'ordonnanceur", actor_id=n if n % 4 else None), at=START + timedelta(minutes=n, microseconds=n),
            reason="Dénomination voisine : « SYVAN »" if n % 2 else "", before={"due_on": None, "n": n},
            after={"names": ["été", n], "whole": n % 2 == 0, "on": START.date()},
        )  # fmt: skip
    session.commit()


def drop_triggers(session: Session) -> None:
    names = ("event_no_update", "event_no_delete")
    on_event = " ON event" if _engine(session) == "postgresql" else ""
    for name in names:
        session.execute(sa.text(f"DROP TRIGGER {name}{on_event}"))
    session.commit()


def _engine(session: Session) -> str:
    return session.connection().dialect.name


@pytest.fixture
def journal(session: Session) -> Session:
    """A journal to tamper with; each case ends with a rollback to here."""
    write_journal(session)
    drop_triggers(session)
    assert trail.verify() == trail.ChainVerification(LENGTH)
    return session


def sql(session: Session, statement: str, **values: Any) -> None:
    session.execute(sa.text(statement), values)


def digest_of(session: Session, seq: int) -> str:
    """The hash that a row as it now stands ought to bear."""
    session.expire_all()
    return trail.digest(session.get_one(Event, seq))


# Each way of tampering changes the journal and says which row a careful reader would name first.

Tampering = Callable[[Session, Random], int]


def change_a_column(session: Session, chance: Random) -> int:
    seq, column = chance.randint(1, LENGTH), chance.choice(sorted(_CHANGES))
    sql(session, f'UPDATE event SET "{column}" = {_CHANGES[column]} WHERE seq = :seq', seq=seq)
    return seq


_CHANGES = {
    "actor_id": "COALESCE(actor_id, 0) + 1", "actor_name": "actor_name || ' '", "actor_role": "'registrar'",
    "verb": "verb || 'x'", "subject_type": "'union'", "subject_id": "subject_id + 1", "subject_name": "lower(subject_name)",
    "reason": "reason || '.'", "before": "'{\"n\": -1}'", "after": "'{}'", "previous_hash": f"'{'f' * 64}'",
    "at": "'2026-01-01 00:00:00.000000'", "hash": "substr(hash, 2) || '~'",
}  # fmt: skip


def change_one_microsecond(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH)
    at = session.get_one(Event, seq).at + timedelta(microseconds=1)
    sql(
        session,
        "UPDATE event SET at = :at WHERE seq = :seq",
        at=at.strftime("%Y-%m-%d %H:%M:%S.%f") + ("+00" if _engine(session) == "postgresql" else ""),
        seq=seq,
    )
    return seq


def delete_a_row(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH)
    sql(session, "DELETE FROM event WHERE seq = :seq", seq=seq)
    return seq


def delete_and_close_the_gap(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH - 1)
    sql(session, "DELETE FROM event WHERE seq = :seq", seq=seq)
    for later in range(seq + 1, LENGTH + 1):
        sql(session, "UPDATE event SET seq = seq - 1 WHERE seq = :later", later=later)
    return seq


def swap_two_rows(session: Session, chance: Random) -> int:
    low, high = sorted(chance.sample(range(1, LENGTH + 1), 2))
    for old, new in ((low, 9999), (high, low), (9999, high)):
        sql(session, "UPDATE event SET seq = :new WHERE seq = :old", old=old, new=new)
    return low


def renumber_a_row(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH)
    sql(session, "UPDATE event SET seq = :new WHERE seq = :seq", new=chance.choice((LENGTH + 1, 10**6)), seq=seq)
    return seq


def insert_a_copy(session: Session, chance: Random) -> int:
    """A row put before the first, or after the last, or far away; linked and hashed as well as can be."""
    columns = [column.name for column in Event.__table__.columns if column.name not in {"seq", "hash", "previous_hash"}]
    names = ", ".join(f'"{name}"' for name in columns)
    new = chance.choice((-7, 0, LENGTH + 1, LENGTH + 5))
    last = session.get_one(Event, LENGTH).hash
    sql(session, f"INSERT INTO event (seq, hash, previous_hash, {names}) SELECT :new, :hash, :last, {names} FROM event WHERE seq = :of",
        new=new, hash="e" * 64, last=last, of=chance.randint(1, LENGTH))  # fmt: skip
    sql(session, "UPDATE event SET hash = :hash WHERE seq = :new", hash=digest_of(session, new), new=new)
    return min(new, LENGTH + 1)


def rewrite_a_row_and_its_hash(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH)
    sql(session, "UPDATE event SET reason = 'Rien à signaler' WHERE seq = :seq", seq=seq)
    sql(session, "UPDATE event SET hash = :hash WHERE seq = :seq", hash=digest_of(session, seq), seq=seq)
    return seq


def relink_a_row_and_its_hash(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH - 1)
    sql(session, "UPDATE event SET previous_hash = :other WHERE seq = :seq", other="a" * 64, seq=seq)
    sql(session, "UPDATE event SET hash = :hash WHERE seq = :seq", hash=digest_of(session, seq), seq=seq)
    return seq


def cut_the_tail(session: Session, chance: Random) -> int:
    seq = chance.randint(1, LENGTH)
    sql(session, "DELETE FROM event WHERE seq >= :seq", seq=seq)
    return seq


def write_what_cannot_be_read(session: Session, chance: Random) -> int:
    """An hour that is no hour, values that are no values: on SQLite any column holds anything; here, as far as one can."""
    seq = chance.randint(1, LENGTH)
    if _engine(session) == "postgresql":
        change = chance.choice(("at = 'infinity'", "at = '4000-01-01 BC'", "\"before\" = '[1]'", "\"after\" = 'null'"))
    else:
        change = chance.choice(
            ("at = 'hier'", "at = 12", "\"before\" = 'x'", "\"after\" = ''", "actor_name = x'00ff'", "reason = 1.5", "hash = x'00'")
        )
    sql(session, f"UPDATE event SET {change} WHERE seq = :seq", seq=seq)
    return seq


WAYS: list[Tampering] = [
    change_a_column, change_a_column, change_a_column, change_one_microsecond, delete_a_row, delete_and_close_the_gap, swap_two_rows,
    renumber_a_row, insert_a_copy, rewrite_a_row_and_its_hash, relink_a_row_and_its_hash, cut_the_tail, write_what_cannot_be_read,
]  # fmt: skip


@pytest.mark.counted
def test_the_first_bad_row_is_named_whatever_is_done_to_the_journal(journal: Session) -> None:
    chance = Random()
    missed = []
    for case in range(CASES):
        way = WAYS[case % len(WAYS)]
        bad = way(journal, chance)
        verdict = trail.verify()
        if verdict.bad_seq != bad:
            missed.append((way.__name__, bad, verdict))
        journal.rollback()
    assert missed == []
    assert trail.verify().is_whole


def test_a_missing_or_changed_end_of_the_chain_is_seen(journal: Session) -> None:
    for change in (
        "UPDATE chain_head SET seq = seq - 1",
        "UPDATE chain_head SET seq = seq + 1",
        "UPDATE chain_head SET hash = 'x'",
        "DELETE FROM chain_head",
    ):
        sql(journal, change)
        assert not trail.verify().is_whole, change
        journal.rollback()


def test_a_tail_cut_together_with_the_end_is_seen_only_by_the_noted_head(journal: Session) -> None:
    noted = trail.head()
    for kept in (LENGTH - 1, LENGTH // 2, 0):
        end = journal.get_one(Event, kept).hash if kept else trail.GENESIS
        sql(journal, "DELETE FROM event WHERE seq > :kept", kept=kept)
        sql(journal, "UPDATE chain_head SET seq = :kept, hash = :end", kept=kept, end=end)
        assert trail.verify().is_whole
        assert trail.verify(noted_head=noted).bad_seq == kept + 1
        journal.rollback()


def test_a_journal_rewritten_to_its_end_is_seen_only_by_the_noted_head(journal: Session) -> None:
    noted = trail.head()
    sql(journal, "UPDATE event SET reason = 'autre' WHERE seq = 5")
    previous = journal.get_one(Event, 4).hash
    for seq in range(5, LENGTH + 1):
        sql(journal, "UPDATE event SET previous_hash = :previous WHERE seq = :seq", previous=previous, seq=seq)
        previous = digest_of(journal, seq)
        sql(journal, "UPDATE event SET hash = :hash WHERE seq = :seq", hash=previous, seq=seq)
    sql(journal, "UPDATE chain_head SET hash = :hash", hash=previous)
    assert trail.verify().is_whole
    assert trail.verify(noted_head=noted).bad_seq == LENGTH
    journal.rollback()


def test_a_head_noted_yesterday_is_still_on_the_chain_today(session: Session) -> None:
    write_journal(session, 3)
    noted = trail.head()
    write_journal(session, 3)
    assert trail.verify(noted_head=noted).is_whole
    assert trail.verify(noted_head=f"  {noted.upper()}\n").is_whole


@pytest.mark.parametrize("line", ["x", "3", "3:", ":" + "0" * 64, "trois:" + "0" * 64, "3:" + "0" * 63, "-1:" + "0" * 64])
def test_a_head_noted_wrongly_never_passes_for_compared(session: Session, line: str) -> None:
    write_journal(session, 4)
    assert not trail.verify(noted_head=line).is_whole


def test_an_empty_journal_is_whole(session: Session) -> None:
    assert trail.verify() == trail.ChainVerification(0)
    assert trail.verify(noted_head=trail.head()).is_whole


def test_what_a_mention_says_is_what_its_hash_is_made_of(session: Session) -> None:
    write_journal(session, 1)
    event = session.get_one(Event, 1)
    said = {"seq", "at", "actor", "verb", "subject", "reason", "before", "after", "previous"}
    columns = {column.name for column in Event.__table__.columns} - {"hash"}
    folded = {"actor_id": "actor", "actor_name": "actor", "actor_role": "actor", "subject_type": "subject", "subject_id": "subject",
              "subject_name": "subject", "previous_hash": "previous"}  # fmt: skip
    assert {folded.get(name, name) for name in columns} == said
    assert event.hash == trail.digest(event)


def _refused(session: Session, statement: str) -> bool:
    nested = session.begin_nested()
    try:
        session.execute(sa.text(statement))
    except sa.exc.DBAPIError:
        nested.rollback()
        return True
    nested.rollback()
    return False


REWRITINGS = (
    "UPDATE event SET reason = 'x' WHERE seq = 1", "UPDATE event SET seq = seq", "DELETE FROM event", "DELETE FROM event WHERE seq = 2",
    "UPDATE trade_union SET number = 'GS-1999-0001'", "DELETE FROM trade_union",
    "UPDATE notice SET \"values\" = '{}'", "UPDATE notice SET reference = 'x'", "UPDATE notice SET kind = 'refusal'", "DELETE FROM notice",
)  # fmt: skip
ON_POSTGRESQL = ("TRUNCATE event", "TRUNCATE event CASCADE", "INSERT INTO event SELECT * FROM event WHERE seq = 1")
ON_SQLITE = (
    "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 1", "REPLACE INTO event SELECT * FROM event WHERE seq = 1",
    "UPDATE OR REPLACE event SET seq = 2 WHERE seq = 1", "REPLACE INTO notice SELECT * FROM notice", "UPDATE OR REPLACE event SET seq = seq",
)  # fmt: skip


def test_the_database_refuses_to_rewrite_the_journal_a_number_or_a_paper(make: Factory, session: Session) -> None:
    make.accepted()
    also = ON_POSTGRESQL if _engine(session) == "postgresql" else ON_SQLITE
    assert [statement for statement in REWRITINGS + also if not _refused(session, statement)] == []
    session.execute(sa.text("UPDATE notice SET printed = printed + 1"))
    session.execute(sa.text("UPDATE trade_union SET phone = '+237 600 00 00 00'"))


def test_the_command_says_by_its_exit_code_whether_the_journal_is_whole(app: Flask, journal: Session) -> None:
    run = app.test_cli_runner().invoke
    head = run(args=["registry", "journal", "head"])
    assert head.exit_code == 0 and head.output.strip() == trail.head()
    whole = run(args=["registry", "journal", "verify", "--head", head.output.strip()])
    assert whole.exit_code == 0 and str(LENGTH) in whole.output
    assert run(args=["registry", "journal", "verify", "--head", "mal noté"]).exit_code == 1
    sql(journal, "UPDATE event SET reason = 'x' WHERE seq = 7")
    broken = run(args=["registry", "journal", "verify"])
    assert broken.exit_code == 1 and "event 7" in broken.output
    journal.rollback()


@pytest.mark.soak
def test_a_long_journal_is_verified_in_reasonable_time(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    """A note of speed, not a promise (SEC-6 asks for a million rows in sixty seconds on the reference machine)."""
    many = (100_000 if _engine(session) == "sqlite" else 10_000) * profiles.SIZE
    previous, rows = trail.GENESIS, []
    for seq in range(1, many + 1):
        event = SimpleNamespace(
            seq=seq, at=START + timedelta(seconds=seq), actor_id=3, actor_name="Clarisse Ateba", actor_role="intake", verb="dossier.amended",
            subject_type="dossier", subject_id=seq % 997, subject_name="REC-2026-0001 Syndicat", reason="", before={"phone": ""},
            after={"phone": "+237 677 00 00 00"}, previous_hash=previous,
        )  # fmt: skip
        previous = trail.digest(cast(Event, event))
        rows.append((seq, previous, event.previous_hash))
    statement = sa.insert(Event.__table__)
    for start in range(0, many, 10_000):
        session.execute(statement, [
            {"seq": seq, "at": START + timedelta(seconds=seq), "actor_id": 3, "actor_name": "Clarisse Ateba", "actor_role": "intake",
             "verb": "dossier.amended", "subject_type": "dossier", "subject_id": seq % 997, "subject_name": "REC-2026-0001 Syndicat",
             "reason": "", "before": {"phone": ""}, "after": {"phone": "+237 677 00 00 00"}, "previous_hash": before, "hash": own}
            for seq, own, before in rows[start : start + 10_000]
        ])  # fmt: skip
    session.execute(sa.update(ChainHead).values(seq=many, hash=previous))
    begun = time.perf_counter()
    assert trail.verify() == trail.ChainVerification(many)
    seconds = time.perf_counter() - begun
    with capsys.disabled():
        print(f"\n{many:,} mentions verified in {seconds:.1f} s on {_engine(session)}: {many / seconds:,.0f} a second")
