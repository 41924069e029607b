"""The pages where a whole group is judged: all of it, some of it, or one record set apart."""

from __future__ import annotations

from typing import Any, Final

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import command, requires
from registry.dedupe import groups, review
from registry.dedupe.forms import ApartForm, GroupForm
from registry.dedupe.models import DuplicateCluster
from registry.dedupe.terms import AnswerGround, Band
from registry.dedupe.views import JUDGES, READERS, bp, lists, may_judge
from registry.law import places
from registry.web import query_args
from registry.web.flashing import flash
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.writes import writes

LIST: Final = "pages/dedupe/groups.html"
GROUP: Final = "pages/dedupe/group.html"


@bp.get("/groupes")
@requires(*READERS)
def group_list() -> ResponseReturnValue:
    """The groups of the latest run."""
    kept: dict[str, Any] = {
        "etat": query_args.choice("etat", ("juges",)), "taille": query_args.choice("taille", groups.SIZES), "degre": query_args.choice("degre", Band),
        "region": query_args.choice("region", places.regions()), "branche": query_args.choice("branche", places.branches()),
    }  # fmt: skip
    filters = groups.GroupFilters(kept["etat"] == "juges", kept["taille"], kept["degre"], kept["region"], kept["branche"])
    found = groups.listing(filters, page=query_args.number())
    return page(
        LIST, filters=filters, kept=kept, found=found, sizes=groups.SIZES, **lists(),
        address=lambda **other: url_for(".group_list", **{name: value for name, value in {**kept, **other}.items() if value}),
        page_url=lambda number: url_for(".group_list", page=number, **{name: value for name, value in kept.items() if value}),
    )  # fmt: skip


@bp.get("/groupes/<int:cluster_id>")
@requires(*READERS)
def group(cluster_id: int) -> ResponseReturnValue:
    """The records of a group, their links, and the answers to give."""
    return _group(groups.by_id(cluster_id))


@bp.post("/groupes/<int:cluster_id>")
@requires(*JUDGES)
@writes
def judge_group(cluster_id: int) -> ResponseReturnValue:
    """Judge every two of the records ticked."""
    cluster, form, made = groups.by_id(cluster_id), GroupForm(), [0]

    def act() -> None:
        made[0] = review.judge_together(
            cluster, command(form), union_ids=form.ticked, ground=AnswerGround(form.ground.data), words=form.words.data or "",
            seen_facts=form.facts.data or "",
        )  # fmt: skip

    if not attempt(form, act):
        return _group(cluster, form=form, status=422)
    return _judged(cluster, made[0])


@bp.post("/groupes/<int:cluster_id>/a-part")
@requires(*JUDGES)
@writes
def set_apart(cluster_id: int) -> ResponseReturnValue:
    """Set one record apart from the others."""
    cluster, form, made = groups.by_id(cluster_id), ApartForm(), [0]
    form.offer(groups.group_page(cluster).members)

    def act() -> None:
        rest = AnswerGround(form.rest_ground.data) if form.rest_ground.data else None
        made[0] = review.leave_one_out(
            cluster, command(form), apart_id=int(form.apart.data), ground=AnswerGround(form.apart_ground.data), rest=rest,
            words=form.words.data or "", seen_facts=form.facts.data or "",
        )  # fmt: skip

    if not attempt(form, act):
        return _group(cluster, apart_form=form, status=422)
    return _judged(cluster, made[0])


def _judged(cluster: DuplicateCluster, made: int) -> ResponseReturnValue:
    if made == 1:
        flash("Une réponse gardée pour ce groupe.", "One answer kept for this group.")
    else:
        flash("{made} réponses gardées pour ce groupe.", "{made} answers kept for this group.", made=made)
    return redirect(url_for(".group", cluster_id=cluster.id), 303)


def _group(
    cluster: DuplicateCluster, *, form: GroupForm | None = None, apart_form: ApartForm | None = None, status: int = 200
) -> ResponseReturnValue:
    shown = groups.group_page(cluster)
    group_form = _shown(form or GroupForm(formdata=None), cluster, shown)
    apart = _shown((apart_form or ApartForm(formdata=None)).offer(shown.members), cluster, shown)
    return page(
        GROUP, status=status, shown=shown, cluster=cluster, may_judge=may_judge(), form=apart if apart_form else group_form,
        group_form=group_form, apart_form=apart, most=review.MOST_AT_ONCE,
    )  # fmt: skip


def _shown(form: Any, cluster: DuplicateCluster, shown: groups.GroupPage) -> Any:
    form.renew(cluster.version)
    form.facts.data = shown.facts
    return form
