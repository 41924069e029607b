"""The cancellation of a registration (arts. 13 and 14): its three grounds, its stages, and the table of its steps.

A closed list of grounds, each to be established; a reasoned notice; nothing before two months after its notification; a
decision by someone who did not open the procedure; a recourse of thirty days. Never in bulk, never by a clock (R17, R26).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from registry.law.calendar import add_months
from registry.law.parameters import Parameters
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.law.terms import Term
from registry.law.workflow import Transition


class Ground(Term):
    """The only three grounds (art. 13(1)). Silence, inactivity, a missing return, a dispute are none."""

    FRAUD = "fraud", "Certificat obtenu par fraude", "Certificate obtained by fraud"
    BREACH = (
        "breach",
        "Violation délibérée de la loi, ou activités non statutaires",
        "Wilful violation of the law, or non-statutory activities",
    )
    CEASED = "ceased", "L'organisation a cessé d'exister", "The organisation has ceased to exist"

    @property
    def article(self) -> str:
        """The paragraph of the Code."""
        return {"fraud": "13(1)(a)", "breach": "13(1)(b)", "ceased": "13(1)(c)"}[self.value]


class Stage(Term):
    """Where the procedure stands."""

    OPENED = "opened", "Ouverte", "Opened"
    NOTICE_SIGNED = "notice_signed", "Préavis signé", "Notice signed"
    NOTICE_NOTIFIED = "notice_notified", "Préavis notifié", "Notice notified"
    DECIDED = "decided", "Annulation décidée", "Cancellation decided"
    CONTESTED = "contested", "Recours en cours", "Recourse pending"
    UPHELD = "upheld", "Confirmée par jugement", "Upheld by judgment"
    REVERSED = "reversed", "Anéantie par jugement", "Reversed by judgment"
    ABANDONED = "abandoned", "Abandonnée", "Abandoned"


class CancellationStep(Term):
    """What a person does in the procedure."""

    EVIDENCE = "evidence", "Verser une preuve", "Add evidence"
    NOTICE = "notice", "Signer le préavis", "Sign the notice"
    NOTIFY_NOTICE = "notify_notice", "Constater la notification du préavis", "Record the notification of the notice"
    ANSWER = "answer", "Inscrire la réponse de l'organisation", "Record the organisation's answer"
    DECIDE = "decide", "Signer la décision d'annulation", "Sign the decision of cancellation"
    NOTIFY_DECISION = "notify_decision", "Constater la notification de la décision", "Record the notification of the decision"
    PUBLISH = "publish", "Inscrire la publication", "Record the publication"
    RECOURSE = "recourse", "Inscrire le recours", "Record the recourse"
    JUDGE = "judge", "Inscrire le jugement", "Record the judgment"
    ABANDON = "abandon", "Abandonner la procédure", "Abandon the procedure"


class Judgment(Term):
    """What the court said of the decision."""

    UPHELD = "upheld", "La décision est confirmée", "The decision is upheld"
    REVERSED = "reversed", "La décision est annulée", "The decision is reversed"


#: Before the decision: the procedure is under way, and an organisation has one at most.
LIVE: Final = frozenset({Stage.OPENED, Stage.NOTICE_SIGNED, Stage.NOTICE_NOTIFIED})
_AFTER: Final = frozenset({Stage.DECIDED, Stage.CONTESTED, Stage.UPHELD, Stage.REVERSED})
_DESK: Final = EXAMINERS | {Role.INTAKE}

TABLE: Final[tuple[Transition[CancellationStep, Stage], ...]] = (
    Transition(CancellationStep.EVIDENCE, LIVE, None, EXAMINERS, article="13(1)"),
    Transition(CancellationStep.NOTICE, frozenset({Stage.OPENED}), Stage.NOTICE_SIGNED, SIGNATORIES, article="13(2)"),
    Transition(CancellationStep.NOTIFY_NOTICE, frozenset({Stage.NOTICE_SIGNED}), Stage.NOTICE_NOTIFIED, _DESK, article="13(2)"),
    Transition(CancellationStep.ANSWER, frozenset({Stage.NOTICE_SIGNED, Stage.NOTICE_NOTIFIED}), None, _DESK, article="13(2)"),
    Transition(CancellationStep.DECIDE, frozenset({Stage.NOTICE_NOTIFIED}), Stage.DECIDED, SIGNATORIES, needs_reason=True, article="13(1)"),
    Transition(CancellationStep.NOTIFY_DECISION, frozenset({Stage.DECIDED, Stage.CONTESTED}), None, _DESK, article="14"),
    Transition(CancellationStep.PUBLISH, _AFTER, None, _DESK, article="13(3)"),
    Transition(CancellationStep.RECOURSE, frozenset({Stage.DECIDED}), Stage.CONTESTED, _DESK, article="14"),
    Transition(CancellationStep.JUDGE, frozenset({Stage.CONTESTED}), None, EXAMINERS, article="14"),
    Transition(CancellationStep.ABANDON, LIVE, Stage.ABANDONED, EXAMINERS | SIGNATORIES, needs_reason=True),
)


def transition(step: CancellationStep) -> Transition[CancellationStep, Stage]:
    """The row of the table for a step: there is one for each."""
    return next(row for row in TABLE if row.action is step)


def notice_ends_on(notified_on: date, *, rules: Parameters) -> date:
    """The last day of the notice (art. 13(2)): a decision is possible from the day after."""
    return add_months(notified_on, rules.cancellation_notice_months)
