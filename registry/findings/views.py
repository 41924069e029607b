"""Blueprint `findings`: « Constats », what does not hold together in the register, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import actor, command, requires
from registry.accounts.models import User
from registry.audit import words as journal
from registry.bilingual import Text
from registry.clock import legal_date, now
from registry.errors import RuleBroken
from registry.findings import acts, forms, queries, scanning, wording
from registry.findings.models import Closing, Finding, FindingState, Severity
from registry.findings.rules import RULES
from registry.law import places
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.law.terms import Kind
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.htmx import page
from registry.web.language import say
from registry.web.writes import writes

bp = Blueprint("findings", __name__)

INDEX: Final = "pages/findings/index.html"
LIST: Final = "pages/findings/list.html"
SHOW: Final = "pages/findings/show.html"
#: The words of an address for the states of a list.
STATES: Final = {"ouverts": "open", "nouveaux": "new", "clos": "closed", "resolus": "gone"}


def _question() -> tuple[queries.FindingFilters, dict[str, str]]:
    """What the address asks, and the words in which it does."""
    words = {
        "etat": query_args.choice("etat", STATES), "regle": query_args.choice("regle", RULES), "gravite": query_args.choice("gravite", Severity),
        "region": query_args.choice("region", places.regions()), "branche": query_args.choice("branche", places.branches()),
        "forme": query_args.choice("forme", Kind), "charge": query_args.choice("charge", queries.handlers()), "miens": query_args.choice("miens", ("1",)),
        "organisation": query_args.text("organisation", max_length=120),
    }  # fmt: skip
    question = queries.FindingFilters(
        state=STATES.get(words["etat"], "open"), rule=words["regle"], severity=words["gravite"], region=words["region"],
        branch=words["branche"], kind=words["forme"], handler=words["charge"], mine=actor().id if words["miens"] else None,
        union=words["organisation"],
    )  # fmt: skip
    return question, words


def _choices() -> dict[str, Any]:
    """The words of the filters, the same on the index and on a list."""
    return {
        "regions": {code: place.label for code, place in places.regions().items()},
        "branches": {code: branch.label for code, branch in places.branches().items()},
        "kinds": {kind.value: kind.label for kind in Kind}, "handlers": {role.value: role.label for role in queries.handlers()},
        "severities": {one.value: one.label for one in Severity}, "tones": TONES, "rules": RULES,
    }  # fmt: skip


#: How a filter of the list is named once chosen: the words, and the choices that say its value.
_CHIPS: Final = {
    "gravite": (Text("Gravité : {x}", "Severity: {x}"), "severities"),
    "region": (Text("Région : {x}", "Region: {x}"), "regions"),
    "branche": (Text("Branche : {x}", "Branch: {x}"), "branches"),
    "forme": (Text("Forme : {x}", "Form: {x}"), "kinds"),
    "charge": (Text("Du ressort de : {x}", "Handled by: {x}"), "handlers"),
    "miens": (Text("Confiés à moi", "Given to me"), ""),
    "organisation": (Text("Organisation : {x}", "Organisation: {x}"), ""),
}


def _chips(words: dict[str, str], choices: dict[str, Any], page_url: Callable[..., str]) -> list[dict[str, str]]:
    """The filters in force, each with the address of the list without it."""
    return [
        {"text": say(sentence.filled(x=choices[among][words[name]] if among else words[name])), "href": page_url(**{name: None})}
        for name, (sentence, among) in _CHIPS.items()
        if words[name]
    ]


TONES: Final = {Severity.BLOCKING: "danger", Severity.SERIOUS: "warning", Severity.ADVICE: "neutral"}


@bp.get("/assainissement/constats")
@requires(*STAFF)
def index() -> ResponseReturnValue:
    """How many findings of each rule, the gravest rules first."""
    question, words = _question()
    kept = {name: value for name, value in words.items() if value and name != "etat"}
    return page(
        INDEX, found=queries.overview(question, at=now()), filters=words, scan=queries.last_scan(), may_ask=bool(actor().roles & EXAMINERS),
        scan_form=forms.FindingForm(), state_words={value: word for word, value in STATES.items()},
        list_url=lambda **more: url_for("findings.listing", **{**kept, **more}),
        page_url=lambda **more: url_for("findings.index", **{name: value for name, value in {**kept, **more}.items() if value}), **_choices(),
    )  # fmt: skip


@bp.get("/assainissement/constats/liste")
@requires(*STAFF)
def listing() -> ResponseReturnValue:
    """The findings that answer the address."""
    question, words = _question()
    kept = {name: value for name, value in words.items() if value}
    at, choices = now(), _choices()

    def page_url(number: int | None = None, **more: Any) -> str:
        return url_for("findings.listing", page=number if number and number > 1 else None, **{**kept, **more})

    found = queries.listing(question, at=at, page=query_args.number())
    return page(
        LIST, found=found, filters=words, rule=RULES.get(words["regle"]), states=STATES, state=question.state,
        counts=queries.overview(question, at=at).totals,
        page_url=page_url, chosen=_chips(words, choices, page_url), **choices,
    )  # fmt: skip


@bp.get("/assainissement/constats/<int:finding_id>")
@requires(*STAFF)
def show(finding_id: int) -> ResponseReturnValue:
    """One finding: what it is, the records side by side, what to do next."""
    return _page(finding_id)


def _page(finding_id: int, status: int = 200, form: forms.FindingForm | None = None, **given: Any) -> ResponseReturnValue:
    shown = queries.shown(finding_id)
    finding, user = shown.finding, actor()
    may = acts.may_handle(finding, user.powers_on(legal_date(now())))
    is_open, is_closed = finding.state is FindingState.OPEN, finding.state is FindingState.CLOSED
    hands = {
        "close_form": forms.CloseForm.about(finding) if may and is_open else None,
        "reopen_form": forms.ReopenForm.about(finding) if may and is_closed else None,
        "assign_form": _assign_form(finding) if may and is_open else None,
    }
    return page(
        SHOW, status=status, form=form, shown=shown, finding=finding, rule=shown.rule, label=wording.label, value=wording.value,
        severity_tone=TONES[shown.rule.severity] if shown.rule else "neutral", may=may, is_examiner=bool(user.roles & EXAMINERS), may_file=Role.INTAKE in user.roles,
        in_words=journal.in_words, told=wording.told, differing=_differing(finding), wide=len(finding.evidence["records"]) > MOST_BESIDE,
        most_beside=MOST_BESIDE, **{**hands, **given},
    )  # fmt: skip


#: More records than this are one a row; fewer stand side by side, one a column.
MOST_BESIDE: Final = 3


def _differing(finding: Finding) -> set[str]:
    """The fields whose values differ between the records."""
    records = finding.evidence["records"]
    return {name for name in finding.evidence["fields"] if len({str(one["values"].get(name)) for one in records}) > 1}


def _assign_form(finding: Finding) -> forms.AssignFindingForm:
    return forms.AssignFindingForm.about(finding, holder=str(finding.assigned_to_id or "")).offer(_people(finding))


def _people(finding: Finding) -> list[User]:
    """Those to whom this person may give the finding."""
    user = actor()
    return acts.takers(finding, accounts.examiners() if Role.HEAD in user.roles else [user], on=legal_date(now()))


def _to(finding: Finding) -> ResponseReturnValue:
    return redirect(url_for("findings.show", finding_id=finding.id), 303)


@bp.post("/assainissement/constats/<int:finding_id>/cloture")
@requires(*EXAMINERS)
@writes
def close(finding_id: int) -> ResponseReturnValue:
    """Close it, with a reason."""
    finding, form = queries.one(finding_id), forms.CloseForm()
    if form.validate_on_submit():
        try:
            acts.close(finding, command(form), closing=Closing(form.closing.data), words=form.words.data or "")
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash(
                "Le constat est clos. Il ne reviendra que si ses faits changent.",
                "The finding is closed. It will come back only if its facts change.",
            )
            return _to(finding)
    return _page(finding_id, 422, form, close_form=form)


@bp.post("/assainissement/constats/<int:finding_id>/reouverture")
@requires(*EXAMINERS)
@writes
def reopen(finding_id: int) -> ResponseReturnValue:
    """Open it again, with a reason."""
    finding, form = queries.one(finding_id), forms.ReopenForm()
    if form.validate_on_submit():
        try:
            acts.reopen(finding, command(form), words=form.words.data or "")
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("Le constat est rouvert.", "The finding is open again.")
            return _to(finding)
    return _page(finding_id, 422, form, reopen_form=form)


@bp.post("/assainissement/constats/<int:finding_id>/attribution")
@requires(*EXAMINERS)
@writes
def assign(finding_id: int) -> ResponseReturnValue:
    """Give it to somebody, or take it."""
    finding = queries.one(finding_id)
    form = forms.AssignFindingForm().offer(_people(finding))
    if form.validate_on_submit():
        try:
            to = accounts.account(int(form.holder.data)) if form.holder.data else None
            acts.assign(finding, command(form), to=to)
        except RuleBroken as error:
            form.blame(error.reasons)
        else:
            flash("L'attribution est enregistrée.", "The assignment is recorded.")
            return _to(finding)
    return _page(finding_id, 422, form, assign_form=form)


@bp.post("/assainissement/constats/relecture")
@requires(*EXAMINERS)
@writes
def scan() -> ResponseReturnValue:
    """Ask for the register to be read again now."""
    scanning.ask(at=now())
    flash("La relecture du fichier est demandée : les comptes seront à jour dans un instant.",
          "A new reading of the register is asked for: the counts will be up to date in a moment.")  # fmt: skip
    return redirect(url_for("findings.index"), 303)
