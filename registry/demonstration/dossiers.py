"""The demonstration's dossiers: invented organisations in every state, kind and side, none of them flattering a real one.

Refused, contested, overdue, returned twice, confusing name, withdrawn, closed: each is there, told by `stories`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.db import db
from registry.demonstration import people
from registry.demonstration.stories import Cast, Story
from registry.dossiers.models import Dossier
from registry.law import places
from registry.law.statuses import NameVerdict, Outcome
from registry.law.terms import Channel, Kind, Level, Side
from registry.storage import Store
from registry.unions.models import TradeUnion


def _answered(story: Story) -> Story:
    return story.submit().take_up().examine(missing_clause="f").send_observations().later(days=6).resubmit()


def _confused(story: Story) -> Story:
    """Its name differs by one word from that of a registered organisation of the demonstration's own (art. 11(1)(c))."""
    return story.submit().take_up().examine(name_verdict=NameVerdict.CONFUSING)


def _twice(story: Story) -> Story:
    return _answered(story).examine(bad_piece="officers_list", missing_clause="i").send_observations()


#: (days ago it was opened, how far it went)
_PLOTS: Final[tuple[tuple[int, Channel, Callable[[Story], Any]], ...]] = (
    (1, Channel.ONLINE, lambda s: s),
    (3, Channel.COUNTER, lambda s: s),
    (2, Channel.ONLINE, lambda s: s.submit()),
    (5, Channel.COUNTER, lambda s: s.submit()),
    (27, Channel.COUNTER, lambda s: s.submit()),
    (52, Channel.ONLINE, lambda s: s.submit()),
    (8, Channel.ONLINE, lambda s: s.submit().take_up()),
    (12, Channel.COUNTER, lambda s: s.submit().take_up()),
    (15, Channel.COUNTER, lambda s: s.submit().take_up().examine()),
    (20, Channel.ONLINE, lambda s: s.submit().take_up().examine()),
    (61, Channel.COUNTER, lambda s: s.submit().take_up().examine(bad_piece="minutes")),
    (18, Channel.COUNTER, _confused),
    (22, Channel.ONLINE, lambda s: s.submit().take_up().examine(missing_clause="f").send_observations()),
    (30, Channel.COUNTER, lambda s: s.submit().take_up().examine(missing_clause="j").send_observations()),
    (40, Channel.COUNTER, lambda s: s.submit().take_up().examine(missing_clause="h").send_observations().later(days=9).resubmit()),
    (95, Channel.COUNTER, _twice),
    (16, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose()),
    (24, Channel.ONLINE, lambda s: s.submit().take_up().examine().propose()),
    (55, Channel.COUNTER, lambda s: _answered(s).propose(Outcome.REFUSE)),
    (35, Channel.ONLINE, lambda s: s.submit().take_up().examine().propose().accept()),
    (70, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept().later(days=2).notify().hand_over()),
    (80, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept().later(days=1).notify().hand_over()),
    (90, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept().later(days=3).notify()),
    (100, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept().notify().hand_over()),
    (75, Channel.COUNTER, lambda s: _answered(s).propose(Outcome.REFUSE).refuse()),
    (120, Channel.ONLINE, lambda s: _answered(s).propose(Outcome.REFUSE).refuse().later(days=4).notify()),
    (160, Channel.COUNTER, lambda s: s.submit().take_up().examine(missing_clause="f").send_observations().later(days=100).close()),
    (45, Channel.ONLINE, lambda s: s.submit().withdraw()),
    (33, Channel.COUNTER, lambda s: s.submit().take_up().withdraw()),
)


def tell_stories(users: dict[str, User], *, store: Store, at: datetime, chance: Random) -> list[Dossier]:
    """Open them all. Does nothing when dossiers exist already."""
    if db.session.scalar(sa.select(sa.func.count(Dossier.id))):
        return []
    cast = Cast(users["mandataire"], users["accueil"], users["instruction"], users["chef"], users["greffier"])
    other = Cast(users["autre.mandataire"], users["accueil"], users["instruction2"], users["chef"], users["greffier"])
    names = _names(chance)
    told = []
    for index, (days, channel, plot) in enumerate(_PLOTS):
        story = Story(
            cast=other if index % 3 == 2 else cast, at=_working_hour(at - timedelta(days=days), chance), store=store,
            channel=channel, chance=chance,
        )  # fmt: skip
        row = next(names)
        _begin(story, _echo(row) if plot is _confused else row, chance)
        plot(story)
        told.append(story.dossier)
    return told


def _names(chance: Random) -> Iterator[dict[str, str]]:
    """Invented names, every kind and side early on; those already in the register are left out."""
    taken = set(db.session.scalars(sa.select(TradeUnion.name_fr)))
    alone = ("confederation", "employers")  # no federation of employers is in the register to belong to it
    rows = [row for row in people.table("invented") if row["name_fr"] not in taken and (row["kind"], row["side"]) != alone]
    chance.shuffle(rows)
    first: list[dict[str, str]] = []
    for kind, side in (
        ("federation", "workers"),
        ("syndicat", "employers"),
        ("union", "workers"),
        ("confederation", "workers"),
        ("federation", "employers"),
    ):
        found = next((row for row in rows if (row["kind"], row["side"]) == (kind, side)), None)
        if found:
            rows.remove(found)
            first += [found, rows.pop()]
    yield from first
    yield from rows


def _begin(story: Story, row: dict[str, str], chance: Random) -> None:
    kind, side = Kind(row["kind"]), Side(row["side"])
    branches: tuple[str, ...] = (row["branch"],)
    if kind is Kind.UNION:
        branches = (*branches, next(code for code in places.branches() if code not in branches))
    town = next((town for town in places.towns() if town.code == row["departement"]), places.towns()[0])
    story.draft(
        name_fr=row["name_fr"], name_en=row["name_en"], acronym=row["acronym"], kind=kind, side=side,
        level=chance.choice((Level.DEPARTMENTAL, Level.REGIONAL, Level.NATIONAL)), branches=branches,
        departement=town.code, locality=town.label.fr,
    )  # fmt: skip
    story.with_people(signatories=4 if kind.groups_organisations else None)
    if kind.groups_organisations:
        story.with_members(*_members(kind, side, chance))
    story.with_pieces()


def _echo(row: dict[str, str]) -> dict[str, str]:
    """The same row under a name that may be taken for a registered one."""
    registered = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%"), TradeUnion.kind == Kind.SYNDICAT)).first()
    if registered is None:
        return row
    name = registered.name_fr.replace("Syndicat des", "Syndicat autonome des")
    return {**row, "name_fr": name, "name_en": "", "acronym": f"{registered.acronym[:-1]}A", "kind": "syndicat", "side": "workers"}


def _members(kind: Kind, side: Side, chance: Random) -> list[TradeUnion]:
    """Registered organisations that such a group may have; of the demonstration's own, so nothing is said of real ones."""
    wanted = Kind.SYNDICAT if kind is not Kind.CONFEDERATION else Kind.FEDERATION
    these = (TradeUnion.kind == wanted, TradeUnion.side == side, TradeUnion.number.like("DEMO-%"))
    found = list(db.session.scalars(sa.select(TradeUnion).where(*these).order_by(TradeUnion.id)))
    return chance.sample(found, 3) if len(found) >= 3 else found


def _working_hour(at: datetime, chance: Random) -> datetime:
    return at.replace(hour=chance.randrange(7, 13), minute=chance.randrange(60), second=0, microsecond=0)
