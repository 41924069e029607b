"""What happened to registered unions since, told through the acts of the application: a filing of each kind, in several states.

`ChangeStory` serves the tests too, so that neither invents a state the acts could not reach.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from registry import kinds as changes
from registry.accounts.models import User
from registry.acts import Command
from registry.clock import legal_date
from registry.db import db
from registry.demonstration import people
from registry.demonstration.stories import Cast, Story, a_pdf
from registry.dossiers.models import Dossier
from registry.examining import decision, examination
from registry.filing import acts as filing
from registry.filing import change_acts
from registry.kinds.completeness import clauses_of
from registry.law.filings import FilingKind
from registry.law.statuses import Defect, NameVerdict, Outcome, PieceState, Standing
from registry.law.terms import Channel, Function, Kind
from registry.storage import Store
from registry.unions.models import TradeUnion


@dataclass
class ChangeStory(Story):
    """A filing about a registered union and the hour it is; each step moves the hour on by a little."""

    def begin(self, union: TradeUnion, filing_kind: FilingKind, /, **content: Any) -> ChangeStory:
        """Open it, say what changes (dates as dates), name whom it names, hand in its pieces, say who files."""
        applicant = self.cast.depositor if self.channel is Channel.ONLINE else None
        self.dossier = change_acts.open_change(union, Command(self.filer, self.at), filing_kind, channel=self.channel, applicant=applicant)
        officers: tuple[tuple[str, Function], ...] = content.pop("officers", ())
        if content:
            self.say(**content)
        for name, function in officers:
            self.name_officer(name, function)
        self.with_change_pieces()
        return self.mandate()

    def mandate(self) -> ChangeStory:
        """Who files for the union."""
        said = {
            "mandate_name": people.person_name(self.chance),
            "mandate_capacity": "Secrétaire générale",
            "mandate_phone": "+237 6 99 00 00 00",
        }
        filing.amend(self.dossier, self._by(self.filer), said)
        return self

    def say(self, *, effect_on: date | None = None, **content: Any) -> ChangeStory:
        """What changes, and from which day."""
        plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in content.items()}
        change_acts.amend_change(self.dossier, self._by(self.filer), {**self.dossier.content, **plain}, effect_on)
        return self

    def name_officer(self, name: str, function: Function, **values: Any) -> ChangeStory:
        """One officer, eligible unless said otherwise."""
        declared = {"civic_rights": True, "no_forfeiture": True, "reads_and_writes": True, "foreigner": False, "signed": False, **values}
        filing.save_person(self.dossier, self._by(self.filer, seconds=40), {"name": name, "function": function, **declared})
        return self

    def with_change_pieces(self, *, without: tuple[str, ...] = ()) -> ChangeStory:
        """Hand in what the entry rests on: files online, paper at the counter."""
        for piece in changes.of(self.dossier).pieces_for(self.dossier):
            if piece.code in without:
                continue
            if self.channel is Channel.COUNTER:
                filing.receive_paper(self.dossier, self._by(self.filer, seconds=30), piece.code, copies=1)
            elif self.store is not None:
                filing.attach(
                    self.dossier, self._by(self.filer, seconds=30), piece.code, data=a_pdf(piece.code), filename=f"{piece.code}.pdf", store=self.store )  # fmt: skip
        return self

    def examine(self, *, name_verdict: NameVerdict = NameVerdict.CLEAR, missing_clause: str = "", bad_piece: str = "") -> ChangeStory:
        """Verify every piece; read the clauses and test the name where the kind has any."""
        examiner = self.cast.examiner
        for document in list(self.dossier.current_documents):
            bad = document.piece == bad_piece
            examination.verify_piece(
                self.dossier, self._by(examiner, minutes=4), document.piece, state=PieceState.NON_CONFORMING if bad else PieceState.CONFORMING,
                finding="Procès-verbal non signé." if bad else "" )  # fmt: skip
        for place, clause in enumerate(clauses_of(self.dossier), start=2):
            present = clause.code != missing_clause
            examination.read_clause(
                self.dossier, self._by(examiner, minutes=2), clause.code, is_present=present, page=f"p. {place}" if present else "", note="" )  # fmt: skip
        if self.dossier.filing.traits.tests_name:
            reason = "Aucune dénomination voisine dans la branche."
            examination.record_name_test(self.dossier, verdict=name_verdict, reason=reason, command=self._by(examiner))
        return self

    def propose(self, outcome: Outcome = Outcome.REGISTER, *, override: str = "", basis: str = "") -> ChangeStory:
        """Propose a decision, with its reasons."""
        text = "Le dépôt est prouvé et régulier." if outcome is not Outcome.REFUSE else "Rien ne prouve ce qui est déposé."
        decision.propose(
            self.dossier, outcome=outcome, text=text, grounds=[Defect.EVIDENCE] if outcome is Outcome.REFUSE else [],
            override_reason=override, legal_basis=basis, command=self._by(self.cast.examiner),
        )  # fmt: skip
        return self

    def signed(self, outcome: Outcome = Outcome.REGISTER, *, basis: str = "") -> ChangeStory:
        """From a complete draft to the signature."""
        self.submit()
        self.take_up()
        self.examine().propose(outcome, basis=basis).accept()
        return self


#: (days ago, online?, how far it goes) for each kind, in turn.
_FAR: Final[tuple[tuple[int, Callable[[ChangeStory], Any]], ...]] = (
    (40, lambda s: s.signed()),
    (3, lambda s: s.submit()),
    (9, lambda s: s.submit().take_up()),
    (14, lambda s: s.submit().take_up().examine()),
    (20, lambda s: s.submit().take_up().examine().propose()),
)


def tell_changes(users: dict[str, User], *, store: Store, at: datetime, chance: Random) -> list[Dossier]:
    """A filing of each kind about invented organisations. Does nothing when any exists already."""
    if db.session.scalar(sa.select(sa.func.count(Dossier.id)).where(Dossier.subject_id.is_not(None))):
        return []
    cast = Cast(users["mandataire"], users["accueil"], users["instruction"], users["chef"], users["greffier"])
    unions = list(db.session.scalars(
        sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-%"), TradeUnion.standing == Standing.REGISTERED).order_by(TradeUnion.id)
    ))  # fmt: skip
    syndicats = [union for union in unions if union.kind is Kind.SYNDICAT]
    federations = [union for union in unions if union.kind is Kind.FEDERATION]
    if len(syndicats) < 3 or not federations:
        return []
    told = []
    for index, (kind, content) in enumerate(_contents(legal_date(at), federations[0])):
        days, plot = _FAR[index % len(_FAR)]
        union = syndicats[index % len(syndicats)]
        story = ChangeStory(cast=cast, at=at - timedelta(days=days), store=store, channel=Channel.COUNTER, chance=chance)
        story.begin(union, kind, **content)
        plot(story)
        told.append(story.dossier)
    return told


def _contents(today: date, federation: TradeUnion) -> list[tuple[FilingKind, dict[str, Any]]]:
    """What each invented filing says; nothing that ends an organisation of the demonstration."""
    then = today - timedelta(days=70)
    bureau = (
        ("Alice Nkemelu", Function.PRESIDENT),
        ("Roger Biyiha", Function.SECRETARY_GENERAL),
        ("Fadimatou Oumarou", Function.TREASURER),
    )
    return [
        (FilingKind.SEAT, {"seat": "carrefour de l'Amitié, 1er étage", "locality": "Bafoussam", "departement": "OU-MIF", "effect_on": then}),
        (FilingKind.STATUTES, {"adopted_on": then, "summary": "Articles 7 et 14 : durée du mandat portée à quatre ans.", "effect_on": then}),
        (FilingKind.OFFICERS, {"congress_on": then, "congress_place": "Kribi", "quorum": "61 délégués sur 80", "effect_on": then, "officers": bureau}),
        (FilingKind.CONTACTS, {"phone": "+237 6 77 11 22 33", "email": "contact@exemple.cm", "po_box": "404", "effect_on": then}),
        (FilingKind.NAME, {"name_fr": "Syndicat des artisans luthiers du Cameroun", "acronym": "SYALUC", "effect_on": then}),
        (FilingKind.AFFILIATION, {"other": federation.number, "effect_on": then}),
        (FilingKind.CORRECTION, {"erroneous": "locality", "corrected": "Ngaoundéré", "explanation": "Localité mal recopiée à la reprise."}),
        (FilingKind.COURT_DECISION, {"court": "Tribunal administratif de Douala (inventé)", "judgment_number": "000/DEMO", "judgment_on": then,
                                     "ruling": "none", "effect_on": then}),
        (FilingKind.OFFICERS, {"congress_on": then + timedelta(days=9), "congress_place": "Limbe", "effect_on": then + timedelta(days=9),
                               "officers": bureau}),
        (FilingKind.DISSOLUTION, {"decided_on": then, "assets_to": "À une œuvre sociale désignée par les statuts.", "effect_on": then}),
    ]  # fmt: skip
