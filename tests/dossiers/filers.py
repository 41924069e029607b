"""What the tests of the filing room share: who files, an empty draft, the page of a step, what htmx sends while one types."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import now
from registry.dossiers.models import Dossier
from registry.filing import acts as filing
from registry.law.terms import Channel, Kind, Level, Regime, Side
from tests.client import Browser, Page
from tests.factories import Factory

EN = {"lang": "en"}
BOTH = pytest.mark.parametrize("query", [{}, EN], ids=["fr", "en"])
SYNDICAT = {"kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.NATIONAL}


def opened(make: Factory, *, channel: Channel = Channel.ONLINE, **values: Any) -> Dossier:
    """An empty draft of the representative's, or of the counter's."""
    filer: User = make.cast.depositor if channel is Channel.ONLINE else make.cast.intake
    applicant = filer if channel is Channel.ONLINE else None
    dossier = filing.open_dossier(Command(filer, now()), regime=Regime.LABOUR_CODE, channel=channel, applicant=applicant)
    if values:
        filing.amend(dossier, Command(filer, now(), dossier.version), values)
    make.session.commit()
    return dossier


def online(app: Flask, make: Factory, **values: Any) -> Dossier:
    """A complete draft of the representative's, with its files."""
    return make.online_draft(app.extensions["store"], **values)


def step(browser: Browser, dossier: Dossier, name: str, **query: str) -> Page:
    """The page of a step."""
    return browser.open(f"/depot/{dossier.ref}/etape/{name}", query=query)
