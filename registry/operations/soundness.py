"""Is the installation sound? Small questions, each answered by None or by what is wrong. Asked by /readyz and by the doctor."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic.script import ScriptDirectory
from sqlalchemy.exc import SQLAlchemyError

from registry.audit.models import ChainHead, Event
from registry.bilingual import Text
from registry.clock import now
from registry.config import ROOT
from registry.db import db
from registry.jobs import queue

LEAST_FREE: Final = 0.05
PATIENCE: Final = timedelta(minutes=15)


def database_fault() -> Text | None:
    """Does the database answer?"""
    try:
        db.session.execute(sa.text("SELECT 1"))
    except SQLAlchemyError as error:
        db.session.rollback()
        said = type(getattr(error, "orig", None) or error).__name__
        return Text("la base de données ne répond pas ({said})", "the database does not answer ({said})").filled(said=said)
    return None


@cache
def newest_revision() -> str:
    """The migration that this version of the application needs."""
    return str(ScriptDirectory(str(ROOT / "migrations")).get_current_head())


def present_revision() -> str:
    """The migration that the database has had; empty when none."""
    if not sa.inspect(db.session.connection()).has_table("alembic_version"):
        return ""
    return str(db.session.execute(sa.text("SELECT version_num FROM alembic_version")).scalar() or "")


def migration_fault() -> Text | None:
    """Is the schema that of the code?"""
    present, newest = present_revision(), newest_revision()
    if present == newest:
        return None
    text = Text(
        "la base est à la migration « {present} », le code demande « {newest} »",
        "the database is at migration “{present}”, the code needs “{newest}”",
    )
    return text.filled(present=present or "—", newest=newest)


def disk_fault(folder: Path) -> Text | None:
    """Is there room to write?"""
    usage = shutil.disk_usage(folder)
    share = usage.free / usage.total
    if share >= LEAST_FREE:
        return None
    return Text("disque presque plein : {n} % libres", "disk almost full: {n}% free").filled(n=round(share * 100, 1))


def journal_head_fault() -> Text | None:
    """Does the end of the chain equal the last mention? Two look-ups; the whole chain is verified each day by a job."""
    last = db.session.execute(sa.select(Event.seq, Event.hash).order_by(Event.seq.desc()).limit(1)).one_or_none()
    head = db.session.execute(sa.select(ChainHead.seq, ChainHead.hash)).one_or_none()
    if head is not None and tuple(head) == (tuple(last) if last else (0, "0" * 64)):
        return None
    return Text("la fin du journal ne concorde pas avec sa dernière mention", "the end of the journal does not match its last mention")


def jobs_fault(at: datetime) -> Text | None:
    """Has a job failed, or does nobody do them?"""
    troubled = queue.in_trouble(at=at, patience=PATIENCE)
    failed = sorted({job.kind for job in troubled if job.state == "failed"})
    if failed:
        return Text("travaux en échec : {kinds}", "failed jobs: {kinds}").filled(kinds=", ".join(failed))
    if troubled:
        return Text(
            "{n} travaux en attente depuis plus d'un quart d'heure : l'ouvrier tourne-t-il ?",
            "{n} jobs waiting for over a quarter of an hour: is the worker running?",
        ).filled(n=len(troubled))
    return None


#: What an installation is asked before it says that it is ready; `instance` is its folder.
QUESTIONS: Final[dict[str, Callable[[Path], Text | None]]] = {
    "migrations": lambda _instance: migration_fault(),
    "disk": disk_fault,
    "journal": lambda _instance: journal_head_fault(),
    "jobs": lambda _instance: jobs_fault(now()),
}


def faults(instance: Path) -> dict[str, Text]:
    """Why the installation cannot do its work, by question; empty when it can. No person, no file, no address is named."""
    fault = database_fault()
    if fault is not None:
        return {"database": fault}
    found: dict[str, Text] = {}
    for name, ask in QUESTIONS.items():
        try:
            fault = ask(instance)
        except (SQLAlchemyError, OSError) as error:
            db.session.rollback()
            fault = Text.same(type(error).__name__)
        if fault is not None:
            found[name] = fault
    return found
