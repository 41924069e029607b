"""`registry findings [--report OUT.xlsx]`, `findings scan|list`: read the register by every rule, and take the findings home as a spreadsheet."""

from __future__ import annotations

import json
from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from registry.clock import now
from registry.findings import queries, scanning
from registry.findings.models import Severity
from registry.findings.rules import RULES
from registry.law import places
from registry.reports import spreadsheet

XLSX = click.Path(dir_okay=False, writable=True, path_type=Path)
LANGUAGE = click.option("--lang", "language", type=click.Choice(("fr", "en")), default="fr", show_default=True)


def _write(report: Path, question: queries.FindingFilters, language: str) -> None:
    try:
        count = spreadsheet.write_findings(question, report, at=now(), language="en" if language == "en" else "fr")
    except OSError as fault:
        raise click.ClickException(f"{report} ne s'écrit pas\n       {report} cannot be written") from fault
    click.echo(f"{count} findings in {report}", err=True)


@click.group("findings", cls=AppGroup, invoke_without_command=True, help="Les constats. / The findings.")
@click.option("--report", type=XLSX, help="Relire le fichier, puis les constats ouverts en XLSX. / Scan, then the open findings as XLSX.")
@click.pass_context
@with_appcontext
def findings(context: click.Context, report: Path | None) -> None:
    """Alone, with a report, it reads the register and writes what is open: one line for cron."""
    if context.invoked_subcommand is not None:
        return
    if report is None:
        click.echo(context.get_help())
        return
    done = scanning.scan(at=now())
    click.echo(f"{done.records} records: " + ", ".join(f"{count} {name}" for name, count in done.counts.items()))
    _write(report, queries.FindingFilters(state="open"), "fr")


@findings.command("scan")
@click.option("--report", type=XLSX, help="Tous les constats en XLSX. / Every finding as XLSX.")
@LANGUAGE
@with_appcontext
def scan(report: Path | None, language: str) -> None:
    """Relire le fichier par toutes les règles. / Read the register by every rule."""
    done = scanning.scan(at=now())
    click.echo(f"{done.records} records: " + ", ".join(f"{count} {name}" for name, count in done.counts.items()))
    if report is not None:
        _write(report, queries.FindingFilters(state=""), language)


@findings.command("list")
@click.option("--state", type=click.Choice(queries.STATES), default="open", show_default=True)
@click.option("--rule", type=click.Choice(sorted(RULES)), default=None)
@click.option("--severity", type=click.Choice([one.value for one in Severity]), default=None)
@click.option("--region", type=click.Choice(sorted(places.regions())), default=None)
@click.option("--report", type=XLSX, help="Les constats choisis en XLSX. / The findings chosen as XLSX.")
@click.option("--json", "as_json", is_flag=True, help="Pour une machine. / For a machine.")
@LANGUAGE
@with_appcontext
def list_findings(
    state: str, rule: str | None, severity: str | None, region: str | None, report: Path | None, language: str, *, as_json: bool
) -> None:
    """Combien de constats, règle par règle. / How many findings, rule by rule."""
    question = queries.FindingFilters(state=state, rule=rule or "", severity=severity or "", region=region or "")
    found = queries.overview(question, at=now())
    counts = {line.rule.code: line.counts[state] for _, lines in found.groups for line in lines if line.counts[state]}
    if as_json:
        click.echo(json.dumps({"state": state, "total": found.totals[state], "rules": counts}, indent=1))
    else:
        for code, count in counts.items():
            click.echo(f"{count:>8}  {RULES[code].severity.label.to(language):<14} {RULES[code].label.to(language)}")
        click.echo(f"{found.totals[state]:>8}")
    if report is not None:
        _write(report, question, language)
