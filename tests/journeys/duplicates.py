"""Duplicates in every state, for the pages that somebody may stand before."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from flask import Flask

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now
from registry.db import db, transaction
from registry.dedupe import recall, records, review, runs, sampling
from registry.dedupe.models import CandidatePair, DuplicateCluster
from registry.dedupe.terms import AnswerGround, RunKind
from registry.law.roles import Role
from tests.dedupe.conftest import enter, entry
from tests.journeys.hands import cast

TRADES = ("boulangers", "dockers", "taximen", "pêcheurs", "planteurs", "maçons", "infirmiers", "vigiles", "imprimeurs", "tailleurs")


def _enter() -> None:
    for at, trade in enumerate(TRADES * 3):
        said = {
            "phone": f"67710{at:04}",
            "locality": ("Douala", "Édéa", "Nkongsamba")[at // 10],
            "acronym": f"SY{trade[:3].upper()}{at // 10}",
        }
        name = f"Syndicat des {trade} réunis de {said['locality']}"
        enter(
            *(
                entry(written, on=date(2001, 3, 4), **said)
                for written in (name, name.replace("Syndicat", "Synd."), name.upper())[: 2 + at % 2]
            )
        )


def _judge(pair: CandidatePair, ground: AnswerGround) -> None:
    seen = review.facts_seal(records.some([pair.low_id, pair.high_id]).digests)
    review.answer(pair, Command(cast().examiner, now(), pair.version), ground=ground, words="Vu au dossier papier.", seen_facts=seen)


def duplicates_facts(app: Flask) -> dict[str, str]:
    """The numbers that addresses are filled with."""
    with app.app_context():
        with transaction():
            _enter()
        runs.perform({"kind": RunKind.FULL.value})
        last = runs.latest_finished()
        assert last is not None
        run_id = last.id
        recall.perform({"run_id": run_id})
        with transaction():
            cluster = db.session.scalars(
                sa.select(DuplicateCluster).where(DuplicateCluster.run_id == run_id, DuplicateCluster.size == 3)
            ).first()
            assert cluster is not None
            a, b, c = (member.union_id for member in cluster.members)
            pairs = {(one.low_id, one.high_id): one for one in db.session.scalars(sa.select(CandidatePair))}
            for key, ground in (((a, b), AnswerGround.SAME_PEOPLE), ((b, c), AnswerGround.SAME_PEOPLE), ((a, c), AnswerGround.NAMESAKES)):
                _judge(pairs.pop(key), ground)
            others = sorted(pairs.values(), key=lambda one: one.id)
            waiting = others[0]
            asked = Command(cast().examiner, now(), waiting.version)
            review.ask_colleague(waiting, asked, of=cast().head, note="Le dossier est-il à Garoua ?")
            examiners = list(db.session.scalars(sa.select(User).where(User.held.any(role=Role.EXAMINER)).order_by(User.id)))
            first = cast().examiner
            second = next(one for one in (*examiners, cast().head) if one.id != first.id)
            sample = sampling.draw(db.session.merge(last), Command(cast().head, now()), first=first, second=second, per_band=10, seed=1)
            found = {
                "pair": others[1].id,
                "pair_judged": others[0].id,
                "pair_waiting": waiting.id,
                "cluster": cluster.id,
                "search": run_id,
                "sample": sample.id,
            }
            found["pair_judged"] = db.session.scalars(
                sa.select(CandidatePair.id).where(CandidatePair.low_id == a, CandidatePair.high_id == b)
            ).one()
        return {f"dedupe_{name}": str(value) for name, value in found.items()}
