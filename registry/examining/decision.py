"""Acts of decision: propose, recall, send back, accept, refuse, notify, hand over, close, reopen, note the silence.

Two pairs of eyes: the one who proposes or holds the dossier never signs (R13), here and in the database. What is signed
is what was proposed, sealed by a digest. Only a signature registers or refuses; a clock never does (R10).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final

from registry import kinds, serials
from registry.accounts.models import User
from registry.acts import Act, Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import locked
from registry.dossiers.acting import dossier_act
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import seal
from registry.dossiers.verbs import DossierVerb
from registry.errors import Reason
from registry.examining.examination import letter_values
from registry.kinds.completeness import decision_faults
from registry.kinds.filing import Signature
from registry.law.calendar import long_date
from registry.law.deadlines import Clock, ClockState, may_close_from, read_clock, recourse_until
from registry.law.numbering import Series
from registry.law.statuses import Defect, Outcome
from registry.law.workflow import Action
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.statute import queries as statute
from registry.unions.models import TradeUnion

#: What instructing a dossier is, in the journal's words: whoever did one of these never signs, reassigned or not (R13).
INSTRUCTION: Final = frozenset(
    {
        DossierVerb.TAKEN_UP, DossierVerb.PIECE_VERIFIED, DossierVerb.CLAUSE_READ, DossierVerb.NAME_TESTED,
        DossierVerb.OBSERVATION_ADDED, DossierVerb.OBSERVATIONS_GATHERED, DossierVerb.OBSERVATIONS_READY, DossierVerb.RETURNED,
        DossierVerb.DECISION_PROPOSED,
    }
)  # fmt: skip


def propose(
    dossier: Dossier, command: Command[User], *, outcome: Outcome, text: str, grounds: list[Defect], override_reason: str,
    legal_basis: str = "",
) -> Dossier:  # fmt: skip
    """Propose a decision to the registrar, with its reasons. Refuses with everything that stands in the way.

    A written `override_reason` sets aside what only practice asks for (R8), never what the law asks for. On a contested or
    frozen union, every outcome rests on a written `legal_basis`.
    """

    def faults() -> list[Reason]:
        found = [*_standing_faults(dossier, outcome, override_reason, command.on), *_basis_faults(dossier, legal_basis, command.on)]
        if outcome is Outcome.REFUSE and not any(founds_a_refusal(dossier, ground) for ground in grounds):
            words = Text("Un refus repose sur au moins un motif de droit.", "A refusal rests on at least one ground of law.")
            found.append(Reason("no_ground", words, "12(2)", "grounds"))
        return found

    with dossier_act(dossier, Action.PROPOSE, command, verb=DossierVerb.DECISION_PROPOSED, reason=text, faults=faults) as done:
        dossier.outcome, dossier.decision_text, dossier.override_reason = outcome, done.reason, override_reason.strip()
        dossier.legal_basis = legal_basis.strip()
        dossier.refusal_grounds = [ground.value for ground in grounds] if outcome is Outcome.REFUSE else []
        dossier.proposed_by_id, dossier.proposed_at, dossier.proposal_digest = command.actor.id, command.at, seal(dossier)
        dossier.status = done.target  # last: the database wants the proposal whole
        done.after = {"outcome": outcome.value, "grounds": dossier.refusal_grounds, "override": override_reason.strip(),
                      "seal": dossier.proposal_digest}  # fmt: skip
    return dossier


def recall(dossier: Dossier, command: Command[User]) -> Dossier:
    """Take one's own proposal back before it is signed."""

    def barred() -> list[Reason]:
        text = Text("Seul l'auteur de la proposition peut la reprendre.", "Only the author of the proposal may recall it.")
        return [] if dossier.proposed_by_id == command.actor.id else [Reason("not_proposer", text)]

    with dossier_act(dossier, Action.RECALL, command, verb=DossierVerb.PROPOSAL_RECALLED, barred=barred) as done:
        _clear_proposal(dossier)
        dossier.status = done.target
    return dossier


def send_back(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """The signatory does not sign, and says why."""
    with dossier_act(dossier, Action.SEND_BACK, command, verb=DossierVerb.SENT_BACK, reason=reason) as done:
        _clear_proposal(dossier)
        dossier.status = done.target
    return dossier


def accept(dossier: Dossier, command: Command[User]) -> Dossier:
    """Sign what was filed: the register changes as the kind of filing says, and its paper is frozen.

    A registration (arts. 6, 11) makes the union, under the next number. Anything else takes effect from its own day, under
    the union's own number.
    """
    kind = kinds.of(dossier)
    claims = dossier.outcome is Outcome.CLAIM and Outcome.CLAIM in kind.outcomes
    if dossier.subject_id is not None:
        locked(TradeUnion, dossier.subject_id)  # before the dossier: filings of one union wait for each other
    with _signature(dossier, Action.ACCEPT, command, kind.verb, Outcome.CLAIM if claims else Outcome.REGISTER) as done:
        on, rules = command.on, statute.rules_on(command.on)
        dossier.effect_on = kind.day(kinds.case_of(dossier, rules=rules, on=on))
        lines = kinds.lines(dossier)
        case = kinds.case_of(dossier, rules=rules, on=on)
        made = kind.effect(case, Signature(command.actor, command.at, f"dossier:{dossier.id}", dossier.decision_text))
        dossier.status, dossier.union_id, dossier.ended_on = done.target, made.id if made else None, on
        dossier.signed_by_id, dossier.signed_at = command.actor.id, command.at
        union = made or case.union
        paper = kind.paper(case, union, lines)
        if paper is not None:
            issuing.issue(
                paper.notice, reference=paper.reference, dossier_id=dossier.id, union_id=dossier.subject_id, at=command.at,
                values={**letter_values(dossier), **paper.values, "signed_by": command.actor.name,
                        "signatory_role": command.actor.role_label.as_json()},
            )  # fmt: skip
        done.after = {"number": union.number}
        if made is None:
            done.after |= {"letter": paper.reference if paper else "", "filing": dossier.filing.value, "effect_on": dossier.effect_on}
    return dossier


def founds_a_refusal(dossier: Dossier, ground: Defect) -> bool:
    """A defect with an article; of a change, also that nothing proves it: the register records no fact without evidence."""
    return ground.founds_a_refusal or (ground is Defect.EVIDENCE and dossier.filing.traits.rests_on_evidence)


def _basis_faults(dossier: Dossier, legal_basis: str, on: date) -> list[Reason]:
    if legal_basis.strip() or not kinds.is_guarded(kinds.case_of(dossier, rules=statute.rules_on(on), on=on)):
        return []
    text = Text(
        "Direction contestée ou dépôts gelés : tout acte dit sa base légale.",
        "Leadership contested or filings frozen: every act states its legal basis.",
    )
    return [Reason("legal_basis", text, field="legal_basis")]


def refuse(dossier: Dossier, command: Command[User]) -> Notice:
    """Sign the refusal, in writing, with its reasons (art. 12(2)) and the recourse of art. 14."""
    with _signature(dossier, Action.REFUSE, command, DossierVerb.REFUSED, Outcome.REFUSE) as done:
        on = command.on
        dossier.status, dossier.ended_on = done.target, on
        dossier.signed_by_id, dossier.signed_at = command.actor.id, command.at
        reference = str(serials.take(Series.LETTER, on=on))
        notice = issuing.issue(
            NoticeKind.REFUSAL, reference=reference, dossier_id=dossier.id, at=command.at,
            values={**letter_values(dossier), "signed_by": command.actor.name, "signatory_role": command.actor.role_label.as_json(),
                    "reasons": dossier.decision_text, "recourse_days": statute.rules_on(on).recourse_days,
                    "grounds": [{"label": Defect(one).label.as_json(), "article": Defect(one).article} for one in dossier.refusal_grounds]},
        )  # fmt: skip
        done.after = {"letter": reference, "grounds": dossier.refusal_grounds}
    return notice


def record_notification(dossier: Dossier, command: Command[User], *, on: date, how: str) -> Dossier:
    """Record when and how the decision reached the applicants: the thirty days of art. 14 run from there."""

    def faults() -> list[Reason]:
        found = []
        if dossier.notified_on is not None:
            text = Text("La notification est déjà constatée.", "The notification is already recorded.")
            found.append(Reason("notified", text, "14", "on"))
        if dossier.signed_at and not legal_date(dossier.signed_at) <= on <= command.on:
            text = Text(
                "La notification suit la signature et ne peut être à venir.",
                "Notification follows the signature and cannot be in the future.",
            )
            found.append(Reason("date", text, "14", "on"))
        if not how.strip():
            text = Text("Dites comment : remise en main propre, lettre avec accusé…", "Say how: by hand, registered letter…")
            found.append(Reason("how", text, "14", "how"))
        return found

    with dossier_act(dossier, Action.NOTIFY, command, verb=DossierVerb.NOTIFIED, faults=faults) as done:
        dossier.notified_on, dossier.notified_how = on, how.strip()
        done.after = {"on": on, "how": how.strip()}
        if dossier.filing.traits.is_statutory:
            done.after["recourse_until"] = recourse_until(on, rules=statute.rules_on(on))
    return dossier


def hand_over(dossier: Dossier, command: Command[User], *, on: date, to: str) -> Dossier:
    """Record to whom the signed certificate was handed, and when; distinct from the signature (docs/law.md#offices)."""

    def faults() -> list[Reason]:
        found = []
        if dossier.handed_over_on is not None:
            text = Text("La remise est déjà constatée.", "The handing-over is already recorded.")
            found.append(Reason("handed", text, field="handed_on"))
        if dossier.signed_at and not legal_date(dossier.signed_at) <= on <= command.on:
            text = Text(
                "La remise suit la signature et ne peut être à venir.",
                "The handing-over follows the signature and cannot be in the future.",
            )
            found.append(Reason("date", text, field="handed_on"))
        if not to.strip():
            text = Text("Nommez la personne qui reçoit le certificat.", "Name the person who receives the certificate.")
            found.append(Reason("to", text, field="to"))
        return found

    with dossier_act(dossier, Action.HAND_OVER, command, verb=DossierVerb.HANDED_OVER, faults=faults) as done:
        dossier.handed_over_on, dossier.handed_over_to = on, to.strip()
        done.after = {"on": on, "to": to.strip()}
    return dossier


def close(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Close a dossier whose applicants stayed silent after observations. Not a refusal; reopened on request."""

    def faults() -> list[Reason]:
        earliest = may_close_from(dossier.rounds[-1].returned_on, rules=statute.rules_on(command.on))
        if command.on >= earliest:
            return []
        text = Text(
            "Le classement est possible à partir du {day} (règle non confirmée).", "Closing is possible from {day} (unconfirmed rule)."
        )
        return [Reason("too_early", text.filled(day=long_date(earliest)), field="reason")]

    with dossier_act(dossier, Action.CLOSE, command, verb=DossierVerb.CLOSED, reason=reason, faults=faults) as done:
        dossier.status, dossier.ended_on, dossier.end_reason = done.target, command.on, done.reason
        reference = str(serials.take(Series.LETTER, on=command.on))
        issuing.issue(NoticeKind.CLOSURE, reference=reference, dossier_id=dossier.id, at=command.at,
                      values={**letter_values(dossier), "signed_by": command.actor.name, "reason": done.reason,
                              "returned_on": dossier.rounds[-1].returned_on.isoformat()})  # fmt: skip
        done.after = {"letter": reference}
    return dossier


def reopen(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Reopen a closed dossier where it stood: with the union, waiting for its re-submission."""
    with dossier_act(dossier, Action.REOPEN, command, verb=DossierVerb.REOPENED, reason=reason) as done:
        dossier.status, dossier.ended_on, dossier.end_reason = done.target, None, ""
    return dossier


def note_silence(dossier: Dossier, command: Command[User]) -> Notice:
    """Put on paper that the period has expired, with dates and computation. It decides nothing (R10)."""

    def faults() -> list[Reason]:
        text = Text("Le délai n'est pas expiré.", "The period has not expired.")
        return [] if _clock(dossier, command.on).state is ClockState.EXPIRED else [Reason("not_expired", text, "11(1)(b)")]

    with dossier_act(dossier, Action.NOTE_SILENCE, command, verb=DossierVerb.SILENCE_NOTED, faults=faults) as done:
        clock, reference = _clock(dossier, command.on), str(serials.take(Series.LETTER, on=command.on))
        notice = issuing.issue(
            NoticeKind.SILENCE, reference=reference, dossier_id=dossier.id, at=command.at,
            values={**letter_values(dossier), "signed_by": command.actor.name, "noted_on": command.on.isoformat(),
                    "due_on": clock.due_on.isoformat() if clock.due_on else "", "lines": [line.as_json() for line in clock.lines]},
        )  # fmt: skip
        done.after = {"letter": reference, "due_on": clock.due_on}
    return notice


def _clock(dossier: Dossier, on: date) -> Clock:
    assert dossier.submitted_on is not None  # noqa: S101 - the workflow asks for a filed dossier
    return read_clock(facts_of(dossier), rules=statute.rules_on(dossier.submitted_on), calendar=statute.calendar(), today=on)


def blockers(dossier: Dossier, outcome: Outcome, *, on: date) -> list[Reason]:
    """What stands in the way of an outcome today, for the page; the act asks the same question."""
    return decision_faults(dossier, outcome, rules=statute.rules_on(on), on=on)


def signature_obstacle(dossier: Dossier, actor: User) -> Reason | None:
    """Why this person may not be the second pair of eyes, or None (R13)."""
    if dossier.proposed_by_id == actor.id:
        text = Text(
            "Vous avez proposé cette décision : une autre personne la signe.", "You proposed this decision: another person signs it."
        )
        return Reason("four_eyes", text)
    if dossier.holder_id == actor.id or trail.has_done(dossier, actor, INSTRUCTION):
        text = Text(
            "Vous avez instruit ce dossier : une autre personne signe la décision.",
            "You examined this dossier: another person signs the decision.",
        )
        return Reason("four_eyes", text)
    return None


@contextmanager
def _signature(dossier: Dossier, action: Action, command: Command[User], verb: DossierVerb, outcome: Outcome) -> Iterator[Act]:
    """A signed decision: by a second pair of eyes (R13), of what was proposed, unchanged since, and still possible."""

    def barred() -> list[Reason]:
        obstacle = signature_obstacle(dossier, command.actor)
        return [obstacle] if obstacle else []

    def faults() -> list[Reason]:
        found = [*_standing_faults(dossier, outcome, dossier.override_reason, command.on)]
        found += _basis_faults(dossier, dossier.legal_basis, command.on)
        if dossier.outcome is not outcome:
            found.append(Reason("other_outcome", Text("Ce n'est pas la décision proposée.", "This is not the decision proposed.")))
        if seal(dossier) != dossier.proposal_digest:
            text = Text(
                "Le dossier a changé depuis la proposition : renvoyez-le à l'instruction.",
                "The file changed since the proposal: send it back to examination.",
            )
            found.append(Reason("seal", text))
        return found

    with dossier_act(dossier, action, command, verb=verb, barred=barred, faults=faults) as done:
        done.reason = dossier.decision_text
        yield done


def _standing_faults(dossier: Dossier, outcome: Outcome, override_reason: str, on: date) -> list[Reason]:
    faults = blockers(dossier, outcome, on=on)
    return [fault for fault in faults if not (fault.overridable and override_reason.strip())]


def _clear_proposal(dossier: Dossier) -> None:
    dossier.outcome, dossier.decision_text, dossier.override_reason = None, "", ""
    dossier.refusal_grounds, dossier.proposal_digest, dossier.legal_basis = [], "", ""
    dossier.proposed_by_id, dossier.proposed_at = None, None
