"""User, the roles held, a deputy's delegation, open sign-ins, and attempts counted against guessing."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.bilingual import Text
from registry.db import Base, Instant, Row, one_of
from registry.law.roles import STAFF, Role


class RoleHeld(Base, Row):
    """A role that a person holds in the office."""

    __tablename__ = "role_held"

    user_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))

    __table_args__ = (sa.UniqueConstraint("user_id", "role"),)


class Delegation(Base, Row):
    """A written delegation of signature (R13): the act, and the days on which it holds, both included."""

    __tablename__ = "delegation"

    user_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    act_reference: Mapped[str] = mapped_column(sa.String(120))
    starts_on: Mapped[date] = mapped_column()
    ends_on: Mapped[date] = mapped_column()
    revoked_on: Mapped[date | None] = mapped_column()

    __table_args__ = (
        sa.CheckConstraint("ends_on >= starts_on", name="dates"),
        sa.CheckConstraint("length(act_reference) > 0", name="act"),
    )

    def holds_on(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on and (self.revoked_on is None or day < self.revoked_on)


class User(Base, Row):
    """A person who signs in: a clerk of the office or a union's representative."""

    __tablename__ = "user_account"

    email: Mapped[str] = mapped_column(sa.String(254), unique=True)
    name: Mapped[str] = mapped_column(sa.String(200))
    phone: Mapped[str] = mapped_column(sa.String(40), default="")
    password_hash: Mapped[str] = mapped_column(sa.String(300))
    language: Mapped[str] = mapped_column(sa.String(2), default="fr")
    is_active: Mapped[bool] = mapped_column(default=True)
    shortcuts: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(Instant)

    held: Mapped[list[RoleHeld]] = relationship(lazy="selectin", order_by=RoleHeld.id)
    delegations: Mapped[list[Delegation]] = relationship(order_by=Delegation.starts_on.desc())

    __table_args__ = (
        sa.CheckConstraint("language IN ('fr', 'en')", name="language"),
        sa.CheckConstraint("email = lower(email)", name="email"),
    )

    is_authenticated = True
    is_anonymous = False
    subject_type = "account"

    @cached_property
    def roles(self) -> frozenset[Role]:
        """The roles held, as the acts receive them."""
        return frozenset(held.role for held in self.held)

    def powers_on(self, day: date) -> frozenset[Role]:
        """The roles that count on a day: a deputy's only under a delegation in force (R13)."""
        if Role.DEPUTY in self.roles and not any(delegation.holds_on(day) for delegation in self.delegations):
            return self.roles - {Role.DEPUTY}
        return self.roles

    @property
    def is_staff(self) -> bool:
        return bool(self.roles & (STAFF | {Role.ADMINISTRATOR}))

    @property
    def role_label(self) -> Text:
        """The roles in words, in the order of the office."""
        held = [role.label for role in Role if role in self.roles]
        return Text(", ".join(label.fr for label in held), ", ".join(label.en for label in held))

    @property
    def actor_id(self) -> int | None:
        return self.id

    @property
    def actor_name(self) -> str:
        return self.name

    @property
    def actor_role(self) -> str:
        return "+".join(role.value for role in Role if role in self.roles)[:40]

    @property
    def subject_name(self) -> str:
        return self.name


class SignIn(Base, Row):
    """An open session. Its token lives in the cookie only as a random value; here as a digest. Ended = dead at once."""

    __tablename__ = "sign_in"

    token_digest: Mapped[str] = mapped_column(sa.String(64), unique=True)
    user_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    started_at: Mapped[datetime] = mapped_column(Instant)
    ended_at: Mapped[datetime | None] = mapped_column(Instant)

    user: Mapped[User] = relationship(lazy="joined")


class Attempt(Base, Row):
    """A failed try (sign-in, follow-up code), counted by account and by address in a sliding window."""

    __tablename__ = "attempt"

    key: Mapped[str] = mapped_column(sa.String(64))
    at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (sa.Index("ix_attempt_key_at", "key", "at"),)
