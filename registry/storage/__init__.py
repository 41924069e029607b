"""Files on the ground floor: where their bytes sleep, and whether they may enter at all.

Two questions, two modules: ``store`` keeps bytes under their digest, once and for good; ``inspection`` says what a file
is, or why it is refused. Neither knows Flask, SQL or another package. The view that receives a file inspects it, stores
it, and gives the digest to an act; the packages import from here only::

    found = inspect(data, filename)            # Unacceptable(reason: Text)
    stored = store.put(data)                   # Stored(digest, size)
"""

from __future__ import annotations

from registry.storage.addresses import store_from
from registry.storage.filenames import safe_filename
from registry.storage.inspection import Inspected, inspect
from registry.storage.refusals import MAX_BYTES, Limits, Unacceptable
from registry.storage.store import Damaged, LocalStore, NotStored, Store, Stored, Unavailable, verify

__all__ = [
    "MAX_BYTES",
    "Damaged",
    "Inspected",
    "Limits",
    "LocalStore",
    "NotStored",
    "Store",
    "Stored",
    "Unacceptable",
    "Unavailable",
    "inspect",
    "safe_filename",
    "store_from",
    "verify",
]
