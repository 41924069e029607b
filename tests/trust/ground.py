"""A real installation for the tests that try to break it: its own database file or PostgreSQL database, real commits, many hands.

Dossiers are made cheaply: one story is told through the acts, then its rows are copied; every constraint holds and the
seal of each copy is the one the installation would have made.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from flask import Flask

from registry import serials
from registry.accounts import administration, passwords
from registry.accounts.models import User
from registry.acts import Command
from registry.audit.models import Event
from registry.audit.trail import SystemActor
from registry.db import db, transaction
from registry.demonstration.stories import Cast, Story
from registry.dossiers.models import ClauseReading, Document, Dossier, NameTest, Person
from registry.dossiers.snapshot import seal, snapshot
from registry.law.numbering import Number, Series, parse
from registry.law.roles import Role
from registry.law.statuses import DossierStatus, Standing
from registry.law.terms import Side
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.unions.models import TradeUnion

FILED: Final = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
POOL: Final = 40
T = TypeVar("T")


@contextmanager
def installation(url: str, folder: Path, *, build: bool = True) -> Iterator[Flask]:
    """The application on a database of its own, with a connection for every hand; migrated when `build`."""
    from argon2 import PasswordHasher
    from flask_migrate import upgrade

    from registry.app import create_app
    from tests.conftest import settings_for

    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    options = {"pool_size": POOL, "max_overflow": 0, "pool_timeout": 120}
    app = create_app(settings_for(url, folder), TESTING=True, WTF_CSRF_ENABLED=False, SQLALCHEMY_ENGINE_OPTIONS=options)
    with app.app_context():
        if build:
            upgrade()
    try:
        yield app
    finally:
        with app.app_context():
            db.engine.dispose()


def acting(app: Flask, work: Callable[[], T]) -> T:
    """One act in a context, a connection and a transaction of its own."""
    with app.app_context(), transaction():
        return work()


def user(*roles: Role, name: str) -> User:
    email = f"{name.lower().replace(' ', '.')}@exemple.cm"
    return administration.create_account(
        Command(SystemActor("essai"), FILED), email=email, name=name, password="une phrase assez longue", roles=frozenset(roles)
    )


def cast_of_the_installation() -> Cast:
    return Cast(
        depositor=user(Role.DEPOSITOR, name="Solange"), intake=user(Role.INTAKE, name="Clarisse"),
        examiner=user(Role.EXAMINER, name="Bernard"), head=user(Role.HEAD, name="Jean Paul"),
        registrar=user(Role.REGISTRAR, name="Marthe"),
    )  # fmt: skip


def draft_story(cast: Cast) -> Story:
    """A complete draft of an employers' syndicat: few signatures, the legal pieces only."""
    story = Story(cast=cast, at=FILED).draft(name_fr="Syndicat des vanniers du Littoral", acronym="SYVAN", side=Side.EMPLOYERS)
    return story.with_people().with_pieces(only_legal=True)


def proposed_story(cast: Cast) -> Story:
    return draft_story(cast).submit().take_up().examine().propose()


def copies(dossier: Dossier, count: int) -> list[int]:
    """`count` more dossiers that say what this one says, each with its own receipt number and seal; their ids."""
    said = snapshot(dossier)
    people = [row._asdict() for row in db.session.execute(sa.select(Person.__table__).where(Person.dossier_id == dossier.id))]
    row = db.session.execute(sa.select(Dossier.__table__).where(Dossier.id == dossier.id)).one()._asdict()
    first = (db.session.scalar(sa.select(sa.func.max(Dossier.id))) or 0) + 1
    person_id = (db.session.scalar(sa.select(sa.func.max(Person.id))) or 0) + 1
    year = (dossier.submitted_on or FILED.date()).year
    counter = db.session.get(serials.Counter, (Series.RECEIPT.value, year), with_for_update=True, populate_existing=True)
    last = counter.last if counter else 0
    dossiers, persons = [], []
    for new in range(first, first + count):
        keys = range(person_id, person_id := person_id + len(people))
        persons += [{**person, "id": key, "dossier_id": new} for key, person in zip(keys, people, strict=True)]
        copy = {**row, "id": new, "ref": issuing.new_code()}
        if dossier.receipt_number:
            copy["receipt_number"] = str(Number(Series.RECEIPT, year, last := last + 1))
        if dossier.proposal_digest:
            content = {
                **said, "people": dict(zip(map(str, keys), said["people"].values(), strict=True)),
                "outcome": dossier.outcome, "text": dossier.decision_text, "grounds": dossier.refusal_grounds,
            }  # fmt: skip
            copy["proposal_digest"] = hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()
        dossiers.append(copy)
    if counter:
        counter.last = last
    db.session.execute(sa.insert(Dossier.__table__), dossiers)
    db.session.execute(sa.insert(Person.__table__), persons)
    for model in (Document, ClauseReading, NameTest):
        _copy_rows(model.__table__, dossier.id, range(first, first + count))
    _raise_sequences()
    one = db.session.get_one(Dossier, first)
    assert not one.proposal_digest or seal(one) == one.proposal_digest
    return list(range(first, first + count))


def _copy_rows(table: Any, of: int, to: range) -> None:
    rows = [row._asdict() for row in db.session.execute(sa.select(table).where(table.c.dossier_id == of))]
    bare = [{name: value for name, value in row.items() if name != "id"} for row in rows]
    if bare:
        db.session.execute(sa.insert(table), [{**row, "dossier_id": new} for new in to for row in bare])


def _raise_sequences() -> None:
    if db.engine.dialect.name == "postgresql":
        for table in ("dossier", "person"):
            db.session.execute(sa.text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"))


def numbers_in(series: Series, year: int) -> list[int]:
    """Every serial that the register, the dossiers and the papers bear in a series, in order."""
    column = {Series.REGISTRATION: TradeUnion.number, Series.RECEIPT: Dossier.receipt_number, Series.LETTER: Notice.reference}[series]
    found = [parse(words) for words in db.session.scalars(sa.select(column).where(column.is_not(None)))]
    return sorted(number.serial for number in found if number and (number.series, number.year) == (series, year))


def gaps(series: Series, year: int) -> str:
    """What is wrong with a series: nothing, when its numbers are 1, 2, 3… up to its counter."""
    given = numbers_in(series, year)
    counter = db.session.get(serials.Counter, (series.value, year))
    last = counter.last if counter else 0
    return "" if given == list(range(1, last + 1)) else f"{series.value}-{year}: counter {last}, given {given}"


def half_acts(ids: list[int]) -> list[str]:
    """Dossiers whose status, number, journal and papers do not tell the same story. Few statements, many dossiers."""
    faults = []
    verbs = {(e.subject_id, e.verb) for e in db.session.execute(
        sa.select(Event.subject_id, Event.verb).where(Event.subject_type == "dossier"))}  # fmt: skip
    entered = set(db.session.scalars(sa.select(Event.subject_id).where(Event.verb == "union.entered")))
    papers = {(n.dossier_id, n.kind): n.reference for n in db.session.execute(sa.select(Notice.dossier_id, Notice.kind, Notice.reference))}
    unions = {u.id: u for u in db.session.execute(sa.select(TradeUnion.id, TradeUnion.number, TradeUnion.standing))}
    columns = (Dossier.id, Dossier.status, Dossier.receipt_number, Dossier.union_id, Dossier.signed_by_id, Dossier.due_on, Dossier.version)
    for row in db.session.execute(sa.select(*columns).where(Dossier.id.in_(ids))):
        filed = (row.id, "dossier.submitted") in verbs
        signed = (row.id, "dossier.accepted") in verbs
        receipt, certificate = papers.get((row.id, NoticeKind.RECEIPT)), papers.get((row.id, NoticeKind.CERTIFICATE))
        if row.status is DossierStatus.DRAFT:
            whole = not filed and not signed and receipt is None and row.receipt_number is None
        elif row.status is DossierStatus.ACCEPTED:
            union = unions.get(row.union_id)
            whole = bool(
                signed and union and union.standing is Standing.REGISTERED and union.id in entered
                and certificate == union.number and row.signed_by_id
            )  # fmt: skip
        else:  # submitted here, or a copy that was proposed before the copying
            whole = not signed and certificate is None and row.union_id is None and row.receipt_number is not None
            whole = whole and (
                row.status is not DossierStatus.SUBMITTED or (filed and receipt == row.receipt_number and row.due_on is not None)
            )
        if not whole:
            faults.append(
                f"dossier {row.id}: {row.status} {row.receipt_number} union {row.union_id} filed {filed} signed {signed} {receipt} {certificate}"
            )
    return faults
