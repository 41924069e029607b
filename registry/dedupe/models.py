"""DedupeRun and what it found: CandidatePair, DuplicateCluster; what people said: PairVerdict; what was measured: Sample, RecallCount.

A run reads the register and never writes to it. `PairVerdict` is append-only: the database refuses to change or delete one
(migration 0005); a later verdict supersedes an earlier one, and both stay readable.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.db import Base, Instant, Row, Touched, Versioned, one_of
from registry.dedupe.terms import AnswerGround, Band, Damage, PairAnswer, PairState, RunKind, RunState
from registry.unions.models import TradeUnion


def _user(*, optional: bool = False) -> Any:
    return mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), nullable=optional)


def _union(*, index: bool = False) -> Any:
    return mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=index)


class DedupeRun(Base, Row):
    """One reading of the whole register by the engine. Digests tell whether the same input gave the same result.

    `input_digest`: the records as the engine reads them, the standing verdicts, the thresholds, the engine. `same_as_id`: nothing had
    changed since that run, whose clusters stand. `is_divergent`: an earlier run with this input and engine found otherwise.
    """

    __tablename__ = "dedupe_run"

    kind: Mapped[RunKind] = mapped_column(one_of(RunKind, "kind"))
    state: Mapped[RunState] = mapped_column(one_of(RunState, "state"))
    asked_by: Mapped[str] = mapped_column(sa.String(200))
    asked_at: Mapped[datetime] = mapped_column(Instant)
    started_at: Mapped[datetime | None] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)
    touched_at: Mapped[datetime] = mapped_column(Instant)
    previous_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))
    same_as_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))

    engine_version: Mapped[str] = mapped_column(sa.String(80), default="")
    proposal: Mapped[float] = mapped_column()
    review: Mapped[float] = mapped_column()
    linkage: Mapped[float] = mapped_column()
    input_digest: Mapped[str] = mapped_column(sa.String(64), default="", index=True)
    result_digest: Mapped[str] = mapped_column(sa.String(64), default="")
    is_divergent: Mapped[bool] = mapped_column(default=False)

    stage: Mapped[str] = mapped_column(sa.String(20), default="")
    stage_done: Mapped[int] = mapped_column(default=0)
    stage_total: Mapped[int] = mapped_column(default=0)
    stage_since: Mapped[datetime | None] = mapped_column(Instant)
    seconds: Mapped[dict[str, float]] = mapped_column(sa.JSON, default=dict)
    counts: Mapped[dict[str, int]] = mapped_column(sa.JSON, default=dict)

    __table_args__ = (
        sa.CheckConstraint("(state = 'finished') = (finished_at IS NOT NULL)", name="finished"),
        sa.CheckConstraint("state <> 'finished' OR length(result_digest) > 0", name="has_result"),
        sa.CheckConstraint("review > 0 AND review <= proposal AND proposal <= 1", name="thresholds"),
    )

    subject_type = "dedupe_run"

    @property
    def subject_name(self) -> str:
        return f"recherche de doublons {self.id}"

    @property
    def clusters_run_id(self) -> int:
        """The run whose clusters are this run's."""
        return self.same_as_id or self.id


class RunSlice(Base, Row):
    """A slice of candidate pairs, scored: what a killed run finds again. Removed when the run is finished."""

    __tablename__ = "dedupe_slice"

    run_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))
    number: Mapped[int] = mapped_column()
    pairs: Mapped[bytes] = mapped_column(sa.LargeBinary)

    __table_args__ = (sa.UniqueConstraint("run_id", "number"),)


class CandidatePair(Base, Touched):
    """Two records that may be one organisation, low id first; kept from run to run.

    `levels`: one hexadecimal digit per compared field, as the engine scored them, empty when it never compared the two
    (a person did). The digests are those of the records when scored.
    """

    __tablename__ = "dedupe_pair"

    low_id: Mapped[int] = _union()
    high_id: Mapped[int] = _union(index=True)
    probability: Mapped[float] = mapped_column()
    bits: Mapped[float] = mapped_column()
    levels: Mapped[str] = mapped_column(sa.String(40), default="")
    band: Mapped[Band | None] = mapped_column(one_of(Band, "band"))
    state: Mapped[PairState] = mapped_column(one_of(PairState, "state"))
    answer: Mapped[PairAnswer | None] = mapped_column(one_of(PairAnswer, "answer"))
    is_back: Mapped[bool] = mapped_column(default=False)
    rank: Mapped[int] = mapped_column()
    low_digest: Mapped[str] = mapped_column(sa.String(32))
    high_digest: Mapped[str] = mapped_column(sa.String(32))
    first_run_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"), index=True)
    last_run_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))

    asked_of_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    asked_by_id: Mapped[int | None] = _user(optional=True)
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    asked_note: Mapped[str] = mapped_column(sa.Text, default="")

    low: Mapped[TradeUnion] = relationship(foreign_keys=[low_id])
    high: Mapped[TradeUnion] = relationship(foreign_keys=[high_id])
    asked_of: Mapped[User | None] = relationship(foreign_keys=[asked_of_id])
    asked_by: Mapped[User | None] = relationship(foreign_keys=[asked_by_id])
    verdicts: Mapped[list[PairVerdict]] = relationship(back_populates="pair", order_by="PairVerdict.id")

    __table_args__ = (
        sa.UniqueConstraint("low_id", "high_id"),
        sa.CheckConstraint("low_id < high_id", name="ordered"),
        sa.CheckConstraint("(state = 'decided') = (answer IS NOT NULL)", name="decided_has_answer"),
        sa.CheckConstraint("(asked_of_id IS NULL) = (asked_by_id IS NULL) AND (asked_of_id IS NULL) = (asked_at IS NULL)", name="asked"),
        sa.CheckConstraint("asked_of_id IS NULL OR asked_of_id <> asked_by_id", name="asked_of_another"),
        sa.Index("ix_dedupe_pair_order", "state", "band", "rank", "id"),
    )

    #: A run writes ranks and likelihoods without making a page old: the version moves by `touch`, never by itself.
    __mapper_args__ = {}  # noqa: RUF012
    subject_type = "dedupe_pair"

    @property
    def subject_name(self) -> str:
        return f"{self.low.number} / {self.high.number}"


class PairVerdict(Base, Row):
    """What a person said of two records, on what ground, when, and what the records said then. Never changed."""

    __tablename__ = "dedupe_verdict"

    pair_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_pair.id", ondelete="RESTRICT"), index=True)
    answer: Mapped[PairAnswer] = mapped_column(one_of(PairAnswer, "answer"))
    ground: Mapped[AnswerGround] = mapped_column(one_of(AnswerGround, "ground"))
    words: Mapped[str] = mapped_column(sa.Text, default="")
    by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    low_digest: Mapped[str] = mapped_column(sa.String(32))
    high_digest: Mapped[str] = mapped_column(sa.String(32))
    is_blind: Mapped[bool] = mapped_column(default=False)
    supersedes_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dedupe_verdict.id", ondelete="RESTRICT"), unique=True)

    pair: Mapped[CandidatePair] = relationship(back_populates="verdicts")
    by: Mapped[User] = relationship()

    __table_args__ = (sa.CheckConstraint("answer <> 'withdrawn' OR supersedes_id IS NOT NULL", name="withdraws_something"),)


class DuplicateCluster(Base, Versioned):
    """Records of one run that belong together by average linkage, under what people decided; the weakest link is kept."""

    __tablename__ = "dedupe_cluster"

    run_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))
    number: Mapped[int] = mapped_column()
    size: Mapped[int] = mapped_column()
    band: Mapped[Band] = mapped_column(one_of(Band, "band"))
    weakest: Mapped[float] = mapped_column()
    open_links: Mapped[int] = mapped_column()

    members: Mapped[list[ClusterMember]] = relationship(back_populates="cluster", order_by="ClusterMember.union_id")

    __table_args__ = (
        sa.UniqueConstraint("run_id", "number"),
        sa.CheckConstraint("size >= 2", name="several"),
        sa.Index("ix_dedupe_cluster_order", "run_id", "band", "size", "id"),
    )

    __mapper_args__ = {}  # noqa: RUF012 - as for a pair
    subject_type = "dedupe_cluster"

    @property
    def subject_name(self) -> str:
        return f"groupe {self.number} ({self.size} fiches)"


class ClusterMember(Base, Row):
    """A record in a cluster."""

    __tablename__ = "dedupe_member"

    cluster_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_cluster.id", ondelete="RESTRICT"))
    union_id: Mapped[int] = _union(index=True)

    cluster: Mapped[DuplicateCluster] = relationship(back_populates="members")
    union: Mapped[TradeUnion] = relationship()

    __table_args__ = (sa.UniqueConstraint("cluster_id", "union_id"),)


class Sample(Base, Row):
    """Pairs of a run drawn at random, band by band, to be judged blind by two persons who do not see each other's answers."""

    __tablename__ = "dedupe_sample"

    run_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"), unique=True)
    seed: Mapped[int] = mapped_column()
    first_judge_id: Mapped[int] = _user()
    second_judge_id: Mapped[int] = _user()
    drawn_at: Mapped[datetime] = mapped_column(Instant)
    drawn_by: Mapped[str] = mapped_column(sa.String(200))

    run: Mapped[DedupeRun] = relationship()
    first_judge: Mapped[User] = relationship(foreign_keys=[first_judge_id])
    second_judge: Mapped[User] = relationship(foreign_keys=[second_judge_id])

    __table_args__ = (sa.CheckConstraint("first_judge_id <> second_judge_id", name="two_judges"),)

    subject_type = "dedupe_sample"

    @property
    def subject_name(self) -> str:
        return f"échantillon de la recherche {self.run_id}"

    @property
    def judge_ids(self) -> tuple[int, int]:
        return self.first_judge_id, self.second_judge_id


class SampledPair(Base, Row):
    """A pair of the sample; `population` is how many pairs its band had in the run."""

    __tablename__ = "dedupe_sampled_pair"

    sample_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_sample.id", ondelete="RESTRICT"))
    place: Mapped[int] = mapped_column()
    low_id: Mapped[int] = _union()
    high_id: Mapped[int] = _union()
    band: Mapped[Band] = mapped_column(one_of(Band, "band"))
    population: Mapped[int] = mapped_column()

    low: Mapped[TradeUnion] = relationship(foreign_keys=[low_id])
    high: Mapped[TradeUnion] = relationship(foreign_keys=[high_id])

    __table_args__ = (sa.UniqueConstraint("sample_id", "place"), sa.UniqueConstraint("sample_id", "low_id", "high_id"))


class Judgement(Base, Row):
    """What one judge of the sample said of a pair."""

    __tablename__ = "dedupe_judgement"

    sampled_pair_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_sampled_pair.id", ondelete="RESTRICT"))
    judge_id: Mapped[int] = _user()
    answer: Mapped[PairAnswer] = mapped_column(one_of(PairAnswer, "answer"))
    at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        sa.UniqueConstraint("sampled_pair_id", "judge_id"),
        sa.CheckConstraint("answer IN ('same', 'distinct', 'cannot_tell')", name="one_of_three"),
    )


class RecallCount(Base, Row):
    """How many known duplicates of one kind, made in memory from the records of a run, the engine found again."""

    __tablename__ = "dedupe_recall"

    run_id: Mapped[int] = mapped_column(sa.ForeignKey("dedupe_run.id", ondelete="RESTRICT"))
    damage: Mapped[Damage] = mapped_column(one_of(Damage, "damage"))
    seed: Mapped[int] = mapped_column()
    injected: Mapped[int] = mapped_column()
    proposed: Mapped[int] = mapped_column()
    reviewed: Mapped[int] = mapped_column()
    measured_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        sa.UniqueConstraint("run_id", "damage"),
        sa.CheckConstraint("proposed <= reviewed AND reviewed <= injected", name="sums"),
    )
