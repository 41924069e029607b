"""What the census declares."""

from __future__ import annotations

from registry.bilingual import Text
from registry.campaigns import addressee_views, census_views, sending, views
from registry.campaigns.models import CensusEvidence
from registry.campaigns.verbs import AddresseeVerb, CampaignVerb
from registry.feature import Feature, Pages, Tab

FEATURE = Feature(
    "campaigns",
    pages=(
        Pages(views.bp, (views, addressee_views), entry="campaigns.index"),
        Pages(census_views.bp, (census_views,)),
    ),
    tabs=(Tab("campaigns.index", Text("Recensement", "Census"), parent="reports.index", position=60),),
    jobs={sending.SEND: sending.send},
    owns_files=(CensusEvidence.digest,),
    verbs=(CampaignVerb, AddresseeVerb),
)
