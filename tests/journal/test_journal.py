"""The journal as it is read."""

from __future__ import annotations

import pytest

from registry.audit import trail, words
from registry.law.roles import Role
from tests.client import Browser
from tests.factories import Factory

pytestmark = pytest.mark.both_engines


@pytest.mark.parametrize("role", [Role.HEAD, Role.REGISTRAR, Role.AUDITOR])
def test_those_who_answer_for_the_office_read_the_journal(browser: Browser, make: Factory, role: Role) -> None:
    dossier = make.submitted()
    browser.sign_in(make.user(role))
    page = browser.open("/journal")
    assert page.has("Dossier déposé") and page.has(str(dossier.receipt_number)) and page.has("Clarisse Ateba")
    assert page.has(trail.head())
    assert page.has("flask --app wsgi registry journal verify")


@pytest.mark.parametrize("role", [Role.EXAMINER, Role.INTAKE, Role.READER, Role.ADMINISTRATOR, Role.DEPOSITOR])
def test_others_do_not(browser: Browser, make: Factory, role: Role) -> None:
    browser.sign_in(make.user(role))
    browser.open("/journal", expect=403)
    browser.open("/journal/1", expect=403)


def test_it_is_filtered_by_act_thing_person_and_day(browser: Browser, make: Factory) -> None:
    first, second = make.submitted(), make.submitted()
    browser.sign_in(make.user(Role.AUDITOR))
    page = browser.open("/journal", query={"acte": "dossier.submitted"})
    assert len(page.soup.select("tbody tr")) == 2
    page = page.form("/journal").send(acte="", objet=str(first.receipt_number))
    assert page.has(str(first.receipt_number)) and not page.has(str(second.receipt_number))
    assert browser.open("/journal", query={"personne": "ateba"}).has("Clarisse Ateba")
    assert browser.open("/journal", query={"au": "2000-01-01"}).has("Aucune mention")
    assert browser.open("/journal", query={"du": "31/12/2098", "lang": "en"}).has("No mention")
    assert browser.open("/journal", query={"du": "n'importe", "au": "9999-12-31", "acte": "x", "avant": "-1"}).status == 200


def test_pages_follow_one_another_by_number_without_a_gap(browser: Browser, make: Factory) -> None:
    make.accepted()
    browser.sign_in(make.user(Role.AUDITOR))
    page, seen = browser.open("/journal"), []
    while True:
        seen += [int(link.get_text()) for link in page.soup.select("tbody td.number a")]
        if "Plus anciennes" not in page.text:
            break
        page = page.follow("Plus anciennes")
    assert seen == list(range(seen[0], 0, -1))
    assert page.follow("Les plus récentes").has(f"{seen[0]}")


def test_one_mention_shows_its_values_and_its_place_in_the_chain(browser: Browser, make: Factory) -> None:
    dossier = make.returned()
    browser.sign_in(make.user(Role.AUDITOR))
    event = next(event for event in trail.trail_of("dossier", dossier.id) if event.verb == "dossier.returned")
    page = browser.open(f"/journal/{event.seq}")
    assert page.has(event.hash) and page.has(event.previous_hash) and page.has("Retourné avec observations")
    assert page.has("letter") and page.has(event.after["letter"])
    browser.open("/journal/99999999999999999999", expect=404)
    browser.open("/journal/0", expect=404)


def test_nested_values_are_read_as_lines() -> None:
    values = {"a": 1, "b": {"c": None}, "d": ["x", "y"], "e": [{"f": 2}]}
    assert words.flat(values) == [("a", "1"), ("b.c", "None"), ("d", "x, y"), ("e.1.f", "2")]
