"""A cancellation by hands: opened, its notice, the two months that nothing shortens, another's decision, a judgment that undoes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Final

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Locator, Page

from registry import clock
from registry.clock import today
from registry.db import db
from registry.law.terms import Kind
from registry.unions.models import TradeUnion
from tests.factories import PASSWORD
from tests.journeys.conftest import Installation, Person
from tests.journeys.hands import arrive, main, press, says, type_in

pytestmark = pytest.mark.browser
GROUND: Final = "Aucun membre ne s’est réuni depuis 2019 (inventé)."
#: More than two months, whichever they are.
TWO_MONTHS: Final = 63


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let days pass in the installation: its one clock is moved on."""
    passed = timedelta()

    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + passed

    def wait(days: int) -> None:
        nonlocal passed
        passed += timedelta(days=days)

    monkeypatch.setattr(clock, "datetime", Later)
    return wait


@dataclass
class Cast:
    """Whoever has a hand in it. Days pass, so each signs in again when their turn comes."""

    installation: Installation
    browser: Browser
    address: str
    number: str
    here: list[Person]

    def turn_of(self, who: str) -> Person:
        """Somebody comes in, with a browser of their own."""
        self.here.append(Person(self.installation, self.browser).sign_in(who))
        return self.here[-1]

    @property
    def path(self) -> str:
        return f"/organisations/{self.address}"


@pytest.fixture
def cast(installation: Installation, chromium: Browser) -> Iterator[Cast]:
    with installation.app.app_context():
        wanted = sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%"), TradeUnion.kind == Kind.SYNDICAT).order_by(TradeUnion.id)
        union = db.session.scalars(wanted).all()[1]
        cast = Cast(installation, chromium, union.address, union.number, [])
    yield cast
    for person in cast.here:
        assert not person.faults, person.faults
        person.leave()


def test_a_cancellation_is_noticed_waits_two_months_is_decided_by_another_and_undone_by_a_judgment(
    cast: Cast, wait: Callable[[int], None]
) -> None:
    path = open_and_prove(cast)
    the_registrar_signs_the_notice(cast, path)
    nothing_is_decided_before_two_months(cast, path)
    wait(TWO_MONTHS)
    the_registrar_decides(cast, path)
    the_public_reads(cast, "n’est plus enregistrée", "no longer registered")
    wait(12)
    recourse_and_judgment(cast, path)
    the_public_reads(cast, "Enregistrée depuis", "Registered since")


def open_and_prove(cast: Cast) -> str:
    """By an examiner, from the page of the union; without evidence nothing follows."""
    person = cast.turn_of("instruction")
    page = person.page
    page.goto(cast.path)
    press(page, "Annulation (art. 13)")
    says(page, "L’annulation est exceptionnelle", "Trois motifs seulement")
    press(page, "Ouvrir la procédure")
    assert page.title().startswith("Erreur"), "a ground and its facts are asked"
    type_in(page, "ground", "ceased")
    type_in(page, "statement", GROUND)
    person.look("cancellation-open")
    press(page, "Ouvrir la procédure")
    says(page, "La procédure est ouverte", GROUND, "Étape suivante : « Signer le préavis »")
    type_in(step(page, "preuves"), "shows", "Procès-verbal de constat (inventé)")
    press(page, "Verser la pièce")
    says(page, "La pièce est au dossier", "papier gardé au greffe")
    person.look("cancellation-opened")
    return re.sub(r"\?.*", "", page.url.removeprefix(cast.installation.url))


def step(page: Page, name: str) -> Locator:
    """The form of one step of the procedure, unfolded."""
    form = main(page).locator(f"form[action$='/{name}']")
    if form.count() and not form.is_visible():
        main(page).locator("details", has=page.locator(f"form[action$='/{name}']")).locator("summary").click()
    return form


def the_registrar_signs_the_notice(cast: Cast, path: str) -> None:
    """A reasoned notice, signed with one's own password; then on paper."""
    registrar = cast.turn_of("greffier")
    page = registrar.page
    page.goto(path)
    step(page, "preavis").locator("[name=password]").fill("pas le bon")
    press(page, "Signer le préavis")
    assert page.title().startswith("Erreur"), page.title()
    says(page, "rien n'est signé")
    step(page, "preavis").locator("[name=password]").fill(PASSWORD)
    press(page, "Signer le préavis")
    says(page, "C'est inscrit")
    arrive(page, main(page).locator("a[href*='/actes/']").first.click)
    says(page, GROUND, "13")
    registrar.look("cancellation-notice")


def nothing_is_decided_before_two_months(cast: Cast, path: str) -> None:
    """Notified today: the decision has no form, for anyone, and says from which day."""
    head = cast.turn_of("chef")
    page = head.page
    page.goto(path)
    form = step(page, "notification")
    type_in(form, "on", today())
    type_in(form, "how", "remise en main propre")
    press(page, "Constater la notification du préavis")
    says(page, "Préavis en cours jusqu’au")
    head.look("cancellation-waiting")
    registrar = cast.turn_of("greffier")
    page = registrar.page
    page.goto(path)
    says(page, "Bloquée jusqu'au terme du préavis", "art. 13(2)")
    assert step(page, "decision").count() == 0, "no form to decide with"
    page.goto(f"{path}?lang=en")
    says(page, "Blocked until the end of the notice")
    registrar.look("cancellation-waiting-en")


def the_registrar_decides(cast: Cast, path: str) -> None:
    """The answer is recorded; whoever opened has no hand in the decision."""
    page = cast.turn_of("chef").page
    page.goto(path)
    form = step(page, "reponse")
    type_in(form, "on", today())
    type_in(form, "answer", "Nous nous réunissons chez l’un de nous (inventé).")
    press(page, "Inscrire la réponse", within=form)
    says(page, "Nous nous réunissons")
    page = cast.turn_of("instruction").page
    page.goto(path)
    assert step(page, "decision").count() == 0
    registrar = cast.turn_of("greffier")
    page = registrar.page
    page.goto(path)
    form = step(page, "decision")
    type_in(form, "reasons", "Le motif est établi ; la réponse ne prouve aucune réunion (inventé).")
    type_in(form, "password", PASSWORD)
    registrar.look("cancellation-decide")
    press(page, "Signer la décision d'annulation", within=form)
    says(page, "C'est inscrit", "la réponse ne prouve aucune réunion")
    page.goto(cast.path)
    says(page, "Annulé")
    registrar.look("cancellation-record")


def recourse_and_judgment(cast: Cast, path: str) -> None:
    """The organisation goes to court; the court reverses, and the register obeys."""
    head = cast.turn_of("chef")
    page = head.page
    page.goto(path)
    form = step(page, "notification-decision")
    type_in(form, "on", today() - timedelta(days=9))
    type_in(form, "how", "lettre recommandée")
    press(page, "Constater la notification de la décision", within=form)
    says(page, "Recours ouvert (art. 14) jusqu’au")
    form = step(page, "recours")
    type_in(form, "on", today())
    type_in(form, "by", "L’organisation")
    type_in(form, "court", "Tribunal administratif (inventé)")
    press(page, "Inscrire le recours", within=form)
    says(page, "Tribunal administratif (inventé)")
    form = step(page, "jugement")
    type_in(form, "judgment", "reversed")
    type_in(form, "on", today())
    type_in(form, "effect_on", today())
    type_in(form, "reference", "Jugement n° 12/DEMO (inventé)")
    press(page, "Inscrire le jugement", within=form)
    says(page, "La décision est annulée, Jugement n° 12/DEMO (inventé)")
    head.look("cancellation-judged")
    page.goto(cast.path)
    says(page, "Enregistré")
    head.look("cancellation-restored")


def the_public_reads(cast: Cast, french: str, english: str) -> None:
    person = Person(cast.installation, cast.browser)
    cast.here.append(person)
    for language, words in (("fr", french), ("en", english)):
        person.page.goto(f"/registre/{cast.address}?lang={language}")
        says(person.page, words, cast.number)
        person.look(f"cancellation-public-{language}")
