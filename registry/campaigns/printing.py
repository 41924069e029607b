"""Printing by the hundred, counted: the first printing of a letter is its original."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command, noted
from registry.bilingual import Text
from registry.campaigns.models import Campaign, CampaignStep
from registry.campaigns.queries import Lot
from registry.campaigns.verbs import CampaignVerb
from registry.db import db
from registry.errors import Reason, RuleBroken
from registry.law.roles import STAFF, Role
from registry.notices.models import Notice

#: Those who hand papers out.
PRINTERS: Final = STAFF - {Role.READER, Role.AUDITOR}


def count(campaign: Campaign, command: Command[User], *, step: CampaignStep, lot: Lot) -> None:
    """Enter in the journal that these letters are printed together.

    :raises RuleBroken: there is none yet.
    """
    if not lot.rows:
        raise RuleBroken(Reason("none", Text("Aucune lettre n'est encore écrite.", "No letter is written yet.")))
    ids = [letter.notice_id for letter in lot.rows]
    db.session.execute(sa.update(Notice).where(Notice.id.in_(ids)).values(printed=Notice.printed + 1))
    said = {"step": step.value, "letters": len(ids), "first": lot.rows[0].notice.reference, "last": lot.rows[-1].notice.reference}
    noted(campaign, command, verb=CampaignVerb.PRINTED, after=said)
