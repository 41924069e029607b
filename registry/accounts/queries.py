"""Accounts by id, by role, in a list."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from registry.accounts.models import RoleHeld, User
from registry.db import db
from registry.errors import NotFound
from registry.law.roles import EXAMINERS, Role
from registry.paging import Page, page_of

PAGE: Final = 25


def listing(*, staff_only: bool, text: str = "", page: int = 1, size: int = PAGE) -> Page[User]:
    """The accounts of the office, or those of the representatives, by name; `text` is looked for in name and address."""
    inside = sa.select(RoleHeld.user_id).where(RoleHeld.role != Role.DEPOSITOR)
    conditions: list[sa.ColumnElement[bool]] = [User.id.in_(inside) if staff_only else User.id.not_in(inside)]
    wanted = text.strip().replace("%", "").replace("_", "")
    if wanted:
        conditions.append(sa.or_(User.name.ilike(f"%{wanted}%"), User.email.ilike(f"%{wanted}%")))
    total = db.session.scalar(sa.select(sa.func.count(User.id)).where(*conditions)) or 0
    statement = sa.select(User).where(*conditions).order_by(User.is_active.desc(), User.name, User.id)
    return page_of(statement, total=total, number=page, size=size)


def account(user_id: int) -> User:
    """An account with its delegations.

    :raises NotFound: no such account.
    """
    user = db.session.get(User, user_id, options=[selectinload(User.delegations)])
    if user is None:
        raise NotFound
    return user


def staff() -> list[User]:
    """Every account of the office, by name; representatives are not among them."""
    inside = sa.select(RoleHeld.user_id).where(RoleHeld.role != Role.DEPOSITOR)
    return list(db.session.scalars(sa.select(User).where(User.id.in_(inside)).order_by(User.name)))


def examiners() -> list[User]:
    """Active examiners, to whom a dossier may be given."""
    inside = sa.select(RoleHeld.user_id).where(RoleHeld.role.in_(EXAMINERS))
    return list(db.session.scalars(sa.select(User).where(User.id.in_(inside), User.is_active).order_by(User.name)))
