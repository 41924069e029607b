"""Who sits at the page."""

from __future__ import annotations

import pytest

from tests.client import Browser
from tests.factories import Factory


@pytest.fixture
def representative(browser: Browser, make: Factory) -> Browser:
    """The union's representative, signed in."""
    return browser.sign_in(make.cast.depositor)


@pytest.fixture
def agent(browser: Browser, make: Factory) -> Browser:
    """The intake agent, signed in."""
    return browser.sign_in(make.cast.intake)
