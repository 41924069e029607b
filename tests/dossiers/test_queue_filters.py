"""The filters of the queue: kind of filing, region, deadline, contested union, holder, stage; the address is the filter."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.clock import now, today
from registry.db import db
from registry.dossiers.models import Dossier
from registry.unions.models import TradeUnion
from tests.client import Browser, Page
from tests.factories import Factory
from tests.trust import ground

pytestmark = pytest.mark.both_engines


def found(page: Page) -> set[str]:
    return {row.find("strong").get_text() for row in page.soup.select("[data-registry-row]")}


def due(make: Factory, dossier: Dossier, days: int | None) -> None:
    """Put the deadline where the test needs it; the clock itself has its own tests."""
    on = None if days is None else today() + timedelta(days=days)
    make.session.execute(sa.update(Dossier.__table__).where(Dossier.__table__.c.id == dossier.id).values(due_on=on))
    make.session.commit()


def test_by_deadline(browser: Browser, make: Factory) -> None:
    at = now() - timedelta(days=2)
    for name, days in (("HIER", -1), ("JOUR", 0), ("SEPT", 7), ("HUIT", 8), ("MOIS", 30), ("LOIN", 31), ("SANS", None)):
        due(make, make.submitted(at=at, acronym=name), days)
    browser.sign_in(make.cast.head)
    for word, names in (
        ("retard", {"HIER"}), ("7-jours", {"JOUR", "SEPT"}), ("30-jours", {"JOUR", "SEPT", "HUIT", "MOIS"}), ("arrete", {"SANS"}),
    ):  # fmt: skip
        page = browser.open(f"/dossiers?vue=tous&echeance={word}")
        assert found(page) == names and len(page.soup.select(".chip")) == 1
        assert page.soup.select_one("#echeance option[selected]")["value"] == word


def test_by_holder_and_by_nobody(browser: Browser, make: Factory) -> None:
    make.taken_up(acronym="PRIS")
    make.submitted(acronym="LIBRE")
    browser.sign_in(make.cast.head)
    page = browser.open(f"/dossiers?vue=tous&agent={make.cast.examiner.id}")
    assert found(page) == {"PRIS"} and "Attribué à : Bernard Tchoumi" in page.text
    assert found(browser.open("/dossiers?vue=tous&agent=personne")) == {"LIBRE"}
    assert "Assigned to: nobody" in browser.open("/dossiers?vue=tous&agent=personne&lang=en").text


def test_by_contested_union(browser: Browser, make: Factory) -> None:
    accepted = make.accepted(acronym="LITIGE")
    make.accepted(acronym="PAIX")
    browser.sign_in(make.cast.head)
    assert found(browser.open("/dossiers?vue=tous&contestee=oui")) == set()
    table = TradeUnion.__table__
    make.session.execute(sa.update(table).where(table.c.id == accepted.union_id).values(contested_since=today()))
    make.session.commit()
    page = browser.open("/dossiers?vue=tous&contestee=oui")
    assert found(page) == {"LITIGE"} and "Direction contestée" in page.text
    assert "Leadership contested" in browser.open("/dossiers?vue=tous&contestee=oui&lang=en").text


def test_by_kind_region_and_stage_together_and_off_one_by_one(browser: Browser, make: Factory) -> None:
    make.submitted(acronym="BON")
    make.submitted(acronym="LOIN", departement="CE-MFO", locality="Yaoundé")
    make.taken_up(acronym="PRIS")
    browser.sign_in(make.cast.head)
    page = browser.open("/dossiers?vue=tous")
    page = page.form("/dossiers").send(genre="registration", region="LT", etat="submitted", agent="personne", contestee="")
    assert found(page) == {"BON"} and len(page.soup.select(".chip")) == 4
    address = "/dossiers?vue=tous&genre=registration&region=LT&etat=submitted&agent=personne"
    assert found(Browser(browser.app).sign_in(make.cast.head).open(address)) == {"BON"}
    for name, names in (("Région", {"BON", "LOIN"}), ("Attribué", {"BON"}), ("État", {"BON"}), ("Genre", {"BON"})):
        chip = next(chip for chip in page.soup.select(".chip") if name in chip.get_text())
        wider = browser.open(chip["href"])
        assert found(wider) == names and len(wider.soup.select(".chip")) == 3


@pytest.mark.parametrize(
    "query",
    ["echeance=%00", "echeance=demain", "agent=-1", "agent=99999999999999999999", "agent=2147483648", "agent=%00", "agent=٣", "contestee=peut-etre",
     "genre=registration'", "cocher=tout", "agent=" + "9" * 10_000],
)  # fmt: skip
def test_a_bad_bookmark_still_opens(browser: Browser, make: Factory, query: str) -> None:
    make.submitted()
    browser.sign_in(make.cast.head).open(f"/dossiers?vue=tous&{query}")


def test_the_statements_stay_the_same_with_rows_views_and_filters(browser: Browser, make: Factory, session: Session) -> None:
    browser.sign_in(make.cast.head)

    def statements(path: str) -> int:
        seen: list[str] = []
        listen = lambda *args: seen.append(args[2])
        sa.event.listen(db.engine, "before_cursor_execute", listen)
        browser.open(path)
        sa.event.remove(db.engine, "before_cursor_execute", listen)
        return len(seen)

    first_of_all = make.taken_up()
    plain = statements("/dossiers?vue=tous")
    filtered = "/dossiers?vue=tous&echeance=retard&region=LT&contestee=oui&genre=registration&agent=personne"
    with_filters = statements(filtered)
    ground.copies(first_of_all, 200)
    session.commit()
    assert statements("/dossiers?vue=tous") == plain <= 14
    assert statements(filtered) == with_filters <= 14


def test_there_is_nothing_to_tick_for_those_who_do_not_examine(browser: Browser, make: Factory) -> None:
    make.submitted()
    page = browser.sign_in(make.cast.registrar).open("/dossiers?vue=tous")
    assert not page.soup.select("[data-registry-row] input") and "Demander une pièce" not in page.text
    page = browser.sign_in(make.cast.examiner).open("/dossiers?vue=tous")
    assert page.soup.select("[data-registry-row] input") and "Attribuer…" not in page.text


def test_the_whole_page_is_ticked_without_scripts(browser: Browser, make: Factory) -> None:
    make.submitted()
    make.submitted()
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=tous&region=LT")
    assert not page.soup.select("[data-registry-row] input[checked]")
    page = page.follow("Cocher toute la page")
    assert len(page.soup.select("[data-registry-row] input[checked]")) == 2 and "region=LT" in page.path
