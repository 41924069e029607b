"""A real installation behind a real browser: a server in a thread over its own database, and Debian's Chromium.

Where Chromium is absent the journeys are skipped with a loud reason; with CI=true that is a failure.
"""

from __future__ import annotations

import os
import shutil
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from werkzeug.serving import make_server

from tests.conftest import _hash_quickly, settings_for
from tests.databases import REQUIRED
from tests.factories import PASSWORD

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for the run."""
    path = shutil.which("chromium")
    if path is None:
        message = "Chromium not found: the browser journeys are SKIPPED"
        if REQUIRED:
            pytest.fail(message + " (CI=true: this is a failure)")
        warnings.warn(message, stacklevel=1)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@dataclass
class Installation:
    """The server's address, and the application for a look behind the counter."""

    url: str
    app: Flask


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A fresh installation per file of journeys, with the demonstration's accounts and the real names in the register."""
    with empty_installation(tmp_path_factory.mktemp("house"), _furnish) as installation:
        yield installation


@contextmanager
def empty_installation(folder: Path, furnish: Callable[[Flask], object]) -> Iterator[Installation]:
    """A server in a thread over a new database, furnished as asked."""
    from flask_migrate import upgrade

    from registry.app import create_app
    from registry.db import db, transaction

    _hash_quickly()
    app = create_app(settings_for(f"sqlite:///{folder / 'installation.sqlite3'}", folder), TESTING=True)
    app.testing = False  # a fault of ours is a 500 page here, as in life; the journeys look for it
    with app.app_context():
        upgrade()
        with transaction():
            furnish(app)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Installation(f"http://127.0.0.1:{server.server_port}", app)
    server.shutdown()
    thread.join(5)
    server.server_close()
    with app.app_context():
        db.engine.dispose()


def _furnish(app: Flask) -> None:
    from registry.clock import now
    from registry.demonstration import people, register

    users = people.make_accounts(at=now(), password=PASSWORD)
    register.enter_real_names(actor=users["instruction"], store=app.extensions["store"], at=now())
    register.enter_invented(at=now())


class Person:
    """Somebody in front of a screen."""

    def __init__(
        self, installation: Installation, browser: Browser, *, javascript: bool = True, viewport: dict[str, int] | None = None
    ) -> None:
        self.installation = installation
        self.context: BrowserContext = browser.new_context(
            java_script_enabled=javascript,
            viewport=viewport or DESK,
            locale="fr-FR",
            base_url=installation.url,  # type: ignore[arg-type]
        )
        self.context.set_default_timeout(10_000)
        self.page: Page = self.context.new_page()
        self.strangers: list[str] = []
        self.faults: list[str] = []
        self.page.on(
            "request",
            lambda request: self.strangers.append(request.url) if not request.url.startswith((installation.url, "blob:")) else None,
        )
        self.page.on(
            "response", lambda response: self.faults.append(f"{response.status} {response.url}") if response.status >= 500 else None
        )
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))

    def sign_in(self, who: str) -> Person:
        """Through the form, as anyone does."""
        self.page.goto("/connexion")
        self.page.fill("input[name=email]", f"{who}@demo.cm")
        self.page.fill("input[name=password]", PASSWORD)
        self.page.click("main form button[type=submit]")
        self.page.wait_for_load_state()
        return self

    def look(self, name: str = "", *, axe: bool = True) -> Page:
        """Look at the page: no accessibility violation, no sideways scroll, no stranger; a picture if asked for."""
        page = self.page
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} scrolls sideways by {wide} px"
        if axe:
            found = Axe().run(page)
            assert found.violations_count == 0, f"{page.url}: {found.generate_report()}"
        folder = os.environ.get("GREFFE_PICTURES")
        if folder and name:
            page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)
        assert not self.strangers, self.strangers
        assert not self.faults, self.faults
        return page

    def leave(self) -> None:
        self.context.close()
