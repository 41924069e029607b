"""Every name in the register, in memory, to find the nearest ones: one index per application, brought up to date when asked.

The application factory makes a `RegisteredNames` and keeps it among its extensions; `names()` asks the one of the current
application.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from flask import Flask, current_app

from registry.db import db
from registry.matching import Candidate, NameIndex
from registry.unions.models import TradeUnion

EXTENSION: Final = "registered_names"
#: So many changed unions are read by one statement.
CHANGED_AT_ONCE: Final = 500
#: So many names read anew are worth writing down for the next process.
WORTH_KEEPING: Final = 200

_NAMED: Final = (TradeUnion.id, TradeUnion.name_fr, TradeUnion.name_en, TradeUnion.acronym, TradeUnion.number, TradeUnion.locality)


@dataclass(slots=True)
class _Loaded:
    """The index, the revision of the register it was made at, and the version of each union in it, by the union's id."""

    revision: tuple[int, int]
    index: NameIndex
    versions: dict[int, int]


class RegisteredNames:
    """The index that one application holds of its database. One thread at a time brings it up to date.

    `file`: where server processes leave each other what they have read (a cache: losing it costs seconds).
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    def index(self) -> NameIndex:
        """The names as they are now. One cheap statement tells whether the register has changed since the last call."""
        count_and_versions = sa.select(sa.func.count(TradeUnion.id), sa.func.coalesce(sa.func.sum(TradeUnion.version), 0))
        row = db.session.execute(count_and_versions).one()
        revision = (int(row[0]), int(row[1]))
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load(revision)
            elif self._loaded.revision != revision:
                _bring_up_to_date(self._loaded)
                self._loaded.revision = revision
            return self._loaded.index

    def clear(self) -> None:
        """Forget what was read: the next call reads the register again."""
        with self._lock:
            self._loaded = None

    def _load(self, revision: tuple[int, int]) -> _Loaded:
        rows = db.session.execute(sa.select(TradeUnion.version, *_NAMED).order_by(TradeUnion.id)).all()
        index = NameIndex((Candidate(*row[1:]) for row in rows), kept=self._file)
        if index.read_anew > WORTH_KEEPING:
            index.save(self._file)
        return _Loaded(revision, index, {row[1]: row[0] for row in rows})


def _bring_up_to_date(loaded: _Loaded) -> None:
    versions = dict(db.session.execute(sa.select(TradeUnion.id, TradeUnion.version)).all())
    for gone in loaded.versions.keys() - versions.keys():
        loaded.index.remove(gone)
    changed = [key for key, version in versions.items() if loaded.versions.get(key) != version]
    for start in range(0, len(changed), CHANGED_AT_ONCE):
        some = changed[start : start + CHANGED_AT_ONCE]
        for row in db.session.execute(sa.select(*_NAMED).where(TradeUnion.id.in_(some)).order_by(TradeUnion.id)):
            loaded.index.put(Candidate(*row))
    loaded.versions = versions


def install(app: Flask, folder: Path) -> None:
    """Give the application its index; what it has read is kept in `folder`."""
    app.extensions[EXTENSION] = RegisteredNames(folder / "names.npz")


def names() -> NameIndex:
    """Every name in the register of the current application."""
    registered: RegisteredNames = current_app.extensions[EXTENSION]
    return registered.index()
