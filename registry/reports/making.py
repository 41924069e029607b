"""Acts: make a report, set the day of the monthly one; and the job that makes it on that day, once a month."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.db import db, transaction
from registry.errors import Reason, RuleBroken
from registry.reports.gathering import gather
from registry.reports.models import LAST_DAY, Occasion, Report, ReportSchedule

JOB: Final = "reports.monthly"
THE_CALENDAR: Final = trail.House("Rapport mensuel")


def make_report(*, key: str, actor: trail.Actor, at: datetime, occasion: Occasion = Occasion.BY_HAND) -> Report:
    """Freeze the figures of the clean-up as they stand. With a key already used: the report made then."""
    found = db.session.scalars(sa.select(Report).where(Report.key == key)).one_or_none()
    if found is not None:
        return found
    previous = latest()
    values, open_findings, touched = gather(previous)
    report = Report(
        key=key, occasion=occasion, made_at=at, made_by=actor.actor_name, values=values, open_findings=open_findings, touched=touched,
        previous_id=previous.id if previous else None,
    )  # fmt: skip
    db.session.add(report)
    db.session.flush()
    total = values["findings"]["total"]
    trail.record("report.made", report, actor=actor, at=at, after={"occasion": occasion.value, "open": total["open"], "new": total["new"]})
    return report


def latest() -> Report | None:
    """The report made last."""
    return db.session.scalars(sa.select(Report).order_by(Report.id.desc()).limit(1)).one_or_none()


def schedule() -> ReportSchedule | None:
    """The day of the monthly report, if it was ever set."""
    return db.session.get(ReportSchedule, 1)


def set_schedule(day: int | None, *, actor: trail.Actor, at: datetime) -> ReportSchedule:
    """From now on a report is made on this day of each month; None: no more.

    :raises RuleBroken: no day that every month has.
    """
    if day is not None and not 1 <= day <= LAST_DAY:
        text = Text("Choisissez un jour de 1 à 28, que chaque mois possède.", "Choose a day from 1 to 28, which every month has.")
        raise RuleBroken(Reason("day", text, field="day"))
    line, by = schedule(), actor.actor_name
    before = line.day if line else None
    if line is None:
        line = ReportSchedule(id=1)
    line.day, line.since_on, line.set_by = day, legal_date(at), by
    db.session.add(line)
    db.session.flush()
    trail.record("report.scheduled", line, actor=actor, at=at, before={"day": before}, after={"day": day})
    return line


def monthly_job(_argument: dict[str, Any]) -> str:
    """Make the month's report when its day has come; on a later day if the house was down. Asked every day."""
    at = now()
    day = legal_date(at)
    with transaction():
        line = schedule()
        if line is None or line.day is None:
            return "no monthly report is asked for"
        due = day.replace(day=line.day)
        if not line.since_on <= due <= day:
            return f"no report due: {due.isoformat()}"
        report = make_report(key=f"month:{day:%Y-%m}", actor=THE_CALENDAR, at=at, occasion=Occasion.MONTHLY)
        return f"{report.ref} of {day:%Y-%m}"
