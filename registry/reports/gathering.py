"""The figures of a report, read from every package of the clean-up at one moment. A measure that was not made is None.

Nothing is estimated here: precision and recall come from the duplicate run's own measures, with their intervals.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.campaigns import queries as census
from registry.consolidations import queries as consolidations
from registry.db import db
from registry.dedupe import contradictions, runs
from registry.dedupe.figures import Share
from registry.dedupe.models import CandidatePair, DedupeRun
from registry.dedupe.recall import recall_of
from registry.dedupe.sampling import precision_of
from registry.dedupe.terms import Band, PairState
from registry.findings import queries as findings
from registry.findings.models import Finding, FindingState
from registry.findings.rules import RULES
from registry.law.statuses import Standing
from registry.reports.models import Report
from registry.reprise.models import SourceFile, SourceSheet
from registry.unions.models import TradeUnion, UnionBranch, UnionFact

#: Acts that tidy the register; loads, entries and dossiers are not counted as records touched by the clean-up.
_LOADS: Final = ("reprise:%", "entry:%", "dossier:%")


def gather(previous: Report | None) -> tuple[dict[str, Any], dict[str, list[int]], list[list[str]]]:
    """The figures as JSON keeps them, the findings open now by rule, and the records touched since the last report."""
    open_now, touched = _open_findings(), _touched(previous.made_at if previous else None)
    values = {
        "records": _records(), "files": files(), "scan": _scan(), "findings": _findings(open_now, previous),
        "duplicates": duplicates(), "consolidations": consolidations.figures(), "census": _census(), "by": _breakdowns(),
        "touched": len(touched),
    }  # fmt: skip
    return values, open_now, touched


def _records() -> dict[str, int]:
    live = TradeUnion.consolidated_into_id.is_(None)
    row = db.session.execute(
        sa.select(
            _sum(live), _sum(sa.and_(live, TradeUnion.standing == Standing.REGISTERED)), _sum(sa.and_(live, TradeUnion.from_old_file)),
            _sum(~live), _sum(sa.and_(live, sa.cast(TradeUnion.presumed, sa.String) != "[]")),
        )
    ).one()  # fmt: skip
    return dict(zip(("live", "registered", "old_file", "consolidated", "presumed"), map(int, row), strict=True))


def _sum(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.count(sa.case((condition, 1)))


def files() -> dict[str, int]:
    """What was loaded from the old file: every source line is stored, attached or refused."""
    loaded = [
        sa.func.coalesce(sa.func.sum(column), 0)
        for column in (SourceSheet.done, SourceSheet.stored, SourceSheet.attached, SourceSheet.refused)
    ]
    row = db.session.execute(sa.select(*loaded)).one()
    count = db.session.scalar(sa.select(sa.func.count(SourceFile.id))) or 0
    return {"files": int(count), **dict(zip(("rows", "stored", "attached", "refused"), map(int, row), strict=True))}


def _scan() -> dict[str, Any] | None:
    scan = findings.last_scan()
    return {"at": scan.finished_at.isoformat(), "records": scan.records} if scan and scan.finished_at else None


def _open_findings() -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    rows = db.session.execute(sa.select(Finding.rule, Finding.id).where(Finding.state == FindingState.OPEN).order_by(Finding.id))
    for rule, key in rows:
        if rule in RULES:
            found[rule].append(key)
    return dict(found)


def _findings(open_now: dict[str, list[int]], previous: Report | None) -> dict[str, Any]:
    """By rule: open, closed, resolved in all; and against the last report: new, resolved or closed since, standing."""
    states: dict[str, Counter[str]] = defaultdict(Counter)
    rows = db.session.execute(sa.select(Finding.rule, Finding.state, sa.func.count()).group_by(Finding.rule, Finding.state))
    for code, state, count in rows:
        states[code][state.value] = int(count)
    before = previous.open_findings if previous else {}
    rules = {}
    for code, rule in RULES.items():
        now_open, was_open = set(open_now.get(code, ())), set(before.get(code, ()))
        rules[code] = {
            "severity": rule.severity.value, "open": len(now_open), "closed": states[code]["closed"], "gone": states[code]["gone"],
            "new": len(now_open - was_open), "resolved": len(was_open - now_open), "standing": len(now_open & was_open),
        }  # fmt: skip
    return {"rules": rules, "total": _totals(rules.values()), "severity": _by_severity(rules)}


def _totals(lines: Any) -> dict[str, int]:
    lines = list(lines)
    return {name: sum(line[name] for line in lines) for name in ("open", "closed", "gone", "new", "resolved", "standing")}


def _by_severity(rules: dict[str, dict[str, Any]]) -> dict[str, dict[str, int]]:
    return {one.value: _totals(line for line in rules.values() if line["severity"] == one.value) for one in findings.SEVERITIES}


def duplicates() -> dict[str, Any] | None:
    """The latest finished run, with the pairs as they stand and its measures; None when none was made."""
    run = runs.latest_finished()
    if run is None or run.finished_at is None:
        return None
    return {
        "run": run.id, "finished_at": run.finished_at.isoformat(), "engine": run.engine_version, "proposal": run.proposal, "review": run.review,
        "linkage": run.linkage, "input": run.input_digest, "result": run.result_digest, "divergent": run.is_divergent,
        "pairs": _pairs(), "verdicts": _verdicts(), "contradictions": len(contradictions.all_of_them()),
        "precision": _precision(run), "recall": _recall(run),
    }  # fmt: skip


def _pairs() -> dict[str, int]:
    rows = db.session.execute(
        sa.select(CandidatePair.band, sa.func.count()).where(CandidatePair.state == PairState.OPEN, CandidatePair.band.is_not(None)).group_by(CandidatePair.band)
    )  # fmt: skip
    found = {band.value: int(count) for band, count in rows if band is not None}
    return {band.value: found.get(band.value, 0) for band in Band}


def _verdicts() -> dict[str, int]:
    rows = db.session.execute(
        sa.select(CandidatePair.answer, sa.func.count()).where(CandidatePair.answer.is_not(None)).group_by(CandidatePair.answer)
    )
    return {answer.value: int(count) for answer, count in rows if answer is not None}


def _share(share: Share) -> dict[str, Any]:
    interval = share.interval
    return {"hits": share.hits, "of": share.of, "value": share.value, "interval": list(interval) if interval else None}


def _precision(run: DedupeRun) -> dict[str, Any] | None:
    found = precision_of(run)
    if found is None or not found.judged_by_both:
        return None
    strata = {
        one.band.value: {**_share(one.precision), "judged": one.judged_by_both, "disagreements": one.disagreements} for one in found.strata
    }
    return {
        "drawn": found.drawn,
        "judged": found.judged_by_both,
        "agreement": found.agreement,
        "strata": strata,
        "complete": found.is_complete,
    }


def _recall(run: DedupeRun) -> dict[str, Any] | None:
    found = recall_of(run)
    return {"proposed": _share(found.proposed), "reviewed": _share(found.reviewed)} if found else None


def _census() -> dict[str, int]:
    found = census.figures()
    return {name: int(getattr(found, name)) for name in ("running", "to_approve", "addressees", "answered", "returned", "to_conclude")}


def _breakdowns() -> dict[str, dict[str, list[int]]]:
    """Records and open findings by region, form and branch: code to [records, open findings]."""
    return {
        "region": _by(TradeUnion.region), "kind": _by(TradeUnion.kind),
        "branch": _by(UnionBranch.code, lambda statement: statement.join(UnionBranch, UnionBranch.union_id == TradeUnion.id)),
    }  # fmt: skip


def _by(column: Any, joined: Any = lambda statement: statement) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    live = (
        joined(sa.select(column, sa.func.count()).select_from(TradeUnion)).where(TradeUnion.consolidated_into_id.is_(None)).group_by(column)
    )
    open_ones = joined(sa.select(column, sa.func.count()).select_from(Finding).join(TradeUnion, Finding.union_id == TradeUnion.id))
    open_ones = open_ones.where(Finding.state == FindingState.OPEN, Finding.rule.in_(RULES)).group_by(column)
    for place, statement in enumerate((live, open_ones)):
        for value, count in db.session.execute(statement):
            found[str(value)][place] = int(count)
    return dict(sorted(found.items()))


def _touched(since: datetime | None) -> list[list[str]]:
    """The records to which an act of the clean-up gave a fact since the last report (or ever, for the first)."""
    acts = sa.and_(*(UnionFact.source.not_like(load) for load in _LOADS), *([UnionFact.known_at > since] if since else []))
    ids = sa.select(UnionFact.union_id).where(acts).distinct()
    rows = db.session.execute(
        sa.select(TradeUnion.number, TradeUnion.name_fr).where(TradeUnion.id.in_(ids)).order_by(TradeUnion.number, TradeUnion.id)
    )
    return [[number, name] for number, name in rows]
