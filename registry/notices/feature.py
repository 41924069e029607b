"""What the papers declare."""

from __future__ import annotations

from registry.feature import Feature
from registry.notices.verbs import NoticeVerb

FEATURE = Feature("notices", verbs=(NoticeVerb,))
