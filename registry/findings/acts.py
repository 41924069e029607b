"""Acts on a finding: close it with a reason, open it again, give it to somebody. None of them touches the register."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from registry.accounts.models import User
from registry.acts import Command, act
from registry.bilingual import Text
from registry.db import db
from registry.errors import Reason
from registry.findings.models import Closing, Finding, FindingState
from registry.findings.rules import RULES
from registry.findings.verbs import FindingVerb
from registry.law.roles import EXAMINERS, Role

SHORTEST: Final = 10
LONGEST: Final = 2000
_FOR_THE_HEAD: Final = Reason(
    "for_the_head", Text("Ce constat est du ressort du chef de greffe.", "This finding is for the head of registry.")
)


def may_handle(finding: Finding, powers: frozenset[Role]) -> bool:
    """The head handles every finding; an examiner those that the rule does not keep for the head."""
    return Role.HEAD in powers or (Role.EXAMINER in powers and _handler(finding) is not Role.HEAD)


def takers(finding: Finding, people: Iterable[User], *, on: date) -> list[User]:
    """Those of these people to whom the finding may be given: they examine, and may handle it that day."""
    return [one for one in people if one.is_active and one.roles & EXAMINERS and may_handle(finding, one.powers_on(on))]


def close(finding: Finding, command: Command[User], *, closing: Closing, words: str) -> Finding:
    """Close a finding whose facts hold: it is not raised again unless they change.

    :raises Conflict: the page was older than the finding.
    :raises NotAllowed: the rule keeps this finding for the head of registry.
    :raises IllegalTransition: it is not open.
    :raises RuleBroken: no reason in words, or one that says nothing.
    """
    with act(
        finding, command, verb=FindingVerb.CLOSED, roles=EXAMINERS, states={FindingState.OPEN}, reason=words, reason_field="words",
        barred=lambda: _for_the_head(finding, command), faults=lambda: _too_short(words),
    ) as done:  # fmt: skip
        done.reason = done.reason[:LONGEST]
        with db.session.no_autoflush:  # the row is whole only once every column says « closed »
            finding.state, finding.ended_at, finding.closing = FindingState.CLOSED, command.at, closing
            finding.closing_words, finding.closed_by_id, finding.changed = done.reason, command.actor.id, {}
        done.after = {"closing": closing.value, "facts": finding.facts}
    return finding


def _too_short(words: str) -> list[Reason]:
    if not 0 < len(words.strip()) < SHORTEST:
        return []
    return [
        Reason("words", Text("Expliquez en quelques mots ce qui a été vérifié.", "Explain in a few words what was checked."), field="words")
    ]


def reopen(finding: Finding, command: Command[User], *, words: str) -> Finding:
    """Open again a finding that a person closed.

    :raises RegistryError: as for `close`.
    """
    with act(
        finding, command, verb=FindingVerb.REOPENED, roles=EXAMINERS, states={FindingState.CLOSED}, reason=words, reason_field="words",
        barred=lambda: _for_the_head(finding, command),
    ) as done:  # fmt: skip
        done.reason = done.reason[:LONGEST]
        done.before = {"closing": finding.closing.value if finding.closing else "", "words": finding.closing_words}
        finding.state, finding.ended_at, finding.opened_at = FindingState.OPEN, None, command.at
        finding.closing, finding.closing_words, finding.closed_by_id = None, "", None
    return finding


def assign(finding: Finding, command: Command[User], *, to: User | None) -> Finding:
    """Give a finding to an examiner, or to nobody. An examiner takes or gives back; the head gives to anyone.

    :raises RegistryError: as for `close`; `RuleBroken` when that person examines nothing, or may not handle it.
    """
    with act(
        finding, command, verb=FindingVerb.ASSIGNED, roles=EXAMINERS, states={FindingState.OPEN},
        barred=lambda: [*_for_the_head(finding, command), *_gives_to_others(finding, command, to)],
        faults=lambda: _taker_faults(finding, to, on=command.on),
    ) as done:  # fmt: skip
        before, finding.assigned_to_id = finding.assigned_to_id, to.id if to else None
        done.before, done.after = {"to": before}, {"to": finding.assigned_to_id, "name": to.name if to else ""}
    return finding


def _for_the_head(finding: Finding, command: Command[User]) -> list[Reason]:
    return [] if may_handle(finding, command.powers) else [_FOR_THE_HEAD]


def _gives_to_others(finding: Finding, command: Command[User], to: User | None) -> list[Reason]:
    if Role.HEAD in command.powers or not {to.id if to else None, finding.assigned_to_id} - {None, command.actor.id}:
        return []
    text = Text("Le chef de greffe attribue les constats à d'autres.", "The head of registry assigns findings to others.")
    return [Reason("not_head", text)]


def _taker_faults(finding: Finding, to: User | None, *, on: date) -> list[Reason]:
    if to is None:
        return []
    if not (to.is_active and to.roles & EXAMINERS):
        return [Reason("not_examiner", Text("Cette personne n'instruit pas.", "This person does not examine."), field="holder")]
    return [] if takers(finding, [to], on=on) else [replace(_FOR_THE_HEAD, field="holder")]


def _handler(finding: Finding) -> Role:
    return RULES[finding.rule].handler if finding.rule in RULES else Role.HEAD
