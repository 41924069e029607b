"""The union page, the record as of a date, its extract, affiliations, the tree, the descent, the simulator."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import openpyxl
import pytest
from sqlalchemy.orm import Session

from registry.demonstration.changes import ChangeStory
from registry.law.filings import FilingKind
from registry.law.leadership import Settlement
from registry.law.roles import Role
from registry.law.standing import MeasureKind
from registry.law.terms import Channel, Function, Kind
from registry.unions import affiliations, asof, leadership, lifecycle, measures, standing
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion
from tests.client import Browser
from tests.factories import Factory
from tests.unions.test_pages import statements

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
A, B = (("Ada Eyango", Function.PRESIDENT),), (("Ben Fru", Function.PRESIDENT),)


def _act(make: Factory, **more: object) -> dict[str, object]:
    return {"at": AT, "source": "essai:1", "actor": make.cast.registrar, "reason": "procès-verbal", **more}


def _storied(make: Factory) -> TradeUnion:
    """A union with a former name, a claim, a measure in force."""
    union = make.union("Syndicat des porteurs", officers=A)
    said = _act(make)
    lifecycle.change(union, {"name_fr": "Syndicat des manutentionnaires", "acronym": "SYMAN"}, on=date(2025, 1, 1), **said)  # type: ignore[arg-type]
    leadership.claim(union, Claim("dossier:2", B, date(2025, 4, 1), "Yaoundé"), **said)  # type: ignore[arg-type]
    measures.record(
        union, Measure(MeasureKind.SUSPENSION, "Ministre", "N° 1", date(2026, 1, 1), date(2026, 1, 2), contested_basis=True), **said
    )  # type: ignore[arg-type]
    make.session.commit()
    return union


def test_the_union_page_says_all_of_it(browser: Browser, make: Factory) -> None:
    union = _storied(make)
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{union.address}")
    for words in (
        "Direction contestée depuis le 1er avril 2025", "Suspension en vigueur", "base légale contestée", "Noms dans le temps",
        "Syndicat des porteurs", "Revendications, dans l’ordre des dépôts", "Ben Fru", "Ada Eyango", "Changement inscrit",
    ):  # fmt: skip
        assert page.has(words), words
    for words in ("légitime", "dissident", "prétendu", "usurp"):
        assert words not in page.text
    assert browser.open(f"/organisations/{union.address}", query={"lang": "en"}).has("Leadership contested since 1 April 2025")


def test_the_journal_is_filtered_by_act_and_year(browser: Browser, make: Factory) -> None:
    union = _storied(make)
    browser.sign_in(make.user(Role.READER))
    path = f"/organisations/{union.address}"
    page = browser.open(path, query={"acte": "union.changed"})
    titles = [item.get_text(" ") for item in page.soup.select(".timeline__title")]
    assert len(titles) == 1 and "Changement inscrit" in titles[0]
    of_2026 = browser.open(path, query={"annee": "2026"}).soup.select(".timeline__title")
    assert of_2026 and not any("Organisation inscrite" in item.get_text() for item in of_2026)
    assert browser.open(path, query={"annee": "1950"}).has("Rien ne répond à ce filtre")
    assert browser.open(path, query={"acte": "\x00'", "annee": "99999999999", "page": "-3"}).status == 200


def test_computed_signs_say_that_they_change_no_right(browser: Browser, make: Factory) -> None:
    union = make.union(mandate_until=date(2025, 1, 1), seat="", po_box="")
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{union.address}")
    for words in ("Mandat de la direction échu le 1er janvier 2025", "Siège inconnu ou présumé", "ils ne changent aucun droit"):
        assert page.has(words), words


def test_a_duplicate_says_where_it_leads_and_its_public_address_redirects(browser: Browser, make: Factory, session: Session) -> None:
    duplicate, kept = make.union(), make.union()
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=AT)
    session.commit()
    browser.sign_in(make.user(Role.READER))
    assert browser.open(f"/organisations/{duplicate.address}").has(f"Rattachée au n° {kept.number}")
    answer = browser.client.get(f"/registre/{duplicate.address}")
    assert answer.status_code == 301 and answer.headers["Location"].endswith(kept.address)


def test_neither_the_page_nor_as_of_run_more_statements_for_more_rows(browser: Browser, make: Factory) -> None:
    union, group = make.union(), make.union("Fédération", kind=Kind.FEDERATION)
    browser.sign_in(make.user(Role.READER))
    counted = []
    for number in (2, 9):
        for place in range(number):
            lifecycle.change(union, {"seat": f"{number}-{place}"}, on=date(2025, 1, 1 + place), **_act(make))  # type: ignore[arg-type]
            lifecycle.affiliate(make.union(), group, on=date(2025, 1, 1), **_act(make))  # type: ignore[arg-type]
        make.session.commit()
        pages = [f"/organisations/{union.address}", f"/organisations/{group.address}", f"/organisations/{group.address}/au?date=2025-06-01",
                 "/affiliations?date=2026-06-01&tous=1", f"/organisations/{group.address}/arbre", f"/organisations/{group.address}/simulation"]  # fmt: skip
        counted.append([statements(lambda path=path: browser.open(path)) for path in pages])
    assert counted[0] == counted[1]
    assert max(counted[0]) < 25, counted[0]


def test_the_record_at_two_dates_and_its_extract(browser: Browser, make: Factory) -> None:
    union = _storied(make)
    browser.sign_in(make.cast.intake)
    path = f"/organisations/{union.address}/au"
    then = browser.open(path, query={"date": "2024-06-01"})
    assert then.has("Syndicat des porteurs") and not then.soup.select_one(".flags .badge--warning")
    not_known = browser.open(path, query={"date": "2025-06-01", "connu": "2025-06-01"})
    assert not not_known.soup.select_one(".flags .badge--warning"), "the claim was not known then"
    page = browser.open(path, query={"date": "2025-06-01", "lang": "en"})
    assert page.has("Leadership contested since 1 April 2025")
    page = browser.open(path, query={"date": "01/06/2025"})
    paper = page.form("/extrait").send()
    assert paper.h1 == "Extrait du registre des syndicats" and paper.has("Syndicat des manutentionnaires") and paper.has("contestée")
    assert not paper.has("Ada Eyango")
    named = browser.open(path, query={"date": "01/06/2025"}).form("/extrait").send(with_persons="y")
    assert named.has("Ada Eyango")
    printed = named.form("/tirage").send()
    assert printed.has("Tirage n° 1")
    assert browser.open(f"/organisations/{union.address}").has("Extrait du registre")


@pytest.mark.parametrize("typed", ["31/02/2025", "29/02/2025", "2999-01-01", "0001-01-01", "9999-12-31", "demain", "\x00", "9" * 5000])
def test_a_date_that_cannot_be_is_said_beside_its_field(browser: Browser, make: Factory, typed: str) -> None:
    union = make.union()
    browser.sign_in(make.cast.intake)
    for path in (f"/organisations/{union.address}/au", "/affiliations", f"/organisations/{union.address}/arbre"):
        page = browser.open(path, query={"date": typed, "connu": typed})
        if typed != "\x00":
            assert page.soup.select_one("#date-error") and page.soup.select_one("#connu-error"), path
    assert browser.client.get("/affiliations/export.csv", query_string={"date": typed}).status_code in {200, 404}


def test_a_reader_draws_no_extract_and_nothing_is_before_birth(browser: Browser, make: Factory) -> None:
    union = make.union()
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{union.address}/au", query={"date": "2000-01-01"})
    assert page.has("Rien à cette date")
    browser.send(f"/organisations/{union.address}/extrait", {"csrf_token": browser.token()}, expect=403)
    browser.open("/organisations/GS-1900-0001/au", expect=404)


@pytest.fixture
def organisations(make: Factory) -> dict[str, TradeUnion]:
    """A confederation, a federation in it, two syndicats in the federation, one that left."""
    unions = {
        "top": make.union("Confédération des essais", kind=Kind.CONFEDERATION, level=None, branches=(), acronym="TOP"),
        "fed": make.union("Fédération des ports", kind=Kind.FEDERATION, acronym="FED"),
        "one": make.union("=Syndicat un", acronym="UN"), "two": make.union("Syndicat deux", acronym="DEUX"),
        "gone": make.union("Syndicat parti", acronym="PARTI"), "sea": make.union("Syndicat de la mer", acronym="MER", branches=("PRI-PECHE",)),
    }  # fmt: skip
    said = _act(make)
    for member, parent in (("fed", "top"), ("one", "fed"), ("two", "fed"), ("gone", "fed")):
        lifecycle.affiliate(unions[member], unions[parent], on=date(2025, 1, 1), **said)  # type: ignore[arg-type]
    lifecycle.disaffiliate(unions["gone"], unions["fed"], on=date(2025, 9, 1), **said)  # type: ignore[arg-type]
    make.session.commit()
    return unions


def test_who_belonged_to_which_confederation_on_a_day(browser: Browser, make: Factory, organisations: dict[str, TradeUnion]) -> None:
    def acronyms(on: date, known: datetime | None = None) -> set[str]:
        return {line.body.acronym for line in affiliations.roll(on, known, group=organisations["top"].address)}

    assert acronyms(date(2025, 3, 1)) == {"FED", "UN", "DEUX", "PARTI"}
    assert acronyms(date(2026, 1, 13)) == {"FED", "UN", "DEUX"}
    assert acronyms(date(2025, 3, 1), asof.end_of(date(2025, 3, 1))) == set()
    browser.sign_in(make.user(Role.READER))
    page = browser.open("/affiliations", query={"date": "2026-01-13", "groupe": organisations["top"].address})
    assert page.has("3 organisations") and page.has("DEUX") and not page.has("PARTI")
    assert browser.open("/affiliations", query={"tous": "1"}).has("MER")
    text = browser.client.get("/affiliations/export.csv", query_string={"date": "2026-01-13", "groupe": organisations["top"].address}).data
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";"))
    assert (
        len(rows) == 4 and "'=Syndicat un" in rows[1] + rows[2] + rows[3] and all(row[9] == "Confédération des essais" for row in rows[1:])
    )
    book = browser.client.get(
        "/affiliations/export.xlsx", query_string={"date": "2026-01-13", "groupe": organisations["top"].address, "lang": "en"}
    )
    sheet = openpyxl.load_workbook(io.BytesIO(book.data)).active
    assert sheet["A1"].value == "Number" and all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_tree_of_a_confederation_is_a_nested_list_with_dates(
    browser: Browser, make: Factory, organisations: dict[str, TradeUnion]
) -> None:
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{organisations['top'].address}/arbre", query={"date": "2025-03-01"})
    assert len(page.soup.select(".tree > ul > li")) == 1 and len(page.soup.select(".tree ul ul li")) == 3
    assert page.has("depuis le 1er janvier 2025")
    assert len(browser.open(f"/organisations/{organisations['top'].address}/arbre").soup.select(".tree ul ul li")) == 2
    assert browser.open(f"/organisations/{organisations['one'].address}/arbre").has("Aucune organisation membre")


def test_a_circle_of_affiliations_does_not_hang_the_page(make: Factory) -> None:
    first, second = make.union(kind=Kind.FEDERATION), make.union(kind=Kind.FEDERATION)
    for one, other in ((first, second), (second, first)):
        lifecycle.affiliate(one, other, on=date(2025, 1, 1), **_act(make))  # type: ignore[arg-type]
    web = affiliations.web_on(date(2026, 1, 1))
    grown = affiliations.tree(web, first.id)
    assert grown and len(grown.members) == 1 and not grown.members[0].members
    assert web.confederations_of(first.id) == []


def test_the_simulator_answers_if_these_merge_or_leave(browser: Browser, make: Factory, organisations: dict[str, TradeUnion]) -> None:
    browser.sign_in(make.user(Role.READER))
    path, one, two = f"/organisations/{organisations['fed'].address}/simulation", organisations["one"].id, organisations["two"].id
    assert browser.open(path).has("La règle de composition est respectée (2 membres)")
    merged = browser.open(path, query={"fusionnent": [one, two]})
    assert merged.has("ne serait pas respectée") and merged.has("2 organisations membres au moins (1 indiquées)")
    assert browser.open(path, query={"partent": [one]}).has("ne serait pas respectée")
    joined = browser.open(path, query={"arrivent": organisations["sea"].number.lower()})
    assert joined.has("une seule profession ou branche") or joined.has("n’a qu’une") or joined.has("n'a qu'une")
    unknown = browser.open(path, query={"arrivent": "GS-1900-0001, \x00x", "partent": ["abc", "9" * 40], "lang": "en"})
    assert unknown.has("Unknown to the register")
    browser.open(f"/organisations/{organisations['one'].address}/simulation", expect=404)


def test_the_descent_is_a_dated_table_then_a_drawing(browser: Browser, make: Factory) -> None:
    small, grown, born = make.union(acronym="PETIT"), make.union(acronym="GRAND"), make.union(acronym="NEUF")
    standing.merge(small, grown, on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    standing.split(grown, born, on=date(2025, 8, 1), **_act(make))  # type: ignore[arg-type]
    make.session.commit()
    browser.sign_in(make.user(Role.READER))
    for union in (small, born):
        page = browser.open(f"/organisations/{union.address}/filiation")
        assert page.has("1er mai 2025") and page.has("fusionnée dans") and page.has("PETIT") and page.has("NEUF")
        assert len(page.soup.select("svg.x, .graph svg rect")) == 3
    assert browser.open(f"/organisations/{make.union().address}/filiation", query={"lang": "en"}).has("None: the organisation")


def test_the_public_record_is_neutral_and_former_names_are_found(browser: Browser, make: Factory) -> None:
    union = _storied(make)
    page = browser.open(f"/registre/{union.address}")
    assert page.has("Direction contestée depuis le") and page.has("n’en préfère aucun") and page.has("Syndicat des porteurs (jusqu’au")
    for hidden in ("Ada Eyango", "Ben Fru", "Suspension", "Ministre"):
        assert not page.has(hidden), hidden
    found = browser.open("/registre", query={"q": "syndicat porteurs"})
    assert found.has("Syndicat des manutentionnaires") and not found.has("Aucun syndicat enregistré")
    leadership.settle(union, Settlement.AGREEMENT, on=date(2026, 5, 1), **_act(make))  # type: ignore[arg-type]
    make.session.commit()
    assert not browser.open(f"/registre/{union.address}").has("contestée")


def test_the_union_page_leads_to_the_filing_of_a_change_for_the_counter_alone(browser: Browser, make: Factory) -> None:
    union = make.union()
    path = f"/organisations/{union.address}"
    browser.sign_in(make.cast.intake)
    assert browser.open(path).follow("Déposer un changement").h1 == "Que s'est-il passé ?"
    assert browser.open(path).follow("Mandataires").status == 200
    browser.sign_in(make.user(Role.READER))
    assert not browser.open(path).has("Déposer un changement")
    assert browser.open(path).follow("Mandataires").status == 200


def test_the_dossiers_of_a_union_are_those_of_its_changes_and_of_its_duplicates(browser: Browser, make: Factory) -> None:
    duplicate, kept = make.union(), make.union()
    then = date(2026, 3, 2)
    for union in (duplicate, kept):
        told = ChangeStory(cast=make.cast, at=AT, channel=Channel.COUNTER)
        told.begin(union, FilingKind.SEAT, seat="carrefour", locality="Bafoussam", departement="OU-MIF", effect_on=then).submit()
    make.session.commit()
    browser.sign_in(make.user(Role.READER))
    path = f"/organisations/{kept.address}"
    counted = statements(lambda: browser.open(path))
    assert not browser.open(path).has(duplicate.number)
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=AT)
    make.session.commit()
    page = browser.open(path)
    assert page.text.count("Changement de siège,") == 2 and page.has(f"pour le n° {duplicate.number}, rattaché depuis")
    assert statements(lambda: browser.open(path)) == counted
