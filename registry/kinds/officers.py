"""Change of officers: who, elected by which congress. A contested election is recorded as a claim, never decided (R15)."""

from __future__ import annotations

import sqlalchemy as sa

from registry.bilingual import Text
from registry.db import db
from registry.dossiers.legal import law_person
from registry.dossiers.models import Dossier
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law import composition
from registry.law.calendar import long_date
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.statuses import DossierStatus, Outcome
from registry.law.terms import Function
from registry.matching import plain
from registry.unions import leadership, lifecycle
from registry.unions.verbs import UnionVerb

#: Filed and not given up: what another filing may conflict with.
STANDING_FILINGS = (
    DossierStatus.SUBMITTED, DossierStatus.UNDER_EXAMINATION, DossierStatus.RETURNED, DossierStatus.DECISION_PROPOSED, DossierStatus.ACCEPTED,
)  # fmt: skip


def executive(dossier: Dossier) -> list[tuple[str, Function]]:
    """The officers named, as the register holds them."""
    return [(person.name, person.function) for person in dossier.officers if person.function]


def people_faults(case: Case) -> list[Reason]:
    """At least one officer, each eligible on the day (arts. 10, 11(1)(a), 15(f))."""
    people = [law_person(person) for person in case.dossier.people]
    faults = composition.executive_faults(people)
    return [*faults, *(fault for person in people for fault in composition.person_faults(person, rules=case.rules, on=case.on))]


def faults(case: Case) -> list[Reason]:
    """The congress came before the effect, after its notice, within the mandate; and no other filing rests on it."""
    found = people_faults(case)
    congress, convened, until = case.day("congress_on"), case.day("convened_on"), case.day("mandate_until")
    if congress and case.effect_on and case.effect_on < congress:
        text = Text("Le nouveau bureau ne peut prendre ses fonctions avant son élection.", "The new executive cannot take office before its election.")  # fmt: skip
        found.append(Reason("before_congress", text, field="effect_on"))
    if congress and convened and convened > congress:
        text = Text("La convocation ne peut suivre le congrès.", "The notice cannot come after the congress.")
        found.append(Reason("convened_after", text, field="convened_on"))
    if congress and until and until <= congress:
        text = Text("Le mandat ne peut finir avant d'avoir commencé.", "The mandate cannot end before it began.")
        found.append(Reason("mandate", text, field="mandate_until"))
    same = next((one for one in rivals(case) if is_same_congress(one, case)), None)
    if same is not None and congress:
        text = Text(
            "Le congrès du {day} fait déjà l'objet du dossier {number} : un même congrès ne se dépose qu'une fois.",
            "The congress of {day} is already the subject of dossier {number}: one congress is filed once.",
        )
        found.append(Reason("same_congress", text.filled(day=long_date(congress), number=same.receipt_number), field="congress_on"))
    return found


def rivals(case: Case) -> list[Dossier]:
    """The other filings of officers of this union, pending or accepted."""
    statement = sa.select(Dossier).where(
        Dossier.subject_id == case.union.id, Dossier.filing == FilingKind.OFFICERS, Dossier.status.in_(STANDING_FILINGS),
    )  # fmt: skip
    with db.session.no_autoflush:
        return [dossier for dossier in db.session.scalars(statement.order_by(Dossier.id)) if dossier.id != case.dossier.id]


def is_same_congress(rival: Dossier, case: Case) -> bool:
    """Does another filing rest on the congress of this one?"""
    theirs = rival.content.get("congress_on"), plain(rival.content.get("congress_place") or "")
    return bool(case.words("congress_on")) and theirs == (case.content.get("congress_on"), plain(case.words("congress_place")))


def outcome_faults(case: Case, outcome: Outcome) -> list[Reason]:
    """While the leadership is contested, an election is only ever recorded as a claim."""
    if outcome is Outcome.REGISTER and leadership.is_contested(case.union):
        text = Text(
            "La direction est contestée : ce bureau ne peut être porté que comme revendication, jusqu'à l'acte qui met fin à la contestation.",
            "The leadership is contested: this executive can only be entered as a claim, until the act that ends the contest.",
        )
        return [Reason("contested", text, field="outcome")]
    return []


def effect(case: Case, signed: Signature) -> None:
    """The executive takes office on its day; or, as a claim, is recorded beside the one on record."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    if case.dossier.outcome is Outcome.CLAIM:
        congress = case.day("congress_on")
        assert congress is not None  # noqa: S101 - needed
        claim = leadership.Claim(
            signed.source, tuple(executive(case.dossier)), congress, case.words("congress_place"), case.day("convened_on"),
            case.words("quorum"), case.words("minutes_ref"),
        )  # fmt: skip
        leadership.claim(case.union, claim, **signed.hand)
        return
    values = {"officers": executive(case.dossier), "elected_on": case.day("congress_on"), "mandate_until": case.day("mandate_until")}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.OFFICERS_CHANGED, **signed.hand)


FILING = Filing(
    FilingKind.OFFICERS,
    (
        FilingField("congress_on", Widget.DAY, label=Text("Date du congrès ou de l'assemblée", "Date of the congress or assembly")),
        FilingField("congress_place", label=Text("Lieu du congrès", "Place of the congress"), max_length=120),
        FilingField("convened_on", Widget.DAY, label=Text("Convoqué le", "Convened on"), required=False),
        FilingField("quorum", label=Text("Quorum constaté", "Quorum recorded"), max_length=120, required=False, hint=Text("Tel que le procès-verbal le dit : 84 délégués sur 120.",
                                                          "As the minutes say it: 84 delegates of 120.")),
        FilingField("minutes_ref", label=Text("Référence du procès-verbal", "Reference of the minutes"), max_length=120, required=False),
        FilingField("mandate_until", Widget.DAY, label=Text("Fin du mandat selon les statuts", "End of the mandate under the statutes"), required=False),
    ),
    of_codes("congress_minutes", "convening_notice", "attendance_sheet", "change_request"),
    effect, faults, names_people=lambda _dossier: True, outcomes=frozenset(Outcome), outcome_faults=outcome_faults,
)  # fmt: skip
