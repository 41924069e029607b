"""What a package says about itself, once, so that nothing else needs to name it.

Each package that has pages, jobs, commands or files of its own has a module `feature.py` with a `FEATURE`; `registry.app`
lists them, and everything else (blueprints, menu, worker, sweep of the files, commands, record page of a union) is a loop
over that list. Packages below the application ask `features()` for what all of them declare together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import click
from flask import Blueprint, current_app
from sqlalchemy.orm import InstrumentedAttribute

from registry.bilingual import Text
from registry.law.roles import Role

if TYPE_CHECKING:  # acts and the journal stand above
    from registry.acts import Act
    from registry.audit.verbs import Verb

EXTENSION: Final = "features"

T = TypeVar("T")
#: What the worker calls for a kind of job: it takes the job's argument and answers one line for the operator. It may be run
#: twice and stopped anywhere, so it commits in small pieces.
Handler = Callable[[dict[str, Any]], str]
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Pages:
    """A blueprint, and every module of views that puts pages on it (the first makes the blueprint, the others import it).

    `entry` is the endpoint of the menu entry or tab that is marked while one of these pages is shown; empty: none is.
    `dossier_page`: the endpoint of the page of a dossier, for pages that act on one dossier (`ref` in their address): whoever
    acted on what has changed meanwhile is led there.
    `has_language`: the addresses say in which language a page speaks; what is for machines (JSON) has none.
    """

    blueprint: Blueprint
    views: tuple[ModuleType, ...]
    entry: str = ""
    dossier_page: str = ""
    has_language: bool = True


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A destination of the main menu, for whoever holds one of `roles`. `key` is the letter typed after « g » to go there."""

    endpoint: str
    label: Text
    roles: frozenset[Role]
    position: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """A page of a menu entry that has several: `parent` is the endpoint of that entry."""

    endpoint: str
    label: Text
    parent: str
    position: int


@dataclass(frozen=True, slots=True)
class Feature:
    """All that a package declares.

    `jobs`: what the worker can do, by kind of job; `daily`: the kinds it does every day, in this order.
    `owns_files`: the mapped columns that hold digests of stored files; what none of them names is swept away after a day.
    `verbs`: the enums of what the journal says of the package's rows.
    `listeners`: told of every act, inside its transaction (messages, measurements).
    `commands`: by their words after `flask registry`: ``"findings"``, ``"dedupe findings"``.
    `union_record`: by the name that the template of a union's record knows it by, a function of the union.
    """

    name: str
    pages: tuple[Pages, ...] = ()
    menu: tuple[MenuEntry, ...] = ()
    tabs: tuple[Tab, ...] = ()
    jobs: Mapping[str, Handler] = field(default_factory=lambda: _NOTHING)
    daily: tuple[str, ...] = ()
    owns_files: tuple[InstrumentedAttribute[Any], ...] = ()
    verbs: tuple[type[Verb], ...] = ()
    listeners: tuple[Callable[[Act], None], ...] = ()
    commands: Mapping[str, click.Command] = field(default_factory=lambda: _NOTHING)
    union_record: Mapping[str, Callable[[Any], Any]] = field(default_factory=lambda: _NOTHING)


class Features:
    """What all features declare, together.

    :raises ValueError: two declare the same job, verb, command or part of the record, or a daily job has no handler.
    """

    def __init__(self, every: Iterable[Feature]) -> None:
        self.every: Final = tuple(every)
        self.names: Final = _merged((one.name, {one.name: one}) for one in self.every)
        self.pages: Final = tuple(pages for one in self.every for pages in one.pages)
        self.menu: Final = tuple(sorted((entry for one in self.every for entry in one.menu), key=lambda entry: entry.position))
        self.tabs: Final = tuple(sorted((tab for one in self.every for tab in one.tabs), key=lambda tab: tab.position))
        self.jobs: Final = _merged((one.name, one.jobs) for one in self.every)
        self.daily: Final = tuple(kind for one in self.every for kind in one.daily)
        self.owns_files: Final = tuple(column for one in self.every for column in one.owns_files)
        self.verbs: Final = _merged((one.name, {verb.value: verb for enum in one.verbs for verb in enum}) for one in self.every)
        self.listeners: Final = tuple(listener for one in self.every for listener in one.listeners)
        self.commands: Final = _merged((one.name, one.commands) for one in self.every)
        self.union_record: Final = _merged((one.name, one.union_record) for one in self.every)
        self.without_language: Final = frozenset(pages.blueprint.name for pages in self.pages if not pages.has_language)
        self.dossier_page_of: Final = {pages.blueprint.name: pages.dossier_page for pages in self.pages}
        self.entry_of: Final = {pages.blueprint.name: pages.entry for pages in self.pages}
        if unknown := set(self.daily) - self.jobs.keys():
            raise ValueError(f"daily jobs without a handler: {sorted(unknown)}")


def features() -> Features:
    """What the features of the current application declare."""
    return cast(Features, current_app.extensions[EXTENSION])


def _merged(declared: Iterable[tuple[str, Mapping[str, T]]]) -> dict[str, T]:
    """One dictionary of all; the same key twice is a mistake."""
    found: dict[str, T] = {}
    for name, values in declared:
        if twice := found.keys() & values.keys():
            raise ValueError(f"feature {name!r} declares again {sorted(twice)}")
        found.update(values)
    return found
