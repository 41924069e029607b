"""Acts: make a report, set the day of the monthly one; and the job that makes it on that day, once a month."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa

from registry.acts import Command, act, created
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.db import db, transaction
from registry.errors import Reason, RuleBroken
from registry.reports.gathering import gather
from registry.reports.models import LAST_DAY, Occasion, Report, ReportSchedule
from registry.reports.verbs import ReportVerb

JOB: Final = "reports.monthly"
THE_CALENDAR: Final = trail.SystemActor("Rapport mensuel")


def make_report(command: Command[trail.Actor], *, key: str, occasion: Occasion = Occasion.BY_HAND) -> Report:
    """Freeze the figures of the clean-up as they stand. With a key already used: the report made then."""
    found = db.session.scalars(sa.select(Report).where(Report.key == key)).one_or_none()
    if found is not None:
        return found
    previous = latest()
    values, open_findings, touched = gather(previous)
    report = Report(
        key=key, occasion=occasion, made_at=command.at, made_by=command.actor.actor_name, values=values, open_findings=open_findings, touched=touched,
        previous_id=previous.id if previous else None,
    )  # fmt: skip
    total = values["findings"]["total"]
    after = {"occasion": occasion.value, "open": total["open"], "new": total["new"]}
    created(report, command, verb=ReportVerb.MADE, after=after)
    return report


def latest() -> Report | None:
    """The report made last."""
    return db.session.scalars(sa.select(Report).order_by(Report.id.desc()).limit(1)).one_or_none()


def schedule() -> ReportSchedule | None:
    """The day of the monthly report, if it was ever set."""
    return db.session.get(ReportSchedule, 1)


def set_schedule(day: int | None, command: Command[trail.Actor]) -> ReportSchedule:
    """From now on a report is made on this day of each month; None: no more.

    :raises RuleBroken: no day that every month has.
    """
    if day is not None and not 1 <= day <= LAST_DAY:
        text = Text("Choisissez un jour de 1 à 28, que chaque mois possède.", "Choose a day from 1 to 28, which every month has.")
        raise RuleBroken(Reason("day", text, field="day"))
    line, by = schedule(), command.actor.actor_name
    if line is None:
        line = ReportSchedule(id=1, day=day, since_on=command.on, set_by=by)
        created(line, command, verb=ReportVerb.SCHEDULED, after={"day": day})
        return line
    with act(line, command, verb=ReportVerb.SCHEDULED) as done:
        done.before, done.after = {"day": line.day}, {"day": day}
        line.day, line.since_on, line.set_by = day, command.on, by
    return line


def monthly_job(_argument: dict[str, Any]) -> str:
    """Make the month's report when its day has come; on a later day if the application was down. Asked every day."""
    at = now()
    day = legal_date(at)
    with transaction():
        line = schedule()
        if line is None or line.day is None:
            return "no monthly report is asked for"
        due = day.replace(day=line.day)
        if not line.since_on <= due <= day:
            return f"no report due: {due.isoformat()}"
        report = make_report(Command(THE_CALENDAR, at), key=f"month:{day:%Y-%m}", occasion=Occasion.MONTHLY)
        return f"{report.ref} of {day:%Y-%m}"
