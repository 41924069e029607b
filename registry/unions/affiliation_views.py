"""Who belonged to whom: the register on a day, a group's tree, « what if », and the descent of one. Blueprint `unions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from flask import make_response, request, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.bilingual import Text
from registry.clock import today
from registry.errors import NotFound
from registry.law.roles import STAFF
from registry.law.terms import Kind
from registry.paging import page_in
from registry.statute import queries as statute
from registry.unions import affiliation_sheets, affiliations, asof, facts, record, succession
from registry.unions.asof_views import dates_asked
from registry.unions.models import TradeUnion
from registry.unions.queries import by_address, by_numbers
from registry.unions.views import bp
from registry.web import query_args
from registry.web.htmx import page
from registry.web.language import lang

SHOWN: Final = 50
MOST_JOINING: Final = 20


@bp.get("/affiliations")
@requires(*STAFF)
def affiliations_on() -> ResponseReturnValue:
    """Who belonged to which group on a day, as known on another; the whole register, or one group."""
    dates, group = dates_asked(), query_args.text("groupe", max_length=80)
    known = asof.end_of(dates.known)
    web = affiliations.web_on(dates.on, known)
    lines = affiliations.lines_of(web, group=group, only_affiliated=not query_args.choice("tous", ("1",)))
    found = page_in(lines, number=query_args.number(), size=SHOWN)
    kept: dict[str, Any] = {
        "date": dates.typed["date"],
        "connu": dates.typed["connu"],
        "groupe": group,
        "tous": query_args.choice("tous", ("1",)),
    }
    kept = {name: value for name, value in kept.items() if value}
    return page(
        "pages/unions/affiliations.html", dates=dates, found=found, groups=affiliations.groups(web), group=group, everyone=bool(kept.get("tous")), kinds=Kind,
        page_url=lambda page, **other: url_for("unions.affiliations_on", **{**kept, "page": page, **other}),
        export_url=lambda form: url_for("unions.affiliations_file", form=form, **kept),
    )  # fmt: skip


@bp.get("/affiliations/export.<any(csv, xlsx):form>")
@requires(*STAFF)
def affiliations_file(form: str) -> ResponseReturnValue:
    """The same, as a file to hand over: text only, no formula."""
    dates = dates_asked()
    if dates.faults:
        raise NotFound(Text("Cette date n'existe pas.", "This date does not exist."))
    web = affiliations.web_on(dates.on, asof.end_of(dates.known))
    lines = affiliations.lines_of(
        web, group=query_args.text("groupe", max_length=80), only_affiliated=not query_args.choice("tous", ("1",))
    )
    content, media_type = affiliation_sheets.written(lines, form, on=dates.on, known=dates.known, language=lang())
    response = make_response(content)
    response.headers["Content-Type"] = media_type
    response.headers["Content-Disposition"] = f'attachment; filename="affiliations-{dates.on.isoformat()}.{form}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def _union(address: str) -> TradeUnion:
    union = by_address(address)
    if union is None:
        raise NotFound
    return union


@bp.get("/organisations/<address>/arbre")
@requires(*STAFF)
def tree(address: str) -> ResponseReturnValue:
    """A group with its members, and theirs, as of a day."""
    union, dates = _union(address), dates_asked()
    root = affiliations.tree(affiliations.web_on(dates.on, asof.end_of(dates.known)), union.id)
    return page("pages/unions/tree.html", union=union, dates=dates, root=root)


@bp.get("/organisations/<address>/filiation")
@requires(*STAFF)
def descent(address: str) -> ResponseReturnValue:
    """Mergers, splits, returns to autonomy and names over time: a dated table, and its drawing."""
    union = _union(address)
    names = record.history(facts.facts_of(union.id), "name_fr")
    return page("pages/unions/descent.html", union=union, descent=succession.descent_of(union.id), names=names)


@bp.get("/organisations/<address>/simulation")
@requires(*STAFF)
def simulation(address: str) -> ResponseReturnValue:
    """If these leave, join or merge, does the group still meet the rule? Nothing is written."""
    union = _union(address)
    if not union.kind.groups_organisations:
        raise NotFound(Text("Un syndicat ne groupe pas d'organisations.", "A trade union does not group organisations."))
    members = affiliations.present_members(union, today())
    numbers = [one.strip() for one in query_args.text("arrivent").replace("\n", ",").split(",") if one.strip()][:MOST_JOINING]
    joining = by_numbers(numbers)
    unknown = [one for one in numbers if one.casefold() not in {union.number.casefold() for union in joining}]
    what = affiliations.Supposed(_ids("partent"), tuple(joining), _ids("fusionnent"))
    rules = statute.rules_on(today())
    full = affiliations.with_branches(members)
    arriving = [one for one in joining if one not in members]
    now = affiliations.form_faults(union.kind, [affiliations.as_member(one, within=union.side) for one in full], rules=rules)
    supposed, faults = affiliations.suppose(union, full, what, rules=rules)
    return page(
        "pages/unions/simulation.html", union=union, members=members, arriving=arriving, what=what, numbers=numbers, unknown=unknown,
        refused=affiliations.supposition_faults([*members, *arriving], what), now_faults=now, supposed=supposed, faults=faults,
        is_asked=bool(what.leaving or what.joining or what.merging or numbers),
    )  # fmt: skip


def _ids(name: str) -> frozenset[int]:
    typed: Sequence[str] = request.args.getlist(name)[:500]
    return frozenset(int(one) for one in typed if one.isascii() and one.isdigit() and len(one) < 10)
