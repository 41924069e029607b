"""Acts on a finding: close it with a reason, open it again, give it to somebody. None of them touches the register."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale
from registry.findings.models import Closing, Finding, FindingState
from registry.findings.rules import RULES
from registry.findings.verbs import FindingVerb
from registry.law.roles import EXAMINERS, Role

SHORTEST: Final = 10
LONGEST: Final = 2000


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
    :raises RuleBroken: no reason in words.
    """
    held = _begin(finding, command, among=FindingState.OPEN)
    if len(words.strip()) < SHORTEST:
        text = Text("Expliquez en quelques mots ce qui a été vérifié.", "Explain in a few words what was checked.")
        raise RuleBroken(Reason("words", text, field="words"))
    with db.session.no_autoflush:  # the row is whole only once every column says « closed »
        held.state, held.ended_at, held.closing = FindingState.CLOSED, command.at, closing
        held.closing_words, held.closed_by_id, held.changed = words.strip()[:LONGEST], command.actor.id, {}
    return _done(
        held,
        FindingVerb.CLOSED,
        command.actor,
        command.at,
        reason=held.closing_words,
        after={"closing": closing.value, "facts": held.facts},
    )


def reopen(finding: Finding, command: Command[User], *, words: str) -> Finding:
    """Open again a finding that a person closed.

    :raises RegistryError: as for `close`.
    """
    held = _begin(finding, command, among=FindingState.CLOSED)
    if not words.strip():
        raise RuleBroken(Reason("words", Text("Écrivez le motif.", "Write the reason."), field="words"))
    before = {"closing": held.closing.value if held.closing else "", "words": held.closing_words}
    held.state, held.ended_at, held.opened_at = FindingState.OPEN, None, command.at
    held.closing, held.closing_words, held.closed_by_id = None, "", None
    return _done(held, FindingVerb.REOPENED, command.actor, command.at, reason=words.strip()[:LONGEST], before=before)


def assign(finding: Finding, command: Command[User], *, to: User | None) -> Finding:
    """Give a finding to an examiner, or to nobody. An examiner takes or gives back; the head gives to anyone.

    :raises RegistryError: as for `close`; `RuleBroken` when that person examines nothing, or may not handle it.
    """
    held = _begin(finding, command, among=FindingState.OPEN)
    powers = command.actor.powers_on(legal_date(command.at))
    if Role.HEAD not in powers and {to.id if to else None, held.assigned_to_id} - {None, command.actor.id}:
        text = Text("Le chef de greffe attribue les constats à d'autres.", "The head of registry assigns findings to others.")
        raise NotAllowed(Reason("not_head", text))
    if to is not None and not (to.is_active and to.roles & EXAMINERS):
        text = Text("Cette personne n'instruit pas.", "This person does not examine.")
        raise RuleBroken(Reason("not_examiner", text, field="holder"))
    if to is not None and not takers(held, [to], on=legal_date(command.at)):
        text = Text("Ce constat est du ressort du chef de greffe.", "This finding is for the head of registry.")
        raise RuleBroken(Reason("for_the_head", text, field="holder"))
    before, held.assigned_to_id = held.assigned_to_id, to.id if to else None
    return _done(
        held,
        FindingVerb.ASSIGNED,
        command.actor,
        command.at,
        before={"to": before},
        after={"to": held.assigned_to_id, "name": to.name if to else ""},
    )


def _handler(finding: Finding) -> Role:
    return RULES[finding.rule].handler if finding.rule in RULES else Role.HEAD


def _begin(finding: Finding, command: Command[User], *, among: FindingState) -> Finding:
    held: Finding | None = locked(Finding, finding.id)
    if held is None:
        raise NotFound
    if held.version != command.seen_version:
        raise Conflict(held.version, Stale(by=held.touched_by, at=held.touched_at.isoformat()))
    if not may_handle(held, command.actor.powers_on(legal_date(command.at))):
        text = Text("Ce constat est du ressort du chef de greffe.", "This finding is for the head of registry.")
        raise NotAllowed(Reason("for_the_head", text))
    if held.state is not among:
        text = Text("Le constat est « {state} » : cet acte n'est pas possible.", "The finding is “{state}”: this act is not possible.")
        raise IllegalTransition(Reason("state", text.filled(state=held.state.label)))
    return held


def _done(
    held: Finding, verb: FindingVerb, actor: User, at: datetime, *, reason: str = "", before: dict[str, object] | None = None, after: dict[str, object] | None = None
) -> Finding:  # fmt: skip
    held.touched_at, held.touched_by = at, actor.name
    db.session.flush()
    trail.record(verb, held, actor=actor, at=at, reason=reason, before=before, after=after)
    return held
