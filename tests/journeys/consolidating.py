"""Consolidations in every state, for the pages that somebody may stand before."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa
from flask import Flask

from registry.acts import Command
from registry.clock import now, today
from registry.consolidations import acts, comparison, hearing
from registry.consolidations.models import Consolidation
from registry.db import db, transaction
from registry.law.terms import Function, Kind, Level, Side
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.dedupe.conftest import RULES
from tests.journeys.hands import cast

TRADES = ("vanniers", "teinturiers", "forgerons", "bijoutiers", "luthiers")


def _pair(trade: str, n: int) -> tuple[TradeUnion, TradeUnion]:
    common = {
        "kind": Kind.SYNDICAT,
        "side": Side.WORKERS,
        "level": Level.NATIONAL,
        "name_en": "",
        "locality": "Foumban",
        "departement": "OU-NOU",
        "region": "OU",
    }
    said = (
        {
            "name_fr": f"Syndicat des {trade} de l'Ouest",
            "acronym": f"SY{n}O",
            "seat": "",
            "officers": ((f"Njoya Célestin {n}", Function.PRESIDENT),),
        },
        {"name_fr": f"SYND. DES {trade.upper()}", "acronym": f"S.Y.{n}.O", "seat": "face chefferie", "officers": ()},
    )
    entries = [
        lifecycle.RegisterEntry(lifecycle.Identity(**common, **one), date(2009, 5, 4), lifecycle.Provenance(number, from_old_file=True))  # type: ignore[arg-type]
        for one, number in zip(said, (f"{n}/OU/09", f"0{n}/OU/2009"), strict=True)
    ]
    kept, duplicate = lifecycle.enter_many(entries, at=now(), rules=RULES)
    return db.session.get_one(TradeUnion, kept), db.session.get_one(TradeUnion, duplicate)


def _propose(trade: str, n: int) -> Consolidation:
    kept, duplicate = _pair(trade, n)
    choices = {code: "duplicate" if code == "seat" else "kept" for code in comparison.differing(kept, duplicate)}
    return acts.propose(kept, duplicate, Command(cast().examiner, now()), choices=choices, reason="Même siège, mêmes dirigeants.")


def consolidation_facts(app: Flask) -> dict[str, str]:
    """The numbers that addresses are filled with."""
    found: dict[str, str] = {}
    with app.app_context():
        for n, trade in enumerate(TRADES, start=1):
            with transaction():
                one, head = _propose(trade, n), cast().head
                name = ("proposed", "notified", "answered", "applied", "undone")[n - 1]
                if name in {"notified", "answered"}:
                    acts.confirm(one, Command(head, now(), one.version), tell_them=True)
                elif name in {"applied", "undone"}:
                    acts.confirm(one, Command(head, now(), one.version))
                if name == "answered":
                    soon = Command(head, now() + timedelta(seconds=1), one.version)
                    hearing.record_delivery(one, soon, union_id=one.kept_id, on=today(), how="en main propre")
                if name == "undone":
                    lifecycle.change(one.kept, {"phone": "677 00 00 00"}, on=date(2020, 1, 1), at=now(), source="dossier:1", actor=head)
                    acts.undo(one, Command(head, now(), one.version), reason="Deux organisations.")
                db.session.flush()
                found[f"consolidation_{name}"] = str(one.id)
                found["told"] = one.kept.address if name == "answered" else found.get("told", "")
                found["to_tell"] = one.kept.address if name == "notified" else found.get("to_tell", "")
        with transaction():
            kept, duplicate = _pair("potiers", 9)
            found["keep"], found["double"] = kept.address, duplicate.address
            assert db.session.scalar(sa.select(sa.func.count(Consolidation.id))) == len(TRADES)
    return found
