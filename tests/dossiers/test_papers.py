"""The papers of the office: what each says, that it says it for ever, who sees it, and that printing is counted."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit import trail
from registry.clock import now
from registry.dossiers.models import Dossier
from registry.examining import decision
from registry.law.roles import Role
from registry.notices import issuing, rendering
from registry.notices.models import Notice, NoticeKind
from tests.client import Browser, Page
from tests.factories import FILED, Factory


def _paper(dossier: Dossier, kind: NoticeKind) -> Notice:
    return next(notice for notice in issuing.of_dossier(dossier.id) if notice.kind is kind)


def _open(browser: Browser, make: Factory, dossier: Dossier, kind: NoticeKind, role: Role = Role.EXAMINER, **query: Any) -> Page:
    browser.sign_in(make.user(role))
    return browser.open(f"/actes/{_paper(dossier, kind).code}", query=query)


def test_the_receipt_says_what_was_filed_when_and_that_it_registers_nothing(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    page = _open(browser, make, dossier, NoticeKind.RECEIPT)
    receipt = _paper(dossier, NoticeKind.RECEIPT)
    for words in (
        str(dossier.receipt_number), "Déposé le 3 mars 2026 à 1", "Filed on 3 March 2026 at 1", "Ne vaut pas certificat d’enregistrement",
        "Not a certificate of registration", dossier.name_fr, receipt.values["follow_up_code"], "1 mois", "1 month(s)",
        "Statuts", "art. 11(1)(b)", "3 avril 2026",
    ):  # fmt: skip
        assert page.has(words), words


def test_the_certificate_bears_the_four_mentions_and_nothing_else(browser: Browser, make: Factory) -> None:
    dossier = make.accepted(name_en="Union of Basket Makers")
    page = _open(browser, make, dossier, NoticeKind.CERTIFICATE)
    union = dossier.union
    assert union is not None
    model = page.soup.select_one(".model")
    assert model is not None
    said = " ".join(model.get_text(" ").split())
    fr, en = "3\xa0mars 2026", "3\xa0March 2026"
    expected = (
        "Certificat d’enregistrement Certificate of registration "
        "Le greffier des syndicats certifie que The Registrar of Trade Unions certifies that "
        f"{union.name_fr} {union.name_en} dont le siège est à whose seat is at "
        f"{_paper(dossier, NoticeKind.CERTIFICATE).values['seat']} a été enregistré sous le numéro was registered under number "
        f"{union.number} le {fr}. on {en}. Fait à Yaoundé, le {fr} Done at Yaoundé, {en} "
        "Cachet / Stamp Le greffier des syndicats The Registrar of Trade Unions"
    )
    assert said == " ".join(expected.split())
    for other in (dossier.receipt_number, union.acronym, make.cast.registrar.name, *(officer.name for officer in union.officers)):
        assert str(other) not in said


def test_a_certificate_is_a_copy_until_its_printing_is_counted_then_an_original_then_a_duplicate(browser: Browser, make: Factory) -> None:
    dossier = make.accepted()
    certificate = _paper(dossier, NoticeKind.CERTIFICATE)
    page = _open(browser, make, dossier, NoticeKind.CERTIFICATE, Role.INTAKE)
    assert page.has("Copie pour information") and page.has("Copy for information")
    original = page.form("/tirage").send()
    assert not original.has("Copie pour information") and not original.has("Duplicata")
    again = browser.open(f"/actes/{certificate.code}")
    assert again.has("Copie pour information"), "only the counted printing is an original"
    duplicate = again.form("/tirage").send()
    assert duplicate.has("Duplicata n° 1") and duplicate.has("Duplicate no. 1")
    stale = browser.open(f"/actes/{certificate.code}", query={"tirage": "1"})
    assert stale.has("Copie pour information")
    printed = [event for event in trail.trail_of("notice", certificate.id) if event.verb == "notice.printed"]
    assert [event.after["copy"] for event in printed] == [2, 1]


def test_the_same_form_sent_twice_counts_one_printing(browser: Browser, make: Factory) -> None:
    dossier = make.accepted()
    form = _open(browser, make, dossier, NoticeKind.CERTIFICATE, Role.INTAKE).form("/tirage")
    form.send()
    form.send()
    assert _paper(dossier, NoticeKind.CERTIFICATE).printed == 1


def test_the_representative_reads_the_papers_and_prints_no_original(browser: Browser, make: Factory, app: Flask) -> None:
    dossier = make.accepted()
    dossier.applicant_id = make.cast.depositor.id
    make.session.commit()
    browser.sign_in(make.cast.depositor)
    code = _paper(dossier, NoticeKind.CERTIFICATE).code
    page = browser.open(f"/actes/{code}", query={"tirage": "1"})
    assert page.has("Copie pour information")
    assert not page.forms()
    refused = browser.client.post(f"/actes/{code}/tirage")
    assert refused.status_code in {400, 403}
    assert _paper(dossier, NoticeKind.CERTIFICATE).printed == 0


def test_a_stranger_and_a_visitor_see_no_paper(browser: Browser, make: Factory) -> None:
    code = _paper(make.submitted(), NoticeKind.RECEIPT).code
    assert "/connexion" in browser.open(f"/actes/{code}").path
    browser.sign_in(make.user(Role.DEPOSITOR))
    browser.open(f"/actes/{code}", expect=404)
    browser.sign_in(make.user(Role.ADMINISTRATOR))
    browser.open(f"/actes/{code}", expect=403)
    browser.sign_in(make.user(Role.READER))
    assert not browser.open(f"/actes/{code}").forms()
    browser.open("/actes/ZZZZ-ZZZZ", expect=404)


def test_the_letter_of_observations_lists_everything_and_asserts_no_unconfirmed_rule(browser: Browser, make: Factory) -> None:
    dossier = make.returned()
    letter = _paper(dossier, NoticeKind.OBSERVATIONS)
    page = _open(browser, make, dossier, NoticeKind.OBSERVATIONS)
    for observation in letter.values["observations"]:
        assert page.has(" ".join(observation["text"].split()))
    for words in (
        letter.reference,
        "art. 15",
        "art. 12(1)",
        "déposer à nouveau",
        "30 jours",
        "30 days",
        "n’est pas confirmée",
        "is not confirmed",
        "n’est pas un refus",
    ):
        assert page.has(words), words


def test_the_refusal_gives_reasons_grounds_and_the_recourse(browser: Browser, make: Factory) -> None:
    dossier = make.refused()
    page = _open(browser, make, dossier, NoticeKind.REFUSAL)
    for words in (
        " ".join(dossier.decision_text.split()), "art. 12(2)", "juridiction administrative", "competent (administrative) court",
        "dans les 30 jours de sa notification (art. 14)", "within 30 days of its notification (art. 14)", *(ground["label"]["en"] for ground in _paper(dossier, NoticeKind.REFUSAL).values["grounds"]),
    ):  # fmt: skip
        assert page.has(words), words


def test_the_record_of_silence_shows_the_computation_and_decides_nothing(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    decision.note_silence(dossier, Command(make.cast.examiner, now(), dossier.version))
    make.session.commit()
    page = _open(browser, make, dossier, NoticeKind.SILENCE)
    for words in (
        "3 avril 2026",
        "3 April 2026",
        "Dossier reçu le 3 mars 2026",
        "File received on 3 March 2026",
        "ne décide rien",
        "decides nothing",
        "réputé effectif",
    ):
        assert page.has(words), words


def test_a_record_of_silence_frozen_before_its_lines_held_their_confidence_reads_as_it_did(app: Flask, make: Factory) -> None:
    dossier = make.taken_up()
    now_issued = decision.note_silence(dossier, Command(make.cast.examiner, now(), dossier.version))
    assert sorted(now_issued.values["lines"][0]) == ["confidence", "en", "fr", "source"]
    lines = [{"fr": line["fr"], "en": line["en"]} for line in now_issued.values["lines"]]
    earlier = issuing.issue(
        NoticeKind.SILENCE, reference="G-0001", dossier_id=dossier.id, at=now(), values={**now_issued.values, "lines": lines}
    )  # fmt: skip
    with app.test_request_context():
        then, since = (rendering.render(notice, "fr") for notice in (earlier, now_issued))
    assert "Dossier reçu le 3 mars 2026" in then.replace("\u00a0", " ")
    assert then.count("<li>") == since.count("<li>") == 2 * len(lines)


def test_the_notice_of_closing_is_not_a_refusal(browser: Browser, make: Factory) -> None:
    dossier = make.closed()
    page = _open(browser, make, dossier, NoticeKind.CLOSURE)
    for words in ("n’est pas un refus", "is not a refusal", "rouvert à votre demande", "can be reopened", dossier.end_reason):
        assert page.has(words), words


@pytest.mark.parametrize(
    ("state", "kind"), [("accepted", NoticeKind.CERTIFICATE), ("submitted", NoticeKind.RECEIPT), ("returned", NoticeKind.OBSERVATIONS)]
)
def test_a_paper_says_for_ever_what_it_said(browser: Browser, make: Factory, session: Session, state: str, kind: NoticeKind) -> None:
    dossier = getattr(make, state)()
    before = _open(browser, make, dossier, kind).text
    dossier.name_fr, dossier.seat, dossier.mandate_name = "Un tout autre nom", "ailleurs", "Quelqu'un d'autre"
    if dossier.union:
        dossier.union.name_fr = "Un tout autre nom"
    session.commit()
    assert _open(browser, make, dossier, kind).text == before


def test_a_paper_is_bilingual_whatever_the_language_of_the_page(browser: Browser, make: Factory) -> None:
    dossier = make.accepted(at=FILED)
    french = _open(browser, make, dossier, NoticeKind.CERTIFICATE).soup.select_one(".sheet")
    english = _open(browser, make, dossier, NoticeKind.CERTIFICATE, lang="en").soup.select_one(".sheet")
    assert french is not None and english is not None
    assert french.get_text() == english.get_text()
