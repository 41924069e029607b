"""What the office's table of the law declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.feature import Feature, MenuEntry, Pages
from registry.law.roles import STAFF, Role
from registry.statute import views
from registry.statute.verbs import HolidayVerb, ParameterVerb

FEATURE = Feature(
    "statute",
    pages=(Pages(views.bp, (views,), entry="statute.show"),),
    menu=(MenuEntry("statute.show", Text("Droit appliqué", "Law applied"), STAFF | {Role.ADMINISTRATOR}, position=50),),
    verbs=(HolidayVerb, ParameterVerb),
)
