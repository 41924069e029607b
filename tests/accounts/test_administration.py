"""What the administrator does, and what nobody may do to themselves."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from registry.accounts import sessions
from registry.accounts.models import User
from registry.audit.trail import trail_of
from registry.clock import now, today
from registry.law.roles import Role
from tests.client import Browser, Page
from tests.factories import Factory


@pytest.fixture
def desk(browser: Browser, make: Factory) -> Browser:
    return browser.sign_in(make.user(Role.ADMINISTRATOR, name="Cédric Owona", email="admin@exemple.cm"))


def of(desk: Browser, user: User) -> Page:
    return desk.open(f"/comptes/{user.id}")


def test_the_list_has_the_office_and_apart_the_representatives(desk: Browser, make: Factory) -> None:
    make.user(Role.EXAMINER, name="Bernard Tchoumi")
    make.user(Role.DEPOSITOR, name="Solange Ndzié")
    office = desk.open("/comptes")
    assert office.has("Bernard Tchoumi") and not office.has("Solange Ndzié")
    others = desk.open("/comptes?groupe=mandataires")
    assert others.has("Solange Ndzié") and not others.has("Bernard Tchoumi")
    assert desk.open("/comptes?recherche=tchou").has("Bernard Tchoumi")
    assert desk.open("/comptes?recherche=personne-ici").has("Aucun compte ne répond")


def test_a_clerk_is_made_with_their_roles(desk: Browser, session: Session) -> None:
    page = (
        desk.open("/comptes")
        .follow("Nouvel agent")
        .form("/comptes/nouveau")
        .send(name="Rose Mbarga", email="rose@exemple.cm", roles=["examiner", "intake"], password="quatre mots au hasard")
    )
    assert page.has("Le compte de Rose Mbarga est ouvert")
    user = session.scalars(sa.select(User).where(User.email == "rose@exemple.cm")).one()
    assert user.roles == {Role.EXAMINER, Role.INTAKE}
    assert trail_of("account", user.id)[0].actor_name == "Cédric Owona"


def test_a_clerk_without_role_or_with_an_invented_one_is_refused(desk: Browser) -> None:
    form = desk.open("/comptes/nouveau").form("/comptes/nouveau")
    typed = {"name": "Rose", "email": "rose@exemple.cm", "password": "quatre mots au hasard"}
    assert form.send(**typed).errors() == ["Donnez au moins une fonction."]
    assert form.send(**typed, roles=["king"]).errors() == ["Choisissez dans la liste."]
    assert form.send(**typed, roles=["depositor"]).errors() == ["Choisissez dans la liste."]


def test_roles_change(desk: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.EXAMINER)
    assert of(desk, user).form("/fonctions").send(roles=["head", "examiner"]).has("Les fonctions de")
    session.expire_all()
    user.__dict__.pop("roles", None)
    assert user.roles == {Role.HEAD, Role.EXAMINER}


def test_nobody_takes_the_administrator_role_from_themselves(desk: Browser, session: Session) -> None:
    me = session.scalars(sa.select(User).where(User.email == "admin@exemple.cm")).one()
    page = of(desk, me).form("/fonctions").send(roles=["reader"])
    assert page.status == 422 and "Nul ne se retire" in page.errors()[0]
    page = of(desk, me).form("/activite").send(reason="vacances")
    assert page.status == 422 and page.errors() == ["Nul ne désactive son propre compte."]


def test_a_disabled_account_is_out_at_its_next_request(desk: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.EXAMINER)
    token = sessions.open_session(user, at=now())
    session.commit()
    assert of(desk, user).form("/activite").send(reason="").errors_by_label() == [("Motif", "Ce champ est nécessaire.")]
    assert of(desk, user).form("/activite").send(reason="départ à la retraite").has("Désactivé")
    assert sessions.holder_of(token, at=now()) is None
    assert of(desk, user).form("/activite").send(reason="erreur").has("Le compte est rétabli")
    assert sessions.holder_of(token, at=now()) is None


def test_a_delegation_holds_on_its_days_until_revoked(desk: Browser, make: Factory, session: Session) -> None:
    user = make.user(Role.DEPUTY)
    day = today()
    dates = {
        f"{name}-{part}": str(getattr(date, part))
        for name, date in (("starts_on", day), ("ends_on", day + timedelta(days=30)))
        for part in ("day", "month", "year")
    }
    page = of(desk, user).form("/delegations").send(act_reference="Décision n° 12", **dates)
    assert page.has("En cours") and page.has("Décision n° 12")
    session.expire_all()
    assert Role.DEPUTY in user.powers_on(day)
    page = page.form("/revocation").send()
    assert page.has("Révoquée le")
    session.expire_all()
    assert Role.DEPUTY not in user.powers_on(day)


def test_a_delegation_that_makes_no_sense_is_refused(desk: Browser, make: Factory) -> None:
    user = make.user(Role.DEPUTY)
    dates = {
        "starts_on-day": "31",
        "starts_on-month": "2",
        "starts_on-year": "2026",
        "ends_on-day": "1",
        "ends_on-month": "1",
        "ends_on-year": "2026",
    }
    page = of(desk, user).form("/delegations").send(act_reference="", **dates)
    assert page.status == 422
    assert page.errors() == ["Ce champ est nécessaire.", "Cette date n'existe pas : écrivez par exemple 27 3 2026."]
    backwards = {**dates, "starts_on-day": "2", "starts_on-month": "1", "act_reference": "D"}
    assert of(desk, user).form("/delegations").send(**backwards).errors() == ["La fin précède le début."]


def test_a_lost_password_is_replaced_at_the_desk(desk: Browser, make: Factory) -> None:
    user = make.user(Role.DEPOSITOR)
    assert of(desk, user).form("/mot-de-passe").send(password="court").status == 422
    assert of(desk, user).form("/mot-de-passe").send(password="une phrase toute neuve").has("est remplacé")
    assert sessions.credentials(user.email, address="-", at=now()).match("une phrase toute neuve")


def test_an_account_that_is_not_is_not_found(desk: Browser) -> None:
    for path in ("/comptes/999999", "/comptes/99999999999999999999"):
        desk.open(path, expect=404)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_only_the_administrator_sees_accounts(browser: Browser, make: Factory, role: Role) -> None:
    browser.sign_in(make.user(role))
    for path in ("/comptes", "/comptes/nouveau", "/comptes/1"):
        browser.open(path, expect=403)


def test_the_list_costs_the_same_for_two_or_twenty(desk: Browser, make: Factory) -> None:
    from tests.unions.test_pages import statements

    few = statements(lambda: desk.open("/comptes"))
    for _ in range(20):
        make.user(Role.EXAMINER, Role.INTAKE)
    assert statements(lambda: desk.open("/comptes")) == few
