"""What the journal says of organisations."""

from __future__ import annotations

from registry.audit.verbs import Tone, Verb


class UnionVerb(Verb):
    """What happens to an organisation of the register."""

    MANDATE_RECORDED = "union.mandate_recorded", "Mandat de déposer inscrit", "Mandate to file recorded"
    MANDATE_ENDED = "union.mandate_ended", "Mandat de déposer terminé", "Mandate to file ended"
    STATUTES_CHANGED = "union.statutes_changed", "Statuts modifiés", "Statutes changed"
    RENAMED = "union.renamed", "Dénomination changée", "Name changed"
    OFFICERS_CHANGED = "union.officers_changed", "Dirigeants changés", "Officers changed"
    SEAT_CHANGED = "union.seat_changed", "Siège changé", "Seat changed"
    CONTACTS_CHANGED = "union.contacts_changed", "Coordonnées changées", "Contact details changed"
    FORM_CHANGED = "union.form_changed", "Branche, niveau ou forme changés", "Branch, level or form changed"
    CORRECTED = "union.corrected", "Erreur matérielle rectifiée", "Clerical error corrected"
    ENTERED = "union.entered", "Organisation inscrite au registre", "Organisation entered in the register", Tone.SUCCESS
    CHANGED = "union.changed", "Changement inscrit", "Change recorded"
    AFFILIATED = "union.affiliated", "Affiliation inscrite", "Affiliation recorded"
    DISAFFILIATED = "union.disaffiliated", "Fin d'affiliation inscrite", "End of affiliation recorded"
    DISSOLVED = "union.dissolved", "Organisation dissoute", "Organisation dissolved"
    CANCELLED = "union.cancelled", "Enregistrement annulé", "Registration cancelled"
    MERGED = "union.merged", "Organisation fusionnée dans une autre", "Organisation merged into another"
    SPLIT = "union.split", "Organisation scindée", "Organisation split"
    AUTONOMOUS = "union.autonomous", "Retour à l'autonomie", "Return to autonomy"
    JUDGED = "union.judged", "Décision de justice exécutée au registre", "Court decision carried out in the register"
    LEADERSHIP_CLAIMED = "union.leadership_claimed", "Revendication de la direction inscrite", "Claim to the leadership recorded"
    LEADERSHIP_SETTLED = "union.leadership_settled", "Fin de la contestation de la direction", "End of the contest over the leadership"
    CLAIM_WITHDRAWN = "union.claim_withdrawn", "Revendication retirée par ses auteurs", "Claim withdrawn by its authors"
    MEASURE_RECORDED = "union.measure_recorded", "Mesure d'une autorité inscrite", "Measure of an authority recorded"
    MEASURE_LIFTED = "union.measure_lifted", "Levée d'une mesure inscrite", "Lifting of a measure recorded"
    CONSOLIDATION_APPLIED = (
        "union.consolidation_applied",
        "Doublon rattaché à une fiche gardée",
        "Duplicate consolidated into a kept record",
    )
    CONSOLIDATION_UNDONE = "union.consolidation_undone", "Rattachement d'un doublon défait", "Consolidation of a duplicate undone"
    CANCELLATION_SUSPENDED = "union.cancellation_suspended", "Annulation suspendue par un recours", "Cancellation suspended by a recourse"
    EXTRACT_ISSUED = "union.extract_issued", "Extrait du registre délivré", "Extract of the register issued"
