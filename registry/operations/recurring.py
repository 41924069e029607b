"""What the worker can do, and what it does every day: one table, kind of job to function.

Every function may be run twice and stopped anywhere: it commits in small pieces and returns a line for the operator.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa
from flask import current_app
from sqlalchemy.exc import IntegrityError

from registry.accounts import sessions
from registry.audit import trail
from registry.campaigns import sending as census_letters
from registry.campaigns.models import CensusEvidence
from registry.clock import now
from registry.db import changed, db, transaction
from registry.dedupe import recall as dedupe_recall
from registry.dedupe import runs as dedupe_runs
from registry.dossiers import bulk, deadline_jobs
from registry.dossiers.models import Document
from registry.findings import scanning
from registry.jobs import queue
from registry.procedures.models import CancellationEvidence
from registry.reports import making as report_making
from registry.reprise import load_job
from registry.reprise.models import SourceFile
from registry.reprise.receiving import LOAD
from registry.statute.acts import RECOUNT
from registry.storage import Store
from registry.web.models import ActKey

ORPHANS_KEPT: Final = timedelta(hours=24)
KEYS_KEPT: Final = timedelta(days=7)
JOBS_KEPT: Final = timedelta(days=90)


class Hopeless(Exception):
    """Trying again would not help; a person must look."""


def sweep_files(_argument: dict[str, Any]) -> str:
    """Remove files that no dossier names, a day after they came: an upload whose act was refused leaves one."""
    store: Store = current_app.extensions["store"]
    before = now() - ORPHANS_KEPT
    removed, batch = 0, []
    for digest in store.digests(older_than=before):
        batch.append(digest)
        if len(batch) == 500:
            removed, batch = removed + _remove_orphans(store, batch), []
    removed += _remove_orphans(store, batch)
    return f"{removed} orphan files and {store.sweep(older_than=before)} interrupted uploads removed"


def _remove_orphans(store: Store, digests: list[str]) -> int:
    named = set(db.session.scalars(sa.select(Document.digest).where(Document.digest.in_(digests))))
    named |= set(db.session.scalars(sa.select(SourceFile.digest).where(SourceFile.digest.in_(digests))))
    named |= set(db.session.scalars(sa.select(CensusEvidence.digest).where(CensusEvidence.digest.in_(digests))))
    named |= set(db.session.scalars(sa.select(CancellationEvidence.digest).where(CancellationEvidence.digest.in_(digests))))
    db.session.rollback()
    return sum(store.delete(digest, older_than=now() - ORPHANS_KEPT) for digest in digests if digest not in named)


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

    :raises Hopeless: it is broken; the first bad mention is named.
    """
    verdict = trail.verify()
    head = trail.head()
    db.session.rollback()
    if not verdict.is_whole:
        raise Hopeless(f"journal broken at event {verdict.bad_seq}: {verdict.why}")
    return f"journal whole: {verdict.checked} events, head {head}"


Handler = Callable[[dict[str, Any]], str]

HANDLERS: Final[dict[str, Handler]] = {
    RECOUNT: deadline_jobs.recount,
    bulk.JOB: bulk.perform,
    "files.sweep": sweep_files,
    census_letters.SEND: census_letters.send,
    scanning.JOB: scanning.scan_job,
    report_making.JOB: report_making.monthly_job,
    dedupe_runs.JOB: dedupe_runs.perform,
    dedupe_recall.JOB: dedupe_recall.perform,
    "house.forget": forget_old,
    "journal.verify": verify_journal,
    LOAD: load_job.load,
}
DAILY: Final = ("journal.verify", "files.sweep", "house.forget", RECOUNT, scanning.JOB, dedupe_runs.JOB, report_making.JOB)


def ask_daily(day: date) -> None:
    """Ask for the day's jobs. Two workers may ask at once: the key is the same, so is the job."""
    for kind in DAILY:
        try:
            with transaction():
                queue.ask(kind, key=f"{kind}:{day.isoformat()}", at=now())
        except IntegrityError:  # the other worker was first
            continue
