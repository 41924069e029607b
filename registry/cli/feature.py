"""The commands that use several packages at once, and those of matching, which knows no framework."""

from __future__ import annotations

from registry.cli.cleaning import report
from registry.cli.dedupe import dedupe
from registry.cli.findings import findings
from registry.cli.match import match
from registry.cli.reprise import reprise
from registry.feature import Feature

FEATURE = Feature(
    "cli",
    commands={
        "match": match,
        "report": report,
        "reprise": reprise,
        "findings": findings,
        "dedupe": dedupe,
        "dedupe findings": findings,  # the office's cron asks for all of the clean-up under one name
    },
)
