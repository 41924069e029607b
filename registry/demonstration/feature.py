"""What the demonstration declares."""

from __future__ import annotations

from registry.demonstration import commands
from registry.feature import Feature

FEATURE = Feature("demonstration", commands={"seed": commands.seed})
