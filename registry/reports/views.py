"""Blueprint `reports`: the overview of the clean-up, and its reports as page, paper and spreadsheet."""

from __future__ import annotations

import io
from typing import Any, Final

from flask import Blueprint, make_response, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.acts import Command
from registry.clock import legal_date, now
from registry.errors import RuleBroken
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.reports import forms, making, overview, pages, papers, queries, spreadsheet, wording
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import writes

bp = Blueprint("reports", __name__)

INDEX: Final = "pages/reports/index.html"
LIST: Final = "pages/reports/list.html"
SHOW: Final = "pages/reports/show.html"


@bp.get("/assainissement")
@requires(*STAFF)
def index() -> ResponseReturnValue:
    """Where the clean-up stands, and what to do next."""
    user, at = actor(), now()
    powers = user.powers_on(legal_date(at))
    found = overview.overview(user_id=user.id, powers=powers, at=at)
    handler = None if Role.HEAD in powers else Role.EXAMINER.value
    step = pages.in_words(overview.next_step(found, powers), found, handler=handler)
    return page(INDEX, now=found, next_step=step)


@bp.get("/assainissement/rapports")
@requires(*STAFF)
def listing() -> ResponseReturnValue:
    """The reports kept, their curves, and the day of the monthly one."""
    return _listing()


def _listing(form: forms.ScheduleForm | None = None, *, status: int = 200) -> ResponseReturnValue:
    user, line = actor(), making.schedule()
    reports = queries.all_reports()
    is_head = Role.HEAD in user.roles
    chosen = form or (forms.ScheduleForm(day=str(line.day) if line and line.day else "") if is_head else None)
    return page(
        LIST, status=status, reports=reports, curves=wording.curves(reports[: queries.ON_A_CURVE][::-1]), schedule=line, form=form,
        schedule_form=chosen, make_form=forms.MakeForm() if user.roles & EXAMINERS else None,
    )  # fmt: skip


@bp.post("/assainissement/rapports")
@requires(*EXAMINERS)
@writes
def make() -> ResponseReturnValue:
    """Make a report now."""
    form, at = forms.MakeForm(), now()
    if not form.validate_on_submit():
        return _listing(status=422)
    report = making.make_report(Command(actor(), at), key=f"hand:{at.isoformat()}")
    flash("Le rapport {ref} est établi.", "Report {ref} is made.", ref=report.ref)
    return redirect(url_for("reports.show", ref=report.ref), 303)


@bp.post("/assainissement/rapports/echeance")
@requires(Role.HEAD)
@writes
def schedule() -> ResponseReturnValue:
    """Set the day of the monthly report."""
    form = forms.ScheduleForm()
    if form.validate_on_submit():
        try:
            making.set_schedule(int(form.day.data) if form.day.data else None, command())
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("Le jour du rapport mensuel est enregistré.", "The day of the monthly report is recorded.")
            return redirect(url_for("reports.listing"), 303)
    return _listing(form, status=422)


def _shown(ref: str) -> dict[str, Any]:
    return papers.context_of(queries.by_ref(ref))


@bp.get("/assainissement/rapports/<ref>")
@requires(*STAFF)
def show(ref: str) -> ResponseReturnValue:
    """A report as a page."""
    return page(SHOW, **_shown(ref))


@bp.get("/assainissement/rapports/<ref>/impression")
@requires(*STAFF)
def paper(ref: str) -> ResponseReturnValue:
    """A report on A4."""
    return page(papers.PAPER, **_shown(ref))


@bp.get("/assainissement/rapports/<ref>/synthese")
@requires(*STAFF)
def one_page(ref: str) -> ResponseReturnValue:
    """One page for the hierarchy, in both languages."""
    return page(papers.SUMMARY, **_shown(ref))


@bp.get("/assainissement/rapports/<ref>/tableur")
@requires(*STAFF)
def workbook(ref: str) -> ResponseReturnValue:
    """A report as a spreadsheet."""
    report, file = queries.by_ref(ref), io.BytesIO()
    spreadsheet.write(report, file, language=lang())
    response = make_response(file.getvalue())
    response.mimetype = spreadsheet.TYPE
    response.headers["Content-Disposition"] = f'attachment; filename="{report.ref}.xlsx"'
    return response
