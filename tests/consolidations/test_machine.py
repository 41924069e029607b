"""Random lives of a few records: changes, affiliations, consolidations, undoings, in any order.

Held after each step: a redirect leads in one step to a live record; a record's row is what its facts amount to. Held at the
end: when everything is undone, each record is byte for byte what its own facts make it, later changes replayed.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit import trail
from registry.clock import now
from registry.consolidations import acts, comparison
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.errors import RegistryError
from registry.law.roles import Role
from registry.unions import facts, lifecycle, record
from registry.unions.canonical import canonical
from registry.unions.models import TradeUnion
from tests import profiles
from tests.consolidations.test_acts import old
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

FIELDS = ("acronym", "seat", "phone", "name_en")


def _own(union: TradeUnion) -> dict[str, object]:
    """What a record's own facts make it, without any that a consolidation gave."""
    return record.state([fact for fact in facts.facts_of(union.id) if not fact.source.startswith("consolidation:")]).values


def _check(session: Session, unions: list[TradeUnion]) -> None:
    leads = dict(session.execute(sa.select(TradeUnion.id, TradeUnion.consolidated_into_id)).all())
    for key, target in leads.items():
        assert target is None or (target != key and leads[target] is None)
    for union in unions:
        folded = record.state(facts.facts_of(union.id))
        for name in facts.COLUMNS:
            assert facts.as_column(name, folded.get(name)) == (getattr(union, name) or facts.as_column(name, folded.get(name))), name


def _undo(one: Consolidation, head: object) -> None:
    acts.undo(one, Command(head, now(), one.version), reason="Erreur.")  # type: ignore[arg-type]


@pytest.mark.counted
@pytest.mark.parametrize("steps", [12])
def test_random_consolidations_and_undoings_restore_every_byte(session: Session, make: Factory, steps: int) -> None:
    examiner, head = make.user(Role.EXAMINER), make.user(Role.HEAD)
    unions = [old(session, f"Syndicat des essais {n}", f"{n}/98" if n % 2 else "", acronym=f"SE{n}") for n in range(5)]

    @settings(max_examples=profiles.count(5, 100))
    @given(st.integers(0, 2**32))
    def live(seed: int) -> None:
        chance, applied = Random(seed), list[Consolidation]()
        try:
            for step in range(steps):
                _step(chance, step, unions, applied, examiner=examiner, head=head)
                _check(session, unions)
            while applied:
                _undo(applied.pop(), head)
                _check(session, unions)
            for union in unions:
                assert union.consolidated_into_id is None
                assert {name: record.state(facts.facts_of(union.id)).get(name) for name in facts.FIELDS} == {
                    name: _own(union).get(name) for name in facts.FIELDS
                }
            assert trail.verify().is_whole
        finally:
            session.rollback()

    live()


def _step(chance: Random, step: int, unions: list[TradeUnion], applied: list[Consolidation], *, examiner: object, head: object) -> None:
    one, other = chance.sample(unions, 2)
    match chance.randrange(4):
        case 0:
            day = date(2012, 1, 1) + timedelta(days=chance.randrange(5000))
            values = {name: f"{name} {step}" for name in chance.sample(FIELDS, 2)}
            if one.consolidated_into_id is None:
                lifecycle.change(one, values, on=day, at=now(), source=f"dossier:{step}", actor=head)  # type: ignore[arg-type]
        case 1:
            if one.consolidated_into_id is None and other.consolidated_into_id is None:
                lifecycle.affiliate(one, other, on=date(2020, 1, 1), at=now(), source=f"dossier:{step}", actor=head)  # type: ignore[arg-type]
        case 2 if applied:
            last = applied[-1]
            before = {side: last.before[side] for side in ("kept", "duplicate")}
            kept, duplicate = last.kept, last.duplicate
            _undo(last, head)
            applied.pop()
            if not last.left_over and canonical(duplicate.id).decode() == before["duplicate"]:
                assert last.state is ConsolidationState.UNDONE
            assert kept.consolidated_into_id is None
        case _:
            choices = {code: chance.choice(("kept", "duplicate")) for code in comparison.differing(one, other)}
            try:
                made = acts.propose(one, other, Command(examiner, now()), choices=choices, reason="Même organisation.")  # type: ignore[arg-type]
                held = canonical(one.id), canonical(other.id)
                acts.confirm(made, Command(head, now(), made.version))  # type: ignore[arg-type]
            except RegistryError:
                return
            if chance.random() < 0.5:
                applied.append(made)
                return
            _undo(made, head)
            assert (canonical(one.id), canonical(other.id)) == held
