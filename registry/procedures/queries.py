"""Questions asked of the procedures: one, those of a union, those that wait."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.db import db
from registry.errors import NotFound
from registry.law.cancellation import LIVE, Stage
from registry.law.numbering import read_code
from registry.notices.models import Notice, NoticeKind
from registry.procedures.models import Cancellation, CancellationEvidence, Proposal, ProposalState

SHOWN = 200


def cancellation(code: str) -> Cancellation:
    """The procedure whose address bears this code."""
    found = db.session.scalars(
        sa.select(Cancellation)
        .where(Cancellation.ref == read_code(code))
        .options(joinedload(Cancellation.union), selectinload(Cancellation.evidence))
    ).one_or_none()
    if found is None:
        raise NotFound
    return found


def evidence(procedure: Cancellation, evidence_id: int) -> CancellationEvidence:
    """A piece of a procedure that has a file."""
    for piece in procedure.evidence:
        if piece.id == evidence_id and piece.digest is not None:
            return piece
    raise NotFound


def papers(procedure: Cancellation) -> list[Notice]:
    """The notice and the decision of a procedure, once issued."""
    kinds = (NoticeKind.CANCELLATION_NOTICE, NoticeKind.CANCELLATION)
    found = db.session.scalars(sa.select(Notice).where(Notice.union_id == procedure.union_id, Notice.kind.in_(kinds)).order_by(Notice.id))
    return [paper for paper in found if paper.values.get("procedure") == procedure.ref]


def cancellations(*, live: bool) -> Sequence[Cancellation]:
    """The procedures under way (soonest end of notice first), or those that ended, latest first."""
    order = (Cancellation.notice_ends_on, Cancellation.id) if live else (Cancellation.touched_at.desc(), Cancellation.id.desc())
    stages = sorted(LIVE if live else set(Stage) - LIVE)
    chosen = sa.select(Cancellation).where(Cancellation.stage.in_(stages)).options(joinedload(Cancellation.union))
    return db.session.scalars(chosen.order_by(*order).limit(SHOWN)).all()


def of_union(union_id: int) -> Sequence[Cancellation]:
    """The procedures against a union, latest first."""
    return db.session.scalars(sa.select(Cancellation).where(Cancellation.union_id == union_id).order_by(Cancellation.id.desc())).all()


def proposal(code: str) -> Proposal:
    """The proposal whose address bears this code."""
    chosen = (
        sa.select(Proposal).where(Proposal.ref == read_code(code)).options(joinedload(Proposal.union), joinedload(Proposal.proposed_by))
    )
    found = db.session.scalars(chosen).one_or_none()
    if found is None:
        raise NotFound
    return found


def proposals(union_id: int | None = None) -> Sequence[Proposal]:
    """The proposals that wait for a second person, oldest first; of one union, or all."""
    chosen = (
        sa.select(Proposal)
        .where(Proposal.state == ProposalState.PENDING)
        .options(joinedload(Proposal.union), joinedload(Proposal.proposed_by))
    )
    if union_id is not None:
        chosen = chosen.where(Proposal.union_id == union_id)
    return db.session.scalars(chosen.order_by(Proposal.id).limit(SHOWN)).all()
