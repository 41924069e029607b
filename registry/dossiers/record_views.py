"""The staff record of a union, the last view of blueprint `unions`.

It shows the union (room below), its dossiers (this room) and its journal, so it stands on the storey that sees all
three; `unions` itself goes on knowing nothing of dossiers. `app` mounts the blueprint from here, complete.
"""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.audit import trail, words
from registry.dossiers.queries import of_union
from registry.errors import NotFound
from registry.law.roles import STAFF
from registry.notices import issuing
from registry.unions.queries import by_address
from registry.unions.views import bp as bp  # noqa: PLC0414 - mounted from here


@bp.get("/organisations/<address>")
@requires(*STAFF)
def show(address: str) -> ResponseReturnValue:
    """All that the office knows of a union: entry, officers, affiliations, certificate, dossiers, journal."""
    union = by_address(address)
    if union is None:
        raise NotFound
    return render_template(
        "pages/unions/show.html", union=union, dossiers=of_union(union.id), certificate=issuing.by_reference(union.number),
        events=trail.trail_of("union", union.id), in_words=words.in_words, tone_of=words.tone_of,
    )  # fmt: skip
