"""`registry report`: make the clean-up report now, and write it as a spreadsheet. For cron as for a person."""

from __future__ import annotations

from pathlib import Path

import click
from flask.cli import with_appcontext

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now
from registry.db import db, transaction
from registry.findings import scanning
from registry.reports import making, queries, spreadsheet
from registry.reports.models import Report


@click.command("report")
@click.option("--xlsx", type=click.Path(dir_okay=False, path_type=Path), help="Le rapport en XLSX. / The report as XLSX.")
@click.option("--ref", default="", help="Un rapport déjà établi, au lieu d'un nouveau. / A report made before, instead of a new one.")
@click.option("--scan/--no-scan", default=True, show_default=True, help="Relire d'abord le fichier. / Read the register first.")
@click.option("--lang", "language", type=click.Choice(("fr", "en")), default="fr", show_default=True)
@with_appcontext
def report(xlsx: Path | None, ref: str, language: str, *, scan: bool) -> None:
    """Établir le rapport d'assainissement. / Make the clean-up report."""
    if ref:
        made = queries.by_ref(ref)
    else:
        if scan:
            scanning.scan(at=now())
        at = now()
        with transaction():
            key = making.make_report(Command(SystemActor("commande report"), at), key=f"hand:{at.isoformat()}").id
        made = db.session.get_one(Report, key)
    total = made.values["findings"]["total"]
    click.echo(f"{made.ref}: {total['open']} open, {total['new']} new, {total['resolved']} lifted, {total['standing']} standing")
    if xlsx is not None:
        try:
            spreadsheet.write(made, xlsx, language="en" if language == "en" else "fr")
        except OSError as fault:
            raise click.ClickException(f"{xlsx} ne s'écrit pas\n       {xlsx} cannot be written") from fault
        click.echo(f"{xlsx}", err=True)
