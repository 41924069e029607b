"""Dossier and what it holds: persons, member organisations, documents; who may file for a union, who is kept off a dossier.

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
from registry.bilingual import Text
from registry.db import Base, FileDigest, Instant, Row, Touched, one_of
from registry.law.filings import FilingKind, status_words
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
    digest: Mapped[str | None] = mapped_column(FileDigest, index=True)
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


class Dossier(Base, Touched):
    """What is filed: a registration, or something that happened to a union since (`filing`, `subject_id`).

    `ref` is random and stands in its address; `receipt_number` comes with filing. `content` holds the typed values of a
    change, as `registry.kinds` declares them for its kind; the identity beside them is the union's as it was
    when the dossier was opened. `effect_on`: the day from which the change takes effect.
    """

    __tablename__ = "dossier"

    ref: Mapped[str] = mapped_column(sa.String(12), unique=True)
    status: Mapped[DossierStatus] = mapped_column(one_of(DossierStatus, "status"))
    channel: Mapped[Channel] = mapped_column(one_of(Channel, "channel"))
    applicant_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    opened_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    opened_at: Mapped[datetime] = mapped_column(Instant)

    filing: Mapped[FilingKind] = mapped_column(
        one_of(FilingKind, "filing"), default=FilingKind.REGISTRATION, server_default=FilingKind.REGISTRATION.value, index=True
    )
    subject_id: Mapped[int | None] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    effect_on: Mapped[date | None] = mapped_column()
    content: Mapped[dict[str, Any]] = mapped_column(sa.JSON, default=dict, server_default="{}")
    legal_basis: Mapped[str] = mapped_column(sa.Text, default="", server_default="")

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
    union: Mapped[TradeUnion | None] = relationship(foreign_keys=[union_id])
    subject: Mapped[TradeUnion | None] = relationship(foreign_keys=[subject_id])
    recusals: Mapped[list[Recusal]] = relationship(order_by="Recusal.id")
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
        sa.CheckConstraint("(filing = 'registration') = (subject_id IS NULL)", name="registration_or_subject"),
        sa.CheckConstraint("(status = 'accepted' AND filing = 'registration') = (union_id IS NOT NULL)", name="accepted_is_registered"),
        sa.CheckConstraint(
            "status <> 'accepted' OR filing IN ('registration', 'duplicate_certificate') OR effect_on IS NOT NULL",
            name="accepted_has_effect",
        ),
        sa.CheckConstraint(
            "status NOT IN ('decision_proposed', 'accepted', 'refused') "
            "OR (outcome IS NOT NULL AND proposed_by_id IS NOT NULL AND proposed_at IS NOT NULL)",
            name="decision_was_proposed",
        ),
        sa.CheckConstraint("signed_by_id IS NULL OR signed_by_id <> proposed_by_id", name="four_eyes"),
        sa.CheckConstraint(
            "status <> 'accepted' OR outcome = 'register' OR (outcome = 'claim' AND filing = 'officers')", name="accepted_outcome"
        ),
        sa.CheckConstraint("status <> 'refused' OR (outcome = 'refuse' AND length(decision_text) > 0)", name="refusal_has_reasons"),
        sa.CheckConstraint("(status IN ('accepted', 'refused', 'closed', 'withdrawn')) = (ended_on IS NOT NULL)", name="ended"),
        sa.CheckConstraint("status NOT IN ('closed', 'withdrawn') OR length(end_reason) > 0", name="end_has_reason"),
        sa.CheckConstraint("notified_on IS NULL OR signed_at IS NOT NULL", name="notified_after_signature"),
        sa.CheckConstraint("handed_over_on IS NULL OR status = 'accepted'", name="handed_over_certificate"),
        sa.Index("ix_dossier_status_due", "status", "due_on"),
    )  # fmt: skip

    subject_type = "dossier"

    @property
    def subject_name(self) -> str:
        return f"{self.receipt_number or self.ref} {self.name_fr}".strip()

    @property
    def title(self) -> str:
        """The organisation's name as filed, or the reference while it has none."""
        return self.name_fr or self.name_en or self.ref

    @property
    def state(self) -> DossierStatus:
        """The status, as acts ask for it."""
        return self.status

    @property
    def state_label(self) -> Text:
        """Where it stands, in the words of its kind of filing."""
        return status_words(self.filing, self.status, self.outcome)

    @property
    def organisation(self) -> TradeUnion | None:
        """The union in the register that it made, or that it is about."""
        return self.union or self.subject

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


class Mandate(Base, Row):
    """A person who may file for a union, as the office recorded it. With any line here, the lines alone say who may."""

    __tablename__ = "mandate"

    user_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    union_id: Mapped[int] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    capacity: Mapped[str] = mapped_column(sa.String(160))
    since_on: Mapped[date] = mapped_column()
    until_on: Mapped[date | None] = mapped_column()
    recorded_at: Mapped[datetime] = mapped_column(Instant)
    recorded_by_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))

    user: Mapped[User] = relationship(foreign_keys=[user_id])
    union: Mapped[TradeUnion] = relationship()
    recorded_by: Mapped[User] = relationship(foreign_keys=[recorded_by_id])

    __table_args__ = (
        sa.CheckConstraint("until_on IS NULL OR until_on >= since_on", name="dates"),
        sa.CheckConstraint("length(capacity) > 0", name="capacity"),
        sa.UniqueConstraint("user_id", "union_id", "since_on"),
    )

    subject_type = "mandate"

    @property
    def subject_name(self) -> str:
        return f"{self.union.number} {self.user.name}"


class Recusal(Base, Row):
    """An agent's conflict of interest on a dossier, declared with its reason: the agent is then kept off it."""

    __tablename__ = "recusal"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"), index=True)
    declared_at: Mapped[datetime] = mapped_column(Instant)
    reason: Mapped[str] = mapped_column(sa.Text)

    user: Mapped[User] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("dossier_id", "user_id"),
        sa.CheckConstraint("length(reason) > 0", name="reason"),
    )
