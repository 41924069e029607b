"""Where one who files comes from and goes next: the dossier to fill in, the page of each place, the way back to the check."""

from __future__ import annotations

from typing import Any, Final

from flask import abort, redirect, request, url_for

from registry.accounts.guards import actor
from registry.bilingual import Text
from registry.dossiers import queries
from registry.dossiers.models import Dossier
from registry.filing.tasks import STEPS
from registry.kinds import tasks
from registry.law.roles import Role
from registry.law.statuses import EDITABLE

#: The union's representative online, the intake agent for a paper file: the same pages.
FILERS: Final = (Role.DEPOSITOR, Role.INTAKE)


def mine_to_fill(ref: str) -> Dossier:
    """The dossier, to be filled in. Reading a page of one that is no longer editable leads to where it stands."""
    dossier = queries.for_filing(ref, actor())
    if request.method == "GET" and dossier.status not in EDITABLE:
        abort(redirect(url_for("filing.show", ref=dossier.ref), 303))
    return dossier


def address(ref: str, place: str, *, anchor: str | None = None, retour: str | None = None) -> str:
    """The page of a place of the dossier, perhaps at one of its fields."""
    if place == tasks.CHANGE:
        return url_for("changes.edit", ref=ref, retour=retour, _anchor=anchor)
    if place in STEPS:
        return url_for("filing.step", ref=ref, step=place, retour=retour, _anchor=anchor)
    endpoint = {
        tasks.PEOPLE: "people.list_people",
        tasks.MEMBERS: "people.members",
        tasks.PIECES: "documents.pieces",
        tasks.CHECK: "filing.check",
    }.get(place, "filing.task_list")
    return url_for(endpoint, ref=ref, retour=retour, _anchor=anchor)


def filings_of_reader() -> dict[str, Any]:
    """The list that the reader's filings stand on: the counter for the office, their own dossiers for a representative."""
    if actor().is_staff:
        return {"href": url_for("filing.counter"), "text": Text("Guichet", "Counter")}
    return {"href": url_for("filing.mine"), "text": Text("Mes dossiers", "My dossiers")}


def way_back() -> str | None:
    """« verification » when the reader came from the check page by a Change link."""
    return "verification" if request.args.get("retour") == "verification" else None


def after(ref: str, place: str) -> str:
    """Where to go once a page is saved: back to the check page if one came from there, else to this place."""
    return url_for("filing.check", ref=ref) if way_back() else address(ref, place)
