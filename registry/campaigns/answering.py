"""Acts on one addressee: what it answered, what was heard of it, the scans, and what a person concludes.

None of them touches the register: an answer is evidence, and an outcome says what the office will do next, nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Act, Command, act
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
from registry.campaigns.verbs import AddresseeVerb, CampaignVerb
from registry.clock import legal_date
from registry.db import db
from registry.errors import Reason
from registry.law.calendar import long_date
from registry.law.roles import EXAMINERS, Role
from registry.notices import issuing
from registry.storage import Store, inspect, safe_filename

#: Those who open the post.
CLERKS: Final = EXAMINERS | {Role.INTAKE}
#: Letters have gone, or go again: what comes is received.
RECEIVING: Final = frozenset({CampaignState.RUNNING, CampaignState.PAUSED})

#: Written by the system of an answer that came on line; the name of the person stays in the answer itself.
ON_LINE: Final = trail.SystemActor("recensement en ligne", actor_role="public")


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
    command = Command(ON_LINE, at)
    with act(addressee, command, verb=AddresseeVerb.ANSWERED, states=RECEIVING, faults=lambda: _reply_faults(reply)) as done:
        answer = _answer(reply, AnswerChannel.ONLINE, on=command.on, command=command)
        _keep(done, addressee, answer)
    return answer


def record_slip(addressee: Addressee, command: Command[User], *, reply: Reply, on: date) -> CensusAnswer:
    """Type a paper slip as it was filled in.

    :raises RuleBroken: nothing is answered, or the day of receipt is to come, or before the census was opened.
    """

    def faults() -> list[Reason]:
        return [*_day_faults(on, "received_on", today=command.on), *_too_early(addressee.campaign, on), *_reply_faults(reply)]

    with act(addressee, command, verb=AddresseeVerb.ANSWERED, roles=CLERKS, states=RECEIVING, faults=faults) as done:
        answer = _answer(reply, AnswerChannel.SLIP, on=on, command=command)
        _keep(done, addressee, answer)
    return answer


def _reply_faults(reply: Reply) -> list[Reason]:
    """What an answer lacks."""
    faults = []
    if not reply.given_by.strip():
        text = Text("Écrivez le nom de la personne qui répond.", "Write the name of the person who answers.")
        faults.append(Reason("given_by", text, field="given_by"))
    if not any(reply.values.values()):
        text = Text("Répondez à une question au moins.", "Answer one question at least.")
        faults.append(Reason("nothing", text, field="activity"))
    return faults


def _too_early(campaign: Campaign, on: date) -> list[Reason]:
    opened_on = legal_date(campaign.opened_at)
    if on >= opened_on:
        return []
    text = Text("Ce jour précède l'ouverture du recensement, le {day}.", "This day is before the census was opened, on {day}.")
    return [Reason("too_early", text.filled(day=long_date(opened_on)), field="received_on")]


def _answer(reply: Reply, channel: AnswerChannel, *, on: date, command: Command[trail.Actor]) -> CensusAnswer:
    return CensusAnswer(
        code=issuing.new_code(), channel=channel, values={name: value for name, value in reply.values.items() if value},
        given_by=reply.given_by.strip(), capacity=reply.capacity, given_on=on, recorded_at=command.at,
        recorded_by_id=command.actor.actor_id,
    )  # fmt: skip


def _keep(done: Act, addressee: Addressee, answer: CensusAnswer) -> None:
    """Keep an answer, and show on the addressee that one came."""
    answer.addressee_id, addressee.answered_at = addressee.id, answer.recorded_at
    db.session.add(answer)
    done.after = {"channel": answer.channel.value, "answer": answer.code, "fields": sorted(answer.values)}


def report(addressee: Addressee, command: Command[User], *, sign: Sign, on: date, note: str) -> CensusReport:
    """Record what was heard otherwise: a letter that came back, word that the organisation has ceased.

    :raises RuleBroken: the day is to come, or it is not written who said so.
    """
    with act(
        addressee, command, verb=AddresseeVerb.HEARD, roles=CLERKS, states=RECEIVING,
        faults=lambda: [*_day_faults(on, "heard_on", today=command.on), *_note_faults(sign, note)],
    ) as done:  # fmt: skip
        row = CensusReport(
            addressee_id=addressee.id, sign=sign, heard_on=on, note=note.strip(), recorded_at=command.at, recorded_by_id=command.actor.id
        )
        db.session.add(row)
        if sign.is_return:
            addressee.returned_on = on
        done.reason, done.after = row.note, {"sign": sign.value, "on": on}
    return row


def _note_faults(sign: Sign, note: str) -> list[Reason]:
    if note.strip() or sign not in {Sign.SAYS_CEASED, Sign.REACHED, Sign.OTHER}:
        return []
    return [Reason("note", Text("Écrivez qui l'a dit, et comment.", "Write who said so, and how."), field="note")]


def _day_faults(on: date, field_name: str, *, today: date) -> list[Reason]:
    return [Reason("future", Text("Ce jour est à venir.", "This day is yet to come."), field=field_name)] if on > today else []


def attach(addressee: Addressee, command: Command[User], *, about: str, data: bytes, filename: str, store: Store) -> CensusEvidence:
    """Keep a scan. Inspected before it is stored: a refused file leaves nothing behind.

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    with act(addressee, command, verb=AddresseeVerb.EVIDENCE_KEPT, roles=CLERKS) as done:
        found = inspect(data, filename)
        stored = store.put(data)
        evidence = CensusEvidence(
            addressee_id=addressee.id, about=about.strip(), digest=stored.digest, filename=safe_filename(filename),
            media_type=found.media_type, size=stored.size, recorded_at=command.at, recorded_by_id=command.actor.id,
        )  # fmt: skip
        db.session.add(evidence)
        done.after = {"about": evidence.about, "digest": stored.digest, "size": stored.size}
    return evidence


def conclude(addressee: Addressee, command: Command[User], *, outcome: CensusOutcome, reason: str) -> Addressee:
    """A person concludes for one organisation, with the reason. Changed later, the earlier one stays in the journal.

    :raises RuleBroken: no reason; no answer to confirm; « no answer » before the time is out.
    """
    with act(
        addressee, command, verb=AddresseeVerb.CONCLUDED, roles=EXAMINERS, states=RECEIVING, reason=reason,
        faults=lambda: outcome_faults(addressee, outcome, today=command.on),
    ) as done:  # fmt: skip
        if addressee.outcome:
            done.before = {"outcome": addressee.outcome.value, "reason": addressee.outcome_reason}
        addressee.outcome, addressee.outcome_reason = outcome, done.reason
        addressee.outcome_by_id, addressee.outcome_at = command.actor.id, command.at
        done.after = {"outcome": outcome.value}
    return addressee


def outcome_faults(addressee: Addressee, outcome: CensusOutcome, *, today: date) -> list[Reason]:
    """Why this cannot be concluded of this organisation now."""
    if outcome in {CensusOutcome.CONFIRMED, CensusOutcome.UPDATED} and addressee.answered_at is None:
        text = Text("Aucune réponse n'a été reçue : rien n'est confirmé.", "No answer was received: nothing is confirmed.")
        return [Reason("no_answer_yet", text, field="outcome")]
    if outcome is CensusOutcome.NO_ANSWER and addressee.answered_at is not None:
        return [Reason("answered", Text("Une réponse a été reçue.", "An answer was received."), field="outcome")]
    if outcome is CensusOutcome.NO_ANSWER and (addressee.answer_by is None or today <= addressee.answer_by):
        text = Text("Le temps laissé pour répondre n'est pas écoulé.", "The time given to answer is not over.")
        return [Reason("window", text, field="outcome")]
    if outcome is CensusOutcome.RETURNED and addressee.returned_on is None:
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
    nothing_came = sa.select(Addressee.id).where(*silent(campaign.id, today=command.on))
    nobody = Reason("nobody", Text("Aucune organisation n'est dans ce cas.", "No organisation is in this case."))
    with act(
        campaign, command, verb=CampaignVerb.SILENCE_CONCLUDED, roles=EXAMINERS, states=RECEIVING, reason=reason,
        faults=lambda: [] if db.session.scalar(nothing_came.limit(1)) else [nobody],
    ) as done:  # fmt: skip
        ids = list(db.session.scalars(nothing_came.with_for_update()))
        values = {"outcome": CensusOutcome.NO_ANSWER, "outcome_reason": done.reason, "outcome_by_id": command.actor.id,
                  "outcome_at": command.at, "touched_at": command.at, "touched_by": command.actor.name,
                  "version": Addressee.version + 1}  # fmt: skip
        db.session.execute(sa.update(Addressee).where(Addressee.id.in_(ids)).values(**values).execution_options(synchronize_session=False))
        db.session.expire_all()
        done.after = {"addressees": len(ids)}
    return len(ids)
