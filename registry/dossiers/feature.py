"""What the dossier itself declares, whoever handles it."""

from __future__ import annotations

from registry.dossiers import deadline_jobs, queries
from registry.dossiers.models import Document
from registry.dossiers.verbs import DossierVerb
from registry.feature import Feature
from registry.statute.acts import RECOUNT

FEATURE = Feature(
    "dossiers",
    jobs={RECOUNT: deadline_jobs.recount},
    daily=(RECOUNT,),
    owns_files=(Document.digest,),
    union_record={"dossiers": lambda union: queries.of_union(union.id)},
    verbs=(DossierVerb,),
)
