"""The queue in a browser: a view saved and found again, dossiers ticked by keyboard and given out, the next one taken."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from registry.operations.worker import Worker
from registry.queues import bulk
from tests.journeys.conftest import Installation, Person
from tests.journeys.hands import behind, dossier_of, heading, says

pytestmark = pytest.mark.browser


def _work(installation: Installation) -> None:
    with installation.app.app_context():
        Worker(installation.app, {bulk.JOB: bulk.perform}).work_until_idle()


def test_many_are_given_out_from_ticks_to_results(installation: Installation, chromium: Browser) -> None:
    refs = [
        behind(installation, lambda s, n=n: s.complete(name_fr=f"Syndicat des rempailleurs n° {n}").submit(), days=5)[0] for n in range(3)
    ]
    person = Person(installation, chromium).sign_in("chef")
    page = person.page
    page.goto("/dossiers?vue=a-attribuer&recherche=rempailleurs")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.get_by_text("2 dossiers cochés")).to_be_visible()
    page.get_by_role("link", name="Cocher toute la page").click()
    expect(page.get_by_text("3 dossiers cochés")).to_be_visible()
    person.look()
    with page.expect_navigation():
        page.get_by_role("button", name="Attribuer…").click()
    assert heading(page) == "Attribuer plusieurs dossiers"
    page.locator("select[name=holder]").select_option(index=1)
    with page.expect_navigation():
        page.get_by_role("button", name="Vérifier les dossiers").click()
    says(page, "3 dossiers prêts")
    person.look()
    with page.expect_navigation():
        page.get_by_role("button", name="Attribuer 3 dossiers").click()
    says(page, "0 dossiers sur 3")
    person.look()
    _work(installation)
    expect(page.get_by_text("3 dossiers faits")).to_be_visible(timeout=10_000)  # the page renews itself
    expect(page.locator("tbody tr")).to_have_count(3)
    person.look()
    with installation.app.app_context():
        assert all(dossier_of(ref).holder_id for ref in refs)
    person.leave()


def test_without_scripts_the_same(installation: Installation, chromium: Browser) -> None:
    behind(installation, lambda s: s.complete(name_fr="Syndicat des puisatiers").submit(), days=5)
    person = Person(installation, chromium, javascript=False).sign_in("chef")
    page = person.page
    page.goto("/dossiers?vue=a-attribuer&recherche=puisatiers")
    page.get_by_role("link", name="Cocher toute la page").click()
    page.get_by_role("button", name="Attribuer…").click()
    page.locator("select[name=holder]").select_option(index=1)
    page.get_by_role("button", name="Vérifier les dossiers").click()
    page.get_by_role("button", name="Attribuer 1 dossier").click()
    _work(installation)
    page.get_by_role("link", name="Actualiser").click()
    says(page, "1 dossier fait")
    person.leave()


def test_a_view_is_saved_and_the_next_is_taken_from_it(installation: Installation, chromium: Browser) -> None:
    ref, _ = behind(installation, lambda s: s.complete(name_fr="Syndicat des tonneliers").submit(), days=120)
    person = Person(installation, chromium).sign_in("instruction2")
    page = person.page
    page.goto("/dossiers?vue=a-attribuer&recherche=tonneliers")
    page.get_by_role("link", name="Enregistrer cette vue").click()
    page.fill("input[name=name]", "Mes tonneliers")
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    page.goto("/dossiers")
    page.get_by_role("link", name="Mes tonneliers").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    person.look()
    with page.expect_navigation():
        page.get_by_role("button", name="Prendre le suivant").click()
    assert page.url.endswith(ref)
    says(page, "Voici le suivant")
    person.leave()
