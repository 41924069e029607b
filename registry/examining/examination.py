"""Acts of the office before a decision: take up, assign, verify, read, test the name, note, observe, return.

Art. 11(1)(b)-(c), art. 12(1), art. 15. Each keeps what the examiner saw, so that the decision can rest on it.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.db import db
from registry.dossiers.acting import dossier_act, is_recused
from registry.dossiers.models import ClauseReading, Document, Dossier, NameTest, Note, Observation, ObservationRound
from registry.dossiers.snapshot import filed_words, snapshot
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotFound, Reason
from registry.kinds.completeness import clauses_of, names_of, suggested_observations
from registry.law import clauses
from registry.law.numbering import Series
from registry.law.roles import EXAMINERS
from registry.law.statuses import Defect, NameVerdict, PieceState
from registry.law.workflow import Action
from registry.matching import Hit, engine_version
from registry.notices import issuing
from registry.notices.models import Notice, NoticeKind
from registry.statute import queries as statute
from registry.unions.queries import nearest_names

NEAREST_KEPT: Final = 10
MOST_OBSERVATIONS: Final = 100


def take_up(dossier: Dossier, command: Command[User]) -> Dossier:
    """An examiner takes a filed dossier in hand. Admissibility is looked at here, by a person."""
    with dossier_act(dossier, Action.TAKE_UP, command, verb=DossierVerb.TAKEN_UP) as done:
        dossier.status, dossier.holder_id = done.target, command.actor.id
        done.after = {"holder": command.actor.name}
    return dossier


def assign(dossier: Dossier, command: Command[User], holder: User) -> Dossier:
    """The head of registry gives the dossier to an examiner, or to another one."""

    def faults() -> list[Reason]:
        if not holder.roles & EXAMINERS or not holder.is_active:
            text = Text("{name} n'est pas instructeur en activité.", "{name} is not an active examiner.").filled(name=holder.name)
            return [Reason("not_an_examiner", text, field="holder")]
        text = Text("{name} s'est récusé(e) de ce dossier.", "{name} is kept off this dossier.").filled(name=holder.name)
        return [Reason("recused", text, field="holder")] if is_recused(dossier, holder) else []

    with dossier_act(dossier, Action.ASSIGN, command, verb=DossierVerb.ASSIGNED, faults=faults) as done:
        done.before, done.after = {"holder": dossier.holder.name if dossier.holder else ""}, {"holder": holder.name}
        dossier.status, dossier.holder_id = done.target, holder.id
    return dossier


def verify_piece(dossier: Dossier, command: Command[User], piece: str, *, state: PieceState, finding: str) -> Document:
    """Say of a piece that it conforms, or not and why. A missing one is seen by itself."""

    def faults() -> list[Reason]:
        if state is not PieceState.NON_CONFORMING or finding.strip():
            return []
        text = Text("Dites en quoi la pièce n'est pas conforme.", "Say why the piece does not conform.")
        return [Reason("finding", text, "12(1)", "finding")]

    with dossier_act(dossier, Action.EXAMINE, command, verb=DossierVerb.PIECE_VERIFIED, faults=faults) as done:
        document = next((one for one in dossier.current_documents if one.piece == piece), None)
        if document is None:
            raise NotFound
        done.reason = finding.strip()
        done.before, done.after = {"piece": piece, "state": document.state.value}, {"piece": piece, "state": state.value}
        document.state, document.finding = state, finding.strip()
        document.verified_by = None if state is PieceState.RECEIVED else command.actor.id
    return document


def read_clause(dossier: Dossier, command: Command[User], clause: str, *, is_present: bool, page: str, note: str) -> ClauseReading:
    """Look for a mandatory clause in the statutes (art. 15): on which page, or nowhere."""

    def faults() -> list[Reason]:
        if clause not in {one.code for one in clauses_of(dossier)}:
            raise NotFound
        text = Text("Indiquez la page ou l'article des statuts.", "Give the page or article of the statutes.")
        return [Reason("page", text, clauses.BY_CODE[clause].article, "page")] if is_present and not page.strip() else []

    with dossier_act(dossier, Action.EXAMINE, command, verb=DossierVerb.CLAUSE_READ, faults=faults) as done:
        reading = next((one for one in dossier.readings if one.clause == clause), None)
        if reading is None:
            reading = ClauseReading(clause=clause)
            dossier.readings.append(reading)
        reading.is_present, reading.page, reading.note = is_present, page.strip(), note.strip()
        done.after = {"clause": clause, "present": is_present, "page": page.strip()}
    return reading


def record_name_test(dossier: Dossier, command: Command[User], *, verdict: NameVerdict, reason: str) -> NameTest:
    """Record the name test of art. 11(1)(c): the nearest registered names as found now, and a person's conclusion."""

    def faults() -> list[Reason]:
        if not dossier.filing.traits.tests_name:
            raise NotFound
        text = Text("Motivez votre conclusion sur la dénomination.", "Give reasons for your conclusion on the name.")
        return [] if reason.strip() else [Reason("reason", text, "11(1)(c)", "reason")]

    with dossier_act(dossier, Action.EXAMINE, command, verb=DossierVerb.NAME_TESTED, faults=faults) as done:
        hits = nearest_to(dossier, k=NEAREST_KEPT)
        test = NameTest(
            tested_at=command.at, tested_by=command.actor.name, tested=names_of(dossier), engine=engine_version(),
            nearest=[_hit_values(hit) for hit in hits], verdict=verdict.value, reason=reason.strip(),
        )  # fmt: skip
        dossier.name_tests.append(test)
        done.reason = reason.strip()
        done.after = {"verdict": verdict.value, "nearest": [hit.candidate.number for hit in hits[:3]]}
    return test


def _hit_values(hit: Hit) -> dict[str, Any]:
    found = hit.candidate
    return {
        "number": found.number, "name": found.name_fr, "acronym": found.acronym, "place": found.place, "score": hit.score,
        "reasons": [why.as_json() for why in hit.reasons],
    }  # fmt: skip


def nearest_to(dossier: Dossier, *, k: int) -> list[Hit]:
    """The registered names nearest to the one filed; the union's own is no other."""
    names = names_of(dossier)
    hits = nearest_names(names["name_fr"], names["name_en"], names["acronym"], place=dossier.locality, k=k + 1)
    return [hit for hit in hits if hit.candidate.key not in {dossier.union_id, dossier.subject_id}][:k]


def annotate(dossier: Dossier, command: Command[User], *, text: str) -> Note:
    """Write an internal note. It is never shown to the applicant and decides nothing."""

    def faults() -> list[Reason]:
        return [] if text.strip() else [Reason("text", Text("La note est vide.", "The note is empty."), field="text")]

    with dossier_act(dossier, Action.ANNOTATE, command, verb=DossierVerb.ANNOTATED, faults=faults):
        note = Note(written_at=command.at, author=command.actor.name, text=text.strip())
        dossier.notes.append(note)
    return note


def add_observation(dossier: Dossier, command: Command[User], *, defect: Defect, text: str, about: str = "") -> Observation:
    """Prepare one observation for the letter of art. 12(1): typed, with its article, in words."""

    def faults() -> list[Reason]:
        words = Text("Écrivez l'observation.", "Write the observation.")
        return [*([] if text.strip() else [Reason("text", words, "12(1)", "text")]), *_too_many(dossier, 1)]

    with dossier_act(dossier, Action.EXAMINE, command, verb=DossierVerb.OBSERVATION_ADDED, faults=faults) as done:
        observation = Observation(defect=defect.value, about=about, text=text.strip())
        dossier.observations.append(observation)
        done.after = {"defect": defect.value, "text": text.strip()}
    return observation


def gather_observations(dossier: Dossier, command: Command[User]) -> int:
    """Prepare an observation for every defect found so far and not yet listed. Returns how many were added."""
    with dossier_act(
        dossier, Action.EXAMINE, command, verb=DossierVerb.OBSERVATIONS_GATHERED,
        faults=lambda: _too_many(dossier, len(_unlisted(dossier, command.on))),
    ) as done:  # fmt: skip
        new = _unlisted(dossier, command.on)
        for defect, about, words in new:
            dossier.observations.append(Observation(defect=defect.value, about=about, text=f"{words.to('fr')}\n{words.to('en')}"))
        done.after = {"count": len(new)}
        if not new:
            done.changed_nothing()
    return len(new)


def _unlisted(dossier: Dossier, on: date) -> list[tuple[Defect, str, Text]]:
    """The defects found that no prepared observation names yet."""
    listed = {(one.defect, one.about) for one in dossier.observations if one.round_id is None}
    found = suggested_observations(dossier, rules=statute.rules_on(on), on=on)
    return [(defect, about, words) for defect, about, words in found if (defect.value, about) not in listed]


def drop_observation(dossier: Dossier, command: Command[User], observation_id: int) -> Dossier:
    """Take back an observation that was not sent."""
    with dossier_act(dossier, Action.EXAMINE, command, verb=DossierVerb.OBSERVATION_DROPPED) as done:
        observation = next((one for one in dossier.observations if one.id == observation_id and one.round_id is None), None)
        if observation is None:
            raise NotFound
        dossier.observations.remove(observation)
        done.before = {"text": observation.text}
    return dossier


def ready_observations(dossier: Dossier, command: Command[User]) -> Dossier:
    """Hand the prepared observations over to the head of registry, who sends the letter."""
    with dossier_act(
        dossier, Action.READY_OBSERVATIONS, command, verb=DossierVerb.OBSERVATIONS_READY, faults=lambda: _none_waiting(dossier)
    ):
        dossier.observations_ready_by = command.actor.id
    return dossier


def return_for_correction(dossier: Dossier, command: Command[User]) -> Notice:
    """Send every observation in one letter and ask for a re-submission (art. 12(1)). What it does to the clock is a rule."""
    with dossier_act(dossier, Action.RETURN, command, verb=DossierVerb.RETURNED, faults=lambda: _none_waiting(dossier)) as done:
        waiting, on = _waiting(dossier), command.on
        round_ = ObservationRound(returned_at=command.at, returned_on=on, snapshot=snapshot(dossier))
        dossier.rounds.append(round_)
        db.session.flush()
        for observation in waiting:
            observation.round_id = round_.id
        dossier.status, dossier.observations_ready_by = done.target, None
        reference, rules = str(serials.take(Series.LETTER, on=on)), statute.rules_on(on)
        notice = issuing.issue(
            NoticeKind.OBSERVATIONS, reference=reference, dossier_id=dossier.id, at=command.at,
            values={**letter_values(dossier), "round": len(dossier.rounds), "signed_by": command.actor.name, "returned_on": on.isoformat(),
                    "resubmission_days": rules.resubmission_days, "stops_month": rules.observations_stop_month,
                    "observations": [_observation_values(one) for one in waiting]},
        )  # fmt: skip
        done.after = {"letter": reference, "observations": [one.text for one in waiting]}
    return notice


def letter_values(dossier: Dossier) -> dict[str, Any]:
    """What every letter says of the dossier it is about."""
    return {
        "receipt_number": dossier.receipt_number,
        "submitted_on": dossier.submitted_on.isoformat() if dossier.submitted_on else "",
        "name_fr": dossier.name_fr,
        "name_en": dossier.name_en,
        "acronym": dossier.acronym,
        "mandate_name": dossier.mandate_name,
        "mandate_capacity": dossier.mandate_capacity,
        "locality": dossier.locality,
        "po_box": dossier.po_box,
        **filed_words(dossier),
    }


def _observation_values(observation: Observation) -> dict[str, Any]:
    defect = Defect(observation.defect)
    return {"defect": defect.label.as_json(), "article": defect.article, "text": observation.text}


def _waiting(dossier: Dossier) -> list[Observation]:
    """The observations prepared for the next letter."""
    return [one for one in dossier.observations if one.round_id is None]


def _none_waiting(dossier: Dossier) -> list[Reason]:
    text = Text("La lettre doit porter au moins une observation.", "The letter must bear at least one observation.")
    return [] if _waiting(dossier) else [Reason("no_observation", text, "12(1)", "observations")]


def _too_many(dossier: Dossier, more: int) -> list[Reason]:
    if len(_waiting(dossier)) + more <= MOST_OBSERVATIONS:
        return []
    text = Text("{n} observations au plus par lettre.", "At most {n} observations in a letter.").filled(n=MOST_OBSERVATIONS)
    return [Reason("too_many", text, field="text")]
