"""Registration numbers: whose they are, and whether they are numbers at all (docs/law.md#old-numbers).

A number is never refused for its format: the rules only say what a person should look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, BLOCKING, SERIOUS, RuleHit, rule, sharing
from registry.law import numbering
from registry.law.roles import Role
from registry.matching import plain

_SHOWN: Final = ("filed_number", "name_fr", "acronym", "registered_on", "locality")
#: Numbers seen on certificates and in decisions: letters and digits in groups, a year or a date after them.
_SEEN: Final = re.compile(r"(?:n\s?o?\s)?(?:[a-z]{1,10}\s)*\d{1,6}(?:\s[a-z0-9]{1,12}){0,10}")
_YEAR: Final = re.compile(r"(?<!\d)(19[4-9]\d|20\d\d)(?!\d)")
#: So many digits and nothing else are a telephone.
_TELEPHONE: Final = 8
_ZEROS: Final = re.compile(r"\b0+(?=\d)")


def filed(one: LiveRecord) -> str:
    """The number as filed, or the office's own; empty for one that bears an inventory number only."""
    if one.filed_number:
        return one.filed_number
    own = numbering.parse(one.number)
    return "" if own is not None and own.series is numbering.Series.INVENTORY else one.number


def comparable_number(number: str) -> str:
    """A number without its signs, spaces, « n° » and leading zeros: ``SN/05`` and ``N° SN 5`` are one."""
    words = plain(number.replace("°", " ").replace("º", " ")).split()
    if words and words[0] in {"n", "no", "num", "numero", "number"}:
        words = words[1:]
    return _ZEROS.sub("", " ".join(words))


@rule(
    Text("Un numéro, plusieurs dénominations", "One number, several names"),
    Text(
        "Le même numéro d'enregistrement figure sur plusieurs organisations.",
        "The same registration number appears on several organisations.",
    ),
    Text(
        "Retrouvez les certificats au dossier papier. Si c'est la même organisation, proposez le rattachement ; "
        "sinon, établissez à qui le numéro appartient.",
        "Find the certificates in the paper file. If it is the same organisation, propose the consolidation; "
        "otherwise, establish whose number it is.",
    ),
    severity=BLOCKING, shown=_SHOWN, handler=Role.HEAD,
)  # fmt: skip
def same_number(register: LiveRegister) -> Iterator[RuleHit]:
    """Two live records with one number; the year of the number counts, since series begin again."""
    for key, found in sharing(register.records, lambda one: [comparable_number(filed(one))]):
        yield RuleHit(found[0], {"number": key}, tuple(found[1:]), key)


@rule(
    Text("Pas de numéro d'enregistrement", "No registration number"),
    Text(
        "La fiche ne porte qu'un numéro d'inventaire : aucun numéro d'enregistrement n'a été repris.",
        "The record bears an inventory number only: no registration number was taken over.",
    ),
    Text(
        "Cherchez le certificat au dossier papier, ou demandez-en copie à l'organisation lors du recensement.",
        "Look for the certificate in the paper file, or ask the organisation for a copy during the census.",
    ),
    severity=SERIOUS, shown=("number", "name_fr", "registered_on", "locality"), source="décret 93/576/PM",
)  # fmt: skip
def no_number(register: LiveRegister) -> Iterator[RuleHit]:
    """An entry of the old file without a number."""
    return (RuleHit(one, {"filed_number": ""}) for one in register.records if not filed(one))


@rule(
    Text("Numéro d'une forme inconnue", "Number of no known shape"),
    Text(
        "Le numéro repris ne ressemble à aucun numéro connu du greffe.",
        "The number taken over looks like no number known to the registry.",
    ),
    Text(
        "Comparez avec le certificat ; corrigez la saisie, ou clôturez si le numéro est bien celui-là.",
        "Compare with the certificate; correct the entry, or close if this is the number indeed.",
    ),
    severity=ADVICE, shown=("filed_number", "name_fr", "registered_on"),
)  # fmt: skip
def number_shape(register: LiveRegister) -> Iterator[RuleHit]:
    """A number without a digit, or with the signs of something else (a telephone, a sentence)."""
    for one in register.records:
        number = filed(one)
        if number and numbering.parse(number) is None and not _looks_like_one(plain(number.replace("°", " "))):
            yield RuleHit(one, {"number": number})


def _looks_like_one(words: str) -> bool:
    bare = words.replace(" ", "")
    return bool(_SEEN.fullmatch(words)) and not (bare.isdigit() and len(bare) >= _TELEPHONE)


@rule(
    Text("Année du numéro contraire à la date", "Year of the number against the date"),
    Text(
        "L'année écrite dans le numéro n'est pas celle de l'enregistrement.",
        "The year written in the number is not that of the registration.",
    ),
    Text("Lisez le certificat : l'une des deux dates est fausse.", "Read the certificate: one of the two dates is wrong."),
    severity=SERIOUS, shown=("filed_number", "registered_on", "founded_on", "name_fr"),
)  # fmt: skip
def number_year(register: LiveRegister) -> Iterator[RuleHit]:
    """« SN/05 du 29 avril 2020 » entered as registered in 2015."""
    for one in register.records:
        number = filed(one)
        years = set(_YEAR.findall(number))
        if one.registered_on is not None and years and str(one.registered_on.year) not in years:
            yield RuleHit(one, {"number": number, "registered_on": one.registered_on})
