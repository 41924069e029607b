"""What a page loads: htmx as published, nothing else of another's."""

from __future__ import annotations

import base64
import hashlib

from flask import Flask

from registry.web.assets import VENDOR, _vendor_folder

#: SHA-384 of htmx 2.0.10's htmx.min.js, as the wheel of django-htmx 1.29.0 carries it.
HTMX = "sha384-H5SrcfygHmAuTDZphMHqBJLc3FhssKjG7w/CeCpFReSfwBWDTKpkzPP8c+cLsK+V"


def test_htmx_is_the_published_file() -> None:
    content = (_vendor_folder() / VENDOR["htmx"]).read_bytes()
    assert len(content) == 51_238
    assert "sha384-" + base64.b64encode(hashlib.sha384(content).digest()).decode() == HTMX


def test_static_files_are_kept_a_year_and_pages_are_not(app: Flask) -> None:
    client = app.test_client()
    for path in ("/vendor/htmx.js", "/static/css/site.css"):
        with client.get(path) as answer:
            assert answer.status_code == 200
            assert "max-age=31536000" in answer.headers["Cache-Control"]
    assert client.get("/vendor/other.js").status_code == 404
