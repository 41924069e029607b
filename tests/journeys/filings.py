"""Filings about registered unions for the pages that everybody looks at: a draft, one to sign, one signed, its paper."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from registry.clock import now, today
from registry.db import db, transaction
from registry.demonstration.changes import ChangeStory
from registry.law.filings import FilingKind
from registry.law.statuses import Standing
from registry.law.terms import Channel, Kind
from registry.notices import issuing
from registry.notices.models import NoticeKind
from registry.unions.models import TradeUnion
from tests.journeys.conftest import Installation
from tests.journeys.hands import cast


def filing_facts(installation: Installation) -> dict[str, str]:
    """The addresses of the filings, and of the union they are about."""
    then = today() - timedelta(days=60)
    with installation.app.app_context(), transaction():
        wanted = sa.select(TradeUnion).where(
            TradeUnion.kind == Kind.SYNDICAT, TradeUnion.standing == Standing.REGISTERED, TradeUnion.registered_on < then
        )
        union = db.session.scalars(wanted.order_by(TradeUnion.id.desc()).limit(1)).one()
        told = [ChangeStory(cast=cast(), at=now() - timedelta(days=days), channel=Channel.COUNTER) for days in (2, 9, 20)]
        told[0].begin(union, FilingKind.NAME, name_fr="Syndicat des luthiers de la Menoua", effect_on=then)
        told[1].begin(union, FilingKind.STATUTES, adopted_on=then, summary="Article 7.", effect_on=then).submit().take_up()
        told[1].examine().propose()
        told[2].begin(union, FilingKind.SEAT, seat="carrefour", locality="Bafoussam", departement="OU-MIF", effect_on=then).signed()
        paper = next(one for one in issuing.of_dossier(told[2].dossier.id) if one.kind is NoticeKind.CHANGE)
        names = ("change_draft", "change_proposed", "change_accepted")
        return {name: story.dossier.ref for name, story in zip(names, told, strict=True)} | {
            "changed_union": union.address, "change": paper.code,
        }  # fmt: skip
