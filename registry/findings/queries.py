"""Findings counted, listed, and one with all its page needs. A fixed number of statements each; every count is a list's length."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload

from registry.audit import trail
from registry.audit.models import Event
from registry.db import db
from registry.errors import NotFound
from registry.findings.models import Finding, FindingState, Scan, Severity
from registry.findings.rules import RULES, FindingRule
from registry.law.roles import EXAMINERS, Role
from registry.paging import Page, page_of
from registry.unions.models import TradeUnion, UnionBranch

PAGE: Final = 25
NEW: Final = timedelta(days=7)
SEVERITIES: Final = tuple(Severity)
#: What the address of a list may ask for: the states, and « new », the open ones that were opened within the week.
STATES: Final = ("open", "new", "closed", "gone")


@dataclass(frozen=True, slots=True)
class FindingFilters:
    """What is asked of the findings. `mine` is the person whose findings alone are wanted, `union` the address of one record."""

    state: str = "open"
    rule: str = ""
    severity: str = ""
    region: str = ""
    branch: str = ""
    kind: str = ""
    handler: str = ""
    mine: int | None = None
    union: str = ""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule on the index page, with how many of its findings are open, of which new, closed, resolved."""

    rule: FindingRule
    counts: dict[str, int]

    @property
    def has_any(self) -> bool:
        return any(self.counts.values())


@dataclass(frozen=True, slots=True)
class FindingsOverview:
    """The rules by severity, and the totals."""

    groups: list[tuple[Severity, list[RuleLine]]]
    totals: dict[str, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding with the records it concerns as they are now, and the mentions about it."""

    finding: Finding
    rule: FindingRule | None
    unions: dict[int, TradeUnion]
    mentions: list[Event] = field(default_factory=list)


def overview(question: FindingFilters, *, at: datetime) -> FindingsOverview:
    """How many findings of each rule and state answer a question, in one statement."""
    conditions = _conditions(question)
    counted = [sa.func.count(sa.case((_state(state, at), 1))) for state in STATES]
    statement = (
        sa.select(Finding.rule, *counted).join(TradeUnion, Finding.union_id == TradeUnion.id).where(*conditions).group_by(Finding.rule)
    )
    rows = {row[0]: dict(zip(STATES, map(int, row[1:]), strict=True)) for row in db.session.execute(statement)}
    lines = [RuleLine(rule, rows.get(code, dict.fromkeys(STATES, 0))) for code, rule in RULES.items() if _wanted(rule, question)]
    groups = [(severity, [line for line in lines if line.rule.severity is severity]) for severity in SEVERITIES]
    return FindingsOverview(groups, {state: sum(line.counts[state] for line in lines) for state in STATES})


def listing(question: FindingFilters, *, at: datetime, page: int = 1, size: int = PAGE) -> Page[Finding]:
    """A page of findings: the gravest first, then by rule, region and number."""
    conditions = [*_conditions(question), _state(question.state, at)]
    total = db.session.scalar(_counting(conditions)) or 0
    order = sa.case({code: SEVERITIES.index(rule.severity) for code, rule in RULES.items()}, value=Finding.rule, else_=len(SEVERITIES))
    statement = (
        sa.select(Finding)
        .join(TradeUnion, Finding.union_id == TradeUnion.id)
        .where(*conditions)
        .order_by(order, Finding.rule, TradeUnion.region, TradeUnion.number, Finding.id)
        .options(joinedload(Finding.union), joinedload(Finding.assigned_to))
    )
    return page_of(statement, total=total, number=page, size=size)


def count(question: FindingFilters, *, at: datetime) -> int:
    """How many findings a list would hold."""
    return db.session.scalar(_counting([*_conditions(question), _state(question.state, at)])) or 0


def every(question: FindingFilters, *, at: datetime) -> Iterable[tuple[Any, ...]]:
    """Every finding of a question, for a file: (rule, state, number, name, region, others, facts, first seen, reason)."""
    statement = (
        sa.select(
            Finding.rule, Finding.state, TradeUnion.number, TradeUnion.name_fr, TradeUnion.region, Finding.other_ids, Finding.facts,
            Finding.first_seen_at, Finding.closing_words,
        )
        .join(TradeUnion, Finding.union_id == TradeUnion.id)
        .where(*_conditions(question), *([_state(question.state, at)] if question.state else []))
        .order_by(Finding.rule, TradeUnion.region, TradeUnion.number, Finding.id)
        .execution_options(yield_per=1000)
    )  # fmt: skip
    return (tuple(row) for row in db.session.execute(statement))


def one(finding_id: int) -> Finding:
    """A finding.

    :raises NotFound: no such finding.
    """
    found = db.session.get(Finding, finding_id)
    if found is None:
        raise NotFound
    return found


def shown(finding_id: int) -> Shown:
    """A finding with its records as they are now.

    :raises NotFound: no such finding.
    """
    finding = one(finding_id)
    wanted = [line["id"] for line in finding.evidence["records"]]
    unions = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(wanted)).options(joinedload(TradeUnion.consolidated_into)))
    return Shown(finding, RULES.get(finding.rule), {union.id: union for union in unions}, trail.trail_of("finding", finding.id, limit=50))


def last_scan() -> Scan | None:
    """The latest reading of the register that came to its end."""
    return db.session.scalars(sa.select(Scan).where(Scan.finished_at.is_not(None)).order_by(Scan.id.desc()).limit(1)).one_or_none()


def of_union(union_id: int, *, limit: int = 20) -> list[Finding]:
    """The open findings whose subject is this record, the gravest first."""
    rows = db.session.scalars(sa.select(Finding).where(Finding.union_id == union_id, Finding.state == FindingState.OPEN).limit(limit)).all()
    return sorted(rows, key=lambda finding: SEVERITIES.index(RULES[finding.rule].severity) if finding.rule in RULES else len(SEVERITIES))


def figures(*, at: datetime) -> dict[str, int]:
    """The figures of the overview page: open in all, of which blocking, and new this week."""
    return figures_of(overview(FindingFilters(), at=at))


def figures_of(found: FindingsOverview, powers: frozenset[Role] | None = None) -> dict[str, int]:
    """The same of what was read already; with powers, of the findings that they let one handle (see `acts.may_handle`)."""
    lines = [line for _, lines in found.groups for line in lines if powers is None or powers & {Role.HEAD, line.rule.handler}]
    if powers is not None and not powers & EXAMINERS:
        lines = []
    blocking = sum(line.counts["open"] for line in lines if line.rule.severity is Severity.BLOCKING)
    return {"open": sum(line.counts["open"] for line in lines), "new": sum(line.counts["new"] for line in lines), "blocking": blocking}


def _counting(conditions: list[sa.ColumnElement[bool]]) -> sa.Select[int]:
    return sa.select(sa.func.count(Finding.id)).join(TradeUnion, Finding.union_id == TradeUnion.id).where(*conditions)


def _wanted(rule: FindingRule, question: FindingFilters) -> bool:
    return (
        question.rule in {"", rule.code} and question.severity in {"", rule.severity.value} and question.handler in {"", rule.handler.value}
    )


def _conditions(question: FindingFilters) -> list[sa.ColumnElement[bool]]:
    """Everything asked but the state. Only the rules in the code count: a rule withdrawn from the code is not shown."""
    codes = [code for code, rule in RULES.items() if _wanted(rule, question)]
    conditions: list[sa.ColumnElement[bool]] = [Finding.rule.in_(codes)]
    if question.region:
        conditions.append(TradeUnion.region == question.region)
    if question.kind:
        conditions.append(TradeUnion.kind == question.kind)
    if question.branch:
        conditions.append(TradeUnion.id.in_(sa.select(UnionBranch.union_id).where(UnionBranch.code == question.branch)))
    if question.mine is not None:
        conditions.append(Finding.assigned_to_id == question.mine)
    if question.union:
        conditions.append(TradeUnion.address == question.union)
    return conditions


def _state(state: str, at: datetime) -> sa.ColumnElement[bool]:
    if state == "new":
        return sa.and_(Finding.state == FindingState.OPEN, Finding.opened_at > at - NEW)
    return Finding.state == FindingState(state)


def handlers() -> list[Role]:
    """The roles that some rule names, in the order of the office."""
    named = {rule.handler for rule in RULES.values()}
    return [role for role in Role if role in named]
