"""The beginning and the end of every act on a consolidation: the row locked, the page's age, the powers, the mention."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.consolidations.verbs import ConsolidationVerb
from registry.db import locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, Stale
from registry.law.roles import SIGNATORIES, Role
from registry.unions.verbs import UnionVerb

#: Those who may be the second person.
CONFIRMERS: Final = SIGNATORIES | {Role.HEAD}


def begin(consolidation: Consolidation, states: Iterable[ConsolidationState], *, seen_version: int | None) -> Consolidation:
    """Lock the row, and refuse a page older than it or a state that forbids the act."""
    row: Consolidation | None = locked(Consolidation, consolidation.id)
    if row is None:
        raise NotFound
    if row.version != seen_version:
        raise Conflict(row.version, _last_touch(row))
    if row.state not in states:
        text = Text(
            "Ce rattachement est « {state} » : cet acte n'est plus possible.",
            "This consolidation is “{state}”: this act is no longer possible.",
        )
        raise IllegalTransition(Reason("state", text.filled(state=row.state.label)))
    return row


def _last_touch(row: Consolidation) -> Stale:
    last = trail.trail_of(row.subject_type, row.id, limit=1)
    return Stale(last[0].actor_name, last[0].at.isoformat()) if last else Stale("—", row.proposed_at.isoformat())


def require(actor: User, roles: frozenset[Role], at: datetime) -> None:
    """Refuse a person without one of these powers on the day."""
    if not actor.powers_on(legal_date(at)) & roles:
        raise NotAllowed(Reason("no_role", Text("Cet acte n'est pas ouvert à votre fonction.", "This act is not open to your role.")))


def check_second_person(consolidation: Consolidation, actor: User, at: datetime) -> None:
    """Refuse the author of the proposal, and whoever may not confirm."""
    require(actor, CONFIRMERS, at)
    if consolidation.proposed_by_id == actor.id:
        text = Text(
            "Vous avez proposé ce rattachement : une autre personne en décide.",
            "You proposed this consolidation: another person decides on it.",
        )
        raise NotAllowed(Reason("four_eyes", text))


def touch(consolidation: Consolidation) -> None:
    """The version moves when only a notice of it changed."""
    consolidation.version = consolidation.version  # read before the flag: an expired value would not be marked
    sa.orm.attributes.flag_modified(consolidation, "reason")


#: What is also said of both records, when the address of one changes its meaning.
_OF_BOTH_RECORDS: Final = {
    ConsolidationVerb.APPLIED: UnionVerb.CONSOLIDATION_APPLIED,
    ConsolidationVerb.UNDONE: UnionVerb.CONSOLIDATION_UNDONE,
}


def mention(verb: ConsolidationVerb, consolidation: Consolidation, **said: Any) -> Consolidation:
    """A mention on the consolidation; and, when a record's address changes its meaning, on both records too."""
    trail.record(verb, consolidation, **said)
    if of_both := _OF_BOTH_RECORDS.get(verb):
        after = {"kept": consolidation.kept.number, "duplicate": consolidation.duplicate.number}
        for union in (consolidation.kept, consolidation.duplicate):
            trail.record(of_both, union, **{**said, "after": after})
    return consolidation
