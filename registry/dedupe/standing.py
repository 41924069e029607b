"""When a verdict stands, and what state that gives a pair. Pure: every act and every run asks here."""

from __future__ import annotations

from dataclasses import dataclass

from registry.dedupe.terms import PairAnswer, PairState


@dataclass(frozen=True, slots=True)
class LatestVerdict:
    """The latest verdict on a pair: the answer, and the digests of both records when it was given."""

    answer: PairAnswer
    low_digest: str
    high_digest: str

    def stands_for(self, low_digest: str, high_digest: str) -> bool:
        """A verdict stands while nothing that the engine compares has changed on either side."""
        return self.answer is not PairAnswer.WITHDRAWN and (self.low_digest, self.high_digest) == (low_digest, high_digest)


@dataclass(frozen=True, slots=True)
class PairStanding:
    """Where a pair stands. `is_back`: proposed again although it was judged, since its facts have changed."""

    state: PairState
    answer: PairAnswer | None = None
    is_back: bool = False


def place(said: LatestVerdict | None, digests: tuple[str, str] | None, *, is_proposed: bool) -> PairStanding:
    """The place of a pair.

    :param digests: of the two records as they are; None when one of them is no longer live.
    """
    if digests is None:
        return PairStanding(PairState.GONE)
    if said is not None and said.stands_for(*digests):
        return PairStanding(PairState.DECIDED, said.answer)
    if is_proposed:
        return PairStanding(PairState.OPEN, is_back=said is not None and said.answer is not PairAnswer.WITHDRAWN)
    return PairStanding(PairState.GONE)
