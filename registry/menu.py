"""The menu of each person, by what their roles open; and the messages that an act leaves for the next page."""

from __future__ import annotations

from typing import Any, Final

from flask import Flask, get_flashed_messages, request, url_for

from registry.accounts.guards import me
from registry.bilingual import Text
from registry.law.roles import STAFF, Role
from registry.web import asked

_DESTINATIONS: Final[tuple[tuple[str, Text, frozenset[Role], str], ...]] = (
    ("dossiers.queue", Text("File de travail", "Work queue"), STAFF, "f"),
    ("filing.counter", Text("Guichet", "Counter"), frozenset({Role.INTAKE}), ""),
    ("unions.search", Text("Registre", "Register"), STAFF, "r"),
    ("reports.index", Text("Assainissement", "Clean-up"), STAFF, "a"),
    ("statute.show", Text("Droit appliqué", "Law applied"), STAFF | {Role.ADMINISTRATOR}, ""),
    ("journal.show", Text("Journal", "Journal"), frozenset({Role.HEAD, Role.REGISTRAR, Role.AUDITOR}), ""),
    ("accounts.list_accounts", Text("Comptes", "Accounts"), frozenset({Role.ADMINISTRATOR}), ""),
)
#: The rooms of the clean-up (« assainissement du fichier »), in the order of the work.
_CLEANING: Final = (
    ("reports.index", Text("Vue d'ensemble", "Overview")),
    ("reprise.index", Text("Reprise", "Old file")),
    ("findings.index", Text("Constats", "Findings")),
    ("dedupe.index", Text("Doublons", "Duplicates")),
    ("consolidations.index", Text("Rattachements", "Consolidations")),
    ("campaigns.index", Text("Recensement", "Census")),
)
#: Pages of one room that have a blueprint of their own.
_PART_OF: Final = {
    "people": "filing", "changes": "filing", "documents": "filing", "decisions": "dossiers", "notices": "dossiers",
    "queues": "dossiers", "bulk": "dossiers",
    "procedures": "unions", "reprise": "reports", "findings": "reports", "dedupe": "reports", "consolidations": "reports",
    "campaigns": "reports",
}  # fmt: skip


def staff_nav() -> list[dict[str, Any]]:
    """The destinations open to the signed-in person."""
    user = me()
    if user is None:
        return []
    room = (request.endpoint or "").split(".")[0]
    here = _PART_OF.get(room, room)
    return [
        {
            "href": url_for(endpoint),
            "text": words,
            "current": here == endpoint.split(".")[0],
            "key": key or None,
            "endpoint": endpoint,
        }
        for endpoint, words, roles, key in _DESTINATIONS
        if user.roles & roles
    ]


def cleaning_nav() -> list[dict[str, Any]]:
    """The rooms of the clean-up, as tabs."""
    here = (request.endpoint or "").split(".")[0]
    return [{"href": url_for(endpoint), "text": words, "current": here == endpoint.split(".")[0]} for endpoint, words in _CLEANING]


def messages() -> list[tuple[str, Text]]:
    """(tone, text) left by the act before this page."""
    left: list[tuple[str, list[str]]] = get_flashed_messages(with_categories=True)  # type: ignore[assignment]
    return [(tone, Text(words[0], words[1])) for tone, words in left]


def install(app: Flask) -> None:
    app.jinja_env.globals.update(staff_nav=staff_nav, cleaning_nav=cleaning_nav, messages=messages, searched=lambda: asked.words("q"))
