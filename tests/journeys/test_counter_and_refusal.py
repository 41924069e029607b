"""A paper file at the counter; a refusal with its grounds, its letter and its recourse; near names while one types."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, expect

from registry.acts import Command
from registry.clock import now, today
from registry.db import db, transaction
from registry.demonstration.stories import Story
from registry.filing import acts as filing
from registry.law.statuses import DossierStatus
from registry.law.terms import Channel
from registry.unions.models import TradeUnion
from registry.web.filters import day
from tests.factories import PASSWORD
from tests.journeys.conftest import PHONE, Installation, Person
from tests.journeys.hands import (
    arrive,
    behind,
    cast,
    dossier_of,
    find_in_queue,
    heading,
    main,
    press,
    ref_of,
    says,
    words_of,
)

pytestmark = pytest.mark.browser
BOTH_WAYS = pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])


@BOTH_WAYS
def test_a_paper_file_is_entered_at_the_counter_and_its_receipt_handed_over(
    installation: Installation, chromium: Browser, *, javascript: bool
) -> None:
    name = f"Syndicat des porteurs de la gare {'routière' if javascript else 'ferroviaire'} de Bélabo"
    clerk = Person(installation, chromium, javascript=javascript).sign_in("accueil")
    page = clerk.page
    press_nav(clerk, "Guichet")
    press(page, "Saisir un dossier papier")
    page.check("input[name=regime] >> nth=0")
    press(page, "Continuer")
    ref = ref_of(page)
    press(page, "1. ")
    for field, value in (("kind", "syndicat"), ("side", "workers"), ("level", "departmental")):
        page.check(f"input[name={field}][value={value}]")
    press(page, "Enregistrer et continuer")
    page.fill("[name=name_fr]", name)
    press(page, "Enregistrer et continuer")
    _fill_the_rest(installation, ref)

    page.goto(f"/depot/{ref}/verification")
    says(page, "Il manque encore")
    press(page, "Il manque : Statuts")
    for code, copies in (("application", "1"), ("statutes", "2"), ("officers_list", "1"), ("minutes", "1")):
        place = page.locator(f"#piece-{code}")
        place.locator("input[name=copies]").fill(copies)
        press(page, "Reçue sur papier", within=place)
        page.goto(f"/depot/{ref}/pieces")
    says(page, "Sur papier, 2 exemplaires")
    page.goto(f"/depot/{ref}/verification")
    page.check("[name=attested]")
    press(page, "Déposer la demande")
    assert heading(page) == "Demande déposée"
    receipt = page.locator(".confirmation__number").inner_text().strip()
    press(page, "Ouvrir le récépissé")
    sheet = words_of(page.locator(".sheet"))
    assert receipt in sheet
    assert name in sheet
    with installation.app.app_context():
        dossier = dossier_of(ref)
        assert dossier.status is DossierStatus.SUBMITTED
        assert dossier.channel is Channel.COUNTER
        assert dossier.due_on is not None
    page.goto("/dossiers?vue=a-attribuer")
    says(page, name)
    assert not clerk.faults, clerk.faults
    clerk.leave()


def press_nav(person: Person, words: str) -> None:
    arrive(person.page, person.page.locator(".desk__nav").get_by_role("link", name=words).click)


def _fill_the_rest(installation: Installation, ref: str) -> None:
    """The seat, the representative and the signatories, through the acts behind the counter."""
    with installation.app.app_context(), transaction():
        story = Story(cast=cast(), at=now() - timedelta(hours=2), channel=Channel.COUNTER)
        story.dossier = dossier_of(ref)
        values = {
            "branches": ["TER-PORT"], "seat": "en face de la gare", "locality": "Bélabo", "departement": "ES-LDJ",
            "phone": "+237 6 00 11 22 33", "mandate_name": "Hermine Mbida", "mandate_capacity": "Présidente",
        }  # fmt: skip
        filing.amend(story.dossier, Command(story.filer, story.at, story.dossier.version), values)
        story.with_people()


@BOTH_WAYS
def test_a_refusal_is_signed_with_its_grounds_notified_and_its_recourse_counted(
    installation: Installation, chromium: Browser, *, javascript: bool
) -> None:
    name = f"Syndicat des allumeurs de réverbères de {'Kribi' if javascript else 'Limbé'}"
    ref, receipt = behind(
        installation,
        lambda s: s.complete(name_fr=name).submit().take_up().examine(missing_clause="f").send_observations().later(days=6).resubmit(),
    )
    examiner = Person(installation, chromium, javascript=javascript).sign_in("instruction")
    page = find_in_queue(examiner, "moi", name)
    press(page, "Décision")
    refusal = page.locator("form").filter(has=page.locator("input[name=outcome][value=refuse]"))
    if not refusal.get_by_role("button", name="Proposer de refuser").is_visible():
        page.get_by_text("Motiver un refus").click()
    press(page, "Proposer de refuser")
    assert page.title().startswith("Erreur"), "a refusal without grounds is not proposed"
    refusal.locator("input[name=grounds][value=clause]").check()
    refusal.locator("textarea[name=text]").fill("L’interdiction de l’article 15(f) manque toujours aux statuts.")
    press(page, "Proposer de refuser")
    says(page, "Décision proposée : refuser")

    registrar = Person(installation, chromium, javascript=javascript).sign_in("greffier")
    page = find_in_queue(registrar, "a-signer", name)
    press(page, "Décision")
    page.fill("[name=password]", PASSWORD)
    press(page, "Signer le refus")
    says(page, "Le refus est signé.", "30 jours à compter de la notification")
    press(page, "Lire la décision")
    letter = words_of(page.locator(".sheet"))
    for words in (
        "Décision de refus",
        "Clause obligatoire des statuts absente",
        "art. 15",
        "L’interdiction de l’article 15(f) manque toujours",
        "art. 14",
        "30 jours",
    ):
        assert words in letter, letter

    clerk = Person(installation, chromium, javascript=javascript).sign_in("accueil")
    page = clerk.page
    page.goto(f"/dossiers/{ref}/decision")
    on = today()
    for part, value in (("day", on.day), ("month", on.month), ("year", on.year)):
        page.fill(f"[name=on-{part}]", str(value))
    press(page, "Constater la notification")
    assert page.title().startswith("Erreur"), "how it was notified is asked"
    page.fill("[name=how]", "Remise en main propre contre décharge")
    press(page, "Constater la notification")
    with installation.app.test_request_context():
        until = " ".join(day(on + timedelta(days=30)).split())
    says(page, "La notification est constatée.", f"jusqu’au {until}")

    representative = Person(installation, chromium, javascript=javascript, viewport=PHONE).sign_in("mandataire")
    page = representative.page
    page.goto(f"/mes-dossiers/{ref}")
    says(page, "L’enregistrement est refusé.", "art. 14", until, receipt)
    for person in (examiner, registrar, clerk, representative):
        assert not person.faults, person.faults
        person.leave()


@BOTH_WAYS
def test_near_names_are_shown_while_one_chooses_a_name(installation: Installation, chromium: Browser, *, javascript: bool) -> None:
    with installation.app.app_context():
        union = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%")).order_by(TradeUnion.id)).first()
        assert union is not None
        registered, number = union.name_fr, union.number
    ref, _ = behind(installation, lambda s: s.draft(name_fr="Provisoire"), days=1)
    person = Person(installation, chromium, javascript=javascript, viewport=PHONE).sign_in("mandataire")
    page = person.page
    page.goto(f"/depot/{ref}/etape/denomination")
    misspelt = registered.replace("nd", "n").replace("é", "e")
    page.fill("[name=name_fr]", "")
    if javascript:
        page.locator("[name=name_fr]").press_sequentially(misspelt)
    else:
        page.fill("[name=name_fr]", misspelt)
        press(page, "Chercher les noms voisins")
    expect(page.locator("#near")).to_contain_text(number)
    expect(page.locator("[name=name_fr]")).to_have_value(misspelt)
    assert page.locator("#near .timeline__detail").first.inner_text(), "each near name says why it is near"
    assert not person.faults, person.faults
    person.leave()


@BOTH_WAYS
def test_the_office_finds_a_union_and_a_dossier_from_any_page_of_the_desk(
    installation: Installation, chromium: Browser, *, javascript: bool
) -> None:
    with installation.app.app_context():
        union = db.session.scalars(sa.select(TradeUnion).order_by(TradeUnion.id)).first()
        assert union is not None
        registered, address = union.name_fr, union.address
    ref, receipt = behind(installation, lambda s: s.complete(name_fr=f"Syndicat des gardiens de phare {javascript}").submit())
    clerk = Person(installation, chromium, javascript=javascript).sign_in("lecture")
    page = clerk.page
    for words, wanted in ((registered.lower(), address), (receipt.lower(), ref)):
        page.goto("/droit")
        page.fill("#desk-search", words)
        arrive(page, lambda: page.press("#desk-search", "Enter"))
        if words == receipt.lower():
            press(page, "Chercher dans les dossiers")
        if wanted not in page.url:
            arrive(page, main(page).locator(f"a[href*='{wanted}']").first.click)
        assert wanted in page.url
    assert not clerk.faults, clerk.faults
    clerk.leave()
