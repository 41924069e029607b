"""Adding facts to the register, and folding them into the rows that lists and searches read. Used by the acts alone.

`add` writes one fact; `project` makes the row of a union what its facts amount to. The projection is never a source: it
can be made again from the facts at any time, and a test does so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.db import db
from registry.law.standing import MeasureKind
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic
from registry.matching import comparable
from registry.unions import record
from registry.unions.models import Affiliation, FormerName, Officer, TradeUnion, UnionBranch, UnionFact, UnionMeasure

DAYS: Final = ("registered_on", "founded_on", "statutes_on", "elected_on", "mandate_until")
TERMS: Final[dict[str, type]] = {"kind": Kind, "side": Side, "level": Level, "standing": Standing}
WORDS: Final = ("name_fr", "name_en", "acronym", "seat", "locality", "departement", "region", "po_box", "phone", "email")
#: Fields of the record that are columns of the same name.
COLUMNS: Final = (*WORDS, *DAYS, *TERMS, "presumed")
#: Every field that a fact of the record may give.
FIELDS: Final = frozenset({*COLUMNS, "branches", "officers", "founders"})


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as JSON gives them back: terms by their value, days as ISO 8601, tuples as lists."""
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Kind | Side | Level | Standing | Function):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value


def facts_of(union_id: int) -> list[UnionFact]:
    """Every fact ever recorded of a union, in the order of knowledge."""
    return list(db.session.scalars(sa.select(UnionFact).where(UnionFact.union_id == union_id).order_by(UnionFact.id)))


def add(
    union_id: int,
    values: Mapping[str, Any],
    *,
    on: date,
    at: datetime,
    source: str,
    topic: Topic = Topic.RECORD,
    other_id: int | None = None,
    key: str = "",
    replaces: UnionFact | None = None,
    is_void: bool = False,
) -> UnionFact:
    """Write one fact. `values` are plain (see `plain`); the caller projects."""
    fact = UnionFact(
        union_id=union_id, topic=topic, other_id=other_id, key=key, values=dict(values), effective_on=on, known_at=at, source=source,
        replaces_id=replaces.id if replaces else None, is_void=is_void,
    )  # fmt: skip
    db.session.add(fact)
    db.session.flush()
    return fact


def withdraw(source: str, *, at: datetime) -> set[int]:
    """Withdraw every fact that an act gave, except one that was corrected since; the unions concerned."""
    given = db.session.scalars(sa.select(UnionFact).where(UnionFact.source == source, ~UnionFact.is_void)).all()
    replaced = set(db.session.scalars(sa.select(UnionFact.replaces_id).where(UnionFact.replaces_id.in_([fact.id for fact in given]))))
    for fact in given:
        if fact.id not in replaced:
            add(fact.union_id, {}, on=fact.effective_on, at=at, source=source, topic=fact.topic, key=fact.key,
                other_id=fact.other_id, replaces=fact, is_void=True)  # fmt: skip
    return {fact.union_id for fact in given}


def project_all(ids: Iterable[int]) -> None:
    """Make the rows of some unions what their facts amount to."""
    for union in db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(sorted(ids)))).all():
        project(union)


def project(union: TradeUnion) -> None:
    """Make the row of a union, its branches, executive and affiliations what its facts amount to."""
    facts = facts_of(union.id)
    now = record.state(facts)
    for name in COLUMNS:
        if name in now.values:
            value = as_column(name, now.values[name])
            if getattr(union, name) != value:
                setattr(union, name, value)
    contested = record.contested_since(facts)
    if union.contested_since != contested:
        union.contested_since = contested
    comparable_name = comparable(union.name_fr, union.name_en, union.acronym)
    if union.comparable_name != comparable_name:
        union.comparable_name = comparable_name
    db.session.flush()
    _rewrite(UnionBranch, UnionBranch.union_id == union.id, [{"union_id": union.id, "code": code} for code in now.get("branches", [])])
    _rewrite(Officer, Officer.union_id == union.id, [
        {"union_id": union.id, "name": name, "function": Function(function), "since_on": span.since_on, "until_on": span.until_on}
        for span in record.history(facts, "officers") for name, function in span.value
    ])  # fmt: skip
    _rewrite(Affiliation, Affiliation.member_id == union.id, [
        {"member_id": union.id, "parent_id": other, "since_on": span.since_on, "until_on": span.until_on}
        for other, spans in sorted(record.belongings(facts).items()) for span in spans
    ])  # fmt: skip
    _rewrite(UnionMeasure, UnionMeasure.union_id == union.id, [
        {"union_id": union.id, "key": one.key, **_measure(one.values)} for one in record.related(facts, Topic.MEASURE)
    ])  # fmt: skip
    _rewrite(FormerName, FormerName.union_id == union.id, former_names(union.id, facts))
    db.session.expire(union, ["branches", "officers", "parents"])


def former_names(union_id: int, facts: Iterable[record.Fact]) -> list[dict[str, Any]]:
    """The names and acronyms borne before those of today, each until the last day it gave way."""
    held = list(facts)
    names = record.history(held, "name_fr")
    acronyms = record.history(held, "acronym")
    today = {spans[-1].value for spans in (names, acronyms) if spans}
    found: dict[str, date] = {}
    for span in (*names[:-1], *acronyms[:-1]):
        if span.value and span.value not in today and span.until_on is not None:
            found[span.value] = max(span.until_on, found.get(span.value, span.until_on))
    return [
        {"union_id": union_id, "name": name, "comparable_name": comparable(name, "", ""), "until_on": until_on}
        for name, until_on in found.items()
    ]


def _measure(values: Mapping[str, Any]) -> dict[str, Any]:
    """A measure's plain values as the columns of its row hold them."""
    days = {name: as_day(values.get(name)) for name in ("act_on", "since_on", "until_on", "lifted_on")}
    words = {name: values.get(name, "") for name in ("authority", "act_reference", "basis")}
    return {**words, **days, "kind": MeasureKind(values["kind"]), "contested_basis": bool(values.get("contested_basis"))}


def as_day(value: Any) -> date | None:
    """A day from ISO 8601, or None."""
    return date.fromisoformat(value) if value else None


def as_column(name: str, value: Any) -> Any:
    """A fact's plain value as the column of that name holds it."""
    if name in DAYS:
        return as_day(value)
    if name in TERMS:
        return TERMS[name](value) if value else None
    return value


def _rewrite(model: type[Any], mine: sa.ColumnElement[bool], wanted: list[dict[str, Any]]) -> None:
    """Make the rows of a folded table those wanted, touching nothing when they are already."""
    columns = [column.name for column in model.__table__.columns if column.name != "id"]
    held = [
        dict(row)
        for row in db.session.execute(sa.select(*(getattr(model, name) for name in columns)).where(mine).order_by(model.id)).mappings()
    ]
    if held == [{name: row.get(name) for name in columns} for row in wanted]:
        return
    db.session.execute(sa.delete(model).where(mine))
    if wanted:
        db.session.execute(sa.insert(model), wanted)
