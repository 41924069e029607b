"""Dossier and what it holds: persons, member organisations, documents.

`status` is written by `filing` and `examination` alone, through the table of `law.workflow`. The constraints below say
again, in the database, what the law says of a dossier: filed means a receipt and an hour; decided means two different
people; withdrawn and closed mean a date.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.db import Base, Instant, Row, one_of
from registry.law.statuses import ENDED, DossierStatus, Outcome, PieceState
from registry.law.terms import Channel, Function, Kind, Level, Medium, Regime, Side
from registry.unions.models import TradeUnion


class Person(Base, Row):
    """A founder who signed, an officer, or both: typed once. The eligibility of art. 10 is declared, line by line."""

    __tablename__ = "person"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(sa.String(200))
    signed: Mapped[bool] = mapped_column(default=False)
    function: Mapped[Function | None] = mapped_column(one_of(Function, "function"))
    profession: Mapped[str] = mapped_column(sa.String(160), default="")
    employer: Mapped[str] = mapped_column(sa.String(200), default="")
    identity_document: Mapped[str] = mapped_column(sa.String(80), default="")
    phone: Mapped[str] = mapped_column(sa.String(40), default="")
    born_on: Mapped[date | None] = mapped_column()
    foreigner: Mapped[bool] = mapped_column(default=False)
    nationality: Mapped[str] = mapped_column(sa.String(80), default="")
    resident_since: Mapped[date | None] = mapped_column()
    civic_rights: Mapped[bool] = mapped_column(default=False)
    no_forfeiture: Mapped[bool] = mapped_column(default=False)
    reads_and_writes: Mapped[bool] = mapped_column(default=False)
    record_issued_on: Mapped[date | None] = mapped_column()
    record_court: Mapped[str] = mapped_column(sa.String(160), default="")

    __table_args__ = (
        sa.CheckConstraint("signed OR function IS NOT NULL", name="has_a_part"),
        sa.CheckConstraint("length(name) > 0", name="named"),
    )


class MemberOrganisation(Base, Row):
    """A registered organisation that joins the union, fédération or confédération being founded."""

    __tablename__ = "member_organisation"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"))

    union: Mapped[TradeUnion] = relationship()

    __table_args__ = (sa.UniqueConstraint("dossier_id", "union_id"),)


class Document(Base, Row):
    """A piece received: a file in the store, or paper with its number of copies. A replaced one stays on record."""

    __tablename__ = "document"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    piece: Mapped[str] = mapped_column(sa.String(40))
    medium: Mapped[Medium] = mapped_column(one_of(Medium, "medium"))
    digest: Mapped[str | None] = mapped_column(sa.String(64), index=True)
    filename: Mapped[str] = mapped_column(sa.String(160), default="")
    media_type: Mapped[str] = mapped_column(sa.String(60), default="")
    size: Mapped[int] = mapped_column(default=0)
    copies: Mapped[int] = mapped_column(default=1)
    received_at: Mapped[datetime] = mapped_column(Instant)
    received_from: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    is_current: Mapped[bool] = mapped_column(default=True)
    state: Mapped[PieceState] = mapped_column(one_of(PieceState, "state"), default=PieceState.RECEIVED)
    finding: Mapped[str] = mapped_column(sa.Text, default="")
    verified_by: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))

    __table_args__ = (
        sa.CheckConstraint("(medium = 'file') = (digest IS NOT NULL)", name="file_has_digest"),
        sa.CheckConstraint("copies >= 1", name="copies"),
        sa.CheckConstraint("state = 'received' OR verified_by IS NOT NULL", name="verified_by_someone"),
        sa.CheckConstraint("state <> 'non_conforming' OR length(finding) > 0", name="finding_has_words"),
    )


class Dossier(Base, Row):
    """An application for registration. `ref` is random and stands in its address; `receipt_number` comes with filing."""

    __tablename__ = "dossier"

    ref: Mapped[str] = mapped_column(sa.String(12), unique=True)
    status: Mapped[DossierStatus] = mapped_column(one_of(DossierStatus, "status"))
    channel: Mapped[Channel] = mapped_column(one_of(Channel, "channel"))
    applicant_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    opened_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    opened_at: Mapped[datetime] = mapped_column(Instant)
    touched_at: Mapped[datetime] = mapped_column(Instant)
    touched_by: Mapped[str] = mapped_column(sa.String(200))
    version: Mapped[int] = mapped_column(default=1)

    regime: Mapped[Regime] = mapped_column(one_of(Regime, "regime"))
    kind: Mapped[Kind | None] = mapped_column(one_of(Kind, "kind"))
    side: Mapped[Side | None] = mapped_column(one_of(Side, "side"))
    level: Mapped[Level | None] = mapped_column(one_of(Level, "level"))
    name_fr: Mapped[str] = mapped_column(sa.String(300), default="")
    name_en: Mapped[str] = mapped_column(sa.String(300), default="")
    acronym: Mapped[str] = mapped_column(sa.String(60), default="")
    founded_on: Mapped[date | None] = mapped_column()
    branches: Mapped[list[str]] = mapped_column(sa.JSON, default=list)
    branch_justification: Mapped[str] = mapped_column(sa.Text, default="")
    seat: Mapped[str] = mapped_column(sa.String(300), default="")
    locality: Mapped[str] = mapped_column(sa.String(120), default="")
    departement: Mapped[str] = mapped_column(sa.String(8), default="")
    po_box: Mapped[str] = mapped_column(sa.String(60), default="")
    phone: Mapped[str] = mapped_column(sa.String(40), default="")
    email: Mapped[str] = mapped_column(sa.String(254), default="")
    mandate_name: Mapped[str] = mapped_column(sa.String(200), default="")
    mandate_capacity: Mapped[str] = mapped_column(sa.String(160), default="")
    mandate_phone: Mapped[str] = mapped_column(sa.String(40), default="")

    submitted_at: Mapped[datetime | None] = mapped_column(Instant)
    submitted_on: Mapped[date | None] = mapped_column(index=True)
    receipt_number: Mapped[str | None] = mapped_column(sa.String(40), unique=True)
    holder_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    due_on: Mapped[date | None] = mapped_column(index=True)
    observations_ready_by: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))

    outcome: Mapped[Outcome | None] = mapped_column(one_of(Outcome, "outcome"))
    decision_text: Mapped[str] = mapped_column(sa.Text, default="")
    override_reason: Mapped[str] = mapped_column(sa.Text, default="")
    refusal_grounds: Mapped[list[str]] = mapped_column(sa.JSON, default=list)
    proposed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    proposed_at: Mapped[datetime | None] = mapped_column(Instant)
    proposal_digest: Mapped[str] = mapped_column(sa.String(64), default="")
    signed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    signed_at: Mapped[datetime | None] = mapped_column(Instant)
    union_id: Mapped[int | None] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), unique=True)
    notified_on: Mapped[date | None] = mapped_column()
    notified_how: Mapped[str] = mapped_column(sa.String(200), default="")
    handed_over_on: Mapped[date | None] = mapped_column()
    handed_over_to: Mapped[str] = mapped_column(sa.String(200), default="")
    ended_on: Mapped[date | None] = mapped_column()
    end_reason: Mapped[str] = mapped_column(sa.Text, default="")

    applicant: Mapped[User | None] = relationship(foreign_keys=[applicant_id])
    holder: Mapped[User | None] = relationship(foreign_keys=[holder_id])
    proposed_by: Mapped[User | None] = relationship(foreign_keys=[proposed_by_id])
    signed_by: Mapped[User | None] = relationship(foreign_keys=[signed_by_id])
    union: Mapped[TradeUnion | None] = relationship()
    people: Mapped[list[Person]] = relationship(order_by=Person.id, cascade="all, delete-orphan")
    members: Mapped[list[MemberOrganisation]] = relationship(order_by=MemberOrganisation.id, cascade="all, delete-orphan")
    documents: Mapped[list[Document]] = relationship(order_by=Document.id)
    rounds: Mapped[list[ObservationRound]] = relationship(order_by="ObservationRound.id")
    observations: Mapped[list[Observation]] = relationship(order_by="Observation.id", cascade="all, delete-orphan")
    readings: Mapped[list[ClauseReading]] = relationship(order_by="ClauseReading.id")
    name_tests: Mapped[list[NameTest]] = relationship(order_by="NameTest.id")
    notes: Mapped[list[Note]] = relationship(order_by="Note.id.desc()")

    __table_args__ = (
        sa.CheckConstraint("(submitted_at IS NULL) = (receipt_number IS NULL)", name="receipt_with_filing"),
        sa.CheckConstraint("(submitted_at IS NULL) = (submitted_on IS NULL)", name="filing_has_date"),
        sa.CheckConstraint("status IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL", name="filed"),
        sa.CheckConstraint("status <> 'draft' OR submitted_at IS NULL", name="draft_not_filed"),
        sa.CheckConstraint("(status IN ('accepted', 'refused')) = (signed_at IS NOT NULL)", name="decided_is_signed"),
        sa.CheckConstraint("(signed_at IS NULL) = (signed_by_id IS NULL)", name="signature_has_hand"),
        sa.CheckConstraint("(status = 'accepted') = (union_id IS NOT NULL)", name="accepted_is_registered"),
        sa.CheckConstraint(
            "status NOT IN ('decision_proposed', 'accepted', 'refused') "
            "OR (outcome IS NOT NULL AND proposed_by_id IS NOT NULL AND proposed_at IS NOT NULL)",
            name="decision_was_proposed",
        ),
        sa.CheckConstraint("signed_by_id IS NULL OR signed_by_id <> proposed_by_id", name="four_eyes"),
        sa.CheckConstraint("status <> 'accepted' OR outcome = 'register'", name="accepted_outcome"),
        sa.CheckConstraint("status <> 'refused' OR (outcome = 'refuse' AND length(decision_text) > 0)", name="refusal_has_reasons"),
        sa.CheckConstraint("(status IN ('accepted', 'refused', 'closed', 'withdrawn')) = (ended_on IS NOT NULL)", name="ended"),
        sa.CheckConstraint("status NOT IN ('closed', 'withdrawn') OR length(end_reason) > 0", name="end_has_reason"),
        sa.CheckConstraint("notified_on IS NULL OR signed_at IS NOT NULL", name="notified_after_signature"),
        sa.CheckConstraint("handed_over_on IS NULL OR status = 'accepted'", name="handed_over_certificate"),
        sa.Index("ix_dossier_status_due", "status", "due_on"),
    )  # fmt: skip
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own convention

    subject_type = "dossier"

    @property
    def subject_name(self) -> str:
        return f"{self.receipt_number or self.ref} {self.name_fr}".strip()

    @property
    def title(self) -> str:
        """The organisation's name as filed, or the reference while it has none."""
        return self.name_fr or self.name_en or self.ref

    @property
    def is_ended(self) -> bool:
        return self.status in ENDED

    @property
    def current_documents(self) -> list[Document]:
        return [document for document in self.documents if document.is_current]

    @property
    def signatories(self) -> list[Person]:
        return [person for person in self.people if person.signed]

    @property
    def officers(self) -> list[Person]:
        return [person for person in self.people if person.function]


class ObservationRound(Base, Row):
    """One round of art. 12: the letter sent, what the file said then, and the day it came back."""

    __tablename__ = "observation_round"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    returned_at: Mapped[datetime] = mapped_column(Instant)
    returned_on: Mapped[date] = mapped_column()
    resubmitted_at: Mapped[datetime | None] = mapped_column(Instant)
    resubmitted_on: Mapped[date | None] = mapped_column()
    snapshot: Mapped[dict[str, Any]] = mapped_column(sa.JSON)

    __table_args__ = (sa.CheckConstraint("(resubmitted_at IS NULL) = (resubmitted_on IS NULL)", name="resubmission_has_date"),)


class Observation(Base, Row):
    """One defect, typed, with its article and in words. `round_id` is empty while the letter is being prepared."""

    __tablename__ = "observation"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    round_id: Mapped[int | None] = mapped_column(sa.ForeignKey("observation_round.id", ondelete="CASCADE"))
    defect: Mapped[str] = mapped_column(sa.String(40))
    about: Mapped[str] = mapped_column(sa.String(60), default="")
    text: Mapped[str] = mapped_column(sa.Text)

    __table_args__ = (sa.CheckConstraint("length(text) > 0", name="words"),)


class ClauseReading(Base, Row):
    """A mandatory clause looked for in the statutes (art. 15): found on a page, or not."""

    __tablename__ = "clause_reading"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"))
    clause: Mapped[str] = mapped_column(sa.String(20))
    is_present: Mapped[bool] = mapped_column()
    page: Mapped[str] = mapped_column(sa.String(40), default="")
    note: Mapped[str] = mapped_column(sa.Text, default="")

    __table_args__ = (
        sa.UniqueConstraint("dossier_id", "clause"),
        sa.CheckConstraint("NOT is_present OR length(page) > 0", name="present_has_page"),
    )


class NameTest(Base, Row):
    """The name test of art. 11(1)(c), recorded: the names tested, the nearest found with reasons, a person's verdict."""

    __tablename__ = "name_test"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    tested_at: Mapped[datetime] = mapped_column(Instant)
    tested_by: Mapped[str] = mapped_column(sa.String(200))
    tested: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    engine: Mapped[str] = mapped_column(sa.String(40))
    nearest: Mapped[list[dict[str, Any]]] = mapped_column(sa.JSON)
    verdict: Mapped[str] = mapped_column(sa.String(20))
    reason: Mapped[str] = mapped_column(sa.Text)

    __table_args__ = (
        sa.CheckConstraint("verdict IN ('clear', 'confusing')", name="verdict"),
        sa.CheckConstraint("length(reason) > 0", name="reason"),
    )


class Note(Base, Row):
    """An internal note. The applicant never sees it."""

    __tablename__ = "note"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"), index=True)
    written_at: Mapped[datetime] = mapped_column(Instant)
    author: Mapped[str] = mapped_column(sa.String(200))
    text: Mapped[str] = mapped_column(sa.Text)
