"""Why a file is not accepted, in sentences for the person who sent it, and the bounds that an examination respects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text

MEBIBYTE: Final = 1024 * 1024
MAX_BYTES: Final = 10 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Limits:
    """How big a file may be, and what its examination may cost."""

    max_bytes: int = MAX_BYTES
    max_pages: int = 500
    max_objects: int = 100_000
    max_pixels: int = 40_000_000
    cpu_seconds: int = 3
    wall_seconds: float = 10.0
    memory_bytes: int = 1024 * MEBIBYTE


class Unacceptable(Exception):
    """This file cannot enter a dossier; ``reason`` says why and what to do."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason: Final = reason


EMPTY: Final = Text("Ce fichier est vide.", "This file is empty.")
TOO_BIG: Final = Text(
    "Ce fichier dépasse la taille permise ({limit} Mo). Numérisez-le avec une résolution plus faible ou en niveaux de gris.",
    "This file is larger than allowed ({limit} MB). Scan it again at a lower resolution or in shades of grey.",
)
NOT_A_KNOWN_KIND: Final = Text(
    "Ce fichier n’est ni un PDF, ni une image JPEG ou PNG. Enregistrez le document en PDF, ou photographiez-le.",
    "This file is neither a PDF nor a JPEG or PNG image. Save the document as PDF, or take a photograph of it.",
)
NAME_DISAGREES: Final = Text(
    "Le contenu de ce fichier est de type {kind}, mais son nom ne se termine pas par {endings}. Corrigez le nom, "
    "ou vérifiez que c’est le bon fichier.",
    "The content of this file is {kind}, but its name does not end with {endings}. Correct the name, or check that it is the right file.",
)
BROKEN_PDF: Final = Text(
    "Ce PDF est endommagé ou incomplet. Ouvrez-le, imprimez-le en PDF, et envoyez la nouvelle copie.",
    "This PDF is damaged or incomplete. Open it, print it to PDF, and send the new copy.",
)
ENCRYPTED: Final = Text(
    "Ce PDF est protégé par un mot de passe ou par des restrictions. Envoyez une copie sans protection.",
    "This PDF is protected by a password or by restrictions. Send a copy without protection.",
)
HIDDEN_CONTENT: Final = Text(
    "Ce fichier contient autre chose que le document, ajouté avant ou après lui. Imprimez le document en PDF, "
    "ou refaites l’image, et envoyez la nouvelle copie.",
    "This file carries something besides the document, added before or after it. Print the document to PDF, "
    "or make the image again, and send the new copy.",
)
NO_PAGE: Final = Text("Ce PDF n’a aucune page.", "This PDF has no page.")
TOO_MANY_PAGES: Final = Text(
    "Ce PDF a plus de {limit} pages. Envoyez-le en plusieurs parties.",
    "This PDF has more than {limit} pages. Send it in several parts.",
)
TOO_COMPLEX: Final = Text(
    "Ce fichier est trop complexe pour être examiné. Imprimez-le en PDF, ou envoyez-en une image, et déposez la nouvelle copie.",
    "This file is too complex to be examined. Print it to PDF, or make an image of it, and send the new copy.",
)
SCRIPT: Final = Text(
    "Ce PDF contient un programme (JavaScript). Imprimez-le en PDF et envoyez la nouvelle copie.",
    "This PDF contains a program (JavaScript). Print it to PDF and send the new copy.",
)
AUTOMATIC: Final = Text(
    "Ce PDF déclenche une action de lui-même. Imprimez-le en PDF et envoyez la nouvelle copie.",
    "This PDF triggers an action by itself. Print it to PDF and send the new copy.",
)
OUTSIDE: Final = Text(
    "Ce PDF ouvre un programme ou un autre fichier. Imprimez-le en PDF et envoyez la nouvelle copie.",
    "This PDF opens a program or another file. Print it to PDF and send the new copy.",
)
ATTACHMENT: Final = Text(
    "Ce PDF contient d’autres fichiers joints. Envoyez chaque pièce séparément.",
    "This PDF contains other files attached to it. Send each document separately.",
)
ACTIVE_FORM: Final = Text(
    "Ce PDF est un formulaire actif. Imprimez-le en PDF, une fois rempli, et envoyez la nouvelle copie.",
    "This PDF is an active form. Once filled in, print it to PDF and send the new copy.",
)
MULTIMEDIA: Final = Text(
    "Ce PDF contient du son, de la vidéo ou un objet animé. Imprimez-le en PDF et envoyez la nouvelle copie.",
    "This PDF contains sound, video or an animated object. Print it to PDF and send the new copy.",
)
BROKEN_IMAGE: Final = Text(
    "Cette image est endommagée ou incomplète. Refaites la photographie ou la numérisation.",
    "This image is damaged or incomplete. Take the photograph or the scan again.",
)
TOO_MANY_PIXELS: Final = Text(
    "Cette image a trop de points ({limit} millions au plus). Choisissez une résolution plus faible.",
    "This image has too many pixels ({limit} million at most). Choose a lower resolution.",
)
ANIMATED: Final = Text("Cette image est animée. Envoyez une image fixe.", "This image is animated. Send a still image.")
