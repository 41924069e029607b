"""`registry seed --demo`: fill an empty house with the demonstration; run again, it changes nothing."""

from __future__ import annotations

import secrets
from random import Random

import click
from flask import current_app

from registry.clock import now
from registry.db import transaction
from registry.demonstration import NotADemonstration, changes, confederation, dossiers, people, register, require_demonstration


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
    chosen = password or secrets.token_urlsafe(12)
    with transaction():
        is_new = not people.are_there()
        users = people.make_accounts(at=now(), password=chosen)
        entered = register.enter_real_names(chance=Random(1992))
        if entered:
            entered += register.enter_invented(at=now())
        told = dossiers.tell_stories(users, store=current_app.extensions["store"], at=now(), chance=Random(576))
        told += changes.tell_changes(users, store=current_app.extensions["store"], at=now(), chance=Random(574))
        confederation.tell()
        counts = len(users), len(entered), len(told)
    click.echo("{} accounts, {} unions entered, {} dossiers told".format(*counts))
    if is_new and password is None:
        print_accounts(chosen)


def print_accounts(password: str) -> None:
    """One line a role."""
    click.echo(f"Comptes de démonstration, mot de passe « {password} » / demonstration accounts, password:")
    for account in people.ACCOUNTS:
        roles = ", ".join(role.label.fr for role in account.roles)
        click.echo(f"  {account.email:<28} {roles}")
