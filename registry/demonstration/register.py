"""The demonstration's register: real organisations, of which only the name is known, and a few invented ones with facts."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import sqlalchemy as sa

from registry.accounts.models import User
from registry.db import db
from registry.demonstration import people, spreadsheets
from registry.law import places
from registry.law.calendar import long_date
from registry.law.parameters import BASE_LINES, in_force
from registry.law.terms import Kind, Level, Side
from registry.storage import Store
from registry.unions import lifecycle
from registry.unions.models import TradeUnion

#: How many of `data/invented.csv` are registered from the start: kind, side, count, taken from the end of the file.
_REGISTERED = (("syndicat", "workers", 6), ("federation", "workers", 3), ("syndicat", "employers", 3))


def enter_real_names(*, actor: User, store: Store, at: datetime) -> bool:
    """Bring the real names in, as a file that holds nothing else. Does nothing when the file is there already."""
    return spreadsheets.bring_in(spreadsheets.public_names(), spreadsheets.PUBLIC_NAMES, store=store, actor=actor, at=at)


def enter_invented(*, at: datetime) -> list[TradeUnion]:
    """A few invented organisations with numbers of an old shape. Does nothing when they are there already."""
    if db.session.scalar(sa.select(TradeUnion.id).where(TradeUnion.number.like("DEMO-SN/%")).limit(1)) is not None:
        return []
    rules = in_force(BASE_LINES, date(2026, 1, 1))
    rows = people.table("invented")
    chosen = [
        row for kind, side, count in _REGISTERED for row in [row for row in rows if (row["kind"], row["side"]) == (kind, side)][-count:]
    ]
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
            lifecycle.enter(identity, on=day, at=at, rules=rules, actor=people.SYSTEM_ACTOR,
                            provenance=lifecycle.Provenance(f"DEMO-SN/{serial:02d} du {long_date(day).fr}".replace("\u00a0", " "), invented_facts=True))
        )  # fmt: skip
    return entered
