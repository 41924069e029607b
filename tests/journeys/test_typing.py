"""Typing on a telephone over a bad line: saved at every pause, sent once, told when stale, never lost."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from registry.acts import Command
from registry.clock import now
from registry.db import transaction
from registry.filing import acts as filing
from registry.law.terms import Channel, Regime
from tests.journeys.conftest import PHONE, Installation, Person

pytestmark = pytest.mark.browser


@pytest.fixture
def typist(installation: Installation, chromium: Browser) -> Iterator[Person]:
    person = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    yield person
    person.leave()


@pytest.fixture
def seat(installation: Installation) -> str:
    """The address of the seat's page in a new draft of the representative's."""
    from registry.accounts.queries import account

    with installation.app.app_context(), transaction():
        holder = account(_id_of("mandataire@demo.cm"))
        dossier = filing.open_dossier(Command(holder, now()), regime=Regime.LABOUR_CODE, channel=Channel.ONLINE, applicant=holder)
        return f"/depot/{dossier.ref}/etape/siege"


def _id_of(email: str) -> int:
    import sqlalchemy as sa

    from registry.accounts.models import User
    from registry.db import db

    return db.session.scalars(sa.select(User.id).where(User.email == email)).one()


def saved(page: Page) -> None:
    expect(page.locator("[data-registry-saved]")).to_contain_text("Enregistré")


def fill_the_rest(page: Page) -> None:
    page.fill("#seat", "Carrefour Ndokoti")
    page.fill("#phone", "+237 699 00 00 00")
    page.select_option("#departement", "LT-WOU")


def test_a_pause_saves_and_the_cursor_stays(typist: Person, seat: str) -> None:
    page = typist.page
    page.goto(seat)
    before = page.input_value("#version")
    page.locator("#seat").press_sequentially("Carrefour Ndokoti", delay=20)
    saved(page)
    assert page.input_value("#version") != before
    assert page.evaluate("document.activeElement.id") == "seat"
    page.reload()
    assert page.input_value("#seat") == "Carrefour Ndokoti"
    typist.look()


def test_sending_while_a_save_is_under_way_waits_for_it_and_sends_once(typist: Person, seat: str) -> None:
    page, posts = typist.page, []
    page.goto(seat)
    fill_the_rest(page)
    saved(page)

    def slowly(route: Route) -> None:
        time.sleep(1.2)
        route.continue_()

    page.route("**/brouillon", slowly)
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    with page.expect_request("**/brouillon"):
        page.fill("#locality", "Douala")
    with page.expect_navigation(url="**/mandataire"):
        page.click("[data-registry-default]")
    assert [address.rsplit("/", 1)[1] for address in posts] == ["brouillon", "siege"]


def test_sending_at_once_leaves_no_save_behind(typist: Person, seat: str) -> None:
    page, posts = typist.page, []
    page.goto(seat)
    fill_the_rest(page)
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    page.fill("#locality", "Douala")
    with page.expect_navigation(url="**/mandataire"):
        page.click("[data-registry-default]")
    page.wait_for_timeout(1200)
    assert [address.rsplit("/", 1)[1] for address in posts] == ["siege"]


def test_two_windows_on_one_page_lose_nothing(typist: Person, seat: str) -> None:
    page, other = typist.page, typist.context.new_page()
    page.goto(seat)
    other.goto(seat)
    fill_the_rest(other)
    saved(other)
    page.fill("#seat", "Rue des Palmiers")
    expect(page.locator("#draft")).to_contain_text("pas encore enregistré")
    assert page.input_value("#seat") == "Rue des Palmiers"
    page.click("[data-registry-default]")
    page.wait_for_load_state()
    expect(page.locator("h1")).to_have_count(1)
    assert page.input_value("#seat") == "Rue des Palmiers"
    other.close()


def test_signed_out_while_typing_the_text_stays_on_the_page(typist: Person, seat: str) -> None:
    page = typist.page
    page.goto(seat)
    typist.context.clear_cookies()
    page.fill("#seat", "Texte tapé après déconnexion")
    expect(page.locator("[data-registry-saved]")).to_contain_text("Impossible d’enregistrer")
    assert page.input_value("#seat") == "Texte tapé après déconnexion"


def test_a_cut_line_says_so_and_saves_when_it_is_back(typist: Person, seat: str) -> None:
    page = typist.page
    page.goto(seat)
    typist.context.set_offline(True)
    page.fill("#seat", "Derrière la gare")
    expect(page.locator("[data-registry-saved]")).to_contain_text("Hors connexion")
    typist.context.set_offline(False)
    saved(page)
    page.reload()
    assert page.input_value("#seat") == "Derrière la gare"
