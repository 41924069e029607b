"""What a run found, written down in small transactions: pairs that differ, clusters. Begun again, it writes what is missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.db import db, end_reading, transaction
from registry.dedupe.models import CandidatePair, ClusterMember, DedupeRun, DuplicateCluster, PairVerdict
from registry.dedupe.records import Read
from registry.dedupe.scoring import Decision, Progress, RunResult
from registry.dedupe.standing import LatestVerdict, place
from registry.dedupe.terms import Band, PairAnswer, PairState

BATCH: Final = 1000
#: Clusters of so many runs are kept; of older runs, the counts and the digests.
RUNS_KEPT: Final = 3
_UNCERTAIN: Final = 20
_SPREAD: Final = 1_000_000

Key = tuple[int, int]


def rank_of(probability: float, low: int, high: int) -> int:
    """The order of review: the most uncertain first; among the equally uncertain, spread over the register by a fixed chance."""
    chance = int.from_bytes(hashlib.blake2b(f"{low} {high}".encode(), digest_size=4).digest()) % _SPREAD
    return int(abs(probability - 0.5) * 2 * _UNCERTAIN) * _SPREAD + chance


def latest_verdicts(pair_ids: Iterable[int] | None = None) -> dict[int, PairVerdict]:
    """The latest verdict on each of these pairs, or on every pair."""
    last = sa.select(sa.func.max(PairVerdict.id)).group_by(PairVerdict.pair_id)
    if pair_ids is not None:
        last = last.where(PairVerdict.pair_id.in_(list(pair_ids)))
    return {verdict.pair_id: verdict for verdict in db.session.scalars(sa.select(PairVerdict).where(PairVerdict.id.in_(last)))}


def said_by(verdict: PairVerdict | None) -> LatestVerdict | None:
    """The verdict as a value."""
    return LatestVerdict(verdict.answer, verdict.low_digest, verdict.high_digest) if verdict is not None else None


def decisions(digest_of: Mapping[int, str]) -> list[Decision]:
    """What the verdicts that stand say, in a fixed order: (low id, high id, whether they are one)."""
    last = sa.select(sa.func.max(PairVerdict.id)).group_by(PairVerdict.pair_id)
    columns = (CandidatePair.low_id, CandidatePair.high_id, PairVerdict.answer, PairVerdict.low_digest, PairVerdict.high_digest)
    rows = db.session.execute(
        sa.select(*columns).join(PairVerdict, PairVerdict.pair_id == CandidatePair.id).where(PairVerdict.id.in_(last))
    ).all()
    found = []
    for low, high, answer, low_digest, high_digest in rows:
        stands = LatestVerdict(answer, low_digest, high_digest).stands_for(digest_of.get(low, ""), digest_of.get(high, ""))
        if stands and (answer.joins or answer.parts):
            found.append((low, high, answer is PairAnswer.SAME))
    return sorted(found)


def settle_pairs(run_id: int, found: RunResult, read: Read, *, at: datetime, proposal: float, progress: Progress) -> None:
    """Write the pairs that differ from what the table says; leave the others untouched."""
    digest_of = read.digest_of
    held = {
        (low, high): key for key, low, high in db.session.execute(sa.select(CandidatePair.id, CandidatePair.low_id, CandidatePair.high_id))
    }
    end_reading()
    keys = sorted(held.keys() | found.pairs.keys())
    for start in range(0, len(keys), BATCH):
        with transaction():
            began = db.session.scalar(sa.select(DedupeRun.started_at).where(DedupeRun.id == run_id))
            run, some = _Run(run_id, began or at, at, proposal), keys[start : start + BATCH]
            _settle([key for key in some if key in held], held, found, digest_of, run)
            _enter([key for key in some if key not in held], found, digest_of, run)
        progress("writing", min(start + BATCH, len(keys)), len(keys))


@dataclass(frozen=True, slots=True)
class _Run:
    id: int
    began: datetime
    at: datetime
    proposal: float

    def band(self, probability: float) -> Band:
        return Band.PROPOSAL if probability >= self.proposal else Band.REVIEW


def _settle(keys: list[Key], held: dict[Key, int], found: RunResult, digest_of: dict[int, str], run: _Run) -> None:
    ids = [held[key] for key in keys]
    if not ids:
        return
    rows = db.session.scalars(sa.select(CandidatePair).where(CandidatePair.id.in_(ids)).with_for_update().order_by(CandidatePair.id))
    verdicts = latest_verdicts(ids)
    for pair in rows:
        verdict = verdicts.get(pair.id)
        digests: tuple[str, str] | None
        if verdict is not None and verdict.at >= run.began and pair.state is PairState.DECIDED:
            digests = verdict.low_digest, verdict.high_digest  # said while the run was reading: it speaks of newer facts
        else:
            digests = _digests(pair.low_id, pair.high_id, digest_of)
        wanted = _wanted(pair, found, digests, said_by(verdict), run)
        _write(pair, wanted, run)


def _digests(low: int, high: int, digest_of: Mapping[int, str]) -> tuple[str, str] | None:
    return (digest_of[low], digest_of[high]) if low in digest_of and high in digest_of else None


def _wanted(
    pair: CandidatePair, found: RunResult, digests: tuple[str, str] | None, said: LatestVerdict | None, run: _Run
) -> dict[str, Any]:
    scored = found.pairs.get((pair.low_id, pair.high_id)) if digests is not None else None
    where = place(said, digests, is_proposed=scored is not None)
    wanted: dict[str, Any] = {"state": where.state, "answer": where.answer, "is_back": where.is_back}
    if scored is None:
        return wanted | {"band": None}
    probability, bits, levels = scored
    wanted |= {"probability": probability, "bits": bits, "levels": levels, "band": run.band(probability)}
    low_digest, high_digest = digests or ("", "")
    return wanted | {"rank": rank_of(probability, pair.low_id, pair.high_id), "low_digest": low_digest, "high_digest": high_digest}


def _write(pair: CandidatePair, wanted: dict[str, Any], run: _Run) -> None:
    changed = [name for name, value in wanted.items() if getattr(pair, name) != value]
    if not changed:
        return
    for name in changed:
        setattr(pair, name, wanted[name])
    pair.last_run_id = run.id
    if pair.first_run_id is None and wanted["band"] is not None:
        pair.first_run_id = run.id
    if {"state", "answer", "low_digest", "high_digest"} & set(changed):
        pair.touch(run.at, "")
    if pair.state is not PairState.OPEN:
        pair.asked_of_id = pair.asked_by_id = pair.asked_at = None


def _enter(keys: list[Key], found: RunResult, digest_of: dict[int, str], run: _Run) -> None:
    rows = []
    for low, high in keys:
        probability, bits, levels = found.pairs[low, high]
        rows.append({
            "low_id": low, "high_id": high, "probability": probability, "bits": bits, "levels": levels, "band": run.band(probability),
            "state": PairState.OPEN, "is_back": False, "rank": rank_of(probability, low, high), "low_digest": digest_of[low],
            "high_digest": digest_of[high], "first_run_id": run.id, "last_run_id": run.id, "asked_note": "", "touched_by": "",
            "touched_at": run.at, "version": 1,
        })  # fmt: skip
    if rows:
        db.session.execute(sa.insert(CandidatePair), rows)


def settle_clusters(run_id: int, found: RunResult, *, proposal: float, progress: Progress) -> None:
    """Write the clusters not written yet; they stand in the order of their lowest record."""
    ordered = sorted(found.clusters)
    done = db.session.scalar(sa.select(sa.func.count(DuplicateCluster.id)).where(DuplicateCluster.run_id == run_id)) or 0
    end_reading()
    for start in range(done, len(ordered), BATCH):
        with transaction():
            _enter_clusters(run_id, ordered[start : start + BATCH], start, proposal)
        progress("clusters", min(start + BATCH, len(ordered)), len(ordered))


def _enter_clusters(run_id: int, some: Sequence[tuple[list[int], float]], start: int, proposal: float) -> None:
    rows = [
        {
            "run_id": run_id, "number": start + at, "size": len(members), "weakest": weakest, "open_links": 0, "version": 1,
            "band": Band.PROPOSAL if weakest >= proposal else Band.REVIEW,
        }
        for at, (members, weakest) in enumerate(some, start=1)
    ]  # fmt: skip
    ids = list(db.session.scalars(sa.insert(DuplicateCluster).returning(DuplicateCluster.id, sort_by_parameter_order=True), rows))
    inside = [{"cluster_id": key, "union_id": member} for key, (members, _) in zip(ids, some, strict=True) for member in members]
    db.session.execute(sa.insert(ClusterMember), inside)
    count_open_links(ids)


def count_open_links(cluster_ids: Sequence[int]) -> None:
    """Count again the pairs still to be judged inside these clusters."""
    for part in _parts(cluster_ids):
        members = sa.select(ClusterMember.cluster_id, ClusterMember.union_id).where(ClusterMember.cluster_id.in_(part))
        inside: dict[int, set[int]] = {key: set() for key in part}
        for cluster, union in db.session.execute(members):
            inside[cluster].add(union)
        pairs = _open_pairs({union for unions in inside.values() for union in unions})
        counted = [
            {"id": key, "open_links": sum(high in unions for low in unions for high in pairs.get(low, ()))}
            for key, unions in inside.items()
        ]
        db.session.execute(sa.update(DuplicateCluster), counted)


def _open_pairs(lows: Iterable[int]) -> dict[int, list[int]]:
    """The records that these make a pair to be judged with, by the lower of the two."""
    found: dict[int, list[int]] = {}
    for part in _parts(sorted(lows)):
        # the state is looked at here: asked for there, it leads a planner without statistics through every open pair
        asked = sa.select(CandidatePair.low_id, CandidatePair.high_id, CandidatePair.state).where(CandidatePair.low_id.in_(part))
        for low, high, state in db.session.execute(asked):
            if state is PairState.OPEN:
                found.setdefault(low, []).append(high)
    return found


def _parts(ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), 500):
        yield list(ids[start : start + 500])


def forget_clusters(run_ids: Sequence[int]) -> None:
    """Let go of the clusters of these runs."""
    for part in _parts(run_ids):
        inside = sa.select(DuplicateCluster.id).where(DuplicateCluster.run_id.in_(part))
        db.session.execute(
            sa.delete(ClusterMember).where(ClusterMember.cluster_id.in_(inside)).execution_options(synchronize_session=False)
        )
        db.session.execute(
            sa.delete(DuplicateCluster).where(DuplicateCluster.run_id.in_(part)).execution_options(synchronize_session=False)
        )
