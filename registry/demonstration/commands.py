"""`registry seed --demo`: fill an empty house with the demonstration; run again, it changes nothing."""

from __future__ import annotations

from random import Random

import click
from flask import current_app

from registry.clock import now
from registry.db import transaction
from registry.demonstration import changes, confederation, dossiers, people, register


@click.command("seed")
@click.option("--demo", is_flag=True, help="Real organisation names, invented facts, a dossier in every state.")
@click.option("--accounts", is_flag=True, help="Only print the demonstration accounts.")
def seed(*, demo: bool, accounts: bool) -> None:
    """Fill an empty register for a demonstration."""
    if accounts:
        print_accounts()
        return
    if not current_app.extensions["settings"].demonstration:
        raise click.ClickException("GREFFE_DEMONSTRATION=1 is needed: invented facts never enter a real register")
    if demo:
        with transaction():
            users = people.make_accounts(at=now())
            entered = register.enter_real_names(chance=Random(1992))
            if entered:
                entered += register.enter_invented(at=now())
            told = dossiers.tell_stories(users, store=current_app.extensions["store"], at=now(), chance=Random(576))
            told += changes.tell_changes(users, store=current_app.extensions["store"], at=now(), chance=Random(574))
            confederation.tell()
            counts = len(users), len(entered), len(told)
        click.echo("{} accounts, {} unions entered, {} dossiers told".format(*counts))


def print_accounts() -> None:
    """One line a role."""
    click.echo(f"Comptes de démonstration, mot de passe « {people.PASSWORD} » / demonstration accounts, password:")
    for account in people.ACCOUNTS:
        roles = ", ".join(role.label.fr for role in account.roles)
        click.echo(f"  {account.email:<28} {roles}")
