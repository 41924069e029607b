"""The demonstration's register: the real organisation names of `data/real-unions.csv`, every other fact invented.

Rows of one `cluster_id` are spellings of one organisation; the fullest French spelling is the name, an English one the
English name. Public-service unions, associations and networks are not in such a register and are left out; so are bodies
of the past.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final

import sqlalchemy as sa

from registry.db import db
from registry.demonstration import people
from registry.law import places
from registry.law.calendar import long_date
from registry.law.parameters import BASE_LINES, in_force
from registry.law.terms import Kind, Level, Side
from registry.unions import lifecycle
from registry.unions.models import TradeUnion

_KINDS: Final = {
    "syndicat": (Kind.SYNDICAT, Side.WORKERS),
    "union": (Kind.UNION, Side.WORKERS),
    "federation": (Kind.FEDERATION, Side.WORKERS),
    "confederation": (Kind.CONFEDERATION, Side.WORKERS),
    "employers": (Kind.SYNDICAT, Side.EMPLOYERS),
}
_ENGLISH: Final = ("trade union", "union of", "federation of", "confederation of", "workers", "teachers", "general union", "united")


@dataclass(frozen=True, slots=True)
class RealName:
    """A real organisation's name, acronym and kind. Nothing else here is real."""

    cluster: str
    name_fr: str
    name_en: str
    acronym: str
    kind: Kind
    side: Side


def real_names() -> list[RealName]:
    """One entry a cluster, in the order of the file."""
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in people.table("real-unions"):
        if row["kind"] in _KINDS:
            clusters.setdefault(row["cluster_id"], []).append(row)
    return [_one_name(cluster, rows) for cluster, rows in clusters.items()]


def _one_name(cluster: str, rows: list[dict[str, str]]) -> RealName:
    english = [row["name"] for row in rows if _is_english(row["name"])]
    french = [row["name"] for row in rows if not _is_english(row["name"])]
    kind, side = _KINDS[rows[0]["kind"]]
    name = max(french or english, key=len)
    acronym = next((row["acronym"] for row in rows if row["acronym"]), "")
    return RealName(cluster, name[:1].upper() + name[1:], english[0] if english and french else "", acronym, kind, side)


def _is_english(name: str) -> bool:
    lowered = name.lower()
    return any(word in lowered for word in _ENGLISH)


def enter_real_names(*, chance: Random) -> list[TradeUnion]:
    """Enter them all, with invented dates, seats and numbers. Does nothing when the register already holds unions."""
    if db.session.scalar(sa.select(sa.func.count(TradeUnion.id))):
        return []
    rules = in_force(BASE_LINES, date(2026, 1, 1))
    codes = [branch.code for branch in places.branches().values() if branch.sector != "public"]
    towns = places.towns()
    entered = []
    day = date(1996, 2, 6)
    for real in real_names():
        day += timedelta(days=chance.randrange(40, 150))
        town = chance.choice(towns)
        identity = lifecycle.Identity(
            kind=real.kind, side=real.side, level=None if real.kind is Kind.CONFEDERATION else _level(chance),
            name_fr=real.name_fr, name_en=real.name_en, acronym=real.acronym,
            seat=chance.choice(("face marché central", "derrière la grande poste", "immeuble Bleu, 2e étage", "carrefour des Palmiers")),
            locality=town.label.fr, departement=town.code, region=town.region,
            po_box=str(chance.randrange(100, 14000)), phone=people.phone(chance), email="",
            branches=tuple(chance.sample(codes, 2 if real.kind is Kind.UNION else 1)),
        )  # fmt: skip
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        entered.append(
            lifecycle.enter(identity, on=day, at=at, rules=rules, actor=people.THE_HOUSE,
                            provenance=lifecycle.Provenance(invented_facts=True))
        )  # fmt: skip
    return entered


def enter_invented(*, at: datetime) -> list[TradeUnion]:
    """A few invented organisations with numbers of an old shape, for groups to have members of the demonstration's own."""
    rules = in_force(BASE_LINES, date(2026, 1, 1))
    rows = people.table("invented")
    wanted = (("syndicat", "workers", 6), ("federation", "workers", 3), ("syndicat", "employers", 3))
    chosen = [row for kind, side, count in wanted for row in [row for row in rows if (row["kind"], row["side"]) == (kind, side)][-count:]]
    entered = []
    for serial, row in enumerate(chosen, start=1):
        day = date(2019, 4, 29) + timedelta(days=97 * serial)
        region = places.departements()[row["departement"]]
        identity = lifecycle.Identity(
            kind=Kind(row["kind"]), side=Side(row["side"]), level=Level.NATIONAL, name_fr=row["name_fr"], name_en=row["name_en"],
            acronym=row["acronym"], seat="immeuble inventé", locality=region.label.fr, departement=row["departement"],
            region=region.region, branches=(row["branch"],),
        )  # fmt: skip
        entered.append(
            lifecycle.enter(identity, on=day, at=at, rules=rules, actor=people.THE_HOUSE,
                            provenance=lifecycle.Provenance(f"DEMO-SN/{serial:02d} du {long_date(day).fr}".replace("\u00a0", " "), invented_facts=True))
        )  # fmt: skip
    return entered


def _level(chance: Random) -> Level:
    return chance.choice((Level.NATIONAL, Level.NATIONAL, Level.REGIONAL, Level.DEPARTMENTAL, Level.INTERDEPARTMENTAL))
