"""What each entry of the journal says, in both languages; and the values it holds, as a person reads them."""

from __future__ import annotations

from typing import Any

from registry.audit.verbs import Tone
from registry.bilingual import Text
from registry.feature import features


def in_words(verb: str) -> Text:
    """The words of an entry; a verb that no feature declares any more (an older version wrote it) speaks for itself."""
    known = features().verbs.get(verb)
    return known.label if known else Text.same(verb)


def tone_of(verb: str) -> str:
    """The mark of an entry on a timeline."""
    known = features().verbs.get(verb)
    return (known.tone if known else Tone.NEUTRAL).value


def flat(values: dict[str, Any], inside: str = "") -> list[tuple[str, str]]:
    """Nested values as (path, value) lines, for reading: ``people.3.name``."""
    lines: list[tuple[str, str]] = []
    for key, value in values.items():
        path = f"{inside}{key}"
        if isinstance(value, dict):
            lines += flat(value, f"{path}.")
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            lines += flat({str(place): one for place, one in enumerate(value, 1)}, f"{path}.")
        else:
            lines.append((path, ", ".join(map(str, value)) if isinstance(value, list) else str(value)))
    return lines
