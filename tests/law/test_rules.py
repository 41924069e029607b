"""A reason carries the rule of law that it rests on; what it amounts to and where it is mended follow from the rule alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from registry.bilingual import Text
from registry.errors import Reason
from registry.law import composition, requirements
from registry.law.parameters import in_force
from registry.law.rules import Concern, Rule, concern_of, defect_of
from registry.law.statuses import Defect
from registry.law.terms import Kind, Level, Side

ON = date(2026, 3, 3)
RULES = in_force((), ON)
WORDS = Text("Mots", "Words")
NOBODY = composition.PersonFacts(
    "Amadou Bello", foreigner=True, resident_since=None, civic_rights=False, no_forfeiture=False, reads_and_writes=False, function="president"
)  # fmt: skip
STRANGER = composition.JoiningMember("USTC", Kind.SYNDICAT, Side.WORKERS, Level.NATIONAL, frozenset(), registered=False)

#: What the lawyer reads: each way of breaking the rules of composition, the article printed, the defect, where it is mended.
TABLE = [
    (composition.signature_faults(Kind.SYNDICAT, Side.WORKERS, 2, rules=RULES), "8", Defect.SIGNATURES, Concern.PEOPLE),
    (composition.executive_faults([]), "11(1)(a)", Defect.OFFICERS_LIST, Concern.PEOPLE),
    (composition.person_faults(NOBODY, rules=RULES, on=ON)[:2], "10(1)", Defect.ELIGIBILITY, Concern.PEOPLE),
    (composition.person_faults(NOBODY, rules=RULES, on=ON)[2:3], "10(2)", Defect.ELIGIBILITY, Concern.PEOPLE),
    (composition.person_faults(NOBODY, rules=RULES, on=ON)[3:], "15(f)", Defect.ELIGIBILITY, Concern.PEOPLE),
    (composition.branch_faults(Kind.SYNDICAT, [], ""), "9; décret 93/574/PM", Defect.FORM, Concern.FIELD),
    (composition.branch_faults(Kind.SYNDICAT, ["A", "B"], ""), "9; décret 93/574/PM", Defect.FORM, Concern.FIELD),
    (composition.branch_faults(Kind.UNION, ["A"], ""), "9; décret 93/574/PM", Defect.FORM, Concern.FIELD),
    (composition.branch_faults(Kind.FEDERATION, ["A", "B"], ""), "9; décret 93/574/PM", Defect.FORM, Concern.FIELD),
    (composition.members_faults(Kind.UNION, [STRANGER], rules=RULES), "9; décret 93/574/PM", Defect.FORM, Concern.MEMBERS),
    ([composition.admits(Kind.UNION, replace(STRANGER, group_side=Side.EMPLOYERS))], "3", Defect.FORM, Concern.MEMBERS),
    (requirements.missing(requirements.of_codes("statutes"), []), "11(1)(a), 15", Defect.EVIDENCE, Concern.PIECE),
]  # fmt: skip


@pytest.mark.parametrize(("reasons", "article", "defect", "concern"), TABLE)
def test_each_rule_of_composition_prints_its_article_and_amounts_to_its_defect(
    reasons: list[Reason], article: str, defect: Defect, concern: Concern
) -> None:
    assert reasons
    for reason in reasons:
        assert (reason.article, defect_of(reason), concern_of(reason)) == (article, defect, concern), reason


def test_two_rules_that_print_the_same_article_stay_two() -> None:
    assert len(Rule) == len(Rule.__members__)
    assert Rule.FORFEITURE is not Rule.CIVIC_RIGHTS


@pytest.mark.parametrize("rule", Rule)
def test_what_a_rule_amounts_to_never_depends_on_what_is_printed(rule: Rule) -> None:
    reason = rule.broken("code", WORDS, "people", article="8")
    for printed in ("", "3", "8", "10(1)", "15(f)", "9; décret 93/574/PM"):
        for named in ("piece-x", "clause-a", "name-test", "observations", "people", "members"):
            other = replace(reason, article=printed, field=named, code="anything")
            assert (defect_of(other), concern_of(other)) == (rule.defect, rule.concern)


def test_a_reason_without_a_rule_is_about_its_field_and_founds_nothing() -> None:
    reason = Reason("future", WORDS, "8", "piece-x")
    assert (defect_of(reason), concern_of(reason)) == (Defect.EVIDENCE, Concern.FIELD)
    assert not defect_of(reason).founds_a_refusal


def test_a_rule_has_its_article_except_a_piece_which_has_its_own() -> None:
    assert [rule for rule in Rule if not rule.article] == [Rule.PIECE]
    piece = requirements.BY_CODE["seat_plan"]
    reason = Rule.PIECE.broken("piece_missing", WORDS, article=piece.article)
    assert (reason.article, reason.rule) == ("16(1)", Rule.PIECE)


def test_what_founds_a_refusal_follows_the_rule() -> None:
    founding = {rule for rule in Rule if rule.defect.founds_a_refusal}
    assert founding == {
        Rule.SIGNATURES, Rule.OFFICERS_NAMED, Rule.CIVIC_RIGHTS, Rule.FORFEITURE, Rule.RESIDENCE, Rule.LITERACY, Rule.ONE_SIDE,
        Rule.MEMBERS_ADMITTED, Rule.BRANCHES, Rule.FORM, Rule.CLAUSE, Rule.NAME_TEST,
    }  # fmt: skip
