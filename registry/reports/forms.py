"""What is asked about reports: nothing to make one; a day of the month for the monthly one."""

from __future__ import annotations

from typing import Final

from registry.bilingual import Text
from registry.reports.models import LAST_DAY
from registry.web.forms import Choice, Form

NEVER: Final = Text("pas de rapport mensuel", "no monthly report")


class MakeForm(Form):
    """Make a report now."""


class ScheduleForm(Form):
    """On which day of the month a report is made by itself."""

    day = Choice(
        Text("Jour du mois", "Day of the month"),
        [("", NEVER), *((str(day), Text.same(str(day))) for day in range(1, LAST_DAY + 1))],
        description=Text("Le rapport du mois s'établit ce jour-là, une seule fois.", "The month's report is made on that day, once only."),
    )
