"""A union as the register holds it, in one canonical line of bytes: what « restored byte for byte » means.

Every column of the row (but its surrogate key, its version and the rows that are folded from it), its branches,
executive and affiliations both ways, in JSON with sorted keys. Other organisations stand by their numbers.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

import sqlalchemy as sa

from registry.db import db
from registry.unions.models import Affiliation, Officer, TradeUnion, UnionBranch

_NOT_SAID: Final = frozenset({"id", "version", "consolidated_into_id"})


def canonical(union_id: int) -> bytes:
    """The record of a union as canonical JSON (UTF-8, keys sorted, no spaces)."""
    return json.dumps(content(union_id), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def content(union_id: int) -> dict[str, Any]:
    """What `canonical` writes, as plain values."""
    row = db.session.execute(sa.select(TradeUnion.__table__).where(TradeUnion.id == union_id)).mappings().one()
    said = {name: _plain(value) for name, value in row.items() if name not in _NOT_SAID}
    said["consolidated_into"] = db.session.scalar(sa.select(TradeUnion.number).where(TradeUnion.id == row["consolidated_into_id"]))
    said["branches"] = sorted(db.session.scalars(sa.select(UnionBranch.code).where(UnionBranch.union_id == union_id)))
    officers = sa.select(Officer.name, Officer.function, Officer.since_on, Officer.until_on).where(Officer.union_id == union_id)
    said["officers"] = sorted([[_plain(value) for value in officer] for officer in db.session.execute(officers)], key=str)
    said["parents"] = _affiliations(Affiliation.parent_id, Affiliation.member_id == union_id)
    said["members"] = _affiliations(Affiliation.member_id, Affiliation.parent_id == union_id)
    return said


def _affiliations(other: sa.orm.InstrumentedAttribute[int], mine: sa.ColumnElement[bool]) -> list[list[Any]]:
    statement = (
        sa.select(TradeUnion.number, Affiliation.since_on, Affiliation.until_on).join(Affiliation, other == TradeUnion.id).where(mine)
    )
    return sorted([[_plain(value) for value in row] for row in db.session.execute(statement)], key=str)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value
