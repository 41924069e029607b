"""The one shape of an act: what it asks, in which order, what it leaves behind, and what it leaves when it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry import acts
from registry.acts import Act, Command, act, acted
from registry.audit.models import Event
from registry.bilingual import Text
from registry.campaigns import preparing
from registry.campaigns.models import Campaign, CampaignState
from registry.campaigns.verbs import CampaignVerb
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken
from registry.law.roles import EXAMINERS, SIGNATORIES
from registry.law.workflow import Transition
from tests.campaigns.conftest import plan
from tests.factories import Factory

pytestmark = pytest.mark.both_engines

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
FAULT = Reason("own", Text("Une faute du dossier.", "A fault of the file."), field="purpose")


@pytest.fixture
def campaign(make: Factory, session: Session) -> Campaign:
    found = preparing.open_campaign(plan(), Command(make.cast.examiner, AT))
    session.commit()
    return found


@pytest.fixture
def told() -> Iterator[list[Act]]:
    """What the listeners hear."""
    heard: list[Act] = []

    def listen(done: Act) -> None:
        heard.append(done)

    acted.connect(listen)
    yield heard
    acted.disconnect(listen)


def _entries(session: Session, campaign: Campaign) -> list[Event]:
    chosen = sa.select(Event).where(Event.subject_type == "campaign", Event.subject_id == campaign.id)
    return list(session.scalars(chosen.order_by(Event.seq)))


def _command(campaign: Campaign, make: Factory) -> Command[Any]:
    return Command(make.cast.examiner, LATER, campaign.version)


def test_an_act_touches_the_row_journals_and_tells(campaign: Campaign, make: Factory, session: Session, told: list[Act]) -> None:
    version = campaign.version
    with act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED, roles=EXAMINERS, reason="  Parce que. ") as done:
        done.before, done.after = {"purpose": campaign.purpose}, {"purpose": "Autre."}
        campaign.purpose = "Autre."
        assert not told, "nobody is told before the act is done"
    session.commit()
    assert campaign.version == version + 1 and campaign.touched_at == LATER and campaign.touched_by == make.cast.examiner.name
    last = _entries(session, campaign)[-1]
    assert (last.verb, last.at, last.reason, last.after) == ("campaign.amended", LATER, "Parce que.", {"purpose": "Autre."})
    assert last.actor_id == make.cast.examiner.id and [one.verb for one in told] == [CampaignVerb.AMENDED]


def test_the_version_moves_even_when_nothing_of_the_row_changed(campaign: Campaign, make: Factory, session: Session) -> None:
    version = campaign.version
    with act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED):
        pass
    session.commit()
    assert campaign.version == version + 1


def test_a_page_older_than_the_row_is_a_conflict_that_shows_what_is(campaign: Campaign, make: Factory) -> None:
    old = Command(make.cast.intake, LATER, campaign.version + 1)
    with pytest.raises(Conflict) as refused, act(campaign, old, verb=CampaignVerb.AMENDED, roles=EXAMINERS, faults=lambda: [FAULT]):
        raise AssertionError("the block is never entered")
    assert refused.value.version == campaign.version
    assert refused.value.stale.by == make.cast.examiner.name and refused.value.stale.now == {"state": CampaignState.DRAFT.label}


def test_what_the_page_showed_beside_the_row_is_compared_too(campaign: Campaign, make: Factory) -> None:
    with pytest.raises(Conflict), act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED, unchanged=lambda: False):
        raise AssertionError("the block is never entered")
    with act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED, unchanged=lambda: True):
        pass


def test_a_command_without_a_page_compares_nothing(campaign: Campaign, make: Factory) -> None:
    with act(campaign, Command(make.cast.examiner, LATER), verb=CampaignVerb.AMENDED):
        pass


def test_a_role_that_does_not_allow_it_is_told_in_one_wording(campaign: Campaign, make: Factory) -> None:
    with pytest.raises(NotAllowed) as refused, act(campaign, _command(campaign, make), verb=CampaignVerb.APPROVED, roles=SIGNATORIES):
        raise AssertionError("the block is never entered")
    assert [reason.text for reason in refused.value.reasons] == [acts.NOT_YOUR_ROLE]


def test_a_person_may_be_barred_whatever_the_role(campaign: Campaign, make: Factory) -> None:
    own = Reason("four_eyes", Text("Une autre personne.", "Another person."))
    with (
        pytest.raises(NotAllowed) as refused,
        act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED, roles=EXAMINERS, barred=lambda: [own]),
    ):
        raise AssertionError("the block is never entered")
    assert refused.value.reasons == (own,)


def test_a_state_that_forbids_it_is_named(campaign: Campaign, make: Factory) -> None:
    with (
        pytest.raises(IllegalTransition) as refused,
        act(campaign, _command(campaign, make), verb=CampaignVerb.PAUSED, states={CampaignState.RUNNING}),
    ):
        raise AssertionError("the block is never entered")
    assert "En préparation" in refused.value.reasons[0].text.fr


def test_every_fault_is_given_at_once_a_missing_reason_among_them(campaign: Campaign, make: Factory) -> None:
    with (
        pytest.raises(RuleBroken) as refused,
        act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED, reason=" ", reason_field="words", faults=lambda: [FAULT, FAULT]),
    ):
        raise AssertionError("the block is never entered")
    assert [(reason.code, reason.field) for reason in refused.value.reasons] == [
        ("reason", "words"),
        ("own", "purpose"),
        ("own", "purpose"),
    ]
    assert refused.value.reasons[0].text == acts.WRITE_THE_REASON


def test_a_row_of_a_workflow_gives_roles_states_reason_article_and_target(campaign: Campaign, make: Factory) -> None:
    states = frozenset({CampaignState.DRAFT})
    move: Transition[Any, Any] = Transition(CampaignState.DRAFT, states, CampaignState.PROPOSED, EXAMINERS, needs_reason=True, article="14")
    with pytest.raises(RuleBroken) as refused, act(campaign, _command(campaign, make), verb=CampaignVerb.PROPOSED, move=move):
        raise AssertionError("the block is never entered")
    assert refused.value.reasons[0].article == "14"
    with act(campaign, _command(campaign, make), verb=CampaignVerb.PROPOSED, move=move, reason="Vu.") as done:
        assert done.target is CampaignState.PROPOSED
    with pytest.raises(NotAllowed):
        acts.check_may(campaign, Command(make.cast.registrar, LATER), move=move)


def test_a_row_that_is_gone_is_not_found(campaign: Campaign, make: Factory, session: Session) -> None:
    command, key = _command(campaign, make), campaign.id
    gone = Campaign(ref="GONE")
    gone.id = key + 1000
    with pytest.raises(NotFound), act(gone, command, verb=CampaignVerb.AMENDED):
        raise AssertionError("the block is never entered")


def test_an_exception_inside_leaves_no_entry_and_tells_nobody(campaign: Campaign, make: Factory, session: Session, told: list[Act]) -> None:
    before = len(_entries(session, campaign))
    with pytest.raises(ZeroDivisionError), act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED):
        raise ZeroDivisionError
    assert len(_entries(session, campaign)) == before and not told


def test_the_listeners_write_in_the_transaction_of_the_act(campaign: Campaign, make: Factory, session: Session) -> None:
    """A rollback takes back the act, its entry and what a listener wrote."""
    before, purpose = len(_entries(session, campaign)), campaign.purpose

    def listen(done: Act) -> None:
        campaign.sent_back_because = "écrit par un auditeur"

    acted.connect(listen)
    try:
        with act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED):
            campaign.purpose = "Autre."
        session.flush()
        assert len(_entries(session, campaign)) == before + 1
        session.rollback()
    finally:
        acted.disconnect(listen)
    assert (campaign.purpose, campaign.sent_back_because) == (purpose, "") and len(_entries(session, campaign)) == before


def test_a_listener_that_fails_stops_the_act(campaign: Campaign, make: Factory, session: Session) -> None:
    before = len(_entries(session, campaign))

    def fail(done: Act) -> None:
        raise ZeroDivisionError

    acted.connect(fail)
    try:
        with pytest.raises(ZeroDivisionError), act(campaign, _command(campaign, make), verb=CampaignVerb.AMENDED):
            pass
        session.rollback()
    finally:
        acted.disconnect(fail)
    assert len(_entries(session, campaign)) == before


def test_a_row_without_a_version_is_never_compared_and_the_journal_says_who_changed_it(make: Factory, session: Session) -> None:
    """A user account has no version: it is locked, and compared only by what the page showed beside it."""
    person = make.cast.intake
    with act(person, Command(make.cast.head, LATER, 7), verb=CampaignVerb.AMENDED, unchanged=lambda: True) as done:
        done.after = {"seen": True}
    with (
        pytest.raises(Conflict) as refused,
        act(person, Command(make.cast.head, LATER), verb=CampaignVerb.AMENDED, unchanged=lambda: False),
    ):
        raise AssertionError("the block is never entered")
    assert refused.value.stale.by == make.cast.head.name


def test_what_is_noted_leaves_the_row_as_it_is(campaign: Campaign, make: Factory, session: Session, told: list[Act]) -> None:
    version = campaign.version
    acts.noted(campaign, Command(make.cast.intake, LATER), verb=CampaignVerb.PRINTED, after={"letters": 3})
    session.commit()
    assert campaign.version == version and _entries(session, campaign)[-1].after == {"letters": 3}
    assert [one.verb for one in told] == [CampaignVerb.PRINTED]
