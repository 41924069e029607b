"""Founders, officers and member organisations."""

from __future__ import annotations

from sqlalchemy import event

from registry.acts import Command
from registry.clock import now
from registry.db import db
from registry.dossiers.models import Dossier
from registry.filing import acts as filing
from registry.law.terms import Function, Kind, Level, Side
from tests.client import Browser, Form, Page
from tests.dossiers.filers import SYNDICAT, opened
from tests.factories import Factory


def test_persons_are_named_one_per_page_with_the_progress(representative: Browser, make: Factory) -> None:
    dossier = opened(make, kind=Kind.SYNDICAT, side=Side.EMPLOYERS, level=Level.NATIONAL)
    page = representative.open(f"/depot/{dossier.ref}/personnes")
    assert page.has("0 sur 5")
    page = page.follow("Ajouter une personne")
    page = page.form("nouvelle").send(
        ("then", "another"), name="Ada Ngo", signed="y", function="president", civic_rights="y", no_forfeiture="y", reads_and_writes="y"
    )
    assert page.h1 == "Ajouter une personne"
    page = page.form("nouvelle").send(name="Paul Essomba", signed="y")
    assert page.has("2 sur 5") and page.has("Complet") and page.has("2 conditions à déclarer")
    page = (
        page.follow("Paul Essomba")
        .form("/personnes/")
        .send(name="Paul Essomba Atangana", function="treasurer", civic_rights="y", no_forfeiture="y", reads_and_writes="y")
    )
    people = db.session.get_one(Dossier, dossier.id).people
    assert [(p.name, p.function) for p in people] == [("Ada Ngo", Function.PRESIDENT), ("Paul Essomba Atangana", Function.TREASURER)]
    page = page.follow("Ada Ngo").form("retrait").send()
    assert page.has("retirée") and not page.has("Ada Ngo")


def test_a_person_without_a_part_is_refused_and_kept_as_typed(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    page = (
        representative.open(f"/depot/{dossier.ref}/personnes/nouvelle")
        .form("nouvelle")
        .send(name="Ada Ngo", **{"born_on-year": "1984", "born_on-day": "41"})
    )
    assert page.status == 422 and "1984" in page.html and "Ada Ngo" in page.html
    page = page.form("nouvelle").send(**{"born_on-year": "", "born_on-day": ""})
    assert page.status == 422 and any("fonction" in error for error in page.errors())


def test_five_hundred_persons_stay_light_and_take_as_many_statements(representative: Browser, make: Factory) -> None:
    dossier = opened(make, **SYNDICAT)
    few = statements(representative, f"/depot/{dossier.ref}/personnes")
    for n in range(120):
        filing.save_person(
            dossier,
            Command(make.cast.depositor, now(), dossier.version),
            {"name": f"Personne {n}", "signed": True},
        )
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
