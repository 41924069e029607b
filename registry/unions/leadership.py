"""Competing claims to the leadership: recorded side by side, decided by nobody here, ended by a typed event (R15).

A claim is what one congress filed: its officers, its date and place, how it was convened, its quorum, its minutes. As long
as two teams stand (two claims, or a claim and the executive on record) the leadership is contested.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from registry.audit import trail
from registry.bilingual import Text
from registry.errors import IllegalTransition, Reason, RuleBroken
from registry.law.leadership import ClaimOutcome, Settlement
from registry.law.terms import Function, Topic
from registry.matching import plain as comparable_words
from registry.unions import facts, record
from registry.unions.lifecycle import day_faults
from registry.unions.models import TradeUnion
from registry.unions.verbs import UnionVerb

_NOT_CONTESTED = Reason("not_contested", Text("Aucune revendication n'est en cours.", "No claim is standing."))


@dataclass(frozen=True, slots=True)
class Claim:
    """What one side files of its congress. `key` names the filing for good: « dossier:12 »."""

    key: str
    officers: tuple[tuple[str, Function], ...]
    congress_on: date
    congress_place: str = ""
    convened_on: date | None = None
    quorum: str = ""
    minutes_ref: str = ""

    def as_fact(self) -> dict[str, Any]:
        """The fields as a fact gives them."""
        given = {
            name: getattr(self, name) for name in ("officers", "congress_on", "congress_place", "convened_on", "quorum", "minutes_ref")
        }
        return facts.plain(given)


def claim(union: TradeUnion, claim: Claim, *, at: datetime, source: str, actor: trail.Actor, reason: str) -> TradeUnion:
    """Record a claim to the leadership, from the day of its congress. It changes neither executive nor rights.

    :raises RuleBroken: the day cannot be, or this congress is already claimed under.
    """
    faults = day_faults(union, claim.congress_on, at=at, field="congress_on")
    if not claim.officers:
        faults.append(Reason("no_officer", Text("Nommez au moins un dirigeant.", "Name at least one officer."), field="officers"))
    if claim.convened_on is not None and claim.convened_on > claim.congress_on:
        text = Text("La convocation ne peut suivre le congrès.", "The notice cannot come after the congress.")
        faults.append(Reason("convened_after", text, field="convened_on"))
    faults += _known_congress(union, claim)
    if faults:
        raise RuleBroken(faults)
    values = claim.as_fact()
    facts.add(union.id, values, on=claim.congress_on, at=at, source=source, topic=Topic.LEADERSHIP, key=claim.key)
    facts.project(union)
    trail.record(UnionVerb.LEADERSHIP_CLAIMED, union, actor=actor, at=at, reason=reason, after={**values, "key": claim.key})
    return union


def _known_congress(union: TradeUnion, claim: Claim) -> list[Reason]:
    place = comparable_words(claim.congress_place)
    for held in record.related(facts.facts_of(union.id), Topic.LEADERSHIP):
        same = held.get("congress_on") == claim.congress_on.isoformat() and comparable_words(held.get("congress_place", "")) == place
        if held.key == claim.key or same:
            text = Text("Une revendication issue de ce congrès est déjà au registre.", "A claim from this congress is already on record.")
            return [Reason("same_congress", text, field="congress_on")]
    return []


def settle(
    union: TradeUnion,
    by: Settlement,
    claim_key: str = "",
    officers: Sequence[tuple[str, Function]] = (),
    *,
    on: date,
    at: datetime,
    source: str,
    actor: trail.Actor,
    reason: str,
) -> TradeUnion:
    """Record the event that ends the contest: the executive it names takes office on its day, every claim is closed.

    :param claim_key: the claim whose officers the event retains; or
    :param officers: the executive it names itself (a unity congress, an agreement). Neither: the executive on record stays.
    :raises IllegalTransition: nothing is contested.
    """
    standing = {one.key: one for one in record.open_claims(facts.facts_of(union.id))}
    if not standing:
        raise IllegalTransition(_NOT_CONTESTED)
    faults = settlement_faults(union, claim_key, on=on, at=at)
    if faults:
        raise RuleBroken(faults)
    closing = ClaimOutcome.WITHDRAWN if by is Settlement.WITHDRAWAL else ClaimOutcome.ENDED
    for key in standing:
        outcome = ClaimOutcome.RETAINED if key == claim_key else closing
        _close(union, key, outcome, by, on=on, at=at, source=source)
    executive = standing[claim_key].get("officers") if claim_key else facts.plain({"officers": officers})["officers"]
    if executive:
        elected = standing[claim_key].get("congress_on") if claim_key else on.isoformat()
        facts.add(union.id, {"officers": executive, "elected_on": elected, "mandate_until": None}, on=on, at=at, source=source)
    facts.project(union)
    said = {"by": by.value, "claim": claim_key, "officers": executive or [], "effective_on": on}
    trail.record(UnionVerb.LEADERSHIP_SETTLED, union, actor=actor, at=at, reason=reason, after=said)
    return union


def settlement_faults(union: TradeUnion, claim_key: str, *, on: date, at: datetime) -> list[Reason]:
    """What stands in the way of ending a contest on a day, or of closing one claim."""
    standing = {one.key: one for one in record.open_claims(facts.facts_of(union.id))}
    if not standing:
        return [_NOT_CONTESTED]
    faults = day_faults(union, on, at=at, field="on")
    if claim_key and claim_key not in standing:
        text = Text("Cette revendication n'est pas en cours.", "This claim is not standing.")
        faults.append(Reason("unknown_claim", text, field="claim_key"))
    settled = [standing[claim_key]] if claim_key in standing else list(standing.values())
    if on < max(one.opened_by.effective_on for one in settled):
        text = Text("L'acte ne peut précéder le congrès dont il traite.", "The act cannot come before the congress it deals with.")
        faults.append(Reason("before_congress", text, field="on"))
    return faults


def withdraw(union: TradeUnion, claim_key: str, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str) -> TradeUnion:
    """Record that one side withdrew its own claim. The others, if any, still stand."""
    faults = settlement_faults(union, claim_key, on=on, at=at)
    if faults:
        raise RuleBroken(faults)
    _close(union, claim_key, ClaimOutcome.WITHDRAWN, Settlement.WITHDRAWAL, on=on, at=at, source=source)
    facts.project(union)
    trail.record(UnionVerb.CLAIM_WITHDRAWN, union, actor=actor, at=at, reason=reason, after={"claim": claim_key, "effective_on": on})
    return union


def _close(union: TradeUnion, key: str, outcome: ClaimOutcome, by: Settlement, *, on: date, at: datetime, source: str) -> None:
    values = {"outcome": outcome.value, "settled_by": by.value, "settled_on": on.isoformat()}
    facts.add(union.id, values, on=on, at=at, source=source, topic=Topic.LEADERSHIP, key=key)


def is_contested(union: TradeUnion) -> bool:
    """Do two teams or more hold or claim the leadership now?"""
    return union.contested_since is not None


def claims_of(union: TradeUnion, on: date = record.FOREVER, known: datetime | None = None) -> list[record.Related]:
    """The claims that stood on a day, as known at an hour, in the order of their filing."""
    return record.open_claims(facts.facts_of(union.id), on=on, known=known)
