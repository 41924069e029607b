"""The worker: a job survives its worker's death, a stop waits for the present job, a failure is retried then shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now, today
from registry.config import Settings
from registry.db import db, transaction
from registry.dossiers.deadline_jobs import recount
from registry.dossiers.models import Document, Dossier
from registry.feature import features
from registry.jobs import queue
from registry.jobs.models import Job
from registry.jobs.queue import PermanentFailure
from registry.operations.recurring import ask_daily, forget_old, verify_journal
from registry.operations.stored_files import sweep_files
from registry.operations.worker import Worker
from registry.statute import acts
from tests.operations.installations import environment, installation, settings

pytestmark = pytest.mark.slow

Make = Callable[[], str]
ROOT = Path(__file__).parents[2]

STRUCK = """
import os, signal, sys
from registry.app import create_app
from registry.operations.worker import Worker
def struck(argument):
    with open(argument["log"], "a") as log:
        log.write("begin\\n"); log.flush()
        os.kill(os.getpid(), signal.Signals[sys.argv[1]])
        log.write("end\\n")
    return "done"
Worker(create_app(), {"struck": struck}).run()
"""


def ask(kind: str, **argument: str) -> int:
    with transaction():
        return queue.ask(kind, key=f"{kind}:{now().isoformat()}", at=now(), argument=argument).id


def job(job_id: int) -> Job:
    """The job as it is now; no reading is left open, which on SQLite would keep the worker waiting."""
    db.session.rollback()
    found = db.session.get_one(Job, job_id, populate_existing=True)
    db.session.expunge(found)
    db.session.rollback()
    return found


def struck_worker(chosen: Settings, name: str) -> int:
    """A worker that gets a signal in the middle of its job, sent by the job itself; how it ended."""
    return subprocess.run([sys.executable, "-c", textwrap.dedent(STRUCK), name], cwd=ROOT, env=environment(chosen), check=False).returncode


def test_a_job_of_a_killed_worker_is_finished_by_another(new_database: Make, tmp_path: Path) -> None:
    chosen, log = settings(new_database(), tmp_path / "house"), tmp_path / "log"
    with installation(chosen, seeded=False) as app:
        job_id = ask("struck", log=str(log))
        assert struck_worker(chosen, "SIGKILL") == -signal.SIGKILL
        assert job(job_id).state == "running"
        another = Worker(app, {"struck": lambda _: "done by another"})
        another.work_until_idle()
        assert job(job_id).state == "running", "its lease runs"
        with transaction():  # a minute goes by
            db.session.execute(sa.update(Job).where(Job.id == job_id).values(lease_until=now() - timedelta(seconds=1)))
        another.work_until_idle()
        done = job(job_id)
        assert (done.state, done.tries, done.result) == ("done", 2, "done by another")
        assert log.read_text() == "begin\n"


def test_sigterm_lets_the_present_job_finish(new_database: Make, tmp_path: Path) -> None:
    chosen, log = settings(new_database(), tmp_path / "house"), tmp_path / "log"
    with installation(chosen, seeded=False):
        job_id, waiting = ask("struck", log=str(log)), ask("struck", log=str(log))
        assert struck_worker(chosen, "SIGTERM") == 0
        assert log.read_text() == "begin\nend\n"
        assert (job(job_id).state, job(waiting).state) == ("done", "waiting")


def test_a_failure_is_tried_again_later_then_stands_for_a_person_to_see(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house"), seeded=False) as app:
        worker = Worker(app, {"bad": lambda _: 1 / 0, "hopeless": _hopeless})  # type: ignore[dict-item,return-value]
        job_id = ask("bad")
        for tries in range(1, queue.MOST_TRIES + 1):
            assert worker.work_until_idle() == 1
            assert job(job_id).tries == tries
            with transaction():
                db.session.execute(sa.update(Job).where(Job.state == "waiting").values(run_at=now()))
        assert job(job_id).state == "failed"
        assert "ZeroDivisionError" in job(job_id).result
        hopeless, unknown = ask("hopeless"), ask("nobody")
        assert worker.work_until_idle() == 2
        assert (job(hopeless).state, job(unknown).state) == ("failed", "failed")
        assert len(queue.in_trouble(at=now(), patience=timedelta())) == 3
        with transaction():
            assert queue.try_again(at=now()) == 3
        assert job(job_id).state == "waiting"


def _hopeless(_argument: object) -> str:
    raise PermanentFailure("no use")


def test_a_job_that_kills_its_workers_is_given_up(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house"), seeded=False) as app:
        job_id = ask("deadly")
        with transaction():
            db.session.execute(
                sa.update(Job).values(state="running", worker="gone", tries=queue.MOST_TRIES, lease_until=now() - timedelta(hours=1))
            )
        assert Worker(app, {"deadly": lambda _: os.abort()}).work_once()
        assert job(job_id).state == "failed"
        assert "died 5 times" in job(job_id).result


def test_the_lease_is_renewed_while_the_job_runs_and_lost_when_taken(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house"), seeded=False) as app:
        seen: list[bool] = []

        def watch(_argument: object) -> str:
            with transaction():
                db.session.execute(sa.update(Job).values(lease_until=now() + timedelta(seconds=1)))
            for _ in range(400):
                if db.session.scalars(sa.select(Job.lease_until)).one() > now() + timedelta(seconds=30):  # type: ignore[operator]
                    seen.append(True)
                    break
                db.session.rollback()
                time.sleep(0.05)
            with transaction():
                db.session.execute(sa.update(Job).values(worker="another"))
            return "mine"

        job_id = ask("watch")
        Worker(app, {"watch": watch}, heartbeat=0.1).work_once()
        assert seen
        assert (job(job_id).state, job(job_id).worker, job(job_id).result) == ("running", "another", "")


def test_the_day_s_jobs_are_asked_once_and_all_done(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")) as app:
        for _ in range(2):
            ask_daily(today())
        assert db.session.scalar(sa.select(sa.func.count(Job.id)).where(Job.key.like(f"%:{today().isoformat()}"))) == len(features().daily)
        db.session.rollback()
        Worker(app).work_until_idle()
        assert {found.state for found in db.session.scalars(sa.select(Job))} == {"done"}
        kept = db.session.scalars(sa.select(Job.result).where(Job.kind == "journal.verify")).one()
        assert kept.startswith("journal whole: ") and "head" in kept


def test_a_broken_journal_is_named_by_the_daily_job(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")):
        trigger = "DROP TRIGGER event_no_update" + (" ON event" if db.engine.dialect.name == "postgresql" else "")
        with transaction():
            db.session.execute(sa.text(trigger))
            db.session.execute(sa.text("UPDATE event SET reason = 'otherwise' WHERE seq = 3"))
        with pytest.raises(PermanentFailure, match="event 3"):
            verify_journal({})


def test_orphan_files_are_swept_after_a_day_and_named_ones_never(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")) as app:
        store = app.extensions["store"]
        named = {str(digest) for digest in db.session.scalars(sa.select(Document.digest).where(Document.digest.is_not(None)))}
        db.session.rollback()
        old, new = store.put(b"an old orphan").digest, store.put(b"a new orphan").digest
        for digest in (*named, old):
            os.utime(tmp_path / "house" / "files" / digest[:2] / digest, (time.time() - 90_000,) * 2)
        assert sweep_files({}).startswith("1 orphan files")
        assert set(store.digests()) == {*named, new}


def test_what_no_longer_serves_is_forgotten(new_database: Make, tmp_path: Path) -> None:
    from registry.web.models import ActKey

    with installation(settings(new_database(), tmp_path / "house"), seeded=False):
        with transaction():
            db.session.add_all([ActKey(key="old", at=now() - timedelta(days=8)), ActKey(key="new", at=now())])
            db.session.add(Job(kind="x", key="x:old", argument={}, state="done", run_at=now(), finished_at=now() - timedelta(days=91)))
        assert forget_old({}) == "0 sessions and tries, 1 form keys, 1 jobs forgotten"
        assert db.session.scalars(sa.select(ActKey.key)).all() == ["new"]


def test_a_day_off_moves_deadlines_and_makes_no_page_stale(new_database: Make, tmp_path: Path) -> None:
    with installation(settings(new_database(), tmp_path / "house")) as app:
        dossier = db.session.scalars(sa.select(Dossier).where(Dossier.due_on.is_not(None))).first()
        assert dossier and dossier.due_on
        dossier_id, due_on, version, events = dossier.id, dossier.due_on, dossier.version, _events()
        db.session.rollback()
        with transaction():
            acts.declare_holiday(
                Command(SystemActor("essai"), now()),
                day=due_on,
                name_fr="Deuil",
                name_en="Mourning",
                reference="Ordre n° 1",
                confirmed=True,
            )
        assert Worker(app).work_until_idle() >= 1
        moved = db.session.get_one(Dossier, dossier_id, populate_existing=True)
        assert isinstance(moved.due_on, date) and moved.due_on > due_on
        assert moved.version == version
        assert _events() == events + 1
        assert recount({}).endswith(" 0 moved")


def _events() -> int:
    from registry.audit.models import Event

    return db.session.scalar(sa.select(sa.func.count(Event.seq))) or 0
