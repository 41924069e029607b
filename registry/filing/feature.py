"""What the applicant's side declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.filing import change_views, document_views, people_views, views
from registry.law.roles import Role

COUNTER = "filing.counter"

FEATURE = Feature(
    "filing",
    pages=(
        Pages(views.bp, (views,), entry=COUNTER, dossier_page="filing.task_list"),
        Pages(change_views.bp, (change_views,), entry=COUNTER, dossier_page="filing.task_list"),
        Pages(people_views.bp, (people_views,), entry=COUNTER, dossier_page="filing.task_list"),
        Pages(document_views.bp, (document_views,), entry=COUNTER, dossier_page="filing.task_list"),
    ),
    menu=(MenuEntry(COUNTER, Text("Guichet", "Counter"), frozenset({Role.INTAKE}), position=20),),
)
