"""Passwords: how they are kept (argon2id) and what is asked of them (length, not composition; NIST SP 800-63B-4)."""

from __future__ import annotations

from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from registry.bilingual import Text
from registry.errors import Reason

SHORTEST: Final = 15
LONGEST: Final = 128
#: OWASP's figures for argon2id: 19 MiB, two passes, one lane; about 50 ms.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_NOBODY: Final = _hasher.hash("nobody signs in with this")


def keep(password: str) -> str:
    """The hash to store."""
    return _hasher.hash(password)


def matches(kept: str | None, password: str) -> bool:
    """Is it the password? As slow for an unknown account as for a known one."""
    try:
        return _hasher.verify(kept or _NOBODY, password[: LONGEST * 4]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def faults(password: str, *, email: str, name: str) -> list[Reason]:
    """Why a new password is refused."""
    if len(password) < SHORTEST:
        text = Text("{n} caractères au moins : une phrase se retient mieux.", "At least {n} characters: a sentence is easier to remember.")
        return [Reason("short", text.filled(n=SHORTEST), field="password")]
    if len(password) > LONGEST:
        return [Reason("long", Text("{n} caractères au plus.", "At most {n} characters.").filled(n=LONGEST), field="password")]
    plain = password.casefold()
    known = [email.partition("@")[0].casefold(), *name.casefold().split()]
    rest = plain
    for word in sorted((word for word in known if len(word) >= 4), key=len, reverse=True):
        rest = rest.replace(word, "")
    if len(set(plain)) < 5 or len(rest) < 8:
        return [
            Reason(
                "guessable",
                Text(
                    "Trop facile à deviner : ni répétition, ni votre nom ou adresse.",
                    "Too easy to guess: no repetition, nor your name or address.",
                ),
                field="password",
            )
        ]
    return []
