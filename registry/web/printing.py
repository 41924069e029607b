"""Templates in a stated language, with or without a request: on a page, or as a printed document of its own."""

from __future__ import annotations

from typing import Any

from flask import render_template

from registry.bilingual import Language
from registry.web.language import using_language


def render_in(template: str, language: Language, **context: Any) -> str:
    """A template in this language, whatever a request says."""
    with using_language(language):
        return render_template(template, **context)


def render_print(template: str, language: Language, **context: Any) -> str:
    """The whole HTML document of a template on `layouts/print.html`: the sheet without the buttons that a page puts above it.

    Needs an application context. Without a request its style sheets have whole public addresses.
    """
    return render_in(template, language, alone=True, **context)
