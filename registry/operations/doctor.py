"""The doctor: everything that is wrong with an installation, each found by one small named question.

A question looks at the installation and answers None, or a sentence that says what is wrong and what to do. One that cannot be
asked (the database is down) says so. In a demonstration, what only matters in production is not asked.
"""

from __future__ import annotations

import base64
import os
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from registry.accounts.models import RoleHeld, User
from registry.audit import trail
from registry.audit.models import Event
from registry.bilingual import Text
from registry.clock import now
from registry.config import SHORTEST_SECRET, Settings, is_loopback
from registry.db import db, wal_is_sound
from registry.law.roles import Role
from registry.operations import soundness
from registry.operations.databases import program_of
from registry.operations.stored_files import named_digests
from registry.storage import Store, inspect

WEAK_SECRETS: Final = (
    "changeme", "change-me", "secret", "default", "password", "greffe", "test", "dev", "xxxx", "0123456789", "azerty", "qwerty",
)  # fmt: skip
#: A grey square of sixteen pixels.
_PICTURE: Final = "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAEUlEQVR4nGNsYEAFTAwjWgAAmZAAoC0n3a4AAAAASUVORK5CYII="
SKEW: Final = timedelta(minutes=5)
DEMONSTRATION_DOMAIN: Final = "%@demo.cm"


@dataclass(frozen=True, slots=True)
class Installation:
    """What the doctor examines."""

    settings: Settings
    store: Store
    debug: bool = False
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    at: datetime = field(default_factory=now)

    @property
    def files(self) -> Path | None:
        """The folder of the files, when they are in one."""
        parts = urlsplit(self.settings.storage_url)
        return Path(unquote(parts.path)) if parts.scheme == "file" else None

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, when there is one."""
        url = sa.make_url(self.settings.database_url)
        return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One question, and what is wrong; `fault` None: all is well."""

    name: str
    fault: Text | None


def weak_secret(installation: Installation) -> Text | None:
    """Is the secret key long, and drawn at random?"""
    secret = installation.settings.secret_key
    plain = secret.casefold()
    if len(secret) < SHORTEST_SECRET:
        return Text("la clé secrète a moins de {n} caractères", "the secret key has fewer than {n} characters").filled(n=SHORTEST_SECRET)
    if len(set(secret)) < 12 or any(plain.startswith(word) or plain.count(word) > 1 for word in WEAK_SECRETS):
        return Text("la clé secrète n'est pas tirée au hasard : python3 -c 'import secrets; print(secrets.token_urlsafe(48))'",
                    "the secret key is not random: python3 -c 'import secrets; print(secrets.token_urlsafe(48))'")  # fmt: skip
    return None


def secret_file_readable(installation: Installation) -> Text | None:
    """May only the registry read its key?"""
    return _open_to_others(installation.settings.instance / "secret-key", 0o077)


def instance_readable(installation: Installation) -> Text | None:
    """Is the folder of the installation closed?"""
    return _open_to_others(installation.settings.instance, 0o007)


def files_readable(installation: Installation) -> Text | None:
    """Is the folder of the pieces closed?"""
    return _open_to_others(installation.files, 0o007) if installation.files else None


def database_readable(installation: Installation) -> Text | None:
    """Is the SQLite file closed, or in a closed folder?"""
    path = installation.database_file
    if path is None or (path.parent.exists() and not path.parent.stat().st_mode & 0o001):
        return None  # nobody else reaches it
    return _open_to_others(path, 0o007)


def debug_on(installation: Installation) -> Text | None:
    """Is the debugger shut?"""
    if installation.debug or installation.environ.get("FLASK_DEBUG", "0") not in {"", "0"}:
        return Text("le mode de mise au point est ouvert : retirez FLASK_DEBUG", "debug mode is on: remove FLASK_DEBUG")
    return None


def development_on(installation: Installation) -> Text | None:
    """Are the pages of development shut?"""
    if installation.settings.development and not installation.settings.demonstration:
        return Text("GREFFE_DEVELOPMENT=1 hors démonstration", "GREFFE_DEVELOPMENT=1 outside a demonstration")
    return None


def plain_http(installation: Installation) -> Text | None:
    """Do passwords travel under HTTPS?"""
    if installation.settings.secure_cookies or installation.settings.demonstration:
        return None
    return Text("GREFFE_PLAIN_HTTP=1 : les mots de passe passent en clair ; mettez un serveur HTTPS devant et retirez ce réglage",
                "GREFFE_PLAIN_HTTP=1: passwords travel in clear; put an HTTPS server in front and remove this setting")  # fmt: skip


def public_address(installation: Installation) -> Text | None:
    """Can the public open, under HTTPS, the address printed on papers?"""
    public = installation.settings.public_address
    host = public.hostname or ""
    if installation.settings.demonstration or (
        public.scheme == "https" and "." in host and not is_loopback(host) and "example" not in host.split(".")
    ):
        return None
    return Text("GREFFE_PUBLIC_URL={url} n'est pas l'adresse publique du registre, en HTTPS, que chaque papier doit porter",
                "GREFFE_PUBLIC_URL={url} is not the public address of the register, in HTTPS, that every paper must bear").filled(url=installation.settings.public_url)  # fmt: skip


def no_proxy(installation: Installation) -> Text | None:
    """Are the forwarded addresses believed, where a proxy stands?"""
    if installation.settings.proxies or not installation.settings.secure_cookies:
        return None
    return Text("GREFFE_PROXIES n'est pas posé : toutes les adresses semblent celle du serveur mandataire, et les essais de connexion se comptent ensemble",
                "GREFFE_PROXIES is not set: every address looks like the proxy's, and sign-in tries are counted together")  # fmt: skip


def demonstration_in_public(installation: Installation) -> Text | None:
    """Is the demonstration kept off the open network?"""
    if installation.settings.demonstration and installation.settings.proxies:
        return Text("GREFFE_DEMONSTRATION=1 derrière un serveur mandataire : les mots de passe de démonstration sont connus de tous",
                    "GREFFE_DEMONSTRATION=1 behind a proxy: the demonstration passwords are known to all")  # fmt: skip
    return None


def running_as_root(installation: Installation) -> Text | None:
    """Has the registry an account of its own?"""
    if os.geteuid() == 0 and not installation.settings.demonstration:
        return Text(
            "le registre tourne sous root : donnez-lui son propre compte", "the registry runs as root: give it an account of its own"
        )
    return None


def zone_data(installation: Installation) -> Text | None:
    """Is it the hour of Cameroon?"""
    if installation.at.astimezone(ZoneInfo("Africa/Douala")).utcoffset() == timedelta(hours=1):
        return None
    return Text(
        "les fuseaux horaires manquent (tzdata) : les délais seraient faux",
        "time zone data is missing (tzdata): legal periods would be wrong",
    )


def clock_behind_files(installation: Installation) -> Text | None:
    """Is the clock behind the files?"""
    kept = (installation.settings.instance / "secret-key", installation.database_file, installation.files)
    times = [datetime.fromtimestamp(path.stat().st_mtime, UTC) for path in kept if path and path.exists()]
    if times and max(times) > installation.at + SKEW:
        return Text("l'horloge retarde : un fichier est daté du {when}", "the clock is behind: a file is dated {when}").filled(
            when=max(times).isoformat(timespec="minutes")
        )
    return None


def clock_behind_journal(installation: Installation) -> Text | None:
    """Is the clock behind the journal?"""
    last = db.session.scalar(sa.select(sa.func.max(Event.at)))
    if last is not None and last > installation.at + SKEW:
        return Text(
            "l'horloge retarde : la dernière mention du journal est du {when}",
            "the clock is behind: the last mention of the journal is of {when}",
        ).filled(when=last.isoformat(timespec="minutes"))
    return None


def sqlite_promises(installation: Installation) -> Text | None:
    """A committed act outlives a power cut: `synchronous` FULL, and WAL only in a version where it is sound."""
    if installation.database_file is None:
        return None
    asked = {name: db.session.execute(sa.text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous", "foreign_keys")}
    version = tuple(int(part) for part in sqlite3.sqlite_version.split("."))[:3]
    return sqlite_fault(str(asked["journal_mode"]), int(asked["synchronous"] or 0), bool(asked["foreign_keys"]), version)


def sqlite_fault(journal: str, synchronous: int, foreign_keys: bool, version: tuple[int, ...]) -> Text | None:
    """What of these settings would lose or spoil an act."""
    if journal.lower() == "wal" and not wal_is_sound(version):  # type: ignore[arg-type]
        return Text(
            "journal WAL avec SQLite {v}, qui peut abîmer la base (corrigé en 3.51.3)",
            "WAL journal with SQLite {v}, which may corrupt the database (fixed in 3.51.3)",
        ).filled(v=".".join(map(str, version)))
    if journal.lower() not in {"wal", "delete", "truncate", "persist"}:
        return Text(
            "journal SQLite « {mode} » : un arrêt perdrait la base", "SQLite journal “{mode}”: a crash would lose the database"
        ).filled(mode=journal)
    if synchronous < 2:
        return Text(
            "synchronous n'est pas FULL : une coupure perdrait les derniers actes",
            "synchronous is not FULL: a power cut would lose the last acts",
        )
    if not foreign_keys:
        return Text("les clés étrangères ne sont pas tenues", "foreign keys are not enforced")
    return None


def postgresql_promises(installation: Installation) -> Text | None:
    """A committed act outlives a power cut: `fsync` and `synchronous_commit` on."""
    if installation.database_file is not None:
        return None
    names = ("fsync", "synchronous_commit", "full_page_writes")
    return postgresql_fault({name: str(db.session.execute(sa.text(f"SHOW {name}")).scalar()) for name in names})


def postgresql_fault(settings: Mapping[str, str]) -> Text | None:
    """What of these settings would lose an act."""
    off = [f"{name} = {value}" for name, value in settings.items() if value == "off"]
    if off:
        return Text("PostgreSQL : {off} ; une coupure perdrait des actes", "PostgreSQL: {off}; a power cut would lose acts").filled(
            off=", ".join(off)
        )
    return None


def postgresql_superuser(installation: Installation) -> Text | None:
    """Is the database role a plain one?"""
    if installation.database_file is not None or installation.settings.demonstration:
        return None
    if db.session.execute(sa.text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).scalar():
        return Text(
            "le registre se connecte à PostgreSQL en superutilisateur : donnez-lui un rôle simple",
            "the registry connects to PostgreSQL as a superuser: give it a plain role",
        )
    return None


def pg_dump_missing(installation: Installation) -> Text | None:
    """Can a backup be made?"""
    if installation.database_file is not None or (program_of("pg_dump") and program_of("pg_restore")):
        return None
    return Text(
        "pg_dump ou pg_restore manque : pas de sauvegarde possible (paquet postgresql-client)",
        "pg_dump or pg_restore is missing: no backup is possible (package postgresql-client)",
    )


def migrations_behind(_installation: Installation) -> Text | None:
    """Is the schema that of the code?"""
    return soundness.migration_fault()


def disk_space(installation: Installation) -> Text | None:
    """Is there room?"""
    for folder in {installation.settings.instance, installation.files or installation.settings.instance}:
        if folder.exists() and (fault := soundness.disk_fault(folder)):
            return fault
    return None


def storage_unreachable(installation: Installation) -> Text | None:
    """Does the store of files answer?"""
    try:
        installation.store.exists("0" * 64)
    except OSError as error:
        return Text("le magasin des pièces ne répond pas ({why})", "the store of files does not answer ({why})").filled(
            why=type(error).__name__
        )
    if installation.files is not None and not os.access(installation.files, os.W_OK | os.X_OK):
        return Text("le dossier des pièces n'est pas accessible en écriture", "the folder of files cannot be written to")
    return None


def examiner_broken(_installation: Installation) -> Text | None:
    """Are pieces examined before they are taken? A sandbox too tight would refuse them all."""
    try:
        inspect(base64.b64decode(_PICTURE), "doctor.png")
    except Exception as error:  # noqa: BLE001 - whatever stops it stops every deposit
        return Text(
            "l'examen des pièces ne marche pas : aucune ne peut être déposée ({why})",
            "the examination of files does not work: none can be deposited ({why})",
        ).filled(why=f"{type(error).__name__}: {error}"[-200:])
    return None


def files_missing(installation: Installation) -> Text | None:
    """Is every piece that a dossier names in the store?"""
    named = set(db.session.scalars(named_digests()))
    missing = named - set(installation.store.digests()) if named else set()
    if missing:
        return Text(
            "{n} pièces nommées par des dossiers manquent au magasin", "{n} files named by dossiers are missing from the store"
        ).filled(n=len(missing))
    return None


def demonstration_data(installation: Installation) -> Text | None:
    """Is a real register free of demonstration accounts?"""
    if installation.settings.demonstration:
        return None
    if db.session.scalar(sa.select(sa.func.count(User.id)).where(User.email.like(DEMONSTRATION_DOMAIN), User.is_active)):
        return Text(
            "des comptes de démonstration, au mot de passe connu, sont actifs dans un vrai registre",
            "demonstration accounts, whose password is known, are active in a real register",
        )
    return None


def nobody_signs(_installation: Installation) -> Text | None:
    """Does somebody sign, head the office, and administer?"""
    wanted = (Role.REGISTRAR, Role.HEAD, Role.ADMINISTRATOR)
    held = set(db.session.scalars(sa.select(RoleHeld.role).join(User, User.id == RoleHeld.user_id).where(User.is_active)))
    missing = [role.label for role in wanted if role not in held]
    if not missing:
        return None
    fr, en = ", ".join(label.fr for label in missing), ", ".join(label.en for label in missing)
    return Text(f"personne ne tient la fonction : {fr} (registry user add)", f"nobody holds the role: {en} (registry user add)")


def journal_broken(_installation: Installation) -> Text | None:
    """Is the journal whole?"""
    verdict = trail.verify()
    if verdict.is_whole:
        return None
    return Text("journal rompu à la mention {seq} : {why}", "journal broken at event {seq}: {why}").filled(
        seq=verdict.bad_seq, why=verdict.why
    )


def jobs_in_trouble(installation: Installation) -> Text | None:
    """Are the jobs done?"""
    return soundness.jobs_fault(installation.at)


Question = Callable[[Installation], Text | None]

#: Asked of the machine and the settings; then of the database, if it answers.
OF_THE_MACHINE: Final[tuple[Question, ...]] = (
    weak_secret, secret_file_readable, instance_readable, files_readable, database_readable, debug_on, development_on, plain_http,
    public_address, no_proxy, demonstration_in_public, running_as_root, zone_data, clock_behind_files, disk_space, storage_unreachable, examiner_broken, pg_dump_missing,
)  # fmt: skip
OF_THE_DATABASE: Final[tuple[Question, ...]] = (
    sqlite_promises, postgresql_promises, postgresql_superuser, migrations_behind, clock_behind_journal, files_missing,
    demonstration_data, nobody_signs, journal_broken, jobs_in_trouble,
)  # fmt: skip


def examine(installation: Installation) -> list[CheckResult]:
    """Ask every question."""
    findings = [_ask(question, installation) for question in OF_THE_MACHINE]
    database = soundness.database_fault()
    findings.append(CheckResult("database", database))
    if database is None:
        findings += [_ask(question, installation) for question in OF_THE_DATABASE]
        db.session.rollback()
    return findings


def _ask(question: Question, installation: Installation) -> CheckResult:
    try:
        return CheckResult(question.__name__, question(installation))
    except Exception as error:  # noqa: BLE001 - a question that cannot be asked is a finding, not a crash
        db.session.rollback()
        return CheckResult(
            question.__name__,
            Text("question sans réponse : {why}", "question without answer: {why}").filled(why=f"{type(error).__name__}: {error}"[:200]),
        )


def _open_to_others(path: Path, mask: int) -> Text | None:
    if not path.exists() or not path.stat().st_mode & mask:
        return None
    mode = f"{path.stat().st_mode & 0o777:o}"
    return Text(
        "{path} est ouvert à d'autres (mode {mode}) : chmod go= {path}", "{path} is open to others (mode {mode}): chmod go= {path}"
    ).filled(path=path, mode=mode)
