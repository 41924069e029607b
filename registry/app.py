"""create_app(): the only place that knows every feature. An ordered list of small steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click
from flask import Flask
from flask.cli import AppGroup
from flask_compress import Compress
from flask_migrate import Migrate
from jinja2 import StrictUndefined

from registry import addresses, feature, menu
from registry.accounts import feature as accounts
from registry.accounts import guards
from registry.acts import acted
from registry.campaigns import feature as campaigns
from registry.cli import feature as cli
from registry.config import ROOT, Settings
from registry.consolidations import feature as consolidations
from registry.db import configure_engine, db
from registry.dedupe import feature as dedupe
from registry.demonstration import feature as demonstration
from registry.dossiers import feature as dossiers
from registry.examining import feature as examining
from registry.feature import Feature, Features
from registry.filing import feature as filing
from registry.findings import feature as findings
from registry.journal import feature as journal
from registry.lookup import feature as lookup
from registry.notices import feature as notices
from registry.operations import feature as operations
from registry.procedures import feature as procedures
from registry.queues import feature as queues
from registry.reports import feature as reports
from registry.reprise import feature as reprise
from registry.statute import feature as statute
from registry.storage import store_from
from registry.unions import feature as unions
from registry.unions import name_index
from registry.web import assets, errors, filters, htmx, language, logs, security
from registry.web.gallery import bp as gallery

#: Every feature of the registry. The jobs of the day are asked for in this order: a report is made after what it reports on.
FEATURES: Final[tuple[Feature, ...]] = (
    operations.FEATURE,
    accounts.FEATURE,
    notices.FEATURE,
    statute.FEATURE,
    unions.FEATURE,
    dossiers.FEATURE,
    filing.FEATURE,
    examining.FEATURE,
    queues.FEATURE,
    procedures.FEATURE,
    reprise.FEATURE,
    findings.FEATURE,
    dedupe.FEATURE,
    consolidations.FEATURE,
    campaigns.FEATURE,
    reports.FEATURE,
    journal.FEATURE,
    lookup.FEATURE,
    demonstration.FEATURE,
    cli.FEATURE,
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
    _features(app, settings)
    return app


def _database(app: Flask) -> None:
    if app.config["SQLALCHEMY_DATABASE_URI"].startswith("postgresql"):
        # A server that is down is known in two seconds, and one that comes back is found at the first request.
        app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", {}).update(pool_pre_ping=True, connect_args={"connect_timeout": 2})
    db.init_app(app)
    with app.app_context():
        configure_engine(db.engine)
    Migrate(app, db, directory=str(ROOT / "migrations"), render_as_batch=False)


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


def _features(app: Flask, settings: Settings) -> None:
    declared = Features(FEATURES)
    app.extensions[feature.EXTENSION] = declared
    for pages in declared.pages:
        app.register_blueprint(pages.blueprint)
    if settings.development:
        app.register_blueprint(gallery)
    for listener in declared.listeners:
        acted.connect(listener)
    name_index.install(app, Path(settings.instance))
    app.cli.add_command(_commands(declared))


def _commands(declared: Features) -> click.Group:
    """`flask --app wsgi registry …`, with the commands of every feature; a group comes before what is added to it."""
    groups: dict[str, click.Group] = {"": AppGroup("registry", help="Les commandes du greffe. / The registry's commands.")}
    for words, command in sorted(declared.commands.items(), key=lambda item: item[0].count(" ")):
        parent, _, name = words.rpartition(" ")
        groups[parent].add_command(command, name)
        if isinstance(command, click.Group):
            groups[words] = command
    return groups[""]
