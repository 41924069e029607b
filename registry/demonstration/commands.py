"""`registry seed --demo [--size N]`: fill an empty house with the demonstration; run again, it changes nothing."""

from __future__ import annotations

from pathlib import Path
from random import Random

import click
from flask import current_app

from registry.clock import now, today
from registry.db import transaction
from registry.demonstration import changes, confederation, dossiers, old_file, people, register, synthetic


@click.command("seed")
@click.option("--demo", is_flag=True, help="Real organisation names, invented facts, a dossier in every state.")
@click.option("--size", default=0, type=click.IntRange(0, 2_000_000), help="Also N synthetic unions.")
@click.option("--dossiers", "dossier_count", default=0, type=click.IntRange(0, 2_000_000), help="Also N synthetic dossiers.")
@click.option("--seed", "seed_", default=2026, help="The seed of what is synthetic.")
@click.option("--accounts", is_flag=True, help="Only print the demonstration accounts.")
@click.option(
    "--old-file",
    "legacy",
    default=None,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a messy legacy spreadsheet, and its truth beside it.",
)
@click.option("--rows", default=5000, type=click.IntRange(10, 200_000), show_default=True, help="Lines of the legacy spreadsheet.")
def seed(*, demo: bool, size: int, dossier_count: int, seed_: int, accounts: bool, legacy: Path | None, rows: int) -> None:
    """Fill the house for a demonstration or a benchmark."""
    if legacy is not None:
        defects = old_file.make(legacy, rows=rows, seed=seed_)
        click.echo(f"{legacy}: {rows} lines (seed {seed_}); " + ", ".join(f"{name}: {count}" for name, count in sorted(defects.items())))
        return
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
    if size or dossier_count:
        with transaction():
            people.make_accounts(at=now())
            synthetic.make(size, dossier_count, seed=seed_, today=today())
        click.echo(f"{size} synthetic unions, {dossier_count} synthetic dossiers (seed {seed_})")


def print_accounts() -> None:
    """One line a role."""
    click.echo(f"Comptes de démonstration, mot de passe « {people.PASSWORD} » / demonstration accounts, password:")
    for account in people.ACCOUNTS:
        roles = ", ".join(role.label.fr for role in account.roles)
        click.echo(f"  {account.email:<28} {roles}")
