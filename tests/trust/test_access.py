"""Every route, for every role, answers as one file says: `access.csv`. A route missing from it fails.

`open` the view answers; `closed` 403; `hidden` 404, as if it did not exist; `sign-in` led to the sign-in page.
Run with GREFFE_WRITE_ACCESS=1 to write the file anew, then read the difference.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from werkzeug.routing import Rule
from werkzeug.routing.converters import AnyConverter

from registry.accounts.models import Attempt, User
from registry.feature import features
from registry.law.roles import Role
from tests.client import Browser
from tests.factories import Factory
from tests.trust.objects import Objects, make_objects

FILE = Path(__file__).parent / "access.csv"
WHO = (
    "anonymous", "depositor", "other depositor", "intake", "examiner", "head", "registrar", "deputy", "reader", "auditor",
    "administrator",
)  # fmt: skip
#: Development only, or not ours to guard.
OUTSIDE = {"static", "ui.gallery"}


def _rules(app: Flask) -> Iterator[tuple[str, str, Rule]]:
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: (rule.endpoint, rule.rule)):
        if rule.endpoint not in OUTSIDE:
            for method in sorted((rule.methods or set()) & {"GET", "POST"}):
                yield f"{method} {rule.rule}", method, rule


def _expected() -> dict[str, dict[str, str]]:
    if not FILE.exists():
        return {}
    rows = csv.DictReader(FILE.read_text(encoding="utf-8").splitlines())
    return {row["route"]: {who: row[who] for who in WHO} for row in rows}


@pytest.fixture
def objects(app: Flask, make: Factory) -> Objects:
    return make_objects(app, make)


def _people(make: Factory) -> dict[str, User]:
    cast = make.cast
    return {
        "depositor": cast.depositor, "other depositor": make.user(Role.DEPOSITOR), "intake": cast.intake, "examiner": cast.examiner,
        "head": cast.head, "registrar": cast.registrar, "deputy": make.user(Role.DEPUTY), "reader": make.user(Role.READER),
        "auditor": make.user(Role.AUDITOR), "administrator": make.user(Role.ADMINISTRATOR),
    }  # fmt: skip


def _address(app: Flask, rule: Rule, method: str, objects: Objects) -> str:
    """The address of a thing that is there.

    :raises AssertionError: the route has an argument for which no such thing is known: a made-up one would be « hidden ».
    """
    given = {name: _value(rule, name, objects.of(rule.rule)) for name in rule.arguments}
    with app.test_request_context():
        return str(app.url_map.bind("localhost").build(rule.endpoint, given, method=method))


def _value(rule: Rule, name: str, known: dict[str, Any]) -> Any:
    converter = rule._converters[name]
    if isinstance(converter, AnyConverter):
        return min(converter.items)
    assert known.get(name) is not None, f"{rule.rule}: nothing in tests/trust/objects.py is its <{name}>"
    return known[name]


def _forget_wrong_codes(make: Factory) -> None:
    """Eleven people from one address would be taken for one who guesses."""
    make.session.execute(sa.delete(Attempt))
    make.session.commit()


def _answer(status: int, location: str) -> str:
    if status in {302, 303} and "/connexion" in location:
        return "sign-in"
    return {403: "closed", 404: "hidden"}.get(status, "open")


@pytest.mark.parametrize("who", WHO)
def test_every_route_answers_every_role_as_the_file_says(app: Flask, make: Factory, objects: Objects, who: str) -> None:
    expected, found = _expected(), {}
    people = _people(make)
    for name, method, rule in _rules(app):
        _forget_wrong_codes(make)
        visitor = Browser(app)
        if who != "anonymous":
            visitor.sign_in(people[who])
        path = _address(app, rule, method, objects)
        # an empty form changes nothing: it is refused (422), or too old (409)
        sent = objects.sent.get(name, {})
        data = {"csrf_token": visitor.token(), **sent} if method == "POST" else None
        response = visitor.client.open(path, method=method, data=data, query_string=sent)
        make.session.expire_all()
        response.close()
        assert response.status_code < 500 or name == "GET /readyz", f"{name} for {who}: {response.status_code}"
        if response.is_json:
            assert rule.endpoint.rpartition(".")[0] in features().without_language, f"{name}: JSON has no language"
        found[name] = _answer(response.status_code, response.headers.get("Location", ""))
    if os.environ.get("GREFFE_WRITE_ACCESS"):
        _write(who, found, expected)
        return
    assert set(found) == set(expected), "a route is missing from access.csv, or gone"
    wrong = {f"{name}: {answer}, not {expected[name][who]}" for name, answer in found.items() if answer != expected[name][who]}
    assert not wrong, sorted(wrong)


def _write(who: str, found: dict[str, str], expected: dict[str, dict[str, str]]) -> None:
    """The column of one role anew; a route that is new has the others empty until theirs are written."""
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["route", *WHO])
        for name, answer in found.items():
            answers = {**dict.fromkeys(WHO, ""), **expected.get(name, {}), who: answer}
            writer.writerow([name, *(answers[one] for one in WHO)])


def test_no_route_is_open_to_nobody() -> None:
    """A row that is hidden and open to no role was tried on a thing that is not there."""
    nowhere = [name for name, answers in _expected().items() if "hidden" in answers.values() and "open" not in answers.values()]
    assert not nowhere


def test_a_write_without_its_token_or_from_another_site_is_refused_everywhere(app: Flask, make: Factory, objects: Objects) -> None:
    visitor = Browser(app).sign_in(make.cast.head)
    for name, method, rule in _rules(app):
        if method != "POST":
            continue
        path = _address(app, rule, method, objects)
        assert visitor.client.post(path, data={}).status_code == 400, name
        own = {"csrf_token": visitor.token()}
        assert visitor.client.post(path, data=own, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403, name


def test_every_view_says_whom_it_is_for(app: Flask) -> None:
    for endpoint, view in app.view_functions.items():
        assert endpoint == "static" or hasattr(view, "access"), endpoint


def test_every_view_that_writes_says_so(app: Flask) -> None:
    for _, method, rule in _rules(app):
        if method == "POST":
            view = app.view_functions[rule.endpoint]
            while not hasattr(view, "writes") and hasattr(view, "__wrapped__"):
                view = view.__wrapped__
            assert hasattr(view, "writes"), rule.endpoint
