"""/_ui: every component on one page, in development only."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

bp = Blueprint("ui", __name__)


@bp.get("/_ui")
def gallery() -> ResponseReturnValue:
    """The gallery of components."""
    return render_template("pages/ui.html")


gallery.access = frozenset()  # type: ignore[attr-defined]
