"""Acts before any letter goes: open, amend, leave out, put back, propose, send back, approve.

Proposing freezes the list: each organisation gets its row and its code. Approving is a second person's, a signatory's.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.campaigns import choosing, wording
from registry.campaigns.choosing import Filter
from registry.campaigns.models import (
    Addressee,
    Campaign,
    CampaignExclusion,
    CampaignStage,
    CampaignState,
    Step,
)
from registry.campaigns.verbs import CampaignVerb
from registry.clock import legal_date
from registry.db import db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale, needed
from registry.law.numbering import code_from
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.notices import issuing

MOST_PER_DAY: Final = 2000
#: Farther ahead than this, a stage's day is a slip of the pen.
FARTHEST: Final = timedelta(days=1500)
PASTED: Final = 2000


@dataclass(frozen=True, slots=True)
class Plan:
    """What a campaign says of itself: its words, its question, and the day and pace of each stage."""

    title_fr: str
    title_en: str
    purpose: str
    letter_fr: str
    letter_en: str
    chosen_by: Filter
    days: dict[Step, date | None]
    per_day: int


def hold(campaign: Campaign, command: Command[User], *states: CampaignState, roles: frozenset[Role]) -> Campaign:
    """Lock the campaign, compare with the page, and ask whether this person may do this to it now.

    :raises NotFound, Conflict, NotAllowed, IllegalTransition: as their names say.
    """
    held: Campaign | None = locked(Campaign, campaign.id)
    if held is None:
        raise NotFound
    if held.version != command.seen_version:
        values = {"state": held.state.label}
        raise Conflict(held.version, Stale(by=held.touched_by, at=held.touched_at.isoformat(), now=values))
    if not command.actor.powers_on(legal_date(command.at)) & roles:
        raise NotAllowed(Reason("no_role", Text("Cet acte n'est pas de votre fonction.", "This act does not belong to your role.")))
    if held.state not in states:
        text = Text(
            "La campagne est « {state} » : cet acte n'y est pas possible.", "The campaign is “{state}”: this act is not possible now."
        )
        raise IllegalTransition(Reason("state", text.filled(state=held.state.label)))
    return held


def touch(campaign: Campaign, verb: CampaignVerb, *, actor: trail.Actor, at: datetime, reason: str = "", **said: Any) -> Campaign:
    """The end of an act on a campaign: marked for other pages, and mentioned."""
    campaign.touched_at, campaign.touched_by = at, actor.actor_name
    trail.record(verb, campaign, actor=actor, at=at, reason=reason, **said)
    return campaign


def open_campaign(plan: Plan, command: Command[User]) -> Campaign:
    """A new campaign, in preparation.

    :raises RuleBroken: with every fault of the plan.
    """
    if not command.actor.powers_on(legal_date(command.at)) & EXAMINERS:
        raise NotAllowed(Reason("no_role", Text("Cet acte n'est pas de votre fonction.", "This act does not belong to your role.")))
    _refuse(plan, today=legal_date(command.at))
    campaign = Campaign(
        ref=issuing.new_code(), state=CampaignState.DRAFT, opened_by_id=command.actor.id, opened_at=command.at, touched_at=command.at, touched_by=command.actor.name,
        **_words(plan),
    )  # fmt: skip
    campaign.stages = [CampaignStage(step=step, planned_on=plan.days[step], per_day=plan.per_day) for step in Step]
    db.session.add(campaign)
    db.session.flush()
    return touch(
        campaign, CampaignVerb.OPENED, actor=command.actor, at=command.at, after={"title": plan.title_fr, "chosen_by": campaign.chosen_by}
    )


def amend(campaign: Campaign, plan: Plan, command: Command[User]) -> Campaign:
    """Change what the campaign says, before it is proposed."""
    campaign = hold(campaign, command, CampaignState.DRAFT, roles=EXAMINERS)
    _refuse(plan, today=legal_date(command.at))
    before = {name: getattr(campaign, name) for name in _words(plan)}
    for name, value in _words(plan).items():
        setattr(campaign, name, value)
    for stage in campaign.stages:
        stage.planned_on, stage.per_day = plan.days[stage.step] or stage.planned_on, plan.per_day
    return touch(campaign, CampaignVerb.AMENDED, actor=command.actor, at=command.at, before=before, after=_words(plan))


def _words(plan: Plan) -> dict[str, Any]:
    names = ("title_fr", "title_en", "purpose", "letter_fr", "letter_en")
    return {name: getattr(plan, name) for name in names} | {"chosen_by": plan.chosen_by.as_data()}


def _refuse(plan: Plan, *, today: date) -> None:
    words = ("title_fr", "title_en", "purpose", "letter_fr", "letter_en")
    found = needed(**{name: getattr(plan, name) for name in words})
    for name in ("letter_fr", "letter_en"):
        if getattr(plan, name).strip():
            found += wording.faults(getattr(plan, name), field=name)
    if not 1 <= plan.per_day <= MOST_PER_DAY:
        text = Text("De 1 à {most} lettres par jour.", "From 1 to {most} letters a day.")
        found.append(Reason("per_day", text.filled(most=MOST_PER_DAY), field="per_day"))
    last = None
    for step in Step:
        day = plan.days.get(step)
        found += _day_faults(step, day, last, today)
        last = day or last
    if found:
        raise RuleBroken(found)


def _day_faults(step: Step, day: date | None, last: date | None, today: date) -> list[Reason]:
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


def exclude(campaign: Campaign, numbers: list[str], command: Command[User], *, reason: str) -> int:
    """Leave out the organisations that bear these numbers; how many were new.

    :raises RuleBroken: no reason, no number, or numbers that no one bears (all named).
    """
    campaign = hold(campaign, command, CampaignState.DRAFT, roles=EXAMINERS)
    numbers = list(dict.fromkeys(number for number in numbers if number))
    found, unknown = choosing.by_numbers(numbers[:PASTED])
    faults = []
    if not reason.strip():
        faults.append(Reason("reason", Text("Écrivez pourquoi.", "Write why."), field="reason"))
    if not numbers:
        faults.append(Reason("numbers", Text("Écrivez au moins un numéro.", "Write at least one number."), field="numbers"))
    if len(numbers) > PASTED:
        text = Text("{most} numéros au plus à la fois.", "At most {most} numbers at once.")
        faults.append(Reason("many", text.filled(most=PASTED), field="numbers"))
    if unknown:
        text = Text("Aucune organisation ne porte : {numbers}.", "No organisation bears: {numbers}.")
        faults.append(Reason("unknown", text.filled(numbers=", ".join(unknown[:20])), field="numbers"))
    if faults:
        raise RuleBroken(faults)
    known = set(db.session.scalars(sa.select(CampaignExclusion.union_id).where(CampaignExclusion.campaign_id == campaign.id)))
    new = sorted(set(found.values()) - known)
    db.session.add_all([
        CampaignExclusion(campaign_id=campaign.id, union_id=key, reason=reason.strip(), excluded_by_id=command.actor.id, excluded_at=command.at) for key in new
    ])  # fmt: skip
    touch(
        campaign,
        CampaignVerb.EXCLUDED,
        actor=command.actor,
        at=command.at,
        reason=reason.strip(),
        after={"numbers": numbers, "new": len(new)},
    )
    return len(new)


def readmit(campaign: Campaign, union_id: int, command: Command[User]) -> Campaign:
    """Put back an organisation that was left out."""
    campaign = hold(campaign, command, CampaignState.DRAFT, roles=EXAMINERS)
    row = db.session.scalars(
        sa.select(CampaignExclusion).where(CampaignExclusion.campaign_id == campaign.id, CampaignExclusion.union_id == union_id)
    ).one_or_none()
    if row is None:
        raise NotFound
    number = row.union.number
    before = {"number": number, "reason": row.reason}
    db.session.delete(row)
    return touch(campaign, CampaignVerb.READMITTED, actor=command.actor, at=command.at, before=before)


def propose(campaign: Campaign, command: Command[User]) -> Campaign:
    """Freeze the list and hand the campaign to the signatory.

    :raises RuleBroken: the list is empty, or the first stage's day is past.
    """
    campaign = hold(campaign, command, CampaignState.DRAFT, roles=EXAMINERS)
    ids = choosing.chosen_ids(campaign)
    faults = []
    if not ids:
        text = Text("Aucune organisation n'est retenue : élargissez le choix.", "No organisation is chosen: widen the choice.")
        faults.append(Reason("empty", text))
    if campaign.stage(Step.LETTER).planned_on < legal_date(command.at):
        text = Text("Le jour de la première étape est passé : modifiez-le.", "The day of the first stage is past: change it.")
        faults.append(Reason("past", text, field="letter_on"))
    if faults:
        raise RuleBroken(faults)
    db.session.execute(
        sa.insert(Addressee),
        [
            {"campaign_id": campaign.id, "union_id": key, "code": code, "letters_sent": 0, "outcome_reason": "", "touched_at": command.at,
             "touched_by": command.actor.name, "version": 1}
            for key, code in zip(ids, _codes(len(ids)), strict=True)
        ],
    )  # fmt: skip
    campaign.state, campaign.proposed_by_id, campaign.sent_back_because = CampaignState.PROPOSED, command.actor.id, ""
    return touch(campaign, CampaignVerb.PROPOSED, actor=command.actor, at=command.at, after={"addressees": len(ids)})


def _codes(count: int) -> list[str]:
    """As many random codes, unlike each other; the unique key refuses one already given (a chance in a thousand million)."""
    codes: dict[str, None] = {}
    while len(codes) < count:
        codes[code_from(secrets.randbits(64))] = None
    return list(codes)


def send_back(campaign: Campaign, command: Command[User], *, reason: str) -> Campaign:
    """Not approved: back in preparation, with the reason. No letter has gone; the frozen list is let go with its codes."""
    campaign = hold(campaign, command, CampaignState.PROPOSED, CampaignState.APPROVED, roles=SIGNATORIES)
    if not reason.strip():
        raise RuleBroken(Reason("reason", Text("Écrivez pourquoi.", "Write why."), field="reason"))
    db.session.execute(sa.delete(Addressee).where(Addressee.campaign_id == campaign.id))
    campaign.state, campaign.proposed_by_id, campaign.sent_back_because = CampaignState.DRAFT, None, reason.strip()
    campaign.approved_by_id, campaign.approved_at = None, None
    first = campaign.stage(Step.LETTER)
    first.asked_by_id = first.asked_at = first.approved_by_id = first.approved_at = None
    return touch(campaign, CampaignVerb.SENT_BACK, actor=command.actor, at=command.at, reason=reason.strip())


def approve(campaign: Campaign, command: Command[User]) -> Campaign:
    """A second person, who signs, approves the list, the letter and its first sending.

    :raises NotAllowed: the person proposed it.
    """
    campaign = hold(campaign, command, CampaignState.PROPOSED, roles=SIGNATORIES)
    if campaign.proposed_by_id == command.actor.id:
        text = Text(
            "Vous avez proposé cette campagne : une autre personne l'approuve.", "You proposed this campaign: another person approves it."
        )
        raise NotAllowed(Reason("four_eyes", text))
    campaign.state, campaign.approved_by_id, campaign.approved_at = CampaignState.APPROVED, command.actor.id, command.at
    first = campaign.stage(Step.LETTER)
    first.asked_by_id, first.asked_at, first.approved_by_id, first.approved_at = (
        campaign.proposed_by_id,
        command.at,
        command.actor.id,
        command.at,
    )
    return touch(campaign, CampaignVerb.APPROVED, actor=command.actor, at=command.at)
