"""Each rule on a register that has the defect and on one that has not; and what each rule says of itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry.findings.rule import evidence_of, facts_of
from registry.findings.rules import RULES
from registry.findings.rules.names import kind_said
from registry.findings.rules.numbers import comparable_number
from registry.findings.rules.people import person
from registry.findings.rules.places import telephones
from registry.findings.wording import LABELS, value
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side
from tests.findings.registers import codes, found, record, register

Changes = dict[str, Any]
FEDERATION: Changes = {"kind": Kind.FEDERATION, "name_fr": "Fédération des vanniers", "acronym": ""}
CONFEDERATION: Changes = {"kind": Kind.CONFEDERATION, "name_fr": "Confédération des artisans", "acronym": "", "level": None}

#: rule, records with the defect, records without it (beside the sound pair)
CASES: list[tuple[str, list[Changes], list[Changes]]] = [
    ("same_number", [{"filed_number": "SN/05 du 29 avril 2020"}, {"filed_number": "N° SN 5 DU 29 AVRIL 2020"}], [{"filed_number": "SN/05 du 29 avril 2020"}, {"filed_number": "SN/05 du 3 mai 2021"}]),
    ("no_number", [{"number": "INV-0004", "from_old_file": True}], [{"number": "INV-0004", "filed_number": "SN/05", "from_old_file": True}]),
    ("number_shape", [{"filed_number": "voir dossier"}], [{"filed_number": "N° 00123/MINTSS/SG"}]),
    ("number_shape", [{"filed_number": "699 11 22 33"}], [{"filed_number": "SN/05 du 29 avril 2020"}]),
    ("number_year", [{"filed_number": "SN/05 du 29 avril 2015"}], [{"filed_number": "SN/05 du 29 avril 2020"}]),
    ("same_name", [{}, {"name_fr": "SYNDICAT NATIONAL DES VANNIERS"}], [{}, {"name_fr": "Syndicat national des vannières"}]),
    ("same_name", [{"name_en": "Basket Makers Union"}, {"name_fr": "Basket makers' union", "kind": Kind.SYNDICAT}], [{"name_en": "Basket Makers Union"}, {"name_en": "Potters Union"}]),
    ("same_acronym", [{}, {"acronym": "Sy.Na.Van."}], [{}, {"acronym": "SYLPOG"}]),
    ("acronym_not_of_name", [{"acronym": "USTZQ"}], [{"acronym": "SYNAVAN-CAM"}]),
    ("kind_against_name", [{"name_fr": "Fédération des vanniers du Cameroun"}], [FEDERATION]),
    ("kind_against_name", [{"kind": Kind.FEDERATION}], [{"name_fr": "Union nationale des enseignants"}]),
    ("name_in_capitals", [{"name_fr": "SYNDICAT NATIONAL DES VANNIERS"}], [{"name_fr": "SYNAVAN"}]),
    ("name_damaged", [{"name_fr": "FÃ©dÃ©ration des vanniers"}], [{"name_fr": "Fédération des Çà-et-là"}]),
    ("name_damaged", [{"name_fr": "F?d?ration des vanniers"}], [{"name_fr": "Qui sommes-nous ? Les vanniers"}]),
    ("same_president", [{}, {"officers": (("Mme Solange NDZIE", Function.PRESIDENT),)}], [{}, {"officers": (("Solange Ndzié", Function.TREASURER),)}]),
    ("same_treasurer", [{}, {"officers": (("Paul Ateba", Function.TREASURER),)}], [{}, {"officers": (("Paul Ateba", Function.PRESIDENT),)}]),
    ("same_founders", [{}, {"founders": ("Jean Mbarga", "M. Luc ESSOMBA", "Dr Marthe Fotso")}], [{}, {"founders": ("Jean Mbarga", "Luc Essomba")}]),
    ("no_officer", [{"officers": ()}], [{}]),
    ("mandate_expired", [{"mandate_until": date(2026, 3, 2)}], [{"mandate_until": date(2026, 3, 3)}]),
    ("mandate_unknown", [{"mandate_until": None}], [{"mandate_until": None, "officers": ()}]),
    ("same_telephone", [{}, {"phone": "99112233"}], [{}, {"phone": "699112234"}]),
    ("same_telephone", [{"phone": "677 00 11 22 / 699 11 22 33"}, {"phone": "237 699112233"}], [{"phone": ""}, {"phone": ""}]),
    ("same_email", [{}, {"email": "Bureau@Vanniers.example "}], [{"email": ""}, {"email": ""}]),
    ("same_seat", [{}, {"seat": "Rue des palmiers, AKWA", "locality": "DOUALA"}], [{}, {"seat": "Rue des palmiers, AKWA"}]),
    ("seat_unknown", [{"seat": "", "po_box": ""}], [{"seat": ""}]),
    ("seat_unknown", [{"locality": ""}], [{}]),
    ("unreachable", [{"phone": "", "email": "", "po_box": ""}], [{"phone": "", "email": ""}]),
    ("place_not_in_region", [{"locality": "Garoua"}], [{"locality": "Mvog-Inconnu"}]),
    ("departement_not_of_region", [{"departement": "NO-BEN"}], [{"departement": ""}]),
    ("departement_not_of_region", [{"region": "XX", "departement": ""}], [{"region": "", "departement": ""}]),
    ("registration_date_missing", [{"registered_on": None}], [{}]),
    ("registered_before_founded", [{"founded_on": date(2020, 4, 30)}], [{"founded_on": date(2020, 4, 29)}]),
    ("date_in_future", [{"elected_on": date(2026, 3, 4)}], [{"elected_on": date(2026, 3, 3), "mandate_until": date(2040, 1, 1)}]),
    ("date_too_early", [{"founded_on": date(1900, 1, 1)}], [{"founded_on": date(1944, 1, 1)}]),
    ("mandate_before_election", [{"mandate_until": date(2024, 5, 1)}], [{"mandate_until": date(2024, 6, 1)}]),
    ("elected_before_founded", [{"elected_on": date(2019, 1, 1)}], [{"elected_on": date(2019, 6, 1)}]),
    ("kind_presumed", [{"presumed": ("kind",)}], [{"presumed": ("side",)}]),
    ("side_presumed", [{"presumed": ("side",)}], [{"presumed": ("kind",)}]),
    ("level_presumed", [{"presumed": ("level",)}], [{}]),
    ("level_unknown", [{"level": None}], [CONFEDERATION]),
    ("branch_missing", [{"branches": ()}], [{**CONFEDERATION, "branches": ()}]),
    ("branch_unknown", [{"branches": ("XXX-NONE",)}], [{}]),
    ("union_of_one_branch", [{"kind": Kind.UNION, "name_fr": "Union des syndicats du port"}], [{"kind": Kind.UNION, "branches": ("TER-PORT", "TER-BANK")}]),
    ("federation_of_several_branches", [{**FEDERATION, "branches": ("TER-PORT", "TER-BANK")}], [FEDERATION]),
    ("confederation_without_members", [CONFEDERATION], [CONFEDERATION, {"parent_ids": (1,)}]),
    ("group_without_members", [FEDERATION], [FEDERATION, {"parent_ids": (1,)}]),
    ("two_confederations", [CONFEDERATION, {**CONFEDERATION, "name_fr": "Confédération libre"}, {"parent_ids": (1, 2)}], [CONFEDERATION, FEDERATION, {"parent_ids": (1, 2)}]),
    ("parent_not_registered", [{**FEDERATION, "standing": Standing.DISSOLVED}, {"parent_ids": (1,)}], [FEDERATION, {"parent_ids": (1,)}]),
    ("parent_not_admitting", [{}, {"parent_ids": (1,)}], [FEDERATION, {"parent_ids": (1,)}]),
    ("sides_differ", [FEDERATION, {"parent_ids": (1,), "side": Side.EMPLOYERS}], [FEDERATION, {"parent_ids": (1,)}]),
    ("no_statutes", [{"has_statutes": False}], [{"statutes_on": None}]),
    ("nothing_heard", [{"heard_on": date(2021, 3, 2)}], [{"heard_on": date(2021, 3, 3)}]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "bad", "good"), CASES, ids=[f"{code}-{n}" for n, (code, *_) in enumerate(CASES)])
def test_a_rule_sees_the_defect_and_only_the_defect(code: str, bad: list[Changes], good: list[Changes]) -> None:
    assert len(found(code, register(*bad))) == 1
    assert found(code, register(*good)) == []
    assert code not in codes(register({}, {}))


def test_every_rule_has_its_case() -> None:
    assert {code for code, *_ in CASES} == set(RULES)
    assert len(RULES) >= 25


def test_two_sound_records_are_sound() -> None:
    assert codes(register({}, {})) == set()


def test_nothing_is_asked_of_an_organisation_that_has_ended() -> None:
    ended = {"standing": Standing.DISSOLVED, "has_statutes": False, "officers": (), "heard_on": date(1999, 1, 1), "seat": "", "po_box": ""}
    assert codes(register(ended)) == set()


@pytest.mark.parametrize("code", RULES)
def test_every_rule_says_what_it_is_in_both_languages(code: str) -> None:
    rule = RULES[code]
    for text in (rule.label, rule.sentence, rule.next_step):
        assert text.fr.strip() and text.en.strip() and text.fr != text.en
    assert rule.basis.fr and rule.basis.en and rule.shown
    assert all(name in LABELS and hasattr(record(1), name) for name in rule.shown)


@pytest.mark.parametrize(
    ("code", "bad"), [(code, bad) for code, bad, _ in CASES], ids=[f"{code}-{n}" for n, (code, *_) in enumerate(CASES)]
)
def test_evidence_and_facts_are_said_in_words(code: str, bad: list[Changes]) -> None:
    one = found(code, register(*bad))[0]
    evidence = evidence_of(RULES[code], one)
    assert evidence["count"] == 1 + len(one.others)
    for line in evidence["records"]:
        for name, given in line["values"].items():
            assert value(name, given).fr
    for name, given in facts_of(one).items():
        assert name in LABELS and value(name, given).en


def test_three_records_with_one_telephone_are_one_finding() -> None:
    held = register({}, {"phone": "99112233"}, {"phone": "99112233", "name_fr": "Syndicat des tisserands"})
    (one,) = found("same_telephone", held)
    assert [other.id for other in one.others] == [2, 3]


@pytest.mark.parametrize(("written", "read"), [
    ("SN/05", "sn 5"), ("N° SN/5", "sn 5"), ("n°0012 / MINTSS", "12 mintss"), ("GS-2020-0003", "gs 2020 3"), ("", ""),
])  # fmt: skip
def test_numbers_are_compared_without_their_signs(written: str, read: str) -> None:
    assert comparable_number(written) == read


@pytest.mark.parametrize(("name", "kind"), [
    ("Fédération nationale des enseignants", Kind.FEDERATION), ("La Fédération du port", Kind.FEDERATION), ("Syndicat affilié à la Fédération", Kind.SYNDICAT),
    ("Grande Confédération des travailleurs", Kind.CONFEDERATION), ("Union des syndicats libres", Kind.UNION), ("Union nationale des chauffeurs", None),
    ("Cameroon Teachers Trade Union", None),
])  # fmt: skip
def test_the_form_that_a_name_says(name: str, kind: Kind | None) -> None:
    assert kind_said(name) is kind


def test_people_and_telephones_as_they_are_written() -> None:
    assert person("Mme NDZIÉ Solange") == person("Solange Ndzie")
    assert person("Néant") == ""
    assert telephones("677 00 11 22 / 699.11.22.33") == ["77001122", "99112233"]
    assert telephones("s/n") == []
    assert Level.NATIONAL in Level
