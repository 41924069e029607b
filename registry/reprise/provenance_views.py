"""Blueprint `provenance`: which lines of the old file a record comes from, its own and those of its duplicates."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, current_app, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.errors import NotFound
from registry.law.roles import STAFF
from registry.reprise import queries, reading
from registry.unions.queries import by_address
from registry.web.htmx import page

bp = Blueprint("provenance", __name__)

PROVENANCE: Final = "pages/reprise/provenance.html"
#: The list of consolidations, of a package in the same layer: linked to by its address when it is there.
CONSOLIDATIONS: Final = "consolidations.index"


@bp.get("/organisations/<address>/provenance")
@requires(*STAFF)
def show(address: str) -> ResponseReturnValue:
    """Every line that the record comes from, and the duplicates that lead to it."""
    union = by_address(address)
    if union is None:
        raise NotFound
    if union.consolidated_into is not None:
        return redirect(url_for(".show", address=union.consolidated_into.address), 303)
    duplicates = queries.duplicates_of(union.id)
    more = url_for(CONSOLIDATIONS, fiche=union.address) if CONSOLIDATIONS in current_app.view_functions else ""
    return page(
        PROVENANCE, union=union, rows=queries.rows_of_union(union.id), duplicates=duplicates, consolidations=more,
        entered_as={one.id: one for one in duplicates}, in_words=reading.in_words,
    )  # fmt: skip
