"""Blueprint `journal`: who did what and when, and the line that proves it. Reading only."""

from __future__ import annotations

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import requires
from registry.audit import trail, words
from registry.feature import features
from registry.journal import queries
from registry.law.roles import Role
from registry.web import query_args

bp = Blueprint("journal", __name__)


@bp.get("/journal")
@requires(Role.HEAD, Role.REGISTRAR, Role.AUDITOR)
def show() -> ResponseReturnValue:
    """The latest mentions, by act, thing, person and day; and the end of the chain, to be noted elsewhere."""
    filters = queries.JournalFilters(
        verb=query_args.choice("acte", features().verbs), subject=query_args.text("objet"), person=query_args.text("personne"),
        since=query_args.day("du"), until=query_args.day("au"), before=query_args.number("avant", default=0) or None,
    )  # fmt: skip
    mentions = queries.mentions(filters)
    return render_template(
        "pages/journal/show.html", filters=filters, mentions=mentions, head=trail.head(), verbs={value: verb.label for value, verb in features().verbs.items()},
        in_words=words.in_words, older_url=_page_url(filters, mentions.older), newest_url=_page_url(filters, None),
    )  # fmt: skip


@bp.get("/journal/<int:seq>")
@requires(Role.HEAD, Role.REGISTRAR, Role.AUDITOR)
def event(seq: int) -> ResponseReturnValue:
    """One mention whole: its values before and after, and its place in the chain."""
    mention = queries.mention(seq)
    return render_template(
        "pages/journal/event.html", event=mention, verb=words.in_words(mention.verb),
        before=words.flat(mention.before), after=words.flat(mention.after),
    )  # fmt: skip


def _page_url(filters: queries.JournalFilters, before: int | None) -> str:
    return url_for(
        "journal.show", acte=filters.verb or None, objet=filters.subject or None, personne=filters.person or None,
        du=filters.since, au=filters.until, avant=before,
    )  # fmt: skip
