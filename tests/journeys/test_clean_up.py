"""The clean-up from an empty register to the printed report, as the office does it: load, search, judge, consolidate, undo, print.

A messy spreadsheet of 5,000 lines (the committed generator's, from real names) is loaded by the head of registry; an examiner
judges forty pairs from the keyboard and proposes ten consolidations; the head confirms nine and has the organisations of the
tenth told, one of which objects; three are undone; the report is printed. Both languages, no accessibility violation.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page, expect

from registry.clock import today
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.db import db
from registry.dedupe.models import CandidatePair, PairVerdict
from registry.dedupe.terms import PairAnswer, PairState
from registry.demonstration import people
from registry.operations.worker import Worker
from registry.reprise.models import SourceRow
from registry.unions.models import TradeUnion
from tests.factories import PASSWORD
from tests.journeys.conftest import Installation, Person, empty_installation
from tests.journeys.hands import press, says
from tools import old_file

ROWS = int(os.environ.get("GREFFE_OLD_FILE_ROWS", "5000"))
JUDGED, CONSOLIDATED, UNDONE = 40, 10, 3
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """People, and not one organisation."""
    from registry.clock import now

    with empty_installation(
        tmp_path_factory.mktemp("clean-up"), lambda _app: people.make_accounts(at=now(), password=PASSWORD)
    ) as installation:
        yield installation


def work(installation: Installation) -> None:
    """The worker's turn: everything that was asked for, done."""
    with installation.app.app_context():
        Worker(installation.app).work_until_idle()


def count(installation: Installation, *conditions: sa.ColumnElement[bool], model: type = TradeUnion) -> int:
    with installation.app.app_context():
        found = db.session.scalar(sa.select(sa.func.count(model.id)).where(*conditions)) or 0  # type: ignore[attr-defined]
        db.session.rollback()
        return found


def test_from_an_empty_register_to_the_printed_report(installation: Installation, chromium: Browser, tmp_path: Path) -> None:
    head, examiner = Person(installation, chromium).sign_in("chef"), Person(installation, chromium).sign_in("instruction")
    _load(installation, head, tmp_path / "ancien-fichier.xlsx")
    _judge(installation, examiner)
    pairs = _propose(installation, examiner)
    _confirm(installation, head)
    _object(installation, head, examiner)
    _undo(installation, head)
    _report(installation, head, tmp_path)
    assert len(pairs) == CONSOLIDATED
    assert not [*head.faults, *examiner.faults, *head.strangers, *examiner.strangers]


def _load(installation: Installation, head: Person, path: Path) -> None:
    """The spreadsheet, mapped, seen, loaded: every line accounted for."""
    page = head.page
    page.goto("/assainissement")
    head.look("clean-up-empty")
    old_file.make(path, rows=ROWS)
    page.goto("/assainissement/reprise/nouveau")
    head.look()
    page.set_input_files("input[type=file]", path)
    press(page, "Envoyer et lire")
    head.look("reprise-file")
    biggest = max(
        page.locator("main tbody tr").all(), key=lambda row: int("".join(filter(str.isdigit, row.locator("td").nth(1).inner_text())) or 0)
    )
    with page.expect_navigation():
        biggest.locator("a").click()
    head.look("reprise-columns")
    press(page, "Confirmer et voir l’aperçu")
    head.look("reprise-preview")
    press(page, "Charger la feuille")
    head.look("reprise-progress")
    work(installation)
    page.reload()
    head.look("reprise-result")
    stored, attached, refused = (
        count(installation, SourceRow.outcome == outcome, model=SourceRow) for outcome in ("stored", "attached", "refused")
    )
    assert stored + attached + refused == count(installation, model=SourceRow)
    assert stored == count(installation) and stored > ROWS * 0.6
    page.goto(page.url + "?lang=en")
    head.look("reprise-result-en")
    assert count(installation, CandidatePair.state == PairState.OPEN, model=CandidatePair) >= JUDGED, "loading asks for a run"


def _judge(installation: Installation, examiner: Person) -> None:
    """Forty pairs from the keyboard."""
    page = examiner.page
    page.goto("/assainissement/doublons")
    examiner.look("duplicates")
    page.goto("/assainissement/doublons/paires/suivante")
    examiner.look("pair")
    for turn in range(JUDGED):
        here = page.url
        for key in ("1", "a", "Enter") if turn % 3 else ("2", "b", "Enter"):
            page.keyboard.press(key)
        page.wait_for_url(lambda url, here=here: url != here)
    page.goto(page.url + ("&" if "?" in page.url else "?") + "lang=en")
    examiner.look("pair-en")
    assert count(installation, model=PairVerdict) == JUDGED


def _propose(installation: Installation, examiner: Person) -> list[int]:
    """Ten of the pairs said to be one organisation, each value chosen: all from the kept record, then one from the duplicate."""
    page = examiner.page
    with installation.app.app_context():
        same = sa.select(CandidatePair).where(CandidatePair.answer == PairAnswer.SAME).order_by(CandidatePair.id)
        pairs, used = [], set[int]()
        for pair in db.session.scalars(same):
            if not {pair.low_id, pair.high_id} & used:
                used |= {pair.low_id, pair.high_id}
                pairs.append(pair.id)
        db.session.rollback()
    proposed = []
    for pair_id in pairs:
        if len(proposed) == CONSOLIDATED:
            break
        page.goto(f"/assainissement/doublons/paires/{pair_id}")
        press(page, "Garder A")
        if page.locator(".message--warning").count():
            continue  # another standing, or members of one another: the page says why
        press(page, "Tout de la fiche gardée")
        if not proposed:
            page.locator("input[type=radio][value=duplicate]").first.check()
            examiner.look("consolidation-new")
        page.fill("textarea[name=reason]", "Même organisation écrite autrement dans l’ancien fichier.")
        press(page, "Proposer le rattachement")
        says(page, "À confirmer")
        proposed.append(pair_id)
    examiner.look("consolidation-proposed")
    return proposed


def _confirm(installation: Installation, head: Person) -> None:
    """The second person confirms; for the last one, the organisations are told first."""
    page = head.page
    with installation.app.app_context():
        keys = list(db.session.scalars(sa.select(Consolidation.id).order_by(Consolidation.id)))
        db.session.rollback()
    for key in keys[:-1]:
        page.goto(f"/assainissement/rattachements/{key}")
        press(page, "Confirmer")
        says(page, "Appliqué")
    page.goto(f"/assainissement/rattachements/{keys[-1]}")
    page.get_by_label("Prévenir d’abord les organisations").check()
    press(page, "Confirmer")
    says(page, "Délai d'opposition")
    head.look("consolidation-notified")
    assert count(installation, TradeUnion.consolidated_into_id.is_not(None)) == CONSOLIDATED - 1


def _object(installation: Installation, head: Person, examiner: Person) -> None:
    """The notices are delivered; one organisation objects; the head follows it."""
    page = examiner.page
    last = _last(installation)
    for turn in range(2):
        page.goto(f"/assainissement/rattachements/{last}")
        press(page, "Constater la remise")
        _type_day(page, "on")
        page.fill("input[name=how]", "en main propre")
        press(page, "Constater la remise")
        assert turn in {0, 1}
    press(page, "Inscrire la réponse")
    examiner.look("consolidation-answer")
    page.select_option("select[name=answer]", "objects")
    _type_day(page, "on")
    page.fill("input[name=by]", "Le secrétaire général (inventé)")
    page.fill("textarea[name=words]", "Nous sommes deux syndicats différents.")
    press(page, "Inscrire la réponse")
    says(page, "S'oppose", "Nous sommes deux syndicats différents.")
    page = head.page
    page.goto(f"/assainissement/rattachements/{last}?lang=en")
    says(page, "may object until")
    head.look("consolidation-objected-en")
    page.goto(f"/assainissement/rattachements/{last}")
    page.fill("textarea[name=reason]", "L’opposition est fondée.")
    press(page, "Écarter la proposition")
    says(page, "Écarté", "L’opposition est fondée.")


def _undo(installation: Installation, head: Person) -> None:
    """Three are undone; the public finds each record again under its own number."""
    page = head.page
    with installation.app.app_context():
        applied = sa.select(Consolidation).where(Consolidation.state == ConsolidationState.APPLIED).order_by(Consolidation.id)
        chosen = [(one.id, one.duplicate.address, one.duplicate.number) for one in db.session.scalars(applied.limit(UNDONE))]
        kept = db.session.scalars(applied.offset(UNDONE)).first()
        assert kept is not None
        redirected, leads_to = kept.duplicate.address, kept.kept.number
        db.session.rollback()
    for key, address, number in chosen:
        page.goto(f"/assainissement/rattachements/{key}")
        page.fill("textarea[name=reason]", "Deux organisations, après vérification.")
        press(page, "Défaire le rattachement")
        says(page, "Défait", "Deux organisations, après vérification.")
        page.goto(f"/registre/{address}")
        says(page, number)
    head.look()
    page.goto(f"/registre/{redirected}")
    says(page, leads_to)
    assert count(installation, TradeUnion.consolidated_into_id.is_not(None)) == CONSOLIDATED - 1 - UNDONE


def _report(installation: Installation, head: Person, folder: Path) -> None:
    """The report on screen, on paper, as a spreadsheet; the page for the hierarchy."""
    page = head.page
    page.goto("/assainissement/rapports")
    press(page, "Établir un rapport")
    if page.url.endswith("/rapports"):
        work(installation)
        page.reload()
        with page.expect_navigation():
            page.locator("main a[href*='/rapports/']").first.click()
    head.look("report")
    address = page.url.split("?")[0]
    for wanted in (f"{address}?lang=en", f"{address}/synthese", f"{address}/synthese?lang=en", f"{address}/impression"):
        page.goto(wanted)
        head.look("report-" + wanted.rsplit("/", 1)[-1].replace("?", "-"))
    sheet = page.pdf(path=str(folder / "rapport.pdf"), format="A4", print_background=True)
    assert sheet.startswith(b"%PDF")
    workbook = page.request.get(f"{address}/tableur")
    assert workbook.ok and workbook.body()[:2] == b"PK"
    page.goto("/assainissement")
    expect(page.locator("h1")).to_be_visible()
    head.look("clean-up")


def _last(installation: Installation) -> int:
    with installation.app.app_context():
        key = db.session.scalars(sa.select(Consolidation.id).order_by(Consolidation.id.desc()).limit(1)).one()
        db.session.rollback()
        return key


def _type_day(page: Page, name: str) -> None:
    day = today()
    for suffix, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.fill(f"input[name={name}-{suffix}]", str(value))
