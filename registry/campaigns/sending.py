"""Acts while a campaign runs: launch, pause, resume, ask for a stage, approve it, close; and the job that sends letters.

The job goes in steps of a few letters, each a transaction: stopped anywhere and run again, it goes on where it stood, for
a letter of a stage to one organisation can be written once only. It sends at most a day's wave, then asks for the next
working day. A letter is « sent » when it is ready to print: nothing leaves by e-mail or SMS.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry import serials
from registry.accounts.models import User
from registry.acts import Command, act, noted, refuse_any
from registry.audit import trail
from registry.bilingual import Text
from registry.campaigns import choosing, wording
from registry.campaigns.models import POSTED, Addressee, Campaign, CampaignLetter, CampaignStage, CampaignState, CampaignStep
from registry.campaigns.verbs import CampaignVerb
from registry.clock import LEGAL_ZONE, legal_date, now
from registry.db import db, locked, transaction
from registry.errors import IllegalTransition, Reason
from registry.jobs import queue
from registry.law.calendar import long_date
from registry.law.numbering import Series
from registry.law.roles import EXAMINERS, SIGNATORIES
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.statute import queries as statute
from registry.unions.models import TradeUnion

SEND: Final = "campaigns.send"
#: Letters in one transaction: the write lock is never held for longer than these take.
AT_ONCE: Final = 25
#: The office opens: a wave asked for a later day is ready when the printer is.
OPENING: Final = time(7, 0)
THE_JOB: Final = trail.SystemActor("recensement")


def launch(campaign: Campaign, command: Command[User]) -> Campaign:
    """The approved campaign starts: its first letters are written on their day."""
    with act(campaign, command, verb=CampaignVerb.LAUNCHED, roles=EXAMINERS, states={CampaignState.APPROVED}):
        campaign.state = CampaignState.RUNNING
    _ask(campaign, campaign.stage(CampaignStep.LETTER), at=command.at)
    return campaign


def pause(campaign: Campaign, command: Command[User], *, reason: str) -> Campaign:
    """No further letter is written; answers are still received."""
    with act(campaign, command, verb=CampaignVerb.PAUSED, roles=EXAMINERS | SIGNATORIES, states={CampaignState.RUNNING}, reason=reason):
        campaign.state = CampaignState.PAUSED
    return campaign


def resume(campaign: Campaign, command: Command[User]) -> Campaign:
    """Letters go on from where they stood."""
    with act(campaign, command, verb=CampaignVerb.RESUMED, roles=EXAMINERS | SIGNATORIES, states={CampaignState.PAUSED}):
        campaign.state = CampaignState.RUNNING
    for stage in campaign.stages:
        if stage.approved_at is not None and stage.finished_at is None and stage.step in POSTED:
            _ask(campaign, stage, at=command.at)
    return campaign


def next_stage(campaign: Campaign) -> CampaignStage | None:
    """The first stage that is not over."""
    return next((stage for stage in campaign.stages if stage.finished_at is None), None)


def ask_stage(campaign: Campaign, command: Command[User], *, step: CampaignStep) -> Campaign:
    """Ask the signatory for the next stage.

    :raises IllegalTransition: it is not the next one, or is asked for already.
    :raises RuleBroken: it is not due, or organisations remain without an outcome at the closing.
    """
    with act(campaign, command, verb=CampaignVerb.STAGE_ASKED, roles=EXAMINERS, states={CampaignState.RUNNING}) as done:
        stage = _the_next(campaign, step)
        if stage.asked_by_id is not None:
            raise IllegalTransition(Reason("asked", Text("Cette étape est déjà demandée.", "This stage is already asked for.")))
        refuse_any(stage_faults(campaign, stage, today=command.on))
        stage.asked_by_id, stage.asked_at = command.actor.id, command.at
        done.after = {"step": step.value}
    return campaign


def approve_stage(campaign: Campaign, command: Command[User], *, step: CampaignStep) -> Campaign:
    """A second person, who signs, lets the stage go; the closing closes the campaign.

    :raises NotAllowed: the person asked for it.
    :raises IllegalTransition: it is not the next one, or awaits no approval.
    """
    verb = CampaignVerb.CLOSED if step is CampaignStep.CLOSING else CampaignVerb.STAGE_APPROVED
    with act(
        campaign, command, verb=verb, roles=SIGNATORIES, states={CampaignState.RUNNING},
        barred=lambda: _asked_oneself(campaign.stage(step), command.actor),
    ) as done:  # fmt: skip
        stage = _the_next(campaign, step)
        if stage.asked_by_id is None or stage.approved_by_id is not None:
            raise IllegalTransition(Reason("not_asked", Text("Cette étape n'attend pas d'approbation.", "This stage awaits no approval.")))
        refuse_any(stage_faults(campaign, stage, today=command.on))
        stage.approved_by_id, stage.approved_at = command.actor.id, command.at
        if step is CampaignStep.CLOSING:
            stage.finished_at, campaign.closed_at, campaign.state = command.at, command.at, CampaignState.CLOSED
        else:
            done.after = {"step": step.value}
    if step is not CampaignStep.CLOSING:
        _ask(campaign, stage, at=command.at)
    return campaign


def _asked_oneself(stage: CampaignStage, person: User) -> list[Reason]:
    """Four eyes: who asked for a stage does not approve it."""
    if stage.asked_by_id != person.id:
        return []
    text = Text("Vous avez demandé cette étape : une autre personne l'approuve.", "You asked for this stage: another person approves it.")
    return [Reason("four_eyes", text)]


def stage_faults(campaign: Campaign, stage: CampaignStage, *, today: date) -> list[Reason]:
    """Why a stage cannot go yet."""
    faults = []
    if today < stage.planned_on:
        text = Text("Cette étape est prévue à partir du {day}.", "This stage is planned from {day}.")
        faults.append(Reason("early", text.filled(day=long_date(stage.planned_on))))
    last = db.session.scalar(
        sa.select(sa.func.max(Addressee.answer_by)).where(Addressee.campaign_id == campaign.id, Addressee.outcome.is_(None))
    )
    if stage.step is not CampaignStep.LETTER and last is not None and today <= last:
        text = Text(
            "Le temps laissé pour répondre court jusqu'au {day} pour les dernières lettres.",
            "The time given to answer runs until {day} for the last letters.",
        )
        faults.append(Reason("window", text.filled(day=long_date(last))))
    if stage.step is CampaignStep.CLOSING:
        left = db.session.scalar(
            sa.select(sa.func.count(Addressee.id)).where(Addressee.campaign_id == campaign.id, Addressee.outcome.is_(None))
        )
        if left:
            text = Text("Organisations encore sans conclusion : {n}.", "Organisations still without an outcome: {n}.")
            faults.append(Reason("left", text.filled(n=left)))
    return faults


def _the_next(campaign: Campaign, step: CampaignStep) -> CampaignStage:
    stage = next_stage(campaign)
    if stage is None or stage.step is not step:
        text = Text(
            "Ce n'est pas l'étape qui vient : la précédente n'est pas terminée.", "This is not the next stage: the one before is not over."
        )
        raise IllegalTransition(Reason("order", text))
    return stage


def _ask(campaign: Campaign, stage: CampaignStage, *, at: datetime) -> None:
    """Ask for the job of a stage, for its day or now. The key holds the version: what was paused can be asked for again."""
    db.session.flush()
    _ask_for(stage.id, max(stage.planned_on, legal_date(at)), at=at, turn=f":{campaign.version}")


def _ask_for(stage_id: int, day: date, *, at: datetime, turn: str = "") -> None:
    day = statute.calendar().next_working_day(day)
    run_at = max(datetime.combine(day, OPENING, LEGAL_ZONE), at)
    queue.ask(SEND, key=f"{SEND}:{stage_id}:{day.isoformat()}{turn}", at=run_at, argument={"stage": stage_id})


def send(argument: dict[str, Any], *, clock: Callable[[], datetime] = now, stop_after: int | None = None) -> str:
    """The job: a day's letters of a stage, a few at a time.

    :param stop_after: for tests: so many steps, as if the worker died there.
    """
    steps = 0
    while stop_after is None or steps < stop_after:
        with transaction():
            said = _step(int(argument["stage"]), at=clock())
        if said:
            return said
        steps += 1
    return "stopped"


def _step(stage_id: int, *, at: datetime) -> str:
    """A few letters; what to tell the operator when there is nothing more to do today, else nothing."""
    found = db.session.get(CampaignStage, stage_id)
    if found is None:
        return "no such stage"
    campaign: Campaign = locked(Campaign, found.campaign_id)
    stage = db.session.get_one(CampaignStage, stage_id, populate_existing=True)
    if campaign.state is not CampaignState.RUNNING or stage.approved_at is None or stage.finished_at is not None:
        return f"campaign {campaign.ref}: nothing to send, {campaign.state.value}"
    today = legal_date(at)
    sent = db.session.scalar(
        sa.select(sa.func.count(CampaignLetter.id)).where(CampaignLetter.stage_id == stage_id, CampaignLetter.sent_on == today)
    )
    capacity = min(stage.per_day - (sent or 0), AT_ONCE)
    if capacity <= 0:
        _ask_for(stage_id, today + timedelta(days=1), at=at)
        return f"campaign {campaign.ref}: {sent} letters today, more on the next working day"
    batch = _next_addressees(stage, capacity)
    if not batch:
        with act(campaign, Command(THE_JOB, at), verb=CampaignVerb.STAGE_FINISHED) as done:
            stage.finished_at, done.after = at, {"step": stage.step.value}
        return f"campaign {campaign.ref}: stage {stage.step.value} is over"
    references = _write(campaign, stage, batch, at=at)
    said = {"step": stage.step.value, "letters": len(references), "first": references[0], "last": references[-1]}
    noted(campaign, Command(THE_JOB, at), verb=CampaignVerb.LETTERS_WRITTEN, after=said)
    return ""


def waiting(stage: CampaignStage) -> list[sa.ColumnElement[bool]]:
    """Which addressees a stage still writes to: all at first, then those of whom nothing came.

    An organisation concluded upon, consolidated or no longer registered since the list was frozen is not written to.
    """
    live = sa.select(TradeUnion.id).where(*choosing.conditions(choosing.Filter()))
    found: list[sa.ColumnElement[bool]] = [
        Addressee.campaign_id == stage.campaign_id, Addressee.outcome.is_(None), Addressee.union_id.in_(live),
        Addressee.id.not_in(sa.select(CampaignLetter.addressee_id).where(CampaignLetter.stage_id == stage.id)),
    ]  # fmt: skip
    if stage.step is not CampaignStep.LETTER:
        found += [Addressee.answered_at.is_(None), Addressee.returned_on.is_(None)]
    return found


def _next_addressees(stage: CampaignStage, most: int) -> list[Addressee]:
    return list(
        db.session.scalars(
            sa.select(Addressee)
            .where(*waiting(stage))
            .order_by(Addressee.id)
            .limit(most)
            .with_for_update(of=Addressee)
            .options(joinedload(Addressee.union, innerjoin=True), selectinload(Addressee.campaign))
            .execution_options(populate_existing=True)
        )
    )


def _write(campaign: Campaign, stage: CampaignStage, batch: list[Addressee], *, at: datetime) -> list[str]:
    """Write a letter to each, frozen as it is said; their references."""
    today = legal_date(at)
    rules, calendar = statute.rules_on(today), statute.calendar()
    answer_by = calendar.next_working_day(today + timedelta(days=rules.census_answer_days))
    references = []
    for addressee in batch:
        reference = str(serials.take(Series.LETTER, on=today))
        values = letter_values(campaign, stage.step, addressee, answer_by=answer_by) | {"address_notice_days": rules.address_notice_days}
        notice = issuing.issue(NoticeKind.CENSUS, reference=reference, values=values, at=at, union_id=addressee.union_id)
        db.session.add(CampaignLetter(addressee_id=addressee.id, stage_id=stage.id, notice_id=notice.id, sent_on=today))
        addressee.letters_sent += 1
        addressee.answer_by = answer_by
        addressee.touched_at, addressee.touched_by = at, THE_JOB.actor_name
        references.append(reference)
    db.session.flush()
    return references


def letter_values(campaign: Campaign, step: CampaignStep, addressee: Addressee, *, answer_by: date) -> dict[str, Any]:
    """All that the letter says, in both languages, with the record as it stands today."""
    union, day = addressee.union, long_date(answer_by)
    bodies = {
        language: wording.filled(words, wording.LetterValues(union.name_fr, union.number, addressee.code, getattr(day, language)))
        for language, words in (("fr", campaign.letter_fr), ("en", campaign.letter_en))
    }
    return {
        "campaign": campaign.ref, "title": campaign.title.as_json(), "step": step.value, "body": bodies, "code": addressee.code,
        "answer_by": answer_by.isoformat(), "name_fr": union.name_fr, "name_en": union.name_en, "acronym": union.acronym,
        "number": union.number, "seat": union.seat, "locality": union.locality, "po_box": union.po_box, "departement": union.departement,
        "phone": union.phone, "email": union.email,
    }  # fmt: skip
