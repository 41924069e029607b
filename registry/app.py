"""create_app(): the only place that knows every room. An ordered list of small steps."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from flask import Flask
from flask_compress import Compress
from flask_migrate import Migrate
from jinja2 import StrictUndefined

from registry import addresses, menu
from registry.accounts import guards
from registry.cli.house import registry as commands
from registry.config import ROOT, Settings
from registry.db import db
from registry.db import install as teach_engine
from registry.storage import store_from
from registry.unions import name_index
from registry.web import assets, errors, filters, htmx, language, logs, security
from registry.web.gallery import bp as gallery

ROOMS = (
    "registry.accounts.views:bp",
    "registry.statute.views:bp",
    "registry.dossiers.record_views:bp",
    "registry.dossiers.paper_views:bp",
    "registry.dossiers.examination_views:bp",
    "registry.dossiers.decision_views:bp",
    "registry.dossiers.queue_views:bp",
    "registry.dossiers.bulk_views:bp",
    "registry.dossiers.filing_views:bp",
    "registry.dossiers.change_views:bp",
    "registry.dossiers.people_views:bp",
    "registry.dossiers.document_views:bp",
    "registry.consolidations.views:bp",
    "registry.findings.views:bp",
    "registry.reports.views:bp",
    "registry.campaigns.addressee_views:bp",
    "registry.campaigns.census_views:bp",
    "registry.procedures.cancellation_views:bp",
    "registry.reprise.views:bp",
    "registry.reprise.provenance_views:bp",
    "registry.journal.views:bp",
    "registry.dedupe.views:bp",
    "registry.lookup.views:bp",
    "registry.operations.health:bp",
)


def create_app(settings: Settings | None = None, **overrides: Any) -> Flask:
    """Build the application. `overrides` are Flask settings, for tests.

    :raises BadSettings: the environment lacks something; everything missing is listed.
    """
    settings = settings or Settings.from_environment()
    app = Flask("registry", template_folder=str(ROOT / "templates"), static_folder=str(ROOT / "static"))
    app.config.update(SQLALCHEMY_DATABASE_URI=settings.database_url, **overrides)
    app.extensions["settings"] = settings
    app.extensions["store"] = store_from(settings.storage_url)
    Path(settings.instance).mkdir(parents=True, exist_ok=True)

    addresses.install(app, settings)
    logs.install(app)
    security.install(app, settings)
    Compress(app)
    _database(app)
    _templates(app, settings)
    guards.install(app)
    errors.install(app)
    _rooms(app, settings)
    _commands(app)
    return app


def _database(app: Flask) -> None:
    if app.config["SQLALCHEMY_DATABASE_URI"].startswith("postgresql"):
        # A server that is down is known in two seconds, and one that comes back is found at the first request.
        app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", {}).update(pool_pre_ping=True, connect_args={"connect_timeout": 2})
    db.init_app(app)
    with app.app_context():
        teach_engine(db.engine)
    Migrate(app, db, directory=str(ROOT / "migrations"), render_as_batch=True)


def _templates(app: Flask, settings: Settings) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["is_demonstration"] = lambda: settings.demonstration
    language.install(app)
    filters.install(app)
    htmx.install(app)
    assets.install(app)
    menu.install(app)
    app.jinja_env.globals["ui"] = app.jinja_env.get_template("components/ui.html").module


def _rooms(app: Flask, settings: Settings) -> None:
    for room in ROOMS:
        module, _, name = room.partition(":")
        app.register_blueprint(getattr(import_module(module), name))
    if settings.development:
        app.register_blueprint(gallery)
    name_index.install(app, Path(settings.instance))


def _commands(app: Flask) -> None:
    app.cli.add_command(commands)
