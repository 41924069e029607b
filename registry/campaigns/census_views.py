"""Blueprint `census`: « Répondre au recensement », for whoever holds the code of a letter. No account, no script.

The page shows what the public record shows, and names no person. Wrong codes are counted as wrong receipt numbers are.
"""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import sessions
from registry.bilingual import Text
from registry.campaigns import answering, forms, queries
from registry.campaigns.addressee_views import ANSWER_WORDS
from registry.campaigns.models import Activity, Addressee, CensusAnswer
from registry.clock import now
from registry.db import transaction
from registry.errors import Reason, RuleBroken, TooManyTries
from registry.law.numbering import read_code
from registry.web.access import public
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("census", __name__)

UNKNOWN: Final = Text(
    "Aucune lettre ne porte ce code. Relisez-le sur la lettre : huit signes, sans la lettre O ni le chiffre 0.",
    "No letter bears this code. Read it again on the letter: eight signs, without the letter O or the figure 0.",
)


@bp.route("/recensement", methods=["GET", "POST"])
@public
@writes
def enter() -> ResponseReturnValue:
    """The code of the letter."""
    form = forms.CodeForm()
    if request.method == "GET" or not form.validate():
        return _enter_page(form, status=422 if form.errors else 200)
    keys = _keys(form.code.data)
    try:
        sessions.refuse_if_guessing(keys, at=now())
    except TooManyTries as error:
        form.blame(error.reasons)
        return _enter_page(form, status=429)
    found = queries.by_code(form.code.data)
    if found is None:
        sessions.count_failure(keys, at=now())
        g.keep_writes = True
        form.blame([Reason("unknown", UNKNOWN, field="code")])
        return _enter_page(form, status=422)
    return redirect(url_for(".reply", code=found.code), 303)


@bp.get("/recensement/<code>")
@public
def reply(code: str) -> ResponseReturnValue:
    """What the register says of the organisation in public, and what it is asked."""
    found = _found(code)
    return found if isinstance(found, Response) else _reply_page(found, forms.ReplyFields())


@bp.post("/recensement/<code>")
@public
@writes
def answer(code: str) -> ResponseReturnValue:
    """Keep the answer, and confirm it with its date."""
    found = _found(code)
    if isinstance(found, Response):
        return found
    form = forms.ReplyFields()
    if form.validate():
        try:
            kept = answering.answer_online(found, form.reply, at=now())
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            return redirect(url_for(".confirmed", code=found.code, answer_code=kept.code), 303)
    return _reply_page(found, form, status=422)


@bp.get("/recensement/<code>/reponse/<answer_code>")
@public
def confirmed(code: str, answer_code: str) -> ResponseReturnValue:
    """The confirmation, to keep or print: what was answered, and when; not who."""
    found = _found(code)
    if isinstance(found, Response):
        return found
    kept: CensusAnswer = queries.answer(found, answer_code)
    return page("pages/campaigns/confirmed.html", addressee=found, union=found.union, answer=kept, answer_words=ANSWER_WORDS,
                activities={term.value: term.label for term in Activity})  # fmt: skip


def _found(code: str) -> Addressee | Response:
    """The addressee whose code stands in the address; or the page that says there is none, the try counted."""
    keys = _keys(code)
    form = forms.CodeForm(formdata=None, code=code[:40])
    try:
        sessions.refuse_if_guessing(keys, at=now())
    except TooManyTries as error:
        form.blame(error.reasons)
        return _enter_page(form, status=429)
    found = queries.by_code(code)
    if found is None or found.code != code:
        if found is not None:
            return _as_response(url_for(".reply", code=found.code))
        with transaction():
            sessions.count_failure(keys, at=now())
        form.code.errors = [UNKNOWN]
        return _enter_page(form, status=404)
    return found


def _as_response(address: str) -> Response:
    response: Response = redirect(address, 303)  # type: ignore[assignment]
    return response


def _keys(code: str) -> list[str]:
    return [f"census:{read_code(code)[:20]}", f"census-from:{request.remote_addr}"]


def _enter_page(form: forms.CodeForm, *, status: int = 200) -> Response:
    response = page("pages/campaigns/enter.html", form=form, status=status)
    if status == 429:
        response.headers["Retry-After"] = str(int(sessions.WINDOW.total_seconds()))
    return response


def _reply_page(addressee: Addressee, form: forms.ReplyFields, *, status: int = 200) -> Response:
    is_open = addressee.campaign.state in answering.RECEIVING
    return page("pages/campaigns/reply.html", addressee=addressee, union=addressee.union, form=form, is_open=is_open, status=status)
