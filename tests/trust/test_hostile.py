"""Hostile words in every field, parameter and address: no 5xx, nothing echoed unescaped, no page that breaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from bs4 import Tag
from flask import Flask

from registry.law.roles import Role
from registry.law.terms import Channel
from registry.notices import issuing
from tests.client import Browser, Form, Page
from tests.factories import Factory

MARK = "zqx"
HOSTILE = (
    f"<script>alert('{MARK}')</script>",
    f'"><img src=x onerror={MARK}>',
    f"{{{{ 7*7 }}}} {{% {MARK} %}} ${{7*7}} %(x)s {{0}}",
    f"'; DROP TABLE dossier; -- {MARK}",
    f"\u202e{MARK}\u0000\u0007\u200f\ufeff",
    f"Ŋ ɓ ɗ ə ɛ a\u0301\u0302\u0303 N\u2019Djock Mvog\u2011Ada {MARK}",
    f"\r\nSet-Cookie: {MARK}=1\r\n\r\n",
    f"../../../etc/passwd%00{MARK}",
    "9" * 400,
    "é" * 20_000,
    "-1",
    "2026-02-31",
)


def _fill(form: Form, turn: int) -> dict[str, Any]:
    """Every field but the hidden ones gets a hostile value, each its own."""
    values: dict[str, Any] = {}
    for place, field in enumerate(form.tag.find_all(["input", "select", "textarea"])):
        name = str(field.get("name") or "")
        if not name or field.get("type") in {"hidden", "submit", "button"}:
            continue
        if field.get("type") == "file":
            continue
        values[name] = HOSTILE[(turn + place) % len(HOSTILE)]
    return values


def _check(page: Page, where: str) -> None:
    assert page.status < 500, f"{where}: {page.status}"
    assert f"<script>alert('{MARK}" not in page.html, where
    assert f"<img src=x onerror={MARK}" not in page.html, where
    assert "49 " not in page.html or "7*7" in page.html, where
    assert f"{MARK}=1" not in str(page.response.headers.get("Set-Cookie", "")), where


def _send(form: Form, values: dict[str, Any]) -> Page:
    """Send without asking for the page's manners when the answer is an error page of the framework."""
    return form.send(**values)


@pytest.fixture
def places(app: Flask, make: Factory) -> dict[str, tuple[Any, list[str]]]:
    """Who opens which pages."""
    cast, store = make.cast, app.extensions["store"]
    story = make.story(channel=Channel.ONLINE, store=store, at=datetime(2026, 3, 3, 8, tzinfo=UTC))
    draft = story.draft(name_fr="Syndicat des grincheux", acronym="SYGRI").with_people(2).dossier
    make.session.commit()
    examined, proposed, refused = make.taken_up(), make.proposed(), make.refused()
    union, notice = make.union(), issuing.of_dossier(refused.id)[0]
    administrator = make.user(Role.ADMINISTRATOR)
    filing = f"/depot/{draft.ref}"
    return {
        "public": (None, ["/", "/registre", "/suivi", "/connexion", "/inscription", f"/registre/{union.address}"]),
        "depositor": (
            cast.depositor,
            ["/mes-dossiers", "/depot/nouveau", filing, f"{filing}/personnes/nouvelle", f"{filing}/personnes", f"{filing}/pieces",
             f"{filing}/verification", f"{filing}/desistement", "/compte",
             *(f"{filing}/etape/{step}" for step in ("organisation", "denomination", "activite", "siege"))],
        ),
        "examiner": (
            cast.examiner,
            ["/dossiers", *(f"/dossiers/{examined.ref}{tab}" for tab in ("", "/pieces", "/statuts", "/denomination", "/observations", "/decision"))],
        ),
        "head": (cast.head, ["/dossiers", f"/dossiers/{examined.ref}/observations", "/droit/jours-chomes", "/droit/parametres/recourse_days", "/journal", "/organisations"]),
        "registrar": (cast.registrar, [f"/dossiers/{proposed.ref}/decision", f"/dossiers/{refused.ref}/decision", f"/actes/{notice.code}"]),
        "administrator": (administrator, ["/comptes", "/comptes/nouveau", f"/comptes/{cast.examiner.id}"]),
    }  # fmt: skip


def _forms(page: Page) -> Iterator[tuple[str, Form]]:
    for tag in page.forms():
        if isinstance(tag, Tag) and "/deconnexion" not in str(tag.get("action")):
            yield str(tag.get("action")), Form(page, tag)


@pytest.mark.parametrize("time", [0, 1])
@pytest.mark.parametrize("who", ["public", "depositor", "examiner", "head", "registrar", "administrator"])
def test_hostile_words_in_every_field_of_every_form(app: Flask, places: dict[str, tuple[Any, list[str]]], who: str, time: int) -> None:
    user, paths = places[who]
    sent = 0
    for turn, path in enumerate(paths, time * len(paths)):
        visitor = Browser(app)
        if user is not None:
            visitor.sign_in(user)
        page = visitor.open(path, expect=None)  # type: ignore[arg-type]
        if page.status != 200:
            continue
        for action, form in _forms(page):
            _check(_send(form, _fill(form, turn)), f"{path} -> {action}")
            sent += 1
    assert 2 * sent >= len(paths)


def test_hostile_words_in_every_parameter_and_address(app: Flask, make: Factory) -> None:
    visitor = Browser(app).sign_in(make.cast.head)
    for words in HOSTILE:
        short = quote(words[:300])
        for path in (
            f"/registre?q={short}&kind={short}&region={short}&page={short}&lang={short}", f"/registre/{short}",
            f"/dossiers?onglet={short}&q={short}&etat={short}&forme={short}&region={short}&page={short}", f"/dossiers/{short}",
            f"/organisations?q={short}&page={short}", f"/organisations/{short}", f"/journal?q={short}&page={short}&avant={short}",
            "/comptes/99999999999999999999", "/journal/99999999999999999999", "/pieces/99999999999999999999", f"/actes/{short}", f"/droit/parametres/{short}", f"/connexion?next={short}", f"/suivi?numero={short}",
        ):  # fmt: skip
            with visitor.client.get(path) as response:
                assert response.status_code < 500, (path, response.status_code)
                body = response.get_data(as_text=True)
                assert f"<script>alert('{MARK}" not in body and f"onerror={MARK}>" not in body, path


def test_a_link_never_leads_away_after_signing_in(app: Flask, make: Factory) -> None:
    from tests.factories import PASSWORD

    user = make.user(Role.READER)
    for target in ("https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1"):
        page = Browser(app).open(f"/connexion?next={quote(target)}")
        form = page.form("/connexion")
        data = {**form.values, "email": user.email, "password": PASSWORD}
        with page.browser.client.post("/connexion", data=data) as response:
            assert response.status_code == 303, target
            assert response.headers["Location"].startswith("/") and "example" not in response.headers["Location"], target
