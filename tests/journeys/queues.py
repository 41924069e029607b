"""Batches and views for the installation that every page is looked at in."""

from __future__ import annotations

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now
from registry.db import db, transaction
from registry.dossiers.models import Dossier
from registry.law.statuses import DossierStatus
from registry.queues import bulk, saved_view
from registry.queues.models import BatchKind
from tests.journeys.conftest import Installation


def queue_facts(installation: Installation) -> dict[str, str]:
    """A batch of each look: prepared, of five hundred, checked, under way, finished; a view of one's own and one of the team."""
    with installation.app.app_context():
        with transaction():
            person = {
                name: db.session.scalars(sa.select(User).where(User.email == f"{name}@demo.cm")).one() for name in ("chef", "instruction2")
            }
            head, other = person["chef"], person["instruction2"]
            free = sa.select(Dossier.id).where(Dossier.status == DossierStatus.SUBMITTED).order_by(Dossier.id).limit(6)
            keys = list(db.session.scalars(free.where(Dossier.name_fr.not_like("%SYNAPATSEESGTCS%"), Dossier.acronym != "SYNAPATSEESGTCS")))
            many = list(
                db.session.scalars(sa.select(Dossier.id).where(Dossier.submitted_at.is_not(None)).order_by(Dossier.id.desc()).limit(500))
            )
            found = {"batch_new": bulk.prepare(BatchKind.ASSIGN, many, {"vue": "tous"}, Command(head, now())).id}
            for name, kind, ids, aim in (
                ("batch_checked", BatchKind.REQUEST_PIECE, many, {"piece": "seat_plan", "words": "Avec le lot cadastral."}),
                ("batch_running", BatchKind.ASSIGN, keys[:3], {"holder": other}),
                ("batch_done", BatchKind.ASSIGN, keys[3:], {"holder": other}),
            ):
                batch = bulk.prepare(kind, ids, {"vue": "tous", "etat": "submitted"}, Command(head, now()))
                bulk.aim(batch, Command(head, now(), batch.version), **aim)  # type: ignore[arg-type]
                if name != "batch_checked":
                    bulk.launch(batch, Command(head, now(), batch.version))
                found[name] = batch.id
            examiner = db.session.scalars(sa.select(User).where(User.email == "instruction@demo.cm")).one()
            saved_view.save("Retards du Littoral", {"vue": "retard", "region": "LT"}, Command(head, now()), for_team=True)
            saved_view.save("À lire", {"vue": "moi", "echeance": "7-jours"}, Command(examiner, now()), for_team=False)
        bulk.perform({"batch_id": found["batch_done"]})
    return {name: str(value) for name, value in found.items()}
