"""The plumbing of the database, on both engines."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.db import insert_or_ignore
from registry.serials import Counter

pytestmark = pytest.mark.both_engines


def test_a_row_that_is_there_already_is_left_as_it_is(session: Session) -> None:
    rows = [{"series": "ESSAI", "year": year, "last": 3} for year in (2024, 2025)]
    assert insert_or_ignore(Counter, rows[:1]) == 1
    assert insert_or_ignore(Counter, [{**rows[0], "last": 9}]) == 0
    assert insert_or_ignore(Counter, [*rows, {"series": "ESSAI", "year": 2026, "last": 3}]) == 2
    found = session.execute(sa.select(Counter.year, Counter.last).where(Counter.series == "ESSAI").order_by(Counter.year))
    assert [tuple(row) for row in found] == [(2024, 3), (2025, 3), (2026, 3)]


def test_no_row_is_no_statement(session: Session) -> None:
    assert insert_or_ignore(Counter, []) == 0
