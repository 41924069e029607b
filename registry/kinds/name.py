"""Change of name: the number and the history stay; the name test of art. 11(1)(c) runs, the union itself left out."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.unions import lifecycle
from registry.unions.verbs import UnionVerb

NAMES = ("name_fr", "name_en", "acronym")


def faults(case: Case) -> list[Reason]:
    """A change of name changes a name."""
    if case.words("name_fr") and all(case.words(name) == getattr(case.union, name) for name in NAMES):
        text = Text("C'est déjà le nom au registre.", "This is already the name in the register.")
        return [Rule.NEW_NAME.broken("same_name", text, "name_fr")]
    return []


def effect(case: Case, signed: Signature) -> None:
    """The new name from its day; the former ones stay readable and findable."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    values = {name: case.words(name) for name in NAMES}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.RENAMED, **signed.hand)


FILING = Filing(
    FilingKind.NAME,
    (
        FilingField("name_fr", hint=Text("Exactement comme dans les statuts (art. 15(a)).", "Exactly as in the statutes (art. 15(a)).")),
        FilingField("name_en", required=False),
        FilingField("acronym", max_length=60, required=False),
    ),
    of_codes("name_minutes", "change_request", "new_statutes"),
    effect, faults,
)  # fmt: skip
