"""`flask --app wsgi registry …`: each command is a few lines over one act, and says what it did."""

from __future__ import annotations

import sys

import click
from flask.cli import AppGroup

from registry.audit import trail
from registry.cli.cleaning import report
from registry.cli.dedupe import dedupe
from registry.cli.findings import findings
from registry.cli.match import match
from registry.cli.reprise import reprise
from registry.demonstration.commands import seed
from registry.operations import commands

registry = AppGroup("registry", help="Les commandes du greffe. / The registry's commands.")
journal = AppGroup("journal", help="Le journal et sa chaîne. / The journal and its chain.")
registry.add_command(journal)
registry.add_command(seed)
registry.add_command(match)
registry.add_command(findings)
registry.add_command(report)
registry.add_command(dedupe)
dedupe.add_command(findings)  # the office's cron asks for all of the clean-up under one name
registry.add_command(reprise)
commands.attach(registry)


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
