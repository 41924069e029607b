"""« Take the next »: the soonest due of the view, never one dossier for two agents, none from which one is recused."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from flask import Flask

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now
from registry.config import with_driver
from registry.db import db
from registry.dossiers.models import Dossier
from registry.dossiers.queries import QueueFilters
from registry.examining import recusals
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from registry.queues import taking
from tests.client import Browser
from tests.conftest import ENGINES
from tests.databases import fresh_postgresql
from tests.factories import Factory
from tests.trust import ground


def take(make: Factory, actor: User, **filters: object) -> Dossier | None:
    found = taking.take_next(Command(actor, now()), QueueFilters(**{"tab": "all", **filters}))  # type: ignore[arg-type]
    make.session.commit()
    return found


def test_the_soonest_due_is_taken_first_and_is_ones_own(make: Factory) -> None:
    late = make.submitted(at=now() - timedelta(days=200))
    soon = make.submitted(at=now() - timedelta(days=3))
    assert [take(make, make.cast.examiner), take(make, make.cast.examiner), take(make, make.cast.examiner)] == [late, soon, None]
    assert late.holder_id == make.cast.examiner.id and late.status is DossierStatus.UNDER_EXAMINATION


def test_ones_own_comes_back_another_day_and_anothers_never(make: Factory) -> None:
    mine = make.taken_up(at=now() - timedelta(days=60))
    other = make.user(Role.EXAMINER)
    assert take(make, other) is None
    assert take(make, make.cast.examiner) is mine
    version = mine.version
    assert take(make, make.cast.examiner) is mine and mine.version == version  # only opened: nothing is written


def test_a_recused_agent_is_given_the_following_one(make: Factory) -> None:
    late, soon = make.submitted(at=now() - timedelta(days=90)), make.submitted(at=now() - timedelta(days=3))
    recusals.recuse(late, Command(make.cast.examiner, now(), late.version), reason="Parenté.")
    make.session.commit()
    assert take(make, make.cast.examiner) is soon
    assert take(make, make.user(Role.EXAMINER)) is late


def test_the_view_decides_among_what(make: Factory) -> None:
    make.submitted(at=now() - timedelta(days=90))
    far = make.submitted(at=now() - timedelta(days=3), departement="CE-MFO", locality="Yaoundé")
    assert take(make, make.cast.examiner, region="CE") is far
    assert take(make, make.cast.examiner, region="CE") is None
    assert take(make, make.cast.examiner, tab="with_union") is None
    assert take(make, make.cast.examiner, tab="mine") is not None  # « my queue » takes from those to be assigned too


def test_the_button_opens_it_or_says_that_there_is_none(browser: Browser, make: Factory) -> None:
    dossier = make.submitted(at=now() - timedelta(days=9))
    page = browser.sign_in(make.cast.examiner).open("/dossiers").form("/suivant").send()
    assert dossier.ref in page.path and "Voici le suivant" in page.text
    page = browser.open("/dossiers?lang=en").form("/suivant").send()
    assert "Nothing else to take in this view" in page.html and page.h1 == "Work queue"
    assert "/suivant" not in browser.sign_in(make.cast.registrar).open("/dossiers?vue=tous").html
    browser.send("/dossiers/suivant", {"csrf_token": browser.token()}, expect=403)


@pytest.fixture(params=ENGINES)
def real(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Flask]:
    """An installation with real commits and a connection for every hand."""
    folder: Path = tmp_path_factory.mktemp("next")
    if request.param == "sqlite":
        with ground.installation(f"sqlite:///{folder / 'next.sqlite3'}", folder) as app:
            yield app
        return
    server = request.getfixturevalue("postgresql")
    if server is None:
        pytest.skip("PostgreSQL: no server reachable and none could be started")
    with fresh_postgresql(with_driver(server), f"greffe_next_{worker_id}_{os.getpid()}") as url, ground.installation(url, folder) as app:
        yield app


def test_many_who_press_at_once_are_given_as_many_dossiers(real: Flask) -> None:
    hands, rounds = 8, 5

    def furnish() -> list[int]:
        cast = ground.cast_of_the_installation()
        ground.copies(ground.draft_story(cast).submit().dossier, hands * rounds - 1)
        return [ground.user(Role.EXAMINER, name=f"Agent {number}").id for number in range(hands - 1)] + [cast.examiner.id]

    people = ground.acting(real, furnish)
    taken: list[tuple[int, int]] = []
    for _ in range(rounds):
        gate = Barrier(hands)

        def press(person: int, gate: Barrier = gate) -> tuple[int, int]:
            gate.wait()

            def act() -> int:
                found = taking.take_next(Command(db.session.get_one(User, person), now()), QueueFilters(tab="unassigned"))
                assert found is not None
                return found.id

            return person, ground.acting(real, act)

        with ThreadPoolExecutor(hands) as pool:
            taken += pool.map(press, people)
    assert len({dossier for _, dossier in taken}) == len(taken) == hands * rounds
    held = ground.acting(real, lambda: {dossier.id: dossier.holder_id for dossier in db.session.query(Dossier).all()})
    assert all(held[dossier] == person for person, dossier in taken)


def test_the_same_person_in_two_windows_is_given_two(real: Flask) -> None:
    def furnish() -> int:
        cast_one = ground.user(Role.EXAMINER, name="Deux fenêtres")
        dossier = ground.draft_story(ground.cast_of_the_installation()).submit().dossier
        ground.copies(dossier, 1)
        return cast_one.id

    person = ground.acting(real, furnish)
    gate = Barrier(2)

    def press(_: int) -> int:
        gate.wait()

        def act() -> int:
            found = taking.take_next(Command(db.session.get_one(User, person), now()), QueueFilters(tab="unassigned"))
            assert found is not None
            return found.id

        return ground.acting(real, act)

    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(press, range(2)))) == 2
