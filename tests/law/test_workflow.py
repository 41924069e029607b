"""The workflow, held against a table that a lawyer can read: every status, every act, every role."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from registry.errors import IllegalTransition, NotAllowed
from registry.law.roles import SIGNATORIES, Role
from registry.law.statuses import ENDED, DossierStatus, Standing
from registry.law.workflow import DOSSIER, STANDING, Action, StandingAction, as_mermaid, move, open_actions

ROLES = {
    "déposant": Role.DEPOSITOR, "accueil": Role.INTAKE, "instructeur": Role.EXAMINER, "chef": Role.HEAD,
    "greffier": Role.REGISTRAR, "adjoint": Role.DEPUTY, "lecteur": Role.READER, "auditeur": Role.AUDITOR,
    "administrateur": Role.ADMINISTRATOR,
}  # fmt: skip
TABLE = {
    (row["acte"], row["état"]): ({ROLES[who] for who in row["qui peut"].split() if who != "-"}, row["état suivant"])
    for row in csv.DictReader((Path(__file__).parent / "workflow.csv").read_text(encoding="utf-8").splitlines())
}


def test_the_lawyers_table_names_every_act_in_every_status() -> None:
    assert set(TABLE) == {(action.value, status.value) for action in Action for status in DossierStatus}


@pytest.mark.parametrize("action", list(Action), ids=lambda action: action.value)
@pytest.mark.parametrize("status", list(DossierStatus), ids=lambda status: status.value)
def test_every_act_in_every_status_for_every_role(status: DossierStatus, action: Action) -> None:
    allowed, target = TABLE[action.value, status.value]
    for role in Role:
        drawn = action in {row.action for row in open_actions(DOSSIER, status, [role])}
        assert drawn == (role in allowed)
        if role not in allowed:
            with pytest.raises((NotAllowed, IllegalTransition)):
                move(DOSSIER, status, action, [role])
            continue
        row = move(DOSSIER, status, action, [role])
        assert (row.target.value if row.target else "inchangé") == target


def test_only_a_signatory_registers_or_refuses() -> None:
    deciders = {row.action: row.roles for row in DOSSIER if row.target in {DossierStatus.ACCEPTED, DossierStatus.REFUSED}}
    assert deciders == {Action.ACCEPT: SIGNATORIES, Action.REFUSE: SIGNATORIES}


def test_registration_and_refusal_come_only_from_a_proposed_decision() -> None:
    for row in DOSSIER:
        if row.target in {DossierStatus.ACCEPTED, DossierStatus.REFUSED}:
            assert row.sources == {DossierStatus.DECISION_PROPOSED}


def test_nothing_leaves_a_decision_and_only_a_closed_dossier_reopens() -> None:
    leaving = {(source, row.target) for row in DOSSIER for source in row.sources & ENDED if row.target}
    assert leaving == {(DossierStatus.CLOSED, DossierStatus.RETURNED)}


def test_readers_auditors_and_administrators_do_nothing_to_a_dossier() -> None:
    for row in DOSSIER:
        assert not row.roles & {Role.READER, Role.AUDITOR, Role.ADMINISTRATOR}


def test_a_refusal_to_act_names_power_before_state() -> None:
    with pytest.raises(NotAllowed):
        move(DOSSIER, DossierStatus.DRAFT, Action.ACCEPT, [Role.READER])
    with pytest.raises(IllegalTransition):
        move(DOSSIER, DossierStatus.DRAFT, Action.ACCEPT, [Role.REGISTRAR])


def test_only_a_signatory_moves_a_unions_standing_and_always_with_a_reason() -> None:
    for row in STANDING:
        assert row.roles == SIGNATORIES
        assert row.needs_reason
    assert {row.action for row in STANDING} == set(StandingAction)


def test_a_merged_union_is_never_cancelled() -> None:
    with pytest.raises(IllegalTransition):
        move(STANDING, Standing.MERGED, StandingAction.CANCEL, [Role.REGISTRAR])


def test_the_diagram_of_the_readme_is_the_table() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert as_mermaid(DOSSIER) in readme
