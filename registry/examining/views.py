"""Blueprint `dossiers`: the pages of a dossier, to be read by the whole office.

The acts of the examination are in `examination_views`, on the same blueprint; those of the decision in `decision_views`.
"""

from __future__ import annotations

from typing import Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.dossiers import queries
from registry.errors import NotFound
from registry.examining import pages
from registry.law.roles import STAFF, Role
from registry.law.workflow import DOSSIER, Action

bp = Blueprint("dossiers", __name__)

#: Where an act's own address leads when it is only read (a reload, a sign-in in between).
_TAB_OF: Final = {"pieces": "pieces", "statuts": "statutes", "observations": "observations", "decision": "decision",
                  "notification": "decision", "remise": "decision", "classement": "decision", "reouverture": "decision",
                  "constat-de-silence": "decision", "deport": "show", "prise-en-charge": "show", "attribution": "show", "notes": "show"}  # fmt: skip


def roles_for(*actions: Action) -> tuple[Role, ...]:
    """Who holds the power to do one of these acts, as the workflow table says."""
    held = {role for row in DOSSIER if row.action in actions for role in row.roles}
    return tuple(role for role in Role if role in held)


@bp.get("/dossiers/<ref>")
@requires(*STAFF)
def show(ref: str) -> ResponseReturnValue:
    """The summary: what the application says, the clock, the papers, the notes."""
    return pages.dossier_page("show", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/pieces")
@requires(*STAFF)
def pieces(ref: str) -> ResponseReturnValue:
    """The documents, one by one."""
    return pages.dossier_page("pieces", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/statuts")
@requires(*STAFF)
def statutes(ref: str) -> ResponseReturnValue:
    """The statutes, clause by clause (arts. 15 and 22(3))."""
    return pages.dossier_page("statutes", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/denomination")
@requires(*STAFF)
def name(ref: str) -> ResponseReturnValue:
    """The nearest registered names, and the tests recorded (art. 11(1)(c))."""
    return pages.dossier_page("name", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/observations")
@requires(*STAFF)
def observations(ref: str) -> ResponseReturnValue:
    """The letter being prepared, and those sent (art. 12)."""
    return pages.dossier_page("observations", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/decision")
@requires(*STAFF)
def decision(ref: str) -> ResponseReturnValue:
    """The decision: proposed, signed, notified, handed over."""
    return pages.dossier_page("decision", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/historique")
@requires(*STAFF)
def history(ref: str) -> ResponseReturnValue:
    """Every mention of the journal about this dossier."""
    return pages.dossier_page("history", queries.for_staff(ref))


@bp.get("/dossiers/<ref>/<path:act>")
@requires(*STAFF)
def act_address(ref: str, act: str) -> ResponseReturnValue:
    """The address of an act, only read: the page where the act is done."""
    tab = _TAB_OF.get(act.partition("/")[0])
    if tab is None:
        raise NotFound
    return redirect(url_for(f"dossiers.{tab}", ref=ref), 303)
