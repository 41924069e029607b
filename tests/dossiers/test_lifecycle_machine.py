"""Whole dossier lives, told by chance: anybody tries anything, in any order, on several dossiers, with a clock that jumps.

After every step the law still holds (REL-5, SEC-5): only the workflow's transitions; a number if and only if a signature;
series without a gap; two pairs of eyes; a deadline moved only by what moves it; every live dossier in the queue; a refused
act leaves nothing behind, not even before the rollback; a page older than the file is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from flask import Flask
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy.orm import Session, joinedload, object_session

from registry import serials
from registry.accounts import administration
from registry.accounts.models import Delegation, RoleHeld, User
from registry.acts import Command
from registry.audit import trail
from registry.audit.models import ChainHead, Event
from registry.audit.trail import SystemActor
from registry.clock import legal_date
from registry.db import Base
from registry.demonstration.stories import Cast, Story
from registry.dossiers import acting, queries
from registry.dossiers.models import Dossier
from registry.errors import Conflict, RegistryError
from registry.examining import decision, examination, recusals
from registry.filing import acts as filing
from registry.kinds import completeness
from registry.law import workflow
from registry.law.deadlines import ClockFacts, Round
from registry.law.numbering import parse
from registry.law.roles import Role
from registry.law.statuses import ENDED, Defect, DossierStatus, NameVerdict, Outcome, PieceState
from registry.law.terms import Channel, Function, Regime, Side
from registry.law.workflow import Action
from registry.notices.models import Notice, NoticeKind
from registry.unions.models import TradeUnion
from tests import profiles
from tests.factories import Factory

pytestmark = [pytest.mark.both_engines, pytest.mark.slow]

STEPS = 60
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MOVES_THE_CLOCK = {
    Action.SUBMIT,
    Action.RETURN,
    Action.RESUBMIT,
    Action.ACCEPT,
    Action.REFUSE,
    Action.CLOSE,
    Action.REOPEN,
    Action.WITHDRAW,
}
ROLES: dict[str, tuple[Role, ...]] = {
    "Solange": (Role.DEPOSITOR,), "Aminatou": (Role.DEPOSITOR,), "Clarisse": (Role.INTAKE,), "Bernard": (Role.EXAMINER,),
    "Odile": (Role.EXAMINER,), "Essomba": (Role.HEAD,), "Marthe": (Role.REGISTRAR,), "Both": (Role.EXAMINER, Role.REGISTRAR),
    "Chief": (Role.HEAD, Role.REGISTRAR), "Deputy": (Role.DEPUTY, Role.EXAMINER), "Lapsed": (Role.DEPUTY,), "Counter": (Role.INTAKE, Role.DEPOSITOR),
    "Reader": (Role.READER,), "Auditor": (Role.AUDITOR,), "Admin": (Role.ADMINISTRATOR,),
}  # fmt: skip

# What each act is given, right or wrong, when chance tries it. `c` draws; `page` is what every act receives.

Draw = Callable[[st.SearchStrategy[Any]], Any]
WORDS = st.sampled_from(["Motif écrit."] * 8 + ["  ", ""])


def _piece(d: Dossier, c: Draw) -> str:
    codes: list[str] = [piece.code for piece in completeness.pieces_of(d)] or ["statutes"]
    return str(c(st.sampled_from([*codes[:3], "statutes", "unknown"])))


def _clause(d: Dossier, c: Draw) -> str:
    return str(c(st.sampled_from(["a", "f", "j", "represented", "zz"])))


def _person(d: Dossier, c: Draw) -> dict[str, Any]:
    return {"name": "Ebelle Ngo", "signed": c(st.booleans()), "function": c(st.sampled_from([None, Function.ADVISER])), "civic_rights": True,
            "no_forfeiture": c(st.sampled_from([True, True, False])), "reads_and_writes": True}  # fmt: skip


def _everybody(d: Dossier) -> list[User]:
    session = object_session(d)
    assert session is not None
    return list(session.scalars(sa.select(User).order_by(User.id)))


def _day(d: Dossier, c: Draw, at: datetime) -> Any:
    return legal_date(at) + timedelta(days=c(st.sampled_from([0, 0, 0, -1, 1])))


def _propose(d: Dossier, c: Draw, p: dict[str, Any]) -> None:
    outcome = c(st.sampled_from([Outcome.REGISTER, Outcome.REFUSE if d.rounds else Outcome.REGISTER, Outcome.REFUSE]))
    grounds = c(st.sampled_from([[Defect.STATUTES], [Defect.STATUTES, Defect.USUAL_PIECE], [Defect.USUAL_PIECE], []]))
    decision.propose(d, outcome=outcome, text=c(WORDS), grounds=grounds, override_reason=c(st.sampled_from(["Vu."] * 5 + [""])), **p)


ACTS: dict[str, tuple[Action, Callable[[Dossier, Draw, dict[str, Any]], Any]]] = {
    "amend": (Action.EDIT, lambda d, c, p: filing.amend(d, p["command"], {"phone": f"+237 6{c(st.integers(10, 99))}", "name_fr": c(st.sampled_from([d.name_fr, d.name_fr, d.name_fr + " bis"]))})),
    "type": (Action.EDIT, lambda d, c, p: filing.amend(d, p["command"], {"seat": f"rue {c(st.integers(1, 9))}"}, typing=True)),
    "person": (Action.EDIT, lambda d, c, p: filing.save_person(d, p["command"], _person(d, c))),
    "mend": (Action.EDIT, lambda d, c, p: filing.save_person(d, p["command"], {**_person(d, c), "signed": True}, person_id=c(st.sampled_from([x.id for x in d.people] + [0])))),
    "unperson": (Action.EDIT, lambda d, c, p: filing.remove_person(d, p["command"], c(st.sampled_from([*[x.id for x in d.people][-2:], 0])))),
    "paper": (Action.EDIT, lambda d, c, p: filing.receive_paper(d, p["command"], _piece(d, c), copies=c(st.integers(1, 3)))),
    "detach": (Action.EDIT, lambda d, c, p: filing.detach(d, p["command"], _piece(d, c))),
    "submit": (Action.SUBMIT, lambda d, c, p: filing.submit(d, attested=c(st.sampled_from([True] * 5 + [False])), **p)),
    "resubmit": (Action.RESUBMIT, lambda d, c, p: filing.resubmit(d, attested=True, **p)),
    "withdraw": (Action.WITHDRAW, lambda d, c, p: filing.withdraw(d, reason=c(WORDS), **p)),
    "take up": (Action.TAKE_UP, lambda d, c, p: examination.take_up(d, **p)),
    "assign": (Action.ASSIGN, lambda d, c, p: examination.assign(d, p["command"], c(st.sampled_from(_everybody(d))))),
    "verify": (Action.EXAMINE, lambda d, c, p: examination.verify_piece(d, p["command"], _piece(d, c), state=c(st.sampled_from(PieceState)), finding=c(WORDS))),
    "clause": (Action.EXAMINE, lambda d, c, p: examination.read_clause(d, p["command"], _clause(d, c), is_present=c(st.booleans()), page=c(WORDS), note="")),
    "name": (Action.EXAMINE, lambda d, c, p: examination.record_name_test(d, verdict=c(st.sampled_from(NameVerdict)), reason=c(WORDS), **p)),
    "note": (Action.ANNOTATE, lambda d, c, p: examination.annotate(d, text=c(WORDS), **p)),
    "observe": (Action.EXAMINE, lambda d, c, p: examination.add_observation(d, defect=c(st.sampled_from(Defect)), text=c(WORDS), **p)),
    "gather": (Action.EXAMINE, lambda d, c, p: examination.gather_observations(d, **p)),
    "drop": (Action.EXAMINE, lambda d, c, p: examination.drop_observation(d, p["command"], c(st.sampled_from([o.id for o in d.observations] + [0])))),
    "ready": (Action.READY_OBSERVATIONS, lambda d, c, p: examination.ready_observations(d, **p)),
    "return": (Action.RETURN, lambda d, c, p: examination.return_for_correction(d, **p)),
    "propose": (Action.PROPOSE, _propose),
    "recall": (Action.RECALL, lambda d, c, p: decision.recall(d, **p)),
    "send back": (Action.SEND_BACK, lambda d, c, p: decision.send_back(d, reason=c(WORDS), **p)),
    "accept": (Action.ACCEPT, lambda d, c, p: decision.accept(d, **p)),
    "refuse": (Action.REFUSE, lambda d, c, p: decision.refuse(d, **p)),
    "notify": (Action.NOTIFY, lambda d, c, p: decision.record_notification(d, on=_day(d, c, p["command"].at), how=c(WORDS), **p)),
    "hand over": (Action.HAND_OVER, lambda d, c, p: decision.hand_over(d, on=_day(d, c, p["command"].at), to=c(WORDS), **p)),
    "close": (Action.CLOSE, lambda d, c, p: decision.close(d, reason=c(WORDS), **p)),
    "reopen": (Action.REOPEN, lambda d, c, p: decision.reopen(d, reason=c(WORDS), **p)),
    "recuse": (Action.RECUSE, lambda d, c, p: recusals.recuse(d, reason=c(WORDS), **p)),
    "silence": (Action.NOTE_SILENCE, lambda d, c, p: decision.note_silence(d, **p)),
}  # fmt: skip
BY_ACTION = {action: [name for name, (one, _) in ACTS.items() if one is action] for action in Action}


@dataclass
class World:
    """What every life starts from: people, and dossiers already at several points of the procedure."""

    app: Flask
    session: Session
    people: dict[str, User]
    second_sessions: dict[str, User]
    dossier_ids: list[int]


def _world(app: Flask, session: Session) -> World:
    at = START - timedelta(days=20)
    made = {
        name: administration.create_account(
            Command(SystemActor("essai"), at),
            email=f"{name.lower()}@exemple.cm",
            name=name,
            password="une phrase assez longue",
            roles=frozenset(roles),
        )
        for name, roles in ROLES.items()
    }
    order = Command(made["Admin"], at)
    administration.delegate(made["Deputy"], order, act_reference="Arrêté 12", starts_on=at.date(), ends_on=at.date() + timedelta(days=900))
    administration.delegate(
        made["Lapsed"], order, act_reference="Arrêté 9", starts_on=at.date() - timedelta(days=90), ends_on=at.date() - timedelta(days=1)
    )
    cast = Cast(made["Solange"], made["Clarisse"], made["Both"], made["Essomba"], made["Marthe"])
    stories = []
    for n in range(7):
        channel = Channel.ONLINE if n == 6 else Channel.COUNTER
        story = Story(cast=cast, at=at, channel=channel).draft(name_fr=f"Syndicat {n}", acronym=f"SY{n}", side=Side.EMPLOYERS)
        stories.append(story.with_people().with_pieces(only_legal=True))
    for story in stories[1:6]:
        story.submit().take_up()
    for story in stories[2:6]:
        story.examine(missing_clause="f" if story in (stories[2], stories[5]) else "")
    stories[2].send_observations()
    stories[4].propose()
    stories[5].send_observations().later(days=3).resubmit().propose(Outcome.REFUSE)
    session.commit()
    own = Session(bind=session.connection())  # the same persons, signed in a second time
    eager = [joinedload(User.delegations)]
    again = {user.name: user for user in own.scalars(sa.select(User).options(*eager)).unique()}
    own.expunge_all()
    for user in made.values():
        _ = user.delegations, user.held, user.roles
    return World(app, session, made, again, [story.dossier.id for story in stories])


class Lives(RuleBasedStateMachine):
    """One run is one telling; the world is as it was at the next one."""

    world: ClassVar[World]
    due_of_facts: ClassVar[dict[tuple[Any, ...], Any]] = {}
    steps: ClassVar[int] = 0
    reached: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.session = self.world.session
        self.telling = self.session.begin_nested()
        self.ids = list(self.world.dossier_ids)
        self.at = START
        self.pages: list[tuple[int, int]] = []
        self.touched: int | None = None
        self.checked_to = trail.head()
        self.last, self.tries = 4, 0
        self.on_sqlite = self.session.connection().dialect.name == "sqlite"
        self.queued: dict[int, DossierStatus] = {}

    # -- what chance may do

    @rule(by=st.sampled_from([1, 1, 60, 3600, -3600, 86_400, 5 * 86_400, 35 * 86_400, 95 * 86_400]))
    def time_jumps(self, by: int) -> None:
        self.at += timedelta(seconds=by)

    @rule(hours=st.integers(-2, 2))
    def it_is_new_year(self, hours: int) -> None:
        self.at = datetime(self.at.year + 1, 1, 1, tzinfo=UTC) + timedelta(hours=hours)

    @rule(who=st.sampled_from(sorted(ROLES)), regime=st.sampled_from([Regime.LABOUR_CODE, Regime.LABOUR_CODE, Regime.MIXED]))
    def somebody_opens_a_draft(self, who: str, regime: Regime) -> None:
        person = self.world.people[who]
        applicant = person if Role.DEPOSITOR in person.roles else None
        opened = self._try(lambda: filing.open_dossier(
            Command(person, self.at), regime=regime, channel=Channel.ONLINE if applicant else Channel.COUNTER, applicant=applicant))  # fmt: skip
        if isinstance(opened, Dossier):
            assert regime is Regime.LABOUR_CODE and set(ROLES[who]) & {Role.DEPOSITOR, Role.INTAKE}
            self.ids.append(opened.id)
            self.touched = opened.id

    @rule(pick=st.integers(0, 9))
    def somebody_opens_a_page(self, pick: int) -> None:
        dossier = self._dossier(pick)
        self.pages = [*self.pages[-3:], (dossier.id, dossier.version)]

    @rule(pick=st.integers(0, 9), act=st.sampled_from(sorted(ACTS)), who=st.sampled_from(sorted(ROLES)), data=st.data())
    def anybody_tries_anything(self, pick: int, act: str, who: str, data: st.DataObject) -> None:
        dossier = self._dossier(pick)
        self._do(dossier, act, self.world.people[who], dossier.version, data)

    def _goes_on(self, pick: int, second: bool, data: st.DataObject) -> None:
        """Somebody does what the page offers: the buttons drawn are the acts obeyed."""
        dossier = self._dossier(pick)
        people = self.world.second_sessions if second else self.world.people
        hands: dict[Action, list[User]] = {}
        for person in people.values():
            for row in acting.reachable_actions(dossier, person, legal_date(self.at)):
                hands.setdefault(row.action, []).append(person)
        if not hands:
            return
        chosen = sorted(set(hands) - {Action.WITHDRAW, Action.NOTE_SILENCE, Action.ANNOTATE, Action.RECUSE}) or sorted(hands)
        action = data.draw(st.sampled_from(chosen if data.draw(st.integers(0, 9)) else sorted(hands)))
        act = data.draw(st.sampled_from(BY_ACTION[action]))
        person = data.draw(st.sampled_from(hands[action]))
        outcome = self._do(dossier, act, person, dossier.version, data)
        assert outcome not in {"NotAllowed:no_power", "IllegalTransition", "NotAllowed:not_yours", "NotAllowed:not_holder"}, (
            act,
            person.name,
        )

    @rule(pick=st.integers(0, 9), second=st.booleans(), data=st.data())
    def the_procedure_goes_on(self, pick: int, second: bool, data: st.DataObject) -> None:
        self._goes_on(pick, second, data)

    @rule(pick=st.integers(2, 5), second=st.booleans(), data=st.data())
    def a_known_file_goes_on(self, pick: int, second: bool, data: st.DataObject) -> None:
        self._goes_on(pick, second, data)

    @rule(data=st.data())
    def the_last_file_goes_on(self, data: st.DataObject) -> None:
        self._goes_on(self.last, False, data)

    @rule(data=st.data())
    def the_last_file_goes_on_still(self, data: st.DataObject) -> None:
        self._goes_on(self.last, True, data)

    @rule(pick=st.integers(1, 5), data=st.data())
    def the_examiner_mends_what_bars_a_registration(self, pick: int, data: st.DataObject) -> None:
        """Every open point, by the holder: so that a life may reach its signature."""
        dossier = self._dossier(pick)
        if dossier.status is not DossierStatus.UNDER_EXAMINATION or dossier.holder is None:
            return
        for fault in decision.blockers(dossier, Outcome.REGISTER, on=legal_date(self.at))[:5]:
            area, _, code = fault.field.partition("-")
            p = {"command": Command(dossier.holder, self.at, dossier.version)}
            if area == "piece" and any(d.piece == code for d in dossier.current_documents):
                self._try(
                    lambda code=code, p=p: examination.verify_piece(dossier, p["command"], code, state=PieceState.CONFORMING, finding="")
                )
            elif area == "clause":
                self._try(
                    lambda code=code, p=p: examination.read_clause(dossier, p["command"], code, is_present=True, page="p. 3", note="")
                )
            elif area == "name":
                self._try(lambda p=p: examination.record_name_test(dossier, verdict=NameVerdict.CLEAR, reason="Aucune.", **p))
            self.at += timedelta(seconds=30)
        self.touched = dossier.id

    @rule(
        page=st.integers(0, 3), act=st.sampled_from(sorted(ACTS)), who=st.sampled_from(sorted(ROLES)), second=st.booleans(), data=st.data()
    )
    def somebody_uses_an_old_page(self, page: int, act: str, who: str, second: bool, data: st.DataObject) -> None:
        if self.pages:
            dossier_id, version = self.pages[page % len(self.pages)]
            person = (self.world.second_sessions if second else self.world.people)[who]
            self._do(self.session.get_one(Dossier, dossier_id), act, person, version, data)

    @rule(pick=st.integers(0, 9), choice=st.integers(0, 10**6), data=st.data())
    def a_person_sends_the_same_page_from_two_windows(self, pick: int, choice: int, data: st.DataObject) -> None:
        dossier = self._dossier(pick)
        version = dossier.version
        who = sorted(ROLES)[choice % len(ROLES)]
        rows = acting.reachable_actions(dossier, self.world.people[who], legal_date(self.at))
        if rows:
            act = BY_ACTION[rows[choice % len(rows)].action][0]
            first = self._do(dossier, act, self.world.people[who], version, data)
            self.every_promise_is_kept()
            if first == "done" and dossier.version != version:
                assert self._do(dossier, act, self.world.second_sessions[who], version, data) == "Conflict"

    # -- one act, and what it must obey

    def _dossier(self, pick: int) -> Dossier:
        self.last = pick
        return self.session.get_one(Dossier, self.ids[pick % len(self.ids)])

    def _do(self, dossier: Dossier, act: str, person: User, version: int, data: st.DataObject) -> str:
        action, work = ACTS[act]
        status, due, old_version = dossier.status, dossier.due_on, dossier.version
        proposer, holder = dossier.proposed_by_id, dossier.holder_id
        self.at += timedelta(seconds=1)
        result = self._try(lambda: work(dossier, data.draw, {"command": Command(person, self.at, version)}))
        self.touched = dossier.id
        if version != old_version:
            assert isinstance(result, Conflict), (act, result)
        if isinstance(result, RegistryError):
            self.reached[f"({type(result).__name__})"] += 1
            code = result.reasons[0].code if type(result).__name__ == "NotAllowed" else ""
            return f"{type(result).__name__}:{code}".rstrip(":")
        self.reached[act] += 1
        row = next(row for row in workflow.DOSSIER if row.action is action)
        assert status in row.sources and dossier.status is (row.target or status), (act, status, dossier.status)
        assert row.roles & person.powers_on(legal_date(self.at)), (act, person.name)
        if dossier.due_on != due:
            assert action in MOVES_THE_CLOCK, (act, due, dossier.due_on)
        if action in {Action.ACCEPT, Action.REFUSE}:
            assert person.id not in {proposer, holder} and dossier.signed_by_id == person.id
            proposals = [e for e in trail.trail_of("dossier", dossier.id) if e.verb == "dossier.decision_proposed"]
            assert proposals[0].actor_id not in {None, person.id}
        if act != "gather":
            assert dossier.version > old_version or act in {"amend", "type"}, act
        return "done"

    def _try(self, work: Callable[[], Any]) -> Any:
        """The act in its own savepoint; refused, it has left nothing behind even before the rollback."""
        self.tries += 1
        thorough = not self.on_sqlite or self.tries % 20 == 0
        before = self._state(thorough=thorough)
        try:
            result = work()
            self.session.flush()
        except RegistryError as refusal:
            assert not (self.session.new or self.session.deleted), refusal
            assert not [row for row in self.session.dirty if self.session.is_modified(row)], refusal
            assert self._state(thorough=thorough) == before, refusal
            return refusal
        return result

    def _state(self, *, thorough: bool) -> Any:
        """What is in the database: every row there is; or, cheaply on SQLite, how many rows this connection ever changed."""
        if thorough:
            return self._dump()
        raw: Any = self.session.connection().connection.dbapi_connection
        return raw.total_changes

    def _dump(self) -> dict[str, Any]:
        """Every row of every table but the journal's, whose end says all; in the tables' own order."""
        read = self.session.connection().exec_driver_sql
        tables = [table for table in Base.metadata.sorted_tables if table.name != "event"]
        return {table.name: sorted(map(repr, read(f'SELECT * FROM "{table.name}"').all())) for table in tables}

    # -- what holds after every step

    @invariant()
    def every_promise_is_kept(self) -> None:
        type(self).steps += 1
        if self.touched is None:
            return
        dossier, self.touched = self.session.get_one(Dossier, self.touched), None
        self._new_mentions_follow_one_another()
        self._numbers_are_those_of_signatures()
        self._deadline_is_that_of_the_facts(dossier)
        if dossier.submitted_at is not None and self.queued.get(dossier.id) is not dossier.status:
            self.queued[dossier.id] = dossier.status
            user, today = self.world.people["Reader"], legal_date(self.at)
            queue = queries.work_queue(queries.QueueFilters(tab="all"), user=user, today=today, size=200)
            assert {d.id for d in queue.rows} >= {dossier.id} and queue.total == len(queue.rows)
            found = queries.work_queue(queries.QueueFilters(tab="all", text=dossier.receipt_number or ""), user=user, today=today)
            assert [d.id for d in found.rows] == [dossier.id]

    def _new_mentions_follow_one_another(self) -> None:
        seq, _, previous = self.checked_to.partition(":")
        for event in self.session.scalars(sa.select(Event).where(Event.seq > int(seq)).order_by(Event.seq)):
            assert (event.seq, event.previous_hash, event.hash) == (int(seq) + 1, previous, trail.digest(event))
            seq, previous = str(event.seq), event.hash
        end = self.session.get_one(ChainHead, 1)
        assert (str(end.seq), end.hash) == (seq, previous)
        self.checked_to = f"{seq}:{previous}"

    def _numbers_are_those_of_signatures(self) -> None:
        rows = self.session.execute(
            sa.select(Dossier.id, Dossier.status, Dossier.union_id, Dossier.signed_by_id, Dossier.outcome, Dossier.receipt_number)
        ).all()
        accepted = {row.union_id for row in rows if row.status is DossierStatus.ACCEPTED}
        assert all((row.status is DossierStatus.ACCEPTED) == (row.union_id is not None) for row in rows)
        assert all(row.signed_by_id and row.outcome is Outcome.REGISTER for row in rows if row.union_id)
        numbers = {u.id: u.number for u in self.session.execute(sa.select(TradeUnion.id, TradeUnion.number))}
        assert numbers.keys() == accepted
        papers = self.session.execute(sa.select(Notice.kind, Notice.reference)).all()
        certificates = sorted(reference for kind, reference in papers if kind is NoticeKind.CERTIFICATE)
        assert certificates == sorted(numbers.values())
        given: dict[tuple[str, int], list[int]] = {}
        letters = [reference for kind, reference in papers if kind not in {NoticeKind.CERTIFICATE, NoticeKind.RECEIPT}]
        for words in [*numbers.values(), *letters, *(row.receipt_number for row in rows if row.receipt_number)]:
            number = parse(words)
            assert number is not None and number.year is not None
            given.setdefault((number.series.value, number.year), []).append(number.serial)
        counters = {
            (c.series, c.year): c.last
            for c in self.session.execute(sa.select(serials.Counter.series, serials.Counter.year, serials.Counter.last))
        }
        assert {key: sorted(serials_) for key, serials_ in given.items()} == {
            key: list(range(1, last + 1)) for key, last in counters.items() if last
        }

    def _deadline_is_that_of_the_facts(self, dossier: Dossier) -> None:
        facts = ClockFacts(
            dossier.submitted_on, tuple(Round(r.returned_on, r.resubmitted_on) for r in dossier.rounds),
            dossier.ended_on if dossier.status in ENDED else None,
        )  # fmt: skip
        key = (facts.filed_on, facts.rounds, facts.ended_on)
        assert self.due_of_facts.setdefault(key, dossier.due_on) == dossier.due_on
        clock = queries.clock_of(dossier, today=legal_date(self.at))
        assert clock.due_on == dossier.due_on
        assert clock.due_on is None or clock.opened_on is None or clock.due_on >= clock.opened_on

    def teardown(self) -> None:
        try:
            assert trail.verify().is_whole
        finally:
            self.telling.rollback()
            for row in list(self.session):
                if row in self.session and not isinstance(row, User | RoleHeld | Delegation):  # people do not change in these lives
                    self.session.expunge(row)


@pytest.fixture
def lives(app: Flask, session: Session) -> type[Lives]:
    class Told(Lives):
        world = _world(app, session)
        steps, reached, due_of_facts = 0, Counter(), {}

    return Told


@pytest.mark.counted
def test_no_life_of_a_dossier_breaks_the_law(lives: type[Lives], session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    """So many lives on each engine, fifteen to forty steps each; PostgreSQL, where a step costs more, tells fewer."""
    told = profiles.count(3, 32) if session.connection().dialect.name == "sqlite" else profiles.count(1, 4)
    for _ in range(told):
        run_state_machine_as_test(lives, settings=settings(max_examples=4, stateful_step_count=STEPS, deadline=None, database=None))
    with capsys.disabled():
        print(f"\n{lives.steps} steps of dossier lives on {session.connection().dialect.name}; reached: {dict(lives.reached)}")


def test_two_acts_of_one_instant_make_two_versions(make: Factory) -> None:
    """A clock that stands still or jumps back hides no change from an older page (REL-9)."""
    dossier = make.draft()
    seen, at, clerk = dossier.version, dossier.touched_at, make.cast.intake
    filing.save_person(dossier, Command(clerk, at, seen), {"name": "Ebelle Ngo", "signed": True})
    assert dossier.version > seen
    with pytest.raises(Conflict):
        filing.save_person(dossier, Command(clerk, at, seen), {"name": "Ngo Ebelle", "signed": True})
