"""Is this JPEG or PNG one still picture, whole, of a bearable size, and nothing else?

The structure is read first (markers, chunks), which says exactly where the picture ends; Pillow then decodes it whole.
Telephones append things of their own to a photograph: further JPEG pictures (previews, brightness maps), and Samsung's
small trailer. These are let through; anything else after the end is refused.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from typing import Final

from PIL import Image

from registry.storage import refusals
from registry.storage.refusals import Limits, Unacceptable

_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_NEXT_MARKER: Final = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")  # in the coded picture: neither padding nor restart
_STANDALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MARKER: Final = re.compile(rb"\xff+([^\x00\xff])")
_PADDING: Final = re.compile(rb"\x00+")
_SAMSUNG_TRAILER: Final = re.compile(rb"\x00\x00[\s\S]{0,4096}?SEFH[\s\S]{0,1024}?SEFT")


def examine(media_type: str, data: bytes, limits: Limits) -> None:
    """Returns if the picture is good. Raises ``Unacceptable``; ``MemoryError`` where memory is short."""
    if media_type == "image/png":
        _refuse_bad_chunks(data, limits)
        _decode("PNG", data, limits)
    else:
        _refuse_bad_segments(data, limits)
        _decode("JPEG", data, limits)


def _refuse_bad_chunks(data: bytes, limits: Limits) -> None:
    """A PNG is its signature, then chunks with a checksum each, from IHDR to IEND, and the file ends there."""
    position, first = len(_PNG_SIGNATURE), True
    while True:
        if position + 12 > len(data):
            raise Unacceptable(refusals.BROKEN_IMAGE)
        length, kind = struct.unpack_from(">I4s", data, position)
        end = position + 12 + length
        if end > len(data) or (kind == b"IHDR") != first:
            raise Unacceptable(refusals.BROKEN_IMAGE)
        if zlib.crc32(memoryview(data)[position + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            raise Unacceptable(refusals.BROKEN_IMAGE)
        if first:
            width, height = struct.unpack_from(">II", data, position + 8)
            _refuse_size(width, height, limits)
        if kind == b"acTL":
            raise Unacceptable(refusals.ANIMATED)
        position, first = end, False
        if kind == b"IEND":
            break
    if position != len(data):
        raise Unacceptable(refusals.HIDDEN_CONTENT)


def _refuse_bad_segments(data: bytes, limits: Limits) -> None:
    """A JPEG ends at its end marker; only what a camera puts there may follow."""
    position = _end_of_jpeg(data, 0, limits)
    while position < len(data):
        padding = _PADDING.match(data, position)
        after = padding.end() if padding else position
        if after == len(data):
            return
        if data.startswith(b"\xff\xd8\xff", after):
            position = _end_of_jpeg(data, after, limits)
        elif _SAMSUNG_TRAILER.fullmatch(data, position):
            return
        else:
            raise Unacceptable(refusals.HIDDEN_CONTENT)


def _end_of_jpeg(data: bytes, start: int, limits: Limits) -> int:
    """Where the JPEG that starts here ends. Raises ``Unacceptable`` if it does not end, or is too large."""
    position = start + 2
    while True:
        found = _MARKER.match(data, position)
        if not found:
            raise Unacceptable(refusals.BROKEN_IMAGE)
        marker, position = found.group(1)[0], found.end()
        if marker == 0xD9:
            return position
        if marker in _STANDALONE:
            continue
        if position + 2 > len(data):
            raise Unacceptable(refusals.BROKEN_IMAGE)
        length = struct.unpack_from(">H", data, position)[0]
        if marker in _FRAMES and length >= 7 and position + 7 <= len(data):
            height, width = struct.unpack_from(">HH", data, position + 3)
            _refuse_size(width, height, limits)
        position += length
        if length < 2 or position > len(data):
            raise Unacceptable(refusals.BROKEN_IMAGE)
        if marker == 0xDA:  # the coded picture follows, until the next real marker
            after = _NEXT_MARKER.search(data, position)
            if not after:
                raise Unacceptable(refusals.BROKEN_IMAGE)
            position = after.start()


def _refuse_size(width: int, height: int, limits: Limits) -> None:
    if not width or not height:
        raise Unacceptable(refusals.BROKEN_IMAGE)
    if width * height > limits.max_pixels:
        raise Unacceptable(refusals.TOO_MANY_PIXELS.filled(limit=limits.max_pixels // 1_000_000))


def _decode(name: str, data: bytes, limits: Limits) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a camera's untidy EXIF is no fault; size is checked here
            with Image.open(io.BytesIO(data), formats=[name]) as picture:
                _refuse_size(picture.width, picture.height, limits)
                picture.verify()
            with Image.open(io.BytesIO(data), formats=[name]) as picture:
                if name == "PNG" and getattr(picture, "n_frames", 1) > 1:
                    raise Unacceptable(refusals.ANIMATED)  # noqa: TRY301 - said where it is seen
                picture.load()
    except (Unacceptable, MemoryError):
        raise
    except Exception as error:  # Pillow's decoders raise nearly anything on a bad file
        raise Unacceptable(refusals.BROKEN_IMAGE) from error
