"""What the worker does every day for the installation itself; and how the day's jobs of all features are asked for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from registry.accounts import sessions
from registry.audit import trail
from registry.clock import now
from registry.db import changed, db, transaction
from registry.feature import features
from registry.jobs import queue
from registry.jobs.queue import PermanentFailure
from registry.web.models import ActKey

VERIFY: Final = "journal.verify"
SWEEP: Final = "files.sweep"
FORGET: Final = "house.forget"

KEYS_KEPT: Final = timedelta(days=7)
JOBS_KEPT: Final = timedelta(days=90)


def forget_old(_argument: dict[str, Any]) -> str:
    """Let go of ended sessions, counted tries, used form keys and jobs long done."""
    at = now()
    with transaction():
        tries = sessions.forget_old(at=at)
        keys = changed(sa.delete(ActKey).where(ActKey.at < at - KEYS_KEPT))
        jobs = queue.forget_done(before=at - JOBS_KEPT)
    return f"{tries} sessions and tries, {keys} form keys, {jobs} jobs forgotten"


def verify_journal(_argument: dict[str, Any]) -> str:
    """Walk the whole chain, and keep its head beside the date: a head to compare with, should the tail be cut.

    :raises PermanentFailure: it is broken; the first bad mention is named.
    """
    verdict = trail.verify()
    head = trail.head()
    db.session.rollback()
    if not verdict.is_whole:
        raise PermanentFailure(f"journal broken at event {verdict.bad_seq}: {verdict.why}")
    return f"journal whole: {verdict.checked} events, head {head}"


def ask_daily(day: date) -> None:
    """Ask for the day's jobs. Two workers may ask at once: the key is the same, so is the job."""
    for kind in features().daily:
        try:
            with transaction():
                queue.ask(kind, key=f"{kind}:{day.isoformat()}", at=now())
        except IntegrityError:  # the other worker was first
            continue
