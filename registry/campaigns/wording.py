"""The words of the letter: the places that may be named in it, what it may not announce, and the words it starts from.

A letter asks. Of what it asks for, the law lets only the address of the office be required (art. 16): no letter may announce
a duty, a sanction or a loss that no article attaches to silence (R16, R27). Pure: no row, no clock.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason

#: Longer, and the letter with its slip would not stand on one sheet.
LONGEST: Final = 900

PLACES: Final[dict[str, Text]] = {
    "organisation": Text("le nom de l'organisation", "the name of the organisation"),
    "numero": Text("son numéro au registre", "its number in the register"),
    "code": Text("son code de réponse", "its code to answer with"),
    "date": Text("la date jusqu'à laquelle la réponse est attendue", "the date until which the answer is awaited"),
}

#: What a letter of the census cannot say: no article says it.
_THREATS: Final = re.compile(
    r"obligat|obligé|obliged|sous peine|radi(?:é|ée|ation|er)\b|annul|déchéance|sanction|amende|poursuit|poursuiv|tenu[es]* de|"
    r"doit répondre|doivent répondre|devez répondre|must answer|mandatory|compulsory|required to|under penalty|struck off|strike off|"
    r"cancel|penalt|fine[sd]?\b|prosecut|forfeit",
    re.IGNORECASE,
)
#: Said a few words before, these turn the threat into its contrary: « n'entraîne aucune sanction ».
_DENIALS: Final = re.compile(r"\b(?:pas|aucun|aucune|ni|sans|non|jamais|not|no|nor|never|neither|without)\b", re.IGNORECASE)
_JUST_BEFORE: Final = 30

LETTER: Final = Text(
    "Le greffe des syndicats met à jour le fichier des organisations enregistrées. Pour {organisation} (n° {numero}), les renseignements "
    "dont nous disposons sont peut-être anciens.\n"
    "Nous vous invitons à nous dire, d'ici le {date}, ce qui est à jour et ce qui a changé : le siège, les moyens de vous joindre, le mandat "
    "du bureau, votre affiliation, votre activité.\n"
    "Répondez en ligne avec le code {code}, ou renvoyez le bordereau ci-dessous.",
    "The trade union registry is updating the register of registered organisations. For {organisation} (no. {numero}), the information we "
    "hold may be old.\n"
    "We invite you to tell us, by {date}, what is up to date and what has changed: the seat, how to reach you, the mandate of your "
    "executive, your affiliation, your activity.\n"
    "Answer on line with the code {code}, or send back the slip below.",
)


@dataclass(frozen=True, slots=True)
class LetterValues:
    """The values of the places in one letter, in one language."""

    organisation: str
    numero: str
    code: str
    date: str


def filled(words: str, said: LetterValues) -> str:
    """The letter with its places filled. The words have passed `faults`."""
    return words.format(**{name: getattr(said, name) for name in PLACES})


def faults(words: str, *, field: str) -> list[Reason]:
    """Why these words cannot be the letter."""
    try:
        named = list(_places(words))
    except ValueError:
        text = Text(
            "Une accolade n'est pas refermée : écrivez par exemple {{code}}.", "A brace is not closed: write for example {{code}}."
        ).filled()
        return [Reason("braces", text, field=field)]
    found = []
    unknown = sorted({name for name in named if name not in PLACES})
    if unknown:
        text = Text("Ces mots entre accolades ne sont pas connus : {names}. Ceux qui le sont : {places}.",
                    "These words in braces are not known: {names}. Those that are: {places}.")  # fmt: skip
        found.append(Reason("places", text.filled(names=", ".join(unknown), places=", ".join(PLACES)), field=field))
    threats = list(dict.fromkeys(_threats(words)))
    if threats:
        text = Text(
            "La lettre n'annonce ni obligation ni sanction, qu'aucun article n'attache au silence : retirez « {words} ».",
            "The letter announces no duty and no sanction, which no article attaches to silence: take out “{words}”.",
        )
        found.append(Reason("threat", text.filled(words=", ".join(threats)), "16", field))
    return found


def _places(words: str) -> Iterator[str]:
    """The names in braces, whole; a conversion, a format, an attribute or an index makes the name an unknown one."""
    for _, name, shape, conversion in string.Formatter().parse(words):
        if name is not None:
            yield name + (f"!{conversion}" if conversion else "") + (f":{shape}" if shape else "")


def _threats(words: str) -> Iterator[str]:
    for found in _THREATS.finditer(words):
        if not _DENIALS.search(words[max(found.start() - _JUST_BEFORE, 0) : found.start()]):
            yield found[0].lower()
