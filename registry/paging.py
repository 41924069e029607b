"""A page of a list: the rows it shows, and which of how many pages it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import sqlalchemy as sa

from registry.db import db

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Page `number` of `pages`, counted from one; `total` rows stand on all of them together. An empty list has one page."""

    rows: list[T]
    total: int
    number: int
    pages: int


def page_of(statement: sa.Select[T], *, total: int, number: int, size: int) -> Page[T]:
    """A page of what an ordered statement selects, which has `total` rows; a number beyond the last page is the last."""
    number, pages = _within(number, total, size)
    return Page(list(db.session.scalars(statement.limit(size).offset((number - 1) * size))), total, number, pages)


def page_in(rows: Sequence[T], *, number: int, size: int) -> Page[T]:
    """A page of rows at hand; a number beyond the last page is the last."""
    number, pages = _within(number, len(rows), size)
    return Page(list(rows[(number - 1) * size : number * size]), len(rows), number, pages)


def _within(number: int, total: int, size: int) -> tuple[int, int]:
    """The number of a page that there is, and how many there are."""
    pages = max((total + size - 1) // size, 1)
    return min(max(number, 1), pages), pages
