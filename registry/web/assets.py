"""Where a page finds its style sheets and scripts: our own by content hash, htmx from the pinned wheel."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from flask import Blueprint, Flask, Response, abort, current_app, request, send_from_directory, url_for
from flask.typing import ResponseReturnValue

#: htmx 2, as it lies in the `django-htmx` wheel; a test holds its hash (docs/decisions/0003).
VENDOR: Final = {"htmx": "htmx-2.min.js"}
A_YEAR: Final = 31536000

bp = Blueprint("web", __name__)


def _vendor_folder() -> Path:
    return Path(str(resources.files("django_htmx"))) / "static" / "django_htmx"


@bp.get("/vendor/<name>.js")
def vendor(name: str) -> ResponseReturnValue:
    """A script of another's making, served from the installed wheel."""
    if name not in VENDOR:
        abort(404)
    response = send_from_directory(_vendor_folder(), VENDOR[name], max_age=A_YEAR, mimetype="text/javascript")
    response.cache_control.public = True
    response.cache_control.immutable = True
    return response


vendor.access = frozenset()  # type: ignore[attr-defined]


@cache
def _mark(path: str) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:12]


def static_url(path: str) -> str:
    """The address of one of our own files; it changes when the file does."""
    return url_for("static", filename=path, v=_mark(str(Path(current_app.static_folder or "") / path)))


def vendor_url(name: str) -> str:
    """The address of a vendored script."""
    return url_for("web.vendor", name=name, v=_mark(str(_vendor_folder() / VENDOR[name])))


def install(app: Flask) -> None:
    app.register_blueprint(bp)
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = A_YEAR
    app.jinja_env.globals.update(static_url=static_url, vendor_url=vendor_url)

    @app.after_request
    def keep_static(response: Response) -> Response:
        if request.endpoint in {"static", "web.vendor"} and response.status_code == 200:
            response.direct_passthrough = False
            response.set_data(response.get_data())  # small and whole: a stream would not be gzipped
            response.cache_control.public = True
            response.cache_control.immutable = True
        return response
