"""What the public look-up declares."""

from __future__ import annotations

from registry.feature import Feature, Pages
from registry.lookup import views

FEATURE = Feature("lookup", pages=(Pages(views.bp, (views,)),))
