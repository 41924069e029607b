"""Blueprint `statute`: « Le droit appliqué », the law as the registry applies it, readable by a lawyer."""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.clock import today
from registry.errors import RuleBroken
from registry.law import clauses, places, requirements, workflow
from registry.law.parameters import in_words
from registry.law.roles import STAFF, Role
from registry.law.statuses import DossierStatus, Standing
from registry.law.terms import Confidence, Kind, Level, Side
from registry.statute import acts, queries
from registry.statute.forms import HolidayForm, HolidayWithdrawalForm, parameter_form
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("statute", __name__)

READERS: Final = (*sorted(STAFF), Role.ADMINISTRATOR)
#: Those who answer for the law that the registry applies.
KEEPERS: Final = (Role.HEAD, Role.REGISTRAR)
PARTS: Final = ("regles", "pieces", "clauses", "procedure", "branches")

SHOW: Final = "pages/statute/show.html"
PARAMETER: Final = "pages/statute/parameter.html"
HOLIDAYS: Final = "pages/statute/holidays.html"
WITHDRAW: Final = "pages/statute/withdraw.html"


def may_keep() -> bool:
    """May this person record a value of the law?"""
    return bool(actor().roles & set(KEEPERS))


@bp.get("/droit")
@requires(*READERS)
def show() -> ResponseReturnValue:
    """The law applied, part by part."""
    part = query_args.choice("partie", PARTS) or PARTS[0]
    return page(SHOW, part=part, **_PARTS[part]())


def _rules() -> dict[str, Any]:
    return {"rules": queries.rules_shown(today()), "in_words": in_words}


def _pieces() -> dict[str, Any]:
    kind = Kind(query_args.choice("forme", Kind) or Kind.SYNDICAT)
    side = Side(query_args.choice("partie_sociale", Side) or Side.WORKERS)
    level = Level(query_args.choice("niveau", Level) or Level.DEPARTMENTAL)
    rules = queries.rules_on(today())
    pieces = [(piece, requirements.copies_needed(piece, rules)) for piece in requirements.pieces_for(kind, side, level)]
    return {"pieces": pieces, "kind": kind, "side": side, "level": level, "kinds": Kind, "sides": Side, "levels": Level,
            "nature": requirements.Nature}  # fmt: skip


def _clauses() -> dict[str, Any]:
    return {"clauses": clauses.CLAUSES}


def _procedure() -> dict[str, Any]:
    order = {"statuses": DossierStatus, "standings": Standing, "roles": Role}
    return {"dossier": workflow.DOSSIER, "standing": workflow.STANDING, **order}


def _branches() -> dict[str, Any]:
    found = list(places.branches().values())
    sectors = [(sector, [branch for branch in found if branch.sector == sector]) for sector in dict.fromkeys(b.sector for b in found)]
    return {"sectors": sectors, "version": found[0].version, "confidences": {term.value: term for term in Confidence}}


_PARTS: Final = {"regles": _rules, "pieces": _pieces, "clauses": _clauses, "procedure": _procedure, "branches": _branches}


@bp.get("/droit/parametres/<code>")
@requires(*READERS)
def parameter(code: str) -> ResponseReturnValue:
    """One rule: what it says today, what it said, and the form to record another value."""
    rule, lines = queries.rule_shown(code, today())
    form = parameter_form(rule.definition, rule.line.value) if may_keep() else None
    return page(PARAMETER, rule=rule, lines=lines, form=form, today=today(), in_words=in_words)


@bp.post("/droit/parametres/<code>")
@requires(*KEEPERS)
@writes
def record_parameter(code: str) -> ResponseReturnValue:
    """Record a dated value."""
    rule, lines = queries.rule_shown(code, today())
    form = parameter_form(rule.definition, rule.line.value)
    if form.validate_on_submit():
        try:
            acts.set_parameter(
                code, command(), words=form.value.data, effective_on=form.effective_on.data, source=form.source.data,
                confirmed_by=form.confirmed_by.data, today=today(),
            )  # fmt: skip
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("La valeur est enregistrée ; les échéances sont recomptées.", "The value is recorded; deadlines are counted again.")
            return redirect(url_for(".parameter", code=code), 303)
    return page(PARAMETER, status=422, rule=rule, lines=lines, form=form, today=today(), in_words=in_words)


@bp.get("/droit/jours-chomes")
@requires(*READERS)
def holidays() -> ResponseReturnValue:
    """The days off of a year."""
    return _holidays(HolidayForm() if may_keep() else None)


@bp.post("/droit/jours-chomes")
@requires(*KEEPERS)
@writes
def declare_holiday() -> ResponseReturnValue:
    """Enter a day off."""
    form = HolidayForm()
    if form.validate_on_submit():
        try:
            holiday = acts.declare_holiday(
                command(), day=form.day.data, name_fr=form.name_fr.data, name_en=form.name_en.data, reference=form.reference.data,
                confirmed=form.confirmed.data )  # fmt: skip
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("Le jour est dans la liste ; les échéances sont recomptées.", "The day is in the list; deadlines are counted again.")
            return redirect(url_for(".holidays", annee=holiday.day.year), 303)
    return _holidays(form, status=422)


@bp.get("/droit/jours-chomes/<int:holiday_id>/retrait")
@requires(*KEEPERS)
def confirm_withdrawal(holiday_id: int) -> ResponseReturnValue:
    """Why this day is worked after all."""
    return page(WITHDRAW, holiday=queries.holiday(holiday_id), form=HolidayWithdrawalForm())


@bp.post("/droit/jours-chomes/<int:holiday_id>/retrait")
@requires(*KEEPERS)
@writes
def withdraw_holiday(holiday_id: int) -> ResponseReturnValue:
    """Withdraw a day off. Its line stays, struck out."""
    form, holiday = HolidayWithdrawalForm(), queries.holiday(holiday_id)
    if not form.validate_on_submit():
        return page(WITHDRAW, status=422, holiday=holiday, form=form)
    acts.withdraw_holiday(holiday_id, command(), reason=form.reason.data)
    flash("Le jour est retiré ; les échéances sont recomptées.", "The day is withdrawn; deadlines are counted again.")
    return redirect(url_for(".holidays", annee=holiday.day.year), 303)


def _holidays(form: HolidayForm | None, *, status: int = 200) -> ResponseReturnValue:
    years = sorted({*queries.years_of_holidays(), today().year})
    year = query_args.number("annee", default=today().year)
    year = year if year in years else today().year
    return page(HOLIDAYS, status=status, form=form, year=year, years=years, days=queries.holidays_of(year))
