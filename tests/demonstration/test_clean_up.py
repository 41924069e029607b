"""The clean-up of the demonstration: no page is empty, nothing is said of a real organisation but its name, the journal holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.accounts.models import User
from registry.audit import trail
from registry.campaigns.models import Addressee, CampaignLetter
from registry.clock import legal_date, now
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.db import Base, db
from registry.dedupe.models import CandidatePair, RecallCount, Sample
from registry.dedupe.terms import PairState
from registry.demonstration import commands, spreadsheets
from registry.findings.models import Finding, FindingState
from registry.jobs.models import Job
from registry.notices.models import Notice, NoticeKind
from registry.reports.models import Report
from registry.reprise.models import SheetState, SourceFile, SourceRow, SourceSheet
from registry.unions.models import Officer, TradeUnion, UnionBranch
from tests.client import Browser
from tests.factories import PASSWORD
from tests.operations.installations import installation, settings

pytestmark = pytest.mark.slow
ROOT = "/assainissement"
#: A page of the clean-up, and the address that each thing on it leads to.
PAGES = {
    ROOT: rf"{ROOT}/rapports/[\w-]+",
    f"{ROOT}/reprise": rf"{ROOT}/reprise/\d+",
    f"{ROOT}/constats": rf"{ROOT}/constats/liste\?",
    f"{ROOT}/constats/liste": rf"{ROOT}/constats/\d+",
    f"{ROOT}/doublons": rf"{ROOT}/doublons/recherches/\d+",
    f"{ROOT}/doublons/paires": rf"{ROOT}/doublons/paires/\d+",
    f"{ROOT}/doublons/groupes": rf"{ROOT}/doublons/groupes/\d+",
    f"{ROOT}/rattachements": rf"{ROOT}/rattachements/\d+",
    f"{ROOT}/recensement": rf"{ROOT}/recensement/[\w-]+",
    f"{ROOT}/rapports": rf"{ROOT}/rapports/[\w-]+",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """A register with the accounts, the names and the clean-up of the demonstration; its dossiers have tests of their own."""
    folder = tmp_path_factory.mktemp("demonstration")
    with installation(settings(f"sqlite:///{folder / 'greffe.sqlite3'}", folder), seeded=False) as app:
        tell(app)
        yield app


def tell(app: Flask) -> None:
    at, store = now(), app.extensions["store"]
    clean_up = commands.clean_up_of(commands.enter_register(password=PASSWORD, store=store, at=at), store=store, at=at)
    clean_up.begin()
    clean_up.go_on()


def count(*conditions: sa.ColumnElement[bool]) -> int:
    return db.session.scalar(sa.select(sa.func.count()).where(*conditions)) or 0


def real_bodies() -> list[TradeUnion]:
    """What came with the file of public names."""
    rows = sa.select(SourceRow.union_id).join(SourceSheet).join(SourceFile).where(SourceFile.filename == spreadsheets.PUBLIC_NAMES)
    return list(db.session.scalars(sa.select(TradeUnion).where(TradeUnion.id.in_(rows))))


@pytest.mark.parametrize("path", PAGES)
def test_no_page_of_the_clean_up_is_empty(told: Flask, path: str) -> None:
    head = db.session.scalars(sa.select(User).where(User.email == "chef@demo.cm")).one()
    page = Browser(told).sign_in(head).open(path)
    found = {link["href"] for link in page.soup.select("main a[href]") if re.match(PAGES[path], str(link["href"]))}
    assert found, page.text[:400]


def test_of_a_real_organisation_only_its_name_is_known(told: Flask) -> None:
    bodies = real_bodies()
    assert len(bodies) == 56 and any(one.name_fr.startswith("Confédération générale") for one in bodies)
    for one in bodies:
        blank = (one.registered_on, one.level, one.founded_on, one.statutes_on, one.elected_on, one.mandate_until, one.contested_since)
        assert blank == (None,) * 7, one.name_fr
        assert not any((one.seat, one.locality, one.departement, one.region, one.po_box, one.phone, one.email, one.filed_number)), (
            one.name_fr
        )
    ids = [one.id for one in bodies]
    for model in (Officer, UnionBranch):
        assert count(model.union_id.in_(ids)) == 0


def test_nothing_happens_to_a_real_organisation(told: Flask) -> None:
    ids = [one.id for one in real_bodies()]
    assert count(sa.or_(Consolidation.kept_id.in_(ids), Consolidation.duplicate_id.in_(ids))) == 0
    assert count(Addressee.union_id.in_(ids)) == 0
    assert count(CandidatePair.state == PairState.DECIDED, sa.or_(CandidatePair.low_id.in_(ids), CandidatePair.high_id.in_(ids))) == 0


def test_the_clean_up_is_under_way(told: Flask) -> None:
    assert {sheet.state for sheet in db.session.scalars(sa.select(SourceSheet))} == {SheetState.LOADED, SheetState.TO_MAP}
    assert count(SourceRow.outcome == "refused") >= 1 and count(SourceRow.outcome == "attached") >= 1
    assert count(CandidatePair.state == PairState.OPEN) >= 5 and count(CandidatePair.state == PairState.DECIDED) >= 3
    states = [one.state for one in db.session.scalars(sa.select(Consolidation).order_by(Consolidation.id))]
    assert states == [ConsolidationState.APPLIED, ConsolidationState.UNDONE, ConsolidationState.PROPOSED]
    assert count(Sample.id > 0) == 1 and count(RecallCount.id > 0) >= 5 and count(Report.id > 0) == 2
    assert count(CampaignLetter.id > 0) >= 30 and count(Notice.kind == NoticeKind.CENSUS, Notice.printed == 0) == 0
    assert count(Addressee.answered_at.is_not(None)) == 4
    assert count(Addressee.returned_on.is_not(None)) == 2 and count(Addressee.outcome.is_not(None)) == 3
    assert count(Finding.state == FindingState.OPEN) > 100 and count(Finding.state == FindingState.CLOSED) == 1
    assert count(Finding.assigned_to_id.is_not(None)) == 1


def test_its_days_are_past_and_the_journal_is_whole(told: Flask) -> None:
    verdict = trail.verify()
    assert verdict.is_whole and verdict.checked > 50
    last = max(one.applied_at for one in db.session.scalars(sa.select(Consolidation)) if one.applied_at)
    letters = list(db.session.scalars(sa.select(CampaignLetter.sent_on)))
    assert max(letters) < legal_date(last) <= legal_date(now())
    assert count(Job.state != "done") == 0, "the worker finds its work done"


def test_told_again_it_changes_nothing(told: Flask) -> None:
    before, head = rows(), trail.head()
    db.session.rollback()
    tell(told)
    assert rows() == before and trail.head() == head


def rows() -> dict[str, int]:
    """How many rows each table holds."""
    return {table.name: db.session.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in Base.metadata.sorted_tables}
