"""The pages of a filing one after the other, where a fault or an observation is mended, how far the procedure is.

Which pages a filing has is said by its kind (`registry.kinds`); what is missing comes from `completeness`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from registry import kinds
from registry.bilingual import Text
from registry.dossiers.models import Dossier, Observation
from registry.errors import Reason
from registry.kinds.tasks import CHECK, PEOPLE, PIECES
from registry.law.requirements import BY_CODE
from registry.law.statuses import ENDED, Defect
from registry.law.statuses import DossierStatus as S

#: Every page of fields, whichever kind asks it.
STEPS: Final = {step.code: step for kind in kinds.TABLE.values() for step in kind.steps}

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


def next_place(dossier: Dossier, place: str) -> str:
    """The page after this one."""
    places = kinds.of(dossier).places(dossier)
    position = places.index(place) + 1 if place in places else len(places)
    return places[position] if position < len(places) else CHECK


def after_pieces(dossier: Dossier) -> str:
    """The page after the pieces: a step still empty, else the check."""
    place = next_place(dossier, PIECES)
    step = next((step for step in kinds.of(dossier).steps if step.code == place), None)
    return CHECK if step is None or getattr(dossier, step.fields[0]) else place


def answered_on(observation: Observation, dossier: Dossier) -> tuple[str, str]:
    """The page on which an observation is answered and the piece on it, each "" when there is none."""
    defect = Defect(observation.defect)
    place = _ANSWERED.get(defect, "")
    kind = kinds.of(dossier)
    if place and place not in kind.places(dossier):
        place = kind.otherwise
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
    stages = [
        filed,
        TrackerStage(Text("Instruction", "Examination"), "done" if examined else "current"),
        TrackerStage(Text("Décision", "Decision"), decision),
    ]
    if dossier.filing.traits.is_statutory:
        stages.append(TrackerStage(Text("Remise du certificat", "Handing over of the certificate"), handed))
    return stages


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
    kind = kinds.of(dossier)
    return [(fault, kind.place_of(fault)) for fault in faults]
