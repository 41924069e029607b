"""One of each thing that an address may name, made through the acts; and which of them each address names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from flask import Flask

from registry.accounts import administration
from registry.acts import Command
from registry.campaigns import answering, preparing, sending
from registry.campaigns.answering import Reply
from registry.campaigns.choosing import Filter
from registry.campaigns.models import Addressee, CampaignStep, Capacity, CensusEvidence
from registry.clock import now, today
from registry.consolidations import acts as consolidating
from registry.consolidations import comparison
from registry.db import db, transaction
from registry.dedupe import runs, sampling
from registry.dedupe.models import CandidatePair, DuplicateCluster
from registry.dedupe.terms import RunKind
from registry.demonstration.changes import ChangeStory
from registry.dossiers import mandates
from registry.examining import examination
from registry.findings import scanning
from registry.findings.models import Finding
from registry.law.cancellation import Ground
from registry.law.filings import FilingKind
from registry.law.roles import Role
from registry.law.standing import MeasureKind
from registry.law.statuses import Defect
from registry.law.terms import Channel, Kind
from registry.notices import issuing
from registry.procedures import cancelling, proposing
from registry.queues import bulk, saved_view
from registry.queues.models import BatchKind
from registry.reports import making
from registry.reprise.models import SourceRow
from registry.statute import acts as statute
from registry.storage import Store
from registry.unions import measures
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion
from tests.campaigns.conftest import plan
from tests.dedupe.conftest import enter, entry
from tests.factories import Factory
from tests.reprise import files

FILED: Final = datetime(2026, 3, 3, 8, tzinfo=UTC)
BASIS: Final = {"reason": "Ordonnance (inventée)", "legal_basis": "Ordonnance n° 728/C (inventée)"}

Values = dict[str, Any]


@dataclass
class Objects:
    """By the beginning of an address, what its arguments name (of two beginnings the longer speaks); by its whole route, what
    a form or a query must name for the answer not to be that there is no such thing.
    """

    by_prefix: dict[str, Values]
    sent: dict[str, Values]

    def of(self, rule: str) -> Values:
        """What is known for a route: a value that is missing here is one that no test may make up."""
        found: Values = {}
        for prefix in sorted((one for one in self.by_prefix if rule.startswith(one)), key=len):
            found |= self.by_prefix[prefix]
        return found


def make_objects(app: Flask, make: Factory) -> Objects:
    """What is filed is the depositor's own draft; what is examined is filed."""
    store: Store = app.extensions["store"]
    story = make.story(channel=Channel.ONLINE, store=store)
    story.complete(name_fr="Syndicat des portes", acronym="SYPO").submit().take_up()
    union = make.union("Syndicat des serrures")
    observation = examination.add_observation(
        story.dossier, command=Command(make.cast.examiner, story.at, story.dossier.version), defect=next(iter(Defect)), text="À préciser."
    )
    make.session.commit()
    filed = story.dossier
    return Objects(
        {
            "/": {"name": "htmx", "union_id": union.id, "document_id": filed.documents[0].id, "seq": 1, **_offices(make)},
            "/actes": {"code": issuing.of_dossier(filed.id)[0].code},
            "/affiliations": {},
            "/dossiers": {
                "ref": filed.ref, "act": "prise-en-charge", "piece": "statutes", "clause": "a", "observation_id": observation.id,
                **_queue(make, filed.id),
            },
            "/droit/parametres": {"code": "recourse_days"},
            "/mes-dossiers": {"ref": filed.ref},
            "/organisations": {"address": union.address},
            "/organisations/<address>/mesures": _measure(make),
            "/registre": {"address": union.address},
        }
        | _drafts(make, store, union, filed.ref)
        | _clean_up(app, make)
        | _procedures(make, store)
        | _census(make, store),
        {
            "POST /depot/<ref>/membres": {"union": union.id},
            "POST /assainissement/rattachements/nouveau": {"garde": union.address, "doublon": make.union().address},
        },
    )  # fmt: skip


def _offices(make: Factory) -> Values:
    """A day off, an account with a delegation of signature."""
    holiday = statute.declare_holiday(
        day=date(2026, 9, 9), name_fr="Jour d'essai", name_en="Day of trial", reference="essai", confirmed=True,
        command=Command(make.cast.head, now()),
    )  # fmt: skip
    deputy = make.user(Role.DEPUTY)
    delegation = administration.delegate(
        deputy, Command(make.cast.head, now()), act_reference="N° 1/INV", starts_on=today(), ends_on=today() + timedelta(days=30)
    )
    make.session.commit()
    return {"holiday_id": holiday.id, "user_id": deputy.id, "delegation_id": delegation.id}


def _drafts(make: Factory, store: Store, union: TradeUnion, filed: str) -> dict[str, Values]:
    """Drafts of the depositor's own: a registration, a federation with its member, a change of a union that it represents."""
    draft = make.online_draft(store, at=FILED)
    mandate = mandates.record_mandate(
        union, Command(make.cast.intake, FILED), email=make.cast.depositor.email, capacity="Secrétaire", since_on=FILED.date()
    )
    change = ChangeStory(cast=make.cast, at=FILED + timedelta(days=1), channel=Channel.ONLINE, store=store)
    change.begin(union, FilingKind.CONTACTS, phone="+237 600000001", effect_on=FILED.date())
    federation = make.story(channel=Channel.ONLINE, store=store).draft(name_fr="Fédération des portes", kind=Kind.FEDERATION)
    federation.with_members(union)
    at_the_counter = make.draft(at=FILED)
    make.session.commit()
    own: Values = {"ref": draft.ref, "step": "organisation", "piece": "statutes", "person_id": draft.people[0].id}
    return {
        "/depot": {**own, "address": union.address},
        "/organisations/<address>/mandataires": {"mandate_id": mandate.id},
        "/depot/<ref>/confirmation": {"ref": filed},
        "/depot/<ref>/changement": {"ref": change.dossier.ref},
        "/depot/<ref>/membres": {"ref": federation.dossier.ref, "union_id": union.id},
        "/organisations/<address>/simulation": {"address": make.union("Fédération des serrures", kind=Kind.FEDERATION).address},
        "/depot/<ref>/pieces/<piece>/papier": {"ref": at_the_counter.ref},
    }


def _queue(make: Factory, dossier_id: int) -> Values:
    """A batch and a saved view, the head's own."""
    head = make.cast.head
    batch = bulk.prepare(BatchKind.ASSIGN, [dossier_id], {"vue": "tous"}, command=Command(head, now()))
    view = saved_view.save("Retards du Littoral", {"vue": "retard", "region": "LT"}, command=Command(head, now()), for_team=True)
    make.session.commit()
    return {"batch_id": batch.id, "view_id": view.id}


def _measure(make: Factory) -> Values:
    """A union of its own under a measure: its filings are frozen."""
    union = make.union("Syndicat des gonds")
    measure = Measure(MeasureKind.SUSPENSION, "Autorité inventée", "N° 00/INV", date(2025, 1, 1), date(2025, 1, 2))
    key = measures.record(union, measure, at=now(), source="essai", actor=make.cast.registrar, reason="reçu")
    make.session.commit()
    return {"address": union.address, "key": key}


def _procedures(make: Factory, store: Store) -> dict[str, Values]:
    """A cancellation with evidence, and an act that waits for a second person."""
    examiner, union = make.cast.examiner, make.union("Syndicat des verrous")
    opened = cancelling.open_procedure(union, command=Command(examiner, now()), ground=Ground.CEASED, statement="Aucun membre (inventé).")
    make.session.commit()
    evidence = cancelling.add_evidence(
        opened,
        command=Command(examiner, now(), opened.version),
        shows="Constat (inventé)",
        data=files_pdf(),
        filename="constat.pdf",
        store=store,
    )
    measure = Measure(MeasureKind.OTHER, "Autorité inventée", "N° 02/INV", date(2025, 1, 1), date(2025, 1, 1))
    waiting = proposing.propose_measure(union, Command(examiner, now()), measure=measure, **BASIS)
    make.session.commit()
    return {"/annulations": {"code": opened.ref, "evidence_id": evidence.id}, "/propositions": {"code": waiting.ref}}


def files_pdf() -> bytes:
    """A small sound PDF."""
    from registry.demonstration.stories import a_pdf

    return a_pdf("constat")


def _clean_up(app: Flask, make: Factory) -> dict[str, Values]:
    """The old file with its sheet and a line, a finding, a report, a search with a pair, a group and a sample, a consolidation."""
    head, examiner = make.cast.head, make.cast.examiner
    sheet = files.load(app, files.table(3))
    row = make.session.scalars(sa.select(SourceRow.id).where(SourceRow.sheet_id == sheet.id)).first()
    old: Values = {"file_id": sheet.file_id, "sheet_id": sheet.id, "row_id": row}
    with transaction():
        same = {"phone": "677101234", "acronym": "SYBOD", "on": date(2001, 3, 4)}
        names = (
            "Syndicat des boulangers réunis de Douala",
            "Synd. des boulangers réunis de Douala",
            "SYNDICAT DES BOULANGERS RÉUNIS DE DOUALA",
        )
        ids = enter(*(entry(name, **same) for name in names))
    scanning.scan(at=now())
    runs.perform({"kind": RunKind.FULL.value})
    run = runs.latest_finished()
    assert run is not None
    with transaction():
        report = making.make_report(key="access", command=Command(head, now())).ref
        kept, duplicate = (db.session.get_one(TradeUnion, key) for key in ids[:2])
        choices = dict.fromkeys(comparison.differing(kept, duplicate), "kept")
        consolidation = consolidating.propose(kept, duplicate, command=Command(examiner, now()), choices=choices, reason="Même siège.")
        told_kept, told = (make.union(f"Syndicat des huissiers {n}") for n in (1, 2))
        choices = dict.fromkeys(comparison.differing(told_kept, told), "kept")
        notified = consolidating.propose(told_kept, told, command=Command(examiner, now()), choices=choices, reason="Même siège.")
        consolidating.confirm(notified, command=Command(head, now(), notified.version), tell_them=True)
        sample = sampling.draw(db.session.merge(run), Command(head, now()), first=examiner, second=head, per_band=2, seed=1)
        pair, cluster = (
            make.session.scalars(sa.select(model.id).order_by(model.id)).first() for model in (CandidatePair, DuplicateCluster)
        )
        finding = make.session.scalars(sa.select(Finding.id).where(Finding.rule == "no_officer")).first()
        found = {
            "/assainissement/constats": {"finding_id": finding},
            "/assainissement/doublons": {"run_id": run.id, "pair_id": pair, "cluster_id": cluster, "sample_id": sample.id, "place": 1},
            "/assainissement/rapports": {"ref": report},
            "/assainissement/rattachements": {"key": consolidation.id},
            "/assainissement/rattachements/<int:key>/avis": {"key": notified.id, "address": told_kept.address},
            "/assainissement/reprise": old,
        }
    assert None not in {value for values in found.values() for value in values.values()}
    return found


def _census(make: Factory, store: Store) -> dict[str, Values]:
    """A census that runs, a letter answered, a piece of evidence."""
    examiner, registrar = make.cast.examiner, make.cast.registrar
    with transaction():
        draft, campaign = (
            preparing.open_campaign(plan(on=today(), per_day=50, chosen_by=Filter(region="LT")), command=Command(examiner, now()))
            for _ in range(2)
        )
        in_preparation = {"ref": draft.ref}
        preparing.propose(campaign, command=Command(examiner, now(), campaign.version))
        preparing.approve(campaign, command=Command(registrar, now(), campaign.version))
        sending.launch(campaign, command=Command(examiner, now(), campaign.version))
        stage, ref, campaign_id = campaign.stage(CampaignStep.LETTER).id, campaign.ref, campaign.id
    sending.send({"stage": stage})
    with transaction():
        addressee = make.session.scalars(sa.select(Addressee).where(Addressee.campaign_id == campaign_id).order_by(Addressee.id)).first()
        assert addressee is not None
        reply = Reply("Solange Ndzié", Capacity.PRESIDENT, {"activity": "active", "seat": "avenue Kennedy", "phone": "+237 699 00 00 00"})
        answer = answering.answer_online(addressee, reply, at=now())
        answering.attach(
            addressee,
            command=Command(examiner, now(), addressee.version),
            about="Enveloppe",
            data=files_pdf(),
            filename="pli.pdf",
            store=store,
        )
        evidence = make.session.scalars(sa.select(CensusEvidence.id).order_by(CensusEvidence.id.desc())).first()
        code, answered, key, union_id = addressee.code, answer.code, addressee.id, addressee.union_id
    return {
        "/assainissement/recensement": {
            "ref": ref, "addressee_id": key, "evidence_id": evidence, "step": CampaignStep.LETTER.value, "number": 1, "union_id": union_id,
        },
        "/assainissement/recensement/<ref>/modifier": in_preparation,
        "/assainissement/recensement/<ref>/exclusions": in_preparation,
        "/recensement": {"code": code, "answer_code": answered},
    }  # fmt: skip
