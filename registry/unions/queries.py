"""Questions asked of the register: one union, a search, the nearest names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from registry.audit.models import Event
from registry.clock import LEGAL_ZONE
from registry.db import Instant, db
from registry.matching import Hit, plain
from registry.paging import Page, T, page_of
from registry.unions.models import Affiliation, FormerName, TradeUnion, UnionMeasure
from registry.unions.name_index import names

#: How many of the nearest names put answers in order; how many are offered when there is no answer.
NEAREST: Final = 60
RESEMBLING: Final = 8
#: From this score on, a hit is the very name, acronym or number that was asked for.
SAME: Final = 0.96
MOST_WORDS: Final = 12


def nearest_names(name_fr: str, name_en: str = "", acronym: str = "", *, place: str = "", k: int = 10) -> list[Hit]:
    """The registered names nearest to a proposed one, judged with its place where it is known, with reasons (art. 11(1)(c))."""
    return names().closest(name_fr or name_en, other_name=name_en, acronym=acronym, place=place, k=k)


def by_address(address: str) -> TradeUnion | None:
    """The union whose record has this web address, with all its page needs."""
    return db.session.scalars(
        sa.select(TradeUnion)
        .where(TradeUnion.address == address)
        .options(
            selectinload(TradeUnion.branches),
            selectinload(TradeUnion.officers),
            selectinload(TradeUnion.parents).joinedload(Affiliation.parent),
            selectinload(TradeUnion.members).joinedload(Affiliation.member),
        )
    ).one_or_none()


def named(words: str) -> TradeUnion | None:
    """The live record that bears this number, or alone bears this acronym or name; a duplicate's leads to its record."""
    asked, name = " ".join(words.split())[:80].lower(), plain(words)
    if not name:
        return None
    own = [sa.func.lower(column) == asked for column in (TradeUnion.number, TradeUnion.filed_number, TradeUnion.acronym)]
    by_name = (sa.literal("| ") + TradeUnion.comparable_name + " |").contains(f"| {name} |", autoescape=True)
    for bears in (*own, by_name):
        found = db.session.scalars(sa.select(TradeUnion).where(bears).order_by(TradeUnion.id).limit(3)).all()
        leads = {(union.consolidated_into or union).id: union.consolidated_into or union for union in found}
        if len(leads) == 1:
            return next(iter(leads.values()))
    return None


def by_ids(ids: list[int]) -> list[TradeUnion]:
    """Unions in the order of their ids given."""
    rows = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(ids)).options(selectinload(TradeUnion.branches)))
    found = {union.id: union for union in rows}
    return [found[key] for key in ids if key in found]


def by_numbers(numbers: list[str]) -> list[TradeUnion]:
    """The live unions that bear these numbers, whatever the case of their letters."""
    wanted = sorted({number.lower() for number in numbers})
    chosen = sa.select(TradeUnion).where(sa.func.lower(TradeUnion.number).in_(wanted), TradeUnion.consolidated_into_id.is_(None))
    return list(db.session.scalars(chosen.options(selectinload(TradeUnion.branches)).order_by(TradeUnion.id))) if wanted else []


@dataclass(frozen=True, slots=True)
class Journal(Page[Event]):
    """A page of the mentions about a union, newest first; which acts and years there are to choose from."""

    verbs: list[str]
    years: list[int]


def journal_of(union_id: int, *, verb: str = "", year: int = 0, page: int = 1, size: int = 25) -> Journal:
    """The mentions about a union, of one act or one year when asked, in three statements."""
    about = (Event.subject_type == TradeUnion.subject_type, Event.subject_id == union_id)
    kinds = db.session.execute(
        sa.select(Event.verb, sa.func.min(Event.at, type_=Instant), sa.func.max(Event.at, type_=Instant)).where(*about).group_by(Event.verb)
    ).all()
    asked = list(about)
    if verb:
        asked.append(Event.verb == verb)
    if year:
        first, after = (datetime(one, 1, 1, tzinfo=LEGAL_ZONE) for one in (year, year + 1))
        asked += [Event.at >= first, Event.at < after]
    total = db.session.scalar(sa.select(sa.func.count(Event.seq)).where(*asked)) or 0
    found = page_of(sa.select(Event).where(*asked).order_by(Event.seq.desc()), total=total, number=page, size=size)
    days = [day.astimezone(LEGAL_ZONE).year for _, *both in kinds for day in both]
    years = list(range(max(days), min(days) - 1, -1)) if days else []
    return Journal(found.rows, total, found.number, found.pages, sorted(row[0] for row in kinds), years)


def measures_of(union_id: int) -> list[UnionMeasure]:
    """The measures on record against a union, latest first."""
    return list(db.session.scalars(sa.select(UnionMeasure).where(UnionMeasure.union_id == union_id).order_by(UnionMeasure.since_on.desc())))


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """What is asked of the register: words, and filters."""

    text: str = ""
    kind: str = ""
    region: str = ""
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Answers(Page[T]):
    """A page of what answers a question, nearest first.

    `is_near`: none bears the name asked for, these only resemble it. `formerly`: the name borne before by which a union, given by its
    id, was found.
    """

    is_near: bool = False
    formerly: dict[int, str] = field(default_factory=dict)


def search(text: str = "", *, kind: str = "", region: str = "", standing: str = "", page: int = 1, size: int = 25) -> Answers[TradeUnion]:
    """A page of the register for staff: nearest first when words are given, else the latest entered first."""
    chosen = select_ids(RegisterQuery(text, kind, region, standing), page=page, size=size)
    formerly: dict[int, str] = {}
    if text.strip():
        asked = sa.select(TradeUnion.id, former_name_asked(text)).where(TradeUnion.id.in_(chosen.rows))
        formerly = {key: name for key, name in db.session.execute(asked) if name}
    return Answers(by_ids(chosen.rows), chosen.total, chosen.number, chosen.pages, chosen.is_near, formerly)


def select_ids(question: RegisterQuery, *, page: int, size: int) -> Answers[int]:
    """The ids on a page of answers, in three statements whatever the register's size.

    A duplicate is not listed: whoever asks for its name, acronym or number finds the record that it leads to.

    Answers bear every word asked for, or the very number or acronym. When there is none, the nearest names take their
    place, marked so: « similar » must never pass for « registered ».
    """
    conditions = _filters(question)
    if not question.text.strip():
        return _page_of([*conditions], [TradeUnion.registered_on.desc(), TradeUnion.id.desc()], page, size)
    hits = names().closest(question.text, k=NEAREST, reasons=False)
    same = [hit.candidate.key for hit in hits if hit.score >= SAME]
    order = _in_order([hit.candidate.key for hit in hits])
    chosen = _page_of([*conditions, _bears(question.text, same)], [*order, TradeUnion.comparable_name], page, size)
    if chosen.total or not hits:
        return chosen
    resembling = [hit.candidate.key for hit in hits[:RESEMBLING]]
    near = _page_of([*conditions, _or_leads_from(TradeUnion.id.in_(resembling))], order, 1, RESEMBLING)
    return replace(near, is_near=True)


def _filters(question: RegisterQuery) -> list[sa.ColumnElement[bool]]:
    asked = ((TradeUnion.kind, question.kind), (TradeUnion.region, question.region), (TradeUnion.standing, question.standing))
    return [TradeUnion.consolidated_into_id.is_(None), *(column == value for column, value in asked if value)]


def _bears(text: str, same: list[int]) -> sa.ColumnElement[bool]:
    """Every word begins a word of the name or the acronym; or it is the number, or a part of it that has a digit."""
    words = plain(text).split()[:MOST_WORDS]
    choices = [_has_every(words, TradeUnion.comparable_name), TradeUnion.id.in_(same), TradeUnion.id.in_(_once_bore(words))]
    if any(letter.isdigit() for letter in text):
        asked = text.strip()[:80]
        choices += [column.icontains(asked, autoescape=True) for column in (TradeUnion.number, TradeUnion.filed_number)]
    return _or_leads_from(sa.or_(*choices))


def _once_bore(words: list[str]) -> sa.Select[Any]:
    """The unions of which a former name bears every word."""
    return sa.select(FormerName.union_id).where(_has_every(words, FormerName.comparable_name)).correlate(None)


def _has_every(words: list[str], comparable: Any) -> sa.ColumnElement[bool]:
    """Every word begins a word of this comparable name."""
    line = sa.literal(" ") + comparable
    return sa.and_(*(line.like(f"% {word}%") for word in words)) if words else sa.false()


def former_name_asked(text: str) -> sa.ColumnElement[str]:
    """A column of `TradeUnion`: the latest name borne before that was asked for, when the name of today was not; else empty."""
    words = plain(text).split()[:MOST_WORDS]
    if not words:
        return sa.literal("")
    of_this = (FormerName.union_id == TradeUnion.id, _has_every(words, FormerName.comparable_name))
    latest = sa.select(FormerName.name).where(*of_this, sa.not_(_has_every(words, TradeUnion.comparable_name)))
    name = latest.order_by(FormerName.until_on.desc(), FormerName.id.desc()).limit(1).correlate(TradeUnion).scalar_subquery()
    return sa.func.coalesce(name, "")


def _or_leads_from(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """The condition holds of the row, or of a duplicate that leads to it."""
    duplicates = sa.select(TradeUnion.consolidated_into_id).where(TradeUnion.consolidated_into_id.is_not(None), condition).correlate(None)
    return sa.or_(condition, TradeUnion.id.in_(duplicates))


def _in_order(keys: list[int]) -> list[sa.ColumnElement[int]]:
    if not keys:
        return []
    return [sa.case({key: place for place, key in enumerate(keys)}, value=TradeUnion.id, else_=len(keys))]


def _page_of(conditions: list[sa.ColumnElement[bool]], order: Sequence[Any], page: int, size: int) -> Answers[int]:
    total = db.session.scalar(sa.select(sa.func.count(TradeUnion.id)).where(*conditions)) or 0
    found = page_of(sa.select(TradeUnion.id).where(*conditions).order_by(*order, TradeUnion.id), total=total, number=page, size=size)
    return Answers(found.rows, total, found.number, found.pages)
