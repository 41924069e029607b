"""The kinds of entry of the journal: each has its words, all are declared, and what is stored never changes."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from flask import Flask

from registry.app import FEATURES
from registry.audit import words
from registry.audit.verbs import Tone, Verb
from registry.bilingual import Text
from registry.feature import Features

ROOT = Path(__file__).parents[2]
#: Every value that has been written into a journal. A line may be added; none may be changed or taken away.
STORED = (Path(__file__).parent / "verbs.txt").read_text(encoding="utf-8").split()


def _enums() -> list[type[Verb]]:
    return [enum for enum in Verb.__subclasses__() if enum.__module__.startswith("registry.")]


def test_every_enum_of_verbs_is_declared_by_a_feature() -> None:
    for path in (ROOT / "registry").rglob("*verbs.py"):
        import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    assert {enum for one in FEATURES for enum in one.verbs} == set(_enums())


def test_the_values_are_those_stored_and_each_stands_once() -> None:
    values = [verb.value for enum in _enums() for verb in enum]
    assert sorted(values) == sorted(STORED)
    assert Features(FEATURES).verbs.keys() == set(STORED)


def test_every_verb_is_written_somewhere() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for folder in ("registry", "tools") for path in (ROOT / folder).rglob("*.py"))
    assert not [verb for enum in _enums() for verb in enum if f"{enum.__name__}.{verb.name}" not in source]


def test_every_verb_has_its_words_in_both_languages() -> None:
    for verb in Features(FEATURES).verbs.values():
        assert verb.label.fr.strip() and verb.label.en.strip(), verb
    with pytest.raises(TypeError):

        class Wordless(Verb):
            DONE = "thing.done"


def test_an_old_verb_speaks_for_itself(app: Flask) -> None:
    with app.app_context():
        assert words.in_words("dossier.submitted") == Text("Dossier déposé", "Dossier filed")
        assert words.tone_of("dossier.submitted") == Tone.INFO.value
        assert words.in_words("thing.of_another_age") == Text.same("thing.of_another_age")
        assert words.tone_of("thing.of_another_age") == "neutral"
