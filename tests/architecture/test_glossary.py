"""Every word of the code that comes from the law has its French term."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

import registry.app  # noqa: F401 - brings every package's models
from registry.db import Base
from registry.law import deadlines, numbering, requirements, roles, rules, statuses, terms, workflow
from registry.notices import models as notices

GLOSSARY = (Path(__file__).parents[2] / "registry/law/glossary.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"`(\w+)`", GLOSSARY))


def test_every_model_and_every_list_of_the_law_is_in_the_glossary() -> None:
    models = {mapper.class_.__name__ for mapper in Base.registry.mappers}
    lists = {
        value.__name__
        for module in (terms, statuses, workflow, roles, rules, requirements, deadlines, numbering, notices)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Enum) and len(value)
    }
    assert not (models | lists) - WORDS
