"""Where organisations are and how they are reached: shared contacts, seats that are nowhere, places of another region."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, SERIOUS, RuleHit, rule, sharing
from registry.law import places
from registry.matching import plain

_CONTACTS: Final = ("name_fr", "filed_number", "phone", "email", "locality")
_BETWEEN: Final = re.compile(r"[/;,|\n]| et | and | ou | or ", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\D+")
FEWEST_DIGITS: Final = 8
#: A seat shorter than this (« Centre », « Marché ») is no address.
SHORTEST_SEAT: Final = 8


def telephones(cell: str) -> list[str]:
    """The last eight digits of each number of a cell: the same with and without the country and the digit of 2014."""
    whole = _DIGITS.sub("", cell)
    parts = [_DIGITS.sub("", part) for part in _BETWEEN.split(cell)]
    found = [part[-FEWEST_DIGITS:] for part in parts if len(part) >= FEWEST_DIGITS]
    return found or ([whole[-FEWEST_DIGITS:]] if FEWEST_DIGITS <= len(whole) <= 14 else [])


def _email(one: LiveRecord) -> list[str]:
    address = one.email.strip().casefold()
    return [address] if "@" in address else []


def _seat(one: LiveRecord) -> list[str]:
    seat, town = plain(one.seat), plain(one.locality)
    return [f"{seat} | {town}"] if len(seat) >= SHORTEST_SEAT and town and seat != town else []


@rule(
    Text("Même téléphone", "Same telephone"),
    Text("Le même numéro de téléphone figure sur plusieurs organisations.", "The same telephone number appears on several organisations."),
    Text(
        "Appelez ce numéro : il dira de quelle organisation il est, et souvent si ce sont des doublons.",
        "Call this number: it will tell whose it is, and often whether these are duplicates.",
    ),
    severity=SERIOUS, shown=_CONTACTS,
)  # fmt: skip
def same_telephone(register: LiveRegister) -> Iterator[RuleHit]:
    """One telephone, several organisations."""
    for key, found in sharing(register.registered, lambda one: telephones(one.phone)):
        yield RuleHit(found[0], {"telephone": key}, tuple(found[1:]), key)


@rule(
    Text("Même courriel", "Same e-mail"),
    Text("La même adresse électronique figure sur plusieurs organisations.", "The same e-mail address appears on several organisations."),
    Text("Vérifiez s'il s'agit d'un doublon ou d'un même secrétariat.", "Check whether it is a duplicate or a shared secretariat."),
    severity=ADVICE, shown=_CONTACTS,
)  # fmt: skip
def same_email(register: LiveRegister) -> Iterator[RuleHit]:
    """One e-mail address, several organisations."""
    for key, found in sharing(register.registered, _email):
        yield RuleHit(found[0], {"email": key}, tuple(found[1:]), key)


@rule(
    Text("Même siège", "Same seat"),
    Text("Plusieurs organisations ont la même adresse dans la même localité.", "Several organisations have the same address in the same place."),
    Text(
        "Une bourse du travail abrite plusieurs syndicats : clôturez alors. Sinon, cherchez le doublon.",
        "A labour exchange houses several unions: close in that case. Otherwise, look for the duplicate.",
    ),
    severity=ADVICE, shown=("name_fr", "filed_number", "seat", "locality", "po_box"), source="art. 16",
)  # fmt: skip
def same_seat(register: LiveRegister) -> Iterator[RuleHit]:
    """One address, several organisations."""
    for key, found in sharing(register.registered, _seat):
        yield RuleHit(found[0], {"seat": key}, tuple(found[1:]), key)


@rule(
    Text("Siège inconnu", "Seat unknown"),
    Text(
        "La fiche ne dit pas où se trouve le bureau : aucune lettre ne peut y être adressée.",
        "The record does not say where the office is: no letter can be sent there.",
    ),
    Text(
        "Cherchez l'adresse dans les statuts (art. 15(a)), ou demandez-la à l'organisation à laquelle celle-ci est affiliée.",
        "Look for the address in the statutes (art. 15(a)), or ask the organisation to which this one is affiliated.",
    ),
    severity=SERIOUS, shown=("name_fr", "seat", "locality", "departement", "region", "po_box", "phone"), source="arts. 15(a) et 16",
)  # fmt: skip
def seat_unknown(register: LiveRegister) -> Iterator[RuleHit]:
    """Neither an address nor a post-office box, or no locality."""
    for one in register.registered:
        if not one.locality.strip() or not (one.seat.strip() or one.po_box.strip()):
            yield RuleHit(one, {"seat": one.seat, "locality": one.locality, "po_box": one.po_box})


@rule(
    Text("Aucun moyen de joindre l'organisation", "No way to reach the organisation"),
    Text("La fiche n'a ni téléphone, ni courriel, ni boîte postale.", "The record has no telephone, no e-mail and no P.O. box."),
    Text(
        "Passez par l'organisation à laquelle elle est affiliée, ou par la délégation du travail.",
        "Go through the organisation to which it is affiliated, or through the labour delegation.",
    ),
    severity=ADVICE, shown=("name_fr", "seat", "locality", "phone", "email", "po_box"), source="art. 16",
)  # fmt: skip
def unreachable(register: LiveRegister) -> Iterator[RuleHit]:
    """No telephone, no e-mail, no post-office box."""
    for one in register.registered:
        if not (one.phone.strip() or one.email.strip() or one.po_box.strip()):
            yield RuleHit(one, {"phone": "", "email": "", "po_box": ""})


@rule(
    Text("Localité d'une autre région", "Place in another region"),
    Text("La localité connue n'est pas dans la région de la fiche.", "The place is known, and is not in the region of the record."),
    Text(
        "Corrigez la région ou la localité d'après les statuts ; certaines localités ont des homonymes.",
        "Correct the region or the place from the statutes; some places share a name.",
    ),
    severity=SERIOUS, shown=("name_fr", "locality", "departement", "region"),
)  # fmt: skip
def place_not_in_region(register: LiveRegister) -> Iterator[RuleHit]:
    """A town of the tables, none of whose regions is that of the record."""
    for one in register.records:
        regions = _regions_of_towns().get(plain(one.locality))
        if regions and one.region and one.region not in regions:
            yield RuleHit(one, {"locality": one.locality, "region": one.region})


@cache
def _regions_of_towns() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for town in places.towns():
        found.setdefault(plain(town.label.fr), set()).add(town.region)
    return {town: frozenset(regions) for town, regions in found.items()}


@rule(
    Text("Département d'une autre région", "Division in another region"),
    Text("Le département n'est pas dans la région de la fiche, ou n'existe pas.", "The division (département) is not in the region of the record, or does not exist."),
    Text("Corrigez le département ou la région d'après les statuts.", "Correct the division or the region from the statutes."),
    severity=SERIOUS, shown=("name_fr", "locality", "departement", "region"),
)  # fmt: skip
def departement_not_of_region(register: LiveRegister) -> Iterator[RuleHit]:
    """A département of another region, or a code of none; a region of no code. A blank place contradicts nothing."""
    for one in register.records:
        known = places.departements().get(one.departement)
        unknown_region = bool(one.region) and one.region not in places.regions()
        if unknown_region or (one.departement and (known is None or known.region != one.region)):
            yield RuleHit(one, {"departement": one.departement, "region": one.region})
