"""The one next step, for each person in each state; and why the other acts are closed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now, today
from registry.dossiers.models import Dossier
from registry.examining import decision, examination
from registry.examining.next_step import MOST_REASONS, Situation, closed_acts, next_step, situation_of
from registry.law.parameters import in_force
from registry.law.roles import STAFF, Role
from registry.law.statuses import Outcome, PieceState
from registry.law.workflow import Action
from tests.factories import Factory

STATES = ("submitted", "taken_up", "examined", "returned", "resubmitted", "proposed", "accepted", "refused", "closed", "withdrawn")

#: Who is told to do what, in each state reached by the acts. A lawyer may read this table.
TABLE = {
    #               intake         examiner       head           registrar          another examiner
    "submitted":   ("wait_examiner", "take_up", "assign", "wait_examiner", "take_up"),
    "taken_up":    ("wait_holder", "pieces", "wait_holder", "wait_holder", "wait_holder"),
    "examined":    ("wait_holder", "propose", "wait_holder", "wait_holder", "wait_holder"),
    "returned":    ("refile", "wait_union", "close", "wait_union", "wait_union"),
    "resubmitted": ("wait_holder", "propose", "wait_holder", "wait_holder", "wait_holder"),
    "proposed":    ("wait_signature", "recall", "wait_signature", "sign", "wait_signature"),
    "accepted":    ("notify", "notify", "notify", "done", "notify"),
    "refused":     ("notify", "notify", "notify", "wait_notification", "notify"),
    "closed":      ("done", "done", "done", "done", "done"),
    "withdrawn":   ("done", "done", "done", "done", "done"),
}  # fmt: skip


def look(dossier: Dossier, person: User) -> Situation:
    return situation_of(dossier, person, rules=in_force((), today()), on=today())


def step(dossier: Dossier, person: User) -> str:
    return next_step(look(dossier, person)).code


@pytest.mark.parametrize("state", STATES)
def test_each_person_has_one_next_step_in_each_state(make: Factory, state: str) -> None:
    cast, other = make.cast, make.user(Role.EXAMINER)
    dossier = getattr(make, state)()
    people = (cast.intake, cast.examiner, cast.head, cast.registrar, other)
    assert tuple(step(dossier, person) for person in people) == TABLE[state]


@pytest.mark.parametrize("state", STATES)
def test_the_step_is_always_something_this_person_may_do(make: Factory, state: str) -> None:
    dossier = getattr(make, state)()
    needed = {
        "take_up": Action.TAKE_UP, "assign": Action.ASSIGN, "pieces": Action.EXAMINE, "propose": Action.PROPOSE, "close": Action.CLOSE, "refile": Action.RESUBMIT,
        "recall": Action.RECALL, "notify": Action.NOTIFY,
    }  # fmt: skip
    for role in STAFF:
        situation = look(dossier, make.user(role))
        code = next_step(situation).code
        assert code not in needed or needed[code].value in situation.can, (role, code)


def test_the_examiner_goes_through_pieces_statutes_name_then_decides(make: Factory) -> None:
    dossier, examiner = make.taken_up(), make.cast.examiner

    def now_acting() -> Command:
        return Command(examiner, now(), dossier.version)

    assert step(dossier, examiner) == "pieces"
    for document in dossier.current_documents:
        examination.verify_piece(dossier, now_acting(), document.piece, state=PieceState.CONFORMING, finding="")
    assert step(dossier, examiner) == "statutes"
    for letter in "abcdefghij":
        examination.read_clause(dossier, now_acting(), letter, is_present=letter != "f", page="3" if letter != "f" else "", note="")
    assert step(dossier, examiner) == "name"
    examination.record_name_test(dossier, verdict=examination.NameVerdict.CLEAR, reason="Rien de proche.", command=now_acting())
    assert step(dossier, examiner) == "observe"
    examination.gather_observations(dossier, command=now_acting())
    assert step(dossier, examiner) == "ready"
    examination.ready_observations(dossier, command=now_acting())
    assert step(dossier, examiner) == "wait_head" and step(dossier, make.cast.head) == "return"


def test_a_changed_name_is_to_be_tested_again(make: Factory) -> None:
    dossier = make.examined()
    dossier.acronym = "NOUVO"
    assert step(dossier, make.cast.examiner) == "name"


def test_the_head_waits_until_closing_is_possible_and_is_told_when(make: Factory) -> None:
    dossier = make.returned(at=now() - timedelta(days=20))
    situation = look(dossier, make.cast.head)
    assert next_step(situation).code == "wait_union"
    assert [reason.code for act in closed_acts(situation) for reason in act.reasons] == ["returned", "too_early"]


def test_the_proposer_is_not_the_signatory_even_with_both_roles(make: Factory) -> None:
    both = make.user(Role.EXAMINER, Role.REGISTRAR)
    dossier = make.examined()
    dossier.holder_id = both.id
    make.session.commit()
    decision.propose(
        dossier,
        Command(both, now(), dossier.version),
        outcome=Outcome.REGISTER,
        text="Conforme.",
        grounds=[],
        override_reason="",
    )
    situation = look(dossier, both)
    assert next_step(situation).code == "wait_other_eyes"
    assert situation.obstacle is not None and "four_eyes" in {reason.code for act in closed_acts(situation) for reason in act.reasons}


def test_a_deputy_without_delegation_is_told_so(make: Factory) -> None:
    situation = look(make.proposed(), make.user(Role.DEPUTY))
    assert next_step(situation).code == "wait_other_eyes" and "délégation" in next_step(situation).body.fr


def test_closed_acts_name_their_reasons_with_articles_and_never_too_many(make: Factory) -> None:
    closed = {act.title.fr: act.reasons for act in closed_acts(look(make.taken_up(), make.cast.examiner))}
    assert set(closed) == {"Proposer l'enregistrement", "Proposer un refus"}
    assert len(closed["Proposer l'enregistrement"]) == MOST_REASONS and closed["Proposer l'enregistrement"][-1].code == "more"
    assert closed["Proposer un refus"][0].article == "12"


def test_readers_are_told_of_no_act(make: Factory) -> None:
    for role in (Role.READER, Role.AUDITOR, Role.INTAKE):
        assert closed_acts(look(make.taken_up(), make.user(role))) == []


def test_a_refusal_says_until_when_recourse_is_possible(make: Factory) -> None:
    dossier = make.refused()
    decision.record_notification(dossier, Command(make.cast.intake, now(), dossier.version), on=today(), how="En main propre")
    assert "Recours possible jusqu'au" in next_step(look(dossier, make.cast.examiner)).body.fr
    dossier.notified_on = today() - timedelta(days=31)
    assert "a pris fin le" in next_step(look(dossier, make.cast.examiner)).body.fr
