"""A confederation with its story, procedures under way, papers: what the addresses of the life of a union are filled with."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from registry.acts import Command
from registry.clock import now
from registry.db import db, transaction
from registry.demonstration import confederation
from registry.law.cancellation import Ground
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.notices.models import NoticeKind
from registry.procedures import cancelling, proposing
from registry.procedures.models import Cancellation
from registry.unions import asof, extracts, leadership, measures
from registry.unions.leadership import Claim
from registry.unions.measures import Measure
from registry.unions.models import TradeUnion
from tests.journeys.conftest import Installation
from tests.journeys.hands import cast

SAID = {"reason": "Ordonnance exécutoire (inventée)", "legal_basis": "Ordonnance n° 728/C (inventée)"}


def life_facts(installation: Installation) -> dict[str, str]:
    """The addresses of a group, of a quarrel, of a cancellation at each of its stages, of acts that wait."""
    with installation.app.app_context(), transaction():
        who, at = cast(), now()
        group = confederation.tell() or db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number == confederation.NUMBER)).one()
        some = list(db.session.scalars(sa.select(TradeUnion).where(TradeUnion.number.like("DEMO-SN%")).order_by(TradeUnion.id).limit(4)))
        some = some or list(
            db.session.scalars(sa.select(TradeUnion).where(TradeUnion.standing == "registered").order_by(TradeUnion.id.desc()).limit(4))
        )
        quarrel, cancelled, ended = some[0], some[1], some[2]
        for key, name, day in (("essai:a", "Ada Eyango (inventée)", date(2024, 3, 2)), ("essai:b", "Ben Fru (inventé)", date(2024, 3, 9))):
            claim = Claim(key, ((name, Function.PRESIDENT),), day, "Douala", date(2024, 2, 1), "41 sur 60", "procès-verbal 3")
            leadership.claim(quarrel, claim, at=at, source=key, actor=who.registrar, reason="dépôt")
        measure = Measure(
            MeasureKind.SUSPENSION, "Autorité inventée", "N° 00/INV", date(2025, 1, 1), date(2025, 1, 2), contested_basis=True
        )
        held = measures.record(quarrel, measure, at=at, source="essai:m", actor=who.registrar, reason="acte reçu")
        waiting = proposing.propose_lifting(
            quarrel,
            Command(who.examiner, at),
            key=held,
            on=date(2025, 3, 1),
            authority="Autorité inventée",
            act_reference="N° 01/INV",
            **SAID,
        )
        other = Measure(MeasureKind.OTHER, "Autorité inventée", "N° 02/INV", date(2025, 1, 1), date(2025, 1, 1))
        done = proposing.propose_measure(quarrel, Command(who.examiner, at), measure=other, **SAID)
        proposing.confirm(done, Command(who.head, at, done.version))
        opened = cancelling.open_procedure(
            cancelled, Command(who.examiner, at), ground=Ground.CEASED, statement="Aucun membre depuis 2019 (inventé)."
        )
        decided = _decided(installation, ended)
        extract = extracts.issue_extract(
            group,
            asof.record_of(group.id, date(2019, 6, 1), asof.end_of(date(2020, 1, 1))),
            Command(who.intake, at),
            with_persons=True,
        )
        return {
            "group_union": group.address, "quarrel": quarrel.address, "measure": held, "waiting": waiting.ref, "confirmed": done.ref,
            "procedure": opened.ref, "procedure_decided": decided.ref, "extract": extract.code,
        } | _papers(decided.union_id)  # fmt: skip


def _decided(installation: Installation, union: TradeUnion) -> Cancellation:
    """A procedure that went all the way to the judgment."""
    who, start = cast(), now() - timedelta(days=150)
    row = cancelling.open_procedure(union, Command(who.examiner, start), ground=Ground.FRAUD, statement="Procès-verbal falsifié (inventé).")

    def said(person: str, days: int) -> Command:
        return Command(getattr(who, person), start + timedelta(days=days), row.version)

    day = start.date()
    cancelling.add_evidence(
        row, shows="Expertise (inventée)", data=None, filename="", store=installation.app.extensions["store"], command=said("examiner", 1)
    )
    cancelling.sign_notice(row, command=said("registrar", 2))
    cancelling.notify_notice(row, on=day + timedelta(days=4), how="remise en main propre", command=said("head", 5))
    cancelling.record_answer(row, on=day + timedelta(days=30), answer="Nous contestons.", command=said("head", 31))
    cancelling.decide(row, reasons="Le motif est établi (inventé).", command=said("registrar", 80))
    cancelling.notify_decision(row, on=day + timedelta(days=82), how="lettre", command=said("head", 83))
    cancelling.publish(row, on=day + timedelta(days=90), publication="Journal officiel n° 0 (inventé)", command=said("head", 91))
    cancelling.lodge_recourse(row, on=day + timedelta(days=95), by="L'organisation", court="Juridiction inventée", command=said("head", 96))
    return row


def _papers(union_id: int) -> dict[str, str]:
    from registry.notices.issuing import of_union

    wanted = (NoticeKind.CANCELLATION_NOTICE, NoticeKind.CANCELLATION)
    return {paper.kind.value: paper.code for paper in of_union(union_id) if paper.kind in wanted}
