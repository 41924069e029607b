"""Reports kept: one by its reference, the list, and the figures over time."""

from __future__ import annotations

import re
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload

from registry.db import db
from registry.errors import NotFound
from registry.reports.models import Report

#: So many reports make a curve: two years of months.
ON_A_CURVE: Final = 24
LISTED: Final = 100
_REF: Final = re.compile(r"RAP-(\d{4,9})")


def by_ref(ref: str) -> Report:
    """A report.

    :raises NotFound: no such report.
    """
    match = _REF.fullmatch(ref)
    key = int(match[1]) if match else 0
    found = db.session.scalars(sa.select(Report).where(Report.id == key).options(joinedload(Report.previous))).one_or_none()
    if found is None or found.ref != ref:
        raise NotFound
    return found


def all_reports() -> list[Report]:
    """The latest reports, the newest first."""
    return list(db.session.scalars(sa.select(Report).order_by(Report.id.desc()).limit(LISTED)))


def up_to(report: Report) -> list[Report]:
    """This report and those before it, the oldest first: what its curves are drawn from."""
    statement = sa.select(Report).where(Report.id <= report.id)
    return list(reversed(db.session.scalars(statement.order_by(Report.id.desc()).limit(ON_A_CURVE)).all()))


def figure(report: Report, *path: str) -> Any:
    """A figure of a report, or None when it was not measured."""
    value: Any = report.values
    for name in path:
        if not isinstance(value, dict) or value.get(name) is None:
            return None
        value = value[name]
    return value
