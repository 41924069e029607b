"""What the pages of the census ask: campaigns, how far one is, its addressees, one of them, the letters to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.accounts.models import User
from registry.campaigns import answering, sending
from registry.campaigns.models import (
    POSTED,
    Addressee,
    Campaign,
    CampaignExclusion,
    CampaignLetter,
    CampaignStage,
    CampaignState,
    CampaignStep,
    CensusAnswer,
    CensusEvidence,
    CensusOutcome,
    CensusReport,
)
from registry.db import db
from registry.errors import NotFound
from registry.law.numbering import read_code
from registry.matching import plain
from registry.notices.models import Notice
from registry.paging import Page, page_of
from registry.unions.models import TradeUnion

PAGE: Final = 25
#: Letters on one page to print: a ream's worth of patience for a browser.
LOT: Final = 100

_Condition = sa.ColumnElement[bool]


def by_ref(ref: str) -> Campaign:
    """A campaign with its stages.

    :raises NotFound: none bears this reference.
    """
    found = db.session.scalars(sa.select(Campaign).where(Campaign.ref == ref).options(selectinload(Campaign.stages))).one_or_none()
    if found is None:
        raise NotFound
    return found


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A campaign in the list, with its counts."""

    campaign: Campaign
    addressees: int
    written: int
    answered: int
    returned: int
    concluded: int


def campaigns() -> list[CampaignLine]:
    """Every campaign, the latest first: two statements."""
    rows = db.session.execute(
        sa.select(
            Campaign, sa.func.count(Addressee.id), _count(Addressee.letters_sent > 0), _count(Addressee.answered_at.is_not(None)),
            _count(Addressee.returned_on.is_not(None)), _count(Addressee.outcome.is_not(None)),
        )
        .outerjoin(Addressee, Addressee.campaign_id == Campaign.id)
        .options(selectinload(Campaign.stages))
        .group_by(Campaign.id)
        .order_by(Campaign.id.desc())
        .limit(200)
    )  # fmt: skip
    return [CampaignLine(*row) for row in rows]


def _count(condition: _Condition) -> sa.ColumnElement[int]:
    return sa.func.count(sa.case((condition, Addressee.id)))


@dataclass(frozen=True, slots=True)
class Figures:
    """For the overview: campaigns under way, and what waits for a person."""

    running: int
    to_approve: int
    addressees: int
    answered: int
    returned: int
    to_conclude: int


def figures() -> Figures:
    """The census in six figures; campaigns closed are not counted."""
    states = dict(db.session.execute(sa.select(Campaign.state, sa.func.count(Campaign.id)).group_by(Campaign.state)).all())
    came = sa.or_(Addressee.answered_at.is_not(None), Addressee.returned_on.is_not(None))
    row = db.session.execute(
        sa.select(
            sa.func.count(Addressee.id), _count(Addressee.answered_at.is_not(None)), _count(Addressee.returned_on.is_not(None)),
            _count(sa.and_(came, Addressee.outcome.is_(None))),
        )
        .join(Campaign, Campaign.id == Addressee.campaign_id)
        .where(Campaign.state.in_(answering.RECEIVING))
    ).one()  # fmt: skip
    asked = db.session.scalar(
        sa.select(sa.func.count(CampaignStage.id))
        .join(Campaign, Campaign.id == CampaignStage.campaign_id)
        .where(CampaignStage.asked_by_id.is_not(None), CampaignStage.approved_by_id.is_(None), Campaign.state == CampaignState.RUNNING)
    )
    return Figures(states.get(CampaignState.RUNNING, 0), states.get(CampaignState.PROPOSED, 0) + (asked or 0), *row)


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage with its counts: letters still to write, written, and of those written to, who answered or whose letter came back."""

    stage: CampaignStage
    to_write: int
    written: int
    answered: int
    returned: int
    printed: int


def stages(campaign: Campaign) -> list[StageLine]:
    """The stages of a campaign, in five statements whatever its size."""
    rows = db.session.execute(
        sa.select(
            CampaignLetter.stage_id, sa.func.count(CampaignLetter.id), _count(Addressee.answered_at.is_not(None)),
            _count(Addressee.returned_on.is_not(None)), _count(Notice.printed > 0),
        )
        .join(CampaignStage, CampaignStage.id == CampaignLetter.stage_id)
        .join(Addressee, Addressee.id == CampaignLetter.addressee_id)
        .join(Notice, Notice.id == CampaignLetter.notice_id)
        .where(CampaignStage.campaign_id == campaign.id)
        .group_by(CampaignLetter.stage_id)
    )  # fmt: skip
    counts = {row[0]: tuple(row[1:]) for row in rows}
    found = []
    for stage in campaign.stages:
        over = stage.finished_at is not None or stage.step not in POSTED
        to_write = 0 if over else db.session.scalar(sa.select(sa.func.count(Addressee.id)).where(*sending.waiting(stage))) or 0
        found.append(StageLine(stage, to_write, *counts.get(stage.id, (0, 0, 0, 0))))
    return found


def outcomes(campaign: Campaign) -> dict[CensusOutcome | None, int]:
    """How many organisations have each outcome; None: not concluded yet."""
    rows = db.session.execute(
        sa.select(Addressee.outcome, sa.func.count(Addressee.id)).where(Addressee.campaign_id == campaign.id).group_by(Addressee.outcome)
    )
    return {outcome: count for outcome, count in rows}  # noqa: C416 - rows are not pairs to the type checker


def counts(campaign: Campaign, *, today: date) -> dict[str, int]:
    """The counts beside each view of the addressees: one statement."""
    views = {name: sa.and_(*conditions) if conditions else sa.true() for name, conditions in _views(campaign, today).items()}
    row = db.session.execute(
        sa.select(*(_count(condition).label(name) for name, condition in views.items())).where(Addressee.campaign_id == campaign.id)
    ).one()
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's own name


def _views(campaign: Campaign, today: date) -> dict[str, list[_Condition]]:
    """The views of the addressees, by their word in the address."""
    return {
        "toutes": [],
        "a-conclure": [
            Addressee.outcome.is_(None),
            sa.or_(Addressee.answered_at.is_not(None), Addressee.returned_on.is_not(None),
                   Addressee.id.in_(sa.select(CensusReport.addressee_id))),
        ],
        "repondu": [Addressee.answered_at.is_not(None)],
        "revenu": [Addressee.returned_on.is_not(None)],
        "silence": answering.silent(campaign.id, today=today),
        "attente": [Addressee.letters_sent > 0, Addressee.answered_at.is_(None), Addressee.returned_on.is_(None), Addressee.outcome.is_(None),
                    Addressee.answer_by >= today],
        "sans-lettre": [Addressee.letters_sent == 0],
        "conclu": [Addressee.outcome.is_not(None)],
    }  # fmt: skip


VIEWS: Final = ("toutes", "a-conclure", "repondu", "revenu", "silence", "attente", "sans-lettre", "conclu")


def addressees(campaign: Campaign, *, view: str, text: str, outcome: str, region: str, page: int, today: date) -> Page[Addressee]:
    """A page of the addressees, their unions with them: two statements."""
    conditions = [Addressee.campaign_id == campaign.id, *_views(campaign, today)[view]]
    if outcome:
        conditions.append(Addressee.outcome == outcome)
    if region:
        conditions.append(TradeUnion.region == region)
    if text.strip():
        conditions.append(_bears(text))
    joined = sa.select(Addressee).join(TradeUnion, TradeUnion.id == Addressee.union_id).where(*conditions)
    total = db.session.scalar(sa.select(sa.func.count()).select_from(joined.with_only_columns(Addressee.id).subquery())) or 0
    rows = joined.order_by(TradeUnion.region, TradeUnion.comparable_name, Addressee.id)
    return page_of(rows.options(joinedload(Addressee.union, innerjoin=True)), total=total, number=page, size=PAGE)


def _bears(text: str) -> _Condition:
    words = plain(text).split()[:8]
    line = sa.literal(" ") + TradeUnion.comparable_name
    every = sa.and_(*(line.like(f"% {word}%") for word in words)) if words else sa.false()
    return sa.or_(every, TradeUnion.number.icontains(text.strip()[:80], autoescape=True), Addressee.code == read_code(text))


def addressee(campaign: Campaign, addressee_id: int) -> Addressee:
    """One addressee of a campaign.

    :raises NotFound: it is not of this campaign.
    """
    found = db.session.get(Addressee, addressee_id, options=[joinedload(Addressee.union)])
    if found is None or found.campaign_id != campaign.id:
        raise NotFound
    return found


def by_code(words: str) -> Addressee | None:
    """The addressee whose letter bears this code, as typed; none while the campaign has not begun."""
    code = read_code(words)
    if not code:
        return None
    found = db.session.scalars(
        sa.select(Addressee).where(Addressee.code == code).options(joinedload(Addressee.union), joinedload(Addressee.campaign))
    ).one_or_none()
    if found is None or found.campaign.state in {CampaignState.DRAFT, CampaignState.PROPOSED, CampaignState.APPROVED}:
        return None
    return found


def answer(addressee: Addressee, code: str) -> CensusAnswer:
    """An answer of this addressee, by the code of its confirmation.

    :raises NotFound: there is none.
    """
    wanted = sa.select(CensusAnswer).where(CensusAnswer.code == read_code(code), CensusAnswer.addressee_id == addressee.id)
    found = db.session.scalars(wanted).one_or_none()
    if found is None:
        raise NotFound
    return found


@dataclass(frozen=True, slots=True)
class Correspondence:
    """All that came and went between the office and one organisation."""

    letters: list[CampaignLetter]
    answers: list[CensusAnswer]
    reports: list[CensusReport]
    evidence: list[CensusEvidence]
    names: dict[int, str]


def story(addressee: Addressee) -> Correspondence:
    """What belongs to one addressee, in five statements."""
    letters = db.session.scalars(
        sa.select(CampaignLetter)
        .where(CampaignLetter.addressee_id == addressee.id)
        .order_by(CampaignLetter.id)
        .options(joinedload(CampaignLetter.stage), joinedload(CampaignLetter.notice))
    ).all()
    answers = db.session.scalars(sa.select(CensusAnswer).where(CensusAnswer.addressee_id == addressee.id).order_by(CensusAnswer.id)).all()
    reports = db.session.scalars(sa.select(CensusReport).where(CensusReport.addressee_id == addressee.id).order_by(CensusReport.id)).all()
    evidence = db.session.scalars(
        sa.select(CensusEvidence).where(CensusEvidence.addressee_id == addressee.id).order_by(CensusEvidence.id)
    ).all()
    people: set[int | None] = {addressee.outcome_by_id}
    for rows in (answers, reports, evidence):
        people |= {row.recorded_by_id for row in rows}
    return Correspondence(list(letters), list(answers), list(reports), list(evidence), names_of(people))


def names_of(ids: Any) -> dict[int, str]:
    """Names of persons of the office."""
    wanted = {key for key in ids if key is not None}
    return {row.id: row.name for row in db.session.execute(sa.select(User.id, User.name).where(User.id.in_(wanted)))}


def evidence(evidence_id: int) -> CensusEvidence:
    """A scan.

    :raises NotFound: there is none.
    """
    found = db.session.get(CensusEvidence, evidence_id)
    if found is None:
        raise NotFound
    return found


def exclusions(campaign: Campaign) -> list[CampaignExclusion]:
    """Those left out, with their unions."""
    statement = (
        sa.select(CampaignExclusion).where(CampaignExclusion.campaign_id == campaign.id).options(joinedload(CampaignExclusion.union))
    )
    return list(db.session.scalars(statement.order_by(CampaignExclusion.id.desc()).limit(500)))


@dataclass(frozen=True, slots=True)
class Lot(Page[CampaignLetter]):
    """Letters to print together, oldest first. `left`: letters of the stage not printed yet, these included."""

    left: int


def lot(campaign: Campaign, step: CampaignStep, number: int) -> Lot:
    """The letters of a stage by hundreds."""
    stage_id = campaign.stage(step).id
    total, left = db.session.execute(
        sa.select(sa.func.count(CampaignLetter.id), sa.func.count(sa.case((Notice.printed == 0, Notice.id))))
        .join(Notice, Notice.id == CampaignLetter.notice_id)
        .where(CampaignLetter.stage_id == stage_id)
    ).one()
    letters = (
        sa.select(CampaignLetter)
        .where(CampaignLetter.stage_id == stage_id)
        .order_by(CampaignLetter.id)
        .options(joinedload(CampaignLetter.notice, innerjoin=True))
    )
    found = page_of(letters, total=total, number=number, size=LOT)
    return Lot(found.rows, total, found.number, found.pages, left)


def export_rows(campaign: Campaign) -> Iterator[Any]:
    """Every addressee with the columns of its union, streamed."""
    columns = (
        TradeUnion.number, TradeUnion.name_fr, TradeUnion.acronym, TradeUnion.region, TradeUnion.locality, Addressee.code,
        Addressee.letters_sent, Addressee.answer_by, Addressee.answered_at, Addressee.returned_on, Addressee.outcome,
        Addressee.outcome_reason, Addressee.outcome_at,
    )  # fmt: skip
    statement = sa.select(*columns).join(TradeUnion, TradeUnion.id == Addressee.union_id).where(Addressee.campaign_id == campaign.id)
    yield from db.session.execute(statement.order_by(Addressee.id).execution_options(yield_per=500))
