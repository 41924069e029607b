"""Acts on one addressee: what it answered, what was heard of it, the scans, and what a person concludes.

None of them touches the register: an answer is evidence, and an outcome says what the office will do next, nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.campaigns.models import (
    Addressee,
    AnswerChannel,
    Campaign,
    CampaignState,
    Capacity,
    CensusAnswer,
    CensusEvidence,
    CensusOutcome,
    CensusReport,
    Sign,
)
from registry.campaigns.preparing import hold, touch
from registry.campaigns.verbs import AddresseeVerb, CampaignVerb
from registry.clock import legal_date
from registry.db import db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale
from registry.law.calendar import long_date
from registry.law.roles import EXAMINERS, Role
from registry.notices import issuing
from registry.storage import Store, inspect, safe_filename

#: Those who open the post.
CLERKS: Final = EXAMINERS | {Role.INTAKE}
#: Letters have gone, or go again: what comes is received.
RECEIVING: Final = (CampaignState.RUNNING, CampaignState.PAUSED)

#: Said by the house of an answer that came on line; the name of the person stays in the answer itself.
ON_LINE: Final = trail.House("recensement en ligne", actor_role="public")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as given: by whom, in what capacity, and what it says (empty: not answered)."""

    given_by: str
    capacity: Capacity
    values: dict[str, str] = field(default_factory=dict)


def answer_online(addressee: Addressee, reply: Reply, *, at: datetime) -> CensusAnswer:
    """Keep an answer given on the public page by a holder of the code. Another may follow; none replaces one before.

    :raises IllegalTransition: the campaign is over.
    """
    held = _locked(addressee)
    _refuse_if_over(held.campaign)
    return _keep(held, reply, channel=AnswerChannel.ONLINE, on=legal_date(at), clerk=None, at=at)


def record_slip(addressee: Addressee, reply: Reply, command: Command[User], *, on: date | None) -> CensusAnswer:
    """Type a paper slip as it was filled in.

    :raises RuleBroken: no day of receipt, one to come, or one before the census was opened.
    """
    held = _held(addressee, CLERKS, command)
    _refuse_if_over(held.campaign)
    day = _day(on, "received_on", command.at)
    if day < legal_date(held.campaign.opened_at):
        text = Text("Ce jour précède l'ouverture du recensement, le {day}.", "This day is before the census was opened, on {day}.")
        raise RuleBroken(Reason("too_early", text.filled(day=long_date(legal_date(held.campaign.opened_at))), field="received_on"))
    return _keep(held, reply, channel=AnswerChannel.SLIP, on=day, clerk=command.actor, at=command.at)


def _keep(held: Addressee, reply: Reply, *, channel: AnswerChannel, on: date, clerk: User | None, at: datetime) -> CensusAnswer:
    values = {name: value for name, value in reply.values.items() if value}
    faults = []
    if not reply.given_by.strip():
        faults.append(
            Reason(
                "given_by", Text("Écrivez le nom de la personne qui répond.", "Write the name of the person who answers."), field="given_by"
            )
        )
    if not values:
        text = Text("Répondez à une question au moins.", "Answer one question at least.")
        faults.append(Reason("nothing", text, field="activity"))
    if faults:
        raise RuleBroken(faults)
    answer = CensusAnswer(
        addressee_id=held.id, code=issuing.new_code(), channel=channel, values=values, given_by=reply.given_by.strip(),
        capacity=reply.capacity, given_on=on, recorded_at=at, recorded_by_id=clerk.id if clerk else None,
    )  # fmt: skip
    db.session.add(answer)
    held.answered_at = at
    said = {"channel": channel.value, "answer": answer.code, "fields": sorted(values)}
    _touch(held, AddresseeVerb.ANSWERED, actor=clerk or ON_LINE, at=at, after=said)
    return answer


def report(addressee: Addressee, sign: Sign, command: Command[User], *, on: date | None, note: str) -> CensusReport:
    """Record what was heard otherwise: a letter that came back, word that the organisation has ceased."""
    held = _held(addressee, CLERKS, command)
    _refuse_if_over(held.campaign)
    day = _day(on, "heard_on", command.at)
    if sign in {Sign.SAYS_CEASED, Sign.REACHED, Sign.OTHER} and not note.strip():
        text = Text("Écrivez qui l'a dit, et comment.", "Write who said so, and how.")
        raise RuleBroken(Reason("note", text, field="note"))
    row = CensusReport(
        addressee_id=held.id, sign=sign, heard_on=day, note=note.strip(), recorded_at=command.at, recorded_by_id=command.actor.id
    )
    db.session.add(row)
    if sign.is_return:
        held.returned_on = day
    _touch(held, AddresseeVerb.HEARD, actor=command.actor, at=command.at, reason=note.strip(), after={"sign": sign.value, "on": day})
    return row


def attach(
    addressee: Addressee,
    command: Command[User],
    *,
    about: str,
    data: bytes,
    filename: str,
    store: Store,
) -> CensusEvidence:
    """Keep a scan. Inspected before it is stored: a refused file leaves nothing behind.

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    held = _held(addressee, CLERKS, command)
    found = inspect(data, filename)
    stored = store.put(data)
    evidence = CensusEvidence(
        addressee_id=held.id, about=about.strip(), digest=stored.digest, filename=safe_filename(filename), media_type=found.media_type,
        size=stored.size, recorded_at=command.at, recorded_by_id=command.actor.id,
    )  # fmt: skip
    db.session.add(evidence)
    _touch(
        held,
        AddresseeVerb.EVIDENCE_KEPT,
        actor=command.actor,
        at=command.at,
        after={"about": about.strip(), "digest": stored.digest, "size": stored.size},
    )
    return evidence


def conclude(addressee: Addressee, outcome: CensusOutcome, command: Command[User], *, reason: str) -> Addressee:
    """A person concludes for one organisation, with the reason. Changed later, the earlier one stays in the journal.

    :raises RuleBroken: no reason; no answer to confirm; « no answer » before the time is out.
    """
    held = _held(addressee, EXAMINERS, command)
    _refuse_if_over(held.campaign)
    faults = outcome_faults(held, outcome, today=legal_date(command.at))
    if not reason.strip():
        faults.append(Reason("reason", Text("Écrivez le motif.", "Write the reason."), field="reason"))
    if faults:
        raise RuleBroken(faults)
    before = {"outcome": held.outcome.value, "reason": held.outcome_reason} if held.outcome else None
    held.outcome, held.outcome_reason, held.outcome_by_id, held.outcome_at = outcome, reason.strip(), command.actor.id, command.at
    _touch(
        held,
        AddresseeVerb.CONCLUDED,
        actor=command.actor,
        at=command.at,
        reason=reason.strip(),
        before=before,
        after={"outcome": outcome.value},
    )
    return held


def outcome_faults(held: Addressee, outcome: CensusOutcome, *, today: date) -> list[Reason]:
    """Why this cannot be concluded of this organisation now."""
    if outcome in {CensusOutcome.CONFIRMED, CensusOutcome.UPDATED} and held.answered_at is None:
        text = Text("Aucune réponse n'a été reçue : rien n'est confirmé.", "No answer was received: nothing is confirmed.")
        return [Reason("no_answer_yet", text, field="outcome")]
    if outcome is CensusOutcome.NO_ANSWER and held.answered_at is not None:
        return [Reason("answered", Text("Une réponse a été reçue.", "An answer was received."), field="outcome")]
    if outcome is CensusOutcome.NO_ANSWER and (held.answer_by is None or today <= held.answer_by):
        text = Text("Le temps laissé pour répondre n'est pas écoulé.", "The time given to answer is not over.")
        return [Reason("window", text, field="outcome")]
    if outcome is CensusOutcome.RETURNED and held.returned_on is None:
        text = Text("Aucun pli revenu n'est enregistré.", "No returned letter is recorded.")
        return [Reason("not_returned", text, field="outcome")]
    return []


def silent(campaign_id: int, *, today: date) -> list[sa.ColumnElement[bool]]:
    """Those of whom nothing came, all letters sent and their time over."""
    return [
        Addressee.campaign_id == campaign_id, Addressee.outcome.is_(None), Addressee.answered_at.is_(None), Addressee.returned_on.is_(None),
        Addressee.answer_by < today,
        Addressee.id.not_in(sa.select(CensusReport.addressee_id)),
    ]  # fmt: skip


def conclude_silent(campaign: Campaign, command: Command[User], *, reason: str) -> int:
    """Record « no answer » for all of whom nothing came; how many. It finds silence, and decides nothing of anyone.

    :raises RuleBroken: no reason, or nobody is silent.
    """
    campaign = hold(campaign, command, *RECEIVING, roles=EXAMINERS)
    ids = list(db.session.scalars(sa.select(Addressee.id).where(*silent(campaign.id, today=legal_date(command.at))).with_for_update()))
    faults = []
    if not reason.strip():
        faults.append(Reason("reason", Text("Écrivez le motif.", "Write the reason."), field="reason"))
    if not ids:
        faults.append(Reason("nobody", Text("Aucune organisation n'est dans ce cas.", "No organisation is in this case.")))
    if faults:
        raise RuleBroken(faults)
    values = {"outcome": CensusOutcome.NO_ANSWER, "outcome_reason": reason.strip(), "outcome_by_id": command.actor.id, "outcome_at": command.at,
              "touched_at": command.at, "touched_by": command.actor.name, "version": Addressee.version + 1}  # fmt: skip
    db.session.execute(sa.update(Addressee).where(Addressee.id.in_(ids)).values(**values).execution_options(synchronize_session=False))
    db.session.expire_all()
    touch(
        campaign, CampaignVerb.SILENCE_CONCLUDED, actor=command.actor, at=command.at, reason=reason.strip(), after={"addressees": len(ids)}
    )
    return len(ids)


def _locked(addressee: Addressee) -> Addressee:
    held: Addressee | None = locked(Addressee, addressee.id)
    if held is None:
        raise NotFound
    return held


def _held(addressee: Addressee, roles: frozenset[Role], command: Command[User]) -> Addressee:
    held = _locked(addressee)
    if held.version != command.seen_version:
        label = held.outcome.label if held.outcome else Text("sans conclusion", "no outcome")
        raise Conflict(held.version, Stale(by=held.touched_by, at=held.touched_at.isoformat(), now={"outcome": label}))
    if not command.actor.powers_on(legal_date(command.at)) & roles:
        raise NotAllowed(Reason("no_role", Text("Cet acte n'est pas de votre fonction.", "This act does not belong to your role.")))
    return held


def _refuse_if_over(campaign: Campaign) -> None:
    if campaign.state not in RECEIVING:
        text = Text("Ce recensement est clos, ou n'a pas commencé.", "This census is closed, or has not begun.")
        raise IllegalTransition(Reason("over", text))


def _day(on: date | None, field_name: str, at: datetime) -> date:
    if on is None:
        raise RuleBroken(Reason("day", Text("Donnez le jour.", "Give the day."), field=field_name))
    if on > legal_date(at):
        raise RuleBroken(Reason("future", Text("Ce jour est à venir.", "This day is yet to come."), field=field_name))
    return on


def _touch(held: Addressee, verb: AddresseeVerb, *, actor: trail.Actor, at: datetime, reason: str = "", **said: Any) -> None:
    held.touched_at, held.touched_by = at, actor.actor_name
    trail.record(verb, held, actor=actor, at=at, reason=reason, **said)
