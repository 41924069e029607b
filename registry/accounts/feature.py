"""What the accounts declare."""

from __future__ import annotations

from registry.accounts import administration_views, views
from registry.accounts.verbs import AccountVerb
from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.law.roles import Role

FEATURE = Feature(
    "accounts",
    pages=(Pages(views.bp, (views, administration_views), entry="accounts.list_accounts"),),
    menu=(MenuEntry("accounts.list_accounts", Text("Comptes", "Accounts"), frozenset({Role.ADMINISTRATOR}), position=70),),
    verbs=(AccountVerb,),
)
