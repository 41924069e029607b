"""Moves of a registered organisation's standing, the ties they leave between organisations, and the measures of authorities.

Standing says whether an organisation is registered; only a typed act moves it. A measure (a suspension, a ban) is a fact
recorded beside it, with its authority and its dates; no article of Title II founds one, and none changes the standing (R18).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.errors import IllegalTransition, Reason
from registry.law.statuses import Standing
from registry.law.terms import Term


class Move(Term):
    """An act that may move the standing."""

    DISSOLUTION = "dissolution", "Dissolution", "Dissolution"
    CANCELLATION = "cancellation", "Annulation de l'enregistrement", "Cancellation of the registration"
    MERGER = "merger", "Fusion", "Merger"
    SPLIT = "split", "Scission", "Split"
    AUTONOMY = "autonomy", "Retour à l'autonomie", "Return to autonomy"
    JUDGMENT = "judgment", "Décision de justice", "Court decision"


class Succession(Term):
    """The tie that such an act leaves between two organisations, read from the first to the second."""

    MERGED_INTO = "merged_into", "fusionnée dans", "merged into"
    SPLIT_INTO = "split_into", "scindée, a donné naissance à", "split, gave rise to"
    AUTONOMOUS_FROM = "autonomous_from", "redevenue autonome de", "autonomous again from"


class MeasureKind(Term):
    """Acts of authorities that are recorded, never taken, by the office."""

    SUSPENSION = "suspension", "Suspension", "Suspension"
    ACTIVITY_BAN = "activity_ban", "Interdiction d'activités", "Ban on activities"
    FILING_FREEZE = "filing_freeze", "Gel des dépôts au registre", "Freeze on filings in the register"
    OTHER = "other", "Autre mesure", "Other measure"


@dataclass(frozen=True, slots=True)
class StandingRule:
    """From which standings a move is possible, where it leads (None: where the act says), and its article."""

    sources: frozenset[Standing]
    target: Standing | None
    article: str = ""


_S = Standing
RULES: Final[dict[Move, StandingRule]] = {
    Move.DISSOLUTION: StandingRule(frozenset({_S.REGISTERED}), _S.DISSOLVED, "15(j)"),
    Move.CANCELLATION: StandingRule(frozenset({_S.REGISTERED}), _S.CANCELLED, "13"),
    Move.MERGER: StandingRule(frozenset({_S.REGISTERED}), _S.MERGED),
    Move.SPLIT: StandingRule(frozenset({_S.REGISTERED}), _S.REGISTERED),
    Move.AUTONOMY: StandingRule(frozenset({_S.REGISTERED, _S.MERGED}), _S.REGISTERED),
    Move.JUDGMENT: StandingRule(frozenset(_S), None, "14"),
}


def require(move: Move, standing: Standing) -> StandingRule:
    """The rule of a move from a standing.

    :raises IllegalTransition: the standing does not allow it.
    """
    rule = RULES[move]
    if standing not in rule.sources:
        text = Text("« {move} » n'est pas possible : l'état est « {standing} ».", "“{move}” is not possible: the standing is “{standing}”.")
        raise IllegalTransition(Reason("standing", text.filled(move=move.label, standing=standing.label), rule.article))
    return rule
