"""`flask --app wsgi registry dedupe …`: run the search for duplicates from a command line or cron, and say what stands."""

from __future__ import annotations

import sys
from datetime import datetime, time
from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import LEGAL_ZONE, now, today
from registry.db import db, transaction
from registry.dedupe import queries, runs
from registry.dedupe.models import DedupeRun
from registry.dedupe.terms import RunKind
from registry.reports import making, spreadsheet
from registry.reports.models import Report

dedupe = AppGroup("dedupe", help="Les doublons du registre. / The register's duplicates.")


@dedupe.command("run")
@click.option("--full", is_flag=True, help="Compare even if nothing has changed.")
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), default=None, metavar="OUT.xlsx", help="Write the report of the run."
)
@with_appcontext
def run(*, full: bool, report: Path | None) -> None:
    """Read the register, compare, keep what was found. Changes no record. Exit code 1 when another search is under way."""
    kind = RunKind.FULL if full else RunKind.INCREMENTAL
    click.echo(runs.perform({"kind": kind.value}))
    last = runs.latest_finished()
    if last is None or runs.unfinished() is not None:
        sys.exit(1)
    click.echo(_counts(last))
    if report is not None:
        _write_report(last, report)
        click.echo(f"{report}", err=True)
    db.session.rollback()


@dedupe.command("status")
@with_appcontext
def status() -> None:
    """What is to be judged, and how the latest search went. Exit code 1 when there was none."""
    last = runs.latest_finished()
    if last is None:
        click.echo("no search has been made yet")
        sys.exit(1)
    figures = queries.overview(user_id=0, since=datetime.combine(today(), time(), LEGAL_ZONE))
    click.echo(f"search {last.id} finished {last.finished_at:%Y-%m-%d %H:%M}Z, engine {last.engine_version}")
    click.echo(_counts(last))
    click.echo(
        f"to judge: {figures.open_proposal} proposed, {figures.open_review} to be examined, {figures.back} back; judged: {figures.judged}; "
        f"groups open: {figures.clusters_open} of {figures.clusters}; contradictions: {figures.contradictions}"
    )
    if last.is_divergent:
        click.echo("DIVERGENT: an earlier search on the same input found otherwise", err=True)
    db.session.rollback()


def _write_report(run: DedupeRun, path: Path) -> None:
    """The clean-up report as it stands after a run: made once for the run, written as often as asked."""
    with transaction():
        key = making.make_report(Command(SystemActor("commande dedupe run"), now()), key=f"run:{run.id}").id
    try:
        spreadsheet.write(db.session.get_one(Report, key), path)
    except OSError as fault:
        raise click.ClickException(f"{path} ne s'écrit pas\n       {path} cannot be written") from fault


def _counts(run: DedupeRun) -> str:
    names = ("records", "candidates", "pairs", "new", "changed", "back", "resolved", "clusters")
    took = sum(run.seconds.values())
    return ", ".join(f"{name} {run.counts.get(name, 0)}" for name in names) + f"; {took:.1f} s; result {run.result_digest[:16]}"
