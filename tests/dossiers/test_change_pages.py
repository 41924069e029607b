"""The pages of a filing about a registered union, without JavaScript: at the counter, by the representative, on the desk."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import Flask

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now, today
from registry.dossiers import mandates
from registry.dossiers.models import Dossier
from registry.law.filings import CHANGES, FilingKind
from registry.law.roles import Role
from registry.law.statuses import DossierStatus, Outcome
from registry.law.terms import Channel, Function, Kind
from tests.client import Browser, Page, tidy
from tests.dossiers.test_changes import CONGRESS, THEN, TOLD, story
from tests.factories import PASSWORD, Factory

TABS = ("", "/pieces", "/observations", "/decision", "/historique")


def filled(content: dict[str, Any]) -> dict[str, Any]:
    """What the fields of the page are named: a date is three of them."""
    values: dict[str, Any] = {}
    for name, value in content.items():
        if isinstance(value, date):
            values |= {f"{name}-day": str(value.day), f"{name}-month": str(value.month), f"{name}-year": str(value.year)}
        elif name != "officers":
            values[name] = value
    return values


def begun(browser: Browser, make: Factory, address: str, kind: FilingKind, **query: str) -> Page:
    """The page of what changes, just opened at the counter."""
    page = browser.sign_in(make.cast.intake).open(f"/depot/organisation/{address}", query=query)
    form = next(form for form in page.forms() if form.find("input", {"name": "filing", "value": kind.value}))
    data = {field["name"]: field.get("value", "") for field in form.find_all("input")}
    return browser.send(str(form["action"]), data, expect=200)


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.value)
def test_a_change_is_typed_at_the_counter_and_read_on_every_page(browser: Browser, make: Factory, kind: FilingKind) -> None:
    union, kind, content, _ = TOLD[kind](make)
    make.session.commit()
    page = begun(browser, make, union.address, kind)
    assert page.h1 == tidy(kind.label.fr)
    empty = page.form("/changement").send()
    assert empty.status == 422 and empty.errors()
    page = page.form("/changement").send(**filled(content))
    assert page.status == 200, page.errors()
    dossier = make.session.query(Dossier).filter_by(filing=kind).order_by(Dossier.id.desc()).first()
    assert dossier is not None and dossier.status is DossierStatus.DRAFT
    for place in ("", "/pieces", "/verification", "/etape/mandataire", "/desistement"):
        browser.open(f"/depot/{dossier.ref}{place}", query={"lang": "en"} if place == "/pieces" else {})
    browser.open(f"/depot/{dossier.ref}/changement", query={"lang": "en"})
    browser.open(f"/depot/{dossier.ref}/etape/denomination", expect=404)


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.value)
def test_the_desk_reads_every_kind_until_it_is_signed(browser: Browser, make: Factory, kind: FilingKind) -> None:
    union, kind, content, after = TOLD[kind](make)
    told = story(make).begin(union, kind, **content)

    def read_all(person: User, **query: str) -> None:
        make.session.commit()
        browser.sign_in(person)
        for tab in TABS:
            assert told.dossier.receipt_number in browser.open(f"/dossiers/{told.dossier.ref}{tab}", query=query).text

    told.submit()
    told.take_up()
    told.examine()
    read_all(make.cast.examiner, lang="en")
    told.propose()
    read_all(make.cast.registrar)
    told.accept()
    read_all(make.cast.head)
    for paper in browser.open(f"/dossiers/{told.dossier.ref}").soup.select("a[href^='/actes/']"):
        browser.open(str(paper["href"]))
    page = browser.open("/dossiers", query={"vue": "tous", "genre": kind.value})
    assert told.dossier.receipt_number in page.text
    assert after(union)


def test_the_examiner_proposes_and_the_registrar_signs_on_the_pages(browser: Browser, make: Factory) -> None:
    union = make.union()
    told = story(make).begin(union, FilingKind.SEAT, seat="face marché", locality="Bafoussam", departement="OU-MIF", effect_on=THEN)
    told.submit()
    told.take_up()
    told.examine()
    make.session.commit()
    address = f"/dossiers/{told.dossier.ref}"
    page = browser.sign_in(make.cast.examiner).open(f"{address}/decision")
    page.form("/decision").send(text="Le siège est prouvé.", _button=("outcome", "register"))
    page = browser.sign_in(make.cast.registrar).open(f"{address}/decision")
    assert "Bafoussam" in page.text
    page = page.form("/decision/enregistrement").send(password=PASSWORD)
    assert page.status == 200 and "Inscrit au registre" in page.text
    make.session.expire_all()
    assert union.locality == "Bafoussam"
    page = browser.open(page.link("Lire l’acte"))
    assert "Bafoussam" in page.text and union.number in page.text
    assert "Notifié après le" in browser.open(address).text


def test_a_claim_is_proposed_on_the_page_of_the_decision(browser: Browser, make: Factory) -> None:
    union = make.union()
    story(make).begin(union, FilingKind.OFFICERS, **CONGRESS).signed()
    rival = {**CONGRESS, "congress_place": "Limbe", "officers": (("Paul Etonde", Function.PRESIDENT),)}
    told = story(make).begin(union, FilingKind.OFFICERS, **rival)
    told.submit()
    told.take_up()
    told.examine()
    make.session.commit()
    page = browser.sign_in(make.cast.examiner).open(f"/dossiers/{told.dossier.ref}/decision")
    form = next(form for form in page.forms() if form.find("input", {"name": "outcome", "value": "claim"}))
    data = {field["name"]: field.get("value", "") for field in form.find_all("input")}
    browser.send(f"/dossiers/{told.dossier.ref}/decision", {**data, "text": "Autre congrès, autre bureau."}, expect=200)
    make.session.expire_all()
    assert told.dossier.outcome is Outcome.CLAIM
    told.accept()
    make.session.commit()
    assert "revendication" in browser.open(f"/dossiers/{told.dossier.ref}/decision").text


def test_the_representative_files_for_its_own_union_and_for_no_other(app: Flask, browser: Browser, make: Factory) -> None:
    union, other, depositor = make.union(), make.union(), make.cast.depositor
    browser.sign_in(depositor).open(f"/depot/organisation/{union.address}", expect=404)
    mandates.record_mandate(union, Command(make.cast.intake, now()), email=depositor.email, capacity="Secrétaire", since_on=THEN)
    make.session.commit()
    page = browser.open("/mes-dossiers")
    page = page.follow("Signaler un changement")
    assert union.number in page.text
    browser.open(f"/depot/organisation/{other.address}", expect=404)
    told = story(make)
    told.channel, told.store = Channel.ONLINE, app.extensions["store"]
    told.begin(union, FilingKind.CONTACTS, phone="+237 600000001", effect_on=THEN)
    make.session.commit()
    page = browser.open(f"/depot/{told.dossier.ref}/verification")
    page = page.form("/verification").send(attested="y")
    assert page.status == 200 and "Le registre change à la signature" in page.text
    browser.open(f"/mes-dossiers/{told.dossier.ref}")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"phone": "+237 600000001", "effect_on-day": "29", "effect_on-month": "2", "effect_on-year": "2025"}, "Cette date n'existe pas"),
        ({"phone": "+237 600000001", "effect_on-day": "1", "effect_on-month": "1", "effect_on-year": "2999"}, "ne peut être à venir"),
        ({"phone": "+237 600000001", "effect_on-day": "1", "effect_on-month": "1", "effect_on-year": "1950"}, "6(1)"),
        (
            {"phone": "0\x00" + "1" * 10_000, "effect_on-day": "x", "effect_on-month": "\x00", "effect_on-year": "9" * 400},
            "Cette date n'existe pas",
        ),
    ],
)
def test_bad_input_is_said_beside_the_field_and_nothing_typed_is_lost(
    browser: Browser, make: Factory, values: dict[str, str], said: str
) -> None:
    union = make.union()
    page = begun(browser, make, union.address, FilingKind.CONTACTS).form("/changement").send(email="bureau@exemple.cm", **values)
    assert page.status == 422
    assert page.has(said)
    assert "bureau@exemple.cm" in page.html


def test_unknown_addresses_and_kinds_are_not_found(browser: Browser, make: Factory) -> None:
    union = make.union()
    browser.sign_in(make.cast.intake).open("/depot/organisation/rien", expect=404)
    page = browser.open(f"/depot/organisation/{union.address}")
    form = page.forms()[-1]
    data = {field["name"]: field.get("value", "") for field in form.find_all("input")}
    for filing in ("registration", "nonsense", ""):
        browser.send(f"/depot/organisation/{union.address}", {**data, "filing": filing}, expect=422)
    registration = make.draft()
    browser.open(f"/depot/{registration.ref}/changement", expect=404)


def test_the_nearest_organisations_are_named_when_a_number_is_mistyped(browser: Browser, make: Factory) -> None:
    federation = make.union("Fédération des potiers du Mbam", acronym="FEPOMB", kind=Kind.FEDERATION)
    page = begun(browser, make, make.union().address, FilingKind.AFFILIATION).form("/changement")
    page = page.send(**filled({"other": "Fédération des potiers", "effect_on": THEN}))
    assert page.status == 422 and federation.number in page.text
    page = page.form("/changement").send(other="fepomb")
    assert page.status == 200
    dossier = make.session.query(Dossier).filter_by(filing=FilingKind.AFFILIATION).one()
    assert dossier.content["other"] == federation.number


def test_another_organisation_is_offered_while_one_types_and_named_by_its_name_alone(browser: Browser, make: Factory) -> None:
    joined = make.union("Fédération des luthiers de la Mifi", kind=Kind.FEDERATION, acronym="FELUM")
    page = begun(browser, make, make.union().address, FilingKind.AFFILIATION)
    assert page.soup.select_one("input[name=other][list=known]") and page.soup.select_one("datalist#known")
    asked = browser.client.get(page.path, query_string={"other": "luthiers mifi"}, headers={"HX-Request": "true"})
    fragment = asked.get_data(as_text=True)
    assert "<html" not in fragment and f'value="{joined.number}"' in fragment and "FELUM" in fragment
    said = page.form("/changement").send(other="fédération des LUTHIERS de la Mifi", **filled({"effect_on": THEN}))
    assert said.status == 200, said.errors()


def test_a_refused_form_reloaded_leads_to_the_page_it_stands_on(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    refused = browser.sign_in(make.cast.examiner).open(f"/dossiers/{dossier.ref}").form("/deport").send()
    assert refused.status == 422
    again = browser.open(refused.path, query={"lang": "en"})
    assert again.status == 200 and again.path == f"/dossiers/{dossier.ref}?lang=en" and again.form("/deport")


def test_two_filings_under_way_name_each_other(browser: Browser, make: Factory) -> None:
    union = make.union()
    told = [story(make).begin(union, kind, **content).submit() for kind, content in (
        (FilingKind.CONTACTS, {"phone": "+237 600000001", "effect_on": THEN}),
        (FilingKind.SEAT, {"seat": "carrefour", "locality": "Bafoussam", "departement": "OU-MIF", "effect_on": THEN}),
    )]  # fmt: skip
    make.session.commit()
    one, other = (story.dossier for story in told)
    browser.sign_in(make.cast.examiner)
    for here, there in ((one, other), (other, one)):
        for tab in ("", "/decision"):
            page = browser.open(f"/dossiers/{here.ref}{tab}")
            assert page.has("1 autre dépôt en cours") and page.has(str(there.receipt_number))


def test_mandates_are_recorded_and_ended_on_their_page(browser: Browser, make: Factory) -> None:
    union, depositor = make.union(), make.cast.depositor
    page = browser.sign_in(make.cast.intake).open(f"/organisations/{union.address}/mandataires")
    refused = page.form("/mandataires").send(email="inconnu@exemple.cm", capacity="x", **filled({"since_on": today()}))
    assert refused.status == 422 and refused.errors()
    page = page.form("/mandataires").send(email=depositor.email, capacity="Secrétaire", **filled({"since_on": today()}))
    assert page.status == 200 and depositor.name in page.text
    page = page.form("/fin").send()
    assert not mandates.represents(depositor, union, on=today())
    browser.sign_in(make.user(Role.READER)).open(f"/organisations/{union.address}/mandataires", query={"lang": "en"})


def test_every_kind_has_its_line_in_the_list_of_both_languages(browser: Browser, make: Factory) -> None:
    union = make.union()
    browser.sign_in(make.cast.intake)
    for query in ({}, {"lang": "en"}):
        page = browser.open(f"/depot/organisation/{union.address}", query=query)
        for kind in CHANGES:
            assert page.has(kind.label.to(query.get("lang", "fr")))
