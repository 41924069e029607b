"""What a filing asks of whoever fills it in: its pages in their order, its steps of fields, its tasks and how far each is.

A task is what a person sees in the list; a step is one page of fields of the dossier itself. Each kind says its own
(`Filing.places`, `steps`, `tasks`); here is what they are made of.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import MANDATE as MANDATE_FIELDS
from registry.law.requirements import Piece, missing
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


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the task list. `place` is its first page."""

    code: str
    title: Text
    hint: Text
    place: str
    state: TaskState


def mandate_step(task: str) -> FilingStep:
    """The page that says who files for the organisation, as part of a task."""
    return FilingStep(MANDATE, Text("Mandataire", "Representative"), MANDATE_FIELDS, task)


def state_of(*, begun: bool, unfinished: bool) -> TaskState:
    """How far a task is."""
    if not begun:
        return TaskState.TODO
    return TaskState.BEGUN if unfinished else TaskState.DONE


def counted(n: int, one: Text, several: Text, **values: object) -> Text:
    """A number with its noun: nought and one are singular in French; in English, one alone is."""
    return Text((one if n < 2 else several).fr, (one if n == 1 else several).en).filled(n=n, **values)


def officers_counted(dossier: Dossier) -> Text:
    """How many officers are named."""
    return counted(len(dossier.officers), Text("{n} dirigeant", "{n} officer"), Text("{n} dirigeants", "{n} officers"))


def pieces_task(dossier: Dossier, pieces: tuple[Piece, ...], open_places: Collection[str], *, place: str = PIECES) -> Task:
    """The task of the pieces. `place`: where it begins, another page while the list is not known."""
    state = state_of(begun=bool(dossier.current_documents), unfinished=PIECES in open_places or not pieces)
    return Task("pieces", Text("Pièces", "Documents"), _pieces_hint(dossier, pieces), place, state)


def _pieces_hint(dossier: Dossier, pieces: tuple[Piece, ...]) -> Text:
    if not pieces:
        return Text("Commencez par « L'organisation » : la liste en dépend.", "Start with “The organisation”: the list depends on it.")
    held = {document.piece for document in dossier.current_documents}
    have = sum(piece.code in held for piece in pieces)
    received = counted(
        have, Text("{n} reçue sur {all}", "{n} of {all} received"), Text("{n} reçues sur {all}", "{n} of {all} received"), all=len(pieces)
    )
    usual = sum(fault.overridable for fault in missing(pieces, held))
    if not usual:
        return received
    rest = counted(usual, Text("{n} pièce d'usage à joindre si vous l'avez", "{n} usual document to add if you have it"),
                   Text("{n} pièces d'usage à joindre si vous les avez", "{n} usual documents to add if you have them"))  # fmt: skip
    return Text("{received} ; {rest}", "{received}; {rest}").filled(received=received, rest=rest)
