"""One's own account: preferences, password, sessions."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from registry.accounts import sessions
from registry.clock import now
from registry.law.roles import Role
from tests.client import Browser
from tests.factories import PASSWORD, Factory


@pytest.mark.parametrize("role", [Role.DEPOSITOR, Role.EXAMINER, Role.ADMINISTRATOR])
def test_preferences_are_kept_and_the_page_turns_to_the_language(browser: Browser, make: Factory, session: Session, role: Role) -> None:
    user = make.user(role)
    page = browser.sign_in(user).open("/compte").form("/compte").send(language="en", phone="699000000")
    assert page.path == "/compte?lang=en"
    assert page.has("Your preferences are saved.")
    session.refresh(user)
    assert (user.language, user.phone, user.shortcuts) == ("en", "699000000", True)


def test_shortcuts_can_be_turned_off(browser: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.EXAMINER)
    form = browser.sign_in(user).open("/compte").form("/compte")
    del form.values["shortcuts"]
    page = form.send()
    assert page.soup.body and page.soup.body["data-registry-keys"] == "off"
    session.refresh(user)
    assert not user.shortcuts


def test_a_strange_language_is_refused(browser: Browser, make: Factory) -> None:
    page = browser.sign_in(make.user(Role.EXAMINER)).open("/compte").form("/compte").send(language="de")
    assert page.status == 422
    assert page.errors() == ["Choisissez dans la liste."]


def test_a_new_password_closes_the_other_sessions(browser: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.EXAMINER)
    elsewhere = sessions.open_session(user, at=now())
    session.commit()
    page = browser.sign_in(user).open("/compte")
    assert page.has("2 connexions sont ouvertes")
    done = page.form("/compte/mot-de-passe").send(present=PASSWORD, password="une autre phrase longue")
    assert done.has("Votre mot de passe est changé")
    assert sessions.holder_of(elsewhere, at=now()) is None
    assert sessions.credentials(user.email, address="-", at=now()).match("une autre phrase longue")


def test_the_present_password_is_asked(browser: Browser, make: Factory) -> None:
    page = browser.sign_in(make.user(Role.EXAMINER)).open("/compte").form("/compte/mot-de-passe").send(present="faux", password="court")
    assert page.status == 422
    assert page.errors() == ["Le mot de passe actuel est inexact.", "15 caractères au moins : une phrase se retient mieux."]


def test_the_other_sessions_are_closed_on_demand(browser: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.DEPOSITOR)
    elsewhere = sessions.open_session(user, at=now())
    session.commit()
    page = browser.sign_in(user).open("/compte").form("/compte/connexions").send()
    assert page.has("Une seule connexion est ouverte")
    assert sessions.holder_of(elsewhere, at=now()) is None
