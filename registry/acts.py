"""The one shape of an act: what a person, or the system, does to one row of the register.

`act` locks the row, compares the version that the person saw, asks whether this person may do it and whether the row's
state allows it, asks for the reason, and refuses with every fault at once. The caller then changes the row. On leaving, the
row is marked as touched, the journal gets its entry and the listeners of `acted` are told, all in one transaction.
`created` is for a row just made; `noted` for what concerns a row and leaves it as it is.

No other module raises `Conflict` or compares versions. Acts never commit: the view, the command or the job does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, Generic, TypeVar

from blinker import Signal

from registry.audit import trail
from registry.audit.verbs import Verb
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import Touched, Versioned, db, locked
from registry.errors import Conflict, IllegalTransition, NotAllowed, NotFound, Reason, RuleBroken, Stale
from registry.law.roles import Role
from registry.law.workflow import Transition

ActorT_co = TypeVar("ActorT_co", bound=trail.Actor, covariant=True)
Faults = Callable[[], Iterable[Reason]]

NOT_YOUR_ROLE: Final = Text("Votre fonction ne permet pas cet acte.", "Your role does not allow this act.")
WRITE_THE_REASON: Final = Text("Écrivez le motif.", "Write the reason.")
NOT_IN_THIS_STATE: Final = Text(
    "L'état présent (« {state} ») ne permet pas cet acte.", "The present state (“{state}”) does not allow this act."
)

#: Sent after every act, inside its transaction, with the `Act`: messages and measurements are attached here.
acted: Final = Signal("an act was done")


@dataclass(frozen=True, slots=True)
class Command(Generic[ActorT_co]):
    """Who asks for an act, at which instant (UTC), and which version of the row the page showed.

    `seen_version` is None only where no page showed the row: a creation, a job, a command line.
    """

    actor: ActorT_co
    at: datetime
    seen_version: int | None = None

    @property
    def on(self) -> date:
        """The legal day of the act, at Douala."""
        return legal_date(self.at)

    @property
    def powers(self) -> frozenset[Role]:
        """The roles that the actor holds on the day, delegations included."""
        return self.actor.powers_on(self.on)


@dataclass(slots=True)
class Act:
    """An act being done. What the caller puts into `before` and `after` stands in the journal."""

    row: trail.Subject
    command: Command[trail.Actor]
    verb: Verb
    reason: str = ""
    target: Any = None
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)
    is_told: bool = True
    is_touched: bool = True

    def changed_nothing(self) -> None:
        """What was asked is so already: the row stays as old as it was, and the journal has nothing to tell."""
        self.is_told = self.is_touched = False

    def keep_untold(self) -> None:
        """Something is kept that nobody has said yet (typing saved on the way): the row is touched, the journal silent."""
        self.is_told = False


@contextmanager
def act(
    row: trail.Subject, command: Command[trail.Actor], *, verb: Verb, move: Transition[Any, Any] | None = None,
    roles: Collection[Role] | None = None, states: Collection[Any] | None = None, reason: str | None = None,
    reason_field: str = "reason", unchanged: Callable[[], bool] | None = None, barred: Faults | None = None,
    faults: Faults | None = None, shown: Callable[[], dict[str, Text]] | None = None,
) -> Iterator[Act]:  # fmt: skip
    """Do one act on a row. One that has no version is locked and never compared.

    :param move: a row of the workflow table: its roles, states, need of a reason, article and target (`Act.target`).
    :param roles: without a move, who may do it; None: anybody who could reach this code.
    :param states: without a move, the states that allow it; None: all.
    :param reason: the reason in words; given without a move, it is required.
    :param unchanged: whether what the page showed beside the row (the facts of the records it compares) still holds.
    :param barred: why this person in particular may not (recusal, own case, second pair of eyes), asked once locked.
    :param faults: what is wrong with what was typed or with the file, asked once locked.
    :param shown: what the page of a conflict shows of the row as it is now, where the row cannot say it itself.
    :raises NotFound: the row is gone.
    :raises Conflict: somebody changed it since the page was shown.
    :raises NotAllowed: the role, or this person, may not.
    :raises IllegalTransition: the present state forbids it.
    :raises RuleBroken: with every fault, a missing reason among them.
    """
    by = command.actor.actor_name  # read now: an account read afresh in the midst of the act would write the row half changed
    if locked(type(row), row.id) is None:
        raise NotFound
    if has_moved(row, command.seen_version) or (unchanged is not None and not unchanged()):
        raise Conflict(row.version if isinstance(row, Versioned) else 0, _last_touch(row, command, shown))
    check_may(row, command, move=move, roles=roles, states=states, barred=barred)
    needs_reason = move.needs_reason if move else reason is not None
    missing = missing_reason(reason or "", reason_field, move.article if move else "") if needs_reason else []
    refuse_any(missing, faults() if faults else ())
    done = Act(row, command, verb, (reason or "").strip(), move.target if move else None)
    yield done
    if done.is_touched and isinstance(row, Versioned):
        row.touch(command.at, by)
    if done.is_told:
        _close(done)
    else:
        db.session.flush()  # the version of what was kept stands in the answer


def has_moved(row: trail.Subject, seen_version: int | None) -> bool:
    """Whether the row changed since a page, or a list made beforehand, showed this version of it (None: nothing was shown)."""
    return seen_version is not None and isinstance(row, Versioned) and row.version != seen_version


def check_may(
    row: trail.Subject, command: Command[trail.Actor], *, move: Transition[Any, Any] | None = None,
    roles: Collection[Role] | None = None, states: Collection[Any] | None = None, barred: Faults | None = None,
) -> None:  # fmt: skip
    """Ask whether the act would be open to this person on this row now, as `act` does; pages ask it before they draw a button.

    :raises NotAllowed, IllegalTransition: it would not.
    """
    if move is not None:
        roles, states = move.roles, move.sources
    if roles is not None:
        check_role(command, roles)
    if states is not None and isinstance(row, Versioned) and row.state not in states:
        raise IllegalTransition(Reason("state", NOT_IN_THIS_STATE.filled(state=row.state_label), move.article if move else ""))
    if found := list(barred() if barred else ()):
        raise NotAllowed(found)


def created(
    row: trail.Subject, command: Command[trail.Actor], *, verb: Verb, reason: str = "", after: dict[str, Any] | None = None
) -> None:  # fmt: skip
    """Add the row that an act brought into being, with its entry in the journal."""
    if isinstance(row, Touched):
        row.touched_at, row.touched_by = command.at, command.actor.actor_name
    db.session.add(row)
    db.session.flush()
    _close(Act(row, command, verb, reason.strip(), after=after or {}))


def noted(row: trail.Subject, command: Command[trail.Actor], *, verb: Verb, reason: str = "", after: dict[str, Any] | None = None) -> None:
    """Enter in the journal what concerns a row and leaves it as it is (a printing): no page of the row grows old by it."""
    _close(Act(row, command, verb, reason.strip(), after=after or {}))


def _close(done: Act) -> None:
    trail.record(
        done.verb, done.row, actor=done.command.actor, at=done.command.at, reason=done.reason, before=done.before, after=done.after
    )
    acted.send(done)


def _last_touch(row: trail.Subject, command: Command[trail.Actor], say: Callable[[], dict[str, Text]] | None) -> Stale:
    """Who changed the row last, as the row remembers or the journal tells; else that it is so now."""
    shown = say() if say is not None else row.shown() if isinstance(row, Versioned) else {}
    if isinstance(row, Touched):
        return Stale(row.touched_by or "—", row.touched_at.isoformat(), shown)
    last = trail.trail_of(row.subject_type, row.id, limit=1)
    return Stale(last[0].actor_name if last else "—", (last[0].at if last else command.at).isoformat(), shown)


def check_role(command: Command[trail.Actor], roles: Collection[Role]) -> None:
    """Refuse an actor who holds none of these roles on the day.

    :raises NotAllowed: always in the same words.
    """
    if not command.powers & frozenset(roles):
        raise NotAllowed(Reason("no_role", NOT_YOUR_ROLE))


def missing_reason(reason: str, field_name: str = "reason", article: str = "") -> list[Reason]:
    """The fault of a reason left blank, or nothing."""
    return [] if reason.strip() else [Reason("reason", WRITE_THE_REASON, article, field_name)]


def refuse_any(*faults: Iterable[Reason]) -> None:
    """Refuse with every fault found, or pass.

    :raises RuleBroken: there is one at least.
    """
    if found := [fault for some in faults for fault in some]:
        raise RuleBroken(found)
