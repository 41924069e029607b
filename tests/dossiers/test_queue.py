"""The work queue: tabs with counts, filters in the address, deadlines in words, nothing lost by a bad bookmark."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.clock import now
from registry.db import db
from registry.law.roles import Role
from tests.client import Browser, Page
from tests.factories import Factory
from tests.trust import ground

pytestmark = pytest.mark.both_engines


def names(page: Page) -> list[str]:
    return [row.find("th").get_text(" ", strip=True) for row in page.soup.select("[data-registry-row]")]


def test_each_person_lands_on_their_own_queue(browser: Browser, make: Factory) -> None:
    for person, tab in (
        (make.cast.examiner, "Ma file"),
        (make.cast.head, "À attribuer"),
        (make.cast.registrar, "À signer ou à envoyer"),
        (make.user(Role.READER), "Tous"),
    ):
        page = browser.sign_in(person).open("/dossiers")
        assert page.soup.select_one(".tabs [aria-current]").get_text(" ", strip=True).startswith(tab)


def test_every_tab_says_how_many_wait_and_links_to_them(browser: Browser, make: Factory) -> None:
    make.submitted()
    make.taken_up()
    make.returned()
    make.proposed()
    page = browser.sign_in(make.cast.head).open("/dossiers")
    counts = {link.contents[0].strip(): link.select_one(".count").get_text() for link in page.soup.select(".tabs a")}
    assert counts == {
        "Ma file": "0",
        "À attribuer": "1",
        "Chez l’organisation": "1",
        "À signer ou à envoyer": "1",
        "En retard": "3",
        "Tous": "4",
    }
    for link in page.soup.select(".tabs a"):
        listed = browser.open(link["href"])
        assert str(len(names(listed))) == link.select_one(".count").get_text()


def test_the_soonest_deadline_comes_first_and_overdue_is_said_in_words(browser: Browser, make: Factory) -> None:
    make.submitted(at=now() - timedelta(days=3), acronym="TARD")
    make.submitted(at=now() - timedelta(days=200), acronym="VIEUX")
    page = browser.sign_in(make.cast.head).open("/dossiers")
    assert [name.split()[0] for name in names(page)] == ["VIEUX", "TARD"]
    assert "en retard de" in page.text and "dans 2" in page.text
    assert "days overdue" in browser.open("/dossiers?lang=en").text


def test_filters_are_chips_that_come_off_one_by_one(browser: Browser, make: Factory) -> None:
    make.submitted(acronym="SYVA")
    make.submitted(acronym="AUTRE")
    browser.sign_in(make.cast.head)
    page = browser.open("/dossiers").form("/dossiers").send(recherche="syva", region="LT", forme="syndicat")
    assert len(names(page)) == 1
    chips = {chip.get_text(" ", strip=True): chip["href"] for chip in page.soup.select(".chip")}
    assert len(chips) == 3
    wider = browser.open(next(href for words, href in chips.items() if "syva" in words))
    assert len(names(wider)) == 2 and len(wider.soup.select(".chip")) == 2
    assert len(names(page.follow("Effacer les filtres"))) == 2


@pytest.mark.parametrize(
    "query",
    [
        "vue=rien",
        "etat=%00",
        "etat=draft'",
        "forme=x",
        "region=ZZ",
        "page=0",
        "page=-1",
        "page=99999999999999",
        "page=٣",
        "recherche=%25_%5C",
        "recherche=%00",
    ],
)
def test_a_bad_bookmark_still_opens(browser: Browser, make: Factory, query: str) -> None:
    make.submitted()
    browser.sign_in(make.cast.head).open(f"/dossiers?{query}")


def test_twenty_five_rows_then_the_next_page_under_the_same_filters(browser: Browser, make: Factory) -> None:
    ground.copies(make.submitted(), 26)
    make.session.commit()
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=a-attribuer&region=LT")
    assert len(names(page)) == 25
    last = page.follow("Suivante")
    assert len(names(last)) == 2 and "region=LT" in last.path


def test_the_number_of_statements_does_not_grow_with_the_rows(browser: Browser, make: Factory, session: Session) -> None:
    browser.sign_in(make.cast.head)

    def statements() -> int:
        seen: list[str] = []
        listen = lambda *args: seen.append(args[2])
        sa.event.listen(db.engine, "before_cursor_execute", listen)
        browser.open("/dossiers?vue=tous")
        sa.event.remove(db.engine, "before_cursor_execute", listen)
        return len(seen)

    make.taken_up()
    first = statements()
    for _ in range(5):
        make.taken_up()
    assert statements() == first


@pytest.mark.parametrize(
    ("vue", "words"),
    [("moi", "Votre file est vide"), ("a-attribuer", "pris en charge"), ("organisation", "Aucune organisation"), ("a-signer", "Rien à signer"),
     ("retard", "Aucun dossier n’est en retard"), ("tous", "Aucun dossier n’est encore déposé"), ("tous&etat=closed", "Aucun dossier ne répond à ces filtres")],
)  # fmt: skip
def test_an_empty_queue_says_why_and_what_comes(browser: Browser, make: Factory, vue: str, words: str) -> None:
    assert browser.sign_in(make.cast.examiner).open(f"/dossiers?vue={vue}").has(words)


def test_drafts_and_depositors_have_no_place_here(browser: Browser, make: Factory) -> None:
    draft = make.draft()
    browser.sign_in(make.cast.head)
    assert names(browser.open("/dossiers?vue=tous")) == []
    browser.open(f"/dossiers/{draft.ref}", expect=404)
    browser.sign_in(make.cast.depositor).open("/dossiers", expect=403)
