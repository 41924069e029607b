"""An act on a dossier: the shape of `registry.acts`, the workflow's row, and whose dossier it is.

`dossier_act` is what every act of filing and examining is done in; `reachable_actions` and `obstacles` ask the same
questions for the pages that draw the buttons.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from functools import partial
from typing import Final

from registry.accounts.models import User
from registry.acts import Act, Command, Faults, act, check_may
from registry.bilingual import Text
from registry.clock import LEGAL_ZONE
from registry.db import db
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import all_in_words
from registry.dossiers.verbs import DossierVerb
from registry.errors import IllegalTransition, NotAllowed, Reason, RegistryError
from registry.law import filings, workflow
from registry.law.deadlines import read_clock
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.law.terms import Channel
from registry.law.workflow import Action, Transition
from registry.statute import queries as statute

Move = Transition[Action, DossierStatus]

#: Acts of whoever holds the dossier; the head of registry does them on any.
_NEEDS_HOLDER: Final = frozenset({Action.EXAMINE, Action.READY_OBSERVATIONS, Action.PROPOSE})


@contextmanager
def dossier_act(
    dossier: Dossier, action: Action, command: Command[User], *, verb: DossierVerb, reason: str = "", reason_field: str = "reason",
    barred: Faults | None = None, faults: Faults | None = None,
) -> Iterator[Act]:  # fmt: skip
    """Do one act on a dossier; its legal deadline is counted again at the end.

    :param reason: in words, required where the workflow's row asks for one.
    :raises RegistryError: as `registry.acts.act`; `NotAllowed` too for a dossier that is not this person's to handle.
    """
    move = workflow.DOSSIER_MOVES[action]

    def not_this_person() -> list[Reason]:
        return [*_not_theirs(dossier, move, command.actor, command.powers), *(barred() if barred else ())]

    with act(
        dossier,
        command,
        verb=verb,
        move=move,
        reason=reason,
        reason_field=reason_field,
        barred=not_this_person,
        faults=faults,
        shown=lambda: all_in_words(dossier),
    ) as done:
        yield done
        if done.is_told:
            count_deadline(dossier, on=command.on)


def obstacles(dossier: Dossier, action: Action, *, actor: User, on: date) -> tuple[Reason, ...]:
    """Why this person may not do this to this dossier on that day, as the act would say it; nothing when they may."""
    move, at_noon = workflow.DOSSIER_MOVES[action], Command(actor, datetime.combine(on, time(12), LEGAL_ZONE))
    try:
        check_may(dossier, at_noon, move=move, barred=partial(_not_theirs, dossier, move, actor, at_noon.powers))
    except RegistryError as error:
        return error.reasons
    return ()


def _not_theirs(dossier: Dossier, move: Move, actor: User, powers: frozenset[Role]) -> Iterable[Reason]:
    """A depositor acts on its own dossier, the counter on paper files, an examiner on the dossier it holds."""
    if not filings.admits(dossier.filing, move.action):
        text = Text("« {action} » ne concerne pas ce genre de dossier.", "“{action}” does not concern this kind of dossier.")
        raise IllegalTransition(Reason("other_kind", text.filled(action=move.action.label)))
    if is_recused(dossier, actor):
        return [RECUSED]
    if not may_touch(dossier, actor, powers & move.roles):
        return [Reason("not_yours", Text("Ce dossier n'est pas de votre ressort.", "This file is not yours to handle."))]
    if _is_held_by_another(dossier, move.action, actor, powers & move.roles):
        text = Text("Ce dossier est attribué à {name}.", "This file is assigned to {name}.")
        return [Reason("not_holder", text.filled(name=dossier.holder.name if dossier.holder else "—"))]
    return []


def _is_held_by_another(dossier: Dossier, action: Action, actor: User, powers: frozenset[Role]) -> bool:
    if action is Action.TAKE_UP:  # from the queue; or once nobody holds it any more
        return dossier.status is DossierStatus.UNDER_EXAMINATION and dossier.holder_id is not None
    return action in _NEEDS_HOLDER and Role.HEAD not in powers and dossier.holder_id != actor.id


RECUSED: Final = Reason(
    "recused",
    Text(
        "Vous avez déclaré un conflit d'intérêts sur ce dossier : il n'est plus devant vous, ni pour agir ni pour le lire.",
        "You declared a conflict of interest on this dossier: it is no longer before you, to act on or to read.",
    ),
)


def keep_off_the_recused(dossier: Dossier, actor: User) -> None:
    """Whoever declared a conflict of interest neither acts on the dossier nor reads it.

    :raises NotAllowed: this person did.
    """
    if is_recused(dossier, actor):
        raise NotAllowed(RECUSED)


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


def reachable_actions(dossier: Dossier, actor: User, on: date) -> list[Move]:
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


def count_deadline(dossier: Dossier, *, on: date) -> None:
    """Keep `due_on` as the legal clock reads it, so that queues sort in SQL. It decides nothing."""
    if dossier.submitted_on is None:
        dossier.due_on = None
        return
    db.session.flush()
    db.session.refresh(dossier, ["rounds"])
    rules = statute.rules_on(dossier.submitted_on)
    dossier.due_on = read_clock(facts_of(dossier), rules=rules, calendar=statute.calendar(), today=on).due_on
