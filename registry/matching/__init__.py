"""Are these two names the same union? Pure, extractable: no Flask, no SQL, no clock; the only importer of rapidfuzz.

The whole interface: `comparable` puts names in comparable form, `NameIndex.closest` finds the nearest names to one and
says why in words. Please keep this package free of the rest of the house, `bilingual` apart.
"""

from registry.matching.closest import ENGINE_VERSION, Candidate, Hit, NameIndex
from registry.matching.names import acronym_form, comparable, plain

__all__ = ["ENGINE_VERSION", "Candidate", "Hit", "NameIndex", "acronym_form", "comparable", "plain"]
