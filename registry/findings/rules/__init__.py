"""Every rule, by theme, in the order in which the page shows them."""

from typing import Final

from registry.findings.rule import FindingRule, RuleHit
from registry.findings.rules import belonging, dates, form, names, numbers, people, pieces, places

#: The modules in which rules stand.
THEMES: Final = (numbers, names, people, places, dates, form, belonging, pieces)
#: Code to rule.
RULES: Final[dict[str, FindingRule]] = {
    code: rule for theme in THEMES for code, rule in vars(theme).items() if isinstance(rule, FindingRule)
}

__all__ = ["RULES", "THEMES", "FindingRule", "RuleHit"]
