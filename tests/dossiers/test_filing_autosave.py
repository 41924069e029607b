"""What is typed is kept: every pause saves, a stale page is told, nothing is lost."""

from __future__ import annotations

from typing import Any

from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.terms import Kind
from tests.client import Browser, Page, apply_fragment
from tests.dossiers.filers import opened, step
from tests.factories import Factory


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
