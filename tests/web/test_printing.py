"""Papers are rendered without a request, in a stated language, and say what their page says; their address is frozen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask, g, has_request_context, render_template_string, url_for
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.bilingual import LANGUAGES, Language
from registry.campaigns import letters
from registry.campaigns.models import CampaignStep
from registry.campaigns.queries import lot
from registry.clock import now, today
from registry.consolidations import hearing
from registry.demonstration.changes import ChangeStory
from registry.examining import decision
from registry.law.filings import FilingKind
from registry.law.roles import Role
from registry.notices import issuing, rendering
from registry.notices.models import Notice, NoticeKind
from registry.reports import papers
from registry.unions import asof, extracts
from registry.web import language
from tests.campaigns.conftest import Census, census  # noqa: F401 - a fixture
from tests.client import Browser
from tests.consolidations.test_acts import old, proposed
from tests.factories import FILED, Factory
from tests.procedures.test_cancellation import Procedure
from tests.reports.test_reports import report

ROOT = Path(__file__).parents[2]
PUBLIC = "https://syndicats.registre.test"


@pytest.fixture
def every_paper(make: Factory, app: Flask, session: Session, census: Census) -> dict[NoticeKind, Notice]:  # noqa: F811
    """One paper of each kind, issued by the act that issues it."""
    found: list[Notice] = []
    for dossier in (make.accepted(), make.returned(), make.refused(), make.closed(), late := make.taken_up()):
        found += issuing.of_dossier(dossier.id)
    found.append(decision.note_silence(late, Command(make.cast.examiner, now(), late.version)))
    change = ChangeStory(cast=make.cast, at=FILED)
    change.begin(make.union(), FilingKind.SEAT, seat="carrefour", locality="Kribi", departement="SU-OCE", effect_on=FILED.date()).signed()
    found += issuing.of_dossier(change.dossier.id)
    found += issuing.of_union(Procedure(make, app).decided().union.id)
    pair = old(session, "Syndicat des vanniers du Moungo", "SN/05"), old(session, "SYNDICAT VANNIERS MOUNGO", "SN/06")
    hearing.tell(proposed(pair, make.user(Role.EXAMINER), session=session), pair[0], Command(make.cast.head, now()))
    found += issuing.of_union(pair[0].id)
    union = make.union("Syndicat des porteurs")
    found.append(extracts.issue_extract(union, asof.record_of(union.id, today(), asof.end_of(today())), Command(make.cast.intake, now()), with_persons=True,
                                        ))  # fmt: skip
    found += [letter.notice for letter in lot(census.written().campaign, CampaignStep.LETTER, 1).rows]
    session.commit()
    return {notice.kind: notice for notice in found}


def _sheets(html: str) -> list[str]:
    found = BeautifulSoup(html, "html5lib").select("article.sheet")
    assert found
    return [str(sheet) for sheet in found]


def _outside_a_request(render: Callable[[], str]) -> str:
    """As a worker renders: an application context, no request, nothing remembered of one."""
    assert not has_request_context()
    for name in list(g):
        g.pop(name)
    return render()


def _alone(html: str, language: Language) -> None:
    """A document of its own: in the stated language, its style sheets at the public address, no button, form or script."""
    soup = BeautifulSoup(html, "html5lib")
    assert isinstance(soup.html, Tag) and soup.html["lang"] == language
    assert not soup.find_all(["form", "button", "script"]) and not soup.select(".print-bar")
    addresses = [str(tag["href"]) for tag in soup.find_all("link", href=True)]
    assert addresses and all(address.startswith(f"{PUBLIC}/static/") for address in addresses)
    assert "localhost" not in html and "127.0.0.1" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_paper_is_the_same_without_a_request(
    browser: Browser, make: Factory, every_paper: dict[NoticeKind, Notice], language: Language
) -> None:
    assert set(every_paper) == set(NoticeKind)
    browser.sign_in(make.cast.registrar)
    for kind, notice in every_paper.items():
        html = _outside_a_request(lambda notice=notice: rendering.render(notice, language))  # type: ignore[misc]
        _alone(html, language)
        page = browser.open(f"/actes/{notice.code}", query={"lang": language}, Host="localhost:8000")
        assert _sheets(html) == _sheets(page.html), kind
        printed = f"{PUBLIC}/" in _sheets(html)[0]
        assert printed is (kind in {NoticeKind.RECEIPT, NoticeKind.CERTIFICATE, NoticeKind.CENSUS}), kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lots_of_a_census_and_the_reports_are_the_same_without_a_request(
    browser: Browser,
    make: Factory,
    census: Census,  # noqa: F811
    language: Language,
) -> None:
    campaign, made = census.written().campaign, report(make, FILED)
    letters_of = lot(campaign, CampaignStep.LETTER, 1)
    browser.sign_in(make.cast.head)
    for path, render in (
        (
            f"/assainissement/recensement/{campaign.ref}/impression",
            lambda: letters.render_lot(campaign, CampaignStep.LETTER, letters_of, language),
        ),
        (f"/assainissement/rapports/{made.ref}/impression", lambda: papers.render(made, language)),
        (f"/assainissement/rapports/{made.ref}/synthese", lambda: papers.render(made, language, template=papers.SUMMARY)),
    ):
        html = _outside_a_request(render)
        _alone(html, language)
        assert _sheets(html) == _sheets(browser.open(path, query={"lang": language}, Host="[::1]:9").html), path


def test_every_template_of_the_sheet_is_rendered_by_the_tests_above() -> None:
    on_the_sheet = {
        path.relative_to(ROOT / "templates").as_posix()
        for path in (ROOT / "templates").rglob("*.html")
        if '{% extends "layouts/print.html" %}' in path.read_text(encoding="utf-8")
    }
    assert on_the_sheet == {f"pages/notices/{kind.value}.html" for kind in NoticeKind} | {letters.TEMPLATE, papers.PAPER, papers.SUMMARY}


def test_the_address_on_a_paper_is_frozen_with_it_and_an_older_paper_has_todays(
    app: Flask, every_paper: dict[NoticeKind, Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = (NoticeKind.RECEIPT, NoticeKind.CERTIFICATE, NoticeKind.CENSUS)
    before = {kind: _sheets(rendering.render(every_paper[kind], "fr")) for kind in kinds}
    moved = replace(app.extensions["settings"], public_url="https://greffe.ailleurs.test")
    monkeypatch.setitem(app.extensions, "settings", moved)
    for kind in kinds:
        notice = every_paper[kind]
        assert notice.values["public_address"].startswith(f"{PUBLIC}/") and "?" not in notice.values["public_address"]
        assert _sheets(rendering.render(notice, "fr")) == before[kind], "the server moved, the paper did not"
        older_values = {name: value for name, value in notice.values.items() if name != "public_address"}
        given = {name: getattr(notice, name) for name in ("code", "kind", "reference", "issued_at", "printed")}
        older = _sheets(rendering.render(Notice(**given, values=older_values), "fr"))[0]  # never stored: the database lets no paper change
        assert older == before[kind][0].replace(PUBLIC, "https://greffe.ailleurs.test")
    assert "public_address" not in every_paper[NoticeKind.REFUSAL].values


def test_a_certificate_rendered_by_a_worker_is_a_copy_unless_it_is_the_counted_printing(make: Factory) -> None:
    dossier = make.accepted()
    certificate = next(notice for notice in issuing.of_dossier(dossier.id) if notice.kind is NoticeKind.CERTIFICATE)
    assert "Copie pour information" in rendering.render(certificate, "en")
    issuing.print_again(certificate, actor=make.cast.intake)
    make.session.commit()
    assert "Copie pour information" not in rendering.render(certificate, "en", printing=1)
    assert "Copie pour information" in rendering.render(certificate, "en", printing=2)


def test_a_stated_language_weighs_more_than_the_request_and_ends_with_its_block(app: Flask, session: Session) -> None:
    words = "{{ t('oui', 'yes') }} {{ url_for('lookup.help') }}"
    with app.test_request_context("/?lang=en"):
        assert render_template_string(words) == "yes /aide?lang=en"
        with language.using_language("fr"):
            assert render_template_string(words) == "oui /aide"
            with language.using_language("en"):
                assert language.lang() == "en"
            assert language.lang() == "fr"
        with pytest.raises(ZeroDivisionError), language.using_language("fr"):
            1 / 0  # noqa: B018
        assert language.lang() == "en"
    with language.using_language("en"):
        assert url_for("lookup.help") == f"{PUBLIC}/aide?lang=en"
    g.pop("language", None)
    with pytest.raises(RuntimeError):
        language.lang()
