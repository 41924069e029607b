"""A whole census: chosen, frozen, approved by another, written, reminded, answered, concluded, closed; the register untouched."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import openpyxl
import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import DatabaseError, IntegrityError

from registry.acts import Command
from registry.campaigns import answering, exporting, preparing, queries, sending
from registry.campaigns.answering import Reply
from registry.campaigns.choosing import Filter
from registry.campaigns.models import CampaignLetter, CampaignState, CampaignStep, Capacity, CensusAnswer, CensusOutcome, Sign
from registry.clock import legal_date
from registry.db import db
from registry.errors import Conflict, IllegalTransition, NotAllowed, RuleBroken
from registry.law.terms import Kind
from registry.notices.models import Notice, NoticeKind
from registry.unions import lifecycle
from registry.unions.canonical import canonical
from registry.unions.models import TradeUnion, UnionFact
from tests.campaigns.conftest import START, Census, plan

REPLY = Reply("Solange Ndzié", Capacity.PRESIDENT, {"activity": "active", "seat": "avenue Kennedy, Yaoundé", "phone": "+237 699 00 00 00"})


def _facts(session: object) -> tuple[list[bytes], list[tuple[object, ...]]]:
    """The register in canonical form: every record, and every fact."""
    ids = db.session.scalars(sa.select(TradeUnion.id).order_by(TradeUnion.id)).all()
    return [canonical(key) for key in ids], [
        tuple(row) for row in db.session.execute(sa.select(UnionFact.__table__).order_by(UnionFact.id))
    ]


def test_a_whole_census_leaves_the_register_as_it_was(census: Census) -> None:
    cast, before = census.make.cast, _facts(census.session)
    census.written()
    answered, returned, ceased, silent = census.addressees
    assert [one.letters_sent for one in census.addressees] == [1, 1, 1, 1]
    census.later(days=10)
    answering.answer_online(answered, REPLY, at=census.at)
    for one, sign, note in ((returned, Sign.UNKNOWN_AT_ADDRESS, ""), (ceased, Sign.SAYS_CEASED, "Le trésorier, au guichet.")):
        answering.report(one, Command(cast.intake, census.at, one.version), sign=sign, on=legal_date(census.at), note=note)
    census.session.commit()
    census.later(days=130).stage(CampaignStep.REMINDER).all_sent(CampaignStep.REMINDER)
    assert [one.letters_sent for one in census.addressees] == [1, 1, 2, 2], "who answered or whose letter came back is not reminded"
    census.later(days=130).stage(CampaignStep.LAST_REMINDER).all_sent(CampaignStep.LAST_REMINDER)
    census.later(days=140)
    with pytest.raises(RuleBroken) as early:
        census.do(sending.ask_stage, step=CampaignStep.CLOSING, by=cast.examiner)
    assert [reason.code for reason in early.value.reasons] == ["left"]
    for one, outcome in ((answered, CensusOutcome.UPDATED), (returned, CensusOutcome.RETURNED), (ceased, CensusOutcome.TO_EXAMINE)):
        answering.conclude(one, Command(cast.examiner, census.at, one.version), outcome=outcome, reason="Vu.")
        census.session.commit()
    assert census.do(answering.conclude_silent, by=cast.examiner, reason="Trois lettres sans réponse.") == 1
    census.stage(CampaignStep.CLOSING)
    assert census.campaign.state is CampaignState.CLOSED
    assert {one.outcome for one in census.addressees} == {
        CensusOutcome.UPDATED, CensusOutcome.RETURNED, CensusOutcome.TO_EXAMINE, CensusOutcome.NO_ANSWER,
    }  # fmt: skip
    assert _facts(census.session) == before
    assert silent.outcome is CensusOutcome.NO_ANSWER and silent.outcome_by_id == cast.examiner.id


def test_an_answer_is_never_overwritten(census: Census) -> None:
    census.written()
    one = census.addressees[0]
    answering.answer_online(one, REPLY, at=census.at)
    answering.answer_online(one, Reply("Un autre", Capacity.OTHER, {"activity": "ceased"}), at=census.at + timedelta(hours=1))
    census.session.commit()
    assert [answer.given_by for answer in queries.story(one).answers] == ["Solange Ndzié", "Un autre"]
    for statement in (sa.update(CensusAnswer).values(given_by="x"), sa.delete(CensusAnswer)):
        with pytest.raises((DatabaseError, IntegrityError)):
            census.session.execute(statement)
        census.session.rollback()


def test_the_filter_chooses_and_never_a_duplicate_nor_one_that_is_gone(census: Census) -> None:
    make, unions = census.make, census.unions
    north = make.union("Fédération du Nord", region="NO", departement="NO-BEN", kind=Kind.FEDERATION)
    lifecycle.consolidate(unions[1], unions[0], [], source="consolidation:1", at=census.at)
    census.session.execute(sa.update(TradeUnion).where(TradeUnion.id == unions[2].id).values(standing="dissolved"))
    census.session.commit()

    def chosen(**asked: object) -> set[int]:
        census.do(preparing.amend, plan=plan(chosen_by=Filter(**asked)), by=make.cast.examiner)  # type: ignore[arg-type]
        from registry.campaigns import choosing

        return set(choosing.chosen_ids(census.campaign))

    assert chosen() >= {unions[0].id, unions[3].id, north.id} and not chosen() & {unions[1].id, unions[2].id}
    assert chosen(region="NO") == {north.id} == chosen(kind="federation")
    assert chosen(ids=(unions[0].id, unions[1].id)) == {unions[0].id}
    assert north.id not in chosen(registered_before=north.registered_on.isoformat())  # type: ignore[union-attr]
    assert chosen(old_file="yes") == set() and north.id in chosen(old_file="no")
    assert unions[3].id in chosen(not_heard_since="2026-01-01")
    assert unions[3].id not in chosen(not_heard_since="1999-01-01")


def test_exclusions_are_reasoned_and_unknown_numbers_named(census: Census) -> None:
    examiner, first = census.make.cast.examiner, census.unions[0]
    with pytest.raises(RuleBroken) as refused:
        census.do(preparing.exclude, numbers=[first.number, "GS-1899-9999"], by=examiner, reason="")
    assert {reason.code for reason in refused.value.reasons} == {"reason", "unknown"}
    census.session.rollback()
    assert census.do(preparing.exclude, numbers=[first.number.lower(), first.number], by=examiner, reason="En dissolution.") == 1
    census.proposed()
    assert first.id not in {one.union_id for one in census.addressees} and len(census.addressees) == 3


def test_two_pairs_of_eyes_in_the_act_and_in_the_database(census: Census) -> None:
    both = census.make.user(*{role for person in (census.make.cast.examiner, census.make.cast.registrar) for role in person.roles})
    census.do(preparing.propose, by=both)
    with pytest.raises(NotAllowed):
        census.do(preparing.approve, by=both)
    census.session.rollback()
    for statement in (
        "UPDATE campaign SET approved_by_id = proposed_by_id",
        "UPDATE campaign SET state = 'running'",
        "UPDATE campaign_stage SET asked_by_id = 1, approved_by_id = 1",
        "UPDATE addressee SET outcome = 'no_answer'",
    ):
        with pytest.raises(IntegrityError):
            census.session.execute(sa.text(statement))
        census.session.rollback()
    census.do(preparing.approve, by=census.make.cast.registrar)


def test_a_campaign_sent_back_is_prepared_again_with_new_codes(census: Census) -> None:
    codes = {one.code for one in census.approved().addressees}
    census.do(preparing.send_back, by=census.make.cast.registrar, reason="Retirer la région du Nord.")
    assert (
        not census.addressees
        and census.campaign.state is CampaignState.DRAFT
        and census.campaign.stage(CampaignStep.LETTER).approved_by_id is None
    )
    assert codes.isdisjoint({one.code for one in census.proposed().addressees})


def test_a_killed_job_goes_on_where_it_stood_and_twice_changes_nothing(census: Census, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "AT_ONCE", 1)
    census.launched()
    assert census.send(stop_after=2) == "stopped"
    assert [one.letters_sent for one in census.addressees] == [1, 1, 0, 0]
    with monkeypatch.context() as broken:
        broken.setattr(sending, "_refs", None, raising=False)
        broken.setattr(sending.trail, "record", _die)
        with pytest.raises(KeyboardInterrupt):
            census.send()
    assert [one.letters_sent for one in census.addressees] == [1, 1, 0, 0], "what was under way is undone"
    assert "over" in census.send() and "nothing to send" in census.send()
    letters = census.session.scalars(sa.select(CampaignLetter)).all()
    assert len(letters) == 4 == len({letter.addressee_id for letter in letters})
    references = census.session.scalars(sa.select(Notice.reference).where(Notice.kind == NoticeKind.CENSUS)).all()
    assert len(set(references)) == 4, "no number is lost or given twice"


def _die(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_wave_a_day_and_a_pause_stops_the_next(census: Census) -> None:
    census.do(preparing.amend, plan=plan(per_day=1), by=census.make.cast.examiner)
    census.launched()
    assert "1 letters today" in census.send() and "1 letters today" in census.send()
    census.later(days=1)
    census.do(sending.pause, by=census.make.cast.examiner, reason="Grève de la poste.")
    assert "nothing to send" in census.send()
    census.do(sending.resume, by=census.make.cast.registrar)
    census.send()
    assert [one.letters_sent for one in census.addressees] == [1, 1, 0, 0]


def test_the_time_to_answer_is_never_cut_short(census: Census) -> None:
    census.written()
    for stage in census.campaign.stages:
        stage.planned_on = START.date()
    census.session.commit()
    with pytest.raises(RuleBroken) as refused:
        census.do(sending.ask_stage, step=CampaignStep.REMINDER, by=census.make.cast.examiner)
    assert [reason.code for reason in refused.value.reasons] == ["window"]
    census.session.rollback()
    one = census.addressees[0]
    with pytest.raises(RuleBroken) as refused:
        examiner = Command(census.make.cast.examiner, census.at, one.version)
        answering.conclude(one, examiner, outcome=CensusOutcome.NO_ANSWER, reason="x")
    assert refused.value.reasons[0].code == "window"


def test_a_stale_page_is_a_conflict_and_roles_are_kept(census: Census) -> None:
    cast = census.written().make.cast
    one = census.addressees[0]
    with pytest.raises(Conflict):
        answering.conclude(one, Command(cast.examiner, census.at, one.version - 1), outcome=CensusOutcome.CEASED, reason="x")
    with pytest.raises(NotAllowed):
        answering.conclude(one, Command(cast.intake, census.at, one.version), outcome=CensusOutcome.CEASED, reason="x")
    with pytest.raises(NotAllowed):
        sending.pause(census.campaign, Command(cast.intake, census.at, census.campaign.version), reason="x")
    with pytest.raises(IllegalTransition):
        sending.launch(census.campaign, Command(cast.examiner, census.at, census.campaign.version))


def test_the_letter_is_frozen_and_a_later_change_does_not_touch_it(census: Census) -> None:
    census.written()
    notice = census.session.scalars(sa.select(Notice).where(Notice.kind == NoticeKind.CENSUS)).first()
    assert notice is not None
    code = census.addressees[0].code
    assert code in notice.values["body"]["fr"] and code in notice.values["body"]["en"]
    assert date.fromisoformat(notice.values["answer_by"]) >= START.date() + timedelta(days=90)
    assert "{" not in notice.values["body"]["fr"] + notice.values["body"]["en"]


def test_the_table_to_take_away_holds_no_formula(census: Census, app: Flask) -> None:
    evil = census.make.union('=HYPERLINK("http://x")', acronym="+1+1")
    census.written()
    with app.test_request_context():
        sheet = openpyxl.load_workbook(BytesIO(exporting.workbook(census.campaign, "fr"))).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert evil.name_fr in {cell.value for cell in cells} and not [cell for cell in cells if cell.data_type == "f"]
    assert sheet.max_row == 6


def test_figures_for_the_overview(census: Census) -> None:
    assert queries.figures() == queries.Figures(0, 0, 0, 0, 0, 0)
    census.proposed()
    assert queries.figures().to_approve == 1
    census.do(preparing.approve, by=census.make.cast.registrar)
    census.do(sending.launch, by=census.make.cast.examiner)
    census.all_sent(CampaignStep.LETTER)
    answering.answer_online(census.addressees[0], REPLY, at=census.at)
    census.session.commit()
    assert queries.figures() == queries.Figures(1, 0, 4, 1, 0, 1)
