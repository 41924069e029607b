"""Blueprint `campaigns`: the campaigns, the preparation of one, its stages, its letters to print, its table to take away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from flask import Blueprint, Response, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.bilingual import Text
from registry.campaigns import choosing, exporting, forms, letters, preparing, printing, queries, sending
from registry.campaigns.choosing import Filter
from registry.campaigns.models import POSTED, Campaign, CampaignState, CampaignStep, CensusOutcome
from registry.clock import today
from registry.errors import NotFound, Reason
from registry.law import places
from registry.law.roles import EXAMINERS, SIGNATORIES, STAFF
from registry.law.terms import Kind, Side
from registry.notices.rendering import day_of
from registry.statute import queries as statute
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import writes

bp = Blueprint("campaigns", __name__)

ROOT: Final = "/assainissement/recensement"
TONES: Final = {
    "draft": "neutral",
    "proposed": "warning",
    "approved": "info",
    "running": "success",
    "paused": "warning",
    "closed": "neutral",
}
READERS: Final = tuple(sorted(STAFF))
EXAMINING: Final = tuple(sorted(EXAMINERS))
SIGNING: Final = tuple(sorted(SIGNATORIES))
BOTH: Final = tuple(sorted(EXAMINERS | SIGNATORIES))


def _to(campaign: Campaign) -> ResponseReturnValue:
    return redirect(url_for("campaigns.show", ref=campaign.ref), 303)


@bp.get(ROOT)
@requires(*READERS)
def index() -> ResponseReturnValue:
    """Every campaign, with how far it is; and the way from a slip's code to its organisation."""
    return page(
        "pages/campaigns/index.html",
        lines=queries.campaigns(),
        tones=TONES,
        may_open=_is(EXAMINERS),
        code_form=forms.CodeForm(formdata=None),
    )


@bp.post(f"{ROOT}/bordereau")
@requires(*READERS)
@writes
def find() -> ResponseReturnValue:
    """The organisation whose letter bears a code."""
    form = forms.CodeForm()
    if form.validate():
        found = queries.by_code(form.code.data)
        if found is not None:
            return redirect(url_for("campaigns.addressee", ref=found.campaign.ref, addressee_id=found.id), 303)
        form.blame([Reason("unknown", Text("Aucune lettre ne porte ce code.", "No letter bears this code."), field="code")])
    return page("pages/campaigns/index.html", status=422, lines=queries.campaigns(), tones=TONES, may_open=_is(EXAMINERS), code_form=form)


@bp.get(f"{ROOT}/nouveau")
@requires(*EXAMINING)
def new() -> ResponseReturnValue:
    """Prepare a campaign. `organisations` in the address is a list of rows that another page gives."""
    return _form_page(forms.new_campaign(today(), ids=forms.read_ids(query_args.text("organisations", max_length=12_000))))


@bp.post(f"{ROOT}/nouveau")
@requires(*EXAMINING)
@writes
def create() -> ResponseReturnValue:
    """Open the campaign, in preparation."""
    form, opened = forms.CampaignForm(), []
    if attempt(form, lambda: opened.append(preparing.open_campaign(form.plan, command()))):
        flash("La campagne est en préparation : vérifiez sa liste.", "The campaign is in preparation: check its list.")
        return redirect(url_for(".choice", ref=opened[0].ref), 303)
    return _form_page(form, status=422)


@bp.get(f"{ROOT}/<ref>/modifier")
@requires(*EXAMINING)
def edit(ref: str) -> ResponseReturnValue:
    """Change a campaign in preparation."""
    campaign = _draft(ref)
    return _form_page(forms.form_of(campaign), campaign=campaign)


@bp.post(f"{ROOT}/<ref>/modifier")
@requires(*EXAMINING)
@writes
def amend(ref: str) -> ResponseReturnValue:
    """Keep the change."""
    campaign, form = queries.by_ref(ref), forms.CampaignForm()
    if attempt(form, lambda: preparing.amend(campaign, command(form), plan=form.plan)):
        flash("La campagne est modifiée.", "The campaign is changed.")
        return redirect(url_for(".choice", ref=ref), 303)
    return _form_page(form, campaign=campaign, status=422)


def _form_page(form: forms.CampaignForm, *, campaign: Campaign | None = None, status: int = 200) -> Response:
    return page(
        "pages/campaigns/form.html", status=status, form=form, campaign=campaign, given=len(forms.read_ids(form.ids.data or "")),
        rules=statute.rules_on(today()),
    )  # fmt: skip


@bp.get(f"{ROOT}/<ref>/choix")
@requires(*READERS)
def choice(ref: str) -> ResponseReturnValue:
    """Whom the campaign would write to, and whom it leaves out; once the list is frozen, the campaign itself."""
    campaign = queries.by_ref(ref)
    return _choice_page(campaign) if campaign.state is CampaignState.DRAFT else _to(campaign)


@bp.post(f"{ROOT}/<ref>/exclusions")
@requires(*EXAMINING)
@writes
def exclude(ref: str) -> ResponseReturnValue:
    """Leave organisations out."""
    campaign, form, counted = _draft(ref), forms.ExclusionForm(), []

    def act() -> None:
        counted.append(preparing.exclude(campaign, command(form), numbers=form.listed, reason=form.reason.data))

    if attempt(form, act):
        flash("Organisations écartées : {n}.", "Organisations left out: {n}.", n=counted[0])
        return redirect(url_for(".choice", ref=ref), 303)
    return _choice_page(campaign, form, status=422)


@bp.post(f"{ROOT}/<ref>/exclusions/<int:union_id>/retrait")
@requires(*EXAMINING)
@writes
def readmit(ref: str, union_id: int) -> ResponseReturnValue:
    """Write to this one after all."""
    preparing.readmit(_draft(ref), command(forms.CampaignActForm()), union_id=union_id)
    flash("L'organisation est de nouveau dans la liste.", "The organisation is in the list again.")
    return redirect(url_for(".choice", ref=ref), 303)


def _choice_page(campaign: Campaign, form: forms.ExclusionForm | None = None, *, status: int = 200) -> Response:
    found = choosing.chosen(campaign, page=query_args.number(), size=queries.PAGE)
    may = _is(EXAMINERS)
    return page(
        "pages/campaigns/choice.html", status=status, campaign=campaign, found=found,
        exclusions=queries.exclusions(campaign), criteria=criteria(campaign), wave=campaign.stages[0].per_day,
        form=(form or _exclusion_form(campaign)) if may else None, act=forms.CampaignActForm(formdata=None, obj=campaign),
        page_url=lambda n: url_for(".choice", ref=campaign.ref, page=n),
    )  # fmt: skip


def _exclusion_form(campaign: Campaign) -> forms.ExclusionForm:
    """The form, with a number that a row's link brings."""
    return forms.ExclusionForm(formdata=None, version=campaign.version, numbers=query_args.text("ecarter"))


@bp.get(f"{ROOT}/<ref>")
@requires(*READERS)
def show(ref: str) -> ResponseReturnValue:
    """How far the campaign is, and what comes next."""
    return show_page(queries.by_ref(ref))


@bp.post(f"{ROOT}/<ref>/arret")
@requires(*EXAMINING)
@writes
def propose(ref: str) -> ResponseReturnValue:
    """Freeze the list and hand it to the signatory."""
    return _act(
        ref,
        preparing.propose,
        "La liste est arrêtée ; la campagne attend son approbation.",
        "The list is frozen; the campaign awaits approval.",
    )


@bp.post(f"{ROOT}/<ref>/approbation")
@requires(*SIGNING)
@writes
def approve(ref: str) -> ResponseReturnValue:
    """The second person's approval."""
    return _act(ref, preparing.approve, "La campagne est approuvée.", "The campaign is approved.")


@bp.post(f"{ROOT}/<ref>/renvoi")
@requires(*SIGNING)
@writes
def send_back(ref: str) -> ResponseReturnValue:
    """Not approved: back in preparation."""
    return _reasoned(
        ref, "back", preparing.send_back, "La campagne est renvoyée en préparation.", "The campaign is sent back to preparation."
    )


@bp.post(f"{ROOT}/<ref>/lancement")
@requires(*EXAMINING)
@writes
def launch(ref: str) -> ResponseReturnValue:
    """The letters begin."""
    return _act(ref, sending.launch, "La campagne est lancée.", "The campaign is launched.")


@bp.post(f"{ROOT}/<ref>/suspension")
@requires(*BOTH)
@writes
def pause(ref: str) -> ResponseReturnValue:
    """No further letter for now."""
    return _reasoned(
        ref,
        "pause",
        sending.pause,
        "La campagne est suspendue : plus aucune lettre n'est écrite.",
        "The campaign is paused: no further letter is written.",
    )


@bp.post(f"{ROOT}/<ref>/reprise")
@requires(*BOTH)
@writes
def resume(ref: str) -> ResponseReturnValue:
    """Go on from where it stood."""
    return _act(ref, sending.resume, "La campagne reprend où elle en était.", "The campaign goes on from where it stood.")


@bp.post(f"{ROOT}/<ref>/etapes/<step>/demande")
@requires(*EXAMINING)
@writes
def ask_stage(ref: str, step: str) -> ResponseReturnValue:
    """Ask for the next stage."""
    return _act(ref, partial(sending.ask_stage, step=_step(step)), "L'étape est demandée.", "The stage is asked for.")


@bp.post(f"{ROOT}/<ref>/etapes/<step>/approbation")
@requires(*SIGNING)
@writes
def approve_stage(ref: str, step: str) -> ResponseReturnValue:
    """Let the stage go."""
    return _act(ref, partial(sending.approve_stage, step=_step(step)), "L'étape est approuvée.", "The stage is approved.")


def _act(ref: str, act: Callable[..., Any], fr: str, en: str) -> ResponseReturnValue:
    campaign, form = queries.by_ref(ref), forms.CampaignActForm()
    if attempt(form, lambda: act(campaign, command(form))):
        flash(fr, en)
        return _to(campaign)
    return show_page(campaign, form=form, status=422)


def _reasoned(ref: str, form_id: str, act: Callable[..., Any], fr: str, en: str) -> ResponseReturnValue:
    campaign, form = queries.by_ref(ref), forms.CampaignReasonForm(form_id=form_id)
    if attempt(form, lambda: act(campaign, command(form), reason=form.reason.data)):
        flash(fr, en)
        return _to(campaign)
    return show_page(campaign, form=form, **{form_id: form}, status=422)


def show_page(
    campaign: Campaign, *, status: int = 200, form: Any = None, back: Any = None, pause: Any = None, silence: Any = None
) -> Response:
    """The page of a campaign, with a form that was refused in its place."""
    person, stage = actor(), sending.next_stage(campaign)
    draft = campaign.state is CampaignState.DRAFT
    counts = queries.counts(campaign, today=today())
    return page(
        "pages/campaigns/show.html", status=status, campaign=campaign, form=form, tones=TONES, today=today(), criteria=criteria(campaign),
        lines=queries.stages(campaign), outcomes=queries.outcomes(campaign), all_outcomes=list(CensusOutcome), posted=POSTED, counts=counts,
        planned=choosing.count(campaign) if draft else counts["toutes"], stage=stage,
        faults=sending.stage_faults(campaign, stage, today=today()) if stage and campaign.state is CampaignState.RUNNING else [],
        names=queries.names_of([campaign.opened_by_id, campaign.proposed_by_id, campaign.approved_by_id,
                                *(s.asked_by_id for s in campaign.stages), *(s.approved_by_id for s in campaign.stages)]),
        examines=_is(EXAMINERS), signs=_is(SIGNATORIES), person=person,
        act=lambda: forms.CampaignActForm(formdata=None, obj=campaign),
        back=back or forms.CampaignReasonForm(formdata=None, version=campaign.version, form_id="back"),
        pause=pause or forms.CampaignReasonForm(formdata=None, version=campaign.version, form_id="pause"),
        silence=silence or forms.CampaignReasonForm(formdata=None, version=campaign.version, form_id="silence"),
    )  # fmt: skip


@bp.get(f"{ROOT}/<ref>/impression")
@requires(*READERS)
def print_lot(ref: str) -> ResponseReturnValue:
    """The letters of a stage on their sheets, a hundred at a time."""
    campaign = queries.by_ref(ref)
    step = CampaignStep(query_args.choice("etape", [step.value for step in POSTED]) or CampaignStep.LETTER.value)
    found = queries.lot(campaign, step, query_args.number("lot"))
    may = bool(actor().roles & printing.PRINTERS)
    return page(
        letters.TEMPLATE, **letters.context_of(campaign, step, found),
        form=forms.CampaignActForm(formdata=None, obj=campaign) if may else None, was_counted=query_args.number("tirage", default=0) == 1,
    )  # fmt: skip


@bp.post(f"{ROOT}/<ref>/impression/<step>/<int:number>")
@requires(*sorted(printing.PRINTERS))
@writes
def count_printing(ref: str, step: str, number: int) -> ResponseReturnValue:
    """Count a printing of a hundred letters, then show them."""
    campaign, found = queries.by_ref(ref), _step(step)
    printing.count(campaign, command(), step=found, lot=queries.lot(campaign, found, number))
    flash("Le tirage est inscrit au journal : imprimez la page.", "The printing is entered in the journal: print the page.")
    return redirect(url_for(".print_lot", ref=ref, etape=step, lot=number, tirage=1), 303)


@bp.get(f"{ROOT}/<ref>/tableau.xlsx")
@requires(*READERS)
def export(ref: str) -> ResponseReturnValue:
    """The addressees as a spreadsheet: plain values, no formula."""
    campaign = queries.by_ref(ref)
    response = Response(exporting.workbook(campaign, lang()), mimetype=exporting.TYPE)
    response.headers["Content-Disposition"] = f"attachment; filename=recensement-{campaign.ref}.xlsx"
    return response


def criteria(campaign: Campaign) -> list[tuple[Text, Text]]:
    """The question of a campaign in words."""
    found = Filter.from_data(campaign.chosen_by)
    old = {"yes": Text("oui", "yes"), "no": Text("non", "no")}
    rows: list[tuple[Text, object, Callable[[], Text]]] = [
        (Text("Région", "Region"), found.region, lambda: places.regions()[found.region].label),
        (Text("Forme", "Form"), found.kind, lambda: Kind(found.kind).label),
        (Text("Partie sociale", "Side"), found.side, lambda: Side(found.side).label),
        (Text("Branche", "Branch"), found.branch, lambda: places.branches()[found.branch].label),
        (Text("Ancien fichier", "Old file"), found.old_file, lambda: old[found.old_file]),
        (Text("Enregistrées avant le", "Registered before"), found.registered_before, lambda: day_of(found.registered_before)),
        (Text("Sans nouvelles depuis le", "Not heard of since"), found.not_heard_since, lambda: day_of(found.not_heard_since)),
        (Text("Liste donnée", "List given"), found.ids, lambda: Text("{n} organisations", "{n} organisations").filled(n=len(found.ids))),
    ]  # fmt: skip
    return [(label, words()) for label, value, words in rows if value]


def _is(roles: frozenset[Any]) -> bool:
    return bool(actor().powers_on(today()) & roles)


def _draft(ref: str) -> Campaign:
    campaign = queries.by_ref(ref)
    if campaign.state is not CampaignState.DRAFT:
        raise NotFound(Text("La liste de cette campagne est arrêtée.", "The list of this campaign is frozen."))
    return campaign


def _step(step: str) -> CampaignStep:
    if step not in {one.value for one in CampaignStep}:
        raise NotFound
    return CampaignStep(step)
