"""What the work queues declare."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.law.roles import STAFF
from registry.queues import bulk, bulk_views, views
from registry.queues.verbs import BatchVerb, SavedViewVerb

QUEUE = "queues.index"

FEATURE = Feature(
    "queues",
    pages=(Pages(views.bp, (views,), entry=QUEUE), Pages(bulk_views.bp, (bulk_views,), entry=QUEUE)),
    menu=(MenuEntry(QUEUE, Text("File de travail", "Work queue"), STAFF, position=10, key="f"),),
    jobs={bulk.JOB: bulk.perform},
    verbs=(SavedViewVerb, BatchVerb),
)
