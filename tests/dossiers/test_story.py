"""The office's main job, whole, through the acts."""

from __future__ import annotations

import pytest

from registry.acts import Command
from registry.audit import trail
from registry.errors import NotAllowed
from registry.law.statuses import DossierStatus
from tests.factories import Factory

pytestmark = pytest.mark.both_engines


def test_a_paper_file_goes_from_draft_to_certificate_number(make: Factory) -> None:
    dossier = make.accepted()
    assert dossier.status is DossierStatus.ACCEPTED
    assert dossier.union is not None
    assert dossier.union.number.startswith("GS-2026-")
    assert trail.verify().is_whole


@pytest.mark.parametrize(
    "state", ["draft", "submitted", "taken_up", "examined", "returned", "resubmitted", "proposed", "refused", "closed", "withdrawn"]
)
def test_every_situation_can_be_reached(make: Factory, state: str) -> None:
    dossier = getattr(make, state)()
    assert dossier.id
    assert trail.verify().is_whole


def test_the_proposer_never_signs(make: Factory) -> None:
    from registry.clock import now
    from registry.examining import decision
    from registry.law.roles import Role

    dossier = make.proposed()
    both = make.user(Role.REGISTRAR, Role.EXAMINER)
    dossier.proposed_by_id = both.id
    make.session.commit()
    with pytest.raises(NotAllowed):
        decision.accept(dossier, Command(both, now(), dossier.version))


def test_who_instructed_a_dossier_never_signs_it_even_reassigned(make: Factory) -> None:
    from registry.clock import now
    from registry.examining import decision, examination
    from registry.law.roles import Role

    story = make.story().complete(name_fr="Syndicat des charpentiers").submit()
    both, other = make.user(Role.REGISTRAR, Role.EXAMINER), make.cast.examiner
    examination.take_up(story.dossier, Command(both, story.at, story.dossier.version))
    examination.assign(story.dossier, Command(make.cast.head, story.at, story.dossier.version), other)
    story.examine().propose()
    with pytest.raises(NotAllowed):
        decision.accept(story.dossier, Command(both, now(), story.dossier.version))
