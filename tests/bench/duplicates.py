"""A made-up register with doubles to search (`fill`), and how fast the pages of the review answer (`measure`)."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import sqlalchemy as sa

from registry.db import db, transaction
from registry.dedupe import runs
from registry.dedupe.models import CandidatePair, DuplicateCluster
from registry.dedupe.terms import PairState
from registry.law import places
from registry.law.terms import Function, Kind, Level, Side
from registry.matching.cells import date as read_date
from registry.unions import lifecycle
from tests.client import Browser
from tests.dedupe.conftest import RULES
from tools.noisy import Noise, records

HOME = "/assainissement/doublons"
ASKED = 60


@dataclass(frozen=True)
class Figure:
    """A page: seconds of each answer, and how many statements it runs."""

    name: str
    times: list[float]
    statements: int

    def p(self, share: float) -> float:
        return statistics.quantiles(self.times, n=100)[round(share * 100) - 1] * 1000


def fill(size: int, *, seed: int = 7, noise: float = 0.4) -> None:
    """Enter so many badly written records, a third of which are doubles."""
    at = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
    entries = [_entry(row) for row, _ in records(size, seed=seed, noise=Noise(noise))]
    for start in range(0, len(entries), 2000):
        with transaction():
            lifecycle.enter_many(entries[start : start + 2000], at=at, rules=RULES)


def _entry(row: dict[str, str]) -> lifecycle.RegisterEntry:
    region = row["region"][:2] if row["region"][:2] in places.regions() else "LT"
    departement = next(one for one in places.departements().values() if one.region == region)
    year, month, day = read_date(row["founded"])
    founded = date(year, month or 1, min(day or 1, 28)) if year else None
    identity = lifecycle.Identity(
        kind=next((kind for kind in Kind if kind.value[:5] in row["kind"].lower().replace("é", "e")), Kind.SYNDICAT), side=Side.WORKERS,
        level=Level.NATIONAL, name_fr=(row["name"] or "Sans nom")[:300], name_en="", acronym=row["acronym"][:60], seat=row["address"][:300],
        locality=row["town"][:120], departement=departement.code, region=region, phone=row["phone"][:40], email=row["email"][:254],
        officers=tuple((name.strip()[:200], Function.PRESIDENT) for name in row["officers"].split(";") if name.strip()), founded_on=founded,
    )  # fmt: skip
    return lifecycle.RegisterEntry(
        identity, founded, lifecycle.Provenance(filed_number=row["regno"][:200], from_old_file=True, source="reprise:1:1")
    )


def measure(browser: Browser) -> Iterator[Figure]:
    """The pages of the review, each asked again and again."""
    pairs = list(
        db.session.scalars(
            sa.select(CandidatePair.id).where(CandidatePair.state == PairState.OPEN).order_by(CandidatePair.rank).limit(ASKED)
        )
    )
    last = runs.latest_finished()
    shown = DuplicateCluster.run_id == (last.clusters_run_id if last else 0)
    largest = db.session.scalars(sa.select(DuplicateCluster.id).where(shown).order_by(DuplicateCluster.size.desc()).limit(1)).one()
    yield asked(browser, "pair", [f"{HOME}/paires/{key}" for key in pairs])
    for name, path in (("healthz", "/healthz"), ("pairs", f"{HOME}/paires"), ("pairs, last page", f"{HOME}/paires?page=999999"), ("groups", f"{HOME}/groupes"),
                       ("largest group", f"{HOME}/groupes/{largest}"), ("index", HOME)):  # fmt: skip
        yield asked(browser, name, [path] * (ASKED // 2))


def asked(browser: Browser, name: str, paths: list[str]) -> Figure:
    """Ask for each address in turn, once more than is counted; the statements are those of the last."""
    browser.client.get(paths[0])
    times, seen = [], []
    for path in paths:
        seen.clear()

        def note(*_: object) -> None:
            seen.append(1)

        sa.event.listen(db.engine, "before_cursor_execute", note)
        began = time.perf_counter()
        answer = browser.client.get(path)
        times.append(time.perf_counter() - began)
        sa.event.remove(db.engine, "before_cursor_execute", note)
        assert answer.status_code == 200, path
    return Figure(name, times, len(seen))
