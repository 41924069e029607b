"""The operator's commands: init, doctor, backup, restore, worker, jobs, user. Each is a few lines over one act."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

import click
import sqlalchemy as sa
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext

from registry.accounts import administration
from registry.accounts.models import User
from registry.acts import Command
from registry.audit.trail import SystemActor as Actor
from registry.bilingual import Text
from registry.clock import now
from registry.config import with_driver
from registry.db import db, transaction
from registry.errors import RegistryError
from registry.jobs import queue
from registry.law.roles import Role
from registry.operations import doctor as doctor_
from registry.operations.archive import BackupRefused
from registry.operations.backup import backup as make_backup
from registry.operations.restore import restore as put_back
from registry.operations.soundness import PATIENCE
from registry.operations.worker import Worker
from registry.statute import acts
from registry.storage import Store, store_from

user = AppGroup("user", help="Les comptes. / The accounts.")
jobs = AppGroup("jobs", help="Les travaux de fond. / The background jobs.")


def said(text: Text) -> str:
    """A sentence in the language of the terminal: French where it says so."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return text.to("fr" if spoken.startswith("fr") else "en")


def stop(text: Text) -> NoReturn:
    """Say why nothing was done, and leave with 1."""
    click.echo(said(text), err=True)
    sys.exit(1)


@click.command("init")
@with_appcontext
def init() -> None:
    """Ce qu'un registre vide doit savoir : les jours chômés. / What an empty registry must know: the days off."""
    with transaction():
        new = acts.seed_holidays(Command(Actor("init"), now()))
    click.echo(said(Text("{n} jours chômés ajoutés", "{n} days off added").filled(n=new)))


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Pour une machine. / For a machine.")
@with_appcontext
def doctor(*, as_json: bool) -> None:
    """Tout ce qui ne va pas dans cette installation. / Everything wrong with this installation. Exit code 1 if any."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001
    findings = doctor_.examine(doctor_.Installation(app.extensions["settings"], app.extensions["store"], debug=app.debug))
    faults = [finding for finding in findings if finding.fault]
    if as_json:
        told = [{"name": one.name, "ok": one.fault is None, "fault": one.fault.as_json() if one.fault else None} for one in findings]
        click.echo(json.dumps({"ok": not faults, "findings": told}, ensure_ascii=False, indent=1))
    else:
        for one in faults:
            click.echo(f"✗ {one.name}: {said(one.fault)}" if one.fault else "")
        summary = Text("{good} questions sans reproche, {bad} à corriger", "{good} questions well, {bad} to mend")
        click.echo(said(summary.filled(good=len(findings) - len(faults), bad=len(faults))))
    sys.exit(1 if faults else 0)


@click.command("backup")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@with_appcontext
def backup(folder: Path) -> None:
    """Copie scellée du registre entier, sans l'arrêter. / A sealed copy of the whole registry, while it works."""
    try:
        path, manifest = make_backup(folder, engine=db.engine, store=_store(), at=now())
    except BackupRefused as error:
        stop(error.why)
    except OSError as error:
        stop(Text("écriture impossible : {why}", "cannot write: {why}").filled(why=error))
    rows = sum(manifest.tables.values())
    click.echo(said(Text("{path} : {rows} lignes, {files} fichiers, journal {journal}", "{path}: {rows} rows, {files} files, journal {journal}")
                    .filled(path=path, rows=rows, files=len(manifest.files), journal=manifest.journal)))  # fmt: skip
    if manifest.missing or manifest.damaged:
        stop(Text("sauvegarde faite, mais il manque {missing} fichiers et {damaged} sont abîmés (voir manifest.json)",
                  "backup made, but {missing} files are missing and {damaged} damaged (see manifest.json)")
             .filled(missing=len(manifest.missing), damaged=len(manifest.damaged)))  # fmt: skip


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--into",
    default="",
    help="Un dossier, ou l'adresse d'une base ; sinon celle des réglages. / A folder, or a database address; else that of the settings.",
)
@click.option(
    "--files",
    "files_url",
    default="",
    help="Le magasin des pièces ; sinon celui des réglages. / The store of files; else that of the settings.",
)
@click.option("--replace", is_flag=True, help="Remplacer ce qui s'y trouve. / Replace what is there.")
@with_appcontext
def restore(file: Path, *, into: str, files_url: str, replace: bool) -> None:
    """Remettre une sauvegarde en place, après l'avoir vérifiée en entier. / Put a backup back, once checked in full."""
    database_url, store = _target(into, files_url)
    db.engine.dispose()
    try:
        manifest = put_back(file, database_url=database_url, store=store, replace=replace)
    except BackupRefused as error:
        stop(error.why)
    click.echo(said(Text("restauré et vérifié : {rows} lignes, {files} fichiers, journal {journal}", "restored and checked: {rows} rows, {files} files, journal {journal}")
                    .filled(rows=sum(manifest.tables.values()), files=len(manifest.files), journal=manifest.journal)))  # fmt: skip


def _target(into: str, files_url: str) -> tuple[str, Store]:
    settings = current_app.extensions["settings"]
    if "://" in into:
        return with_driver(into), store_from(files_url) if files_url else _store()
    if into:
        folder = Path(into).resolve()
        return f"sqlite:///{folder / 'greffe.sqlite3'}", store_from(files_url or f"file://{folder / 'files'}")
    return settings.database_url, store_from(files_url) if files_url else _store()


def _store() -> Store:
    store: Store = current_app.extensions["store"]
    return store


@click.command("worker")
@click.option("--once", is_flag=True, help="Faire ce qui est dû, puis s'arrêter. / Do what is due, then stop.")
@with_appcontext
def worker(*, once: bool) -> None:
    """Faire les travaux de fond, jusqu'à SIGTERM. / Do the background jobs, until SIGTERM."""
    one = Worker(current_app._get_current_object())  # type: ignore[attr-defined]  # noqa: SLF001 - it outlives the context
    if once:
        click.echo(str(one.work_until_idle()))
        return
    one.run()


@jobs.command("retry")
def jobs_retry() -> None:
    """Remettre en attente les travaux en échec. / Put failed jobs back in the queue."""
    with transaction():
        count = queue.try_again(at=now())
    click.echo(str(count))


@jobs.command("show")
def jobs_show() -> None:
    """Les travaux en échec ou en retard. / Jobs failed or late."""
    for job in queue.in_trouble(at=now(), patience=PATIENCE):
        click.echo(f"{job.id}\t{job.kind}\t{job.state}\t{job.tries}\t{job.result}")


@user.command("add")
@click.argument("email")
@click.argument("name")
@click.option("--role", "roles", multiple=True, required=True, type=click.Choice([role.value for role in Role]))
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True, envvar="GREFFE_NEW_PASSWORD")
def user_add(email: str, name: str, roles: tuple[str, ...], password: str) -> None:
    """Ouvrir un compte. / Open an account. (GREFFE_NEW_PASSWORD, or asked for)"""
    held = frozenset(Role(role) for role in roles)
    _do(lambda: administration.create_account(Command(Actor("user add"), now()), email=email, name=name, password=password, roles=held))


@user.command("disable")
@click.argument("email")
@click.option("--reason", required=True, prompt="Motif / reason")
def user_disable(email: str, reason: str) -> None:
    """Fermer un compte et toutes ses connexions. / Disable an account and all its sessions."""
    _do(lambda: administration.set_active(_user(email), Command(Actor("user disable"), now()), active=False, reason=reason))


@user.command("enable")
@click.argument("email")
@click.option("--reason", required=True, prompt="Motif / reason")
def user_enable(email: str, reason: str) -> None:
    """Rouvrir un compte. / Enable an account again."""
    _do(lambda: administration.set_active(_user(email), Command(Actor("user enable"), now()), active=True, reason=reason))


@user.command("password")
@click.argument("email")
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True, envvar="GREFFE_NEW_PASSWORD")
def user_password(email: str, password: str) -> None:
    """Remplacer un mot de passe. / Replace a password."""
    _do(lambda: administration.give_password(_user(email), Command(Actor("user password"), now()), new=password))


def _user(email: str) -> User:
    found = db.session.scalars(sa.select(User).where(User.email == email.strip().lower())).one_or_none()
    if found is None:
        stop(Text("aucun compte à l'adresse {email}", "no account at the address {email}").filled(email=email))
    return found


def _do(act: Any) -> None:
    """One act on an account, committed; every reason of a refusal is said."""
    try:
        with transaction():
            done = act()
            line = f"{done.email}: {said(done.role_label)}{'' if done.is_active else ' (–)'}"
    except RegistryError as error:
        for reason in error.reasons:
            click.echo(said(reason.text), err=True)
        sys.exit(1)
    click.echo(line)
