"""One act on many dossiers: a review before, one act and one mention each, a result after; twice or killed, the same end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.audit.models import Event
from registry.clock import now, today
from registry.config import Settings
from registry.db import db, transaction
from registry.dossiers.models import Dossier
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, RuleBroken
from registry.examining import examination, recusals
from registry.jobs.models import Job
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.operations.worker import Worker
from registry.queues import bulk
from registry.queues.models import Batch, BatchKind, BatchLine, BatchState, LineState
from tests import profiles
from tests.client import Browser, Page
from tests.factories import Factory
from tests.operations.conftest import new_database  # noqa: F401 - a fixture
from tests.operations.installations import installation, settings
from tests.trust import ground
from tests.trust.kill_points import Mortal, kills, wait_until_let_go


def ticked(page: Page, act: str, *dossiers: Dossier, **values: object) -> Page:
    return page.form("/lots").send(("act", act), dossiers=[one.ref for one in dossiers], **values)


def events(session: Session, verb: str) -> int:
    return session.scalar(sa.select(sa.func.count(Event.seq)).where(Event.verb == verb)) or 0


def work() -> int:
    from flask import current_app

    return Worker(current_app._get_current_object(), {bulk.JOB: bulk.perform}).work_until_idle()  # type: ignore[attr-defined]


def test_the_head_assigns_many_from_ticks_to_results(browser: Browser, make: Factory) -> None:
    free, held, decided = make.submitted(acronym="LIBRE"), make.taken_up(acronym="PRIS"), make.proposed(acronym="FINI")
    other = make.user(Role.EXAMINER, name="Odile Mballa")
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=tous")
    page = ticked(page, "assign", free, held, decided)
    assert page.h1 == "Attribuer plusieurs dossiers" and "3 dossiers ; 1 ne peut pas" in page.text
    assert page.form("/lots/").send().status == 422
    page = page.form("/lots/").send(holder=str(other.id))
    assert "2 dossiers prêts" in page.text and "Projet de décision" in page.text
    assert events(make.session, "dossier.assigned") == 0
    page = page.form("/lancement").send()
    assert page.status == 200 and "0 dossiers sur 2" in page.text and page.soup.select_one("#progress[hx-get] progress")
    piece = browser.client.get(page.path, headers={"HX-Request": "true"}).get_data(as_text=True)
    assert " ".join(piece.split()).startswith('<div class="stack" id="progress"') and "hx-get" in piece
    assert work() == 1
    page = browser.open(page.path)
    assert make.session.scalar(sa.select(BatchLine.reason).where(BatchLine.dossier_id == decided.id))
    assert "2 faits, 1 laissés tels quels" in page.text and not page.soup.select("#progress[hx-get]")
    assert [badge.get_text() for badge in page.soup.select("tbody .badge")] == ["Laissé tel quel", "Fait", "Fait"]
    make.session.expire_all()
    assert (free.holder_id, held.holder_id, decided.holder_id) == (other.id, other.id, make.cast.examiner.id)
    assert free.status is DossierStatus.UNDER_EXAMINATION and decided.status is DossierStatus.DECISION_PROPOSED
    assert (
        events(make.session, "dossier.assigned") == 2
        and events(make.session, "batch.launched") == events(make.session, "batch.finished") == 1
    )
    assert "Lot n°" in browser.open("/dossiers/lots").text and "2 done" in browser.open(f"{page.path}?lang=en").text


def test_an_examiner_asks_many_for_a_piece_of_practice(browser: Browser, make: Factory) -> None:
    lacking = make.taken_up(acronym="SANS")
    document = next(one for one in lacking.current_documents if one.piece == "seat_plan")
    make.session.delete(document)
    make.session.commit()
    holding, others = make.taken_up(acronym="AVEC"), make.submitted(acronym="AUTRE")
    decided = make.proposed(acronym="FINI")
    page = browser.sign_in(make.cast.examiner).open("/dossiers?vue=tous")
    page = ticked(page, "request_piece", lacking, holding, others, decided)
    page = page.form("/lots/").send(piece="seat_plan", words="Avec le numéro du lot cadastral.")
    assert (
        "1 dossier prêt" in page.text
        and "La pièce est déjà au dossier." in page.text
        and "Instruire »" not in page.text
        and page.has("Une pièce ne se demande pas encore : l'état est « Déposé »")
        and page.has("Une pièce ne se demande plus : l'état est « Projet de décision »")
    )
    page.form("/lancement").send()
    work()
    make.session.expire_all()
    (observation,) = lacking.observations
    assert (observation.defect, observation.about, observation.round_id) == ("usual_piece", "seat_plan", None)
    assert "Plan de localisation du siège" in observation.text and "Location plan" in observation.text and "cadastral" in observation.text
    assert not holding.observations and not others.observations and lacking.status is DossierStatus.UNDER_EXAMINATION
    # the letter gathers the same defect once
    examination.gather_observations(lacking, Command(make.cast.examiner, now(), lacking.version))
    assert [one.about for one in lacking.observations].count("seat_plan") == 1
    # asked again, it is « already requested »
    page = ticked(browser.open("/dossiers?vue=tous"), "request_piece", lacking).form("/lots/").send(piece="seat_plan")
    assert "Déjà demandée" in page.text and "Aucun de ces dossiers" in page.text


def test_a_legal_piece_is_asked_with_its_article(make: Factory) -> None:
    dossier = make.taken_up()
    document = next(one for one in dossier.current_documents if one.piece == "officers_list")
    make.session.delete(document)
    make.session.commit()
    batch = launched(make, BatchKind.REQUEST_PIECE, [dossier], actor=make.cast.examiner, piece="officers_list")
    bulk.perform({"batch_id": batch.id})
    make.session.expire_all()
    assert [one.defect for one in dossier.observations] == ["officers_list"]


def launched(make: Factory, kind: BatchKind, dossiers: list[Dossier], *, actor: User, **aim: object) -> Batch:
    batch = bulk.prepare(kind, [one.id for one in dossiers], {"vue": "tous"}, Command(actor, now()))
    bulk.aim(batch, Command(actor, now(), batch.version), **aim)  # type: ignore[arg-type]
    bulk.launch(batch, Command(actor, now(), batch.version))
    make.session.commit()
    return batch


def test_what_changed_after_the_review_is_left_with_its_reason(make: Factory) -> None:
    first, second = make.submitted(), make.submitted()
    batch = launched(make, BatchKind.ASSIGN, [first, second], actor=make.cast.head, holder=make.cast.examiner)
    examination.annotate(first, Command(make.cast.intake, now(), first.version), text="Vu au guichet.")
    make.session.commit()
    bulk.perform({"batch_id": batch.id})
    make.session.expire_all()
    lines = {line.dossier_id: line for line in make.session.scalars(sa.select(BatchLine))}
    assert lines[second.id].state is LineState.DONE and lines[first.id].state is LineState.SKIPPED
    assert lines[first.id].reason == {
        "fr": "Modifié par Clarisse Ateba depuis cette vérification.",
        "en": "Changed by Clarisse Ateba since this check.",
    }
    assert first.holder_id is None


def test_changed_between_the_review_and_the_launch_is_shown_and_can_be_checked_again(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    page = ticked(browser.sign_in(make.cast.head).open("/dossiers?vue=tous"), "assign", dossier)
    page = page.form("/lots/").send(holder=str(make.cast.examiner.id))
    examination.annotate(dossier, Command(make.cast.intake, now(), dossier.version), text="Vu.")
    make.session.commit()
    assert page.form("/lancement").send().status == 422
    page = browser.open(page.path)
    assert "Modifié par Clarisse Ateba" in page.text and "/lancement" not in page.html
    assert "1 dossier prêt" in page.form("/lots/").send(holder=str(make.cast.examiner.id)).text


def test_once_more_changes_nothing(make: Factory) -> None:
    dossiers = [make.submitted() for _ in range(3)]
    batch = launched(make, BatchKind.ASSIGN, dossiers, actor=make.cast.head, holder=make.cast.examiner)
    counted = lambda: [make.session.scalar(sa.select(sa.func.count()).select_from(table)) for table in db.metadata.sorted_tables]
    said = bulk.perform({"batch_id": batch.id})
    before, versions = counted(), [one.version for one in dossiers]
    assert bulk.perform({"batch_id": batch.id}) == said == f"batch {batch.id}: 3 done, 0 left, 0 waiting"
    make.session.expire_all()
    assert counted() == before and [one.version for one in dossiers] == versions
    again = bulk.prepare(BatchKind.ASSIGN, [one.id for one in dossiers], {}, Command(make.cast.head, now()))
    bulk.aim(again, Command(make.cast.head, now(), again.version), holder=make.cast.examiner)
    with pytest.raises(RuleBroken):  # already assigned to him, every one
        bulk.launch(again, Command(make.cast.head, now(), again.version))


def test_whom_it_may_not_be_given_to(make: Factory) -> None:
    dossier, other = make.submitted(), make.user(Role.EXAMINER, name="Odile Mballa")
    recusals.recuse(dossier, Command(other, now(), dossier.version), reason="Parenté.")
    make.session.commit()
    batch = bulk.prepare(BatchKind.ASSIGN, [dossier.id], {}, Command(make.cast.head, now()))
    for nobody in (None, make.cast.registrar):
        with pytest.raises(RuleBroken):
            bulk.aim(batch, Command(make.cast.head, now(), batch.version), holder=nobody)
    bulk.aim(batch, Command(make.cast.head, now(), batch.version), holder=other)
    ((_, why),) = bulk.review(batch, on=today()).unable
    assert why.en == "Odile Mballa declared a conflict of interest on this dossier."


def test_the_power_is_asked_when_it_runs(make: Factory) -> None:
    dossier = make.submitted()
    batch = launched(make, BatchKind.ASSIGN, [dossier], actor=make.cast.head, holder=make.cast.examiner)
    make.session.execute(sa.update(User.__table__).where(User.__table__.c.id == make.cast.head.id).values(is_active=False))
    make.session.commit()
    make.session.expire_all()
    assert bulk.perform({"batch_id": batch.id}).endswith("0 done, 1 left, 0 waiting")
    make.session.expire_all()
    assert dossier.holder_id is None


def test_roles_owners_states_and_stale_pages(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    with pytest.raises(NotAllowed):
        bulk.prepare(BatchKind.ASSIGN, [dossier.id], {}, Command(make.cast.examiner, now()))
    with pytest.raises(NotAllowed):
        bulk.prepare(BatchKind.REQUEST_PIECE, [dossier.id], {}, Command(make.cast.registrar, now()))
    batch = bulk.prepare(BatchKind.ASSIGN, [dossier.id], {}, Command(make.cast.head, now()))
    with pytest.raises(RuleBroken):
        bulk.launch(batch, Command(make.cast.head, now(), batch.version))
    bulk.aim(batch, Command(make.cast.head, now(), batch.version), holder=make.cast.examiner)
    with pytest.raises(Conflict):
        bulk.launch(batch, Command(make.cast.head, now(), batch.version - 1))
    with pytest.raises(NotFound):
        bulk.launch(batch, Command(make.user(Role.HEAD), now(), batch.version))
    bulk.launch(batch, Command(make.cast.head, now(), batch.version))
    with pytest.raises(IllegalTransition):
        bulk.launch(batch, Command(make.cast.head, now(), batch.version))
    make.session.commit()
    assert make.session.scalar(sa.select(sa.func.count(Job.id)).where(Job.kind == bulk.JOB)) == 1
    browser.sign_in(make.cast.examiner).open(f"/dossiers/lots/{batch.id}", expect=404)
    browser.open("/dossiers/lots/99999999999999", expect=404)
    browser.sign_in(make.cast.registrar).open(f"/dossiers/lots/{batch.id}", expect=403)
    browser.sign_in(make.user(Role.HEAD)).open(f"/dossiers/lots/{batch.id}")


def test_nothing_ticked_nonsense_ticked_and_too_many(browser: Browser, make: Factory) -> None:
    dossier = make.submitted()
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=tous&region=LT")
    refused = page.form("/lots").send(("act", "assign"))
    assert refused.status == 422 and "Cochez au moins un dossier." in refused.errors()[0] and "region=LT" in refused.path
    for refs in (["AAAA-BBBB"], ["\x00"], ["é" * 10_000], [make.draft().ref]):
        refused = page.form("/lots").send(("act", "assign"), dossiers=refs)
        assert refused.status == 422 and refused.soup.select("[data-registry-row]")
    assert page.form("/lots").send(("act", "register"), dossiers=[dossier.ref]).status == 422
    with pytest.raises(RuleBroken):
        bulk.prepare(BatchKind.ASSIGN, range(1, 502), {}, Command(make.cast.head, now()))


def test_a_dossier_one_is_kept_off_is_never_in_ones_batch(browser: Browser, make: Factory) -> None:
    kept, other = make.submitted(), make.submitted()
    recusals.recuse(kept, Command(make.cast.head, now(), kept.version), reason="Parenté.")
    make.session.commit()
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=tous").form("/lots").send(("act", "assign"), dossiers=[kept.ref, other.ref])
    assert [line.dossier_id for line in make.session.scalars(sa.select(BatchLine))] == [other.id] and page.status == 200


def test_five_hundred_are_reviewed_with_the_same_statements_as_twenty(browser: Browser, make: Factory) -> None:
    one = make.taken_up()
    keys = [one.id, *ground.copies(one, 499)]
    make.session.commit()
    browser.sign_in(make.cast.head)
    for kind, aim in ((BatchKind.ASSIGN, {"holder": make.user(Role.EXAMINER)}), (BatchKind.REQUEST_PIECE, {"piece": "seat_plan"})):
        counts = []
        for size in (20, 500):
            batch = bulk.prepare(kind, keys[:size], {"vue": "tous"}, Command(make.cast.head, now()))
            bulk.aim(batch, Command(make.cast.head, now(), batch.version), **aim)  # type: ignore[arg-type]
            make.session.commit()
            seen: list[str] = []
            listen = lambda *args, seen=seen: seen.append(args[2])
            sa.event.listen(db.engine, "before_cursor_execute", listen)
            response = browser.client.get(f"/dossiers/lots/{batch.id}")
            sa.event.remove(db.engine, "before_cursor_execute", listen)
            assert response.status_code == 200
            counts.append(len(seen))
        assert counts[0] == counts[1] <= 20


def test_the_whole_view_is_taken_at_most_five_hundred(browser: Browser, make: Factory) -> None:
    ground.copies(make.submitted(), 30)
    make.session.commit()
    page = browser.sign_in(make.cast.head).open("/dossiers?vue=tous&region=LT")
    page = page.form("/lots").send(("act", "assign"), whole_view="y")
    assert "31 dossiers" in page.text


@pytest.fixture
def furnished(new_database: Callable[[], str], tmp_path: Path) -> Iterator[Settings]:  # noqa: F811
    """A register of its own, with accounts and a few dossiers."""
    chosen = settings(new_database(), tmp_path / "house")
    with installation(chosen):
        yield chosen


@pytest.mark.slow
@pytest.mark.counted
def test_killed_in_the_middle_it_goes_on_and_does_nothing_twice(furnished: Settings) -> None:
    most = profiles.count(0, 100)
    size = 16 if most == 0 else 60
    with transaction():
        head = db.session.scalars(sa.select(User).where(User.email.like("chef@%"))).one()
        examiner = db.session.scalars(sa.select(User).where(User.email.like("instruction@%"))).one()
        filed = db.session.scalars(sa.select(Dossier).where(Dossier.status == DossierStatus.SUBMITTED)).one()
        keys = [filed.id, *ground.copies(filed, size - 1)]
        batch = bulk.prepare(BatchKind.ASSIGN, keys, {}, Command(head, now()))
        bulk.aim(batch, Command(head, now(), batch.version), holder=examiner)
        bulk.launch(batch, Command(head, now(), batch.version))
        batch_id = batch.id
    done = 0
    with Mortal(Path(__file__).with_name("batcher.py"), furnished.database_url, furnished.instance) as batcher:
        for ended in kills(batcher, str(batch_id), most=most, stages=("dossier 4",)):
            wait_until_let_go()
            if not ended.at:
                break
            done += 3 + ended.is_committed
            lines = bulk.count_lines(batch_id)
            assert (lines[LineState.DONE], lines[LineState.WAITING]) == (done, size - done), ended
            assert db.session.get_one(Batch, batch_id).state is BatchState.RUNNING
            db.session.rollback()
    assert ended.said == [f"batch {batch_id}: {size} done, 0 left, 0 waiting"]
    each = dict(
        db.session.execute(
            sa.select(Event.subject_id, sa.func.count()).where(Event.verb == "dossier.assigned").group_by(Event.subject_id)
        ).all()
    )
    assert {key: each.get(key) for key in keys} == dict.fromkeys(keys, 1)
    assert db.session.get_one(Batch, batch_id, populate_existing=True).state is BatchState.FINISHED
    assert trail.verify().is_whole
    db.session.rollback()


def test_a_batch_that_was_never_launched_is_forgotten(make: Factory) -> None:
    dossier = make.submitted()
    bulk.prepare(BatchKind.ASSIGN, [dossier.id], {}, Command(make.cast.head, now() - timedelta(days=3)))
    make.session.commit()
    new = bulk.prepare(BatchKind.ASSIGN, [dossier.id], {}, Command(make.cast.head, now()))
    make.session.commit()
    assert list(make.session.scalars(sa.select(Batch.prepared_at))) == [new.prepared_at]


@pytest.mark.both_engines
@pytest.mark.parametrize(
    ("table", "bad"),
    [
        (Batch, {"state": "finished"}),
        (Batch, {"launched_at": now()}),
        (Batch, {"state": "running", "launched_at": now(), "holder_id": None}),
        (Batch, {"kind": "request_piece", "state": "running", "launched_at": now(), "piece": ""}),
        (Batch, {"kind": "accept"}),
        (BatchLine, {"state": "done"}),
        (BatchLine, {"state": "skipped", "done_at": now()}),
        (BatchLine, {"state": "done", "done_at": now(), "reason": {"fr": "x", "en": "x"}}),
        (BatchLine, {"dossier_id": 1}),
    ],
)
def test_the_database_holds_a_batch_together(make: Factory, table: type[Batch | BatchLine], bad: dict[str, object]) -> None:
    dossiers = [make.submitted(), make.submitted()]
    batch = bulk.prepare(BatchKind.ASSIGN, [one.id for one in dossiers], {}, Command(make.cast.head, now()))
    make.session.commit()
    rows = table.__table__
    if "dossier_id" in bad:
        bad = {"dossier_id": dossiers[0].id}
    row = batch.id if table is Batch else make.session.scalar(sa.select(sa.func.max(BatchLine.id)))
    statement = sa.text(f"UPDATE {rows.name} SET {', '.join(f'{name} = :{name}' for name in bad)} WHERE id = :id")
    values = {name: json.dumps(value) if name == "reason" else value for name, value in bad.items()}
    with pytest.raises(IntegrityError):
        make.session.execute(statement, {**values, "id": row})
