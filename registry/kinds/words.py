"""What the pages say of a filing: one sentence a field, in both languages. A kind may replace any of them (`dataclasses.replace`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text

NOTHING: Final = Text("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingWords:
    """The sentences of the applicant's pages, then of the office's. `{names}` in them are filled by the page."""

    pieces: Text
    people: Text
    people_why: Text
    ready: Text
    file: Text
    attested: Text
    attested_on_paper: Text
    receipt: Text
    receipt_why: Text = NOTHING
    examination: Text
    decided_by: Text
    observed: Text
    clock_lines: Text
    receipt_note: Text = NOTHING
    accepted: Text
    refused: Text
    refused_why: Text
    giving_up: Text
    given_up: Text

    identity: Text
    people_counted: Text
    deadline: Text
    clock: Text
    propose: Text
    propose_button: Text
    proposed: Text
    sign: Text
    on_signing: Text
    on_signing_refusal: Text
    signed: Text
    signed_refusal: Text
    certificate: Text
    paper: Text
    done: Text
    done_refusal: Text


OF_A_CHANGE: Final = FilingWords(
    pieces=Text("Ce sur quoi l'inscription repose", "What the entry rests on"),
    people=Text("Le nouveau bureau", "The new executive"),
    people_why=Text(
        "Nommez chaque dirigeant avec sa fonction, tel que le congrès l'a élu. Les conditions de l'art. 10 se déclarent pour chacun.",
        "Name each officer with the function held, as the congress elected them. The conditions of art. 10 are declared for each.",
    ),
    ready=Text("Tout est là. Relisez avant de déposer.", "Everything is there. Check it before filing."),
    file=Text("Déposer", "File"),
    attested=Text(
        "J'atteste que les renseignements donnés sont exacts et que je suis mandaté(e) par l'organisation.",
        "I attest that the statements made are true and that I am mandated by the organisation.",
    ),
    attested_on_paper=Text(
        "Le déposant atteste que les renseignements donnés sont exacts et qu'il est mandaté par l'organisation.",
        "The depositor attests that the statements made are true and that they are mandated by the organisation.",
    ),
    receipt=Text("Le registre change à la signature du greffier, pas avant.", "The register changes when the registrar signs, not before."),
    examination=Text(
        "Un instructeur vérifie les pièces. S'il manque quelque chose, le greffe vous l'écrit en une fois.",
        "An examiner checks the documents. If something is missing, the registry writes to you once, with everything.",
    ),
    decided_by=Text(
        "Objectif du greffe : avant le {day}. Aucun article ne fixe de délai.",
        "Target of the registry: before {day}. No article sets a period.",
    ),
    observed=Text(
        "Envoyées le {day}. Répondez à chacune, puis déposez à nouveau.",
        "Sent on {day}. Answer each of them, then file again.",
    ),
    clock_lines=Text("Le compte des jours, ligne par ligne", "The count of days, line by line"),
    accepted=Text("{state}", "{state}"),
    refused=Text("L'inscription est refusée.", "The entry is refused."),
    refused_why=Text("Les motifs sont dans la décision ci-dessous.", "The reasons are in the decision below."),
    giving_up=Text(
        "Vous pouvez retirer ce dépôt à tout moment avant la décision. Le dossier est conservé.",
        "You may withdraw this filing at any time before the decision. The dossier is kept.",
    ),
    given_up=Text(
        "Ce dépôt s'arrête ; rien ne change au registre. Un autre peut commencer à tout moment. Celui-ci est conservé.",
        "This filing stops; nothing changes in the register. Another may begin at any time. This one is kept.",
    ),
    identity=Text("Qui dépose", "Who files"),
    people_counted=Text("Le nouveau bureau : {officers} dirigeants", "The new executive: {officers} officers"),
    deadline=Text("Objectif de service", "Service target"),
    clock=Text("Objectif de service", "Service target"),
    propose=Text("Proposer l'inscription", "Propose the entry"),
    propose_button=Text("Proposer d'inscrire", "Propose to enter"),
    proposed=Text("Décision proposée : {filing}", "Decision proposed: {filing}"),
    sign=Text("Signer l'inscription", "Sign the entry"),
    on_signing=Text(
        "À la signature, le registre change à compter de la date d'effet et l'attestation est figée. Le numéro ne change pas.",
        "On signature the register changes from the day of effect and the attestation is frozen. The number does not change.",
    ),
    on_signing_refusal=Text(
        "À la signature, la décision de refus est numérotée et figée, avec ses motifs.",
        "On signature the decision of refusal is numbered and frozen, with its reasons.",
    ),
    signed=Text("{state}", "{state}"),
    signed_refusal=Text("Inscription refusée", "Entry refused"),
    certificate=Text("Imprimer le duplicata", "Print the duplicate"),
    paper=Text("Lire l'acte {n}", "Read paper {n}"),
    done=Text("Le registre est à jour : {state}", "The register is up to date: {state}"),
    done_refusal=Text("L'inscription est refusée", "The entry is refused"),
)
