"""Each kind of filing about a registered union: from a draft to the signature, what it changes and since when, what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from registry import kinds as changes
from registry.acts import Command
from registry.audit import trail
from registry.demonstration.changes import ChangeStory
from registry.dossiers import mandates
from registry.errors import IllegalTransition, NotAllowed, RuleBroken
from registry.examining import decision
from registry.filing import change_acts
from registry.law.filings import CHANGES, FilingKind
from registry.law.statuses import DossierStatus, Outcome, Standing
from registry.law.terms import Channel, Function, Kind, Level, Side
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.unions import facts, leadership, record
from registry.unions.models import TradeUnion
from tests.factories import Factory

AT = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)
THEN = date(2025, 11, 3)
BUREAU = (("Alice Nkemelu", Function.PRESIDENT), ("Roger Biyiha", Function.SECRETARY_GENERAL))
CONGRESS = {"congress_on": THEN, "congress_place": "Kribi", "quorum": "61 sur 80", "effect_on": THEN, "officers": BUREAU}
JUDGMENT = {"court": "Tribunal administratif", "judgment_number": "12/2025", "judgment_on": THEN, "effect_on": THEN}


def story(make: Factory, at: datetime = AT) -> ChangeStory:
    return ChangeStory(cast=make.cast, at=at)


def on_record(union: TradeUnion, field: str, on: date = record.FOREVER) -> Any:
    return record.state(facts.facts_of(union.id), on=on).get(field)


def reasons(error: pytest.ExceptionInfo[Any]) -> list[str]:
    return [reason.code for reason in error.value.reasons]


Told = Callable[[Factory], tuple[TradeUnion, FilingKind, dict[str, Any], Callable[[TradeUnion], bool]]]


def _plain(filing: FilingKind, after: Callable[[TradeUnion], bool], /, **content: Any) -> Told:
    return lambda make: (make.union(), filing, {"effect_on": THEN, **content}, after)


def _affiliation(make: Factory) -> Any:
    union, federation = make.union(), make.union(kind=Kind.FEDERATION)
    return (
        union,
        FilingKind.AFFILIATION,
        {"other": federation.number, "effect_on": THEN},
        lambda u: [link.parent_id for link in u.parents] == [federation.id],
    )


def _disaffiliation(make: Factory) -> Any:
    union, federation = make.union(), make.union(kind=Kind.FEDERATION)
    story(make).begin(union, FilingKind.AFFILIATION, other=federation.number, effect_on=date(2025, 1, 6)).signed()
    return (
        union,
        FilingKind.DISAFFILIATION,
        {"other": federation.number, "effect_on": THEN},
        lambda u: [link.until_on for link in u.parents] == [THEN],
    )


def _merger(make: Factory) -> Any:
    union, into = make.union(), make.union()
    return union, FilingKind.MERGER, {"other": into.number, "effect_on": THEN}, lambda u: u.standing is Standing.MERGED


def _split(make: Factory) -> Any:
    union, born, other = make.union(), make.union(), make.union()
    content = {"others": f"{born.number}\n{other.number}", "afterwards": "ends", "effect_on": THEN}
    return union, FilingKind.SPLIT, content, lambda u: u.standing is Standing.DISSOLVED


def _autonomy(make: Factory) -> Any:
    union, into = make.union(), make.union()
    story(make).begin(union, FilingKind.MERGER, other=into.number, effect_on=date(2025, 1, 6)).signed()
    return union, FilingKind.AUTONOMY, {"other": into.number, "effect_on": THEN}, lambda u: u.standing is Standing.REGISTERED


def _correction(make: Factory) -> Any:
    content = {"erroneous": "locality", "corrected": "Doula-Bassa", "explanation": "Mal recopié."}
    return make.union(), FilingKind.CORRECTION, content, lambda u: u.locality == "Doula-Bassa"


def _duplicate(make: Factory) -> Any:
    union = make.accepted().union
    assert union is not None
    return (
        union,
        FilingKind.DUPLICATE_CERTIFICATE,
        {"loss": "Perdu au déménagement."},
        lambda u: issuing.by_reference(u.number).printed == 1,
    )  # type: ignore[union-attr]


TOLD: dict[FilingKind, Told] = {
    FilingKind.STATUTES: _plain(FilingKind.STATUTES, lambda u: u.statutes_on == THEN, adopted_on=THEN, summary="Art. 7."),
    FilingKind.NAME: _plain(FilingKind.NAME, lambda u: u.acronym == "SYLUT", name_fr="Syndicat des luthiers du Wouri", acronym="SYLUT"),
    FilingKind.OFFICERS: _plain(FilingKind.OFFICERS, lambda u: [o.name for o in u.officers if not o.until_on] == ["Alice Nkemelu", "Roger Biyiha"], **CONGRESS),
    FilingKind.SEAT: _plain(FilingKind.SEAT, lambda u: (u.locality, u.region) == ("Bafoussam", "OU"), seat="face marché", locality="Bafoussam", departement="OU-MIF"),
    FilingKind.CONTACTS: _plain(FilingKind.CONTACTS, lambda u: u.phone == "+237 6 77 11 22 33", phone="+237 6 77 11 22 33"),
    FilingKind.FORM: _plain(FilingKind.FORM, lambda u: u.level is Level.REGIONAL, kind="syndicat", level="regional", branches=["TER-PORT"]),
    FilingKind.AFFILIATION: _affiliation, FilingKind.DISAFFILIATION: _disaffiliation, FilingKind.MERGER: _merger, FilingKind.SPLIT: _split,
    FilingKind.AUTONOMY: _autonomy,
    FilingKind.DISSOLUTION: _plain(FilingKind.DISSOLUTION, lambda u: u.standing is Standing.DISSOLVED, decided_on=THEN, assets_to="À une œuvre sociale."),
    FilingKind.COURT_DECISION: _plain(FilingKind.COURT_DECISION, lambda u: u.standing is Standing.CANCELLED, ruling="cancelled", **JUDGMENT),
    FilingKind.CORRECTION: _correction, FilingKind.DUPLICATE_CERTIFICATE: _duplicate,
}  # fmt: skip


def test_every_kind_is_told_here_and_has_its_module() -> None:
    assert set(TOLD) == set(CHANGES) < set(changes.TABLE) == set(FilingKind)


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.value)
def test_a_filing_goes_from_draft_to_signature_and_changes_the_register_under_the_same_number(make: Factory, kind: FilingKind) -> None:
    union, kind, content, after = TOLD[kind](make)
    number, before = union.number, len(facts.facts_of(union.id))
    told = story(make, AT + timedelta(days=1)).begin(union, kind, **content)
    assert not after(union) or kind is FilingKind.DUPLICATE_CERTIFICATE
    told.signed()
    make.session.expire_all()
    dossier = told.dossier
    assert after(union)
    assert (dossier.status, union.number, dossier.union_id) == (DossierStatus.ACCEPTED, number, None)
    papers = [paper.kind for paper in issuing.of_dossier(dossier.id)]
    if kind is FilingKind.DUPLICATE_CERTIFICATE:
        assert papers == [NoticeKind.RECEIPT] and len(facts.facts_of(union.id)) == before
    else:
        assert papers == [NoticeKind.RECEIPT, NoticeKind.CHANGE]
        new = facts.facts_of(union.id)[before:]
        assert {fact.source for fact in new} == ({f"dossier:{dossier.id}"} if new else set())
        assert dossier.effect_on is not None
    assert trail.verify().is_whole


def test_the_register_reads_before_and_after_as_of_a_day(make: Factory) -> None:
    union = make.union()
    first = union.name_fr
    story(make).begin(union, FilingKind.NAME, name_fr="Syndicat des luthiers du Wouri", effect_on=THEN).signed()
    assert on_record(union, "name_fr", THEN - timedelta(days=1)) == first
    assert on_record(union, "name_fr", THEN) == "Syndicat des luthiers du Wouri"


def test_an_earlier_effect_known_later_takes_its_place_in_the_past(make: Factory) -> None:
    union = make.union()
    late, early = {"phone": "+237 600000002"}, {"phone": "+237 600000001"}
    story(make).begin(union, FilingKind.CONTACTS, **late, effect_on=date(2025, 12, 1)).signed()
    story(make, AT + timedelta(days=3)).begin(union, FilingKind.CONTACTS, **early, effect_on=date(2025, 6, 1)).signed()
    assert union.phone == late["phone"]
    assert on_record(union, "phone", date(2025, 7, 1)) == early["phone"]


@pytest.mark.parametrize(
    ("kind", "content", "code", "field"),
    [
        (FilingKind.CONTACTS, {"phone": "+237 600000001", "effect_on": date(2027, 1, 1)}, "future", "effect_on"),
        (FilingKind.SEAT, {"effect_on": THEN}, "same_seat", "seat"),
        (FilingKind.NAME, {"effect_on": THEN}, "same_name", "name_fr"),
        (FilingKind.CONTACTS, {"phone": "+237 600000001", "effect_on": date(1999, 1, 1)}, "before_existence", "effect_on"),
        (FilingKind.SEAT, {"seat": "", "locality": "L", "departement": "OU-MIF", "effect_on": THEN}, "field_missing", "seat"),
        (FilingKind.STATUTES, {"adopted_on": date(2025, 12, 1), "summary": "x", "effect_on": THEN}, "before_adoption", "effect_on"),
        (FilingKind.OFFICERS, {**CONGRESS, "officers": (), "effect_on": date(2025, 10, 1)}, "before_congress", "effect_on"),
        (FilingKind.OFFICERS, {**CONGRESS, "officers": (), "convened_on": date(2025, 12, 1)}, "convened_after", "convened_on"),
        (FilingKind.AFFILIATION, {"other": "rien de tel", "effect_on": THEN}, "unknown_union", "other"),
        (FilingKind.SPLIT, {"others": "rien de tel", "afterwards": "ends", "effect_on": THEN}, "unknown_union", "others"),
        (
            FilingKind.FORM,
            {"kind": "union", "level": "national", "branches": ["TER-PORT"], "effect_on": THEN},
            "union_branches",
            "branches",
        ),
        (FilingKind.CORRECTION, {"erroneous": "mandate_until", "corrected": "x", "explanation": "e"}, "not_readable", "corrected"),
        (FilingKind.CORRECTION, {"erroneous": "locality", "corrected": "Douala", "explanation": "e"}, "same", "corrected"),
        (FilingKind.COURT_DECISION, {**JUDGMENT, "ruling": "reinstated"}, "same_standing", "ruling"),
        (FilingKind.DUPLICATE_CERTIFICATE, {}, "no_certificate", "loss"),
    ],
)
def test_what_cannot_be_is_refused_at_once_beside_its_field(
    make: Factory, kind: FilingKind, content: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(RuleBroken) as error:
        story(make).begin(make.union(), kind, **content)
    assert (code, field) in {(reason.code, reason.field) for reason in error.value.reasons}


def test_employers_do_not_join_workers(make: Factory) -> None:
    federation = make.union(kind=Kind.FEDERATION, side=Side.WORKERS)
    with pytest.raises(RuleBroken) as error:
        story(make).begin(make.union(side=Side.EMPLOYERS), FilingKind.AFFILIATION, other=federation.number, effect_on=THEN)
    assert [(reason.code, reason.article) for reason in error.value.reasons] == [("other_side", "3")]


def test_a_new_name_starts_from_the_one_on_record(make: Factory) -> None:
    union = make.union("Syndicat des tonneliers", name_en="Coopers Union", acronym="SYTON")
    told = story(make).begin(union, FilingKind.NAME, name_fr="Syndicat des tonneliers et futaillers", effect_on=THEN)
    assert (told.dossier.content["acronym"], told.dossier.content["name_en"]) == ("SYTON", "Coopers Union")


def test_nothing_is_done_with_itself_nor_in_a_circle(make: Factory) -> None:
    union, federation, confederation = make.union(), make.union(kind=Kind.FEDERATION), make.union(kind=Kind.CONFEDERATION, level=None)
    for kind in (FilingKind.MERGER, FilingKind.AFFILIATION):
        with pytest.raises(RuleBroken) as error:
            story(make).begin(union, kind, other=union.number, effect_on=THEN)
        assert reasons(error) == ["itself"]
    story(make).begin(federation, FilingKind.AFFILIATION, other=confederation.number, effect_on=THEN).signed()
    with pytest.raises(RuleBroken) as error:
        story(make, AT + timedelta(days=2)).begin(confederation, FilingKind.AFFILIATION, other=federation.number, effect_on=THEN)
    assert reasons(error) == ["cycle"]
    assert error.value.reasons[0].article
    with pytest.raises(RuleBroken) as error:
        story(make, AT + timedelta(days=2)).begin(federation, FilingKind.AFFILIATION, other=confederation.number, effect_on=THEN)
    assert reasons(error) == ["already"]


def test_a_dissolved_union_files_nothing_but_may_be_told_of_late(make: Factory) -> None:
    union = make.union()
    pending = story(make).begin(union, FilingKind.CONTACTS, phone="+237 600000001", effect_on=date(2025, 6, 1))
    story(make).begin(union, FilingKind.DISSOLUTION, decided_on=THEN, assets_to="Œuvre", effect_on=THEN).signed()
    with pytest.raises(RuleBroken) as error:
        story(make, AT + timedelta(days=2)).begin(union, FilingKind.NAME, name_fr="Autre", effect_on=THEN)
    assert reasons(error) == ["standing"]
    pending.signed()
    assert on_record(union, "phone", date(2025, 7, 1)) == "+237 600000001"


def test_one_congress_is_filed_once_and_a_rival_one_is_a_claim_that_decides_nothing(make: Factory) -> None:
    union = make.union()
    story(make).begin(union, FilingKind.OFFICERS, **CONGRESS).signed()
    with pytest.raises(RuleBroken) as error:
        story(make, AT + timedelta(days=2)).begin(union, FilingKind.OFFICERS, **{**CONGRESS, "congress_place": "KRIBI"})
    assert reasons(error) == ["same_congress"]
    rival = (("Paul Etonde", Function.PRESIDENT),)
    content = {**CONGRESS, "congress_on": date(2025, 12, 5), "congress_place": "Limbe", "effect_on": date(2025, 12, 5), "officers": rival}
    told = story(make, AT + timedelta(days=3)).begin(union, FilingKind.OFFICERS, **content)
    told.signed(Outcome.CLAIM)
    make.session.expire_all()
    assert leadership.is_contested(union)
    assert on_record(union, "officers")[0][0] == "Alice Nkemelu"
    assert [claim.key for claim in leadership.claims_of(union)] == [f"dossier:{told.dossier.id}"]


def _contested(make: Factory) -> TradeUnion:
    union = make.union()
    story(make).begin(union, FilingKind.OFFICERS, **CONGRESS).signed()
    rival = {**CONGRESS, "congress_place": "Limbe", "officers": (("Paul Etonde", Function.PRESIDENT),)}
    story(make, AT + timedelta(days=1)).begin(union, FilingKind.OFFICERS, **rival).signed(Outcome.CLAIM)
    make.session.expire_all()
    return union


def test_while_contested_some_filings_wait_and_every_act_states_its_legal_basis(make: Factory) -> None:
    union = _contested(make)
    later = AT + timedelta(days=5)
    with pytest.raises(RuleBroken) as error:
        story(make, later).begin(union, FilingKind.NAME, name_fr="Autre", effect_on=THEN)
    assert reasons(error) == ["contested"]
    told = story(make, later).begin(union, FilingKind.SEAT, seat="s", locality="Edéa", departement="LT-SMA", effect_on=THEN)
    told.submit()
    told.take_up()
    told.examine()
    with pytest.raises(RuleBroken) as error:
        told.propose()
    assert reasons(error) == ["legal_basis"]
    told.propose(basis="Art. 16(1) du Code du travail.").accept()
    assert union.locality == "Edéa"


def test_a_new_executive_is_only_a_claim_while_contested_and_a_judgment_ends_it(make: Factory) -> None:
    union = _contested(make)
    third = {**CONGRESS, "congress_place": "Buea"}
    told = story(make, AT + timedelta(days=6)).begin(union, FilingKind.OFFICERS, **third)
    told.submit()
    told.take_up()
    told.examine()
    with pytest.raises(RuleBroken) as error:
        told.propose(basis="Statuts, art. 9.")
    assert "contested" in reasons(error)
    key = leadership.claims_of(union)[0].key
    ruled = {**JUDGMENT, "ruling": "claim", "claim_key": key, "judgment_on": date(2026, 1, 8), "effect_on": date(2026, 1, 8)}
    story(make, AT + timedelta(days=8)).begin(union, FilingKind.COURT_DECISION, **ruled).signed(basis="Jugement n° 12/2025.")
    make.session.expire_all()
    assert not leadership.is_contested(union)
    assert on_record(union, "officers")[0][0] == "Paul Etonde"


def test_a_correction_keeps_the_rest_of_the_fact_and_its_day(make: Factory) -> None:
    union = make.union()
    story(make).begin(union, FilingKind.CORRECTION, erroneous="departement", corrected="Mifi", explanation="e").signed()
    make.session.expire_all()
    assert (union.departement, union.region, union.seat) == ("OU-MIF", "OU", "rue des Palmiers")
    assert on_record(union, "departement", union.registered_on) == "OU-MIF"
    assert union.registered_on is not None


def test_an_officer_who_is_not_eligible_stands_in_the_way(make: Factory) -> None:
    told = story(make).begin(make.union(), FilingKind.OFFICERS, **{**CONGRESS, "officers": ()})
    with pytest.raises(RuleBroken) as error:
        told.submit()
    assert "no_officer" in reasons(error)
    told.name_officer("Alice", Function.PRESIDENT, reads_and_writes=False)
    with pytest.raises(RuleBroken) as error:
        told.submit()
    assert [(reason.code, reason.article) for reason in error.value.reasons] == [("literacy", "15(f)")]


def test_evidence_is_needed_to_file_and_practice_is_not(make: Factory) -> None:
    told = story(make).begin(make.union(), FilingKind.DISSOLUTION, decided_on=THEN, assets_to="Œuvre", effect_on=THEN)
    for document in list(told.dossier.current_documents):
        if document.piece != "dissolution_minutes":
            document.is_current = False
    told.submit()
    other = story(make).begin(make.union(), FilingKind.DISSOLUTION, decided_on=THEN, assets_to="Œuvre", effect_on=THEN)
    for document in other.dossier.current_documents:
        document.is_current = False
    with pytest.raises(RuleBroken) as error:
        other.submit()
    assert [reason.field for reason in error.value.reasons] == ["piece-dissolution_minutes"]


def test_observations_and_a_refusal_for_want_of_evidence(make: Factory) -> None:
    told = story(make).begin(make.union(), FilingKind.AFFILIATION, other=make.union(kind=Kind.FEDERATION).number, effect_on=THEN)
    told.submit()
    told.take_up()
    told.examine(bad_piece="parent_agreement")
    told.send_observations()
    told.later(days=4).resubmit()
    told.propose(Outcome.REFUSE).refuse()
    assert told.dossier.status is DossierStatus.REFUSED
    assert told.dossier.subject is not None and not told.dossier.subject.parents


def test_a_change_has_no_silence_and_no_certificate_to_hand_over(make: Factory) -> None:
    told = story(make).begin(make.union(), FilingKind.CONTACTS, phone="+237 600000001", effect_on=THEN)
    told.submit()
    with pytest.raises(IllegalTransition):
        decision.note_silence(told.dossier, Command(make.cast.head, AT + timedelta(days=90), told.dossier.version))


def test_who_may_file_for_a_union(make: Factory) -> None:
    depositor, union, on = make.cast.depositor, make.union(), AT.date()
    with pytest.raises(NotAllowed):
        change_acts.open_change(union, Command(depositor, AT), FilingKind.SEAT, channel=Channel.ONLINE, applicant=depositor)
    mandate = mandates.record_mandate(union, Command(make.cast.intake, AT), email=depositor.email, capacity="Secrétaire", since_on=on)
    assert mandates.represented_by(depositor, on=on) == [union]
    assert (
        change_acts.open_change(union, Command(depositor, AT), FilingKind.SEAT, channel=Channel.ONLINE, applicant=depositor).subject_id
        == union.id
    )
    mandates.end_mandate(union, Command(make.cast.intake, AT), mandate.id)
    assert not mandates.represents(depositor, union, on=on)
    for email, since in (("personne@exemple.cm", on), (depositor.email, date(2030, 1, 1)), (make.cast.intake.email, on)):
        with pytest.raises(RuleBroken):
            mandates.record_mandate(union, Command(make.cast.intake, AT), email=email, capacity="x", since_on=since)
