"""Campaign, its stages, whom it writes to, what came back, and what a person concluded of it.

Nothing here is a fact of the register: an answer is evidence, and only a filing of change or an individual procedure moves
the register. The database keeps the four eyes: who prepared a campaign or asked for a stage does not approve it.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.bilingual import Text
from registry.db import Base, FileDigest, Instant, Row, Touched, one_of
from registry.law.terms import Term
from registry.notices.models import Notice
from registry.unions.models import TradeUnion

USER: Final = "user_account.id"


class CampaignState(Term):
    """How far a campaign is."""

    DRAFT = "draft", "En préparation", "In preparation"
    PROPOSED = "proposed", "À approuver", "To be approved"
    APPROVED = "approved", "Approuvée", "Approved"
    RUNNING = "running", "En cours", "Running"
    PAUSED = "paused", "Suspendue", "Paused"
    CLOSED = "closed", "Close", "Closed"


class CampaignStep(Term):
    """The stages of a campaign, one after the other."""

    LETTER = "letter", "Lettre", "Letter"
    REMINDER = "reminder", "Rappel", "Reminder"
    LAST_REMINDER = "last_reminder", "Second rappel et avis public", "Second reminder and public notice"
    CLOSING = "closing", "Clôture", "Closing"


#: The stages that send letters.
POSTED: Final = (CampaignStep.LETTER, CampaignStep.REMINDER, CampaignStep.LAST_REMINDER)


class AnswerChannel(Term):
    """How an answer came."""

    ONLINE = "online", "En ligne", "Online"
    SLIP = "slip", "Bordereau papier", "Paper slip"


class Capacity(Term):
    """In what capacity a person answers for the organisation."""

    PRESIDENT = "president", "Président ou secrétaire général", "President or secretary general"
    EXECUTIVE = "executive", "Autre membre du bureau", "Other member of the executive"
    MANDATED = "mandated", "Mandataire", "Authorised representative"
    MEMBER = "member", "Membre", "Member"
    OTHER = "other", "Autre", "Other"


class Activity(Term):
    """Whether the organisation says that it is active."""

    ACTIVE = "active", "Oui, elle est active", "Yes, it is active"
    DORMANT = "dormant", "Elle existe, sans activité en ce moment", "It exists, without activity at present"
    CEASED = "ceased", "Elle a cessé d'exister", "It has ceased to exist"


class Sign(Term):
    """What the office heard of an organisation otherwise than by an answer."""

    UNKNOWN_AT_ADDRESS = "unknown_at_address", "Pli revenu « inconnu à l'adresse »", "Letter returned “unknown at this address”"
    NOT_DELIVERED = "not_delivered", "Pli non distribué, revenu", "Letter undelivered, returned"
    SAYS_CEASED = "says_ceased", "L'organisation dit avoir cessé", "The organisation says it has ceased"
    REACHED = "reached", "Jointe de vive voix", "Reached by word of mouth"
    OTHER = "other", "Autre signalement", "Other report"

    @property
    def is_return(self) -> bool:
        """The letter came back."""
        return self in {Sign.UNKNOWN_AT_ADDRESS, Sign.NOT_DELIVERED}


class CensusOutcome(Term):
    """What a person concludes for one organisation. None of these has an effect on its rights."""

    CONFIRMED = "confirmed", "Confirmée sans changement", "Confirmed without change"
    UPDATED = "updated", "Changements à déposer", "Changes to be filed"
    RETURNED = "returned", "Inconnue à l'adresse", "Unknown at the address"
    UNREACHABLE = "unreachable", "Injoignable", "Unreachable"
    CEASED = "ceased", "Dit avoir cessé", "Says it has ceased"
    NO_ANSWER = "no_answer", "Sans réponse", "No answer"
    TO_EXAMINE = "to_examine", "À examiner individuellement", "To be examined individually"


class Campaign(Base, Touched):
    """A census: its purpose, its letter, and the question that chose the organisations (`chosen_by`)."""

    __tablename__ = "campaign"

    ref: Mapped[str] = mapped_column(sa.String(20), unique=True)
    title_fr: Mapped[str] = mapped_column(sa.String(160))
    title_en: Mapped[str] = mapped_column(sa.String(160))
    purpose: Mapped[str] = mapped_column(sa.String(1000))
    chosen_by: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    letter_fr: Mapped[str] = mapped_column(sa.Text)
    letter_en: Mapped[str] = mapped_column(sa.Text)
    state: Mapped[CampaignState] = mapped_column(one_of(CampaignState, "state"), default=CampaignState.DRAFT)
    opened_by_id: Mapped[int] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    opened_at: Mapped[datetime] = mapped_column(Instant)
    proposed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    approved_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    approved_at: Mapped[datetime | None] = mapped_column(Instant)
    sent_back_because: Mapped[str] = mapped_column(sa.String(500), default="")
    closed_at: Mapped[datetime | None] = mapped_column(Instant)

    stages: Mapped[list[CampaignStage]] = relationship(order_by="CampaignStage.id", back_populates="campaign")

    __table_args__ = (
        sa.CheckConstraint("length(title_fr) > 0 AND length(title_en) > 0", name="titled"),
        sa.CheckConstraint("approved_by_id IS NULL OR proposed_by_id IS NOT NULL", name="approved_after_proposal"),
        sa.CheckConstraint("approved_by_id IS NULL OR approved_by_id <> proposed_by_id", name="four_eyes"),
        sa.CheckConstraint("approved_by_id IS NOT NULL OR state IN ('draft', 'proposed')", name="approved_before_running"),
        sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed"),
    )

    subject_type = "campaign"

    @property
    def title(self) -> Text:
        return Text(self.title_fr, self.title_en)

    @property
    def subject_name(self) -> str:
        return f"{self.ref} {self.title_fr}"

    def shown(self) -> dict[str, Text]:
        return {"state": self.state.label}

    def stage(self, step: CampaignStep) -> CampaignStage:
        """The stage of this step."""
        return next(stage for stage in self.stages if stage.step is step)


class CampaignStage(Base, Row):
    """A stage: the day from which it may go, and how many letters a working day. It goes when another person approves."""

    __tablename__ = "campaign_stage"

    campaign_id: Mapped[int] = mapped_column(sa.ForeignKey("campaign.id", ondelete="RESTRICT"))
    step: Mapped[CampaignStep] = mapped_column(one_of(CampaignStep, "step"))
    planned_on: Mapped[date] = mapped_column()
    per_day: Mapped[int] = mapped_column()
    asked_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    approved_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    approved_at: Mapped[datetime | None] = mapped_column(Instant)
    finished_at: Mapped[datetime | None] = mapped_column(Instant)

    campaign: Mapped[Campaign] = relationship(back_populates="stages")

    __table_args__ = (
        sa.UniqueConstraint("campaign_id", "step"),
        sa.CheckConstraint("per_day >= 1", name="per_day"),
        sa.CheckConstraint("approved_by_id IS NULL OR asked_by_id IS NOT NULL", name="approved_after_asking"),
        sa.CheckConstraint("approved_by_id IS NULL OR approved_by_id <> asked_by_id", name="four_eyes"),
        sa.CheckConstraint("finished_at IS NULL OR approved_by_id IS NOT NULL", name="finished_after_approval"),
    )


class CampaignExclusion(Base, Row):
    """An organisation that the filter chose and a person left out, with the reason."""

    __tablename__ = "campaign_exclusion"

    campaign_id: Mapped[int] = mapped_column(sa.ForeignKey("campaign.id", ondelete="RESTRICT"))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    reason: Mapped[str] = mapped_column(sa.String(300))
    excluded_by_id: Mapped[int] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    excluded_at: Mapped[datetime] = mapped_column(Instant)

    union: Mapped[TradeUnion] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("campaign_id", "union_id"),
        sa.CheckConstraint("length(reason) > 0", name="reason"),
    )


class Addressee(Base, Touched):
    """An organisation that the campaign writes to, with its code; and, for lists, what came of it so far."""

    __tablename__ = "addressee"

    campaign_id: Mapped[int] = mapped_column(sa.ForeignKey("campaign.id", ondelete="RESTRICT"))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    code: Mapped[str] = mapped_column(sa.String(12), unique=True)
    letters_sent: Mapped[int] = mapped_column(default=0)
    answer_by: Mapped[date | None] = mapped_column()
    answered_at: Mapped[datetime | None] = mapped_column(Instant)
    returned_on: Mapped[date | None] = mapped_column()
    outcome: Mapped[CensusOutcome | None] = mapped_column(one_of(CensusOutcome, "outcome"))
    outcome_reason: Mapped[str] = mapped_column(sa.String(1000), default="")
    outcome_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))
    outcome_at: Mapped[datetime | None] = mapped_column(Instant)

    campaign: Mapped[Campaign] = relationship()
    union: Mapped[TradeUnion] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("campaign_id", "union_id"),
        sa.CheckConstraint("letters_sent >= 0", name="letters_sent"),
        sa.CheckConstraint(
            "(outcome IS NULL) = (outcome_by_id IS NULL) AND (outcome IS NULL) = (outcome_at IS NULL)", name="outcome_given_by_a_person"
        ),
        sa.CheckConstraint("outcome IS NULL OR length(outcome_reason) > 0", name="outcome_reasoned"),
    )

    subject_type = "addressee"

    @property
    def subject_name(self) -> str:
        return f"{self.campaign.ref} {self.union.number} {self.union.name_fr}"

    @property
    def state(self) -> CampaignState:
        """What may be done to an addressee follows from where its campaign is."""
        return self.campaign.state

    def shown(self) -> dict[str, Text]:
        return {"outcome": self.outcome.label if self.outcome else Text("sans conclusion", "no outcome")}


class CampaignLetter(Base, Row):
    """A letter of a stage to one organisation: one at most, whatever stops and starts again."""

    __tablename__ = "campaign_letter"

    addressee_id: Mapped[int] = mapped_column(sa.ForeignKey("addressee.id", ondelete="RESTRICT"))
    stage_id: Mapped[int] = mapped_column(sa.ForeignKey("campaign_stage.id", ondelete="RESTRICT"))
    notice_id: Mapped[int] = mapped_column(sa.ForeignKey("notice.id", ondelete="RESTRICT"), unique=True)
    sent_on: Mapped[date] = mapped_column()

    stage: Mapped[CampaignStage] = relationship()
    notice: Mapped[Notice] = relationship()
    addressee: Mapped[Addressee] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("addressee_id", "stage_id"),
        sa.Index("ix_campaign_letter_stage_id", "stage_id", "sent_on"),
    )


class CensusAnswer(Base, Row):
    """What somebody said of the organisation. Several may come; none is ever changed. `code` names its confirmation."""

    __tablename__ = "census_answer"

    addressee_id: Mapped[int] = mapped_column(sa.ForeignKey("addressee.id", ondelete="RESTRICT"), index=True)
    code: Mapped[str] = mapped_column(sa.String(12), unique=True)
    channel: Mapped[AnswerChannel] = mapped_column(one_of(AnswerChannel, "channel"))
    values: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    given_by: Mapped[str] = mapped_column(sa.String(200))
    capacity: Mapped[Capacity] = mapped_column(one_of(Capacity, "capacity"))
    given_on: Mapped[date] = mapped_column()
    recorded_at: Mapped[datetime] = mapped_column(Instant)
    recorded_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))

    addressee: Mapped[Addressee] = relationship()

    __table_args__ = (
        sa.CheckConstraint("length(given_by) > 0", name="given_by"),
        sa.CheckConstraint("(channel = 'online') = (recorded_by_id IS NULL)", name="typed_by_a_clerk"),
    )


class CensusReport(Base, Row):
    """A sign of the organisation heard otherwise: a letter that came back, a call, word that it has ceased."""

    __tablename__ = "census_report"

    addressee_id: Mapped[int] = mapped_column(sa.ForeignKey("addressee.id", ondelete="RESTRICT"), index=True)
    sign: Mapped[Sign] = mapped_column(one_of(Sign, "sign"))
    heard_on: Mapped[date] = mapped_column()
    note: Mapped[str] = mapped_column(sa.String(1000), default="")
    recorded_at: Mapped[datetime] = mapped_column(Instant)
    recorded_by_id: Mapped[int] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))


class CensusEvidence(Base, Row):
    """A scan: the slip, the envelope that came back, a letter."""

    __tablename__ = "census_evidence"

    addressee_id: Mapped[int] = mapped_column(sa.ForeignKey("addressee.id", ondelete="RESTRICT"), index=True)
    about: Mapped[str] = mapped_column(sa.String(200))
    digest: Mapped[str] = mapped_column(FileDigest, index=True)
    filename: Mapped[str] = mapped_column(sa.String(200))
    media_type: Mapped[str] = mapped_column(sa.String(60))
    size: Mapped[int] = mapped_column()
    recorded_at: Mapped[datetime] = mapped_column(Instant)
    recorded_by_id: Mapped[int] = mapped_column(sa.ForeignKey(USER, ondelete="RESTRICT"))

    __table_args__ = (
        sa.CheckConstraint("length(digest) = 64", name="digest"),
        sa.CheckConstraint("size > 0", name="size"),
    )
