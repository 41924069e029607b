"""ask(), claim(), finish(): the queue's whole interface. Acts ask; the worker claims.

Asking is part of the asker's transaction: rolled back with it, no job remains. A worker that dies leaves a lease that
ends, and another worker takes the job again; so every job is written to be run twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from registry.db import changed, db
from registry.jobs.models import Job

LEASE: Final = timedelta(seconds=60)
MOST_TRIES: Final = 5
BACKOFF: Final = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))


class PermanentFailure(Exception):
    """What a job raises when trying again would not help: it stands as failed at once, and a person must look."""


def ask(kind: str, *, key: str, at: datetime, argument: dict[str, Any] | None = None) -> Job:
    """Ask for a job. A job with this key that still waits, runs or is done is left as it is."""
    found = db.session.scalars(sa.select(Job).where(Job.key == key)).one_or_none()
    if found is not None:
        return found
    job = Job(kind=kind, key=key, argument=argument or {}, run_at=at)
    db.session.add(job)
    db.session.flush()
    return job


def claim(worker: str, *, at: datetime) -> Job | None:
    """The oldest job that is due, or whose worker is gone, now held by this worker; None when there is none."""
    due = sa.or_(
        sa.and_(Job.state == "waiting", Job.run_at <= at),
        sa.and_(Job.state == "running", Job.lease_until < at),
    )
    job = db.session.scalars(
        sa.select(Job).where(due).order_by(Job.run_at, Job.id).limit(1).with_for_update(skip_locked=True)
    ).one_or_none()
    if job is None:
        return None
    job.state, job.worker, job.lease_until, job.tries = "running", worker, at + LEASE, job.tries + 1
    db.session.flush()
    return job


def extend(job_id: int, worker: str, *, at: datetime) -> bool:
    """Still at it. False when the job was taken over: then stop."""
    return _fenced(job_id, worker, lease_until=at + LEASE)


def finish(job_id: int, worker: str, *, at: datetime, result: str = "") -> bool:
    """Done, if it is still ours."""
    return _fenced(job_id, worker, state="done", finished_at=at, lease_until=None, result=result[:2000])


def fail(job_id: int, worker: str, *, at: datetime, why: str) -> bool:
    """Try later, with growing pauses; after the last try the job stands as failed for a person to see."""
    job = db.session.get(Job, job_id, populate_existing=True)
    if job is None or job.worker != worker:
        return False
    if job.tries >= MOST_TRIES:
        return _fenced(job_id, worker, state="failed", finished_at=at, lease_until=None, result=why[:2000])
    pause = BACKOFF[min(job.tries, len(BACKOFF)) - 1]
    return _fenced(job_id, worker, state="waiting", run_at=at + pause, lease_until=None, result=why[:2000])


def give_up(job_id: int, worker: str, *, at: datetime, why: str) -> bool:
    """No later try would help: the job stands as failed at once."""
    return _fenced(job_id, worker, state="failed", finished_at=at, lease_until=None, result=why[:2000])


def try_again(*, at: datetime) -> int:
    """A person has mended the cause: every failed job waits anew; how many."""
    values = {"state": "waiting", "run_at": at, "tries": 0, "finished_at": None}
    return changed(sa.update(Job).where(Job.state == "failed").values(**values))


def in_trouble(*, at: datetime, patience: timedelta) -> list[Job]:
    """Jobs that failed, and jobs that nobody does although their hour is long past."""
    late = sa.or_(
        sa.and_(Job.state == "waiting", Job.run_at < at - patience),
        sa.and_(Job.state == "running", Job.lease_until < at - patience),
    )
    return list(db.session.scalars(sa.select(Job).where(sa.or_(Job.state == "failed", late)).order_by(Job.id).limit(50)))


def forget_done(*, before: datetime) -> int:
    """Delete the jobs done before an instant. A job asked again under its old key would run again: keys carry dates."""
    return changed(sa.delete(Job).where(Job.state == "done", Job.finished_at < before))


def _fenced(job_id: int, worker: str, **values: Any) -> bool:
    statement = sa.update(Job).where(Job.id == job_id, Job.worker == worker, Job.state == "running").values(**values)
    return bool(changed(statement))
