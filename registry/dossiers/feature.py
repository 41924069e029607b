"""What filing, examination and decision declare."""

from __future__ import annotations

from registry.bilingual import Text
from registry.dossiers import (
    bulk,
    bulk_views,
    change_views,
    deadline_jobs,
    decision_views,
    document_views,
    examination_views,
    filing_views,
    paper_views,
    people_views,
    queries,
    queue_views,
    views,
)
from registry.dossiers.models import Document
from registry.dossiers.verbs import BatchVerb, DossierVerb, SavedViewVerb
from registry.feature import Feature, MenuEntry, Pages
from registry.law.roles import STAFF, Role
from registry.statute.acts import RECOUNT

QUEUE = "dossiers.queue"
COUNTER = "filing.counter"
ON_THE_DESK = "dossiers.show"
TASK_LIST = "filing.task_list"

FEATURE = Feature(
    "dossiers",
    pages=(
        Pages(views.bp, (views, examination_views), entry=QUEUE, dossier_page=ON_THE_DESK),
        Pages(decision_views.bp, (decision_views,), entry=QUEUE, dossier_page=ON_THE_DESK),
        Pages(paper_views.bp, (paper_views,), entry=QUEUE),
        Pages(queue_views.bp, (queue_views,), entry=QUEUE),
        Pages(bulk_views.bp, (bulk_views,), entry=QUEUE),
        Pages(filing_views.bp, (filing_views,), entry=COUNTER, dossier_page=TASK_LIST),
        Pages(change_views.bp, (change_views,), entry=COUNTER, dossier_page=TASK_LIST),
        Pages(people_views.bp, (people_views,), entry=COUNTER, dossier_page=TASK_LIST),
        Pages(document_views.bp, (document_views,), entry=COUNTER, dossier_page=TASK_LIST),
    ),
    menu=(
        MenuEntry(QUEUE, Text("File de travail", "Work queue"), STAFF, position=10, key="f"),
        MenuEntry(COUNTER, Text("Guichet", "Counter"), frozenset({Role.INTAKE}), position=20),
    ),
    jobs={bulk.JOB: bulk.perform, RECOUNT: deadline_jobs.recount},
    daily=(RECOUNT,),
    owns_files=(Document.digest,),
    union_record={"dossiers": lambda union: queries.of_union(union.id)},
    verbs=(DossierVerb, SavedViewVerb, BatchVerb),
)
