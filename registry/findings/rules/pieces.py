"""What the file lacks: statutes, and any sign of life. Silence is computed; it never changes a right (docs/law.md#status-moves)."""

from __future__ import annotations

from collections.abc import Iterator

from registry.bilingual import Text
from registry.findings.register import LiveRegister
from registry.findings.rule import ADVICE, SERIOUS, RuleHit, rule
from registry.law.calendar import add_months


@rule(
    Text("Pas de statuts au dossier", "No statutes on file"),
    Text("Ni les statuts, ni leur date, ne sont connus du greffe.", "Neither the statutes nor their date are known to the registry."),
    Text(
        "Cherchez-les au dossier papier ; sinon demandez-en deux exemplaires lors du recensement.",
        "Look for them in the paper file; otherwise ask for two copies during the census.",
    ),
    severity=SERIOUS, shown=("name_fr", "filed_number", "registered_on", "statutes_on"), source="art. 11(1)(a)",
)  # fmt: skip
def no_statutes(register: LiveRegister) -> Iterator[RuleHit]:
    """No statutes filed with a dossier, and no date of statutes in the record."""
    return (RuleHit(one, {"statutes_on": None}) for one in register.registered if not one.has_statutes)


@rule(
    Text("Sans nouvelles", "Nothing heard"),
    Text(
        "Rien n'est parvenu de l'organisation depuis plus d'années que le délai fixé par le greffe.",
        "Nothing has come from the organisation for more years than the registry's setting.",
    ),
    Text(
        "Joignez l'organisation lors du recensement. Le silence n'est pas un motif d'annulation (art. 13) : aucun droit n'est perdu.",
        "Reach the organisation during the census. Silence is no ground for cancellation (art. 13): no right is lost.",
    ),
    severity=ADVICE, shown=("name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"),
)  # fmt: skip
def nothing_heard(register: LiveRegister) -> Iterator[RuleHit]:
    """The last sign of life is older than the setting `silence_years`."""
    since = add_months(register.today, -12 * register.rules.silence_years)
    return (RuleHit(one, {"heard_on": one.heard_on}) for one in register.registered if one.heard_on is not None and one.heard_on < since)
