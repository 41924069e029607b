"""The pages of the census, at the desk and in public: the whole way by forms, roles, hostile words, tries, double sending."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa
from flask import Flask

from registry.acts import Command
from registry.campaigns import preparing, queries, sending
from registry.campaigns.models import Addressee, Campaign, CampaignState, CampaignStep, CensusAnswer
from registry.clock import now, today
from registry.db import db
from registry.law.roles import Role
from tests.campaigns.conftest import Census, plan
from tests.client import Browser
from tests.factories import Factory

BOTH = pytest.mark.parametrize("query", [{}, {"lang": "en"}], ids=["fr", "en"])
ROOT = "/assainissement/recensement"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def statements(run: Callable[[], object]) -> int:
    """How many statements a piece of work runs."""
    count = [0]

    def note(*_: object) -> None:
        count[0] += 1

    sa.event.listen(db.engine, "before_cursor_execute", note)
    try:
        run()
    finally:
        sa.event.remove(db.engine, "before_cursor_execute", note)
    return count[0]


def many(make: Factory, count: int, *, letters: bool = True) -> Campaign:
    """A campaign launched now, with as many organisations."""
    from registry.law.parameters import in_force
    from registry.unions import lifecycle
    from tests.campaigns.conftest import START

    first = make.union()
    identity = lifecycle.Identity(
        kind=first.kind, side=first.side, level=first.level, name_fr="Syndicat nombreux", name_en="", acronym="", seat="rue", locality="Douala",
        departement="LT-WOU", region="LT",
    )  # fmt: skip
    rules = in_force((), START.date())
    if count > 1:
        lifecycle.enter_many([lifecycle.RegisterEntry(identity, START.date())] * (count - 1), at=START, rules=rules)
    campaign = preparing.open_campaign(plan(on=today(), per_day=2000), Command(make.cast.examiner, now()))
    preparing.propose(campaign, Command(make.cast.examiner, now(), campaign.version))
    preparing.approve(campaign, Command(make.cast.registrar, now(), campaign.version))
    sending.launch(campaign, Command(make.cast.examiner, now(), campaign.version))
    make.session.commit()
    if letters:
        sending.send({"stage": campaign.stage(CampaignStep.LETTER).id})
    return queries.by_ref(campaign.ref)


@BOTH
def test_from_the_filter_to_the_letters_by_forms(browser: Browser, make: Factory, query: dict[str, str]) -> None:
    unions, cast = [make.union() for _ in range(3)], make.cast
    empty = browser.sign_in(cast.examiner).open(ROOT, query=query)
    assert empty.has("Aucun recensement encore" if not query else "No census yet")
    page = browser.open(f"{ROOT}/nouveau", query=query)
    refused = page.form("/nouveau").send(letter_fr="Sous peine de radiation, {nom}", title_fr="", per_day="0")
    assert refused.status == 422 and len(refused.errors()) >= 3 and "Sous peine de radiation" in refused.html
    listed = refused.form("/nouveau").send(
        title_fr="Mise à jour", title_en="Update", purpose="Essai", letter_fr="Bonjour {organisation}.", per_day="50"
    )
    assert listed.status == 200, listed.errors()
    assert all(union.number in listed.text for union in unions)
    fewer = listed.form("/exclusions").send(numbers=f"{unions[0].number}\n{unions[1].number}", reason="Essai")
    assert fewer.status == 200 and fewer.text.count(unions[2].number) >= 1
    back = fewer.form("/retrait").send()
    assert back.status == 200
    campaign = db.session.scalars(sa.select(Campaign)).one()
    shown = browser.open(f"{ROOT}/{campaign.ref}", query=query)
    proposed = shown.form("/arret").send()
    assert proposed.status == 200 and len(db.session.scalars(sa.select(Addressee)).all()) == 2
    approved = browser.sign_in(cast.registrar).open(f"{ROOT}/{campaign.ref}", query=query).form("/approbation").send()
    assert approved.status == 200
    launched = browser.sign_in(cast.examiner).open(f"{ROOT}/{campaign.ref}", query=query).form("/lancement").send()
    assert launched.status == 200
    db.session.execute(sa.text("UPDATE campaign_stage SET planned_on = :day"), {"day": today()})
    db.session.commit()
    assert "over" in sending.send({"stage": queries.by_ref(campaign.ref).stage(CampaignStep.LETTER).id})
    sheets = browser.open(f"{ROOT}/{campaign.ref}/impression", query=query)
    assert len(sheets.soup.select("article.sheet")) == 2
    printed = sheets.form("/impression/").send()
    assert printed.status == 200 and not [form for form in printed.forms() if "/impression/" in str(form.get("action"))]
    one = db.session.scalars(sa.select(Addressee)).first()
    assert one is not None
    letter = browser.open(f"{ROOT}/{campaign.ref}/destinataires/{one.id}", query=query).follow("LET-")
    assert letter.has(one.code) and letter.has("art. 16")


def test_the_slip_the_returned_letter_the_scan_and_the_outcome(browser: Browser, make: Factory) -> None:
    campaign = many(make, 2)
    one = db.session.scalars(sa.select(Addressee)).first()
    assert one is not None
    place = f"{ROOT}/{campaign.ref}/destinataires/{one.id}"
    found = browser.sign_in(make.cast.intake).open(ROOT).form("/bordereau").send(code=one.code.lower().replace("-", " "))
    assert found.status == 200 and found.path.endswith(f"/{one.id}")
    assert browser.open(ROOT).form("/bordereau").send(code="AAAA-AAAA").status == 422
    day = {"received_on-day": str(today().day), "received_on-month": str(today().month), "received_on-year": str(today().year)}
    slip = browser.open(f"{place}/bordereau").form("/bordereau")
    refused = slip.send(activity="active", **day)
    assert refused.status == 422 and len(refused.errors()) == 2
    early = refused.form("/bordereau").send(given_by="Solange Ndzié", capacity="president", **{"received_on-year": str(today().year - 1)})
    assert early.status == 422 and any("précède l'ouverture du recensement" in said.replace("’", "'") for said in early.errors())
    typed = refused.form("/bordereau").send(given_by="Solange Ndzié", capacity="president", activity="active", **day)
    assert typed.status == 200 and typed.has("Solange Ndzié")
    heard = typed.form("/signalement").send(sign="unknown_at_address", **{k.replace("received", "heard"): v for k, v in day.items()})
    assert (heard.status == 200 and heard.has("inconnu à l’adresse")) or heard.has("inconnu à l'adresse")
    bad = heard.form("/pieces").send(about="Enveloppe", file=(__import__("io").BytesIO(b"MZ not a picture"), "x.png"))
    assert bad.status == 422
    assert not [form for form in heard.forms() if "/conclusion" in str(form.get("action"))], "intake concludes nothing"
    page = browser.sign_in(make.cast.examiner).open(place)
    old = browser.open(place)
    nothing = page.form("/conclusion").send()
    assert nothing.status == 422
    done = nothing.form("/conclusion").send(outcome="updated", reason="Nouveau siège annoncé.")
    assert done.status == 200 and done.has("Les changements restent à déposer")
    stale = old.form("/conclusion").send(outcome="ceased", reason="Vieille page.")
    assert stale.status == 409
    assert browser.open(f"{ROOT}/{campaign.ref}/tableau.xlsx").response.mimetype.endswith("sheet")


def test_a_frozen_list_leads_to_its_campaign_and_letters_come_the_next_working_day(browser: Browser, make: Factory) -> None:
    campaign = many(make, 2, letters=False)
    page = browser.sign_in(make.cast.examiner).open(f"{ROOT}/{campaign.ref}/choix")
    assert page.path == f"{ROOT}/{campaign.ref}"
    assert page.has("Les lettres s’écrivent le prochain jour ouvrable") and not page.has("Imprimer et expédier")
    campaign.stage(CampaignStep.LETTER).planned_on = date(2999, 1, 4)
    make.session.commit()
    assert browser.open(page.path).has("Les lettres s’écrivent à partir du")
    draft = preparing.open_campaign(plan(on=today(), per_day=2000), Command(make.cast.examiner, now()))
    make.session.commit()
    assert browser.open(f"{ROOT}/{draft.ref}/choix").has("1 jour ouvrable pour écrire à toutes")


@BOTH
def test_anyone_with_the_code_answers_and_keeps_the_confirmation(browser: Browser, make: Factory, query: dict[str, str]) -> None:
    many(make, 1)
    one = db.session.scalars(sa.select(Addressee)).one()
    page = browser.open("/recensement", query=query).form("recensement").send(code=one.code.lower())
    assert page.status == 200 and page.path.startswith(f"/recensement/{one.code}")
    form = page.form(f"/recensement/{one.code}")
    empty = form.send()
    assert empty.status == 422 and len(empty.errors()) == 2
    done = empty.form(f"/recensement/{one.code}").send(
        activity="active", seat="avenue Kennedy", given_by="Paul Manga", capacity="president"
    )
    assert done.status == 200 and done.has("avenue Kennedy") and not done.has("Paul Manga")
    assert not browser.open(f"/recensement/{one.code}", query=query).has("Paul Manga")
    assert browser.open(f"/recensement/{one.code}/reponse/AAAA-AAAA", expect=404)


def test_no_officer_is_named_in_public(browser: Browser, make: Factory) -> None:
    from registry.law.terms import Function

    make.union(
        "Syndicat des nommés", officers=(("Paul Manga Secret", Function.PRESIDENT),), phone="+237 677 12 34 56", email="s@exemple.cm"
    )
    many(make, 1)
    for one in db.session.scalars(sa.select(Addressee)):
        page = browser.open(f"/recensement/{one.code}")
        assert "Secret" not in page.html and "677 12" not in page.html and "s@exemple" not in page.html


def test_a_form_sent_twice_is_one_answer(browser: Browser, make: Factory) -> None:
    many(make, 1)
    one = db.session.scalars(sa.select(Addressee)).one()
    form = browser.open(f"/recensement/{one.code}").form(f"/recensement/{one.code}")
    said = {"activity": "active", "given_by": "Paul", "capacity": "member"}
    first, second = form.send(**said), form.send(**said)
    assert first.path == second.path and len(db.session.scalars(sa.select(CensusAnswer)).all()) == 1


def test_wrong_codes_are_counted_by_form_and_by_address(browser: Browser, make: Factory) -> None:
    many(make, 1)
    right = db.session.scalars(sa.select(Addressee.code)).one()
    form = browser.open("/recensement").form("recensement")
    assert form.send(code="2222-2222").status == 422
    first = browser.open("/recensement/AAAA-AAAA", expect=404)
    assert first.has("Aucune lettre ne porte ce code")
    for n in range(2, 10):
        browser.open(f"/recensement/AAAA-AAA{n}", expect=404)
    blocked = browser.open(f"/recensement/{right}", expect=429)
    assert blocked.has("Trop d’essais") or blocked.has("Trop d'essais")
    assert form.send(code=right).status == 429


@pytest.mark.parametrize(
    "words", ["\x00", "é" * 20_000, "<script>alert(1)</script>", "'; DROP TABLE addressee; --", "{{7*7*7*7*7*7*7}}", "9" * 400]
)
def test_hostile_words_on_the_public_form(browser: Browser, make: Factory, words: str) -> None:
    many(make, 1)
    one = db.session.scalars(sa.select(Addressee)).one()
    form = browser.open(f"/recensement/{one.code}").form(f"/recensement/{one.code}")
    names = [n for n in form.values if n not in {"csrf_token", "act_key"}]
    for page in (
        form.send(**dict.fromkeys(names, words)),
        form.send(**(dict.fromkeys(names, "") | {"seat": words, "given_by": words, "capacity": "other"})),
    ):
        assert page.status in {200, 422}, page.status
        assert "<script>alert" not in page.html and "823543" not in page.html
    assert browser.open("/recensement").form("recensement").send(code=words).status in {422, 429}
    assert browser.send("/recensement/" + "A" * 3000, {"csrf_token": browser.token()}).status in {404, 429}


@pytest.mark.parametrize(
    "path",
    ["/nouveau?organisations=1,x,-4,99999999999,2", "/XXXX-XXXX", "/{ref}/destinataires?vue=rien&page=-1&region=ZZ&conclusion=x&q=%00",
     "/{ref}/destinataires/999999", "/{ref}/destinataires/99999999999999", "/{ref}/impression?etape=rien&lot=99999", "/pieces/999999",
     "/{ref}/choix", "/{ref}/modifier"],
)  # fmt: skip
def test_hostile_addresses_at_the_desk(browser: Browser, make: Factory, path: str) -> None:
    campaign = many(make, 1)
    page = browser.sign_in(make.cast.examiner).open(ROOT + path.replace("{ref}", campaign.ref), expect=None)
    assert page.status in {200, 404}


def test_hostile_words_in_the_campaign_form(browser: Browser, make: Factory) -> None:
    form = browser.sign_in(make.cast.examiner).open(f"{ROOT}/nouveau").form("/nouveau")
    for words in ("\x00", "é" * 20_000, "99999999999999999999", "-1", "2026-02-31", "{", "{a.b}"):
        names = [name for name in form.values if name not in {"csrf_token", "act_key", "version"}]
        page = form.send(**dict.fromkeys(names, words))
        assert page.status == 422 and page.errors()


def test_roles_see_and_do_what_is_theirs(browser: Browser, make: Factory) -> None:
    campaign = many(make, 2, letters=False)
    for role, sees in ((Role.READER, 200), (Role.AUDITOR, 200), (Role.DEPOSITOR, 403), (Role.ADMINISTRATOR, 403)):
        person = make.user(role)
        page = browser.sign_in(person).open(f"{ROOT}/{campaign.ref}", expect=sees)
        assert not [form for form in page.forms() if "/suspension" in str(form.get("action"))]
        assert browser.send(f"{ROOT}/{campaign.ref}/suspension", {"csrf_token": browser.token(), "reason": "x"}).status == 403
    deputy = make.user(Role.DEPUTY)
    browser.sign_in(deputy)
    data = {"csrf_token": browser.token(), "version": str(campaign.version), "reason": "x"}
    assert browser.send(f"{ROOT}/{campaign.ref}/suspension", data).status == 403, "a deputy without a delegation signs nothing"
    assert db.session.scalars(sa.select(Campaign.state)).one() is CampaignState.RUNNING


def test_five_hundred_addressees_ask_for_no_more_statements_than_thirty(app: Flask, browser: Browser, make: Factory) -> None:
    counted: dict[str, list[int]] = {}
    for size in (30, 500):
        campaign = many(make, size)
        one = db.session.scalars(sa.select(Addressee.id).where(Addressee.campaign_id == campaign.id)).first()
        browser.sign_in(make.cast.examiner)
        for path in (f"/{campaign.ref}", f"/{campaign.ref}/destinataires?q=nombreux", f"/{campaign.ref}/destinataires/{one}",
                     f"/{campaign.ref}/impression", ""):  # fmt: skip
            name = re.sub(r"[A-Z0-9]{4}-[A-Z0-9]{4}|\d+$", "x", path)
            counted.setdefault(name, []).append(statements(lambda path=path: browser.open(ROOT + path, expect=200)))
        db.session.execute(sa.text("UPDATE campaign SET touched_by = touched_by"))
    assert all(few == much for few, much in counted.values()), counted


def test_a_census_that_is_closed_or_not_begun_says_so(browser: Browser, census: Census) -> None:
    code = census.proposed().addressees[0].code
    browser.open(f"/recensement/{code}", expect=404)
    census.do(preparing.approve, by=census.make.cast.registrar)
    census.do(sending.launch, by=census.make.cast.examiner)
    assert browser.open(f"/recensement/{code}").form(f"/recensement/{code}")
    census.session.execute(sa.text("UPDATE campaign SET state = 'closed', closed_at = :at"), {"at": "2026-06-01 00:00:00+00:00"})
    census.session.commit()
    census.session.expire_all()
    assert browser.open(f"/recensement/{code}").has("n’est plus ouvert")
