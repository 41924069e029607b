"""Which stored files a row names, and the sweep of those that none does.

The packages say which of their columns name files (`owns_files` of their feature); the type of a column says which do.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Any, Final

import sqlalchemy as sa
from flask import current_app

from registry.clock import now
from registry.db import Base, FileDigest, db
from registry.feature import features
from registry.jobs.queue import PermanentFailure
from registry.storage import Store

#: How long a file that no row names is kept: an upload whose act was refused leaves one.
ORPHANS_KEPT: Final = timedelta(hours=24)
SWEPT_AT_ONCE: Final = 500


def named_digests(among: Collection[str] | None = None) -> sa.CompoundSelect[Any]:
    """The digests that rows name, in any column declared to own files; of those given only, when some are."""
    return sa.union(
        *(sa.select(column).where(column.is_not(None) if among is None else column.in_(among)) for column in features().owns_files)
    )


def undeclared_columns() -> list[str]:
    """Columns typed as digests of stored files that no feature declares: ``table.column``."""
    declared = {column for attribute in features().owns_files for column in attribute.property.columns}
    typed = {column for table in Base.metadata.tables.values() for column in table.columns if isinstance(column.type, FileDigest)}
    return sorted(str(column) for column in typed - declared)


def sweep_files(_argument: dict[str, Any]) -> str:
    """Remove the files that no row names, a day after they came.

    :raises PermanentFailure: a column names files and no feature owns it; nothing is removed then.
    """
    if undeclared := undeclared_columns():
        raise PermanentFailure(f"nothing was swept: no feature declares {', '.join(undeclared)}")
    store: Store = current_app.extensions["store"]
    before = now() - ORPHANS_KEPT
    removed, batch = 0, []
    for digest in store.digests(older_than=before):
        batch.append(digest)
        if len(batch) == SWEPT_AT_ONCE:
            removed, batch = removed + _remove_orphans(store, batch), []
    removed += _remove_orphans(store, batch)
    return f"{removed} orphan files and {store.sweep(older_than=before)} interrupted uploads removed"


def _remove_orphans(store: Store, digests: list[str]) -> int:
    named: set[str] = set(db.session.scalars(named_digests(digests)))
    db.session.rollback()
    return sum(store.delete(digest, older_than=now() - ORPHANS_KEPT) for digest in digests if digest not in named)
