"""ActKey: the key a form carries, so that sending it twice is one act."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base, Instant


class ActKey(Base):
    """A form already obeyed, and where its answer led."""

    __tablename__ = "act_key"

    key: Mapped[str] = mapped_column(sa.String(80), primary_key=True)
    location: Mapped[str] = mapped_column(sa.String(500), default="")
    at: Mapped[datetime] = mapped_column(Instant)
