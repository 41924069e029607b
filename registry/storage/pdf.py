"""Is this PDF only paper? Refuses what is broken, protected, looping, or does anything but show pages.

``qpdf --check`` and type sniffing call a PDF sound whatever it would do when opened, so every object is looked at, the
ones inside object streams included; qpdf has by then decoded the names (``/J#61vaScript``). Hides pikepdf. To be run
by the examiner's process, which bounds its time and memory.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Final

import pikepdf
from pikepdf import settings

from registry.bilingual import Text
from registry.storage import refusals
from registry.storage.refusals import MEBIBYTE, Limits, Unacceptable

_HEADER: Final = re.compile(rb"%PDF-[12]\.[0-9]")
_ENDING: Final = re.compile(rb"startxref[\x00\t\n\f\r ]+[0-9]+[\x00\t\n\f\r ]+%%EOF[\x00\t\n\f\r ]*\Z")
_TAIL: Final = 64 * 1024
_MARKUP_NEAR_START: Final = re.compile(rb"<(?:!doctype|html|script|head|body|svg|iframe)\b", re.IGNORECASE)

_MEANS: Final[dict[str, Text]] = {  # the type of an action, of an annotation or of a stream
    "/JavaScript": refusals.SCRIPT,
    "/Rendition": refusals.SCRIPT,
    "/Launch": refusals.OUTSIDE,
    "/GoToR": refusals.OUTSIDE,
    "/GoToE": refusals.OUTSIDE,
    "/EmbeddedFile": refusals.ATTACHMENT,
    "/FileAttachment": refusals.ATTACHMENT,
    "/SubmitForm": refusals.ACTIVE_FORM,
    "/ImportData": refusals.ACTIVE_FORM,
    "/RichMedia": refusals.MULTIMEDIA,
    "/RichMediaExecute": refusals.MULTIMEDIA,
    "/GoTo3DView": refusals.MULTIMEDIA,
    "/3D": refusals.MULTIMEDIA,
    "/Movie": refusals.MULTIMEDIA,
    "/Sound": refusals.MULTIMEDIA,
    "/Screen": refusals.MULTIMEDIA,
}
_HOLDS: Final[dict[str, Text]] = {  # the key under which active content hangs
    "/JS": refusals.SCRIPT,
    "/JavaScript": refusals.SCRIPT,
    "/AA": refusals.AUTOMATIC,
    "/OpenAction": refusals.AUTOMATIC,
    "/EmbeddedFiles": refusals.ATTACHMENT,
    "/EF": refusals.ATTACHMENT,
    "/Collection": refusals.ATTACHMENT,
    "/XFA": refusals.ACTIVE_FORM,
    "/RichMediaContent": refusals.MULTIMEDIA,
    "/RichMediaSettings": refusals.MULTIMEDIA,
    "/URI": refusals.OUTSIDE,
}
_TYPE_KEYS: Final = frozenset({"/S", "/Type", "/Subtype"})
_FILE_KEYS: Final = ("/F", "/UF", "/DOS", "/Mac", "/Unix")
_UNSAFE_ADDRESS: Final = re.compile(r"(?:javascript|vbscript|data|file):|\\\\")
_SUSPECT: Final = re.compile(
    rb"/(?:" + b"|".join(name[1:].encode() for name in {*_MEANS, *_HOLDS}) + rb")(?=[\x00\t\n\f\r ()<>\[\]{}/%]|\Z)"
)


def examine(data: bytes, limits: Limits) -> int:
    """The number of pages of a PDF that is only paper. Raises ``Unacceptable``."""
    _refuse_wrapping(data)
    settings.set_qpdf_limits(
        flate_max_memory=128 * MEBIBYTE,  # qpdf itself inflates only object and cross-reference streams
        run_length_max_memory=16 * MEBIBYTE,
        png_max_memory=128 * MEBIBYTE,
        tiff_max_memory=16 * MEBIBYTE,
        parser_max_container_size=1_000_000,
    )
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as document:
            if document.is_encrypted:
                raise Unacceptable(refusals.ENCRYPTED)
            pages = _count_pages(document, limits.max_pages)
            _refuse_active_content(document, limits.max_objects)
            if document.get_warnings():  # where qpdf has to guess, another reader may see something else
                raise Unacceptable(refusals.BROKEN_PDF)
            return pages
    except pikepdf.PasswordError:
        raise Unacceptable(refusals.ENCRYPTED) from None


def _refuse_wrapping(data: bytes) -> None:
    """The PDF begins at the first byte and ends with the last: nothing else can be read from the same file."""
    if not _HEADER.match(data):
        raise Unacceptable(refusals.BROKEN_PDF)
    if b"%%EOF" not in data[-_TAIL:]:
        raise Unacceptable(refusals.BROKEN_PDF if b"%%EOF" not in data else refusals.HIDDEN_CONTENT)
    if data.rpartition(b"%%EOF")[2].strip(b"\x00\t\n\f\r ") or _MARKUP_NEAR_START.search(data, 0, 1024):
        raise Unacceptable(refusals.HIDDEN_CONTENT)
    if not _ENDING.search(data, max(0, len(data) - _TAIL)):
        raise Unacceptable(refusals.BROKEN_PDF)


def _count_pages(document: pikepdf.Pdf, most: int) -> int:
    """Walks the page tree, each node once; a node met again is a loop."""
    root = document.Root.get("/Pages")
    if not isinstance(root, pikepdf.Dictionary):
        raise Unacceptable(refusals.BROKEN_PDF)
    waiting: list[pikepdf.Object] = [root]
    seen: set[tuple[int, int]] = set()
    pages = nodes = 0
    while waiting:
        node = waiting.pop()
        nodes += 1
        if not isinstance(node, pikepdf.Dictionary):
            raise Unacceptable(refusals.BROKEN_PDF)
        if node.is_indirect and node.objgen in seen:
            raise Unacceptable(refusals.BROKEN_PDF)
        seen.add(node.objgen)
        kids = node.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            if len(kids) + len(waiting) > 10 * most:
                raise _too_many_pages(most)
            waiting.extend(kids)
        else:
            pages += 1
        if pages > most or nodes > 10 * most:
            raise _too_many_pages(most)
    if not pages:
        raise Unacceptable(refusals.NO_PAGE)
    return pages


def _too_many_pages(most: int) -> Unacceptable:
    return Unacceptable(refusals.TOO_MANY_PAGES.filled(limit=most))


def _refuse_active_content(document: pikepdf.Pdf, most: int) -> None:
    """Every object, quickly by its written form; the suspects among them, closely."""
    if len(document.objects) > most:
        raise Unacceptable(refusals.TOO_COMPLEX)
    for thing in (document.trailer, *document.objects):
        body = thing
        if isinstance(thing, pikepdf.Stream):
            body = thing.stream_dict
            if "/F" in body:  # the bytes of the stream are in another file
                raise Unacceptable(refusals.OUTSIDE)
        if _SUSPECT.search(body.unparse(resolved=True)):
            for part in _parts(body):
                _refuse_if_active(part)


def _parts(thing: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The object and everything written inside it; what it only refers to is an object of its own."""
    waiting: list[object] = [thing]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, pikepdf.Object):
            continue
        yield part
        children: list[object] = []
        if isinstance(part, pikepdf.Dictionary):
            children = [part[key] for key in part.keys()]  # noqa: SIM118  # iterating it yields values of its own kind
        elif isinstance(part, pikepdf.Array):
            children = list(part)
        waiting.extend(child for child in children if not (isinstance(child, pikepdf.Object) and child.is_indirect))


def _refuse_if_active(part: pikepdf.Object) -> None:
    if isinstance(part, pikepdf.Name) and part.is_indirect and str(part) in _MEANS:
        raise Unacceptable(_MEANS[str(part)])  # a type written as an object of its own, to be referred to
    if not isinstance(part, pikepdf.Dictionary):
        return
    keys = part.keys()
    for key in _TYPE_KEYS & keys:
        kind = part[key]
        if isinstance(kind, pikepdf.Name) and str(kind) in _MEANS:
            raise Unacceptable(_MEANS[str(kind)])
    for key in _HOLDS.keys() & keys:
        if not _is_harmless(key, part[key]):
            raise Unacceptable(_HOLDS[key])


def _is_harmless(key: str, value: object) -> bool:
    """The few uses of these keys that do nothing: going to a page, a web link, a resource so named by chance."""
    if key == "/OpenAction":
        return _is_destination(value)
    if key == "/AA":
        return isinstance(value, pikepdf.Stream)
    if key == "/EF":
        return not (isinstance(value, pikepdf.Dictionary) and any(name in value for name in _FILE_KEYS))
    if key == "/URI":
        if isinstance(value, pikepdf.String):
            return not _UNSAFE_ADDRESS.match(re.sub(r"[\x00-\x20\x7f-\xa0]", "", str(value)).lower())
        return isinstance(value, pikepdf.Dictionary)  # the base address of the document
    return False


def _is_destination(value: object) -> bool:
    if isinstance(value, pikepdf.Dictionary):
        return value.get("/S") == pikepdf.Name.GoTo and "/Next" not in value
    return isinstance(value, (pikepdf.Array, pikepdf.Name, pikepdf.String))
