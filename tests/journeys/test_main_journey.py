"""The office's main job, in a browser, with JavaScript and without: from a representative's account to a public record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from registry.acts import Command
from registry.clock import now
from registry.db import transaction
from registry.demonstration.stories import a_pdf
from registry.filing import acts as filing
from tests.factories import PASSWORD
from tests.journeys.conftest import PHONE, Installation, Person
from tests.journeys.hands import (
    arrive,
    conclude_on_the_name,
    dossier_of,
    find_in_queue,
    find_the_missing_clause,
    heading,
    keep_silent,
    main,
    press,
    read_every_clause,
    ref_of,
    says,
    verify_every_piece,
    words_of,
)

pytestmark = pytest.mark.browser
SECRET = "quatre mots faciles à retenir"


@dataclass(frozen=True)
class Case:
    """One organisation that files: with or without JavaScript, and how people will look for it."""

    javascript: bool
    name: str
    acronym: str
    locality: str
    departement: str
    plain: str
    misspelt: str
    email: str


CASES = (
    Case(True, "Syndicat départemental des réparateurs de pirogues du Wouri", "SYREPIW", "Douala", "LT-WOU",
         "syndicat departemental des reparateurs de pirogues", "sindicat des reparateur de pirrogues du Wourri", "pirogues@exemple.cm"),
    Case(False, "Syndicat autonome des tresseuses d’éventails de la Menoua", "SATEM", "Dschang", "OU-MEN",
         "syndicat autonome des tresseuses d'eventails", "sindicat autonome des treseuses d'evantails de la Ménoua", "eventails@exemple.cm"),
)  # fmt: skip


@pytest.fixture(
    params=[pytest.param(CASES[0], id="with JavaScript", marks=pytest.mark.one_journey), pytest.param(CASES[1], id="without JavaScript")]
)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param  # type: ignore[no-any-return]


@dataclass
class Cast:
    """Everybody of the story, each in a browser of their own."""

    representative: Person
    examiner: Person
    head: Person
    registrar: Person
    public: Person

    def everybody(self) -> tuple[Person, ...]:
        return self.representative, self.examiner, self.head, self.registrar, self.public


@pytest.fixture
def cast(installation: Installation, chromium: Browser, case: Case) -> Iterator[Cast]:
    js = case.javascript
    cast = Cast(
        Person(installation, chromium, javascript=js, viewport=PHONE), Person(installation, chromium, javascript=js),
        Person(installation, chromium, javascript=js), Person(installation, chromium, javascript=js), Person(installation, chromium, javascript=js),
    )  # fmt: skip
    yield cast
    for person in cast.everybody():
        person.leave()


def test_a_union_goes_from_the_first_question_to_its_public_record(installation: Installation, cast: Cast, case: Case) -> None:
    cast.examiner.sign_in("instruction")
    cast.head.sign_in("chef")
    cast.registrar.sign_in("greffier")
    page = cast.representative.page
    ref = open_an_account_and_a_draft(page, case)
    tell_what_it_is(page, case)
    name_the_founders(page, installation, ref)
    hand_in_the_pieces(page)
    receipt, code = check_and_file(page)
    follow_up(cast.public.page, receipt, code, "Déposé")

    examine_and_observe(cast.examiner, case)
    send_the_letter(cast.head, case)
    follow_up(cast.public.page, receipt, code, "Retourné pour régularisation")

    correct_and_file_again(page, ref, case)
    see_what_changed_and_propose(cast.examiner, case)
    number = sign(cast.registrar, case)
    follow_up(cast.public.page, receipt, code, "Enregistré")

    the_certificate_bears_its_four_mentions(cast.registrar.page, case, number)
    the_public_finds_it(cast.public.page, case, number)
    page.goto(f"/mes-dossiers/{ref}")
    says(page, "L’organisation est enregistrée.")
    for person in cast.everybody():
        assert not person.faults, person.faults
        assert not person.strangers, person.strangers


def open_an_account_and_a_draft(page: Page, case: Case) -> str:
    page.goto("/depot")
    press(page, "Commencer")
    if "/connexion" in page.url:
        arrive(page, main(page).locator("a[href*=inscription]").first.click)
    page.fill("input[name=name]", "Odette Ngo Bassong")
    page.fill("input[name=phone]", "+237 6 00 11 22 33")
    page.fill("input[name=email]", case.email)
    page.fill("input[name=password]", SECRET)
    press(page, "Ouvrir mon compte")
    if "/mes-dossiers" in page.url:
        press(page, "Commencer une demande")
    assert heading(page) == "Avant de commencer"
    press(page, "Continuer")
    assert page.title().startswith("Erreur"), page.title()
    page.check("input[name=regime] >> nth=0")
    press(page, "Continuer")
    says(page, "Rien n’est déposé")
    return ref_of(page)


def tell_what_it_is(page: Page, case: Case) -> None:
    press(page, "1. ")
    page.check("input[name=kind][value=syndicat]")
    page.check("input[name=side][value=workers]")
    page.check("input[name=level][value=departmental]")
    for part, value in (("day", "3"), ("month", "2"), ("year", "2026")):
        page.fill(f"input[name=founded_on-{part}]", value)
    press(page, "Enregistrer et continuer")
    page.fill("[name=name_fr]", case.name)
    page.fill("[name=acronym]", case.acronym)
    press(page, "Enregistrer et continuer")
    page.check("input[name=branches] >> nth=3")
    press(page, "Enregistrer et continuer")
    page.fill("[name=seat]", "face marché central, immeuble Bleu")
    page.fill("[name=locality]", case.locality)
    page.select_option("[name=departement]", case.departement)
    page.fill("[name=po_box]", "1279")
    page.fill("[name=phone]", "+237 6 00 44 55 66")
    press(page, "Enregistrer et continuer")
    page.fill("[name=mandate_name]", "Odette Ngo Bassong")
    page.fill("[name=mandate_capacity]", "Secrétaire générale")
    press(page, "Enregistrer et continuer")
    assert heading(page) == "Fondateurs et dirigeants"


def name_the_founders(page: Page, installation: Installation, ref: str) -> None:
    """Two by the form, nineteen behind the counter; one of them leaves again."""
    press(page, "Ajouter une personne")
    for name, function in (("NGO BASSONG Odette", "secretary_general"), ("ETOUNDI Marcel", "president")):
        page.fill("[name=name]", name)
        page.check("[name=signed]")
        page.select_option("[name=function]", function)
        for declared in ("civic_rights", "no_forfeiture", "reads_and_writes"):
            page.check(f"[name={declared}]")
        press(page, "Enregistrer et ajouter une autre personne")
    page.goto(f"/depot/{ref}/personnes")
    says(page, "2 sur 20")
    with installation.app.app_context(), transaction():
        dossier = dossier_of(ref)
        for index in range(19):
            values = {
                "name": f"MEMBRE {index + 1:02d} Paul", "signed": True, "civic_rights": True, "no_forfeiture": True,
                "reads_and_writes": True, "foreigner": False,
            }  # fmt: skip
            filing.save_person(dossier, Command(dossier.applicant, now(), dossier.version), values)
    page.reload()
    says(page, "21 sur 20")
    press(page, "MEMBRE 19 Paul")
    press(page, "Retirer cette personne")
    says(page, "20 sur 20", "La personne est retirée")
    press(page, "Continuer")


def hand_in_the_pieces(page: Page) -> None:
    """A file that is not one is refused; then real ones."""
    statutes = page.locator("#piece-statutes")
    statutes.locator("input[type=file]").set_input_files({"name": "statuts.pdf", "mimeType": "application/pdf", "buffer": b"MZ not a pdf"})
    press(page, "Envoyer", within=statutes)
    assert page.locator(".error-summary").count() == 1
    for code in ("application", "statutes", "officers_list", "minutes", "founders_list"):
        place = page.locator(f"#piece-{code}")
        field = place.locator("input[type=file]")
        if not field.is_visible():
            place.locator("summary").click()
        field.set_input_files({"name": f"{code}.pdf", "mimeType": "application/pdf", "buffer": a_pdf(code)})
        press(page, "Envoyer", within=place)
        expect(page.locator(f"#piece-{code}").get_by_text("Reçue", exact=True)).to_be_visible()
    press(page, "Continuer vers la vérification")


def check_and_file(page: Page) -> tuple[str, str]:
    says(page, "Pièces d’usage non jointes")
    press(page, "Déposer la demande")
    assert page.title().startswith("Erreur"), "the attestation is asked"
    page.check("[name=attested]")
    press(page, "Déposer la demande")
    assert heading(page) == "Demande déposée"
    receipt = page.locator(".confirmation__number").inner_text().strip()
    code = main(page).get_by_text(re.compile(r"^\s*[0-9A-Z]{4}-[0-9A-Z]{4}\s*$")).first.inner_text()
    press(page, "Ouvrir le récépissé")
    sheet = words_of(page.locator(".sheet"))
    assert receipt in sheet
    assert code in sheet
    assert "Ne vaut pas certificat d’enregistrement" in sheet
    return receipt, code


def follow_up(page: Page, receipt: str, code: str, stage: str) -> None:
    page.goto("/suivi")
    page.fill("[name=receipt]", receipt.lower())
    page.fill("[name=code]", code.replace("-", " ").lower())
    press(page, "Voir l’étape")
    says(page, receipt, stage)


def examine_and_observe(examiner: Person, case: Case) -> None:
    page = find_in_queue(examiner, "a-attribuer", case.name)
    says(page, "Que faire maintenant")
    press(page, "Prendre en charge")
    says(page, "Le dossier est en instruction, à votre nom.")
    press(page, "Pièces")
    assert verify_every_piece(page) == 5
    press(page, "Statuts")
    read_every_clause(page, missing="f")
    press(page, "Dénomination")
    conclude_on_the_name(page, "Aucun nom voisin dans la branche.")
    press(page, "Observations")
    press(page, "Relever tous les défauts")
    page.select_option("[name=defect]", "statutes")
    page.fill("textarea[name=text]", "L’article 4 des statuts est à préciser.")
    press(page, "Ajouter l’observation")
    press(page, "Transmettre au chef de greffe")
    says(page, "sont transmises au chef de greffe")


def send_the_letter(head: Person, case: Case) -> None:
    page = find_in_queue(head, "a-signer", case.name)
    press(page, "Observations")
    press(page, "Envoyer les")
    says(page, "est prête à remettre")
    press(page, "Lire la lettre")
    sheet = words_of(page.locator(".sheet"))
    assert "L’article 4 des statuts est à préciser." in sheet
    assert "15(f)" in sheet


def correct_and_file_again(page: Page, ref: str, case: Case) -> None:
    page.goto("/mes-dossiers")
    press(page, case.name)
    says(page, "Observations du greffe", "L’article 4 des statuts est à préciser.")
    page.goto(f"/depot/{ref}/etape/denomination")
    page.fill("[name=acronym]", case.acronym + "C")
    press(page, "Enregistrer et continuer")
    page.goto(f"/depot/{ref}/pieces")
    place = page.locator("#piece-statutes")
    place.locator("summary").click()
    place.locator("input[type=file]").set_input_files(
        {"name": "statuts-corriges.pdf", "mimeType": "application/pdf", "buffer": a_pdf("statuts corriges")}
    )
    press(page, "Envoyer", within=place)
    says(page, "statuts-corriges.pdf")
    press(page, "Continuer vers la vérification")
    says(page, "Ce qui a changé depuis les observations", case.acronym + "C")
    page.check("[name=attested]")
    press(page, "Déposer à nouveau")
    says(page, "Votre dossier est de nouveau déposé.")


def see_what_changed_and_propose(examiner: Person, case: Case) -> None:
    page = find_in_queue(examiner, "moi", case.name)
    says(page, "Ce qui a changé au nouveau dépôt", case.acronym + "C", "Statuts")
    press(page, "Pièces")
    assert verify_every_piece(page) == 1, "only the new statutes are to be looked at again"
    press(page, "Statuts")
    read_every_clause(page)
    find_the_missing_clause(page, "f", "p. 9")
    press(page, "Dénomination")
    conclude_on_the_name(page, "Le nouveau sigle ne prête pas à confusion.")
    press(page, "Décision")
    page.fill("textarea[name=override_reason]", "Les pièces d’usage ont été vues à l’accueil.")
    press(page, "Proposer d’enregistrer")
    says(page, "Décision proposée : enregistrer")
    assert page.locator("input[name=password]").count() == 0, "the proposer never signs"


def sign(registrar: Person, case: Case) -> str:
    page = find_in_queue(registrar, "a-signer", case.name)
    press(page, "Décision")
    says(page, "Rien n’a changé")
    page.fill("[name=password]", "pas le bon mot de passe")
    press(page, "Signer l’enregistrement")
    assert page.title().startswith("Erreur")
    page.fill("[name=password]", PASSWORD)
    press(page, "Signer l’enregistrement")
    found = re.search(r"GS-\d{4}-\d+", words_of(main(page)))
    assert found
    return found[0]


def the_certificate_bears_its_four_mentions(page: Page, case: Case, number: str) -> None:
    press(page, "Voir le certificat")
    model = words_of(page.locator(".model"))
    for mention in (case.name, "immeuble Bleu, BP 1279", case.locality, number, "a été enregistré sous le numéro"):
        assert mention in model, model
    assert re.search(r"le \d{1,2}(er)? \w+ 20\d\d", model), model


def the_public_finds_it(page: Page, case: Case, number: str) -> None:
    for words in (number, case.plain, case.misspelt, case.acronym + "c"):
        page.goto("/")
        page.fill("input[name=q]", words)
        arrive(page, main(page).get_by_role("button", name="Rechercher").click)
        if "/registre/" not in page.url:
            first = [" ".join(row.split()) for row in main(page).locator("tbody tr").all_inner_texts()][:3]
            assert any(case.name in row for row in first), f"{words}: {first}"
            arrive(page, main(page).get_by_role("link", name=case.name).first.click)
        says(page, case.name, f"sous le numéro {number}", case.locality)
        keep_silent(page, "MEMBRE 01", "Odette", "6 00 44 55 66", "6 00 11 22 33")
