"""backup(): the whole register in one sealed file, while the office works. The database first, then every file of the store.

Files are written once and never changed, and a row names a file only after it is stored: so every file that the copied
rows name is there when it is read.
"""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, cast

import sqlalchemy as sa

from registry.bilingual import Text
from registry.operations import archive
from registry.operations.archive import ArchivePart, BackupRefused, Manifest
from registry.operations.databases import copy_out
from registry.storage import NotStored, Store


def backup(folder: Path, *, engine: sa.Engine, store: Store, at: datetime) -> tuple[Path, Manifest]:
    """Write `greffe-<instant>.tar` into a folder: under another name until it is whole and on the disk.

    :raises Refused: a file of that name is there, or the database cannot be copied.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"greffe-{at:%Y%m%dT%H%M%SZ}.tar"
    if target.exists():
        raise _already(target)
    with tempfile.TemporaryDirectory(prefix=".greffe-backup-", dir=folder) as work:
        part, facts = copy_out(engine, Path(work))
        with part.open("rb") as content:
            database = ArchivePart(*archive.digest_of(content))
        files, damaged = _sound_files(store)
        manifest = Manifest(
            made_at=at.isoformat(), engine=engine.dialect.name, schema=facts.schema, tables=facts.tables, journal=facts.journal,
            parts={part.name: database, **files}, damaged=damaged,
            missing=sorted(digest for digest in facts.digests if archive.part_name(digest) not in files and digest not in damaged),
        )  # fmt: skip
        partial = Path(work) / "partial"

        def source(name: str) -> BinaryIO:
            return cast(BinaryIO, part.open("rb")) if name == part.name else store.open(name.rpartition("/")[2])

        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            try:
                archive.write(file, manifest, source)
            except NotStored:  # an orphan, swept between the two readings
                raise BackupRefused(
                    Text("un fichier a disparu pendant la copie : recommencez", "a file went away during the copy: run it again")
                ) from None
            file.flush()
            os.fsync(file.fileno())
        _name(partial, target)
    return target, manifest


def _sound_files(store: Store) -> tuple[dict[str, ArchivePart], list[str]]:
    """Every file of the store whose content is its own; and those whose is not."""
    sound: dict[str, ArchivePart] = {}
    damaged: list[str] = []
    for digest in store.digests():
        try:
            with store.open(digest) as content:
                actual, size = archive.digest_of(content)
        except NotStored:  # swept while we walk: no row named it
            continue
        except OSError:
            actual, size = "", 0
        if actual == digest:
            sound[archive.part_name(digest)] = ArchivePart(digest, size)
        else:
            damaged.append(digest)
    return sound, damaged


def _name(partial: Path, target: Path) -> None:
    try:
        os.link(partial, target)  # unlike a renaming, never replaces what is there
    except FileExistsError:
        raise _already(target) from None
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _already(target: Path) -> BackupRefused:
    return BackupRefused(Text("{path} existe déjà et n'est pas remplacé", "{path} exists already and is not replaced").filled(path=target))
