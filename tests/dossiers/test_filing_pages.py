"""Beginning, tasks and steps, page by page, without JavaScript."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.terms import Channel, Kind, Level, Regime, Side
from tests.client import Browser
from tests.dossiers.filers import BOTH, opened, step
from tests.factories import Factory


@BOTH
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


def test_a_new_draft_has_at_most_six_tasks_all_to_do(representative: Browser, make: Factory) -> None:
    page = representative.open(f"/depot/{opened(make).ref}")
    states = [tag.get_text() for tag in page.soup.select(".task .badge")]
    assert states == ["À faire"] * 5


def test_a_group_has_one_more_task_for_its_members(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.FEDERATION, side=Side.WORKERS, level=Level.NATIONAL)
    assert len(representative.open(f"/depot/{dossier.ref}").soup.select(".task")) == 6


def test_the_steps_follow_one_another_to_the_founders(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = (
        step(representative, dossier, "organisation")
        .form("organisation")
        .send(
            **{
                "kind": "syndicat",
                "side": "workers",
                "level": "national",
                "founded_on-day": "2",
                "founded_on-month": "3",
                "founded_on-year": "2025",
            }
        )
    )
    page = page.form("denomination").send(name_fr="Syndicat des vanniers du Wouri", name_en="", acronym="SYVAW")
    page = page.form("activite").send(branches=["PRI-AGRI"])
    page = page.form("siege").send(
        seat="Carrefour Ndokoti", locality="Douala", departement="LT-WOU", phone="+237 699 00 00 00", po_box="", email=""
    )
    page = page.form("mandataire").send(mandate_name="Solange Ndzié", mandate_capacity="Présidente", mandate_phone="")
    assert page.h1 == "Fondateurs et dirigeants"
    dossier = db.session.get_one(Dossier, dossier.id)
    assert (dossier.kind, dossier.level, dossier.name_fr, dossier.departement) == (
        Kind.SYNDICAT,
        Level.NATIONAL,
        "Syndicat des vanniers du Wouri",
        "LT-WOU",
    )
    assert dossier.branches == ["PRI-AGRI"]
    states = [tag.get_text() for tag in representative.open(f"/depot/{dossier.ref}").soup.select(".task .badge")]
    assert states == ["Fait", "Fait", "Fait", "À faire", "À faire"]


@BOTH
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
    page = (
        step(representative, dossier, "denomination")
        .form("denomination")
        .send(("then", "stay"), name_fr="Syndicat des dockers du Littoral")
    )
    assert page.h1 == "La dénomination" and page.has("SYNADOL") and page.has("mots distinctifs communs")
    page = page.form("denomination").send(name_fr="Syndicat des dockers du Littoral")
    assert page.status == 200 and page.h1 == "L'activité"
    assert representative.open(f"/depot/{dossier.ref}/verification").has("nom proche")
