"""A process to be killed: it files or signs a prepared dossier of a database, and says the act once it is committed.

``python writer.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.db import db, transaction
from registry.dossiers.models import Dossier
from registry.examining import decision
from registry.filing import acts as filing
from registry.law.statuses import DossierStatus
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve

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


ACTS = {"file": file_one, "sign": sign_one}


def work(act: str, _points: Points) -> None:
    with transaction():
        people = {user.name: user for user in db.session.scalars(sa.select(User))}
        done = ACTS[act](people)
    say(done)


def main(url: str, folder: str) -> None:
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():
        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
