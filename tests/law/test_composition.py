"""Who may found and who may belong: each rule by example, then by chance (arts. 8, 10, 15(f); décret 93/574/PM)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.law.composition import (
    ADMITTED_MEMBERS,
    JoiningMember,
    PersonFacts,
    admits,
    branch_faults,
    executive_faults,
    members_faults,
    person_faults,
    signature_faults,
)  # fmt: skip
from registry.law.parameters import in_force
from registry.law.terms import Kind, Level, Side

ON = date(2026, 3, 3)
RULES = in_force((), ON)
GOOD = PersonFacts(
    "Amadou Bello",
    foreigner=False,
    resident_since=None,
    civic_rights=True,
    no_forfeiture=True,
    reads_and_writes=True,
    function="president",
    signed=True,
)


def member(kind: Kind = Kind.SYNDICAT, *, level: Level | None = Level.NATIONAL, registered: bool = True) -> JoiningMember:
    return JoiningMember("SYVAN", kind, Side.WORKERS, level, frozenset({"TER-PORT"}), registered)


# parent: the kinds it groups. Read it beside the decree.
GROUPS = {
    Kind.SYNDICAT: "", Kind.UNION: "syndicat", Kind.FEDERATION: "syndicat", Kind.CONFEDERATION: "syndicat union federation",
}  # fmt: skip


@pytest.mark.parametrize("parent", Kind)
@pytest.mark.parametrize("kind", Kind)
def test_which_form_groups_which(parent: Kind, kind: Kind) -> None:
    admitted = kind.value in GROUPS[parent].split()
    assert (admits(parent, member(kind)) is None) is admitted
    assert (kind in ADMITTED_MEMBERS[parent]) is admitted


@pytest.mark.parametrize("level", [None, *Level])
def test_only_a_national_syndicat_enters_a_confederation_directly(level: Level | None) -> None:
    assert (admits(Kind.CONFEDERATION, member(level=level)) is None) is (level is Level.NATIONAL)
    assert admits(Kind.FEDERATION, member(level=level)) is None


def test_an_organisation_that_is_not_registered_belongs_nowhere() -> None:
    for parent in Kind:
        fault = admits(parent, member(registered=False))
        assert fault and "n'est pas une organisation enregistrée" in fault.text.fr


@pytest.mark.parametrize("group", [Kind.UNION, Kind.FEDERATION, Kind.CONFEDERATION])
@pytest.mark.parametrize(("side", "other"), [(Side.WORKERS, Side.EMPLOYERS), (Side.EMPLOYERS, Side.WORKERS)])
def test_workers_and_employers_do_not_mix(group: Kind, side: Side, other: Side) -> None:
    ours, theirs = replace(member(), side=side, group_side=side), replace(member(), side=other, group_side=side)
    [fault] = members_faults(group, [ours, theirs, ours], rules=RULES)
    assert (fault.code, fault.article, fault.field) == ("other_side", "3", "members")
    assert members_faults(group, [ours, ours], rules=RULES) == []
    assert admits(group, replace(theirs, group_side=None)) is None, "the side of the group is not known yet"


def test_a_group_has_two_members_and_a_syndicat_none() -> None:
    assert [f.code for f in members_faults(Kind.UNION, [member()], rules=RULES)] == ["too_few_members"]
    assert members_faults(Kind.UNION, [member(), member()], rules=RULES) == []
    assert members_faults(Kind.SYNDICAT, [], rules=RULES) == []


@pytest.mark.parametrize(("kind", "branches", "why", "code"), [
    (Kind.SYNDICAT, [], "", "branch_missing"), (Kind.SYNDICAT, ["a"], "", ""), (Kind.SYNDICAT, ["a", "b"], "  ", "related_branches"),
    (Kind.SYNDICAT, ["a", "b"], "mêmes chantiers", ""), (Kind.UNION, ["a"], "", "union_branches"), (Kind.UNION, ["a", "a"], "", "union_branches"),
    (Kind.UNION, ["a", "b"], "", ""), (Kind.FEDERATION, ["a"], "", ""), (Kind.FEDERATION, ["a", "b"], "mêmes", "federation_branch"),
    (Kind.CONFEDERATION, ["a", "b"], "", ""), (Kind.CONFEDERATION, [], "", "branch_missing"),
])  # fmt: skip
def test_the_branches_of_each_form(kind: Kind, branches: list[str], why: str, code: str) -> None:
    assert [fault.code for fault in branch_faults(kind, branches, why)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("side", "signed", "enough"),
    [(Side.WORKERS, 19, False), (Side.WORKERS, 20, True), (Side.EMPLOYERS, 4, False), (Side.EMPLOYERS, 5, True)],
)
def test_twenty_workers_or_five_employers_sign(side: Side, signed: int, enough: bool) -> None:
    faults = signature_faults(Kind.SYNDICAT, side, signed, rules=RULES)
    assert (faults == []) is enough
    assert all(fault.article == "8" for fault in faults)


def test_signatures_are_asked_of_groups_only_when_the_parameter_says_so() -> None:
    assert signature_faults(Kind.FEDERATION, Side.WORKERS, 0, rules=RULES) == []
    assert signature_faults(Kind.FEDERATION, Side.WORKERS, 0, rules=replace(RULES, signatures_for_groups=True))


@pytest.mark.parametrize(("change", "code", "article"), [
    ({"civic_rights": False}, "civic_rights", "10(1)"), ({"no_forfeiture": False}, "forfeiture", "10(1)"), ({"foreigner": True}, "residence", "10(2)"),
    ({"foreigner": True, "resident_since": date(2021, 3, 4)}, "residence", "10(2)"), ({"reads_and_writes": False}, "literacy", "15(f)"),
])  # fmt: skip
def test_what_keeps_a_person_from_founding_or_leading(change: dict[str, object], code: str, article: str) -> None:
    [fault] = person_faults(replace(GOOD, **change), rules=RULES, on=ON)  # type: ignore[arg-type]
    assert (fault.code, fault.article) == (code, article)
    assert "Amadou Bello" in fault.text.fr and "Amadou Bello" in fault.text.en


@pytest.mark.parametrize("change", [
    {}, {"foreigner": True, "resident_since": date(2021, 3, 3)}, {"reads_and_writes": False, "function": ""},
])  # fmt: skip
def test_who_is_eligible(change: dict[str, object]) -> None:
    assert person_faults(replace(GOOD, **change), rules=RULES, on=ON) == []  # type: ignore[arg-type]


def test_a_resident_of_29_february_has_five_years_on_28_february() -> None:
    person = replace(GOOD, foreigner=True, resident_since=date(2020, 2, 29))
    assert person_faults(person, rules=RULES, on=date(2025, 2, 27)) != []
    assert person_faults(person, rules=RULES, on=date(2025, 2, 28)) == []


def test_the_executive_has_one_officer_at_least() -> None:
    assert [fault.article for fault in executive_faults([replace(GOOD, function="")])] == ["11(1)(a)"]
    assert executive_faults([GOOD]) == []


def test_an_old_criminal_record_is_never_a_fault() -> None:
    assert person_faults(replace(GOOD, record_issued_on=date(1999, 1, 1)), rules=RULES, on=ON) == []


@given(signed=st.integers(0, 60), needed=st.integers(1, 50), side=st.sampled_from(Side))
def test_more_signatures_never_harm(signed: int, needed: int, side: Side) -> None:
    rules = replace(RULES, signatories_workers=needed, signatories_employers=needed)
    assert (signature_faults(Kind.SYNDICAT, side, signed, rules=rules) == []) == (signed >= needed)


@given(kind=st.sampled_from(Kind), branches=st.lists(st.sampled_from("abcd"), max_size=6), why=st.text(max_size=5))
def test_a_branch_named_twice_is_named_once(kind: Kind, branches: list[str], why: str) -> None:
    assert branch_faults(kind, branches, why) == branch_faults(kind, sorted(set(branches)), why)


@given(parent=st.sampled_from(Kind), kinds=st.lists(st.sampled_from(Kind), max_size=5), level=st.sampled_from(Level))
def test_each_member_not_admitted_is_named(parent: Kind, kinds: list[Kind], level: Level) -> None:
    members = [member(kind, level=level) for kind in kinds]
    faults = [fault for fault in members_faults(parent, members, rules=RULES) if fault.code == "member_not_admitted"]
    expected = [one for one in members if admits(parent, one)] if parent.groups_organisations else []
    assert len(faults) == len(expected)
