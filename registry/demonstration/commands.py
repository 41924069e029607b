"""`registry seed --demo`: fill an empty register with the demonstration; run again, it changes nothing."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from random import Random

import click
import sqlalchemy as sa
from flask import current_app

from registry.accounts.models import User
from registry.clock import now
from registry.db import db, transaction
from registry.demonstration import NotADemonstration, changes, confederation, dossiers, people, register, require_demonstration
from registry.demonstration.clean_up import CleanUp, People, office_hour
from registry.dossiers.models import Dossier
from registry.storage import Store
from registry.unions.models import TradeUnion


@click.command("seed")
@click.option(
    "--demo", is_flag=True, required=True, expose_value=False, help="Real organisation names, invented facts, a dossier in every state."
)
@click.option("--password", default=None, help="Of the demonstration's accounts; one is made and printed if not given.")
def seed(*, password: str | None) -> None:
    """Fill an empty register for a demonstration."""
    try:
        require_demonstration()
    except NotADemonstration as fault:
        raise click.ClickException(str(fault)) from fault
    chosen, is_new = password or secrets.token_urlsafe(12), not people.are_there()
    tell(password=chosen, store=current_app.extensions["store"], at=now())
    unions, told = (db.session.scalar(sa.select(sa.func.count(model.id))) for model in (TradeUnion, Dossier))
    click.echo(f"{len(people.ACCOUNTS)} accounts, {unions} organisations, {told} dossiers")
    if is_new and password is None:
        print_accounts(chosen)


def tell(*, password: str, store: Store, at: datetime) -> None:
    """The whole demonstration, as of this hour. What was told before is left as it is."""
    users = enter_register(password=password, store=store, at=at)
    clean_up = clean_up_of(users, store=store, at=at)
    clean_up.begin()
    with transaction():
        dossiers.tell_stories(users, store=store, at=at, chance=Random(576))
        changes.tell_changes(users, store=store, at=at, chance=Random(574))
        confederation.tell()
    clean_up.go_on()


def enter_register(*, password: str, store: Store, at: datetime) -> dict[str, User]:
    """The accounts, the real names and a few invented organisations; the accounts by the part of their address before the @."""
    with transaction():
        users = people.make_accounts(at=at, password=password)
        register.enter_invented(at=at - timedelta(days=200))
        register.enter_real_names(actor=users["instruction2"], store=store, at=office_hour(at, 130))
    return users


def clean_up_of(users: dict[str, User], *, store: Store, at: datetime) -> CleanUp:
    """The clean-up, with those who work on it."""
    workers = People(users["instruction"], users["instruction2"], users["accueil"], users["chef"], users["greffier"])
    return CleanUp(workers, store, at)


def print_accounts(password: str) -> None:
    """One line a role."""
    click.echo(f"Comptes de démonstration, mot de passe « {password} » / demonstration accounts, password:")
    for account in people.ACCOUNTS:
        roles = ", ".join(role.label.fr for role in account.roles)
        click.echo(f"  {account.email:<28} {roles}")
