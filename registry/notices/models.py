"""Notice: a receipt, certificate or letter, with every value it bears frozen when it was issued.

A certificate printed again in ten years says what it said. Nothing here points upwards: a notice knows the dossier and
the union by id only.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from registry.bilingual import Text
from registry.db import Base, Instant, Row, one_of
from registry.law.terms import Term


class NoticeKind(Term):
    """The papers of the office."""

    RECEIPT = "receipt", "Récépissé de dépôt", "Filing receipt"
    OBSERVATIONS = "observations", "Lettre d'observations", "Letter of observations"
    CERTIFICATE = "certificate", "Certificat d'enregistrement", "Certificate of registration"
    REFUSAL = "refusal", "Décision de refus", "Decision of refusal"
    SILENCE = "silence", "Constat de silence", "Record of silence"
    CLOSURE = "closure", "Avis de classement sans suite", "Notice of closing without follow-up"
    CONSOLIDATION = "consolidation", "Avis de rattachement d'un doublon", "Notice of consolidation of a duplicate"
    CENSUS = "census", "Lettre de mise à jour du fichier", "Letter for the update of the register"
    CANCELLATION_NOTICE = "cancellation_notice", "Préavis d'annulation", "Notice of cancellation"
    CANCELLATION = "cancellation", "Décision d'annulation", "Decision of cancellation"
    CHANGE = "change", "Attestation d'inscription d'un changement", "Attestation of a recorded change"
    EXTRACT = "extract", "Extrait du registre", "Extract of the register"


class Notice(Base, Row):
    """One paper. `code` is random and stands in its address; `values` are all it says, in both languages."""

    __tablename__ = "notice"

    code: Mapped[str] = mapped_column(sa.String(12), unique=True)
    kind: Mapped[NoticeKind] = mapped_column(one_of(NoticeKind, "kind"))
    reference: Mapped[str] = mapped_column(sa.String(80), unique=True)
    dossier_id: Mapped[int | None] = mapped_column(index=True)
    union_id: Mapped[int | None] = mapped_column(index=True)
    issued_at: Mapped[datetime] = mapped_column(Instant)
    values: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    printed: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        sa.CheckConstraint("printed >= 0", name="printed"),
        sa.CheckConstraint("dossier_id IS NOT NULL OR union_id IS NOT NULL", name="concerns_something"),
    )

    subject_type = "notice"

    @property
    def label(self) -> Text:
        return self.kind.label

    @property
    def subject_name(self) -> str:
        return f"{self.reference} {self.kind.label.fr}"
