"""restore(): put a sealed backup in place. All is checked before anything is touched, and all is checked again afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, BinaryIO, cast

import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session

from registry.audit import trail
from registry.bilingual import Text
from registry.operations import archive
from registry.operations.archive import BackupRefused, Manifest
from registry.operations.databases import copy_in, facts_of, is_empty, reading
from registry.storage import Store

Reader = Callable[[str], IO[bytes]]


def restore(path: Path, *, database_url: str, store: Store, replace: bool = False) -> Manifest:
    """Restore an archive into a database and a store.

    The files come first: they harm nothing where they are, and rows must never name one that is not there.

    :raises Refused: the archive is not sound; the target is not empty and `replace` was not said; or what was restored
        does not equal what the archive says.
    """
    url = sa.make_url(database_url)
    with archive.opened(path) as (manifest, read):
        if manifest.engine != url.get_backend_name():
            text = Text(
                "cette archive vient de {engine} ; elle ne va pas dans {other}",
                "this archive comes from {engine}; it does not go into {other}",
            )
            raise BackupRefused(text.filled(engine=manifest.engine, other=url.get_backend_name()))
        if not replace and not (is_empty(url) and next(iter(store.digests()), None) is None):
            raise BackupRefused(Text(
                "la cible n'est pas vide : arrêtez le service et ajoutez --replace si elle doit être remplacée",
                "the target is not empty: stop the service, and add --replace if it must be replaced",
            ))  # fmt: skip
        with tempfile.TemporaryDirectory(prefix="greffe-restore-") as work:
            part = Path(work) / manifest.database
            with read(manifest.database) as content, part.open("wb") as copy:
                shutil.copyfileobj(content, copy, archive.CHUNK)
            _put_files(manifest, read, store)
            copy_in(part, url, replace=replace)
    faults = faults_of(manifest, url, store)
    if faults:
        raise BackupRefused(_all(faults))
    return manifest


def _put_files(manifest: Manifest, read: Reader, store: Store) -> None:
    for digest, name in manifest.files.items():
        if store.exists(digest) and not _is_sound(store, digest):
            store.delete(digest)
        with read(name) as content:
            store.put(cast(BinaryIO, content))


def faults_of(manifest: Manifest, url: URL, store: Store) -> list[Text]:
    """What differs between the restored installation and what the archive says: counts, journal, files."""
    faults = []
    with reading(url) as connection:
        facts = facts_of(connection)
        with Session(connection) as session:
            verdict = trail.verify(session=session)
    if facts.tables != manifest.tables:
        wrong = sorted(name for name in {*facts.tables, *manifest.tables} if facts.tables.get(name) != manifest.tables.get(name))
        faults.append(Text("nombre de lignes différent : {tables}", "different number of rows: {tables}").filled(tables=", ".join(wrong)))
    if facts.journal != manifest.journal or not verdict.is_whole:
        faults.append(
            Text("le journal n'est pas entier : {why}", "the journal is not whole: {why}").filled(why=verdict.why or facts.journal)
        )
    bad = [digest for digest in manifest.files if not store.exists(digest) or not _is_sound(store, digest)]
    if bad:
        faults.append(Text("{n} fichiers absents ou modifiés", "{n} files missing or changed").filled(n=len(bad)))
    return faults


def _is_sound(store: Store, digest: str) -> bool:
    with store.open(digest) as content:
        return archive.digest_of(content)[0] == digest


def _all(faults: list[Text]) -> Text:
    return Text("après la restauration : " + " ; ".join(f.fr for f in faults), "after restoring: " + "; ".join(f.en for f in faults))
