"""`registry reprise FILE`: bring a spreadsheet of the old file in, in this very process, with the sums at the end."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, Final, NoReturn

import click
from flask import current_app
from flask.cli import with_appcontext

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.db import db, transaction
from registry.errors import RegistryError
from registry.operations.commands import said
from registry.reprise import columns, load_job, loading, queries, receiving, report, sheets
from registry.reprise.models import SheetState, SourceFile, SourceSheet
from registry.reprise.refusals import OF_A_COMMAND
from registry.statute import queries as statute
from registry.storage import Unacceptable

#: What the shell is told: all accounted for; the file is not read; some lines refused; columns not recognised.
DONE, NOT_READ, SOME_REFUSED, NOT_MAPPED = 0, 1, 3, 4
ACTOR: Final = SystemActor("commande reprise")


class _Undo(Exception):
    """A look only: the transaction is rolled back."""


@click.command("reprise")
@click.argument("source", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--mapping",
    default="",
    metavar="M.json|NAME",
    help="Colonne → champ, en JSON, ou le nom d'un modèle mémorisé. / Column to field, as JSON, or a remembered layout.",
)
@click.option(
    "--sheet",
    default="",
    metavar="S",
    help="La feuille à reprendre ; sinon la plus longue qui nomme des organisations. / The sheet; else the longest that names organisations.",
)
@click.option("--dry-run", is_flag=True, help="Dire les sommes et ne rien changer. / Say the sums and change nothing.")
@click.option(
    "--report",
    "out",
    default=None,
    metavar="OUT.xlsx",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Les lignes refusées ou remarquées. / The lines refused or remarked.",
)
@with_appcontext
def reprise(source: Path, mapping: str, sheet: str, out: Path | None, *, dry_run: bool) -> None:  # fmt: skip
    """Reprendre un tableur de l'ancien fichier. / Bring a spreadsheet of the old file in.

    Arrêtée, la commande relancée continue où elle en était ; le même fichier deux fois ne change rien. / Stopped, the
    command run again goes on from there; the same file twice changes nothing.

    \b
    0  toutes les lignes ont leur fiche / every line has its record
    1  le fichier n'est pas lu / the file is not read
    3  des lignes sont refusées / some lines are refused
    4  les colonnes ne sont pas reconnues : --mapping / columns not recognised: --mapping
    """  # noqa: D301 - the mark of a paragraph that must keep its lines
    began = time.monotonic()
    try:
        refused = _look(source, mapping, sheet, out, began) if dry_run else _bring_in(source, mapping, sheet, out, began)
    except Unacceptable as refusal:
        _stop(refusal.reason, NOT_READ)
    except sheets.ReaderFailed as fault:
        click.echo(str(fault), err=True)
        _stop(Text("La lecture ne marche pas sur cette machine.", "Reading does not work on this machine."), NOT_READ)
    except OSError as fault:
        _stop(Text("{file} : {why}", "{file}: {why}").filled(file=fault.filename or source, why=fault.strerror or fault), NOT_READ)
    except RegistryError as error:
        _stop(error.reasons[0].text, NOT_MAPPED)
    sys.exit(SOME_REFUSED if refused else DONE)


def _stop(why: Text, code: int) -> NoReturn:
    click.echo(said(why), err=True)
    sys.exit(code)


def _bring_in(source: Path, mapping: str, sheet: str, out: Path | None, began: float) -> int:
    store = current_app.extensions["store"]
    with transaction():
        file, is_new = receiving.receive(source.read_bytes(), source.name, Command(ACTOR, now()), store=store, bounds=OF_A_COMMAND)
        chosen = _chosen(file, sheet)
        if chosen.state is not SheetState.LOADED:
            _map(chosen, mapping)
            receiving.ask_to_load(chosen.id, Command(ACTOR, now(), None), by_job=False)
        key, name = chosen.id, chosen.name
    if not is_new:
        click.echo(said(Text("Ce fichier a déjà été reçu.", "This file was already received.")), err=True)
    click.echo(said(Text("Feuille « {name} »", "Sheet “{name}”").filled(name=name)), err=True)
    load_job.load_sheet(key, store=store, said=lambda done, total: _progress(done, total, began))
    loaded = queries.sheet(key)
    _tell(loaded, began)
    _report(loaded, out)
    return loaded.refused


def _look(source: Path, mapping: str, sheet: str, out: Path | None, began: float) -> int:
    """The same in one transaction, undone at the end."""
    refused = 0
    try:
        with transaction():
            data = source.read_bytes()
            file, _ = receiving.receive(data, source.name, Command(ACTOR, now()), store=None, bounds=OF_A_COMMAND)
            chosen = _chosen(file, sheet)
            if chosen.state in {SheetState.TO_MAP, SheetState.READY}:
                _map(chosen, mapping)
                receiving.ask_to_load(chosen.id, Command(ACTOR, now(), None), by_job=False)
            rows = sheets.rows(data, file.filename, chosen.name, OF_A_COMMAND)
            rules = statute.rules_on(legal_date(now()))
            for batch in load_job.batches((row for row in rows if row[0] > chosen.last_row), loading.BATCH):
                if not loading.load_batch(chosen.id, batch, after=chosen.last_row, rules=rules, at=now()):
                    break
                _progress(chosen.done, chosen.total, began)
            _tell(chosen, began)
            _report(chosen, out)
            click.echo(said(Text("Essai : rien n'a été changé.", "Dry run: nothing was changed.")), err=True)
            refused = chosen.refused
            raise _Undo  # noqa: TRY301 - the way out of a transaction that must not be kept
    except _Undo:
        return refused


def _chosen(file: SourceFile, name: str) -> SourceSheet:
    """The sheet asked for; else the longest one that names organisations, else the longest."""
    if name:
        found = next((sheet for sheet in file.sheets if sheet.name == name), None)
        if found is None:
            known = ", ".join(sheet.name for sheet in file.sheets)
            _stop(
                Text("Pas de feuille « {name} » ; il y a : {known}", "No sheet “{name}”; there are: {known}").filled(
                    name=name, known=known
                ),
                NOT_READ,
            )
        return found
    return max(file.sheets, key=lambda sheet: (not columns.faults(sheet.columns), sheet.total))


def _map(sheet: SourceSheet, said_mapping: str) -> None:
    if sheet.state is SheetState.LOADING:
        return
    told: list[str] | tuple[str, ...] = sheet.columns
    header_row = sheet.header_row
    if said_mapping:
        try:
            said_columns = _mapping(said_mapping)
            header_row = columns.row_with(receiving.sample_of(sheet), said_columns, header_row)
            told = columns.from_names(receiving.guess_below(sheet, header_row).headings, said_columns)
        except ValueError as fault:
            words = Text("--mapping : inconnu dans ce fichier : {what}", "--mapping: unknown in this file: {what}")
            _stop(words.filled(what=fault), NOT_MAPPED)
    receiving.map_columns(sheet.id, told, Command(ACTOR, now(), None), header_row=header_row)


def _mapping(said_mapping: str) -> dict[str, str]:
    path = Path(said_mapping)
    if path.suffix.lower() != ".json":
        return dict(receiving.as_said(receiving.named_mapping(said_mapping)))
    found: Any = json.loads(path.read_text(encoding="utf-8"))  # not JSON: a ValueError, which says where
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ValueError(path.name)
    return found


def _progress(done: int, total: int, began: float) -> None:
    spent = time.monotonic() - began
    left = int(spent * (total - done) / done) if done else 0
    words = Text("{done} / {total} lignes, encore {left} s environ", "{done} / {total} lines, about {left} s left")
    click.echo(said(words.filled(done=done, total=total, left=left)), err=True)


def _tell(sheet: SourceSheet, began: float) -> None:
    spent = time.monotonic() - began
    words = Text(
        "{total} lignes : {stored} nouvelles fiches, {attached} jointes à une fiche existante, {refused} refusées ({spent} s)",
        "{total} lines: {stored} new records, {attached} joined to an existing record, {refused} refused ({spent} s)",
    )
    counts = {"total": sheet.total, "stored": sheet.stored, "attached": sheet.attached, "refused": sheet.refused}
    click.echo(said(words.filled(**counts, spent=f"{spent:.1f}")))


def _report(sheet: SourceSheet, out: Path | None) -> None:
    if out is not None:
        db.session.flush()
        count = report.write(
            str(out), sheet, queries.every_line(sheet.id, only_remarked=True), "fr" if said(Text("fr", "en")) == "fr" else "en"
        )
        click.echo(said(Text("{n} lignes à revoir dans {file}", "{n} lines to review in {file}").filled(n=count, file=out)), err=True)
