"""The overview of the clean-up: for each room the figure that matters, and what to do next. Figures are lengths of lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from registry.campaigns import queries as census
from registry.consolidations import queries as consolidations
from registry.dedupe import queries as dedupe
from registry.findings import queries as findings
from registry.reports import making
from registry.reports.gathering import files
from registry.reports.models import Report
from registry.unions import queries as unions


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of the rooms at one moment."""

    records: int
    files: dict[str, int]
    findings: dict[str, int]
    is_scanned: bool
    duplicates: dedupe.Overview
    is_searched: bool
    consolidations: dict[str, int]
    census: census.Figures
    report: Report | None


def overview(*, user_id: int, at: datetime) -> Overview:
    """Read the figures; a fixed number of statements, whatever the register's size."""
    return Overview(
        records=unions.select_ids(unions.Question(), page=1, size=1).total, files=files(), findings=findings.figures(at=at),
        is_scanned=findings.last_scan() is not None, duplicates=dedupe.overview(user_id=user_id, since=at - timedelta(days=1)),
        is_searched=bool(dedupe.recent_runs(1)), consolidations=consolidations.figures(), census=census.figures(), report=making.latest(),
    )  # fmt: skip
