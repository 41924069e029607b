"""The register as the engine reads it: one record per live union, and a digest of all that the engine reads of it."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from registry.db import db
from registry.law import places
from registry.unions.models import Officer, TradeUnion, UnionBranch

#: In the order in which pages show them.
FIELDS: Final = (
    "name_fr", "name_en", "acronym", "kind", "branch", "region", "town", "address", "founded", "regno", "officers", "phone", "email",
)  # fmt: skip
AT_ONCE: Final = 500

EngineRecord = dict[str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """Live records in the order of their ids."""

    ids: list[int]
    records: list[EngineRecord]
    digests: list[str]

    @property
    def digest_of(self) -> dict[int, str]:
        return dict(zip(self.ids, self.digests, strict=True))


_COLUMNS: Final = (
    TradeUnion.id, TradeUnion.kind, TradeUnion.name_fr, TradeUnion.name_en, TradeUnion.acronym, TradeUnion.seat, TradeUnion.locality,
    TradeUnion.region, TradeUnion.po_box, TradeUnion.phone, TradeUnion.email, TradeUnion.founded_on, TradeUnion.registered_on,
    TradeUnion.number, TradeUnion.filed_number, TradeUnion.from_old_file,
)  # fmt: skip


def live() -> Read:
    """Every live record: three statements whatever the size of the register. Duplicates already consolidated are not read."""
    return _read(None)


def some(ids: Iterable[int]) -> Read:
    """These records, live or not, as the engine reads them now."""
    return _read(sorted(set(ids)))


def digest_of(record: EngineRecord) -> str:
    """What must change before a verdict on this record is asked again."""
    said = json.dumps({name: value for name, value in record.items() if value}, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()


def _read(ids: list[int] | None) -> Read:
    wanted = _wanted(ids)
    branches, officers = defaultdict(list), defaultdict(list)
    rows: list[Any] = []
    for which in wanted:
        rows += db.session.execute(sa.select(*_COLUMNS).where(which(TradeUnion.id)).order_by(TradeUnion.id)).all()
        held = sa.select(UnionBranch.union_id, UnionBranch.code).where(which(UnionBranch.union_id)).order_by(UnionBranch.id)
        for union_id, code in db.session.execute(held):
            branches[union_id].append(code)
        people = sa.select(Officer.union_id, Officer.name).where(Officer.until_on.is_(None), which(Officer.union_id)).order_by(Officer.id)
        for union_id, name in db.session.execute(people):
            officers[union_id].append(name)
    records = [_record(row, branches[row.id], officers[row.id]) for row in rows]
    return Read([row.id for row in rows], records, [digest_of(record) for record in records])


def _wanted(ids: list[int] | None) -> list[Any]:
    """Conditions on a column of ids: all live records, or some ids a few hundred at a time."""
    if ids is None:
        live_ids = sa.select(TradeUnion.id).where(TradeUnion.consolidated_into_id.is_(None))
        return [lambda column: column.in_(live_ids)]

    def among(part: Sequence[int]) -> Any:
        return lambda column: column.in_(part)

    return [among(ids[start : start + AT_ONCE]) for start in range(0, len(ids), AT_ONCE)]


def _record(row: Any, branches: list[str], officers: list[str]) -> EngineRecord:
    known = places.branches()
    founded = row.founded_on
    return {
        "name_fr": row.name_fr,
        "name_en": row.name_en,
        "acronym": row.acronym,
        "kind": row.kind.label.fr,
        "branch": "; ".join(known[code].label.fr if code in known else code for code in sorted(branches)),
        "region": places.regions()[row.region].label.fr if row.region in places.regions() else "",
        "town": row.locality,
        "address": " ".join(part for part in (row.seat, f"BP {row.po_box}" if row.po_box else "") if part),
        "founded": founded.isoformat() if founded else "",
        "regno": _regno(row),
        "officers": "; ".join(officers),
        "phone": row.phone,
        "email": row.email,
    }


def _regno(row: Any) -> str:
    """The number as filed; an inventory number says nothing in law and is not compared."""
    if row.filed_number:
        return str(row.filed_number)
    return "" if row.from_old_file else str(row.number)
