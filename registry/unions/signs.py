"""Signs computed from the record for whoever reads it: a mandate that has run out, a long silence, a seat unknown.

None is a status, none changes a right, none founds an act (docs/law.md#status-moves); each is counted anew at every reading.
"""

from __future__ import annotations

from datetime import date

from registry.bilingual import Text
from registry.law.calendar import add_months, long_date
from registry.law.parameters import Parameters
from registry.unions.models import TradeUnion


def signs_of(union: TradeUnion, *, last_heard_on: date | None, rules: Parameters, today: date) -> list[Text]:
    """What the reader should know, in words that accuse nobody."""
    found = []
    if union.mandate_until is not None and union.mandate_until < today:
        text = Text("Mandat de la direction échu le {day}", "Mandate of the executive ended on {day}")
        found.append(text.filled(day=long_date(union.mandate_until)))
    if last_heard_on is not None and add_months(last_heard_on, 12 * rules.silence_years) < today:
        text = Text("Sans nouvelles depuis le {day}", "No news since {day}")
        found.append(text.filled(day=long_date(last_heard_on)))
    if not (union.seat or union.po_box) or {"seat", "locality"} & set(union.presumed):
        found.append(Text("Siège inconnu ou présumé", "Seat unknown or presumed"))
    return found
