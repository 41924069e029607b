"""begin() and done(): how every act on a dossier starts and ends.

`begin` locks the row, compares the page's version with the file's, asks the workflow table, and checks whose dossier it
is. `done` counts the deadline again, marks the touch that makes other pages stale, and leaves the mention.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm.attributes import flag_modified

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS, in_words, snapshot
from registry.dossiers.verbs import DossierVerb
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RegistryError, RuleBroken, Stale
from registry.law import filings, workflow
from registry.law.deadlines import read_clock
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.law.terms import Channel
from registry.law.workflow import Action
from registry.statute import queries as statute

NOTHING = Text("", "")
_NEEDS_HOLDER = frozenset({Action.EXAMINE, Action.READY_OBSERVATIONS, Action.PROPOSE})


def begin(dossier: Dossier, action: Action, command: Command[User]) -> workflow.Transition[Action, DossierStatus]:
    """Lock, compare, ask the table.

    :raises Conflict: the page was older than the file.
    :raises NotAllowed, IllegalTransition: as the table says.
    """
    held = locked(Dossier, dossier.id)
    if held is None:
        raise NotFound
    if held.version != command.seen_version:
        raise Conflict(held.version, _stale(held))
    return _allowed(held, action, command.actor, legal_date(command.at))


def obstacles(dossier: Dossier, action: Action, *, actor: User, on: date) -> tuple[Reason, ...]:
    """Why this person may not do this to this dossier on that day, as `begin` would say it; nothing when they may."""
    try:
        _allowed(dossier, action, actor, on)
    except RegistryError as error:
        return error.reasons
    return ()


def _allowed(dossier: Dossier, action: Action, actor: User, on: date) -> workflow.Transition[Action, DossierStatus]:
    powers = actor.powers_on(on)
    row = workflow.move(workflow.DOSSIER, dossier.status, action, powers)
    if not filings.admits(dossier.filing, action):
        text = Text("« {action} » ne concerne pas ce genre de dossier.", "“{action}” does not concern this kind of dossier.")
        raise IllegalTransition(Reason("other_kind", text.filled(action=action.label)))
    _check_hands(dossier, row, actor, powers & row.roles)
    return row


def _stale(dossier: Dossier) -> Stale:
    said = snapshot(dossier)
    return Stale(
        by=dossier.touched_by,
        at=dossier.touched_at.isoformat(),
        now={name: in_words(name, said[name]) if said[name] else NOTHING for name in FIELDS},
    )


def _check_hands(dossier: Dossier, row: workflow.Transition[Action, DossierStatus], actor: User, powers: frozenset[Role]) -> None:
    """A depositor acts on its own dossier, the counter on paper files, an examiner on the dossier it holds."""
    keep_off_the_recused(dossier, actor)
    if not may_touch(dossier, actor, powers):
        raise NotAllowed(Reason("not_yours", Text("Ce dossier n'est pas de votre ressort.", "This file is not yours to handle.")))
    if _is_held_by_another(dossier, row.action, actor, powers):
        name = dossier.holder.name if dossier.holder else "—"
        raise NotAllowed(
            Reason(
                "not_holder",
                Text("Ce dossier est attribué à {name}.", "This file is assigned to {name}.").filled(name=name),
            )
        )


def _is_held_by_another(dossier: Dossier, action: Action, actor: User, powers: frozenset[Role]) -> bool:
    if action is Action.TAKE_UP:  # from the queue; or once nobody holds it any more
        return dossier.status is DossierStatus.UNDER_EXAMINATION and dossier.holder_id is not None
    return action in _NEEDS_HOLDER and Role.HEAD not in powers and dossier.holder_id != actor.id


def keep_off_the_recused(dossier: Dossier, actor: User) -> None:
    """Whoever declared a conflict of interest neither acts on the dossier nor reads it.

    :raises NotAllowed: this person did.
    """
    if is_recused(dossier, actor):
        text = Text(
            "Vous avez déclaré un conflit d'intérêts sur ce dossier : il n'est plus devant vous, ni pour agir ni pour le lire.",
            "You declared a conflict of interest on this dossier: it is no longer before you, to act on or to read.",
        )
        raise NotAllowed(Reason("recused", text))


def is_recused(dossier: Dossier, actor: User) -> bool:
    """Did this person declare a conflict of interest on the dossier?"""
    return any(recusal.user_id == actor.id for recusal in dossier.recusals)


def may_touch(dossier: Dossier, actor: User, powers: frozenset[Role]) -> bool:
    """Whether any of these powers reaches this dossier; none of them once its holder declared a conflict of interest."""
    if is_recused(dossier, actor):
        return False
    if Role.DEPOSITOR in powers and dossier.applicant_id == actor.id:
        return True
    others = powers - {Role.DEPOSITOR}
    if others == {Role.INTAKE} and dossier.status in {DossierStatus.DRAFT, DossierStatus.RETURNED}:
        return dossier.channel is Channel.COUNTER
    return bool(others)


def reachable_actions(dossier: Dossier, actor: User, on: date) -> list[workflow.Transition[Action, DossierStatus]]:
    """What this person may do to this dossier now: what the page draws, what the act obeys."""
    powers = actor.powers_on(on)
    found = []
    for row in workflow.open_actions(workflow.DOSSIER, dossier.status, powers):
        own = powers & row.roles
        if not may_touch(dossier, actor, own) or not filings.admits(dossier.filing, row.action):
            continue
        if _is_held_by_another(dossier, row.action, actor, own):
            continue
        found.append(row)
    return found


def done(
    dossier: Dossier,
    verb: DossierVerb,
    *,
    actor: trail.Actor,
    at: datetime,
    reason: str = "",
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Dossier:
    """The end of an act: deadline counted, touch marked, mention left."""
    count_deadline(dossier, on=legal_date(at))
    dossier.touched_at, dossier.touched_by = at, actor.actor_name
    flag_modified(dossier, "touched_at")  # the version moves even when only a person or a piece changed, in the same instant
    trail.record(verb, dossier, actor=actor, at=at, reason=reason, before=before, after=after)
    return dossier


def count_deadline(dossier: Dossier, *, on: date) -> None:
    """Keep `due_on` as the legal clock reads it, so that queues sort in SQL. It decides nothing."""
    if dossier.submitted_on is None:
        dossier.due_on = None
        return
    db.session.flush()
    db.session.refresh(dossier, ["rounds"])
    rules = statute.rules_on(dossier.submitted_on)
    dossier.due_on = read_clock(facts_of(dossier), rules=rules, calendar=statute.calendar(), today=on).due_on


def require_reason(row: workflow.Transition[Action, DossierStatus], reason: str) -> str:
    """A reason in words where the table asks for one.

    :raises RuleBroken: it is empty.
    """
    if row.needs_reason and not reason.strip():
        raise RuleBroken(Reason("reason", Text("Écrivez le motif.", "Write the reason."), row.article, "reason"))
    return reason.strip()
