"""The story of an invented confederation: two congresses, a court order, years of factions, a unity congress.

It is told through the acts of the register, each known at its own hour, so that the record reads right at every date. The
shape is one that the office knows; the names, the persons and the acts are invented.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.db import db
from registry.demonstration import people
from registry.law.leadership import Settlement
from registry.law.parameters import BASE_LINES, in_force
from registry.law.standing import MeasureKind
from registry.law.terms import Function, Kind, Level, Side
from registry.unions import leadership, lifecycle, measures, standing
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion

NUMBER: Final = "DEMO-CONF/01 du 12 mars 2004"
NAME: Final = "Confédération des travailleurs solidaires (organisation inventée)"
FORMER: Final = "Concertation des travailleurs solidaires (organisation inventée)"
MEMBERS: Final = (
    ("Fédération solidaire des transports (inventée)", "FESOTRA-DEMO", Kind.FEDERATION, "TER-ROUTE"),
    ("Fédération solidaire de l'agriculture (inventée)", "FESAGRI-DEMO", Kind.FEDERATION, "PRI-AGRI"),
    ("Syndicat national solidaire des gardiens (inventé)", "SYNSOGA-DEMO", Kind.SYNDICAT, "TER-SECUR"),
)
FIRST: Final = (("Rachel Ebongué (inventée)", Function.PRESIDENT), ("Paul Mbia (inventé)", Function.SECRETARY_GENERAL))
DOUALA: Final = (("Rachel Ebongué (inventée)", Function.PRESIDENT), ("Samuel Tabi (inventé)", Function.SECRETARY_GENERAL))
YAOUNDE: Final = (("Oumarou Hamidou (inventé)", Function.PRESIDENT), ("Paul Mbia (inventé)", Function.SECRETARY_GENERAL))
UNITED: Final = (
    ("Grace Ndip (inventée)", Function.PRESIDENT),
    ("Samuel Tabi (inventé)", Function.SECRETARY_GENERAL),
    ("Paul Mbia (inventé)", Function.TREASURER),
)
#: What happened, when: the claims of two congresses, the order, its reversal into factions again, unity.
CONGRESS_A: Final = date(2015, 9, 12)
CONGRESS_B: Final = date(2015, 9, 19)
ORDER: Final = date(2016, 4, 21)
FACTION: Final = date(2017, 2, 18)
UNITY: Final = date(2021, 11, 27)


def tell() -> TradeUnion | None:
    """Enter the confederation and its story; None when it is there already."""
    if db.session.scalar(sa.select(TradeUnion.id).where(TradeUnion.number == NUMBER)) is not None:
        return None
    union = _enter(FORMER, "CTS-DEMO", Kind.CONFEDERATION, "", date(2004, 3, 12), NUMBER, officers=FIRST)
    members = [
        _enter(name, acronym, kind, branch, date(2003, 5, 6 + place), f"DEMO-MEM/{place:02d} du {6 + place} mai 2003")
        for place, (name, acronym, kind, branch) in enumerate(MEMBERS, start=1)
    ]
    for member in members:
        _act(
            lifecycle.affiliate,
            member,
            union,
            on=date(2004, 3, 12),
            known=date(2004, 4, 2),
            source="demonstration:affiliation",
            reason="Procès-verbal d'affiliation (inventé)",
        )
    _act(
        lifecycle.change,
        union,
        {"name_fr": NAME},
        on=date(2009, 6, 20),
        known=date(2009, 9, 1),
        source="demonstration:nom",
        reason="Congrès de 2009 (inventé)",
    )
    _dispute(union)
    _act(
        lifecycle.disaffiliate,
        members[2],
        union,
        on=date(2017, 3, 1),
        known=date(2017, 5, 2),
        source="demonstration:retrait",
        reason="Lettre de retrait (inventée)",
    )
    _act(
        lifecycle.affiliate,
        members[2],
        union,
        on=date(2022, 1, 15),
        known=date(2022, 2, 1),
        source="demonstration:retour",
        reason="Procès-verbal de retour (inventé)",
    )
    _suspension(members[0])
    _quarrel(_merger(members[0]))
    return union


def _dispute(union: TradeUnion) -> None:
    """Two congresses, an order, years of factions, a unity congress."""
    for key, officers, day, place, known in (
        ("demonstration:congres-a", DOUALA, CONGRESS_A, "Douala", date(2015, 10, 5)),
        ("demonstration:congres-b", YAOUNDE, CONGRESS_B, "Yaoundé", date(2015, 10, 6)),
    ):
        _claim(union, key, officers, day, place, known)
    _act(
        leadership.settle, union, Settlement.COURT_ORDER, "demonstration:congres-a", on=ORDER, known=date(2016, 5, 10),
        source="demonstration:ordonnance", reason="Ordonnance n° 000/C du 21 avril 2016 (inventée)",
    )  # fmt: skip
    _claim(union, "demonstration:congres-c", YAOUNDE, FACTION, "Bafoussam", date(2017, 4, 3))
    _act(
        leadership.settle, union, Settlement.UNITY_CONGRESS, "", UNITED, on=UNITY, known=date(2022, 1, 10),
        source="demonstration:unite", reason="Procès-verbal du congrès d'unité (inventé)",
    )  # fmt: skip


def _claim(union: TradeUnion, key: str, officers: tuple[tuple[str, Function], ...], day: date, place: str, known: date) -> None:
    claim = Claim(
        key,
        officers,
        day,
        place,
        convened_on=date(day.year, max(day.month - 1, 1), 1),
        quorum="délégués présents : 61 sur 90 (inventé)",
        minutes_ref="procès-verbal inventé",
    )
    _act(leadership.claim, union, claim, known=known, source=key, reason="Dépôt du procès-verbal (inventé)")


def _suspension(union: TradeUnion) -> None:
    """A suspension of six months that ends by itself, its legal basis disputed."""
    measure = Measure(
        MeasureKind.SUSPENSION, "Autorité inventée", "Décision n° 000/DEMO", date(2018, 8, 4), date(2018, 8, 4), date(2019, 2, 3),
        basis="activités non statutaires (invoqué)", contested_basis=True,
    )  # fmt: skip
    _act(measures.record, union, measure, known=date(2018, 8, 20), source="demonstration:mesure", reason="Décision reçue (inventée)")


def _merger(into: TradeUnion) -> TradeUnion:
    """A small union merges into another of the federation: its number and its history stay. The one that goes on."""
    small = _enter(
        "Syndicat solidaire des taximen (inventé)",
        "SYSOTAX-DEMO",
        Kind.SYNDICAT,
        "TER-ROUTE",
        date(2006, 7, 3),
        "DEMO-MEM/04 du 3 juillet 2006",
    )
    grown = _enter(
        "Syndicat solidaire des transporteurs urbains (inventé)",
        "SYSOTU-DEMO",
        Kind.SYNDICAT,
        "TER-ROUTE",
        date(2007, 2, 1),
        "DEMO-MEM/05 du 1er février 2007",
    )
    for member in (small, grown):
        _act(
            lifecycle.affiliate,
            member,
            into,
            on=date(2008, 1, 1),
            known=date(2008, 2, 1),
            source="demonstration:affiliation",
            reason="Procès-verbal (inventé)",
        )
    _act(
        standing.merge,
        small,
        grown,
        on=date(2020, 10, 1),
        known=date(2020, 12, 1),
        source="demonstration:fusion",
        reason="Assemblées concordantes (inventées)",
    )
    return grown


def _quarrel(union: TradeUnion) -> None:
    """Two congresses of last year, neither settled; a suspension in force whose legal basis is disputed."""
    for key, name, day, place, known in (
        ("demonstration:assemblee-a", "Mireille Nkoa (inventée)", date(2025, 3, 8), "Douala", date(2025, 3, 24)),
        ("demonstration:assemblee-b", "Joseph Tita (inventé)", date(2025, 3, 15), "Edéa", date(2025, 4, 1)),
    ):
        _claim(union, key, ((name, Function.PRESIDENT),), day, place, known)
    measure = Measure(
        MeasureKind.SUSPENSION, "Autorité inventée", "Décision n° 001/DEMO", date(2026, 2, 9), date(2026, 2, 9),
        basis="troubles invoqués", contested_basis=True,
    )  # fmt: skip
    _act(measures.record, union, measure, known=date(2026, 2, 16), source="demonstration:suspension", reason="Décision reçue (inventée)")


def _enter(
    name: str, acronym: str, kind: Kind, branch: str, day: date, number: str, officers: tuple[tuple[str, Function], ...] = ()
) -> TradeUnion:
    identity = lifecycle.Identity(
        kind=kind, side=Side.WORKERS, level=None if kind is Kind.CONFEDERATION else Level.NATIONAL, name_fr=name, name_en="", acronym=acronym,
        seat="immeuble inventé", locality="Yaoundé", departement="CE-MFO", region="CE", branches=(branch,) if branch else (), officers=officers,
    )  # fmt: skip
    provenance = lifecycle.Provenance(number, invented_facts=True)
    return lifecycle.enter(
        identity, on=day, at=_hour(day), rules=in_force(BASE_LINES, day), actor=people.SYSTEM_ACTOR, provenance=provenance
    )


def _act(act: Callable[..., Any], *given: Any, known: date, source: str, reason: str, **more: Any) -> None:
    """One act, known at an hour of its own."""
    act(*given, at=_hour(known), source=source, actor=people.SYSTEM_ACTOR, reason=reason, **more)


def _hour(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
