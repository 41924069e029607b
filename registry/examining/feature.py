"""What the office's side declares."""

from __future__ import annotations

from registry.examining import decision_views, examination_views, paper_views, views
from registry.feature import Feature, Pages

#: The pages of a dossier are reached from the work queue, whose entry is marked while one of them is shown.
QUEUE = "queues.index"

FEATURE = Feature(
    "examining",
    pages=(
        Pages(views.bp, (views, examination_views), entry=QUEUE, dossier_page="dossiers.show"),
        Pages(decision_views.bp, (decision_views,), entry=QUEUE, dossier_page="dossiers.show"),
        Pages(paper_views.bp, (paper_views,), entry=QUEUE),
    ),
)
