"""One still picture, whole, of a bearable size, and nothing else in the file but what telephones add."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from typing import Any

import pytest
from PIL import Image

from registry.bilingual import Text
from registry.storage import Limits, Unacceptable, inspect, refusals


def image(name: str, size: tuple[int, int] = (60, 40), **saving: Any) -> bytes:
    noise = random.Random(7).randbytes(size[0] * size[1] * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", size, noise).save(out, name, **saving)
    return out.getvalue()


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("run.exe", b"MZ")
    return out.getvalue()


def png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int) -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + png_chunk(b"IEND", b"")


def refusal(data: bytes, filename: str, limits: Limits | None = None) -> Text:
    with pytest.raises(Unacceptable) as raised:
        inspect(data, filename, limits)
    return raised.value.reason


def is_reason(reason: Text, expected: Text) -> bool:
    return reason.en.startswith(expected.en.partition("{")[0]) and reason.fr.startswith(expected.fr.partition("{")[0])


def test_a_broken_image_is_refused() -> None:
    jpeg, png = image("JPEG", (400, 300)), image("PNG", (400, 300))
    for data in (jpeg[:-2], jpeg[: len(jpeg) // 2], jpeg[:20], b"\xff\xd8\xff", b"\xff\xd8\xff\xd9"):
        assert refusal(data, "a.jpg") == refusals.BROKEN_IMAGE
    flipped = bytearray(png)
    flipped[len(png) // 2] ^= 1
    for data in (png[:-12], png[: len(png) // 2], png[:8], bytes(flipped), png_of(0, 5), png_of(30, 20)[:-1]):
        assert refusal(data, "a.png") == refusals.BROKEN_IMAGE


def test_an_image_bomb_is_refused_by_its_header() -> None:
    assert is_reason(refusal(png_of(50_000, 50_000), "a.png"), refusals.TOO_MANY_PIXELS)
    jpeg = bytearray(image("JPEG"))
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    assert is_reason(refusal(bytes(jpeg), "a.jpg"), refusals.TOO_MANY_PIXELS)


def test_an_image_at_the_limit_is_examined_in_time() -> None:
    out = io.BytesIO()
    Image.new("RGB", (8000, 5000), "white").save(out, "JPEG", progressive=True)
    assert inspect(out.getvalue(), "a.jpg").media_type == "image/jpeg"


def test_an_animated_png_is_refused() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green")]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    assert refusal(out.getvalue(), "a.png") == refusals.ANIMATED


@pytest.mark.parametrize("extra", [b"<script>", zipped(), b"%PDF-1.7\n%%EOF\n", b"\0<?php", b"PK\x05\x06"])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_something_more_than_an_image_is_refused(kind: str, extra: bytes) -> None:
    name = "a.jpg" if kind == "JPEG" else "a.png"
    assert refusal(image(kind) + extra, name) == refusals.HIDDEN_CONTENT


def test_an_archive_inside_a_comment_is_refused() -> None:
    comment = zipped()
    jpeg = image("JPEG")
    offset = struct.pack(">BBH", 0xFF, 0xFE, len(comment) + 2)
    assert refusal(jpeg[:2] + offset + comment + jpeg[2:], "a.jpg") == refusals.HIDDEN_CONTENT


def test_what_a_telephone_adds_to_a_photograph_is_accepted() -> None:
    photograph, preview = image("JPEG"), image("JPEG", (16, 16))
    label = b"\x00\x00\x01\x0a\x0e\x00\x00\x00Image_UTC_Data1660000000000"
    samsung = label + b"SEFH\x6a\x00\x00\x00\x01\x00\x00\x00" + b"\0" * 12 + b"\x18\x00\x00\x00SEFT"
    for data in (photograph + preview, photograph + b"\0" * 9 + preview, photograph + b"\0\0", photograph + samsung):
        assert inspect(data, "IMG_2025.jpg").extension == "jpg"
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (8, 8), "red")])
    assert inspect(out.getvalue(), "IMG_2026.jpg").media_type == "image/jpeg"
