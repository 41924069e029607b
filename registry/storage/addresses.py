"""From the address in the settings to the store that it names."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from registry.storage.store import LocalStore, Store


def store_from(url: str) -> Store:
    """The store that a setting names: ``file:///path`` or ``s3://bucket/prefix?endpoint=https://…``.

    Credentials and region of S3 come from the standard environment, never from the address. Raises ``ValueError``,
    without repeating the address, which might hold a secret.
    """
    parts = urlsplit(url)
    if parts.scheme == "file" and parts.netloc in ("", "localhost") and parts.path.startswith("/") and not parts.query:
        return LocalStore(Path(unquote(parts.path)))
    if parts.scheme == "s3" and re.fullmatch(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", parts.netloc):
        options = parse_qs(parts.query, keep_blank_values=True)
        endpoints = options.pop("endpoint", [None])
        if not options and len(endpoints) == 1:
            from registry.storage.s3 import S3Store  # an S3 client is heavy: only for those who use one

            return S3Store(parts.netloc, endpoint_url=endpoints[0], prefix=unquote(parts.path).strip("/"))
    raise ValueError("a store is named file:///absolute/path or s3://bucket/prefix?endpoint=https://host")
