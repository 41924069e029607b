"""Acts of the applicant: open, amend, name persons and members, attach, submit, re-submit, withdraw.

The same acts serve the union's representative online and the intake agent who enters a paper file: one dossier, one
clock. None of them registers anything; a receipt says so (R2).
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry import kinds, serials
from registry.accounts.models import User
from registry.acts import Command, check_role, created
from registry.bilingual import Text
from registry.db import db
from registry.dossiers.acting import dossier_act
from registry.dossiers.models import Document, Dossier, MemberOrganisation, Person
from registry.dossiers.snapshot import filed_words, in_words, snapshot
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotFound, Reason, RuleBroken
from registry.kinds.completeness import filing_faults, pieces_of
from registry.law import composition, requirements
from registry.law.deadlines import ClockFacts, read_clock
from registry.law.numbering import Series
from registry.law.roles import Role
from registry.law.rules import Rule
from registry.law.statuses import DossierStatus, PieceState
from registry.law.terms import Channel, Kind, Medium, Regime
from registry.law.workflow import Action
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.statute import queries as statute
from registry.storage import Store, inspect, safe_filename
from registry.unions.affiliations import as_member
from registry.unions.models import TradeUnion

MOST_PEOPLE: Final = 500
MOST_MEMBERS: Final = 500
#: Who opens a dossier: the union's representative online, the intake agent for a paper file.
OPENERS: Final = frozenset({Role.DEPOSITOR, Role.INTAKE})

NOT_OURS: Final = Text(
    "Les membres ne relèvent pas du Code du travail (art. 1(3)) : la demande s'adresse au ministère de l'Administration "
    "territoriale (loi n° 68/LF/19 du 18 novembre 1968).",
    "The members are not governed by the Labour Code (art. 1(3)): the application goes to the Ministry of Territorial "
    "Administration (law no. 68/LF/19 of 18 November 1968).",
)


def open_dossier(command: Command[User], *, regime: Regime, channel: Channel, applicant: User | None = None) -> Dossier:
    """Open a draft. A draft has no legal effect; only members under the Labour Code belong here (art. 1(3))."""
    if not regime.belongs_here:
        raise RuleBroken(Reason("regime", NOT_OURS, "1(3)", "regime"))
    check_role(command, OPENERS)
    dossier = Dossier(
        ref=issuing.new_code(), status=DossierStatus.DRAFT, channel=channel, applicant_id=applicant.id if applicant else None,
        opened_by_id=command.actor.id, opened_at=command.at, regime=regime,
    )  # fmt: skip
    created(dossier, command, verb=DossierVerb.OPENED, after={"channel": channel.value, "regime": regime.value})
    return dossier


def amend(dossier: Dossier, command: Command[User], changes: dict[str, Any], *, typing: bool = False) -> Dossier:
    """Change what the application says, while it is a draft or returned.

    `typing` marks an autosave: kept, but not yet something said, so no mention is left while it is a draft.
    """
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.AMENDED) as done:
        fields = kinds.of(dossier).identity_fields  # the rest is the union's, as the register has it
        differing = {name: value for name, value in changes.items() if name in fields and getattr(dossier, name) != value}
        if not differing:
            done.changed_nothing()
        elif typing and dossier.status is DossierStatus.DRAFT:
            done.keep_untold()
        done.before, done.after = {name: getattr(dossier, name) for name in differing}, differing
        for name, value in differing.items():
            setattr(dossier, name, value)
        if dossier.kind is Kind.CONFEDERATION:
            dossier.level = None
    return dossier


def save_person(dossier: Dossier, command: Command[User], values: dict[str, Any], *, person_id: int | None = None) -> Person:
    """Add a founder or officer, or correct one. Eligibility is declared here and judged at filing."""

    def faults() -> list[Reason]:
        found = []
        if not values.get("signed") and not values.get("function"):
            text = Text(
                "Indiquez si la personne signe la demande, exerce une fonction, ou les deux.",
                "Say whether the person signs the application, holds a function, or both.",
            )
            found.append(Reason("no_part", text, "8, 11(1)(a)", "signed"))
        if person_id is None and len(dossier.people) >= MOST_PEOPLE:
            text = Text("{n} personnes au plus par dossier.", "At most {n} persons in a file.").filled(n=MOST_PEOPLE)
            found.append(Reason("too_many", text, field="name"))
        return found

    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.PERSON_SAVED, faults=faults) as done:
        person = _person(dossier, person_id) if person_id is not None else Person()
        for name, value in values.items():
            setattr(person, name, value)
        if person_id is None:
            dossier.people.append(person)
        done.after = {"name": person.name}
    return person


def remove_person(dossier: Dossier, command: Command[User], person_id: int) -> Dossier:
    """Take a person off the application."""
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.PERSON_REMOVED) as done:
        person = _person(dossier, person_id)
        dossier.people.remove(person)
        done.before = {"name": person.name}
    return dossier


def add_member(dossier: Dossier, command: Command[User], union: TradeUnion) -> Dossier:
    """Name a member organisation, found in the register, that may belong to this form (R4)."""
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.MEMBER_ADDED, faults=lambda: _member_faults(dossier, union)) as done:
        dossier.members.append(MemberOrganisation(union=union))
        done.after = {"number": union.number}
    return dossier


def _member_faults(dossier: Dossier, union: TradeUnion) -> list[Reason]:
    if not kinds.of(dossier).has_members:
        raise NotFound
    if dossier.kind is None or not dossier.kind.groups_organisations:
        text = Text("Un syndicat ne groupe pas d'organisations.", "A trade union does not group organisations.")
        return [Rule.MEMBERS_ADMITTED.broken("not_a_group", text, "members")]
    found = []
    if any(member.union_id == union.id for member in dossier.members):
        text = Text("Cette organisation figure déjà dans la liste.", "This organisation is already listed.")
        found.append(Reason("already", text, field="members"))
    if len(dossier.members) >= MOST_MEMBERS:
        text = Text("{n} organisations au plus.", "At most {n} organisations.").filled(n=MOST_MEMBERS)
        found.append(Reason("too_many", text, field="members"))
    fault = composition.admits(dossier.kind, as_member(union, within=dossier.side))
    return [*found, fault] if fault else found


def remove_member(dossier: Dossier, command: Command[User], union_id: int) -> Dossier:
    """Take a member organisation off the application."""
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.MEMBER_REMOVED) as done:
        member = next((member for member in dossier.members if member.union_id == union_id), None)
        if member is None:
            raise NotFound
        dossier.members.remove(member)
        done.before = {"number": member.union.number}
    return dossier


def attach(dossier: Dossier, command: Command[User], piece: str, *, data: bytes, filename: str, store: Store) -> Document:
    """Hand in a piece as a file. Inspected before it is stored: a refused file leaves nothing behind.

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.PIECE_ATTACHED) as done:
        _piece(dossier, piece)
        found = inspect(data, filename)
        stored = store.put(data)
        document = Document(
            piece=piece, medium=Medium.FILE, digest=stored.digest, filename=safe_filename(filename),
            media_type=found.media_type, size=stored.size, received_at=command.at, received_from=command.actor.id,
        )  # fmt: skip
        _replace(dossier, document)
        done.after = {"piece": piece, "digest": stored.digest, "size": stored.size}
    return document


def receive_paper(dossier: Dossier, command: Command[User], piece: str, *, copies: int) -> Document:
    """Tick a piece as received on paper at the counter, with its number of copies."""

    def faults() -> list[Reason]:
        _piece(dossier, piece)
        text = Text("Le papier se reçoit au guichet.", "Paper is received at the counter.")
        return [] if dossier.channel is Channel.COUNTER else [Reason("paper", text, field=f"piece-{piece}")]

    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.PIECE_RECEIVED, faults=faults) as done:
        document = Document(piece=piece, medium=Medium.PAPER, copies=copies, received_at=command.at, received_from=command.actor.id)
        _replace(dossier, document)
        done.after = {"piece": piece, "copies": copies}
    return document


def detach(dossier: Dossier, command: Command[User], piece: str) -> Dossier:
    """Take a piece back. The row stays on record, no longer current."""
    with dossier_act(dossier, Action.EDIT, command, verb=DossierVerb.PIECE_DETACHED) as done:
        document = next((one for one in dossier.current_documents if one.piece == piece), None)
        if document is None:
            raise NotFound
        document.is_current = False
        done.before = {"piece": piece, "digest": document.digest}
    return dossier


def submit(dossier: Dossier, command: Command[User], *, attested: bool) -> Dossier:
    """File the application (art. 11(1)(a)): receipt number, date and hour; the month of art. 11(1)(b) starts.

    :raises RuleBroken: with everything that is missing.
    """
    with dossier_act(
        dossier, Action.SUBMIT, command, verb=DossierVerb.SUBMITTED, faults=lambda: _missing(dossier, on=command.on, attested=attested)
    ) as done:
        number = serials.take(Series.RECEIPT, on=command.on)
        dossier.status = done.target
        dossier.submitted_at, dossier.submitted_on, dossier.receipt_number = command.at, command.on, str(number)
        db.session.flush()
        values = _receipt_values(dossier, command)
        issuing.issue(NoticeKind.RECEIPT, reference=str(number), dossier_id=dossier.id, values=values, at=command.at)
        done.after = {"receipt": str(number), **snapshot(dossier)}
    return dossier


def resubmit(dossier: Dossier, command: Command[User], *, attested: bool) -> Dossier:
    """File again after observations (art. 12): opens the thirty days of art. 12(2)."""
    with dossier_act(
        dossier, Action.RESUBMIT, command, verb=DossierVerb.RESUBMITTED, faults=lambda: _missing(dossier, on=command.on, attested=attested)
    ) as done:
        round_ = dossier.rounds[-1]
        round_.resubmitted_at, round_.resubmitted_on = command.at, command.on
        dossier.status = done.target
        done.before, done.after = round_.snapshot, snapshot(dossier)
    return dossier


def withdraw(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """The applicants give up their application. The dossier is kept (R23)."""
    with dossier_act(dossier, Action.WITHDRAW, command, verb=DossierVerb.WITHDRAWN, reason=reason) as done:
        done.before = {"status": dossier.status.value}
        dossier.status, dossier.ended_on, dossier.end_reason = done.target, command.on, done.reason
    return dossier


def _missing(dossier: Dossier, *, on: date, attested: bool) -> list[Reason]:
    """Everything that keeps the dossier from being filed."""
    faults = filing_faults(dossier, rules=statute.rules_on(on), on=on)
    if not attested:
        text = Text("Attestez que les renseignements sont exacts.", "Attest that the statements are true.")
        faults.append(Reason("attestation", text, "167(2)", "attested"))
    return faults


def _receipt_values(dossier: Dossier, command: Command[User]) -> dict[str, Any]:
    names = (
        "name_fr",
        "name_en",
        "acronym",
        "kind",
        "side",
        "level",
        "seat",
        "locality",
        "departement",
        "mandate_name",
        "mandate_capacity",
    )
    said = snapshot(dossier)
    pieces = {document.piece: document for document in dossier.current_documents}
    on = command.on
    rules = statute.rules_on(on)
    clock = read_clock(
        ClockFacts(filed_on=on, is_service=not dossier.filing.traits.is_statutory), rules=rules, calendar=statute.calendar(), today=on
    )
    return {
        "receipt_number": dossier.receipt_number,
        "follow_up_code": issuing.new_code(),
        "submitted_at": command.at.isoformat(),
        "channel": dossier.channel.label.as_json(),
        **{name: in_words(name, said[name]).as_json() for name in names},
        "pieces": [
            {"label": piece.label.as_json(), "medium": pieces[piece.code].medium.label.as_json(), "copies": pieces[piece.code].copies}
            for piece in pieces_of(dossier)
            if piece.code in pieces
        ],
        "usual_missing": [
            piece.label.as_json()
            for piece in pieces_of(dossier)
            if piece.nature is requirements.Nature.PRACTICE and piece.code not in pieces
        ],
        "people": {"signatories": len(dossier.signatories), "officers": len(dossier.officers)},
        **filed_words(dossier),
        "decision_months": rules.decision_months,
        "due_on": clock.due_on.isoformat() if clock.due_on else "",
    }


def _replace(dossier: Dossier, document: Document) -> None:
    for old in dossier.current_documents:
        if old.piece == document.piece:
            old.is_current = False
    document.state, document.is_current = PieceState.RECEIVED, True
    dossier.documents.append(document)


def _piece(dossier: Dossier, code: str) -> requirements.Piece:
    piece = next((piece for piece in pieces_of(dossier) if piece.code == code), None)
    if piece is None:
        raise NotFound
    return piece


def _person(dossier: Dossier, person_id: int) -> Person:
    person = next((person for person in dossier.people if person.id == person_id), None)
    if person is None:
        raise NotFound
    return person
