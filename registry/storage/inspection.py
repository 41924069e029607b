"""May this file enter a dossier? PDF, JPEG and PNG only, decided by content; harmless, whole, and nothing else inside.

Hides how each kind is read, and that hostile files are opened in a process of their own. Says nothing of viruses: the
scan comes after. The name must agree with the content, so that nobody is surprised by what opens.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

from registry.bilingual import Text
from registry.storage import examiner, refusals
from registry.storage.filenames import safe_filename
from registry.storage.refusals import MAX_BYTES, MEBIBYTE, Limits, Unacceptable

__all__ = ["MAX_BYTES", "Inspected", "Limits", "Unacceptable", "inspect", "safe_filename"]


@dataclass(frozen=True, slots=True)
class Inspected:
    """What an accepted file is: its type, the extension to give it (without a dot), the pages of a PDF."""

    media_type: str
    extension: str
    pages: int | None


@dataclass(frozen=True, slots=True)
class _Kind:
    media_type: str
    begins: bytes
    extensions: tuple[str, ...]
    called: str


_KINDS: Final = (
    _Kind(examiner.PDF, b"%PDF-", ("pdf",), "PDF"),
    _Kind("image/jpeg", b"\xff\xd8\xff", ("jpg", "jpeg"), "JPEG"),
    _Kind("image/png", b"\x89PNG\r\n\x1a\n", ("png",), "PNG"),
)
_ZIP_END: Final = b"PK\x05\x06"
_ZIP_ENTRY: Final = b"PK\x01\x02"


def inspect(data: bytes, filename: str, limits: Limits | None = None) -> Inspected:
    """What this file is. Raises ``Unacceptable`` with the reason in words, whatever the bytes.

    Other errors are never the file's fault: ``examiner.ExaminerFailed`` and ``OSError`` mean that nothing can be
    examined now.
    """
    limits = limits or Limits()
    if not data:
        raise Unacceptable(refusals.EMPTY)
    if len(data) > limits.max_bytes:
        raise Unacceptable(refusals.TOO_BIG.filled(limit=limits.max_bytes // MEBIBYTE))
    kind = next((kind for kind in _KINDS if data.startswith(kind.begins)), None)
    if kind is None:
        raise Unacceptable(refusals.NOT_A_KNOWN_KIND)
    _refuse_other_name(kind, filename)
    if _is_also_a_zip(data):
        raise Unacceptable(refusals.HIDDEN_CONTENT)
    pages = examiner.examine(kind.media_type, data, limits)
    return Inspected(kind.media_type, kind.extensions[0], pages)


def _refuse_other_name(kind: _Kind, filename: str) -> None:
    _, dot, extension = safe_filename(filename).rpartition(".")
    if not dot or extension.lower() not in kind.extensions:
        french, english = (word.join(f".{ending}" for ending in kind.extensions) for word in (" ou ", " or "))
        raise Unacceptable(refusals.NAME_DISAGREES.filled(kind=kind.called, endings=Text(french, english)))


def _is_also_a_zip(data: bytes) -> bool:
    """Would an archive program open this? It looks for the end record in the last 64 KiB, then back to the entries."""
    tail = data[-(65_535 + 22) :]
    for found in re.finditer(re.escape(_ZIP_END), tail):
        record = tail[found.start() : found.start() + 22]
        if len(record) < 22:
            continue
        entries, size = struct.unpack_from("<HI", record, 10)
        start = len(data) - len(tail) + found.start() - size
        if entries == 0xFFFF or size == 0xFFFFFFFF or (start >= 0 and data.startswith(_ZIP_ENTRY, start)):
            return True
    return False
