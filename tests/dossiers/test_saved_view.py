"""Views saved under a name: one's own and the team's, one name each, and no name that does harm."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from registry.acts import Command
from registry.audit.models import Event
from registry.clock import now
from registry.errors import Conflict, NotAllowed, NotFound, RuleBroken
from registry.law.roles import Role
from registry.queues import saved_view
from registry.queues.models import SavedView
from tests.client import Browser, Page
from tests.factories import Factory


def shown(page: Page) -> list[str]:
    return [" ".join(link.get_text(" ").split()) for link in page.soup.select(".queue-views ul a")]


def test_the_present_filter_is_saved_found_again_renamed_and_removed(browser: Browser, make: Factory) -> None:
    make.submitted(acronym="SYVA")
    make.submitted(acronym="AUTRE")
    page = browser.sign_in(make.cast.examiner).open("/dossiers?vue=tous&recherche=syva&echeance=retard")
    page = page.follow("Enregistrer cette vue")
    assert "En retard" in page.text and "« syva »".replace(" ", "") in page.text.replace("\u202f", "").replace(" ", "")
    assert page.form("/vues/nouvelle").send(name="  ").status == 422
    page = page.form("/vues/nouvelle").send(name="Mes retards SYVA")
    assert page.status == 200 and len(page.soup.select("[data-registry-row]")) == 1
    assert shown(page) == ["Mes retards SYVA"]
    assert page.soup.select_one(".queue-views [aria-current]") and "Enregistrer cette vue" not in page.text
    home = browser.open("/dossiers")
    again = browser.open(home.link("Mes retards SYVA"))
    assert len(again.soup.select("[data-registry-row]")) == 1 and len(again.soup.select(".chip")) == 2
    page = browser.open("/dossiers/vues").form("/nom").send(name="Retards")
    assert shown(browser.open("/dossiers")) == ["Retards"] and page.status == 200
    browser.open("/dossiers/vues").form("/retrait").send()
    assert shown(browser.open("/dossiers")) == []
    verbs = set(make.session.scalars(sa.select(Event.verb).where(Event.subject_type == "saved_view")))
    assert verbs == {"saved_view.saved", "saved_view.renamed", "saved_view.removed"}


def test_a_view_is_the_same_list_in_a_new_session(browser: Browser, make: Factory) -> None:
    for name in ("SYVA", "SYVB", "AUTRE"):
        make.submitted(acronym=name)
    saved_view.save("Une", {"vue": "tous", "recherche": "syv"}, Command(make.cast.head, now()), for_team=False)
    make.session.commit()
    address = browser.sign_in(make.cast.head).open("/dossiers").link("Une")
    first = [row.get_text() for row in browser.open(address).soup.select("[data-registry-row] th")]
    second = Browser(browser.app).sign_in(make.cast.head).open(address)
    assert [row.get_text() for row in second.soup.select("[data-registry-row] th")] == first and len(first) == 2


def test_a_team_view_is_the_heads_to_make_and_everybodys_to_open(browser: Browser, make: Factory) -> None:
    page = browser.sign_in(make.cast.head).open("/dossiers/vues/nouvelle?vue=retard")
    page.form("/vues/nouvelle").send(name="Congrès 2026", for_team="y")
    page = browser.sign_in(make.cast.examiner).open("/dossiers")
    assert shown(page) == ["Congrès 2026 (équipe)"]
    page = browser.open("/dossiers/vues?lang=en")
    assert not page.soup.select("form[action*='/vues/']") and "kept by the head of registry" in page.text
    view = make.session.scalars(sa.select(SavedView)).one()
    for act in (saved_view.rename, saved_view.remove):
        with pytest.raises(NotAllowed):
            act(view, Command(make.cast.examiner, now(), view.version), **({"name": "x"} if act is saved_view.rename else {}))  # type: ignore[operator]
    with pytest.raises(NotAllowed):
        saved_view.save("Autre", {}, Command(make.cast.examiner, now()), for_team=True)
    token = browser.open("/dossiers/vues/nouvelle")
    assert "for_team" not in token.html


@pytest.mark.both_engines
def test_one_name_for_each_owner_however_it_is_written(make: Factory) -> None:
    head, examiner = make.cast.head, make.cast.examiner
    saved_view.save("Mes retards", {"vue": "retard"}, Command(examiner, now()), for_team=False)
    for same in ("mes  RETARDS", "Mes retards\u200b", "Ｍes retards"):
        with pytest.raises(RuleBroken):
            saved_view.save(same, {}, Command(examiner, now()), for_team=False)
    saved_view.save("Mes retards", {}, Command(head, now()), for_team=False)
    saved_view.save("Mes retards", {}, Command(head, now()), for_team=True)
    with pytest.raises(RuleBroken):
        saved_view.save("MES RETARDS", {}, Command(head, now()), for_team=True)


@pytest.mark.both_engines
@pytest.mark.parametrize("for_team", [False, True])
def test_the_database_too_refuses_a_name_twice(make: Factory, for_team: bool) -> None:
    row = {
        "owner_id": None if for_team else make.cast.head.id,
        "name": "A",
        "folded": "a",
        "query": {},
        "saved_by_id": make.cast.head.id,
        "saved_at": now(),
        "version": 1,
    }
    make.session.execute(sa.insert(SavedView), [row])
    with pytest.raises(IntegrityError):
        make.session.execute(sa.insert(SavedView), [{**row, "name": "a"}])


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u200d", "\u202e", "\x00", "x" * 61, "é" * 10_000, "﷽" * 61])
def test_a_name_that_cannot_be_read_or_is_too_long_is_refused_beside_the_field(browser: Browser, make: Factory, name: str) -> None:
    page = browser.sign_in(make.cast.examiner).open("/dossiers/vues/nouvelle?vue=tous")
    refused = page.form("/vues/nouvelle").send(name=name)
    assert refused.status == 422 and refused.errors() and refused.soup.select_one("[aria-invalid]")


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "'; DROP TABLE dossier; --", "{{ 7*7 }}", "100 %", "\u202eretards", "😀", "a\x00b"]
)
def test_a_hostile_name_is_only_a_name(browser: Browser, make: Factory, name: str) -> None:
    page = browser.sign_in(make.cast.examiner).open("/dossiers/vues/nouvelle?vue=tous").form("/vues/nouvelle").send(name=name)
    assert page.status == 200 and len(shown(page)) == 1
    assert "\u202e" not in page.html and "\x00" not in page.html and "<script>alert" not in page.html


def test_anothers_view_is_nobodys_business_and_a_stale_page_writes_nothing(browser: Browser, make: Factory) -> None:
    view = saved_view.save("Une", {"vue": "tous"}, Command(make.cast.head, now()), for_team=False)
    make.session.commit()
    with pytest.raises(NotFound):
        saved_view.view_of(view.id, make.cast.examiner)
    with pytest.raises(NotFound):
        saved_view.view_of(2**40, make.cast.head)
    saved_view.rename(view, Command(make.cast.head, now(), view.version), name="Deux")
    make.session.commit()
    with pytest.raises(Conflict):
        saved_view.rename(view, Command(make.cast.head, now(), view.version - 1), name="Trois")
    browser.sign_in(make.cast.examiner)
    page = browser.send(f"/dossiers/vues/{view.id}/retrait", {"csrf_token": browser.token(), "version": "1"})
    assert page.status == 404


def test_there_is_an_end_to_how_many(make: Factory) -> None:
    for number in range(saved_view.MOST):
        saved_view.save(f"Vue {number}", {}, Command(make.cast.head, now()), for_team=False)
    with pytest.raises(RuleBroken):
        saved_view.save("Une de trop", {}, Command(make.cast.head, now()), for_team=False)
    saved_view.save("Celle d'un autre", {}, Command(make.user(Role.READER), now()), for_team=False)


def test_a_view_that_no_longer_means_anything_still_opens(browser: Browser, make: Factory) -> None:
    query = {"vue": "jadis", "region": "ZZ", "agent": "999999", "etat": "draft'", "echeance": "demain"}
    saved_view.save("Vieille", query, Command(make.cast.head, now()), for_team=False)
    make.session.commit()
    browser.sign_in(make.cast.head).open("/dossiers").follow("Vieille")
    browser.open("/dossiers/vues")
