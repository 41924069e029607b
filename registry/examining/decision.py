"""Acts of decision: propose, recall, send back, accept, refuse, notify, hand over, close, reopen, note the silence.

Two pairs of eyes: the one who proposes or holds the dossier never signs (R13), here and in the database. What is signed
is what was proposed, sealed by a digest. Only a signature registers or refuses; a clock never does (R10).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from registry import kinds as changes
from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import locked
from registry.dossiers.legal import facts_of
from registry.dossiers.models import Dossier
from registry.dossiers.opening import begin, done, require_reason
from registry.dossiers.snapshot import seal
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotAllowed, Reason, RuleBroken
from registry.examining.examination import letter_values
from registry.kinds.completeness import decision_faults
from registry.kinds.shape import Signature
from registry.law import places
from registry.law.calendar import long_date
from registry.law.deadlines import ClockState, may_close_from, read_clock, recourse_until
from registry.law.filings import FilingKind
from registry.law.numbering import Series
from registry.law.statuses import Defect, DossierStatus, Outcome
from registry.law.workflow import Action, Transition
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.statute import queries as statute
from registry.unions import lifecycle
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
    dossier: Dossier,
    command: Command[User],
    *,
    outcome: Outcome,
    text: str,
    grounds: list[Defect],
    override_reason: str,
    legal_basis: str = "",
) -> Dossier:
    """Propose a decision to the registrar, with its reasons. Refuses with everything that stands in the way.

    A written `override_reason` sets aside what only practice asks for (R8), never what the law asks for. On a contested or
    frozen union, every outcome rests on a written `legal_basis`.
    """
    row = begin(dossier, Action.PROPOSE, command)
    reason = require_reason(row, text)
    faults = _standing_faults(dossier, outcome, override_reason, command.at)
    faults += _basis_faults(dossier, legal_basis, command.at)
    if outcome is Outcome.REFUSE and not any(founds_a_refusal(dossier, ground) for ground in grounds):
        words = Text("Un refus repose sur au moins un motif de droit.", "A refusal rests on at least one ground of law.")
        faults.append(Reason("no_ground", words, "12(2)", "grounds"))
    if faults:
        raise RuleBroken(faults)
    assert row.target is not None  # noqa: S101
    dossier.outcome, dossier.decision_text, dossier.override_reason = outcome, reason, override_reason.strip()
    dossier.legal_basis = legal_basis.strip()
    dossier.refusal_grounds = [ground.value for ground in grounds] if outcome is Outcome.REFUSE else []
    dossier.proposed_by_id, dossier.proposed_at, dossier.proposal_digest = command.actor.id, command.at, seal(dossier)
    dossier.status = row.target  # last: the database wants the proposal whole
    return done(dossier, DossierVerb.DECISION_PROPOSED, actor=command.actor, at=command.at, reason=reason,
                after={"outcome": outcome.value, "grounds": dossier.refusal_grounds, "override": override_reason.strip(), "seal": dossier.proposal_digest})  # fmt: skip


def recall(dossier: Dossier, command: Command[User]) -> Dossier:
    """Take one's own proposal back before it is signed."""
    row = begin(dossier, Action.RECALL, command)
    if dossier.proposed_by_id != command.actor.id:
        raise NotAllowed(
            Reason(
                "not_proposer", Text("Seul l'auteur de la proposition peut la reprendre.", "Only the author of the proposal may recall it.")
            )
        )
    _clear_proposal(dossier)
    assert row.target is not None  # noqa: S101
    dossier.status = row.target
    return done(dossier, DossierVerb.PROPOSAL_RECALLED, actor=command.actor, at=command.at)


def send_back(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """The signatory does not sign, and says why."""
    row = begin(dossier, Action.SEND_BACK, command)
    reason = require_reason(row, reason)
    _clear_proposal(dossier)
    assert row.target is not None  # noqa: S101
    dossier.status = row.target
    return done(dossier, DossierVerb.SENT_BACK, actor=command.actor, at=command.at, reason=reason)


def accept(dossier: Dossier, command: Command[User]) -> Dossier:
    """Sign the registration (arts. 6, 11): the number is given, the union enters the register, the certificate is frozen.

    A change takes effect in the register from its own day, under the union's own number.
    """
    row = begin(dossier, Action.ACCEPT, command)
    if not dossier.filing.is_registration:
        return _accept_change(dossier, row, actor=command.actor, at=command.at)
    _check_second_eyes(dossier, command.actor, Outcome.REGISTER, command.at)
    on = legal_date(command.at)
    assert dossier.kind is not None  # noqa: S101
    assert dossier.side is not None  # noqa: S101
    assert row.target is not None  # noqa: S101
    union = lifecycle.enter(
        lifecycle.Identity(
            kind=dossier.kind, side=dossier.side, level=dossier.level,
            name_fr=dossier.name_fr, name_en=dossier.name_en, acronym=dossier.acronym,
            seat=dossier.seat, locality=dossier.locality, departement=dossier.departement,
            region=places.departements()[dossier.departement].region,
            po_box=dossier.po_box, phone=dossier.phone, email=dossier.email,
            branches=tuple(dossier.branches),
            officers=tuple((person.name, person.function) for person in dossier.officers if person.function),
            member_ids=tuple(member.union_id for member in dossier.members) if dossier.kind.groups_organisations else (),
        ),
        on=on, at=command.at, rules=statute.rules_on(on), actor=command.actor,
    )  # fmt: skip
    dossier.status, dossier.union_id, dossier.ended_on = row.target, union.id, on
    dossier.signed_by_id, dossier.signed_at = command.actor.id, command.at
    issuing.issue(
        NoticeKind.CERTIFICATE, reference=union.number, dossier_id=dossier.id, at=command.at,
        values={**letter_values(dossier), "number": union.number, "registered_on": on.isoformat(), "signed_by": command.actor.name,
                "signatory_role": command.actor.role_label.as_json(), "seat": _seat_words(dossier)},
    )  # fmt: skip
    return done(
        dossier, DossierVerb.ACCEPTED, actor=command.actor, at=command.at, reason=dossier.decision_text, after={"number": union.number}
    )


def _accept_change(dossier: Dossier, row: Transition[Action, DossierStatus], *, actor: User, at: datetime) -> Dossier:
    outcome = Outcome.CLAIM if dossier.outcome is Outcome.CLAIM else Outcome.REGISTER
    union = locked(TradeUnion, dossier.subject_id or 0)
    _check_second_eyes(dossier, actor, outcome, at)
    on = legal_date(at)
    rules = statute.rules_on(on)
    assert row.target is not None  # noqa: S101
    dossier.effect_on = changes.day_of_effect(dossier, rules=rules, on=on)
    said = [{"label": line.label.as_json(), "before": line.before.as_json() if line.before else None, "after": line.after.as_json()}
            for line in changes.lines(dossier)]  # fmt: skip
    signed = Signature(actor, at, f"dossier:{dossier.id}", dossier.decision_text)
    changes.take_effect(dossier, signed, rules=rules, on=on)
    dossier.status, dossier.ended_on = row.target, on
    dossier.signed_by_id, dossier.signed_at = actor.id, at
    reference = ""
    if dossier.filing is not FilingKind.DUPLICATE_CERTIFICATE:
        reference = str(serials.take(Series.LETTER, on=on))
        issuing.issue(
            NoticeKind.CHANGE, reference=reference, dossier_id=dossier.id, union_id=union.id, at=at,
            values={**letter_values(dossier), "lines": said, "outcome": outcome.label.as_json(), "is_claim": outcome is Outcome.CLAIM,
                    "effect_on": dossier.effect_on.isoformat() if dossier.effect_on else "", "officers": _named(dossier),
                    "legal_basis": dossier.legal_basis, "signed_by": actor.name, "signatory_role": actor.role_label.as_json()},
        )  # fmt: skip
    after = {"letter": reference, "number": union.number, "filing": dossier.filing.value, "effect_on": dossier.effect_on}
    return done(dossier, DossierVerb.CHANGE_ACCEPTED, actor=actor, at=at, reason=dossier.decision_text, after=after)


def _named(dossier: Dossier) -> list[dict[str, Any]]:
    return [{"name": person.name, "function": person.function.label.as_json()} for person in dossier.officers if person.function]


def founds_a_refusal(dossier: Dossier, ground: Defect) -> bool:
    """A defect with an article; of a change, also that nothing proves it: the register records no fact without evidence."""
    return ground.founds_a_refusal or (ground is Defect.EVIDENCE and not dossier.filing.is_registration)


def _basis_faults(dossier: Dossier, legal_basis: str, at: datetime) -> list[Reason]:
    if dossier.filing.is_registration or legal_basis.strip():
        return []
    on = legal_date(at)
    if not changes.is_guarded(changes.case_of(dossier, rules=statute.rules_on(on), on=on)):
        return []
    text = Text(
        "Direction contestée ou dépôts gelés : tout acte dit sa base légale.",
        "Leadership contested or filings frozen: every act states its legal basis.",
    )
    return [Reason("legal_basis", text, field="legal_basis")]


def refuse(dossier: Dossier, command: Command[User]) -> Notice:
    """Sign the refusal, in writing, with its reasons (art. 12(2)) and the recourse of art. 14."""
    row = begin(dossier, Action.REFUSE, command)
    _check_second_eyes(dossier, command.actor, Outcome.REFUSE, command.at)
    on = legal_date(command.at)
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.ended_on = row.target, on
    dossier.signed_by_id, dossier.signed_at = command.actor.id, command.at
    reference = str(serials.take(Series.LETTER, on=on))
    notice = issuing.issue(
        NoticeKind.REFUSAL, reference=reference, dossier_id=dossier.id, at=command.at,
        values={**letter_values(dossier), "signed_by": command.actor.name, "signatory_role": command.actor.role_label.as_json(),
                "reasons": dossier.decision_text, "recourse_days": statute.rules_on(on).recourse_days,
                "grounds": [{"label": Defect(g).label.as_json(), "article": Defect(g).article} for g in dossier.refusal_grounds]},
    )  # fmt: skip
    done(
        dossier,
        DossierVerb.REFUSED,
        actor=command.actor,
        at=command.at,
        reason=dossier.decision_text,
        after={"letter": reference, "grounds": dossier.refusal_grounds},
    )
    return notice


def record_notification(dossier: Dossier, command: Command[User], *, on: date, how: str) -> Dossier:
    """Record when and how the decision reached the applicants: the thirty days of art. 14 run from there."""
    begin(dossier, Action.NOTIFY, command)
    faults = []
    if dossier.notified_on is not None:
        faults.append(Reason("notified", Text("La notification est déjà constatée.", "The notification is already recorded."), "14", "on"))
    if dossier.signed_at and not legal_date(dossier.signed_at) <= on <= legal_date(command.at):
        faults.append(
            Reason(
                "date",
                Text(
                    "La notification suit la signature et ne peut être à venir.",
                    "Notification follows the signature and cannot be in the future.",
                ),
                "14",
                "on",
            )
        )
    if not how.strip():
        faults.append(
            Reason(
                "how",
                Text("Dites comment : remise en main propre, lettre avec accusé…", "Say how: by hand, registered letter…"),
                "14",
                "how",
            )
        )
    if faults:
        raise RuleBroken(faults)
    dossier.notified_on, dossier.notified_how = on, how.strip()
    said: dict[str, Any] = {"on": on, "how": how.strip()}
    if dossier.filing.is_registration:
        said["recourse_until"] = recourse_until(on, rules=statute.rules_on(on))
    return done(dossier, DossierVerb.NOTIFIED, actor=command.actor, at=command.at, after=said)


def hand_over(dossier: Dossier, command: Command[User], *, on: date, to: str) -> Dossier:
    """Record to whom the signed certificate was handed, and when; distinct from the signature (docs/law.md#offices)."""
    begin(dossier, Action.HAND_OVER, command)
    faults = []
    if dossier.handed_over_on is not None:
        faults.append(Reason("handed", Text("La remise est déjà constatée.", "The handing-over is already recorded."), field="handed_on"))
    if dossier.signed_at and not legal_date(dossier.signed_at) <= on <= legal_date(command.at):
        faults.append(
            Reason(
                "date",
                Text(
                    "La remise suit la signature et ne peut être à venir.",
                    "The handing-over follows the signature and cannot be in the future.",
                ),
                field="handed_on",
            )
        )
    if not to.strip():
        faults.append(
            Reason("to", Text("Nommez la personne qui reçoit le certificat.", "Name the person who receives the certificate."), field="to")
        )
    if faults:
        raise RuleBroken(faults)
    dossier.handed_over_on, dossier.handed_over_to = on, to.strip()
    return done(dossier, DossierVerb.HANDED_OVER, actor=command.actor, at=command.at, after={"on": on, "to": to.strip()})


def close(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Close a dossier whose applicants stayed silent after observations. Not a refusal; reopened on request."""
    row = begin(dossier, Action.CLOSE, command)
    reason = require_reason(row, reason)
    on = legal_date(command.at)
    earliest = may_close_from(dossier.rounds[-1].returned_on, rules=statute.rules_on(on))
    if on < earliest:
        text = Text(
            "Le classement est possible à partir du {day} (règle non confirmée).", "Closing is possible from {day} (unconfirmed rule)."
        )
        raise RuleBroken(Reason("too_early", text.filled(day=long_date(earliest)), field="reason"))
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.ended_on, dossier.end_reason = row.target, on, reason
    reference = str(serials.take(Series.LETTER, on=on))
    issuing.issue(NoticeKind.CLOSURE, reference=reference, dossier_id=dossier.id, at=command.at,
                  values={**letter_values(dossier), "signed_by": command.actor.name, "reason": reason,
                          "returned_on": dossier.rounds[-1].returned_on.isoformat()})  # fmt: skip
    return done(dossier, DossierVerb.CLOSED, actor=command.actor, at=command.at, reason=reason, after={"letter": reference})


def reopen(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """Reopen a closed dossier where it stood: with the union, waiting for its re-submission."""
    row = begin(dossier, Action.REOPEN, command)
    reason = require_reason(row, reason)
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.ended_on, dossier.end_reason = row.target, None, ""
    return done(dossier, DossierVerb.REOPENED, actor=command.actor, at=command.at, reason=reason)


def note_silence(dossier: Dossier, command: Command[User]) -> Notice:
    """Put on paper that the period has expired, with dates and computation. It decides nothing (R10)."""
    begin(dossier, Action.NOTE_SILENCE, command)
    on = legal_date(command.at)
    assert dossier.submitted_on is not None  # noqa: S101
    clock = read_clock(facts_of(dossier), rules=statute.rules_on(dossier.submitted_on), calendar=statute.calendar(), today=on)
    if clock.state is not ClockState.EXPIRED:
        raise RuleBroken(Reason("not_expired", Text("Le délai n'est pas expiré.", "The period has not expired."), "11(1)(b)"))
    reference = str(serials.take(Series.LETTER, on=on))
    notice = issuing.issue(
        NoticeKind.SILENCE, reference=reference, dossier_id=dossier.id, at=command.at,
        values={**letter_values(dossier), "signed_by": command.actor.name, "noted_on": on.isoformat(),
                "due_on": clock.due_on.isoformat() if clock.due_on else "", "lines": [line.as_json() for line in clock.lines]},
    )  # fmt: skip
    done(dossier, DossierVerb.SILENCE_NOTED, actor=command.actor, at=command.at, after={"letter": reference, "due_on": clock.due_on})
    return notice


def blockers(dossier: Dossier, outcome: Outcome, *, at: datetime) -> list[Reason]:
    """What stands in the way of an outcome today, for the page; the act asks the same question."""
    on = legal_date(at)
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


def _check_second_eyes(dossier: Dossier, actor: User, outcome: Outcome, at: datetime) -> None:
    obstacle = signature_obstacle(dossier, actor)
    if obstacle:
        raise NotAllowed(obstacle)
    faults = [*_standing_faults(dossier, outcome, dossier.override_reason, at), *_basis_faults(dossier, dossier.legal_basis, at)]
    if dossier.outcome is not outcome:
        faults.append(Reason("other_outcome", Text("Ce n'est pas la décision proposée.", "This is not the decision proposed.")))
    if seal(dossier) != dossier.proposal_digest:
        text = Text(
            "Le dossier a changé depuis la proposition : renvoyez-le à l'instruction.",
            "The file changed since the proposal: send it back to examination.",
        )
        faults.append(Reason("seal", text))
    if faults:
        raise RuleBroken(faults)


def _standing_faults(dossier: Dossier, outcome: Outcome, override_reason: str, at: datetime) -> list[Reason]:
    faults = blockers(dossier, outcome, at=at)
    return [fault for fault in faults if not (fault.overridable and override_reason.strip())]


def _clear_proposal(dossier: Dossier) -> None:
    dossier.outcome, dossier.decision_text, dossier.override_reason = None, "", ""
    dossier.refusal_grounds, dossier.proposal_digest, dossier.legal_basis = [], "", ""
    dossier.proposed_by_id, dossier.proposed_at = None, None


def _seat_words(dossier: Dossier) -> str:
    parts = [dossier.seat, f"BP {dossier.po_box}" if dossier.po_box else "", dossier.locality]
    return ", ".join(part for part in parts if part)
