"""Sign in, sign out, who holds this token, and how many tries are left.

A session lives in the database: ended there, it is dead at the next request. Tries are counted by account
and by address in a sliding window, in the database, so that every server counts the same.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from registry.accounts import passwords
from registry.accounts.models import Attempt, SignIn, User
from registry.bilingual import Text
from registry.db import begin_reading, begin_writing, changed, db
from registry.errors import Reason, TooManyTries

LONGEST_SESSION: Final = timedelta(hours=12)
WINDOW: Final = timedelta(minutes=5)
MOST_TRIES: Final = 10

WRONG: Final = Text("Adresse ou mot de passe inexact. Vérifiez l'un et l'autre.", "Wrong address or password. Check both.")
WAIT: Final = Text("Trop d'essais. Attendez cinq minutes avant de recommencer.", "Too many tries. Wait five minutes before trying again.")


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def refuse_if_guessing(keys: list[str], *, at: datetime) -> None:
    """:raises TooManyTries: one of the keys has too many failures in the window."""
    digests = [_digest(key) for key in keys]
    counts = db.session.scalars(
        sa.select(sa.func.count(Attempt.id)).where(Attempt.key.in_(digests), Attempt.at > at - WINDOW).group_by(Attempt.key)
    )
    if any(count >= MOST_TRIES for count in counts):
        raise TooManyTries(Reason("wait", WAIT), retry_after=int(WINDOW.total_seconds()))


def count_failure(keys: list[str], *, at: datetime) -> None:
    """Remember a failed try."""
    db.session.add_all([Attempt(key=_digest(key), at=at) for key in keys])
    db.session.flush()


@dataclass(frozen=True, slots=True)
class Credentials:
    """The account that somebody names to sign in, if there is one, and what a failure is counted under."""

    user: User | None
    password_hash: str | None
    keys: list[str]

    def match(self, password: str) -> bool:
        """Is this the account's password? Takes as long for an unknown account as for a known one: some fifty milliseconds."""
        return passwords.matches(self.password_hash, password)


def credentials(email: str, *, address: str, at: datetime) -> Credentials:
    """The account named, read only; `address` is that of the client.

    :raises TooManyTries: this account or this address has failed too often.
    """
    email = email.strip().lower()
    keys = [f"account:{email}", f"address:{address}"]
    begin_reading()
    refuse_if_guessing(keys, at=at)
    user = db.session.scalars(sa.select(User).where(User.email == email)).one_or_none()
    return Credentials(user, user.password_hash if user else None, keys)


def sign_in(found: Credentials, *, is_right: bool, at: datetime) -> tuple[User, str] | None:
    """Open a session: the person and the token for the cookie; or None, counted, when either word was wrong."""
    begin_writing()
    if found.user is None or not is_right or not found.user.is_active:
        count_failure(found.keys, at=at)
        return None
    return found.user, open_session(found.user, at=at)


def open_sessions(user: User, *, at: datetime) -> list[SignIn]:
    """A person's sessions that are alive, latest first."""
    alive = (SignIn.user_id == user.id, SignIn.ended_at.is_(None), SignIn.started_at > at - LONGEST_SESSION)
    return list(db.session.scalars(sa.select(SignIn).where(*alive).order_by(SignIn.started_at.desc())))


def open_session(user: User, *, at: datetime) -> str:
    """A new session for a person who has proved who they are; its token."""
    token = secrets.token_urlsafe(32)
    db.session.add(SignIn(token_digest=_digest(token), user_id=user.id, started_at=at))
    db.session.flush()
    return token


def holder_of(token: str, *, at: datetime) -> User | None:
    """Whose session this is, if it is alive and the account active."""
    found = db.session.scalars(sa.select(SignIn).where(SignIn.token_digest == _digest(token))).one_or_none()
    if found is None or found.ended_at is not None or at - found.started_at > LONGEST_SESSION:
        return None
    return found.user if found.user.is_active else None


def end_session(token: str, *, at: datetime) -> None:
    """Sign out."""
    _end(SignIn.token_digest == _digest(token), at)


def end_all_sessions(user: User, *, at: datetime) -> None:
    """Sign a person out everywhere."""
    _end(SignIn.user_id == user.id, at)


def _end(condition: sa.ColumnElement[bool], at: datetime) -> None:
    db.session.execute(sa.update(SignIn).where(condition, SignIn.ended_at.is_(None)).values(ended_at=at))


def forget_old(*, at: datetime) -> int:
    """Delete counted tries and ended sessions that no longer serve (kept thirty days)."""
    old = at - timedelta(days=30)
    tries = changed(sa.delete(Attempt).where(Attempt.at < at - timedelta(days=1)))
    ended = changed(sa.delete(SignIn).where(SignIn.started_at < old))
    return tries + ended
