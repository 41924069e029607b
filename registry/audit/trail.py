"""record(), trail_of(), verify(). Nothing else may insert an Event.

Each event carries the SHA-256 of its own canonical JSON and of the event before it, so that a change, a deletion, an
insertion or a swap breaks the chain at a row that `verify` names. A tail cut together with its head can only be seen by
comparing with a head noted elsewhere: `head()` gives the line to print or mail each day.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.audit.models import ChainHead, Event
from registry.audit.verbs import Verb
from registry.clock import now
from registry.db import db
from registry.law.roles import Role

GENESIS: Final = "0" * 64
BATCH: Final = 2000


class Actor(Protocol):
    """Who acts: a signed-in person, or the system itself (a command, a job)."""

    @property
    def actor_id(self) -> int | None: ...
    @property
    def actor_name(self) -> str: ...
    @property
    def actor_role(self) -> str: ...

    def powers_on(self, day: date) -> frozenset[Role]: ...


@dataclass(frozen=True, slots=True)
class SystemActor:
    """The actor when a command or a job acts, named by what it is."""

    actor_name: str
    actor_id: int | None = None
    actor_role: str = "house"  # as stored since the first journal

    def powers_on(self, day: date) -> frozenset[Role]:
        """None: the system decides nothing."""
        return frozenset()


class Subject(Protocol):
    """What an event is about: any row that has a name for the journal."""

    id: Any

    @property
    def subject_type(self) -> str: ...
    @property
    def subject_name(self) -> str: ...


def record(
    verb: Verb,
    subject: Subject,
    *,
    actor: Actor,
    at: datetime | None = None,
    reason: str = "",
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Add a mention to the journal, in the transaction of the act. `verb` is one that a package declares: ``DossierVerb.SUBMITTED``.

    `at` is the act's own hour (now when not given); the order of the journal is its numbers, never its hours.
    Locks the end of the chain until the transaction ends: call it last in an act.
    """
    db.session.flush()
    head = db.session.scalars(
        sa.select(ChainHead).where(ChainHead.id == 1).with_for_update().execution_options(populate_existing=True)
    ).one()
    event = Event(
        seq=head.seq + 1,
        at=at or now(),
        actor_id=actor.actor_id,
        actor_name=actor.actor_name,
        actor_role=actor.actor_role,
        verb=verb.value,
        subject_type=subject.subject_type,
        subject_id=subject.id,
        subject_name=subject.subject_name[:300],
        reason=reason,
        before=_plain(before),
        after=_plain(after),
        previous_hash=head.hash,
    )
    event.hash = digest(event)
    head.seq, head.hash = event.seq, event.hash
    db.session.add(event)
    db.session.flush()
    return event


def has_done(subject: Subject, actor: Actor, verbs: frozenset[Verb]) -> bool:
    """Did this person do one of these things to this thing?"""
    statement = sa.select(Event.seq).where(
        Event.subject_type == subject.subject_type, Event.subject_id == subject.id, Event.actor_id == actor.actor_id, Event.verb.in_(verbs)
    )
    return db.session.scalars(statement.limit(1)).first() is not None


def trail_of(subject_type: str, subject_id: int, *, limit: int = 200) -> list[Event]:
    """The mentions about one thing, newest first."""
    statement = (
        sa.select(Event).where(Event.subject_type == subject_type, Event.subject_id == subject_id).order_by(Event.seq.desc()).limit(limit)
    )
    return list(db.session.scalars(statement))


def head() -> str:
    """The line that proves the journal up to now: note it outside the system."""
    end = db.session.get_one(ChainHead, 1)
    return f"{end.seq}:{end.hash}"


@dataclass(frozen=True, slots=True)
class ChainVerification:
    """The result of a verification: `bad_seq` is None when the chain is whole."""

    checked: int
    bad_seq: int | None = None
    why: str = ""

    @property
    def is_whole(self) -> bool:
        return self.bad_seq is None


def verify(*, noted_head: str = "", session: Session | None = None) -> ChainVerification:
    """Walk the whole chain and name the first bad row. Streams: memory does not grow with the journal.

    :param noted_head: a line that `head()` gave earlier; the chain must still pass through it.
    :param session: of another database than the application's own: a backup being checked.
    """
    session = session or db.session()
    noted_seq, noted_hash = _read_noted(noted_head)
    if noted_seq is None:
        return ChainVerification(0, 0, "the noted head is not a line that `journal head` gave")
    expected, previous, checked, last = 1, GENESIS, 0, None
    while True:
        end = _end(session)  # before the rows: a mention written meanwhile is met in the next batch, not missed
        batch = _batch(session, last)
        if not batch:
            break
        for event in batch:
            bad = _fault(session, event, expected, previous, end)
            if bad is None and noted_seq == event.seq and noted_hash != event.hash:
                bad = (event.seq, "differs from the noted head")
            if bad:
                return ChainVerification(min(checked, max(bad[0] - 1, 0)), *bad)
            expected, previous, checked, last = event.seq + 1, event.hash, checked + 1, event.seq
    if end != (expected - 1, previous):
        return ChainVerification(checked, _bad_end(end, expected), "the end of the chain is missing or changed")
    if noted_seq >= expected:
        return ChainVerification(checked, expected, "the journal is shorter than the noted head")
    return ChainVerification(checked)


def _read_noted(line: str) -> tuple[int | None, str]:
    """The number and hash of a noted head; (0, "") for none given; (None, "") when it is no such line."""
    if not line.strip():
        return 0, ""
    seq, _, noted = line.strip().partition(":")
    well_made = seq.isascii() and seq.isdigit() and len(noted) == len(GENESIS)
    return (int(seq), noted.lower()) if well_made else (None, "")


def _end(session: Session) -> tuple[int, str] | None:
    end = session.get(ChainHead, 1, populate_existing=True)
    return (end.seq, end.hash) if end else None


def _bad_end(end: tuple[int, str] | None, expected: int) -> int:
    """The first row at fault where rows and end disagree: one cut off, one rewritten, one added past the end."""
    if end is None or end[0] >= expected:
        return expected
    return end[0] if end[0] == expected - 1 else end[0] + 1


def _fault(session: Session, event: Any, expected: int, previous: str, end: tuple[int, str] | None) -> tuple[int, str] | None:
    """The first bad row that this one shows, and what is wrong with it: itself, or the one before."""
    if isinstance(event, int):
        return min(event, expected), "holds a value that cannot be read"
    if event.seq != expected:
        return min(event.seq, expected), f"expected number {expected}, found {event.seq}"
    if event.previous_hash != previous:
        if expected > 1 and _is_its_own(event) and _is_followed(session, event, end):
            return expected - 1, "was changed after it was written, with its own hash"
        return expected, "does not follow the row before it"
    if not _is_its_own(event):
        return expected, "was changed after it was written"
    return None


def _is_its_own(event: Event) -> bool:
    """The row says what its hash says. A value that no act could have written (a blob) is a changed one."""
    try:
        return event.hash == digest(event)
    except (TypeError, ValueError):
        return False


def _is_followed(session: Session, event: Event, end: tuple[int, str] | None) -> bool:
    """The next row, or the end of the chain, vouches for this one: then it is the row before that was rewritten."""
    following = session.scalar(sa.select(Event.previous_hash).where(Event.seq == event.seq + 1))
    return event.hash == following or end == (event.seq, event.hash)


def _batch(session: Session, last: int | None, size: int = BATCH) -> list[Any]:
    """The next rows (plain ones: twice as fast), or the number of the next when a value in it cannot even be read."""
    after = sa.true() if last is None else Event.seq > last
    try:
        return list(session.execute(sa.select(Event.__table__).where(after).order_by(Event.seq).limit(size)))
    except (TypeError, ValueError, sa.exc.DataError):
        if size > 1:
            return _batch(session, last, size // 2)
        return list(session.scalars(sa.select(Event.seq).where(after).order_by(Event.seq).limit(1)))


def digest(event: Event) -> str:
    """SHA-256 of the event in canonical JSON (sorted keys, no spaces, UTC microseconds)."""
    content = {
        "seq": event.seq,
        "at": _instant(event.at),
        "actor": [event.actor_id, event.actor_name, event.actor_role],
        "verb": event.verb,
        "subject": [event.subject_type, event.subject_id, event.subject_name],
        "reason": event.reason,
        "before": event.before,
        "after": event.after,
        "previous": event.previous_hash,
    }
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _plain(values: dict[str, Any] | None) -> dict[str, Any]:
    """Values as JSON will give them back, so that the hash of today is the hash of tomorrow."""
    plain: dict[str, Any] = json.loads(json.dumps(values or {}, default=str, sort_keys=True))
    return plain
