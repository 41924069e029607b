"""A process to be killed: it consolidates pairs of records and undoes them, and says each act once it is committed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from registry.acts import Command

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa

from registry.accounts.models import User
from registry.clock import now
from registry.consolidations import acts, comparison
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.db import db, transaction
from registry.unions.models import TradeUnion
from tests.trust import ground


def act(people: dict[str, User]) -> str:
    """The next step of the oldest consolidation that has one; else a new proposal."""
    oldest = sa.select(Consolidation).order_by(Consolidation.id).limit(1)
    proposed = db.session.scalars(oldest.where(Consolidation.state == ConsolidationState.PROPOSED)).one_or_none()
    if proposed is not None:
        acts.confirm(proposed, Command(people["Marthe"], now(), proposed.version))
        return f"applied {proposed.id}"
    latest = sa.select(Consolidation).where(Consolidation.state == ConsolidationState.APPLIED).order_by(Consolidation.applied_at.desc())
    applied = list(db.session.scalars(latest.limit(3)))
    if len(applied) > 2:
        acts.undo(applied[0], Command(people["Marthe"], now(), applied[0].version), reason="Erreur.")
        return f"undone {applied[0].id}"
    free = (
        sa.select(TradeUnion).where(TradeUnion.consolidated_into_id.is_(None), TradeUnion.from_old_file).order_by(sa.func.random()).limit(2)
    )
    kept, duplicate = db.session.scalars(free)
    choices = {code: ("kept", "duplicate")[place % 2] for place, code in enumerate(comparison.differing(kept, duplicate))}
    made = acts.propose(kept, duplicate, Command(people["Bernard"], now()), choices=choices, reason="Même organisation.")
    return f"proposed {made.id}"


def write_for_ever() -> None:
    while True:
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
