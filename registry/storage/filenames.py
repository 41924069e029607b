"""The name of a file as a person gave it, made safe to keep, to show and to send back in a header."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MAX_CHARACTERS: Final = 120
_MAX_BYTES: Final = 240
_FORBIDDEN: Final = re.compile(r'[<>:"|?*]')  # Windows refuses them, and a header ends at a quotation mark
_RESERVED: Final = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|\Z)")
_EXTENSION: Final = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")


def safe_filename(name: str) -> str:
    """The last part of the path, in NFC, without control or bidirectional characters; never empty.

    Letters stay as they are (é, ŋ, ɓ, ɗ, ə, ɛ, tones), and so does the extension when the name must be cut. Raises
    nothing. The name never becomes a path on our disks: those are digests.
    """
    parts = re.split(r"[/\\]", "".join(_spoken(c) for c in unicodedata.normalize("NFC", name)))
    last = next((part for part in reversed(parts) if part.strip(" .")), "")
    cleaned = re.sub(r"\s+", " ", _FORBIDDEN.sub("_", last)).strip(" ")
    found = _EXTENSION.search(cleaned)
    extension = found.group() if found else ""
    stem = cleaned.removesuffix(extension).strip(" .")
    stem = _RESERVED.sub(lambda match: f"_{match.group()}", stem, count=1) if _RESERVED.match(stem) else stem
    stem = stem[: MAX_CHARACTERS - len(extension)].encode()[: _MAX_BYTES - len(extension)].decode(errors="ignore")
    return (stem.strip(" .") or "document") + extension


def _spoken(character: str) -> str:
    """The character, a space for one that breaks a line, nothing for one that is not seen."""
    category = unicodedata.category(character)
    if character in "\t\n\r\v\f" or category in ("Zl", "Zp", "Zs"):
        return " "
    return "" if category.startswith("C") else character
