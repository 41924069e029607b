"""Signing in: the same refusal for every wrong word, a limit on guessing, and a way out that leaves nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.accounts import passwords, sessions
from registry.accounts.models import Attempt, SignIn, User
from registry.clock import now
from registry.law.roles import Role
from tests.client import Browser, Page
from tests.factories import PASSWORD, Factory


def enter(browser: Browser, email: str, password: str = PASSWORD, **query: str) -> Page:
    return browser.open("/connexion", query=query).form("/connexion").send(email=email, password=password)


@pytest.mark.parametrize(
    ("role", "path"),
    [
        (Role.DEPOSITOR, "/mes-dossiers"), (Role.EXAMINER, "/dossiers"), (Role.REGISTRAR, "/dossiers"), (Role.READER, "/dossiers"),
        (Role.AUDITOR, "/dossiers"), (Role.INTAKE, "/dossiers"), (Role.ADMINISTRATOR, "/comptes"),
    ],
)  # fmt: skip
def test_each_role_lands_on_its_work(browser: Browser, make: Factory, role: Role, path: str) -> None:
    arrived = enter(browser, make.user(role, email="une@exemple.cm").email)
    assert arrived.status == 200
    assert arrived.path == path


def test_the_language_of_the_account_is_carried_on(browser: Browser, make: Factory) -> None:
    make.user(Role.EXAMINER, email="en@exemple.cm", language="en")
    arrived = enter(browser, "en@exemple.cm")
    assert arrived.path == "/dossiers?lang=en"
    assert arrived.soup.html and arrived.soup.html["lang"] == "en"


def test_after_sign_in_one_goes_where_one_was_going(browser: Browser, make: Factory) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    asked = browser.open("/droit?partie=clauses")
    assert asked.path.startswith("/connexion")
    arrived = asked.form("/connexion").send(email="une@exemple.cm", password=PASSWORD)
    assert arrived.path == "/droit?partie=clauses"


@pytest.mark.parametrize(
    "target", ["https://ailleurs.example/", "//ailleurs.example", "/\\ailleurs.example", "javascript:alert(1)", "/a\r\nb"]
)
def test_never_to_another_site(browser: Browser, make: Factory, target: str) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    assert enter(browser, "une@exemple.cm", next=target).path == "/dossiers"


def test_an_open_redirect_does_not_hide_behind_a_signed_in_visit(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.EXAMINER))
    assert browser.open("/connexion", query={"next": "//ailleurs.example"}).path == "/dossiers"


def test_the_refusal_is_the_same_whatever_was_wrong(browser: Browser, make: Factory, session: Session) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    closed = make.user(Role.EXAMINER, email="deux@exemple.cm")
    closed.is_active = False
    session.commit()
    pages = [
        enter(browser, "une@exemple.cm", "autre chose que cela"),
        enter(browser, "personne@exemple.cm"),
        enter(browser, "deux@exemple.cm"),
    ]
    assert {page.status for page in pages} == {422}
    assert {tuple(page.errors()) for page in pages} == {("Adresse ou mot de passe inexact. Vérifiez l'un et l'autre.",)}
    assert (
        len(
            {
                len(page.html.replace(email, ""))
                for page, email in zip(pages, ("une@exemple.cm", "personne@exemple.cm", "deux@exemple.cm"), strict=True)
            }
        )
        == 1
    )


def test_an_unknown_account_costs_one_hash_as_a_known_one(
    app: Flask, session: Session, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    asked: list[str | None] = []
    real = passwords.matches
    monkeypatch.setattr(passwords, "matches", lambda kept, typed: asked.append(kept) or real(kept, typed))
    for email in ("une@exemple.cm", "personne@exemple.cm"):
        found = sessions.credentials(email, address="10.0.0.1", at=now())
        assert sessions.sign_in(found, is_right=found.match("faux faux faux faux"), at=now()) is None
    assert len(asked) == 2
    assert asked[0] and asked[1] is None  # and `matches` hashes for None too: see test_passwords


def test_guessing_is_stopped_then_let_go(browser: Browser, make: Factory, session: Session) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    for _ in range(sessions.MOST_TRIES):
        assert enter(browser, "une@exemple.cm", "faux faux faux faux").status == 422
    stopped = enter(browser, "une@exemple.cm")
    assert stopped.status == 429
    assert stopped.response.headers["Retry-After"] == "300"
    assert stopped.h1 == "Trop d'essais"
    session.execute(sa.update(Attempt).values(at=now() - sessions.WINDOW - timedelta(seconds=1)))
    session.commit()
    assert enter(browser, "une@exemple.cm").path == "/dossiers"


def test_a_wrong_password_can_be_mended_on_the_same_page(browser: Browser, make: Factory) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    wrong = enter(browser, "une@exemple.cm", "faux faux faux faux")
    assert "faux" not in wrong.html
    assert wrong.form("/connexion").values["email"] == "une@exemple.cm"
    assert wrong.form("/connexion").send(password=PASSWORD).path == "/dossiers"


def test_an_empty_form_says_what_is_needed(browser: Browser) -> None:
    page = enter(browser, "", "")
    assert page.status == 422
    assert page.errors() == ["Ce champ est nécessaire."] * 2


def test_signing_out_kills_the_session_and_tells_the_browser(browser: Browser, make: Factory, session: Session) -> None:
    browser.sign_in(make.user(Role.EXAMINER))
    page = browser.open("/compte")
    form = page.form("/deconnexion")
    response = browser.client.post("/deconnexion", data=form.values)
    assert response.status_code == 303
    assert response.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert session.scalars(sa.select(SignIn).where(SignIn.ended_at.is_(None))).first() is None
    assert browser.open(response.headers["Location"]).has("Vous êtes déconnecté")
    assert browser.open("/dossiers").path.startswith("/connexion")


def test_a_session_ends_after_twelve_hours(session: Session, make: Factory) -> None:
    user, at = make.user(Role.EXAMINER), now()
    token = sessions.open_session(user, at=at)
    assert sessions.holder_of(token, at=at + timedelta(hours=11, minutes=59)) == user
    assert sessions.holder_of(token, at=at + timedelta(hours=12, minutes=1)) is None


def test_a_new_session_takes_nothing_of_the_old_cookie(browser: Browser, make: Factory) -> None:
    make.user(Role.EXAMINER, email="une@exemple.cm")
    with browser.client.session_transaction() as cookie:
        cookie["planted"] = "x"
    enter(browser, "une@exemple.cm")
    with browser.client.session_transaction() as cookie:
        assert "planted" not in cookie


def test_a_representative_opens_an_account_and_is_in(browser: Browser, session: Session) -> None:
    page = (
        browser.open("/inscription")
        .form("/inscription")
        .send(name="Awa Njoya", email="Awa@Exemple.CM", phone="+237 6 99 00 00 00", password="quatre mots au hasard")
    )
    assert page.path == "/mes-dossiers"
    assert page.has("Votre compte est ouvert")
    user = session.scalars(sa.select(User).where(User.email == "awa@exemple.cm")).one()
    assert user.roles == {Role.DEPOSITOR}


def test_signing_up_says_every_fault_and_keeps_what_was_typed(browser: Browser, make: Factory) -> None:
    make.user(Role.DEPOSITOR, email="prise@exemple.cm")
    page = browser.open("/inscription").form("/inscription").send(name="Awa", email="prise@exemple.cm", phone="699000000", password="court")
    assert page.status == 422
    assert page.errors() == ["Un compte existe déjà à cette adresse.", "15 caractères au moins : une phrase se retient mieux."]
    assert page.form("/inscription").values["name"] == "Awa"
    again = page.form("/inscription").send(email="libre@exemple.cm", password="quatre mots au hasard")
    assert again.path == "/mes-dossiers"


def test_signing_up_in_english_speaks_english(browser: Browser, session: Session) -> None:
    browser.open("/inscription?lang=en").form("/inscription").send(
        name="Awa", email="awa@exemple.cm", phone="699000000", password="four words at random"
    )
    assert session.scalars(sa.select(User.language).where(User.email == "awa@exemple.cm")).one() == "en"


def test_addresses_cannot_be_tried_without_end(browser: Browser) -> None:
    for n in range(sessions.MOST_TRIES):
        assert (
            browser.open("/inscription")
            .form("/inscription")
            .send(name="A", email=f"a{n}@exemple.cm", phone="699000000", password="court")
            .status
            == 422
        )
    assert (
        browser.open("/inscription").form("/inscription").send(name="A", email="z@exemple.cm", phone="699000000", password="court").status
        == 429
    )
