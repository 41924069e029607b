"""Many hands at once on a real database: numbers without a gap, one winner, one decision in the journal (REL-3, REL-4).

Each hand has a thread, a connection and a transaction of its own; commits are real.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa
from flask import Blueprint, Flask, redirect, request
from flask.typing import ResponseReturnValue

from registry.accounts import sessions
from registry.accounts.guards import actor, requires
from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.audit.models import Event
from registry.clock import now
from registry.config import with_driver
from registry.db import db
from registry.dossiers.models import Dossier
from registry.errors import Conflict, IllegalTransition, RegistryError
from registry.examining import decision, examination
from registry.filing import acts as filing
from registry.law.numbering import Series, parse
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.unions.models import TradeUnion
from registry.web.writes import writes
from tests import profiles
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.trust import ground

pytestmark = [pytest.mark.counted, pytest.mark.slow]

RACES = profiles.count(20, 1000)  # on each engine
HANDS = profiles.count(20, 100)
SIGNED_AT = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
YEAR = 2026
T = TypeVar("T")


@dataclass
class Office:
    """An installation of its own, its people, and a stock of dossiers copied from two told ones."""

    app: Flask
    people: dict[str, int]
    draft: int
    proposed: int

    def stock(self, of: int, count: int) -> list[int]:
        return ground.acting(self.app, lambda: ground.copies(db.session.get_one(Dossier, of), count))

    def act(self, work: Callable[[Dossier, User], Any], dossier_id: int, person: str) -> Any:
        """One act by one person, on a fresh page of the dossier."""
        return ground.acting(self.app, lambda: work(db.session.get_one(Dossier, dossier_id), db.session.get_one(User, self.people[person])))

    def ask(self, question: Callable[[], Any]) -> Any:
        return ground.acting(self.app, question)


@pytest.fixture(scope="module", params=ENGINES)
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("races")
    if request.param == "sqlite":
        with ground.installation(f"sqlite:///{folder / 'races.sqlite3'}", folder) as app:
            yield _furnished(app)
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_races_{worker_id}_{os.getpid()}") as url, ground.installation(url, folder) as app:
        yield _furnished(app)


def _furnished(app: Flask) -> Office:
    def furnish() -> Office:
        cast = ground.cast_of_the_installation()
        second = ground.user(Role.REGISTRAR, name="Honorine")
        people = {"intake": cast.intake.id, "examiner": cast.examiner.id, "registrar": cast.registrar.id, "second": second.id}
        return Office(app, people, ground.draft_story(cast).dossier.id, ground.proposed_story(cast).dossier.id)

    _add_a_view(app)
    return ground.acting(app, furnish)


def _add_a_view(app: Flask) -> None:
    """A view of the installation's own manners: guarded, writing, one act; it counts how often the act was done."""
    bp = Blueprint("races", __name__)

    @bp.post("/essais/<int:dossier_id>/prise-en-charge")
    @requires(Role.EXAMINER)
    @writes
    def take_up(dossier_id: int) -> ResponseReturnValue:
        dossier = db.session.get_one(Dossier, dossier_id)
        time.sleep(random.random() / 50)  # a slow act, so that the others arrive meanwhile
        examination.take_up(dossier, Command(actor(), now(), int(request.form["version"])))
        return redirect(f"/essais/{dossier_id}/{dossier.version}", 303)

    app.register_blueprint(bp)


def together(works: list[Callable[[], Any]], *, slack: float = 0.002) -> list[Any]:
    """Run all at the same time, each after its own tiny delay; the answers, or what was raised."""
    gate = Barrier(len(works))

    def run(work: Callable[[], Any]) -> Any:
        gate.wait()
        time.sleep(random.random() * slack)
        try:
            return work()
        except (RegistryError, RuntimeError) as error:
            return error

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def sign(dossier: Dossier, person: User) -> str:
    decision.accept(dossier, Command(person, SIGNED_AT, dossier.version))
    assert dossier.union is not None
    return dossier.union.number


def patiently(work: Callable[[], T]) -> T:
    """What a person does when told that the office is busy (SQLite gives up waiting for its one writer): the same again."""
    for wait in (1, 2, 4):
        try:
            return work()
        except sa.exc.OperationalError as busy:
            if "locked" not in str(busy):
                raise
            print(f"\nbusy: {busy.orig}; again in {wait} s")
            time.sleep(wait)
    return work()


class Aborted(RuntimeError):
    """The power goes, the connection drops, the page times out: after the number was taken."""


def test_a_hundred_signatures_at_once_give_numbers_without_a_gap_even_when_one_in_five_is_undone(office: Office) -> None:
    ids = office.stock(office.proposed, HANDS)
    before = office.ask(lambda: ground.numbers_in(Series.REGISTRATION, YEAR))
    doomed = set(random.sample(ids, HANDS // 5))

    def aborts(dossier: Dossier, person: User) -> None:
        taken = sign(dossier, person)
        raise Aborted(taken)

    def life(dossier_id: int) -> str:
        if dossier_id in doomed:
            with pytest.raises(Aborted):
                patiently(lambda: office.act(aborts, dossier_id, "registrar"))
        number: str = patiently(lambda: office.act(sign, dossier_id, "registrar"))
        return number

    given = together([lambda key=key: life(key) for key in ids], slack=0.01)
    assert not [answer for answer in given if not isinstance(answer, str)]
    serials = sorted(int(number.rsplit("-", 1)[1]) for number in given)
    assert serials == list(range(len(before) + 1, len(before) + HANDS + 1))
    if not before:
        assert min(given) == f"GS-{YEAR}-0001"
    assert office.ask(lambda: ground.gaps(Series.REGISTRATION, YEAR)) == ""
    assert office.ask(_signed_in_order)
    assert office.ask(trail.verify).is_whole
    assert office.ask(lambda: ground.half_acts(ids)) == []


def _signed_in_order() -> bool:
    """The journal enters the unions in the order of their numbers."""
    numbers = db.session.scalars(
        sa.select(TradeUnion.number)
        .join(Event, sa.and_(Event.subject_id == TradeUnion.id, Event.verb == "union.entered"))
        .order_by(Event.seq)
    )
    serials = [found.serial for number in numbers if (found := parse(number))]
    return serials == sorted(serials)


def test_filings_at_once_give_receipts_without_a_gap_even_when_some_are_undone(office: Office) -> None:
    ids = office.stock(office.draft, HANDS)

    def file(dossier: Dossier, person: User) -> str:
        filing.submit(dossier, Command(person, SIGNED_AT, dossier.version), attested=True)
        return dossier.receipt_number or ""

    def aborts(dossier: Dossier, person: User) -> None:
        raise Aborted(file(dossier, person))

    def life(dossier_id: int) -> str:
        if dossier_id % 5 == 0:
            with pytest.raises(Aborted):
                patiently(lambda: office.act(aborts, dossier_id, "intake"))
        receipt: str = patiently(lambda: office.act(file, dossier_id, "intake"))
        return receipt

    receipts = together([lambda key=key: life(key) for key in ids], slack=0.01)
    assert len(set(receipts)) == HANDS
    assert office.ask(lambda: ground.gaps(Series.RECEIPT, YEAR)) == ""
    assert office.ask(trail.verify).is_whole
    assert office.ask(lambda: ground.half_acts(ids)) == []


def _send_back(dossier: Dossier, person: User, version: int) -> None:
    decision.send_back(dossier, Command(person, SIGNED_AT, version), reason="À revoir.")


def _accept(dossier: Dossier, person: User, version: int) -> None:
    decision.accept(dossier, Command(person, SIGNED_AT, version))


def test_two_signatories_on_one_dossier_exactly_one_wins_and_the_journal_holds_one_decision(office: Office) -> None:
    ids = office.stock(office.proposed, RACES)
    version = office.ask(lambda: db.session.get_one(Dossier, office.proposed).version)
    losers: list[Any] = []
    for round_, dossier_id in enumerate(ids):
        second = (_accept, _send_back)[round_ % 2]
        works = [
            lambda key=dossier_id: office.act(lambda d, p: _accept(d, p, version), key, "registrar") or "won",
            lambda key=dossier_id, do=second: office.act(lambda d, p: do(d, p, version), key, "second") or "won",
        ]
        answers = together(random.sample(works, 2))
        assert answers.count("won") == 1, (dossier_id, answers)
        losers += [answer for answer in answers if answer != "won"]
    assert not [loser for loser in losers if not isinstance(loser, Conflict | IllegalTransition)]
    print(f"\n{len(ids)} races of two clerks on {office.app.config['SQLALCHEMY_DATABASE_URI'].partition(':')[0]}")
    office.ask(lambda: _check_decisions(ids))
    assert office.ask(lambda: ground.gaps(Series.REGISTRATION, YEAR)) == ""
    assert office.ask(trail.verify).is_whole


def _check_decisions(ids: list[int]) -> None:
    decided = ("dossier.accepted", "dossier.refused", "dossier.sent_back")
    rows = db.session.execute(
        sa.select(Event.subject_id, sa.func.count(), sa.func.max(Event.verb))
        .where(Event.subject_type == "dossier", Event.subject_id.in_(ids), Event.verb.in_(decided))
        .group_by(Event.subject_id)
    ).all()
    verbs = {key: verb for key, count, verb in rows if count == 1}
    assert verbs.keys() == set(ids)
    states = {row.id: row.status for row in db.session.execute(sa.select(Dossier.id, Dossier.status).where(Dossier.id.in_(ids)))}
    expected = {"dossier.accepted": DossierStatus.ACCEPTED, "dossier.sent_back": DossierStatus.UNDER_EXAMINATION}
    assert {key: expected[verb] for key, verb in verbs.items()} == states
    assert ground.half_acts([key for key, state in states.items() if state is DossierStatus.ACCEPTED]) == []


def test_one_form_sent_ten_times_at_once_is_one_act_with_ten_equal_answers(office: Office) -> None:
    for dossier_id in office.stock(office.draft, 8):
        office.act(lambda d, p: filing.submit(d, Command(p, SIGNED_AT, d.version), attested=True) and None, dossier_id, "intake")
        version = office.ask(lambda key=dossier_id: db.session.get_one(Dossier, key).version)
        token = office.ask(lambda: sessions.open_session(db.session.get_one(User, office.people["examiner"]), at=now()))
        answers = together([lambda key=dossier_id, v=version, t=token: _post(office.app, key, v, t) for _ in range(10)])
        assert len(set(answers)) == 1, answers
        assert answers[0][0] == 303 and answers[0][1].startswith(f"/essais/{dossier_id}/"), answers
        verbs = office.ask(lambda key=dossier_id: [e.verb for e in trail.trail_of("dossier", key)])
        assert verbs.count("dossier.taken_up") == 1


def _post(app: Flask, dossier_id: int, version: int, token: str) -> tuple[int, str]:
    client = app.test_client()
    with client.session_transaction() as cookie:
        cookie["token"] = token
    form = {"act_key": f"form-of-dossier-{dossier_id:06d}", "version": str(version)}
    answer = client.post(f"/essais/{dossier_id}/prise-en-charge", data=form)
    return answer.status_code, answer.headers.get("Location", "")


def test_a_form_whose_act_is_refused_may_be_sent_again(office: Office) -> None:
    [dossier_id] = office.stock(office.draft, 1)
    token = office.ask(lambda: sessions.open_session(db.session.get_one(User, office.people["examiner"]), at=now()))
    assert _post(office.app, dossier_id, 1, token)[0] in {409, 422}
    office.act(
        lambda d, p: filing.submit(d, Command(p, SIGNED_AT + timedelta(hours=1), d.version), attested=True) and None,
        dossier_id,
        "intake",
    )
    version = office.ask(lambda: db.session.get_one(Dossier, dossier_id).version)
    assert _post(office.app, dossier_id, version, token)[0] == 303
