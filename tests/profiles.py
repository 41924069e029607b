"""How much a run proves: chosen by TEST_PROFILE, the same for every worker, printed at the start.

`test` is what `make test` runs; `fast` leaves out PostgreSQL and what is slow; `browser` is the journeys; `soak` runs what
the others leave out, and with its own counts what they count small. No count depends on a clock, on the machine or on CI.
"""

from __future__ import annotations

import os
from typing import Final

PROFILES: Final = ("fast", "test", "browser", "soak")
PROFILE: Final = os.environ.get("TEST_PROFILE", "test")
SIZE: Final = int(os.environ.get("SOAK", "1"))  # SOAK=10 make soak: ten times the counts of the soak
if PROFILE not in PROFILES:
    raise ValueError(f"TEST_PROFILE={PROFILE}: one of {', '.join(PROFILES)}")


def count(quick: int, soak: int) -> int:
    """`quick` in `make test`; `soak` times SOAK in the soak. The test bears the mark `counted`, so that the soak runs it again."""
    return soak * SIZE if PROFILE == "soak" else quick
