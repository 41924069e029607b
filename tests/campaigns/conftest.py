"""A census told through its acts: prepared, approved, launched, its letters written on a clock of the test's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.campaigns import preparing, sending, wording
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Addressee, Campaign, CampaignStep
from registry.campaigns.preparing import Plan
from registry.law.roles import Role
from registry.unions.models import TradeUnion
from tests.factories import Factory

#: A Monday at work.
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIRST_DAY = START.date()


def plan(*, chosen_by: Filter | None = None, on: date = FIRST_DAY, per_day: int = 50, **words: Any) -> Plan:
    """A campaign whose stages stand four months apart."""
    given = {"title_fr": "Mise à jour 2026", "title_en": "Update 2026", "purpose": "Savoir qui est actif.",
             "letter_fr": wording.LETTER.fr, "letter_en": wording.LETTER.en} | words  # fmt: skip
    days: dict[CampaignStep, date | None] = {step: on + timedelta(days=120 * place) for place, step in enumerate(CampaignStep)}
    return Plan(chosen_by=chosen_by or Filter(), days=days, per_day=per_day, **given)


@dataclass
class Census:
    """A campaign on its way; `at` is its hour, and moves."""

    make: Factory
    session: Session
    campaign: Campaign
    at: datetime = START
    unions: list[TradeUnion] = field(default_factory=list)

    def do(self, act: Any, *, by: Any, **details: Any) -> Any:
        """An act on the campaign as it is now, committed."""
        done = act(self.campaign, Command(by, self.at, self.campaign.version), **details)
        self.session.commit()
        return done

    def later(self, **time: float) -> Census:
        self.at += timedelta(**time)
        return self

    def proposed(self) -> Census:
        self.do(preparing.propose, by=self.make.cast.examiner)
        return self

    def approved(self) -> Census:
        self.proposed().do(preparing.approve, by=self.make.cast.registrar)
        return self

    def launched(self) -> Census:
        self.approved().do(sending.launch, by=self.make.cast.examiner)
        return self

    def send(self, step: CampaignStep = CampaignStep.LETTER, **how: Any) -> str:
        """The job of a stage, at the census's hour."""
        return sending.send({"stage": self.campaign.stage(step).id}, clock=lambda: self.at, **how)

    def written(self) -> Census:
        """All the letters of the first stage, in as many days as it takes."""
        self.launched()
        return self.all_sent(CampaignStep.LETTER)

    def all_sent(self, step: CampaignStep) -> Census:
        for _ in range(60):
            if "over" in self.send(step):
                return self
            self.later(days=1)
        raise AssertionError("the stage does not end")

    def stage(self, step: CampaignStep) -> Census:
        """A later stage, asked for and approved."""
        self.do(sending.ask_stage, step=step, by=self.make.cast.examiner)
        self.do(sending.approve_stage, step=step, by=self.make.cast.registrar)
        return self

    @property
    def addressees(self) -> list[Addressee]:
        return list(
            self.session.scalars(
                sa.select(Addressee)
                .where(Addressee.campaign_id == self.campaign.id)
                .order_by(Addressee.id)
                .execution_options(populate_existing=True)
            )
        )


@pytest.fixture
def census(make: Factory, session: Session) -> Census:
    """Four organisations and a campaign in preparation."""
    unions = [make.union(f"Syndicat du recensement {n}") for n in range(4)]
    campaign = preparing.open_campaign(plan(), Command(make.cast.examiner, START))
    session.commit()
    return Census(make, session, campaign, unions=unions)


@pytest.fixture
def deputy(make: Factory) -> Any:
    return make.user(Role.DEPUTY)
