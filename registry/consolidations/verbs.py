"""What the journal says of consolidations."""

from __future__ import annotations

from registry.audit.verbs import Verb


class ConsolidationVerb(Verb):
    """The steps of the consolidation of a duplicate."""

    PROPOSED = "consolidation.proposed", "Rattachement proposé", "Consolidation proposed"
    NOTIFIED = "consolidation.notified", "Rattachement confirmé, avis aux organisations", "Consolidation confirmed, organisations told"
    DELIVERED = "consolidation.delivered", "Avis remis", "Notice delivered"
    ANSWERED = "consolidation.answered", "Réponse d'une organisation inscrite", "Answer of an organisation recorded"
    APPLIED = "consolidation.applied", "Doublon rattaché", "Duplicate consolidated"
    DECLINED = "consolidation.declined", "Rattachement écarté", "Consolidation declined"
    WITHDRAWN = "consolidation.withdrawn", "Proposition de rattachement reprise", "Proposal of consolidation withdrawn"
    UNDONE = "consolidation.undone", "Rattachement défait", "Consolidation undone"
