"""Who belonged to whom on a day, as known at an hour: the whole register at once, one group's tree, and « what if ».

Groups nest (a syndicat in a fédération in a confédération), so a line names those it belongs to directly and the
confédérations it reaches through them. The whole register is three statements whatever its size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from registry.bilingual import Text
from registry.db import db
from registry.errors import Reason
from registry.law import composition
from registry.law.composition import JoiningMember
from registry.law.parameters import Parameters
from registry.law.statuses import Standing
from registry.law.terms import Kind, Level, Side, Topic
from registry.unions import facts, record
from registry.unions.models import TradeUnion, UnionFact


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as it was on the day asked for."""

    id: int
    number: str
    address: str
    name_fr: str
    acronym: str
    kind: Kind
    side: Side
    level: Level | None
    region: str
    standing: Standing

    @property
    def short(self) -> str:
        return self.acronym or self.name_fr


@dataclass(frozen=True, slots=True)
class AffiliationLine:
    """An organisation, those it belonged to directly (and since when), and the confédérations it reached."""

    body: Body
    parents: tuple[tuple[Body, date], ...]
    confederations: tuple[Body, ...]


@dataclass(slots=True)
class TreeNode:
    """A node of a group's tree."""

    body: Body
    since_on: date | None = None
    members: list[TreeNode] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Web:
    """Who existed on a day, and who belonged to whom: everything the answers below need."""

    bodies: dict[int, Body]
    parents: dict[int, list[tuple[int, date]]]

    def confederations_of(self, union_id: int) -> list[int]:
        """The confédérations that it reaches, nearest first; a circle filed by mistake ends the walk."""
        found, seen, ahead = [], {union_id}, [union_id]
        while ahead:
            nearer = [parent for one in ahead for parent, _ in self.parents.get(one, ()) if parent in self.bodies and parent not in seen]
            seen.update(nearer)
            found += [one for one in dict.fromkeys(nearer) if self.bodies[one].kind is Kind.CONFEDERATION]
            ahead = list(dict.fromkeys(nearer))
        return found


_FIELDS = ("name_fr", "acronym", "kind", "side", "level", "region", "standing")


def web_on(on: date, known: datetime | None = None) -> Web:
    """The register's organisations and affiliations as of a day, as known at an hour."""
    bodies = {row["id"]: row for row in _rows(known)}
    changed = sa.select(UnionFact.union_id).where(UnionFact.topic == Topic.RECORD).group_by(UnionFact.union_id).having(sa.func.count() > 1)
    for union_id, given in _grouped(sa.and_(UnionFact.topic == Topic.RECORD, UnionFact.union_id.in_(changed))):
        if union_id in bodies:
            said = record.state(given, on=on, known=known).values
            if said:
                bodies[union_id] |= {name: facts.as_column(name, said[name]) for name in _FIELDS if name in said}
                bodies[union_id]["registered_on"] = facts.as_day(said.get("registered_on"))
            else:
                del bodies[union_id]
    there = {key: _body(row) for key, row in bodies.items() if row["registered_on"] is None or row["registered_on"] <= on}
    parents: dict[int, list[tuple[int, date]]] = {}
    for union_id, given in _grouped(UnionFact.topic == Topic.AFFILIATION):
        for other, spans in record.belongings(given, known=known).items():
            for span in spans:
                if other in there and span.since_on <= on and (span.until_on is None or on < span.until_on):
                    parents.setdefault(union_id, []).append((other, span.since_on))
    return Web(there, parents)


def _rows(known: datetime | None) -> Iterator[dict[str, Any]]:
    """The live rows, those that were known already."""
    columns = (TradeUnion.id, TradeUnion.number, TradeUnion.address, TradeUnion.registered_on, TradeUnion.name_fr, TradeUnion.acronym,
               TradeUnion.kind, TradeUnion.side, TradeUnion.level, TradeUnion.region, TradeUnion.standing)  # fmt: skip
    chosen = sa.select(*columns).where(TradeUnion.consolidated_into_id.is_(None)).order_by(TradeUnion.comparable_name, TradeUnion.id)
    if known is not None:
        chosen = chosen.where(TradeUnion.entered_at <= known)
    return (dict(row) for row in db.session.execute(chosen).mappings())


@dataclass(frozen=True, slots=True)
class _Row:
    """A fact read as a row: no object of the session for each of ten thousand."""

    id: int
    union_id: int
    topic: Topic
    other_id: int | None
    key: str
    values: dict[str, Any]
    effective_on: date
    known_at: datetime
    source: str
    replaces_id: int | None
    is_void: bool


def _grouped(condition: sa.ColumnElement[bool]) -> Iterator[tuple[int, list[_Row]]]:
    """The facts that answer a condition, by union, in the order of knowledge."""
    columns = [getattr(UnionFact, name) for name in _Row.__dataclass_fields__]
    of, given = 0, list[_Row]()
    for row in db.session.execute(sa.select(*columns).where(condition).order_by(UnionFact.union_id, UnionFact.id)):
        if row.union_id != of and given:
            yield of, given
            given = []
        of = row.union_id
        given.append(_Row(*row))
    if given:
        yield of, given


def _body(row: dict[str, Any]) -> Body:
    named = {name: row[name] for name in ("id", "number", "address", "name_fr", "acronym", "kind", "side", "level", "region", "standing")}
    return Body(**named)


def roll(on: date, known: datetime | None = None, *, group: str = "", only_affiliated: bool = False) -> list[AffiliationLine]:
    """A line for each registered organisation of that day, by name; of one group only when its address is given."""
    return lines_of(web_on(on, known), group=group, only_affiliated=only_affiliated)


def lines_of(web: Web, *, group: str = "", only_affiliated: bool = False) -> list[AffiliationLine]:
    """The lines of a web already read."""
    lines = []
    for key, body in web.bodies.items():
        if body.standing is not Standing.REGISTERED:
            continue
        parents = tuple((web.bodies[parent], since) for parent, since in web.parents.get(key, ()) if parent in web.bodies)
        if only_affiliated and not parents:
            continue
        confederations = tuple(web.bodies[one] for one in web.confederations_of(key))
        if group and group not in {one.address for one in (*confederations, *(parent for parent, _ in parents))}:
            continue
        lines.append(AffiliationLine(body, parents, confederations))
    return lines


def groups(web: Web) -> list[Body]:
    """The organisations of that day that have members, confédérations first."""
    order = list(Kind)
    having = {parent for found in web.parents.values() for parent, _ in found}
    found = [web.bodies[key] for key in having if key in web.bodies]
    return sorted(found, key=lambda body: (-order.index(body.kind), body.name_fr.casefold()))


def tree(web: Web, root_id: int) -> TreeNode | None:
    """A group with its members, and theirs, as of the day of the web: those registered on that day, as in the roll."""
    if root_id not in web.bodies:
        return None
    children: dict[int, list[tuple[int, date]]] = {}
    for member, found in web.parents.items():
        for parent, since in found:
            if member in web.bodies and web.bodies[member].standing is Standing.REGISTERED:
                children.setdefault(parent, []).append((member, since))

    def grown(key: int, since: date | None, above: frozenset[int]) -> TreeNode:
        below = [(one, day) for one, day in children.get(key, ()) if one not in above]
        below.sort(key=lambda pair: (-list(Kind).index(web.bodies[pair[0]].kind), web.bodies[pair[0]].name_fr.casefold()))
        return TreeNode(web.bodies[key], since, [grown(one, day, above | {one}) for one, day in below])

    return grown(root_id, None, frozenset({root_id}))


@dataclass(frozen=True, slots=True)
class Supposed:
    """What is supposed of a group: who leaves, who joins, who merge into one."""

    leaving: frozenset[int] = frozenset()
    joining: tuple[TradeUnion, ...] = ()
    merging: frozenset[int] = frozenset()


def present_members(group: TradeUnion, on: date) -> list[TradeUnion]:
    """The live organisations that belong to a group on a day."""
    return sorted(
        {
            bond.member.id: bond.member
            for bond in group.members
            if bond.since_on <= on and (bond.until_on is None or on < bond.until_on) and bond.member.consolidated_into_id is None
        }.values(),
        key=lambda one: (one.name_fr.casefold(), one.id),
    )


def with_branches(members: Sequence[TradeUnion]) -> list[TradeUnion]:
    """The same, with their branches read in one statement."""
    if members:
        chosen = sa.select(TradeUnion).where(TradeUnion.id.in_([one.id for one in members])).options(selectinload(TradeUnion.branches))
        db.session.scalars(chosen.execution_options(populate_existing=True)).all()
    return list(members)


def suppose(
    group: TradeUnion, members: Sequence[TradeUnion], what: Supposed, *, rules: Parameters
) -> tuple[list[JoiningMember], list[Reason]]:
    """The members that a group would have, and what would then be wrong with its form (art. 3; décret 93/574/PM)."""
    staying = [one for one in members if one.id not in what.leaving]
    staying += [one for one in what.joining if one.id not in {held.id for held in staying}]
    merging = [one for one in staying if one.id in what.merging]
    found = [as_member(one, within=group.side) for one in staying if len(merging) < 2 or one not in merging]
    if len(merging) > 1:
        found.append(_merged([as_member(one, within=group.side) for one in merging]))
    return found, form_faults(group.kind, found, rules=rules)


def supposition_faults(present: Sequence[TradeUnion], what: Supposed) -> list[Reason]:
    """Why what is supposed of those present (members, and those that join) cannot be answered: it contradicts itself."""
    faults = []
    for one in present:
        if one.id in what.leaving & what.merging:
            text = Text("{name} : cochez « Part » ou « Fusionne », pas les deux.", "{name}: tick “Leaves” or “Merges”, not both.")
            faults.append(Reason("leaves_and_merges", text.filled(name=one.acronym or one.name_fr), field="fusionnent"))
    if len([one for one in present if one.id in what.merging]) == 1:
        text = Text("Une fusion en demande au moins deux : cochez-en une autre.", "A merger takes at least two: tick another one.")
        faults.append(Reason("lone_merger", text, field="fusionnent"))
    return faults


def as_member(union: TradeUnion, *, within: Side | None = None) -> JoiningMember:
    """What the composition rules see of an organisation; `within`: the side of the group it belongs to, or would."""
    branches = frozenset(one.code for one in union.branches)
    return JoiningMember(union.name_fr, union.kind, union.side, union.level, branches, union.standing is Standing.REGISTERED, within)


def _merged(parts: Sequence[JoiningMember]) -> JoiningMember:
    first, order = parts[0], list(Level)
    widest = max((one.level for one in parts if one.level), key=order.index, default=None)
    return JoiningMember(
        " + ".join(one.name for one in parts),
        first.kind,
        next((one.side for one in parts if one.side is not one.group_side), first.side),
        widest,
        frozenset().union(*(one.branches for one in parts)),
        all(one.registered for one in parts),
        first.group_side,
    )


def form_faults(kind: Kind, members: Sequence[JoiningMember], *, rules: Parameters) -> list[Reason]:
    """What is wrong with a group that has these members: who may belong, how many, of which branches."""
    faults = composition.members_faults(kind, members, rules=rules)
    known = [one.branches for one in members if one.branches]
    if kind in {Kind.UNION, Kind.FEDERATION} and known:
        shared = frozenset.intersection(*known)
        branches: Iterable[str] = sorted(shared)[:1] if kind is Kind.FEDERATION and shared else sorted(frozenset().union(*known))
        faults += composition.branch_faults(kind, list(branches), "")
    return faults
