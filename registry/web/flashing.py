"""flash(): a word for the next page, in both languages."""

from __future__ import annotations

import flask

from registry.bilingual import Text


def flash(fr: str, en: str, *, tone: str = "success", **values: object) -> None:
    """Say on the next page what was done."""
    words = Text(fr, en).filled(**values) if values else Text(fr, en)
    flask.flash([words.fr, words.en], tone)  # type: ignore[arg-type]  # kept as JSON in the cookie
