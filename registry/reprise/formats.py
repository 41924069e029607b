"""What a spreadsheet file is, seen from its first bytes; and, for those that are archives, whether it may be opened at all.

Nothing is parsed here: sizes are counted by unpacking into nothing, and declarations are looked for as bytes.
"""

from __future__ import annotations

import copy
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, Final, Literal

from registry.reprise.refusals import Bounds

Format = Literal["xlsx", "xls", "ods", "csv"]
ENDINGS: Final[dict[str, Format]] = {"xlsx": "xlsx", "xls": "xls", "ods": "ods", "csv": "csv", "tsv": "csv", "txt": "csv"}
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_ODS: Final = b"application/vnd.oasis.opendocument.spreadsheet"
#: First bytes of files that are no text: a .csv that begins so is something else renamed.
_OTHERS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"\x7fELF", b"MZ", b"SQLite format")
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
#: A cell beyond column ZZ or row 999 999: a parser would reserve everything before it.
_FAR: Final = re.compile(rb"""\sr\s*=\s*["'](?:[A-Za-z]{3,}[0-9]|[A-Za-z]{1,2}[0-9]{7})""")
_CHUNK: Final = 1024 * 1024


class FileRefused(Exception):
    """The file is not read; `code` is a key of `refusals.WORDS`, `values` fill its sentence."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def recognised(data: bytes, filename: str, bounds: Bounds) -> Format:
    """The format of a file, by its content, which its name must not contradict. Raises `FileRefused`."""
    if not data.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise FileRefused("empty")
    if len(data) > bounds.bytes:
        raise FileRefused("too_big", limit=bounds.bytes // (1024 * 1024))
    ending = ENDINGS.get(filename.lower().rpartition(".")[2])
    found = _by_content(data, bounds, ending)
    if ending != found:
        raise FileRefused("ending", kind=found) if found != "csv" else FileRefused("unknown" if ending is None else "broken")
    return found


def _by_content(data: bytes, bounds: Bounds, ending: Format | None) -> Format:
    if data.startswith(b"PK\x03\x04"):
        return _of_archive(data, bounds)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise FileRefused("password")
        if zipfile.is_zipfile(io.BytesIO(data)):
            raise FileRefused("hidden")
        return "xls"
    if data.startswith(_OTHERS):
        raise FileRefused("binary" if ending == "csv" else "unknown")
    return "csv"


def _of_archive(data: bytes, bounds: Bounds) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _count(members, len(data), bounds)
            names = {member.filename for member in members}
            if len(names) != len(members):
                raise FileRefused("hidden")
            if any(member.flag_bits & 1 for member in members):
                raise FileRefused("password")
            found = _named(archive, names)
            left = bounds.unzipped
            for member in members:
                left -= _walked(archive, member, left)
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, KeyError, RuntimeError) as fault:
        raise FileRefused("broken") from fault


def _count(members: list[zipfile.ZipInfo], size: int, bounds: Bounds) -> None:
    """What the archive says of itself; what it hides is counted in walking."""
    total = sum(member.file_size for member in members)
    if len(members) > bounds.members or total > bounds.unzipped or total > bounds.ratio * max(size, 64 * 1024):
        raise FileRefused("bomb")
    first = min((member.header_offset for member in members), default=0)
    if first != 0:
        raise FileRefused("hidden")


def _named(archive: zipfile.ZipFile, names: set[str]) -> Format:
    if "xl/vbaProject.bin" in names:
        raise FileRefused("macros")
    if "xl/workbook.xml" in names and "[Content_Types].xml" in names:
        return "xlsx"
    if "mimetype" in names and "content.xml" in names:
        if archive.getinfo("mimetype").file_size > 200 or archive.read("mimetype").strip() != _ODS:
            raise FileRefused("unknown")
        if "META-INF/manifest.xml" in names:
            manifest = b"".join(_pieces(archive, archive.getinfo("META-INF/manifest.xml"), _CHUNK))
            if b"encryption-data" in manifest:
                raise FileRefused("password")
        return "ods"
    raise FileRefused("unknown")


def _walked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> int:
    """Unpack a member into nothing: its true size, no declaration in it, no cell beyond the bounds."""
    size, tail = 0, b""
    is_xml = member.filename.endswith((".xml", ".rels"))
    for piece in _pieces(archive, member, left):
        size += len(piece)
        if is_xml:
            text = tail + piece.replace(b"\x00", b"")
            if _DECLARATIONS.search(text):
                raise FileRefused("entities")
            if _FAR.search(text):
                raise FileRefused("too_complex")
            tail = text[-64:]
    if size != member.file_size:
        raise FileRefused("hidden")
    return size


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> Iterator[bytes]:
    """The content of a member, whatever size it claims; never more than what is left."""
    honest = copy.copy(member)
    honest.file_size = left + 1
    with archive.open(honest) as source:
        given = 0
        while piece := source.read(_CHUNK):
            given += len(piece)
            if given > left:
                raise FileRefused("bomb")
            yield piece
