"""The pages: what they say, who may open them, forms sent twice or late, hostile input, a fixed number of statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.clock import now
from registry.db import db
from registry.dedupe import queries, runs, sampling
from registry.dedupe.models import CandidatePair, DuplicateCluster, PairVerdict
from registry.dedupe.terms import AnswerGround, PairAnswer, PairState, RunKind
from registry.law.roles import Role
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.client import Browser, Page
from tests.dedupe.conftest import AT, TEACHERS, enter, entry, pair_of, run
from tests.factories import Factory

HOME = "/assainissement/doublons"


@pytest.fixture
def clerk(browser: Browser, make: Factory, register: list[int]) -> Browser:
    run(RunKind.FULL)
    return browser.sign_in(make.cast.examiner)


def open_pair(browser: Browser, a: int, b: int, query: str = "") -> Page:
    return browser.open(f"{HOME}/paires/{pair_of(a, b).id}{query}")


def test_the_room_says_what_to_do_and_how_much(clerk: Browser) -> None:
    page = clerk.open(HOME)
    assert page.h1 == "Doublons" and page.has("4 paires à juger")
    assert "Is it the same organisation?" in page.follow("Juger les paires").browser.open(f"{HOME}/paires/suivante?lang=en").h1


def test_a_pair_is_told_field_by_field_with_its_reasons(clerk: Browser, register: list[int]) -> None:
    page = open_pair(clerk, register[0], register[1])
    assert page.has("Au départ") and page.has("bits")
    assert page.soup.select("del") and page.soup.select("ins")
    symbols = {cell.get_text() for cell in page.soup.select(".relation__symbol")}
    assert {"=", "≈"} <= symbols
    assert not page.soup.select("input[type=radio][checked], input[type=checkbox][checked]"), "nothing is preselected"
    assert page.has("2011/0034")
    found = queries.pair_page(pair_of(register[0], register[1]), queries.PairFilters(), user_id=0, at=now()).waterfall
    assert found.is_of_run
    assert abs(sum(step.bits for step in found.steps) - found.bits) < 0.6
    assert abs(found.bits - pair_of(register[0], register[1]).bits) < 0.1


def test_blind_reading_hides_score_reasons_and_order(clerk: Browser, register: list[int]) -> None:
    page = open_pair(clerk, register[0], register[1], "?aveugle=1")
    for word in ("bits", "Probabilité", "Doublon proposé", "sur 4"):
        assert not page.has(word), word
    page.form("/paires/").send(ground=AnswerGround.WRITTEN_OTHERWISE.value)
    assert db.session.scalars(sa.select(PairVerdict)).one().is_blind


def test_an_answer_is_kept_and_leads_to_the_next_pair(clerk: Browser, register: list[int], make: Factory) -> None:
    page = clerk.open(f"{HOME}/paires/suivante")
    first = page.path
    then = page.form("/paires/").send(ground=AnswerGround.SAME_PEOPLE.value, words="Vu au dossier papier.")
    assert then.path != first and then.has("Réponse gardée : Même organisation"), then.text[:300]
    verdict = db.session.scalars(sa.select(PairVerdict)).one()
    assert (verdict.answer, verdict.ground, verdict.words, verdict.by_id) == (
        PairAnswer.SAME,
        AnswerGround.SAME_PEOPLE,
        "Vu au dossier papier.",
        make.cast.examiner.id,
    )
    back = then.form("/reprise").send()
    assert back.has("de nouveau à juger")
    assert db.session.get_one(CandidatePair, verdict.pair_id).state is PairState.OPEN
    answers = [one.answer for one in db.session.scalars(sa.select(PairVerdict).order_by(PairVerdict.id))]
    assert answers == [PairAnswer.SAME, PairAnswer.WITHDRAWN]


def test_all_pairs_answered_ends_on_the_empty_list(clerk: Browser) -> None:
    page = clerk.open(f"{HOME}/paires/suivante")
    for _ in range(4):
        page = page.form("/paires/").send(ground=AnswerGround.NAMESAKES.value)
    assert page.has("Aucune paire n’est à juger")
    assert clerk.open(f"{HOME}/paires?vue=jugees&reponse=distinct").has("4 résultats")


def test_without_a_ground_nothing_is_kept_and_nothing_typed_is_lost(clerk: Browser, register: list[int]) -> None:
    page = open_pair(clerk, register[0], register[1])
    again = page.form("/paires/").send(words="Ma précision.")
    assert again.status == 422 and again.errors() == ["Choisissez dans la liste."]
    assert "Ma précision." in again.html
    assert db.session.scalar(sa.select(sa.func.count(PairVerdict.id))) == 0


def test_a_late_form_is_a_conflict(clerk: Browser, register: list[int], make: Factory) -> None:
    page = open_pair(clerk, register[0], register[1])
    other = Browser(clerk.app).sign_in(make.cast.head)
    open_pair(other, register[0], register[1]).form("/paires/").send(ground=AnswerGround.NAMESAKES.value)
    late = page.form("/paires/").send(ground=AnswerGround.WRITTEN_OTHERWISE.value)
    assert late.status == 409
    fresh = open_pair(clerk, register[0], register[2])
    union = db.session.get_one(TradeUnion, register[0])
    lifecycle.change(union, {"phone": "677 11 22 33"}, on=AT.date(), at=now(), source="test", actor=make.cast.head)
    db.session.commit()
    assert fresh.form("/paires/").send(ground=AnswerGround.NAMESAKES.value).status == 409, "the facts have changed since the page"
    assert open_pair(clerk, register[0], register[2]).has("Une fiche a changé depuis la recherche")


def test_a_consolidated_record_is_not_judged(clerk: Browser, register: list[int]) -> None:
    page = open_pair(clerk, register[0], register[1])
    kept, duplicate = (db.session.get_one(TradeUnion, key) for key in register[:2])
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=now())
    db.session.commit()
    assert page.form("/paires/").send(ground=AnswerGround.NAMESAKES.value).status == 409


def test_a_pair_left_to_a_colleague_waits_in_that_list(clerk: Browser, register: list[int], make: Factory) -> None:
    colleague = make.user(Role.EXAMINER, name="Awa Njoya")
    page = open_pair(clerk, register[0], register[1])
    page.form("/collegue").send(colleague=str(colleague.id), note="Le dossier est à Garoua ?")
    assert clerk.open(f"{HOME}/paires?vue=en-attente").has("Demandée à Awa Njoya")
    hers = Browser(clerk.app).sign_in(colleague)
    assert hers.open(HOME).has("1 paire attend votre avis")
    asked = hers.open(f"{HOME}/paires/suivante?vue=pour-moi")
    assert asked.has("Le dossier est à Garoua ?")
    asked.form("/paires/").send(ground=AnswerGround.WRITTEN_OTHERWISE.value)
    assert pair_of(register[0], register[1]).asked_of_id is None
    again = open_pair(clerk, register[0], register[2]).form("/collegue").send(colleague="")
    assert again.status == 422


def test_only_ones_own_latest_answer_is_taken_back(clerk: Browser, register: list[int], make: Factory) -> None:
    open_pair(clerk, register[0], register[1]).form("/paires/").send(ground=AnswerGround.NAMESAKES.value)
    pair = pair_of(register[0], register[1])
    other = Browser(clerk.app).sign_in(make.cast.head)
    send = lambda who: who.send(f"{HOME}/paires/{pair.id}/reprise", {"version": str(pair.version), "csrf_token": who.token()})
    assert send(other).status == 403
    assert send(clerk).status == 200
    pair = pair_of(register[0], register[1])
    assert send(clerk).status == 409


def test_contradictions_are_told_with_their_chain(clerk: Browser, register: list[int]) -> None:
    first, second, third, *_ = register
    assert clerk.open(f"{HOME}/contradictions").has("Aucune contradiction")
    for a, b, ground in (
        (first, second, AnswerGround.SAME_PEOPLE),
        (second, third, AnswerGround.SAME_PEOPLE),
        (first, third, AnswerGround.NAMESAKES),
    ):
        open_pair(clerk, a, b).form("/paires/").send(ground=ground.value)
    page = clerk.open(f"{HOME}/contradictions")
    assert page.has("jugées différentes") and len(page.soup.select(".chain li")) == 3
    assert clerk.open(HOME).has("1 contradictions entre réponses")


def test_the_same_leads_to_consolidation(clerk: Browser, register: list[int]) -> None:
    open_pair(clerk, register[0], register[1]).form("/paires/").send(ground=AnswerGround.SAME_PEOPLE.value)
    page = open_pair(clerk, register[0], register[1])
    if "consolidations.propose" in clerk.app.view_functions:
        assert "/assainissement/rattachements/nouveau?garde=" in page.link("Garder A")


def test_a_record_consolidated_since_leads_to_the_kept_one(clerk: Browser, register: list[int]) -> None:
    open_pair(clerk, register[0], register[1]).form("/paires/").send(ground=AnswerGround.SAME_PEOPLE.value)
    kept, duplicate = (db.session.get_one(TradeUnion, key) for key in register[:2])
    lifecycle.consolidate(duplicate, kept, [], source="consolidation:1", at=now())
    db.session.commit()
    page = open_pair(clerk, register[0], register[1])
    assert not page.has("Garder A") and page.has(f"est déjà rattachée à {kept.number}")
    assert page.link("Ouvrir la fiche gardée").endswith(kept.address)


def group_of(union_id: int) -> DuplicateCluster:
    last = runs.latest_finished()
    assert last is not None
    inside = DuplicateCluster.members.any(union_id=union_id)
    return db.session.scalars(sa.select(DuplicateCluster).where(DuplicateCluster.run_id == last.clusters_run_id, inside)).one()


def test_a_group_is_judged_whole(clerk: Browser, register: list[int]) -> None:
    cluster = group_of(register[0])
    page = clerk.open(f"{HOME}/groupes").follow("Syndicat national de l'éducation")
    assert page.h1 == "Groupe de 3 fiches" and page.soup.select("svg[role=img] title")
    assert not page.soup.select("input[checked]")
    again = page.form(f"/groupes/{cluster.id}").send(ground=AnswerGround.WRITTEN_OTHERWISE.value)
    assert again.status == 422 and again.errors() == ["Cochez au moins deux fiches."]
    done = again.form(f"/groupes/{cluster.id}").send(
        ground=AnswerGround.WRITTEN_OTHERWISE.value, members=[str(key) for key in register[:3]]
    )
    assert done.has("3 réponses gardées") and done.has("Plus rien n’est à juger")
    assert clerk.open(f"{HOME}/groupes?etat=juges").has("Groupes de fiches")
    assert pair_of(register[1], register[2]).answer is PairAnswer.SAME


def test_one_answer_is_said_in_the_singular(clerk: Browser, register: list[int]) -> None:
    page = clerk.open(f"{HOME}/groupes/{group_of(register[3]).id}")
    done = page.form("/groupes/").send(members=[str(key) for key in register[3:5]], ground=AnswerGround.SAME_PEOPLE.value)
    assert done.has("Une réponse gardée pour ce groupe")


def test_one_record_is_left_out_of_a_group(clerk: Browser, register: list[int]) -> None:
    cluster = group_of(register[0])
    page = clerk.open(f"{HOME}/groupes/{cluster.id}")
    refused = page.form("/a-part").send(apart=str(register[2]))
    assert refused.status == 422
    values = {"apart": str(register[2]), "apart_ground": AnswerGround.OTHER_PLACE.value, "rest_ground": AnswerGround.SAME_PEOPLE.value}
    assert refused.form("/a-part").send(**values).has("3 réponses gardées")
    assert pair_of(register[0], register[1]).answer is PairAnswer.SAME
    assert {pair_of(register[0], register[2]).answer, pair_of(register[1], register[2]).answer} == {PairAnswer.DISTINCT}
    assert page.form("/a-part").send(**values).status == 409, "the page is older than the answers"


def test_a_sample_is_judged_blind_by_two_and_measured(clerk: Browser, register: list[int], make: Factory) -> None:
    colleague = make.user(Role.EXAMINER, name="Awa Njoya")
    last = runs.latest_finished()
    assert last is not None
    page = clerk.open(f"{HOME}/recherches/{last.id}")
    mine = str(make.cast.examiner.id)
    assert page.form("/echantillon").send(first=mine, second=mine).status == 422
    assert page.form("/echantillon").send(first=mine, second=str(colleague.id)).has("L'échantillon est tiré")
    sample = queries.sample_of(last.id)
    assert sample is not None
    for person, answers in (
        (clerk, ("same", "same", "same", "distinct")),
        (Browser(clerk.app).sign_in(colleague), ("same", "same", "cannot_tell", "distinct")),
    ):
        for answer in answers:
            pair = person.open(f"{HOME}/mesure/{sample.id}")
            assert not pair.has("bits") and not pair.has("%")
            end = pair.form("/mesure/").send(answer=answer)
        assert end.h1 == "Votre part est finie"
    found = sampling.precision_of(last)
    assert found is not None and found.is_complete and found.judged_by_both == 4
    assert sum(one.disagreements for one in found.strata) == 1
    assert found.agreement is not None and 0 < found.agreement < 1
    assert clerk.open(f"{HOME}/recherches/{last.id}").has("kappa")
    stranger = Browser(clerk.app).sign_in(make.cast.head)
    stranger.open(f"{HOME}/mesure/{sample.id}", expect=403)


def test_recall_is_measured_without_touching_the_register(clerk: Browser, register: list[int], session: Session) -> None:
    from registry.dedupe import recall

    last = runs.latest_finished()
    assert last is not None
    before = session.scalar(sa.select(sa.func.count(TradeUnion.id)))
    clerk.open(f"{HOME}/recherches/{last.id}").form("/rappel").send()
    recall.perform({"run_id": last.id})
    assert "already" in recall.perform({"run_id": last.id})
    found = recall.recall_of(last)
    assert found is not None and found.reviewed.of > 0
    assert session.scalar(sa.select(sa.func.count(TradeUnion.id))) == before
    assert clerk.open(f"{HOME}/recherches/{last.id}").has("Altération")


def test_a_run_is_asked_for_with_the_button_and_shown_while_it_lasts(clerk: Browser) -> None:
    page = clerk.open(HOME).form("/recherches").send(kind="full")
    assert page.has("Recherche en cours")
    assert clerk.send(f"{HOME}/recherches", {"kind": "full", "csrf_token": clerk.token()}).status == 409
    fragment = clerk.client.get(HOME, headers={"HX-Request": "true"}).get_data(as_text=True)
    assert fragment.lstrip().startswith('<div id="progress"') and "every 2s" in fragment


PATHS = ("", "/paires", "/paires/suivante", "/groupes", "/contradictions")


@pytest.mark.parametrize("role", [Role.DEPOSITOR, Role.ADMINISTRATOR])
def test_the_room_is_closed_to_others(browser: Browser, make: Factory, role: Role) -> None:
    browser.sign_in(make.user(role))
    for path in PATHS:
        browser.open(HOME + path, expect=403)


@pytest.mark.parametrize("role", [Role.READER, Role.INTAKE, Role.REGISTRAR, Role.AUDITOR])
def test_readers_read_and_do_not_judge(browser: Browser, make: Factory, register: list[int], role: Role) -> None:
    run(RunKind.FULL)
    browser.sign_in(make.user(role))
    for path in PATHS:
        browser.open(HOME + path)
    pair = pair_of(register[0], register[1])
    page = browser.open(f"{HOME}/paires/{pair.id}")
    assert not page.soup.select("form[action*='/paires/']")
    for path in (
        f"/paires/{pair.id}",
        f"/paires/{pair.id}/reprise",
        f"/paires/{pair.id}/collegue",
        f"/groupes/{group_of(register[0]).id}",
        "/recherches",
    ):
        assert browser.send(HOME + path, {"csrf_token": browser.token()}).status == 403


def test_hostile_addresses_and_values(clerk: Browser, register: list[int]) -> None:
    for path in (
        "/paires/0",
        "/paires/99999999999999999999",
        "/groupes/99999999999",
        "/recherches/9999999999999",
        "/mesure/99999999999",
        "/mesure/1/2",
    ):
        assert clerk.client.get(HOME + path).status_code == 404, path
    for query in (
        "?vue=%00&page=-1",
        "?degre=zzz&region=%F0%9F%92%A9",
        "?page=99999999999999",
        "?branche=" + "x" * 5000,
        "?etat=juges&taille=-3",
    ):
        for path in ("/paires", "/paires/suivante", "/groupes"):
            clerk.open(HOME + path + query)
    page = open_pair(clerk, register[0], register[1])
    form = page.form("/paires/")
    assert form.send(ground="zzz\x00").status == 422
    assert form.send(ground=AnswerGround.NAMESAKES.value, words="x" * 10_000).status == 422
    assert form.send(ground=AnswerGround.NAMESAKES.value, version="²").status == 409
    assert form.send(ground=AnswerGround.NAMESAKES.value, facts="'; --").status == 409
    assert page.form("/collegue").send(colleague="99999999999999").status == 422
    group = clerk.open(f"{HOME}/groupes/{group_of(register[0]).id}")
    sent = group.form(f"/groupes/{group_of(register[0]).id}").send(
        members=["1e9", "-1", "999999", "x"], ground=AnswerGround.NAMESAKES.value
    )
    assert sent.status == 422
    assert group.form("/a-part").send(apart="x", apart_ground=AnswerGround.NAMESAKES.value).status == 422
    last = runs.latest_finished()
    assert last is not None
    draw = clerk.open(f"{HOME}/recherches/{last.id}").form("/echantillon")
    assert draw.send(first="x", second="y", per_band="-1").status == 422


@contextmanager
def statements(app: Flask) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "WITH")):
            seen.append(statement)

    sa.event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(db.engine, "before_cursor_execute", note)


def test_pages_run_a_fixed_number_of_statements(clerk: Browser, register: list[int], session: Session) -> None:
    def counted() -> dict[str, int]:
        pair, cluster = pair_of(register[0], register[1]).id, group_of(register[0]).id
        found = {}
        for path in ("", "/paires", f"/paires/{pair}", "/groupes", f"/groupes/{cluster}", "/contradictions"):
            clerk.open(HOME + path)
            with statements(clerk.app) as seen:
                clerk.open(HOME + path)
            found[path.rstrip("0123456789")] = len(seen)
        return found

    before = counted()
    enter(
        *(
            entry(f"Syndicat des métiers {word} du Wouri", acronym=word.upper(), phone=f"6770000{at:02}")
            for at, word in enumerate(("alpha", "beta", "gamma"))
            for _ in range(4)
        )
    )
    enter(*(entry("Syndicat national de l'éducation du Cameroun", **TEACHERS) for _ in range(3)))
    session.commit()
    run()
    assert counted() == before
    assert before["/paires/"] <= 20
