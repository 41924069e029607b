"""The pages of a consolidation, as two agents and the counter use them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now, today
from registry.consolidations import acts
from registry.law.roles import Role
from registry.unions.models import TradeUnion
from tests.client import Browser, tidy
from tests.consolidations.test_acts import choices, old
from tests.factories import Factory
from tests.unions.test_pages import statements


@pytest.fixture
def pair(session: Session) -> tuple[TradeUnion, TradeUnion]:
    kept = old(session, "Syndicat national des boulangers", "12/97", acronym="SYNABOUL", phone="+237 699 11 22 33")
    return kept, old(session, "Synd. nat. des boulangers", "012/1997", acronym="SYNABOUL")


def new_page(pair: tuple[TradeUnion, TradeUnion], **more: str) -> str:
    extra = "".join(f"&{name}={value}" for name, value in more.items())
    return f"/assainissement/rattachements/nouveau?garde={pair[0].address}&doublon={pair[1].address}{extra}"


def test_one_proposes_another_confirms_and_it_can_be_undone(browser: Browser, make: Factory, pair: tuple[TradeUnion, TradeUnion]) -> None:
    kept, duplicate = pair
    examiner, head = make.user(Role.EXAMINER), make.user(Role.HEAD)
    page = browser.sign_in(examiner).open(new_page(pair))
    assert not page.soup.select("input[type=radio][checked]"), "nothing is ticked beforehand"
    wrong = page.form("nouveau").send(reason="")
    assert wrong.status == 422
    assert ("Nom en français", "Choisissez la valeur qui reste.") in wrong.errors_by_label()
    page = browser.open(new_page(pair, tout="kept"))
    shown = page.form("nouveau").send(reason="Même président et même téléphone.")
    assert shown.has("À confirmer") and shown.has("Une autre personne")
    assert not [form for form in shown.forms() if "confirmation" in str(form.get("action"))]
    shown = browser.sign_in(head).open(shown.path)
    shown = shown.form("confirmation").send()
    assert shown.has("Appliqué")
    public = browser.client.get(f"/registre/{duplicate.address}")
    assert public.status_code == 301 and public.headers["Location"].endswith(f"/registre/{kept.address}")
    staff = browser.open(f"/organisations/{duplicate.address}")
    assert staff.has(kept.number)
    shown = browser.open(shown.path)
    assert shown.form("annulation").send(reason="").status == 422
    shown = browser.open(shown.path).form("annulation").send(reason="Ce sont deux organisations.")
    assert shown.has("Défait") and shown.has("Ce sont deux organisations.")
    assert browser.client.get(f"/registre/{duplicate.address}").status_code == 200


def test_choosing_a_side_or_swapping_loses_nothing_typed(browser: Browser, make: Factory, pair: tuple[TradeUnion, TradeUnion]) -> None:
    page = browser.sign_in(make.user(Role.EXAMINER)).open(new_page(pair))
    first = page.form("nouveau").tag.find("button")
    assert first is not None and not first.get("name"), "« Enter » proposes"
    page = page.form("nouveau").send(("choose", "kept"), reason="Même président.")
    form = page.form("nouveau")
    assert form.values["reason"] == "Même président." and form.values["choice-name_fr"] == "kept" and not page.errors()
    page = form.send(("choose", "swap"), **{"choice-phone": "duplicate"})
    form = page.form("nouveau")
    assert f"garde={pair[1].address}" in str(form.tag["action"]) and form.values["reason"] == "Même président."
    assert form.values["choice-name_fr"] == "duplicate" and form.values["choice-phone"] == "kept", "the same values, on the other side"
    page = form.send(("choose", "duplicate"))
    shown = page.form("nouveau").send()
    assert shown.has("À confirmer") and shown.has("Même président.")
    marks = [mark.get_text().split()[0] for mark in shown.soup.select("td.mark")]
    assert marks and set(marks) == {"←"}


def test_two_different_values_are_never_said_equal(browser: Browser, make: Factory, pair: tuple[TradeUnion, TradeUnion]) -> None:
    page = browser.sign_in(make.user(Role.EXAMINER)).open(new_page(pair, tout="kept"))
    shown = page.form("nouveau").send(reason="Même président.")
    marks = [mark.get_text().split()[0] for mark in shown.soup.select("td.mark")]
    assert marks and set(marks) == {"≠"}
    refused = browser.sign_in(make.user(Role.HEAD)).open(shown.path).form("/refus").send(reason="")
    assert refused.status == 422 and tidy(refused.soup.title.get_text()).startswith("Erreur : Rattachement")


def test_an_empty_list_leads_to_the_pairs_judged_the_same(browser: Browser, make: Factory) -> None:
    page = browser.sign_in(make.user(Role.EXAMINER)).open("/assainissement/rattachements")
    assert page.follow("Voir les paires jugées").has("Réponse : ")


def test_notices_are_delivered_answers_typed_and_the_registrar_decides(browser: Browser, make: Factory, session: Session) -> None:
    kept, duplicate = make.union("Syndicat des plombiers"), make.union("Syndicat des plombiers zingueurs")
    examiner, head, intake, registrar = (make.user(role) for role in (Role.EXAMINER, Role.HEAD, Role.INTAKE, Role.REGISTRAR))
    made = acts.propose(
        kept,
        duplicate,
        Command(examiner, now() - timedelta(days=40)),
        choices=choices(kept, duplicate),
        reason="Même organisation.",
    )
    acts.confirm(made, Command(head, now() - timedelta(days=40), made.version))
    session.commit()
    path = f"/assainissement/rattachements/{made.id}"
    page = browser.sign_in(intake).open(path)
    letter = page.follow("Avis LET-")
    assert letter.has("Syndicat des plombiers") and letter.has("no effect in law")
    day = today() - timedelta(days=35)
    parts = {"on-day": str(day.day), "on-month": str(day.month), "on-year": str(day.year)}
    wrong = browser.open(f"{path}/avis/{kept.address}").form("/remise").send(**{**parts, "on-year": "2060"}, how="lettre")
    assert wrong.status == 422 and any("ne peut être à venir" in said for said in wrong.errors())
    for union in (kept, duplicate):
        page = browser.open(f"{path}/avis/{union.address}").form("/remise").send(**parts, how="en main propre")
        assert page.status == 200
    answer = f"{path}/avis/{duplicate.address}"
    empty = browser.open(answer).form("/reponse").send(answer="objects", **parts, by="Mme Ngo", words="")
    assert empty.status == 422 and any("oppose" in said for said in empty.errors())
    assert browser.open(answer).form("/reponse").send(answer="objects", **parts, by="Mme Ngo", words="Nous sommes deux.").has("S'oppose")
    assert browser.open(path).has("le greffier des syndicats ou son adjoint peut appliquer malgré l’opposition")
    stale = browser.sign_in(head).open(path)
    refused = stale.form("application").send(despite="Non.")
    assert refused.status == 422
    done = browser.sign_in(registrar).open(path).form("application").send(despite="Un seul procès-verbal fonde les deux.")
    assert done.has("Appliqué") and done.has("Un seul procès-verbal")
    assert browser.open(f"/registre/{duplicate.address}").has(kept.number)


def test_lists_cost_the_same_whatever_their_length(browser: Browser, make: Factory, session: Session) -> None:
    examiner = make.user(Role.EXAMINER)
    browser.sign_in(make.user(Role.READER))
    for n in range(3):
        kept, duplicate = old(session, f"Syndicat A{n}"), old(session, f"Syndicat B{n}")
        acts.propose(kept, duplicate, Command(examiner, now()), choices=choices(kept, duplicate), reason="x")
        session.commit()
    few = statements(lambda: browser.open("/assainissement/rattachements"))
    for n in range(3, 12):
        kept, duplicate = old(session, f"Syndicat A{n}"), old(session, f"Syndicat B{n}")
        acts.propose(kept, duplicate, Command(examiner, now()), choices=choices(kept, duplicate), reason="x")
        session.commit()
    many = statements(lambda: browser.open("/assainissement/rattachements?etat=proposed"))
    assert len(browser.open("/assainissement/rattachements").soup.select("tbody tr")) == 12
    assert many <= few


def test_nonsense_is_answered_in_a_sentence(browser: Browser, make: Factory, pair: tuple[TradeUnion, TradeUnion]) -> None:
    browser.sign_in(make.user(Role.EXAMINER))
    assert browser.open("/assainissement/rattachements/nouveau?garde=rien&doublon=12/97").has("n'est pas dans le registre")
    assert browser.open(f"/assainissement/rattachements/nouveau?garde={pair[0].address}&doublon={pair[0].number}").has("la même fiche")
    browser.open("/assainissement/rattachements/99999999999", expect=404)
    browser.open("/assainissement/rattachements/77", expect=404)
    browser.open("/assainissement/rattachements?etat=nawak&page=-4")
    english = browser.open(new_page(pair, lang="en"))
    assert english.has("Consolidate a duplicate") and english.has("Another person will confirm")
    sent = english.form("nouveau").send(reason="x" * 3000, **{"choice-name_fr": "elsewhere"})
    assert sent.status == 422


def test_a_page_older_than_the_row_is_a_conflict(
    browser: Browser, make: Factory, session: Session, pair: tuple[TradeUnion, TradeUnion]
) -> None:
    examiner, head, registrar = make.user(Role.EXAMINER), make.user(Role.HEAD), make.user(Role.REGISTRAR)
    made = acts.propose(*pair, Command(examiner, now()), choices=choices(*pair), reason="x")
    session.commit()
    page = browser.sign_in(head).open(f"/assainissement/rattachements/{made.id}")
    acts.decline(made, Command(registrar, now(), made.version), reason="Non.")
    session.commit()
    assert page.form("confirmation").send().status == 409
    assert pair[1].consolidated_into_id is None
