"""Days off and how a legal period is counted (docs/law.md#calendar).

The list of holidays is given, never only computed: religious feasts and their eves move by order of the President.
"""

from __future__ import annotations

import calendar
import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources
from typing import Final

from registry.bilingual import Text

SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days off known to the registry: date to name. Saturdays and Sundays are off by themselves [G]."""

    holidays: Mapping[date, Text]

    def why_off(self, day: date) -> Text | None:
        """Why the office is closed that day, or None when it is open."""
        if day in self.holidays:
            return self.holidays[day]
        if day.weekday() >= SATURDAY:
            return Text("samedi", "Saturday") if day.weekday() == SATURDAY else Text("dimanche", "Sunday")
        return None

    def next_working_day(self, day: date) -> date:
        """The day itself when the office is open, or the first open day after it."""
        while self.why_off(day) is not None:
            day += timedelta(days=1)
        return day


@dataclass(frozen=True, slots=True)
class ShippedHoliday:
    """A day off as shipped; `confirmed` is false where the moon or an order decides."""

    day: date
    name: Text
    basis: str
    confirmed: bool


def shipped_holidays() -> tuple[ShippedHoliday, ...]:
    """The days off known when this version was made (data/holidays.csv)."""
    text = (resources.files("registry.law") / "data" / "holidays.csv").read_text(encoding="utf-8")
    return tuple(
        ShippedHoliday(date.fromisoformat(row["day"]), Text(row["fr"], row["en"]), row["basis"], row["confirmed"] == "yes")
        for row in csv.DictReader(text.splitlines())
    )


def add_months(day: date, months: int) -> date:
    """Same day of the month, `months` later (« de quantième à quantième »); the month's last day where it has none."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_MONTHS: Final = (
    Text("janvier", "January"), Text("février", "February"), Text("mars", "March"), Text("avril", "April"),
    Text("mai", "May"), Text("juin", "June"), Text("juillet", "July"), Text("août", "August"),
    Text("septembre", "September"), Text("octobre", "October"), Text("novembre", "November"), Text("décembre", "December"),
)  # fmt: skip


def long_date(day: date) -> Text:
    """« 15 juillet 1993 » / "15 July 1993"; the first of a month is « 1er » in French."""
    month = _MONTHS[day.month - 1]
    ordinal = "1er" if day.day == 1 else str(day.day)
    return Text(f"{ordinal}\u00a0{month.fr} {day.year}", f"{day.day}\u00a0{month.en} {day.year}")
