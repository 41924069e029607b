"""The law as it stands on a day: parameters with their lines, and the calendar of days off."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from registry.db import db
from registry.law import parameters
from registry.law.calendar import Calendar
from registry.statute.models import Holiday, ParameterLine


def recorded_lines() -> list[parameters.Line]:
    """The lines the office added to the shipped ones, in the order they were recorded."""
    rows = db.session.scalars(sa.select(ParameterLine).order_by(ParameterLine.id))
    return [
        parameters.Line(
            row.code,
            parameters.read_value(row.code, row.value),
            row.effective_on,
            row.source,
            row.confirmed_by,
            row.confirmed_on,
        )
        for row in rows
        if row.code in parameters.BY_CODE
    ]


def rules_on(day: date) -> parameters.Parameters:
    """The parameters in force on a day."""
    return parameters.in_force(recorded_lines(), day)


def lines_on(day: date) -> dict[str, parameters.Line]:
    """The line in force of each parameter on a day."""
    return parameters.lines_in_force(recorded_lines(), day)


def holidays() -> list[Holiday]:
    """The holidays that count, by date."""
    return list(
        db.session.scalars(sa.select(Holiday).where(Holiday.withdrawn_at.is_(None)).order_by(Holiday.day))
    )


def calendar() -> Calendar:
    """The days off known to the registry."""
    return Calendar({holiday.day: holiday.name for holiday in holidays()})
