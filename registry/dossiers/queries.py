"""Work queues, one dossier with all its page needs, an applicant's dossiers. A fixed number of statements each."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.sql.elements import ColumnElement

from registry.accounts.models import User
from registry.db import db
from registry.dossiers.acting import keep_off_the_recused
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Document, Dossier, MemberOrganisation, Recusal
from registry.errors import NotFound
from registry.law import places
from registry.law.deadlines import Clock, read_clock
from registry.law.numbering import parse, read_code
from registry.law.roles import STAFF, Role
from registry.law.statuses import DossierStatus as S
from registry.law.terms import Channel
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.paging import Page, page_of
from registry.statute import queries as statute
from registry.unions.models import TradeUnion

PAGE: Final = 25

#: The tabs of the queue: what each holds.
TABS: Final = ("mine", "unassigned", "with_union", "four_eyes", "overdue", "all")


@dataclass(frozen=True, slots=True)
class QueueFilters:
    """What the address of a queue page says."""

    tab: str = "mine"
    status: str = ""
    kind: str = ""
    region: str = ""
    text: str = ""
    page: int = 1
    filing: str = ""
    due: str = ""
    contested: bool = False
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Queue(Page[Dossier]):
    """One page of a queue, with the counts of every tab."""

    counts: dict[str, int]


def _tab_condition(tab: str, user: User, today: date) -> ColumnElement[bool]:
    filed = Dossier.status.not_in([S.DRAFT])
    live = Dossier.status.in_([S.SUBMITTED, S.UNDER_EXAMINATION, S.DECISION_PROPOSED])
    return {
        "mine": sa.and_(Dossier.holder_id == user.id, live),
        "unassigned": sa.or_(Dossier.status == S.SUBMITTED, sa.and_(Dossier.status == S.UNDER_EXAMINATION, Dossier.holder_id.is_(None))),
        "with_union": Dossier.status == S.RETURNED,
        "four_eyes": sa.or_(
            Dossier.status == S.DECISION_PROPOSED,
            sa.and_(Dossier.status == S.UNDER_EXAMINATION, Dossier.observations_ready_by.is_not(None)),
        ),
        "overdue": sa.and_(live, Dossier.due_on < today),
        "all": filed,
    }[tab]


def work_queue(filters: QueueFilters, *, user: User, today: date, size: int = PAGE) -> Queue:
    """A page of the queue, earliest legal deadline first, and how many wait in each tab."""
    counts_row = db.session.execute(
        sa.select(*(sa.func.count(sa.case((_tab_condition(tab, user, today), 1))).label(tab) for tab in TABS)).where(_open_to(user))
    ).one()
    asked = conditions(filters, user=user, today=today)
    total = db.session.scalar(sa.select(sa.func.count(Dossier.id)).where(*asked)) or 0
    statement = sa.select(Dossier).where(*asked).order_by(*soonest_first()).options(selectinload(Dossier.holder))
    found = page_of(statement, total=total, number=filters.page, size=size)
    return Queue(found.rows, total, found.number, found.pages, dict(zip(TABS, counts_row, strict=True)))


def conditions(filters: QueueFilters, *, user: User, today: date) -> list[ColumnElement[bool]]:
    """What a dossier must be to stand in this view of this person's queue."""
    return [_open_to(user), _tab_condition(filters.tab, user, today), *_filter_conditions(filters, today)]


def soonest_first() -> tuple[ColumnElement[Any], ...]:
    """The order of every queue: the soonest legal deadline, then the latest filed; what is over comes last."""
    ended = sa.case((Dossier.ended_on.is_(None), 0), else_=1)
    return (ended, Dossier.due_on.is_(None), Dossier.due_on.asc(), Dossier.submitted_on.desc(), Dossier.id.desc())


def ids_in_view(filters: QueueFilters, *, user: User, today: date, most: int) -> list[int]:
    """The first dossiers of a view, all its pages together."""
    statement = sa.select(Dossier.id).where(*conditions(filters, user=user, today=today)).order_by(*soonest_first())
    return list(db.session.scalars(statement.limit(most)))


def ids_ticked(refs: list[str], *, user: User) -> list[int]:
    """The filed dossiers behind these references that are open to this person, in the order of the queue."""
    asked = {code for ref in refs if (code := read_code(ref))}
    statement = sa.select(Dossier.id).where(Dossier.ref.in_(asked), Dossier.submitted_at.is_not(None), _open_to(user))
    return list(db.session.scalars(statement.order_by(*soonest_first())))


def _open_to(user: User) -> ColumnElement[bool]:
    """Not a dossier on which this person declared a conflict of interest."""
    return Dossier.id.not_in(sa.select(Recusal.dossier_id).where(Recusal.user_id == user.id))


def _filter_conditions(filters: QueueFilters, today: date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if filters.status:
        conditions.append(Dossier.status == filters.status)
    if filters.filing:
        conditions.append(Dossier.filing == filters.filing)
    if filters.kind:
        conditions.append(Dossier.kind == filters.kind)
    if filters.region:
        inside = [code for code, place in places.departements().items() if place.region == filters.region]
        conditions.append(Dossier.departement.in_(inside))
    if filters.text.strip():
        conditions.append(_text_condition(filters.text))
    if filters.due:
        conditions.append(_due_condition(filters.due, today))
    if filters.contested:
        contested = sa.select(TradeUnion.id).where(TradeUnion.contested_since.is_not(None))
        conditions.append(sa.or_(Dossier.subject_id.in_(contested), Dossier.union_id.in_(contested)))
    if filters.holder == "nobody":
        conditions.append(Dossier.holder_id.is_(None))
    elif filters.holder:
        conditions.append(Dossier.holder_id == int(filters.holder))
    return conditions


def _due_condition(due: str, today: date) -> ColumnElement[bool]:
    """By what is left of the legal period, for what is still with somebody."""
    going = Dossier.ended_on.is_(None)
    if due == "overdue":
        return sa.and_(going, Dossier.due_on < today)
    if due == "stopped":
        return sa.and_(going, Dossier.due_on.is_(None))
    return sa.and_(going, Dossier.due_on.between(today, today + timedelta(days=7 if due == "week" else 30)))


def _text_condition(text: str) -> ColumnElement[bool]:
    number = parse(text)
    if number is not None:
        return Dossier.receipt_number == str(number)
    like = f"%{text.strip().replace('%', '').replace('_', '')}%"
    return sa.or_(
        Dossier.name_fr.ilike(like), Dossier.name_en.ilike(like), Dossier.acronym.ilike(like),
        Dossier.receipt_number.ilike(like), Dossier.ref == read_code(text), Dossier.phone.ilike(like),
    )  # fmt: skip


_PAGE_NEEDS = (
    selectinload(Dossier.people),
    selectinload(Dossier.members).joinedload(MemberOrganisation.union).selectinload(TradeUnion.branches),
    selectinload(Dossier.documents),
    selectinload(Dossier.rounds),
    selectinload(Dossier.observations),
    selectinload(Dossier.readings),
    selectinload(Dossier.name_tests),
    selectinload(Dossier.notes),
    selectinload(Dossier.holder),
    selectinload(Dossier.applicant),
    selectinload(Dossier.proposed_by),
    selectinload(Dossier.signed_by),
    selectinload(Dossier.union),
    selectinload(Dossier.subject),
    selectinload(Dossier.recusals),
)


def for_staff(ref: str) -> Dossier:
    """A filed dossier, as the office sees it.

    :raises NotFound: unknown, or a draft of somebody's.
    """
    dossier = _by_ref(ref)
    if dossier.submitted_at is None:
        raise NotFound
    return dossier


def for_filing(ref: str, user: User) -> Dossier:
    """A dossier for those who file: the representative's own, or a paper file at the counter.

    :raises NotFound: unknown, or not this person's to see.
    """
    dossier = _by_ref(ref)
    own = Role.DEPOSITOR in user.roles and dossier.applicant_id == user.id
    counter = Role.INTAKE in user.roles and dossier.channel is Channel.COUNTER
    if not (own or counter):
        raise NotFound
    return dossier


def visible_to(user: User, dossier_id: int) -> Dossier:
    """The dossier of a paper or a piece, if this person may see it."""
    dossier = db.session.get(Dossier, dossier_id)
    if dossier is None:
        raise NotFound
    if dossier.applicant_id == user.id:
        return dossier
    if user.roles & STAFF and (dossier.submitted_at is not None or dossier.channel is Channel.COUNTER):
        keep_off_the_recused(dossier, user)
        return dossier
    raise NotFound


def _by_ref(ref: str) -> Dossier:
    dossier = db.session.scalars(sa.select(Dossier).where(Dossier.ref == read_code(ref)).options(*_PAGE_NEEDS)).one_or_none()
    if dossier is None:
        raise NotFound
    return dossier


def of_applicant(user: User) -> list[Dossier]:
    """A representative's dossiers, latest first."""
    return list(
        db.session.scalars(sa.select(Dossier).where(Dossier.applicant_id == user.id).order_by(Dossier.touched_at.desc()).limit(200))
    )


def counter_drafts() -> list[Dossier]:
    """Paper files being entered, or returned and waiting to come back to the counter."""
    return list(
        db.session.scalars(
            sa.select(Dossier)
            .where(Dossier.channel == Channel.COUNTER, Dossier.status.in_([S.DRAFT, S.RETURNED]))
            .order_by(Dossier.touched_at.desc())
            .limit(200)
        )
    )


def by_receipt(number: str) -> Dossier | None:
    """The dossier of a receipt, for the follow-up page."""
    parsed = parse(number)
    if parsed is None:
        return None
    return db.session.scalars(
        sa.select(Dossier).where(Dossier.receipt_number == str(parsed)).options(selectinload(Dossier.rounds))
    ).one_or_none()


def receipt_of(dossier: Dossier) -> Notice | None:
    """The receipt that was handed over at filing."""
    return next((notice for notice in issuing.of_dossier(dossier.id) if notice.kind is NoticeKind.RECEIPT), None)


def followed(number: str, code: str) -> Dossier | None:
    """The dossier whose receipt bears this number and this follow-up code; both must be right."""
    dossier = by_receipt(number)
    notice = receipt_of(dossier) if dossier else None
    right = str(notice.values.get("follow_up_code", "")) if notice else ""
    return dossier if right and hmac.compare_digest(right, read_code(code)) else None


def of_union(union_id: int) -> list[Dossier]:
    """The dossiers filed that concern a registered union or a duplicate that leads to it: registration, and what happened since."""
    these = sa.select(TradeUnion.id).where(sa.or_(TradeUnion.id == union_id, TradeUnion.consolidated_into_id == union_id))
    filed = sa.and_(Dossier.subject_id.in_(these), Dossier.submitted_at.is_not(None))
    concerned = (joinedload(Dossier.union), joinedload(Dossier.subject))
    statement = sa.select(Dossier).where(sa.or_(Dossier.union_id.in_(these), filed)).options(*concerned)
    return list(db.session.scalars(statement.order_by(Dossier.id)))


def clock_of(dossier: Dossier, *, today: date) -> Clock:
    """The legal clock of a dossier, read today under the rules of its filing day."""
    rules = statute.rules_on(dossier.submitted_on or today)
    return read_clock(facts_of(dossier), rules=rules, calendar=statute.calendar(), today=today)


def document_of(document_id: int, user: User) -> Document:
    """A piece, if this person may see its dossier."""
    document = db.session.get(Document, document_id)
    if document is None:
        raise NotFound
    visible_to(user, document.dossier_id)
    return document
