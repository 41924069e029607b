"""`make bench`, second part: the clean-up and the life of a union, in one process beside /healthz in the same run.

Lines a second of a loading; a search for duplicates at 10,000 and at 100,000 records, whole and with
nothing changed; a scan of the findings; the pages of the review, with 5,000 groups; the record of a union and the record as
of a day, at 100 and at 500 events; the export of affiliations over the register. Each in a database of its own.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from flask import Flask

from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.db import db, transaction
from tests.bench.duplicates import ASKED, Figure, asked, fill, measure
from tests.client import Browser

SIZE = int(os.environ.get("BENCH_UNIONS", "10000"))
LINES = int(os.environ.get("BENCH_LINES", "10000"))
GROUPS = 5_000
AT = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)


@contextmanager
def installation() -> Iterator[Flask]:
    """An empty installation in a folder of its own."""
    from flask_migrate import upgrade

    from registry.app import create_app
    from tests.conftest import settings_for

    with tempfile.TemporaryDirectory(prefix="greffe-bench-") as folder:
        place = Path(folder)
        app = create_app(settings_for(f"sqlite:///{place / 'bench.sqlite3'}", place), TESTING=True)
        with app.app_context():
            upgrade()
            yield app
            db.session.remove()
            db.engine.dispose()


def took(what: str, work: Callable[[], Any], *, of: int = 0) -> None:
    """Wall and processor seconds of one piece of work, and how many a second."""
    wall, spent = time.perf_counter(), time.process_time()
    said = work()
    wall, spent = time.perf_counter() - wall, time.process_time() - spent
    rate = f"{of / wall:9.0f} a second" if of else ""
    print(f"{what:<44}{wall:8.1f} s wall{spent:8.1f} s of processor {rate}  {said if isinstance(said, str) else ''}", flush=True)


def show(figures: list[Figure]) -> None:
    """Each page beside /healthz."""
    reference = next(figure for figure in figures if figure.name == "healthz")
    print(f"{'page':<32}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'p99 / healthz':>15}{'statements':>12}")
    for figure in figures:
        ratio = figure.p(0.99) / reference.p(0.99)
        print(
            f"{figure.name:<32}{figure.p(0.5):>9.1f}{figure.p(0.95):>9.1f}{figure.p(0.99):>9.1f}{ratio:>15.1f}{figure.statements:>12}",
            flush=True,
        )


def loading() -> None:
    """The messy spreadsheet, read and loaded."""
    from tools import old_file

    with installation() as app, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ancien.xlsx"
        took(f"spreadsheet of {LINES} lines made", lambda: old_file.make(path, rows=LINES))
        took(
            "reprise: read, mapped, loaded", lambda: app.test_cli_runner().invoke(args=["registry", "reprise", str(path)]) and "", of=LINES
        )


def search(size: int) -> None:
    """Runs and pages of the review."""
    from registry.dedupe import runs
    from registry.findings import scanning

    with installation() as app:
        took(f"{size} records entered", lambda: fill(size), of=size)
        took("search, whole", lambda: runs.perform({"kind": "full"}), of=size)
        took("search, nothing changed", lambda: runs.perform({"kind": "incremental"}), of=size)
        if size > SIZE:
            return
        for turn in ("first", "again"):
            took(f"findings, {turn}", lambda: scanning.scan(at=datetime.now(UTC)), of=size)
        _more_groups()
        show(list(measure(_signed_in(app))))


def _more_groups() -> None:
    """As many groups as the issue asks, of two records each: what their list costs is the question."""
    from registry.dedupe import runs
    from registry.dedupe.models import ClusterMember, DuplicateCluster
    from registry.dedupe.terms import Band
    from registry.unions.models import TradeUnion

    last = runs.latest_finished()
    assert last is not None
    with transaction():
        held = db.session.scalar(sa.select(sa.func.count(DuplicateCluster.id)).where(DuplicateCluster.run_id == last.clusters_run_id)) or 0
        ids = list(db.session.scalars(sa.select(TradeUnion.id).limit(2)))
        wanted = [
            {
                "run_id": last.clusters_run_id,
                "number": 1_000_000 + n,
                "size": 2,
                "band": Band.REVIEW,
                "weakest": 0.5,
                "open_links": 1,
                "version": 1,
            }
            for n in range(GROUPS - held)
        ]
        if wanted:
            db.session.execute(sa.insert(DuplicateCluster), wanted)
            made = db.session.scalars(sa.select(DuplicateCluster.id).where(DuplicateCluster.number >= 1_000_000))
            db.session.execute(sa.insert(ClusterMember), [{"cluster_id": key, "union_id": union} for key in made for union in ids])


def lives() -> None:
    """A union with 100 and with 500 events, and the affiliations of a whole register."""
    from registry.audit.trail import SystemActor
    from registry.law.parameters import BASE_LINES, in_force
    from registry.law.terms import Kind, Level, Side
    from registry.unions import lifecycle
    from registry.unions.models import TradeUnion

    with installation() as app:
        took(f"{SIZE} records entered", lambda: fill(SIZE), of=SIZE)
        rules, actor = in_force(BASE_LINES, AT.date()), SystemActor("bench")
        common = {"side": Side.WORKERS, "name_en": "", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT"}
        addresses = {}
        with transaction():
            for events in (100, 500):
                identity = lifecycle.Identity(
                    kind=Kind.SYNDICAT, level=Level.NATIONAL, name_fr=f"Syndicat aux {events} actes", acronym=f"S{events}", **common
                )
                union = lifecycle.enter(identity, on=date(2000, 1, 1), at=AT, rules=rules, actor=actor)
                for turn in range(events - 1):
                    day, known = date(2001, 1, 1) + timedelta(days=turn * 10), AT + timedelta(minutes=turn)
                    lifecycle.change(union, {"seat": f"rue {turn}"}, on=day, at=known, source=f"dossier:{turn}", actor=actor)
                addresses[events] = union.address
        with transaction():
            identity = lifecycle.Identity(
                kind=Kind.CONFEDERATION, level=None, name_fr="Confédération du banc d'essai", acronym="CBE", **common
            )
            parent = lifecycle.enter(identity, on=date(2000, 1, 1), at=AT, rules=rules, actor=actor)
            members = db.session.scalars(
                sa.select(TradeUnion).where(TradeUnion.id != parent.id).order_by(TradeUnion.id).limit(SIZE // 5)
            ).all()
            for member in members:
                day = max(member.registered_on or date(2001, 1, 1), date(2001, 1, 1))
                lifecycle.affiliate(member, parent, on=day, at=AT, source="entry:0", actor=actor)
        browser = _signed_in(app)
        pages = {
            "healthz": "/healthz",
            "union, 100 events": f"/organisations/{addresses[100]}",
            "union, 500 events": f"/organisations/{addresses[500]}",
            "as of a day, 100 events": f"/organisations/{addresses[100]}/au?date=2010-01-01",
            "as of a day, 500 events": f"/organisations/{addresses[500]}/au?date=2010-01-01",
            "affiliations, export": "/affiliations/export.csv?date=2026-01-13",
        }
        show([asked(browser, name, [path] * (ASKED // 2 if "export" not in name else 10)) for name, path in pages.items()])


def _signed_in(app: Flask) -> Browser:
    from registry.accounts import administration
    from registry.clock import now
    from registry.law.roles import Role

    with transaction():
        head = administration.create_account(
            Command(SystemActor("essai"), now()),
            email="chef@exemple.cm",
            name="Chef",
            password="une phrase assez longue",
            roles=frozenset({Role.HEAD}),
        )
    return Browser(app).sign_in(head)


def main() -> None:
    """All of it, one after the other."""
    loading()
    search(SIZE)
    search(100_000)
    lives()


if __name__ == "__main__":
    main()
