"""SourceFile, SourceSheet, SourceRow, ColumnMapping: what came from the old file, every cell kept, every line accounted for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.accounts.models import User
from registry.bilingual import Text
from registry.db import Base, FileDigest, Instant, Row, Versioned, one_of
from registry.law.terms import Term


class SheetState(Term):
    """How far the loading of a sheet has come."""

    TO_MAP = "to_map", "Colonnes à vérifier", "Columns to check"
    READY = "ready", "Prête à charger", "Ready to load"
    LOADING = "loading", "Chargement en cours", "Loading"
    LOADED = "loaded", "Chargée", "Loaded"


class RowOutcome(Term):
    """What became of a line of the old file."""

    STORED = "stored", "Nouvelle fiche", "New record"
    ATTACHED = "attached", "Jointe à une fiche existante", "Joined to an existing record"
    REFUSED = "refused", "Refusée", "Refused"


class SourceFile(Base, Row):
    """A spreadsheet as received; its bytes sleep in the store under `digest`, and the same bytes are one file."""

    __tablename__ = "source_file"

    digest: Mapped[str] = mapped_column(FileDigest, unique=True)
    filename: Mapped[str] = mapped_column(sa.String(240))
    size: Mapped[int] = mapped_column()
    format: Mapped[str] = mapped_column(sa.String(8))
    encoding: Mapped[str] = mapped_column(sa.String(40), default="")
    separator: Mapped[str] = mapped_column(sa.String(4), default="")
    received_at: Mapped[datetime] = mapped_column(Instant)
    received_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))

    sheets: Mapped[list[SourceSheet]] = relationship(order_by="SourceSheet.position", back_populates="file")
    received_by: Mapped[User | None] = relationship()

    __table_args__ = (sa.CheckConstraint("format IN ('xlsx', 'xls', 'ods', 'csv')", name="format"),)

    subject_type = "source_file"

    @property
    def subject_name(self) -> str:
        return self.filename


class SourceSheet(Base, Versioned):
    """A sheet of a file: its first rows, what its columns tell, and the sums of its loading.

    `total` counts the lines below the headings that hold something; `last_row` is the last one accounted for.
    """

    __tablename__ = "source_sheet"

    file_id: Mapped[int] = mapped_column(sa.ForeignKey("source_file.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(sa.String(240))
    is_hidden: Mapped[bool] = mapped_column(default=False)
    filled: Mapped[int] = mapped_column()
    sample: Mapped[list[Any]] = mapped_column(sa.JSON)
    header_row: Mapped[int] = mapped_column(default=0)
    headings: Mapped[list[str]] = mapped_column(sa.JSON)
    columns: Mapped[list[str]] = mapped_column(sa.JSON)
    is_remembered: Mapped[bool] = mapped_column(default=False)
    state: Mapped[SheetState] = mapped_column(one_of(SheetState, "state"), default=SheetState.TO_MAP)
    total: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(default=0)
    stored: Mapped[int] = mapped_column(default=0)
    attached: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    last_row: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    asked_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
    finished_at: Mapped[datetime | None] = mapped_column(Instant)

    file: Mapped[SourceFile] = relationship(back_populates="sheets")
    asked_by: Mapped[User | None] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("file_id", "position"),
        sa.CheckConstraint("stored + attached + refused = done", name="sums"),
        sa.CheckConstraint("done <= total AND stored >= 0 AND attached >= 0 AND refused >= 0", name="counts"),
        sa.CheckConstraint("state <> 'loaded' OR (done = total AND finished_at IS NOT NULL)", name="loaded_whole"),
        sa.CheckConstraint("state IN ('to_map', 'ready') OR asked_at IS NOT NULL", name="asked"),
    )

    subject_type = "source_sheet"

    @property
    def subject_name(self) -> str:
        return f"{self.file.filename} · {self.name}" if self.file.format != "csv" else self.file.filename

    def shown(self) -> dict[str, Text]:
        return {"state": self.state.label}

    @property
    def names_somebody(self) -> bool:
        """Does a column give a name, in either language or as an acronym?"""
        return bool({"name", "name_en", "acronym"} & set(self.columns))

    @property
    def is_open(self) -> bool:
        """May its columns still be corrected?"""
        return self.state in {SheetState.TO_MAP, SheetState.READY}


class SourceRow(Base, Row):
    """A line of the old file as it was written (never changed), what was read of it, and what became of it.

    `cells` are texts; `kinds` has a letter for each: t text, n number, d date, b yes or no, h hour, e error.
    """

    __tablename__ = "source_row"

    sheet_id: Mapped[int] = mapped_column(sa.ForeignKey("source_sheet.id", ondelete="RESTRICT"))
    row: Mapped[int] = mapped_column()
    cells: Mapped[list[str]] = mapped_column(sa.JSON)
    kinds: Mapped[str] = mapped_column(sa.String(240))
    reading: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    digest: Mapped[str] = mapped_column(sa.String(32), default="", index=True)
    outcome: Mapped[RowOutcome] = mapped_column(one_of(RowOutcome, "outcome"))
    union_id: Mapped[int | None] = mapped_column(sa.ForeignKey("trade_union.id", ondelete="RESTRICT"), index=True)
    reasons: Mapped[list[dict[str, str]]] = mapped_column(sa.JSON)
    has_remarks: Mapped[bool] = mapped_column(default=False)

    sheet: Mapped[SourceSheet] = relationship()

    __table_args__ = (
        sa.UniqueConstraint("sheet_id", "row"),
        sa.Index("ix_source_row_outcome", "sheet_id", "outcome", "row"),
        sa.CheckConstraint("(outcome = 'refused') = (union_id IS NULL)", name="accounted"),
    )


class ColumnMapping(Base, Row):
    """What the columns under these headings tell, as a person confirmed it: the next file with the same is mapped at once."""

    __tablename__ = "column_mapping"

    signature: Mapped[str] = mapped_column(sa.String(64), unique=True)
    name: Mapped[str] = mapped_column(sa.String(240))
    headings: Mapped[list[str]] = mapped_column(sa.JSON)
    columns: Mapped[list[str]] = mapped_column(sa.JSON)
    saved_at: Mapped[datetime] = mapped_column(Instant)
    saved_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("user_account.id", ondelete="RESTRICT"))
