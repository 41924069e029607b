"""What a person says of two records, or of a group: answer, take back, ask a colleague. Nothing moves in the register.

« Same » is an opinion kept with its ground and its author; consolidating is another act, by two persons, in another package.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command, act
from registry.bilingual import Text
from registry.db import db
from registry.dedupe import records, runs, settling
from registry.dedupe.models import CandidatePair, ClusterMember, DuplicateCluster, PairVerdict
from registry.dedupe.standing import place
from registry.dedupe.terms import ANSWER_OF, AnswerGround, PairAnswer, PairState
from registry.dedupe.verbs import DedupeVerb
from registry.errors import IllegalTransition, Reason, RuleBroken
from registry.law.roles import EXAMINERS
from registry.unions.models import TradeUnion

#: A group of more records is judged in parts: every two of them get a verdict.
MOST_AT_ONCE: Final = 30
NEVER_COMPARED: Final = settling.rank_of(0.0, 0, 0)


def answer(
    pair: CandidatePair, command: Command[User], *, ground: AnswerGround, words: str = "", is_blind: bool = False, seen_facts: str
) -> PairVerdict:  # fmt: skip
    """Judge a pair. The ground carries the answer.

    :param seen_facts: `facts_seal` of the pair when its page was shown.
    :raises Conflict: another answer, or a change of the records, came in between.
    :raises IllegalTransition: one of the records is a duplicate that leads elsewhere.
    """
    with act(
        pair, command, verb=DedupeVerb.JUDGED, roles=EXAMINERS,
        unchanged=lambda: not _is_live(pair) or facts_seal(_digests(pair)) == seen_facts,
    ) as done:  # fmt: skip
        if not _is_live(pair):
            text = Text("L'une des deux fiches est déjà rattachée.", "One of the two records is already consolidated.")
            raise IllegalTransition(Reason("not_live", text))
        verdict = _give(pair, command, ground, _digests(pair), words=words, is_blind=is_blind)
        _recount([pair.low_id, pair.high_id])
        done.reason, done.after = words, {"answer": verdict.answer, "ground": ground}
    return verdict


def take_back(pair: CandidatePair, command: Command[User]) -> PairVerdict:
    """Withdraw one's own latest answer: the pair is to be judged again, and both answers stay readable.

    :raises NotAllowed: the latest answer is another person's.
    :raises IllegalTransition: there is no answer to take back.
    """
    with act(pair, command, verb=DedupeVerb.TAKEN_BACK, roles=EXAMINERS, barred=lambda: _answered_by_another(pair, command.actor)) as done:
        last = _standing_verdict(pair)
        if last is None:
            text = Text("Cette paire n'a pas de réponse à reprendre.", "This pair has no answer to take back.")
            raise IllegalTransition(Reason("no_answer", text))
        verdict = _give(pair, command, AnswerGround.TAKEN_BACK, (last.low_digest, last.high_digest))
        _recount([pair.low_id, pair.high_id])
        done.before = {"answer": last.answer, "ground": last.ground}
    return verdict


def _standing_verdict(pair: CandidatePair) -> PairVerdict | None:
    """The latest answer, unless it was taken back."""
    last = settling.latest_verdicts([pair.id]).get(pair.id)
    return None if last is None or last.answer is PairAnswer.WITHDRAWN else last


def _answered_by_another(pair: CandidatePair, person: User) -> list[Reason]:
    last = _standing_verdict(pair)
    if last is None or last.by_id == person.id:
        return []
    text = Text("Seul l'auteur d'une réponse peut la reprendre.", "Only its author can take an answer back.")
    return [Reason("not_author", text)]


def ask_colleague(pair: CandidatePair, command: Command[User], *, of: User, note: str) -> CandidatePair:
    """Leave a pair to a colleague, with a note; it stands in that person's own list.

    :raises RuleBroken: oneself, or somebody who does not examine.
    """
    with act(
        pair, command, verb=DedupeVerb.ASKED, roles=EXAMINERS, states={PairState.OPEN},
        faults=lambda: _colleague_faults(of, command.actor),
    ) as done:  # fmt: skip
        pair.asked_of_id, pair.asked_by_id, pair.asked_at, pair.asked_note = of.id, command.actor.id, command.at, note
        done.reason, done.after = note, {"of": of.name}
    return pair


def _colleague_faults(of: User, person: User) -> list[Reason]:
    if of.id != person.id and of.is_active and of.roles & EXAMINERS:
        return []
    text = Text("Choisissez un ou une collègue de l'instruction.", "Choose a colleague who examines.")
    return [Reason("colleague", text, field="colleague")]


def judge_together(
    cluster: DuplicateCluster, command: Command[User], *, union_ids: Sequence[int], ground: AnswerGround, words: str = "", seen_facts: str
) -> int:  # fmt: skip
    """Judge every two of the records chosen in a group; how many verdicts that makes.

    :raises RuleBroken: fewer than two records, or too many, or records of another group.
    """
    chosen = sorted(set(union_ids))
    with act(
        cluster, command, verb=DedupeVerb.GROUP_JUDGED, roles=EXAMINERS, unchanged=lambda: _facts_of(cluster) == seen_facts,
        faults=lambda: _member_faults(cluster, chosen),
    ) as done:  # fmt: skip
        read = _live(chosen)
        if len(read.ids) < 2:
            text = Text("Cochez au moins deux fiches.", "Tick at least two records.")
            raise RuleBroken(Reason("two_members", text, field="members"))
        made = _give_all(list(combinations(read.ids, 2)), command, ground, read, words=words)
        done.reason = words
        done.after = {"answer": ANSWER_OF[ground], "ground": ground} | _counted(read, made)
    return made


def leave_one_out(
    cluster: DuplicateCluster, command: Command[User], *, apart_id: int, ground: AnswerGround, rest: AnswerGround | None, words: str = "",
    seen_facts: str,
) -> int:  # fmt: skip
    """Set one record of a group apart from all the others; the others are one organisation on the ground `rest`, if it is given.

    :raises RuleBroken: the grounds do not say so, or the record is of another group.
    """
    members = _members(cluster)
    with act(
        cluster, command, verb=DedupeVerb.GROUP_JUDGED, roles=EXAMINERS, unchanged=lambda: _facts_of(cluster) == seen_facts,
        faults=lambda: [*_ground_faults(ground, rest), *_member_faults(cluster, members)],
    ) as done:  # fmt: skip
        read = _live(members)
        if apart_id not in read.ids:
            text = Text("Choisissez la fiche à mettre à part.", "Choose the record to set apart.")
            raise RuleBroken(Reason("apart", text, field="apart"))
        left = [union_id for union_id in read.ids if union_id != apart_id]
        apart = [(min(apart_id, other), max(apart_id, other)) for other in left]
        made = _give_all(apart, command, ground, read, words=words)
        if rest is not None:
            made += _give_all(list(combinations(left, 2)), command, rest, read, words=words)
        number = db.session.get_one(TradeUnion, apart_id).number
        done.reason = words
        done.after = {"apart": number, "ground": ground, "rest": rest or ""} | _counted(read, made)
    return made


def _ground_faults(ground: AnswerGround, rest: AnswerGround | None) -> list[Reason]:
    reasons = []
    if not ANSWER_OF[ground].parts:
        text = Text("Dites pourquoi cette fiche est une autre organisation.", "Say why this record is another organisation.")
        reasons.append(Reason("apart_ground", text, field="apart_ground"))
    if rest is not None and not ANSWER_OF[rest].joins:
        text = Text("Dites pourquoi les autres n'en font qu'une.", "Say why the others are one.")
        reasons.append(Reason("rest_ground", text, field="rest_ground"))
    return reasons


def facts_seal(digests: Iterable[str]) -> str:
    """What a form carries to say which facts were on its page."""
    return "-".join(digest[:12] for digest in digests)


def _is_live(pair: CandidatePair) -> bool:
    """Neither record is a duplicate that leads elsewhere."""
    return pair.low.consolidated_into_id is None and pair.high.consolidated_into_id is None


def _digests(pair: CandidatePair) -> tuple[str, str]:
    low, high = records.some([pair.low_id, pair.high_id]).digests
    return low, high


def _give(
    pair: CandidatePair, command: Command[User], ground: AnswerGround, digests: tuple[str, str], *, words: str = "", is_blind: bool = False
) -> PairVerdict:  # fmt: skip
    last = settling.latest_verdicts([pair.id]).get(pair.id)
    verdict = PairVerdict(
        pair_id=pair.id, answer=ANSWER_OF[ground], ground=ground, words=words, by_id=command.actor.id, at=command.at,
        low_digest=digests[0], high_digest=digests[1], is_blind=is_blind, supersedes_id=last.id if last else None,
    )  # fmt: skip
    db.session.add(verdict)
    where = place(settling.said_by(verdict), digests, is_proposed=pair.band is not None)
    pair.state, pair.answer, pair.is_back = where.state, where.answer, where.is_back
    pair.asked_of_id = pair.asked_by_id = pair.asked_at = None
    pair.asked_note = ""
    db.session.flush()
    return verdict


def _recount(union_ids: Sequence[int]) -> None:
    """The open links of the groups, of the run that is shown, that hold one of these records."""
    last = runs.latest_finished()
    if last is None:
        return
    holding = (
        sa.select(DuplicateCluster.id)
        .join(ClusterMember, ClusterMember.cluster_id == DuplicateCluster.id)
        .where(DuplicateCluster.run_id == last.clusters_run_id, ClusterMember.union_id.in_(union_ids))
    )
    ids = sorted(set(db.session.scalars(holding)))
    if ids:
        db.session.flush()
        settling.count_open_links(ids)


def _members(cluster: DuplicateCluster) -> list[int]:
    return list(
        db.session.scalars(sa.select(ClusterMember.union_id).where(ClusterMember.cluster_id == cluster.id).order_by(ClusterMember.union_id))
    )


def _facts_of(cluster: DuplicateCluster) -> str:
    """The facts of a group, as a form carries them."""
    return facts_seal(records.some(_members(cluster)).digests)


def _member_faults(cluster: DuplicateCluster, chosen: Sequence[int]) -> list[Reason]:
    if set(chosen) - set(_members(cluster)):
        text = Text("Ces fiches ne sont pas du groupe.", "These records are not of the group.")
        return [Reason("members", text, field="members")]
    if len(chosen) > MOST_AT_ONCE:
        text = Text(
            "Au plus {most} fiches à la fois : jugez ce groupe par parties.", "At most {most} records at once: judge this group in parts."
        )
        return [Reason("too_many", text.filled(most=MOST_AT_ONCE), field="members")]
    return []


def _live(union_ids: Sequence[int]) -> records.Read:
    """Those of these records that lead nowhere else, as they are."""
    live = sa.select(TradeUnion.id).where(TradeUnion.id.in_(union_ids), TradeUnion.consolidated_into_id.is_(None))
    return records.some(db.session.scalars(live))


def _give_all(
    keys: list[tuple[int, int]], command: Command[User], ground: AnswerGround, read: records.Read, *, words: str
) -> int:  # fmt: skip
    """A verdict on each of these pairs; those that the engine never compared are entered without a score."""
    digest_of, wanted = read.digest_of, set(keys)
    ids = {union_id for key in keys for union_id in key}
    among = sa.select(CandidatePair).where(CandidatePair.low_id.in_(ids), CandidatePair.high_id.in_(ids)).with_for_update()
    known = {(pair.low_id, pair.high_id): pair for pair in db.session.scalars(among) if (pair.low_id, pair.high_id) in wanted}
    for low, high in keys:
        if (low, high) not in known:
            known[low, high] = CandidatePair(
                low_id=low, high_id=high, probability=0.0, bits=0.0, levels="", state=PairState.GONE, rank=NEVER_COMPARED,
                low_digest=digest_of[low], high_digest=digest_of[high], touched_at=command.at,
            )  # fmt: skip
            db.session.add(known[low, high])
    db.session.flush()
    last = settling.latest_verdicts([pair.id for pair in known.values()])
    for key in keys:
        pair, digests = known[key], (digest_of[key[0]], digest_of[key[1]])
        before = last.get(pair.id)
        db.session.add(PairVerdict(
            pair_id=pair.id, answer=ANSWER_OF[ground], ground=ground, words=words, by_id=command.actor.id, at=command.at, low_digest=digests[0],
            high_digest=digests[1], supersedes_id=before.id if before else None,
        ))  # fmt: skip
        pair.state, pair.answer, pair.is_back = PairState.DECIDED, ANSWER_OF[ground], False
        pair.asked_of_id = pair.asked_by_id = pair.asked_at = None
        pair.touch(command.at, command.actor.actor_name)
    db.session.flush()
    return len(keys)


def _counted(read: records.Read, made: int) -> dict[str, object]:
    """The groups are counted again; which records were judged, and how many verdicts that made."""
    _recount(read.ids)
    numbers = list(db.session.scalars(sa.select(TradeUnion.number).where(TradeUnion.id.in_(read.ids)).order_by(TradeUnion.id)))
    return {"records": numbers, "verdicts": made}
