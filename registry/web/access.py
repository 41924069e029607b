"""@public: anyone may open this view. Stands below the accounts, so that public packages need not know them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def public(view: Callable[P, R]) -> Callable[P, R]:
    """Anyone may open this view. The guard (`accounts.guards`) opens no view that does not say whom it is for."""
    view.access = frozenset()  # type: ignore[attr-defined]
    return view
