"""Every paper of the office on A4, as the printer gets it: one sheet each, a long letter on several, and the public record."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pikepdf
import pytest
from playwright.sync_api import Browser

from registry.acts import Command
from registry.clock import now
from registry.db import transaction
from registry.demonstration.stories import Story
from registry.examining import decision, examination
from registry.law.statuses import Defect, Outcome
from registry.notices import issuing
from registry.notices.models import NoticeKind
from tests.journeys.conftest import PHONE, Installation, Person
from tests.journeys.hands import cast

pytestmark = pytest.mark.browser
A4 = (595, 842)


@pytest.fixture
def clerk(installation: Installation, chromium: Browser) -> Iterator[Person]:
    person = Person(installation, chromium).sign_in("chef")
    yield person
    person.leave()


def _told(installation: Installation, tell: Callable[[Story], Any], kind: NoticeKind, days_ago: int = 0) -> str:
    """The address of a paper born of a story."""
    with installation.app.app_context(), transaction():
        story = Story(cast=cast(), at=now() - timedelta(days=days_ago), store=installation.app.extensions["store"])
        tell(story)
        notice = next(one for one in issuing.of_dossier(story.dossier.id) if one.kind is kind)
        return f"/actes/{notice.code}"


def _sheets(person: Person, address: str) -> int:
    person.page.goto(address)
    person.look()
    with pikepdf.open(io.BytesIO(person.page.pdf(prefer_css_page_size=True))) as pdf:
        for sheet in pdf.pages:
            left, low, right, high = (float(side) for side in sheet.mediabox)
            assert (round(right - left), round(high - low)) == A4
        return len(pdf.pages)


def _returned(story: Story) -> Story:
    return story.complete(name_fr="Syndicat des horlogers de marine").submit().take_up().examine(missing_clause="f").send_observations()


def _silent(story: Story) -> None:
    story.complete(name_fr="Syndicat des allumeurs de phares").submit().take_up()
    decision.note_silence(story.dossier, Command(story.cast.head, now(), story.dossier.version))


@pytest.mark.parametrize(("kind", "tell", "days_ago"), [
    (NoticeKind.RECEIPT, lambda story: story.complete(name_fr="Syndicat des relieurs de registres").submit(), 0),
    (NoticeKind.CERTIFICATE, lambda story: story.complete(name_fr="Syndicat des graveurs de sceaux", name_en="Union of Seal Engravers").submit().take_up().examine().propose().accept(), 0),
    (NoticeKind.OBSERVATIONS, _returned, 0),
    (NoticeKind.REFUSAL, lambda story: _returned(story).later(days=2).resubmit().propose(Outcome.REFUSE).refuse(), 10),
    (NoticeKind.SILENCE, _silent, 60),
    (NoticeKind.CLOSURE, lambda story: _returned(story).later(days=95).close(), 100),
], ids=lambda value: value.value if isinstance(value, NoticeKind) else "")  # fmt: skip
def test_a_paper_is_one_sheet_of_a4(
    installation: Installation, clerk: Person, kind: NoticeKind, tell: Callable[[Story], Any], days_ago: int
) -> None:
    address = _told(installation, tell, kind, days_ago)
    assert _sheets(clerk, address) == 1
    clerk.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    clerk.look(kind.value)


def test_a_long_letter_goes_on_over_several_sheets(installation: Installation, clerk: Person) -> None:
    def tell(story: Story) -> None:
        story.complete(name_fr="Syndicat des copistes patients").submit().take_up()
        for n in range(60):
            examination.add_observation(
                story.dossier, Command(story.cast.examiner, now(), story.dossier.version), defect=Defect.STATUTES, text=f"Observation {n} : " + "à préciser dans les statuts. " * 4,
                )  # fmt: skip
        examination.return_for_correction(story.dossier, Command(story.cast.head, now(), story.dossier.version))

    assert 2 <= _sheets(clerk, _told(installation, tell, NoticeKind.OBSERVATIONS)) <= 6


def test_the_public_record_prints_on_one_sheet_without_navigation(installation: Installation, chromium: Browser) -> None:
    visitor = Person(installation, chromium)
    visitor.page.goto("/registre")
    visitor.page.locator("main tbody a").first.click()
    visitor.look()
    visitor.page.emulate_media(media="print")
    assert not visitor.page.locator(".masthead__nav").is_visible()
    assert not visitor.page.locator(".colophon").is_visible()
    with pikepdf.open(io.BytesIO(visitor.page.pdf(format="A4"))) as pdf:
        assert len(pdf.pages) == 1
    visitor.leave()
