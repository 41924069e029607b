"""Acts on the register: enter. Sole writer of a union's standing.

A union enters by a decision signed by the registrar (arts. 6 and 11), never by a clock and never by a machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from registry import serials
from registry.audit import trail
from registry.db import db
from registry.law import numbering
from registry.law.parameters import Parameters
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side
from registry.matching import comparable
from registry.unions.models import Affiliation, Officer, TradeUnion, UnionBranch


@dataclass(frozen=True, slots=True)
class Identity:
    """What a decision registers: the union as its application describes it."""

    kind: Kind
    side: Side
    level: Level | None
    name_fr: str
    name_en: str
    acronym: str
    seat: str
    locality: str
    departement: str
    region: str
    po_box: str = ""
    phone: str = ""
    email: str = ""
    branches: tuple[str, ...] = ()
    officers: tuple[tuple[str, Function], ...] = ()
    member_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an entry's number comes from: ours (next of the series), or as filed in the old register."""

    legacy_number: str = ""
    invented_facts: bool = field(default=False)


def enter(
    identity: Identity,
    *,
    on: date,
    at: datetime,
    rules: Parameters,
    actor: trail.Actor,
    provenance: Provenance = Provenance(),
) -> TradeUnion:
    """Enter a union in the register, with the next number of the series. Legal existence begins on `on` (art. 6(1)).

    Member organisations of a group are affiliated from the same day.
    """
    number = provenance.legacy_number or str(serials.take(numbering.Series.REGISTRATION, on=on, yearly=rules.numbering == "yearly"))
    union = _entry(identity, number, on=on, at=at, invented_facts=provenance.invented_facts)
    db.session.add(union)
    db.session.flush()
    for member_id in identity.member_ids:
        db.session.add(Affiliation(member_id=member_id, parent_id=union.id, since_on=on))
    said = {"number": number, "name_fr": union.name_fr, "name_en": union.name_en, "acronym": union.acronym}
    trail.record("union.entered", union, actor=actor, at=at, after={**said, "kind": union.kind.value, "registered_on": on})
    return union


def _entry(identity: Identity, number: str, *, on: date, at: datetime, invented_facts: bool) -> TradeUnion:
    """The row of a new entry, with its branches and its executive."""
    return TradeUnion(
        number=number,
        address=numbering.address_of(number),
        standing=Standing.REGISTERED,
        registered_on=on,
        entered_at=at,
        kind=identity.kind,
        side=identity.side,
        level=identity.level,
        name_fr=identity.name_fr,
        name_en=identity.name_en,
        acronym=identity.acronym,
        comparable_name=comparable(identity.name_fr, identity.name_en, identity.acronym),
        seat=identity.seat,
        locality=identity.locality,
        departement=identity.departement,
        region=identity.region,
        po_box=identity.po_box,
        phone=identity.phone,
        email=identity.email,
        invented_facts=invented_facts,
        branches=[UnionBranch(code=code) for code in identity.branches],
        officers=[Officer(name=name, function=function, since_on=on) for name, function in identity.officers],
    )
