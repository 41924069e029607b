"""The cancellation of a registration, page by page: its grounds, its two months, its two people, its recourse."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.audit import trail
from registry.clock import now, today
from registry.errors import Conflict, IllegalTransition, NotAllowed, RuleBroken
from registry.law import cancellation as law
from registry.law.cancellation import CancellationStep, Ground, Judgment, Stage
from registry.law.parameters import in_force
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.law.statuses import Standing
from registry.notices.models import Notice, NoticeKind
from registry.procedures import cancelling
from registry.procedures.models import Cancellation
from registry.statute.models import ParameterLine
from registry.unions import asof
from tests.client import Browser
from tests.factories import PASSWORD, Factory

START = datetime(2026, 2, 2, 9, tzinfo=UTC)


class Procedure:
    """A procedure walked through its acts."""

    def __init__(self, make: Factory, app: Flask) -> None:
        self.make, self.store = make, app.extensions["store"]
        self.union = make.union("Syndicat des vitriers")
        opening = Command(make.cast.examiner, START)
        self.row = cancelling.open_procedure(self.union, opening, ground=Ground.CEASED, statement="Aucun membre depuis 2019.")

    def who(self, person: str, days: int) -> Command:
        return Command(getattr(self.make.cast, person), START + timedelta(days=days), self.row.version)

    def proved(self) -> Procedure:
        cancelling.add_evidence(
            self.row, shows="Procès-verbal de constat", data=None, filename="", store=self.store, command=self.who("examiner", 1)
        )
        return self

    def noticed(self) -> Procedure:
        self.proved()
        cancelling.sign_notice(self.row, command=self.who("registrar", 2))
        return self

    def notified(self) -> Procedure:
        self.noticed()
        cancelling.notify_notice(self.row, on=date(2026, 2, 10), how="remise en main propre", command=self.who("intake", 8))
        return self

    def decided(self) -> Procedure:
        self.notified()
        cancelling.decide(self.row, reasons="Le motif est établi.", command=self.who("registrar", 80))
        return self

    def contested(self) -> Procedure:
        self.decided()
        cancelling.lodge_recourse(
            self.row, on=date(2026, 5, 1), by="L'organisation", court="Tribunal administratif", command=self.who("intake", 90)
        )
        return self


@pytest.fixture
def procedure(make: Factory, app: Flask) -> Procedure:
    return Procedure(make, app)


def test_the_table_of_steps_says_who_and_from_where() -> None:
    assert [row.action for row in law.TABLE] == list(CancellationStep), "one row for each"
    by_step = {row.action: row for row in law.TABLE}
    assert by_step[CancellationStep.NOTICE].roles == by_step[CancellationStep.DECIDE].roles == SIGNATORIES
    assert by_step[CancellationStep.EVIDENCE].roles == EXAMINERS
    assert by_step[CancellationStep.DECIDE].sources == {Stage.NOTICE_NOTIFIED}, "never before the notice is notified"
    assert [ground.article for ground in Ground] == ["13(1)(a)", "13(1)(b)", "13(1)(c)"]


def test_the_whole_way_moves_the_standing_by_the_decision_alone(procedure: Procedure, session: Session) -> None:
    assert procedure.notified().union.standing is Standing.REGISTERED
    assert procedure.row.notice_ends_on == date(2026, 4, 10)
    cancelling.record_answer(procedure.row, on=date(2026, 3, 1), answer="Nous avons vingt membres.", command=procedure.who("intake", 40))
    cancelling.decide(procedure.row, reasons="Le motif est établi.", command=procedure.who("registrar", 68))
    assert procedure.row.decided_on == date(2026, 4, 11) and procedure.union.standing is Standing.CANCELLED
    cancelling.notify_decision(procedure.row, on=date(2026, 4, 12), how="lettre", command=procedure.who("intake", 70))
    cancelling.publish(procedure.row, on=date(2026, 4, 13), publication="JO n° 4", command=procedure.who("intake", 72))
    kinds = list(session.scalars(sa.select(Notice.kind).where(Notice.union_id == procedure.union.id).order_by(Notice.id)))
    assert kinds == [NoticeKind.CANCELLATION_NOTICE, NoticeKind.CANCELLATION]
    assert trail.verify().is_whole


@pytest.mark.parametrize("days", [9, 60, 67])
def test_it_is_blocked_until_two_months_after_the_notification(procedure: Procedure, days: int) -> None:
    procedure.notified()
    with pytest.raises(RuleBroken) as refused:
        cancelling.decide(procedure.row, reasons="Le motif est établi.", command=procedure.who("registrar", days))
    assert [reason.code for reason in refused.value.reasons] == ["notice_running"] and refused.value.reasons[0].article == "13(2)"


def test_the_two_months_are_counted_as_the_calendar_counts(make: Factory) -> None:
    rules = in_force((), date(2026, 1, 1))
    assert law.notice_ends_on(date(2025, 12, 31), rules=rules) == date(2026, 2, 28)


def test_it_is_refused_out_of_order(procedure: Procedure) -> None:
    with pytest.raises(IllegalTransition):
        cancelling.decide(procedure.row, reasons="x", command=procedure.who("registrar", 80))
    with pytest.raises(RuleBroken) as refused:
        cancelling.sign_notice(procedure.row, command=procedure.who("registrar", 2))
    assert [reason.code for reason in refused.value.reasons] == ["no_evidence"]
    with pytest.raises(NotAllowed):
        cancelling.sign_notice(procedure.row, command=procedure.who("examiner", 2))
    with pytest.raises(Conflict):
        cancelling.abandon(procedure.row, Command(procedure.make.cast.head, START, 0), reason="x")


def test_the_one_who_opened_never_signs_here_nor_in_the_database(make: Factory, session: Session, app: Flask) -> None:
    both = make.user(Role.EXAMINER, Role.REGISTRAR)
    union = make.union()
    row = cancelling.open_procedure(union, Command(both, START), ground=Ground.FRAUD, statement="Faux procès-verbal.")
    store = app.extensions["store"]
    cancelling.add_evidence(row, Command(both, START, row.version), shows="Expertise", data=None, filename="", store=store)
    with pytest.raises(NotAllowed):
        cancelling.sign_notice(row, Command(both, START, row.version))
    for values in ({"notice_signed_by_id": both.id}, {"decided_by_id": both.id}):
        with pytest.raises(IntegrityError), session.begin_nested():
            session.execute(sa.update(Cancellation).where(Cancellation.id == row.id).values(**values))


@pytest.mark.parametrize(
    "values",
    [
        {"stage": "decided"}, {"stage": "notice_signed"}, {"stage": "notice_notified"}, {"stage": "contested"}, {"stage": "upheld"},
        {"stage": "abandoned"}, {"statement": ""}, {"notified_on": date(2026, 2, 10)}, {"decision_notified_on": date(2026, 2, 10)},
    ],
)  # fmt: skip
def test_the_database_forbids_a_stage_without_what_it_means(procedure: Procedure, session: Session, values: dict[str, object]) -> None:
    session.flush()
    with pytest.raises(IntegrityError), session.begin_nested():
        session.execute(sa.update(Cancellation).where(Cancellation.id == procedure.row.id).values(**values))


def test_the_database_forbids_a_decision_within_the_notice(procedure: Procedure, session: Session) -> None:
    procedure.decided()
    with pytest.raises(IntegrityError), session.begin_nested():
        session.execute(sa.update(Cancellation).where(Cancellation.id == procedure.row.id).values(decided_on=procedure.row.notice_ends_on))


def test_one_live_procedure_a_union_and_none_on_an_ended_one(procedure: Procedure) -> None:
    again = {"ground": Ground.FRAUD, "statement": "x", "command": Command(procedure.make.cast.head, START)}
    with pytest.raises(IllegalTransition):
        cancelling.open_procedure(procedure.union, **again)
    procedure.decided()
    with pytest.raises(IllegalTransition):
        cancelling.open_procedure(procedure.union, **again)


@pytest.mark.parametrize("judgment", list(Judgment))
def test_a_judgment_upholds_or_reverses(procedure: Procedure, judgment: Judgment) -> None:
    procedure.contested()
    assert procedure.union.standing is Standing.CANCELLED, "the unconfirmed parameter says that a recourse does not suspend"
    cancelling.record_judgment(
        procedure.row, judgment=judgment, on=date(2026, 6, 1), effect_on=date(2026, 4, 23), reference="Jugement n° 7", command=procedure.who("head", 130),
    )  # fmt: skip
    expected = Standing.CANCELLED if judgment is Judgment.UPHELD else Standing.REGISTERED
    assert procedure.union.standing is expected and procedure.row.stage.value == judgment.value
    assert asof.record_of(procedure.union.id, date(2026, 5, 1)).standing is expected
    assert asof.record_of(procedure.union.id, date(2026, 5, 1), asof.end_of(date(2026, 5, 2))).standing is Standing.CANCELLED


def test_a_recourse_suspends_when_the_dated_parameter_says_so(procedure: Procedure, session: Session) -> None:
    line = ParameterLine(
        code="recourse_suspends_cancellation",
        value="yes",
        effective_on=date(2026, 4, 30),
        source="avis",
        confirmed_by="un juriste",
        confirmed_on=date(2026, 4, 30),
    )
    session.add(line)
    procedure.contested()
    assert procedure.union.standing is Standing.REGISTERED and procedure.row.recourse_suspended
    cancelling.record_judgment(
        procedure.row, judgment=Judgment.UPHELD, on=date(2026, 6, 1), effect_on=date(2026, 6, 1), reference="n° 7", command=procedure.who("head", 130),
    )  # fmt: skip
    assert procedure.union.standing is Standing.CANCELLED


def test_it_may_be_abandoned_with_a_reason(procedure: Procedure) -> None:
    procedure.notified()
    cancelling.abandon(procedure.row, reason="L'organisation a établi qu'elle existe.", command=procedure.who("head", 20))
    assert procedure.row.stage is Stage.ABANDONED and procedure.union.standing is Standing.REGISTERED


def test_the_pages_lead_from_the_opening_to_the_notice(browser: Browser, make: Factory, session: Session) -> None:
    union = make.union("Syndicat des vitriers")
    browser.sign_in(make.cast.examiner)
    page = browser.open(f"/organisations/{union.address}/annulation")
    assert page.has("Trois motifs seulement")
    empty = page.form("/annulation").send()
    assert empty.status == 422 and len(empty.errors()) == 2
    page = page.form("/annulation").send(ground="ceased", statement="Aucun membre depuis 2019.")
    assert page.has("Ouverte") and page.has("Étape suivante") and not page.soup.select("form[action$=preavis]")
    page = page.form("/preuves").send(shows="Constat de l'inspection")
    assert page.has("papier gardé au greffe")
    page = page.form("/preuves").send(shows="Photographie", file=(io.BytesIO(b"not a picture"), "photo.jpg"))
    assert page.status == 422
    browser.sign_in(make.cast.registrar)
    page = browser.open(page.path.removesuffix("/preuves"))
    wrong = page.form("/preavis").send(password="non")
    assert (wrong.status == 422 and wrong.has("rien n’est signé")) or wrong.has("rien n'est signé")
    page = wrong.form("/preavis").send(password=PASSWORD)
    assert page.has("Préavis signé")
    paper = page.follow("Préavis d'annulation")
    assert paper.has("13(2)") and paper.has("reste enregistrée")
    browser.sign_in(make.cast.intake)
    page = browser.open(page.path)
    day = today()
    page = page.form("/notification").send(**{"on-day": "31", "on-month": "2", "on-year": "2026"}, how="main propre")
    assert page.status == 422
    page = page.form("/notification").send(
        **{"on-day": str(day.day), "on-month": str(day.month), "on-year": str(day.year)}, how="main propre"
    )
    assert page.has("Préavis en cours jusqu’au")
    browser.sign_in(make.cast.registrar)
    assert browser.open(page.path).has("pas encore possible")
    assert browser.open(page.path, query={"lang": "en"}).has("Notice running until")
    assert browser.open("/procedures").has("SYES")


def test_a_reader_reads_and_acts_on_nothing(browser: Browser, make: Factory) -> None:
    union = make.union()
    row = cancelling.open_procedure(union, Command(make.cast.examiner, now()), ground=Ground.FRAUD, statement="x")
    make.session.commit()
    browser.sign_in(make.user(Role.READER))
    assert not browser.open(f"/annulations/{row.ref}").forms()[2:]
    browser.send(f"/annulations/{row.ref}/abandon", {"csrf_token": browser.token(), "reason": "x", "version": "1"}, expect=403)
    browser.open(f"/organisations/{union.address}/annulation", expect=403)
    browser.open("/annulations/ZZZZ-ZZZZ", expect=404)
    browser.open(f"/annulations/{row.ref}/preuves/999999", expect=404)
    browser.open("/organisations/GS-1900-0001/mesures", expect=404)


def test_the_page_says_whose_job_the_evidence_is_and_what_is_still_to_sign(browser: Browser, make: Factory, procedure: Procedure) -> None:
    make.session.commit()
    path = f"/annulations/{procedure.row.ref}"
    whose = "C’est à l’instructeur ou au chef de greffe de les verser."
    for person in (make.user(Role.READER), make.cast.registrar):
        browser.sign_in(person)
        page = browser.open(path)
        assert page.has(whose) and not page.has("À faire : verser") and page.has("Préavis à signer")
    browser.sign_in(make.cast.head)
    page = browser.open(path)
    assert page.has("À faire : verser les preuves du motif") and not page.has(whose)
    procedure.noticed()
    make.session.commit()
    page = browser.open(path)
    assert page.has("Préavis signé") and page.has("Préavis à notifier") and not page.has("Préavis à signer")
    assert browser.open(path, query={"lang": "en"}).has("Notice to be notified")
