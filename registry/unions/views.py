"""Blueprint `unions`: the register as the office searches it. The record of one union is in `record_views`."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.law import places
from registry.law.numbering import Series, parse
from registry.law.roles import STAFF
from registry.law.statuses import Standing
from registry.law.terms import Kind
from registry.unions import queries
from registry.web import query_args
from registry.web.forms import terms

bp = Blueprint("unions", __name__)


@bp.get("/organisations")
@requires(*STAFF)
def search() -> ResponseReturnValue:
    """The register by words and filters; a receipt number, or words it does not know, lead on to the dossiers."""
    filters = {
        "q": query_args.text("q"), "forme": query_args.choice("forme", Kind),
        "region": query_args.choice("region", places.regions()), "etat": query_args.choice("etat", Standing),
    }  # fmt: skip
    found = queries.search(
        filters["q"], kind=filters["forme"], region=filters["region"], standing=filters["etat"], page=query_args.number()
    )
    receipt = parse(filters["q"])
    return render_template(
        "pages/unions/search.html", filters=filters, found=found, kinds=dict(terms(Kind)), standings=dict(terms(Standing)),
        regions={code: region.label for code, region in places.regions().items()},
        is_receipt=receipt is not None and receipt.series is Series.RECEIPT,
        page_url=lambda page, **other: url_for("unions.search", **_kept({**filters, "page": page, **other})),
    )  # fmt: skip


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
