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
    "dossier.refused": Text("Refus signé", "Refusal signed"),
    "dossier.notified": Text("Notification constatée", "Notification recorded"),
    "dossier.handed_over": Text("Certificat remis", "Certificate handed over"),
    "dossier.closed": Text("Classé sans suite", "Closed without follow-up"),
    "dossier.reopened": Text("Dossier rouvert", "Dossier reopened"),
    "dossier.silence_noted": Text("Silence constaté", "Silence recorded"),
    "union.entered": Text("Organisation inscrite au registre", "Organisation entered in the register"),
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
    "register.synthetic": Text("Registre synthétique fabriqué pour essais", "Synthetic register made for tests"),
}

#: Marks on a timeline: what ends well, what asks something of the union, what ends badly. The rest is plain.
_TONES: Final = {
    "dossier.submitted": "info", "dossier.resubmitted": "info", "dossier.accepted": "success", "union.entered": "success",
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
