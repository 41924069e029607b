"""The numbers the office gives: gap-free and unique in each series, under any number of hands.

A counter row is locked and raised inside the act's own transaction: an act undone gives its number back, which no
sequence does. PostgreSQL holds the row lock until commit; SQLite has one writer at a time.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base, db, insert_or_ignore
from registry.law.numbering import Number, Series


class Counter(Base):
    """The last serial given in a series and year (year 0 for a continuous series)."""

    __tablename__ = "counter"

    series: Mapped[str] = mapped_column(sa.String(8), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(default=0)

    __table_args__ = (sa.CheckConstraint("last >= 0", name="last"),)


def take(series: Series, *, on: date, yearly: bool = True) -> Number:
    """The next number of a series, in this transaction."""
    return take_many(series, 1, on=on, yearly=yearly)[0]


def take_many(series: Series, count: int, *, on: date, yearly: bool = True) -> list[Number]:
    """The next numbers of a series, in this transaction.

    The year is that of the legal date; a clock that jumps back in the new year takes up the old year's counter where
    it stood, so that no number is given twice.
    """
    year = on.year if yearly else 0
    _open(series, year)
    counter = db.session.scalars(
        sa.select(Counter)
        .where(Counter.series == series.value, Counter.year == year)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()
    first, counter.last = counter.last + 1, counter.last + count
    db.session.flush()
    return [Number(series, on.year if yearly else None, serial) for serial in range(first, first + count)]


def _open(series: Series, year: int) -> None:
    """The counter of a new year, made by whoever comes first."""
    insert_or_ignore(Counter, [{"series": series.value, "year": year, "last": 0}])
