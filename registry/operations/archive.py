"""The shape of a backup: one tar file, a manifest first, every part by its SHA-256, and a seal over the whole.

The last 512 bytes are the seal: the digest of every byte before them. So one byte changed anywhere, in a part, in a
header or in the padding, is seen before anything else is read. Any `tar` can list and unpack the file.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import tarfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, cast

from registry.bilingual import Text

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
SEAL: Final = 512
CHUNK: Final = 1024 * 1024
LARGEST_MANIFEST: Final = 512 * 1024 * 1024
_PART: Final = re.compile(r"database\.(sqlite3|dump)|files/([0-9a-f]{2})/\2[0-9a-f]{62}")


class BackupRefused(Exception):
    """A backup cannot be made, or must not be restored; why, in both languages."""

    def __init__(self, why: Text) -> None:
        self.why = why
        super().__init__(why.en)


@dataclass(frozen=True, slots=True)
class ArchivePart:
    """One file of the archive."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the archive says of itself. `missing` and `damaged` are digests that the store could not give soundly."""

    made_at: str
    engine: str
    schema: str
    tables: dict[str, int]
    journal: str
    parts: dict[str, ArchivePart]
    missing: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    format: int = FORMAT

    @property
    def database(self) -> str:
        """The part that is the database."""
        return next(name for name in self.parts if name.startswith("database."))

    @property
    def files(self) -> dict[str, str]:
        """Digest to the part that holds it."""
        return {name.rpartition("/")[2]: name for name in self.parts if name.startswith("files/")}


def part_name(digest: str) -> str:
    """Where a file of the store lies in the archive."""
    return f"files/{digest[:2]}/{digest}"


class _Sealing:
    """A file that remembers the digest of all that was written to it."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        return self.file.write(data)


def write(file: BinaryIO, manifest: Manifest, source: Callable[[str], BinaryIO]) -> None:
    """Write the archive; `source` opens each part by name."""
    sealing = _Sealing(file)
    with tarfile.open(fileobj=cast(IO[bytes], sealing), mode="w|", format=tarfile.PAX_FORMAT) as tar:
        told = json.dumps(asdict(manifest), ensure_ascii=False, indent=1).encode()
        tar.addfile(_member(MANIFEST, len(told)), io.BytesIO(told))
        for name, part in manifest.parts.items():
            with source(name) as content:
                tar.addfile(_member(name, part.size), content)
    file.write(_seal(sealing.digest.hexdigest()))


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    return member


def _seal(digest: str) -> bytes:
    return f"GREFFE-BACKUP-{FORMAT} sha256={digest}\n".encode().ljust(SEAL, b"\n")


@contextmanager
def opened(path: Path) -> Iterator[tuple[Manifest, Callable[[str], IO[bytes]]]]:
    """An archive whose every byte has been checked: its manifest, and how to read a part.

    :raises Refused: one byte is not as it was written, or the archive is of another kind.
    """
    _check_seal(path)
    try:
        with tarfile.open(path, mode="r:") as tar:
            members = {member.name: member for member in tar.getmembers()}
            manifest = _read_manifest(tar, members)
            _check_parts(tar, members, manifest)
            yield manifest, lambda name: _content(tar, members[name])
    except tarfile.TarError as error:
        raise BackupRefused(_not_an_archive()) from error


def _check_seal(path: Path) -> None:
    digest, left = hashlib.sha256(), path.stat().st_size - SEAL
    if left < SEAL:
        raise BackupRefused(_not_an_archive())
    with path.open("rb") as file:
        while left:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                break
            digest.update(chunk)
            left -= len(chunk)
        if left or file.read() != _seal(digest.hexdigest()):
            raise BackupRefused(Text(
                "l'archive a été modifiée ou tronquée : son sceau ne concorde pas. Rien n'a été touché.",
                "the archive was changed or cut short: its seal does not match. Nothing was touched.",
            ))  # fmt: skip


def _read_manifest(tar: tarfile.TarFile, members: Mapping[str, tarfile.TarInfo]) -> Manifest:
    member = members.get(MANIFEST)
    if member is None or member.size > LARGEST_MANIFEST:
        raise BackupRefused(_not_an_archive())
    told: dict[str, Any] = json.loads(_content(tar, member).read())
    if told.get("format") != FORMAT:
        raise BackupRefused(Text("cette archive est d'une autre version du registre", "this archive is of another version of the registry"))
    return Manifest(**{**told, "parts": {name: ArchivePart(**part) for name, part in told["parts"].items()}})


def _check_parts(tar: tarfile.TarFile, members: Mapping[str, tarfile.TarInfo], manifest: Manifest) -> None:
    if set(members) != {MANIFEST, *manifest.parts} or not all(_PART.fullmatch(name) for name in manifest.parts):
        raise BackupRefused(_not_an_archive())
    for name, part in manifest.parts.items():
        sha256, size = digest_of(_content(tar, members[name]))
        if (sha256, size) != (part.sha256, part.size):
            raise BackupRefused(
                Text("la partie {name} a été modifiée. Rien n'a été touché.", "part {name} was changed. Nothing was touched.").filled(
                    name=name
                )
            )


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes]:
    content = tar.extractfile(member)
    if content is None:
        raise BackupRefused(_not_an_archive())
    return content


def digest_of(content: IO[bytes]) -> tuple[str, int]:
    """The SHA-256 and size of what is left to read."""
    digest, size = hashlib.sha256(), 0
    while chunk := content.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _not_an_archive() -> Text:
    return Text("ce fichier n'est pas une sauvegarde du registre", "this file is not a backup of the registry")
