"""Acts of the applicant: open, amend, name persons and members, attach, submit, re-submit, withdraw.

The same acts serve the union's representative online and the intake agent who enters a paper file: one dossier, one
clock. None of them registers anything; a receipt says so (R2).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from registry import serials
from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db
from registry.dossiers.models import Document, Dossier, MemberOrganisation, Person
from registry.dossiers.opening import begin, done, require_reason
from registry.dossiers.snapshot import FIELDS, MANDATE, filed_words, in_words, snapshot
from registry.dossiers.verbs import DossierVerb
from registry.errors import NotAllowed, NotFound, Reason, RuleBroken
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
    if not command.actor.roles & {Role.DEPOSITOR, Role.INTAKE}:
        raise NotAllowed(Reason("no_power", Text("Votre fonction ne permet pas d'ouvrir un dossier.", "Your role cannot open a file.")))
    dossier = Dossier(
        ref=issuing.new_code(),
        status=DossierStatus.DRAFT,
        channel=channel,
        applicant_id=applicant.id if applicant else None,
        opened_by_id=command.actor.id,
        opened_at=command.at,
        touched_at=command.at,
        touched_by=command.actor.name,
        regime=regime,
    )
    db.session.add(dossier)
    return done(dossier, DossierVerb.OPENED, actor=command.actor, at=command.at, after={"channel": channel.value, "regime": regime.value})


def amend(dossier: Dossier, changes: dict[str, Any], command: Command[User], *, typing: bool = False) -> Dossier:
    """Change what the application says, while it is a draft or returned.

    `typing` marks an autosave: kept, but not yet something said, so no mention is left while it is a draft.
    """
    begin(dossier, Action.EDIT, command)
    fields = FIELDS if dossier.filing.is_registration else MANDATE  # the rest is the union's, as the register has it
    known = {name: value for name, value in changes.items() if name in fields}
    before = {name: getattr(dossier, name) for name in known}
    differing = [name for name in known if before[name] != known[name]]
    if not differing:
        return dossier
    for name in differing:
        setattr(dossier, name, known[name])
    if dossier.kind is Kind.CONFEDERATION:
        dossier.level = None
    if typing and dossier.status is DossierStatus.DRAFT:
        dossier.touched_at, dossier.touched_by = command.at, command.actor.name
        db.session.flush()
        return dossier
    return done(
        dossier, DossierVerb.AMENDED, actor=command.actor, at=command.at,
        before={name: before[name] for name in differing}, after={name: known[name] for name in differing},
    )  # fmt: skip


def save_person(dossier: Dossier, values: dict[str, Any], command: Command[User], *, person_id: int | None = None) -> Person:
    """Add a founder or officer, or correct one. Eligibility is declared here and judged at filing."""
    begin(dossier, Action.EDIT, command)
    if not values.get("signed") and not values.get("function"):
        text = Text(
            "Indiquez si la personne signe la demande, exerce une fonction, ou les deux.",
            "Say whether the person signs the application, holds a function, or both.",
        )
        raise RuleBroken(Reason("no_part", text, "8, 11(1)(a)", "signed"))
    if person_id is None and len(dossier.people) >= MOST_PEOPLE:
        text = Text("{n} personnes au plus par dossier.", "At most {n} persons in a file.").filled(n=MOST_PEOPLE)
        raise RuleBroken(Reason("too_many", text, field="name"))
    person = _person(dossier, person_id) if person_id is not None else Person()
    for name, value in values.items():
        setattr(person, name, value)
    if person_id is None:
        dossier.people.append(person)
    done(dossier, DossierVerb.PERSON_SAVED, actor=command.actor, at=command.at, after={"name": person.name})
    return person


def remove_person(dossier: Dossier, person_id: int, command: Command[User]) -> Dossier:
    """Take a person off the application."""
    begin(dossier, Action.EDIT, command)
    person = _person(dossier, person_id)
    dossier.people.remove(person)
    return done(dossier, DossierVerb.PERSON_REMOVED, actor=command.actor, at=command.at, before={"name": person.name})


def add_member(dossier: Dossier, union: TradeUnion, command: Command[User]) -> Dossier:
    """Name a member organisation, found in the register, that may belong to this form (R4)."""
    begin(dossier, Action.EDIT, command)
    if not dossier.filing.is_registration:
        raise NotFound
    if dossier.kind is None or not dossier.kind.groups_organisations:
        text = Text("Un syndicat ne groupe pas d'organisations.", "A trade union does not group organisations.")
        raise RuleBroken(Rule.MEMBERS_ADMITTED.broken("not_a_group", text, "members"))
    if any(member.union_id == union.id for member in dossier.members):
        raise RuleBroken(
            Reason(
                "already", Text("Cette organisation figure déjà dans la liste.", "This organisation is already listed."), field="members"
            )
        )
    if len(dossier.members) >= MOST_MEMBERS:
        raise RuleBroken(
            Reason("too_many", Text("{n} organisations au plus.", "At most {n} organisations.").filled(n=MOST_MEMBERS), field="members")
        )
    fault = composition.admits(dossier.kind, as_member(union, within=dossier.side))
    if fault:
        raise RuleBroken(fault)
    dossier.members.append(MemberOrganisation(union=union))
    return done(dossier, DossierVerb.MEMBER_ADDED, actor=command.actor, at=command.at, after={"number": union.number})


def remove_member(dossier: Dossier, union_id: int, command: Command[User]) -> Dossier:
    """Take a member organisation off the application."""
    begin(dossier, Action.EDIT, command)
    member = next((member for member in dossier.members if member.union_id == union_id), None)
    if member is None:
        raise NotFound
    dossier.members.remove(member)
    return done(dossier, DossierVerb.MEMBER_REMOVED, actor=command.actor, at=command.at, before={"number": member.union.number})


def attach(
    dossier: Dossier,
    piece: str,
    command: Command[User],
    *,
    data: bytes,
    filename: str,
    store: Store,
) -> Document:
    """Hand in a piece as a file. Inspected before it is stored: a refused file leaves nothing behind.

    :raises Unacceptable: the file is not what it says, or is active, broken or too large.
    """
    begin(dossier, Action.EDIT, command)
    _piece(dossier, piece)
    found = inspect(data, filename)
    stored = store.put(data)
    document = Document(
        piece=piece, medium=Medium.FILE, digest=stored.digest, filename=safe_filename(filename),
        media_type=found.media_type, size=stored.size, received_at=command.at, received_from=command.actor.id,
    )  # fmt: skip
    _replace(dossier, document)
    done(
        dossier,
        DossierVerb.PIECE_ATTACHED,
        actor=command.actor,
        at=command.at,
        after={"piece": piece, "digest": stored.digest, "size": stored.size},
    )
    return document


def receive_paper(dossier: Dossier, piece: str, command: Command[User], *, copies: int) -> Document:
    """Tick a piece as received on paper at the counter, with its number of copies."""
    begin(dossier, Action.EDIT, command)
    _piece(dossier, piece)
    if dossier.channel is not Channel.COUNTER:
        raise RuleBroken(
            Reason("paper", Text("Le papier se reçoit au guichet.", "Paper is received at the counter."), field=f"piece-{piece}")
        )
    document = Document(piece=piece, medium=Medium.PAPER, copies=copies, received_at=command.at, received_from=command.actor.id)
    _replace(dossier, document)
    done(dossier, DossierVerb.PIECE_RECEIVED, actor=command.actor, at=command.at, after={"piece": piece, "copies": copies})
    return document


def detach(dossier: Dossier, piece: str, command: Command[User]) -> Dossier:
    """Take a piece back. The row stays on record, no longer current."""
    begin(dossier, Action.EDIT, command)
    document = next((d for d in dossier.current_documents if d.piece == piece), None)
    if document is None:
        raise NotFound
    document.is_current = False
    return done(dossier, DossierVerb.PIECE_DETACHED, actor=command.actor, at=command.at, before={"piece": piece, "digest": document.digest})


def submit(dossier: Dossier, command: Command[User], *, attested: bool) -> Dossier:
    """File the application (art. 11(1)(a)): receipt number, date and hour; the month of art. 11(1)(b) starts.

    :raises RuleBroken: with everything that is missing.
    """
    row = begin(dossier, Action.SUBMIT, command)
    on = legal_date(command.at)
    _refuse_unless_complete(dossier, on=on, attested=attested)
    number = serials.take(Series.RECEIPT, on=on)
    assert row.target is not None  # noqa: S101 - the table moves a draft
    dossier.status = row.target
    dossier.submitted_at, dossier.submitted_on, dossier.receipt_number = command.at, on, str(number)
    db.session.flush()
    issuing.issue(
        NoticeKind.RECEIPT, reference=str(number), dossier_id=dossier.id, values=_receipt_values(dossier, command.at), at=command.at
    )
    done(dossier, DossierVerb.SUBMITTED, actor=command.actor, at=command.at, after={"receipt": str(number), **snapshot(dossier)})
    return dossier


def resubmit(dossier: Dossier, command: Command[User], *, attested: bool) -> Dossier:
    """File again after observations (art. 12): opens the thirty days of art. 12(2)."""
    row = begin(dossier, Action.RESUBMIT, command)
    on = legal_date(command.at)
    _refuse_unless_complete(dossier, on=on, attested=attested)
    round_ = dossier.rounds[-1]
    round_.resubmitted_at, round_.resubmitted_on = command.at, on
    assert row.target is not None  # noqa: S101
    dossier.status = row.target
    done(dossier, DossierVerb.RESUBMITTED, actor=command.actor, at=command.at, before=round_.snapshot, after=snapshot(dossier))
    return dossier


def withdraw(dossier: Dossier, command: Command[User], *, reason: str) -> Dossier:
    """The applicants give up their application. The dossier is kept (R23)."""
    row = begin(dossier, Action.WITHDRAW, command)
    dossier.end_reason = require_reason(row, reason)
    before = dossier.status
    assert row.target is not None  # noqa: S101
    dossier.status, dossier.ended_on = row.target, legal_date(command.at)
    return done(dossier, DossierVerb.WITHDRAWN, actor=command.actor, at=command.at, reason=reason, before={"status": before.value})


def _refuse_unless_complete(dossier: Dossier, *, on: date, attested: bool) -> None:
    faults = filing_faults(dossier, rules=statute.rules_on(on), on=on)
    if not attested:
        text = Text("Attestez que les renseignements sont exacts.", "Attest that the statements are true.")
        faults.append(Reason("attestation", text, "167(2)", "attested"))
    if faults:
        raise RuleBroken(faults)


def _receipt_values(dossier: Dossier, at: datetime) -> dict[str, Any]:
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
    on = legal_date(at)
    rules = statute.rules_on(on)
    clock = read_clock(
        ClockFacts(filed_on=on, is_service=not dossier.filing.is_registration), rules=rules, calendar=statute.calendar(), today=on
    )
    return {
        "receipt_number": dossier.receipt_number,
        "follow_up_code": issuing.new_code(),
        "submitted_at": at.isoformat(),
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
