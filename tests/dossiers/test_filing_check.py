"""Checking, filing, confirmation, and what a filed dossier shows."""

from __future__ import annotations

import pytest
from flask import Flask

from registry.db import db
from registry.dossiers import queries
from registry.dossiers.models import Dossier
from registry.law.roles import Role
from registry.law.statuses import DossierStatus as S
from registry.law.terms import Channel
from tests.client import Browser
from tests.dossiers.filers import BOTH, SYNDICAT, online, opened
from tests.factories import Factory


def test_the_check_lists_all_that_is_missing_each_with_where_to_mend_it(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    page = representative.open(f"/depot/{dossier.ref}/verification")
    links = {link.get_text(): str(link["href"]) for link in page.soup.select(".callout--warning a")}
    assert len(links) >= 10
    for address in links.values():
        assert "retour=verification" in address
        target = representative.open(address)
        anchor = address.partition("#")[2]
        assert not anchor or target.soup.find(id=anchor), address
    refused = page.form("verification").send(attested="y")
    assert refused.status == 422 and len(refused.errors()) == len(links)
    assert refused.soup.title and refused.soup.title.get_text().startswith("Erreur")
    assert db.session.get_one(Dossier, dossier.id).status is S.DRAFT


def test_a_change_link_comes_back_to_the_check(app: Flask, representative: Browser, make: Factory) -> None:
    dossier = online(app, make)
    page = representative.open(f"/depot/{dossier.ref}/verification")
    page = representative.open(page.link("Modifier Localité"))
    page = page.form("siege").send(locality="Bonabéri")
    assert page.h1 == "Relire et déposer" and page.has("Bonabéri")


def test_filing_takes_the_attestation_then_gives_number_hour_code_and_term(app: Flask, representative: Browser, make: Factory) -> None:
    dossier = online(app, make)
    page = representative.open(f"/depot/{dossier.ref}/verification")
    assert page.has("Pièces d’usage non jointes")
    refused = page.form("verification").send()
    assert refused.status == 422 and any("167(2)" in error for error in refused.errors())
    page = refused.form("verification").send(attested="y")
    dossier = db.session.get_one(Dossier, dossier.id)
    receipt = queries.receipt_of(dossier)
    assert receipt and dossier.status is S.SUBMITTED and dossier.receipt_number
    assert page.h1 == "Demande déposée"
    for words in (dossier.receipt_number, receipt.values["follow_up_code"], "ne vaut pas enregistrement", "Délai légal"):
        assert page.has(words), words
    assert receipt.code in page.link("récépissé à imprimer")
    assert representative.open(f"/depot/{dossier.ref}/confirmation").h1 == "Demande déposée", "it survives being bookmarked"


def test_sending_the_filing_twice_files_once(app: Flask, representative: Browser, make: Factory) -> None:
    dossier = online(app, make)
    form = representative.open(f"/depot/{dossier.ref}/verification").form("verification")
    first, second = form.send(attested="y"), form.send(attested="y")
    assert first.h1 == second.h1 == "Demande déposée"


def test_a_filed_dossier_shows_its_stage_clock_and_papers_and_may_be_withdrawn(app: Flask, representative: Browser, make: Factory) -> None:
    dossier = online(app, make)
    representative.open(f"/depot/{dossier.ref}/verification").form("verification").send(attested="y")
    assert representative.open(f"/depot/{dossier.ref}").path.startswith("/mes-dossiers/"), "no longer to be filled in"
    assert representative.open(f"/depot/{dossier.ref}/etape/siege").path.startswith("/mes-dossiers/")
    page = representative.open(f"/mes-dossiers/{dossier.ref}")
    for words in ("Dossier reçu le", "Récépissé de dépôt", "Instruction", "Statuts"):
        assert page.has(words), words
    page = page.follow("Se désister")
    refused = page.form("desistement").send(reason=" ")
    assert refused.status == 422
    page = refused.form("desistement").send(reason="Les fondateurs renoncent.")
    assert page.has("Désisté") and page.has("Les fondateurs renoncent.")


def test_a_returned_dossier_shows_the_observations_and_is_filed_again(agent: Browser, make: Factory) -> None:
    dossier = make.returned()
    page = agent.open(f"/depot/{dossier.ref}")
    assert page.has("Observations du greffe") and page.has("15(f)") and page.link("Répondre").endswith("/pieces#piece-statutes")
    page = agent.open(f"/depot/{dossier.ref}/etape/siege", query={"retour": "verification"}).form("siege").send(seat="Nouveau siège")
    assert page.has("Ce qui a changé") and page.has("Nouveau siège")
    page = page.form("verification").send(attested="y")
    assert page.status == 200 and page.has("En instruction") and page.has("de nouveau déposé")
    assert db.session.get_one(Dossier, dossier.id).status is S.UNDER_EXAMINATION


@pytest.mark.parametrize(
    "trait", ["submitted", "taken_up", "returned", "resubmitted", "proposed", "accepted", "refused", "closed", "withdrawn"]
)
@BOTH
def test_every_situation_has_its_page_in_both_languages(agent: Browser, make: Factory, trait: str, query: dict[str, str]) -> None:
    dossier = getattr(make, trait)()
    page = agent.open(f"/mes-dossiers/{dossier.ref}", query=query)
    assert page.has(dossier.status.label.en if query else dossier.status.label.fr)


def test_a_draft_is_given_up_with_a_reason(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = representative.open(f"/depot/{dossier.ref}").follow("Abandonner ce brouillon").form("desistement").send(reason="Essai.")
    assert page.has("Désisté")


PAGES = ["", "/etape/siege", "/personnes", "/personnes/nouvelle", "/pieces", "/verification", "/confirmation", "/desistement"]


@pytest.mark.parametrize("page", PAGES)
def test_another_representative_finds_nothing(browser: Browser, make: Factory, page: str) -> None:
    dossier = opened(make)
    browser.sign_in(make.user(Role.DEPOSITOR))
    browser.open(f"/depot/{dossier.ref}{page}", expect=404)


@pytest.mark.parametrize("page", PAGES)
def test_the_counter_does_not_open_an_online_dossier(agent: Browser, make: Factory, page: str) -> None:
    agent.open(f"/depot/{opened(make).ref}{page}", expect=404)


@pytest.mark.parametrize("role", [Role.EXAMINER, Role.HEAD, Role.REGISTRAR, Role.READER, Role.ADMINISTRATOR])
def test_the_rest_of_the_office_does_not_file(browser: Browser, make: Factory, role: Role) -> None:
    dossier = opened(make, channel=Channel.COUNTER)
    browser.sign_in(make.user(role))
    browser.open(f"/depot/{dossier.ref}", expect=403)


@BOTH
@pytest.mark.parametrize("page", ["", "/etape/organisation", "/etape/denomination", "/etape/activite", "/etape/siege", "/etape/mandataire",
                                  "/personnes", "/personnes/nouvelle", "/pieces", "/verification", "/desistement"])  # fmt: skip
def test_the_counter_has_every_page_in_both_languages(agent: Browser, make: Factory, page: str, query: dict[str, str]) -> None:
    dossier = make.draft()
    html = agent.open(f"/depot/{dossier.ref}{page}", query=query).html
    assert ("lang=en" in html) if query else True


def test_at_the_counter_it_is_the_depositor_who_attests(agent: Browser, make: Factory) -> None:
    dossier = make.draft()
    page = agent.open(f"/depot/{dossier.ref}/verification")
    assert page.has("Le déposant atteste") and not page.has("J'atteste")
    page = page.form("verification").send(attested="y")
    assert page.h1 == "Demande déposée" and page.has(queries.receipt_of(dossier).values["follow_up_code"])  # type: ignore[union-attr]
