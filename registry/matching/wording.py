"""The words for each field and level, in both languages."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from registry.bilingual import Text
from registry.matching.fields import COMPARED
from registry.matching.model import Model

#: Four looks at the names that are told as one.
NAME_FAMILY: Final = frozenset({"name", "rarity", "residue", "letters"})

FIELD: Final[dict[str, Text]] = {
    "name": Text("noms", "names"),
    "numbers": Text("numéro dans le nom", "number in the name"),
    "places": Text("lieu dans le nom", "place in the name"),
    "qualifiers": Text("qualificatif", "qualifier"),
    "acronym": Text("sigle", "acronym"),
    "kind": Text("forme", "kind"),
    "branch": Text("branche", "branch"),
    "region": Text("région", "region"),
    "town": Text("localité", "town"),
    "address": Text("adresse", "address"),
    "founded": Text("date de création", "founding date"),
    "regno": Text("numéro d'enregistrement", "registration number"),
    "officers": Text("dirigeants", "officers"),
    "phone": Text("téléphone", "telephone"),
    "email": Text("courriel", "e-mail"),
    "names": Text("nom et prénoms", "full name"),
    "given_name": Text("prénom", "given name"),
    "surname": Text("nom de famille", "surname"),
    "date_of_birth": Text("date de naissance", "date of birth"),
    "street_number": Text("numéro de rue", "street number"),
    "address_1": Text("rue", "street"),
    "address_2": Text("complément d'adresse", "second address line"),
    "suburb": Text("quartier ou ville", "suburb or town"),
    "postcode": Text("code postal", "postcode"),
    "state": Text("région", "state"),
    "id_number": Text("numéro de pièce d'identité", "identity number"),
}

_SHARED: Final = Text("le même, mais partagé par plusieurs", "the same, but shared by several")

#: Words for a level: those of the field first, those under « * » otherwise.
LEVEL: Final[dict[str, dict[str, Text]]] = {
    "*": {
        "same": Text("identique", "the same"),
        "same_rare": Text("identique et rare", "the same, and rare"),
        "same_common": Text("identique, mais fréquent", "the same, but common"),
        "different": Text("ne concorde pas", "different"),
        "one_side": Text("dit d'un seul côté", "said on one side only"),
        "overlap": Text("en partie commun", "partly the same"),
        "near": Text("presque identique", "nearly the same"),
        "close": Text("ressemblant", "alike"),
        "slip": Text("à un caractère près", "one character apart"),
        "some": Text("un peu en commun", "a little in common"),
        "half": Text("à moitié commun", "half in common"),
        "most": Text("en grande partie commun", "mostly in common"),
        "none": Text("rien en commun", "nothing in common"),
        "apart": Text("rien en commun", "nothing in common"),
        "year": Text("même année", "same year"),
        "year_beside": Text("à un an près", "within a year"),
        "swapped": Text("inversé", "swapped"),
    },
    "name": {
        "same": Text("mêmes mots", "same words"),
        "near_whole": Text("presque tous les mots en commun", "nearly all words in common"),
        "nearly": Text("la plupart des mots en commun", "most words in common"),
        "most": Text("beaucoup de mots en commun", "many words in common"),
        "within": Text("l'un contient l'autre", "one contains the other"),
        "half": Text("la moitié des mots en commun", "half of the words in common"),
        "third": Text("un tiers des mots en commun", "a third of the words in common"),
        "some": Text("quelques mots en commun", "a few words in common"),
        "apart": Text("presque rien en commun", "almost nothing in common"),
    },
    "numbers": {"same_first": Text("même premier numéro", "same first number")},
    "places": {
        "one_side_elsewhere": Text("dit d'un seul côté, et l'autre est ailleurs", "said on one side, and the other is elsewhere"),
        "within": Text("l'un est dans l'autre", "one lies in the other"),
    },
    "qualifiers": {},
    "acronym": {
        "same_common": Text("identique, mais porté par plusieurs organisations", "the same, but borne by several bodies"),
        "initials": Text("ce sont les initiales du nom", "these are the initials of the name"),
        "initials_short": Text(
            "ce sont les initiales du nom (trois lettres au plus)", "these are the initials of the name (three letters at most)"
        ),
        "initials_no": Text("ce ne sont pas les initiales du nom", "these are not the initials of the name"),
        "syllables": Text("fait des premières lettres des mots du nom", "made of the first letters of the words of the name"),
        "near": Text("à une lettre près", "one letter apart"),
        "alike": Text("ressemblant", "alike"),
    },
    "kind": {},
    "branch": {},
    "region": {},
    "town": {
        "nearby": Text("l'une est dans l'autre", "one lies in the other"),
        "spelled": Text("presque la même orthographe", "nearly the same spelling"),
        "same_common": Text("identique, mais c'est une ville nombreuse", "the same, but a common one"),
    },
    "address": {},
    "founded": {"swapped": Text("jour et mois inversés", "day and month swapped")},
    "regno": {
        "serial": Text("même numéro, année absente", "same serial, no year"),
        "other_year": Text("d'une autre année", "of another year"),
    },
    "officers": {
        "several": Text("plusieurs personnes communes", "several persons in common"),
        "one": Text("une personne commune", "one person in common"),
        "some_names": Text("des noms de famille communs", "surnames in common"),
        "none": Text("personne en commun", "nobody in common"),
    },
    "phone": {"same_common": _SHARED},
    "email": {
        "domain": Text("même domaine", "same domain"),
        "part": Text("même début d'adresse", "same local part"),
    },
    "names": {},
    "given_name": {"swapped": Text("inversé avec le nom de famille", "swapped with the surname")},
    "surname": {"swapped": Text("inversé avec le prénom", "swapped with the given name")},
    "date_of_birth": {"swapped": Text("jour et mois inversés", "day and month swapped")},
    "street_number": {},
    "address_1": {},
    "address_2": {},
    "suburb": {},
    "postcode": {},
    "state": {},
    "id_number": {},
}

VETO: Final[dict[str, Text]] = {
    "numbers": Text("numéros différents dans les noms ({values})", "different numbers in the names ({values})"),
    "places": Text("lieux différents dans les noms ({values})", "different places in the names ({values})"),
    "qualifiers": Text("qualificatifs qui distinguent ({values})", "qualifiers that tell apart ({values})"),
    "town": Text("noms faits de mots courants, dans deux localités ({values})", "names of common words only, in two towns ({values})"),
    "regno": Text("numéros d'enregistrement d'années différentes ({values})", "registration numbers of different years ({values})"),
}

#: So many reasons are written in a file of pairs.
BRIEF: Final = 5


def level_words(field: str, level: str) -> Text:
    """The words of a level of a field."""
    return LEVEL[field].get(level) or LEVEL["*"][level]


def brief(levels: NDArray[np.uint8], model: Model) -> str:
    """The heaviest reasons of a pair in one French line, for a file: ``+5.7 téléphone identique; -2.0 localité différent``."""
    said: list[tuple[float, str]] = []
    name = 0.0
    first = ""
    for at, compared in enumerate(COMPARED[model.schema]):
        code = int(levels[at])
        if not code:
            continue
        bits = float(model.matrix[at][code])
        if compared.key in NAME_FAMILY:
            name += bits
            first = first or level_words("name", compared.levels[code]).fr
        elif abs(bits) >= 0.1:
            said.append((bits, f"{FIELD[compared.key].fr} {level_words(compared.key, compared.levels[code]).fr}"))
    if first:
        said.append((name, f"noms : {first}"))
    said.sort(key=lambda reason: -abs(reason[0]))
    return "; ".join(f"{bits:+.1f} {words}" for bits, words in said[:BRIEF])
