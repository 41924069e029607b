"""Blueprint `dossiers`: the work queue and the pages of a dossier, to be read by the whole office.

The acts of the examination are in `examination_views`, on the same blueprint; those of the decision in `decision_views`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, requires
from registry.accounts.models import User
from registry.bilingual import Text
from registry.clock import today
from registry.dossiers import desk, queries
from registry.errors import NotFound, RuleBroken
from registry.law import places
from registry.law.roles import EXAMINERS, SIGNATORIES, STAFF, Role
from registry.law.statuses import DossierStatus
from registry.law.terms import Kind
from registry.law.workflow import DOSSIER, Action
from registry.web import asked
from registry.web.forms import Form
from registry.web.htmx import page

bp = Blueprint("dossiers", __name__)

#: The tabs of the queue: the word in the address (French, as every address), and what the tab says.
QUEUES: Final[dict[str, tuple[str, Text]]] = {
    "moi": ("mine", Text("Ma file", "My queue")),
    "a-attribuer": ("unassigned", Text("À attribuer", "To be assigned")),
    "organisation": ("with_union", Text("Chez l'organisation", "With the organisation")),
    "a-signer": ("four_eyes", Text("À signer ou à envoyer", "To sign or send")),
    "retard": ("overdue", Text("En retard", "Overdue")),
    "tous": ("all", Text("Tous", "All")),
}
#: Where an act's own address leads when it is only read (a reload, a sign-in in between).
_TAB_OF: Final = {"pieces": "pieces", "statuts": "statutes", "observations": "observations", "decision": "decision",
                  "notification": "decision", "remise": "decision", "classement": "decision", "reouverture": "decision",
                  "constat-de-silence": "decision", "prise-en-charge": "show", "attribution": "show", "notes": "show"}  # fmt: skip


def hands(*actions: Action) -> tuple[Role, ...]:
    """Who holds the power to do one of these acts, as the workflow table says."""
    held = {role for row in DOSSIER if row.action in actions for role in row.roles}
    return tuple(role for role in Role if role in held)


def attempt(form: Form, act: Callable[[], Any]) -> bool:
    """Do the act if the form is right; when law or file refuses, put every reason on the form."""
    if not form.validate():
        return False
    try:
        act()
    except RuleBroken as error:
        form.blame(error.reasons)
        return False
    return True


@bp.get("/dossiers")
@requires(*STAFF)
def queue() -> ResponseReturnValue:
    """The work queue: soonest legal deadline first. The address holds every filter."""
    slug = asked.chosen("vue", QUEUES) or _own_queue(actor())
    filters = queries.Filters(
        tab=QUEUES[slug][0], status=asked.chosen("etat", DossierStatus), kind=asked.chosen("forme", Kind),
        region=asked.chosen("region", places.regions()), text=asked.words("recherche", most=120), page=asked.number(most=100_000),
    )  # fmt: skip
    found = queries.work_queue(filters, user=actor(), today=today())
    return page(
        "pages/dossiers/queue.html", slug=slug, queues=_queues(actor(), slug), found=found, filters=filters, asked=_asked(slug, filters),
        today=today(), tones=desk.TONES, statuses=[s for s in DossierStatus if s is not DossierStatus.DRAFT], kinds=list(Kind),
        regions=places.regions(), sees_waiting=bool(actor().roles & EXAMINERS),
    )  # fmt: skip


def _own_queue(user: User) -> str:
    """Where each person's work begins."""
    if Role.HEAD in user.roles:
        return "a-attribuer"
    if Role.EXAMINER in user.roles:
        return "moi"
    return "a-signer" if user.roles & SIGNATORIES else "tous"


def _queues(user: User, current: str) -> dict[str, tuple[str, Text]]:
    """The tabs; only those who examine may ever hold a dossier."""
    return {slug: tab for slug, tab in QUEUES.items() if slug != "moi" or user.roles & EXAMINERS or current == "moi"}


def _asked(slug: str, filters: queries.Filters) -> dict[str, str]:
    """The filters as the address says them, without the page."""
    said = {"vue": slug, "recherche": filters.text, "etat": filters.status, "forme": filters.kind, "region": filters.region}
    return {name: value for name, value in said.items() if value}


@bp.get("/dossiers/<ref>")
@requires(*STAFF)
def show(ref: str) -> ResponseReturnValue:
    """The summary: what the application says, the clock, the papers, the notes."""
    return desk.dossier_page("show", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/pieces")
@requires(*STAFF)
def pieces(ref: str) -> ResponseReturnValue:
    """The documents, one by one."""
    return desk.dossier_page("pieces", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/statuts")
@requires(*STAFF)
def statutes(ref: str) -> ResponseReturnValue:
    """The statutes, clause by clause (arts. 15 and 22(3))."""
    return desk.dossier_page("statutes", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/denomination")
@requires(*STAFF)
def name(ref: str) -> ResponseReturnValue:
    """The nearest registered names, and the tests recorded (art. 11(1)(c))."""
    return desk.dossier_page("name", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/observations")
@requires(*STAFF)
def observations(ref: str) -> ResponseReturnValue:
    """The letter being prepared, and those sent (art. 12)."""
    return desk.dossier_page("observations", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/decision")
@requires(*STAFF)
def decision(ref: str) -> ResponseReturnValue:
    """The decision: proposed, signed, notified, handed over."""
    return desk.dossier_page("decision", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/historique")
@requires(*STAFF)
def history(ref: str) -> ResponseReturnValue:
    """Every mention of the journal about this dossier."""
    return desk.dossier_page("history", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/<path:act>")
@requires(*STAFF)
def act_address(ref: str, act: str) -> ResponseReturnValue:
    """The address of an act, only read: the page where the act is done."""
    tab = _TAB_OF.get(act.partition("/")[0])
    if tab is None:
        raise NotFound
    return redirect(url_for(f"dossiers.{tab}", ref=ref), 303)
