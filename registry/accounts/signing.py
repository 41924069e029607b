"""A signature: the signatory's own password, typed again on the page that signs."""

from __future__ import annotations

from typing import Any, Final

from flask import g

from registry.accounts import passwords, sessions
from registry.accounts.guards import actor
from registry.bilingual import Text
from registry.clock import now
from registry.errors import Reason

WRONG_PASSWORD: Final = Text("Ce n'est pas votre mot de passe : rien n'est signé.", "This is not your password: nothing is signed.")


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
