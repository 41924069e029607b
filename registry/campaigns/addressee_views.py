"""Blueprint `campaigns`, continued: whom a campaign writes to, and one of them: letters, answers, scans, what was heard, the outcome."""

from __future__ import annotations

from http.client import OK
from typing import Any, Final

from flask import Response, current_app, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.campaigns import answering, forms, queries
from registry.campaigns.models import Activity, Addressee, Campaign, CensusOutcome, Sign
from registry.campaigns.views import EXAMINING, READERS, ROOT, bp, show_page
from registry.clock import today
from registry.law import places
from registry.law.roles import EXAMINERS
from registry.web import query_args
from registry.web.files import as_download, receive_upload
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.writes import writes

OPENERS: Final = tuple(sorted(answering.CLERKS))
VIEW_WORDS: Final = {
    "toutes": Text("Toutes", "All"),
    "a-conclure": Text("À conclure", "To conclude"),
    "repondu": Text("Ont répondu", "Answered"),
    "revenu": Text("Plis revenus", "Letters returned"),
    "silence": Text("Délai écoulé sans réponse", "Time over, no answer"),
    "attente": Text("En attente", "Awaited"),
    "sans-lettre": Text("Sans lettre", "No letter yet"),
    "conclu": Text("Conclues", "Concluded"),
}
#: What an answer may say, in the order of the form.
ANSWER_WORDS: Final = {
    "activity": Text("Activité", "Activity"),
    "seat": Text("Siège", "Seat"),
    "po_box": Text("Boîte postale", "P.O. box"),
    "phone": Text("Téléphone", "Telephone"),
    "email": Text("Adresse électronique", "E-mail address"),
    "elected_on": Text("Bureau élu le", "Executive elected on"),
    "mandate_until": Text("Mandat jusqu'au", "Mandate until"),
    "affiliation": Text("Affiliation", "Affiliation"),
    "remarks": Text("Remarques", "Remarks"),
}


@bp.get(f"{ROOT}/<ref>/destinataires")
@requires(*READERS)
def addressees(ref: str) -> ResponseReturnValue:
    """The addressees by view, words, outcome and region."""
    campaign = queries.by_ref(ref)
    filters = {
        "vue": query_args.choice("vue", queries.VIEWS) or "toutes", "q": query_args.text("q", max_length=120),
        "conclusion": query_args.choice("conclusion", CensusOutcome), "region": query_args.choice("region", places.regions()),
    }  # fmt: skip
    found = queries.addressees(
        campaign, view=filters["vue"], text=filters["q"], outcome=filters["conclusion"], region=filters["region"], page=query_args.number(),
        today=today(),
    )  # fmt: skip
    return page(
        "pages/campaigns/addressees.html", campaign=campaign, found=found, filters=filters, counts=queries.counts(campaign, today=today()),
        view_words=VIEW_WORDS, outcomes={term.value: term.label for term in CensusOutcome}, today=today(),
        regions={code: region.label for code, region in places.regions().items()},
        page_url=lambda number, **other: url_for(".addressees", ref=ref, **_kept({**filters, "page": number, **other})),
    )  # fmt: skip


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value and (name, value) != ("vue", "toutes")}


@bp.get(f"{ROOT}/<ref>/destinataires/<int:addressee_id>")
@requires(*READERS)
def addressee(ref: str, addressee_id: int) -> ResponseReturnValue:
    """One addressee: what went, what came, what remains to be done."""
    campaign = queries.by_ref(ref)
    return _page(campaign, queries.addressee(campaign, addressee_id))


@bp.post(f"{ROOT}/<ref>/destinataires/<int:addressee_id>/bordereau")
@requires(*OPENERS)
@writes
def record_slip(ref: str, addressee_id: int) -> ResponseReturnValue:
    """Type a slip."""
    campaign, found, form = *_both(ref, addressee_id), forms.SlipForm()

    def act() -> None:
        answering.record_slip(found, command(form), reply=form.reply, on=form.received_on.data)

    if attempt(form, act):
        flash("La réponse est enregistrée.", "The answer is recorded.")
        return _to(ref, addressee_id)
    return _page(campaign, found, slip=form, status=422)


@bp.get(f"{ROOT}/<ref>/destinataires/<int:addressee_id>/bordereau")
@requires(*OPENERS)
def slip(ref: str, addressee_id: int) -> ResponseReturnValue:
    """The slip to type, on the page of its organisation."""
    campaign, found = _both(ref, addressee_id)
    return _page(campaign, found, slip=forms.SlipForm(formdata=None, version=found.version))


@bp.post(f"{ROOT}/<ref>/destinataires/<int:addressee_id>/signalement")
@requires(*OPENERS)
@writes
def hear(ref: str, addressee_id: int) -> ResponseReturnValue:
    """Record what was heard otherwise."""
    campaign, found, form = *_both(ref, addressee_id), forms.ReportForm()

    def act() -> None:
        answering.report(found, command(form), sign=Sign(form.sign.data), on=form.heard_on.data, note=form.note.data or "")

    if attempt(form, act):
        flash("Le signalement est enregistré.", "The report is recorded.")
        return _to(ref, addressee_id)
    return _page(campaign, found, heard=form, status=422)


@bp.post(f"{ROOT}/<ref>/destinataires/<int:addressee_id>/pieces")
@requires(*OPENERS)
@writes
def attach(ref: str, addressee_id: int) -> ResponseReturnValue:
    """Keep a scan."""
    campaign, found, form = *_both(ref, addressee_id), forms.ScanForm()
    if not form.validate():
        return _page(campaign, found, scan=form, status=422)

    def keep(data: bytes | None, filename: str) -> None:
        store = current_app.extensions["store"]
        answering.attach(found, command(form), about=form.about.data, data=data or b"", filename=filename, store=store)

    status = receive_upload(form.file, keep)
    if status != OK:
        return _page(campaign, found, scan=form, status=status)
    flash("La pièce est gardée.", "The scan is kept.")
    return _to(ref, addressee_id)


@bp.get(f"{ROOT}/pieces/<int:evidence_id>")
@requires(*READERS)
def download(evidence_id: int) -> ResponseReturnValue:
    """A scan as it came in: always a download, never a page of ours."""
    return as_download(queries.evidence(evidence_id))


@bp.post(f"{ROOT}/<ref>/destinataires/<int:addressee_id>/conclusion")
@requires(*EXAMINING)
@writes
def conclude(ref: str, addressee_id: int) -> ResponseReturnValue:
    """A person concludes for this organisation."""
    campaign, found, form = *_both(ref, addressee_id), forms.OutcomeForm()

    def act() -> None:
        answering.conclude(found, command(form), outcome=CensusOutcome(form.outcome.data), reason=form.reason.data)

    if attempt(form, act):
        flash("La conclusion est enregistrée ; elle ne touche aucun droit.", "The outcome is recorded; it touches no right.")
        return _to(ref, addressee_id)
    return _page(campaign, found, outcome=form, status=422)


@bp.post(f"{ROOT}/<ref>/silence")
@requires(*EXAMINING)
@writes
def conclude_silent(ref: str) -> ResponseReturnValue:
    """Record « no answer » for all of whom nothing came."""
    campaign, form, counted = queries.by_ref(ref), forms.CampaignReasonForm(form_id="silence"), []

    def act() -> None:
        counted.append(answering.conclude_silent(campaign, command(form), reason=form.reason.data))

    if attempt(form, act):
        flash("Conclues « sans réponse » : {n}.", "Concluded “no answer”: {n}.", n=counted[0])
        return redirect(url_for(".show", ref=ref), 303)
    return show_page(campaign, form=form, silence=form, status=422)


def _both(ref: str, addressee_id: int) -> tuple[Campaign, Addressee]:
    campaign = queries.by_ref(ref)
    return campaign, queries.addressee(campaign, addressee_id)


def _to(ref: str, addressee_id: int) -> ResponseReturnValue:
    return redirect(url_for(".addressee", ref=ref, addressee_id=addressee_id), 303)


def _page(campaign: Campaign, addressee: Addressee, *, status: int = 200, **refused: Any) -> Response:
    """The page of an addressee; `refused` forms keep what was typed."""
    version, may_open = addressee.version, bool(actor().roles & answering.CLERKS)
    is_open = campaign.state in answering.RECEIVING
    return page(
        "pages/campaigns/addressee.html", status=status, campaign=campaign, addressee=addressee, union=addressee.union,
        story=queries.story(addressee), today=today(), form=next((form for form in refused.values() if form.errors), None),
        answer_words=ANSWER_WORDS, activities={term.value: term.label for term in Activity}, updated=CensusOutcome.UPDATED,
        to_examine=CensusOutcome.TO_EXAMINE, is_open=is_open,
        may_open=may_open and is_open, may_conclude=bool(actor().roles & EXAMINERS) and is_open, slip=refused.get("slip"),
        heard=refused.get("heard") or forms.ReportForm(formdata=None, version=version),
        scan=refused.get("scan") or forms.ScanForm(formdata=None, version=version),
        outcome=refused.get("outcome") or forms.OutcomeForm(
            formdata=None, version=version, outcome=addressee.outcome.value if addressee.outcome else "", reason=addressee.outcome_reason
        ),
    )  # fmt: skip
