"""Blueprint `lookup`: the public search, the public record, help, legal notice. GET only; no session, no cookie."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from registry.clock import now, today
from registry.law import places
from registry.law.terms import Kind
from registry.lookup import queries
from registry.unions.queries import RegisterQuery
from registry.web import query_args
from registry.web.access import public

bp = Blueprint("lookup", __name__)
KEPT_SECONDS = 60


@public
def search() -> ResponseReturnValue:
    """One big field; below it, what was found. `/` is the front door, `/registre` the register itself."""
    question = RegisterQuery(query_args.text("q"), query_args.choice("forme", Kind), query_args.choice("region", places.regions()))
    asks = request.endpoint == "lookup.register" or question != RegisterQuery()
    return render_template(
        "pages/lookup/search.html",
        question=question,
        results=queries.search(question, page=query_args.number()) if asks else None,
        registered=None if asks else queries.how_many(),
        page_url=lambda page, **other: url_for("lookup.register", **{**_address(question), "page": page, **other}),
        kinds=list(Kind),
        regions=places.regions(),
    )


bp.add_url_rule("/", "search", search)
bp.add_url_rule("/registre", "register", search)


def _address(question: RegisterQuery) -> dict[str, str | None]:
    return {"q": question.text or None, "forme": question.kind or None, "region": question.region or None}


@bp.get("/registre/<address>")
@public
def record(address: str) -> ResponseReturnValue:
    """What the register says of one organisation, and when it said so."""
    found = queries.record(address, today=today())
    if found is None:
        return render_template("pages/lookup/unknown.html", address=address[:100]), 404
    if found.entry.address != address:
        return redirect(url_for("lookup.record", address=found.entry.address), 301)
    return render_template("pages/lookup/record.html", record=found, union=found.entry, at=now())


@bp.get("/aide")
@public
def help() -> ResponseReturnValue:  # noqa: A001 - the endpoint's name
    """How to check, file, follow."""
    return render_template("pages/lookup/help.html")


@bp.get("/mentions-legales")
@public
def legal() -> ResponseReturnValue:
    """Who publishes, what is published, personal data, accessibility."""
    return render_template("pages/lookup/legal.html")


@bp.after_request
def may_be_kept(response: Response) -> Response:
    """The same answer for everyone: a cache may keep it a minute, and ask again by its mark."""
    if response.status_code == 200:
        response.cache_control.public = True
        response.cache_control.max_age = KEPT_SECONDS
        response.add_etag(weak=True)
        response.make_conditional(request)
    return response
