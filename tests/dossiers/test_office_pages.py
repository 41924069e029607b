"""The dossier on the desk: every page in every state, and every act through its form, without JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now, today
from registry.db import db
from registry.dossiers.models import Dossier
from registry.examining import examination
from registry.law import clauses
from registry.law.roles import STAFF, Role
from registry.law.statuses import DossierStatus as S
from registry.law.statuses import Outcome
from tests.client import Browser, Form, Page, apply_fragment
from tests.factories import PASSWORD, Factory

TABS = ("", "/pieces", "/statuts", "/denomination", "/observations", "/decision", "/historique")
STATES = ("submitted", "taken_up", "examined", "returned", "resubmitted", "proposed", "accepted", "refused", "closed", "withdrawn")


def desk(browser: Browser, dossier: Dossier, tab: str = "", *, expect: int = 200, lang: str = "") -> Page:
    return browser.open(f"/dossiers/{dossier.ref}{tab}{'?lang=en' if lang else ''}", expect=expect)


@pytest.mark.parametrize("state", STATES)
def test_every_page_reads_in_both_languages_in_every_state(browser: Browser, make: Factory, state: str) -> None:
    dossier = getattr(make, state)()
    for person in (make.cast.examiner, make.cast.head, make.cast.registrar):
        browser.sign_in(person)
        for tab in TABS:
            page = desk(browser, dossier, tab)
            assert dossier.receipt_number in page.text and page.soup.select_one("#guidance .next-step__title")
            desk(browser, dossier, tab, lang="en")


def test_all_the_office_reads_and_only_the_right_hands_act(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    for role in STAFF:
        browser.sign_in(make.user(role))
        for tab in TABS:
            page = desk(browser, dossier, tab)
        acts = [form["action"] for form in page.forms() if f"/dossiers/{dossier.ref}/" in form["action"]]
        assert bool(acts) == (role in {Role.EXAMINER, Role.HEAD}), role
    browser.sign_in(make.cast.depositor)
    desk(browser, dossier, expect=403)


def test_a_reader_who_forges_the_form_is_refused(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    form = desk(browser.sign_in(make.cast.examiner), dossier).form("/prise-en-charge")
    browser.sign_in(make.user(Role.READER))
    page = form.send()
    assert page.status in {400, 403} and make.session.get_one(Dossier, dossier.id).status is S.SUBMITTED


@pytest.mark.parametrize(
    "act", ["prise-en-charge", "pieces/statutes", "statuts/a", "notes", "decision/refus", "notification", "attribution"]
)
def test_the_address_of_an_act_only_read_leads_to_its_page(browser: Browser, make: Factory, act: str) -> None:
    dossier = make.taken_up()
    browser.sign_in(make.cast.examiner).open(f"/dossiers/{dossier.ref}/{act}")


@pytest.mark.parametrize("path", ["/dossiers/RIEN-DUTO", "/dossiers/RIEN-DUTO/pieces", "/dossiers/x%00y"])
def test_an_unknown_dossier_or_page_is_not_found(browser: Browser, make: Factory, path: str) -> None:
    browser.sign_in(make.cast.head).open(path, expect=404)
    browser.open(f"/dossiers/{make.submitted().ref}/nulle-part", expect=404)


def test_an_examiner_takes_up(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    page = desk(browser.sign_in(make.cast.examiner), dossier).form("/prise-en-charge").send()
    assert page.has("en instruction, à votre nom") and page.has(make.cast.examiner.name) and page.has("Vérifier les pièces")


def test_the_head_assigns_and_reassigns(browser: Browser, make: Factory) -> None:
    dossier, other = make.submitted(), make.user(Role.EXAMINER, name="Ngo Bassa Ruth")
    page = desk(browser.sign_in(make.cast.head), dossier).form("/attribution").send()
    assert page.status == 422 and "Choisissez dans la liste." in page.errors()
    page = page.form("/attribution").send(holder=str(other.id))
    assert page.has("Ngo Bassa Ruth instruit ce dossier")
    page = page.form("/attribution").send(holder=str(make.cast.examiner.id))
    assert page.has(f"{make.cast.examiner.name} instruit ce dossier")


def test_an_examiner_who_is_not_the_holder_sees_whose_it_is(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.user(Role.EXAMINER)), dossier, "/pieces")
    assert page.has(f"Ce dossier est attribué à {make.cast.examiner.name}") and not page.soup.select("#pieces form")


def test_pieces_are_verified_one_by_one(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/pieces")
    row = page.soup.select_one("#piece-statutes")
    assert "Papier, 2 ex." in row.get_text(" ", strip=True).replace("\xa0", " ")
    page = page.form("/pieces/statutes").send()
    assert "Conforme" in page.soup.select_one("#piece-statutes .badge").get_text()
    bad = next(form for form in page.soup.select("#piece-application form") if form.find("input", {"value": "non_conforming"}))
    refused = Form(page, bad).send()
    assert refused.status == 422 and any("En quoi" in error or "Dites en quoi" in error for error in refused.errors())
    bad = next(form for form in refused.soup.select("#piece-application form") if form.find("input", {"value": "non_conforming"}))
    page = Form(refused, bad).send(finding="Sans date ni signature.")
    assert "Non conforme" in page.soup.select_one("#piece-application").get_text() and page.has("Sans date ni signature.")


def test_too_few_copies_are_said(browser: Browser, make: Factory, session: Session) -> None:
    dossier = make.taken_up()
    next(d for d in dossier.documents if d.piece == "statutes").copies = 1
    session.commit()
    assert desk(browser.sign_in(make.cast.examiner), dossier, "/pieces").has("sur 2 demandés")


def test_clauses_are_read_with_their_page(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/statuts")
    refused = page.form("/statuts/a").send(_button=("found", "yes"))
    assert refused.status == 422 and any("page ou l'article" in error for error in refused.errors())
    page = refused.form("/statuts/a").send(_button=("found", "yes"), page="page 2")
    assert "page 2" in page.soup.select_one("#row-a .badge").get_text().replace("\xa0", " ")
    page = page.form("/statuts/f").send(_button=("found", "no"), note="Rien sur l'alphabétisation.")
    assert "Absente" in page.soup.select_one("#row-f .badge").get_text()
    assert page.has("2 lues sur 10")


def test_a_clause_read_by_htmx_gives_the_same_page_as_a_fresh_load(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/statuts")
    form = page.form("/statuts/a")
    data = {**form.values, "page": "3", "found": "yes"}
    answer = browser.client.post(form.tag["action"], data=data, headers={"HX-Request": "true"})
    assert answer.status_code == 303
    fragment = browser.client.get(answer.headers["Location"], headers={"HX-Request": "true"})
    assert b"<html" not in fragment.data and "HX-Request" in fragment.headers["Vary"]
    swapped = apply_fragment(page, fragment, "statutes")
    fresh = desk(browser, dossier, "/statuts").soup
    for place in ("#statutes", "#guidance", "#closed", "#parts"):
        assert _essence(swapped.select_one(place)) == _essence(fresh.select_one(place)), place
    version = {field["value"] for field in swapped.find_all("input", {"name": "version"})}
    assert version == {str(make.session.get_one(Dossier, dossier.id).version)}, "every form of the page carries the new version"


def _essence(tag: object) -> str:
    for kept in [*tag.find_all("input", {"name": ["act_key", "csrf_token"]}), *tag.find_all("svg")]:  # type: ignore[attr-defined]
        kept.decompose()
    for kept in [tag, *tag.find_all(True)]:  # type: ignore[attr-defined]
        kept.attrs.pop("hx-preserve", None)
        kept.attrs.pop("hx-swap-oob", None)
    return " ".join(str(tag).split())


def test_a_refused_clause_by_htmx_comes_back_422_with_its_words(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    form = desk(browser.sign_in(make.cast.examiner), dossier, "/statuts").form("/statuts/b")
    answer = browser.client.post(
        form.tag["action"], data={**form.values, "found": "yes", "note": "à revoir"}, headers={"HX-Request": "true"}
    )
    assert answer.status_code == 422 and "à revoir" in answer.text and 'id="statutes"' in answer.text and "<html" not in answer.text


def test_the_name_is_tested_by_a_person(browser: Browser, make: Factory) -> None:
    make.union("Syndicat des vanniers du Wouri", acronym="SYVAWO")
    dossier = make.taken_up(name_fr="Syndicat des vanniers du Wouri et du Moungo", acronym="SYVAM")
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/denomination")
    assert page.has("SYVAWO") and page.has("mots distinctifs communs") and not page.soup.select("input[name=verdict][checked]")
    refused = page.form("/denomination").send(reason="Lieu différent.")
    assert refused.status == 422 and refused.has("Lieu différent.")
    page = refused.form("/denomination").send(verdict="clear")
    assert page.has("Pas de risque de confusion") and page.has("Les noms trouvés ce jour-là")


def test_observations_from_defects_to_the_letter(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    at = now()
    examination.read_clause(dossier, Command(make.cast.examiner, at, dossier.version), "f", is_present=False, page="", note="")
    make.session.commit()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/observations")
    page = page.form("/releve").send()
    assert page.has("ajoutée(s)") and page.has("15(f)")
    add = next(form for form in page.forms() if str(form["action"]).endswith("/observations"))
    assert Form(page, add).send(defect="object").status == 422
    page = Form(page, add).send(defect="object", text="L'objet mêle politique et profession.")
    assert page.has("L'objet mêle politique")
    page = page.form("/retrait").send()
    page = page.form("/transmission").send()
    assert page.has("transmises au chef de greffe")
    assert desk(browser.sign_in(make.cast.head), dossier).has("Relire et envoyer les observations")
    page = desk(browser, dossier, "/observations").form("/envoi").send()
    assert page.has("le dossier est retourné") and page.has("Lettres envoyées") and page.has("Retourné pour régularisation")
    assert page.follow("Lire la lettre").status == 200


def test_what_changed_is_shown_after_a_new_filing(browser: Browser, make: Factory) -> None:
    dossier = make.resubmitted()
    assert desk(browser.sign_in(make.cast.examiner), dossier).has("Rien : l’organisation a déposé à nouveau le même dossier.")
    dossier.rounds[-1].snapshot = {**dossier.rounds[-1].snapshot, "seat": "ancien siège"}
    make.session.commit()
    page = desk(browser, dossier)
    assert page.soup.select_one("del").get_text() == "ancien siège"


def test_notes_are_the_office_s_own(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.cast.intake), dossier)
    assert page.form("/notes").send().status == 422
    page = page.form("/notes").send(text="Appelé le mandataire.")
    assert page.soup.select_one(".note").get_text(" ", strip=True).startswith("Appelé le mandataire.")
    assert not desk(browser.sign_in(make.user(Role.AUDITOR)), dossier).soup.select("form[action$=notes]")


def propose_page(browser: Browser, make: Factory, dossier: Dossier) -> Page:
    return desk(browser.sign_in(make.cast.examiner), dossier, "/decision")


def test_nothing_is_proposed_while_the_law_asks_for_something(browser: Browser, make: Factory) -> None:
    page = propose_page(browser, make, make.taken_up())
    assert page.has("Pas encore possible : la loi demande ceci") and page.has("à vérifier") and page.has("15(a)")
    assert not [form for form in page.forms() if str(form["action"]).endswith("/decision")]


def test_a_complete_dossier_is_proposed_then_recalled(browser: Browser, make: Factory) -> None:
    dossier = make.examined()
    page = propose_page(browser, make, dossier)
    assert not page.soup.select("input[type=radio][checked]")
    page = page.form("/decision").send()
    assert page.has("Décision proposée : enregistrer") and page.has("Rien n’a changé") and page.has("Annuler la proposition")
    assert not [form for form in page.forms() if "enregistrement" in str(form["action"])], "the proposer does not sign"
    page = page.form("/reprise").send()
    assert page.has("de nouveau en instruction")


def test_practice_yields_to_a_written_reason(browser: Browser, make: Factory, session: Session) -> None:
    dossier = make.examined()
    next(d for d in dossier.current_documents if d.piece == "seat_plan").is_current = False
    session.commit()
    page = propose_page(browser, make, dossier)
    assert page.has("L’usage demande encore ceci")
    refused = page.form("/decision").send(text="Motivation gardée.")
    assert (
        refused.status == 422 and any("Plan de localisation" in error for error in refused.errors()) and refused.has("Motivation gardée.")
    )
    assert refused.form("/decision").send(override_reason="Le siège est connu.").has("Passe outre à l’usage")


def test_a_refusal_needs_a_round_and_a_ground_of_law(browser: Browser, make: Factory) -> None:
    page = propose_page(browser, make, make.examined())
    assert page.has("aucune n'a été adressée")
    dossier = make.resubmitted()
    page = propose_page(browser, make, dossier)
    refused = page.form("/decision").send(outcome="refuse", text="Toujours rien.", grounds=["usual_piece"])
    assert refused.status == 422 and any("motif de droit" in error for error in refused.errors()) and refused.has("Toujours rien.")
    page = refused.form("/decision").send(grounds=["clause"])
    assert page.has("Décision proposée : refuser") and page.has("Toujours rien.")


def test_the_registrar_signs_with_a_password_and_the_number_comes_then(browser: Browser, make: Factory) -> None:
    dossier = make.proposed()
    page = desk(browser.sign_in(make.cast.registrar), dossier)
    assert page.has("Signer ou renvoyer")
    page = page.follow("Signer ou renvoyer")
    assert page.has(make.cast.examiner.name) and page.has("ne s’annule pas") and page.has("SHA-256")
    wrong = page.form("/enregistrement").send(password="pas le bon mot de passe")
    assert wrong.status == 422 and any("rien n'est signé" in error for error in wrong.errors())
    assert "pas le bon" not in wrong.html and make.session.get_one(Dossier, dossier.id).status is S.DECISION_PROPOSED
    page = wrong.form("/enregistrement").send(password=PASSWORD)
    assert page.has("Enregistrée sous le numéro GS-") and page.link("Voir le certificat") and page.link("Sa fiche au registre")


def test_guessing_the_password_of_a_signature_is_counted(browser: Browser, make: Factory) -> None:
    dossier = make.proposed()
    page = desk(browser.sign_in(make.cast.registrar), dossier, "/decision")
    for _ in range(10):
        page = page.form("/enregistrement").send(password="une autre phrase encore")
        assert page.status == 422
    assert page.form("/enregistrement").send(password=PASSWORD).status == 429


def test_the_registrar_signs_a_refusal_or_sends_back(browser: Browser, make: Factory) -> None:
    page = (
        desk(browser.sign_in(make.cast.registrar), make.proposed(Outcome.REFUSE), "/decision")
        .form("/decision/refus")
        .send(password=PASSWORD)
    )
    assert page.has("Enregistrement refusé") and page.link("Lire la décision")
    dossier = make.proposed()
    page = desk(browser, dossier, "/decision").form("/renvoi").send()
    assert page.status == 422
    page = page.form("/renvoi").send(reason="La motivation est trop courte.")
    assert page.has("renvoyé à l'instruction") and desk(browser, dossier, "/historique").has("La motivation est trop courte.")


def test_a_changed_file_is_not_signed(browser: Browser, make: Factory, session: Session) -> None:
    dossier = make.proposed()
    dossier.seat = "ailleurs"
    session.commit()
    page = desk(browser.sign_in(make.cast.registrar), dossier, "/decision")
    assert (
        page.has("Le dossier a changé") and not [f for f in page.forms() if "enregistrement" in str(f["action"])] and page.form("/renvoi")
    )


def test_a_deputy_signs_only_under_a_delegation_in_force(browser: Browser, make: Factory) -> None:
    from registry.accounts import administration

    deputy, dossier = make.user(Role.DEPUTY), make.proposed()
    page = desk(browser.sign_in(deputy), dossier, "/decision")
    assert page.has("Aucune délégation de signature n'est en vigueur") and not page.soup.select("input[type=password]")
    administration.delegate(
        deputy, Command(make.cast.registrar, now()), act_reference="Décision n° 12", starts_on=today(), ends_on=today() + timedelta(days=9)
    )
    make.session.commit()
    page = desk(browser, dossier, "/decision").form("/enregistrement").send(password=PASSWORD)
    assert page.has("Enregistrée sous le numéro")


def test_after_signature_notification_hand_over_and_recourse(browser: Browser, make: Factory) -> None:
    dossier = make.accepted()
    page = desk(browser.sign_in(make.cast.intake), dossier, "/decision")
    bad = page.form("/notification").send(**{"on-day": "31", "on-month": "2", "on-year": "2026"})
    assert bad.status == 422 and bad.soup.select_one("#notify-on-day")["value"] == "31"
    early = bad.form("/notification").send(**{"on-day": "1", "on-month": "1", "on-year": "2020", "how": "En main propre"})
    assert early.status == 422 and any("suit la signature" in error for error in early.errors())
    on = dossier.signed_at.date()
    said = {"on-day": str(on.day), "on-month": str(on.month), "on-year": str(on.year)}
    page = early.form("/notification").send(**said, how="En main propre")
    assert page.has("La notification est constatée") and page.has("jusqu’au")
    page = page.form("/remise").send(to="Mme Ngo Bassa, présidente")
    assert page.has("Mme Ngo Bassa, présidente") and page.has("L'organisation est enregistrée")


def test_a_silent_organisation_is_closed_and_reopened(browser: Browser, make: Factory) -> None:
    young = make.returned(at=now() - timedelta(days=10))
    page = desk(browser.sign_in(make.cast.head), young, "/decision")
    assert page.has("Possible à partir du") and not [f for f in page.forms() if "classement" in str(f["action"])]
    old = make.returned()
    page = desk(browser, old, "/decision")
    assert page.form("/classement").send().status == 422
    page = page.form("/classement").send(reason="Aucune réponse depuis des mois.")
    assert page.has("Classé sans suite") and page.has("Aucune réponse depuis des mois.")
    page = page.form("/reouverture").send(reason="L'organisation le demande.")
    assert page.has("Retourné pour régularisation")


def test_a_paper_dossier_comes_back_at_the_counter(browser: Browser, make: Factory) -> None:
    page = desk(browser.sign_in(make.cast.intake), make.returned())
    assert page.follow("Ouvrir au guichet").path.startswith("/depot/")


def test_an_expired_period_is_said_and_put_on_paper_and_decides_nothing(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/decision")
    assert page.has("Le système ne crée aucun enregistrement")
    page = page.form("/constat-de-silence").send()
    assert page.has("est dressé") and page.has("Déposé")


def stale(make: Factory, dossier: Dossier) -> None:
    examination.annotate(dossier, Command(make.cast.head, now(), dossier.version), text="Entre-temps.")
    make.session.commit()


def test_a_stale_page_keeps_what_was_typed_and_says_who_wrote(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = desk(browser.sign_in(make.cast.examiner), dossier, "/observations")
    add = next(form for form in page.forms() if str(form["action"]).endswith("/observations"))
    stale(make, dossier)
    conflict = Form(page, add).send(defect="object", text="Deux heures de travail.")
    assert conflict.status == 409 and conflict.has("Jean-Paul Essomba") and conflict.has("Deux heures de travail.")
    page = conflict.form("/observations").send()
    assert page.status == 200 and page.has("Deux heures de travail.")


def test_a_stale_signature_must_be_read_again(browser: Browser, make: Factory) -> None:
    dossier = make.proposed()
    page = desk(browser.sign_in(make.cast.registrar), dossier, "/decision")
    stale(make, dossier)
    conflict = page.form("/enregistrement").send(password=PASSWORD)
    assert conflict.status == 409 and not [f for f in conflict.forms() if "enregistrement" in str(f["action"])]
    assert conflict.follow("Relire le dossier").status == 200


@pytest.mark.parametrize("clause", ["represented", "z", "A"])
def test_a_clause_or_piece_that_is_not_of_this_dossier_is_not_found(browser: Browser, make: Factory, clause: str) -> None:
    dossier = make.taken_up()
    form = desk(browser.sign_in(make.cast.examiner), dossier, "/statuts").form("/statuts/a")
    for path in (f"/statuts/{clause}", f"/pieces/{clause}"):
        browser.send(f"/dossiers/{dossier.ref}{path}", {**form.values, "found": "no", "state": "conforming"}, expect=404)
    assert "represented" in {c.code for c in clauses.CLAUSES}


def test_sending_twice_is_one_act(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    form = desk(browser.sign_in(make.cast.examiner), dossier).form("/notes")
    form.send(text="Une fois.")
    page = form.send(text="Une fois.")
    assert page.status == 200 and len(page.soup.select(".note")) == 1


def statements(work: Callable[[], object]) -> int:
    seen: list[str] = []
    listen = lambda *args: seen.append(args[2])
    sa.event.listen(db.engine, "before_cursor_execute", listen)
    work()
    sa.event.remove(db.engine, "before_cursor_execute", listen)
    return len(seen)


@pytest.mark.parametrize("tab", TABS)
def test_a_page_runs_a_fixed_number_of_statements(browser: Browser, make: Factory, tab: str) -> None:
    plain, rich = make.taken_up(), make.refused()
    browser.sign_in(make.cast.head)
    assert abs(statements(lambda: desk(browser, rich, tab)) - statements(lambda: desk(browser, plain, tab))) <= 4
