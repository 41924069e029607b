"""The menu of each person, of the entries that features declare; and the messages that an act leaves for the next page."""

from __future__ import annotations

from typing import Any

from flask import Flask, get_flashed_messages, request, url_for

from registry.accounts.guards import me
from registry.bilingual import Text
from registry.feature import features
from registry.web import query_args


def staff_nav() -> list[dict[str, Any]]:
    """The destinations open to the signed-in person."""
    user = me()
    if user is None:
        return []
    current = _current_entry()
    return [
        {
            "href": url_for(entry.endpoint),
            "text": entry.label,
            "current": current == entry.endpoint,
            "key": entry.key or None,
            "endpoint": entry.endpoint,
        }
        for entry in features().menu
        if user.roles & entry.roles
    ]


def cleaning_nav() -> list[dict[str, Any]]:
    """The pages of the clean-up (« assainissement du fichier »), as tabs in the order of the work."""
    current = _current_page()
    return [{"href": url_for(tab.endpoint), "text": tab.label, "current": current == tab.endpoint} for tab in features().tabs]


def public_nav() -> list[dict[str, Any]]:
    """The four things that anybody may do, on every public page."""
    return [
        _entry(Text("Rechercher un syndicat", "Find a union"), "lookup.search", "lookup.register"),
        _entry(Text("Déposer un dossier", "File a dossier"), "filing.start"),
        _entry(Text("Suivre un dossier", "Follow a dossier"), "filing.follow_up"),
        _entry(Text("Se connecter", "Sign in"), "accounts.sign_in"),
    ]


def filing_nav() -> list[dict[str, Any]]:
    """The one destination of a representative."""
    return [_entry(Text("Mes dossiers", "My dossiers"), "filing.mine")]


def layout_of_reader() -> str:
    """The layout of pages that both the office and representatives open."""
    user = me()
    return "layouts/clerk.html" if user and user.is_staff else "layouts/filing.html"


def _entry(label: Text, endpoint: str, *also: str) -> dict[str, Any]:
    """A link to `endpoint`, marked as current on its page and on those of the endpoints in `also`."""
    return {"href": url_for(endpoint), "text": label, "current": request.endpoint in {endpoint, *also}}


def _current_page() -> str:
    """The endpoint of the menu entry or tab that the page shown belongs to; empty when it belongs to none."""
    return features().entry_of.get(request.blueprint or "", "")


def _current_entry() -> str:
    """The endpoint of the menu entry: of a tab, that of its parent."""
    current = _current_page()
    return next((tab.parent for tab in features().tabs if tab.endpoint == current), current)


def messages() -> list[tuple[str, Text]]:
    """(tone, text) left by the act before this page."""
    left: list[tuple[str, list[str]]] = get_flashed_messages(with_categories=True)  # type: ignore[assignment]
    return [(tone, Text(words[0], words[1])) for tone, words in left]


def install(app: Flask) -> None:
    app.jinja_env.globals.update(
        staff_nav=staff_nav,
        cleaning_nav=cleaning_nav,
        public_nav=public_nav,
        filing_nav=filing_nav,
        layout_of_reader=layout_of_reader,
        messages=messages,
        searched=lambda: query_args.text("q"),
    )
