"""Affiliations (art. 22; décret 93/574/PM): groups without members, members of two houses, parents that may not be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, SERIOUS, RuleHit, rule
from registry.law.composition import ADMITTED_MEMBERS
from registry.law.roles import Role
from registry.law.statuses import Standing
from registry.law.terms import Kind

_SHOWN: Final = ("name_fr", "filed_number", "kind", "side", "level", "standing")


def _parents(register: LiveRegister, one: LiveRecord) -> list[LiveRecord]:
    return [register.by_id[key] for key in one.parent_ids if key in register.by_id]


@rule(
    Text("Confédération sans membre", "Confederation without members"),
    Text("Aucune organisation du registre n'est affiliée à cette confédération.", "No organisation of the register is affiliated to this confederation."),
    Text("Demandez-lui la liste de ses organisations membres, avec leurs numéros.", "Ask it for the list of its member organisations, with their numbers."),
    severity=SERIOUS, shown=_SHOWN, source="art. 22(2); décret 93/574/PM",
)  # fmt: skip
def confederation_without_members(register: LiveRegister) -> Iterator[RuleHit]:
    """A confederation that groups nobody."""
    return (RuleHit(one, {"members": 0}) for one in _without_members(register) if one.kind is Kind.CONFEDERATION)


@rule(
    Text("Union ou fédération sans membre", "Union or federation without members"),
    Text("Aucune organisation du registre n'est affiliée à ce groupement.", "No organisation of the register is affiliated to this group."),
    Text("Demandez-lui la liste de ses organisations membres, avec leurs numéros.", "Ask it for the list of its member organisations, with their numbers."),
    severity=ADVICE, shown=_SHOWN, source="art. 22(2); décret 93/574/PM",
)  # fmt: skip
def group_without_members(register: LiveRegister) -> Iterator[RuleHit]:
    """A union or federation that groups nobody."""
    return (RuleHit(one, {"members": 0}) for one in _without_members(register) if one.kind is not Kind.CONFEDERATION)


def _without_members(register: LiveRegister) -> Iterator[LiveRecord]:
    return (one for one in register.registered if one.kind.groups_organisations and not register.members_of.get(one.id))


@rule(
    Text("Membre de deux confédérations", "Member of two confederations"),
    Text("L'organisation est affiliée à deux confédérations à la fois.", "The organisation is affiliated to two confederations at once."),
    Text(
        "Demandez la preuve des deux côtés et la date de chaque affiliation : elles comptent pour les élections.",
        "Ask both sides for evidence and the date of each affiliation: they count for the elections.",
    ),
    severity=SERIOUS, shown=_SHOWN, handler=Role.HEAD,
)  # fmt: skip
def two_confederations(register: LiveRegister) -> Iterator[RuleHit]:
    """Two confederations claim one organisation."""
    for one in register.registered:
        houses = [parent for parent in _parents(register, one) if parent.kind is Kind.CONFEDERATION]
        if len(houses) > 1:
            yield RuleHit(one, {"confederations": sorted(parent.number for parent in houses)}, tuple(houses), f"member {one.id}")


@rule(
    Text("Affiliée à une organisation qui n'est plus enregistrée", "Affiliated to an organisation no longer registered"),
    Text("L'organisation est affiliée à une autre, dissoute ou dont l'enregistrement est annulé.", "The organisation is affiliated to another that is dissolved or whose registration is cancelled."),
    Text("Constatez la fin de l'affiliation à la date de la dissolution ou de l'annulation.", "Record the end of the affiliation on the date of the dissolution or cancellation."),
    severity=SERIOUS, shown=_SHOWN, source="art. 22",
)  # fmt: skip
def parent_not_registered(register: LiveRegister) -> Iterator[RuleHit]:
    """A parent that has ended."""
    for one in register.registered:
        for parent in _parents(register, one):
            if parent.standing is not Standing.REGISTERED:
                yield RuleHit(one, {"standing": parent.standing}, (parent,), f"{one.id}-{parent.id}")


@rule(
    Text("Affiliation que la forme n'admet pas", "Affiliation that the form does not admit"),
    Text(
        "La forme de l'organisation, ou son niveau, n'est pas admise dans le groupement auquel elle est affiliée.",
        "The organisation's form, or its level, is not admitted in the group to which it is affiliated.",
    ),
    Text(
        "Vérifiez les deux formes ; un syndicat n'entre directement dans une confédération qu'au niveau national.",
        "Check both forms; a trade union (syndicat) joins a confederation directly only at national level.",
    ),
    severity=SERIOUS, shown=_SHOWN, source="décret 93/574/PM", handler=Role.HEAD,
)  # fmt: skip
def parent_not_admitting(register: LiveRegister) -> Iterator[RuleHit]:
    """As the composition rules say for a new application. A level that is unknown is not held against anyone."""
    for one in register.registered:
        for parent in _parents(register, one):
            if one.kind not in ADMITTED_MEMBERS[parent.kind]:
                yield RuleHit(one, {"kind": one.kind, "parent_kind": parent.kind}, (parent,), f"{one.id}-{parent.id}")


@rule(
    Text("Travailleurs et employeurs ensemble", "Workers and employers together"),
    Text("Une organisation de travailleurs est affiliée à une organisation d'employeurs, ou l'inverse.", "A workers' organisation is affiliated to an employers' one, or the other way round."),
    Text("L'un des deux côtés est sans doute mal saisi : lisez les statuts.", "One of the two sides is probably entered wrongly: read the statutes."),
    severity=ADVICE, shown=_SHOWN, source="art. 5",
)  # fmt: skip
def sides_differ(register: LiveRegister) -> Iterator[RuleHit]:
    """A member of the other side."""
    for one in register.registered:
        for parent in _parents(register, one):
            if one.side is not parent.side:
                yield RuleHit(one, {"side": one.side, "parent_side": parent.side}, (parent,), f"{one.id}-{parent.id}")
