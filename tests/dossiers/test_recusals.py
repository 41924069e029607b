"""An agent with a conflict of interest: no act, no signature, out of the queue; the dossier goes to another."""

from __future__ import annotations

from datetime import timedelta

import pytest

from registry.acts import Command
from registry.clock import today
from registry.dossiers import queries
from registry.dossiers.acting import reachable_actions
from registry.errors import NotAllowed, RuleBroken
from registry.examining import decision, examination, recusals
from registry.law.roles import Role
from registry.law.statuses import DossierStatus
from tests.client import Browser
from tests.factories import FILED, Factory

LATER = FILED + timedelta(days=2)


def test_the_holder_declares_and_the_dossier_waits_for_another(make: Factory) -> None:
    dossier, examiner = make.taken_up(), make.cast.examiner
    with pytest.raises(RuleBroken):
        recusals.recuse(dossier, Command(examiner, LATER, dossier.version), reason="  ")
    recusals.recuse(dossier, Command(examiner, LATER, dossier.version), reason="Ma sœur préside ce syndicat.")
    make.session.flush()
    assert (dossier.holder_id, dossier.status) == (None, DossierStatus.UNDER_EXAMINATION)
    assert reachable_actions(dossier, examiner, today()) == []
    for tab in queries.TABS:
        assert dossier not in queries.work_queue(queries.QueueFilters(tab=tab), user=examiner, today=today()).rows
    other = make.user(Role.EXAMINER)
    assert dossier in queries.work_queue(queries.QueueFilters(tab="unassigned"), user=other, today=today()).rows
    for act in (examination.take_up, recusals.recuse):
        with pytest.raises(NotAllowed):
            act(dossier, Command(examiner, LATER, dossier.version), **({"reason": "x"} if act is recusals.recuse else {}))  # type: ignore[operator]
    examination.take_up(dossier, Command(other, LATER, dossier.version))
    assert dossier.holder_id == other.id
    with pytest.raises(NotAllowed):
        examination.take_up(dossier, Command(make.user(Role.EXAMINER), LATER, dossier.version))


def test_a_registrar_who_declared_does_not_sign(make: Factory) -> None:
    dossier, registrar = make.proposed(), make.cast.registrar
    recusals.recuse(dossier, Command(registrar, LATER, dossier.version), reason="Associé du trésorier.")
    with pytest.raises(NotAllowed):
        decision.accept(dossier, Command(registrar, LATER, dossier.version))
    decision.accept(dossier, Command(make.user(Role.REGISTRAR), LATER, dossier.version))
    assert dossier.status is DossierStatus.ACCEPTED


def test_it_is_declared_on_the_page_and_closes_the_dossier(browser: Browser, make: Factory) -> None:
    dossier = make.taken_up()
    page = browser.sign_in(make.cast.examiner).open(f"/dossiers/{dossier.ref}")
    assert page.form("/deport").send().status == 422
    page = page.form("/deport").send(reason="Parenté avec un fondateur.")
    assert page.status == 200 and page.has("votre conflit d'intérêts est déclaré".capitalize()) and page.path.startswith("/dossiers")
    for tab in ("", "/pieces", "/statuts", "/denomination", "/observations", "/decision", "/historique"):
        assert browser.open(f"/dossiers/{dossier.ref}{tab}", expect=403).has("n'est plus devant vous")
    browser.open(f"/pieces/{dossier.current_documents[0].id}", expect=403)
    page = browser.sign_in(make.cast.head).open(f"/dossiers/{dossier.ref}", query={"lang": "en"})
    assert page.form("/attribution") and page.has("Parenté avec un fondateur.")
    proposed = make.proposed()
    browser.sign_in(make.cast.registrar).open(f"/dossiers/{proposed.ref}").form("/deport").send(reason="Associé.")
    browser.open(f"/dossiers/{proposed.ref}/decision", expect=403)
