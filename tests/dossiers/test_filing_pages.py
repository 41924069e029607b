"""Filing as the union's representative and the counter do it, page by page, without JavaScript."""

from __future__ import annotations

import re
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy import event

from registry.accounts.models import User
from registry.clock import now
from registry.db import db
from registry.dossiers import filing, queries
from registry.dossiers.models import Dossier
from registry.law.roles import Role
from registry.law.statuses import DossierStatus as S
from registry.law.terms import Channel, Function, Kind, Level, Regime, Side
from tests.client import Browser, Page, apply_fragment
from tests.factories import Factory

EN = {"lang": "en"}


@pytest.fixture
def representative(browser: Browser, make: Factory) -> Browser:
    return browser.sign_in(make.cast.depositor)


@pytest.fixture
def agent(browser: Browser, make: Factory) -> Browser:
    return browser.sign_in(make.cast.intake)


def opened(make: Factory, *, channel: Channel = Channel.ONLINE, **values: Any) -> Dossier:
    """An empty draft of the representative's, or of the counter's."""
    filer: User = make.cast.depositor if channel is Channel.ONLINE else make.cast.intake
    applicant = filer if channel is Channel.ONLINE else None
    dossier = filing.open_dossier(regime=Regime.LABOUR_CODE, channel=channel, actor=filer, applicant=applicant, at=now())
    if values:
        filing.amend(dossier, values, actor=filer, seen_version=dossier.version, at=now())
    make.session.commit()
    return dossier


def online(app: Flask, make: Factory, **values: Any) -> Dossier:
    return make.online_draft(app.extensions["store"], **values)


def step(browser: Browser, dossier: Dossier, name: str, **query: str) -> Page:
    return browser.open(f"/depot/{dossier.ref}/etape/{name}", query=query)


# ---- Before a dossier exists -----------------------------------------------------------------------------------


@pytest.mark.parametrize("query", [{}, EN])
def test_anyone_reads_what_is_needed_and_how_long_it_takes(browser: Browser, query: dict[str, str]) -> None:
    page = browser.open("/depot", query=query)
    assert page.has("20") and page.has("5")
    assert page.link("Commencer" if not query else "Begin").startswith("/depot/nouveau")
    assert "greffe" not in page.response.headers.get("Set-Cookie", "")


def test_beginning_signed_out_leads_to_signing_in_and_back(browser: Browser) -> None:
    response = browser.client.get("/depot/nouveau")
    assert response.status_code == 303
    assert "next=" in response.headers["Location"] and "nouveau" in response.headers["Location"]


def test_the_regime_question_comes_first_and_needs_an_answer(representative: Browser, make: Factory) -> None:
    page = representative.open("/depot/nouveau").form("nouveau").send()
    assert page.status == 422 and page.errors()
    assert db.session.scalar(sa.select(sa.func.count(Dossier.id))) == 0


@pytest.mark.parametrize("regime", [regime for regime in Regime if not regime.belongs_here])
def test_members_outside_the_labour_code_are_directed_elsewhere_and_nothing_is_opened(representative: Browser, regime: Regime) -> None:
    page = representative.open("/depot/nouveau").form("nouveau").send(regime=regime.value)
    assert page.status == 200 and page.has("Administration territoriale")
    assert db.session.scalar(sa.select(sa.func.count(Dossier.id))) == 0


def test_a_representative_opens_an_online_draft(representative: Browser, make: Factory) -> None:
    page = representative.open("/depot/nouveau").form("nouveau").send(regime="labour_code")
    dossier = db.session.scalars(sa.select(Dossier)).one()
    assert (dossier.channel, dossier.applicant_id) == (Channel.ONLINE, make.cast.depositor.id)
    assert page.path.endswith(dossier.ref) and page.has("À faire")
    assert representative.open("/mes-dossiers").has("sans nom")


def test_the_counter_opens_a_paper_dossier_of_nobodys(agent: Browser, make: Factory) -> None:
    agent.open("/guichet").follow("Saisir un dossier papier").form("nouveau").send(regime="labour_code")
    dossier = db.session.scalars(sa.select(Dossier)).one()
    assert (dossier.channel, dossier.applicant_id) == (Channel.COUNTER, None)
    assert agent.open("/guichet").has("sans nom")


# ---- Tasks and steps -------------------------------------------------------------------------------------------


def test_a_new_draft_has_at_most_six_tasks_all_to_do(representative: Browser, make: Factory) -> None:
    page = representative.open(f"/depot/{opened(make).ref}")
    states = [tag.get_text() for tag in page.soup.select(".task .badge")]
    assert states == ["À faire"] * 5


def test_a_group_has_one_more_task_for_its_members(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.FEDERATION, side=Side.WORKERS, level=Level.NATIONAL)
    assert len(representative.open(f"/depot/{dossier.ref}").soup.select(".task")) == 6


def test_the_steps_follow_one_another_to_the_founders(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = step(representative, dossier, "organisation").form("organisation").send(
        **{"kind": "syndicat", "side": "workers", "level": "national", "founded_on-day": "2", "founded_on-month": "3", "founded_on-year": "2025"}
    )
    page = page.form("denomination").send(name_fr="Syndicat des vanniers du Wouri", name_en="", acronym="SYVAW")
    page = page.form("activite").send(branches=["PRI-AGRI"])
    page = page.form("siege").send(seat="Carrefour Ndokoti", locality="Douala", departement="LT-WOU", phone="+237 699 00 00 00", po_box="", email="")
    page = page.form("mandataire").send(mandate_name="Solange Ndzié", mandate_capacity="Présidente", mandate_phone="")
    assert page.h1 == "Fondateurs et dirigeants"
    dossier = db.session.get_one(Dossier, dossier.id)
    assert (dossier.kind, dossier.level, dossier.name_fr, dossier.departement) == (Kind.SYNDICAT, Level.NATIONAL, "Syndicat des vanniers du Wouri", "LT-WOU")
    assert dossier.branches == ["PRI-AGRI"]
    states = [tag.get_text() for tag in representative.open(f"/depot/{dossier.ref}").soup.select(".task .badge")]
    assert states == ["Fait", "Fait", "Fait", "À faire", "À faire"]


@pytest.mark.parametrize("query", [{}, EN])
@pytest.mark.parametrize(
    ("name", "values", "wrong"),
    [
        ("organisation", {}, 3),
        ("organisation", {"kind": "syndicat", "side": "workers", "level": "national", "founded_on-day": "31", "founded_on-month": "2", "founded_on-year": "2025"}, 1),
        ("organisation", {"kind": "nonsense", "side": "workers", "level": "national"}, 1),
        ("denomination", {"name_fr": " "}, 1),
        ("denomination", {"name_fr": "x" * 301}, 1),
        ("activite", {"branches": ["nonsense"]}, 1),
        ("siege", {"seat": "Ici", "phone": "pas un numéro", "email": "pas une adresse"}, 4),
        ("mandataire", {"mandate_name": "Nom"}, 1),
    ],
)  # fmt: skip
def test_a_step_says_what_is_wrong_and_keeps_what_was_typed(
    representative: Browser, make: Factory, name: str, values: dict[str, Any], wrong: int, query: dict[str, str]
) -> None:
    dossier = opened(make)
    page = step(representative, dossier, name, **query).form(name).send(**values)
    assert page.status == 422
    assert len(page.errors()) == wrong, page.errors()
    assert page.soup.title and page.soup.title.get_text().startswith(("Erreur", "Error"))
    for link in page.soup.select(".error-summary a"):
        assert page.soup.find(id=str(link["href"]).removeprefix("#")), link
    for value in values.values():
        if isinstance(value, str) and value.strip() and value != "nonsense":
            assert value in str(page.soup.find("form", class_="form")) or value in {"national", "workers", "syndicat"}
    assert db.session.get_one(Dossier, dossier.id).version == dossier.version


def test_a_confederation_has_no_level(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    step(representative, dossier, "organisation").form("organisation").send(kind="confederation", side="workers")
    assert db.session.get_one(Dossier, dossier.id).level is None


def test_an_unknown_step_or_dossier_is_not_found(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    representative.open(f"/depot/{dossier.ref}/etape/nulle-part", expect=404)
    representative.open("/depot/AAAA-BBBB", expect=404)
    representative.open("/depot/AAAA-BBBB/etape/siege", expect=404)


def test_near_registered_names_are_shown_with_reasons_and_bar_nothing(representative: Browser, make: Factory) -> None:
    make.union("Syndicat national des dockers du Littoral", acronym="SYNADOL")
    dossier = opened(make)
    page = step(representative, dossier, "denomination").form("denomination").send(("then", "stay"), name_fr="Syndicat des dockers du Littoral")
    assert page.h1 == "La dénomination" and page.has("SYNADOL") and page.has("mots distinctifs communs")
    page = page.form("denomination").send(name_fr="Syndicat des dockers du Littoral")
    assert page.status == 200 and page.h1 == "Branches d'activité"
    assert representative.open(f"/depot/{dossier.ref}/verification").has("nom(s) proche(s)")


# ---- Autosave --------------------------------------------------------------------------------------------------


def typing(browser: Browser, page: Page, name: str, **values: Any) -> Any:
    """What htmx sends while one types: every field but the key."""
    form = page.form(f"/etape/{name}")
    data = {**form.values, **values}
    data.pop("act_key")
    address = str(form.tag["hx-post"])
    response = browser.client.post(address, data=data, headers={"HX-Request": "true"})
    browser._clean(address)
    return response


def test_what_is_typed_is_there_after_a_reload_and_the_form_follows(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = step(representative, dossier, "siege")
    response = typing(representative, page, "siege", seat="Carrefour Ndok", phone="69")
    assert response.status_code == 200 and "Enregistré à" in response.get_data(as_text=True)
    after = apply_fragment(page, response, "draft")
    fresh = step(representative, dossier, "siege")
    for name in ("seat", "phone"):
        assert fresh.form("/etape/siege").values[name] == {"seat": "Carrefour Ndok", "phone": "69"}[name]
    version = after.find("input", {"name": "version"})
    assert version and version["value"] == fresh.form("/etape/siege").values["version"]
    response = typing(representative, page, "siege", seat="Carrefour Ndokoti", version=str(version["value"]))
    assert response.status_code == 200
    assert db.session.get_one(Dossier, dossier.id).seat == "Carrefour Ndokoti"


def test_what_does_not_fit_its_type_is_skipped_and_the_rest_kept(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = step(representative, dossier, "organisation")
    values = {"kind": "syndicat", "side": "nonsense", "founded_on-day": "31", "founded_on-month": "2", "founded_on-year": "20"}
    assert typing(representative, page, "organisation", **values).status_code == 200
    dossier = db.session.get_one(Dossier, dossier.id)
    assert (dossier.kind, dossier.side, dossier.founded_on) == (Kind.SYNDICAT, None, None)
    page = step(representative, dossier, "denomination")
    assert typing(representative, page, "denomination", name_fr="x" * 301, acronym="SYX").status_code == 200
    dossier = db.session.get_one(Dossier, dossier.id)
    assert (dossier.name_fr, dossier.acronym) == ("", "SYX")


def test_while_typing_a_name_the_near_ones_come_along(representative: Browser, make: Factory) -> None:
    make.union("Syndicat national des dockers du Littoral", acronym="SYNADOL")
    dossier = opened(make)
    page = step(representative, dossier, "denomination")
    response = typing(representative, page, "denomination", name_fr="Syndicat des dockers")
    assert "SYNADOL" in str(apply_fragment(page, response, "draft").find(id="near"))


def test_a_stale_autosave_is_told_so_and_the_text_stays(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = step(representative, dossier, "siege")
    other = step(representative, dossier, "siege")
    assert typing(representative, other, "siege", seat="Ailleurs").status_code == 200
    response = typing(representative, page, "siege", seat="Ici")
    assert response.status_code == 409 and "HX-Retarget" not in response.headers
    after = apply_fragment(page, response, "draft")
    assert "pas encore enregistré" in after.get_text()
    version = after.find("input", {"name": "version"})
    assert version and version["value"] == page.form("/etape/siege").values["version"], "still the stale one: nothing may be overwritten"
    assert db.session.get_one(Dossier, dossier.id).seat == "Ailleurs"
    both = page.form("/etape/siege").send(seat="Ici", locality="Douala", departement="LT-WOU", phone="699000000")
    assert both.status == 409 and "Ici" in both.html and both.has("Ailleurs")


def test_an_autosave_while_returned_keeps_the_form_current(agent: Browser, make: Factory) -> None:
    dossier = make.returned()
    page = step(agent, dossier, "siege")
    response = typing(agent, page, "siege", seat="Nouvelle adresse")
    after = apply_fragment(page, response, "draft").find("input", {"name": "version"})
    assert after and after["value"] == str(db.session.get_one(Dossier, dossier.id).version)


# ---- Persons and members ---------------------------------------------------------------------------------------


def test_persons_are_named_one_per_page_with_the_progress(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.SYNDICAT, side=Side.EMPLOYERS, level=Level.NATIONAL)
    page = representative.open(f"/depot/{dossier.ref}/personnes")
    assert page.has("0 sur 5")
    page = page.follow("Ajouter une personne")
    page = page.form("nouvelle").send(("then", "another"), name="Ada Ngo", signed="y", function="president", civic_rights="y", no_forfeiture="y", reads_and_writes="y")
    assert page.h1 == "Ajouter une personne"
    page = page.form("nouvelle").send(name="Paul Essomba", signed="y")
    assert page.has("2 sur 5") and page.has("Complet") and page.has("2 condition(s)")
    page = page.follow("Paul Essomba").form("/personnes/").send(name="Paul Essomba Atangana", function="treasurer", civic_rights="y", no_forfeiture="y", reads_and_writes="y")
    people = db.session.get_one(Dossier, dossier.id).people
    assert [(p.name, p.function) for p in people] == [("Ada Ngo", Function.PRESIDENT), ("Paul Essomba Atangana", Function.TREASURER)]
    page = page.follow("Ada Ngo").form("retrait").send()
    assert page.has("retirée") and not page.has("Ada Ngo")


def test_a_person_without_a_part_is_refused_and_kept_as_typed(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = representative.open(f"/depot/{dossier.ref}/personnes/nouvelle").form("nouvelle").send(name="Ada Ngo", **{"born_on-year": "1984", "born_on-day": "41"})
    assert page.status == 422 and "1984" in page.html and "Ada Ngo" in page.html
    page = page.form("nouvelle").send(**{"born_on-year": "", "born_on-day": ""})
    assert page.status == 422 and any("fonction" in error for error in page.errors())


def test_five_hundred_persons_stay_light_and_take_as_many_statements(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.SYNDICAT, side=Side.WORKERS, level=Level.NATIONAL)
    few = statements(representative, f"/depot/{dossier.ref}/personnes")
    for n in range(120):
        filing.save_person(dossier, {"name": f"Personne {n}", "signed": True}, actor=make.cast.depositor, seen_version=dossier.version, at=now())
    make.session.commit()
    page = representative.open(f"/depot/{dossier.ref}/personnes")
    assert page.has("120 sur 20") and len(page.soup.select(".task")) == 50
    assert statements(representative, f"/depot/{dossier.ref}/personnes") == few
    assert representative.open(f"/depot/{dossier.ref}/personnes", query={"page": "3"}).has("Personne 119")
    representative.open(f"/depot/{dossier.ref}/personnes", query={"page": "pas-un-nombre"})


def test_member_organisations_are_found_in_the_register_and_added_one_by_one(representative: Browser, make: Factory) -> None:
    union = make.union("Syndicat des dockers de Kribi", acronym="SYDOK")
    fed = make.union("Fédération des ports", acronym="FEPORT", kind=Kind.FEDERATION)
    dossier = opened(make, kind=Kind.FEDERATION, side=Side.WORKERS, level=Level.NATIONAL)
    page = representative.open(f"/depot/{dossier.ref}/membres")
    page = page.form("membres").send(q="SYDOK")
    assert page.has(union.number)
    page = page.form("membres")
    found = representative.open(f"/depot/{dossier.ref}/membres", query={"q": "SYDOK"})
    add = next(form for form in found.forms() if form.get("method") == "post" and str(form["action"]).endswith("/membres"))
    from tests.client import Form

    page = Form(found, add).send()
    assert page.has("Membres indiqués : 1")
    again = representative.open(f"/depot/{dossier.ref}/membres", query={"q": "FEPORT"})
    assert again.has("ne groupe pas"), "a federation does not join a federation"
    refused = representative.send(f"/depot/{dossier.ref}/membres", {**hidden(again), "union": str(fed.id)})
    assert refused.status == 422 and refused.has("ne groupe pas")
    page = page.form("retrait").send()
    assert page.has("Membres indiqués : 0")


def hidden(page: Page) -> dict[str, str]:
    """The token and version of some form of the page."""
    return {
        name: str(page.soup.find("input", {"name": name})["value"])  # type: ignore[index]
        for name in ("csrf_token", "version")
        if page.soup.find("input", {"name": name})
    }


def test_a_syndicat_has_no_page_of_members(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.SYNDICAT)
    assert representative.open(f"/depot/{dossier.ref}/membres").path.endswith(dossier.ref)


# ---- Check, filing, confirmation -------------------------------------------------------------------------------


def test_the_check_lists_all_that_is_missing_each_with_where_to_mend_it(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.SYNDICAT, side=Side.WORKERS, level=Level.NATIONAL)
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
    for words in ("Dossier reçu le", "Récépissé de dépôt", "Instruction", "application.pdf" if False else "Statuts"):
        assert page.has(words), words
    page = page.follow("Se désister")
    refused = page.form("desistement").send(reason=" ")
    assert refused.status == 422
    page = refused.form("desistement").send(reason="Les fondateurs renoncent.")
    assert page.has("Désisté") and page.has("Les fondateurs renoncent.")


def test_a_returned_dossier_shows_the_observations_and_is_filed_again(agent: Browser, make: Factory) -> None:
    dossier = make.returned()
    page = agent.open(f"/depot/{dossier.ref}")
    assert page.has("Observations du greffe") and page.has("15(f)") and page.has("Répondre sur cette page")
    page = agent.open(f"/depot/{dossier.ref}/etape/siege", query={"retour": "verification"}).form("siege").send(seat="Nouveau siège")
    assert page.has("Ce qui a changé") and page.has("Nouveau siège")
    page = page.form("verification").send(attested="y")
    assert page.status == 200 and page.has("En instruction") and page.has("de nouveau déposé")
    assert db.session.get_one(Dossier, dossier.id).status is S.UNDER_EXAMINATION


@pytest.mark.parametrize("trait", ["submitted", "taken_up", "returned", "resubmitted", "proposed", "accepted", "refused", "closed", "withdrawn"])
@pytest.mark.parametrize("query", [{}, EN])
def test_every_situation_has_its_page_in_both_languages(agent: Browser, make: Factory, trait: str, query: dict[str, str]) -> None:
    dossier = getattr(make, trait)()
    page = agent.open(f"/mes-dossiers/{dossier.ref}", query=query)
    assert page.has(dossier.status.label.en if query else dossier.status.label.fr)


def test_a_draft_is_given_up_with_a_reason(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = representative.open(f"/depot/{dossier.ref}").follow("Abandonner ce brouillon").form("desistement").send(reason="Essai.")
    assert page.has("Désisté")


# ---- Whose dossier it is ---------------------------------------------------------------------------------------

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


@pytest.mark.parametrize("query", [{}, EN])
@pytest.mark.parametrize("page", ["", "/etape/organisation", "/etape/denomination", "/etape/activite", "/etape/siege", "/etape/mandataire",
                                  "/personnes", "/personnes/nouvelle", "/pieces", "/verification", "/desistement"])  # fmt: skip
def test_the_counter_has_every_page_in_both_languages(agent: Browser, make: Factory, page: str, query: dict[str, str]) -> None:
    dossier = make.draft()
    html = agent.open(f"/depot/{dossier.ref}{page}", query=query).html
    assert ("lang=en" in html) if query else True


# ---- Follow-up -------------------------------------------------------------------------------------------------


def test_whoever_holds_number_and_code_learns_the_stage_and_nothing_else(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    receipt = queries.receipt_of(dossier)
    assert receipt and dossier.receipt_number
    page = browser.open("/suivi").form("suivi").send(receipt=dossier.receipt_number.lower(), code=receipt.values["follow_up_code"].replace("-", " "))
    assert page.status == 200 and page.has("Déposé") and page.has("ne vaut pas enregistrement")
    assert not page.has(dossier.name_fr) and not page.has(dossier.people[0].name) and not page.has(dossier.ref)


def test_a_wrong_pair_gets_one_neutral_sentence_and_few_tries(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    form = browser.open("/suivi").form("suivi")
    wrong_code = form.send(receipt=dossier.receipt_number, code="ZZZZ-ZZZZ")
    wrong_number = form.send(receipt="REC-2026-9999", code="ZZZZ-ZZZZ")
    neutral = lambda page: re.sub(r"\s+", " ", page.soup.select_one(".error-summary").get_text())  # noqa: E731
    assert wrong_code.status == wrong_number.status == 422
    assert neutral(wrong_code) == neutral(wrong_number)
    answers = [form.send(receipt=dossier.receipt_number, code=f"ZZZZ-ZZZ{n}").status for n in range(2, 10)]
    assert answers[-1] in {422, 429} and form.send(receipt=dossier.receipt_number, code="AAAA-2222").status == 429


@pytest.mark.parametrize("query", [{}, EN])
def test_the_follow_up_form_asks_for_both(browser: Browser, query: dict[str, str]) -> None:
    page = browser.open("/suivi", query=query).form("suivi").send()
    assert page.status == 422 and len(page.errors()) == 2


def statements(browser: Browser, path: str) -> int:
    """How many statements a page takes."""
    seen: list[str] = []

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append(statement)

    engine = db.session.get_bind()
    event.listen(engine, "before_cursor_execute", count)
    try:
        browser.open(path)
    finally:
        event.remove(engine, "before_cursor_execute", count)
    return len(seen)
