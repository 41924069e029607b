"""The overview of the clean-up: for each area the figure that matters, and what to do next. Figures are lengths of lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from registry.campaigns import queries as census
from registry.consolidations import queries as consolidations
from registry.consolidations.acts import CONFIRMERS
from registry.dedupe import queries as dedupe
from registry.findings import queries as findings
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.reports import making
from registry.reports.gathering import files
from registry.reports.models import Report
from registry.unions import queries as unions


@dataclass(frozen=True, slots=True)
class CleanUpOverview:
    """The figures of the areas at one moment. `mine` and `to_confirm` count what the reader may act on."""

    records: int
    files: dict[str, int]
    findings: dict[str, int]
    mine: dict[str, int]
    is_scanned: bool
    duplicates: dedupe.DuplicatesOverview
    is_searched: bool
    consolidations: dict[str, int]
    to_confirm: int
    census: census.Figures
    report: Report | None


def overview(*, user_id: int, powers: frozenset[Role] = frozenset(), at: datetime) -> CleanUpOverview:
    """Read the figures; a fixed number of statements, whatever the register's size."""
    found = findings.overview(findings.FindingFilters(), at=at)
    return CleanUpOverview(
        records=unions.select_ids(unions.RegisterQuery(), page=1, size=1).total, files=files(), findings=findings.figures_of(found),
        mine=findings.figures_of(found, powers), is_scanned=findings.last_scan() is not None, duplicates=dedupe.overview(user_id=user_id, since=at - timedelta(days=1)),
        is_searched=bool(dedupe.recent_runs(1)), consolidations=consolidations.figures(),
        to_confirm=consolidations.to_confirm(user_id), census=census.figures(), report=making.latest(),
    )  # fmt: skip


def next_step(found: CleanUpOverview, powers: frozenset[Role]) -> str:
    """The first thing that waits and that a person of these powers may do; « others » when all that waits is for others."""
    examines = bool(powers & EXAMINERS)
    steps: tuple[tuple[str, bool, bool], ...] = (
        ("load", not found.records, Role.HEAD in powers),
        ("approve", found.census.to_approve > 0, bool(powers & SIGNATORIES)),
        ("scan", bool(found.records) and not found.is_scanned, examines),
        ("confirm", found.to_confirm > 0, bool(powers & CONFIRMERS)),
        ("blocking", found.mine["blocking"] > 0, examines),
        ("search", bool(found.records) and not found.is_searched, examines),
        ("judge", found.duplicates.open > 0, examines),
        ("conclude", found.census.to_conclude > 0, examines),
        ("findings", found.mine["open"] > 0, examines),
    )
    mine = next((step for step, waits, may in steps if waits and may), "")
    waiting = any(waits for _, waits, _ in steps) or bool(found.findings["open"] or found.consolidations["proposed"])
    return mine or ("others" if waiting else "nothing")
