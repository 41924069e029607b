"""What the consolidation of duplicates declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.consolidations import views
from registry.consolidations.verbs import ConsolidationVerb
from registry.feature import Feature, Pages, Tab

FEATURE = Feature(
    "consolidations",
    pages=(Pages(views.bp, (views,), entry="consolidations.index"),),
    tabs=(Tab("consolidations.index", Text("Rattachements", "Consolidations"), parent="reports.index", position=50),),
    verbs=(ConsolidationVerb,),
)
