"""Small registers for the rules: a sound record, and others that differ from it by what a test says."""

from __future__ import annotations

from datetime import date
from typing import Any

from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rules import RULES, RuleHit
from registry.law.parameters import in_force
from registry.law.terms import Function, Kind, Level, Side

TODAY = date(2026, 3, 3)

SOUND: dict[str, Any] = {
    "kind": Kind.SYNDICAT, "side": Side.WORKERS, "level": Level.NATIONAL, "name_fr": "Syndicat national des vanniers",
    "acronym": "SYNAVAN", "filed_number": "", "from_old_file": False, "registered_on": date(2020, 4, 29), "founded_on": date(2019, 6, 1),
    "statutes_on": date(2019, 6, 1), "elected_on": date(2024, 6, 1), "mandate_until": date(2028, 6, 1), "seat": "rue des Palmiers, Akwa",
    "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "1279", "phone": "+237 6 99 11 22 33",
    "email": "bureau@vanniers.example", "branches": ("TER-PORT",), "officers": (("Ndzié Solange", Function.PRESIDENT), ("Ateba Paul", Function.TREASURER)),
    "founders": ("Mbarga Jean", "Fotso Marthe", "Essomba Luc", "Tchoumi Bernard"), "has_statutes": True, "heard_on": date(2025, 1, 1),
}  # fmt: skip
#: What a second sound record says otherwise, so that the two share nothing.
OTHER: dict[str, Any] = {
    "name_fr": "Syndicat libre des potiers de Garoua", "acronym": "SYLPOG", "registered_on": date(2020, 5, 3), "seat": "face grand marché, Foulbéré",
    "locality": "Garoua", "departement": "NO-BEN", "region": "NO", "po_box": "88", "phone": "+237 6 77 00 11 22", "email": "potiers@exemple.cm",
    "officers": (("Bello Aminatou", Function.PRESIDENT), ("Oumarou Issa", Function.TREASURER)), "founders": ("Hamadou Ali", "Dairou Bouba", "Sali Ousmanou"),
}  # fmt: skip


def record(key: int, **values: Any) -> LiveRecord:
    """A sound record; the second and later ones share nothing with the first."""
    base = SOUND if key == 1 else {**SOUND, **OTHER}
    return LiveRecord(**{"id": key, "number": f"GS-2020-{key:04d}", **base, **values})


def register(*changes: dict[str, Any], **rules: Any) -> LiveRegister:
    """A register of one record for each set of changes."""
    return LiveRegister([record(key, **values) for key, values in enumerate(changes, 1)], in_force((), TODAY), TODAY)


def found(code: str, held: LiveRegister) -> list[RuleHit]:
    """What one rule finds in a register."""
    return list(RULES[code].check(held))


def codes(held: LiveRegister) -> set[str]:
    """The rules that find something."""
    return {code for code, rule in RULES.items() if any(True for _ in rule.check(held))}
