"""Handing in pieces: files that are what they say, paper at the counter, downloads that run nothing."""

from __future__ import annotations

import io
from typing import Any

import pytest
from flask import Flask

from registry.db import db
from registry.demonstration.stories import a_pdf
from registry.dossiers.models import Document, Dossier
from registry.filing import document_views
from registry.law.roles import Role
from registry.law.terms import Channel, Medium
from registry.storage import MAX_BYTES, NotStored, Unavailable
from registry.storage.examiner import ExaminerFailed
from registry.web.security import SANDBOX
from tests.client import Browser, Page
from tests.dossiers.filers import BOTH, SYNDICAT, opened
from tests.factories import Factory

URL = "/depot/{}/pieces"


def send(browser: Browser, dossier: Dossier, piece: str, data: bytes, name: str) -> Page:
    page = browser.open(URL.format(dossier.ref))
    return page.form(f"/pieces/{piece}").send(file=(io.BytesIO(data), name))


def current(dossier: Dossier) -> list[Document]:
    return db.session.get_one(Dossier, dossier.id).current_documents


@BOTH
def test_the_list_says_what_the_law_asks_and_what_practice_asks(representative: Browser, make: Factory, query: dict[str, str]) -> None:
    page = representative.open(URL.format(opened(make, **SYNDICAT).ref), query=query)
    badges = [badge.get_text() for badge in page.soup.select(".panel .badge")]
    assert len([b for b in badges if ("légal" in b or "legal" in b)]) == 3
    assert any("usage" in b or "practice" in b for b in badges)


def test_before_the_form_is_known_there_is_no_list(representative: Browser, make: Factory) -> None:
    page = representative.open(URL.format(opened(make).ref))
    assert page.has("dépend de la forme") and not page.soup.select("input[type=file]")


def test_a_file_is_received_replaced_and_taken_back(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    page = send(representative, dossier, "statutes", a_pdf("one"), "Statuts définitifs.pdf")
    assert page.status == 200 and page.path.endswith("#piece-statutes")
    (document,) = current(dossier)
    assert (document.filename, document.media_type, document.medium) == ("Statuts définitifs.pdf", "application/pdf", Medium.FILE)
    assert page.has("Statuts définitifs.pdf") and page.has("Remplacer")
    send(representative, dossier, "statutes", a_pdf("two"), "Statuts 2.pdf")
    assert [d.filename for d in current(dossier)] == ["Statuts 2.pdf"]
    page = representative.open(URL.format(dossier.ref)).form("statutes/retrait").send()
    assert current(dossier) == [] and len(db.session.get_one(Dossier, dossier.id).documents) == 2


@BOTH
@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "vide.pdf", ("vide", "empty")),
        (b"MZ nothing known", "photo.jpg", ("ni un PDF", "neither a PDF")),
        (a_pdf("x"), "statuts.jpg", ("ne se termine pas", "does not end with")),
        (b"%PDF-1.7 broken", "statuts.pdf", ("endommagé", "damaged")),
        (b"%PDF-" + b"0" * MAX_BYTES, "gros.pdf", ("taille permise", "larger than allowed")),
    ],
)
def test_a_refused_file_is_said_why_beside_its_piece(
    representative: Browser, make: Factory, data: bytes, name: str, words: tuple[str, str], query: dict[str, str]
) -> None:
    dossier = opened(make, **SYNDICAT)
    page = representative.open(URL.format(dossier.ref), query=query)
    page = page.form("/pieces/minutes").send(file=(io.BytesIO(data), name))
    page.response.request.environ["wsgi.input"].close()  # a large body is a temporary file of the test client's
    assert page.status == 422 and any(words[bool(query)] in error for error in page.errors()), page.errors()
    (link,) = page.soup.select(".error-summary a")
    field = page.soup.find(id=str(link["href"]).removeprefix("#"))
    assert field and field.find_parent("details").has_attr("open")  # type: ignore[union-attr]
    assert words[bool(query)] in field.find_parent(id="piece-minutes").get_text()  # type: ignore[union-attr]
    assert current(dossier) == []


def test_no_file_chosen_is_said_kindly(representative: Browser, make: Factory) -> None:
    page = representative.open(URL.format(opened(make, **SYNDICAT).ref)).form("/pieces/statutes").send()
    assert page.status == 422 and any("Choisissez un fichier" in error for error in page.errors())


@pytest.mark.parametrize("failure", [ExaminerFailed("no"), OSError("disk"), Unavailable("store")])
def test_when_nothing_can_be_examined_the_answer_is_503_and_says_so(
    representative: Browser, make: Factory, failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = opened(make, **SYNDICAT)

    def fails(*_: Any, **__: Any) -> None:
        raise failure

    monkeypatch.setattr(document_views.filing, "attach", fails)
    page = send(representative, dossier, "statutes", a_pdf("x"), "s.pdf")
    assert page.status == 503 and any("quelques minutes" in error for error in page.errors())


def test_a_piece_that_is_not_asked_is_not_found(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    page = representative.open(URL.format(dossier.ref))
    values = page.form("/pieces/statutes").values
    answer = representative.send(
        f"/depot/{dossier.ref}/pieces/nothing", {**values, "file": (io.BytesIO(a_pdf("x")), "x.pdf")}, multipart=True
    )
    assert answer.status == 404
    assert representative.send(f"/depot/{dossier.ref}/pieces/statutes/retrait", values).status == 404


def test_a_piece_no_longer_asked_can_still_be_taken_back(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    send(representative, dossier, "members_list", a_pdf("x"), "liste.pdf")
    page = representative.open(f"/depot/{dossier.ref}/etape/organisation")
    page.form("organisation").send(kind="confederation", level="national")
    page = representative.open(URL.format(dossier.ref))
    assert page.has("ne sont plus demandées")
    page.form("members_list/retrait").send()
    assert current(dossier) == []


def test_the_counter_ticks_paper_with_its_copies(agent: Browser, make: Factory) -> None:
    dossier = opened(make, channel=Channel.COUNTER, **SYNDICAT)
    page = agent.open(URL.format(dossier.ref)).form("statutes/papier").send(copies="1")
    assert page.has("Sur papier, 1 exemplaire") and page.has("2 exemplaires sont attendus")
    wrong = page.form("minutes/papier").send(copies="beaucoup")
    assert wrong.status == 422 and "beaucoup" in wrong.html and len(wrong.errors()) == 1
    assert wrong.form("minutes/papier").send(copies="0").status == 422
    assert [d.piece for d in current(dossier)] == ["statutes"]


def test_a_representative_has_no_paper_counter(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    page = representative.open(URL.format(dossier.ref))
    assert not [form for form in page.forms() if "papier" in str(form["action"])]
    values = page.form("/pieces/statutes").values
    assert representative.send(f"/depot/{dossier.ref}/pieces/statutes/papier", {**values, "copies": "2"}).status == 403


def test_a_download_is_an_attachment_in_a_sandbox(app: Flask, representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    send(representative, dossier, "statutes", a_pdf("x"), "Statuts – ŋgondo.pdf")
    answer = representative.client.get(f"/pieces/{current(dossier)[0].id}")
    assert answer.status_code == 200 and answer.get_data() == a_pdf("x")
    answer.close()
    headers = answer.headers
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Security-Policy"] == SANDBOX and headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store" and headers["Content-Length"] == str(len(a_pdf("x")))
    disposition = headers["Content-Disposition"]
    assert disposition.startswith("attachment") and "filename*=UTF-8''Statuts%20%E2%80%93%20%C5%8Bgondo.pdf" in disposition


@pytest.mark.parametrize(
    ("role", "status"), [(None, 303), (Role.DEPOSITOR, 404), (Role.EXAMINER, 404), (Role.INTAKE, 404), (Role.ADMINISTRATOR, 403)]
)
def test_a_draft_s_pieces_are_nobody_else_s(app: Flask, browser: Browser, make: Factory, role: Role | None, status: int) -> None:
    dossier = make.online_draft(app.extensions["store"])
    if role is not None:
        browser.sign_in(make.user(role))
    assert browser.client.get(f"/pieces/{dossier.current_documents[0].id}").status_code == status


def test_an_unknown_piece_is_not_found(representative: Browser) -> None:
    assert representative.client.get("/pieces/999999").status_code == 404


def test_paper_has_nothing_to_download(agent: Browser, make: Factory) -> None:
    dossier = make.draft()
    agent.open(f"/pieces/{dossier.current_documents[0].id}", expect=404)


@pytest.mark.parametrize(("failure", "status"), [(NotStored("x"), 404), (Unavailable("x"), 503)])
def test_a_store_in_trouble_is_never_a_500(
    app: Flask, representative: Browser, make: Factory, failure: Exception, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = opened(make, **SYNDICAT)
    send(representative, dossier, "statutes", a_pdf("x"), "s.pdf")

    def fails(_digest: str) -> None:
        raise failure

    monkeypatch.setattr(app.extensions["store"], "open", fails)
    assert representative.client.get(f"/pieces/{current(dossier)[0].id}").status_code == status
