"""What a rule is, and what it finds. Each rule is one named function over the register; `catalogue` gathers them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from registry.bilingual import Text
from registry.findings.models import Severity
from registry.findings.register import LiveRecord, LiveRegister
from registry.law.roles import Role
from registry.law.terms import Term

#: So many records are set side by side in the evidence of one finding; the count says how many there are.
MOST_SHOWN: Final = 25
BLOCKING, SERIOUS, ADVICE = Severity.BLOCKING, Severity.SERIOUS, Severity.ADVICE


@dataclass(frozen=True, slots=True)
class RuleHit:
    """One thing found. `facts` are what it rests on: while they are the same, so is the finding.

    `key` tells it from the others of its rule; when empty, the record itself does.
    """

    subject: LiveRecord
    facts: Mapping[str, Any]
    others: tuple[LiveRecord, ...] = ()
    key: str = ""


Check = Callable[[LiveRegister], Iterator[RuleHit]]


@dataclass(frozen=True, slots=True)
class FindingRule:
    """A rule, in words: what it says, how much it weighs, who handles it, where it comes from, what to do about it.

    `source` cites a text, in the form of docs/law.md; empty for a check that practice alone asks for
    (docs/law.md#clean-up-contradictions). `shown` are the fields of the records set side by side.
    """

    code: str
    label: Text
    sentence: Text
    next_step: Text
    severity: Severity
    handler: Role
    source: str
    shown: tuple[str, ...]
    check: Check = field(compare=False)

    @property
    def basis(self) -> Text:
        """The text that the rule comes from, as a clerk reads it; a rule of practice says so."""
        return Text.same(self.source) if self.source else Text("vérification d'usage du greffe", "customary check of the registry")


def rule(
    label: Text, sentence: Text, next_step: Text, *, severity: Severity, shown: tuple[str, ...], source: str = "",
    handler: Role = Role.EXAMINER,
) -> Callable[[Check], FindingRule]:  # fmt: skip
    """Make a rule of a function, with the function's name as its code."""

    def enter(check: Check) -> FindingRule:
        return FindingRule(check.__name__, label, sentence, next_step, severity, handler, source, shown, check)

    return enter


def plain(value: Any) -> Any:
    """A value as JSON gives it back."""
    if isinstance(value, Term):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(one) for one in value]
    return value


def evidence_of(rule: FindingRule, found: RuleHit) -> dict[str, Any]:
    """The records concerned, with the values that the rule compares, frozen as they were seen."""
    shown = [found.subject, *found.others][:MOST_SHOWN]
    records = [
        {"id": one.id, "number": one.number, "name": one.name_fr, "values": {name: plain(getattr(one, name)) for name in rule.shown}}
        for one in shown
    ]
    return {"fields": list(rule.shown), "records": records, "count": 1 + len(found.others)}


def digest_of(facts: Mapping[str, Any]) -> str:
    """SHA-256 of the facts in canonical JSON."""
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def key_of(found: RuleHit) -> str:
    """What tells a finding from the others of its rule: the record, or a short digest of what its records share."""
    return hashlib.sha256(found.key.encode()).hexdigest()[:32] if found.key else str(found.subject.id)


def facts_of(found: RuleHit) -> dict[str, Any]:
    """The facts of a finding, the records concerned among them when there are several, as JSON gives them back."""
    facts = {name: plain(value) for name, value in found.facts.items()}
    if found.others:
        facts["records"] = sorted([found.subject.id, *(one.id for one in found.others)])
    return facts


def sharing(records: Iterable[LiveRecord], keys: Callable[[LiveRecord], Iterable[Hashable]]) -> Iterator[tuple[Any, list[LiveRecord]]]:
    """Each key that at least two records share, with those records, in the order of their ids."""
    holders: dict[Hashable, list[LiveRecord]] = {}
    for one in records:
        for key in dict.fromkeys(keys(one)):
            if key:
                holders.setdefault(key, []).append(one)
    return ((key, found) for key, found in holders.items() if len(found) > 1)
