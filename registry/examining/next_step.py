"""What is the one next step for this person on this dossier, and why the other acts are closed.

Pure: a dossier, a person, the rules and the clock of the day come in; words and the page to open come out. It asks the
questions that the acts ask (`reachable_actions`, `decision_faults`), so that the page never promises what the server
refuses. Nothing here decides, and no outcome is ever suggested over another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from registry import kinds
from registry.accounts.models import User
from registry.bilingual import Text
from registry.dossiers.acting import reachable_actions
from registry.dossiers.models import Dossier
from registry.errors import Reason
from registry.examining.decision import signature_obstacle
from registry.kinds.completeness import clauses_of, decision_faults, names_of, suggested_observations
from registry.kinds.words import NOTHING
from registry.law.calendar import long_date
from registry.law.deadlines import may_close_from, recourse_until
from registry.law.parameters import Parameters
from registry.law.roles import SIGNATORIES, Role
from registry.law.statuses import DossierStatus as S
from registry.law.statuses import Outcome, PieceState
from registry.law.workflow import Action

#: Reasons shown beside a closed act; the page of the decision lists them all.
MOST_REASONS: Final = 4


@dataclass(frozen=True, slots=True)
class DossierStep:
    """The next step. `tab` is the page of the dossier where it is done; `act` the act itself when one button is enough.

    A step without either is a wait: somebody else moves next.
    """

    code: str
    title: Text
    body: Text = field(default=Text("", ""))
    tab: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """An act of this person's work that is not possible now, with every reason (the first ones)."""

    title: Text
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """What the guidance depends on, counted once."""

    dossier: Dossier
    person: User
    on: date
    rules: Parameters
    powers: frozenset[Role]
    can: frozenset[str]
    to_verify: int
    to_read: int
    name_is_settled: bool
    waiting: int
    unlisted: int
    register_faults: tuple[Reason, ...]
    refuse_faults: tuple[Reason, ...]
    is_guarded: bool = False

    @property
    def holds(self) -> bool:
        """Is the dossier in this person's hands?"""
        return self.dossier.holder_id == self.person.id

    @property
    def holder(self) -> str:
        return self.dossier.holder.name if self.dossier.holder else "—"

    @property
    def obstacle(self) -> Reason | None:
        """Why a holder of the power to sign may not sign this one today."""
        if Role.DEPUTY in self.person.roles and not self.powers & SIGNATORIES:
            return NO_DELEGATION
        return signature_obstacle(self.dossier, self.person)


NO_DELEGATION: Final = Reason(
    "no_delegation",
    Text(
        "Aucune délégation de signature n'est en vigueur aujourd'hui à votre nom : vous pouvez lire, pas signer. "
        "L'administrateur inscrit la délégation sur votre compte, avec la référence de l'acte.",
        "No delegation of signature is in force in your name today: you may read, not sign. "
        "The administrator records the delegation on your account, with the reference of the act.",
    ),
)


def situation_of(dossier: Dossier, person: User, *, rules: Parameters, on: date) -> Situation:
    """Look at the dossier once, for this person, on this day."""
    read = {reading.clause for reading in dossier.readings}
    wanted = clauses_of(dossier)
    last = dossier.name_tests[-1] if dossier.name_tests else None
    waiting = [observation for observation in dossier.observations if observation.round_id is None]
    listed = {(observation.defect, observation.about) for observation in waiting}
    found = suggested_observations(dossier, rules=rules, on=on)
    return Situation(
        dossier=dossier,
        person=person,
        on=on,
        rules=rules,
        powers=person.powers_on(on),
        can=frozenset(row.action.value for row in reachable_actions(dossier, person, on)),
        to_verify=sum(document.state is PieceState.RECEIVED for document in dossier.current_documents),
        to_read=sum(clause.code not in read for clause in wanted),
        name_is_settled=not dossier.filing.traits.tests_name or (last is not None and last.tested == names_of(dossier)),
        waiting=len(waiting),
        unlisted=sum((defect.value, about) not in listed for defect, about, _ in found),
        register_faults=tuple(decision_faults(dossier, Outcome.REGISTER, rules=rules, on=on)),
        refuse_faults=tuple(decision_faults(dossier, Outcome.REFUSE, rules=rules, on=on)),
        is_guarded=kinds.is_guarded(kinds.case_of(dossier, rules=rules, on=on)),
    )


def next_step(now: Situation) -> DossierStep:
    """The one next step."""
    return {
        S.SUBMITTED: _filed,
        S.UNDER_EXAMINATION: _under_examination,
        S.RETURNED: _returned,
        S.DECISION_PROPOSED: _proposed,
        S.ACCEPTED: _accepted,
        S.REFUSED: _refused,
        S.CLOSED: _closed,
        S.WITHDRAWN: _withdrawn,
    }[now.dossier.status](now)


def _filed(now: Situation) -> DossierStep:
    if Action.ASSIGN.value in now.can:
        body = Text("Choisissez un instructeur, ou prenez le dossier vous-même.", "Choose an examiner, or take the dossier yourself.")
        return DossierStep("assign", Text("Attribuer le dossier", "Assign the dossier"), body, act="assign")
    if Action.TAKE_UP.value in now.can:
        body = Text("Le dossier est déposé et n'est à personne. Il passe « en instruction » à votre nom.",
                    "The dossier is filed and nobody holds it. It goes “under examination” in your name.")  # fmt: skip
        return DossierStep("take_up", Text("Prendre en charge le dossier", "Take up the dossier"), body, act="take_up")
    return _wait("wait_examiner", Text("Le dossier attend un instructeur", "The dossier waits for an examiner"))


def _under_examination(now: Situation) -> DossierStep:
    dossier = now.dossier
    if dossier.holder_id is None:
        return _filed(now)
    ready = dossier.observations_ready_by is not None and now.waiting > 0
    if ready and Action.RETURN.value in now.can:
        body = Text("L'instructeur a transmis {n} observation(s). Relisez la lettre, puis envoyez-la (art. 12(1)).",
                    "The examiner handed over {n} observation(s). Read the letter again, then send it (art. 12(1)).")  # fmt: skip
        return DossierStep(
            "return",
            Text("Relire et envoyer les observations", "Read and send the observations"),
            body.filled(n=now.waiting),
            "observations",
        )
    if not now.holds or Action.EXAMINE.value not in now.can:
        title = Text("{name} instruit ce dossier", "{name} is examining this dossier").filled(name=now.holder)
        return _wait("wait_holder", title)
    if ready:
        body = Text("Le chef de greffe relit et envoie la lettre.", "The head of registry reads and sends the letter.")
        return _wait("wait_head", Text("Les observations sont transmises", "The observations are handed over"), body)
    return _examination(now)


def _examination(now: Situation) -> DossierStep:
    """What the examiner looks at, in the order of the law: pieces, statutes, name; then what was found."""
    if now.to_verify:
        body = Text("{n} pièce(s) reçue(s), à ouvrir et à vérifier.", "{n} document(s) received, to be opened and checked.").filled(
            n=now.to_verify
        )
        return DossierStep("pieces", Text("Vérifier les pièces", "Check the documents"), body, "pieces")
    if now.to_read:
        body = Text(
            "{n} clause(s) de l'art. 15 à chercher dans les statuts.", "{n} clause(s) of art. 15 to look for in the statutes."
        ).filled(n=now.to_read)
        return DossierStep("statutes", Text("Lire les statuts", "Read the statutes"), body, "statutes")
    if not now.name_is_settled:
        body = Text("Comparez la dénomination aux noms les plus proches du registre (art. 11(1)(c)).",
                    "Compare the name with the nearest ones in the register (art. 11(1)(c)).")  # fmt: skip
        return DossierStep("name", Text("Examiner la dénomination", "Test the name"), body, "name")
    if now.waiting:
        body = Text("{n} observation(s) préparée(s) et non envoyée(s).", "{n} observation(s) prepared and not sent.").filled(n=now.waiting)
        if Action.RETURN.value in now.can:
            return DossierStep("return", Text("Envoyer les observations", "Send the observations"), body, "observations")
        return DossierStep("ready", Text("Transmettre les observations", "Hand over the observations"), body, "observations")
    if all(fault.overridable for fault in now.register_faults):
        body = Text(
            "Le dossier est vu. Un signataire décidera après vous.", "The dossier has been seen. A signatory will decide after you."
        )
        return DossierStep("propose", Text("Proposer une décision", "Propose a decision"), body, "decision")
    if not now.refuse_faults:
        body = Text("Des défauts demeurent après une série d'observations : écrivez encore à l'organisation, ou proposez une décision motivée (art. 12).",
                    "Defects remain after a round of observations: write again to the organisation, or propose a reasoned decision (art. 12).")  # fmt: skip
        return DossierStep("propose", Text("Décider de la suite", "Decide what follows"), body, "decision")
    body = Text("{n} défaut(s) constaté(s) : dites-les tous à l'organisation en une seule lettre (art. 12(1)).",
                "{n} defect(s) found: tell the organisation of all of them in one letter (art. 12(1)).").filled(n=now.unlisted)  # fmt: skip
    return DossierStep("observe", Text("Préparer les observations", "Prepare the observations"), body, "observations")


def _returned(now: Situation) -> DossierStep:
    if Action.RESUBMIT.value in now.can:
        body = Text("Le dossier a été déposé sur papier : c'est au guichet qu'il se corrige et se dépose à nouveau.",
                    "The dossier was filed on paper: it is corrected and filed again at the counter.")  # fmt: skip
        return DossierStep("refile", Text("Recevoir le nouveau dépôt", "Receive the new filing"), body, act="refile")
    if not now.dossier.rounds:
        return _wait("wait_union", Text("En attente de l'organisation", "Waiting for the organisation"))
    returned_on = now.dossier.rounds[-1].returned_on
    sent = Text("Observations envoyées le {day}.", "Observations sent on {day}.").filled(day=long_date(returned_on))
    if Action.CLOSE.value in now.can and now.on >= may_close_from(returned_on, rules=now.rules):
        body = Text("{sent} Vous pouvez encore attendre, ou classer sans suite (règle non confirmée).",
                    "{sent} You may still wait, or close without follow-up (unconfirmed rule).").filled(sent=sent)  # fmt: skip
        return DossierStep("close", Text("Sans réponse de l'organisation", "No answer from the organisation"), body, "decision")
    return _wait("wait_union", Text("En attente de l'organisation", "Waiting for the organisation"), sent)


def _proposed(now: Situation) -> DossierStep:
    if now.person.roles & SIGNATORIES:
        if now.obstacle is not None:
            return _wait(
                "wait_other_eyes", Text("Vous ne pouvez pas signer cette décision", "You cannot sign this decision"), now.obstacle.text
            )
        body = Text("Relisez la proposition, puis signez-la ou renvoyez-la.", "Read the proposal, then sign it or send it back.")
        return DossierStep("sign", Text("Signer ou renvoyer", "Sign or send back"), body, "decision")
    title = Text("La proposition attend une signature", "The proposal waits for a signature")
    if now.dossier.proposed_by_id == now.person.id and Action.RECALL.value in now.can:
        body = Text("Tant que le greffier n'a pas signé, vous pouvez la reprendre.", "Until the registrar signs, you may take it back.")
        return DossierStep("recall", title, body, act="recall")
    return _wait("wait_signature", title)


def _accepted(now: Situation) -> DossierStep:
    dossier = now.dossier
    if dossier.notified_on is None and Action.NOTIFY.value in now.can:
        body = Text("Dites quand et comment l'organisation a reçu la décision.", "Say when and how the organisation received the decision.")
        return DossierStep("notify", Text("Constater la notification", "Record the notification"), body, "decision")
    if dossier.handed_over_on is None and Action.HAND_OVER.value in now.can:
        body = Text("À qui et quand le certificat signé a été remis.", "To whom and when the signed certificate was handed.")
        return DossierStep(
            "hand_over", Text("Constater la remise du certificat", "Record the handing-over of the certificate"), body, "decision"
        )
    return _wait("done", kinds.of(dossier).words.done.filled(state=dossier.state_label))


def _refused(now: Situation) -> DossierStep:
    notified_on = now.dossier.notified_on
    if notified_on is None:
        if Action.NOTIFY.value in now.can:
            body = Text(
                "Le délai de recours de l'art. 14 court de la notification.", "The time for recourse of art. 14 runs from notification."
            )
            return DossierStep("notify", Text("Constater la notification", "Record the notification"), body, "decision")
        return _wait("wait_notification", Text("Le refus est à notifier", "The refusal is to be notified"))
    last = recourse_until(notified_on, rules=now.rules)
    until = Text("Recours possible jusqu'au {day} (art. 14).", "Recourse possible until {day} (art. 14).")
    if last < now.on:
        until = Text("Le délai de recours de l'art. 14 a pris fin le {day}.", "The time for recourse of art. 14 ended on {day}.")
    body = until.filled(day=long_date(last)) if now.dossier.filing.traits.is_statutory else NOTHING
    return _wait("done", kinds.of(now.dossier).words.done_refusal, body)


def _closed(now: Situation) -> DossierStep:
    body = Text("Ce n'est pas un refus : le dossier se rouvre à la demande de l'organisation.",
                "This is not a refusal: the dossier is reopened when the organisation asks.")  # fmt: skip
    tab = "decision" if Action.REOPEN.value in now.can else ""
    return DossierStep("done", Text("Le dossier est classé sans suite", "The dossier is closed without follow-up"), body, tab)


def _withdrawn(now: Situation) -> DossierStep:
    day = Text("Le {day}.", "On {day}.").filled(day=long_date(now.dossier.ended_on)) if now.dossier.ended_on else Text("", "")
    return _wait("done", Text("L'organisation s'est désistée", "The organisation withdrew"), day)


def _wait(code: str, title: Text, body: Text = Text("", "")) -> DossierStep:  # noqa: B008 - frozen
    return DossierStep(code, title, body)


def closed_acts(now: Situation) -> list[Closed]:
    """The acts of this person's work that wait, each with what it waits for."""
    found: list[Closed] = []
    if now.powers & {Role.EXAMINER, Role.HEAD}:
        found += _closed_to_examiners(now)
    if Role.HEAD in now.powers:
        found += _closed_to_the_head(now)
    if now.person.roles & SIGNATORIES:
        found += _closed_to_signatories(now)
    return found


def _closed_to_examiners(now: Situation) -> list[Closed]:
    propose = Text("Proposer une décision", "Propose a decision")
    if now.dossier.status is S.SUBMITTED:
        return [_because(propose, "not_taken_up", "Le dossier n'est pas encore pris en charge.", "The dossier is not taken up yet.")]
    if now.dossier.status is S.RETURNED:
        return [
            _because(
                propose, "returned", "Le dossier est entre les mains de l'organisation.", "The dossier is in the organisation's hands."
            )
        ]
    if now.dossier.status is not S.UNDER_EXAMINATION:
        return []
    if Action.PROPOSE.value not in now.can:
        text = Text("Ce dossier est attribué à {name}.", "This dossier is assigned to {name}.").filled(name=now.holder)
        return [Closed(Text("Instruire", "Examine"), (Reason("not_holder", text),))]
    closed = []
    by_law = tuple(fault for fault in now.register_faults if not fault.overridable)
    if by_law:
        closed.append(Closed(kinds.of(now.dossier).words.propose, _first(by_law)))
    if now.refuse_faults:
        closed.append(Closed(Text("Proposer un refus", "Propose a refusal"), _first(now.refuse_faults)))
    return closed


def _closed_to_the_head(now: Situation) -> list[Closed]:
    if now.dossier.status is S.UNDER_EXAMINATION and not now.waiting:
        title = Text("Retourner avec observations", "Return with observations")
        return [_because(title, "no_observation", "Aucune observation n'est préparée.", "No observation is prepared.", "12(1)")]
    if now.dossier.status is S.RETURNED and now.dossier.rounds:
        earliest = may_close_from(now.dossier.rounds[-1].returned_on, rules=now.rules)
        if now.on < earliest:
            text = Text("Possible à partir du {day} (règle non confirmée).", "Possible from {day} (unconfirmed rule).").filled(
                day=long_date(earliest)
            )
            return [Closed(Text("Classer sans suite", "Close without follow-up"), (Reason("too_early", text),))]
    return []


def _closed_to_signatories(now: Situation) -> list[Closed]:
    sign = Text("Signer une décision", "Sign a decision")
    if now.dossier.status in {S.SUBMITTED, S.UNDER_EXAMINATION, S.RETURNED}:
        return [_because(sign, "not_proposed", "Aucune décision n'est proposée.", "No decision is proposed.")]
    if now.dossier.status is S.DECISION_PROPOSED and now.obstacle is not None:
        return [Closed(sign, (now.obstacle,))]
    return []


def _because(title: Text, code: str, fr: str, en: str, article: str = "") -> Closed:
    return Closed(title, (Reason(code, Text(fr, en), article),))


def _first(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    if len(reasons) <= MOST_REASONS:
        return reasons
    rest = Text("… et {n} autres, à l'onglet « Décision ».", "… and {n} more, under “Decision”.").filled(n=len(reasons) - MOST_REASONS + 1)
    return (*reasons[: MOST_REASONS - 1], Reason("more", rest))
