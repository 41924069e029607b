"""The work queue as its address says it: which tab, which filters; and the page that shows it.

Everything is in the address, so a bookmark, Back, a colleague and a saved view all see the same list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from flask import url_for
from flask.wrappers import Response

from registry.accounts import queries as accounts
from registry.accounts.guards import actor
from registry.accounts.models import User
from registry.bilingual import Text
from registry.clock import today
from registry.db import LARGEST_KEY
from registry.dossiers import queries
from registry.examining.pages import TONES
from registry.law import places
from registry.law.filings import FilingKind
from registry.law.roles import EXAMINERS, SIGNATORIES, Role
from registry.law.statuses import DossierStatus
from registry.law.terms import Kind
from registry.queues import bulk, saved_view
from registry.queues.forms import DeskActForm, TicksForm
from registry.queues.taking import TAKING_TABS
from registry.web import query_args
from registry.web.htmx import page

#: The tabs of the queue: the word in the address (French, as every address), and what the tab says.
QUEUES: Final[dict[str, tuple[str, Text]]] = {
    "moi": ("mine", Text("Ma file", "My queue")),
    "a-attribuer": ("unassigned", Text("À attribuer", "To be assigned")),
    "organisation": ("with_union", Text("Chez l'organisation", "With the organisation")),
    "a-signer": ("four_eyes", Text("À signer ou à envoyer", "To sign or send")),
    "retard": ("overdue", Text("En retard", "Overdue")),
    "tous": ("all", Text("Tous", "All")),
}
#: What the deadline filter offers: the word in the address, the question asked, what it says.
DEADLINES: Final[dict[str, tuple[str, Text]]] = {
    "retard": ("overdue", Text("En retard", "Overdue")),
    "7-jours": ("week", Text("Dans les 7 jours", "Within 7 days")),
    "30-jours": ("month", Text("Dans les 30 jours", "Within 30 days")),
    "arrete": ("stopped", Text("Délai arrêté", "Period stopped")),
}
NOBODY: Final = "personne"
_DUE_WORDS: Final = {due: word for word, (due, _) in DEADLINES.items()}


def own_queue(user: User) -> str:
    """Where each person's work begins."""
    if Role.HEAD in user.roles:
        return "a-attribuer"
    if Role.EXAMINER in user.roles:
        return "moi"
    return "a-signer" if user.roles & SIGNATORIES else "tous"


def read_address() -> tuple[str, queries.QueueFilters]:
    """The tab and the filters that this request's address asks for; nonsense is read as nothing."""
    slug = query_args.choice("vue", QUEUES) or own_queue(actor())
    due = query_args.choice("echeance", DEADLINES)
    holder = query_args.choice("agent", (NOBODY,)) or (
        str(number) if (number := query_args.number("agent", default=0, largest=LARGEST_KEY)) else ""
    )
    filters = queries.QueueFilters(
        tab=QUEUES[slug][0], status=query_args.choice("etat", DossierStatus), kind=query_args.choice("forme", Kind),
        region=query_args.choice("region", places.regions()), text=query_args.text("recherche", max_length=120), page=query_args.number(largest=100_000),
        filing=query_args.choice("genre", FilingKind), due=DEADLINES[due][0] if due else "",
        contested=bool(query_args.choice("contestee", ("oui",))), holder="nobody" if holder == NOBODY else holder,
    )  # fmt: skip
    return slug, filters


def as_address(slug: str, filters: queries.QueueFilters) -> dict[str, Any]:
    """The filters as the address says them, without the page."""
    said = {
        "vue": slug,
        "recherche": filters.text,
        "etat": filters.status,
        "genre": filters.filing,
        "forme": filters.kind,
        "region": filters.region,
        "echeance": _DUE_WORDS.get(filters.due, ""),
        "agent": NOBODY if filters.holder == "nobody" else filters.holder,
        "contestee": "oui" if filters.contested else "",
    }
    return {name: value for name, value in said.items() if value}


def chips(query: Mapping[str, str], *, agents: list[User]) -> list[tuple[str, Text]]:
    """Each filter of an address in words: (its name in the address, what it says). The tab is not among them."""
    names = {str(agent.id): agent.name for agent in agents}
    said: dict[str, Callable[[str], Text]] = {
        "recherche": lambda v: Text("« {x} »", "“{x}”").filled(x=v),
        "etat": lambda v: _pair("État", "Status", DossierStatus(v).label),
        "genre": lambda v: _pair("Genre", "Kind", FilingKind(v).label),
        "forme": lambda v: _pair("Forme", "Form", Kind(v).label),
        "region": lambda v: _pair("Région", "Region", places.regions()[v].label),
        "echeance": lambda v: _pair("Échéance", "Deadline", DEADLINES[v][1]),
        "agent": lambda v: _pair("Attribué à", "Assigned to", Text("personne", "nobody") if v == NOBODY else names.get(v, f"n° {v}")),
        "contestee": lambda _v: Text("Direction contestée", "Leadership contested"),
    }
    return [(name, _known(words, query[name])) for name, words in said.items() if query.get(name)]


def _known(words: Callable[[str], Text], value: str) -> Text:
    """A value in words; as it stands, when a view was saved before it went out of use."""
    try:
        return words(value)
    except (KeyError, ValueError):
        return Text("« {x} » (hors d'usage)", "“{x}” (no longer in use)").filled(x=value)


def _pair(fr: str, en: str, words: Text | str) -> Text:
    return Text(f"{fr} : {{x}}", f"{en}: {{x}}").filled(x=words)


def queue_page(*, form: TicksForm | None = None, status: int = 200) -> Response:
    """The queue that the address asks for; with what was ticked, when that was refused."""
    user = actor()
    slug, filters = read_address()
    query = as_address(slug, filters)
    found = queries.work_queue(filters, user=user, today=today())
    agents, examines = accounts.examiners(), bool(user.roles & EXAMINERS)
    ticked = set(form.refs) if form else {one.ref for one in found.rows} if query_args.choice("cocher", ("page",)) else set()
    return page(
        "pages/dossiers/queue.html", status=status, slug=slug, queues=_queues(user, slug), found=found, filters=filters, asked=query,
        applied=chips(query, agents=agents), today=today(), tones=TONES, kinds=list(Kind), filings=list(FilingKind),
        statuses=[one for one in DossierStatus if one is not DossierStatus.DRAFT], regions=places.regions(), deadlines=DEADLINES,
        agents=agents, views=[(view, url_for("queues.index", **view.query), dict(view.query) == query) for view in saved_view.open_to(user)],
        form=form, ticks=form or TicksForm(formdata=None), ticked=ticked, most=bulk.MOST, may_assign=Role.HEAD in user.roles,
        may_request=examines, next_form=DeskActForm(formdata=None) if examines and filters.tab in TAKING_TABS else None,
    )  # fmt: skip


def _queues(user: User, current: str) -> dict[str, tuple[str, Text]]:
    """The tabs; only those who examine may ever hold a dossier."""
    return {slug: tab for slug, tab in QUEUES.items() if slug != "moi" or user.roles & EXAMINERS or current == "moi"}
