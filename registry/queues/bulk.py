"""One act on many dossiers: prepared, aimed, reviewed, launched; and the job that does it, one dossier at a time.

Each dossier is acted on through the act that a single page would use, in a transaction of its own that also marks its
line: killed anywhere and run again, the job does what is left and nothing twice. A dossier that changed after the review,
or that refuses, is left as it was with its reason. No decision in law can be asked for here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.orm import joinedload, selectinload

from registry.accounts.models import User
from registry.acts import Command, act, check_role, has_moved
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.db import changed, db, locked, transaction
from registry.dossiers.acting import is_recused, obstacles
from registry.dossiers.models import Dossier
from registry.errors import NotFound, Reason, RegistryError, RuleBroken
from registry.examining import examination
from registry.jobs import queue
from registry.jobs.models import Job
from registry.kinds.completeness import piece_defect, pieces_of
from registry.law.requirements import BY_CODE, Piece
from registry.law.roles import EXAMINERS, Role
from registry.law.statuses import DossierStatus, PieceState
from registry.law.workflow import DOSSIER_MOVES, Action
from registry.queues.models import Batch, BatchKind, BatchLine, BatchState, LineState
from registry.queues.verbs import BatchVerb

JOB: Final = "dossiers.batch"
MOST: Final = 500
#: A batch never launched is forgotten when its author prepares another one later than this.
PREPARED_KEPT: Final = timedelta(days=1)
SYSTEM_ACTOR: Final = trail.SystemActor("traitement par lot")
POWERS: Final = {BatchKind.ASSIGN: frozenset({Role.HEAD}), BatchKind.REQUEST_PIECE: EXAMINERS}
_NOT_YET_ASKED: Final = Text(
    "Une pièce ne se demande pas encore : l'état est « {state} ».", "A document cannot be requested yet: the status is “{state}”."
)
_NO_LONGER_ASKED: Final = Text(
    "Une pièce ne se demande plus : l'état est « {state} ».", "A document can no longer be requested: the status is “{state}”."
)
_ACTION: Final = {BatchKind.ASSIGN: Action.ASSIGN, BatchKind.REQUEST_PIECE: Action.EXAMINE}


def prepare(kind: BatchKind, ids: Sequence[int], query: dict[str, str], command: Command[User]) -> Batch:
    """Keep the dossiers chosen in a queue, in its order, with their versions. Nothing happens to them yet."""
    check_role(command, POWERS[kind])
    chosen = list(dict.fromkeys(ids))
    if not chosen:
        raise RuleBroken(Reason("none", Text("Cochez au moins un dossier.", "Tick at least one dossier."), field="dossiers"))
    if len(chosen) > MOST:
        text = Text("{most} dossiers au plus à la fois ({n} choisis).", "At most {most} dossiers at a time ({n} chosen).")
        raise RuleBroken(Reason("too_many", text.filled(most=MOST, n=len(chosen)), field="dossiers"))
    _forget_prepared(command.actor, before=command.at - PREPARED_KEPT)
    batch = Batch(
        kind=kind, state=BatchState.PREPARED, asked_by_id=command.actor.id, prepared_at=command.at, query=query, piece="", words=""
    )
    db.session.add(batch)
    db.session.flush()
    filed = sa.select(Dossier.id, Dossier.version).where(Dossier.id.in_(chosen), Dossier.submitted_at.is_not(None))
    versions = {row.id: row.version for row in db.session.execute(filed)}
    lines = [{"dossier_id": key, "seen_version": versions[key]} for key in chosen if key in versions]
    if not lines:
        raise NotFound
    first = {"batch_id": batch.id, "state": LineState.WAITING}
    db.session.execute(sa.insert(BatchLine), [{**first, **line, "place": place} for place, line in enumerate(lines, start=1)])
    return batch


def aim(batch: Batch, command: Command[User], *, holder: User | None = None, piece: str = "", words: str = "") -> Batch:
    """Say to whom the dossiers go, or which document is asked for; and look at every dossier as it is now."""
    _check_own(batch, command.actor)
    with act(
        batch, command, verb=BatchVerb.AIMED, roles=POWERS[batch.kind], states={BatchState.PREPARED},
        faults=lambda: _aim_faults(batch, holder, piece),
    ) as done:  # fmt: skip
        if batch.kind is BatchKind.ASSIGN:
            batch.holder = holder
        else:
            batch.piece, batch.words = piece, words.strip()
        present = sa.select(Dossier.version).where(Dossier.id == BatchLine.dossier_id).scalar_subquery()
        db.session.execute(sa.update(BatchLine).where(BatchLine.batch_id == batch.id).values(seen_version=present))
        batch.prepared_at = command.at
        done.reason, done.after = batch.words, {"act": batch.aim.as_json()}
    db.session.expire_all()
    return batch


def _aim_faults(batch: Batch, holder: User | None, piece: str) -> list[Reason]:
    if batch.kind is BatchKind.ASSIGN:
        if holder is None or not holder.is_active or not holder.roles & EXAMINERS:
            return [Reason("holder", Text("Choisissez un instructeur en activité.", "Choose an active examiner."), field="holder")]
        return []
    return [] if piece in BY_CODE else [Reason("piece", Text("Choisissez une pièce.", "Choose a document."), field="piece")]


def launch(batch: Batch, command: Command[User]) -> Batch:
    """Hand the batch to the worker. What the review page showed is what will be tried, no more."""
    _check_own(batch, command.actor)
    with act(
        batch, command, verb=BatchVerb.LAUNCHED, roles=POWERS[batch.kind], states={BatchState.PREPARED},
        faults=lambda: [] if batch.is_aimed else [_NOT_AIMED[batch.kind]],
    ) as done:  # fmt: skip
        found = review(batch, on=command.on)
        if not found.able:
            text = Text("Aucun de ces dossiers ne peut recevoir cet acte.", "None of these dossiers can receive this act.")
            raise RuleBroken(Reason("none_able", text))
        for line, why in found.unable:
            line.state, line.done_at, line.reason = LineState.SKIPPED, command.at, why.as_json()
        batch.state, batch.launched_at = BatchState.RUNNING, command.at
        queue.ask(JOB, key=f"{JOB}:{batch.id}", at=command.at, argument={"batch_id": batch.id})
        count = db.session.scalar(sa.select(sa.func.count(BatchLine.id)).where(BatchLine.batch_id == batch.id))
        done.reason, done.after = batch.words, {"act": batch.aim.as_json(), "dossiers": count}
    return batch


@dataclass(frozen=True, slots=True)
class Review:
    """The dossiers of a batch that can receive the act, and those that cannot, each with its reason."""

    able: list[BatchLine]
    unable: list[tuple[BatchLine, Text]]
    pieces: list[Piece]

    @property
    def whys(self) -> list[tuple[Text, int]]:
        """The reasons, each with how many dossiers it keeps off, the commonest first."""
        return Counter(why for _, why in self.unable).most_common()


def review(batch: Batch, *, on: date) -> Review:
    """What would happen now, dossier by dossier. A fixed number of statements, however many dossiers."""
    able, unable, codes = [], [], set()
    for line in _lines(batch):
        codes |= {piece.code for piece in pieces_of(line.dossier)}
        why = why_not(batch, line, line.dossier, actor=batch.asked_by, on=on)
        if why is None:
            able.append(line)
        else:
            unable.append((line, why))
    return Review(able, unable, [piece for code, piece in BY_CODE.items() if code in codes])


def why_not(batch: Batch, line: BatchLine, dossier: Dossier, *, actor: User, on: date) -> Text | None:
    """Why this dossier cannot receive the act; None when it can."""
    if has_moved(dossier, line.seen_version):
        return Text("Modifié par {who} depuis cette vérification.", "Changed by {who} since this check.").filled(who=dossier.touched_by)
    if not actor.is_active:
        return Text("Le compte de {who} est fermé.", "The account of {who} is closed.").filled(who=actor.name)
    action = _ACTION[batch.kind]
    for reason in obstacles(dossier, action, actor=actor, on=on):
        if batch.kind is BatchKind.REQUEST_PIECE and dossier.status not in DOSSIER_MOVES[action].sources:
            text = _NOT_YET_ASKED if dossier.status is DossierStatus.SUBMITTED else _NO_LONGER_ASKED
            return text.filled(state=dossier.state_label)
        return reason.text
    return _not_to_assign(dossier, batch.holder) if batch.kind is BatchKind.ASSIGN else _not_to_ask(dossier, batch.piece)


def _not_to_assign(dossier: Dossier, holder: User | None) -> Text | None:
    if holder is None:
        return None
    if dossier.holder_id == holder.id:
        return Text("Déjà attribué à {who}.", "Already assigned to {who}.").filled(who=holder.name)
    if is_recused(dossier, holder):
        text = Text("{who} a déclaré un conflit d'intérêts sur ce dossier.", "{who} declared a conflict of interest on this dossier.")
        return text.filled(who=holder.name)
    return None


def _not_to_ask(dossier: Dossier, code: str) -> Text | None:
    if not code:
        return None
    if code not in {piece.code for piece in pieces_of(dossier)}:
        return Text("Cette pièce ne concerne pas ce dossier.", "This document does not concern this dossier.")
    held = next((document for document in dossier.current_documents if document.piece == code), None)
    if held is not None and held.state is not PieceState.NON_CONFORMING:
        return Text("La pièce est déjà au dossier.", "The document is already in the dossier.")
    if any(one.round_id is None and one.about == code for one in dossier.observations):
        return Text("Déjà demandée : l'observation est préparée.", "Already requested: the observation is prepared.")
    return None


def perform(argument: dict[str, Any]) -> str:
    """The job: every dossier that still waits, one transaction each; then the end is marked."""
    batch_id = int(argument["batch_id"])
    with transaction():
        waiting = sa.select(BatchLine.id).where(BatchLine.batch_id == batch_id, BatchLine.state == LineState.WAITING)
        todo = list(db.session.scalars(waiting.order_by(BatchLine.place)))
    for line_id in todo:
        with transaction():
            _do(line_id, at=now())
    with transaction():
        return _finish(batch_id, at=now())


def _do(line_id: int, *, at: datetime) -> None:
    """One dossier: the act and the mark on its line, together or not at all."""
    line: BatchLine | None = locked(BatchLine, line_id)
    if line is None or line.state is not LineState.WAITING:
        return
    batch = db.session.get_one(Batch, line.batch_id, options=[joinedload(Batch.asked_by), joinedload(Batch.holder)])
    reason: Text | None = None
    try:
        with db.session.begin_nested():
            _act(batch, line, at=at)
    except RegistryError as error:
        reason = error.reasons[0].text
    line.state, line.done_at = (LineState.SKIPPED if reason else LineState.DONE), at
    line.reason = reason.as_json() if reason else None


def _act(batch: Batch, line: BatchLine, *, at: datetime) -> None:
    dossier: Dossier | None = locked(Dossier, line.dossier_id)
    if dossier is None:
        raise NotFound
    actor = batch.asked_by
    why = why_not(batch, line, dossier, actor=actor, on=legal_date(at))
    if why is not None:
        raise RuleBroken(Reason("left", why))
    if batch.kind is BatchKind.ASSIGN:
        assert batch.holder is not None  # noqa: S101 - the database holds one for every batch launched
        examination.assign(dossier, Command(actor, at, line.seen_version), batch.holder)
        return
    piece = BY_CODE[batch.piece]
    asked = Text("Pièce à produire : {piece}.", "Piece to be produced: {piece}.").filled(piece=piece.label)
    text = "\n".join(filter(None, (asked.to("fr"), asked.to("en"), batch.words)))
    examination.add_observation(
        dossier,
        Command(actor, at, line.seen_version),
        defect=piece_defect(piece),
        about=piece.code,
        text=text,
    )


def _finish(batch_id: int, *, at: datetime) -> str:
    batch: Batch | None = locked(Batch, batch_id)
    counts = count_lines(batch_id)
    said = f"batch {batch_id}: {counts[LineState.DONE]} done, {counts[LineState.SKIPPED]} left, {counts[LineState.WAITING]} waiting"
    if batch is not None and batch.state is BatchState.RUNNING and not counts[LineState.WAITING]:
        with act(batch, Command(SYSTEM_ACTOR, at), verb=BatchVerb.FINISHED, states={BatchState.RUNNING}) as done:
            batch.state, batch.finished_at = BatchState.FINISHED, at
            done.after = {"act": batch.aim.as_json(), "done": counts[LineState.DONE], "left": counts[LineState.SKIPPED]}
    return said


def count_lines(batch_id: int) -> dict[LineState, int]:
    """How many dossiers of the batch are in each state."""
    grouped = sa.select(BatchLine.state, sa.func.count(BatchLine.id)).where(BatchLine.batch_id == batch_id).group_by(BatchLine.state)
    found = {row[0]: int(row[1]) for row in db.session.execute(grouped)}
    return {state: found.get(state, 0) for state in LineState}


def count_left_at_launch(batch: Batch) -> int:
    """How many dossiers were left as they were by the launch itself: the worker never had them to do."""
    early = (BatchLine.batch_id == batch.id, BatchLine.state == LineState.SKIPPED, BatchLine.done_at == batch.launched_at)
    return db.session.scalar(sa.select(sa.func.count(BatchLine.id)).where(*early)) or 0


def has_stopped(batch: Batch) -> bool:
    """Did the worker give the batch up? The operator's « try again » resumes it where it was."""
    failed = sa.select(Job.id).where(Job.key == f"{JOB}:{batch.id}", Job.state == "failed")
    return db.session.scalars(failed).first() is not None


def batch_of(batch_id: int, user: User) -> Batch:
    """A batch, for who asked for it and for the head of registry.

    :raises NotFound: unknown, or another's.
    """
    found = db.session.get(Batch, batch_id, options=[joinedload(Batch.asked_by), joinedload(Batch.holder)])
    if found is None or (found.asked_by_id != user.id and Role.HEAD not in user.roles):
        raise NotFound
    return found


def recent(user: User, *, limit: int = 50) -> list[tuple[Batch, int]]:
    """The latest batches launched, one's own or, for the head, everybody's; with how many dossiers each."""
    counted = sa.select(sa.func.count(BatchLine.id)).where(BatchLine.batch_id == Batch.id).correlate(Batch).scalar_subquery()
    statement = sa.select(Batch, counted).where(Batch.state != BatchState.PREPARED).order_by(Batch.id.desc()).limit(limit)
    if Role.HEAD not in user.roles:
        statement = statement.where(Batch.asked_by_id == user.id)
    options = (joinedload(Batch.asked_by), joinedload(Batch.holder))
    return [(batch, count) for batch, count in db.session.execute(statement.options(*options)).unique()]


def results(batch: Batch, *, only_left: bool = False) -> list[BatchLine]:
    """The lines with their dossiers, those left first, for a person to look at; while it runs, those alone."""
    order = sa.case((BatchLine.state == LineState.SKIPPED, 0), (BatchLine.state == LineState.WAITING, 1), else_=2)
    statement = sa.select(BatchLine).where(BatchLine.batch_id == batch.id).order_by(order, BatchLine.place)
    if only_left:
        statement = statement.where(BatchLine.state == LineState.SKIPPED)
    return list(db.session.scalars(statement.options(joinedload(BatchLine.dossier))))


def _lines(batch: Batch) -> list[BatchLine]:
    dossier = selectinload(BatchLine.dossier)
    options = [dossier.selectinload(Dossier.recusals), dossier.selectinload(Dossier.holder)]
    if batch.kind is BatchKind.REQUEST_PIECE:
        options += [dossier.selectinload(Dossier.documents), dossier.selectinload(Dossier.observations)]
    statement = sa.select(BatchLine).where(BatchLine.batch_id == batch.id).order_by(BatchLine.place)
    return list(db.session.scalars(statement.options(*options)))


_NOT_AIMED: Final = {
    BatchKind.ASSIGN: Reason("holder", Text("Choisissez d'abord l'instructeur.", "Choose the examiner first."), field="holder"),
    BatchKind.REQUEST_PIECE: Reason("piece", Text("Choisissez d'abord la pièce.", "Choose the document first."), field="piece"),
}


def _check_own(batch: Batch, person: User) -> None:
    """A batch is its author's alone.

    :raises NotFound: it is another's.
    """
    if batch.asked_by_id != person.id:
        raise NotFound


def _forget_prepared(actor: User, *, before: datetime) -> None:
    old = sa.select(Batch.id).where(Batch.asked_by_id == actor.id, Batch.state == BatchState.PREPARED, Batch.prepared_at < before)
    changed(sa.delete(BatchLine).where(BatchLine.batch_id.in_(old)))
    changed(sa.delete(Batch).where(Batch.asked_by_id == actor.id, Batch.state == BatchState.PREPARED, Batch.prepared_at < before))
