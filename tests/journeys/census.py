"""A census in every state, for the pages that somebody may stand before."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from registry.acts import Command
from registry.campaigns import answering, preparing, sending
from registry.campaigns.answering import Reply
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Addressee, Campaign, CampaignLetter, CampaignStep, Capacity, CensusOutcome, Sign
from registry.clock import now, today
from registry.db import db, transaction
from registry.notices.models import Notice
from tests.campaigns.conftest import plan
from tests.journeys.conftest import Installation
from tests.journeys.hands import cast

REPLY = Reply("Solange Ndzié", Capacity.PRESIDENT, {"activity": "active", "seat": "avenue Kennedy, Yaoundé", "phone": "+237 699 00 00 00"})


def _open(*, region: str, days: int = 0) -> Campaign:
    chosen = plan(on=today() + timedelta(days=days), per_day=2000, chosen_by=Filter(region=region))
    return preparing.open_campaign(chosen, Command(cast().examiner, now()))


def census_facts(installation: Installation) -> dict[str, str]:
    """The references that addresses are filled with."""
    found: dict[str, str] = {}
    with installation.app.app_context():
        with transaction():
            draft, proposed, running = _open(region="CE"), _open(region="CE"), _open(region="LT")
            preparing.propose(proposed, Command(cast().examiner, now(), proposed.version))
            preparing.propose(running, Command(cast().examiner, now(), running.version))
            preparing.approve(running, Command(cast().registrar, now(), running.version))
            sending.launch(running, Command(cast().examiner, now(), running.version))
            found |= {"census_draft": draft.ref, "census_proposed": proposed.ref, "census": running.ref}
            stage = running.stage(CampaignStep.LETTER).id
        sending.send({"stage": stage})
        with transaction():
            some = list(
                db.session.scalars(
                    sa.select(Addressee).join(Campaign).where(Campaign.ref == found["census"]).order_by(Addressee.id).limit(3)
                )
            )
            answer = answering.answer_online(some[0], REPLY, at=now())
            concluded = Command(cast().examiner, now(), some[0].version)
            answering.conclude(some[0], concluded, outcome=CensusOutcome.UPDATED, reason="Nouveau siège.")
            heard = Command(cast().examiner, now(), some[1].version)
            answering.report(some[1], heard, sign=Sign.UNKNOWN_AT_ADDRESS, on=today(), note="")
            letter = (
                sa.select(Notice.code)
                .join(CampaignLetter, CampaignLetter.notice_id == Notice.id)
                .where(CampaignLetter.addressee_id == some[2].id)
            )
            found |= {
                "addressee": str(some[0].id), "addressee_returned": str(some[1].id), "census_code": some[0].code, "census_answer": answer.code,
                "census_letter": str(db.session.scalars(letter).one()),
            }  # fmt: skip
    return found
