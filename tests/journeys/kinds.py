"""What is typed in a browser for each kind of filing about a registered union. A fast test compares it with the kinds there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from registry.clock import today
from registry.law.filings import FilingKind

THEN: Final = today() - timedelta(days=60)
JUDGMENT: Final = {"court": "Tribunal inventé", "judgment_number": "0/DEMO", "judgment_on": THEN, "ruling": "none"}
#: What is typed for each kind; {federation} and {other} are numbers in the register.
TYPED: Final[dict[FilingKind, dict[str, Any]]] = {
    FilingKind.SEAT: {"seat": "carrefour de l'Amitié", "locality": "Bafoussam", "departement": "OU-MIF", "effect_on": THEN},
    FilingKind.CONTACTS: {"phone": "+237 6 77 11 22 33", "effect_on": THEN},
    FilingKind.OFFICERS: {"congress_on": THEN, "congress_place": "Kribi", "effect_on": THEN},
    FilingKind.STATUTES: {"adopted_on": THEN, "summary": "Article 7.", "effect_on": THEN},
    FilingKind.NAME: {"name_fr": "Syndicat des luthiers de la Haute-Sanaga", "acronym": "SYLHAS", "effect_on": THEN},
    FilingKind.FORM: {"kind": "syndicat", "level": "regional", "effect_on": THEN},
    FilingKind.AFFILIATION: {"other": "{federation}", "effect_on": THEN},
    FilingKind.DISAFFILIATION: {"other": "{federation}", "effect_on": THEN},
    FilingKind.CORRECTION: {"erroneous": "locality", "corrected": "Ngaoundéré", "explanation": "Mal recopié."},
    FilingKind.COURT_DECISION: {**JUDGMENT, "effect_on": THEN},
    FilingKind.SPLIT: {"others": "{other}", "afterwards": "goes_on", "effect_on": THEN},
    FilingKind.MERGER: {"other": "{other}", "effect_on": THEN},
    FilingKind.AUTONOMY: {"other": "{other}", "effect_on": THEN},
    FilingKind.DISSOLUTION: {"decided_on": THEN, "assets_to": "Une œuvre sociale.", "effect_on": THEN},
    FilingKind.DUPLICATE_CERTIFICATE: {"loss": "Perdu lors du déménagement du siège."},
}
