"""Acts that move a union's standing: dissolve, merge, split, return to autonomy, cancel, obey a judgment.

Each writes facts at their day of effect, leaves the number untouched, and makes one mention a union in the journal. Who
may sign is the calling procedure's question; from which standing a move is possible is `law.standing`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from registry.acts import missing_reason, refuse_any
from registry.audit import trail
from registry.bilingual import Text
from registry.errors import Reason, RuleBroken
from registry.law import standing as law
from registry.law.standing import Move, Succession
from registry.law.statuses import Standing
from registry.law.terms import Topic
from registry.unions import facts, record
from registry.unions.lifecycle import date_faults, day_faults
from registry.unions.models import TradeUnion
from registry.unions.verbs import UnionVerb


def dissolve(union: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str) -> TradeUnion:
    """The union's own dissolution, after its statutes (art. 15(j))."""
    return _move(union, Move.DISSOLUTION, on=on, at=at, source=source, actor=actor, reason=reason)


def cancel(union: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str) -> TradeUnion:
    """The registration cancelled (art. 13). Only the procedure of `procedures` leads here, one union at a time."""
    return _move(union, Move.CANCELLATION, on=on, at=at, source=source, actor=actor, reason=reason)


def obey_judgment(
    union: TradeUnion, standing: Standing, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str
) -> TradeUnion:
    """The standing that a court decision says, from the day it says (art. 14)."""
    return _move(union, Move.JUDGMENT, target=standing, on=on, at=at, source=source, actor=actor, reason=reason)


def merge(
    unions: TradeUnion | Sequence[TradeUnion], into: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str
) -> None:
    """Unions that end by merging into another registered one. Each keeps its number and its history.

    :raises RuleBroken: into itself; a day that cannot be.
    :raises IllegalTransition: one of them is not registered.
    """
    merged = [unions] if isinstance(unions, TradeUnion) else list(unions)
    law.require(Move.MERGER, into.standing)
    _check_day(into, on, at)
    for union in merged:
        _not_itself(union, into)
        _move(union, Move.MERGER, on=on, at=at, source=source, actor=actor, reason=reason, tie=(Succession.MERGED_INTO, into))


def split(
    union: TradeUnion, into: TradeUnion | Sequence[TradeUnion], *,
    on: date, at: datetime, source: str, actor: trail.Actor, reason: str, ends: bool = False,
) -> TradeUnion:  # fmt: skip
    """A union from which others were born, each registered by its own dossier. `ends`: it is dissolved by that."""
    born = [into] if isinstance(into, TradeUnion) else list(into)
    law.require(Move.SPLIT, union.standing)
    _check_day(union, on, at)
    for other in born:
        _not_itself(union, other)
        law.require(Move.SPLIT, other.standing)
        _tie(union, Succession.SPLIT_INTO, other, on=on, at=at, source=source)
    if ends:
        return _move(union, Move.DISSOLUTION, on=on, at=at, source=source, actor=actor, reason=reason)
    said = {"into": [other.number for other in born], "effective_on": on}
    trail.record(UnionVerb.SPLIT, union, actor=actor, at=at, reason=reason, after=said)
    return union


def regain_autonomy(
    union: TradeUnion, from_parent: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str
) -> TradeUnion:
    """A union that leaves the body it had joined or merged into, and stands alone again under its own number."""
    _not_itself(union, from_parent)
    if from_parent.id in record.belongings(facts.facts_of(union.id)):
        facts.add(union.id, {"belongs": False}, on=on, at=at, source=source, topic=Topic.AFFILIATION, other_id=from_parent.id)
    return _move(
        union, Move.AUTONOMY, on=on, at=at, source=source, actor=actor, reason=reason, tie=(Succession.AUTONOMOUS_FROM, from_parent)
    )


_VERBS: Final = {
    Move.DISSOLUTION: UnionVerb.DISSOLVED,
    Move.CANCELLATION: UnionVerb.CANCELLED,
    Move.MERGER: UnionVerb.MERGED,
    Move.AUTONOMY: UnionVerb.AUTONOMOUS,
    Move.JUDGMENT: UnionVerb.JUDGED,
}


def _move(
    union: TradeUnion, move: Move, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str,
    target: Standing | None = None, tie: tuple[Succession, TradeUnion] | None = None,
) -> TradeUnion:  # fmt: skip
    """Write what a move changes, fold it, and make the mention."""
    rule = law.require(move, union.standing)
    faults = date_faults(union, on, at=at)  # from which standing is the rule's question
    if faults:
        raise RuleBroken(faults)
    refuse_any(missing_reason(reason, article=rule.article))
    before, after = union.standing, target or rule.target
    assert after is not None  # noqa: S101 - a rule without a target is given one
    said: dict[str, Any] = {"standing": after, "effective_on": on}
    if after is not before:
        facts.add(union.id, {"standing": after.value}, on=on, at=at, source=source)
    if tie is not None:
        _tie(union, *tie, on=on, at=at, source=source)
        said |= {"how": tie[0].value, "other": tie[1].number}
    facts.project(union)
    trail.record(_VERBS[move], union, actor=actor, at=at, reason=reason, before={"standing": before}, after=said)
    return union


def _tie(union: TradeUnion, how: Succession, other: TradeUnion, *, on: date, at: datetime, source: str) -> None:
    facts.add(union.id, {"how": how.value}, on=on, at=at, source=source, topic=Topic.SUCCESSION, other_id=other.id)


def _check_day(union: TradeUnion, on: date, at: datetime) -> None:
    faults = day_faults(union, on, at=at)
    if faults:
        raise RuleBroken(faults)


def _not_itself(union: TradeUnion, other: TradeUnion) -> None:
    if union.id == other.id:
        text = Text("Une organisation ne peut l'être avec elle-même.", "An organisation cannot do this with itself.")
        raise RuleBroken(Reason("itself", text, field="other"))


def suspend_cancellation(union: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str) -> TradeUnion:
    """The union counts as registered again while a recourse that suspends is pending (a dated parameter of art. 14)."""
    if union.standing is not Standing.CANCELLED:
        return union
    facts.add(union.id, {"standing": Standing.REGISTERED.value}, on=on, at=at, source=source)
    facts.project(union)
    trail.record(UnionVerb.CANCELLATION_SUSPENDED, union, actor=actor, at=at, reason=reason, after={"effective_on": on})
    return union
