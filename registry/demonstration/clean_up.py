"""The clean-up as it stands after some weeks of work, told through its acts: nothing of it happens to a real organisation.

Two files brought in; a first reading of the findings and a first report; a census of the West whose letters have gone; one
consolidation done, one undone, one that waits; then the search for duplicates, of which some pairs are judged, and a
second report. Each chapter leaves alone what is there already.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import sqlalchemy as sa
from flask import current_app

from registry.accounts.models import User
from registry.acts import Command
from registry.bilingual import Text
from registry.campaigns import answering, preparing, printing, sending, wording
from registry.campaigns.answering import Reply
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Addressee, Campaign, CampaignStep, Capacity, CensusOutcome, Sign
from registry.campaigns.queries import lot
from registry.clock import legal_date
from registry.consolidations import acts as consolidating
from registry.consolidations.comparison import differing
from registry.consolidations.models import Consolidation
from registry.db import db, transaction
from registry.dedupe import recall, records, review, runs, sampling
from registry.dedupe.models import CandidatePair, PairVerdict
from registry.dedupe.terms import AnswerGround, PairState, RunKind
from registry.demonstration import spreadsheets
from registry.demonstration.stories import a_pdf
from registry.findings import acts as findings
from registry.findings import scanning
from registry.findings.models import Closing, Finding
from registry.operations.worker import Worker
from registry.reports import making
from registry.statute import queries as statute
from registry.storage import Store
from registry.unions.models import TradeUnion

TITLE: Final = Text("Recensement des organisations de l'Ouest (démonstration)", "Census of the organisations of the West (demonstration)")
PURPOSE: Final = "Savoir quelles organisations de l'ancien fichier de l'Ouest sont actives, et où les joindre."
#: Days before today.
RECEIVED, READ, LETTERS, REMINDER_DUE, REMINDER_ASKED = 125, 124, 104, 12, 4
#: Why the second consolidation was undone.
GIVEN_BACK: Final = "Deux organisations : la délégation régionale a retrouvé les deux récépissés, de dates différentes."


def office_hour(now: datetime, ago: int, hour: int = 9) -> datetime:
    """A day so many days ago, or the last working day before it; at that hour, UTC."""
    day, calendar = legal_date(now) - timedelta(days=ago), statute.calendar()
    while calendar.why_off(day) is not None:
        day -= timedelta(days=1)
    return now.replace(year=day.year, month=day.month, day=day.day, hour=hour, minute=5, second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class People:
    """Who works on the clean-up."""

    examiner: User
    colleague: User
    intake: User
    head: User
    registrar: User


@dataclass(frozen=True, slots=True)
class CleanUp:
    """The chapters, in their order. `now` is the hour at which the demonstration is told.

    Acts that follow each other are given rising hours: two of their days may fall on one before a holiday.
    """

    people: People
    store: Store
    now: datetime

    def begin(self) -> None:
        """The old file, the first reading of the findings, the first report: before the dossiers of these last weeks."""
        with transaction():
            spreadsheets.bring_in(
                spreadsheets.old_file(), spreadsheets.OLD_FILE, store=self.store, actor=self.people.examiner, at=self._day(RECEIVED)
            )
        if making.latest() is None:
            self._first_reading()

    def go_on(self) -> None:
        """The rest, each chapter committed before the next."""
        self._census()
        with transaction():
            self._consolidations()
        self._duplicates()
        with transaction():
            self._second_report()

    def _day(self, ago: int, hour: int = 9) -> datetime:
        return office_hour(self.now, ago, hour)

    def _first_reading(self) -> None:
        """The rules read the register; the head makes a report and shares the work out; one finding is closed."""
        scanning.scan(at=self._day(READ, 11))
        with transaction():
            making.make_report(Command(self.people.head, self._day(READ, 14)), key="demonstration:1")
            given, closed = self._finding("mandate_expired", "SYDEB"), self._finding("no_statutes", "SYPEB")
            findings.assign(given, Command(self.people.head, self._day(122), given.version), to=self.people.colleague)
            findings.close(
                closed, Command(self.people.examiner, self._day(119, 10), closed.version), closing=Closing.ON_PAPER,
                words="Statuts du 4 janvier 2019 vus au dossier papier, rayon 3.",
            )  # fmt: skip

    def _finding(self, rule: str, acronym: str) -> Finding:
        wanted = sa.select(Finding).join(TradeUnion, TradeUnion.id == Finding.union_id)
        return db.session.scalars(wanted.where(Finding.rule == rule, TradeUnion.acronym == acronym).order_by(Finding.id).limit(1)).one()

    # -- the census ------------------------------------------------------------------------------------------------------------

    def _census(self) -> None:
        if db.session.scalar(sa.select(Campaign.id).limit(1)) is not None:
            return
        with transaction():
            campaign = self._launched()
            stage = campaign.stage(CampaignStep.LETTER).id
        sending.send({"stage": stage}, clock=lambda: self._day(LETTERS, 15))
        with transaction():
            campaign = db.session.scalars(sa.select(Campaign)).one()
            letters = lot(campaign, CampaignStep.LETTER, 1)
            printing.count(campaign, Command(self.people.intake, self._day(LETTERS, 16)), step=CampaignStep.LETTER, lot=letters)
            self._answers()
            sending.ask_stage(
                campaign, Command(self.people.examiner, self._day(REMINDER_ASKED), campaign.version), step=CampaignStep.REMINDER
            )  # fmt: skip

    def _launched(self) -> Campaign:
        """Prepared by the examiner, approved by the registrar, launched for its first day."""
        examiner, first = self.people.examiner, legal_date(self._day(LETTERS))
        days: dict[CampaignStep, date | None] = {
            CampaignStep.LETTER: first, CampaignStep.REMINDER: legal_date(self._day(REMINDER_DUE)), CampaignStep.LAST_REMINDER: legal_date(self.now) + timedelta(days=60),
            CampaignStep.CLOSING: legal_date(self.now) + timedelta(days=150),
        }  # fmt: skip
        plan = preparing.Plan(
            TITLE.fr, TITLE.en, PURPOSE, wording.LETTER.fr, wording.LETTER.en, Filter(region="OU", old_file="yes"), days, 60
        )
        campaign = preparing.open_campaign(plan, Command(examiner, self._day(LETTERS + 4)))
        preparing.propose(campaign, Command(examiner, self._day(LETTERS + 4, 10), campaign.version))
        preparing.approve(campaign, Command(self.people.registrar, self._day(LETTERS + 2, 11), campaign.version))
        sending.launch(campaign, Command(examiner, self._day(LETTERS + 1, 14), campaign.version))
        return campaign

    def _addressee(self, acronym: str) -> Addressee:
        wanted = sa.select(Addressee).join(TradeUnion, TradeUnion.id == Addressee.union_id).where(TradeUnion.acronym == acronym)
        return db.session.scalars(wanted.order_by(Addressee.id).limit(1)).one()

    def _answers(self) -> None:
        """What came back: answers on line and on paper, a letter returned, word that one has ceased; some concluded upon."""
        one = self._addressee("SYACLOB")
        moved = {"activity": "active", "seat": "rue de la Clochette, Baham", "phone": "+237 6 00 11 22 33"}
        answering.answer_online(one, Reply("Ndongo Léopold", Capacity.PRESIDENT, moved), at=self._day(93))
        self._conclude(one, CensusOutcome.UPDATED, "Nouveau siège : l'organisation est invitée à le déclarer.", ago=90)
        one = self._addressee("SYHOCAD")
        slip = Reply("Mbarga Sylvie", Capacity.PRESIDENT, {"activity": "active", "affiliation": "aucune", "mandate_until": "2029-02-15"})
        heard = self._day(88)
        answering.record_slip(one, Command(self.people.intake, heard, one.version), reply=slip, on=legal_date(heard))
        self._conclude(one, CensusOutcome.CONFIRMED, "Bordereau signé, conforme au registre.", ago=87)
        one = self._addressee("SYPEREM")
        answering.answer_online(one, Reply("Ngono Dorothée", Capacity.EXECUTIVE, {"activity": "dormant"}), at=self._day(71, 15))
        one = self._addressee("FEMEVO")
        answering.answer_online(
            one, Reply("Fotso Moussa", Capacity.PRESIDENT, {"activity": "active", "email": "vent@exemple.cm"}), at=self._day(9, 11)
        )
        one = self._addressee("SYFAPEM")
        self._hear(one, Sign.UNKNOWN_AT_ADDRESS, "", ago=85)
        answering.attach(
            one, Command(self.people.intake, self._day(85, 10), one.version), about="enveloppe revenue", data=a_pdf("enveloppe"),
            filename="enveloppe.pdf", store=self.store,
        )  # fmt: skip
        self._conclude(one, CensusOutcome.RETURNED, "Pli revenu, aucune autre adresse connue.", ago=84)
        self._hear(self._addressee("SYRAPLUK"), Sign.NOT_DELIVERED, "", ago=78)
        self._hear(self._addressee("SYBUBOB"), Sign.SAYS_CEASED, "Dit au téléphone par l'ancien trésorier.", ago=40)

    def _hear(self, one: Addressee, sign: Sign, note: str, *, ago: int) -> None:
        at = self._day(ago)
        answering.report(one, Command(self.people.intake, at, one.version), sign=sign, on=legal_date(at), note=note)

    def _conclude(self, one: Addressee, outcome: CensusOutcome, reason: str, *, ago: int) -> None:
        answering.conclude(one, Command(self.people.examiner, self._day(ago, 11), one.version), outcome=outcome, reason=reason)

    # -- consolidations ----------------------------------------------------------------------------------------------------------

    def _consolidations(self) -> None:
        """One done; one done, then undone; one that waits for its second person."""
        if db.session.scalar(sa.select(Consolidation.id).limit(1)) is not None:
            return
        head = self.people.head
        done = self._proposed(
            "002/OU/1994", "0117", "Même présidente, même téléphone ; le siège du doublon est le plus récent.", ago=28, taken=("seat",)
        )
        consolidating.confirm(done, Command(head, self._day(27, 11), done.version))
        undone = self._proposed("018/OU/2015", self._number_of("SAGUISEN"), "Noms voisins, même ville, même branche.", ago=21)
        consolidating.confirm(undone, Command(head, self._day(20, 11), undone.version))
        consolidating.undo(undone, Command(head, self._day(6), undone.version), reason=GIVEN_BACK)
        self._proposed("012/OU/1997", self._number_of("SYPLIJOB", name="Bafoussam%"), "Le même nom en anglais, même président.", ago=2)

    def _number_of(self, acronym: str, *, name: str = "%") -> str:
        return db.session.scalars(sa.select(TradeUnion.number).where(TradeUnion.acronym == acronym, TradeUnion.name_fr.like(name))).one()

    def _proposed(self, kept: str, duplicate: str, reason: str, *, ago: int, taken: tuple[str, ...] = ()) -> Consolidation:
        """Proposed by the examiner; `taken` are the fields whose value comes from the duplicate."""
        one, other = (db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number == number)).one() for number in (kept, duplicate))
        choices = {code: "duplicate" if code in taken else "kept" for code in differing(one, other)}
        return consolidating.propose(one, other, Command(self.people.examiner, self._day(ago)), choices=choices, reason=reason)

    # -- duplicates --------------------------------------------------------------------------------------------------------------

    def _duplicates(self) -> None:
        """The search asked for when the files were loaded, of which some pairs are judged; a whole one since, and its measures."""
        if db.session.scalar(sa.select(PairVerdict.id).limit(1)) is not None:
            return
        worker = Worker(current_app._get_current_object())  # type: ignore[attr-defined]  # noqa: SLF001 - the application itself
        worker.work_until_idle()
        with transaction():
            self._judge("SYDEB", AnswerGround.ENTERED_TWICE, "Mêmes dates, mêmes dirigeants : la ligne a été copiée.")
            self._judge("SYREPAM", AnswerGround.WRITTEN_OTHERWISE, "")
            self._judge("SYGUISEN", AnswerGround.BROKE_AWAY, "Deux récépissés : les autonomes ont quitté le syndicat en 2015.")
            self._ask_colleague("SYPEPIF", "Le dossier de Foumbot est-il chez vous ?")
            runs.ask(RunKind.FULL, Command(self.people.head, self.now))
        worker.work_until_idle()
        with transaction():
            last = runs.latest_finished()
            assert last is not None  # noqa: S101 - the worker has just done it
            recall.ask(last, Command(self.people.head, self.now))
            sampling.draw(
                last, Command(self.people.head, self.now), first=self.people.examiner, second=self.people.colleague, per_band=5, seed=1
            )
        worker.work_until_idle()

    def _pair(self, acronym: str) -> CandidatePair | None:
        """The surest open pair of which one record bears this acronym."""
        ours = sa.select(TradeUnion.id).where(TradeUnion.acronym == acronym)
        either = sa.or_(CandidatePair.low_id.in_(ours), CandidatePair.high_id.in_(ours))
        wanted = sa.select(CandidatePair).where(either, CandidatePair.state == PairState.OPEN).order_by(CandidatePair.bits.desc())
        return db.session.scalars(wanted.limit(1)).one_or_none()

    def _judge(self, acronym: str, ground: AnswerGround, words: str) -> None:
        pair = self._pair(acronym)
        if pair is not None:
            seen = review.facts_seal(records.some([pair.low_id, pair.high_id]).digests)
            review.answer(pair, Command(self.people.examiner, self.now, pair.version), ground=ground, words=words, seen_facts=seen)

    def _ask_colleague(self, acronym: str, note: str) -> None:
        pair = self._pair(acronym)
        if pair is not None:
            review.ask_colleague(pair, Command(self.people.examiner, self.now, pair.version), of=self.people.colleague, note=note)

    def _second_report(self) -> None:
        """A second report, to compare with the first; from now on one is made each month."""
        if making.schedule() is None:
            making.make_report(Command(self.people.head, self.now), key="demonstration:2")
            making.set_schedule(5, Command(self.people.head, self.now))
