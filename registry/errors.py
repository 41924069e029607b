"""What may go wrong in law, and what is said about it.

One small family. Each error carries *every* reason, in both languages, each with its article when there is one and the
field it concerns when there is one. `web.errors` turns them into pages; acts raise them; nothing else catches them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from registry.bilingual import Text

if TYPE_CHECKING:
    from registry.law.rules import Rule


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for refusing an act.

    `code` tells it from others (stable, English), `article` prints the text it comes from, `field` names where to mend it.
    `overridable` marks a rule of practice, which a reasoned decision may set aside (R8); a rule of law never is. `rule` is the
    rule of law broken, when there is one: whoever decides on a reason decides on it (`Rule.broken` makes such a reason).
    """

    code: str
    text: Text
    article: str = ""
    field: str = ""
    overridable: bool = False
    rule: Rule | None = None


NEEDED: Final = Text("Ce champ est nécessaire.", "This field is needed.")


def needed(**words: str) -> list[Reason]:
    """One reason for each field, given by its name, that was left empty or blank."""
    return [Reason("needed", NEEDED, field=field) for field, said in words.items() if not said.strip()]


class RegistryError(Exception):
    """Something that the registry refuses, with its reasons."""

    def __init__(self, reasons: Reason | Iterable[Reason]) -> None:
        self.reasons: tuple[Reason, ...] = (reasons,) if isinstance(reasons, Reason) else tuple(reasons)
        super().__init__("; ".join(f"{reason.code}: {reason.text.en}" for reason in self.reasons))


class RuleBroken(RegistryError):
    """The act is possible in this state, but the law or the file does not allow it yet. Answered 422."""


class IllegalTransition(RegistryError):
    """The state of the dossier or of the union forbids the act. Answered 409."""


class NotAllowed(RegistryError):
    """The person has no power to do this. Answered 403."""


class NotFound(RegistryError):
    """No such thing, or none that this person may know of. Answered 404."""

    def __init__(self, what: Text | None = None) -> None:
        super().__init__(Reason("not_found", what or Text("Introuvable.", "Not found.")))


class TooManyTries(RegistryError):
    """Too many failed tries in a window. Answered 429, with the seconds to wait."""

    def __init__(self, reason: Reason, *, retry_after: int) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Stale:
    """What changed since the page was shown: who, when (UTC, ISO 8601), and the values now in the file."""

    by: str
    at: str
    now: Mapping[str, Text] = field(default_factory=dict)


class Conflict(RegistryError):
    """The page is older than the file: somebody else wrote in between. Answered 409, with both values."""

    def __init__(self, version: int, stale: Stale) -> None:
        self.version = version
        self.stale = stale
        super().__init__(
            Reason(
                "stale",
                Text(
                    "Ce dossier a été modifié depuis l'affichage de votre page.",
                    "This file was changed after your page was shown.",
                ),
            )
        )
