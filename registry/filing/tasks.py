"""The six tasks of a filing: what each asks, where a fault is mended, how far each one is.

A task is what a person sees in the list; a step is one page of fields. Nothing here is a rule of law: what is missing
comes from `completeness`, and this file only says on which page it is mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from registry import kinds as changes
from registry.bilingual import Text
from registry.dossiers.models import Dossier, Observation
from registry.errors import Reason
from registry.kinds.completeness import pieces_of, usual_pieces_missing
from registry.law.parameters import in_force
from registry.law.requirements import BY_CODE
from registry.law.rules import Concern, concern_of
from registry.law.statuses import ENDED, Defect
from registry.law.statuses import DossierStatus as S
from registry.law.terms import Term

PEOPLE, MEMBERS, PIECES, CHECK, CHANGE, MANDATE = "personnes", "membres", "pieces", "verification", "changement", "mandataire"


class TaskState(Term):
    """How far a task is."""

    TODO = "todo", "À faire", "To do"
    BEGUN = "begun", "Commencé", "Begun"
    DONE = "done", "Fait", "Done"


@dataclass(frozen=True, slots=True)
class FilingStep:
    """One page of fields. `task` names the task it belongs to."""

    code: str
    title: Text
    fields: tuple[str, ...]
    task: str

    @property
    def template(self) -> str:
        """What draws its fields."""
        return f"partials/filing/steps/{self.code}.html"


STEPS: Final = {
    step.code: step
    for step in (
        FilingStep("organisation", Text("L'organisation", "The organisation"), ("kind", "side", "level", "founded_on"), "organisation"),
        FilingStep("denomination", Text("La dénomination", "The name"), ("name_fr", "name_en", "acronym"), "denomination"),
        FilingStep("activite", Text("L'activité", "The activity"), ("branches", "branch_justification"), "siege"),
        FilingStep("siege", Text("Siège et adresse", "Seat and address"), ("seat", "locality", "departement", "po_box", "phone", "email"), "siege"),
        FilingStep("mandataire", Text("Mandataire", "Representative"), ("mandate_name", "mandate_capacity", "mandate_phone"), "siege"),
    )
}  # fmt: skip
_ORDER: Final = tuple(STEPS)
_MANDATE_FIELDS: Final = ("mandate_name", "mandate_capacity")

#: Where an observation of the office is answered.
_ANSWERED: Final = {
    Defect.APPLICATION: PIECES,
    Defect.STATUTES: PIECES,
    Defect.CLAUSE: PIECES,
    Defect.OFFICERS_LIST: PIECES,
    Defect.USUAL_PIECE: PIECES,
    Defect.EVIDENCE: PIECES,
    Defect.OBJECT: PIECES,
    Defect.SIGNATURES: PEOPLE,
    Defect.ELIGIBILITY: PEOPLE,
    Defect.NAME: "denomination",
    Defect.FORM: "organisation",
}


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the task list. `place` is its first page."""

    code: str
    title: Text
    hint: Text
    place: str
    state: TaskState


def steps_of(dossier: Dossier) -> list[FilingStep]:
    """The pages of fields of this dossier: all of them for a registration, else who files."""
    return list(STEPS.values()) if dossier.filing.is_registration else [STEPS[MANDATE]]


def next_place(step: str) -> str:
    """The page after a step: the next step, then the founders."""
    position = _ORDER.index(step) + 1
    return _ORDER[position] if position < len(_ORDER) else PEOPLE


def after_change(dossier: Dossier) -> str:
    """The page after what changes: the persons when the kind names some, else the pieces."""
    return PEOPLE if dossier.filing.traits.names_people and _names_people(dossier) else PIECES


def _names_people(dossier: Dossier) -> bool:
    """Do persons belong to this filing, as it is filled in?"""
    on = dossier.opened_at.date()
    return changes.of(dossier).names_people(changes.case_of(dossier, rules=in_force((), on), on=on))


#: The page on which the applicant mends what a rule is about, whatever is filed.
_MENDED_ON: Final = {Concern.PIECE: PIECES, Concern.PEOPLE: PEOPLE}


def place_of(fault: Reason, dossier: Dossier) -> str:
    """The page on which a fault is mended: by what its rule is about, else by the field that it names."""
    concern = concern_of(fault)
    if concern in _MENDED_ON:
        return _MENDED_ON[concern]
    if not dossier.filing.is_registration:
        return MANDATE if fault.field in _MANDATE_FIELDS else CHANGE
    if concern is Concern.MEMBERS:
        return MEMBERS
    return next((step.code for step in STEPS.values() if fault.field in step.fields), CHECK)


def tasks_of(dossier: Dossier, faults: Sequence[Reason]) -> list[Task]:
    """The tasks of this dossier, in order. `faults` is all that keeps it from being filed."""
    if not dossier.filing.is_registration:
        return _tasks_of_change(dossier, {place_of(fault, dossier) for fault in faults})
    open_places = {place_of(fault, dossier) for fault in faults}
    tasks = [
        _of_steps("organisation", Text("Forme, niveau, assemblée constitutive", "Form, level, constituent assembly"), dossier, open_places)
    ]
    tasks.append(_of_steps("denomination", Text("En français, en anglais, sigle", "In French, in English, acronym"), dossier, open_places))
    tasks.append(_of_steps("siege", Text("Trois pages courtes", "Three short pages"), dossier, open_places))
    tasks.append(
        Task("personnes", Text("Fondateurs et dirigeants", "Founders and officers"), _people_hint(dossier), PEOPLE,
             _state(bool(dossier.people), PEOPLE in open_places))
    )  # fmt: skip
    if dossier.kind is not None and dossier.kind.groups_organisations:
        hint = counted(len(dossier.members), Text("{n} organisation", "{n} organisation"), Text("{n} organisations", "{n} organisations"))
        tasks.append(Task("membres", Text("Organisations membres", "Member organisations"), hint, MEMBERS,
                          _state(bool(dossier.members), MEMBERS in open_places)))  # fmt: skip
    known = bool(pieces_of(dossier))
    tasks.append(
        Task("pieces", Text("Pièces", "Documents"), _pieces_hint(dossier), PIECES if known else "organisation",
             _state(bool(dossier.current_documents), PIECES in open_places or not known))
    )  # fmt: skip
    return tasks


def _tasks_of_change(dossier: Dossier, open_places: set[str]) -> list[Task]:
    begun = any(dossier.content.values()) or dossier.effect_on is not None
    tasks = [
        Task("change", Text("Ce qui change", "What changes"), dossier.filing.traits.note, CHANGE, _state(begun, CHANGE in open_places))
    ]
    if _names_people(dossier):
        people = _state(bool(dossier.people), PEOPLE in open_places)
        hint = counted(len(dossier.officers), Text("{n} dirigeant", "{n} officer"), Text("{n} dirigeants", "{n} officers"))
        tasks.append(Task("personnes", Text("Le nouveau bureau", "The new executive"), hint, PEOPLE, people))
    pieces = _state(bool(dossier.current_documents), PIECES in open_places)
    tasks.append(Task("pieces", Text("Pièces", "Documents"), _pieces_hint(dossier), PIECES, pieces))
    who = Text("Qui dépose, et recevra les lettres du greffe", "Who files, and will receive the registry's letters")
    mandate = _state(bool(dossier.mandate_name), MANDATE in open_places)
    return [*tasks, Task("mandate", Text("Mandataire", "Representative"), who, MANDATE, mandate)]


def _of_steps(code: str, hint: Text, dossier: Dossier, open_places: set[str]) -> Task:
    steps = [step for step in STEPS.values() if step.task == code]
    begun = any(getattr(dossier, field) for step in steps for field in step.fields)
    title = steps[0].title if len(steps) == 1 else Text("Branches, siège et mandataire", "Branches, seat and representative")
    unfinished = any(step.code in open_places or not any(getattr(dossier, field) for field in step.fields) for step in steps)
    first = next((step.code for step in steps if step.code in open_places), steps[0].code)
    return Task(code, title, hint, first if begun else steps[0].code, _state(begun, unfinished))


def _state(begun: bool, unfinished: bool) -> TaskState:
    if not begun:
        return TaskState.TODO
    return TaskState.BEGUN if unfinished else TaskState.DONE


def _people_hint(dossier: Dossier) -> Text:
    signed = counted(len(dossier.signatories), Text("{n} signataire", "{n} signatory"), Text("{n} signataires", "{n} signatories"))
    officers = counted(len(dossier.officers), Text("{n} dirigeant", "{n} officer"), Text("{n} dirigeants", "{n} officers"))
    return Text("{signed}, {officers}", "{signed}, {officers}").filled(signed=signed, officers=officers)


def counted(n: int, one: Text, several: Text, **values: object) -> Text:
    """A number with its noun: nought and one are singular in French; in English, one alone is."""
    return Text((one if n < 2 else several).fr, (one if n == 1 else several).en).filled(n=n, **values)


def _pieces_hint(dossier: Dossier) -> Text:
    pieces = pieces_of(dossier)
    if not pieces:
        return Text("Commencez par « L'organisation » : la liste en dépend.", "Start with “The organisation”: the list depends on it.")
    held = {document.piece for document in dossier.current_documents}
    have = sum(piece.code in held for piece in pieces)
    received = counted(
        have, Text("{n} reçue sur {all}", "{n} of {all} received"), Text("{n} reçues sur {all}", "{n} of {all} received"), all=len(pieces)
    )
    usual = len(usual_pieces_missing(dossier))
    if not usual:
        return received
    rest = counted(usual, Text("{n} pièce d'usage à joindre si vous l'avez", "{n} usual document to add if you have it"),
                   Text("{n} pièces d'usage à joindre si vous les avez", "{n} usual documents to add if you have them"))  # fmt: skip
    return Text("{received} ; {rest}", "{received}; {rest}").filled(received=received, rest=rest)


def answered_on(observation: Observation, dossier: Dossier) -> tuple[str, str]:
    """The page on which an observation is answered and the piece on it, each "" when there is none."""
    defect = Defect(observation.defect)
    place = _ANSWERED.get(defect, "")
    if not dossier.filing.is_registration and place not in {PIECES, ""}:
        place = PEOPLE if place == PEOPLE and _names_people(dossier) else CHANGE
    if place != PIECES:
        return place, ""
    about = "statutes" if defect in {Defect.CLAUSE, Defect.STATUTES, Defect.OBJECT} else observation.about
    return place, f"piece-{about}" if about in BY_CODE else ""


def last_observations(dossier: Dossier) -> list[Observation]:
    """What the office wrote in its last letter (art. 12(1)), while the dossier is back with the applicant."""
    if dossier.status is not S.RETURNED or not dossier.rounds:
        return []
    return [o for o in dossier.observations if o.round_id == dossier.rounds[-1].id]


@dataclass(frozen=True, slots=True)
class TrackerStage:
    """One stage of the procedure, as the tracker draws it: done, current or todo."""

    text: Text
    state: str


def stages_of(dossier: Dossier) -> list[TrackerStage]:
    """How far a filed dossier is. A stage is done when a person did it, never because time went by."""
    filed = TrackerStage(Text("Dépôt", "Filing"), "done" if dossier.submitted_on else "todo")
    if dossier.status in {S.CLOSED, S.WITHDRAWN, S.REFUSED}:
        return [filed, TrackerStage(dossier.state_label, "done")]
    examined = dossier.status in {S.DECISION_PROPOSED, S.ACCEPTED}
    signed = dossier.status is S.ACCEPTED
    decision = "done" if signed else "current" if examined else "todo"
    handed = "done" if dossier.handed_over_on else "current" if signed else "todo"
    if not dossier.filing.is_registration:
        return [
            filed,
            TrackerStage(Text("Instruction", "Examination"), "done" if examined else "current"),
            TrackerStage(Text("Décision", "Decision"), decision),
        ]
    return [
        filed,
        TrackerStage(Text("Instruction", "Examination"), "done" if examined else "current"),
        TrackerStage(Text("Décision", "Decision"), decision),
        TrackerStage(Text("Remise du certificat", "Handing over of the certificate"), handed),
    ]


def dated_facts(dossier: Dossier) -> list[tuple[Text, date]]:
    """The dates that one may tell to whoever holds the receipt and its code."""
    facts: list[tuple[Text, date | None]] = [(Text("Déposé le", "Filed on"), dossier.submitted_on)]
    for round_ in dossier.rounds:
        facts.append((Text("Observations envoyées le", "Observations sent on"), round_.returned_on))
        facts.append((Text("Déposé à nouveau le", "Re-submitted on"), round_.resubmitted_on))
    if dossier.status in ENDED:
        facts.append((Text("Procédure terminée le", "Procedure ended on"), dossier.ended_on))
    return [(label, day) for label, day in facts if day is not None]


def by_place(faults: Iterable[Reason], dossier: Dossier) -> list[tuple[Reason, str]]:
    """Each fault with the page on which it is mended."""
    return [(fault, place_of(fault, dossier)) for fault in faults]
