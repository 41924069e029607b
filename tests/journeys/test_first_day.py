"""The first day of the installation: nothing filed, nothing to sign, nothing of one's own; every empty page says what comes next."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.journeys.conftest import DESK, PHONE, Installation, Person
from tests.journeys.hands import main

pytestmark = pytest.mark.browser
EMPTY = {
    "mandataire": ("/mes-dossiers",),
    "accueil": ("/guichet", "/dossiers?vue=tous"),
    "instruction": ("/dossiers?vue=moi", "/dossiers?vue=a-attribuer", "/dossiers?vue=organisation"),
    "greffier": ("/dossiers?vue=a-signer", "/dossiers?vue=retard", "/journal?personne=zzzqqq"),
}


@pytest.mark.parametrize("who", EMPTY)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_empty_page_is_whole_and_says_so(installation: Installation, chromium: Browser, who: str, language: str) -> None:
    person = Person(installation, chromium).sign_in(who)
    for path in EMPTY[who]:
        person.page.goto(path if language == "fr" else f"{path}{'&' if '?' in path else '?'}lang=en")
        assert main(person.page).locator(".empty__title, .callout__title").count() == 1, path
        assert main(person.page).locator("table").count() == 0, path
        person.look()
        person.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
        person.look(axe=False)
        person.page.set_viewport_size(DESK)  # type: ignore[arg-type]
    person.leave()
