"""Acts that take two people on a union: propose, confirm, drop. What is confirmed is done at once, by the act of `unions`.

Every act on the leadership or on a measure carries a reason and a legal basis; whoever proposes never confirms.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale, needed
from registry.law.leadership import Settlement
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.notices import issuing
from registry.procedures.models import Proposal, ProposalKind, ProposalState
from registry.procedures.verbs import ProposalVerb
from registry.unions import facts, leadership, measures
from registry.unions.models import TradeUnion

CONFIRMERS = frozenset({Role.EXAMINER, Role.HEAD}) | SIGNATORIES


def propose_settlement(
    union: TradeUnion, command: Command[User], *, by: Settlement, claim_key: str, officers: tuple[tuple[str, Function], ...], on: date, act_reference: str,
    reason: str, legal_basis: str ) -> Proposal:  # fmt: skip
    """Propose the typed event that ends a contest: what it names, its act, its day.

    :param claim_key: the claim it retains; or `officers`, the executive it names itself; neither: the executive on record.
    """
    faults = leadership.settlement_faults(union, claim_key, on=on, at=command.at) + needed(act_reference=act_reference)
    values = {
        "by": by.value,
        "claim_key": claim_key,
        "officers": facts.plain({"o": officers})["o"],
        "on": on.isoformat(),
        "act_reference": act_reference.strip(),
    }
    return _propose(
        union, ProposalKind.SETTLEMENT, values, faults, reason=reason, legal_basis=legal_basis, actor=command.actor, at=command.at
    )


def propose_claim_withdrawal(
    union: TradeUnion,
    command: Command[User],
    *,
    claim_key: str,
    on: date,
    act_reference: str,
    reason: str,
    legal_basis: str,
) -> Proposal:
    """Propose to record that one side withdrew its own claim."""
    faults = leadership.settlement_faults(union, claim_key, on=on, at=command.at) + needed(act_reference=act_reference)
    values = {"claim_key": claim_key, "on": on.isoformat(), "act_reference": act_reference.strip()}
    return _propose(
        union, ProposalKind.CLAIM_WITHDRAWAL, values, faults, reason=reason, legal_basis=legal_basis, actor=command.actor, at=command.at
    )


def propose_measure(union: TradeUnion, measure: measures.Measure, command: Command[User], *, reason: str, legal_basis: str) -> Proposal:
    """Propose to record the measure of an authority."""
    faults = measures.measure_faults(union, measure, at=command.at)
    return _propose(
        union, ProposalKind.MEASURE, measure.as_fact(), faults, reason=reason, legal_basis=legal_basis, actor=command.actor, at=command.at
    )


def propose_lifting(
    union: TradeUnion,
    key: str,
    command: Command[User],
    *,
    on: date,
    authority: str,
    act_reference: str,
    reason: str,
    legal_basis: str,
) -> Proposal:
    """Propose to record that a measure was lifted."""
    faults = measures.lifting_faults(union, key, on=on, at=command.at) + needed(authority=authority, act_reference=act_reference)
    values = {"key": key, "on": on.isoformat(), "authority": authority.strip(), "act_reference": act_reference.strip()}
    return _propose(union, ProposalKind.LIFTING, values, faults, reason=reason, legal_basis=legal_basis, actor=command.actor, at=command.at)


def _propose(
    union: TradeUnion, kind: ProposalKind, values: dict[str, Any], faults: list[Reason], *,
    reason: str, legal_basis: str, actor: User, at: datetime,
) -> Proposal:  # fmt: skip
    if not actor.powers_on(legal_date(at)) & EXAMINERS:
        raise NotAllowed(Reason("no_power", Text("Votre fonction ne permet pas cet acte.", "Your role does not allow this act.")))
    faults = [*faults, *needed(reason=reason, legal_basis=legal_basis)]
    if faults:
        raise RuleBroken(faults)
    proposal = Proposal(
        ref=issuing.new_code(), union=union, kind=kind, state=ProposalState.PENDING, values=values, reason=reason.strip(),
        legal_basis=legal_basis.strip(), proposed_by=actor, proposed_at=at,
    )  # fmt: skip
    db.session.add(proposal)
    db.session.flush()
    trail.record(
        ProposalVerb.MADE, proposal, actor=actor, at=at, reason=reason.strip(), after={**values, "legal_basis": legal_basis.strip()}
    )
    return proposal


def obstacle(proposal: Proposal, actor: User, *, on: date) -> Reason | None:
    """Why this person may not confirm it, or None."""
    if not actor.powers_on(on) & CONFIRMERS:
        return Reason("no_power", Text("Votre fonction ne permet pas de confirmer.", "Your role does not allow you to confirm."))
    if proposal.proposed_by_id == actor.id:
        return Reason("four_eyes", Text("Vous l'avez proposé : une autre personne confirme.", "You proposed it: another person confirms."))
    return None


def confirm(proposal: Proposal, command: Command[User]) -> Proposal:
    """Confirm, and do it. The act asks its own questions again: the register may have moved since.

    :raises NotAllowed: the one who proposed, or without the power.
    """
    proposal = _pending(proposal, command.seen_version)
    wrong = obstacle(proposal, command.actor, on=legal_date(command.at))
    if wrong:
        raise NotAllowed(wrong)
    _DOERS[proposal.kind](proposal, command.actor, command.at)
    proposal.state, proposal.ended_by_id, proposal.ended_at = ProposalState.CONFIRMED, command.actor.id, command.at
    trail.record(
        ProposalVerb.CONFIRMED,
        proposal,
        actor=command.actor,
        at=command.at,
        reason=proposal.reason,
        after={"legal_basis": proposal.legal_basis},
    )
    return proposal


def drop(proposal: Proposal, command: Command[User], *, reason: str) -> Proposal:
    """Set a proposal aside, with the reason: by its author, or by one who could have confirmed it."""
    proposal = _pending(proposal, command.seen_version)
    if not command.actor.powers_on(legal_date(command.at)) & CONFIRMERS:
        raise NotAllowed(Reason("no_power", Text("Votre fonction ne permet pas cet acte.", "Your role does not allow this act.")))
    if not reason.strip():
        raise RuleBroken(needed(end_reason=reason))
    proposal.state, proposal.ended_by_id, proposal.ended_at, proposal.end_reason = (
        ProposalState.DROPPED,
        command.actor.id,
        command.at,
        reason.strip(),
    )
    trail.record(ProposalVerb.DROPPED, proposal, actor=command.actor, at=command.at, reason=reason.strip())
    return proposal


def _pending(proposal: Proposal, seen_version: int | None) -> Proposal:
    held: Proposal | None = locked(Proposal, proposal.id)
    if held is None:
        raise NotFound
    if held.state is not ProposalState.PENDING:
        text = Text(
            "Cette proposition n'attend plus de confirmation ({state}).", "This proposal no longer waits for a confirmation ({state})."
        )
        raise IllegalTransition(Reason("ended", text.filled(state=held.state.label)))
    if held.version != seen_version:
        raise Conflict(held.version, Stale(by=held.proposed_by.name, at=held.proposed_at.isoformat()))
    return held


def _settle(proposal: Proposal, actor: User, at: datetime) -> None:
    said = proposal.values
    leadership.settle(
        proposal.union, Settlement(said["by"]), said["claim_key"], [(name, Function(function)) for name, function in said["officers"]],
        on=date.fromisoformat(said["on"]), at=at, source=_source(proposal), actor=actor, reason=_reason(proposal),
    )  # fmt: skip


def _withdraw(proposal: Proposal, actor: User, at: datetime) -> None:
    said = proposal.values
    leadership.withdraw(
        proposal.union,
        said["claim_key"],
        on=date.fromisoformat(said["on"]),
        at=at,
        source=_source(proposal),
        actor=actor,
        reason=_reason(proposal),
    )


def _record_measure(proposal: Proposal, actor: User, at: datetime) -> None:
    said = proposal.values
    measure = measures.Measure(
        kind=MeasureKind(said["kind"]), authority=said["authority"], act_reference=said["act_reference"],
        act_on=date.fromisoformat(said["act_on"]), since_on=date.fromisoformat(said["since_on"]), until_on=facts.as_day(said["until_on"]),
        basis=said["basis"], contested_basis=said["contested_basis"],
    )  # fmt: skip
    measures.record(proposal.union, measure, at=at, source=_source(proposal), actor=actor, reason=_reason(proposal))


def _lift(proposal: Proposal, actor: User, at: datetime) -> None:
    said = proposal.values
    measures.lift(
        proposal.union, said["key"], on=date.fromisoformat(said["on"]), authority=said["authority"], act_reference=said["act_reference"],
        at=at, source=_source(proposal), actor=actor, reason=_reason(proposal),
    )  # fmt: skip


_DOERS = {
    ProposalKind.SETTLEMENT: _settle,
    ProposalKind.CLAIM_WITHDRAWAL: _withdraw,
    ProposalKind.MEASURE: _record_measure,
    ProposalKind.LIFTING: _lift,
}


def _source(proposal: Proposal) -> str:
    return f"proposal:{proposal.id}"


def _reason(proposal: Proposal) -> str:
    return f"{proposal.reason} ({proposal.legal_basis})"
