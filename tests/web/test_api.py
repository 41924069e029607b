"""Under /api every error is a problem document in both languages, and ?lang changes nothing. A blueprint of the test's own."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Blueprint, Flask, abort, jsonify, request, url_for
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFError
from sqlalchemy.orm.exc import StaleDataError

from registry.app import create_app
from registry.bilingual import Text
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RegistryError, RuleBroken, Stale, TooManyTries
from registry.web.access import public
from registry.web.language import lang, say
from registry.web.security import csrf
from tests.conftest import settings_for

BROKEN = (
    Reason("no_seat", Text("Le siège manque.", "The seat is missing."), article="15", field="seat"),
    Reason("no_name", Text("Le nom manque.", "The name is missing.")),
)
RAISED: dict[str, tuple[int, Callable[[], Exception]]] = {
    "rule": (422, lambda: RuleBroken(BROKEN)),
    "transition": (409, lambda: IllegalTransition(BROKEN[0])),
    "conflict": (409, lambda: Conflict(3, Stale("Solange Ndzié", "2026-03-03T09:00:00+00:00"))),
    "power": (403, lambda: NotAllowed(BROKEN[0])),
    "unknown": (404, NotFound),
    "tries": (429, lambda: TooManyTries(BROKEN[0], retry_after=77)),
    "another": (422, lambda: RegistryError(BROKEN[0])),
    "integrity": (409, lambda: sa.exc.IntegrityError("INSERT secret", {}, Exception("secret"))),
    "stale": (409, lambda: StaleDataError("secret")),
    "down": (503, lambda: sa.exc.OperationalError("SELECT secret", {}, OSError("secret"))),
    "full": (507, lambda: OSError(errno.ENOSPC, "secret")),
    "forged": (400, lambda: CSRFError("secret")),
    "fault": (500, lambda: ValueError("secret")),
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    folder: Path = tmp_path_factory.mktemp("api")
    app = create_app(settings_for(f"sqlite:///{folder / 'api.sqlite3'}", folder), TESTING=True)
    bp = Blueprint("trial", __name__, url_prefix="/api/trial")

    @bp.get("/words")
    @public
    def words() -> Any:
        return jsonify(language=lang(), words=say(Text("oui", "yes")), link=url_for("lookup.help"))

    @bp.get("/raise/<name>")
    @public
    def fail(name: str) -> Any:
        failure = RAISED[name][1]()
        raise failure

    @bp.get("/abort/<int:code>")
    @public
    def stop(code: int) -> Any:
        abort(code)

    @bp.post("/send")
    @csrf.exempt
    @public
    def send() -> Any:
        return jsonify(size=len(request.get_data()))

    @bp.get("/no-access")
    def unguarded() -> Any:
        return jsonify()

    app.register_blueprint(bp)
    return app


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    app.testing = False  # a fault of ours is answered, as in production, and not raised
    yield app.test_client()
    app.testing = True


def _problem(client: FlaskClient, method: str, path: str, status: int, **how: Any) -> dict[str, Any]:
    """The problem document, the same whatever language the address asks for."""
    answers = [client.open(path, method=method, query_string=query, **how) for query in ({}, {"lang": "en"}, {"lang": "fr"})]
    bodies = []
    for answer in answers:
        assert (answer.status_code, answer.mimetype) == (status, "application/problem+json"), answer.get_data(as_text=True)[:300]
        assert answer.headers["Cache-Control"] == "no-store" and answer.headers["X-Request-ID"]
        body = answer.json
        assert body is not None and body.pop("request") == answer.headers["X-Request-ID"]
        assert set(body) == {"type", "title", "status", "text", "reasons"} and body["status"] == status
        for text in (body["text"]["title"], body["text"]["detail"], *(reason["text"] for reason in body["reasons"])):
            assert set(text) == {"fr", "en"} and all(text.values())
        assert "secret" not in answer.get_data(as_text=True)
        bodies.append(body)
    assert bodies[0] == bodies[1] == bodies[2]
    return bodies[0]


@pytest.mark.parametrize("name", RAISED)
def test_every_error_of_the_family_is_a_problem_with_every_reason(client: FlaskClient, name: str) -> None:
    status, raised = RAISED[name]
    body = _problem(client, "GET", f"/api/trial/raise/{name}", status)
    expected = getattr(raised(), "reasons", ())
    assert [(one["code"], one["article"], one["field"]) for one in body["reasons"]] == [(r.code, r.article, r.field) for r in expected]
    answer = client.get(f"/api/trial/raise/{name}")
    assert answer.headers.get("Retry-After") == {"tries": "77", "down": "60", "full": "60"}.get(name)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 500, 501, 503])
def test_what_the_framework_refuses_is_a_problem(client: FlaskClient, code: int) -> None:
    assert _problem(client, "GET", f"/api/trial/abort/{code}", code)["title"]


def test_addresses_methods_and_sizes(client: FlaskClient) -> None:
    for path in ("/api", "/api/", "/api/nothing", "/api/trial/no-access", "/api/trial/abort/x"):
        assert _problem(client, "GET", path, 404)["title"] == "Not Found"
    for method, path, allowed in (
        ("GET", "/api/trial/send", {"POST", "OPTIONS"}),
        ("DELETE", "/api/trial/words", {"GET", "HEAD", "OPTIONS"}),
    ):
        assert _problem(client, method, path, 405)["title"] == "Method Not Allowed", "and never led to a page above it"
        assert set(client.open(path, method=method).headers["Allow"].split(", ")) == allowed
    _problem(client, "POST", "/api/trial/send", 413, data=b"x" * (12 * 1024 * 1024 + 1))
    _problem(client, "POST", "/api/trial/send", 403, headers={"Sec-Fetch-Site": "cross-site"})
    _problem(client, "GET", "/api/trial/words", 400, headers={"Host": "evil.example"})


def test_no_language_in_the_address_changes_json(client: FlaskClient) -> None:
    answers = [client.get("/api/trial/words", query_string=query).json for query in ({}, {"lang": "en"}, {"lang": "fr"})]
    assert answers == [{"language": "fr", "words": "oui", "link": "/aide"}] * 3


def test_elsewhere_errors_are_pages_in_the_language_of_the_address(client: FlaskClient) -> None:
    for path in ("/apiculture", "/nulle-part/api/x"):
        answer = client.get(path, query_string={"lang": "en"})
        assert (answer.status_code, answer.mimetype) == (404, "text/html") and "Page not found" in answer.get_data(as_text=True)
