"""What the journal says of dossiers, saved views and batches."""

from __future__ import annotations

from registry.audit.verbs import Tone, Verb


class DossierVerb(Verb):
    """What is done to a dossier, from the draft to the paper handed over."""

    OPENED = "dossier.opened", "Brouillon ouvert", "Draft opened"
    AMENDED = "dossier.amended", "Renseignements modifiés", "Details changed"
    PERSON_SAVED = "dossier.person_saved", "Personne inscrite ou corrigée", "Person entered or corrected"
    PERSON_REMOVED = "dossier.person_removed", "Personne retirée", "Person removed"
    MEMBER_ADDED = "dossier.member_added", "Organisation membre ajoutée", "Member organisation added"
    MEMBER_REMOVED = "dossier.member_removed", "Organisation membre retirée", "Member organisation removed"
    PIECE_ATTACHED = "dossier.piece_attached", "Pièce déposée", "Document uploaded"
    PIECE_RECEIVED = "dossier.piece_received", "Pièce reçue sur papier", "Document received on paper"
    PIECE_DETACHED = "dossier.piece_detached", "Pièce retirée", "Document taken back"
    SUBMITTED = "dossier.submitted", "Dossier déposé", "Dossier filed", Tone.INFO
    RESUBMITTED = "dossier.resubmitted", "Dossier déposé à nouveau", "Dossier filed again", Tone.INFO
    WITHDRAWN = "dossier.withdrawn", "Désistement", "Withdrawal"
    TAKEN_UP = "dossier.taken_up", "Dossier pris en charge", "Dossier taken up"
    ASSIGNED = "dossier.assigned", "Dossier attribué", "Dossier assigned"
    PIECE_VERIFIED = "dossier.piece_verified", "Pièce vérifiée", "Document checked"
    CLAUSE_READ = "dossier.clause_read", "Clause des statuts lue", "Clause of the statutes read"
    NAME_TESTED = "dossier.name_tested", "Dénomination examinée", "Name tested"
    ANNOTATED = "dossier.annotated", "Note interne", "Internal note"
    OBSERVATION_ADDED = "dossier.observation_added", "Observation préparée", "Observation prepared"
    OBSERVATIONS_GATHERED = "dossier.observations_gathered", "Observations rassemblées", "Observations gathered"
    OBSERVATION_DROPPED = "dossier.observation_dropped", "Observation retirée", "Observation dropped"
    OBSERVATIONS_READY = (
        "dossier.observations_ready",
        "Observations transmises au chef de greffe",
        "Observations handed to the head of registry",
    )
    RETURNED = "dossier.returned", "Retourné avec observations", "Returned with observations", Tone.WARNING
    DECISION_PROPOSED = "dossier.decision_proposed", "Décision proposée", "Decision proposed"
    PROPOSAL_RECALLED = "dossier.proposal_recalled", "Proposition reprise", "Proposal recalled"
    SENT_BACK = "dossier.sent_back", "Renvoyé à l'instruction", "Sent back to examination"
    ACCEPTED = "dossier.accepted", "Enregistrement signé", "Registration signed", Tone.SUCCESS
    CHANGE_ACCEPTED = "dossier.change_accepted", "Inscription signée", "Entry signed", Tone.SUCCESS
    RECUSED = "dossier.recused", "Conflit d'intérêts déclaré", "Conflict of interest declared", Tone.WARNING
    REFUSED = "dossier.refused", "Refus signé", "Refusal signed", Tone.DANGER
    NOTIFIED = "dossier.notified", "Notification constatée", "Notification recorded"
    HANDED_OVER = "dossier.handed_over", "Certificat remis", "Certificate handed over", Tone.SUCCESS
    CLOSED = "dossier.closed", "Classé sans suite", "Closed without follow-up"
    REOPENED = "dossier.reopened", "Dossier rouvert", "Dossier reopened"
    SILENCE_NOTED = "dossier.silence_noted", "Silence constaté", "Silence recorded", Tone.WARNING
