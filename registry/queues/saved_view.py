"""A queue's filters kept under a name: save, rename, remove; and those that a person finds above the queue.

A view holds what the address of the queue says, nothing else: opening it is opening that address.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

import sqlalchemy as sa

from registry.accounts.models import User
from registry.acts import Command, act, created
from registry.bilingual import Text
from registry.db import db
from registry.errors import NotAllowed, NotFound, Reason, RuleBroken
from registry.law.roles import Role
from registry.queues.models import SavedView
from registry.queues.verbs import SavedViewVerb

#: Views of one owner; more would no longer be found.
MOST: Final = 30
LONGEST: Final = 60


def open_to(user: User) -> list[SavedView]:
    """A person's own views and the team's, by name."""
    return list(
        db.session.scalars(
            sa.select(SavedView)
            .where(sa.or_(SavedView.owner_id.is_(None), SavedView.owner_id == user.id))
            .order_by(SavedView.owner_id.is_(None), SavedView.folded)
        )
    )


def view_of(view_id: int, user: User) -> SavedView:
    """A view that this person may see.

    :raises NotFound: unknown, or another person's own.
    """
    view = db.session.get(SavedView, view_id)
    if view is None or view.owner_id not in {None, user.id}:
        raise NotFound
    return view


def may_change(view: SavedView, user: User) -> bool:
    """One's own; the team's are the head of registry's."""
    return Role.HEAD in user.roles if view.is_team else view.owner_id == user.id


def save(name: str, query: Mapping[str, str], command: Command[User], *, for_team: bool) -> SavedView:
    """Keep these filters under a name, for oneself or for the team."""
    if for_team and Role.HEAD not in command.actor.roles:
        raise NotAllowed(_NOT_HEAD)
    owner_id = None if for_team else command.actor.id
    words, folded = _named(name, owner_id, for_team=for_team)
    count = db.session.scalar(sa.select(sa.func.count(SavedView.id)).where(_owned_by(owner_id))) or 0
    if count >= MOST:
        text = Text("{n} vues au plus : supprimez-en une d'abord.", "At most {n} views: remove one first.").filled(n=MOST)
        raise RuleBroken(Reason("too_many", text, field="name"))
    view = SavedView(owner_id=owner_id, name=words, folded=folded, query=dict(query), saved_by_id=command.actor.id, saved_at=command.at)
    created(view, command, verb=SavedViewVerb.SAVED, after={"name": words, "team": for_team, "query": dict(query)})
    return view


def rename(view: SavedView, command: Command[User], *, name: str) -> SavedView:
    """Give a view another name."""
    with act(view, command, verb=SavedViewVerb.RENAMED, barred=lambda: _another_s(view, command.actor)) as done:
        done.before = {"name": view.name}
        view.name, view.folded = _named(name, view.owner_id, for_team=view.is_team, but=view.id)
        done.after = {"name": view.name}
    return view


def remove(view: SavedView, command: Command[User]) -> None:
    """Forget a view. No dossier is touched."""
    with act(view, command, verb=SavedViewVerb.REMOVED, barred=lambda: _another_s(view, command.actor)) as done:
        done.before = {"name": view.name, "query": view.query}
    db.session.delete(view)
    db.session.flush()


_NOT_HEAD: Final = Reason(
    "not_head", Text("Les vues de l'équipe sont tenues par le chef de greffe.", "The team's views are kept by the head of registry.")
)


def _another_s(view: SavedView, person: User) -> list[Reason]:
    return [] if may_change(view, person) else [_NOT_HEAD]


def _named(name: str, owner_id: int | None, *, for_team: bool, but: int = 0) -> tuple[str, str]:
    """The name, tidied, and as it is compared: two names that look the same are the same."""
    words = " ".join("".join(letter for letter in name if letter == " " or unicodedata.category(letter)[0] not in "CZ").split())
    folded = unicodedata.normalize("NFKC", words).casefold()
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in folded):
        raise RuleBroken(Reason("name", Text("Donnez un nom à cette vue.", "Give this view a name."), field="name"))
    if len(words) > LONGEST or len(folded) > 240:
        raise RuleBroken(Reason("name", Text("{n} caractères au plus.", "At most {n} characters.").filled(n=LONGEST), field="name"))
    same = sa.select(SavedView.id).where(_owned_by(owner_id), SavedView.folded == folded, SavedView.id != but)
    if db.session.scalars(same).first() is not None:
        text = (
            Text("L'équipe a déjà une vue de ce nom.", "The team already has a view of this name.")
            if for_team
            else Text("Vous avez déjà une vue de ce nom.", "You already have a view of this name.")
        )
        raise RuleBroken(Reason("taken", text, field="name"))
    return words, folded


def _owned_by(owner_id: int | None) -> sa.ColumnElement[bool]:
    return SavedView.owner_id.is_(None) if owner_id is None else SavedView.owner_id == owner_id
