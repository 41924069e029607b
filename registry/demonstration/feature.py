"""What the demonstration declares."""

from __future__ import annotations

from registry.demonstration import commands
from registry.demonstration.verbs import RegisterVerb
from registry.feature import Feature

FEATURE = Feature("demonstration", commands={"seed": commands.seed}, verbs=(RegisterVerb,))
