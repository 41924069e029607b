"""What if a group's composition changed: no answer to a question that does not hold together; the two sides never mix."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from registry import kinds
from registry.clock import today
from registry.dossiers.models import MemberOrganisation
from registry.kinds import registration
from registry.law.parameters import in_force
from registry.law.roles import Role
from registry.law.terms import Kind, Side
from registry.unions import lifecycle
from registry.unions.models import TradeUnion
from tests.client import Browser, Page
from tests.factories import Factory

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)


@pytest.fixture
def group(make: Factory) -> TradeUnion:
    """A fédération of workers with three members."""
    found = make.union("Fédération des ports", kind=Kind.FEDERATION, acronym="FED")
    for acronym in ("UN", "DEUX", "TROIS"):
        member = make.union(f"Syndicat {acronym}", acronym=acronym)
        lifecycle.affiliate(member, found, on=date(2025, 1, 1), at=AT, source="essai:1", actor=make.cast.registrar, reason="essai")
    make.session.commit()
    return found


def asked(browser: Browser, make: Factory, group: TradeUnion, **query: object) -> Page:
    browser.sign_in(make.user(Role.READER))
    return browser.open(f"/organisations/{group.address}/simulation", query=query)


def judged(page: Page) -> bool:
    return page.has("règle de composition")


def test_an_unknown_number_gets_its_error_and_no_verdict(browser: Browser, make: Factory, group: TradeUnion) -> None:
    page = asked(browser, make, group, arrivent="ZZZ")
    assert not judged(page) and page.soup.select_one("#arrivent-error")
    assert page.has("au registre : ZZZ.")
    assert judged(asked(browser, make, group))


def test_leaving_and_merging_at_once_or_merging_alone_is_refused(browser: Browser, make: Factory, group: TradeUnion) -> None:
    one, two = (bond.member_id for bond in group.members[:2])
    page = asked(browser, make, group, partent=one, fusionnent=[one, two])
    assert (
        not judged(page)
        and page.has("cochez « Part » ou « Fusionne », pas les deux")
        and len(page.soup.select("input:checked, input[checked]")) == 3
    )
    page = asked(browser, make, group, fusionnent=one)
    assert not judged(page) and page.has("Une fusion en demande au moins deux")
    assert asked(browser, make, group, fusionnent=[one, two]).has("serait respectée (2 membres)")


def test_who_joins_is_listed_and_may_merge(browser: Browser, make: Factory, group: TradeUnion) -> None:
    new, one = make.union("Syndicat nouveau", acronym="NEUF"), group.members[0].member_id
    page = asked(browser, make, group, arrivent=new.number)
    rows = [row.get_text(" ") for row in page.soup.select("tbody tr")]
    assert len(rows) == 4 and "NEUF" in rows[3] and "arrive" in rows[3] and page.has("(4 membres)")
    assert asked(browser, make, group, arrivent=new.number, fusionnent=[one, new.id]).has("(3 membres)")
    already = asked(browser, make, group, arrivent=group.members[0].member.number)
    assert len(already.soup.select("tbody tr")) == 3 and already.has("(3 membres)")


def test_employers_do_not_join_workers(browser: Browser, make: Factory, group: TradeUnion) -> None:
    employers, one = make.union("Patrons des ports", acronym="PATRONS", side=Side.EMPLOYERS), group.members[0].member_id
    page = asked(browser, make, group, arrivent=employers.number)
    assert page.has("ne serait pas respectée") and page.has("travailleurs et employeurs ne se groupent pas") and page.has("(art. 3)")
    assert asked(browser, make, group, arrivent=employers.number, fusionnent=[one, employers.id]).has("ne serait pas respectée")


def test_the_registration_of_a_group_refuses_the_other_side(make: Factory) -> None:
    dossier = make.draft(kind=Kind.FEDERATION, side=Side.WORKERS)
    members = [make.union(), make.union(side=Side.EMPLOYERS)]
    dossier.members.extend(MemberOrganisation(union=one) for one in members)
    rules = in_force((), today())
    [fault] = [one for one in registration.form_faults(kinds.case_of(dossier, rules=rules, on=today())) if one.field == "members"]
    assert (fault.code, fault.article) == ("other_side", "3")
    dossier.side = Side.EMPLOYERS
    faults = [one.code for one in registration.form_faults(kinds.case_of(dossier, rules=rules, on=today())) if one.field == "members"]
    assert faults == ["other_side"]
