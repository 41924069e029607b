"""The kinds of entry of the journal. Each package lists its own as an enum in its `verbs.py` and declares it in its feature.

A verb is stored as its value (``dossier.submitted``: the thing, and what was done to it in the past tense), which never
changes once it is in a journal. Its words stand beside it, so a verb without words cannot be written.
"""

from __future__ import annotations

from enum import Enum
from typing import Self

from registry.bilingual import Text


class Tone(Enum):
    """The mark of an entry on a timeline: what ends well, what asks something of the union, what ends badly. Most are plain."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


class Verb(str, Enum):  # noqa: UP042 - StrEnum would not carry its words
    """What was done: the value stored, its words in French and in English, and its tone."""

    label: Text
    tone: Tone

    def __new__(cls, value: str, fr: str, en: str, tone: Tone = Tone.NEUTRAL) -> Self:
        verb = str.__new__(cls, value)
        verb._value_ = value
        verb.label = Text(fr, en)
        verb.tone = tone
        return verb

    def __str__(self) -> str:
        return str(self.value)
