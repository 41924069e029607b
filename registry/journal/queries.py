"""The journal as it is read: a page of mentions, latest first, by number; one mention; the days that bound a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

import sqlalchemy as sa

from registry.audit.models import Event
from registry.clock import LEGAL_ZONE
from registry.db import db
from registry.errors import NotFound

PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class JournalFilters:
    """What the address of a journal page says. `before` is the number under which the page starts."""

    verb: str = ""
    subject: str = ""
    person: str = ""
    since: date | None = None
    until: date | None = None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """A page of mentions; `older` is where the next page starts, None on the last one."""

    events: list[Event]
    older: int | None


def mentions(asked: JournalFilters) -> Mentions:
    """A page, in one statement: paged by number, so that a page of yesterday is the same today."""
    statement = sa.select(Event).where(*_conditions(asked)).order_by(Event.seq.desc()).limit(PAGE + 1)
    events = list(db.session.scalars(statement))
    return Mentions(events[:PAGE], events[PAGE - 1].seq if len(events) > PAGE else None)


def mention(seq: int) -> Event:
    """:raises NotFound: no mention has this number."""
    event = db.session.get(Event, seq)
    if event is None:
        raise NotFound
    return event


def _conditions(asked: JournalFilters) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if asked.verb:
        conditions.append(Event.verb == asked.verb)
    if asked.subject:
        conditions.append(Event.subject_name.icontains(asked.subject, autoescape=True))
    if asked.person:
        conditions.append(Event.actor_name.icontains(asked.person, autoescape=True))
    if asked.since:
        conditions.append(Event.at >= _midnight(asked.since))
    if asked.until and asked.until < date.max:
        conditions.append(Event.at < _midnight(asked.until + timedelta(days=1)))
    if asked.before is not None:
        conditions.append(Event.seq < asked.before)
    return conditions


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, LEGAL_ZONE)
