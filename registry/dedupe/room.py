"""The blueprint of the room, and what its pages share: who may judge, and what the address of a list asks."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, request

from registry.accounts.guards import actor
from registry.bilingual import Text
from registry.dedupe.queries import Filters
from registry.dedupe.terms import Answer, Band
from registry.law import places
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.law.terms import Kind
from registry.web import asked
from registry.web.forms import terms

bp = Blueprint("dedupe", __name__, url_prefix="/assainissement/doublons")

READERS: Final = tuple(role for role in Role if role in STAFF)
JUDGES: Final = tuple(role for role in Role if role in EXAMINERS)
#: The views of the list of pairs: the word in the address, and what the tab says.
VIEWS: Final[dict[str, tuple[str, Text]]] = {
    "a-juger": ("open", Text("À juger", "To be judged")),
    "pour-moi": ("mine", Text("On me demande", "Asked of me")),
    "en-attente": ("asked", Text("Chez un collègue", "With a colleague")),
    "revenues": ("back", Text("Revenues", "Back again")),
    "jugees": ("judged", Text("Jugées", "Judged")),
}
ANSWERS: Final = tuple(answer for answer in Answer if answer is not Answer.WITHDRAWN)


def may_judge() -> bool:
    """May this person judge?"""
    return bool(actor().roles & EXAMINERS)


def is_blind() -> bool:
    """Are scores and reasons to be hidden?"""
    return request.args.get("aveugle") == "1"


def filters_asked() -> tuple[Filters, dict[str, Any]]:
    """What the address asks, and the address's own words for it (to be carried from page to page)."""
    kept = {
        "vue": asked.chosen("vue", VIEWS), "degre": asked.chosen("degre", Band), "region": asked.chosen("region", places.regions()),
        "branche": asked.chosen("branche", places.branches()), "forme": asked.chosen("forme", Kind),
        "reponse": asked.chosen("reponse", ANSWERS), "aveugle": "1" if is_blind() else "",
    }  # fmt: skip
    view = VIEWS[kept["vue"] or "a-juger"][0]
    filters = Filters(view, kept["degre"], kept["region"], kept["branche"], kept["forme"], kept["reponse"] if view == "judged" else "")
    return filters, {name: value for name, value in kept.items() if value}


def lists() -> dict[str, Any]:
    """The choices of the filters."""
    return {
        "bands": dict(terms(Band)), "kinds": dict(terms(Kind)), "answers": {answer.value: answer.label for answer in ANSWERS},
        "regions": {code: region.label for code, region in places.regions().items()},
        "branches": {code: branch.label for code, branch in places.branches().items()},
    }  # fmt: skip
