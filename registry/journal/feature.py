"""What the reading of the journal declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.journal import commands, views
from registry.law.roles import Role

FEATURE = Feature(
    "journal",
    pages=(Pages(views.bp, (views,), entry="journal.show"),),
    menu=(MenuEntry("journal.show", Text("Journal", "Journal"), frozenset({Role.HEAD, Role.REGISTRAR, Role.AUDITOR}), position=60),),
    commands={"journal": commands.journal},
)
