"""The page of a conflict: what was typed beside what the file says now, and where to go from there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from flask import current_app, g, render_template, request, url_for
from flask.wrappers import Response
from wtforms import Field

from registry.errors import Conflict, Stale
from registry.feature import features
from registry.web.language import say

#: Where there is no page above: the public search, open to everybody.
HOME: Final = "lookup.search"


@dataclass(frozen=True, slots=True)
class Retyped:
    """A field as it was filled; `saved` is the file's value in words, or None when it says the same or nothing is known."""

    field: Field
    saved: str | None


def conflict_page(error: Conflict) -> Response:
    """What was typed beside what the file says now; nothing is lost, the person chooses."""
    form = g.get("form")
    if form is not None:
        form.renew(error.version)
    fields = [] if form is None else [retyped(field, error.stale) for field in form if _input_type(field) != "hidden"]
    dossier_url = _page_of_the_dossier()
    html = render_template(
        "errors/409.html",
        form=form,
        fields=fields,
        has_file=any(_input_type(one.field) == "file" for one in fields),
        may_send_again=form is not None and not getattr(form, "must_reread", False),
        send_to=request.full_path.rstrip("?"),
        stale=error.stale,
        is_dossier=bool(dossier_url),
        back_to=dossier_url or page_above(request.path) or url_for(HOME),
    )
    return Response(html, 409)


def retyped(field: Field, stale: Stale) -> Retyped:
    """The field, and the saved value if it differs from what was typed.

    A choice saved with a detail after it, « Autre (le détail) », says the same as the choice.
    """
    if field.name not in stale.now:
        return Retyped(field, None)
    saved = say(stale.now[field.name])
    typed = _typed(field)
    is_same = saved == ", ".join(typed) or (bool(typed) and saved.startswith(f"{typed[0]} ("))
    return Retyped(field, None if is_same else saved)


def page_above(path: str) -> str:
    """The nearest address above that may be read; empty when there is none but the home page."""
    addresses = current_app.create_url_adapter(request)
    while addresses is not None and (path := path.rpartition("/")[0]):
        if addresses.test(path, method="GET"):
            return path
    return ""


def _page_of_the_dossier() -> str:
    """The page of the dossier that the refused act was about, as its feature declares it; empty when it was about another thing."""
    endpoint = features().dossier_page_of.get(request.blueprint or "", "")
    asked: dict[str, Any] = request.view_args or {}
    return url_for(endpoint, ref=asked["ref"]) if endpoint and "ref" in asked else ""


def _typed(field: Field) -> list[str]:
    """What was typed or chosen, in the words of the page."""
    if hasattr(field, "iter_choices"):
        return [say(choice.label) for choice in field.iter_choices() if choice.selected]
    return [field.data] if isinstance(field.data, str) else []


def _input_type(field: Field) -> str:
    return getattr(field.widget, "input_type", "")
