"""What stands under /api speaks JSON: its errors are problem documents (RFC 9457), and no language in the address changes it.

`title` is the name of the status; words for people stand in `text` and in `reasons`, in both languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from flask import Response, current_app, g, request
from werkzeug.http import HTTP_STATUS_CODES

from registry.bilingual import Text
from registry.errors import Reason

PREFIX: Final = "/api"


def is_api() -> bool:
    """Is the request for an address under /api, known or not?"""
    return request.path == PREFIX or request.path.startswith(f"{PREFIX}/")


def problem(status: int, title: Text, detail: Text, reasons: Iterable[Reason] = ()) -> Response:
    """An error as a problem document; `request` is the number to quote."""
    body = {
        "type": "about:blank",
        "title": HTTP_STATUS_CODES.get(status, "Error"),
        "status": status,
        "text": {"title": title.as_json(), "detail": detail.as_json()},
        "reasons": [
            {"code": reason.code, "text": reason.text.as_json(), "article": reason.article, "field": reason.field} for reason in reasons
        ],
        "request": g.get("request_id", ""),
    }
    return current_app.response_class(current_app.json.dumps(body), status, mimetype="application/problem+json")
