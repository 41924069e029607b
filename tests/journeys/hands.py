"""What people's hands do on the pages, in the same way with JavaScript and without: press, follow, type, and wait for what it brings."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from playwright.sync_api import Locator, Page, expect

from registry.clock import now
from registry.db import db, transaction
from registry.demonstration import people
from registry.demonstration.stories import Cast, Story
from registry.dossiers.models import Dossier
from registry.law.terms import Channel
from tests.client import tidy
from tests.factories import PASSWORD
from tests.journeys.conftest import Installation, Person

THE_FORM = "main form[data-registry-autosave], main form.form"


def main(page: Page) -> Locator:
    """The page without its header and footer."""
    return page.locator("main")


def arrive(page: Page, act: Callable[[], Any]) -> Page:
    """Do it and wait for the next page, whole."""
    with page.expect_navigation():
        act()
    return page


def press(page: Page, words: str, *, within: Locator | None = None) -> Page:
    """Press the button or the link-button of that name, and wait for the next page."""
    name = re.compile("^" + re.sub("['’]", "['’]", re.escape(words)))
    place = within or main(page)
    found = place.get_by_role("button", name=name).or_(place.get_by_role("link", name=name)).first
    return arrive(page, found.click)


def says(page: Page, *words: str) -> None:
    """The page says this, whatever the kind of its spaces."""
    text = tidy(words_of(main(page))).lower()
    for wanted in words:
        assert tidy(wanted).lower() in text, f"{page.url} does not say {wanted!r}: {text[:1500]}"


def words_of(place: Locator) -> str:
    """The words of a place as the server wrote them, spaces tidied."""
    return " ".join((place.text_content() or "").split())


def keep_silent(page: Page, *words: str) -> None:
    """No trace of these words anywhere in the page, hidden or not."""
    html = page.content()
    for word in words:
        assert word not in html, f"{page.url} says {word!r}"


def heading(page: Page) -> str:
    return tidy(page.locator("h1").inner_text())


def behind(
    installation: Installation, tell: Callable[[Story], Any], *, days: int = 20, channel: Channel = Channel.ONLINE
) -> tuple[str, str]:
    """What happened before the person came: a story begun some days ago. Its reference and receipt number."""
    with installation.app.app_context(), transaction():
        story = Story(cast=cast(), at=now() - timedelta(days=days), store=installation.app.extensions["store"], channel=channel)
        tell(story)
        db.session.flush()
        return story.dossier.ref, story.dossier.receipt_number or ""


def cast() -> Cast:
    """The demonstration's people; their accounts are already there."""
    users = people.make_accounts(at=now(), password=PASSWORD)
    return Cast(users["mandataire"], users["accueil"], users["instruction"], users["chef"], users["greffier"])


def dossier_of(ref: str) -> Dossier:
    """The row, for a look behind the counter (inside an application context)."""
    return db.session.scalars(sa.select(Dossier).where(Dossier.ref == ref)).one()


def ref_of(page: Page) -> str:
    """The reference in the address of a dossier."""
    found = re.search(r"/(?:depot|mes-dossiers|dossiers)/([0-9A-Z]{4}-[0-9A-Z]{4})", page.url)
    assert found, page.url
    return found[1]


def type_in(place: Page | Locator, name: str, value: Any) -> None:
    """Fill a field in, whatever it is: a day in three parts, an answer to choose, words."""
    if isinstance(value, date):
        for part, number in (("day", value.day), ("month", value.month), ("year", value.year)):
            place.locator(f"[name={name}-{part}]").fill(str(number))
    elif place.locator(f"input[type=radio][name={name}]").count():
        place.locator(f"input[name={name}][value={value!r}]").check()
    elif place.locator(f"select[name={name}]").count():
        place.locator(f"select[name={name}]").select_option(value)
    else:
        place.locator(f"[name={name}]").fill(value)


def verify_every_piece(page: Page) -> int:
    """Open the documents and call each conforming, one after the other; how many there were."""
    count = 0
    waiting = page.locator("tr.unread")
    while left := waiting.count():
        waiting.first.get_by_role("button", name=re.compile("^Conforme")).click()
        expect(waiting).to_have_count(left - 1)
        count += 1
    return count


def read_every_clause(page: Page, *, missing: str = "") -> None:
    """Read the statutes: each clause at its page, the missing one said to be missing."""
    unread = page.locator("tr.unread")
    place = 1
    while left := unread.count():
        row = unread.first
        place += 1
        if row.get_attribute("id") == f"row-{missing}":
            row.get_by_role("button", name="Absente").click()
        else:
            row.locator("input[name=page]").fill(f"p. {place}")
            row.locator("input[name=page]").press("Enter")
        expect(unread).to_have_count(left - 1)


def find_the_missing_clause(page: Page, clause: str, where: str) -> None:
    """A clause that was missing stands in the corrected statutes."""
    row = page.locator(f"#row-{clause}")
    if row.get_by_text("Absente").count() and row.locator("details").count():
        row.locator("summary").first.click()
        row.locator("input[name=page]").fill(where)
        row.get_by_role("button", name="Trouvée").click()
    expect(row.locator(".badge")).to_contain_text(where)


def conclude_on_the_name(page: Page, reason: str) -> None:
    page.check("input[name=verdict][value=clear]")
    page.fill("textarea[name=reason]", reason)
    press(page, "Consigner l’examen")


def find_in_queue(person: Person, view: str, name: str) -> Page:
    """Open a dossier from a queue by its name."""
    page = person.page
    page.goto(f"/dossiers?vue={view}")
    return arrive(page, main(page).get_by_role("link", name=name).first.click)
