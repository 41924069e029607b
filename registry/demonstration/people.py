"""The demonstration's accounts, one per role, and invented persons for its dossiers."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib import resources
from random import Random
from typing import Final

import sqlalchemy as sa

from registry.accounts import administration
from registry.accounts.models import User
from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.db import db
from registry.demonstration import require_demonstration
from registry.law.roles import Role

SYSTEM_ACTOR: Final = SystemActor("démonstration")


@dataclass(frozen=True, slots=True)
class Account:
    """One demonstration account."""

    email: str
    name: str
    roles: frozenset[Role]


ACCOUNTS: Final[tuple[Account, ...]] = (
    Account("mandataire@demo.cm", "Solange Ndzié (démo)", frozenset({Role.DEPOSITOR})),
    Account("autre.mandataire@demo.cm", "Ibrahim Moussa (démo)", frozenset({Role.DEPOSITOR})),
    Account("accueil@demo.cm", "Clarisse Ateba (démo)", frozenset({Role.INTAKE})),
    Account("instruction@demo.cm", "Bernard Tchoumi (démo)", frozenset({Role.EXAMINER})),
    Account("instruction2@demo.cm", "Rose Mbarga (démo)", frozenset({Role.EXAMINER})),
    Account("chef@demo.cm", "Jean-Paul Essomba (démo)", frozenset({Role.HEAD})),
    Account("greffier@demo.cm", "Marthe Fotso (démo)", frozenset({Role.REGISTRAR})),
    Account("adjoint@demo.cm", "Emmanuel Nkeng (démo)", frozenset({Role.DEPUTY})),
    Account("lecture@demo.cm", "Aïssatou Bello (démo)", frozenset({Role.READER})),
    Account("audit@demo.cm", "Peter Ashu (démo)", frozenset({Role.AUDITOR})),
    Account("admin@demo.cm", "Cédric Owona (démo)", frozenset({Role.ADMINISTRATOR})),
)


def are_there() -> bool:
    """Whether any of the accounts exists already."""
    emails = [account.email for account in ACCOUNTS]
    return db.session.scalar(sa.select(sa.exists().where(User.email.in_(emails)))) is True


def make_accounts(*, at: datetime, password: str) -> dict[str, User]:
    """The accounts by the part of their address before the @, made with this password if they are not there.

    :raises NotADemonstration: in a real register.
    """
    require_demonstration()
    found = {}
    for account in ACCOUNTS:
        user = db.session.scalars(sa.select(User).where(User.email == account.email)).one_or_none()
        if user is None:
            user = administration.create_account(
                Command(SYSTEM_ACTOR, at), email=account.email, name=account.name, password=password, roles=account.roles
            )
            if Role.DEPUTY in account.roles:
                administration.delegate(
                    user, Command(SYSTEM_ACTOR, at), act_reference="Décision n° 000/DEMO (inventée)",
                    starts_on=at.date() - timedelta(days=30), ends_on=at.date() + timedelta(days=335),
                )  # fmt: skip
        found[account.email.partition("@")[0]] = user
    return found


@cache
def column(name: str) -> tuple[str, ...]:
    """The first column of one of the demonstration's lists."""
    text = (resources.files("registry.demonstration") / "data" / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(row[0] for row in list(csv.reader(text.splitlines()))[1:] if row)


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """One of the demonstration's tables."""
    text = (resources.files("registry.demonstration") / "data" / f"{name}.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def person_name(chance: Random) -> str:
    """An invented person: a common family name and a common given name drawn apart."""
    return f"{chance.choice(column('people_family')).upper()} {chance.choice(column('people_given'))}"


def phone(chance: Random) -> str:
    """A telephone number in a range that rings nowhere (6 00 …)."""
    return f"+237 6 00 {chance.randrange(100):02d} {chance.randrange(100):02d} {chance.randrange(100):02d}"
