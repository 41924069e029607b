"""Blueprint `queues`: the work queue; take the next dossier; views saved under a name."""

from __future__ import annotations

from flask import Blueprint, redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts import queries as accounts
from registry.accounts.guards import actor, command, requires
from registry.law.roles import EXAMINERS, STAFF, Role
from registry.queues import saved_view, taking
from registry.queues.forms import DeskActForm, ViewForm
from registry.queues.models import SavedView
from registry.queues.pages import QUEUES, as_address, chips, queue_page, read_address
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.writes import writes

bp = Blueprint("queues", __name__, url_prefix="/dossiers")


@bp.get("")
@requires(*STAFF)
def index() -> ResponseReturnValue:
    """The work queue: soonest legal deadline first. The address holds every filter."""
    return queue_page()


@bp.get("/suivant")
@requires(*EXAMINERS)
def next_address() -> ResponseReturnValue:
    """The address of the button, only read: the queue itself."""
    return redirect(url_for("queues.index", **as_address(*read_address())), 303)


@bp.post("/suivant")
@requires(*EXAMINERS)
@writes
def take_next() -> ResponseReturnValue:
    """The next dossier of this view, taken up and opened."""
    slug, filters = read_address()
    dossier = taking.take_next(command(), filters)
    if dossier is None:
        flash(
            "Rien d'autre à prendre dans cette vue : le reste est à d'autres, ou vous y avez déjà travaillé aujourd'hui.",
            "Nothing else to take in this view: the rest belongs to others, or you have already worked on it today.",
            tone="info",
        )
        return redirect(url_for("queues.index", **as_address(slug, filters)), 303)
    flash("Voici le suivant, à votre nom : {name}.", "Here is the next one, in your name: {name}.", name=dossier.acronym or dossier.title)
    return redirect(url_for("dossiers.show", ref=dossier.ref), 303)


@bp.get("/vues")
@requires(*STAFF)
def views() -> ResponseReturnValue:
    """One's own views and the team's, to open, rename, remove."""
    return _views_page()


@bp.route("/vues/nouvelle", methods=["GET", "POST"])
@requires(*STAFF)
@writes
def save_view() -> ResponseReturnValue:
    """Keep the filters of this address under a name."""
    form, (slug, filters) = ViewForm(), read_address()
    query = as_address(slug, filters)

    def act() -> None:
        view = saved_view.save(form.name.data, query, command(), for_team=bool(form.for_team.data))
        flash("La vue « {name} » est enregistrée.", "The view “{name}” is saved.", name=view.name)

    if form.is_submitted() and attempt(form, act):
        return redirect(url_for("queues.index", **query), 303)
    return page(
        "pages/dossiers/view_new.html", status=422 if form.errors else 200, form=form, query=query, queue_names=QUEUES,
        applied=chips(query, agents=accounts.examiners()), may_lead=Role.HEAD in actor().roles,
    )  # fmt: skip


@bp.post("/vues/<int:view_id>/nom")
@requires(*STAFF)
@writes
def rename_view(view_id: int) -> ResponseReturnValue:
    """Another name."""
    view, form = saved_view.view_of(view_id, actor()), ViewForm(form_id=f"view-{view_id}")

    def act() -> None:
        saved_view.rename(view, command(form), name=form.name.data)
        flash("La vue s'appelle « {name} ».", "The view is called “{name}”.", name=view.name)

    return redirect(url_for(".views"), 303) if attempt(form, act) else _views_page(refused=view, form=form, status=422)


@bp.post("/vues/<int:view_id>/retrait")
@requires(*STAFF)
@writes
def remove_view(view_id: int) -> ResponseReturnValue:
    """Forget a view."""
    view = saved_view.view_of(view_id, actor())
    name = view.name
    saved_view.remove(view, command(DeskActForm()))
    flash("La vue « {name} » est supprimée ; aucun dossier n'a changé.", "The view “{name}” is removed; no dossier changed.", name=name)
    return redirect(url_for(".views"), 303)


def _views_page(*, refused: SavedView | None = None, form: ViewForm | None = None, status: int = 200) -> ResponseReturnValue:
    agents, user = accounts.examiners(), actor()

    def shown(view: SavedView) -> ViewForm:
        if form is not None and view is refused:
            return form
        return ViewForm(formdata=None, form_id=f"view-{view.id}", version=view.version, name=view.name)

    rows = [
        {
            "view": view, "href": url_for("queues.index", **view.query), "chips": chips(view.query, agents=agents),
            "form": shown(view) if saved_view.may_change(view, user) else None, "act": DeskActForm(formdata=None, version=view.version),
        }
        for view in saved_view.open_to(user)
    ]  # fmt: skip
    return page("pages/dossiers/views.html", status=status, rows=rows, form=form, queue_names=QUEUES)
