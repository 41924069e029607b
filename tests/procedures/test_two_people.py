"""Measures and the end of a contest: proposed by one, confirmed by another, with a reason and a legal basis."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from registry.acts import Command
from registry.clock import now
from registry.errors import IllegalTransition, NotAllowed, RuleBroken
from registry.law.leadership import Settlement
from registry.law.roles import Role
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.procedures import proposing
from registry.procedures.models import Proposal, ProposalState
from registry.unions import leadership, measures
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion
from tests.client import Browser, Page
from tests.factories import Factory

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
SAID = {"reason": "Ordonnance exécutoire", "legal_basis": "Ordonnance n° 728/C"}
DAY = {"act_on-day": "10", "act_on-month": "1", "act_on-year": "2026", "since_on-day": "12", "since_on-month": "1", "since_on-year": "2026"}


def _contested(make: Factory) -> TradeUnion:
    union = make.union(officers=(("Ada Eyango", Function.PRESIDENT),))
    claim = Claim("dossier:2", (("Ben Fru", Function.PRESIDENT),), date(2025, 4, 1), "Yaoundé", date(2025, 3, 1), "41 sur 60", "PV 3")
    leadership.claim(union, claim, at=AT, source="dossier:2", actor=make.cast.registrar, reason="dépôt")
    make.session.commit()
    return union


def _in_the_order_of_the_screen(page: Page) -> None:
    """The error summary lists the fields as the form shows them."""
    fields = [str(link["href"])[1:] for link in page.soup.select(".error-summary a")]
    assert len(fields) > 2 and fields == sorted(fields, key=lambda name: page.html.index(f'id="{name}"'))


def _freeze() -> Measure:
    return Measure(MeasureKind.FILING_FREEZE, "Tribunal", "n° 4", date(2026, 1, 10), date(2026, 1, 12))


def test_a_measure_waits_for_a_second_person(make: Factory, session: Session) -> None:
    union = make.union()
    proposal = proposing.propose_measure(union, Command(make.cast.examiner, AT), measure=_freeze(), **SAID)
    assert not measures.is_frozen(union, on=date(2026, 2, 1))
    with pytest.raises(NotAllowed):
        proposing.confirm(proposal, Command(make.cast.examiner, AT, proposal.version))
    proposing.confirm(proposal, Command(make.cast.head, AT, proposal.version))
    assert measures.is_frozen(union, on=date(2026, 2, 1)) and proposal.state is ProposalState.CONFIRMED
    with pytest.raises(IllegalTransition):
        proposing.confirm(proposal, Command(make.cast.registrar, AT, proposal.version))
    with pytest.raises(IntegrityError), session.begin_nested():
        session.execute(sa.update(Proposal).where(Proposal.id == proposal.id).values(ended_by_id=make.cast.examiner.id))


def test_reason_and_legal_basis_are_needed_and_only_examiners_propose(make: Factory) -> None:
    with pytest.raises(RuleBroken) as refused:
        proposing.propose_measure(make.union(), Command(make.cast.examiner, AT), measure=_freeze(), reason=" ", legal_basis="")
    assert [reason.field for reason in refused.value.reasons] == ["reason", "legal_basis"]
    with pytest.raises(NotAllowed):
        proposing.propose_measure(make.union(), Command(make.cast.intake, AT), measure=_freeze(), **SAID)


def test_what_was_confirmed_is_asked_again(make: Factory) -> None:
    union = _contested(make)
    settle = {"by": Settlement.COURT_ORDER, "claim_key": "dossier:2", "officers": (), "on": date(2026, 5, 1), "act_reference": "n° 728/C"}
    first = proposing.propose_settlement(union, Command(make.cast.examiner, AT), **settle, **SAID)  # type: ignore[arg-type]
    second = proposing.propose_settlement(union, Command(make.cast.examiner, AT), **settle, **SAID)  # type: ignore[arg-type]
    proposing.confirm(first, Command(make.cast.head, AT, first.version))
    assert not leadership.is_contested(union) and [one.name for one in union.officers if not one.until_on] == ["Ben Fru"]
    with pytest.raises(IllegalTransition):
        proposing.confirm(second, Command(make.cast.head, AT, second.version))
    proposing.drop(second, Command(make.cast.head, AT, second.version), reason="double")
    assert second.state is ProposalState.DROPPED


def test_one_side_may_withdraw_alone(make: Factory) -> None:
    union = _contested(make)
    proposal = proposing.propose_claim_withdrawal(
        union, Command(make.cast.examiner, AT), claim_key="dossier:2", on=date(2026, 5, 1), act_reference="lettre", **SAID
    )
    proposing.confirm(proposal, Command(make.cast.registrar, AT, proposal.version))
    assert not leadership.is_contested(union) and [one.name for one in union.officers] == ["Ada Eyango"]


def test_a_closed_claim_says_whether_it_or_the_others_withdrew(browser: Browser, make: Factory) -> None:
    alone, retained = _contested(make), _contested(make)
    said = {"on": date(2026, 5, 1), "at": AT, "source": "essai:1", "actor": make.cast.registrar, "reason": "lettre"}
    leadership.withdraw(alone, "dossier:2", **said)  # type: ignore[arg-type]
    leadership.settle(retained, Settlement.WITHDRAWAL, "dossier:2", **said)  # type: ignore[arg-type]
    make.session.commit()
    browser.sign_in(make.user(Role.READER))
    page = browser.open(f"/organisations/{alone.address}/direction")
    assert page.has("revendication retirée") and not page.has("retrait des autres")
    assert browser.open(f"/organisations/{alone.address}/direction", query={"lang": "en"}).has("claim withdrawn")
    page = browser.open(f"/organisations/{retained.address}/direction")
    assert page.has("retrait des autres revendications") and not page.has("revendication retirée")


def test_a_single_claim_is_no_contest_and_has_no_form_to_end_one(browser: Browser, make: Factory) -> None:
    union = make.union()
    claim = Claim("dossier:2", (("Ben Fru", Function.PRESIDENT),), date(2025, 4, 1))
    leadership.claim(union, claim, at=AT, source="dossier:2", actor=make.cast.registrar, reason="dépôt")
    make.session.commit()
    browser.sign_in(make.cast.examiner)
    page = browser.open(f"/organisations/{union.address}/direction")
    assert page.has("Direction non contestée : une seule revendication.") and "/direction/fin" not in page.html
    assert page.follow("Inscrire le retrait de la revendication").status == 200
    page = browser.open(f"/organisations/{_contested(make).address}/direction")
    assert "/direction/fin" in page.html and not page.has("non contestée")


def test_the_pages_of_a_measure(browser: Browser, make: Factory) -> None:
    union = make.union()
    examiner, other = make.user(Role.EXAMINER), make.user(Role.EXAMINER)
    browser.sign_in(examiner)
    page = browser.open(f"/organisations/{union.address}/mesures")
    assert page.has("Aucune mesure")
    page = page.follow("Inscrire une mesure")
    empty = page.form("/nouvelle").send()
    assert empty.status == 422 and len(empty.errors()) >= 6
    _in_the_order_of_the_screen(empty)
    bad = page.form("/nouvelle").send(
        **(DAY | {"since_on-year": "2025"}), kind="suspension", authority="Ministre", act_reference="N° 1", **SAID
    )
    assert (bad.status == 422 and bad.has("avant l’acte")) or bad.has("avant l'acte")
    page = bad.form("/nouvelle").send(**DAY, kind="suspension", authority="Ministre\x00", act_reference="N° 1", contested_basis="y", **SAID)
    assert page.has("À confirmer") and page.has("une autre personne confirme")
    browser.sign_in(other)
    page = browser.open(page.path)
    page = page.form("/confirmation").send()
    assert page.has("Suspension")
    page = browser.open(f"/organisations/{union.address}/mesures")
    assert page.has("en vigueur") and page.has("Base légale contestée")
    lifting = page.follow("Inscrire la levée")
    assert lifting.form("/levee").send().status == 422
    made = lifting.form("/levee").send(
        **{"on-day": "1", "on-month": "3", "on-year": "2026"}, authority="Ministre", act_reference="N° 9", **SAID
    )
    dropped = made.form("/rejet").send(end_reason="acte non signé")
    assert dropped.has("Écartée") and dropped.has("acte non signé")
    assert browser.open(f"/organisations/{union.address}/mesures", query={"lang": "en"}).has("in force")


def test_the_page_of_a_contest_shows_the_sides_and_ends_it(browser: Browser, make: Factory) -> None:
    union = _contested(make)
    browser.sign_in(make.cast.examiner)
    page = browser.open(f"/organisations/{union.address}/direction")
    assert (
        page.has("Direction contestée depuis le")
        and page.has("Direction inscrite")
        and page.has("Revendication n° 1")
        and page.has("Ben Fru")
    )
    refused = page.form("/fin").send()
    assert refused.status == 422
    _in_the_order_of_the_screen(refused)
    day = {"on-day": "1", "on-month": "5", "on-year": "2026"}
    wrong = page.form("/fin").send(**day, by="unity_congress", act_reference="PV", claim_key="nommes", officers="sans fonction", **SAID)
    assert wrong.status == 422 and wrong.has("nom")
    named = "Ada Eyango ; présidente\nBen Fru ; secrétaire général"
    page = wrong.form("/fin").send(**day, by="unity_congress", act_reference="PV", claim_key="nommes", officers=named, **SAID)
    assert page.has("Direction nommée") and page.has("Ben Fru, secrétaire général(e)")
    browser.sign_in(make.cast.head)
    page = browser.open(page.path).form("/confirmation").send()
    assert not page.has("Direction contestée")
    closed = browser.open(f"/organisations/{union.address}/direction")
    assert (closed.has("Revendications closes") and closed.has("congrès d’unité")) or closed.has("congrès d'unité")
    assert browser.open("/procedures").has("Rien n’attend")


def test_a_withdrawal_has_its_page(browser: Browser, make: Factory) -> None:
    union = _contested(make)
    browser.sign_in(make.cast.examiner)
    page = browser.open(f"/organisations/{union.address}/direction/retrait")
    refused = page.form("/retrait").send()
    assert refused.status == 422
    _in_the_order_of_the_screen(refused)
    page = page.form("/retrait").send(
        **{"on-day": "1", "on-month": "5", "on-year": "2026"}, claim_key="dossier:2", act_reference="lettre", **SAID
    )
    assert page.has("Retrait d’une revendication") or page.has("Retrait d'une revendication")


def test_neither_reader_nor_intake_confirms(browser: Browser, make: Factory) -> None:
    proposal = proposing.propose_measure(make.union(), Command(make.cast.examiner, now()), measure=_freeze(), **SAID)
    make.session.commit()
    for role in (Role.READER, Role.INTAKE):
        browser.sign_in(make.user(role))
        assert browser.open(f"/propositions/{proposal.ref}").has("À confirmer")
        browser.send(f"/propositions/{proposal.ref}/confirmation", {"csrf_token": browser.token(), "version": "1"}, expect=403)
    browser.open("/propositions/ZZZZ-ZZZZ", expect=404)
