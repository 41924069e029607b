"""The staff record of a union, the last view of blueprint `unions`.

It shows the union (room below), its dossiers (this room) and its journal, so it stands on the storey that sees all
three; `unions` itself goes on knowing nothing of dossiers. `app` mounts the blueprint from here, complete.
"""

from __future__ import annotations

from typing import Any

from flask import current_app, render_template, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.audit import words
from registry.clock import legal_date, today
from registry.dossiers.queries import of_union
from registry.errors import NotFound
from registry.law.roles import STAFF
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.notices import issuing
from registry.statute import queries as statute
from registry.unions import affiliation_views, asof_views, facts, measures, record
from registry.unions.queries import by_address, journal_of
from registry.unions.signs import signs_of
from registry.unions.views import bp as bp  # noqa: PLC0414 - mounted from here
from registry.web import asked

#: The other pages of the blueprint, mounted with it.
PAGES = (asof_views, affiliation_views)


@bp.get("/organisations/<address>")
@requires(*STAFF)
def show(address: str) -> ResponseReturnValue:
    """All that the office knows of a union: entry, names, officers, measures, affiliations, papers, dossiers, journal."""
    union = by_address(address)
    if union is None:
        raise NotFound
    held, on = facts.facts_of(union.id), today()
    verb, year = asked.words("acte", most=60), asked.number("annee", default=0, most=9998)
    asked_for: dict[str, Any] = {"acte": verb, "annee": year}
    journal = journal_of(union.id, verb=verb, year=year, page=asked.number("page"))
    last = max((fact.known_at for fact in held), default=None)
    return render_template(
        "pages/unions/show.html", union=union, dossiers=of_union(union.id), papers=issuing.of_union(union.id),
        certificate=issuing.by_reference(union.number), names=record.history(held, "name_fr"), claims=record.open_claims(held, on=on),
        in_force=measures.holding(held, on),
        measure_kinds={one.value: one for one in MeasureKind}, functions={one.value: one for one in Function},
        signs=signs_of(union, last_heard_on=legal_date(last) if last else None, rules=statute.rules_on(on), today=on),
        journal=journal, chosen=asked_for, in_words=words.in_words,
        tone_of=words.tone_of, links=_links(address),
        journal_url=lambda page=None, **other: url_for("unions.show", address=address, **_kept({**asked_for, "page": page, **other})) + "#journal",
    )  # fmt: skip


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _links(address: str) -> dict[str, str]:
    """Pages of the rooms above that are there: a record is read even when one of them is not."""
    known = current_app.view_functions
    wanted = {
        "measures": "procedures.measures_of", "leadership": "procedures.leadership_of", "cancellation": "procedures.new_cancellation",
        "provenance": "provenance.show",
    }  # fmt: skip
    found = {name: url_for(endpoint, address=address) for name, endpoint in wanted.items() if endpoint in known}
    return found | ({"findings": url_for("findings.listing", organisation=address)} if "findings.listing" in known else {})
