"""Who may file or obtain what while the leadership is contested, or filings are frozen; and how a contest ends.

The office records competing claims and decides none (R15): the table (`Traits.openness`) says the same of every side. A contest ends by one of
the typed events of `Settlement`, never by the office's own choice and never by the passing of time.
"""

from __future__ import annotations

from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.law.filings import FilingKind
from registry.law.terms import Term


class Settlement(Term):
    """What ends a contest over the leadership."""

    COURT_ORDER = "court_order", "Décision de justice", "Court decision"
    AGREEMENT = "agreement", "Accord des parties", "Agreement between the parties"
    UNITY_CONGRESS = "unity_congress", "Congrès d'unité", "Unity congress"
    WITHDRAWAL = "withdrawal", "Retrait des autres revendications", "Withdrawal of the other claims"


class ClaimOutcome(Term):
    """What became of a claim to the leadership. The words judge nobody."""

    RETAINED = "retained", "Retenue par l'acte qui met fin à la contestation", "Retained by the act that ends the contest"
    ENDED = "ended", "Éteinte par l'acte qui met fin à la contestation", "Ended by the act that ends the contest"
    WITHDRAWN = "withdrawn", "Retirée par ses auteurs", "Withdrawn by its authors"


def closing_words(outcome: str, settled_by: str) -> Text:
    """How a claim was closed: withdrawn by its own authors, or by what ended the contest."""
    if outcome == ClaimOutcome.WITHDRAWN.value:
        return Text("Revendication retirée", "Claim withdrawn")
    return Settlement(settled_by).label


_FROZEN: Final = Text(
    "Les dépôts de cette organisation sont gelés par une mesure en vigueur : celui-ci attend sa levée.",
    "Filings of this organisation are frozen by a measure in force: this one waits until it is lifted.",
)
_CONTESTED: Final = Text(
    "La direction de cette organisation est contestée : ce dépôt attend, pour toutes les parties, une décision de justice, "
    "un accord, un congrès d'unité ou un retrait.",
    "The leadership of this organisation is contested: this filing waits, for every side, for a court decision, an agreement, "
    "a unity congress or a withdrawal.",
)


def obstacle(filing: FilingKind, *, contested: bool, frozen: bool) -> Reason | None:
    """Why this kind of filing is closed for now, whoever files it; None when it is open."""
    openness = filing.traits.openness
    if frozen and not openness.while_frozen:
        return Reason("frozen", _FROZEN)
    if contested and not openness.while_contested:
        return Reason("contested", _CONTESTED)
    return None
