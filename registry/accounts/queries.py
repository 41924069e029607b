"""Accounts by id, by role, in a list."""

from __future__ import annotations

import sqlalchemy as sa

from registry.accounts.models import RoleHeld, User
from registry.db import db
from registry.errors import NotFound
from registry.law.roles import EXAMINERS, Role


def account(user_id: int) -> User:
    """:raises NotFound: no such account."""
    user = db.session.get(User, user_id)
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
