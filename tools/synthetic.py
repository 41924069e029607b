"""`python -m tools.synthetic --unions 10000 --dossiers 20000`: a synthetic register of any size, seeded and repeatable: for benchmarks and for looking at full pages.

Written in bulk, past the acts, because ten thousand acts would take minutes; the journal says so in one mention. Numbers
follow on in the series, so that the office can go on working over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, Final, TypeVar

import click
import sqlalchemy as sa

from registry.app import create_app
from registry.audit import trail
from registry.clock import today as this_day
from registry.db import db, transaction
from registry.demonstration import people
from registry.demonstration.verbs import RegisterVerb
from registry.dossiers.models import Dossier
from registry.law import numbering, places
from registry.law.parameters import BASE_LINES, in_force
from registry.law.statuses import DossierStatus
from registry.law.terms import Channel, Kind, Level, Regime, Side
from registry.serials import Counter
from registry.unions import lifecycle

_TRADES: Final = (
    ("transporteurs", "Transporters"), ("enseignants", "Teachers"), ("boulangers", "Bakers"), ("infirmiers", "Nurses"),
    ("chauffeurs", "Drivers"), ("mécaniciens", "Mechanics"), ("pêcheurs", "Fishermen"), ("bûcherons", "Loggers"),
    ("employés de banque", "Bank Employees"), ("agents d'assurance", "Insurance Agents"), ("journalistes", "Journalists"),
    ("pharmaciens", "Pharmacists"), ("dockers", "Dockers"), ("hôteliers", "Hotel Staff"), ("maçons", "Masons"),
    ("électriciens", "Electricians"), ("planteurs de cacao", "Cocoa Planters"), ("vigiles", "Security Guards"),
    ("imprimeurs", "Printers"), ("commerçants", "Traders"), ("couturiers", "Tailors"), ("géomètres", "Surveyors"),
)  # fmt: skip
_QUALITIES: Final = ("", "autonome", "indépendant", "libre", "démocratique", "unifié", "solidaire", "professionnel")
_FORMS: Final = {
    Kind.SYNDICAT: "Syndicat",
    Kind.UNION: "Union des syndicats",
    Kind.FEDERATION: "Fédération",
    Kind.CONFEDERATION: "Confédération",
}
BATCH: Final = 1000
T = TypeVar("T")


def make(unions: int, dossiers: int, *, seed: int = 2026, today: date) -> None:
    """Add `unions` unions and `dossiers` filed dossiers, the same for the same seed."""
    chance = Random(seed)
    at, rules = datetime(2026, 1, 1, tzinfo=UTC), in_force(BASE_LINES, today)
    for entries in _batches(_unions(unions, chance, today), BATCH):
        lifecycle.enter_many(entries, at=at, rules=rules)
    for batch in _batches(_dossiers(dossiers, chance, today), BATCH):
        db.session.execute(sa.insert(Dossier), batch)
    trail.record(
        RegisterVerb.SYNTHETIC, _Register(), actor=people.SYSTEM_ACTOR, after={"unions": unions, "dossiers": dossiers, "seed": seed}
    )


class _Register:
    """The register as a whole, as the subject of a mention."""

    id = 0
    subject_type = "register"
    subject_name = "registre synthétique (démonstration)"


def _batches(rows: Iterator[T], size: int) -> Iterator[list[T]]:
    batch: list[T] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _reserve(series: numbering.Series, count: int) -> int:
    """The first of `count` serials of year 1990 kept for synthetic rows, counted like any other."""
    counter = db.session.get(Counter, (series.value, 1990))
    if counter is None:
        counter = Counter(series=series.value, year=1990, last=0)
        db.session.add(counter)
    first = counter.last + 1
    counter.last += count
    db.session.flush()
    return first


def _name(chance: Random, kind: Kind) -> tuple[str, str, str, places.Place]:
    trade_fr, trade_en = chance.choice(_TRADES)
    town = chance.choice(places.towns())
    quality = chance.choice(_QUALITIES)
    name = " ".join(filter(None, (_FORMS[kind], quality, f"des {trade_fr} de {town.label.fr}")))
    section = chance.randrange(1, 40)
    name += f" n° {section}" if section < 12 else ""
    letters = "".join(word[0] for word in name.replace("'", " ").split() if word[0].isalnum()).upper()
    return name, f"{town.label.fr} {trade_en} {kind.value.title()}", f"{letters}-{chance.randrange(100, 999)}", town


def _unions(count: int, chance: Random, today: date) -> Iterator[lifecycle.RegisterEntry]:
    codes = list(places.branches())
    for _ in range(count):
        kind = chance.choices(list(Kind), weights=(88, 6, 5, 1))[0]
        name_fr, name_en, acronym, town = _name(chance, kind)
        identity = lifecycle.Identity(
            kind=kind, side=chance.choices(list(Side), weights=(80, 20))[0],
            level=None if kind is Kind.CONFEDERATION else chance.choice(list(Level)),
            name_fr=name_fr, name_en=name_en, acronym=acronym, seat="face marché central", locality=town.label.fr,
            departement=town.code, region=town.region, po_box=str(chance.randrange(10, 9999)), branches=(chance.choice(codes),),
        )  # fmt: skip
        yield lifecycle.RegisterEntry(
            identity, today - timedelta(days=chance.randrange(30, 9000)), lifecycle.Provenance(invented_facts=True)
        )


def _dossiers(count: int, chance: Random, today: date) -> Iterator[dict[str, Any]]:
    if not count:
        return
    first = _reserve(numbering.Series.RECEIPT, count)
    clerks = list(db.session.scalars(sa.text("SELECT user_id FROM role_held WHERE role = 'examiner' ORDER BY user_id")))
    states = (DossierStatus.SUBMITTED, DossierStatus.UNDER_EXAMINATION, DossierStatus.WITHDRAWN)
    for serial in range(first, first + count):
        name_fr, _, acronym, town = _name(chance, Kind.SYNDICAT)
        status = chance.choices(states, weights=(25, 50, 25))[0]
        filed = datetime.combine(today - timedelta(days=chance.randrange(400)), datetime.min.time(), UTC) + timedelta(hours=9)
        letters = "".join(chance.choice(numbering.ALPHABET) for _ in range(8))
        yield {
            "ref": f"{letters[:4]}-{letters[4:]}", "status": status, "channel": Channel.COUNTER, "opened_by_id": clerks[0],
            "opened_at": filed, "touched_at": filed, "touched_by": "démonstration", "version": 1, "regime": Regime.LABOUR_CODE,
            "kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.DEPARTMENTAL, "name_fr": name_fr, "name_en": "",
            "acronym": acronym, "branches": ["TER-PORT"], "seat": "face marché central", "locality": town.label.fr,
            "departement": town.code, "submitted_at": filed, "submitted_on": filed.date(),
            "receipt_number": str(numbering.Number(numbering.Series.RECEIPT, 1990, serial)),
            "holder_id": chance.choice(clerks) if status is not DossierStatus.SUBMITTED else None,
            "due_on": filed.date() + timedelta(days=31),
            "ended_on": filed.date() if status is DossierStatus.WITHDRAWN else None,
            "end_reason": "désistement" if status is DossierStatus.WITHDRAWN else "", "branch_justification": "",
            "po_box": "", "phone": "", "email": "", "mandate_name": "", "mandate_capacity": "", "mandate_phone": "",
            "decision_text": "", "override_reason": "", "refusal_grounds": [], "proposal_digest": "", "notified_how": "", "handed_over_to": "",
        }  # fmt: skip


@click.command()
@click.option("--unions", default=0, type=click.IntRange(0, 2_000_000))
@click.option("--dossiers", default=0, type=click.IntRange(0, 2_000_000))
@click.option("--seed", default=2026, show_default=True)
def main(unions: int, dossiers: int, seed: int) -> None:
    """Add synthetic unions and dossiers to a demonstration that has its accounts (`registry seed --demo`)."""
    app = create_app()
    if not app.extensions["settings"].demonstration:
        raise click.ClickException("GREFFE_DEMONSTRATION=1 is needed: invented facts never enter a real register")
    with app.app_context(), transaction():
        make(unions, dossiers, seed=seed, today=this_day())
    click.echo(f"{unions} synthetic unions, {dossiers} synthetic dossiers (seed {seed})")


if __name__ == "__main__":
    main()
