"""How much a run finds: copies of live records are damaged in memory, put beside the register, and looked for.

Nothing of it ever enters the register. Each kind of damage is what clerks and spreadsheets do to a record; the damages are
ours, so the figure says how the engine fares on these, not on every fault there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from registry.acts import Command, noted
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import now
from registry.db import db, transaction
from registry.dedupe import records, runs
from registry.dedupe.figures import Share
from registry.dedupe.models import DedupeRun, RecallCount
from registry.dedupe.records import EngineRecord
from registry.dedupe.terms import Damage
from registry.dedupe.verbs import DedupeVerb
from registry.errors import IllegalTransition, Reason
from registry.jobs import queue
from registry.matching import Register

JOB: Final = "dedupe.recall"
PER_DAMAGE: Final = 60
SEED: Final = 20_260_303
#: At most so many known duplicates to so many records: a register full of copies is another register.
ONE_IN: Final = 8


def ask(run: DedupeRun, command: Command[trail.Actor]) -> None:
    """Ask for the measure of the latest finished run, once.

    :raises IllegalTransition: another run has read the register since.
    """
    last = runs.latest_finished()
    if last is None or last.id != run.id:
        text = Text("Le rappel se mesure sur la dernière recherche terminée.", "Recall is measured on the latest finished search.")
        raise IllegalTransition(Reason("latest", text))
    queue.ask(JOB, key=f"{JOB}:{run.id}", at=command.at, argument={"run_id": run.id})
    noted(run, command, verb=DedupeVerb.RECALL_ASKED)


def perform(argument: dict[str, Any]) -> str:
    """The job: measure, then write the counts in one go. Begun again, it gives the same figures."""
    run_id, seed = int(argument["run_id"]), int(argument.get("seed", SEED))
    with transaction():
        run = db.session.get_one(DedupeRun, run_id)
        proposal, review = run.proposal, run.review
        if db.session.scalar(sa.select(RecallCount.id).where(RecallCount.run_id == run_id).limit(1)) is not None:
            return f"run {run_id}: measured already"
    counted = measure(records.live().records, seed=seed, proposal=proposal, review=review)
    with transaction():
        run = db.session.get_one(DedupeRun, run_id, with_for_update=True)
        if db.session.scalar(sa.select(RecallCount.id).where(RecallCount.run_id == run_id).limit(1)) is None:
            at = now()
            for damage, (injected, proposed, reviewed) in counted.items():
                row = RecallCount(
                    run_id=run_id, damage=damage, seed=seed, injected=injected, proposed=proposed, reviewed=reviewed, measured_at=at
                )
                db.session.add(row)
            after = {damage.value: list(figures) for damage, figures in counted.items()}
            trail.record(DedupeVerb.RECALL_MEASURED, run, actor=runs.SYSTEM_ACTOR, at=at, after=after)
    return f"run {run_id}: {sum(one[2] for one in counted.values())} of {sum(one[0] for one in counted.values())} known duplicates found"


def measure(
    live: list[EngineRecord], *, seed: int, proposal: float, review: float, per_damage: int = PER_DAMAGE
) -> dict[Damage, tuple[int, int, int]]:
    """(made, proposed, shown at all) of each kind of damage, over copies of records drawn by chance."""
    chance = Random(seed)
    originals = list(range(len(live)))
    chance.shuffle(originals)
    share = min(per_damage, len(live) // (ONE_IN * len(Damage)) or (1 if len(live) >= len(Damage) else 0))
    made: list[tuple[int, Damage, EngineRecord]] = []
    for damage in Damage:
        made += list(_damaged(live, originals, damage, share, chance))
    register = Register.of("union", [*live, *(copy for _, _, copy in made)])
    looked_for = {(row, len(live) + at): at for at, (row, _, _) in enumerate(made)}
    found = [0.0] * len(made)
    for part in register.scored(floor=min(review, proposal)):
        for i, j, p in zip(part.i.tolist(), part.j.tolist(), part.p.tolist(), strict=True):
            at = looked_for.get((i, j))
            if at is not None:
                found[at] = p
    return {
        damage: (
            sum(kind is damage for _, kind, _ in made),
            sum(kind is damage and found[at] >= proposal for at, (_, kind, _) in enumerate(made)),
            sum(kind is damage and found[at] >= review for at, (_, kind, _) in enumerate(made)),
        )
        for damage in Damage
    }


def _damaged(
    live: list[EngineRecord], originals: list[int], damage: Damage, share: int, chance: Random
) -> Iterator[tuple[int, Damage, EngineRecord]]:
    """Up to `share` damaged copies, each of another record; records that this damage cannot touch are passed over."""
    made, passed = 0, []
    while originals and made < share:
        row = originals.pop()
        copy = _DAMAGES[damage](dict(live[row]), chance)
        if copy == live[row]:
            passed.append(row)
            continue
        made += 1
        yield row, damage, copy
    originals[:0] = passed


def _typos(record: EngineRecord, chance: Random) -> EngineRecord:
    name = list(record["name_fr"])
    for _ in range(2):
        places = [at for at in range(1, len(name) - 1) if name[at].isalpha() and name[at + 1].isalpha()]
        if places:
            at = chance.choice(places)
            if chance.random() < 0.5:
                name[at], name[at + 1] = name[at + 1], name[at]
            else:
                del name[at]
    return record | {"name_fr": "".join(name), "regno": "", "phone": ""}


def _shortened(record: EngineRecord, chance: Random) -> EngineRecord:
    words = [f"{word[: chance.randint(3, 4)]}." if len(word) > 6 and chance.random() < 0.7 else word for word in record["name_fr"].split()]
    return record | {"name_fr": " ".join(words), "name_en": "", "regno": "", "email": ""}


def _reordered(record: EngineRecord, chance: Random) -> EngineRecord:
    words = record["name_fr"].split()
    turn = chance.randrange(1, len(words)) if len(words) > 2 else 0
    return record | {"name_fr": " ".join(words[turn:] + words[:turn]), "regno": "", "founded": ""}


def _acronym_only(record: EngineRecord, _chance: Random) -> EngineRecord:
    if not record["acronym"]:
        return record
    kept = {name: record[name] for name in ("acronym", "kind", "region", "town", "address", "phone")}
    return dict.fromkeys(records.FIELDS, "") | kept | {"name_fr": record["acronym"]}


def _emptied(record: EngineRecord, _chance: Random) -> EngineRecord:
    return dict.fromkeys(records.FIELDS, "") | {name: record[name] for name in ("name_fr", "kind", "town")}


def _number_slip(record: EngineRecord, chance: Random) -> EngineRecord:
    def other_digit(text: str) -> str:
        places = [at for at, letter in enumerate(text) if letter.isdigit()]
        if not places:
            return text
        at = places[-1]
        return text[:at] + str((int(text[at]) + chance.randint(1, 9)) % 10) + text[at + 1 :]

    return record | {
        "regno": other_digit(record["regno"]),
        "founded": other_digit(record["founded"]),
        "phone": other_digit(record["phone"]),
    }


def _other_contacts(record: EngineRecord, chance: Random) -> EngineRecord:
    phone = f"6{chance.randint(50_000_000, 99_999_999)}"
    return record | {"officers": "", "phone": phone, "email": "", "address": "", "regno": ""}


_DAMAGES: Final[dict[Damage, Callable[[EngineRecord, Random], EngineRecord]]] = {
    Damage.TYPOS: _typos,
    Damage.SHORTENED: _shortened,
    Damage.REORDERED: _reordered,
    Damage.ACRONYM_ONLY: _acronym_only,
    Damage.EMPTIED: _emptied,
    Damage.NUMBER_SLIP: _number_slip,
    Damage.OTHER_CONTACTS: _other_contacts,
}


@dataclass(frozen=True, slots=True)
class Recalled:
    """One kind of damage: how many were proposed, how many shown at all, of those made."""

    damage: Damage
    proposed: Share
    reviewed: Share


@dataclass(frozen=True, slots=True)
class Recall:
    """What was found again on a run, kind by kind and in all."""

    run_id: int
    by_damage: tuple[Recalled, ...]
    proposed: Share
    reviewed: Share


def recall_of(run: DedupeRun) -> Recall | None:
    """The measure of a run with known duplicates; None when it was not made."""
    rows = list(db.session.scalars(sa.select(RecallCount).where(RecallCount.run_id == run.id).order_by(RecallCount.id)))
    if not rows:
        return None
    injected = sum(row.injected for row in rows)
    return Recall(
        run.id, tuple(Recalled(row.damage, Share(row.proposed, row.injected), Share(row.reviewed, row.injected)) for row in rows),
        Share(sum(row.proposed for row in rows), injected), Share(sum(row.reviewed for row in rows), injected),
    )  # fmt: skip
