"""A small register with known duplicates, entered through the acts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from registry.dedupe import runs
from registry.dedupe.models import CandidatePair, DedupeRun
from registry.dedupe.terms import RunKind
from registry.law.parameters import BASE_LINES, in_force
from registry.law.terms import Function, Kind, Level, Side
from registry.unions import lifecycle

AT = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
ON = date(1994, 5, 12)
RULES = in_force(BASE_LINES, date(2026, 3, 3))


def entry(
    name_fr: str, *, number: str = "", on: date | None = ON, officers: tuple[str, ...] = (), **values: Any
) -> lifecycle.RegisterEntry:
    """One organisation of the old file."""
    said: dict[str, Any] = {
        "kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.NATIONAL, "name_fr": name_fr, "name_en": "", "acronym": "",
        "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", **values,
    }  # fmt: skip
    identity = lifecycle.Identity(**said, officers=tuple((name, Function.PRESIDENT) for name in officers))
    return lifecycle.RegisterEntry(identity, on, lifecycle.Provenance(filed_number=number, from_old_file=True, source="reprise:1:1"))


def enter(*entries: lifecycle.RegisterEntry) -> list[int]:
    return lifecycle.enter_many(list(entries), at=AT, rules=RULES)


TEACHERS = {
    "acronym": "SNEC",
    "seat": "rue Joffre, Akwa",
    "phone": "699 61 09 72",
    "officers": ("N'Djock Paul",),
    "branches": ("enseignement",),
}


@pytest.fixture
def register(session: Session) -> list[int]:
    """Three writings of the teachers, two of the dockers, and others that are nobody's double."""
    ids = enter(
        entry("Syndicat national de l'éducation du Cameroun", number="2011/0034", **TEACHERS),
        entry("Synd. Nat. de l'Education du Cameroun", number="2011/34", **{**TEACHERS, "acronym": "S.N.E.C"}),
        entry("Syndicat National Éducation Cameroun", **{**TEACHERS, "seat": "Akwa"}),
        entry("Syndicat des dockers du port de Douala", acronym="SYDOPORT", phone="233 42 10 10", officers=("Ekambi Jean",)),
        entry("Syndicat des dockers du port de Douala", acronym="SYDOPORT", phone="233 42 10 10", locality="Douala Bonanjo"),
        entry("Syndicat des boulangers du Mfoundi", locality="Yaoundé", departement="CE-MFO", region="CE", on=date(2001, 2, 3)),
        entry("Union des planteurs de cacao de la Lékié", locality="Obala", departement="CE-LEK", region="CE", on=date(2003, 8, 9)),
        entry("Syndicat des pharmaciens d'officine", locality="Garoua", departement="NO-BEN", region="NO", on=date(1999, 1, 30)),
    )
    session.commit()
    return ids


def run(kind: RunKind = RunKind.INCREMENTAL) -> DedupeRun:
    """A run, asked for and done as the worker does it."""
    from registry.db import db

    runs.perform({"kind": kind.value})
    found = runs.latest_finished()
    assert found is not None
    db.session.expire_all()
    return found


def pair_of(a: int, b: int) -> CandidatePair:
    import sqlalchemy as sa

    from registry.db import db

    low, high = sorted((a, b))
    return db.session.scalars(sa.select(CandidatePair).where(CandidatePair.low_id == low, CandidatePair.high_id == high)).one()
