"""The desk by keyboard alone: few keys from queue to proposal, the one-key shortcuts, and a focus that is always seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Installation, Person
from tests.journeys.hands import behind, dossier_of, heading, says

pytestmark = pytest.mark.browser

#: What the Tab key can reach, in the order of the document; closed <details> hide what is in them.
REACHABLE = """() => {
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")];
  const tabbable = all.filter((e) => e.tabIndex >= 0 && !e.disabled && seen(e));
  tabbable.forEach((e, n) => { e.dataset.testPlace = n; });
  return tabbable.length;
}"""
FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  const line = e.getClientRects()[0] || box;
  const on = document.elementFromPoint(Math.min(line.left + 6, innerWidth - 1), line.top + Math.min(line.height / 2, 12));
  return {
    place: e.dataset.testPlace === undefined ? -1 : Number(e.dataset.testPlace), what: e.outerHTML.slice(0, 120),
    top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left,
    ring: (style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth)) || (style.boxShadow === "none" ? 0 : 2),
    covered: !!on && !e.contains(on) && !on.contains(e),
  };
}"""


class Keys:
    """A keyboard that counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.pressed, self.loads = page, 0, 0
        page.on("framenavigated", lambda frame: self._count() if frame == page.main_frame else None)

    def _count(self) -> None:
        self.loads += 1

    def press(self, key: str) -> None:
        self.pressed += 1
        self.page.keyboard.press(key)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.outerHTML.slice(0, 300)"))


def test_from_the_queue_to_a_proposal_in_few_keys_and_few_pages(installation: Installation, chromium: Browser) -> None:
    name = "Syndicat des horlogers de Ngaoundéré"
    ref, receipt = behind(installation, lambda s: s.complete(name_fr=name).submit().take_up().examine(), days=90)
    person = Person(installation, chromium).sign_in("instruction")
    page = person.page
    assert heading(page) == "File de travail"
    keys = Keys(page)
    keys.press("j")
    assert receipt in page.locator("tr:focus-within").inner_text(), "the most urgent dossier comes first"
    with page.expect_navigation():
        keys.press("Enter")
    says(page, name)
    with page.expect_navigation():
        keys.press("Enter")  # the one next step holds the focus
    says(page, "Proposer l’enregistrement")
    assert "textarea" in focused(page)
    page.keyboard.type("Pièces d’usage vues à l’accueil.")
    with page.expect_navigation():
        keys.press("Control+Enter")
    says(page, "Décision proposée : enregistrer")
    with installation.app.app_context():
        assert dossier_of(ref).status == "decision_proposed"
    assert keys.pressed <= 12, keys.pressed
    assert keys.loads <= 5, keys.loads
    person.leave()


def test_the_examination_too_is_done_without_a_mouse(installation: Installation, chromium: Browser) -> None:
    ref, _ = behind(installation, lambda s: s.complete(name_fr="Syndicat des relieurs de Foumban").submit(), days=3)
    person = Person(installation, chromium).sign_in("instruction2")
    page = person.page
    page.goto(f"/dossiers/{ref}")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    says(page, "Le dossier est en instruction, à votre nom.")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    unread = page.locator("tr.unread")
    for left in range(unread.count(), 0, -1):
        assert "Conforme" in focused(page), focused(page)
        page.keyboard.press("Enter")
        expect(unread).to_have_count(left - 1)
        expect(page.locator("#pieces :focus")).to_have_count(1)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    for left in range(unread.count(), 0, -1):
        assert 'name="page"' in focused(page), focused(page)
        page.keyboard.type("p. 4")
        page.keyboard.press("Enter")
        expect(unread).to_have_count(left - 1)
        expect(page.locator("#statutes :focus")).to_have_count(1)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith("/denomination")
    person.look()
    person.leave()


def test_the_one_key_shortcuts_do_what_their_list_says(installation: Installation, chromium: Browser) -> None:
    for number in range(2):
        behind(installation, lambda s, number=number: s.complete(name_fr=f"Syndicat des luthiers n° {number}").submit(), days=2)
    person = Person(installation, chromium).sign_in("instruction")
    page = person.page
    page.goto("/dossiers?vue=tous")
    rows = page.locator("tbody tr")
    page.keyboard.press("j")
    expect(rows.nth(0).locator("a")).to_be_focused()
    page.keyboard.press("j")
    expect(rows.nth(1).locator("a")).to_be_focused()
    page.keyboard.press("k")
    expect(rows.nth(0).locator("a")).to_be_focused()
    page.keyboard.press("/")
    search = page.locator("[data-registry-search]")
    expect(search).to_be_focused()
    page.keyboard.type("jkx?gf")
    expect(search).to_have_value("jkx?gf")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    help_ = page.locator("#keyboard-help")
    expect(help_).to_have_attribute("open", "")
    person.look("keys")
    page.keyboard.press("Escape")
    expect(help_).not_to_have_attribute("open", "")
    page.keyboard.press("g")
    with page.expect_navigation():
        page.keyboard.press("r")
    assert page.url.endswith("/organisations")
    page.keyboard.press("g")
    with page.expect_navigation():
        page.keyboard.press("f")
    assert page.url.endswith("/dossiers")
    person.leave()


def test_the_shortcuts_can_be_turned_off_and_on(installation: Installation, chromium: Browser) -> None:
    behind(installation, lambda s: s.complete(name_fr="Syndicat des muets").submit(), days=2)
    person = Person(installation, chromium).sign_in("chef")
    page = person.page
    for wanted in (False, True):
        page.goto("/compte")
        page.set_checked("[name=shortcuts]", wanted)
        with page.expect_navigation():
            page.get_by_role("button", name="Enregistrer mes préférences").click()
        page.goto("/dossiers?vue=tous")
        page.keyboard.press("j")
        expect(page.locator("tbody tr").nth(0).locator("a:focus")).to_have_count(1 if wanted else 0)
    person.leave()


@pytest.mark.parametrize("path", ["/dossiers?vue=tous", "/compte", "/"])
def test_tab_reaches_every_control_once_in_visual_order_and_shows_where_it_is(
    installation: Installation, chromium: Browser, path: str
) -> None:
    behind(installation, lambda s: s.complete(name_fr="Syndicat des marcheurs").submit(), days=2)
    person = Person(installation, chromium)
    if path != "/":
        person.sign_in("instruction")
    page = person.page
    page.goto(path)
    count = page.evaluate(REACHABLE)
    places = []
    above = None
    for _ in range(count):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        places.append(at["place"])
        assert at["ring"] >= 2, f"no visible focus on {at['what']}"
        assert not at["covered"], f"something covers {at['what']}"
        if above is not None:
            backwards = at["bottom"] <= above["top"] or (
                at["top"] < above["bottom"] - 1
                and at["bottom"] > above["top"] + 1
                and at["left"] < above["left"] - 1
                and at["top"] <= above["top"]
            )
            assert not backwards, f"the focus goes back: {above['what']} then {at['what']}"
        above = at
    assert places == list(range(count)), "each control once, in the order of the page"
    person.leave()
