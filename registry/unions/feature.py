"""What the register of unions declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.law.roles import STAFF
from registry.unions import affiliation_views, asof_views, record_views, views
from registry.unions.verbs import UnionVerb

FEATURE = Feature(
    "unions",
    pages=(Pages(views.bp, (views, record_views, asof_views, affiliation_views), entry="unions.search"),),
    menu=(MenuEntry("unions.search", Text("Registre", "Register"), STAFF, position=30, key="r"),),
    verbs=(UnionVerb,),
)
