"""A filing of each kind about a registered union, in a browser: typed at the counter, signed by the registrar, read on its page."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser

from registry.clock import now
from registry.db import db, transaction
from registry.demonstration.changes import ChangeStory
from registry.dossiers.models import Dossier
from registry.law.filings import FilingKind
from registry.law.terms import Channel, Function, Kind
from registry.unions.models import TradeUnion
from tests.factories import PASSWORD
from tests.journeys.conftest import Installation, Person
from tests.journeys.hands import behind, cast, dossier_of, press, ref_of, says, type_in, words_of
from tests.journeys.kinds import THEN, TYPED

pytestmark = pytest.mark.browser


def _registered(installation: Installation, name: str) -> int:
    """An organisation of this test alone, whose certificate this house issued half a year ago."""
    ref, _ = behind(installation, lambda s: s.complete(name_fr=name).submit().take_up().examine().propose().accept(), days=200)
    with installation.app.app_context():
        union = dossier_of(ref).union
        assert union is not None
        return union.id


def _before(kind: FilingKind, union: TradeUnion, federation: TradeUnion, other: TradeUnion) -> None:
    """What must have happened for the filing to make sense: it joined what it leaves."""
    earlier = {FilingKind.DISAFFILIATION: (FilingKind.AFFILIATION, federation), FilingKind.AUTONOMY: (FilingKind.MERGER, other)}
    if kind in earlier:
        was, joined = earlier[kind]
        told = ChangeStory(cast=cast(), at=now() - timedelta(days=100), channel=Channel.COUNTER)
        told.begin(union, was, other=joined.number, effect_on=THEN - timedelta(days=60)).signed()


def _story(ref: str) -> ChangeStory:
    """The dossier of the browser, to be carried on by the acts."""
    told = ChangeStory(cast=cast(), at=now(), channel=Channel.COUNTER)
    told.dossier = db.session.scalars(sa.select(Dossier).where(Dossier.ref == ref)).one()
    return told


@pytest.mark.parametrize("kind", list(TYPED), ids=lambda kind: kind.value)
def test_a_filing_of_each_kind(installation: Installation, chromium: Browser, kind: FilingKind) -> None:
    mine, theirs = (
        _registered(installation, f"Syndicat des horlogers du {kind.value}"),
        _registered(installation, f"Union des vanniers du {kind.value}"),
    )
    with installation.app.app_context(), transaction():
        union, other = db.session.get_one(TradeUnion, mine), db.session.get_one(TradeUnion, theirs)
        federation = db.session.scalars(sa.select(TradeUnion).where(TradeUnion.kind == Kind.FEDERATION).order_by(TradeUnion.id)).first()
        assert federation is not None
        _before(kind, union, federation, other)
        numbers = {"federation": federation.number, "other": other.number}
        address, number = union.address, union.number
    clerk = Person(installation, chromium).sign_in("accueil")
    page = clerk.page
    page.goto(f"/depot/organisation/{address}")
    clerk.look("changes-choose")
    press(page, "Commencer", within=page.locator("li.task", has=page.locator(f"input[name=filing][value={kind.value}]")))
    ref = ref_of(page)
    for name, value in TYPED[kind].items():
        type_in(page, name, value.format(**numbers) if isinstance(value, str) else value)
    clerk.look(f"changes-{kind.value}")
    press(page, "Enregistrer et continuer")
    with installation.app.app_context(), transaction():
        told = _story(ref)
        if kind is FilingKind.OFFICERS:
            told.name_officer("Alice Nkemelu (inventée)", Function.PRESIDENT)
        told.with_change_pieces().mandate().submit()
        told.take_up()
        told.examine().propose()
    registrar = Person(installation, chromium).sign_in("greffier")
    registrar.page.goto(f"/dossiers/{ref}/decision")
    registrar.look(f"changes-{kind.value}-proposed")
    registrar.page.fill("[name=password]", PASSWORD)
    press(registrar.page, "Signer l’inscription")
    says(registrar.page, "Duplicata accordé" if kind is FilingKind.DUPLICATE_CERTIFICATE else "Inscrit au registre")
    if kind is FilingKind.DUPLICATE_CERTIFICATE:
        press(registrar.page, "Sa fiche au registre")
        says(registrar.page, f"Certificat n° {number}", "Imprimé 1 fois")
        registrar.page.goto(f"/dossiers/{ref}/decision")
        press(registrar.page, "Imprimer le duplicata")
    else:
        press(registrar.page, "Lire l’acte")
    assert number in words_of(registrar.page.locator("body"))
    registrar.look(f"changes-{kind.value}-paper")
    clerk.leave()
    registrar.leave()
