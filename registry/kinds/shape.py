"""What a kind of filing about a registered union is made of: its fields, its pieces, its faults, its effect.

One small module a kind declares a `Change`; `registry.kinds` is the table of them. Nothing here knows the web:
forms are built from the fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, Final

from registry.accounts.models import User
from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import CONTENT, FIELDS
from registry.errors import Reason
from registry.law.filings import FilingKind
from registry.law.parameters import Parameters
from registry.law.requirements import Piece
from registry.law.statuses import Standing
from registry.unions import queries as unions
from registry.unions.models import TradeUnion

NO_HINT: Final = Text("", "")


class Look(Enum):
    """How a field is asked."""

    WORDS = "words"
    PROSE = "prose"
    DAY = "day"
    CHOICE = "choice"
    TICKS = "ticks"
    PHONE = "phone"
    EMAIL = "email"
    UNION = "union"


Choices = tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that the filing says. `choices` may depend on the union; `needed`: it cannot be filed without."""

    name: str
    look: Look = Look.WORDS
    most: int = 300
    needed: bool = True
    hint: Text = NO_HINT
    choices: Choices | Callable[[TradeUnion], Choices] = ()

    @property
    def label(self) -> Text:
        return CONTENT[self.name] if self.name in CONTENT else FIELDS[self.name]

    def choices_for(self, union: TradeUnion) -> Choices:
        return self.choices(union) if callable(self.choices) else self.choices


@dataclass(frozen=True, slots=True)
class Case:
    """A change to be judged: what it says of which union, read on a day under the rules of that day."""

    dossier: Dossier
    union: TradeUnion
    content: Mapping[str, Any]
    effect_on: date | None
    on: date
    rules: Parameters

    @property
    def noon(self) -> datetime:
        """The middle of the day, for rules that ask for an instant."""
        return datetime.combine(self.on, time(12), UTC)

    def words(self, name: str) -> str:
        return str(self.content.get(name) or "").strip()

    def day(self, name: str) -> date | None:
        value = self.content.get(name)
        return date.fromisoformat(value) if value else None

    def other(self) -> TradeUnion | None:
        """The other organisation that the filing names."""
        return unions.named(self.words("other"))

    def others(self) -> list[tuple[str, TradeUnion | None]]:
        """The organisations named one a line, each with what was written."""
        return [(line.strip(), unions.named(line)) for line in self.words("others").splitlines() if line.strip()]


@dataclass(frozen=True, slots=True)
class Signature:
    """By whose hand, when, and from which dossier the effect comes."""

    actor: User
    at: datetime
    source: str
    reason: str

    @property
    def hand(self) -> dict[str, Any]:
        """What every act of the register asks for."""
        return {"at": self.at, "source": self.source, "actor": self.actor, "reason": self.reason}


def no_faults(_case: Case) -> list[Reason]:
    """Nothing besides what every change is asked."""
    return []


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of filing. `standings`: where the union must stand; `has_day`: it asks for a day of effect itself."""

    kind: FilingKind
    fields: tuple[Field, ...]
    pieces: tuple[Piece, ...]
    effect: Callable[[Case, Signature], None]
    faults: Callable[[Case], list[Reason]] = no_faults
    standings: frozenset[Standing] = frozenset({Standing.REGISTERED})
    has_day: bool = True
    names_people: Callable[[Case], bool] = lambda _case: False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of what the filing says."""
        return tuple(field.name for field in self.fields)


def unknown_other(case: Case, field: str = "other") -> list[Reason]:
    """The other organisation must be in the register, and be another one."""
    if not case.words("other"):
        return []
    other = case.other()
    if other is None:
        return [not_found(case.words("other"), field)]
    if other.id == case.union.id:
        text = Text("Une organisation ne peut l'être avec elle-même.", "An organisation cannot do this with itself.")
        return [Reason("itself", text, field=field)]
    return []


def not_found(words: str, field: str) -> Reason:
    """No organisation bears this number or acronym: the nearest ones are named, so that one may be copied."""
    near = unions.nearest_names(words, k=3)
    if not near:
        return Reason("unknown_union", Text("Aucune organisation du registre ne porte ce numéro.", "No organisation in the register bears this number."), field=field)  # fmt: skip
    listed = Text.same(" ; ".join(f"{hit.candidate.number} {hit.candidate.acronym or hit.candidate.name_fr}" for hit in near))
    text = Text(
        "« {words} » ne désigne aucune organisation : écrivez son numéro. Les plus proches : {listed}.",
        "“{words}” names no organisation: write its number. The nearest: {listed}.",
    )
    return Reason("unknown_union", text.filled(words=words[:80], listed=listed), field=field)
