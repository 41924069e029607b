"""What a kind of filing is made of: its fields, its pieces, its faults, its effect, its pages, its words.

One small module a kind declares a `Filing`; `registry.kinds` is the table of them. Nothing here knows the web: forms are
built from the fields.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, Final

from registry import serials
from registry.accounts.models import User
from registry.bilingual import Text
from registry.dossiers.models import Dossier
from registry.dossiers.snapshot import EMPTY, FIELDS, in_words
from registry.dossiers.snapshot import MANDATE as MANDATE_FIELDS
from registry.dossiers.verbs import DossierVerb
from registry.errors import Reason
from registry.kinds.tasks import (
    CHANGE,
    CHECK,
    MANDATE,
    PEOPLE,
    PIECES,
    FilingStep,
    Task,
    mandate_step,
    officers_counted,
    pieces_task,
    state_of,
)
from registry.kinds.words import OF_A_CHANGE, FilingWords
from registry.law.calendar import long_date
from registry.law.filings import FilingKind
from registry.law.numbering import Series
from registry.law.parameters import Parameters
from registry.law.requirements import Piece
from registry.law.rules import Concern, Rule, concern_of
from registry.law.statuses import Outcome, Standing
from registry.notices.models import Notice, NoticeKind
from registry.unions import queries as unions
from registry.unions.models import TradeUnion

NO_HINT: Final = Text("", "")


class Widget(Enum):
    """How a field is asked."""

    TEXT = "words"
    TEXT_AREA = "prose"
    DAY = "day"
    CHOICE = "choice"
    CHECKBOXES = "ticks"
    PHONE = "phone"
    EMAIL = "email"
    UNION = "union"
    UNIONS = "unions"


Choices = tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class FilingField:
    """One thing that the filing says. `choices` may depend on the union; `required`: it cannot be filed without.

    `label` may be left out where the field is a column of the dossier, whose words are in `snapshot.FIELDS`.
    """

    name: str
    widget: Widget = Widget.TEXT
    max_length: int = 300
    required: bool = True
    hint: Text = NO_HINT
    choices: Choices | Callable[[TradeUnion], Choices] = ()
    label: Text = NO_HINT

    def __post_init__(self) -> None:
        if not self.label.fr:
            object.__setattr__(self, "label", FIELDS[self.name])

    def in_words(self, value: Any) -> Text:
        """A plain value of this field as a person reads it."""
        if self.name in FIELDS:
            return in_words(self.name, value)
        if value in (None, "", []):
            return EMPTY
        if self.widget is Widget.DAY:
            return long_date(date.fromisoformat(str(value)))
        if self.widget is Widget.UNIONS:
            return Text.same(", ".join(str(value).splitlines()))
        chosen = {} if callable(self.choices) else dict(self.choices)
        return chosen.get(str(value), Text.same(str(value)))

    def choices_for(self, union: TradeUnion) -> Choices:
        return self.choices(union) if callable(self.choices) else self.choices


#: The day from which the filing takes effect: asked of every kind with `has_day`, kept in a column of its own.
EFFECT_ON: Final = FilingField("effect_on", Widget.DAY, label=Text("Date d'effet", "Date of effect"))
#: The other organisation: several kinds ask for it.
OTHER: Final = Text("Numéro ou sigle de l'autre organisation", "Number or acronym of the other organisation")


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier to be judged: what it says, read on a day under the rules of that day."""

    dossier: Dossier
    content: Mapping[str, Any]
    effect_on: date | None
    on: date
    rules: Parameters

    @property
    def union(self) -> TradeUnion:
        """The registered union that the filing is about; a registration has none."""
        assert self.dossier.subject is not None  # noqa: S101 - the database holds a subject for every other kind
        return self.dossier.subject

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
class ChangedValue:
    """What one value was and becomes, in words. `before` is None where the register has nothing to compare."""

    label: Text
    before: Text | None
    after: Text

    def as_json(self) -> dict[str, Any]:
        """For freezing into a notice."""
        return {
            "label": self.label.as_json(), "before": self.before.as_json() if self.before else None, "after": self.after.as_json()
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paper:
    """What is issued when a filing is accepted: under which number, and what it says besides what every letter says."""

    notice: NoticeKind
    reference: str
    values: dict[str, Any]


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
    """Nothing besides what every filing is asked."""
    return []


def no_outcome_faults(_case: Case, _outcome: Outcome) -> list[Reason]:
    """Nothing that concerns one outcome alone."""
    return []


def always_open(_union: TradeUnion) -> Reason | None:
    """Nothing in the record of a union keeps this kind from being begun."""
    return None


def names_in_content(dossier: Dossier) -> dict[str, str]:
    """The new names, as the filing says them."""
    return {name: str(dossier.content.get(name, "")) for name in ("name_fr", "name_en", "acronym")}


def letter(case: Case, _union: TradeUnion, lines: Sequence[ChangedValue]) -> Paper | None:
    """The letter that says what was entered, numbered in the series of letters."""
    dossier = case.dossier
    assert dossier.outcome is not None  # noqa: S101 - proposed before it is signed
    values = {
        "lines": [line.as_json() for line in lines],
        "outcome": dossier.outcome.label.as_json(),
        "is_claim": dossier.outcome is Outcome.CLAIM,
        "effect_on": dossier.effect_on.isoformat() if dossier.effect_on else "",
        "officers": [{"name": one.name, "function": one.function.label.as_json()} for one in dossier.officers if one.function],
        "legal_basis": dossier.legal_basis,
    }
    return Paper(NoticeKind.CHANGE, str(serials.take(Series.LETTER, on=case.on)), values)


def no_paper(_case: Case, _union: TradeUnion, _lines: Sequence[ChangedValue]) -> Paper | None:
    """Nothing is issued."""
    return None


def change_order(filing: Filing, dossier: Dossier) -> tuple[str, ...]:
    """What changes, the persons when there are some, the pieces, who files, the check."""
    return (CHANGE, *((PEOPLE,) if filing.names_people(dossier) else ()), PIECES, MANDATE, CHECK)


def change_tasks(filing: Filing, dossier: Dossier, open_places: Collection[str]) -> list[Task]:
    """A task for each page."""
    begun = any(dossier.content.values()) or dossier.effect_on is not None
    state = state_of(begun=begun, unfinished=CHANGE in open_places)
    tasks = [Task("change", Text("Ce qui change", "What changes"), filing.kind.traits.note, CHANGE, state)]
    if filing.names_people(dossier):
        people = state_of(begun=bool(dossier.people), unfinished=PEOPLE in open_places)
        tasks.append(Task("personnes", filing.words.people, officers_counted(dossier), PEOPLE, people))
    tasks.append(pieces_task(dossier, filing.pieces_for(dossier), open_places))
    who = Text("Qui dépose, et recevra les lettres du greffe", "Who files, and will receive the registry's letters")
    mandate = state_of(begun=bool(dossier.mandate_name), unfinished=MANDATE in open_places)
    return [*tasks, Task("mandate", Text("Mandataire", "Representative"), who, MANDATE, mandate)]


@dataclass(frozen=True, slots=True)
class Filing:
    """A kind of filing: everything that sets it apart, besides what the law's tables say of it (`FilingKind.traits`).

    What is not given is what the filings about a registered union have in common.

    :param fields: what it says, in `Dossier.content`. `has_day`: it asks for a day of effect itself.
    :param pieces: its checklist, the same for all or made for a dossier.
    :param effect: what the signature changes in the register; the union, where one is made.
    :param faults: what is wrong with what it says. `observable`: those of them that go into the letter of art. 12; None: all.
    :param standings: where the union must stand. `starts_now`: it starts from where the union stands today, and cannot tell
        late of a day when it still stood otherwise.
    :param why_closed: why it cannot be begun for a union as its record is.
    :param identity_fields: the dossier's own columns that the applicant says; `needed`: those that may not stay empty.
    :param starts_from_record: a new filing begins with the record's present values.
    :param day: the day of effect as it is entered.
    :param remark: a fact to be read beside what changes, never a ground.
    :param certificate: the certificate to be printed again, when that is what is asked.
    :param first_words: what the reasons of an acceptance may begin with.
    :param steps: pages of `identity_fields`. `order`: all its pages, one after the other. `mended`: the page where what a
        rule is about is mended; `otherwise`: where a fault of a field that is on no step is.
    :param verb: what the journal calls its acceptance. `paper`: what is issued then.
    """

    kind: FilingKind
    fields: tuple[FilingField, ...]
    pieces: tuple[Piece, ...] | Callable[[Dossier], tuple[Piece, ...]]
    effect: Callable[[Case, Signature], TradeUnion | None]
    faults: Callable[[Case], list[Reason]] = no_faults
    standings: frozenset[Standing] = frozenset({Standing.REGISTERED})
    has_day: bool = True
    names_people: Callable[[Dossier], bool] = lambda _dossier: False
    _: KW_ONLY
    has_members: bool = False
    has_signatories: bool = False
    identity_fields: tuple[str, ...] = MANDATE_FIELDS
    required: tuple[str, ...] = ("mandate_name", "mandate_capacity")
    observable: Callable[[Case], list[Reason]] | None = None
    names: Callable[[Dossier], dict[str, str]] = names_in_content
    heading: Callable[[Dossier], Text] = lambda dossier: dossier.filing.label
    why_closed: Callable[[TradeUnion], Reason | None] = always_open
    starts_from_record: bool = True
    starts_now: bool = False
    day: Callable[[Case], date | None] = lambda case: case.effect_on
    outcomes: frozenset[Outcome] = frozenset({Outcome.REGISTER, Outcome.REFUSE})
    outcome_faults: Callable[[Case, Outcome], list[Reason]] = no_outcome_faults
    remark: Callable[[Dossier], Text | None] = lambda _dossier: None
    certificate: Callable[[Dossier], Notice | None] = lambda _dossier: None
    first_words: Text = NO_HINT
    steps: tuple[FilingStep, ...] = (mandate_step("mandate"),)
    order: Callable[[Filing, Dossier], tuple[str, ...]] = change_order
    tasks: Callable[[Filing, Dossier, Collection[str]], list[Task]] = change_tasks
    mended: Mapping[Concern, str] = field(default_factory=lambda: {Concern.PIECE: PIECES, Concern.PEOPLE: PEOPLE})
    otherwise: str = CHANGE
    verb: DossierVerb = DossierVerb.CHANGE_ACCEPTED
    paper: Callable[[Case, TradeUnion, Sequence[ChangedValue]], Paper | None] = letter
    words: FilingWords = OF_A_CHANGE

    @property
    def field_names(self) -> tuple[str, ...]:
        """The names of what the filing says."""
        return tuple(one.name for one in self.fields)

    def pieces_for(self, dossier: Dossier) -> tuple[Piece, ...]:
        """The checklist of this dossier."""
        return self.pieces(dossier) if callable(self.pieces) else self.pieces

    def places(self, dossier: Dossier) -> tuple[str, ...]:
        """All the pages of this dossier, one after the other."""
        return self.order(self, dossier)

    def place_of(self, fault: Reason) -> str:
        """The page on which a fault is mended: by what its rule is about, else by the field that it names."""
        place = self.mended.get(concern_of(fault))
        return place or next((step.code for step in self.steps if fault.field in step.fields), self.otherwise)

    def tasks_of(self, dossier: Dossier, faults: Iterable[Reason]) -> list[Task]:
        """The tasks of this dossier, in order. `faults`: all that keeps it from being filed."""
        return self.tasks(self, dossier, {self.place_of(fault) for fault in faults})


def to_be_filled(name: str) -> Reason:
    """A column of the dossier that may not stay empty."""
    text = Text("À remplir : {field}.", "To be filled in: {field}.").filled(field=FIELDS[name])
    return Rule.STATED.broken("field_missing", text, name) if name in {"name_fr", "seat"} else Reason("field_missing", text, field=name)


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
