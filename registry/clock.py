"""Now, and today in law. The only caller of the system clock.

Instants are UTC. A legal date is a date in Cameroon (UTC+1 all year, no summer time).
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

LEGAL_ZONE: Final = ZoneInfo("Africa/Douala")


def now() -> datetime:
    """This instant, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Today's date in Cameroon, whatever the zone of the server."""
    return legal_date(now())


def legal_date(instant: datetime) -> date:
    """The date in Cameroon at an instant."""
    return instant.astimezone(LEGAL_ZONE).date()
