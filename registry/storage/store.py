"""Bytes in, digest out: the content-addressed, write-once store of the pieces of a dossier.

Hides where files sleep (a folder, or an S3 bucket), how a write survives a power cut, and what a half-written file
looks like. A caller keeps the digest and nothing else; two equal files are one. Nothing is ever overwritten. Rows that
say *whose* file it is live elsewhere, so a file that no row names is rubbish: the sweep finds it by ``digests`` and
``delete``. Any package may call this; it knows neither Flask nor SQL.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import io
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final, Protocol

CHUNK: Final = 1024 * 1024
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_PARTIAL: Final = ".partial-"
_LOCK: Final = ".lock"


class NotStored(LookupError):
    """No content has this digest here."""


class Damaged(Exception):
    """The content kept under this digest is not the content that was given."""


class Unavailable(OSError):
    """The store cannot be reached or has refused to work; the same call may succeed later."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What a caller keeps: the SHA-256 of the content, in lower-case hexadecimal, and its size in bytes."""

    digest: str
    size: int


class Store(Protocol):
    """Where content sleeps. Every method that takes a digest raises ``ValueError`` when it is not one."""

    def put(self, data: bytes | BinaryIO) -> Stored:
        """Keep this content; when this returns it survives a power cut.

        Content already here is left as it is, and its modified time becomes now, so that a sweep spares it.
        Raises ``Damaged`` if what is kept under this digest has another size, ``OSError`` (disk full, store out of
        reach) otherwise; nothing is left behind then.
        """

    def open(self, digest: str) -> BinaryIO:
        """The content, seekable, for the caller to close. Raises ``NotStored``. Does not re-hash: see ``verify``."""

    def exists(self, digest: str) -> bool:
        """Is there content under this digest?"""

    def delete(self, digest: str, *, older_than: datetime | None = None) -> bool:
        """Forget this content; says whether it did. With ``older_than``, spares content given again since then."""

    def digests(self, *, older_than: datetime | None = None) -> Iterator[str]:
        """Every digest kept here; with ``older_than``, only those last given before that instant."""

    def sweep(self, *, older_than: datetime) -> int:
        """Remove what interrupted writes left before that instant; says how many."""


def verify(store: Store) -> list[str]:
    """Re-hash everything; the digests whose content is no longer theirs, or can no longer be read, in order.

    Reads the whole store. What is *missing* only the rows that name it can tell. Raises ``Unavailable``.
    """
    return sorted(digest for digest in store.digests() if not _sound(store, digest))


def checked(digest: str) -> str:
    """The digest itself, or ``ValueError``: nothing else ever becomes part of a path."""
    if not _DIGEST.fullmatch(digest):
        raise ValueError("not a SHA-256 digest in lower-case hexadecimal")
    return digest


def pieces(data: bytes | BinaryIO) -> Iterator[bytes]:
    """The content, a chunk at a time."""
    source = io.BytesIO(data) if isinstance(data, bytes) else data
    while chunk := source.read(CHUNK):
        yield chunk


class LocalStore:
    """A folder of this machine: ``ab/abcdef…``, folders 0700, files 0600.

    A write goes to a file ``.partial-…`` of the same folder, reaches the disk, and only then is linked under its name.
    Writers share a lock that ``delete`` takes alone, so a sweep cannot remove what is being given again.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        if not root.is_dir():
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sync_folder(root.parent)

    def put(self, data: bytes | BinaryIO) -> Stored:
        handle, name = tempfile.mkstemp(prefix=_PARTIAL, dir=self._root)
        partial = Path(name)
        try:
            stored = _written(handle, data)
            self._settle(partial, stored)
        finally:
            partial.unlink(missing_ok=True)
        return stored

    def open(self, digest: str) -> BinaryIO:
        path = self._path(digest)
        try:
            return os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC), "rb")
        except FileNotFoundError:
            raise NotStored(digest) from None

    def exists(self, digest: str) -> bool:
        return self._path(digest).is_file()

    def delete(self, digest: str, *, older_than: datetime | None = None) -> bool:
        path = self._path(digest)
        with self._locked(fcntl.LOCK_EX):
            if not path.is_file() or not _is_older(path, older_than):
                return False
            path.unlink()
            _sync_folder(path.parent)
            return True

    def digests(self, *, older_than: datetime | None = None) -> Iterator[str]:
        for shard in sorted(self._root.iterdir()):
            if not re.fullmatch(r"[0-9a-f]{2}", shard.name) or not shard.is_dir():
                continue
            for path in sorted(shard.iterdir()):
                if not _DIGEST.fullmatch(path.name) or not path.name.startswith(shard.name):
                    continue
                with contextlib.suppress(FileNotFoundError):  # deleted while we walk
                    if _is_older(path, older_than):
                        yield path.name

    def sweep(self, *, older_than: datetime) -> int:
        removed = 0
        for path in self._root.glob(_PARTIAL + "*"):
            with contextlib.suppress(FileNotFoundError):
                if _is_older(path, older_than):
                    path.unlink()
                    removed += 1
        return removed

    def _path(self, digest: str) -> Path:
        return self._root / checked(digest)[:2] / digest

    def _settle(self, partial: Path, stored: Stored) -> None:
        """Give the finished file its name, or find it already there."""
        path = self._path(stored.digest)
        with self._locked(fcntl.LOCK_SH):
            try:
                path.parent.mkdir(mode=0o700)
                _sync_folder(self._root)
            except FileExistsError:
                pass
            try:
                os.link(partial, path)  # never replaces what is there
            except FileExistsError:
                if path.stat().st_size != stored.size:
                    raise Damaged(stored.digest) from None
                os.utime(path)
            _sync_folder(path.parent)

    @contextlib.contextmanager
    def _locked(self, kind: int) -> Iterator[None]:
        handle = os.open(self._root / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, kind)
            yield
        finally:
            os.close(handle)


def _written(handle: int, data: bytes | BinaryIO) -> Stored:
    digest, size = hashlib.sha256(), 0
    with os.fdopen(handle, "wb") as file:
        for chunk in pieces(data):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return Stored(digest.hexdigest(), size)


def _is_older(path: Path, instant: datetime | None) -> bool:
    return instant is None or datetime.fromtimestamp(path.stat().st_mtime, UTC) < instant


def _sync_folder(folder: Path) -> None:
    """A name is on the disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sound(store: Store, digest: str) -> bool:
    actual = hashlib.sha256()
    try:
        with store.open(digest) as file:
            for chunk in pieces(file):
                actual.update(chunk)
    except NotStored:
        return True  # deleted while we walked, which is no damage
    except Unavailable:
        raise
    except OSError:
        return False
    return actual.hexdigest() == digest
