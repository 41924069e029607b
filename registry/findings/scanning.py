"""The job `findings.scan`: read the register once, ask every rule, bring the rows of findings up to what was found.

Idempotent and resumable: a finding is told by its rule and key, so a scan cut short is simply made again. Written in
small pieces, each its own transaction. What a person closed stays closed while the facts are the same; when they change
it is opened again, and says what changed. What is no longer found becomes « gone », which is how a finding is resolved.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

import sqlalchemy as sa

from registry.audit import trail
from registry.clock import legal_date, now
from registry.db import db, end_reading, insert_or_ignore, transaction
from registry.findings import register as reading
from registry.findings.models import Finding, FindingState, Scan
from registry.findings.rule import digest_of, evidence_of, facts_of, key_of
from registry.findings.rules import RULES, FindingRule
from registry.findings.verbs import FindingVerb
from registry.jobs import kinds, queue
from registry.statute import queries as statute

JOB: Final = kinds.SCAN
THE_RULES: Final = trail.SystemActor("Règles du fichier")
BATCH: Final = 500
T = TypeVar("T")
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing found, ready to be a row."""

    rule: str
    key: str
    union_id: int
    other_ids: list[int]
    facts: dict[str, Any]
    evidence: dict[str, Any]
    digest: str
    evidence_digest: str


def ask(*, at: datetime) -> None:
    """Ask for a scan soon: whoever changed many records at once does. Many asking in one minute ask once."""
    queue.ask(JOB, key=f"{JOB}:{at.isoformat(timespec='minutes')}", at=at)


def scan_job(_argument: dict[str, Any]) -> str:
    """The daily job, also asked for by loads and consolidations."""
    done = scan(at=now())
    return f"{done.records} records read, " + ", ".join(f"{count} {name}" for name, count in sorted(done.counts.items()))


def silent(_stage: str, _done: int, _total: int) -> None:
    """No progress shown."""


def scan(*, at: datetime, progress: Progress = silent) -> Scan:
    """Read the register, ask every rule, write what changed. Commits in small pieces of its own."""
    register = reading.read(at=at, rules=statute.rules_on(legal_date(at)))
    end_reading()
    with transaction():
        run = Scan(started_at=at, records=len(register.records), counts={})
        db.session.add(run)
    run_id, counts, done, held = run.id, Counter[str](), 0, _held()
    for code, rule in RULES.items():
        progress(code, done, len(RULES))
        counts.update(_bring_rule_up(held[code], {one.key: one for one in look(rule, register)}, at=at))
        done += 1
    progress("", done, len(RULES))
    with transaction():
        run = db.session.get_one(Scan, run_id)
        run.finished_at, run.counts = at, {name: counts[name] for name in ("new", "reopened", "gone", "standing", "kept_closed")}
        trail.record(FindingVerb.SCANNED, run, actor=THE_RULES, at=at, after={**run.counts, "records": run.records})
    return run


def look(rule: FindingRule, register: reading.LiveRegister) -> Iterator[Seen]:
    """What one rule finds."""
    for found in rule.check(register):
        facts, evidence = facts_of(found), evidence_of(rule, found)
        others = [one.id for one in found.others]
        yield Seen(rule.code, key_of(found), found.subject.id, others, facts, evidence, digest_of(facts), digest_of(evidence))


def _held() -> defaultdict[str, dict[str, Any]]:
    """What is known of every finding, by rule and key: enough to tell which must be touched."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    columns = (Finding.rule, Finding.key, Finding.id, Finding.state, Finding.digest, Finding.evidence_digest)
    for row in db.session.execute(sa.select(*columns)):
        found[row.rule][row.key] = row
    end_reading()
    return found


def _bring_rule_up(held: Mapping[str, Any], seen: Mapping[str, Seen], *, at: datetime) -> Counter[str]:
    """Make the findings of one rule those seen now. What is as it was is only marked as seen."""
    same, moved, counts = [], [], Counter[str]()
    for key, row in held.items():
        one = seen.get(key)
        if one is None:
            continue
        if row.state is FindingState.GONE or (row.digest, row.evidence_digest) != (one.digest, one.evidence_digest):
            moved.append(row.id)
        else:
            same.append(row.id)
            counts["standing" if row.state is FindingState.OPEN else "kept_closed"] += 1
    for some in _batches(same):
        with transaction():
            db.session.execute(sa.update(Finding).where(Finding.id.in_(some)).values(last_seen_at=at))
    for some in _batches(moved):
        with transaction():
            for finding in _locked(some):
                counts[_bring_up(finding, seen[finding.key], at=at)] += 1
    for new in _batches([one for key, one in seen.items() if key not in held]):
        with transaction():
            counts["new"] += _raise_new(new, at=at)
    gone = [row.id for key, row in held.items() if key not in seen and row.state is not FindingState.GONE]
    for some in _batches(gone):
        with transaction():
            counts["gone"] += sum(_let_go(finding, at=at) for finding in _locked(some))
    return counts


def _batches(many: Sequence[T]) -> Iterator[Sequence[T]]:
    return (many[start : start + BATCH] for start in range(0, len(many), BATCH))


def _locked(ids: Sequence[int]) -> list[Finding]:
    statement = sa.select(Finding).where(Finding.id.in_(ids)).order_by(Finding.id).with_for_update()
    return list(db.session.scalars(statement.execution_options(populate_existing=True)))


def _bring_up(finding: Finding, one: Seen, *, at: datetime) -> str:
    """One finding that was known already: what became of it."""
    finding.last_seen_at = at
    if finding.evidence_digest != one.evidence_digest:
        finding.evidence, finding.evidence_digest = one.evidence, one.evidence_digest
        finding.union_id, finding.other_ids = one.union_id, one.other_ids
    was, before, was_closed = finding.state, finding.facts, finding.closing is not None
    if finding.digest == one.digest and was_closed:
        finding.state = FindingState.CLOSED
        return "kept_closed"
    if finding.digest == one.digest and was is FindingState.OPEN:
        return "standing"
    finding.facts, finding.digest = one.facts, one.digest
    if was is FindingState.OPEN:
        return "standing"
    finding.changed = difference(before, one.facts) if was_closed else {}
    finding.state, finding.ended_at, finding.opened_at = FindingState.OPEN, None, at
    finding.closing, finding.closing_words, finding.closed_by_id = None, "", None
    finding.touched_at, finding.touched_by = at, THE_RULES.actor_name
    if was_closed:
        trail.record(FindingVerb.REOPENED, finding, actor=THE_RULES, at=at, before={"facts": before}, after={"facts": one.facts})
    return "reopened"


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, list[Any]]:
    """What changed between two sets of facts: name to [before, after]."""
    return {name: [before.get(name), after.get(name)] for name in sorted({*before, *after}) if before.get(name) != after.get(name)}


def _raise_new(seen: Sequence[Seen], *, at: datetime) -> int:
    """Write findings not known yet. Another scan under way may have written one of them first: then it stays."""
    rows = [
        {
            "rule": one.rule, "key": one.key, "union_id": one.union_id, "other_ids": one.other_ids, "facts": one.facts,
            "evidence": one.evidence, "digest": one.digest, "evidence_digest": one.evidence_digest, "state": FindingState.OPEN, "first_seen_at": at, "last_seen_at": at,
            "opened_at": at, "changed": {}, "closing_words": "", "touched_by": THE_RULES.actor_name, "touched_at": at, "version": 1,
        }
        for one in seen
    ]  # fmt: skip
    return insert_or_ignore(Finding, rows)


def _let_go(finding: Finding, *, at: datetime) -> bool:
    """A finding that no longer holds is resolved, unless a reading begun later than this one saw it."""
    if finding.last_seen_at > at or finding.state is FindingState.GONE:
        return False
    finding.state, finding.ended_at = FindingState.GONE, at
    finding.touched_at, finding.touched_by = at, THE_RULES.actor_name
    return True
