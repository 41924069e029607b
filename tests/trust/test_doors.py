"""Every route, for every role, answers as one file says: `doors.csv`. A route missing from it fails.

`open` the view answers; `closed` 403; `hidden` 404, as if it did not exist; `sign-in` led to the sign-in page.
Run with GREFFE_WRITE_DOORS=1 to write the file anew, then read the difference.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from werkzeug.routing import Rule
from werkzeug.routing.converters import AnyConverter, NumberConverter

from registry.accounts.models import Attempt, User
from registry.acts import Command
from registry.dedupe import runs
from registry.dedupe.terms import RunKind
from registry.findings import scanning
from registry.findings.models import Finding
from registry.law.roles import Role
from registry.law.terms import Channel
from registry.notices import issuing
from registry.reports import making
from registry.statute import acts
from registry.storage import Store
from tests.client import Browser
from tests.factories import Factory

FILE = Path(__file__).parent / "doors.csv"
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
def objects(app: Flask, make: Factory) -> dict[str, Any]:
    """One of each thing that an address may name. What is filed is the depositor's own draft; what is examined is filed."""
    store: Store = app.extensions["store"]
    draft = make.online_draft(store, at=datetime(2026, 3, 3, 8, tzinfo=UTC))
    story = make.story(channel=Channel.ONLINE, store=store)
    story.complete(name_fr="Syndicat des portes", acronym="SYPO").submit().take_up()
    make.session.commit()
    holiday = acts.declare_holiday(
        Command(make.cast.head, story.at), day=date(2026, 9, 9), name_fr="Jour d'essai", name_en="Day of trial", reference="essai", confirmed=True )  # fmt: skip
    make.session.commit()
    filed, union = story.dossier, make.union("Syndicat des serrures")
    scanning.scan(at=story.at)
    run = runs.ask(RunKind.FULL, Command(make.cast.head, story.at)).id
    report = making.make_report(Command(make.cast.head, story.at), key="doors").ref
    make.session.commit()
    finding = make.session.scalars(sa.select(Finding.id).where(Finding.rule == "no_officer")).first()
    return {
        "draft": draft, "filed": filed, "union": union, "document": filed.documents[0].id,
        "finding": finding, "report": report, "run": run, "person": draft.people[0].id, "holiday": holiday.id, "notice": issuing.of_dossier(filed.id)[0].code,
    }  # fmt: skip


def _people(make: Factory) -> dict[str, User]:
    cast = make.cast
    return {
        "depositor": cast.depositor, "other depositor": make.user(Role.DEPOSITOR), "intake": cast.intake, "examiner": cast.examiner,
        "head": cast.head, "registrar": cast.registrar, "deputy": make.user(Role.DEPUTY), "reader": make.user(Role.READER),
        "auditor": make.user(Role.AUDITOR), "administrator": make.user(Role.ADMINISTRATOR),
    }  # fmt: skip


def _address(app: Flask, rule: Rule, method: str, objects: dict[str, Any], administrator: User) -> str:
    applicant = rule.rule.startswith(("/depot", "/mes-dossiers"))
    seen_filed = rule.endpoint in {"filing.show", "filing.confirmation"}
    values: dict[str, Any] = {
        "ref": objects["draft" if applicant and not seen_filed else "filed"].ref, "step": "organisation", "piece": "statutes",
        "person_id": objects["person"], "union_id": objects["union"].id, "document_id": objects["document"],
        "address": objects["union"].address, "code": objects["notice"], "clause": "a", "observation_id": 1, "holiday_id": objects["holiday"],
        "user_id": administrator.id, "delegation_id": 1, "name": "htmx", "act": "prise-en-charge", "seq": 1,
        "file_id": 1, "sheet_id": 1, "row_id": 1,  # of the old file: none is there
        "view_id": 1, "batch_id": 1,  # of the queue: none is there
        "pair_id": 1, "cluster_id": 1, "sample_id": 1, "place": 1,  # of the duplicates: none is there
    }  # fmt: skip
    values |= {"finding_id": objects["finding"], "run_id": objects["run"]}
    if rule.rule.startswith("/assainissement/rapports"):
        values["ref"] = objects["report"]
    if rule.rule.startswith("/droit/parametres"):
        values["code"] = "recourse_days"
    given = {name: _fitting(rule, name, values.get(name)) for name in rule.arguments}
    with app.test_request_context():
        built = app.url_map.bind("localhost").build(rule.endpoint, given, method=method)
    return str(built)


def _forget_wrong_codes(make: Factory) -> None:
    """Eleven people from one address would be taken for one who guesses."""
    make.session.execute(sa.delete(Attempt))
    make.session.commit()


def _fitting(rule: Rule, name: str, value: Any) -> Any:
    """A value that the address takes: the object's own, or that of a thing which is not there."""
    converter = rule._converters[name]
    if isinstance(converter, AnyConverter):
        return value if value in converter.items else min(converter.items)
    if isinstance(converter, NumberConverter):
        return value if isinstance(value, int) else 1
    return "AAAA-BBBB" if value is None else value


def _answer(status: int, location: str) -> str:
    if status in {302, 303} and "/connexion" in location:
        return "sign-in"
    return {403: "closed", 404: "hidden"}.get(status, "open")


def test_every_route_answers_every_role_as_the_file_says(app: Flask, make: Factory, objects: dict[str, Any]) -> None:
    expected, found = _expected(), {}
    people = _people(make)
    for name, method, rule in _rules(app):
        found[name] = {}
        for who in WHO:
            _forget_wrong_codes(make)
            visitor = Browser(app)
            if who != "anonymous":
                visitor.sign_in(people[who])
            path = _address(app, rule, method, objects, people["administrator"])
            # an empty form changes nothing: it is refused (422), or too old (409)
            data = {"csrf_token": visitor.token()} if method == "POST" else None
            response = visitor.client.open(path, method=method, data=data)
            make.session.expire_all()
            response.close()
            assert response.status_code < 500 or name == "GET /readyz", f"{name} for {who}: {response.status_code}"
            found[name][who] = _answer(response.status_code, response.headers.get("Location", ""))
    if os.environ.get("GREFFE_WRITE_DOORS"):
        _write(found)
        return
    assert set(found) == set(expected), "a route is missing from doors.csv, or gone"
    wrong = {
        f"{name} for {who}: {answer}, not {expected[name][who]}"
        for name in found
        for who, answer in found[name].items()
        if answer != expected[name][who]
    }
    assert not wrong, sorted(wrong)


def _write(found: dict[str, dict[str, str]]) -> None:
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["route", *WHO])
        for name, answers in found.items():
            writer.writerow([name, *(answers[who] for who in WHO)])


def test_a_write_without_its_token_or_from_another_site_is_refused_everywhere(app: Flask, make: Factory, objects: dict[str, Any]) -> None:
    visitor = Browser(app).sign_in(make.cast.head)
    administrator = make.user(Role.ADMINISTRATOR)
    for name, method, rule in _rules(app):
        if method != "POST":
            continue
        path = _address(app, rule, method, objects, administrator)
        assert visitor.client.post(path, data={}).status_code == 400, name
        own = {"csrf_token": visitor.token()}
        assert visitor.client.post(path, data=own, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403, name


def test_every_view_has_a_door(app: Flask) -> None:
    for endpoint, view in app.view_functions.items():
        assert endpoint == "static" or hasattr(view, "door"), endpoint


def test_every_view_that_writes_says_so(app: Flask) -> None:
    for _, method, rule in _rules(app):
        if method == "POST":
            view = app.view_functions[rule.endpoint]
            while not hasattr(view, "writes") and hasattr(view, "__wrapped__"):
                view = view.__wrapped__
            assert hasattr(view, "writes"), rule.endpoint
