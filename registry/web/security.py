"""Headers, content policy, CSRF, limits. Said once, worn by every answer, error pages included."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Final

from flask import Flask, Response, abort, g, request, session
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from flask_wtf.csrf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import IntegerConverter, Map

from registry.config import Settings
from registry.db import LARGEST_KEY
from registry.web import hosts

CSP: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
)
#: For a piece served back: nothing in it may run or load.
SANDBOX: Final = "sandbox; default-src 'none'"
LARGEST_REQUEST: Final = 12 * 1024 * 1024
LARGEST_FIELDS: Final = 1024 * 1024
IDLE: Final = timedelta(minutes=30)

csrf = CSRFProtect()

_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}


class RowNumber(IntegerConverter):
    """A row's number in an address: what no column can hold is no address at all (404, not a fault of the database)."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=LARGEST_KEY)


class CookieKeeper(SecureCookieSessionInterface):
    """Flask's signed cookie, but for answers that a shared cache may keep: they never carry one, nor depend on one."""

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if not response.cache_control.public:
            super().save_session(app, session, response)


def install(app: Flask, settings: Settings) -> None:
    """Configure cookies, CSRF and limits, and put the headers on every answer."""
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="__Host-greffe" if settings.secure_cookies else "greffe",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=IDLE,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_FIELDS,
        MAX_FORM_PARTS=2000,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )
    app.session_interface = CookieKeeper()
    csrf.init_app(app)
    app.url_map.converters["int"] = RowNumber
    hosts.install(app, settings)
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, settings.proxies, settings.proxies, settings.proxies)  # type: ignore[method-assign]

    @app.before_request
    def name_the_request() -> None:
        g.request_id = secrets.token_hex(8)
        hosts.refuse_other_hosts()
        if "\x00" in request.path:  # no name holds one, and PostgreSQL would call it a fault of ours
            abort(404)

    @app.after_request
    def set_headers(response: Response) -> Response:
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Content-Security-Policy", CSP)
        response.headers["X-Request-ID"] = g.get("request_id", "")
        if settings.secure_cookies:
            response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        if "Cache-Control" not in response.headers and request.endpoint != "static":
            response.headers["Cache-Control"] = "no-store"
        return response


def cross_site_write() -> bool:
    """A browser says that another site sends this write."""
    return request.method not in {"GET", "HEAD", "OPTIONS"} and request.headers.get("Sec-Fetch-Site") == "cross-site"


def keep_session() -> None:
    """Make the cookie live as long as the person is at work, and no longer."""
    session.permanent = True
