"""What the journal says of cancellations and of acts that wait for a second person."""

from __future__ import annotations

from registry.audit.verbs import Verb


class CancellationVerb(Verb):
    """The steps of a cancellation (art. 13)."""

    OPENED = "cancellation.opened", "Procédure d'annulation ouverte", "Procedure of cancellation opened"
    EVIDENCE_ADDED = "cancellation.evidence_added", "Preuve versée", "Evidence added"
    NOTICE_SIGNED = "cancellation.notice_signed", "Préavis d'annulation signé", "Notice of cancellation signed"
    NOTICE_NOTIFIED = "cancellation.notice_notified", "Préavis notifié", "Notice notified"
    ANSWERED = "cancellation.answered", "Réponse de l'organisation inscrite", "Organisation's answer recorded"
    DECIDED = "cancellation.decided", "Annulation signée", "Cancellation signed"
    DECISION_NOTIFIED = "cancellation.decision_notified", "Décision d'annulation notifiée", "Decision of cancellation notified"
    PUBLISHED = "cancellation.published", "Publication inscrite", "Publication recorded"
    RECOURSE_LODGED = "cancellation.recourse_lodged", "Recours inscrit", "Recourse recorded"
    JUDGED = "cancellation.judged", "Jugement inscrit", "Judgment recorded"
    ABANDONED = "cancellation.abandoned", "Procédure abandonnée", "Procedure abandoned"


class ProposalVerb(Verb):
    """An act that waits for a second person."""

    MADE = "proposal.made", "Acte proposé à confirmation", "Act proposed for confirmation"
    CONFIRMED = "proposal.confirmed", "Acte confirmé par une seconde personne", "Act confirmed by a second person"
    DROPPED = "proposal.dropped", "Proposition écartée", "Proposal set aside"
