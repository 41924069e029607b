"""Odd and hostile input on the filing pages: a clear answer, never a 5xx, never an unseen change."""

from __future__ import annotations

from typing import Any

import pytest

from registry.db import db
from registry.dossiers.models import Dossier
from registry.law.terms import Kind, Level, Side
from tests.client import Browser
from tests.dossiers.filers import SYNDICAT, opened, step
from tests.factories import Factory

HUGE = "9" * 30
ODD: list[dict[str, Any]] = [
    {},
    {"version": HUGE},
    {"version": "-1"},
    {"version": "²"},
    {"name": "\x00\u202eabc", "seat": "\x00", "name_fr": "\u200f"},
    {
        "kind": ["syndicat", "union"],
        "side": "\x00",
        "level": HUGE,
        "founded_on-day": "٣",
        "founded_on-month": "-1",
        "founded_on-year": HUGE,
    },
    {"branches": [HUGE, "\x00"], "departement": "XX-XXX", "function": "emperor"},
    {"born_on-day": "1", "born_on-month": "1", "born_on-year": "0000", "resident_since-year": "x" * 5000},
]


@pytest.mark.parametrize("values", ODD)
@pytest.mark.parametrize(
    "path", ["/etape/organisation", "/etape/denomination", "/etape/activite", "/etape/siege", "/etape/mandataire", "/personnes/nouvelle",
             "/verification", "/desistement"],
)  # fmt: skip
def test_odd_values_get_a_clear_answer(representative: Browser, make: Factory, path: str, values: dict[str, Any]) -> None:
    dossier = opened(make, **SYNDICAT)
    token = representative.open(f"/depot/{dossier.ref}{path}").form(path).values["csrf_token"]
    answer = representative.send(f"/depot/{dossier.ref}{path}", {"version": str(dossier.version), **values, "csrf_token": token})
    assert answer.status in {200, 409, 422}, answer.text[:400]
    if path.startswith("/etape"):
        kept = representative.send(
            f"/depot/{dossier.ref}{path}/brouillon", {"version": str(dossier.version), **values, "csrf_token": token}
        )
        assert kept.status in {200, 409}


@pytest.mark.parametrize(
    "address", [f"/pieces/{HUGE}", "/pieces/0", f"/depot/{HUGE}", "/depot/%00", "/depot/É/personnes", "/depot/....-..../pieces"]
)
def test_odd_addresses_are_not_found(representative: Browser, address: str) -> None:
    assert representative.client.get(address).status_code == 404


@pytest.mark.parametrize("query", [{"page": HUGE}, {"page": "-3"}, {"retour": "//evil.example"}, {"lang": "xx"}])
def test_odd_queries_change_nothing(representative: Browser, make: Factory, query: dict[str, str]) -> None:
    dossier = opened(make, **SYNDICAT)
    page = representative.open(f"/depot/{dossier.ref}/personnes", query=query)
    assert not [link["href"] for link in page.soup.find_all("a", href=True) if "evil" in str(link["href"]).partition("?")[0]]
    assert all("evil" not in str(form["action"]) for form in page.forms())


@pytest.mark.parametrize("union", ["", HUGE, "-1", "x", "999999999"])
def test_a_member_that_does_not_exist_is_not_found(representative: Browser, make: Factory, union: str) -> None:
    dossier = opened(make, kind=Kind.FEDERATION, side=Side.WORKERS, level=Level.NATIONAL)
    token = step(representative, dossier, "siege").form("siege").values["csrf_token"]
    data = {"csrf_token": token, "version": str(dossier.version), "union": union}
    assert representative.send(f"/depot/{dossier.ref}/membres", data).status == 404


def test_a_form_without_its_token_changes_nothing(representative: Browser, make: Factory) -> None:
    dossier = opened(make)
    answer = representative.client.post(f"/depot/{dossier.ref}/etape/siege", data={"version": "1", "seat": "Ici"})
    assert answer.status_code == 400
    assert db.session.get_one(Dossier, dossier.id).seat == ""


@pytest.mark.parametrize("text", ["%", "_", "'; drop table dossier; --", "\x00", "é" * 2000, "(" * 300])
def test_odd_words_in_a_search_find_nothing_and_break_nothing(representative: Browser, make: Factory, text: str) -> None:
    dossier = opened(make, kind=Kind.FEDERATION, side=Side.WORKERS, level=Level.NATIONAL)
    representative.open(f"/depot/{dossier.ref}/membres", query={"q": text})
    representative.send(
        "/suivi", {**representative.open("/suivi").form("suivi").values, "receipt": text[:60], "code": text[:40]}, expect=422
    )
