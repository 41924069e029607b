"""What the findings declare."""

from __future__ import annotations

from flask import url_for

from registry.bilingual import Text
from registry.feature import Feature, Pages, Tab
from registry.findings import scanning, views
from registry.findings.verbs import FindingVerb

FEATURE = Feature(
    "findings",
    pages=(Pages(views.bp, (views,), entry="findings.index"),),
    tabs=(Tab("findings.index", Text("Constats", "Findings"), parent="reports.index", position=30),),
    jobs={scanning.JOB: scanning.scan_job},
    daily=(scanning.JOB,),
    union_record={"findings_url": lambda union: url_for("findings.listing", organisation=union.address)},
    verbs=(FindingVerb,),
)
