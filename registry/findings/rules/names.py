"""Names and acronyms: one name under two numbers, a name that says another form, a name that was damaged on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, BLOCKING, SERIOUS, RuleHit, rule, sharing
from registry.law.roles import Role
from registry.law.terms import Kind
from registry.matching import acronym_form, plain

_SHOWN: Final = ("filed_number", "name_fr", "acronym", "kind", "locality", "registered_on")
#: UTF-8 read as cp1252, a letter that was lost, a question mark inside a word.
_DAMAGED: Final = re.compile("Ã[\u0080-\u00bf©¨ª«´§¢®¯»¼]|â€|Â[°«»\u00a0]|\ufffd|[^\\W\\d_]\\?[^\\W\\d_]")
#: Endings of an acronym that say the country, not the name.
_COUNTRY: Final = re.compile(r"(?:cam|cmr|cm|kamer|\d+)$")
_KIND_WORDS: Final = (
    (Kind.CONFEDERATION, re.compile(r"^(?:\w+ ){0,3}?(?:confederation|confederale)\b")),
    (Kind.FEDERATION, re.compile(r"^(?:\w+ ){0,3}?(?:federation|federale)\b")),
    (Kind.UNION, re.compile(r"^(?:la |l )?union (?:\w+ ){0,2}?(?:des|de|of) (?:syndicats|trade unions)\b")),
    (Kind.SYNDICAT, re.compile(r"^(?:le )?syndicat\b")),
)
FEWEST_LETTERS: Final = 8


def kind_said(name: str) -> Kind | None:
    """The form that a name begins with, if it says one. « Union » alone says nothing: many syndicats bear it."""
    words = plain(name)
    return next((kind for kind, pattern in _KIND_WORDS if pattern.search(words)), None)


@rule(
    Text("Une dénomination, plusieurs numéros", "One name, several numbers"),
    Text(
        "La même dénomination figure sous plusieurs numéros.",
        "The same name appears under several numbers.",
    ),
    Text(
        "Ouvrez la comparaison des doublons. Deux organisations réelles de même nom relèvent de l'article 11(1)(c).",
        "Open the comparison of duplicates. Two real organisations of one name fall under art. 11(1)(c).",
    ),
    severity=BLOCKING, shown=_SHOWN, source="art. 11(1)(c)", handler=Role.HEAD,
)  # fmt: skip
def same_name(register: LiveRegister) -> Iterator[RuleHit]:
    """Two live records whose names are the same letters, accents, case and signs apart."""
    for key, found in sharing(register.records, lambda one: [plain(one.name_fr), plain(one.name_en)]):
        yield RuleHit(found[0], {"name": key}, tuple(found[1:]), key)


@rule(
    Text("Un sigle, plusieurs organisations", "One acronym, several organisations"),
    Text("Le même sigle figure sur plusieurs organisations.", "The same acronym appears on several organisations."),
    Text(
        "Vérifiez s'il s'agit de sections d'une même organisation, d'un doublon ou de deux organisations distinctes.",
        "Check whether they are branches of one organisation, a duplicate, or two distinct organisations.",
    ),
    severity=ADVICE, shown=_SHOWN, source="art. 11(1)(c)",
)  # fmt: skip
def same_acronym(register: LiveRegister) -> Iterator[RuleHit]:
    """Two registered organisations with one acronym and different names."""
    for key, found in sharing(register.registered, lambda one: [acronym_form(one.acronym)]):
        if len({plain(one.name_fr) for one in found}) > 1:
            yield RuleHit(found[0], {"acronym": key}, tuple(found[1:]), key)


@rule(
    Text("Le sigle ne vient pas du nom", "The acronym does not come from the name"),
    Text(
        "Les lettres du sigle ne se suivent pas dans la dénomination.",
        "The letters of the acronym do not follow one another in the name.",
    ),
    Text(
        "Comparez avec les statuts : le sigle ou la dénomination peut venir d'une autre ligne de l'ancien fichier.",
        "Compare with the statutes: the acronym or the name may come from another line of the old file.",
    ),
    severity=ADVICE, shown=("acronym", "name_fr", "name_en", "filed_number"),
)  # fmt: skip
def acronym_not_of_name(register: LiveRegister) -> Iterator[RuleHit]:
    """An acronym whose letters cannot be read, in order, in either name."""
    for one in register.registered:
        letters = _COUNTRY.sub("", acronym_form(one.acronym))
        if len(letters) > 2 and not any(_runs_through(letters, name) for name in (one.name_fr, one.name_en) if name):
            yield RuleHit(one, {"acronym": one.acronym, "name_fr": one.name_fr, "name_en": one.name_en})


def _runs_through(letters: str, name: str) -> bool:
    text = iter(plain(name))
    return all(letter in text for letter in letters)


@rule(
    Text("La dénomination dit une autre forme", "The name says another form"),
    Text(
        "La dénomination commence par une forme (« Fédération », « Syndicat »…) qui n'est pas celle de la fiche.",
        "The name begins with a form (“Fédération”, “Syndicat”…) that is not that of the record.",
    ),
    Text(
        "Lisez les statuts : la forme décide de qui peut adhérer. Corrigez la fiche ou invitez l'organisation à régulariser.",
        "Read the statutes: the form decides who may join. Correct the record or invite the organisation to regularise.",
    ),
    severity=SERIOUS, shown=("kind", "name_fr", "acronym", "branches", "filed_number"), source="art. 9; décret 93/574/PM",
    handler=Role.HEAD,
)  # fmt: skip
def kind_against_name(register: LiveRegister) -> Iterator[RuleHit]:
    """« Fédération » entered as a syndicat."""
    for one in register.registered:
        said = kind_said(one.name_fr)
        if said is not None and said is not one.kind:
            yield RuleHit(one, {"kind": one.kind, "said": said})


@rule(
    Text("Dénomination tout en capitales", "Name all in capitals"),
    Text(
        "La dénomination est en capitales, souvent sans accents : elle s'imprimera ainsi sur les actes.",
        "The name is in capitals, often without accents: it will be printed so on papers.",
    ),
    Text("Recopiez la dénomination des statuts, avec ses accents.", "Copy the name from the statutes, with its accents."),
    severity=ADVICE, shown=("name_fr", "name_en", "acronym"),
)  # fmt: skip
def name_in_capitals(register: LiveRegister) -> Iterator[RuleHit]:
    """A name of several words without a small letter."""
    for one in register.registered:
        if one.name_fr.isupper() and " " in one.name_fr and len(one.name_fr) >= FEWEST_LETTERS:
            yield RuleHit(one, {"name_fr": one.name_fr})


@rule(
    Text("Lettres abîmées", "Damaged letters"),
    Text(
        "Des lettres ont été perdues ou mal lues quand le fichier a changé d'ordinateur.",
        "Letters were lost or misread when the file moved from one computer to another.",
    ),
    Text("Rétablissez la dénomination d'après les statuts.", "Restore the name from the statutes."),
    severity=SERIOUS, shown=("name_fr", "name_en", "acronym", "seat"),
)  # fmt: skip
def name_damaged(register: LiveRegister) -> Iterator[RuleHit]:
    """« FÃ©dÃ©ration », « F?d?ration »."""
    for one in register.records:
        damaged = [words for words in _words(one) if _DAMAGED.search(words)]
        if damaged:
            yield RuleHit(one, {"damaged": damaged})


def _words(one: LiveRecord) -> tuple[str, ...]:
    return one.name_fr, one.name_en, one.acronym, one.seat, one.locality
