"""`registry journal verify|head`: check the chain of the journal, and print the line that proves it."""

from __future__ import annotations

import sys

import click
from flask.cli import AppGroup

from registry.audit import trail

journal = AppGroup("journal", help="Le journal et sa chaîne. / The journal and its chain.")


@journal.command("verify")
@click.option("--head", "noted", default="", help="A line noted earlier by `journal head`.")
def journal_verify(noted: str) -> None:
    """Walk the whole chain; name the first bad row."""
    verdict = trail.verify(noted_head=noted)
    if verdict.is_whole:
        click.echo(f"journal whole: {verdict.checked} events")
        return
    click.echo(f"journal BROKEN at event {verdict.bad_seq}: {verdict.why} ({verdict.checked} good before it)", err=True)
    sys.exit(1)


@journal.command("head")
def journal_head() -> None:
    """Print the line to note outside the system (paper, mail)."""
    click.echo(trail.head())
