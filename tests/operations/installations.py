"""An installation of its own for tests that kill processes, copy databases or change files: not the shared one in a transaction."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from flask import Flask
from flask_migrate import upgrade

from registry.acts import Command
from registry.app import create_app
from registry.audit.trail import SystemActor
from registry.clock import now
from registry.config import Settings
from registry.db import begin_reading, begin_writing, db, transaction
from registry.demonstration import people
from registry.statute import acts
from tests.conftest import _hash_quickly, settings_for
from tests.factories import PASSWORD, Factory


def settings(database_url: str, folder: Path) -> Settings:
    """A sound installation."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return replace(settings_for(database_url, folder), secret_key=secrets.token_urlsafe(48))


@contextmanager
def installation(chosen: Settings, *, seeded: bool = True) -> Iterator[Flask]:
    """The application, migrated; with the days off, the accounts and a few dossiers with files."""
    _hash_quickly()
    app = create_app(chosen, TESTING=True)
    with app.app_context():
        upgrade()
        if seeded:
            _seed(app)
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()


def _seed(app: Flask) -> None:
    with transaction():
        acts.seed_holidays(Command(SystemActor("essai"), now()))
        people.make_accounts(at=now(), password=PASSWORD)
    begin_writing()
    make = Factory(db.session())
    make.online_draft(app.extensions["store"])
    make.submitted()
    make.returned()
    make.accepted()
    begin_reading()
    db.session.remove()


def environment(chosen: Settings) -> dict[str, str]:
    """The same settings for another process."""
    return {
        **os.environ, "GREFFE_SECRET_KEY": chosen.secret_key, "GREFFE_INSTANCE": str(chosen.instance), "GREFFE_DATABASE_URL": chosen.database_url,
        "GREFFE_STORAGE_URL": chosen.storage_url, "GREFFE_PUBLIC_URL": chosen.public_url, "GREFFE_DEMONSTRATION": "1", "GREFFE_PLAIN_HTTP": "1",
    }  # fmt: skip
