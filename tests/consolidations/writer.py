"""A process to be killed: it proposes, confirms or undoes a consolidation, and says the act once it is committed.

``python writer.py <database address> <folder>``
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now
from registry.consolidations import acts, comparison
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.db import db, transaction
from registry.unions.models import TradeUnion
from tests.trust import ground
from tests.trust.kill_points import Points, say, serve


def propose(people: dict[str, User]) -> str:
    named = [TradeUnion.id.not_in(sa.select(column)) for column in (Consolidation.kept_id, Consolidation.duplicate_id)]
    free = sa.select(TradeUnion).where(TradeUnion.from_old_file, *named)
    kept, duplicate = db.session.scalars(free.order_by(TradeUnion.id).limit(2))
    choices = {code: ("kept", "duplicate")[place % 2] for place, code in enumerate(comparison.differing(kept, duplicate))}
    made = acts.propose(kept, duplicate, Command(people["Bernard"], now()), choices=choices, reason="Même organisation.")
    return f"proposed {made.id}"


def confirm(people: dict[str, User]) -> str:
    proposed = _first(ConsolidationState.PROPOSED)
    acts.confirm(proposed, Command(people["Marthe"], now(), proposed.version))
    return f"applied {proposed.id}"


def undo(people: dict[str, User]) -> str:
    applied = _first(ConsolidationState.APPLIED)
    acts.undo(applied, Command(people["Marthe"], now(), applied.version), reason="Erreur.")
    return f"undone {applied.id}"


def _first(state: ConsolidationState) -> Consolidation:
    return db.session.scalars(sa.select(Consolidation).where(Consolidation.state == state).order_by(Consolidation.id).limit(1)).one()


ACTS = {"propose": propose, "confirm": confirm, "undo": undo}


def work(act: str, _points: Points) -> None:
    with transaction():
        done = ACTS[act]({user.name: user for user in db.session.scalars(sa.select(User))})
    say(done)


def main(url: str, folder: str) -> None:
    with ground.installation(url, Path(folder), build=False) as app, app.app_context():
        serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
