"""Change of contact details: P.O. box, telephone, e-mail."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.unions import lifecycle
from registry.unions.verbs import UnionVerb

DETAILS = ("po_box", "phone", "email")


def faults(case: Case) -> list[Reason]:
    """Something changes."""
    if all(case.words(name) == getattr(case.union, name) for name in DETAILS):
        text = Text("Ces coordonnées sont déjà au registre.", "These details are already in the register.")
        return [Reason("same_details", text, field="phone")]
    return []


def effect(case: Case, signed: Signature) -> None:
    """The new details from their day."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    values = {name: case.words(name) for name in DETAILS}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.CONTACTS_CHANGED, **signed.hand)


FILING = Filing(
    FilingKind.CONTACTS,
    (
        FilingField("po_box", max_length=60, required=False),
        FilingField("phone", Widget.PHONE, max_length=40, required=False),
        FilingField("email", Widget.EMAIL, max_length=254, required=False),
    ),
    of_codes("change_request"),
    effect, faults,
)  # fmt: skip
