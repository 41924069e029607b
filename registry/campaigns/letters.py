"""The letters of a stage on their sheets, a lot at a time: what the page shows, and the same as a document of its own."""

from __future__ import annotations

from typing import Any, Final

from registry.bilingual import Language
from registry.campaigns.models import Campaign, CampaignStep
from registry.campaigns.queries import Lot
from registry.notices.issuing import printed_address
from registry.notices.rendering import day_of, issued_on
from registry.web.printing import render_print

TEMPLATE: Final = "pages/campaigns/print.html"


def context_of(campaign: Campaign, step: CampaignStep, lot: Lot) -> dict[str, Any]:
    """What the sheets say, all of it frozen on the letters."""
    return {
        "campaign": campaign, "step": step, "lot": lot, "day_of": day_of, "issued_on": issued_on, "printed_address": printed_address,
    }  # fmt: skip


def render_lot(campaign: Campaign, step: CampaignStep, lot: Lot, language: Language) -> str:
    """The sheets of a lot, without a request."""
    return render_print(TEMPLATE, language, **context_of(campaign, step, lot))
