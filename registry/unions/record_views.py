"""The staff record of a union, on the blueprint `unions`.

It shows the entry, the papers and the journal; what the packages above add to it (dossiers, links to their own pages) they
declare as `union_record` of their feature, so that `unions` knows none of them.
"""

from __future__ import annotations

from typing import Any

from flask import render_template, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, requires
from registry.audit import words
from registry.clock import legal_date, today
from registry.errors import NotFound
from registry.feature import features
from registry.law.roles import STAFF, Role
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.notices import issuing
from registry.statute import queries as statute
from registry.unions import facts, measures, record
from registry.unions.queries import by_address, journal_of
from registry.unions.signs import signs_of
from registry.unions.views import bp
from registry.web import query_args


@bp.get("/organisations/<address>")
@requires(*STAFF)
def show(address: str) -> ResponseReturnValue:
    """All that the office knows of a union: entry, names, officers, measures, affiliations, papers, dossiers, journal."""
    union = by_address(address)
    if union is None:
        raise NotFound
    held, on = facts.facts_of(union.id), today()
    verb, year = query_args.text("acte", max_length=60), query_args.number("annee", default=0, largest=9998)
    asked_for: dict[str, Any] = {"acte": verb, "annee": year}
    journal = journal_of(union.id, verb=verb, year=year, page=query_args.number("page"))
    last = max((fact.known_at for fact in held), default=None)
    may_file = Role.INTAKE in actor().roles and union.consolidated_into is None
    return render_template(
        "pages/unions/show.html", union=union, may_file_a_change=may_file,
        in_office=[one for one in union.officers if one.until_on is None], earlier=[one for one in union.officers if one.until_on],
        members=[one for one in union.members if one.until_on is None], left=[one for one in union.members if one.until_on],
        papers=issuing.of_union(union.id),
        certificate=issuing.by_reference(union.number), names=record.history(held, "name_fr"), claims=record.open_claims(held, on=on),
        in_force=measures.holding(held, on),
        measure_kinds={one.value: one for one in MeasureKind}, functions={one.value: one for one in Function},
        signs=signs_of(union, last_heard_on=legal_date(last) if last else None, rules=statute.rules_on(on), today=on),
        journal=journal, chosen=asked_for, in_words=words.in_words,
        tone_of=words.tone_of, **{name: part(union) for name, part in features().union_record.items()},
        journal_url=lambda page=None, **other: url_for("unions.show", address=address, **_kept({**asked_for, "page": page, **other})) + "#journal",
    )  # fmt: skip


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
