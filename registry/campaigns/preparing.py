"""Acts before any letter goes: open, amend, leave out, put back, propose, send back, approve.

Proposing freezes the list: each organisation gets its row and its code. Approving is a second person's, a signatory's.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command, act, check_role, created, refuse_any
from registry.bilingual import Text
from registry.campaigns import choosing, wording
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Addressee, Campaign, CampaignExclusion, CampaignStage, CampaignState, CampaignStep
from registry.campaigns.verbs import CampaignVerb
from registry.db import db
from registry.errors import NotFound, Reason, needed
from registry.law.numbering import code_from
from registry.law.roles import EXAMINERS, SIGNATORIES
from registry.notices import issuing

MOST_PER_DAY: Final = 2000
#: Farther ahead than this, a stage's day is a slip of the pen.
FARTHEST: Final = timedelta(days=1500)
PASTED: Final = 2000
#: Before the list is frozen.
IN_PREPARATION: Final = frozenset({CampaignState.DRAFT})


@dataclass(frozen=True, slots=True)
class Plan:
    """What a campaign says of itself: its words, its question, and the day and pace of each stage."""

    title_fr: str
    title_en: str
    purpose: str
    letter_fr: str
    letter_en: str
    chosen_by: Filter
    days: dict[CampaignStep, date | None]
    per_day: int


def open_campaign(plan: Plan, command: Command[User]) -> Campaign:
    """A new campaign, in preparation.

    :raises RuleBroken: with every fault of the plan.
    """
    check_role(command, EXAMINERS)
    refuse_any(_faults(plan, today=command.on))
    campaign = Campaign(
        ref=issuing.new_code(), state=CampaignState.DRAFT, opened_by_id=command.actor.id, opened_at=command.at, **_words(plan)
    )  # fmt: skip
    campaign.stages = [CampaignStage(step=step, planned_on=plan.days[step], per_day=plan.per_day) for step in CampaignStep]
    created(campaign, command, verb=CampaignVerb.OPENED, after={"title": plan.title_fr, "chosen_by": campaign.chosen_by})
    return campaign


def amend(campaign: Campaign, command: Command[User], *, plan: Plan) -> Campaign:
    """Change what the campaign says, before it is proposed."""
    with act(
        campaign, command, verb=CampaignVerb.AMENDED, roles=EXAMINERS, states=IN_PREPARATION, faults=lambda: _faults(plan, today=command.on)
    ) as done:
        words = _words(plan)
        done.before, done.after = {name: getattr(campaign, name) for name in words}, words
        for name, value in words.items():
            setattr(campaign, name, value)
        for stage in campaign.stages:
            stage.planned_on, stage.per_day = plan.days[stage.step] or stage.planned_on, plan.per_day
    return campaign


def _words(plan: Plan) -> dict[str, Any]:
    names = ("title_fr", "title_en", "purpose", "letter_fr", "letter_en")
    return {name: getattr(plan, name) for name in names} | {"chosen_by": plan.chosen_by.as_data()}


def _faults(plan: Plan, *, today: date) -> list[Reason]:
    """What is wrong with a plan."""
    words = ("title_fr", "title_en", "purpose", "letter_fr", "letter_en")
    found = needed(**{name: getattr(plan, name) for name in words})
    for name in ("letter_fr", "letter_en"):
        if getattr(plan, name).strip():
            found += wording.faults(getattr(plan, name), field=name)
    if not 1 <= plan.per_day <= MOST_PER_DAY:
        text = Text("De 1 à {most} lettres par jour.", "From 1 to {most} letters a day.")
        found.append(Reason("per_day", text.filled(most=MOST_PER_DAY), field="per_day"))
    last = None
    for step in CampaignStep:
        day = plan.days.get(step)
        found += _day_faults(step, day, last, today)
        last = day or last
    return found


def _day_faults(step: CampaignStep, day: date | None, last: date | None, today: date) -> list[Reason]:
    if day is None:
        return [Reason("day", Text("Donnez le jour de cette étape.", "Give the day of this stage."), field=f"{step.value}_on")]
    if day > today + FARTHEST:
        return [Reason("far", Text("Cette date est trop lointaine.", "This date is too far ahead."), field=f"{step.value}_on")]
    if last is not None and day <= last:
        text = Text(
            "Cette étape vient après la précédente : donnez un jour plus tardif.",
            "This stage comes after the one before: give a later day.",
        )
        return [Reason("order", text, field=f"{step.value}_on")]
    return []


def exclude(campaign: Campaign, command: Command[User], *, numbers: list[str], reason: str) -> int:
    """Leave out the organisations that bear these numbers; how many were new.

    :raises RuleBroken: no reason, no number, or numbers that no one bears (all named).
    """
    numbers = list(dict.fromkeys(number for number in numbers if number))
    found, unknown = choosing.by_numbers(numbers[:PASTED])
    with act(
        campaign, command, verb=CampaignVerb.EXCLUDED, roles=EXAMINERS, states=IN_PREPARATION, reason=reason,
        faults=lambda: _number_faults(numbers, unknown),
    ) as done:  # fmt: skip
        known = set(db.session.scalars(sa.select(CampaignExclusion.union_id).where(CampaignExclusion.campaign_id == campaign.id)))
        new = sorted(set(found.values()) - known)
        left_out = {"campaign_id": campaign.id, "reason": done.reason, "excluded_by_id": command.actor.id, "excluded_at": command.at}
        db.session.add_all([CampaignExclusion(union_id=key, **left_out) for key in new])
        done.after = {"numbers": numbers, "new": len(new)}
    return len(new)


def _number_faults(numbers: list[str], unknown: list[str]) -> list[Reason]:
    """What is wrong with a list of registration numbers."""
    faults = []
    if not numbers:
        faults.append(Reason("numbers", Text("Écrivez au moins un numéro.", "Write at least one number."), field="numbers"))
    if len(numbers) > PASTED:
        text = Text("{most} numéros au plus à la fois.", "At most {most} numbers at once.")
        faults.append(Reason("many", text.filled(most=PASTED), field="numbers"))
    if unknown:
        text = Text("Aucune organisation ne porte : {numbers}.", "No organisation bears: {numbers}.")
        faults.append(Reason("unknown", text.filled(numbers=", ".join(unknown[:20])), field="numbers"))
    return faults


def readmit(campaign: Campaign, command: Command[User], *, union_id: int) -> Campaign:
    """Put back an organisation that was left out.

    :raises NotFound: it was not.
    """
    with act(campaign, command, verb=CampaignVerb.READMITTED, roles=EXAMINERS, states=IN_PREPARATION) as done:
        row = db.session.scalars(
            sa.select(CampaignExclusion).where(CampaignExclusion.campaign_id == campaign.id, CampaignExclusion.union_id == union_id)
        ).one_or_none()
        if row is None:
            raise NotFound
        done.before = {"number": row.union.number, "reason": row.reason}
        db.session.delete(row)
    return campaign


def propose(campaign: Campaign, command: Command[User]) -> Campaign:
    """Freeze the list and hand the campaign to the signatory.

    :raises RuleBroken: the list is empty, or the first stage's day is past.
    """
    with act(campaign, command, verb=CampaignVerb.PROPOSED, roles=EXAMINERS, states=IN_PREPARATION) as done:
        ids = choosing.chosen_ids(campaign)
        refuse_any(_list_faults(campaign, ids, today=command.on))
        db.session.execute(
            sa.insert(Addressee),
            [
                {"campaign_id": campaign.id, "union_id": key, "code": code, "letters_sent": 0, "outcome_reason": "", "touched_at": command.at,
                 "touched_by": command.actor.name, "version": 1}
                for key, code in zip(ids, _codes(len(ids)), strict=True)
            ],
        )  # fmt: skip
        campaign.state, campaign.proposed_by_id, campaign.sent_back_because = CampaignState.PROPOSED, command.actor.id, ""
        done.after = {"addressees": len(ids)}
    return campaign


def _list_faults(campaign: Campaign, ids: list[int], *, today: date) -> list[Reason]:
    """Why the list cannot be frozen now."""
    faults = []
    if not ids:
        text = Text("Aucune organisation n'est retenue : élargissez le choix.", "No organisation is chosen: widen the choice.")
        faults.append(Reason("empty", text))
    if campaign.stage(CampaignStep.LETTER).planned_on < today:
        text = Text("Le jour de la première étape est passé : modifiez-le.", "The day of the first stage is past: change it.")
        faults.append(Reason("past", text, field="letter_on"))
    return faults


def _codes(count: int) -> list[str]:
    """As many random codes, unlike each other; the unique key refuses one already given (a chance in a thousand million)."""
    codes: dict[str, None] = {}
    while len(codes) < count:
        codes[code_from(secrets.randbits(64))] = None
    return list(codes)


def send_back(campaign: Campaign, command: Command[User], *, reason: str) -> Campaign:
    """Not approved: back in preparation, with the reason. No letter has gone; the frozen list is let go with its codes."""
    with act(
        campaign, command, verb=CampaignVerb.SENT_BACK, roles=SIGNATORIES, states={CampaignState.PROPOSED, CampaignState.APPROVED},
        reason=reason,
    ) as done:  # fmt: skip
        db.session.execute(sa.delete(Addressee).where(Addressee.campaign_id == campaign.id))
        campaign.state, campaign.proposed_by_id, campaign.sent_back_because = CampaignState.DRAFT, None, done.reason
        campaign.approved_by_id, campaign.approved_at = None, None
        first = campaign.stage(CampaignStep.LETTER)
        first.asked_by_id = first.asked_at = first.approved_by_id = first.approved_at = None
    return campaign


def approve(campaign: Campaign, command: Command[User]) -> Campaign:
    """A second person, who signs, approves the list, the letter and its first sending.

    :raises NotAllowed: the person proposed it.
    """
    with act(
        campaign, command, verb=CampaignVerb.APPROVED, roles=SIGNATORIES, states={CampaignState.PROPOSED},
        barred=lambda: _own_proposal(campaign, command.actor),
    ):  # fmt: skip
        campaign.state, campaign.approved_by_id, campaign.approved_at = CampaignState.APPROVED, command.actor.id, command.at
        first = campaign.stage(CampaignStep.LETTER)
        first.asked_by_id, first.asked_at = campaign.proposed_by_id, command.at
        first.approved_by_id, first.approved_at = command.actor.id, command.at
    return campaign


def _own_proposal(campaign: Campaign, person: User) -> list[Reason]:
    """Four eyes: who proposed does not approve."""
    if campaign.proposed_by_id != person.id:
        return []
    text = Text(
        "Vous avez proposé cette campagne : une autre personne l'approuve.", "You proposed this campaign: another person approves it."
    )
    return [Reason("four_eyes", text)]
