"""Acts that take two people on a union: propose, confirm, drop. What is confirmed is done at once, by the act of `unions`.

Every act on the leadership or on a measure carries a reason and a legal basis; whoever proposes never confirms.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry.accounts.models import User
from registry.acts import NOT_YOUR_ROLE, Command, act, check_role, created, missing_reason, refuse_any
from registry.bilingual import Text
from registry.errors import Reason, needed
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
    union: TradeUnion, command: Command[User], *, by: Settlement, claim_key: str, officers: tuple[tuple[str, Function], ...], on: date,
    act_reference: str, reason: str, legal_basis: str,
) -> Proposal:  # fmt: skip
    """Propose the typed event that ends a contest: what it names, its act, its day.

    :param claim_key: the claim it retains; or `officers`, the executive it names itself; neither: the executive on record.
    """
    faults = leadership.settlement_faults(union, claim_key, on=on, at=command.at) + needed(act_reference=act_reference)
    values = {
        "by": by.value, "claim_key": claim_key, "officers": facts.plain({"o": officers})["o"], "on": on.isoformat(),
        "act_reference": act_reference.strip(),
    }  # fmt: skip
    return _propose(union, command, ProposalKind.SETTLEMENT, values, faults, reason=reason, legal_basis=legal_basis)


def propose_claim_withdrawal(
    union: TradeUnion, command: Command[User], *, claim_key: str, on: date, act_reference: str, reason: str, legal_basis: str
) -> Proposal:  # fmt: skip
    """Propose to record that one side withdrew its own claim."""
    faults = leadership.settlement_faults(union, claim_key, on=on, at=command.at) + needed(act_reference=act_reference)
    values = {"claim_key": claim_key, "on": on.isoformat(), "act_reference": act_reference.strip()}
    return _propose(union, command, ProposalKind.CLAIM_WITHDRAWAL, values, faults, reason=reason, legal_basis=legal_basis)


def propose_measure(union: TradeUnion, command: Command[User], *, measure: measures.Measure, reason: str, legal_basis: str) -> Proposal:
    """Propose to record the measure of an authority."""
    faults = measures.measure_faults(union, measure, at=command.at)
    return _propose(union, command, ProposalKind.MEASURE, measure.as_fact(), faults, reason=reason, legal_basis=legal_basis)


def propose_lifting(
    union: TradeUnion, command: Command[User], *, key: str, on: date, authority: str, act_reference: str, reason: str, legal_basis: str
) -> Proposal:  # fmt: skip
    """Propose to record that a measure was lifted."""
    faults = measures.lifting_faults(union, key, on=on, at=command.at) + needed(authority=authority, act_reference=act_reference)
    values = {"key": key, "on": on.isoformat(), "authority": authority.strip(), "act_reference": act_reference.strip()}
    return _propose(union, command, ProposalKind.LIFTING, values, faults, reason=reason, legal_basis=legal_basis)


def _propose(
    union: TradeUnion, command: Command[User], kind: ProposalKind, values: dict[str, Any], faults: list[Reason], *, reason: str,
    legal_basis: str,
) -> Proposal:  # fmt: skip
    check_role(command, EXAMINERS)
    refuse_any(faults, missing_reason(reason), needed(legal_basis=legal_basis))
    proposal = Proposal(
        ref=issuing.new_code(), union=union, kind=kind, state=ProposalState.PENDING, values=values, reason=reason.strip(),
        legal_basis=legal_basis.strip(), proposed_by=command.actor, proposed_at=command.at,
    )  # fmt: skip
    after = {**values, "legal_basis": proposal.legal_basis}
    created(proposal, command, verb=ProposalVerb.MADE, reason=proposal.reason, after=after)
    return proposal


def obstacle(proposal: Proposal, command: Command[User]) -> Reason | None:
    """Why this person may not confirm it, or None."""
    if not command.powers & CONFIRMERS:
        return Reason("no_role", NOT_YOUR_ROLE)
    return next(iter(_proposed_oneself(proposal, command.actor)), None)


def _proposed_oneself(proposal: Proposal, person: User) -> list[Reason]:
    """Four eyes: who proposed does not confirm."""
    if proposal.proposed_by_id != person.id:
        return []
    return [Reason("four_eyes", Text("Vous l'avez proposé : une autre personne confirme.", "You proposed it: another person confirms."))]


def confirm(proposal: Proposal, command: Command[User]) -> Proposal:
    """Confirm, and do it. The act asks its own questions again: the register may have moved since.

    :raises NotAllowed: the one who proposed, or without the power.
    """
    with act(
        proposal, command, verb=ProposalVerb.CONFIRMED, roles=CONFIRMERS, states={ProposalState.PENDING},
        barred=lambda: _proposed_oneself(proposal, command.actor),
    ) as done:  # fmt: skip
        _EFFECTS[proposal.kind](proposal, command)
        proposal.state, proposal.ended_by_id, proposal.ended_at = ProposalState.CONFIRMED, command.actor.id, command.at
        done.reason, done.after = proposal.reason, {"legal_basis": proposal.legal_basis}
    return proposal


def drop(proposal: Proposal, command: Command[User], *, reason: str) -> Proposal:
    """Set a proposal aside, with the reason: by its author, or by one who could have confirmed it."""
    with act(
        proposal, command, verb=ProposalVerb.DROPPED, roles=CONFIRMERS, states={ProposalState.PENDING}, reason=reason,
        reason_field="end_reason",
    ) as done:  # fmt: skip
        proposal.state, proposal.ended_by_id, proposal.ended_at = ProposalState.DROPPED, command.actor.id, command.at
        proposal.end_reason = done.reason
    return proposal


def _settle(proposal: Proposal, command: Command[User]) -> None:
    values = proposal.values
    leadership.settle(
        proposal.union, Settlement(values["by"]), values["claim_key"], [(name, Function(function)) for name, function in values["officers"]],
        on=date.fromisoformat(values["on"]), at=command.at, source=_source(proposal), actor=command.actor, reason=_reason(proposal),
    )  # fmt: skip


def _withdraw(proposal: Proposal, command: Command[User]) -> None:
    values = proposal.values
    leadership.withdraw(
        proposal.union, values["claim_key"], on=date.fromisoformat(values["on"]), at=command.at, source=_source(proposal), actor=command.actor,
        reason=_reason(proposal),
    )  # fmt: skip


def _record_measure(proposal: Proposal, command: Command[User]) -> None:
    values = proposal.values
    measure = measures.Measure(
        kind=MeasureKind(values["kind"]), authority=values["authority"], act_reference=values["act_reference"],
        act_on=date.fromisoformat(values["act_on"]), since_on=date.fromisoformat(values["since_on"]), until_on=facts.as_day(values["until_on"]),
        basis=values["basis"], contested_basis=values["contested_basis"],
    )  # fmt: skip
    measures.record(proposal.union, measure, at=command.at, source=_source(proposal), actor=command.actor, reason=_reason(proposal))


def _lift(proposal: Proposal, command: Command[User]) -> None:
    values = proposal.values
    measures.lift(
        proposal.union, values["key"], on=date.fromisoformat(values["on"]), authority=values["authority"], act_reference=values["act_reference"],
        at=command.at, source=_source(proposal), actor=command.actor, reason=_reason(proposal),
    )  # fmt: skip


_EFFECTS: Final = {
    ProposalKind.SETTLEMENT: _settle,
    ProposalKind.CLAIM_WITHDRAWAL: _withdraw,
    ProposalKind.MEASURE: _record_measure,
    ProposalKind.LIFTING: _lift,
}


def _source(proposal: Proposal) -> str:
    return f"proposal:{proposal.id}"


def _reason(proposal: Proposal) -> str:
    return f"{proposal.reason} ({proposal.legal_basis})"
