"""Blueprint `notices`: the papers of the office on a sheet, and their printing, counted.

A paper says what was frozen when it was issued, and nothing from the dossier of today. The views stand in this package
because who may see a paper is the dossier's business; `notices` below only keeps the papers.
"""

from __future__ import annotations

from typing import Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, requires
from registry.accounts.models import User
from registry.dossiers.queries import visible_to
from registry.errors import NotFound
from registry.law.roles import STAFF, Role
from registry.notices import issuing
from registry.notices.models import Notice
from registry.notices.rendering import render_page
from registry.unions.queries import by_ids
from registry.web import query_args
from registry.web.forms import Form
from registry.web.language import lang
from registry.web.writes import writes

bp = Blueprint("notices", __name__)
#: Those who hand papers out.
PRINTERS: Final = STAFF - {Role.READER, Role.AUDITOR}


class PrintForm(Form):
    """The act of printing: nothing to fill in."""


@bp.get("/actes/<code>")
@requires(*STAFF, Role.DEPOSITOR)
def show(code: str) -> ResponseReturnValue:
    """One paper on its sheet. Opened plainly, a certificate is a copy for information; a counted printing says its rank."""
    notice = issuing.by_code(code)
    back = _way_back(notice, actor())
    may_print = bool(actor().roles & PRINTERS)
    printing = query_args.number("tirage", default=0) if may_print else 0
    is_fresh = bool(printing) and printing == notice.printed
    return render_page(
        notice, lang(), printing=printing, form=PrintForm() if may_print else None, back=back, is_fresh=is_fresh,
        print_kind="secondary" if may_print and not is_fresh else "primary",
    )  # fmt: skip


@bp.post("/actes/<code>/tirage")
@requires(*PRINTERS)
@writes
def print_copy(code: str) -> ResponseReturnValue:
    """Count a printing in the journal, then show the sheet that bears its rank (R12)."""
    notice = issuing.by_code(code)
    _way_back(notice, actor())
    notice = issuing.print_again(notice, actor=actor())
    return redirect(url_for("notices.show", code=notice.code, tirage=notice.printed), 303)


def _way_back(notice: Notice, user: User) -> str:
    """The page that the paper belongs to: its dossier, or the record of the union.

    :raises NotFound: this person may not know of it. A paper about a union without a dossier is the office's own.
    """
    if notice.dossier_id is not None:
        dossier = visible_to(user, notice.dossier_id)
        return url_for("dossiers.show" if user.roles & STAFF else "filing.show", ref=dossier.ref)
    if not user.roles & STAFF or notice.union_id is None:
        raise NotFound
    return url_for("unions.show", address=by_ids([notice.union_id])[0].address)
