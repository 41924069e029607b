"""One factory; its traits are legal situations, each reached through the acts themselves."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from registry.accounts import administration
from registry.accounts.models import User
from registry.acts import Command
from registry.audit.trail import SystemActor
from registry.clock import now
from registry.demonstration.stories import Cast, Story
from registry.dossiers.models import Dossier
from registry.law.parameters import in_force
from registry.law.roles import Role
from registry.law.statuses import Outcome
from registry.law.terms import Channel, Kind, Level, Side
from registry.storage import Store
from registry.unions import lifecycle
from registry.unions.models import TradeUnion

PASSWORD = "une phrase assez longue"
FILED = datetime(2026, 3, 3, 9, 12, tzinfo=UTC)


class Factory:
    """Makes people, unions and dossiers; everything is committed (a savepoint of the test's transaction)."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._count = itertools.count(1)

    def user(self, *roles: Role, name: str = "", **values: Any) -> User:
        n = next(self._count)
        user = administration.create_account(Command(SystemActor("essai"), now()), email=values.pop("email", f"personne{n}@exemple.cm"), name=name or f"Personne {n}", password=PASSWORD,
            roles=frozenset(roles or {Role.READER}), **values,
        )  # fmt: skip
        self.session.commit()
        return user

    @cached_property
    def cast(self) -> Cast:
        return Cast(
            depositor=self.user(Role.DEPOSITOR, name="Solange Ndzié"),
            intake=self.user(Role.INTAKE, name="Clarisse Ateba"),
            examiner=self.user(Role.EXAMINER, name="Bernard Tchoumi"),
            head=self.user(Role.HEAD, name="Jean-Paul Essomba"),
            registrar=self.user(Role.REGISTRAR, name="Marthe Fotso"),
        )

    def union(self, name_fr: str = "", **values: Any) -> TradeUnion:
        n = next(self._count)
        identity = lifecycle.Identity(
            **{
                "kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.NATIONAL, "name_fr": name_fr or f"Syndicat des essais {n}",
                "name_en": "", "acronym": f"SYES{n}", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU",
                "region": "LT", "branches": ("TER-PORT",), **values,
            }
        )  # fmt: skip
        at = FILED - timedelta(days=900 - n)
        union = lifecycle.enter(identity, on=at.date(), at=at, rules=in_force((), at.date()), actor=self.cast.registrar)
        self.session.commit()
        return union

    def story(self, *, channel: Channel = Channel.COUNTER, at: datetime = FILED, store: Store | None = None) -> Story:
        """A story whose first act is at `at`."""
        return Story(cast=self.cast, at=at, channel=channel, store=store)

    def _kept(self, story: Story) -> Dossier:
        self.session.commit()
        return story.dossier

    def _draft(self, values: dict[str, Any], **story: Any) -> Story:
        n = next(self._count)
        return self.story(**story).complete(**{"name_fr": f"Syndicat des vanniers {n}", "acronym": f"SYVAN{n}", **values})

    def draft(self, *, channel: Channel = Channel.COUNTER, at: datetime = FILED, **values: Any) -> Dossier:
        """A complete draft at the counter."""
        return self._kept(self._draft(values, channel=channel, at=at))

    def online_draft(self, store: Store, *, at: datetime = FILED, **values: Any) -> Dossier:
        """A complete draft of the representative's, with its files."""
        return self._kept(self._draft(values, channel=Channel.ONLINE, at=at, store=store))

    def submitted(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        return self._kept(self._draft(values, at=at).submit())

    def taken_up(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        return self._kept(self._draft(values, at=at).submit().take_up())

    def examined(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        """Every piece conforming, every clause found, the name clear."""
        return self._kept(self._draft(values, at=at).submit().take_up().examine())

    def returned(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        return self._kept(self._draft(values, at=at).submit().take_up().examine(missing_clause="f").send_observations())

    def resubmitted(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        story = self._draft(values, at=at).submit().take_up().examine(missing_clause="f").send_observations()
        return self._kept(story.later(days=6).resubmit())

    def proposed(self, outcome: Outcome = Outcome.REGISTER, *, at: datetime = FILED, **values: Any) -> Dossier:
        story = self._draft(values, at=at).submit().take_up()
        if outcome is Outcome.REFUSE:
            story.examine(missing_clause="f").send_observations().later(days=5).resubmit()
        else:
            story.examine()
        return self._kept(story.propose(outcome))

    def accepted(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        return self._kept(self._draft(values, at=at).submit().take_up().examine().propose().accept())

    def refused(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        story = self._draft(values, at=at).submit().take_up().examine(missing_clause="f").send_observations()
        return self._kept(story.later(days=5).resubmit().propose(Outcome.REFUSE).refuse())

    def closed(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        story = self._draft(values, at=at).submit().take_up().examine(missing_clause="f").send_observations()
        return self._kept(story.later(days=95).close())

    def withdrawn(self, *, at: datetime = FILED, **values: Any) -> Dossier:
        return self._kept(self._draft(values, at=at).submit().withdraw())
