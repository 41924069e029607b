"""A number in an address is a key that a column can hold, or the address is none."""

from __future__ import annotations

import re

from flask import Flask
from werkzeug.exceptions import MethodNotAllowed, NotFound

from registry.db import LARGEST_KEY


def test_a_number_that_no_column_holds_is_no_address(app: Flask) -> None:
    plain = re.compile(r"<(?:int:)?\w+>")
    rules = [rule for rule in app.url_map.iter_rules() if "<int:" in rule.rule and "<" not in plain.sub("", rule.rule)]
    assert len(rules) > 30
    urls = app.url_map.bind("localhost")

    def meets(path: str, method: str) -> str:
        try:
            return str(urls.match(path, method=method)[0])
        except (NotFound, MethodNotAllowed):
            return ""

    for rule in rules:
        method = "POST" if "POST" in (rule.methods or ()) else "GET"
        assert meets(plain.sub(str(LARGEST_KEY), rule.rule), method) == rule.endpoint
        assert meets(plain.sub(str(LARGEST_KEY + 1), rule.rule), method) != rule.endpoint
