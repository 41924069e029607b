"""What the journal says of reports."""

from __future__ import annotations

from registry.audit.verbs import Verb


class ReportVerb(Verb):
    """The reports on the clean-up."""

    MADE = "report.made", "Rapport d'assainissement établi", "Clean-up report made"
    SCHEDULED = "report.scheduled", "Jour du rapport mensuel fixé", "Day of the monthly report set"
