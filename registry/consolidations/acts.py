"""The acts of a consolidation: propose, confirm, record what the unions say, apply, undo. A machine does none of them.

One agent proposes which record is kept and, field by field, which value survives; another confirms. Where either side has
legal acts, the organisations are told and have time to object before it applies (parameter `objection_days`). Undoing
needs a reason only: it withdraws the facts that the consolidation gave, so both records are again what their own facts
make them, later changes included.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from registry.accounts.models import User
from registry.acts import Act, Command, act, check_role, created, missing_reason, noted, refuse_any
from registry.bilingual import Text
from registry.consolidations.comparison import chosen_facts, differing
from registry.consolidations.hearing import tell, waiting_reasons
from registry.consolidations.models import Consolidation, ConsolidationState
from registry.consolidations.queries import has_legal_acts, later_facts
from registry.consolidations.verbs import ConsolidationVerb
from registry.db import db, locked
from registry.errors import Reason, RuleBroken
from registry.jobs import kinds, queue
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.unions import lifecycle
from registry.unions.canonical import canonical
from registry.unions.models import Affiliation, TradeUnion
from registry.unions.verbs import UnionVerb

#: Those who may be the second person.
CONFIRMERS: Final = SIGNATORIES | {Role.HEAD}
_S = ConsolidationState


def propose(kept: TradeUnion, duplicate: TradeUnion, command: Command[User], *, choices: dict[str, str], reason: str) -> Consolidation:
    """Propose that a record is a duplicate of another.

    :param choices: for each field that differs, « kept » or « duplicate »: whose value survives.
    :raises RuleBroken: with every reason why these two cannot be led together, or what is still to choose.
    """
    check_role(command, EXAMINERS)
    if kept.id == duplicate.id:
        raise RuleBroken(Reason("itself", Text("Une fiche n'est pas le doublon d'elle-même.", "A record is not a duplicate of itself.")))
    kept, duplicate = _both_locked(kept, duplicate)
    refuse_any(pair_faults(kept, duplicate), _choice_faults(kept, duplicate, choices), missing_reason(reason))
    chosen = [code for code in differing(kept, duplicate) if choices[code] == "duplicate"]
    consolidation = Consolidation(
        kept_id=kept.id, duplicate_id=duplicate.id, state=_S.PROPOSED, chosen=chosen, reason=reason.strip(), seals=_seals(kept, duplicate),
        proposed_by_id=command.actor.id, proposed_at=command.at,
    )  # fmt: skip
    try:
        created(consolidation, command, verb=ConsolidationVerb.PROPOSED, reason=reason, after={"chosen": chosen})
    except IntegrityError as error:
        raise RuleBroken(_already(duplicate)) from error
    return consolidation


def pair_faults(kept: TradeUnion, duplicate: TradeUnion) -> list[Reason]:
    """Why two records cannot be led together, whatever is chosen."""
    faults = []
    if duplicate.consolidated_into_id is not None:
        faults.append(_already(duplicate))
    if kept.consolidated_into_id is not None:
        faults.append(_kept_is_duplicate(kept))
    if kept.standing is not duplicate.standing:
        text = Text(
            "L'une est « {one} », l'autre « {other} » : cette différence de droit se règle d'abord par sa propre procédure.",
            "One is “{one}”, the other “{other}”: this difference in law is first settled by its own procedure.",
        )
        faults.append(Reason("other_standing", text.filled(one=kept.standing.label, other=duplicate.standing.label)))
    if _one_belongs_to_the_other(kept, duplicate):
        text = Text(
            "L'une est affiliée à l'autre : ce ne sont pas des doublons.", "One is affiliated to the other: they are not duplicates."
        )
        faults.append(Reason("affiliated", text))
    pending = sa.select(Consolidation.id).where(
        Consolidation.state.in_([_S.PROPOSED, _S.NOTIFIED]),
        sa.or_(Consolidation.kept_id == duplicate.id, Consolidation.duplicate_id.in_([kept.id, duplicate.id])),
    )
    if not faults and db.session.scalars(pending.limit(1)).first() is not None:
        text = Text(
            "Un autre rattachement est déjà en cours sur l'une des deux fiches.",
            "Another consolidation is already under way on one of the two records.",
        )
        faults.append(Reason("pending", text))
    return faults


def withdraw(consolidation: Consolidation, command: Command[User], *, reason: str) -> Consolidation:
    """Take one's own proposal back before it is applied."""
    with act(
        consolidation, command, verb=ConsolidationVerb.WITHDRAWN, states={_S.PROPOSED, _S.NOTIFIED}, reason=reason,
        barred=lambda: _proposed_by_another(consolidation, command.actor),
    ) as done:  # fmt: skip
        _end(consolidation, _S.WITHDRAWN, done)
    return consolidation


def decline(consolidation: Consolidation, command: Command[User], *, reason: str) -> Consolidation:
    """The second person does not agree, or follows an objection."""
    with act(
        consolidation, command, verb=ConsolidationVerb.DECLINED, roles=CONFIRMERS, states={_S.PROPOSED, _S.NOTIFIED}, reason=reason,
        barred=lambda: _proposed_oneself(consolidation, command.actor),
    ) as done:  # fmt: skip
        _end(consolidation, _S.DECLINED, done)
    return consolidation


def confirm(consolidation: Consolidation, command: Command[User], *, tell_them: bool = False) -> Consolidation:
    """The second person agrees. Without legal acts on either side it applies at once; else the organisations are told.

    :param tell_them: tell the organisations even where no act obliges to.
    """
    with act(
        consolidation, command, verb=ConsolidationVerb.NOTIFIED, roles=CONFIRMERS, states={_S.PROPOSED},
        barred=lambda: _proposed_oneself(consolidation, command.actor), faults=lambda: _changed_since(consolidation),
    ) as done:  # fmt: skip
        unions = (consolidation.kept, consolidation.duplicate)
        done.reason = consolidation.reason
        if tell_them or any(has_legal_acts(union) for union in unions):
            consolidation.state, consolidation.confirmed_by_id, consolidation.confirmed_at = _S.NOTIFIED, command.actor.id, command.at
            done.after = {"letters": [tell(consolidation, union, command) for union in unions]}
        else:
            _apply(consolidation, done, confirmed_by=command.actor)
    if consolidation.state is _S.APPLIED:
        _note_both(consolidation, command, UnionVerb.CONSOLIDATION_APPLIED, reason=done.reason)
    return consolidation


def apply(consolidation: Consolidation, command: Command[User], *, despite: str = "") -> Consolidation:
    """Apply a confirmed consolidation once the time to object has run.

    :param despite: why it applies although an organisation objects; only a signatory may say so.
    """

    def faults() -> list[Reason]:
        return [*waiting_reasons(consolidation, on=command.on), *_objection_faults(consolidation, command, despite)]

    with act(
        consolidation, command, verb=ConsolidationVerb.APPLIED, roles=CONFIRMERS, states={_S.NOTIFIED},
        barred=lambda: _proposed_oneself(consolidation, command.actor), faults=faults,
    ) as done:  # fmt: skip
        _both_locked(consolidation.kept, consolidation.duplicate)
        consolidation.applied_despite = despite.strip()
        done.reason = consolidation.applied_despite or consolidation.reason
        _apply(consolidation, done)
    _note_both(consolidation, command, UnionVerb.CONSOLIDATION_APPLIED, reason=done.reason)
    return consolidation


def _objection_faults(consolidation: Consolidation, command: Command[User], despite: str) -> list[Reason]:
    """What is wanting when an organisation objects."""
    if not consolidation.objections:
        return []
    if not command.powers & SIGNATORIES:
        text = Text(
            "Une organisation s'oppose : seul le greffier peut passer outre, par écrit.",
            "An organisation objects: only the registrar may proceed, in writing.",
        )
        return [Reason("objection", text)]
    if not despite.strip():
        text = Text(
            "Répondez à l'opposition : pourquoi le rattachement s'applique.", "Answer the objection: why the consolidation applies."
        )
        return [Reason("despite", text, field="despite")]
    return []


def undo(consolidation: Consolidation, command: Command[User], *, reason: str) -> Consolidation:
    """Undo an applied consolidation, however late. What became known of the kept record since stays with it, and is listed.

    :raises RuleBroken: no reason, or the kept record was itself consolidated since: that is undone first.
    """
    with act(
        consolidation, command, verb=ConsolidationVerb.UNDONE, roles=CONFIRMERS, states={_S.APPLIED}, reason=reason,
        faults=lambda: _kept_moved_on(consolidation),
    ) as done:  # fmt: skip
        kept, duplicate = consolidation.kept, consolidation.duplicate
        left = later_facts(consolidation)
        lifecycle.separate(duplicate, kept, _still_with(consolidation), source=consolidation.source, at=command.at)
        consolidation.left_over = left
        _ask_for_a_scan(command.at)
        sides = (("kept", kept), ("duplicate", duplicate))
        exact = {side: canonical(union.id).decode() == consolidation.before[side] for side, union in sides}
        _end(consolidation, _S.UNDONE, done)
        done.after = {"exact": exact, "left_over": len(left)}
    _note_both(consolidation, command, UnionVerb.CONSOLIDATION_UNDONE, reason=done.reason)
    return consolidation


def _proposed_oneself(consolidation: Consolidation, person: User) -> list[Reason]:
    """Four eyes: the author of the proposal does not decide on it."""
    if consolidation.proposed_by_id != person.id:
        return []
    text = Text(
        "Vous avez proposé ce rattachement : une autre personne en décide.",
        "You proposed this consolidation: another person decides on it.",
    )
    return [Reason("four_eyes", text)]


def _proposed_by_another(consolidation: Consolidation, person: User) -> list[Reason]:
    if consolidation.proposed_by_id == person.id:
        return []
    text = Text("Seul l'auteur de la proposition peut la reprendre.", "Only its author may withdraw the proposal.")
    return [Reason("not_proposer", text)]


def _changed_since(consolidation: Consolidation) -> list[Reason]:
    """Both records are locked, and compared with what the proposal was about."""
    if _seals(*_both_locked(consolidation.kept, consolidation.duplicate)) == consolidation.seals:
        return []
    text = Text(
        "L'une des fiches a changé depuis la proposition : écartez-la, puis comparez à nouveau.",
        "One of the records changed since the proposal: decline it, then compare again.",
    )
    return [Reason("changed", text)]


def _kept_moved_on(consolidation: Consolidation) -> list[Reason]:
    """Both records are locked; the kept one must not have been consolidated since."""
    kept, _ = _both_locked(consolidation.kept, consolidation.duplicate)
    if kept.consolidated_into_id is None:
        return []
    text = Text(
        "La fiche gardée {number} a été rattachée depuis à une autre : défaites d'abord ce rattachement-là.",
        "The kept record {number} was since consolidated into another: undo that one first.",
    )
    return [Reason("kept_moved_on", text.filled(number=kept.number))]


def _note_both(consolidation: Consolidation, command: Command[User], verb: UnionVerb, *, reason: str) -> None:
    """The address of a record changes its meaning: the journal says so of both records too."""
    after = {"kept": consolidation.kept.number, "duplicate": consolidation.duplicate.number}
    for union in (consolidation.kept, consolidation.duplicate):
        noted(union, command, verb=verb, reason=reason, after=after)


def _both_locked(kept: TradeUnion, duplicate: TradeUnion) -> tuple[TradeUnion, TradeUnion]:
    """Both rows, locked in the order of their ids so that two acts never wait for each other."""
    rows = {key: locked(TradeUnion, key) for key in sorted({kept.id, duplicate.id})}
    return rows[kept.id], rows[duplicate.id]


def _seals(kept: TradeUnion, duplicate: TradeUnion) -> list[str]:
    return [hashlib.sha256(canonical(union.id)).hexdigest() for union in (kept, duplicate)]


def _already(duplicate: TradeUnion) -> Reason:
    text = Text(
        "La fiche {number} est déjà rattachée, ou son rattachement est proposé.",
        "Record {number} is already consolidated, or proposed to be.",
    )
    return Reason("already", text.filled(number=duplicate.number))


def _one_belongs_to_the_other(kept: TradeUnion, duplicate: TradeUnion) -> bool:
    ids = [kept.id, duplicate.id]
    return (
        db.session.scalars(sa.select(Affiliation.id).where(Affiliation.member_id.in_(ids), Affiliation.parent_id.in_(ids)).limit(1)).first()
        is not None
    )


def _choice_faults(kept: TradeUnion, duplicate: TradeUnion, choices: dict[str, str]) -> list[Reason]:
    text = Text("Choisissez la valeur qui reste.", "Choose the value that remains.")
    return [
        Reason("choose", text, field=f"choice-{code}")
        for code in differing(kept, duplicate)
        if choices.get(code) not in {"kept", "duplicate"}
    ]


def _apply(consolidation: Consolidation, done: Act, *, confirmed_by: User | None = None) -> None:
    kept, duplicate, at = consolidation.kept, consolidation.duplicate, done.command.at
    if duplicate.consolidated_into_id is not None:
        raise RuleBroken(_already(duplicate))
    if kept.consolidated_into_id is not None:
        raise RuleBroken(_kept_is_duplicate(kept))
    before = {"kept": canonical(kept.id).decode(), "duplicate": canonical(duplicate.id).decode()}
    earlier = sa.select(TradeUnion.id).where(TradeUnion.consolidated_into_id == duplicate.id).order_by(TradeUnion.id)
    earlier_ids = list(db.session.scalars(earlier))
    lifecycle.consolidate(duplicate, kept, chosen_facts(consolidation.chosen), source=consolidation.source, at=at)
    consolidation.before, consolidation.earlier_ids = before, earlier_ids
    by, since = (confirmed_by.id, at) if confirmed_by else (consolidation.confirmed_by_id, consolidation.confirmed_at)
    consolidation.confirmed_by_id, consolidation.confirmed_at = by, since
    consolidation.state, consolidation.applied_at = _S.APPLIED, at
    _ask_for_a_scan(at)
    done.verb, done.after = ConsolidationVerb.APPLIED, {"chosen": consolidation.chosen}


def _kept_is_duplicate(kept: TradeUnion) -> Reason:
    text = Text("La fiche {number} est elle-même rattachée à une autre.", "Record {number} is itself a duplicate of another.")
    return Reason("kept_is_duplicate", text.filled(number=kept.number))


def _end(consolidation: Consolidation, state: ConsolidationState, done: Act) -> None:
    by, at = done.command.actor.actor_id, done.command.at
    consolidation.ended_by_id, consolidation.ended_at, consolidation.end_reason, consolidation.state = by, at, done.reason, state


def _still_with(consolidation: Consolidation) -> list[int]:
    """Rows that led to the duplicate before, and that were not separated from it since."""
    led = sa.select(TradeUnion.id).where(
        TradeUnion.id.in_(consolidation.earlier_ids), TradeUnion.consolidated_into_id == consolidation.kept_id
    )
    still = sa.select(Consolidation.duplicate_id).where(
        Consolidation.kept_id == consolidation.duplicate_id, Consolidation.state == _S.APPLIED
    )
    return list(db.session.scalars(led.where(TradeUnion.id.in_(still)).order_by(TradeUnion.id)))


def _ask_for_a_scan(at: datetime) -> None:
    """What the records contradict is read again soon; many acts of one minute ask once."""
    queue.ask(kinds.SCAN, key=f"{kinds.SCAN}:{at.isoformat(timespec='minutes')}", at=at)
