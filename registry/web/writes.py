"""@writes: commit below 400, otherwise leave no trace; and a form sent twice is one act.

Every form carries a key. The first request writes it with its answer's address, in the act's own transaction; a repeat
waits for the first (a unique key on PostgreSQL, the write lock on SQLite), then is led where the first one led.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec

import sqlalchemy as sa
from flask import g, make_response, redirect, request
from flask.typing import ResponseReturnValue

from registry.clock import now
from registry.db import db, insert_or_ignore
from registry.web.models import ActKey

P = ParamSpec("P")
KEY_FIELD: Final = "act_key"


def writes(view: Callable[P, ResponseReturnValue]) -> Callable[P, ResponseReturnValue]:
    """Mark a view that changes the register.

    A view that must remember a failure (a wrong password counts) says so with ``g.keep_writes``.
    """

    @wraps(view)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        key = _key()
        if key and not _claim(key):
            return _answer_of_the_first(key)
        response = make_response(view(*args, **kwargs))
        if response.status_code < 400 or g.pop("keep_writes", False):
            if key and response.status_code < 400:
                db.session.execute(sa.update(ActKey).where(ActKey.key == key).values(location=response.headers.get("Location", "")))
            elif key:
                db.session.execute(sa.delete(ActKey).where(ActKey.key == key))  # refused: the form may be sent again
            db.session.commit()
        else:
            db.session.rollback()
        return response

    wrapped.writes = True  # type: ignore[attr-defined]
    return wrapped


def release_lock() -> None:
    """Commit the key of the form, all that is written so far, so that no lock is kept during the long work that follows."""
    db.session.commit()


def _key() -> str:
    """The form's key, bound to the person so that nobody meets another's."""
    key = request.form.get(KEY_FIELD, "")
    return f"{g.get('person_id', 0)}:{key}" if 16 <= len(key) <= 60 else ""


def _claim(key: str) -> bool:
    """True for the first request with this key; waits while another with the same key is under way."""
    return insert_or_ignore(ActKey, [{"key": key, "at": now(), "location": ""}]) == 1


def _answer_of_the_first(key: str) -> ResponseReturnValue:
    first = db.session.get(ActKey, key)
    location = first.location if first else ""
    db.session.rollback()
    if location:
        return redirect(location, 303)
    response = make_response("", 204)
    response.headers["HX-Refresh"] = "true"
    return response
