"""Blueprint `changes`: what may be filed about a registered union, what it says, and who may file for the union.

Opened by the union's representative from the list of its organisations, or at the counter; from there on the pages of
`filing`, `people` and `documents` serve as for a registration.
"""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry import kinds
from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.clock import today
from registry.dossiers import mandates
from registry.errors import NotFound, RuleBroken
from registry.filing import change_acts
from registry.filing.change_forms import EndForm, OpenFilingForm, UnionMandateForm, change_form
from registry.filing.pages import FILERS, after, filings_of_reader, mine_to_fill, way_back
from registry.filing.tasks import next_place
from registry.kinds.tasks import CHANGE
from registry.law.filings import CHANGES, FilingKind
from registry.law.roles import STAFF, Role
from registry.law.statuses import Standing
from registry.law.terms import Channel
from registry.unions import leadership, measures
from registry.unions import queries as unions
from registry.unions.models import TradeUnion
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("changes", __name__)
#: How many organisations are offered under a field where one is named.
OFFERED: Final = 8
MANDATORS = (Role.INTAKE, Role.EXAMINER, Role.HEAD)


@bp.get("/depot/organisation/<address>")
@requires(*FILERS)
def choose(address: str) -> ResponseReturnValue:
    """Everything that may be filed about the union; what is closed for now says why."""
    return _choice(_union(address))


@bp.post("/depot/organisation/<address>")
@requires(*FILERS)
@writes
def begin(address: str) -> ResponseReturnValue:
    """Begin a filing of one kind."""
    union, form = _union(address), OpenFilingForm()
    if not form.validate() or form.filing.data not in {kind.value for kind in CHANGES}:
        return _choice(union, status=422)
    at_counter = Role.INTAKE in actor().roles
    try:
        dossier = change_acts.open_change(
            union, command(), FilingKind(form.filing.data), channel=Channel.COUNTER if at_counter else Channel.ONLINE, applicant=None if at_counter else actor() )  # fmt: skip
    except RuleBroken as error:
        form.blame(error.reasons)
        return _choice(union, form=form, status=422)
    return redirect(url_for(".edit", ref=dossier.ref), 303)


@bp.route("/depot/<ref>/changement", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def edit(ref: str) -> ResponseReturnValue:
    """What changes, and from which day. While one types another organisation, those of the register that resemble it."""
    dossier = mine_to_fill(ref)
    if dossier.subject is None:
        raise NotFound
    form = change_form(kinds.of(dossier), dossier)
    if request.method == "POST" and form.validate():
        try:
            change_acts.amend_change(dossier, command(form), form.values(), form.day)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            return redirect(after(ref, next_place(dossier, CHANGE)), 303)
    words = query_args.text("other")
    return page(
        "pages/filing/change.html", "known", dossier=dossier, union=dossier.subject, form=form, retour=way_back(),
        found=unions.search(words, standing=Standing.REGISTERED.value, size=OFFERED).rows if len(words) > 1 else [],
        status=422 if form.errors else 200,
    )  # fmt: skip


@bp.get("/organisations/<address>/mandataires")
@requires(*STAFF)
def list_mandates(address: str) -> ResponseReturnValue:
    """Who may file for the union."""
    return _mandates(_known(address), UnionMandateForm(formdata=None))


@bp.post("/organisations/<address>/mandataires")
@requires(*MANDATORS)
@writes
def record_mandate(address: str) -> ResponseReturnValue:
    """Record a mandate whose proof was seen."""
    union, form = _known(address), UnionMandateForm()
    if form.validate():
        try:
            mandate = mandates.record_mandate(
                union,
                command(),
                email=form.email.data,
                capacity=form.capacity.data,
                since_on=form.since_on.data,
            )
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("{name} peut déposer pour cette organisation.", "{name} may file for this organisation.", name=mandate.user.name)
            return redirect(url_for(".list_mandates", address=address), 303)
    return _mandates(union, form, status=422)


@bp.post("/organisations/<address>/mandataires/<int:mandate_id>/fin")
@requires(*MANDATORS)
@writes
def end_mandate(address: str, mandate_id: int) -> ResponseReturnValue:
    """End a mandate today."""
    union, form = _known(address), UnionMandateForm(formdata=None)
    try:
        mandate = mandates.end_mandate(union, command(), mandate_id)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _mandates(union, form, status=422)
    flash("Le mandat de {name} a pris fin.", "The mandate of {name} has ended.", name=mandate.user.name)
    return redirect(url_for(".list_mandates", address=address), 303)


def _known(address: str) -> TradeUnion:
    union = unions.by_address(address)
    if union is None:
        raise NotFound
    return union


def _union(address: str) -> TradeUnion:
    """The union, for one who may file for it: nobody else may know that it can be filed for."""
    union = _known(address)
    if Role.INTAKE not in actor().roles and not mandates.represents(actor(), union, on=today()):
        raise NotFound
    return union


def _choice(union: TradeUnion, *, form: OpenFilingForm | None = None, status: int = 200) -> Response:
    on = today()
    offered: list[dict[str, Any]] = [
        {"kind": kind, "closed": kinds.why_closed(union, kind, on=on), "form": OpenFilingForm(formdata=None, filing=kind.value)}
        for kind in CHANGES
    ]
    record = {"href": url_for("unions.show", address=union.address), "text": Text("Fiche de l'organisation", "Record of the organisation")}
    return page(
        "pages/filing/choose.html", union=union, back_to=record if actor().is_staff else filings_of_reader(), kinds=offered, form=form, contested=leadership.is_contested(union),
        frozen=measures.is_frozen(union, on=on), status=status,
    )  # fmt: skip


def _mandates(union: TradeUnion, form: UnionMandateForm, *, status: int = 200) -> Response:
    held = mandates.of_union(union.id)
    return page(
        "pages/filing/mandates.html", union=union, form=form, mandates=held,
        endings={mandate.id: EndForm(formdata=None) for mandate in held if mandate.until_on is None},
        may_record=bool(actor().roles & set(MANDATORS)), status=status,
    )  # fmt: skip
