"""Forty pairs judged from the keyboard alone, at most four keys each; taken back with z; silent when the shortcuts are off."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, expect

from registry.accounts.models import User
from registry.db import db, transaction
from registry.dedupe import runs
from registry.dedupe.models import CandidatePair, PairVerdict
from registry.dedupe.terms import AnswerGround, PairAnswer, PairState
from tests.dedupe.conftest import enter, entry
from tests.journeys.conftest import Installation, Person

pytestmark = pytest.mark.browser

PAIRS = 42
TRADES = ("boulangers", "dockers", "taximen", "pêcheurs", "planteurs", "maçons", "infirmiers", "vigiles", "imprimeurs", "tailleurs", "géomètres", "plombiers", "soudeurs", "laveurs")  # fmt: skip
TOWNS = (("Douala", "LT-WOU", "LT"), ("Yaoundé", "CE-MFO", "CE"), ("Garoua", "NO-BEN", "NO"))


@pytest.fixture(scope="module", autouse=True)
def pairs(installation: Installation) -> None:
    """Each trade of each town is entered twice, the second time carelessly."""
    with installation.app.app_context():
        with transaction():
            for at in range(PAIRS):
                trade, (town, departement, region) = TRADES[at % 14], TOWNS[at // 14]
                name = f"Syndicat des {trade} réunis de {town}"
                said = {"locality": town, "departement": departement, "region": region, "phone": f"67710{at:04}"}
                enter(
                    entry(name, on=date(2000 + at % 14, 3, 1 + at // 14), **said), entry(name.replace("Syndicat", "Synd."), on=None, **said)
                )
        runs.perform({"kind": "full"})


def test_forty_pairs_in_four_keys_each(installation: Installation, chromium: Browser) -> None:
    person = Person(installation, chromium).sign_in("instruction")
    page = person.page
    page.goto(f"{installation.url}/assainissement/doublons/paires/suivante")
    pressed = []
    for turn in range(40):
        here, keys = page.url, (("1", "a"), ("2", "b"), ("5", "a"), ("3", "c"))[turn % 4]
        assert page.locator("input[type=radio]:checked").count() == 0
        for key in (*keys, "Enter"):
            page.keyboard.press(key)
        page.wait_for_url(lambda url, here=here: url != here)
        pressed.append(len(keys) + 1)
    assert max(pressed) <= 4
    with installation.app.app_context():
        hers = sa.select(User.id).where(User.email == "instruction@demo.cm").scalar_subquery()
        said = db.session.execute(sa.select(PairVerdict.answer, PairVerdict.ground).where(PairVerdict.by_id == hers)).all()
        assert len(said) == 40
        assert {tuple(row) for row in said} == {
            (PairAnswer.SAME, AnswerGround.WRITTEN_OTHERWISE), (PairAnswer.DISTINCT, AnswerGround.OTHER_PLACE), (PairAnswer.SPLIT, AnswerGround.BROKE_AWAY),
            (PairAnswer.CANNOT_TELL, AnswerGround.ASK_THEM),
        }  # fmt: skip
        db.session.rollback()
    page.keyboard.press("z")
    expect(page.get_by_text("de nouveau à juger")).to_be_visible()
    here = page.url
    page.keyboard.press("j")
    page.wait_for_url(lambda url: url != here)
    page.keyboard.press("k")
    page.wait_for_url(here)
    with installation.app.app_context():
        is_open = sa.select(sa.func.count(CandidatePair.id)).where(CandidatePair.state == PairState.OPEN)
        assert (db.session.scalar(is_open) or 0) >= PAIRS - 39
        db.session.rollback()
    page.get_by_text("Ajouter une précision").click()
    page.locator("textarea[name=words]").fill("1a")
    page.locator("textarea[name=words]").press("2")
    assert page.locator("input[type=radio]:checked").count() == 0, "keys are letters while one types"
    page.evaluate("document.body.dataset.registryKeys = 'off'")
    page.locator("h1").click()
    page.keyboard.press("2")
    page.keyboard.press("a")
    assert page.locator("input[type=radio]:checked").count() == 0, "silent when the shortcuts are off"
    assert person.faults == [] and person.strangers == []


def test_a_pair_is_judged_without_javascript(installation: Installation, chromium: Browser) -> None:
    person = Person(installation, chromium, javascript=False).sign_in("chef")
    page = person.page
    page.goto(f"{installation.url}/assainissement/doublons/paires/suivante")
    page.get_by_label("Homonymes").check()
    page.get_by_role("button", name="Garder la réponse").click()
    expect(page.get_by_text("Réponse gardée")).to_be_visible()
