"""What each mention of the journal says, in both languages; and the values it holds, as a person reads them."""

from __future__ import annotations

from typing import Any, Final

from registry.bilingual import Text

VERBS: Final[dict[str, Text]] = {
    "dossier.opened": Text("Brouillon ouvert", "Draft opened"),
    "dossier.amended": Text("Renseignements modifiés", "Details changed"),
    "dossier.person_saved": Text("Personne inscrite ou corrigée", "Person entered or corrected"),
    "dossier.person_removed": Text("Personne retirée", "Person removed"),
    "dossier.member_added": Text("Organisation membre ajoutée", "Member organisation added"),
    "dossier.member_removed": Text("Organisation membre retirée", "Member organisation removed"),
    "dossier.piece_attached": Text("Pièce déposée", "Document uploaded"),
    "dossier.piece_received": Text("Pièce reçue sur papier", "Document received on paper"),
    "dossier.piece_detached": Text("Pièce retirée", "Document taken back"),
    "dossier.submitted": Text("Dossier déposé", "Dossier filed"),
    "dossier.resubmitted": Text("Dossier déposé à nouveau", "Dossier filed again"),
    "dossier.withdrawn": Text("Désistement", "Withdrawal"),
    "dossier.taken_up": Text("Dossier pris en charge", "Dossier taken up"),
    "dossier.assigned": Text("Dossier attribué", "Dossier assigned"),
    "dossier.piece_verified": Text("Pièce vérifiée", "Document checked"),
    "dossier.clause_read": Text("Clause des statuts lue", "Clause of the statutes read"),
    "dossier.name_tested": Text("Dénomination examinée", "Name tested"),
    "dossier.annotated": Text("Note interne", "Internal note"),
    "dossier.observation_added": Text("Observation préparée", "Observation prepared"),
    "dossier.observations_gathered": Text("Observations rassemblées", "Observations gathered"),
    "dossier.observation_dropped": Text("Observation retirée", "Observation dropped"),
    "dossier.observations_ready": Text("Observations transmises au chef de greffe", "Observations handed to the head of registry"),
    "dossier.returned": Text("Retourné avec observations", "Returned with observations"),
    "dossier.decision_proposed": Text("Décision proposée", "Decision proposed"),
    "dossier.proposal_recalled": Text("Proposition reprise", "Proposal recalled"),
    "dossier.sent_back": Text("Renvoyé à l'instruction", "Sent back to examination"),
    "dossier.accepted": Text("Enregistrement signé", "Registration signed"),
    "dossier.change_accepted": Text("Inscription signée", "Entry signed"),
    "dossier.recused": Text("Conflit d'intérêts déclaré", "Conflict of interest declared"),
    "union.mandate_recorded": Text("Mandat de déposer inscrit", "Mandate to file recorded"),
    "union.mandate_ended": Text("Mandat de déposer terminé", "Mandate to file ended"),
    "union.statutes_changed": Text("Statuts modifiés", "Statutes changed"),
    "union.renamed": Text("Dénomination changée", "Name changed"),
    "union.officers_changed": Text("Dirigeants changés", "Officers changed"),
    "union.seat_changed": Text("Siège changé", "Seat changed"),
    "union.contacts_changed": Text("Coordonnées changées", "Contact details changed"),
    "union.form_changed": Text("Branche, niveau ou forme changés", "Branch, level or form changed"),
    "union.corrected": Text("Erreur matérielle rectifiée", "Clerical error corrected"),
    "dossier.refused": Text("Refus signé", "Refusal signed"),
    "dossier.notified": Text("Notification constatée", "Notification recorded"),
    "dossier.handed_over": Text("Certificat remis", "Certificate handed over"),
    "dossier.closed": Text("Classé sans suite", "Closed without follow-up"),
    "dossier.reopened": Text("Dossier rouvert", "Dossier reopened"),
    "dossier.silence_noted": Text("Silence constaté", "Silence recorded"),
    "union.entered": Text("Organisation inscrite au registre", "Organisation entered in the register"),
    "union.changed": Text("Changement inscrit", "Change recorded"),
    "union.affiliated": Text("Affiliation inscrite", "Affiliation recorded"),
    "union.disaffiliated": Text("Fin d'affiliation inscrite", "End of affiliation recorded"),
    "union.dissolved": Text("Organisation dissoute", "Organisation dissolved"),
    "union.cancelled": Text("Enregistrement annulé", "Registration cancelled"),
    "union.merged": Text("Organisation fusionnée dans une autre", "Organisation merged into another"),
    "union.split": Text("Organisation scindée", "Organisation split"),
    "union.autonomous": Text("Retour à l'autonomie", "Return to autonomy"),
    "union.judged": Text("Décision de justice exécutée au registre", "Court decision carried out in the register"),
    "union.leadership_claimed": Text("Revendication de la direction inscrite", "Claim to the leadership recorded"),
    "union.leadership_settled": Text("Fin de la contestation de la direction", "End of the contest over the leadership"),
    "union.claim_withdrawn": Text("Revendication retirée par ses auteurs", "Claim withdrawn by its authors"),
    "union.measure_recorded": Text("Mesure d'une autorité inscrite", "Measure of an authority recorded"),
    "union.measure_lifted": Text("Levée d'une mesure inscrite", "Lifting of a measure recorded"),
    "consolidation.proposed": Text("Rattachement proposé", "Consolidation proposed"),
    "consolidation.notified": Text("Rattachement confirmé, avis aux organisations", "Consolidation confirmed, organisations told"),
    "consolidation.delivered": Text("Avis remis", "Notice delivered"),
    "consolidation.answered": Text("Réponse d'une organisation inscrite", "Answer of an organisation recorded"),
    "consolidation.applied": Text("Doublon rattaché", "Duplicate consolidated"),
    "consolidation.declined": Text("Rattachement écarté", "Consolidation declined"),
    "consolidation.withdrawn": Text("Proposition de rattachement reprise", "Proposal of consolidation withdrawn"),
    "consolidation.undone": Text("Rattachement défait", "Consolidation undone"),
    "union.consolidation_applied": Text("Doublon rattaché à une fiche gardée", "Duplicate consolidated into a kept record"),
    "union.consolidation_undone": Text("Rattachement d'un doublon défait", "Consolidation of a duplicate undone"),
    "dedupe.run_asked": Text("Recherche de doublons demandée", "Search for duplicates asked for"),
    "dedupe.run_finished": Text("Recherche de doublons terminée", "Search for duplicates finished"),
    "dedupe.judged": Text("Paire de fiches jugée", "Pair of records judged"),
    "dedupe.taken_back": Text("Réponse sur une paire reprise", "Answer on a pair taken back"),
    "dedupe.asked": Text("Paire laissée à un collègue", "Pair left to a colleague"),
    "dedupe.group_judged": Text("Groupe de fiches jugé", "Group of records judged"),
    "dedupe.sample_drawn": Text("Échantillon tiré pour mesure", "Sample drawn for measurement"),
    "dedupe.sample_judged": Text("Paire de l'échantillon jugée", "Pair of the sample judged"),
    "dedupe.recall_asked": Text("Mesure du rappel demandée", "Measure of recall asked for"),
    "dedupe.recall_measured": Text("Rappel mesuré sur doublons témoins", "Recall measured on known duplicates"),
    "union.cancellation_suspended": Text("Annulation suspendue par un recours", "Cancellation suspended by a recourse"),
    "cancellation.opened": Text("Procédure d'annulation ouverte", "Procedure of cancellation opened"),
    "cancellation.evidence_added": Text("Preuve versée", "Evidence added"),
    "cancellation.notice_signed": Text("Préavis d'annulation signé", "Notice of cancellation signed"),
    "cancellation.notice_notified": Text("Préavis notifié", "Notice notified"),
    "cancellation.answered": Text("Réponse de l'organisation inscrite", "Organisation's answer recorded"),
    "cancellation.decided": Text("Annulation signée", "Cancellation signed"),
    "cancellation.decision_notified": Text("Décision d'annulation notifiée", "Decision of cancellation notified"),
    "cancellation.published": Text("Publication inscrite", "Publication recorded"),
    "cancellation.recourse_lodged": Text("Recours inscrit", "Recourse recorded"),
    "cancellation.judged": Text("Jugement inscrit", "Judgment recorded"),
    "cancellation.abandoned": Text("Procédure abandonnée", "Procedure abandoned"),
    "saved_view.saved": Text("Vue de la file enregistrée", "Queue view saved"),
    "saved_view.renamed": Text("Vue de la file renommée", "Queue view renamed"),
    "saved_view.removed": Text("Vue de la file supprimée", "Queue view removed"),
    "batch.launched": Text("Lot de dossiers lancé", "Batch of dossiers launched"),
    "batch.finished": Text("Lot de dossiers terminé", "Batch of dossiers finished"),
    "proposal.made": Text("Acte proposé à confirmation", "Act proposed for confirmation"),
    "proposal.confirmed": Text("Acte confirmé par une seconde personne", "Act confirmed by a second person"),
    "proposal.dropped": Text("Proposition écartée", "Proposal set aside"),
    "union.extract_issued": Text("Extrait du registre délivré", "Extract of the register issued"),
    "campaign.opened": Text("Recensement préparé", "Census prepared"),
    "campaign.amended": Text("Recensement modifié", "Census changed"),
    "campaign.excluded": Text("Organisations écartées du recensement", "Organisations left out of the census"),
    "campaign.readmitted": Text("Organisation remise au recensement", "Organisation put back in the census"),
    "campaign.proposed": Text("Recensement proposé, liste arrêtée", "Census proposed, list frozen"),
    "campaign.sent_back": Text("Recensement renvoyé en préparation", "Census sent back to preparation"),
    "campaign.approved": Text("Recensement approuvé", "Census approved"),
    "campaign.launched": Text("Recensement lancé", "Census launched"),
    "campaign.paused": Text("Recensement suspendu", "Census paused"),
    "campaign.resumed": Text("Recensement repris", "Census resumed"),
    "campaign.stage_asked": Text("Étape du recensement demandée", "Stage of the census asked for"),
    "campaign.stage_approved": Text("Étape du recensement approuvée", "Stage of the census approved"),
    "campaign.stage_finished": Text("Étape du recensement terminée", "Stage of the census over"),
    "campaign.letters_written": Text("Lettres du recensement écrites", "Letters of the census written"),
    "campaign.printed": Text("Lettres du recensement imprimées", "Letters of the census printed"),
    "campaign.silence_concluded": Text("Organisations sans réponse constatées", "Organisations without answer recorded"),
    "campaign.closed": Text("Recensement clos", "Census closed"),
    "addressee.answered": Text("Réponse au recensement", "Answer to the census"),
    "addressee.heard": Text("Signalement au recensement", "Report to the census"),
    "addressee.evidence_kept": Text("Pièce du recensement gardée", "Evidence of the census kept"),
    "addressee.concluded": Text("Conclusion du recensement", "Outcome of the census"),
    "notice.printed": Text("Acte imprimé", "Paper printed"),
    "account.created": Text("Compte créé", "Account created"),
    "account.roles_set": Text("Fonctions modifiées", "Roles changed"),
    "account.enabled": Text("Compte rouvert", "Account enabled"),
    "account.disabled": Text("Compte fermé", "Account disabled"),
    "account.delegated": Text("Délégation de signature donnée", "Delegation of signature given"),
    "account.delegation_revoked": Text("Délégation de signature retirée", "Delegation of signature revoked"),
    "account.password_changed": Text("Mot de passe changé", "Password changed"),
    "account.password_given": Text("Mot de passe remplacé par l'administrateur", "Password replaced by the administrator"),
    "account.preferences_set": Text("Préférences modifiées", "Preferences changed"),
    "holiday.seeded": Text("Jours chômés livrés avec le registre", "Days off shipped with the registry"),
    "holiday.declared": Text("Jour chômé inscrit", "Day off declared"),
    "holiday.withdrawn": Text("Jour chômé retiré", "Day off withdrawn"),
    "parameter.set": Text("Paramètre de la loi fixé", "Parameter of the law set"),
    "finding.scanned": Text("Fichier relu par les règles", "Register read by the rules"),
    "finding.closed": Text("Constat clos", "Finding closed"),
    "finding.reopened": Text("Constat rouvert", "Finding opened again"),
    "finding.assigned": Text("Constat attribué", "Finding assigned"),
    "report.made": Text("Rapport d'assainissement établi", "Clean-up report made"),
    "report.scheduled": Text("Jour du rapport mensuel fixé", "Day of the monthly report set"),
    "reprise.file_received": Text("Fichier de reprise reçu", "Old file received"),
    "reprise.columns_mapped": Text("Colonnes du fichier de reprise vérifiées", "Columns of the old file checked"),
    "reprise.load_asked": Text("Chargement demandé", "Loading asked for"),
    "reprise.batch_loaded": Text("Lot de lignes chargé", "Batch of lines loaded"),
    "reprise.sheet_loaded": Text("Feuille chargée", "Sheet loaded"),
    "register.synthetic": Text("Registre synthétique fabriqué pour essais", "Synthetic register made for tests"),
}

#: Marks on a timeline: what ends well, what asks something of the union, what ends badly. The rest is plain.
_TONES: Final = {
    "dossier.submitted": "info", "dossier.resubmitted": "info", "dossier.accepted": "success", "dossier.change_accepted": "success", "dossier.recused": "warning", "union.entered": "success",
    "dossier.handed_over": "success", "dossier.returned": "warning", "dossier.silence_noted": "warning",
    "dossier.refused": "danger",
}  # fmt: skip


def in_words(verb: str) -> Text:
    """The words of a mention; an unknown verb (an older house) speaks for itself."""
    return VERBS.get(verb, Text.same(verb))


def tone_of(verb: str) -> str:
    """The mark of a mention on a timeline."""
    return _TONES.get(verb, "neutral")


def flat(values: dict[str, Any], inside: str = "") -> list[tuple[str, str]]:
    """Nested values as (path, value) lines, for reading: ``people.3.name``."""
    lines: list[tuple[str, str]] = []
    for key, value in values.items():
        path = f"{inside}{key}"
        if isinstance(value, dict):
            lines += flat(value, f"{path}.")
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            lines += flat({str(place): one for place, one in enumerate(value, 1)}, f"{path}.")
        else:
            lines.append((path, ", ".join(map(str, value)) if isinstance(value, list) else str(value)))
    return lines
