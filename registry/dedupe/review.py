"""What a person says of two records, or of a group: answer, take back, ask a colleague. Nothing moves in the register.

« Same » is an opinion kept with its ground and its author; consolidating is another act, by two persons, in another room.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import combinations
from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db, locked
from registry.dedupe import records, runs, settling
from registry.dedupe.models import CandidatePair, ClusterMember, DuplicateCluster, PairVerdict
from registry.dedupe.standing import place
from registry.dedupe.terms import ANSWER_OF, AnswerGround, PairAnswer, PairState
from registry.dedupe.verbs import DedupeVerb
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale
from registry.law.roles import EXAMINERS
from registry.unions.models import TradeUnion

#: A group of more records is judged in parts: every two of them get a verdict.
MOST_AT_ONCE: Final = 30
NEVER_COMPARED: Final = settling.rank_of(0.0, 0, 0)


def answer(
    pair: CandidatePair,
    ground: AnswerGround,
    command: Command[User],
    *,
    words: str = "",
    is_blind: bool = False,
    seen_facts: str,
) -> PairVerdict:
    """Judge a pair. The ground carries the answer.

    :param seen_facts: `facts_of` the pair when its page was shown.
    :raises Conflict: another answer, or a change of the records, came in between.
    :raises IllegalTransition: one of the records is a duplicate that leads elsewhere.
    """
    held = _begin(pair, command)
    digests = _live_digests(held)
    if facts_seal(digests) != seen_facts:
        raise Conflict(held.version, _stale(held))
    verdict = _say(held, ground, digests, words=words, is_blind=is_blind, actor=command.actor, at=command.at)
    _recount([held.low_id, held.high_id])
    trail.record(
        DedupeVerb.JUDGED, held, actor=command.actor, at=command.at, reason=words, after={"answer": verdict.answer, "ground": ground}
    )
    return verdict


def take_back(pair: CandidatePair, command: Command[User]) -> PairVerdict:
    """Withdraw one's own latest answer: the pair is to be judged again, and both answers stay readable.

    :raises NotAllowed: the latest answer is another person's.
    :raises IllegalTransition: there is no answer to take back.
    """
    held = _begin(pair, command)
    last = settling.latest_verdicts([held.id]).get(held.id)
    if last is None or last.answer is PairAnswer.WITHDRAWN:
        text = Text("Cette paire n'a pas de réponse à reprendre.", "This pair has no answer to take back.")
        raise IllegalTransition(Reason("no_answer", text))
    if last.by_id != command.actor.id:
        text = Text("Seul l'auteur d'une réponse peut la reprendre.", "Only its author can take an answer back.")
        raise NotAllowed(Reason("not_author", text))
    verdict = _say(
        held, AnswerGround.TAKEN_BACK, (last.low_digest, last.high_digest), words="", is_blind=False, actor=command.actor, at=command.at
    )
    _recount([held.low_id, held.high_id])
    before = {"answer": last.answer, "ground": last.ground}
    trail.record(DedupeVerb.TAKEN_BACK, held, actor=command.actor, at=command.at, before=before)
    return verdict


def ask_colleague(pair: CandidatePair, of: User, command: Command[User], *, note: str) -> CandidatePair:
    """Leave a pair to a colleague, with a note; it stands in that person's own list.

    :raises RuleBroken: oneself, or somebody who does not examine.
    """
    held = _begin(pair, command)
    if held.state is not PairState.OPEN:
        raise IllegalTransition(Reason("not_open", Text("Cette paire n'est plus à juger.", "This pair is no longer to be judged.")))
    if of.id == command.actor.id or not of.is_active or not of.roles & EXAMINERS:
        text = Text("Choisissez un ou une collègue de l'instruction.", "Choose a colleague who examines.")
        raise RuleBroken(Reason("colleague", text, field="colleague"))
    held.asked_of_id, held.asked_by_id, held.asked_at, held.asked_note = of.id, command.actor.id, command.at, note
    _touch(held, command.actor, command.at)
    trail.record(DedupeVerb.ASKED, held, actor=command.actor, at=command.at, reason=note, after={"of": of.name})
    return held


def judge_together(
    cluster: DuplicateCluster,
    union_ids: Sequence[int],
    ground: AnswerGround,
    command: Command[User],
    *,
    words: str = "",
    seen_facts: str,
) -> int:
    """Judge every two of the records chosen in a group; how many verdicts that makes.

    :raises RuleBroken: fewer than two records, or too many, or records of another group.
    """
    read = _begin_group(cluster, union_ids, seen_facts, command)
    if len(read.ids) < 2:
        text = Text("Cochez au moins deux fiches.", "Tick at least two records.")
        raise RuleBroken(Reason("two_members", text, field="members"))
    made = _say_all(list(combinations(read.ids, 2)), ground, read, words=words, actor=command.actor, at=command.at)
    return _end_group(
        cluster, read, made, actor=command.actor, at=command.at, words=words, said={"answer": ANSWER_OF[ground], "ground": ground}
    )


def leave_one_out(
    cluster: DuplicateCluster, apart_id: int, ground: AnswerGround, rest: AnswerGround | None, command: Command[User], *, words: str = "", seen_facts: str,
    ) -> int:  # fmt: skip
    """Set one record of a group apart from all the others; the others are one organisation on the ground `rest`, if it is given.

    :raises RuleBroken: the grounds do not say so, or the record is of another group.
    """
    reasons = []
    if not ANSWER_OF[ground].parts:
        text = Text("Dites pourquoi cette fiche est une autre organisation.", "Say why this record is another organisation.")
        reasons.append(Reason("apart_ground", text, field="apart_ground"))
    if rest is not None and not ANSWER_OF[rest].joins:
        text = Text("Dites pourquoi les autres n'en font qu'une.", "Say why the others are one.")
        reasons.append(Reason("rest_ground", text, field="rest_ground"))
    if reasons:
        raise RuleBroken(reasons)
    others = _members(cluster)
    read = _begin_group(cluster, others, seen_facts, command)
    if apart_id not in read.ids:
        raise RuleBroken(Reason("apart", Text("Choisissez la fiche à mettre à part.", "Choose the record to set apart."), field="apart"))
    left = [union_id for union_id in read.ids if union_id != apart_id]
    made = _say_all(
        [(min(apart_id, other), max(apart_id, other)) for other in left], ground, read, words=words, actor=command.actor, at=command.at
    )
    if rest is not None:
        made += _say_all(list(combinations(left, 2)), rest, read, words=words, actor=command.actor, at=command.at)
    said = {"apart": db.session.get_one(TradeUnion, apart_id).number, "ground": ground, "rest": rest or ""}
    return _end_group(cluster, read, made, actor=command.actor, at=command.at, words=words, said=said)


def facts_seal(digests: Iterable[str]) -> str:
    """What a form carries to say which facts were on its page."""
    return "-".join(digest[:12] for digest in digests)


def _begin(pair: CandidatePair, command: Command[User]) -> CandidatePair:
    _check_powers(command.actor, command.at)
    held: CandidatePair | None = locked(CandidatePair, pair.id)
    if held is None:
        raise NotFound
    if held.version != command.seen_version:
        raise Conflict(held.version, _stale(held))
    return held


def _check_powers(actor: User, at: datetime) -> None:
    if not actor.powers_on(legal_date(at)) & EXAMINERS:
        text = Text("Les doublons sont jugés par l'instruction.", "Duplicates are judged by those who examine.")
        raise NotAllowed(Reason("not_examiner", text))


def _stale(pair: CandidatePair) -> Stale:
    return Stale(by=pair.touched_by or runs.THE_HOUSE.actor_name, at=pair.touched_at.isoformat())


def _live_digests(pair: CandidatePair) -> tuple[str, str]:
    if any(union.consolidated_into_id is not None for union in (pair.low, pair.high)):
        text = Text("L'une des deux fiches est déjà rattachée.", "One of the two records is already consolidated.")
        raise IllegalTransition(Reason("not_live", text))
    low, high = records.some([pair.low_id, pair.high_id]).digests
    return low, high


def _touch(pair: CandidatePair, actor: User, at: datetime) -> None:
    pair.touch(at, actor.actor_name)


def _say(
    pair: CandidatePair, ground: AnswerGround, digests: tuple[str, str], *, words: str, is_blind: bool, actor: User, at: datetime
) -> PairVerdict:
    last = settling.latest_verdicts([pair.id]).get(pair.id)
    verdict = PairVerdict(
        pair_id=pair.id, answer=ANSWER_OF[ground], ground=ground, words=words, by_id=actor.id, at=at, low_digest=digests[0],
        high_digest=digests[1], is_blind=is_blind, supersedes_id=last.id if last else None,
    )  # fmt: skip
    db.session.add(verdict)
    where = place(settling.said_by(verdict), digests, is_proposed=pair.band is not None)
    pair.state, pair.answer, pair.is_back = where.state, where.answer, where.is_back
    pair.asked_of_id = pair.asked_by_id = pair.asked_at = None
    pair.asked_note = ""
    _touch(pair, actor, at)
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


def _begin_group(cluster: DuplicateCluster, union_ids: Sequence[int], seen_facts: str, command: Command[User]) -> records.Read:
    """Lock, compare with what was shown; the chosen records as they are."""
    _check_powers(command.actor, command.at)
    held: DuplicateCluster | None = locked(DuplicateCluster, cluster.id)
    if held is None:
        raise NotFound
    members = _members(held)
    whole = records.some(members)
    if held.version != command.seen_version or facts_seal(whole.digests) != seen_facts:
        raise Conflict(held.version, Stale(by=runs.THE_HOUSE.actor_name, at=command.at.isoformat()))
    chosen = sorted(set(union_ids))
    if set(chosen) - set(members):
        raise RuleBroken(
            Reason("members", Text("Ces fiches ne sont pas du groupe.", "These records are not of the group."), field="members")
        )
    if len(chosen) > MOST_AT_ONCE:
        text = Text(
            "Au plus {most} fiches à la fois : jugez ce groupe par parties.", "At most {most} records at once: judge this group in parts."
        )
        raise RuleBroken(Reason("too_many", text.filled(most=MOST_AT_ONCE), field="members"))
    live = sa.select(TradeUnion.id).where(TradeUnion.id.in_(chosen), TradeUnion.consolidated_into_id.is_(None))
    return records.some(db.session.scalars(live))


def _say_all(keys: list[tuple[int, int]], ground: AnswerGround, read: records.Read, *, words: str, actor: User, at: datetime) -> int:
    """A verdict on each of these pairs; those that the engine never compared are entered without a score."""
    digest_of, wanted = read.digest_of, set(keys)
    ids = {union_id for key in keys for union_id in key}
    among = sa.select(CandidatePair).where(CandidatePair.low_id.in_(ids), CandidatePair.high_id.in_(ids)).with_for_update()
    held = {(pair.low_id, pair.high_id): pair for pair in db.session.scalars(among) if (pair.low_id, pair.high_id) in wanted}
    for low, high in keys:
        if (low, high) not in held:
            held[low, high] = CandidatePair(
                low_id=low, high_id=high, probability=0.0, bits=0.0, levels="", state=PairState.GONE, rank=NEVER_COMPARED,
                low_digest=digest_of[low], high_digest=digest_of[high], touched_at=at,
            )  # fmt: skip
            db.session.add(held[low, high])
    db.session.flush()
    last = settling.latest_verdicts([pair.id for pair in held.values()])
    for key in keys:
        pair, digests = held[key], (digest_of[key[0]], digest_of[key[1]])
        before = last.get(pair.id)
        db.session.add(PairVerdict(
            pair_id=pair.id, answer=ANSWER_OF[ground], ground=ground, words=words, by_id=actor.id, at=at, low_digest=digests[0],
            high_digest=digests[1], supersedes_id=before.id if before else None,
        ))  # fmt: skip
        pair.state, pair.answer, pair.is_back = PairState.DECIDED, ANSWER_OF[ground], False
        pair.asked_of_id = pair.asked_by_id = pair.asked_at = None
        _touch(pair, actor, at)
    db.session.flush()
    return len(keys)


def _end_group(
    cluster: DuplicateCluster, read: records.Read, made: int, *, actor: User, at: datetime, words: str, said: Mapping[str, object]
) -> int:
    db.session.execute(sa.update(DuplicateCluster).where(DuplicateCluster.id == cluster.id).values(version=DuplicateCluster.version + 1))
    _recount(read.ids)
    numbers = list(db.session.scalars(sa.select(TradeUnion.number).where(TradeUnion.id.in_(read.ids)).order_by(TradeUnion.id)))
    trail.record(DedupeVerb.GROUP_JUDGED, cluster, actor=actor, at=at, reason=words, after={**said, "records": numbers, "verdicts": made})
    return made
