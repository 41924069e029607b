"""Change of statutes: adopted on a day by an assembly; the registry reads the new text clause by clause (art. 15)."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.unions import lifecycle
from registry.unions.verbs import UnionVerb


def faults(case: Case) -> list[Reason]:
    """They cannot take effect before they were adopted."""
    adopted, effect = case.day("adopted_on"), case.effect_on
    if adopted and effect and effect < adopted:
        text = Text(
            "Les statuts ne peuvent prendre effet avant leur adoption.", "The statutes cannot take effect before they were adopted."
        )
        return [Rule.ADOPTED_FIRST.broken("before_adoption", text, "effect_on")]
    return []


def effect(case: Case, signed: Signature) -> None:
    """The register knows of which day the statutes in force are."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    values = {"statutes_on": case.day("adopted_on")}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.STATUTES_CHANGED, **signed.hand)


FILING = Filing(
    FilingKind.STATUTES,
    (
        FilingField("adopted_on", Widget.DAY, label=Text("Adoptés le", "Adopted on")),
        FilingField("summary", Widget.TEXT_AREA, label=Text("Ce qui change", "What changes"), max_length=2000, hint=Text("Par exemple : articles 4 et 12, durée du mandat portée à quatre ans.",
                                                          "For example: articles 4 and 12, term of office raised to four years.")),
    ),
    of_codes("new_statutes", "statutes_minutes", "change_request"),
    effect, faults,
)  # fmt: skip
