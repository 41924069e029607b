"""Following a dossier with its receipt."""

from __future__ import annotations

import re

from registry.dossiers import queries
from tests.client import Browser
from tests.dossiers.filers import BOTH
from tests.factories import Factory


def test_whoever_holds_number_and_code_learns_the_stage_and_nothing_else(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    receipt = queries.receipt_of(dossier)
    assert receipt and dossier.receipt_number
    page = (
        browser.open("/suivi")
        .form("suivi")
        .send(receipt=dossier.receipt_number.lower(), code=receipt.values["follow_up_code"].replace("-", " "))
    )
    assert page.status == 200 and page.has("Déposé") and page.has("ne vaut pas enregistrement")
    assert not page.has(dossier.name_fr) and not page.has(dossier.people[0].name) and not page.has(dossier.ref)


def test_a_wrong_pair_gets_one_neutral_sentence_and_few_tries(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    form = browser.open("/suivi").form("suivi")
    wrong_code = form.send(receipt=dossier.receipt_number, code="ZZZZ-ZZZZ")
    wrong_number = form.send(receipt="REC-2026-9999", code="ZZZZ-ZZZZ")
    neutral = lambda page: re.sub(r"\s+", " ", page.soup.select_one(".error-summary").get_text())
    assert wrong_code.status == wrong_number.status == 422
    assert neutral(wrong_code) == neutral(wrong_number)
    answers = [form.send(receipt=dossier.receipt_number, code=f"ZZZZ-ZZZ{n}").status for n in range(2, 10)]
    assert answers[-1] in {422, 429} and form.send(receipt=dossier.receipt_number, code="AAAA-2222").status == 429


@BOTH
def test_the_follow_up_form_asks_for_both(browser: Browser, query: dict[str, str]) -> None:
    page = browser.open("/suivi", query=query).form("suivi").send()
    assert page.status == 422 and len(page.errors()) == 2
