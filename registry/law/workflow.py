"""The two transition tables, and the questions asked of them.

One row per thing that may happen. Acts obey `move`; buttons are drawn from `open_actions`; the README's diagram and the
lawyer's table in the tests come from the same rows. No clock appears here: no delay ever moves a dossier (R10).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from registry.bilingual import Text
from registry.errors import IllegalTransition, NotAllowed, Reason
from registry.law.roles import EXAMINERS, SIGNATORIES, STAFF, Role
from registry.law.statuses import DossierStatus as S
from registry.law.statuses import Standing as U
from registry.law.terms import Term


class Action(Term):
    """What a person does to a dossier."""

    EDIT = "edit", "Compléter le dossier", "Complete the file"
    SUBMIT = "submit", "Déposer", "File"
    RESUBMIT = "resubmit", "Déposer à nouveau", "Re-submit"
    WITHDRAW = "withdraw", "Se désister", "Withdraw"
    TAKE_UP = "take_up", "Prendre en charge", "Take up"
    ASSIGN = "assign", "Attribuer", "Assign"
    EXAMINE = "examine", "Instruire", "Examine"
    ANNOTATE = "annotate", "Ajouter une note interne", "Add an internal note"
    READY_OBSERVATIONS = "ready_observations", "Transmettre les observations", "Hand over the observations"
    RETURN = "return", "Retourner avec observations", "Return with observations"
    PROPOSE = "propose", "Proposer une décision", "Propose a decision"
    RECALL = "recall", "Reprendre la proposition", "Recall the proposal"
    SEND_BACK = "send_back", "Renvoyer à l'instruction", "Send back to examination"
    ACCEPT = "accept", "Signer l'enregistrement", "Sign the registration"
    REFUSE = "refuse", "Signer le refus", "Sign the refusal"
    NOTIFY = "notify", "Constater la notification", "Record the notification"
    HAND_OVER = "hand_over", "Constater la remise du certificat", "Record the handing-over of the certificate"
    CLOSE = "close", "Classer sans suite", "Close without follow-up"
    REOPEN = "reopen", "Rouvrir", "Reopen"
    NOTE_SILENCE = "note_silence", "Dresser le constat de silence", "Record the silence"
    RECUSE = "recuse", "Déclarer un conflit d'intérêts", "Declare a conflict of interest"


class StandingAction(Term):
    """What happens to a registered union's standing."""

    DISSOLVE = "dissolve", "Dissoudre", "Dissolve"
    CANCEL = "cancel", "Annuler l'enregistrement", "Cancel the registration"
    MERGE = "merge", "Fusionner", "Merge"
    REINSTATE = "reinstate", "Rétablir par jugement", "Reinstate by judgment"


StatusT = TypeVar("StatusT", bound=Term)
ActionT = TypeVar("ActionT", bound=Term)


@dataclass(frozen=True, slots=True)
class Transition(Generic[ActionT, StatusT]):
    """From `sources`, a holder of one of `roles` may do `action`; `target` None leaves the status as it is."""

    action: ActionT
    sources: frozenset[StatusT]
    target: StatusT | None
    roles: frozenset[Role]
    needs_reason: bool = False
    article: str = ""


def _row(
    action: Action, sources: Iterable[S], target: S | None, roles: Iterable[Role], *, reason: bool = False, article: str = ""
) -> Transition[Action, S]:
    return Transition(action, frozenset(sources), target, frozenset(roles), reason, article)


_COUNTER: Final = (Role.DEPOSITOR, Role.INTAKE)
_LIVE: Final = (S.SUBMITTED, S.UNDER_EXAMINATION, S.RETURNED, S.DECISION_PROPOSED)

DOSSIER: Final[tuple[Transition[Action, S], ...]] = (
    _row(Action.EDIT, (S.DRAFT, S.RETURNED), None, _COUNTER),
    _row(Action.SUBMIT, (S.DRAFT,), S.SUBMITTED, _COUNTER, article="11(1)(a)-(b)"),
    # Under examination only when nobody holds it any more: its examiner declared a conflict of interest.
    _row(Action.TAKE_UP, (S.SUBMITTED, S.UNDER_EXAMINATION), S.UNDER_EXAMINATION, EXAMINERS, article="11(1)(b)"),
    _row(Action.ASSIGN, (S.SUBMITTED, S.UNDER_EXAMINATION), S.UNDER_EXAMINATION, (Role.HEAD,)),
    _row(Action.EXAMINE, (S.UNDER_EXAMINATION,), None, EXAMINERS, article="11(1)(b)-(c), 15"),
    _row(Action.READY_OBSERVATIONS, (S.UNDER_EXAMINATION,), None, EXAMINERS, article="12(1)"),
    _row(Action.RETURN, (S.UNDER_EXAMINATION,), S.RETURNED, (Role.HEAD,), article="12(1)"),
    _row(Action.RESUBMIT, (S.RETURNED,), S.UNDER_EXAMINATION, _COUNTER, article="12(1)-(2)"),
    _row(Action.PROPOSE, (S.UNDER_EXAMINATION,), S.DECISION_PROPOSED, EXAMINERS, reason=True, article="11-12"),
    _row(Action.RECALL, (S.DECISION_PROPOSED,), S.UNDER_EXAMINATION, EXAMINERS),
    _row(Action.SEND_BACK, (S.DECISION_PROPOSED,), S.UNDER_EXAMINATION, SIGNATORIES, reason=True),
    _row(Action.ACCEPT, (S.DECISION_PROPOSED,), S.ACCEPTED, SIGNATORIES, article="6, 11"),
    _row(Action.REFUSE, (S.DECISION_PROPOSED,), S.REFUSED, SIGNATORIES, article="12(2), 14"),
    _row(Action.NOTIFY, (S.ACCEPTED, S.REFUSED), None, (Role.INTAKE, Role.EXAMINER, Role.HEAD), article="14"),
    _row(Action.HAND_OVER, (S.ACCEPTED,), None, (Role.INTAKE, Role.EXAMINER, Role.HEAD)),
    _row(Action.CLOSE, (S.RETURNED,), S.CLOSED, (Role.HEAD,), reason=True),
    _row(Action.REOPEN, (S.CLOSED,), S.RETURNED, (Role.HEAD,), reason=True),
    _row(Action.WITHDRAW, (S.DRAFT, *_LIVE), S.WITHDRAWN, _COUNTER, reason=True),
    _row(Action.ANNOTATE, (*_LIVE, S.ACCEPTED, S.REFUSED, S.CLOSED, S.WITHDRAWN), None, STAFF - {Role.READER, Role.AUDITOR}),
    _row(
        Action.NOTE_SILENCE,
        (S.SUBMITTED, S.UNDER_EXAMINATION, S.DECISION_PROPOSED),
        None,
        (Role.INTAKE, Role.EXAMINER, Role.HEAD),
        article="11(1)(b)",
    ),
    _row(Action.RECUSE, _LIVE, None, (Role.INTAKE, *sorted(EXAMINERS), *sorted(SIGNATORIES)), reason=True),
)

#: The row of each act.
DOSSIER_MOVES: Final = {row.action: row for row in DOSSIER}

STANDING: Final[tuple[Transition[StandingAction, U], ...]] = (
    Transition(StandingAction.DISSOLVE, frozenset({U.REGISTERED}), U.DISSOLVED, SIGNATORIES, True, "15(j)"),
    Transition(StandingAction.CANCEL, frozenset({U.REGISTERED}), U.CANCELLED, SIGNATORIES, True, "13"),
    Transition(StandingAction.MERGE, frozenset({U.REGISTERED}), U.MERGED, SIGNATORIES, True),
    Transition(StandingAction.REINSTATE, frozenset({U.CANCELLED, U.DISSOLVED}), U.REGISTERED, SIGNATORIES, True, "14"),
)


def open_actions(
    table: tuple[Transition[ActionT, StatusT], ...], status: StatusT, roles: Iterable[Role]
) -> tuple[Transition[ActionT, StatusT], ...]:
    """What a holder of these roles may do from this status, in the order of the procedure."""
    held = frozenset(roles)
    return tuple(row for row in table if status in row.sources and row.roles & held)


def move(
    table: tuple[Transition[ActionT, StatusT], ...], status: StatusT, action: ActionT, roles: Iterable[Role]
) -> Transition[ActionT, StatusT]:
    """The row that allows the action.

    :raises NotAllowed: none of the roles has this power, whatever the status.
    :raises IllegalTransition: the power exists, the status forbids it.
    """
    held = frozenset(roles)
    powers = [row for row in table if row.action == action and row.roles & held]
    if not powers:
        raise NotAllowed(
            Reason(
                "no_power",
                Text("Votre fonction ne permet pas cet acte : « {action} ».", "Your role does not allow this act: “{action}”.").filled(
                    action=action.label
                ),
            )
        )
    for row in powers:
        if status in row.sources:
            return row
    raise IllegalTransition(
        Reason(
            "illegal_transition",
            Text(
                "« {action} » n'est pas possible : l'état est « {status} ».",
                "“{action}” is not possible: the status is “{status}”.",
            ).filled(action=action.label, status=status.label),
            article=powers[0].article,
        )
    )


def as_mermaid(table: tuple[Transition[ActionT, StatusT], ...]) -> str:
    """The table as a state diagram, for the README (a test holds them equal)."""
    lines = ["stateDiagram-v2"]
    for row in table:
        if row.target is not None:
            order = list(type(row.target))
            lines += [f"    {source.value} --> {row.target.value}: {row.action.value}" for source in sorted(row.sources, key=order.index)]
    return "\n".join(lines) + "\n"
