"""Lists that the slow tests go by are compared here with what there is, without a browser."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from registry.feature import features
from registry.law.filings import FilingKind
from tests.journeys import kinds, pages


def test_every_page_is_among_those_that_are_looked_at(app: Flask) -> None:
    adapter = app.url_map.bind("127.0.0.1")
    looked_at = set()
    for look in pages.LOOKS:
        path = re.sub(r"\{\w+\}", "1", urlsplit(look.path).path)  # a value that a number and a word both accept
        try:
            looked_at.add(adapter.match(path, method="GET")[0])
        except (HTTPException, RequestRedirect):
            assert look.status in {404, 405}, look.path
    routes = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert routes - looked_at == pages.NOT_PAGES & routes, "pages that nobody looks at, or that are no longer there"
    assert not pages.NOT_PAGES - routes, "answers that are no longer there"


def test_every_kind_of_filing_about_a_union_is_typed_in_a_browser() -> None:
    assert kinds.TYPED.keys() == set(FilingKind) - {FilingKind.REGISTRATION}


def test_an_address_for_machines_says_no_language(app: Flask) -> None:
    with app.test_request_context("/?lang=en"):
        assert app.url_for("lookup.search", _external=False) == "/?lang=en"
        assert app.url_for("operations.healthz", _external=False) == "/healthz"
        assert features().without_language == {"operations"}
