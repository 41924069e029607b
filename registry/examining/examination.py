"""Acts of the office before a decision: take up, assign, verify, read, test the name, note, observe, return.

Art. 11(1)(b)-(c), art. 12(1), art. 15. Each keeps what the examiner saw, so that the decision can rest on it.
"""

from __future__ import annotations

from typing import Any, Final

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db
from registry.dossiers.models import ClauseReading, Document, Dossier, NameTest, Note, Observation, ObservationRound
from registry.dossiers.opening import begin, done, is_recused
from registry.dossiers.snapshot import filed_words, snapshot
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotFound, Reason, RuleBroken
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
    row = begin(dossier, Action.TAKE_UP, command)
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.holder_id = row.target, command.actor.id
    return done(dossier, DossierVerb.TAKEN_UP, actor=command.actor, at=command.at, after={"holder": command.actor.name})


def assign(dossier: Dossier, holder: User, command: Command[User]) -> Dossier:
    """The head of registry gives the dossier to an examiner, or to another one."""
    row = begin(dossier, Action.ASSIGN, command)
    if not holder.roles & EXAMINERS or not holder.is_active:
        text = Text("{name} n'est pas instructeur en activité.", "{name} is not an active examiner.").filled(name=holder.name)
        raise RuleBroken(Reason("not_an_examiner", text, field="holder"))
    if is_recused(dossier, holder):
        text = Text("{name} s'est récusé(e) de ce dossier.", "{name} is kept off this dossier.").filled(name=holder.name)
        raise RuleBroken(Reason("recused", text, field="holder"))
    before = dossier.holder.name if dossier.holder else ""
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.holder_id = row.target, holder.id
    return done(dossier, DossierVerb.ASSIGNED, actor=command.actor, at=command.at, before={"holder": before}, after={"holder": holder.name})


def verify_piece(
    dossier: Dossier,
    piece: str,
    command: Command[User],
    *,
    state: PieceState,
    finding: str,
) -> Document:
    """Say of a piece that it conforms, or not and why. A missing one is seen by itself."""
    begin(dossier, Action.EXAMINE, command)
    document = next((d for d in dossier.current_documents if d.piece == piece), None)
    if document is None:
        raise NotFound
    if state is PieceState.NON_CONFORMING and not finding.strip():
        text = Text("Dites en quoi la pièce n'est pas conforme.", "Say why the piece does not conform.")
        raise RuleBroken(Reason("finding", text, "12(1)", "finding"))
    before = document.state
    document.state, document.finding = state, finding.strip()
    document.verified_by = None if state is PieceState.RECEIVED else command.actor.id
    done(dossier, DossierVerb.PIECE_VERIFIED, actor=command.actor, at=command.at, reason=finding.strip(),
         before={"piece": piece, "state": before.value}, after={"piece": piece, "state": state.value})  # fmt: skip
    return document


def read_clause(
    dossier: Dossier,
    clause: str,
    command: Command[User],
    *,
    is_present: bool,
    page: str,
    note: str,
) -> ClauseReading:
    """Look for a mandatory clause in the statutes (art. 15): on which page, or nowhere."""
    begin(dossier, Action.EXAMINE, command)
    if clause not in {c.code for c in clauses_of(dossier)}:
        raise NotFound
    if is_present and not page.strip():
        text = Text("Indiquez la page ou l'article des statuts.", "Give the page or article of the statutes.")
        raise RuleBroken(Reason("page", text, clauses.BY_CODE[clause].article, "page"))
    reading = next((r for r in dossier.readings if r.clause == clause), None)
    if reading is None:
        reading = ClauseReading(clause=clause)
        dossier.readings.append(reading)
    reading.is_present, reading.page, reading.note = is_present, page.strip(), note.strip()
    done(
        dossier,
        DossierVerb.CLAUSE_READ,
        actor=command.actor,
        at=command.at,
        after={"clause": clause, "present": is_present, "page": page.strip()},
    )
    return reading


def test_name(dossier: Dossier, command: Command[User], *, verdict: NameVerdict, reason: str) -> NameTest:
    """Record the name test of art. 11(1)(c): the nearest registered names as found now, and a person's conclusion."""
    begin(dossier, Action.EXAMINE, command)
    if not dossier.filing.traits.tests_name:
        raise NotFound
    if not reason.strip():
        text = Text("Motivez votre conclusion sur la dénomination.", "Give reasons for your conclusion on the name.")
        raise RuleBroken(Reason("reason", text, "11(1)(c)", "reason"))
    hits = nearest_to(dossier, k=NEAREST_KEPT)
    test = NameTest(
        tested_at=command.at,
        tested_by=command.actor.name,
        tested=names_of(dossier),
        engine=engine_version(),
        nearest=[
            {
                "number": hit.candidate.number,
                "name": hit.candidate.name_fr,
                "acronym": hit.candidate.acronym,
                "place": hit.candidate.place,
                "score": hit.score,
                "reasons": [why.as_json() for why in hit.reasons],
            }
            for hit in hits
        ],
        verdict=verdict.value,
        reason=reason.strip(),
    )
    dossier.name_tests.append(test)
    done(dossier, DossierVerb.NAME_TESTED, actor=command.actor, at=command.at, reason=reason.strip(),
         after={"verdict": verdict.value, "nearest": [hit.candidate.number for hit in hits[:3]]})  # fmt: skip
    return test


def nearest_to(dossier: Dossier, *, k: int) -> list[Hit]:
    """The registered names nearest to the one filed; the union's own is no other."""
    names = names_of(dossier)
    hits = nearest_names(names["name_fr"], names["name_en"], names["acronym"], place=dossier.locality, k=k + 1)
    return [hit for hit in hits if hit.candidate.key not in {dossier.union_id, dossier.subject_id}][:k]


test_name.__test__ = False  # type: ignore[attr-defined]  # an act of the law, not a test for pytest to collect


def annotate(dossier: Dossier, command: Command[User], *, text: str) -> Note:
    """Write an internal note. It is never shown to the applicant and decides nothing."""
    begin(dossier, Action.ANNOTATE, command)
    if not text.strip():
        raise RuleBroken(Reason("text", Text("La note est vide.", "The note is empty."), field="text"))
    note = Note(written_at=command.at, author=command.actor.name, text=text.strip())
    dossier.notes.append(note)
    done(dossier, DossierVerb.ANNOTATED, actor=command.actor, at=command.at)
    return note


def add_observation(dossier: Dossier, command: Command[User], *, defect: Defect, text: str, about: str = "") -> Observation:
    """Prepare one observation for the letter of art. 12(1): typed, with its article, in words."""
    begin(dossier, Action.EXAMINE, command)
    if not text.strip():
        raise RuleBroken(Reason("text", Text("Écrivez l'observation.", "Write the observation."), "12(1)", "text"))
    _refuse_past(dossier, 1)
    observation = Observation(defect=defect.value, about=about, text=text.strip())
    dossier.observations.append(observation)
    done(dossier, DossierVerb.OBSERVATION_ADDED, actor=command.actor, at=command.at, after={"defect": defect.value, "text": text.strip()})
    return observation


def gather_observations(dossier: Dossier, command: Command[User]) -> int:
    """Prepare an observation for every defect found so far and not yet listed. Returns how many were added."""
    begin(dossier, Action.EXAMINE, command)
    on = legal_date(command.at)
    listed = {(o.defect, o.about) for o in dossier.observations if o.round_id is None}
    found = suggested_observations(dossier, rules=statute.rules_on(on), on=on)
    new = [(defect, about, words) for defect, about, words in found if (defect.value, about) not in listed]
    _refuse_past(dossier, len(new))
    for defect, about, words in new:
        dossier.observations.append(Observation(defect=defect.value, about=about, text=f"{words.to('fr')}\n{words.to('en')}"))
    if new:
        done(dossier, DossierVerb.OBSERVATIONS_GATHERED, actor=command.actor, at=command.at, after={"count": len(new)})
    return len(new)


def drop_observation(dossier: Dossier, observation_id: int, command: Command[User]) -> Dossier:
    """Take back an observation that was not sent."""
    begin(dossier, Action.EXAMINE, command)
    observation = next((o for o in dossier.observations if o.id == observation_id and o.round_id is None), None)
    if observation is None:
        raise NotFound
    dossier.observations.remove(observation)
    return done(dossier, DossierVerb.OBSERVATION_DROPPED, actor=command.actor, at=command.at, before={"text": observation.text})


def ready_observations(dossier: Dossier, command: Command[User]) -> Dossier:
    """Hand the prepared observations over to the head of registry, who sends the letter."""
    begin(dossier, Action.READY_OBSERVATIONS, command)
    _require_observations(dossier)
    dossier.observations_ready_by = command.actor.id
    return done(dossier, DossierVerb.OBSERVATIONS_READY, actor=command.actor, at=command.at)


def return_for_correction(dossier: Dossier, command: Command[User]) -> Notice:
    """Send every observation in one letter and ask for a re-submission (art. 12(1)). What it does to the clock is a rule."""
    row = begin(dossier, Action.RETURN, command)
    waiting = _require_observations(dossier)
    on = legal_date(command.at)
    said = snapshot(dossier)
    round_ = ObservationRound(returned_at=command.at, returned_on=on, snapshot=said)
    dossier.rounds.append(round_)
    db.session.flush()
    for observation in waiting:
        observation.round_id = round_.id
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.observations_ready_by = row.target, None
    reference, rules = str(serials.take(Series.LETTER, on=on)), statute.rules_on(on)
    notice = issuing.issue(
        NoticeKind.OBSERVATIONS, reference=reference, dossier_id=dossier.id, at=command.at,
        values={**letter_values(dossier), "round": len(dossier.rounds), "signed_by": command.actor.name, "returned_on": on.isoformat(),
                "resubmission_days": rules.resubmission_days, "stops_month": rules.observations_stop_month,
                "observations": [_observation_values(o) for o in waiting]},
    )  # fmt: skip
    done(
        dossier,
        DossierVerb.RETURNED,
        actor=command.actor,
        at=command.at,
        after={"letter": reference, "observations": [o.text for o in waiting]},
    )
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


def _require_observations(dossier: Dossier) -> list[Observation]:
    waiting = [o for o in dossier.observations if o.round_id is None]
    if not waiting:
        text = Text("La lettre doit porter au moins une observation.", "The letter must bear at least one observation.")
        raise RuleBroken(Reason("no_observation", text, "12(1)", "observations"))
    return waiting


def _refuse_past(dossier: Dossier, more: int) -> None:
    if sum(o.round_id is None for o in dossier.observations) + more > MOST_OBSERVATIONS:
        text = Text("{n} observations au plus par lettre.", "At most {n} observations in a letter.").filled(n=MOST_OBSERVATIONS)
        raise RuleBroken(Reason("too_many", text, field="text"))
