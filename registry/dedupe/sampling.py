"""How right the pairs of a run are: a sample drawn by chance, judged blind by two persons, each without the other's answers."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload

from registry.accounts.models import User
from registry.acts import Command, act, created, refuse_any
from registry.bilingual import Text
from registry.db import db
from registry.dedupe.figures import Share, kappa
from registry.dedupe.models import CandidatePair, DedupeRun, Judgement, Sample, SampledPair
from registry.dedupe.terms import Band, PairAnswer, RunState
from registry.dedupe.verbs import DedupeVerb
from registry.errors import IllegalTransition, NotFound, Reason, RuleBroken
from registry.law.roles import EXAMINERS

PER_BAND: Final = 40
MOST_PER_BAND: Final = 400
ANSWERS: Final = (PairAnswer.SAME, PairAnswer.DISTINCT, PairAnswer.CANNOT_TELL)


def draw(run: DedupeRun, command: Command[User], *, first: User, second: User, per_band: int = PER_BAND, seed: int) -> Sample:
    """Draw pairs of a run, as many in each band, in an order that says nothing.

    :raises RuleBroken: the two judges are not two examiners, or there is no pair.
    :raises IllegalTransition: the run is not the latest finished one, or already has its sample.
    """
    latest = db.session.scalar(sa.select(sa.func.max(DedupeRun.id)).where(DedupeRun.state == RunState.FINISHED))
    if run.id != latest or db.session.scalar(sa.select(Sample.id).where(Sample.run_id == run.id)) is not None:
        text = Text(
            "Un échantillon se tire une fois, de la dernière recherche terminée.",
            "A sample is drawn once, from the latest finished search.",
        )
        raise IllegalTransition(Reason("sample", text))
    refuse_any(_judge_faults(first, second))
    chance = Random(seed)
    drawn: list[tuple[Band, int, int, int]] = []
    for band in Band:
        keys = db.session.execute(
            sa.select(CandidatePair.low_id, CandidatePair.high_id)
            .where(CandidatePair.band == band)
            .order_by(CandidatePair.low_id, CandidatePair.high_id)
        ).all()
        chosen = chance.sample(range(len(keys)), min(max(per_band, 1), MOST_PER_BAND, len(keys)))
        drawn += [(band, keys[place][0], keys[place][1], len(keys)) for place in chosen]
    if not drawn:
        raise RuleBroken(Reason("no_pair", Text("Cette recherche n'a trouvé aucune paire.", "This search found no pair.")))
    chance.shuffle(drawn)
    sample = Sample(
        run_id=run.id, seed=seed, first_judge_id=first.id, second_judge_id=second.id, drawn_at=command.at, drawn_by=command.actor.name
    )
    after = {"run": run.id, "pairs": len(drawn), "seed": seed, "judges": [first.name, second.name]}
    created(sample, command, verb=DedupeVerb.SAMPLE_DRAWN, after=after)
    db.session.execute(sa.insert(SampledPair), [
        {"sample_id": sample.id, "place": place, "low_id": low, "high_id": high, "band": band, "population": population}
        for place, (band, low, high, population) in enumerate(drawn, start=1)
    ])  # fmt: skip
    return sample


def _judge_faults(first: User, second: User) -> list[Reason]:
    reasons = []
    if first.id == second.id:
        text = Text("Choisissez deux personnes différentes.", "Choose two different persons.")
        reasons.append(Reason("two_judges", text, field="second"))
    for name, judge in (("first", first), ("second", second)):
        if not judge.is_active or not judge.roles & EXAMINERS:
            reasons.append(Reason("examiner", Text("Cette personne n'instruit pas.", "This person does not examine."), field=name))
    return reasons


def judge(sampled: SampledPair, command: Command[User], *, answer: PairAnswer) -> Judgement:
    """Say of a pair of the sample what one thinks, once.

    :raises NotAllowed: not one of its two judges.
    :raises IllegalTransition: already said.
    """
    sample = db.session.get_one(Sample, sampled.sample_id)
    no_answer = Reason("answer", Text("Choisissez une réponse.", "Choose an answer."), field="answer")
    with act(
        sample, command, verb=DedupeVerb.SAMPLE_JUDGED, barred=lambda: not_a_judge(sample, command.actor),
        faults=lambda: [] if answer in ANSWERS else [no_answer],
    ) as done:  # fmt: skip
        mine = sa.select(Judgement.id).where(Judgement.sampled_pair_id == sampled.id, Judgement.judge_id == command.actor.id)
        if db.session.scalar(mine) is not None:
            text = Text("Vous avez déjà jugé cette paire.", "You have already judged this pair.")
            raise IllegalTransition(Reason("judged", text))
        judgement = Judgement(sampled_pair_id=sampled.id, judge_id=command.actor.id, answer=answer, at=command.at)
        db.session.add(judgement)
        done.after = {"place": sampled.place, "answer": answer}
    return judgement


def not_a_judge(sample: Sample, person: User) -> list[Reason]:
    """Why this person does not see the pairs of the sample: it was given to two others."""
    if person.id in sample.judge_ids:
        return []
    text = Text("Cet échantillon est confié à deux autres personnes.", "This sample is given to two other persons.")
    return [Reason("not_judge", text)]


def sample_by_id(sample_id: int) -> Sample:
    """A sample with its run and its judges.

    :raises NotFound: no such sample.
    """
    wanted = sa.select(Sample).where(Sample.id == sample_id)
    loaded = wanted.options(joinedload(Sample.run), joinedload(Sample.first_judge), joinedload(Sample.second_judge))
    sample = db.session.scalars(loaded).one_or_none()
    if sample is None:
        raise NotFound
    return sample


def sampled_by_place(sample: Sample, place: int) -> SampledPair:
    """A pair of a sample.

    :raises NotFound: no such place.
    """
    wanted = sa.select(SampledPair).where(SampledPair.sample_id == sample.id, SampledPair.place == place)
    found = db.session.scalars(wanted.options(joinedload(SampledPair.low), joinedload(SampledPair.high))).one_or_none()
    if found is None:
        raise NotFound
    return found


def next_place(sample: Sample, judge_id: int) -> int | None:
    """The first pair that this judge has still to judge."""
    mine = sa.select(Judgement.sampled_pair_id).where(Judgement.judge_id == judge_id)
    left = sa.select(sa.func.min(SampledPair.place)).where(SampledPair.sample_id == sample.id, SampledPair.id.not_in(mine))
    return db.session.scalar(left)


@dataclass(frozen=True, slots=True)
class Stratum:
    """One band: how many pairs it has, how many were drawn, of those judged alike by both how many are the same organisation."""

    band: Band
    population: int
    drawn: int
    judged_by_both: int
    precision: Share
    disagreements: int
    undecided: int


@dataclass(frozen=True, slots=True)
class Precision:
    """What the sample of a run says. `precision` of a band counts the pairs on which both judges agree and decide."""

    sample_id: int
    run_id: int
    judges: tuple[str, str]
    done: tuple[int, int]
    drawn: int
    strata: tuple[Stratum, ...]
    agreement: float | None
    judged_by_both: int

    @property
    def is_complete(self) -> bool:
        return min(self.done) == self.drawn


def precision_of(run: DedupeRun) -> Precision | None:
    """How right the pairs of a run are, as far as its sample is judged; None without a sample."""
    held = sa.select(Sample).where(Sample.run_id == run.id).options(joinedload(Sample.first_judge), joinedload(Sample.second_judge))
    sample = db.session.scalars(held).one_or_none()
    if sample is None:
        return None
    pairs = list(db.session.scalars(sa.select(SampledPair).where(SampledPair.sample_id == sample.id).order_by(SampledPair.place)))
    said = db.session.execute(
        sa.select(Judgement.sampled_pair_id, Judgement.judge_id, Judgement.answer)
        .join(SampledPair, SampledPair.id == Judgement.sampled_pair_id)
        .where(SampledPair.sample_id == sample.id)
    ).all()
    answers = {(pair_id, judge_id): answer for pair_id, judge_id, answer in said}
    first, second = sample.judge_ids
    both = {
        pair.id: (answers[pair.id, first], answers[pair.id, second])
        for pair in pairs
        if {(pair.id, first), (pair.id, second)} <= answers.keys()
    }
    done = tuple(sum(judge_id == one for _, judge_id in answers) for one in (first, second))
    return Precision(
        sample.id, run.id, (sample.first_judge.name, sample.second_judge.name), (done[0], done[1]), len(pairs),
        tuple(_stratum(band, [pair for pair in pairs if pair.band is band], both) for band in Band), kappa(list(both.values())), len(both),
    )  # fmt: skip


def _stratum(band: Band, pairs: list[SampledPair], both: dict[int, tuple[PairAnswer, PairAnswer]]) -> Stratum:
    judged = [both[pair.id] for pair in pairs if pair.id in both]
    agreed = [one for one, other in judged if one is other and one is not PairAnswer.CANNOT_TELL]
    return Stratum(
        band, pairs[0].population if pairs else 0, len(pairs), len(judged), Share(agreed.count(PairAnswer.SAME), len(agreed)),
        sum(one is not other for one, other in judged), sum(one is other is PairAnswer.CANNOT_TELL for one, other in judged),
    )  # fmt: skip
