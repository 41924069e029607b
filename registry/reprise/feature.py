"""What the bringing in of the old file declares."""

from __future__ import annotations

from flask import url_for

from registry.bilingual import Text
from registry.feature import Feature, Pages, Tab
from registry.reprise import load_job, provenance_views, receiving, views
from registry.reprise.models import SourceFile
from registry.reprise.verbs import RepriseVerb

FEATURE = Feature(
    "reprise",
    pages=(
        Pages(views.bp, (views,), entry="reprise.index"),
        Pages(provenance_views.bp, (provenance_views,), entry="unions.search"),
    ),
    tabs=(Tab("reprise.index", Text("Reprise", "Old file"), parent="reports.index", position=20),),
    jobs={receiving.LOAD: load_job.load},
    owns_files=(SourceFile.digest,),
    union_record={"provenance_url": lambda union: url_for("provenance.show", address=union.address)},
    verbs=(RepriseVerb,),
)
