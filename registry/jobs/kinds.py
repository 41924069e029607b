"""The kinds of job that one package asks for and another does, neither knowing the other. The rest are named where they are done."""

from __future__ import annotations

from typing import Final

#: Read the register by every rule (findings).
SCAN: Final = "findings.scan"
#: Search the register for duplicates (dedupe).
SEARCH_DUPLICATES: Final = "dedupe.run"
