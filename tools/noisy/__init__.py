"""Made-up union registers with known truth: to teach and to examine the matching engine, written without looking at it.

`world` and `families` say what exists, `noise` and `clerks` how badly it is written down, `stream` puts the records in order.
"""

from tools.noisy.noise import Noise
from tools.noisy.stream import records, write

__all__ = ["Noise", "records", "write"]
