"""The journal of one dossier as its page tells it: mentions newest first, the small ones of one hand in a row together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from registry import kinds
from registry.audit import words
from registry.audit.models import Event
from registry.bilingual import Text
from registry.dossiers.verbs import DossierVerb
from registry.law import clauses, requirements
from registry.law.calendar import long_date
from registry.law.statuses import NameVerdict, Outcome, PieceState

#: Said once for a whole row of them: a clerk who enters twenty founders leaves twenty mentions.
_TOGETHER: Final = frozenset(
    {
        DossierVerb.PERSON_SAVED, DossierVerb.PIECE_ATTACHED, DossierVerb.PIECE_RECEIVED, DossierVerb.PIECE_VERIFIED,
        DossierVerb.CLAUSE_READ, DossierVerb.AMENDED, DossierVerb.MEMBER_ADDED,
    }
)  # fmt: skip
_OF_A_PIECE: Final = frozenset(
    {DossierVerb.PIECE_ATTACHED, DossierVerb.PIECE_RECEIVED, DossierVerb.PIECE_DETACHED, DossierVerb.PIECE_VERIFIED}
)
_MOST_TOLD: Final = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """One line of the history; `count` acts of the same kind by the same hand."""

    title: Text
    who: str
    at: datetime
    tone: str
    details: tuple[Text, ...]
    count: int


def told(events: list[Event]) -> list[Mention]:
    """The mentions as the page shows them."""

    def together(event: Event) -> tuple[str, str, int]:
        return event.verb, event.actor_name, 0 if event.verb in _TOGETHER else event.seq

    mentions = []
    for _, group in groupby(events, key=together):
        row = list(group)
        details = [detail for event in row for detail in _details(event)]
        if len(details) > _MOST_TOLD:
            more = Text("… et {n} autres", "… and {n} more").filled(n=len(details) - _MOST_TOLD + 1)
            details = [*details[: _MOST_TOLD - 1], more]
        mentions.append(
            Mention(words.in_words(row[0].verb), row[0].actor_name, row[0].at, words.tone_of(row[0].verb), tuple(details), len(row))
        )
    return mentions


def _details(event: Event) -> list[Text]:
    said = [text for text in (_what(event.verb, event.before, event.after),) if text is not None]
    return [*said, Text.same(event.reason)] if event.reason else said


def _what(verb: str, before: dict[str, Any], after: dict[str, Any]) -> Text | None:
    if verb in _OF_A_PIECE:
        return _piece(verb, after or before)
    if verb == DossierVerb.AMENDED:
        labels = [label for label in map(kinds.label_of, after) if label is not None]
        return Text(", ".join(label.fr for label in labels), ", ".join(label.en for label in labels))
    if verb == DossierVerb.CLAUSE_READ and after.get("clause") in clauses.BY_CODE:
        where = Text("{clause} : {where}", "{clause}: {where}")
        found = Text.same(str(after.get("page"))) if after.get("present") else Text("absente", "missing")
        return where.filled(clause=clauses.BY_CODE[after["clause"]].label, where=found)
    if verb == DossierVerb.NAME_TESTED:
        return NameVerdict(after["verdict"]).label
    if verb == DossierVerb.DECISION_PROPOSED:
        return Outcome(after["outcome"]).label
    if verb == DossierVerb.NOTIFIED and "recourse_until" in after:
        return Text("Recours jusqu'au {day} (art. 14).", "Recourse until {day} (art. 14).").filled(day=_day(after.get("recourse_until")))
    if verb == DossierVerb.TAKEN_UP:
        return None
    for name in ("holder", "name", "receipt", "number", "letter", "to", "text"):
        if isinstance(after.get(name), str):
            return Text.same(after[name])
    return None


def _piece(verb: str, said: dict[str, Any]) -> Text | None:
    piece = requirements.BY_CODE.get(str(said.get("piece")))
    if piece is None:
        return None
    if verb != DossierVerb.PIECE_VERIFIED:
        return piece.label
    return Text("{piece} : {state}", "{piece}: {state}").filled(piece=piece.label, state=PieceState(said["state"]).label)


def _day(value: Any) -> Text:
    return long_date(date.fromisoformat(str(value)[:10])) if value else Text("—", "—")
