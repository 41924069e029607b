"""A process to be killed: it files and signs the prepared dossiers of a database, and says each act once it is committed.

``python writer.py <database address> <folder>``: at each line on its standard input, a new process that has no connection
yet is forked (it says its number), writes until it is killed, and « over » is said when it is dead.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from registry.acts import Command

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa

from registry.accounts.models import User
from registry.db import db, transaction
from registry.dossiers import decision, filing
from registry.dossiers.models import Dossier
from registry.law.statuses import DossierStatus
from tests.trust import ground

AT = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


def file_one(people: dict[str, User]) -> str:
    dossier = _next(DossierStatus.DRAFT)
    filing.submit(dossier, Command(people["Clarisse"], AT, dossier.version), attested=True)
    return f"submitted {dossier.id} {dossier.receipt_number}"


def sign_one(people: dict[str, User]) -> str:
    dossier = _next(DossierStatus.DECISION_PROPOSED)
    decision.accept(dossier, Command(people["Marthe"], AT, dossier.version))
    assert dossier.union is not None
    return f"accepted {dossier.id} {dossier.union.number}"


def _next(status: DossierStatus) -> Dossier:
    return db.session.scalars(sa.select(Dossier).where(Dossier.status == status).order_by(Dossier.id).limit(1)).one()


def write_for_ever() -> None:
    while True:
        for act in (file_one, sign_one):
            with transaction():
                people = {user.name: user for user in db.session.scalars(sa.select(User))}
                done = act(people)
            print(done, flush=True)


def main(url: str, folder: str) -> None:
    with ground.house(url, Path(folder), build=False) as app, app.app_context():
        for _ in sys.stdin:
            child = os.fork()
            if child == 0:
                print(f"process {os.getpid()}", flush=True)
                write_for_ever()
            os.waitpid(child, 0)
            print("over", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
