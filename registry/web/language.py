"""Which language a page speaks, and how templates speak it.

The language is part of the address (``?lang=en``; French has none), so a page is the same for everyone who opens its
address, may be cached, and needs no cookie. Links made by `url_for` carry it on. Under /api it means nothing. What is rendered
without a request (a paper, a letter, a message) has its language stated: `with using_language("en"):`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final
from urllib.parse import urlencode

from flask import Flask, g, request
from markupsafe import Markup, escape
from werkzeug.datastructures import MultiDict
from werkzeug.urls import iri_to_uri

from registry.bilingual import NBSP, Language, Text
from registry.feature import features
from registry.web.api import is_api

#: Files of the pages themselves; what else has no language, the features say.
FILES: Final = frozenset({"static", "web.vendor"})
_stated: Final[ContextVar[Language | None]] = ContextVar("language", default=None)


@contextmanager
def using_language(language: Language) -> Iterator[None]:
    """Render what is inside in this language, whatever a request says, and without one."""
    token = _stated.set(language)
    try:
        yield
    finally:
        _stated.reset(token)


def lang() -> Language:
    """The language stated by `using_language`, else that of the request's address.

    :raises RuntimeError: neither is there; no language is guessed.
    """
    stated = _stated.get()
    if stated is not None:
        return stated
    if "language" not in g:
        g.language = "en" if request.args.get("lang") == "en" and not is_api() else "fr"
    chosen: Language = g.language
    return chosen


def t(fr: str, en: str, **values: object) -> str | Markup:
    """A sentence of a template, in the language of the page; values are escaped."""
    sentence = Text(fr, en).to(lang())
    if not values:
        return sentence
    spoken = {name: escape(say(value)) for name, value in values.items()}
    return escape(sentence).format(**spoken)


def both(fr: str, en: str, **values: object) -> tuple[Markup, Markup]:
    """A sentence of a paper, in French and in English whatever the language of the page; values are escaped."""
    french, english = ({name: escape(_in(value, code)) for name, value in values.items()} for code in ("fr", "en"))
    words = Text(fr, en)
    return escape(words.to("fr")).format(**french), escape(words.to("en").replace("art. ", f"art.{NBSP}")).format(**english)


def _in(words: object, code: str) -> object:
    if isinstance(words, dict) and words.keys() == {"fr", "en"}:
        words = Text.from_json(words)
    return words.to(code) if isinstance(words, Text) else words


def say(words: object) -> str:
    """A bilingual text, or anything else, as the page's language says it."""
    if isinstance(words, Text):
        return words.to(lang())
    if isinstance(words, dict) and words.keys() == {"fr", "en"}:
        return Text.from_json(words).to(lang())
    return "" if words is None else str(words)


def other_language_url() -> str:
    """This page in the other language. A form shown again after a POST is found again at its own address."""
    arguments = MultiDict(request.args)
    arguments.pop("lang", None)
    if lang() == "fr":
        arguments["lang"] = "en"
    query = urlencode(list(arguments.items(multi=True)))
    return iri_to_uri(request.path + (f"?{query}" if query else ""))


def _has_language(endpoint: str) -> bool:
    return endpoint not in FILES and endpoint.rpartition(".")[0] not in features().without_language


def install(app: Flask) -> None:
    @app.url_defaults
    def carry_language(endpoint: str, values: dict[str, Any]) -> None:
        if "lang" not in values and (request or _stated.get()) and lang() == "en" and _has_language(endpoint):
            values["lang"] = "en"

    app.jinja_env.globals.update(t=t, both=both, say=say, lang=lang, other_language_url=other_language_url)
