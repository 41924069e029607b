"""What the reports on the clean-up declare."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages, Tab
from registry.law.roles import STAFF
from registry.reports import making, views
from registry.reports.verbs import ReportVerb

FEATURE = Feature(
    "reports",
    pages=(Pages(views.bp, (views,), entry="reports.index"),),
    menu=(MenuEntry("reports.index", Text("Assainissement", "Clean-up"), STAFF, position=40, key="a"),),
    tabs=(Tab("reports.index", Text("Vue d'ensemble", "Overview"), parent="reports.index", position=10),),
    jobs={making.JOB: making.monthly_job},
    daily=(making.JOB,),
    verbs=(ReportVerb,),
)
