"""« Take the next »: the dossier most in need of an examiner, in the view shown, given to one person only.

The row is locked as it is found and rows held by others are passed over, so two people who ask at the same moment get two
dossiers. A dossier of one's own comes back the same way, once a day at most: not again after one has acted on it today.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import LEGAL_ZONE, legal_date
from registry.db import db
from registry.dossiers.models import Dossier
from registry.dossiers.queries import QueueFilters, conditions, soonest_first
from registry.examining import examination
from registry.law.statuses import DossierStatus

#: The tabs in which an examiner may find something to take.
TAKING_TABS: Final = ("mine", "unassigned", "overdue", "all")


def take_next(command: Command[User], filters: QueueFilters) -> Dossier | None:
    """The soonest due among those to be assigned and one's own, in this view; taken up unless it is one's own already."""
    if filters.tab not in TAKING_TABS:
        return None
    on = legal_date(command.at)
    start_of_day = datetime.combine(on, time.min, LEGAL_ZONE)
    free = sa.or_(
        Dossier.status == DossierStatus.SUBMITTED,
        sa.and_(Dossier.status == DossierStatus.UNDER_EXAMINATION, Dossier.holder_id.is_(None)),
    )
    own = sa.and_(
        Dossier.status == DossierStatus.UNDER_EXAMINATION,
        Dossier.holder_id == command.actor.id,
        Dossier.observations_ready_by.is_(None),
        sa.or_(Dossier.touched_by != command.actor.name, Dossier.touched_at < start_of_day),
    )
    view = replace(filters, tab="all") if filters.tab == "mine" else filters
    statement = (
        sa.select(Dossier)
        .where(*conditions(view, user=command.actor, today=on), sa.or_(free, own))
        .order_by(*soonest_first())
        .limit(1)
        .with_for_update(skip_locked=True, of=Dossier)
        .execution_options(populate_existing=True)
    )
    dossier = db.session.scalars(statement).one_or_none()
    if dossier is None or dossier.holder_id == command.actor.id:
        return dossier
    return examination.take_up(dossier, Command(command.actor, command.at, dossier.version))
