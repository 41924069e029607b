"""The record as of a day, as known on another; and the extract that says so on paper. Views of blueprint `unions`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response
from wtforms import BooleanField

from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.clock import today
from registry.errors import NotFound
from registry.law.roles import STAFF, Role
from registry.law.standing import MeasureKind
from registry.law.terms import Function
from registry.unions import asof, extracts
from registry.unions.models import TradeUnion
from registry.unions.queries import by_address
from registry.unions.views import bp
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import Form
from registry.web.htmx import page
from registry.web.writes import writes

#: Those who hand papers out.
PRINTERS: Final = STAFF - {Role.READER, Role.AUDITOR}


@dataclass(frozen=True, slots=True)
class AsOfDates:
    """The two dates asked for, as typed and as read; `faults` beside each field."""

    on: date
    known: date
    typed: dict[str, str]
    faults: dict[str, Text]

    @property
    def is_now(self) -> bool:
        return self.on == self.known == today()


class ExtractForm(Form):
    """What the extract names."""

    with_persons = BooleanField(
        Text("Nommer la direction", "Name the executive"),
        description=Text(
            "Aucun texte ne dit quelles personnes un extrait peut nommer : ne cochez que si la demande le justifie.",
            "No text says which persons an extract may name: tick only if the request justifies it.",
        ),
    )


def dates_asked() -> AsOfDates:
    """The day of effect and the day of knowledge in the address; today when there is none, a sentence when it cannot be."""
    found, typed, faults = {}, {}, {}
    for name in ("date", "connu"):
        typed[name] = query_args.text(name, max_length=40)
        day = query_args.day(name)
        if typed[name] and day is None:
            faults[name] = Text(
                "Cette date n'existe pas : écrivez par exemple 27/03/2026.", "This date does not exist: write for example 27/03/2026."
            )
        elif day is not None and day > today():
            faults[name] = Text("Cette date est à venir.", "This date is in the future.")
        elif day is not None and day < asof.EARLIEST:
            faults[name] = Text("Cette date est trop ancienne.", "This date is too far in the past.")
        found[name] = day if day is not None and name not in faults else today()
    return AsOfDates(found["date"], found["connu"], typed, faults)


@bp.get("/organisations/<address>/au")
@requires(*STAFF)
def as_of(address: str) -> ResponseReturnValue:
    """The record as of a day, as known on another, beside today's."""
    return _page(_union(address), dates_asked(), ExtractForm())


@bp.post("/organisations/<address>/extrait")
@requires(*sorted(PRINTERS))
@writes
def extract(address: str) -> ResponseReturnValue:
    """Draw the extract of the dates shown: frozen, counted, in both languages."""
    union, dates, form = _union(address), dates_asked(), ExtractForm()
    said = asof.record_of(union.id, dates.on, asof.end_of(dates.known))
    if not form.validate_on_submit() or dates.faults or not said.exists:
        return _page(union, dates, form, status=422)
    notice = extracts.issue_extract(union, said, command(), with_persons=bool(form.with_persons.data))
    flash("L'extrait est établi. Tirez-en l'original.", "The extract is drawn up. Print its original.")
    return redirect(url_for("notices.show", code=notice.code), 303)


def _union(address: str) -> TradeUnion:
    union = by_address(address)
    if union is None:
        raise NotFound
    return union


def _page(union: TradeUnion, dates: AsOfDates, form: ExtractForm, *, status: int = 200) -> Response:
    then = asof.record_of(union.id, dates.on, asof.end_of(dates.known))
    return page(
        "pages/unions/as_of.html", status=422 if dates.faults and request.method == "POST" else status, union=union, dates=dates, then=then,
        now=then if dates.is_now else asof.record_of(union.id, today()), form=form, may_print=bool(actor().roles & PRINTERS),
        functions={one.value: one for one in Function}, measure_kinds={one.value: one for one in MeasureKind},
    )  # fmt: skip
