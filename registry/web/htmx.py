"""page(): the full page, or the named blocks of it when HTMX asks for a piece. The only importer of htmx-flask.

Every address is a page first. The server names the block, never the request. A page restored from history or boosted is
always whole.
"""

from __future__ import annotations

from typing import Any

from flask import Flask, make_response, render_template, request
from flask.wrappers import Response
from htmx_flask import Htmx
from jinja2_fragments.flask import render_blocks

_htmx = Htmx()


def install(app: Flask) -> None:
    _htmx.init_app(app)


def wants_fragment() -> bool:
    """Does HTMX ask for a piece of this page, and not for the page itself?"""
    htmx = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def page(template: str, *blocks: str, status: int = 200, **context: Any) -> Response:
    """Answer with the page, or with these blocks of it."""
    if blocks and wants_fragment():
        html = render_blocks(template, list(blocks), **context)
    else:
        html = render_template(template, **context)
    response = make_response(html, status)
    response.vary.update(("HX-Request", "HX-Boosted", "HX-History-Restore-Request"))
    return response
