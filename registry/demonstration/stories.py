"""A dossier's story, told through the acts of the application: each method is one step that a person takes.

Used by the demonstration's seed and by the tests, so that neither invents a state the acts could not reach.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any

import pikepdf

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import legal_date
from registry.demonstration import people
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import FIELDS
from registry.examining import decision, examination
from registry.filing import acts as filing
from registry.law import clauses
from registry.law.requirements import Nature, pieces_for
from registry.law.statuses import Defect, NameVerdict, Outcome, PieceState
from registry.law.terms import Channel, Function, Kind, Level, Regime, Side
from registry.storage import Store
from registry.unions.models import TradeUnion


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays: the representative, the counter, the examiner, the head, the registrar."""

    depositor: User
    intake: User
    examiner: User
    head: User
    registrar: User


@dataclass
class Story:
    """One dossier and the hour it is; each step moves the hour on by a little."""

    cast: Cast
    at: datetime
    store: Store | None = None
    channel: Channel = Channel.COUNTER
    chance: Random = field(default_factory=lambda: Random(7))
    dossier: Dossier = field(init=False)

    def _by(self, actor: User, **later: int) -> Command[User]:
        """What this person asks for a little later, having seen the dossier as it is."""
        self.at += timedelta(**later) if later else timedelta(minutes=7)
        return Command(actor, self.at, self.dossier.version)

    def later(self, **by: int) -> Story:
        """Let time pass."""
        self.at += timedelta(**by)
        return self

    @property
    def filer(self) -> User:
        return self.cast.depositor if self.channel is Channel.ONLINE else self.cast.intake

    def draft(
        self, *, name_fr: str, acronym: str = "", name_en: str = "", kind: Kind = Kind.SYNDICAT, side: Side = Side.WORKERS,
        level: Level | None = Level.DEPARTMENTAL, branches: tuple[str, ...] = ("TER-PORT",), departement: str = "LT-WOU",
        locality: str = "Douala", founded_on: date | None = None,
    ) -> Story:  # fmt: skip
        """Open a draft and fill in what the organisation says of itself."""
        applicant = self.cast.depositor if self.channel is Channel.ONLINE else None
        self.dossier = filing.open_dossier(
            Command(self.filer, self.at), regime=Regime.LABOUR_CODE, channel=self.channel, applicant=applicant
        )
        if kind is Kind.CONFEDERATION:
            level = None
        values = {
            "kind": kind, "side": side, "level": level, "name_fr": name_fr, "name_en": name_en, "acronym": acronym,
            "founded_on": founded_on or legal_date(self.at) - timedelta(days=40), "branches": list(branches),
            "branch_justification": "Les membres travaillent dans les mêmes établissements." if len(branches) > 1 else "",
            "seat": "face marché central, immeuble Bleu", "locality": locality, "departement": departement,
            "po_box": str(self.chance.randrange(100, 9999)), "phone": people.phone(self.chance), "email": "bureau@exemple.cm",
            "mandate_name": people.person_name(self.chance), "mandate_capacity": "Secrétaire général",
            "mandate_phone": people.phone(self.chance),
        }  # fmt: skip
        assert values.keys() <= FIELDS.keys()  # noqa: S101 - the seed follows the model
        filing.amend(self.dossier, self._by(self.filer), values)
        return self

    def with_people(self, signatories: int | None = None) -> Story:
        """Name the founders and the executive; by default as many signatures as the law asks, and one more."""
        needed = 21 if self.dossier.side is Side.WORKERS else 6
        functions = [Function.PRESIDENT, Function.SECRETARY_GENERAL, Function.TREASURER]
        for index in range(needed if signatories is None else signatories):
            values = {
                "name": people.person_name(self.chance), "signed": True, "function": functions[index] if index < 3 else None,
                "profession": "Conducteur", "employer": self.chance.choice(people.column("employers")),
                "identity_document": f"CNI {self.chance.randrange(10**8, 10**9)}", "born_on": date(1970 + index % 30, 1 + index % 12, 3),
                "civic_rights": True, "no_forfeiture": True, "reads_and_writes": index < 3, "foreigner": False,
            }  # fmt: skip
            filing.save_person(self.dossier, self._by(self.filer, seconds=40), values)
        return self

    def with_members(self, *unions: TradeUnion) -> Story:
        """Name the member organisations of a group."""
        for union in unions:
            filing.add_member(self.dossier, self._by(self.filer, seconds=40), union)
        return self

    def with_pieces(self, *, only_legal: bool = False, without: tuple[str, ...] = ()) -> Story:
        """Hand in the pieces: files online, paper at the counter."""
        assert self.dossier.kind  # noqa: S101
        assert self.dossier.side  # noqa: S101
        for piece in pieces_for(self.dossier.kind, self.dossier.side, self.dossier.level):
            if piece.code in without or (only_legal and piece.nature is Nature.PRACTICE):
                continue
            if self.channel is Channel.ONLINE and self.store is not None and piece.nature is Nature.LEGAL:
                filing.attach(
                    self.dossier, self._by(self.filer, seconds=50), piece.code, data=a_pdf(piece.code), filename=f"{piece.code}.pdf", store=self.store,
                    )  # fmt: skip
            elif self.channel is Channel.COUNTER:
                filing.receive_paper(self.dossier, self._by(self.filer, seconds=30), piece.code, copies=max(piece.copies, 1))
        return self

    def complete(self, **draft: Any) -> Story:
        """A draft ready to be filed."""
        return self.draft(**draft).with_people().with_pieces()

    def submit(self) -> Story:
        filing.submit(self.dossier, attested=True, command=self._by(self.filer))
        return self

    def take_up(self) -> Story:
        examination.take_up(self.dossier, command=self._by(self.cast.examiner, hours=5))
        return self

    def examine(self, *, name_verdict: NameVerdict = NameVerdict.CLEAR, missing_clause: str = "", bad_piece: str = "") -> Story:
        """Verify every piece, read every clause, test the name."""
        assert self.dossier.kind  # noqa: S101
        examiner = self.cast.examiner
        for document in list(self.dossier.current_documents):
            bad = document.piece == bad_piece
            examination.verify_piece(
                self.dossier, self._by(examiner, minutes=4), document.piece, state=PieceState.NON_CONFORMING if bad else PieceState.CONFORMING,
                finding="Document illisible, à fournir à nouveau." if bad else "" )  # fmt: skip
        for place, clause in enumerate(clauses.clauses_for(self.dossier.kind), start=2):
            present = clause.code != missing_clause
            examination.read_clause(
                self.dossier,
                self._by(examiner, minutes=2),
                clause.code,
                is_present=present,
                page=f"p. {place}" if present else "",
                note="",
            )
        reason = (
            "Aucune dénomination voisine dans la branche et le département."
            if name_verdict is NameVerdict.CLEAR
            else "Ne se distingue que par un mot d'une organisation déjà enregistrée dans la même branche."
        )
        examination.record_name_test(self.dossier, verdict=name_verdict, reason=reason, command=self._by(examiner))
        return self

    def send_observations(self) -> Story:
        """Gather every defect, hand over, and the head sends the letter."""
        examination.gather_observations(self.dossier, command=self._by(self.cast.examiner))
        if not any(o.round_id is None for o in self.dossier.observations):
            examination.add_observation(
                self.dossier,
                defect=Defect.STATUTES,
                text="L'article 12 des statuts est à préciser.",
                command=self._by(self.cast.examiner),
            )
        examination.ready_observations(self.dossier, command=self._by(self.cast.examiner))
        examination.return_for_correction(self.dossier, command=self._by(self.cast.head, hours=2))
        return self

    def resubmit(self) -> Story:
        filing.resubmit(self.dossier, attested=True, command=self._by(self.filer))
        return self

    def propose(self, outcome: Outcome = Outcome.REGISTER, *, override: str = "") -> Story:
        text = (
            "Demande conforme, statuts conformes à l'article 15."
            if outcome is Outcome.REGISTER
            else "Les observations n'ont pas reçu de réponse utile."
        )
        decision.propose(
            self.dossier, outcome=outcome, text=text, grounds=[Defect.STATUTES] if outcome is Outcome.REFUSE else [],
            override_reason=override or "Pièces d'usage vues à l'accueil.", command=self._by(self.cast.examiner),
        )  # fmt: skip
        return self

    def accept(self) -> Story:
        decision.accept(self.dossier, command=self._by(self.cast.registrar, hours=3))
        return self

    def refuse(self) -> Story:
        decision.refuse(self.dossier, command=self._by(self.cast.registrar, hours=3))
        return self

    def notify(self) -> Story:
        on = legal_date(self.at)
        decision.record_notification(self.dossier, on=on, how="Remise en main propre contre décharge", command=self._by(self.cast.intake))
        return self

    def hand_over(self) -> Story:
        on = legal_date(self.at)
        decision.hand_over(self.dossier, on=on, to=self.dossier.mandate_name, command=self._by(self.cast.intake))
        return self

    def close(self) -> Story:
        decision.close(self.dossier, reason="Aucune réponse aux observations.", command=self._by(self.cast.head))
        return self

    def withdraw(self) -> Story:
        filing.withdraw(self.dossier, reason="Les fondateurs renoncent à leur demande.", command=self._by(self.filer))
        return self


@cache
def a_pdf(title: str) -> bytes:
    """A one-page file that says that it is a demonstration."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    words = f"BT /F1 20 Tf 60 760 Td (Demonstration - {title}) Tj ET".encode("latin-1", "replace")
    page.Contents = pdf.make_stream(words)
    buffer = io.BytesIO()
    pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()
