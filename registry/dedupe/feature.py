"""What the search for duplicates declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.dedupe import group_views, measure_views, recall, review_views, runs, views
from registry.dedupe.verbs import DedupeVerb
from registry.feature import Feature, Pages, Tab

FEATURE = Feature(
    "dedupe",
    pages=(Pages(views.bp, (views, review_views, group_views, measure_views), entry="dedupe.index"),),
    tabs=(Tab("dedupe.index", Text("Doublons", "Duplicates"), parent="reports.index", position=40),),
    jobs={runs.JOB: runs.perform, recall.JOB: recall.perform},
    daily=(runs.JOB,),
    verbs=(DedupeVerb,),
)
