"""The pages of findings: every figure is the length of the list it leads to; who may act; nothing typed is lost."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from registry.acts import Command
from registry.clock import now
from registry.errors import RuleBroken
from registry.findings import acts, queries, scanning
from registry.findings.models import Finding
from registry.findings.rules import RULES
from registry.law.roles import Role
from registry.law.terms import Kind
from tests import profiles
from tests.client import Browser
from tests.factories import Factory
from tests.findings.test_scanning import close, of_rule, the

INDEX = "/assainissement/constats"
NAMES = ("Syndicat des vanniers", "SYNDICAT DES VANNIERS", "Fédération des potiers", "Syndicat des tisserands")


def _found(make: Factory, **more: Any) -> Finding:
    make.union("Syndicat des vanniers", phone="677001122")
    make.union("Syndicat des potiers", phone="677001122", **more)
    scanning.scan(at=now())
    return the("same_telephone")


def test_an_empty_house_says_so(make: Factory, browser: Browser) -> None:
    page = browser.sign_in(make.cast.examiner).open(INDEX)
    assert page.has("Le fichier n’a pas encore été relu")
    assert browser.open(f"{INDEX}/liste").has("Aucun constat ouvert")
    assert browser.open(f"{INDEX}?lang=en").has("The register has not been read yet")


def test_the_index_leads_to_the_finding_and_back(make: Factory, browser: Browser) -> None:
    finding = _found(make)
    page = browser.sign_in(make.cast.examiner).open(INDEX)
    listed = page.follow("Même téléphone")
    assert listed.h1 == "Même téléphone" and listed.has("1 autre fiche")
    shown = listed.follow("Syndicat des vanniers")
    assert shown.path == f"{INDEX}/{finding.id}"
    assert shown.has("677001122") and shown.has("≠ différent") and shown.has("= identique")
    assert shown.has("Appelez ce numéro")
    assert browser.open(f"{INDEX}/{finding.id}?lang=en").has("Call this number")


def test_the_record_leads_to_its_own_findings(make: Factory, browser: Browser) -> None:
    finding, other = _found(make), make.union("Syndicat des luthiers", phone="")
    make.session.commit()
    scanning.scan(at=now())
    listed = browser.sign_in(make.cast.examiner).open(f"/organisations/{finding.union.address}").follow("Constats ouverts")
    assert listed.has(f"Organisation : {finding.union.address}") and listed.has(finding.union.name_fr) and not listed.has(other.name_fr)


def test_a_finding_is_closed_and_opened_again_on_the_page(make: Factory, browser: Browser) -> None:
    finding = _found(make)
    page = browser.sign_in(make.cast.examiner).open(f"{INDEX}/{finding.id}")
    again = page.form("/cloture").send(closing="checked", words="oui")
    assert again.status == 422 and "oui" in again.html and again.errors()
    empty = page.form("/cloture").send()
    assert empty.status == 422 and len(empty.errors()) == 2
    closed = page.form("/cloture").send(closing="checked", words="Même secrétariat, vu le 3 mars.")
    assert closed.has("Le constat est clos") and closed.has("Même secrétariat, vu le 3 mars.")
    reopened = closed.form("/reouverture").send(words="La pièce a été retirée.")
    assert reopened.has("Le constat est rouvert")
    assert reopened.has("Constat clos") and reopened.has("Constat rouvert")


def test_a_page_that_is_too_old_changes_nothing(make: Factory, browser: Browser) -> None:
    finding = _found(make)
    page = browser.sign_in(make.cast.examiner).open(f"{INDEX}/{finding.id}")
    close(make, the("same_telephone"))
    assert page.form("/cloture").send(closing="checked", words="Encore une fois vérifié.").status == 409


def test_assignment_fills_the_list_of_mine(make: Factory, browser: Browser) -> None:
    finding = _found(make)
    examiner = make.cast.examiner
    page = browser.sign_in(examiner).open(f"{INDEX}/{finding.id}")
    assert page.form("/attribution").send(holder=str(examiner.id)).has(f"Confié à {examiner.name}")
    mine = browser.open(f"{INDEX}/liste?miens=1")
    assert mine.has("1 résultat") and mine.has("Même téléphone")


def test_a_finding_is_given_only_to_those_who_may_handle_it(make: Factory, browser: Browser, app: Flask) -> None:
    make.union("Syndicat des vanniers", acronym="A1")
    make.union("SYNDICAT DES VANNIERS", acronym="B2")
    scanning.scan(at=now())
    head, examiner, finding = make.cast.head, make.cast.examiner, the("same_name")
    page = browser.sign_in(head).open(f"{INDEX}/{finding.id}")
    offered = [str(option["value"]) for option in page.soup.select("#holder option")]
    assert str(head.id) in offered and str(examiner.id) not in offered
    assert page.form("/attribution").send(holder=str(examiner.id)).status == 422
    with pytest.raises(RuleBroken):
        acts.assign(the("same_name"), Command(head, now(), finding.version), to=examiner)
    make.session.rollback()
    given = browser.open(f"{INDEX}/{finding.id}").form("/attribution").send(holder=str(head.id))
    assert given.soup.select_one(".timeline__detail").get_text() == f"À {head.name}"
    taken = given.form("/attribution").send(holder="")
    assert "À personne" in [one.get_text() for one in taken.soup.select(".timeline__detail")]


def test_a_finding_leads_to_its_record_and_to_the_counter(make: Factory, browser: Browser, app: Flask) -> None:
    finding = _found(make)
    address, number = finding.union.address, finding.union.number
    page = browser.sign_in(make.cast.examiner).open(f"{INDEX}/{finding.id}")
    assert page.has("Rectification d’une erreur matérielle") and page.link(f"Ouvrir la fiche {number}").endswith(address)
    assert not page.has("Déposer une rectification"), "the counter files, not the examination"
    page = Browser(app).sign_in(make.cast.intake).open(f"{INDEX}/{finding.id}")
    assert page.follow(f"Déposer une rectification {number}").path == f"/depot/organisation/{address}"


def test_readers_read_and_do_not_act(make: Factory, browser: Browser) -> None:
    finding = _found(make)
    page = browser.sign_in(make.user(Role.READER)).open(f"{INDEX}/{finding.id}")
    assert not [form for form in page.forms() if "constats" in str(form["action"])]
    answer = browser.send(f"{INDEX}/{finding.id}/cloture", {"csrf_token": browser.token(), "closing": "checked", "words": "x" * 20})
    assert answer.status == 403


def test_only_the_head_is_offered_what_is_kept_for_the_head(make: Factory, browser: Browser, app: Flask) -> None:
    make.union("Syndicat des vanniers", acronym="A1")
    make.union("SYNDICAT DES VANNIERS", acronym="B2")
    scanning.scan(at=now())
    path = f"{INDEX}/{the('same_name').id}"
    assert browser.sign_in(make.cast.examiner).open(path).has("Ce constat est du ressort du chef de greffe")
    assert Browser(app).sign_in(make.cast.head).open(path).form("/cloture")


def test_asking_for_a_reading_asks_for_one_job(make: Factory, browser: Browser) -> None:
    page = browser.sign_in(make.cast.examiner).open(INDEX)
    assert page.form("/relecture").send().has("La relecture du fichier est demandée")


@pytest.mark.parametrize("path", [
    "?region=XX&forme=nope&branche=%00&charge=%F0&miens=9", "/liste?etat=rien&regle=nope&page=999999999999", "/liste?page=-1&gravite=%22",
])  # fmt: skip
def test_nonsense_in_the_address_is_read_as_nothing(make: Factory, browser: Browser, path: str) -> None:
    browser.sign_in(make.cast.examiner).open(INDEX + path)


@pytest.mark.parametrize("key", ["0", "999999999", "99999999999999999999"])
def test_an_unknown_finding_is_not_found(make: Factory, browser: Browser, key: str) -> None:
    browser.sign_in(make.cast.examiner).open(f"{INDEX}/{key}", expect=404)


UNION = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(("677001122", "699112233", "")),
    st.sampled_from(("LT", "CE")),
    st.sampled_from(list(Kind)),
    st.integers(0, 1),
)


@settings(max_examples=profiles.count(3, 30))
@given(unions=st.lists(UNION, min_size=1, max_size=6), closed=st.integers(0, 5))
def test_every_figure_is_the_length_of_its_list(make: Factory, unions: list[Any], closed: int) -> None:
    for name, phone, region, kind, dated in unions:
        make.union(name, phone=phone, region=region, kind=kind, mandate_until=date(2020, 1, 1) if dated else None)
    at: datetime = now()
    scanning.scan(at=at)
    for finding in of_rule("same_telephone")[:closed]:
        if finding.state.value == "open":
            close(make, finding)
    for region in ("", "LT"):
        for kind in ("", "federation"):
            asked = {"region": region, "kind": kind}
            found = queries.overview(queries.FindingFilters(**asked), at=at)
            for _, lines in found.groups:
                for line in lines:
                    for state in queries.STATES:
                        question = queries.FindingFilters(state=state, rule=line.rule.code, **asked)
                        assert queries.count(question, at=at) == line.counts[state]
            for state in queries.STATES:
                question = queries.FindingFilters(state=state, **asked)
                listed = queries.listing(question, at=at, size=10_000)
                assert len(listed.rows) == listed.total == found.totals[state]


def test_a_list_is_sorted_by_severity_then_region(make: Factory) -> None:
    for region, departement, town in (("LT", "LT-WOU", "Douala"), ("CE", "CE-MFO", "Yaoundé")):
        make.union("Syndicat des vanniers", region=region, departement=departement, locality=town, mandate_until=date(2020, 1, 1))
    at = now() + timedelta(seconds=1)
    scanning.scan(at=at)
    found = queries.listing(queries.FindingFilters(), at=at, size=1000).rows
    ranks = [queries.SEVERITIES.index(RULES[one.rule].severity) for one in found]
    assert ranks == sorted(ranks)
    expired = queries.listing(queries.FindingFilters(rule="mandate_expired"), at=at).rows
    assert [one.union.region for one in expired] == ["CE", "LT"]
