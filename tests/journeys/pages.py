"""Every page and state that somebody may stand before: kept here, and nowhere else. `{…}` are filled from the house."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Answers that are no page: files, probes, a redirect, the components' gallery of development.
NOT_PAGES: Final = frozenset(
    {"static", "web.vendor", "operations.healthz", "operations.readyz", "documents.download", "dossiers.act_address", "ui.gallery"}
)


@dataclass(frozen=True)
class Look:
    """Where, who looks (empty: anyone), and what the answer must be."""

    path: str
    who: str = ""
    status: int = 200


@dataclass(frozen=True)
class Refused(Look):
    """A page whose form is sent as it is (after `typed`) and comes back with what is wrong."""

    form: str = ""
    typed: tuple[tuple[str, str], ...] = ()
    status: int = 422


def _of(who: str, *paths: str) -> list[Look]:
    return [Look(path, who) for path in paths]


LOOKS: Final[list[Look]] = [
    *_of(
        "",
        "/",
        "/registre?q=syndicat",
        "/registre?q=syndicat&page=3",
        "/registre?q=zzzqqqxxx",
        "/registre?q=sindicat+nasional+des+transportteurs",
        "/registre?forme=confederation&region=LT",
        "/registre/{union}",
        "/registre/{real_union}",
        "/registre/{ended_union}",
        "/depot",
        "/suivi",
        "/connexion",
        "/connexion?sortie=1",
        "/inscription",
        "/aide",
        "/mentions-legales",
    ),
    Look("/registre/GS-1899-9999", "", 404),
    Look("/nulle/part", "", 404),
    Look("/deconnexion", "", 405),
    *_of(
        "mandataire",
        "/mes-dossiers",
        "/depot/nouveau",
        "/depot/nouveau?regime=public_service",
        "/depot/nouveau?regime=mixed",
        "/depot/{draft}",
        "/depot/{draft}/etape/organisation",
        "/depot/{draft}/etape/denomination",
        "/depot/{draft}/etape/activite",
        "/depot/{draft}/etape/siege",
        "/depot/{draft}/etape/mandataire",
        "/depot/{draft}/personnes",
        "/depot/{draft}/personnes/nouvelle",
        "/depot/{draft}/personnes/{person}",
        "/depot/{draft}/pieces",
        "/depot/{draft}/verification",
        "/depot/{draft}/desistement",
        "/depot/{bare}",
        "/depot/{bare}/pieces",
        "/depot/{bare}/personnes",
        "/depot/{bare}/verification",
        "/depot/{group}/membres",
        "/depot/{group}/membres?q=syndicat",
        "/depot/{group}/membres?q=zzzqqq",
        "/depot/{returned}",
        "/depot/{returned}/pieces",
        "/depot/{returned}/verification",
        "/depot/{filed}/confirmation",
        "/mes-dossiers/{filed}",
        "/mes-dossiers/{returned}",
        "/mes-dossiers/{accepted}",
        "/mes-dossiers/{refused}",
        "/mes-dossiers/{withdrawn}",
        "/compte",
        "/actes/{receipt}",
    ),
    Look("/dossiers", "mandataire", 403),
    Look("/depot/AAAA-AAAA", "mandataire", 404),
    *_of(
        "accueil",
        "/guichet",
        "/depot/nouveau",
        "/depot/{paper_draft}",
        "/depot/{paper_draft}/pieces",
        "/depot/{paper_draft}/etape/siege",
        "/depot/{paper_draft}/personnes/nouvelle",
        "/dossiers/{paper_accepted}/decision",
        "/dossiers/{handed}/decision",
    ),
    *_of(
        "instruction",
        "/dossiers",
        "/dossiers?vue=moi",
        "/dossiers?vue=a-attribuer",
        "/dossiers?vue=organisation",
        "/dossiers?vue=a-signer",
        "/dossiers?vue=retard",
        "/dossiers?vue=tous&page=7",
        "/dossiers?vue=tous&recherche=zzzqqq",
        "/dossiers?vue=tous&etat=returned&forme=syndicat&region=LT",
        "/dossiers/{submitted}",
        "/dossiers/{taken}",
        "/dossiers/{taken}/pieces",
        "/dossiers/{taken}/statuts",
        "/dossiers/{taken}/denomination",
        "/dossiers/{taken}/observations",
        "/dossiers/{taken}/decision",
        "/dossiers/{taken}/historique",
        "/dossiers/{examined}",
        "/dossiers/{examined}/pieces",
        "/dossiers/{examined}/statuts",
        "/dossiers/{examined}/denomination",
        "/dossiers/{examined}/decision",
        "/dossiers/{examined_bad}/observations",
        "/dossiers/{returned}/decision",
        "/dossiers/{returned}/observations",
        "/dossiers/{resubmitted}",
        "/dossiers/{closed}/decision",
        "/dossiers/{withdrawn}/decision",
        "/dossiers/{group_filed}",
        "/dossiers/{group_filed}/historique",
        "/organisations",
        "/organisations?q=syndicat&page=2",
        "/organisations?q=zzzqqq",
        "/organisations?q=REC-1990-0001",
        "/organisations/{union}",
        "/organisations/{real_union}",
        "/droit",
        "/droit/jours-chomes",
        "/droit/parametres/{parameter}",
        "/compte",
    ),
    *_of(
        "chef",
        "/dossiers",
        "/dossiers/{submitted}",
        "/dossiers/{ready}/observations",
        "/dossiers/{returned_late}/decision",
        "/journal",
        "/dossiers/{late}/decision",
    ),
    *_of(
        "greffier",
        "/dossiers",
        "/dossiers/{proposed}/decision",
        "/dossiers/{proposed_refusal}/decision",
        "/dossiers/{accepted}/decision",
        "/dossiers/{refused}/decision",
        "/journal",
        "/journal?page=2",
        "/journal/{event}",
        "/droit/jours-chomes",
        "/droit/jours-chomes/{holiday}/retrait",
        "/droit/parametres/{parameter}",
        "/actes/{certificate}",
        "/actes/{refusal}",
        "/actes/{observations}",
        "/actes/{closure}",
        "/actes/{silence}",
        "/actes/{receipt}",
    ),
    Look("/journal/99999999", "greffier", 404),
    Look("/comptes", "greffier", 403),
    *_of("adjoint", "/dossiers/{proposed}/decision"),
    *_of("lecture", "/dossiers", "/dossiers/{proposed}/decision", "/organisations/{union}"),
    *_of("audit", "/journal", "/dossiers/{accepted}/historique"),
    *_of("admin", "/comptes", "/comptes/nouveau", "/comptes/{clerk}", "/comptes/{deputy}", "/droit", "/compte"),
]

REFUSED: Final[list[Refused]] = [
    Refused("/connexion", form="/connexion"),
    Refused("/connexion", form="/connexion", typed=(("email", "personne@exemple.cm"), ("password", "rien de tel ici"))),
    Refused("/inscription", form="/inscription", typed=(("email", "pas une adresse"), ("phone", "x"), ("password", "court"))),
    Refused("/suivi", form="/suivi"),
    Refused("/suivi", form="/suivi", typed=(("receipt", "REC-2026-9999"), ("code", "AAAA-AAAA"))),
    Refused("/depot/nouveau", "mandataire", form="/depot/nouveau"),
    Refused("/depot/{bare}/etape/organisation", "mandataire", form="/etape/organisation", typed=(("founded_on-day", "31"), ("founded_on-month", "2"), ("founded_on-year", "2026"))),
    Refused("/depot/{bare}/etape/siege", "mandataire", form="/etape/siege", typed=(("phone", "abc"), ("email", "abc"))),
    Refused("/depot/{bare}/personnes/nouvelle", "mandataire", form="/personnes/nouvelle"),
    Refused("/depot/{draft}/pieces", "mandataire", form="/pieces/"),
    Refused("/depot/{bare}/verification", "mandataire", form="/verification"),
    Refused("/depot/{draft}/desistement", "mandataire", form="/desistement"),
    Refused("/compte", "lecture", form="/mot-de-passe"),
    Refused("/dossiers/{taken}/denomination", "instruction", form="/denomination"),
    Refused("/dossiers/{taken}/observations", "instruction", form="form:has([name=defect])"),
    Refused("/dossiers/{resubmitted}/decision", "instruction", form="/dossiers/{resubmitted}/decision"),
    Refused("/dossiers/{proposed}/decision", "greffier", form="/enregistrement", typed=(("password", "pas celui-là"),)),
    Refused("/dossiers/{accepted}/decision", "accueil", form="/notification", typed=(("on-day", "99"), ("on-month", "2"), ("on-year", "2026"))),
    Refused("/droit/jours-chomes", "greffier", form="/droit/jours-chomes"),
    Refused("/droit/parametres/{parameter}", "greffier", form="/parametres/"),
    Refused("/comptes/nouveau", "admin", form="/comptes/nouveau"),
]  # fmt: skip

#: Looked at with axe on a telephone too.
ON_A_TELEPHONE: Final = (
    "/", "/registre?q=syndicat", "/registre/{union}", "/depot", "/depot/{draft}", "/depot/{draft}/etape/denomination", "/depot/{draft}/pieces",
    "/depot/{draft}/verification", "/mes-dossiers/{returned}", "/dossiers", "/dossiers/{examined}/decision",
)  # fmt: skip
ONE_SHEET: Final = ("receipt", "certificate", "refusal", "silence", "closure")
