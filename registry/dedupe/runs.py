"""A run from its asking to its end: asked by a person or a job, done by the worker, begun again where it was killed.

Same input and same engine give the same result: both digests are kept, and a run that finds otherwise is marked. A run
reads the register and writes only its own tables; nothing is ever consolidated here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from registry.acts import Command, noted
from registry.audit import trail
from registry.audit.trail import SystemActor
from registry.bilingual import Text
from registry.clock import now
from registry.db import db, end_reading, transaction
from registry.dedupe import contradictions, records, scoring, settling
from registry.dedupe.models import CandidatePair, DedupeRun, DuplicateCluster, RunSlice
from registry.dedupe.terms import Band, PairState, RunKind, RunState
from registry.dedupe.verbs import DedupeVerb
from registry.errors import IllegalTransition, Reason
from registry.jobs import kinds, queue
from registry.matching import engine, shipped

JOB: Final = kinds.SEARCH_DUPLICATES
#: From here on a pair is proposed; from here on it is shown at all. Kept with each run.
PROPOSAL: Final = 0.9
REVIEW: Final = 0.25
#: A run that gave no sign for so long is not under way any more.
PATIENCE: Final = timedelta(minutes=20)
TOLD_EVERY: Final = timedelta(seconds=1)
AGAIN_IN: Final = timedelta(minutes=1)
UNFINISHED: Final = (RunState.WAITING, RunState.RUNNING)
SYSTEM_ACTOR: Final = SystemActor("recherche de doublons")
#: The stages of a run, in their order.
STAGES: Final[dict[str, Text]] = {
    "records": Text("Lecture du registre", "Reading the register"),
    "words": Text("Compte des mots", "Counting words"),
    "reading": Text("Lecture des noms", "Reading names"),
    "pairs": Text("Choix des paires", "Choosing pairs"),
    "scores": Text("Comparaison", "Comparing"),
    "groups": Text("Groupes", "Groups"),
    "writing": Text("Écriture des paires", "Writing pairs"),
    "clusters": Text("Écriture des groupes", "Writing groups"),
}


def ask(kind: RunKind, command: Command[trail.Actor]) -> DedupeRun:
    """Ask for a run; the worker does it.

    :raises IllegalTransition: one is under way already.
    """
    under_way = unfinished()
    if under_way is not None and under_way.touched_at > command.at - PATIENCE:
        text = Text(
            "Une recherche est déjà en cours : attendez qu'elle se termine.", "A search is already under way: wait until it is finished."
        )
        raise IllegalTransition(Reason("under_way", text))
    if under_way is not None:
        under_way.state = RunState.ABANDONED
    run = _new(kind, asked_by=command.actor.actor_name, at=command.at)
    queue.ask(JOB, key=f"{JOB}:{run.id}", at=command.at, argument={"kind": kind.value, "run_id": run.id})
    noted(run, command, verb=DedupeVerb.RUN_ASKED, after={"kind": kind})
    return run


def perform(argument: dict[str, Any]) -> str:
    """The job: the run named, or a new one of the kind asked for. Stopped anywhere, it goes on where it was."""
    with transaction():
        run = _chosen(argument)
        if run is None:
            later = now() + AGAIN_IN
            queue.ask(JOB, key=f"{JOB}:then:{later:%Y%m%d%H%M}", at=later, argument={"kind": argument.get("kind", "incremental")})
            return "another run is under way: asked again"
        if run.state not in UNFINISHED:
            return f"run {run.id} is {run.state.value}"
        run.state, run.touched_at = RunState.RUNNING, now()
        run.started_at = run.started_at or now()
        run_id = run.id
    return _Work(run_id).do()


def unfinished() -> DedupeRun | None:
    """The run that waits or is under way."""
    return db.session.scalars(sa.select(DedupeRun).where(DedupeRun.state.in_(UNFINISHED)).order_by(DedupeRun.id.desc()).limit(1)).first()


def latest_finished() -> DedupeRun | None:
    """The run whose pairs and clusters the pages show."""
    done = sa.select(DedupeRun).where(DedupeRun.state == RunState.FINISHED)
    return db.session.scalars(done.order_by(DedupeRun.finished_at.desc(), DedupeRun.id.desc()).limit(1)).first()


def _chosen(argument: dict[str, Any]) -> DedupeRun | None:
    if argument.get("run_id"):
        run: DedupeRun = db.session.get_one(DedupeRun, int(argument["run_id"]))
        return run
    under_way = unfinished()
    if under_way is not None and under_way.touched_at > now() - queue.LEASE:
        return None
    if under_way is not None and under_way.touched_at > now() - PATIENCE:
        return under_way
    if under_way is not None:
        under_way.state = RunState.ABANDONED
    kind = RunKind(argument.get("kind", "incremental"))
    return _new(kind, asked_by=SYSTEM_ACTOR.actor_name, at=now())


def _new(kind: RunKind, *, asked_by: str, at: datetime) -> DedupeRun:
    previous = latest_finished()
    run = DedupeRun(
        kind=kind, state=RunState.WAITING, asked_by=asked_by, asked_at=at, touched_at=at, previous_id=previous.id if previous else None,
        proposal=PROPOSAL, review=REVIEW, linkage=shipped("union").threshold,
    )  # fmt: skip
    db.session.add(run)
    db.session.flush()
    return run


class _Work:
    """One run being done by this process: what it has read, and how far it is."""

    def __init__(self, run_id: int) -> None:
        self.run_id = run_id
        self.stage, self.since, self.told = "", now(), now() - TOLD_EVERY
        with transaction():
            run = db.session.get_one(DedupeRun, run_id)
            self.kind, self.proposal, self.review, self.linkage = run.kind, run.proposal, run.review, run.linkage
            self.seconds = dict(run.seconds)

    def do(self) -> str:
        """All stages, in order."""
        self.progress("records", 0, 1)
        read = records.live()
        decided = settling.decisions(read.digest_of)
        end_reading()
        seal = self._seal(read, decided)
        self._begin(seal)
        twin = self._unchanged(seal)
        if twin is not None:
            return self._finish_as(twin, read)
        register = scoring.opened(read, self.progress)
        parts = self._scored(register)
        found = scoring.found(register, read, parts, decided, review=self.review, linkage=self.linkage)
        settling.settle_pairs(self.run_id, found, read, at=now(), proposal=self.proposal, progress=self.progress)
        settling.settle_clusters(self.run_id, found, proposal=self.proposal, progress=self.progress)
        return self._finish(found.digest, register.model.version, {"records": len(read.ids), "candidates": len(register.pairs[0])})

    def progress(self, stage: str, done: int, total: int) -> None:
        """How far the run is, at most once a second: the page shows it."""
        at = now()
        if stage != self.stage:
            self._count_time(at)
            self.stage, self.since = stage, at
        elif at - self.told < TOLD_EVERY:
            return
        self.told = at
        with transaction():
            values = {"stage": stage, "stage_done": done, "stage_total": total, "stage_since": self.since, "touched_at": at}
            db.session.execute(sa.update(DedupeRun).where(DedupeRun.id == self.run_id).values(**values, seconds=self.seconds))

    def _count_time(self, at: datetime) -> None:
        if self.stage:
            self.seconds[self.stage] = round(self.seconds.get(self.stage, 0.0) + (at - self.since).total_seconds(), 2)

    def _seal(self, read: records.Read, decided: list[scoring.Decision]) -> str:
        """What the result depends on; with the engine and the size of its slices, so that a run begun before a new release starts over."""
        engines = " ".join(shipped("union", names_only=names_only).version for names_only in (False, True))
        seal = hashlib.sha256(f"{self.proposal} {self.review} {self.linkage} {engines} {engine.SLICE}\n".encode())
        for union_id, digest in zip(read.ids, read.digests, strict=True):
            seal.update(f"{union_id} {digest}\n".encode())
        for low, high, joins in decided:
            seal.update(f"{low} {high} {joins}\n".encode())
        return seal.hexdigest()

    def _begin(self, seal: str) -> None:
        """What was scored of another input, before a kill, is of no use."""
        with transaction():
            run = db.session.get_one(DedupeRun, self.run_id)
            if run.input_digest and run.input_digest != seal:
                db.session.execute(sa.delete(RunSlice).where(RunSlice.run_id == self.run_id))
                settling.forget_clusters([self.run_id])
                run.started_at = now()
            run.input_digest = seal

    def _unchanged(self, seal: str) -> int | None:
        """For an update: the latest run, if it read the very same with this engine."""
        if self.kind is RunKind.FULL:
            return None
        last = latest_finished()
        versions = {shipped("union", names_only=names_only).version for names_only in (False, True)}
        twin = last.clusters_run_id if last and last.input_digest == seal and last.engine_version in versions else None
        end_reading()
        return twin

    def _scored(self, register: scoring.Remembered) -> list[scoring.ScoredSlice]:
        """Every slice, each kept as soon as it is scored."""
        kept = sa.select(RunSlice.pairs).where(RunSlice.run_id == self.run_id).order_by(RunSlice.number)
        parts = [scoring.ScoredSlice.unpacked(content) for content in db.session.scalars(kept)]
        end_reading()
        for part in scoring.slices(register, start=len(parts)):
            with transaction():
                db.session.execute(sa.insert(RunSlice).values(run_id=self.run_id, number=len(parts), pairs=part.packed()))
            parts.append(part)
        return parts

    def _finish(self, digest: str, version: str, counted: dict[str, int]) -> str:
        self._count_time(now())
        with transaction():
            run = db.session.get_one(DedupeRun, self.run_id, with_for_update=True)
            run.result_digest, run.engine_version = digest, version
            run.is_divergent = _has_found_otherwise(run)
            self._close(run, counted | _counts(run.id) | {"contradictions": len(contradictions.all_of_them())})
            db.session.execute(sa.delete(RunSlice).where(RunSlice.run_id == run.id))
            _forget_old_clusters(run)
            trail.record(DedupeVerb.RUN_FINISHED, run, actor=SYSTEM_ACTOR, at=run.finished_at, after={**run.counts, "result": digest})
            return f"run {run.id}: {run.counts['open']} pairs to judge, {run.counts['clusters']} clusters"

    def _finish_as(self, twin_id: int, read: records.Read) -> str:
        """Nothing has changed: the result of the run before is this run's."""
        self._count_time(now())
        with transaction():
            run, twin = db.session.get_one(DedupeRun, self.run_id), db.session.get_one(DedupeRun, twin_id)
            run.result_digest, run.engine_version, run.same_as_id = twin.result_digest, twin.engine_version, twin.id
            counts = _counts(run.id) | {"clusters": twin.counts.get("clusters", 0), "candidates": twin.counts.get("candidates", 0)}
            self._close(run, counts | {"records": len(read.ids), "contradictions": len(contradictions.all_of_them())})
            trail.record(DedupeVerb.RUN_FINISHED, run, actor=SYSTEM_ACTOR, at=run.finished_at, after={**run.counts, "same_as": twin.id})
            return f"run {run.id}: nothing has changed since run {twin.id}"

    def _close(self, run: DedupeRun, counts: dict[str, int]) -> None:
        run.state, run.finished_at, run.touched_at = RunState.FINISHED, now(), now()
        run.counts, run.seconds, run.stage = counts, self.seconds, ""


def _counts(run_id: int) -> dict[str, int]:
    """What stands now, and what this run moved."""
    here, first = CandidatePair.last_run_id == run_id, CandidatePair.first_run_id == run_id
    state, band = CandidatePair.state, CandidatePair.band
    asked: dict[str, Callable[[], Any]] = {
        "open": lambda: state == PairState.OPEN,
        "open_proposal": lambda: sa.and_(state == PairState.OPEN, band == Band.PROPOSAL),
        "open_review": lambda: sa.and_(state == PairState.OPEN, band == Band.REVIEW),
        "decided": lambda: state == PairState.DECIDED,
        "pairs": lambda: band.is_not(None),
        "new": lambda: first,
        "changed": lambda: sa.and_(here, sa.not_(first)),
        "back": lambda: sa.and_(here, CandidatePair.is_back),
        "resolved": lambda: sa.and_(here, state == PairState.GONE),
    }
    columns = [sa.func.coalesce(sa.func.sum(sa.case((condition(), 1), else_=0)), 0).label(name) for name, condition in asked.items()]
    row = db.session.execute(sa.select(*columns)).one()
    clusters = db.session.scalar(sa.select(sa.func.count(DuplicateCluster.id)).where(DuplicateCluster.run_id == run_id))
    return {name: int(value) for name, value in row._mapping.items()} | {"clusters": clusters or 0}  # noqa: SLF001 - its public name


def _has_found_otherwise(run: DedupeRun) -> bool:
    """Did an earlier run with this very input and engine find something else?"""
    twins = sa.select(DedupeRun.id).where(
        DedupeRun.id != run.id, DedupeRun.state == RunState.FINISHED, DedupeRun.input_digest == run.input_digest,
        DedupeRun.engine_version == run.engine_version, DedupeRun.result_digest != run.result_digest,
    )  # fmt: skip
    return db.session.scalars(twins.limit(1)).first() is not None


def _forget_old_clusters(run: DedupeRun) -> None:
    holding = db.session.scalars(
        sa.select(DuplicateCluster.run_id).distinct().where(DuplicateCluster.run_id != run.id).order_by(DuplicateCluster.run_id.desc())
    ).all()
    settling.forget_clusters(list(holding[settling.RUNS_KEPT - 1 :]))
