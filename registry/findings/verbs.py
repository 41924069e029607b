"""What the journal says of findings."""

from __future__ import annotations

from registry.audit.verbs import Verb


class FindingVerb(Verb):
    """What becomes of a finding."""

    SCANNED = "finding.scanned", "Fichier relu par les règles", "Register read by the rules"
    CLOSED = "finding.closed", "Constat clos", "Finding closed"
    REOPENED = "finding.reopened", "Constat rouvert", "Finding opened again"
    ASSIGNED = "finding.assigned", "Constat attribué", "Finding assigned"
