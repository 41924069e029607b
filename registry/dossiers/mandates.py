"""Who may file for a union: the applicant of the dossier that registered it, or whom the office recorded as mandated.

With any line in `Mandate` for a person and a union, the lines alone say; without, the accepted registration does.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import joinedload

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.dossiers.models import Dossier, Mandate
from registry.errors import NotFound, Reason, RuleBroken
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.unions.models import TradeUnion
from registry.unions.verbs import UnionVerb

MOST: int = 200


def record_mandate(union: TradeUnion, command: Command[User], *, email: str, capacity: str, since_on: date) -> Mandate:
    """Record that a person may file for a union, from a day; the office has seen the proof."""
    user = db.session.scalars(sa.select(User).where(User.email == email.strip().lower())).one_or_none()
    faults = []
    if user is None or not user.is_active or Role.DEPOSITOR not in user.roles:
        text = Text("Aucun compte de déposant n'a cette adresse : la personne crée d'abord son compte.", "No depositor's account has this address: the person first creates an account.")  # fmt: skip
        faults.append(Reason("no_account", text, field="email"))
    if not capacity.strip():
        faults.append(Reason("capacity", Text("Dites à quel titre.", "Say in what capacity."), field="capacity"))
    if since_on > legal_date(command.at):
        faults.append(
            Reason("future", Text("Un mandat ne commence pas à venir.", "A mandate does not begin in the future."), field="since_on")
        )
    if user is not None and any(one.user_id == user.id and one.until_on is None for one in of_union(union.id)):
        faults.append(
            Reason("already", Text("Cette personne a déjà un mandat en cours.", "This person already holds a mandate."), field="email")
        )
    if user is not None and any(one.user_id == user.id and one.since_on == since_on for one in of_union(union.id)):
        faults.append(
            Reason("same_day", Text("Un mandat commence déjà ce jour-là.", "A mandate already begins on that day."), field="since_on")
        )
    if faults or user is None:
        raise RuleBroken(faults)
    mandate = Mandate(
        user_id=user.id,
        union_id=union.id,
        capacity=capacity.strip(),
        since_on=since_on,
        recorded_at=command.at,
        recorded_by_id=command.actor.id,
    )
    db.session.add(mandate)
    db.session.flush()
    said = {"person": user.name, "capacity": mandate.capacity, "since_on": since_on}
    trail.record(UnionVerb.MANDATE_RECORDED, union, actor=command.actor, at=command.at, after=said)
    return mandate


def end_mandate(union: TradeUnion, command: Command[User], mandate_id: int) -> Mandate:
    """The person files for the union no more, from today."""
    mandate: Mandate | None = locked(Mandate, mandate_id)
    if mandate is None or mandate.union_id != union.id:
        raise NotFound
    if mandate.until_on is not None:
        raise RuleBroken(Reason("ended", Text("Ce mandat a déjà pris fin.", "This mandate has already ended.")))
    mandate.until_on = max(legal_date(command.at), mandate.since_on)
    said = {"person": mandate.user.name, "until_on": mandate.until_on}
    trail.record(UnionVerb.MANDATE_ENDED, union, actor=command.actor, at=command.at, after=said)
    return mandate


def of_union(union_id: int) -> list[Mandate]:
    """The mandates recorded for a union, latest first."""
    statement = sa.select(Mandate).where(Mandate.union_id == union_id).options(joinedload(Mandate.user), joinedload(Mandate.recorded_by))
    return list(db.session.scalars(statement.order_by(Mandate.since_on.desc(), Mandate.id.desc()).limit(MOST)))


def represented_by(user: User, *, on: date) -> list[TradeUnion]:
    """The unions for which this person may file, by name."""
    if Role.DEPOSITOR not in user.roles:
        return []
    lines = db.session.execute(sa.select(Mandate.union_id, Mandate.since_on, Mandate.until_on).where(Mandate.user_id == user.id)).all()
    recorded = {union_id for union_id, _, _ in lines}
    mandated = {union_id for union_id, since, until in lines if since <= on and (until is None or on < until)}
    registered = sa.select(Dossier.union_id).where(Dossier.applicant_id == user.id, Dossier.status == DossierStatus.ACCEPTED)
    filed = {union_id for union_id in db.session.scalars(registered) if union_id is not None}
    chosen = mandated | (filed - recorded)
    return list(db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(chosen)).order_by(TradeUnion.name_fr, TradeUnion.id)))


def represents(user: User, union: TradeUnion, *, on: date) -> bool:
    """May this person file for this union on a day?"""
    return any(one.id == union.id for one in represented_by(user, on=on))
