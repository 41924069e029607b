"""The only guard of the views: @requires(role…) or @public on every view; a view with neither does not open.

Holding a role opens the page; whether an act is possible on this dossier today is the act's own question.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, ParamSpec
from urllib.parse import urlsplit

from flask import Flask, abort, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import LoginManager, current_user

from registry.accounts import passwords, sessions
from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.clock import now
from registry.db import begin_reading, begin_writing
from registry.errors import NotAllowed, Reason
from registry.law.roles import Role
from registry.web.access import public as public  # noqa: PLC0414 - packages with guarded views take both marks from here
from registry.web.forms import VersionedForm
from registry.web.security import cross_site_write, keep_session

P = ParamSpec("P")
WRONG_PASSWORD: Final = Text("Ce n'est pas votre mot de passe : rien n'est signé.", "This is not your password: nothing is signed.")
_login = LoginManager()


def requires(*roles: Role) -> Callable[[Callable[P, ResponseReturnValue]], Callable[P, ResponseReturnValue]]:
    """Only a signed-in holder of one of these roles may open this view."""
    allowed = frozenset(roles)

    def guard(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            user = me()
            if user is None:
                return redirect(url_for("accounts.sign_in", next=_own_path(request.full_path)), 303)
            if not user.roles & allowed:
                raise NotAllowed(
                    Reason("no_role", Text("Cette page n'est pas ouverte à votre fonction.", "This page is not open to your role."))
                )
            return view(*args, **kwargs)

        guarded.access = allowed  # type: ignore[attr-defined]
        return guarded

    return guard


def me() -> User | None:
    """The signed-in person, or None. Never asked by a public page."""
    if not current_user.is_authenticated:
        return None
    user: User = current_user._get_current_object()  # noqa: SLF001 - the proxy's own way out
    return user


def actor() -> User:
    """The signed-in person of a guarded view."""
    user = me()
    if user is None:
        abort(401)
    return user


def command(form: VersionedForm | None = None) -> Command[User]:
    """What the signed-in person asks for now, having seen the version that the form carries."""
    return Command(actor(), now(), form.seen_version if form is not None else None)


def remember(token: str) -> None:
    """Put a new session in the cookie, with nothing of the old one (no fixation)."""
    session.clear()
    session["token"] = token
    keep_session()


def forget() -> str:
    """Empty the cookie; the token that was in it."""
    token: str = session.get("token", "")
    session.clear()
    return token


def next_page(default: str) -> str:
    """Where to go after signing in: only a path of our own."""
    return _own_path(request.values.get("next", "")) or default


def _own_path(target: str) -> str:
    parts = urlsplit(target)
    own = target.startswith("/") and not target.startswith(("//", "/\\")) and not parts.scheme and not parts.netloc
    return target.rstrip("?") if own and not any(ord(letter) < 32 for letter in target) else ""


def install(app: Flask) -> None:
    """Sign-in from the cookie; the read or write mood of the transaction; no view without its access."""
    # Nobody is looked up, and no session is opened, unless a page asks: public answers stay the same for everyone.
    _login.init_app(app, add_context_processor=False)
    app.after_request_funcs[None].remove(_login._update_remember_cookie)  # noqa: SLF001 - no « remember me » here
    _login.session_protection = None

    @_login.request_loader
    def load(_request: object) -> User | None:
        token = session.get("token")
        user = sessions.holder_of(token, at=now()) if token else None
        if user is not None:
            g.person_id = user.id
        return user

    @app.before_request
    def check_access() -> None:
        (begin_reading if request.method in {"GET", "HEAD", "OPTIONS"} else begin_writing)()
        if cross_site_write():
            abort(403)
        if request.endpoint in {None, "static"}:
            return
        view = app.view_functions[str(request.endpoint)]
        if not hasattr(view, "access"):
            abort(404)
        if request.method not in {"GET", "HEAD", "OPTIONS"} and session.get("token"):
            me()  # names the person before the act's key is read

    app.jinja_env.globals["me"] = me


def is_signed(form: Any) -> bool:
    """The form bears the password of whoever sends it. A wrong one is counted as wrong sign-ins are, and told beside the field.

    :raises TooManyTries: this person has guessed too often.
    """
    key, at = [f"signature:{actor().id}"], now()
    sessions.refuse_if_guessing(key, at=at)
    if passwords.matches(actor().password_hash, form.password.data or ""):
        return True
    sessions.count_failure(key, at=at)
    g.keep_writes = True
    form.blame([Reason("wrong_password", WRONG_PASSWORD, field="password")])
    form.renew()
    return False
