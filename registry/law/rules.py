"""The rules of law that a reason may rest on: each with its article, the defect it amounts to, and what it is about.

Code that decides on a reason decides on its `Rule`, never on the article as it is printed, on the code or on the words. A
reason without a rule (a date in the future, an empty field) is printed and decides nothing.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Self

from registry.bilingual import Text
from registry.errors import Reason
from registry.law.statuses import Defect

#: The forms of organisation and who may belong to which.
FORM_DECREE: Final = "9; décret 93/574/PM"


class Concern(Enum):
    """What a rule is about: hence the page on which it is mended, for the applicant and for the examiner."""

    FIELD = "field"
    PEOPLE = "people"
    MEMBERS = "members"
    PIECE = "piece"
    CLAUSE = "clause"
    NAME_TEST = "name_test"
    OBSERVATIONS = "observations"


class Rule(Enum):
    """A rule of the Labour Code, of its decree, or of the register that rests on them.

    `article` is what a reason prints; a piece and a clause each have their own, given with the reason. `defect` is what the
    rule amounts to in the letter of art. 12 and, when it founds a refusal, among its grounds.
    """

    # Composition: arts. 3, 8, 10, 11(1)(a), 15(f) and the decree.
    SIGNATURES = "signatures", "8", Defect.SIGNATURES, Concern.PEOPLE
    OFFICERS_NAMED = "officers_named", "11(1)(a)", Defect.OFFICERS_LIST, Concern.PEOPLE
    CIVIC_RIGHTS = "civic_rights", "10(1)", Defect.ELIGIBILITY, Concern.PEOPLE
    FORFEITURE = "forfeiture", "10(1)", Defect.ELIGIBILITY, Concern.PEOPLE
    RESIDENCE = "residence", "10(2)", Defect.ELIGIBILITY, Concern.PEOPLE
    LITERACY = "literacy", "15(f)", Defect.ELIGIBILITY, Concern.PEOPLE
    ONE_SIDE = "one_side", "3", Defect.FORM, Concern.MEMBERS
    MEMBERS_ADMITTED = "members_admitted", FORM_DECREE, Defect.FORM, Concern.MEMBERS
    BRANCHES = "branches", FORM_DECREE, Defect.FORM, Concern.FIELD
    FORM = "form", FORM_DECREE, Defect.FORM, Concern.FIELD
    # What the examiner verifies: arts. 11(1), 12, 15.
    PIECE = "piece", "", Defect.EVIDENCE, Concern.PIECE
    CLAUSE = "clause", "15", Defect.CLAUSE, Concern.CLAUSE
    NAME_TEST = "name_test", "11(1)(c)", Defect.NAME, Concern.NAME_TEST
    OBSERVATIONS_SENT = "observations_sent", "12(1)", Defect.EVIDENCE, Concern.OBSERVATIONS
    OBSERVATIONS_FIRST = "observations_first", "12", Defect.EVIDENCE, Concern.OBSERVATIONS
    # What a filing about a registered organisation must agree with.
    STATED = "stated", "15(a)", Defect.EVIDENCE, Concern.FIELD
    REGISTERED = "registered", "6(1)", Defect.EVIDENCE, Concern.FIELD
    NEW_NAME = "new_name", "11(1)(c)", Defect.EVIDENCE, Concern.FIELD
    NEW_SEAT = "new_seat", "16(1)", Defect.EVIDENCE, Concern.FIELD
    ADOPTED_FIRST = "adopted_first", "15(d)", Defect.EVIDENCE, Concern.FIELD
    DECIDED_FIRST = "decided_first", "15(j)", Defect.EVIDENCE, Concern.FIELD

    article: str
    defect: Defect
    concern: Concern

    def __new__(cls, code: str, article: str, defect: Defect, concern: Concern) -> Self:
        rule = object.__new__(cls)
        rule._value_ = code
        rule.article, rule.defect, rule.concern = article, defect, concern
        return rule

    def broken(self, code: str, text: Text, field: str = "", *, article: str = "", overridable: bool = False) -> Reason:
        """The reason for refusing an act that breaks this rule.

        :param article: of the piece or of the clause, where the rule has none of its own.
        """
        return Reason(code, text, article or self.article, field, overridable, rule=self)


def defect_of(reason: Reason) -> Defect:
    """What a reason amounts to in the letter of art. 12: lack of evidence, when no rule says otherwise."""
    return reason.rule.defect if reason.rule else Defect.EVIDENCE


def concern_of(reason: Reason) -> Concern:
    """What a reason is about: the field it names, when no rule says otherwise."""
    return reason.rule.concern if reason.rule else Concern.FIELD
