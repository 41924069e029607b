"""The register at the desk: the search, the way on to the dossiers, the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.db import db
from registry.law.roles import STAFF, Role
from registry.law.terms import Kind
from registry.unions.models import Affiliation
from tests.client import Browser
from tests.factories import Factory


@pytest.mark.parametrize("role", sorted(STAFF))
def test_every_member_of_the_office_reads_the_register(browser: Browser, make: Factory, role: Role) -> None:
    union = make.union()
    browser.sign_in(make.user(role))
    assert browser.open("/organisations").has(union.name_fr)
    assert browser.open(f"/organisations/{union.address}").has(union.number)


@pytest.mark.parametrize("role", [Role.DEPOSITOR, Role.ADMINISTRATOR])
def test_others_do_not(browser: Browser, make: Factory, role: Role) -> None:
    union = make.union()
    browser.sign_in(make.user(role))
    browser.open("/organisations", expect=403)
    browser.open(f"/organisations/{union.address}", expect=403)


def test_a_search_by_words_filters_and_chips(browser: Browser, make: Factory) -> None:
    make.union("Syndicat des dockers de Douala")
    make.union("Fédération des transports", kind=Kind.FEDERATION, region="CE", departement="CE-MFO", locality="Yaoundé")
    browser.sign_in(make.user(Role.READER))
    page = browser.open("/organisations", query={"q": "dockers"})
    assert page.has("dockers de Douala") and not page.has("Fédération des transports")
    page = browser.open("/organisations", query={"forme": "federation", "region": "CE"})
    assert page.has("Fédération des transports") and not page.has("dockers de Douala")
    assert page.follow("Forme : Fédération").has("Fédération des transports")
    assert browser.open("/organisations", query={"etat": "dissolved"}).has("Aucune organisation")


def test_a_receipt_number_or_an_unknown_name_leads_on_to_the_dossiers(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    browser.sign_in(make.user(Role.EXAMINER))
    page = browser.open("/organisations", query={"q": str(dossier.receipt_number)})
    assert page.has("est un numéro de récépissé")
    assert page.follow("Chercher dans les dossiers").has(dossier.name_fr)
    unknown = browser.open("/organisations", query={"q": dossier.name_fr})
    assert unknown.has("n’est pas dans le registre")
    assert unknown.follow("Chercher dans les dossiers").has(dossier.name_fr)


def test_a_name_that_only_resembles_is_said_to_be_near(browser: Browser, make: Factory) -> None:
    make.union("Syndicat des enseignants du secondaire", acronym="SYNES")
    browser.sign_in(make.user(Role.EXAMINER))
    page = browser.open("/organisations", query={"q": "enseignans du segondaire"})
    assert page.has("Noms voisins dans le registre") and page.has("SYNES")


def test_the_record_shows_officers_dossier_certificate_and_journal(browser: Browser, make: Factory) -> None:
    dossier = make.accepted()
    union = dossier.union
    assert union is not None
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{union.address}")
    assert page.h1 == f"{union.acronym} {union.name_fr}"
    for words in (
        union.number, union.officers[0].name, str(dossier.receipt_number), f"Certificat n° {union.number}", "Jamais imprimé",
        "Organisation inscrite au registre", make.cast.registrar.name,
    ):  # fmt: skip
        assert page.has(words), words
    browser.open(f"/organisations/{union.address}", query={"lang": "en"})
    browser.open("/organisations/GS-1900-0001", expect=404)


def test_a_record_of_the_old_register_says_where_its_papers_are(browser: Browser, make: Factory, session: Session) -> None:
    member, parent = make.union(), make.union("Union des essais", kind=Kind.UNION)
    session.add(Affiliation(member_id=member.id, parent_id=parent.id, since_on=date(2024, 5, 1)))
    session.commit()
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{member.address}")
    assert page.has("Délivré avant ce système") and page.has("vient de l’ancien registre") and page.has("depuis le 1er mai 2024")
    assert browser.open(f"/organisations/{parent.address}").has("Organisations membres (1)")


def test_the_list_runs_a_fixed_number_of_statements(browser: Browser, make: Factory) -> None:
    browser.sign_in(make.user(Role.READER))
    counted = []
    for more in (2, 15):
        for _ in range(more):
            make.union()
        browser.open("/organisations", query={"q": "essais"})
        counted.append(statements(lambda: browser.open("/organisations", query={"q": "essais"})))
    assert counted[0] == counted[1]


def statements(run: Callable[[], object]) -> int:
    """How many statements a piece of work runs."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    sa.event.listen(db.engine, "before_cursor_execute", note)
    try:
        run()
    finally:
        sa.event.remove(db.engine, "before_cursor_execute", note)
    return len([one for one in seen if not one.startswith(("SAVEPOINT", "RELEASE"))])
