"""Founders, officers and member organisations of an application: one person per page, one organisation at a time."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response

from registry import kinds
from registry.accounts.guards import command, requires
from registry.clock import today
from registry.dossiers.legal import law_person
from registry.dossiers.models import Dossier, Person
from registry.errors import NotFound, RuleBroken
from registry.filing import acts as filing
from registry.filing.forms import FilingActForm, MemberForm, PersonForm
from registry.filing.pages import FILERS, address, mine_to_fill, way_back
from registry.filing.tasks import next_place
from registry.kinds import completeness
from registry.kinds.tasks import MEMBERS, PEOPLE
from registry.law import composition
from registry.law.statuses import Standing
from registry.paging import page_in
from registry.statute import queries as statute
from registry.unions import queries as unions
from registry.unions.affiliations import as_member
from registry.unions.models import TradeUnion
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("people", __name__)

PER_PAGE = 50
FOUND, FOUND_SHOWN = 40, 8
LONGEST_SEARCH = 300


@bp.get("/depot/<ref>/personnes")
@requires(*FILERS)
def list_people(ref: str) -> ResponseReturnValue:
    """Founders and officers, fifty to a page, with how many signatures there are and are needed (art. 8)."""
    dossier = mine_to_fill(ref)
    rules = statute.rules_on(today())
    found = page_in(dossier.people, number=request.args.get("page", 1, type=int), size=PER_PAGE)
    return page(
        "pages/filing/people.html",
        dossier=dossier,
        kind=kinds.of(dossier),
        people=[(person, composition.person_faults(law_person(person), rules=rules, on=today())) for person in found.rows],
        enough=not any(fault.field == "people" for fault in completeness.filing_faults(dossier, rules=rules, on=today())),
        needed=rules.signatories(dossier.side) if dossier.side else None,
        needed_for_groups=rules.signatures_for_groups,
        found=found,
        retour=way_back(),
        next_page=next_place(dossier, PEOPLE),
        where=address,
    )


@bp.route("/depot/<ref>/personnes/nouvelle", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def new_person(ref: str) -> ResponseReturnValue:
    """Name a founder or an officer."""
    dossier = mine_to_fill(ref)
    form = PersonForm(version=dossier.version)
    return _save(dossier, form, None)


@bp.route("/depot/<ref>/personnes/<int:person_id>", methods=["GET", "POST"])
@requires(*FILERS)
@writes
def edit_person(ref: str, person_id: int) -> ResponseReturnValue:
    """Correct what is said of a person."""
    dossier = mine_to_fill(ref)
    person = next((person for person in dossier.people if person.id == person_id), None)
    if person is None:
        raise NotFound
    form = PersonForm(obj=person, version=dossier.version)
    return _save(dossier, form, person)


@bp.post("/depot/<ref>/personnes/<int:person_id>/retrait")
@requires(*FILERS)
@writes
def remove_person(ref: str, person_id: int) -> ResponseReturnValue:
    """Take a person off the application."""
    dossier = mine_to_fill(ref)
    filing.remove_person(dossier, command(FilingActForm()), person_id)
    flash("La personne est retirée de la demande.", "The person is taken off the application.")
    return redirect(address(ref, PEOPLE, retour=way_back()), 303)


@bp.get("/depot/<ref>/membres")
@requires(*FILERS)
def members(ref: str) -> ResponseReturnValue:
    """The organisations that join, and a search in the register."""
    return _members_page(mine_to_fill(ref))


@bp.post("/depot/<ref>/membres")
@requires(*FILERS)
@writes
def add_member(ref: str) -> ResponseReturnValue:
    """Name an organisation found in the register."""
    dossier, form = mine_to_fill(ref), MemberForm()
    union = next(iter(unions.by_ids([form.union_id])), None)
    if union is None:
        raise NotFound
    try:
        filing.add_member(dossier, command(form), union)
    except RuleBroken as error:
        form.blame(error.reasons)
        return _members_page(dossier, form=form)
    flash("{name} figure parmi les membres.", "{name} is among the members.", name=union.acronym or union.name_fr)
    return redirect(address(ref, MEMBERS, retour=way_back()), 303)


@bp.post("/depot/<ref>/membres/<int:union_id>/retrait")
@requires(*FILERS)
@writes
def remove_member(ref: str, union_id: int) -> ResponseReturnValue:
    """Take an organisation off the application."""
    filing.remove_member(mine_to_fill(ref), command(FilingActForm()), union_id)
    flash("L'organisation est retirée de la demande.", "The organisation is taken off the application.")
    return redirect(address(ref, MEMBERS, retour=way_back()), 303)


def _save(dossier: Dossier, form: PersonForm, person: Person | None) -> ResponseReturnValue:
    if not kinds.of(dossier).has_signatories:
        form.ask_for_officers()
    if form.validate_on_submit():
        known = person.id if person else None
        try:
            filing.save_person(dossier, command(form), form.values(), person_id=known)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("{name} : enregistré.", "{name}: saved.", name=form.name.data)
            if request.form.get("then") == "another":
                return redirect(url_for(".new_person", ref=dossier.ref, retour=way_back()), 303)
            return redirect(address(dossier.ref, PEOPLE, retour=way_back()), 303)
    return page(
        "pages/filing/person.html",
        dossier=dossier,
        form=form,
        person=person,
        removal=FilingActForm(formdata=None, obj=dossier) if person else None,
        rules=statute.rules_on(today()),
        retour=way_back(),
        where=address,
        status=422 if form.errors else 200,
    )


def _members_page(dossier: Dossier, *, form: MemberForm | None = None) -> Response:
    if MEMBERS not in kinds.of(dossier).places(dossier):
        abort(redirect(url_for("filing.task_list", ref=dossier.ref), 303))
    text = "".join(letter for letter in request.values.get("q", "") if letter.isprintable()).strip()[:LONGEST_SEARCH]
    found = unions.search(text, standing=Standing.REGISTERED.value, size=FOUND).rows if len(text) > 1 else []
    candidates = sorted((_candidate(dossier, union) for union in found), key=lambda one: one["fault"] is not None)
    return page(
        "pages/filing/members.html",
        "results",
        dossier=dossier,
        text=text,
        found=candidates[:FOUND_SHOWN],
        removals={member.union_id: FilingActForm(formdata=None, obj=dossier) for member in dossier.members},
        form=form,
        retour=way_back(),
        where=address,
        status=422 if form else 200,
    )


def _candidate(dossier: Dossier, union: TradeUnion) -> dict[str, Any]:
    """A search result: why it cannot join, or the form by which it does."""
    assert dossier.kind is not None  # noqa: S101 - the page is only for groups
    return {
        "union": union,
        "listed": any(member.union_id == union.id for member in dossier.members),
        "fault": composition.admits(dossier.kind, as_member(union, within=dossier.side)),
        "form": MemberForm(formdata=None, version=dossier.version, union=union.id),
    }
