"""What the procedures against a union, and its measures, declare."""

from __future__ import annotations

from flask import url_for

from registry.accounts.guards import actor
from registry.feature import Feature, Pages
from registry.law.roles import EXAMINERS
from registry.procedures import cancellation_views, views
from registry.procedures.models import CancellationEvidence
from registry.procedures.verbs import CancellationVerb, ProposalVerb
from registry.unions.models import TradeUnion


def _cancellation_url(union: TradeUnion) -> str:
    """Where a cancellation is opened; empty for whoever may not."""
    return url_for("procedures.new_cancellation", address=union.address) if actor().roles & EXAMINERS else ""


FEATURE = Feature(
    "procedures",
    pages=(Pages(views.bp, (views, cancellation_views), entry="unions.search"),),
    owns_files=(CancellationEvidence.digest,),
    union_record={
        "measures_url": lambda union: url_for("procedures.measures_of", address=union.address),
        "leadership_url": lambda union: url_for("procedures.leadership_of", address=union.address),
        "cancellation_url": _cancellation_url,
    },
    verbs=(CancellationVerb, ProposalVerb),
)
