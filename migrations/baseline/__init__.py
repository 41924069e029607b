"""The schema of the first installation, one module for each part of the register, a table a block.

It is what revision 0012 makes and never changes: what comes later stands in `migrations/versions`.
"""

from migrations.baseline import census, cleaning, duplicates, filing, office, procedures, register
from migrations.baseline.naming import BASELINE

__all__ = ["BASELINE", "census", "cleaning", "duplicates", "filing", "office", "procedures", "register"]
