"""Blueprint `accounts`: sign in and out, one's own account. What the administrator does is in administration_views."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from flask import Blueprint, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import administration, sessions
from registry.accounts.forms import PasswordForm, PreferencesForm, SignInForm, SignUpForm
from registry.accounts.guards import actor, command, forget, me, next_page, public, remember, requires
from registry.accounts.models import User
from registry.clock import now
from registry.errors import Reason, RuleBroken
from registry.law.roles import STAFF, Role
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import release_lock, writes

bp = Blueprint("accounts", __name__)

SIGN_IN = "pages/accounts/sign_in.html"
SIGN_UP = "pages/accounts/sign_up.html"
PROFILE = "pages/accounts/profile.html"


def home_of(user: User) -> str:
    """Where a person's work is."""
    endpoint = "filing.mine"
    if user.roles & STAFF:
        endpoint = "queues.index"
    elif Role.ADMINISTRATOR in user.roles:
        endpoint = "accounts.list_accounts"
    return url_for(endpoint)


def in_language_of(user: User, path: str) -> str:
    """The address in the person's language, unless it says one already."""
    parts = urlsplit(path)
    if user.language != "en" or "lang" in parse_qs(parts.query):
        return path
    return parts._replace(query=f"{parts.query}&lang=en".lstrip("&")).geturl()


@bp.route("/connexion", methods=["GET", "POST"])
@public
@writes
def sign_in() -> ResponseReturnValue:
    """Where the office and the representatives sign in."""
    user = me() if request.method == "GET" else None
    if user is not None:
        return redirect(in_language_of(user, next_page(home_of(user))), 303)
    form = SignInForm()
    if not form.validate_on_submit():
        return page(SIGN_IN, status=422 if form.errors else 200, form=form, left="sortie" in request.args)
    at = now()
    found = sessions.credentials(form.email.data, address=request.remote_addr or "", at=at)
    release_lock()  # comparing a password is slow: on SQLite the whole office would wait
    opened = sessions.sign_in(found, is_right=found.match(form.password.data), at=at)
    if opened is None:
        g.keep_writes = True
        form.blame([Reason("wrong", sessions.WRONG)])
        return page(SIGN_IN, status=422, form=form, left=False)
    remember(opened[1])
    return redirect(in_language_of(opened[0], next_page(home_of(opened[0]))), 303)


@bp.post("/deconnexion")
@public
@writes
def sign_out() -> ResponseReturnValue:
    """The session ends here and in the browser; nothing of it may be read afterwards."""
    sessions.end_session(forget(), at=now())
    response = redirect(url_for(".sign_in", sortie=1), 303)
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@bp.route("/inscription", methods=["GET", "POST"])
@public
@writes
def sign_up() -> ResponseReturnValue:
    """A representative opens an account, and is signed in."""
    form = SignUpForm()
    if not form.validate_on_submit():
        return page(SIGN_UP, status=422 if form.errors else 200, form=form)
    key, at = f"sign-up:{request.remote_addr}", now()
    sessions.refuse_if_guessing([key], at=at)
    sessions.count_failure([key], at=at)  # accounts cannot be opened, nor addresses tried, without end
    try:
        user = administration.sign_up(
            email=form.email.data, name=form.name.data, phone=form.phone.data, password=form.password.data, language=lang(), at=at
        )
    except RuleBroken as error:
        g.keep_writes = True
        form.blame(error.reasons)
        return page(SIGN_UP, status=422, form=form)
    remember(sessions.open_session(user, at=at))
    flash("Votre compte est ouvert. Vous pouvez préparer votre dossier.", "Your account is open. You can prepare your file.")
    return redirect(next_page(home_of(user)), 303)


@bp.route("/compte", methods=["GET", "POST"])
@requires(*Role)
@writes
def profile() -> ResponseReturnValue:
    """One's own account: language, keyboard, telephone."""
    user = actor()
    form = PreferencesForm(obj=user)
    if not form.validate_on_submit():
        return _profile(form, PasswordForm(formdata=None), status=422 if form.errors else 200)
    administration.set_preferences(user, command(), language=form.language.data, shortcuts=form.shortcuts.data, phone=form.phone.data)
    flash("Vos préférences sont enregistrées.", "Your preferences are saved.")
    return redirect(url_for(".profile", lang="en" if form.language.data == "en" else None), 303)


@bp.post("/compte/mot-de-passe")
@requires(*Role)
@writes
def password() -> ResponseReturnValue:
    """A new password; every other session of the person ends."""
    form, asked = PasswordForm(), command()
    if not form.validate_on_submit():
        return _profile(PreferencesForm(formdata=None, obj=actor()), form, status=422)
    try:
        user = administration.change_password(actor(), asked, present=form.present.data, new=form.password.data)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _profile(PreferencesForm(formdata=None, obj=actor()), form, status=422)
    remember(sessions.open_session(user, at=asked.at))
    flash("Votre mot de passe est changé. Vos autres connexions sont fermées.", "Your password is changed. Your other sessions are closed.")
    return redirect(url_for(".profile"), 303)


@bp.post("/compte/connexions")
@requires(*Role)
@writes
def end_sessions() -> ResponseReturnValue:
    """Sign out everywhere but here."""
    user, at = actor(), now()
    sessions.end_all_sessions(user, at=at)
    remember(sessions.open_session(user, at=at))
    flash("Vos autres connexions sont fermées.", "Your other sessions are closed.")
    return redirect(url_for(".profile"), 303)


def _profile(preferences: PreferencesForm, change: PasswordForm, *, status: int) -> ResponseReturnValue:
    wrong = change if change.errors else preferences
    opened = sessions.open_sessions(actor(), at=now())
    return page(PROFILE, status=status, form=wrong, preferences=preferences, change=change, opened=opened, user=actor())
