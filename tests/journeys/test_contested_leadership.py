"""Two congresses, two executives: filed, borne side by side in neutral words, ended by a court, and read back at each date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page

from registry.clock import today
from registry.db import db
from registry.law.calendar import long_date
from registry.law.filings import FilingKind
from registry.law.terms import Kind
from registry.unions.models import TradeUnion
from tests.factories import PASSWORD
from tests.journeys.conftest import Installation, Person
from tests.journeys.hands import heading, keep_silent, main, press, ref_of, says, type_in, verify_every_piece, words_of

pytestmark = pytest.mark.browser

DOUALA, KRIBI, ORDER = (today() - timedelta(days=days) for days in (60, 53, 5))
BETWEEN_CONGRESSES, IN_QUARREL = KRIBI - timedelta(days=2), KRIBI + timedelta(days=9)
ADA, BEN = "Ada Eyango (inventée)", "Ben Fru (inventé)"
CONGRESS: Final = {"quorum": "61 délégués sur 80", "minutes_ref": "Procès-verbal n° 3"}
FIRST: Final = {"congress_on": DOUALA, "congress_place": "Douala", "effect_on": DOUALA, **CONGRESS}
SECOND: Final = {"congress_on": KRIBI, "congress_place": "Kribi", "effect_on": KRIBI, **CONGRESS}
CONTACTS: Final = {"phone": "+237 6 77 11 22 33", "effect_on": ORDER}
JUDGMENT: Final = {"court": "Tribunal inventé", "judgment_number": "728/DEMO", "judgment_on": ORDER, "ruling": "claim", "effect_on": ORDER}
BASIS: Final = "Ordonnance n° 728/DEMO (inventée)"
#: Words that would take a side.
PARTIAL: Final = ("légitime", "dissident", "prétendu", "usurp", "legitimate", "rebel", "so-called")


@dataclass
class Cast:
    """The counter, the examiner, the registrar and the public; and the union that they deal with."""

    clerk: Person
    examiner: Person
    registrar: Person
    public: Person
    path: str
    public_path: str

    def everybody(self) -> tuple[Person, ...]:
        return self.clerk, self.examiner, self.registrar, self.public


@pytest.fixture
def cast(installation: Installation, chromium: Browser) -> Iterator[Cast]:
    with installation.app.app_context():
        wanted = sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%"), TradeUnion.kind == Kind.SYNDICAT).order_by(TradeUnion.id)
        address = db.session.scalars(wanted).all()[2].address
    signed_in = [Person(installation, chromium).sign_in(who) for who in ("accueil", "instruction", "greffier")]
    cast = Cast(*signed_in, Person(installation, chromium), f"/organisations/{address}", f"/registre/{address}")
    yield cast
    for person in cast.everybody():
        person.leave()


def test_a_contested_leadership_from_two_congresses_to_the_order_that_ends_it(cast: Cast) -> None:
    waiting = begin(cast, FilingKind.CONTACTS, CONTACTS)
    first = file(cast, FilingKind.OFFICERS, FIRST, officer=ADA)
    examine(cast, first)
    propose(cast, "register", "Proposer d’inscrire")
    sign(cast, first, "Inscrit au registre")
    second = file(cast, FilingKind.OFFICERS, SECOND, officer=BEN)
    examine(cast, second)
    propose(cast, "claim", "Proposer de porter la revendication")
    sign(cast, second, "Porté au registre comme revendication")

    the_record_takes_no_side(cast)
    what_binds_the_organisation_waits(cast, waiting)

    order = file(cast, FilingKind.COURT_DECISION, JUDGMENT, claim="Kribi")
    examine(cast, order)
    propose(cast, "register", "Proposer d’inscrire", basis=BASIS)
    sign(cast, order, "Inscrit au registre")
    the_contest_is_over(cast)
    the_record_reads_right_at_each_date(cast)
    the_extract_is_printed(cast)


def begin(cast: Cast, kind: FilingKind, typed: dict[str, Any], *, claim: str = "") -> str:
    """At the counter: from the page of the union to a filing of one kind, and what it says."""
    page = cast.clerk.page
    page.goto(cast.path)
    press(page, "Déposer un changement")
    press(page, "Commencer", within=page.locator("li.task", has=page.locator(f"input[name=filing][value={kind.value}]")))
    ref = ref_of(page)
    for name, value in typed.items():
        type_in(page, name, value)
    if claim:
        main(page).locator("fieldset", has=page.locator("[name=claim_key]")).get_by_label(claim).check()
    press(page, "Enregistrer et continuer")
    return ref


def file(cast: Cast, kind: FilingKind, typed: dict[str, Any], *, officer: str = "", claim: str = "") -> str:
    """A whole filing at the counter: what it says, the officers it names, its pieces on paper, the representative."""
    ref, page = begin(cast, kind, typed, claim=claim), cast.clerk.page
    if officer:
        page.goto(f"/depot/{ref}/personnes/nouvelle")
        page.fill("[name=name]", officer)
        page.select_option("[name=function]", "president")
        for declared in ("civic_rights", "no_forfeiture", "reads_and_writes"):
            page.check(f"[name={declared}]")
        press(page, "Enregistrer")
    page.goto(f"/depot/{ref}/pieces")
    waiting = main(page).locator("form", has=page.get_by_role("button", name="Reçue sur papier"))
    while waiting.count():
        waiting.first.locator("input[name=copies]").fill("1")
        press(page, "Reçue sur papier", within=waiting.first)
        page.goto(f"/depot/{ref}/pieces")
    page.goto(f"/depot/{ref}/etape/mandataire")
    page.fill("[name=mandate_name]", "Hermine Mbida (inventée)")
    page.fill("[name=mandate_capacity]", "Secrétaire générale")
    press(page, "Enregistrer et continuer")
    page.goto(f"/depot/{ref}/verification")
    page.check("[name=attested]")
    press(page, "Déposer")
    assert heading(page) == "Demande déposée" or page.locator(".confirmation__number").count(), words_of(main(page))[:400]
    return ref


def examine(cast: Cast, ref: str) -> None:
    page = cast.examiner.page
    page.goto(f"/dossiers/{ref}")
    press(page, "Prendre en charge")
    press(page, "Pièces")
    assert verify_every_piece(page)
    press(page, "Décision")


def propose(cast: Cast, outcome: str, button: str, *, basis: str = "") -> None:
    page = cast.examiner.page
    cast.examiner.look(f"contested-propose-{outcome}")
    form = main(page).locator("form", has=page.locator(f"input[name=outcome][value={outcome}]"))
    if not form.is_visible():
        page.get_by_text("Motiver cette inscription").click()
    if basis:
        form.locator("[name=legal_basis]").fill(basis)
    form.locator("[name=text]").fill("Le dépôt est prouvé et régulier.")
    press(page, button, within=form)


def sign(cast: Cast, ref: str, said: str) -> None:
    page = cast.registrar.page
    page.goto(f"/dossiers/{ref}/decision")
    page.fill("[name=password]", PASSWORD)
    press(page, "Signer l’inscription")
    says(page, said)
    cast.registrar.look()


def the_record_takes_no_side(cast: Cast) -> None:
    since = long_date(KRIBI)
    page = cast.public.page
    for language, words in (("fr", f"Direction contestée depuis le {since.fr}"), ("en", f"Leadership contested since {since.en}")):
        page.goto(f"{cast.public_path}?lang={language}")
        says(page, plain(words))
        keep_silent(page, ADA, BEN, *PARTIAL)
        cast.public.look(f"contested-public-{language}")
        staff = cast.registrar.page
        staff.goto(f"{cast.path}?lang={language}")
        says(staff, plain(words), ADA, BEN)
        keep_silent(staff, *PARTIAL)
        cast.registrar.look(f"contested-record-{language}")
    staff.goto(cast.path)
    press(staff, "Voir les revendications")
    says(staff, "Revendication n° 1", BEN, "Direction inscrite", ADA, "n’en préfère aucune")
    cast.registrar.look("contested-claims")


def what_binds_the_organisation_waits(cast: Cast, draft: str) -> None:
    """A filing begun before waits like the others; what anyone may need whoever leads stays open."""
    page = cast.clerk.page
    page.goto(cast.path)
    press(page, "Déposer un changement")
    says(page, "Pas possible pour le moment", "ce dépôt attend, pour toutes les parties")
    is_open = {str(one.get_attribute("value")) for one in main(page).locator("input[name=filing]").all()}
    assert {"seat", "officers", "court_decision", "correction"} <= is_open
    assert not is_open & {"contacts", "name", "statutes", "merger", "dissolution"}
    cast.clerk.look("contested-choose")
    page.goto(f"/depot/{draft}/verification")
    says(page, "La direction de cette organisation est contestée")
    page.check("[name=attested]")
    press(page, "Déposer")
    assert page.title().startswith("Erreur"), page.title()


def the_contest_is_over(cast: Cast) -> None:
    cast.public.page.goto(cast.public_path)
    keep_silent(cast.public.page, "contestée")
    page = cast.registrar.page
    page.goto(cast.path)
    keep_silent(page, "Direction contestée")
    officers = words_of(main(page).locator("table", has=page.get_by_text("Fonction", exact=True)).first)
    assert BEN in officers and ADA not in officers
    dossiers = [words_of(one) for one in main(page).locator("li", has_text="déposé le").all()]
    assert len([one for one in dossiers if "Changement de dirigeants" in one]) == 2
    assert any("Décision de justice" in one for one in dossiers)
    press(page, "Direction et revendications")
    says(page, "Revendications closes", "Décision de justice")
    cast.registrar.look("contested-over")


def the_record_reads_right_at_each_date(cast: Cast) -> None:
    page = cast.clerk.page
    as_of(page, cast, BETWEEN_CONGRESSES)
    assert (ADA in then(page), BEN in then(page), contested(page)) == (True, False, False)
    as_of(page, cast, IN_QUARREL)
    assert (ADA in then(page), BEN in then(page), contested(page)) == (True, True, True)
    cast.clerk.look("contested-as-of")
    as_of(page, cast, today())
    assert (ADA in then(page), BEN in then(page), contested(page)) == (False, True, False)
    as_of(page, cast, IN_QUARREL, known=today() - timedelta(days=1))
    says(page, "Rien à cette date", "le registre ne contient pas cette organisation")  # all of it became known today
    page.goto(f"{cast.path}/au?date={IN_QUARREL.isoformat()}&lang=en")
    says(page, plain(f"Leadership contested since {long_date(KRIBI).en}"))
    cast.clerk.look("contested-as-of-en")


def as_of(page: Page, cast: Cast, on: date, *, known: date | None = None) -> None:
    """By the two fields of the page."""
    page.goto(f"{cast.path}/au")
    page.fill("input[name=date]", on.isoformat())
    if known:
        page.fill("input[name=connu]", known.isoformat())
    press(page, "Lire à ces dates")


def then(page: Page) -> str:
    """What the column of the date says."""
    return " ".join(words_of(cell) for cell in main(page).locator("tbody tr td:nth-child(2)").all())


def contested(page: Page) -> bool:
    return "Direction contestée" in words_of(main(page).locator(".flags"))


def the_extract_is_printed(cast: Cast) -> None:
    page = cast.clerk.page
    as_of(page, cast, IN_QUARREL)
    press(page, "Établir l’extrait")
    sheet = words_of(page.locator(".sheet"))
    assert "la direction de l’organisation est contestée" in sheet
    assert "the leadership of the organisation is contested" in sheet
    keep_silent(page, ADA, BEN, *PARTIAL)
    press(page, "Tirer l’original")
    says(page, "Tirage n° 1 inscrit au journal")
    cast.clerk.look("contested-extract")


def plain(words: str) -> str:
    """With spaces as `says` reads them."""
    return " ".join(words.split())
