"""Are these two the same union? Pure, extractable: no Flask, no SQL, no clock; the only importer of rapidfuzz.

The whole interface: `compare` judges two records and says why; `NameIndex.closest` finds the nearest names to one;
`Register` matches a whole register (`scored` pairs, `groups`); `comparable` and `plain` put names in comparable form.
Please keep this package free of the rest of the application, `bilingual` apart. How it works: docs/matching.md.
"""

from registry.matching.closest import Candidate, Hit, NameIndex
from registry.matching.engine import Register
from registry.matching.explain import FieldReason, Verdict, compare
from registry.matching.model import Model, engine_version, shipped
from registry.matching.names import acronym_form, comparable, plain

__all__ = [
    "Candidate", "FieldReason", "Hit", "Model", "NameIndex", "Register", "Verdict", "acronym_form", "comparable", "compare", "engine_version",
    "plain", "shipped",
]  # fmt: skip
