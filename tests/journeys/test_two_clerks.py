"""Two people on one dossier, a browser that dies, a hand that clicks twice, a Back button, a network that goes away."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page, expect

from registry.acts import Command
from registry.audit.models import Event
from registry.clock import now
from registry.db import db, transaction
from registry.dossiers.models import Note
from registry.examining import examination
from registry.filing import acts as filing
from registry.law.terms import Channel
from tests.journeys.conftest import PHONE, Installation, Person
from tests.journeys.hands import arrive, behind, cast, dossier_of, main, press, says

pytestmark = pytest.mark.browser
LONG = (
    "Les conducteurs, les convoyeurs et les mécaniciens de la gare routière travaillent sous les mêmes employeurs, dans les "
    "mêmes garages et selon les mêmes horaires ; l’assemblée du 3 février a voulu les grouper. Ils cotisent ensemble depuis 2019."
)
BOTH_WAYS = pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])


@dataclass(frozen=True)
class Stale:
    """A form, what one types in it, its button, and what the installation keeps of it."""

    who: str
    path: str
    state: str
    typed: dict[str, str]
    button: str
    again: str = "Envoyer quand même"


STALE = {
    "organisation": Stale("mandataire", "/depot/{}/etape/organisation", "draft", {"founded_on-day": "17", "founded_on-month": "4", "founded_on-year": "2021"}, "Enregistrer et continuer"),
    "name": Stale("mandataire", "/depot/{}/etape/denomination", "draft", {"name_en": "Union of the ferrymen of the Wouri"}, "Enregistrer et continuer"),
    "branches": Stale("mandataire", "/depot/{}/etape/activite", "draft", {"branch_justification": LONG}, "Enregistrer et continuer"),
    "seat": Stale("mandataire", "/depot/{}/etape/siege", "draft", {"seat": "carrefour Ndokoti, derrière la pharmacie"}, "Enregistrer et continuer"),
    "representative": Stale("mandataire", "/depot/{}/etape/mandataire", "draft", {"mandate_capacity": "Fondatrice et trésorière"}, "Enregistrer et continuer"),
    "a person": Stale("mandataire", "/depot/{}/personnes/nouvelle", "draft", {"name": "TCHATCHOUANG Élise", "profession": "Convoyeuse"}, "Enregistrer"),
    "a withdrawal": Stale("mandataire", "/depot/{}/desistement", "draft", {"reason": "Les fondateurs ont changé d’avis."}, "Confirmer le désistement"),
    "a note": Stale("instruction2", "/dossiers/{}", "examined", {"text": "Rappelé la secrétaire : elle passe jeudi."}, "Garder la note"),
    "a clause": Stale("instruction", "/dossiers/{}/statuts", "taken_up", {"page": "p. 12 à 14"}, "Trouvée"),
    "a name test": Stale("instruction", "/dossiers/{}/denomination", "taken_up", {"reason": "Deux mots de différence, une autre branche."}, "Consigner l’examen"),
    "an observation": Stale("instruction", "/dossiers/{}/observations", "taken_up", {"text": "L’article 7 des statuts contredit l’article 12."}, "Ajouter l’observation"),
    "a proposal": Stale("instruction", "/dossiers/{}/decision", "examined", {"override_reason": "Pièces d’usage vues à l’accueil.", "text": LONG}, "Proposer d’enregistrer"),
}  # fmt: skip


@BOTH_WAYS
def test_two_tabs_on_one_page_both_values_are_shown_and_nothing_typed_is_lost(
    installation: Installation, chromium: Browser, *, javascript: bool
) -> None:
    ref, _ = behind(installation, lambda s: s.draft(name_fr=f"Syndicat des passeurs {javascript}"), days=1)
    first = Person(installation, chromium, javascript=javascript).sign_in("mandataire")
    second = Person(installation, chromium, javascript=javascript, viewport=PHONE).sign_in("mandataire")
    for person in (first, second):
        person.page.goto(f"/depot/{ref}/etape/siege")
    first.page.fill("[name=seat]", "avenue Kennedy, immeuble Rouge")
    press(first.page, "Enregistrer et continuer")

    page = second.page
    page.fill("[name=seat]", "carrefour Warda, immeuble Vert")
    page.fill("[name=phone]", "+237 6 00 77 88 99")
    if javascript:
        expect(page.locator("#draft")).to_contain_text("pas encore enregistré")
        expect(page.locator("[name=seat]")).to_have_value("carrefour Warda, immeuble Vert")
    press(page, "Enregistrer et continuer")
    says(page, "Le dossier a changé entre-temps", "Valeur enregistrée entre-temps : avenue Kennedy, immeuble Rouge")
    expect(page.locator("[name=seat]")).to_have_value("carrefour Warda, immeuble Vert")
    expect(page.locator("[name=phone]")).to_have_value("+237 6 00 77 88 99")
    if javascript:
        second.look("conflict")
        second.faults.clear()
    press(page, "Envoyer quand même")
    with installation.app.app_context():
        dossier = dossier_of(ref)
        assert (dossier.seat, dossier.phone) == ("carrefour Warda, immeuble Vert", "+237 6 00 77 88 99")
    first.leave()
    second.leave()


@pytest.mark.parametrize("case", STALE.values(), ids=STALE.keys())
def test_a_stale_form_gives_back_what_was_typed_and_takes_it_on_the_second_try(
    installation: Installation, chromium: Browser, case: Stale
) -> None:
    ref = _dossier_in(installation, case.state, case.button + case.path)
    person = Person(installation, chromium, javascript=False).sign_in(case.who)
    page = person.page
    page.goto(case.path.format(ref))
    form = main(page).locator("form").filter(has=page.locator(f"[name='{next(iter(case.typed))}']")).first
    for name, value in case.typed.items():
        form.locator(f"[name='{name}']").fill(value)
    if case.path.endswith("personnes/nouvelle"):
        page.check("[name=signed]")
    if case.button == "Consigner l’examen":
        page.check("input[name=verdict][value=clear]")
    if case.button == "Ajouter l’observation":
        page.select_option("[name=defect]", "statutes")
    _somebody_else_writes(installation, ref)
    with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
        press(page, case.button, within=form)
    assert answered.value.status == 409
    for name, value in case.typed.items():
        expect(main(page).locator(f"[name='{name}']").first).to_have_value(value)
    with page.expect_response(lambda answer: answer.request.method == "POST") as answered:
        press(page, case.again)
    assert answered.value.status == 303, words(page)
    assert not person.faults, person.faults
    person.leave()


def words(page: Page) -> str:
    return " ".join(main(page).inner_text().split())[:800]


def _dossier_in(installation: Installation, state: str, unlike: str) -> str:
    name = f"Syndicat des essais n° {abs(hash(unlike)) % 10_000}"
    tell = {
        "draft": lambda s: s.draft(name_fr=name),
        "taken_up": lambda s: s.complete(name_fr=name).submit().take_up(),
        "examined": lambda s: s.complete(name_fr=name).submit().take_up().examine(),
    }[state]
    return behind(installation, tell, days=3, channel=Channel.ONLINE)[0]


def _somebody_else_writes(installation: Installation, ref: str) -> None:
    """The head leaves a note, or the representative's other telephone changes the e-mail."""
    with installation.app.app_context(), transaction():
        dossier, who = dossier_of(ref), cast()
        if dossier.submitted_at is None:
            filing.amend(dossier, Command(who.depositor, now(), dossier.version), {"email": "autre@exemple.cm"})
        else:
            examination.annotate(dossier, Command(who.head, now(), dossier.version), text="Vu ce matin.")


@BOTH_WAYS
def test_a_hand_that_clicks_twice_does_one_act(installation: Installation, chromium: Browser, *, javascript: bool) -> None:
    ref, _ = behind(installation, lambda s: s.complete(name_fr=f"Syndicat des doubles clics {javascript}"), days=1)
    person = Person(installation, chromium, javascript=javascript).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/verification")
    page.check("[name=attested]")
    main(page).get_by_role("button", name="Déposer la demande").dblclick()
    page.wait_for_url("**/confirmation")
    clerk = Person(installation, chromium, javascript=javascript).sign_in("instruction")
    clerk.page.goto(f"/dossiers/{ref}")
    text = f"Deux clics, une note ({javascript})."
    clerk.page.fill("textarea[name=text]", text)
    main(clerk.page).get_by_role("button", name="Garder la note").dblclick()
    expect(main(clerk.page).get_by_text(text)).to_be_visible()
    with installation.app.app_context():
        dossier = dossier_of(ref)
        filed = sa.select(sa.func.count()).where(Event.subject_id == dossier.id, Event.verb == "dossier.submitted")
        assert db.session.scalar(filed) == 1
        assert db.session.scalar(sa.select(sa.func.count()).where(Note.text == text)) == 1
    assert not person.faults + clerk.faults, person.faults + clerk.faults
    person.leave()
    clerk.leave()


@pytest.mark.parametrize(
    ("step", "field", "text"),
    [("activite", "branch_justification", LONG * 3), ("denomination", "name_fr", "Syndicat " + LONG[:240]), ("siege", "seat", LONG[:200])],
)
def test_a_browser_killed_a_moment_after_the_last_key_loses_nothing(
    installation: Installation, chromium: Browser, step: str, field: str, text: str
) -> None:
    ref, _ = behind(installation, lambda s: s.draft(name_fr="Syndicat à écrire"), days=1)
    person = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/etape/{step}")
    page.fill(f"[name={field}]", "")
    page.locator(f"[name={field}]").press_sequentially(text, delay=2)
    page.wait_for_timeout(1500)  # what is tested: 1.5 s after the last key, not a wait for anything
    kept = page.evaluate("async () => [localStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]")
    assert kept == [0, 0, 0], "nothing typed stays in the telephone"
    session = page.evaluate("() => ({...sessionStorage})")  # htmx keeps the address there, for this tab only
    assert session in ({}, {"htmx-current-path-for-history": f"/depot/{ref}/etape/{step}"})
    person.context.close()

    back = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    back.page.goto(f"/depot/{ref}/etape/{step}")
    found = back.page.input_value(f"[name={field}]")
    assert len(found) >= 0.99 * len(text), f"{len(found)} of {len(text)} characters came back"
    assert text.startswith(found[: int(0.99 * len(text))])
    back.leave()


def test_what_is_typed_says_that_it_is_saved_and_how_long_ago(installation: Installation, chromium: Browser) -> None:
    ref, _ = behind(installation, lambda s: s.draft(name_fr="Syndicat à dire"), days=1)
    person = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/etape/siege")
    page.locator("[name=seat]").press_sequentially(", deuxième étage")
    expect(page.locator("[data-registry-saved]")).to_contain_text("Enregistré")
    expect(page.locator("[name=seat]")).to_be_focused()
    person.look("saved")
    person.leave()


def test_after_signing_out_back_shows_nothing_private_and_the_browser_keeps_nothing(installation: Installation, chromium: Browser) -> None:
    name = "Syndicat des choses privées"
    ref, _ = behind(installation, lambda s: s.complete(name_fr=name).submit(), days=2)
    remembering = chromium.browser_type.launch(  # with the back-forward cache that Playwright takes away
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"], ignore_default_args=["--disable-back-forward-cache"]
    )
    try:
        person = Person(installation, remembering).sign_in("instruction")
        page = person.page
        page.goto(f"/dossiers/{ref}")
        says(page, name)
        page.locator(".account summary").click()
        arrive(page, page.get_by_role("button", name="Se déconnecter").click)
        kept = page.evaluate("async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]")
        assert kept == [0, 0, 0]
        page.go_back()
        page.wait_for_load_state()
        assert name not in page.content()
        assert "/connexion" in page.url
        page.go_forward(wait_until="commit")
        expect(main(page).locator("input[name=password]")).to_be_visible()
        assert name not in page.content()
        person.leave()
    finally:
        remembering.close()


def test_back_reload_and_a_second_tab_always_show_a_whole_page(installation: Installation, chromium: Browser) -> None:
    ref, _ = behind(installation, lambda s: s.complete(name_fr="Syndicat des allers et retours").submit().take_up(), days=2)
    person = Person(installation, chromium).sign_in("instruction")
    page = person.page
    page.goto(f"/dossiers/{ref}/pieces")
    unread = page.locator("tr.unread")
    many = unread.count()
    unread.first.get_by_role("button", name="Conforme").click()
    expect(unread).to_have_count(many - 1)
    press(page, "Statuts")
    row = page.locator("tr.unread").first
    row.locator("input[name=page]").fill("p. 3")
    row.locator("input[name=page]").press("Enter")
    expect(page.locator("#status-line")).to_contain_text("1 clause")
    for do in (page.go_back, page.reload, page.go_forward, page.reload):
        do()
        page.wait_for_load_state()
        _is_whole(page)
    other = person.context.new_page()
    other.goto(page.url)
    _is_whole(other)
    page.goto(f"/dossiers/{ref}/pieces")
    assert unread.count() == many - 1
    person.leave()


def _is_whole(page: Page) -> None:
    assert page.locator("html > body > header.desk").count() == 1, page.url
    assert page.locator("h1").count() == 1, page.url
    assert page.locator("footer").count() == 1, page.url


def test_a_search_inside_a_page_leaves_whole_pages_behind_it(installation: Installation, chromium: Browser) -> None:
    from registry.law.terms import Kind

    ref, _ = behind(installation, lambda s: s.draft(name_fr="Fédération des essais", kind=Kind.FEDERATION), days=1)
    person = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/membres")
    page.locator("#member-search").press_sequentially("syndicat national")
    expect(page.locator("#results li").first).to_be_visible()
    expect(page.locator("#status-line")).to_contain_text("résultat")
    person.look("members")
    press(page, "Liste des tâches")
    page.go_back()
    page.wait_for_load_state()
    assert page.locator("h1").inner_text() == "Organisations membres"
    assert page.locator("header.masthead").count() == 1
    person.leave()


def test_offline_is_said_and_nothing_typed_is_lost(installation: Installation, chromium: Browser) -> None:
    ref, _ = behind(installation, lambda s: s.draft(name_fr="Syndicat du réseau absent"), days=1)
    person = Person(installation, chromium, viewport=PHONE).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/etape/siege")
    person.context.set_offline(True)
    expect(page.locator("#messages")).to_contain_text("Hors connexion")
    page.fill("[name=seat]", "écrit pendant la coupure")
    expect(page.locator("[data-registry-saved]")).to_contain_text("Hors connexion, rien n’est perdu")
    person.context.set_offline(False)
    expect(page.locator("[data-registry-saved]")).to_contain_text("Enregistré")
    expect(page.locator("#messages")).not_to_contain_text("Hors connexion")
    page.reload()
    expect(page.locator("[name=seat]")).to_have_value("écrit pendant la coupure")
    person.leave()
