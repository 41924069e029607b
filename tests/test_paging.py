"""Pages of a list: whole, in order, and none beyond the last."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from registry.db import insert_or_ignore
from registry.paging import Page, page_in, page_of
from registry.serials import Counter


@given(st.integers(0, 60), st.integers(1, 12))
def test_the_pages_together_are_the_list(total: int, size: int) -> None:
    rows = list(range(total))
    first = page_in(rows, number=1, size=size)
    shown = [page_in(rows, number=number, size=size) for number in range(1, first.pages + 1)]
    assert [row for page in shown for row in page.rows] == rows
    assert all(page.rows for page in shown) or total == 0
    assert all(len(page.rows) <= size and page.total == total for page in shown)


@pytest.mark.parametrize(("asked", "given_"), [(-3, 1), (0, 1), (1, 1), (3, 3), (4, 3), (10**9, 3)])
def test_a_page_that_is_not_there_is_the_nearest(asked: int, given_: int) -> None:
    assert page_in("abcde", number=asked, size=2).number == given_


def test_an_empty_list_has_one_page() -> None:
    assert page_in([], number=7, size=25) == Page([], 0, 1, 1)


def test_a_statement_is_paged_alike(session: Session) -> None:
    insert_or_ignore(Counter, [{"series": "PAGE", "year": year, "last": 0} for year in range(2001, 2006)])
    years = sa.select(Counter.year).where(Counter.series == "PAGE").order_by(Counter.year)
    for number in (0, 1, 2, 3, 9):
        assert page_of(years, total=5, number=number, size=2) == page_in(range(2001, 2006), number=number, size=2)
