"""Standing, leadership, measures: facts at their day, folded; what each act refuses."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from registry.audit import trail
from registry.errors import IllegalTransition, RuleBroken
from registry.law.filings import FilingKind
from registry.law.leadership import Settlement, obstacle
from registry.law.standing import RULES, MeasureKind, Move
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind
from registry.law.workflow import STANDING, StandingAction
from registry.unions import asof, facts, leadership, lifecycle, measures, record, standing
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion
from tests.factories import Factory

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
A, B = (("Ada Eyango", Function.PRESIDENT),), (("Ben Fru", Function.PRESIDENT),)


def _act(make: Factory, **more: object) -> dict[str, object]:
    return {"at": AT, "source": "essai:1", "actor": make.cast.registrar, "reason": "procès-verbal n° 3", **more}


def _claim(key: str, officers: tuple[tuple[str, Function], ...], on: date, place: str = "Douala") -> Claim:
    return Claim(key=key, officers=officers, congress_on=on, congress_place=place, quorum="41 sur 60", minutes_ref="PV 3")


def test_the_moves_agree_with_the_workflow_table() -> None:
    same = {StandingAction.DISSOLVE: Move.DISSOLUTION, StandingAction.CANCEL: Move.CANCELLATION, StandingAction.MERGE: Move.MERGER}
    for row in STANDING:
        if row.action in same:
            rule = RULES[same[row.action]]
            assert (rule.sources, rule.target, rule.article) == (row.sources, row.target, row.article), row.action


def test_a_dissolution_filed_late_takes_its_day(make: Factory) -> None:
    union = make.union()
    standing.dissolve(union, on=date(2025, 1, 31), **_act(make))  # type: ignore[arg-type]
    assert union.standing is Standing.DISSOLVED
    assert asof.record_of(union.id, date(2025, 1, 30)).standing is Standing.REGISTERED
    assert asof.record_of(union.id, date(2025, 1, 31)).standing is Standing.DISSOLVED
    assert asof.record_of(union.id, date(2025, 2, 1), asof.end_of(date(2025, 6, 1))).standing is Standing.REGISTERED
    with pytest.raises(IllegalTransition):
        standing.dissolve(union, on=date(2025, 3, 1), **_act(make))  # type: ignore[arg-type]


def test_nothing_takes_effect_after_the_end_but_what_came_before_may_be_filed_late(make: Factory) -> None:
    union = make.union()
    standing.dissolve(union, on=date(2025, 1, 31), **_act(make))  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as refused:
        lifecycle.change(union, {"seat": "ailleurs"}, on=date(2025, 2, 1), **_act(make))  # type: ignore[arg-type]
    assert [reason.code for reason in refused.value.reasons] == ["ended"]
    lifecycle.change(union, {"seat": "ailleurs"}, on=date(2024, 12, 1), **_act(make))  # type: ignore[arg-type]
    assert union.seat == "ailleurs" and union.standing is Standing.DISSOLVED


def test_a_merger_keeps_the_number_and_leaves_a_tie(make: Factory) -> None:
    first, second, into = make.union(), make.union(), make.union("Syndicat uni")
    numbers = [first.number, second.number]
    standing.merge([first, second], into, on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    assert [first.number, second.number] == numbers
    assert {first.standing, second.standing} == {Standing.MERGED} and into.standing is Standing.REGISTERED
    said = asof.record_of(into.id, date(2025, 5, 1))
    assert {tie.other.id for tie in said.ties} == {first.id, second.id} and not any(tie.is_ours for tie in said.ties)
    for wrong in (into,):
        with pytest.raises(RuleBroken):
            standing.merge(into, wrong, on=date(2025, 6, 1), **_act(make))  # type: ignore[arg-type]


def test_a_union_regains_autonomy_under_its_own_number(make: Factory) -> None:
    union, into = make.union(), make.union()
    standing.merge(union, into, on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    standing.regain_autonomy(union, into, on=date(2026, 2, 1), **_act(make))  # type: ignore[arg-type]
    assert union.standing is Standing.REGISTERED
    assert asof.record_of(union.id, date(2026, 1, 31)).standing is Standing.MERGED
    assert [tie.how.value for tie in asof.record_of(union.id, date(2026, 2, 1)).ties] == ["merged_into", "autonomous_from"]


def test_a_split_leaves_both_registered_unless_it_ends_the_first(make: Factory) -> None:
    union, born = make.union(), make.union()
    standing.split(union, born, on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    assert union.standing is born.standing is Standing.REGISTERED
    standing.split(union, [born], on=date(2025, 6, 1), ends=True, **_act(make))  # type: ignore[arg-type]
    assert union.standing is Standing.DISSOLVED


def test_a_judgment_sets_the_standing_it_says(make: Factory) -> None:
    union = make.union()
    standing.cancel(union, on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    standing.obey_judgment(union, Standing.REGISTERED, on=date(2025, 9, 1), **_act(make))  # type: ignore[arg-type]
    assert union.standing is Standing.REGISTERED
    assert asof.record_of(union.id, date(2025, 7, 1)).standing is Standing.CANCELLED


def test_two_claims_contest_the_leadership_and_a_typed_event_ends_it(make: Factory, session: Session) -> None:
    union = make.union()
    leadership.claim(union, _claim("dossier:1", A, date(2024, 3, 1)), **_act(make))  # type: ignore[arg-type]
    assert not leadership.is_contested(union)
    leadership.claim(union, _claim("dossier:2", B, date(2024, 4, 1), "Yaoundé"), **_act(make))  # type: ignore[arg-type]
    assert leadership.is_contested(union) and union.contested_since == date(2024, 4, 1)
    assert [one.key for one in leadership.claims_of(union)] == ["dossier:1", "dossier:2"]
    assert not union.officers
    leadership.settle(union, Settlement.COURT_ORDER, "dossier:2", on=date(2025, 4, 1), **_act(make))  # type: ignore[arg-type]
    assert not leadership.is_contested(union) and [one.name for one in union.officers] == ["Ben Fru"]
    assert union.elected_on == date(2024, 4, 1)
    during = asof.record_of(union.id, date(2024, 12, 1))
    assert during.contested_since == date(2024, 4, 1) and len(during.claims) == 2 and not during.executive
    after = asof.record_of(union.id, date(2025, 4, 1))
    assert after.contested_since is None and after.executive == B and not after.claims
    assert trail.verify().is_whole


def test_a_claim_against_the_executive_on_record_contests_it(make: Factory) -> None:
    union = make.union(officers=A)
    leadership.claim(union, _claim("dossier:2", B, date(2025, 4, 1)), **_act(make))  # type: ignore[arg-type]
    assert union.contested_since == date(2025, 4, 1) and [one.name for one in union.officers] == ["Ada Eyango"]
    leadership.withdraw(union, "dossier:2", on=date(2025, 5, 1), **_act(make))  # type: ignore[arg-type]
    assert union.contested_since is None and [one.name for one in union.officers] == ["Ada Eyango"]


def test_a_unity_congress_names_its_own_executive(make: Factory) -> None:
    union = make.union(officers=A)
    leadership.claim(union, _claim("dossier:2", B, date(2025, 4, 1)), **_act(make))  # type: ignore[arg-type]
    both = (*A, *B)
    leadership.settle(union, Settlement.UNITY_CONGRESS, officers=both, on=date(2025, 8, 1), **_act(make))  # type: ignore[arg-type]
    assert union.contested_since is None and [one.name for one in union.officers if not one.until_on] == ["Ada Eyango", "Ben Fru"]


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        (_claim("dossier:9", B, date(2024, 3, 1), "  DOUALA "), "same_congress"),
        (_claim("dossier:1", B, date(2024, 5, 1)), "same_congress"),
        (_claim("dossier:9", (), date(2024, 5, 1)), "no_officer"),
        (_claim("dossier:9", B, date(2027, 1, 1)), "future"),
        (_claim("dossier:9", B, date(1999, 1, 1)), "before_existence"),
        (Claim("dossier:9", B, date(2024, 5, 1), convened_on=date(2024, 5, 2)), "convened_after"),
    ],
)
def test_a_claim_that_cannot_be_is_refused_in_one_sentence(make: Factory, claim: Claim, code: str) -> None:
    union = make.union()
    leadership.claim(union, _claim("dossier:1", A, date(2024, 3, 1)), **_act(make))  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as refused:
        leadership.claim(union, claim, **_act(make))  # type: ignore[arg-type]
    assert [reason.code for reason in refused.value.reasons] == [code]


def test_only_a_standing_claim_is_settled_and_not_before_its_congress(make: Factory) -> None:
    union = make.union()
    with pytest.raises(IllegalTransition):
        leadership.settle(union, Settlement.AGREEMENT, on=date(2025, 1, 1), **_act(make))  # type: ignore[arg-type]
    leadership.claim(union, _claim("dossier:1", A, date(2025, 3, 1)), **_act(make))  # type: ignore[arg-type]
    for key, on, code in (("dossier:7", date(2025, 4, 1), "unknown_claim"), ("dossier:1", date(2025, 2, 1), "before_congress")):
        with pytest.raises(RuleBroken) as refused:
            leadership.settle(union, Settlement.AGREEMENT, key, on=on, **_act(make))  # type: ignore[arg-type]
        assert [reason.code for reason in refused.value.reasons] == [code]


def _suspension(**more: object) -> Measure:
    said = {
        "kind": MeasureKind.SUSPENSION, "authority": "Ministre", "act_reference": "N° 00169", "act_on": date(2025, 1, 10),
        "since_on": date(2025, 1, 15), "until_on": date(2025, 7, 14), "basis": "activités non statutaires", "contested_basis": True, **more,
    }  # fmt: skip
    return Measure(**said)  # type: ignore[arg-type]


def test_a_measure_ends_by_itself_and_moves_no_standing(make: Factory) -> None:
    union = make.union()
    measures.record(union, _suspension(), **_act(make))  # type: ignore[arg-type]
    assert union.standing is Standing.REGISTERED
    for day, holds in ((date(2025, 1, 14), 0), (date(2025, 1, 15), 1), (date(2025, 7, 14), 1), (date(2025, 7, 15), 0)):
        assert len(measures.in_force(union, day)) == holds, day
    assert not measures.in_force(union, date(2025, 3, 1), asof.end_of(date(2025, 3, 1))), "not yet known then"
    assert not measures.is_frozen(union, on=date(2025, 3, 1))


def test_a_freeze_is_a_measure_of_its_own_and_is_lifted(make: Factory) -> None:
    union = make.union()
    key = measures.record(union, _suspension(kind=MeasureKind.FILING_FREEZE, until_on=None), **_act(make))  # type: ignore[arg-type]
    assert measures.is_frozen(union, on=date(2026, 5, 1))
    measures.lift(union, key, on=date(2026, 5, 1), authority="Ministre", act_reference="N° 12", **_act(make))  # type: ignore[arg-type]
    assert measures.is_frozen(union, on=date(2026, 4, 30)) and not measures.is_frozen(union, on=date(2026, 5, 1))
    with pytest.raises(RuleBroken):
        measures.lift(union, key, on=date(2026, 5, 2), **_act(make))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"authority": " "}, "authority"), ({"act_reference": ""}, "act_reference"), ({"act_on": date(2027, 1, 1), "since_on": date(2027, 1, 1), "until_on": None}, "act_on"),
        ({"act_on": date(1990, 1, 1)}, "act_on"), ({"since_on": date(2025, 1, 9)}, "since_on"), ({"until_on": date(2025, 1, 14)}, "until_on"),
    ],
)  # fmt: skip
def test_a_measure_that_cannot_be_is_refused_beside_its_field(make: Factory, more: dict[str, object], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        measures.record(make.union(), _suspension(**more), **_act(make))  # type: ignore[arg-type]
    assert [reason.field for reason in refused.value.reasons] == [field]


def test_the_table_of_a_contest_speaks_of_every_kind_and_of_every_side_alike() -> None:
    free = {FilingKind.REGISTRATION, FilingKind.SEAT, FilingKind.COURT_DECISION, FilingKind.CORRECTION, FilingKind.DUPLICATE_CERTIFICATE}
    assert {kind for kind in FilingKind if obstacle(kind, contested=True, frozen=True) is None} == free
    assert {kind for kind in FilingKind if obstacle(kind, contested=True, frozen=False) is None} == free | {FilingKind.OFFICERS}
    assert obstacle(FilingKind.SEAT, contested=True, frozen=True) is None
    name = FilingKind.NAME
    contested, frozen = obstacle(name, contested=True, frozen=False), obstacle(name, contested=True, frozen=True)
    assert contested and contested.code == "contested" and frozen and frozen.code == "frozen"
    assert all(obstacle(filing, contested=False, frozen=False) is None for filing in FilingKind)
    for words in ("légitime", "dissident", "usurp", "prétendu"):
        assert contested and words not in contested.text.fr


def test_affiliations_both_ways_as_of_a_day(make: Factory) -> None:
    member, group = make.union(), make.union("Fédération des essais", kind=Kind.FEDERATION)
    said = _act(make)
    lifecycle.affiliate(member, group, on=date(2025, 1, 1), **said)  # type: ignore[arg-type]
    lifecycle.disaffiliate(member, group, on=date(2025, 9, 1), **said)  # type: ignore[arg-type]
    for day, count in ((date(2024, 12, 31), 0), (date(2025, 1, 1), 1), (date(2025, 8, 31), 1), (date(2025, 9, 1), 0)):
        assert len(asof.record_of(member.id, day).parents) == len(asof.record_of(group.id, day).members) == count, day


def test_the_row_is_what_the_facts_fold_to(make: Factory) -> None:
    union = make.union(officers=A)
    measures.record(union, _suspension(), **_act(make))  # type: ignore[arg-type]
    leadership.claim(union, _claim("dossier:2", B, date(2025, 4, 1)), **_act(make))  # type: ignore[arg-type]
    before = snapshot(union)
    facts.project(union)
    assert snapshot(union) == before


def snapshot(union: TradeUnion) -> dict[str, object]:
    """What the row and its folded tables say."""
    said = record.state(facts.facts_of(union.id))
    return {name: getattr(union, name) for name in facts.COLUMNS if name in said.values} | {
        "contested": union.contested_since, "branches": [one.code for one in union.branches],
        "officers": [(one.name, one.since_on, one.until_on) for one in union.officers],
        "parents": [(one.parent_id, one.since_on, one.until_on) for one in union.parents],
    }  # fmt: skip
