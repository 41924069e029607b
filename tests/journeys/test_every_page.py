"""Every page and state, in both languages, wide and narrow: nothing inaccessible, nothing cut, nothing from elsewhere, no fault."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, Page

from registry.accounts.models import User
from registry.acts import Command
from registry.audit.models import Event
from registry.clock import now, today
from registry.db import db, transaction
from registry.demonstration import people
from registry.demonstration.stories import Story
from registry.examining import decision, examination
from registry.filing import acts as filing
from registry.law import parameters
from registry.law.statuses import Outcome
from registry.law.terms import Channel, Kind, Regime, Side
from registry.notices.models import Notice, NoticeKind
from registry.statute.acts import seed_holidays
from registry.statute.models import Holiday
from registry.unions.models import TradeUnion
from tests.journeys import pages
from tests.journeys.census import census_facts
from tests.journeys.conftest import DESK, PHONE, Installation, Person
from tests.journeys.consolidating import consolidation_facts
from tests.journeys.duplicates import duplicates_facts
from tests.journeys.filings import filing_facts
from tests.journeys.findings import findings_facts
from tests.journeys.hands import behind, cast, dossier_of
from tests.journeys.lives import life_facts
from tests.journeys.queues import queue_facts
from tests.reprise.files import reprise_facts
from tools import synthetic

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 640}
LANGUAGES = ("fr", "en")
WHO = sorted({look.who for look in pages.LOOKS})
LONGEST = "Syndicat national autonome des personnels administratifs, techniques et de service des établissements d’enseignement secondaire général et technique du Cameroun septentrional"
WATCH = "addEventListener('securitypolicyviolation', (e) => { (window.refusals ??= []).push(e.violatedDirective + ' ' + e.blockedURI) })"


def _said(story: Story) -> Story:
    return story.submit().take_up().examine(missing_clause="f").send_observations()


def _ready(story: Story) -> None:
    story.submit().take_up().examine(missing_clause="f")
    examination.gather_observations(story.dossier, story._by(story.cast.examiner))
    examination.ready_observations(story.dossier, story._by(story.cast.examiner))


def _silent(story: Story) -> None:
    story.submit()
    story.later(days=50)
    decision.note_silence(story.dossier, story._by(story.cast.head))


#: name in the addresses: (days ago, online or at the counter, what happened)
STORIES = {
    "draft": (2, Channel.ONLINE, lambda s: s),
    "paper_draft": (2, Channel.COUNTER, lambda s: s),
    "filed": (3, Channel.ONLINE, lambda s: s.submit()),
    "submitted": (4, Channel.COUNTER, lambda s: s.submit()),
    "late": (60, Channel.COUNTER, _silent),
    "taken": (6, Channel.ONLINE, lambda s: s.submit().take_up()),
    "examined": (7, Channel.ONLINE, lambda s: s.submit().take_up().examine()),
    "examined_bad": (8, Channel.COUNTER, lambda s: s.submit().take_up().examine(bad_piece="statutes", missing_clause="f")),
    "ready": (9, Channel.COUNTER, _ready),
    "returned": (10, Channel.ONLINE, _said),
    "returned_late": (150, Channel.COUNTER, _said),
    "resubmitted": (20, Channel.ONLINE, lambda s: _said(s).later(days=3).resubmit()),
    "proposed": (11, Channel.ONLINE, lambda s: s.submit().take_up().examine().propose()),
    "proposed_refusal": (30, Channel.ONLINE, lambda s: _said(s).later(days=3).resubmit().propose(Outcome.REFUSE)),
    "accepted": (12, Channel.ONLINE, lambda s: s.submit().take_up().examine().propose().accept()),
    "paper_accepted": (13, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept()),
    "handed": (14, Channel.COUNTER, lambda s: s.submit().take_up().examine().propose().accept().notify().hand_over()),
    "refused": (40, Channel.ONLINE, lambda s: _said(s).later(days=3).resubmit().propose(Outcome.REFUSE).refuse().notify()),
    "closed": (170, Channel.COUNTER, lambda s: _said(s).later(days=110).close()),
    "withdrawn": (15, Channel.ONLINE, lambda s: s.submit().withdraw()),
}  # fmt: skip


@pytest.fixture(scope="module")
def facts(installation: Installation) -> dict[str, str]:
    """An installation with 500 unions and 500 dossiers, and one dossier in every state; what the addresses are filled with."""
    with installation.app.app_context(), transaction():
        seed_holidays(Command(people.SYSTEM_ACTOR, now()))
        synthetic.make(500, 500, seed=7, today=today())
    found = {
        name: behind(
            installation,
            lambda s, tell=tell, name=name: tell(
                s.complete(name_fr=f"{LONGEST} ({name})", acronym="SYNAPATSEESGTCS", name_en=f"National Union {name}")
            ),
            days=days,
            channel=channel,
        )[0]
        for name, (days, channel, tell) in STORIES.items()
    }
    found["group"] = behind(installation, _group, channel=Channel.ONLINE)[0]
    found["group_filed"] = behind(installation, lambda s: _group(s).with_pieces().submit(), channel=Channel.COUNTER)[0]
    with installation.app.app_context(), transaction():
        who = cast()
        found["bare"] = filing.open_dossier(
            Command(who.depositor, now()), regime=Regime.LABOUR_CODE, channel=Channel.ONLINE, applicant=who.depositor
        ).ref
    with installation.app.app_context():
        found |= _addresses(found)
    return (
        found
        | census_facts(installation)
        | reprise_facts(installation.app)
        | filing_facts(installation)
        | life_facts(installation)
        | findings_facts(installation.app)
        | duplicates_facts(installation.app)
        | queue_facts(installation)
        | consolidation_facts(installation.app)
    )


def _group(story: Story) -> Story:
    unions = list(
        db.session.scalars(
            sa.select(TradeUnion).where(TradeUnion.kind == Kind.SYNDICAT, TradeUnion.side == Side.WORKERS).order_by(TradeUnion.id).limit(3)
        )
    )
    return story.draft(name_fr="Fédération des essais", kind=Kind.FEDERATION).with_people(4).with_members(*unions)


def _addresses(found: dict[str, str]) -> dict[str, str]:
    users = {user.email.partition("@")[0]: str(user.id) for user in db.session.scalars(sa.select(User))}
    papers = {}
    for name, kind in (
        ("filed", "receipt"),
        ("accepted", "certificate"),
        ("refused", "refusal"),
        ("returned", "observations"),
        ("closed", "closure"),
        ("late", "silence"),
    ):
        wanted = sa.select(Notice.code).where(Notice.dossier_id == dossier_of(found[name]).id, Notice.kind == NoticeKind(kind))
        papers[kind] = str(db.session.scalars(wanted).one())
    ended = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%"))).first()
    assert ended
    db.session.execute(sa.update(TradeUnion).where(TradeUnion.id == ended.id).values(standing="dissolved"))
    db.session.commit()
    union = dossier_of(found["accepted"]).union
    real = db.session.scalars(sa.select(TradeUnion).order_by(TradeUnion.id)).first()
    assert union and real
    return papers | {
        "union": union.address, "real_union": real.address, "ended_union": ended.address,
        "person": str(dossier_of(found["draft"]).people[0].id), "parameter": parameters.DEFINITIONS[0].code,
        "event": str(db.session.scalar(sa.select(sa.func.max(Event.seq)))), "holiday": str(db.session.scalar(sa.select(sa.func.max(Holiday.id)))),
        "clerk": users["instruction"], "deputy": users["adjoint"],
    }  # fmt: skip


@pytest.fixture(params=WHO, ids=[who or "the public" for who in WHO])
def person(request: pytest.FixtureRequest, installation: Installation, chromium: Browser) -> Iterator[Person]:
    person = Person(installation, chromium)
    person.context.add_init_script(WATCH)
    if request.param:
        person.sign_in(request.param)
    person.who = request.param  # type: ignore[attr-defined]
    yield person
    person.leave()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible_whole_and_alone(person: Person, facts: dict[str, str], language: str) -> None:
    wrong = []
    for look in pages.LOOKS:
        if look.who != person.who:  # type: ignore[attr-defined]
            continue
        answer = person.page.goto(_in(look.path.format(**facts), language))
        assert answer is not None
        if answer.status != look.status:
            wrong.append(f"{look.path}: answered {answer.status}, not {look.status}")
        wrong += _faults_of(person, look.path, language)
        if look.path in pages.ON_A_TELEPHONE:
            person.page.set_viewport_size(PHONE)  # type: ignore[arg-type]
            wrong += _axe(person, f"{look.path} at 360 px")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refused_form_comes_back_accessible(
    installation: Installation, chromium: Browser, facts: dict[str, str], language: str
) -> None:
    wrong, somebody = [], {}
    for case in pages.REFUSED:
        if case.who not in somebody:
            somebody[case.who] = Person(installation, chromium)
            somebody[case.who].context.add_init_script(WATCH)
            if case.who:
                somebody[case.who].sign_in(case.who)
        person = somebody[case.who]
        page = person.page
        page.goto(_in(case.path.format(**facts), language))
        place = case.form.format(**facts)
        form = page.locator(f"main {place}" if place.startswith("form") else f"main form[action*='{place}'][method=post]").first
        for name, value in case.typed:
            form.locator(f"[name='{name}']").fill(value)
        with page.expect_navigation() as arrived:
            form.evaluate("form => form.requestSubmit()")
        where = f"POST {case.path} {dict(case.typed)}"
        if arrived.value is None or arrived.value.status != case.status:
            wrong.append(f"{where}: answered {arrived.value and arrived.value.status}")
        if not page.title().startswith("Erreur" if language == "fr" else "Error"):
            wrong.append(f"{where}: title {page.title()!r}")
        if page.locator(".error-summary").count() != 1:
            wrong.append(f"{where}: no summary")
        elif page.locator(".error-summary:focus").count() != 1 and case.who:
            wrong.append(f"{where}: the summary has not the focus")
        dead = page.evaluate(
            "[...document.querySelectorAll('.error-summary a')].map(a => a.getAttribute('href')).filter(h => h.startsWith('#') && !document.getElementById(h.slice(1)))"
        )
        wrong += [f"{where}: the link {one} leads nowhere" for one in dead]
        wrong += _faults_of(person, where, language)
    for person in somebody.values():
        person.leave()
    assert not wrong, "\n".join(wrong)


def test_a_conflict_page_is_accessible(installation: Installation, chromium: Browser, facts: dict[str, str]) -> None:
    wrong = []
    for language in LANGUAGES:
        person = Person(installation, chromium).sign_in("mandataire")
        page = person.page
        page.goto(_in("/depot/{draft}/etape/siege".format(**facts), language))
        with installation.app.app_context(), transaction():
            dossier = dossier_of(facts["draft"])
            filing.amend(dossier, Command(dossier.applicant, now(), dossier.version), {"seat": f"déplacé {language}"})
        with page.expect_navigation() as arrived:
            page.locator("main form").first.evaluate("form => form.requestSubmit()")
        assert arrived.value.status == 409
        wrong += _faults_of(person, "409", language)
        person.leave()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("kind", pages.ONE_SHEET)
def test_a_paper_fits_one_sheet(installation: Installation, chromium: Browser, facts: dict[str, str], kind: str) -> None:
    person = Person(installation, chromium).sign_in("greffier")
    person.page.goto(f"/actes/{facts[kind]}")
    printed = person.page.pdf(prefer_css_page_size=True, print_background=True)
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        assert len(pdf.pages) == 1, f"{kind}: {len(pdf.pages)} pages"
        _, _, width, height = [float(side) for side in pdf.pages[0].mediabox]
        assert (round(width), round(height)) == (595, 842), "A4"
    person.leave()


def _in(path: str, language: str) -> str:
    return path if language == "fr" else f"{path}{'&' if '?' in path else '?'}lang={language}"


def _faults_of(person: Person, where: str, language: str) -> list[str]:
    """What is wrong with the page before the person: seen wide with axe, then narrow."""
    page, found = person.page, []
    refusals = page.evaluate("window.refusals || []")
    found += [f"{where}: refused by the policy: {one}" for one in refusals]
    if page.locator("html").get_attribute("lang") != language:
        found.append(f"{where}: not in {language}")
    found += _axe(person, f"{where} ({language})")
    for size in (PHONE, NARROW):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        found += _sideways(page, f"{where} ({language}) at {size['width']} px")
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    found += [f"{where}: asks {one}" for one in person.strangers] + [f"{where}: {one}" for one in person.faults]
    person.strangers.clear()
    person.faults.clear()
    return found


def _sideways(page: Page, where: str) -> list[str]:
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{where}: scrolls sideways by {wide} px"] if wide > 0 else []


def _axe(person: Person, where: str) -> list[str]:
    try:
        person.look()
    except AssertionError as error:
        return [f"{where}: {re.sub(chr(10) + '+', ' ', str(error))[:600]}"]
    return []
