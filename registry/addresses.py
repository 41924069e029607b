"""public_url_for(): the addresses that are printed, mailed or encoded.

They begin with the setting GREFFE_PUBLIC_URL and never with what a request calls the server, so that a paper may be made in
a worker, and nobody who sends a request chooses what a page or a paper says (docs/decisions/0013).
"""

from __future__ import annotations

from flask import Flask, current_app

from registry.config import Settings


def public_url_for(endpoint: str, **values: object) -> str:
    """The whole public address of a page: ``https://greffe.example.cm/registre/...``. In French, unless `lang` is given.

    Needs an application context and no request.

    :raises werkzeug.routing.BuildError: there is no such endpoint, or a part of its address is missing.
    """
    settings: Settings = current_app.extensions["settings"]
    parts = settings.public_address
    address: str = current_app.url_map.bind(parts.netloc, url_scheme=parts.scheme).build(endpoint, values, force_external=True)
    return address


def install(app: Flask, settings: Settings) -> None:
    """Addresses made without a request begin with the public one too; templates know `public_url_for`."""
    app.config["SERVER_NAME"] = settings.public_address.netloc
    app.config["PREFERRED_URL_SCHEME"] = settings.public_address.scheme
    app.jinja_env.globals["public_url_for"] = public_url_for
