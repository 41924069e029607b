"""What the journal says of the census."""

from __future__ import annotations

from registry.audit.verbs import Verb


class CampaignVerb(Verb):
    """What is done to a census."""

    OPENED = "campaign.opened", "Recensement préparé", "Census prepared"
    AMENDED = "campaign.amended", "Recensement modifié", "Census changed"
    EXCLUDED = "campaign.excluded", "Organisations écartées du recensement", "Organisations left out of the census"
    READMITTED = "campaign.readmitted", "Organisation remise au recensement", "Organisation put back in the census"
    PROPOSED = "campaign.proposed", "Recensement proposé, liste arrêtée", "Census proposed, list frozen"
    SENT_BACK = "campaign.sent_back", "Recensement renvoyé en préparation", "Census sent back to preparation"
    APPROVED = "campaign.approved", "Recensement approuvé", "Census approved"
    LAUNCHED = "campaign.launched", "Recensement lancé", "Census launched"
    PAUSED = "campaign.paused", "Recensement suspendu", "Census paused"
    RESUMED = "campaign.resumed", "Recensement repris", "Census resumed"
    STAGE_ASKED = "campaign.stage_asked", "Étape du recensement demandée", "Stage of the census asked for"
    STAGE_APPROVED = "campaign.stage_approved", "Étape du recensement approuvée", "Stage of the census approved"
    STAGE_FINISHED = "campaign.stage_finished", "Étape du recensement terminée", "Stage of the census over"
    LETTERS_WRITTEN = "campaign.letters_written", "Lettres du recensement écrites", "Letters of the census written"
    PRINTED = "campaign.printed", "Lettres du recensement imprimées", "Letters of the census printed"
    SILENCE_CONCLUDED = "campaign.silence_concluded", "Organisations sans réponse constatées", "Organisations without answer recorded"
    CLOSED = "campaign.closed", "Recensement clos", "Census closed"


class AddresseeVerb(Verb):
    """What an organisation answers to a census, and what is concluded."""

    ANSWERED = "addressee.answered", "Réponse au recensement", "Answer to the census"
    HEARD = "addressee.heard", "Signalement au recensement", "Report to the census"
    EVIDENCE_KEPT = "addressee.evidence_kept", "Pièce du recensement gardée", "Evidence of the census kept"
    CONCLUDED = "addressee.concluded", "Conclusion du recensement", "Outcome of the census"
