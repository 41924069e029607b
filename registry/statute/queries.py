"""The law as it stands on a day: parameters with their lines, and the calendar of days off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from registry.bilingual import Text
from registry.db import db
from registry.errors import NotFound
from registry.law import parameters
from registry.law.calendar import Calendar
from registry.law.terms import Confidence
from registry.statute.models import Holiday, ParameterLine


def recorded_lines() -> list[parameters.ParameterValue]:
    """The lines the office added to the shipped ones, in the order they were recorded."""
    rows = db.session.scalars(sa.select(ParameterLine).order_by(ParameterLine.id))
    return [
        parameters.ParameterValue(
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


def holidays() -> list[Holiday]:
    """The holidays that count, by date."""
    return list(db.session.scalars(sa.select(Holiday).where(Holiday.withdrawn_at.is_(None)).order_by(Holiday.day)))


def calendar() -> Calendar:
    """The days off known to the registry."""
    return Calendar({holiday.day: holiday.name for holiday in holidays()})


@dataclass(frozen=True, slots=True)
class RuleShown:
    """A parameter as a page shows it: its definition, the line that counts today, and the lines to come."""

    definition: parameters.Definition
    line: parameters.ParameterValue
    coming: tuple[parameters.ParameterValue, ...]

    @property
    def value(self) -> Text:
        return parameters.in_words(self.definition.code, self.line.value)

    @property
    def is_unconfirmed(self) -> bool:
        """No text was read that says so, and nobody vouched for it."""
        read = {Confidence.VERIFIED, Confidence.VERIFIED_ENGLISH}
        return not self.line.confirmed_by and self.definition.confidence not in read


def rules_shown(day: date) -> list[RuleShown]:
    """Every parameter, in the order of the Code's articles as the table has them."""
    lines = recorded_lines()
    now = parameters.lines_in_force(lines, day)
    return [
        RuleShown(
            definition, now[definition.code], tuple(line for line in lines if line.code == definition.code and line.effective_on > day)
        )
        for definition in parameters.DEFINITIONS
    ]


def rule_shown(code: str, day: date) -> tuple[RuleShown, list[parameters.ParameterValue]]:
    """One parameter, with every line it ever had, latest date of effect first.

    :raises NotFound: no such parameter.
    """
    found = next((rule for rule in rules_shown(day) if rule.definition.code == code), None)
    if found is None:
        raise NotFound
    lines = [line for line in (*parameters.BASE_LINES, *recorded_lines()) if line.code == code]
    return found, sorted(lines, key=lambda line: line.effective_on, reverse=True)


def holidays_of(year: int) -> list[Holiday]:
    """The holidays of a year, the withdrawn ones too."""
    inside = Holiday.day.between(date(year, 1, 1), date(year, 12, 31))
    return list(db.session.scalars(sa.select(Holiday).where(inside).order_by(Holiday.day, Holiday.id)))


def years_of_holidays() -> list[int]:
    """The years for which days off are known."""
    return sorted({day.year for day in db.session.scalars(sa.select(Holiday.day))})


def holiday(holiday_id: int) -> Holiday:
    """A holiday that counts.

    :raises NotFound: unknown, or withdrawn.
    """
    found = db.session.get(Holiday, holiday_id)
    if found is None or found.withdrawn_at is not None:
        raise NotFound
    return found
