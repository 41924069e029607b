"""The public register: what anyone finds, what nobody is told, and what it weighs."""

from __future__ import annotations

import gzip
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.clock import now
from registry.db import db
from registry.law.parameters import in_force
from registry.law.roles import Role
from registry.law.statuses import Standing
from registry.law.terms import Kind, Level, Side
from registry.lookup import queries
from registry.unions import lifecycle
from registry.unions.models import Affiliation, TradeUnion
from registry.unions.queries import RegisterQuery
from tests.client import Browser
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

TEACHERS = "Syndicat national des enseignants du secondaire du Cameroun"


@pytest.fixture
def register(make: Factory) -> dict[str, TradeUnion]:
    """A few unions that are easily taken for one another."""
    return {
        "snaes": make.union(TEACHERS, acronym="SNAES", branches=("TER-ENSPRIV",), locality="Yaoundé", departement="CE-MFO", region="CE"),
        "docks": make.union("Syndicat des dockers du port de Douala", acronym="SYDOP"),
        "press": make.union("Syndicat national des journalistes", name_en="National Union of Journalists", acronym="S.N.J.C."),
        "top": make.union("Confédération des travailleurs libres", kind=Kind.CONFEDERATION, level=None, acronym="CTL", branches=()),
    }


def _found(page_text: str, *names: str) -> list[bool]:
    return [name in page_text for name in names]


@pytest.mark.parametrize("words", [
    TEACHERS, "syndicat NATIONAL des Enseignants du secondaire", "secondaire enseignants", "snaes", "S.N.A.E.S", "enseignant",
    "ENSEIGNANTS SECONDAIRE",
])  # fmt: skip
def test_a_union_is_found_by_its_name_or_acronym_however_typed(browser: Browser, register: dict[str, TradeUnion], words: str) -> None:
    page = browser.open("/registre", query={"q": words})
    assert page.has(TEACHERS)
    assert not page.has("Aucun syndicat enregistré")
    assert not page.has("dockers")


def test_a_union_is_found_by_its_number_and_a_part_of_it(browser: Browser, register: dict[str, TradeUnion]) -> None:
    number = register["docks"].number
    for words in (number, number.lower().replace("-", " "), number[3:]):
        assert browser.open("/registre", query={"q": words}).has("dockers du port"), words


@pytest.mark.parametrize("words", ["sindicat des enseignans du segondaire", "SNAEZ", "docker du porc de Doula"])
def test_a_misspelt_name_is_not_registered_and_its_neighbours_are_shown(
    browser: Browser, register: dict[str, TradeUnion], words: str
) -> None:
    page = browser.open("/registre", query={"q": words})
    assert page.has("Aucun syndicat enregistré sous ce nom")
    assert page.has("Noms voisins")
    assert any(_found(page.text, TEACHERS, "dockers du port"))


def test_an_unknown_name_is_plainly_not_registered(browser: Browser, register: dict[str, TradeUnion]) -> None:
    page = browser.open("/registre", query={"q": "zzzz qqqq"})
    assert page.has("Aucun syndicat enregistré sous ce nom")
    assert not page.has("Noms voisins")
    english = browser.open("/registre", query={"q": "zzzz qqqq", "lang": "en"})
    assert english.has("No trade union registered under this name")


def test_an_english_name_is_found_too(browser: Browser, register: dict[str, TradeUnion]) -> None:
    assert browser.open("/registre", query={"q": "union of journalists"}).has("Syndicat national des journalistes")


def test_filters_narrow_and_nonsense_in_the_address_is_read_as_nothing(browser: Browser, register: dict[str, TradeUnion]) -> None:
    page = browser.open("/registre", query={"forme": "confederation"})
    assert page.has("travailleurs libres") and not page.has("dockers")
    assert browser.open("/registre", query={"region": "CE"}).has(TEACHERS)
    empty = browser.open("/registre", query={"q": "dockers", "region": "CE"})
    assert empty.has("avec ces filtres") and empty.has("Retirer les filtres")
    wild = browser.open("/registre", query={"q": "\x00%_'\"" + "é" * 5000, "forme": "💣", "region": "'", "page": "-9²"})
    assert wild.status == 200


def test_a_page_holds_twenty_and_any_page_number_is_answered(browser: Browser, make: Factory) -> None:
    for _ in range(21):
        make.union()
    first = browser.open("/registre")
    assert len(first.soup.select("tbody tr")) == 20
    second = first.follow("Suivante")
    assert len(second.soup.select("tbody tr")) == 1
    assert len(browser.open("/registre", query={"page": "99999999999"}).soup.select("tbody tr")) >= 1


def test_the_record_says_since_when_and_under_which_number(browser: Browser, register: dict[str, TradeUnion]) -> None:
    union = register["snaes"]
    page = browser.open(f"/registre/{union.address}")
    assert page.h1 == f"SNAES {TEACHERS}"
    for words in (union.number, "Enregistrée depuis le", "art. 6(1)", "Enseignement privé", "Mfoundi (Centre)", "Vérifié le"):
        assert page.has(words), words
    assert browser.open(f"/registre/{union.address}", query={"lang": "en"}).has("Registered since")


def test_the_record_names_no_person_and_shows_no_contact(browser: Browser, make: Factory) -> None:
    dossier = make.accepted()
    assert dossier.union is not None and dossier.union.officers
    html = browser.open(f"/registre/{dossier.union.address}").html
    for hidden in (*(officer.name for officer in dossier.union.officers), dossier.mandate_name, dossier.phone, dossier.union.seat):
        assert hidden not in html, hidden


def test_a_union_no_longer_registered_is_said_to_be_so(browser: Browser, register: dict[str, TradeUnion], session: Session) -> None:
    union = register["docks"]
    session.execute(sa.update(TradeUnion).where(TradeUnion.id == union.id).values(standing=Standing.DISSOLVED))
    session.commit()
    page = browser.open(f"/registre/{union.address}")
    assert page.has("n’est plus enregistrée") and page.has("Dissous")
    assert not page.has("Enregistrée depuis")


def test_affiliations_of_today_are_linked_both_ways(browser: Browser, register: dict[str, TradeUnion], session: Session) -> None:
    top, member, former = register["top"], register["docks"], register["press"]
    session.add(Affiliation(member_id=member.id, parent_id=top.id, since_on=date(2024, 1, 1)))
    session.add(Affiliation(member_id=former.id, parent_id=top.id, since_on=date(2020, 1, 1), until_on=date(2021, 1, 1)))
    session.commit()
    assert browser.open(f"/registre/{member.address}").has("travailleurs libres")
    page = browser.open(f"/registre/{top.address}")
    assert page.has("dockers") and not page.has("journalistes") and page.has("Organisations membres (1)")


def test_an_unknown_address_offers_the_search_and_another_case_leads_to_the_record(
    browser: Browser, register: dict[str, TradeUnion]
) -> None:
    page = browser.open("/registre/GS-1900-0001", expect=404)
    assert page.has("Aucun enregistrement à cette adresse")
    assert page.form("/registre").values["q"] == "GS 1900 0001"
    address = register["snaes"].address
    assert browser.open(f"/registre/{address.lower()}").path.endswith(address)


def test_help_and_legal_notice_speak_both_languages(browser: Browser) -> None:
    for path, fr, en in (("/aide", "Aide", "Help"), ("/mentions-legales", "Mentions légales", "Legal notice")):
        assert browser.open(path).h1 == fr
        assert browser.open(path, query={"lang": "en"}).h1 == en


PUBLIC = ("/", "/registre", "/registre?q=enseignants", "/aide", "/mentions-legales")


def test_a_public_page_knows_nobody_and_may_be_kept_by_a_cache(
    app: Flask, browser: Browser, make: Factory, register: dict[str, TradeUnion]
) -> None:
    browser.sign_in(make.user(Role.HEAD))
    browser.open("/journal")  # the cookie is alive and well
    for path in (*PUBLIC, f"/registre/{register['snaes'].address}"):
        response = browser.client.get(path)
        assert response.headers["Cache-Control"] == "public, max-age=60", path
        assert "Set-Cookie" not in response.headers, path
        assert "Cookie" not in response.headers.get("Vary", ""), path
        assert "<script" not in response.get_data(as_text=True), path


def test_a_page_unchanged_is_not_sent_again(browser: Browser) -> None:
    for encoding in ("identity", "gzip", "br"):
        first = browser.client.get("/aide", headers={"Accept-Encoding": encoding})
        again = browser.client.get("/aide", headers={"Accept-Encoding": encoding, "If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b""), encoding


def test_a_first_visit_weighs_at_most_25_kilobytes_and_a_record_10(app: Flask, browser: Browser, make: Factory) -> None:
    for _ in range(20):
        make.union("Syndicat national autonome des personnels des établissements privés laïcs et confessionnels du Cameroun")
    union = make.union(TEACHERS, acronym="SNAES", name_en="National Union of Secondary School Teachers of Cameroon")
    for path in (*PUBLIC, f"/registre/{union.address}"):
        response = browser.client.get(path, headers={"Accept-Encoding": "gzip"})
        page = gzip.decompress(response.data).decode()
        links = [link.partition('"')[0] for link in page.split('<link rel="stylesheet" href="')[1:]]
        sheets = sum(_weight(browser, link) for link in links)
        assert sheets > 4000, "the style sheet was not weighed"
        assert len(response.data) + sheets <= 25_000, f"{path}: {len(response.data)} + {sheets}"
        if "/registre/" in path:
            assert len(page.encode()) <= 10_000, f"{path}: {len(page.encode())} bytes of HTML"


def _weight(browser: Browser, address: str) -> int:
    with browser.client.get(address, headers={"Accept-Encoding": "gzip"}) as response:
        assert response.headers["Content-Encoding"] == "gzip"
        return len(response.data)


def test_a_search_runs_a_fixed_number_of_statements(app: Flask, make: Factory, session: Session) -> None:
    counted: list[int] = []
    for more in (2, 12):
        for _ in range(more):
            make.union(kind=Kind.SYNDICAT, side=Side.WORKERS, level=Level.NATIONAL)
        queries.search(RegisterQuery("essais"), page=1)
        counted.append(_statements(lambda: queries.search(RegisterQuery("essais"), page=1)))
    assert counted[0] == counted[1] <= 4


def _statements(run: object) -> int:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    sa.event.listen(db.engine, "before_cursor_execute", note)
    try:
        run()  # type: ignore[operator]
    finally:
        sa.event.remove(db.engine, "before_cursor_execute", note)
    return len(seen)


def test_a_union_found_by_a_former_name_says_so_and_no_other_does(browser: Browser, make: Factory, register: dict[str, TradeUnion]) -> None:
    union = make.union("Syndicat des tonneliers de Mfou", acronym="")
    said: dict[str, Any] = {"at": now(), "source": "essai:1", "actor": make.cast.registrar, "reason": "procès-verbal"}
    for name, day in (("Syndicat des futaillers", date(2025, 1, 1)), ("Syndicat des emballeurs de Mfou", date(2025, 6, 1))):
        lifecycle.change(union, {"name_fr": name}, on=day, **said)
    make.session.commit()
    page = browser.open("/registre", query={"q": "tonneliers"})
    assert page.has("anciennement « Syndicat des tonneliers de Mfou »") and page.has("Syndicat des emballeurs de Mfou")
    assert not browser.open("/registre", query={"q": "emballeurs"}).has("anciennement")
    assert not browser.open("/registre", query={"q": "syndicat mfou"}).has("anciennement"), "its name of today answers"
    english = browser.open("/registre", query={"q": "futaillers", "lang": "en"})
    assert english.has("formerly “Syndicat des futaillers”")
    desk = browser.sign_in(make.cast.examiner).open("/organisations", query={"q": "tonneliers"})
    assert desk.has("anciennement « Syndicat des tonneliers de Mfou »") and desk.has("Syndicat des emballeurs de Mfou")
    assert not browser.open("/organisations", query={"q": "emballeurs"}).has("anciennement")


def test_an_inventory_number_is_not_told_to_be_a_registration_number(browser: Browser, make: Factory) -> None:
    said = {"kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": None, "name_fr": "Syndicat des relieurs", "name_en": "", "acronym": "",
            "seat": "", "locality": "", "departement": "", "region": "", "branches": ()}  # fmt: skip
    entries = [
        lifecycle.RegisterEntry(lifecycle.Identity(**said), None, lifecycle.Provenance(filed_number=number, from_old_file=True))  # type: ignore[arg-type]
        for number in ("SN/7", "")
    ]
    keys = lifecycle.enter_many(entries, at=now(), rules=in_force((), date(2026, 1, 1)))
    numbered, unnumbered = (make.session.get_one(TradeUnion, key) for key in keys)
    make.session.commit()
    page = browser.open(f"/registre/{unnumbered.address}")
    assert (
        page.has(f"{unnumbered.number} est un numéro d'inventaire")
        and not page.has("existe légalement")
        and not page.has("Toutes branches")
    )
    page = browser.open(f"/registre/{numbered.address}")
    assert page.has("Enregistrée sous le numéro SN/7") and page.has("ne donne pas la date") and not page.has("depuis le —")
