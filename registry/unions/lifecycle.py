"""Acts on the register: enter, change, affiliate, consolidate. Sole writer of a union's facts and of its standing.

A union enters by a decision signed by the registrar (arts. 6 and 11) or from the old file, never by a clock and never by
a machine. Nothing is overwritten: each act adds facts (`UnionFact`), and the row that lists and searches read is what the
facts amount to (`facts.project`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from registry import serials
from registry.audit import trail
from registry.bilingual import Text
from registry.clock import legal_date
from registry.db import db
from registry.errors import Reason, RuleBroken
from registry.law import numbering
from registry.law.calendar import long_date
from registry.law.parameters import Parameters
from registry.law.rules import Rule
from registry.law.statuses import Standing
from registry.law.terms import Function, Kind, Level, Side, Topic
from registry.matching import comparable
from registry.unions import facts, record
from registry.unions.models import Officer, TradeUnion, UnionBranch, UnionFact
from registry.unions.verbs import UnionVerb


@dataclass(frozen=True, slots=True)
class Identity:
    """What is entered: the union as its application, or the old file, describes it. `officers`: (name, function)."""

    kind: Kind
    side: Side
    level: Level | None
    name_fr: str
    name_en: str
    acronym: str
    seat: str
    locality: str
    departement: str
    region: str
    po_box: str = ""
    phone: str = ""
    email: str = ""
    branches: tuple[str, ...] = ()
    officers: tuple[tuple[str, Function], ...] = ()
    member_ids: tuple[int, ...] = ()
    founders: tuple[str, ...] = ()
    founded_on: date | None = None
    statutes_on: date | None = None
    elected_on: date | None = None
    mandate_until: date | None = None

    def as_fact(self) -> dict[str, Any]:
        """The fields as a fact gives them: plain values that JSON gives back."""
        values: dict[str, Any] = {name: getattr(self, name) for name in (*facts.WORDS, "kind", "side", "level")}
        values |= {name: getattr(self, name) for name in ("founded_on", "statutes_on", "elected_on", "mandate_until")}
        return facts.plain(values | {"branches": self.branches, "officers": self.officers, "founders": self.founders})


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an entry comes from. With a `filed_number` or `from_old_file`, it comes from the old file.

    `presumed` names the fields that the old file did not give. `source` as in `UnionFact`.
    """

    filed_number: str = ""
    invented_facts: bool = False
    from_old_file: bool = False
    presumed: tuple[str, ...] = ()
    source: str = ""

    @property
    def is_old(self) -> bool:
        return self.from_old_file or bool(self.filed_number)


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One organisation to enter. `on`: the day of its registration, None when the old file does not say."""

    identity: Identity
    on: date | None
    provenance: Provenance = Provenance()


def enter(
    identity: Identity, *, on: date, at: datetime, rules: Parameters, actor: trail.Actor, provenance: Provenance = Provenance()
) -> TradeUnion:
    """Enter a union in the register, with the next number of the series. Legal existence begins on `on` (art. 6(1), R1).

    Member organisations of a group are affiliated from the same day.
    """
    key = enter_many([RegisterEntry(identity, on, provenance)], at=at, rules=rules)[0]
    union: TradeUnion = db.session.get_one(TradeUnion, key)
    source = provenance.source or f"entry:{union.id}"
    for member_id in identity.member_ids:
        facts.add(member_id, {"belongs": True}, on=on, at=at, source=source, topic=Topic.AFFILIATION, other_id=union.id)
    facts.project_all(identity.member_ids)
    said = {"number": union.number, "name_fr": union.name_fr, "name_en": union.name_en, "acronym": union.acronym}
    trail.record(UnionVerb.ENTERED, union, actor=actor, at=at, after={**said, "kind": union.kind.value, "registered_on": on})
    return union


def enter_many(entries: Sequence[RegisterEntry], *, at: datetime, rules: Parameters) -> list[int]:
    """Enter organisations in one go, in the order given; their ids. The calling act makes the mention in the journal.

    A number of the old file is kept as filed; when another organisation has it already, or there is none, the entry
    bears an inventory number, which says nothing in law, and `filed_number` keeps what was filed.
    """
    numbers = _numbers(entries, at=at, rules=rules)
    rows = [_row(entry, *number, at=at) for entry, number in zip(entries, numbers, strict=True)]
    db.session.execute(sa.insert(TradeUnion), rows)  # asking for the ids here would insert the rows one by one on SQLite
    ids = _ids_of([number for number, _ in numbers])
    given, branches, officers = [], [], []
    for key, entry in zip(ids, entries, strict=True):
        identity, provenance, since = entry.identity, entry.provenance, entry.on or record.UNKNOWN_DAY
        values = identity.as_fact() | facts.plain(
            {"registered_on": entry.on, "standing": Standing.REGISTERED, "presumed": provenance.presumed}
        )
        given.append({
            "union_id": key, "topic": Topic.RECORD, "values": values, "effective_on": since, "known_at": at, "key": "",
            "source": provenance.source or f"entry:{key}", "is_void": False,
        })  # fmt: skip
        branches += [{"union_id": key, "code": code} for code in identity.branches]
        officers += [{"union_id": key, "name": name, "function": function, "since_on": since} for name, function in identity.officers]
    for model, found in ((UnionFact, given), (UnionBranch, branches), (Officer, officers)):
        if found:
            db.session.execute(sa.insert(model), found)
    return ids


def change(
    union: TradeUnion,
    values: Mapping[str, Any],
    *,
    on: date,
    at: datetime,
    source: str,
    actor: trail.Actor,
    reason: str = "",
    verb: UnionVerb = UnionVerb.CHANGED,
    replaces: UnionFact | None = None,
) -> TradeUnion:
    """Add to the record what takes effect on a day, however late it becomes known. Earlier values stay readable.

    :param values: some of `facts.FIELDS`.
    :param replaces: the fact that this one corrects (a clerical error), when it is no change.
    :raises RuleBroken: the day is to come, or before the union existed.
    """
    unknown = set(values) - facts.FIELDS
    if unknown:
        raise ValueError(f"not fields of the record: {sorted(unknown)}")
    faults = day_faults(union, on, at=at)
    if faults:
        raise RuleBroken(faults)
    before = {name: _shown(union, name) for name in values}
    facts.add(union.id, facts.plain(values), on=on, at=at, source=source, replaces=replaces)
    facts.project(union)
    trail.record(verb, union, actor=actor, at=at, reason=reason, before=before, after={**facts.plain(values), "effective_on": on})
    return union


def day_faults(union: TradeUnion, on: date, *, at: datetime, field: str = "effective_on") -> list[Reason]:
    """Why a day of effect cannot be: to come, before the organisation existed (art. 6(1)), or after its end."""
    return date_faults(union, on, at=at, field=field) or _ended_faults(union, on, field)


def date_faults(union: TradeUnion, on: date, *, at: datetime, field: str = "effective_on") -> list[Reason]:
    """Why a day cannot be that of an act on an organisation, ended or not: to come, or before it existed."""
    if on > legal_date(at):
        text = Text("La date d'effet ne peut être à venir.", "The date of effect cannot be in the future.")
        return [Reason("future", text, field=field)]
    if union.registered_on is not None and on < union.registered_on:
        text = Text(
            "L'organisation n'existe que depuis le {day} : la date d'effet ne peut la précéder.",
            "The organisation has existed only since {day}: the date of effect cannot come before.",
        )
        return [Rule.REGISTERED.broken("before_existence", text.filled(day=long_date(union.registered_on)), field)]
    return []


def _ended_faults(union: TradeUnion, on: date, field: str) -> list[Reason]:
    """Nothing takes effect on an organisation on a day when it was not registered (reinstated since, or not), nor on a duplicate."""
    if union.consolidated_into is not None:
        text = Text(
            "Cette fiche est rattachée au n° {number} : agissez sur celle-là.",
            "This record is consolidated into no. {number}: act on that one.",
        )
        return [Reason("duplicate", text.filled(number=union.consolidated_into.number), field=field)]
    held = record.state(facts.facts_of(union.id), on=on).get("standing", Standing.REGISTERED.value)
    if held == Standing.REGISTERED.value:
        return []
    text = Text(
        "À cette date, l'organisation n'est pas enregistrée ({standing}).", "On that day the organisation is not registered ({standing})."
    )
    return [Reason("ended", text.filled(standing=Standing(held).label), field=field)]


def consolidate(duplicate: TradeUnion, kept: TradeUnion, chosen: Iterable[str], *, source: str, at: datetime) -> None:
    """Let a duplicate's number lead to the kept record, which takes the chosen fields and the relations of the duplicate.

    The duplicate's own facts stay where they are; what the kept record gains are facts that bear `source`, so that
    `separate` need only withdraw them. The calling act makes the mention in the journal.
    """
    theirs = record.state(facts.facts_of(duplicate.id))
    ours = record.state(facts.facts_of(kept.id))
    by_day: dict[date, dict[str, Any]] = {}
    for field in chosen:
        # As of the day that just wins over the value now shown, and hides no change still to be filed for a later day.
        day = max(given.effective_on for given in (theirs.given_by.get(field), ours.given_by.get(field)) if given is not None)
        by_day.setdefault(day, {})[field] = theirs.get(field)
    for day, values in sorted(by_day.items()):
        facts.add(kept.id, values, on=day, at=at, source=source)
    touched = {kept.id, *_take_over_affiliations(duplicate, kept, source=source, at=at)}
    for fact in record.standing_facts(facts.facts_of(duplicate.id)):
        if fact.topic in {Topic.MEASURE, Topic.LEADERSHIP}:
            facts.add(kept.id, fact.values, on=fact.effective_on, at=at, source=source, topic=fact.topic, key=fact.key)
    db.session.flush()
    redirect = sa.update(TradeUnion).where(TradeUnion.consolidated_into_id == duplicate.id).values(consolidated_into_id=kept.id)
    db.session.execute(redirect.execution_options(synchronize_session="fetch"))
    duplicate.consolidated_into_id = kept.id
    db.session.flush()
    facts.project_all(touched)


def separate(duplicate: TradeUnion, kept: TradeUnion, earlier_ids: Sequence[int], *, source: str, at: datetime) -> None:
    """Undo `consolidate`: both records are again what their own facts make them, with every change known since.

    :param earlier_ids: rows consolidated into the duplicate before it was consolidated itself: they lead to it again.
    """
    touched = facts.withdraw(source, at=at)
    duplicate.consolidated_into_id = None
    db.session.flush()
    back = sa.update(TradeUnion).where(TradeUnion.id.in_(earlier_ids)).values(consolidated_into_id=duplicate.id)
    db.session.execute(back.execution_options(synchronize_session="fetch"))
    facts.project_all({*touched, kept.id, duplicate.id})


def affiliate(member: TradeUnion, parent: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str = "") -> None:
    """Record that a union belongs to another from a day on."""
    _affiliation(member, parent, belongs=True, on=on, at=at, source=source, actor=actor, reason=reason)


def disaffiliate(
    member: TradeUnion, parent: TradeUnion, *, on: date, at: datetime, source: str, actor: trail.Actor, reason: str = ""
) -> None:
    """Record that a union no longer belongs to another, from a day on."""
    _affiliation(member, parent, belongs=False, on=on, at=at, source=source, actor=actor, reason=reason)


def _affiliation(
    member: TradeUnion, parent: TradeUnion, *, belongs: bool, on: date, at: datetime, source: str, actor: trail.Actor, reason: str
) -> None:
    faults = day_faults(member, on, at=at) or day_faults(parent, on, at=at)
    if faults:
        raise RuleBroken(faults)
    facts.add(member.id, {"belongs": belongs}, on=on, at=at, source=source, topic=Topic.AFFILIATION, other_id=parent.id)
    facts.project(member)
    verb = UnionVerb.AFFILIATED if belongs else UnionVerb.DISAFFILIATED
    trail.record(verb, member, actor=actor, at=at, reason=reason, after={"parent": parent.number, "effective_on": on})


def _shown(union: TradeUnion, field: str) -> Any:
    """A field as the record shows it, plain, for the journal."""
    return record.state(facts.facts_of(union.id)).get(field)


def _take_over_affiliations(duplicate: TradeUnion, kept: TradeUnion, *, source: str, at: datetime) -> set[int]:
    """Whatever the duplicate belonged to, or had as members, the kept record has too; the members concerned."""
    held = record.belongings(facts.facts_of(kept.id))
    for parent_id, spans in record.belongings(facts.facts_of(duplicate.id)).items():
        if parent_id != kept.id and parent_id not in held:
            _give(kept.id, parent_id, spans, source=source, at=at)
    members = set(
        db.session.scalars(sa.select(UnionFact.union_id).where(UnionFact.other_id == duplicate.id, UnionFact.topic == Topic.AFFILIATION))
    )
    for member_id in sorted(members - {kept.id}):
        belongs = record.belongings(facts.facts_of(member_id))
        if duplicate.id in belongs and kept.id not in belongs:
            _give(member_id, kept.id, belongs[duplicate.id], source=source, at=at)
    return members - {kept.id}


def _give(member_id: int, parent_id: int, spans: Iterable[record.Span], *, source: str, at: datetime) -> None:
    for span in spans:
        facts.add(member_id, {"belongs": True}, on=span.since_on, at=at, source=source, topic=Topic.AFFILIATION, other_id=parent_id)
        if span.until_on is not None:
            facts.add(member_id, {"belongs": False}, on=span.until_on, at=at, source=source, topic=Topic.AFFILIATION, other_id=parent_id)


def _numbers(entries: Sequence[RegisterEntry], *, at: datetime, rules: Parameters) -> list[tuple[str, str]]:
    """(number, web address) of each entry, unlike any other; addresses whatever the case of their letters."""
    filed = [entry.provenance.filed_number.strip() for entry in entries]
    taken = _taken(TradeUnion.number, filed)
    numbers = []
    for entry, number in zip(entries, filed, strict=True):
        if not entry.provenance.is_old:
            day = entry.on or legal_date(at)
            number = str(serials.take(numbering.Series.REGISTRATION, on=day, yearly=rules.numbering == "yearly"))  # noqa: PLW2901
        elif len(number) > numbering.LONGEST or number in taken:
            number = ""  # noqa: PLW2901
        taken.add(number)
        numbers.append(number)
    inventory = iter(_inventory(numbers.count(""), taken, at=at))
    numbers = [number or next(inventory) for number in numbers]
    wanted = [numbering.address_of(number) for number in numbers]
    addresses, given = _taken(sa.func.lower(TradeUnion.address), [address.lower() for address in wanted]), []
    for address in wanted:
        free, again = address, 2
        while free.lower() in addresses:
            free, again = f"{address[:70]}-{again}", again + 1
            addresses |= _taken(sa.func.lower(TradeUnion.address), [free.lower()])
        addresses.add(free.lower())
        given.append(free)
    return list(zip(numbers, given, strict=True))


def _inventory(count: int, taken: set[str], *, at: datetime) -> list[str]:
    """So many inventory numbers, but for those that the old file itself uses."""
    found: list[str] = []
    while len(found) < count:
        more = [
            str(number) for number in serials.take_many(numbering.Series.INVENTORY, count - len(found), on=legal_date(at), yearly=False)
        ]
        used = taken | _taken(TradeUnion.number, more)
        found += [number for number in more if number not in used]
    return found


def _ids_of(numbers: Sequence[str]) -> list[int]:
    """The ids of the rows that bear these numbers, in their order."""
    found: dict[str, int] = {}
    for start in range(0, len(numbers), 500):
        asked = sa.select(TradeUnion.number, TradeUnion.id).where(TradeUnion.number.in_(numbers[start : start + 500]))
        found |= dict(db.session.execute(asked).all())
    return [found[number] for number in numbers]


def _taken(column: sa.ColumnElement[str] | sa.orm.InstrumentedAttribute[str], values: Sequence[str]) -> set[str]:
    """Which of these values the register has already in a column."""
    wanted, found = sorted({value for value in values if value}), set[str]()
    for start in range(0, len(wanted), 500):
        found |= set(db.session.scalars(sa.select(column).where(column.in_(wanted[start : start + 500]))))
    return found


def _row(entry: RegisterEntry, number: str, address: str, *, at: datetime) -> dict[str, Any]:
    """The columns of a new entry."""
    identity, provenance = entry.identity, entry.provenance
    names = ("kind", "side", "level", *facts.WORDS, "founded_on", "statutes_on", "elected_on", "mandate_until")
    return {
        **{name: getattr(identity, name) for name in names},
        "number": number, "address": address, "standing": Standing.REGISTERED, "registered_on": entry.on, "entered_at": at,
        "comparable_name": comparable(identity.name_fr, identity.name_en, identity.acronym), "version": 1,
        "from_old_file": provenance.is_old, "filed_number": provenance.filed_number.strip(), "presumed": list(provenance.presumed),
        "invented_facts": provenance.invented_facts,
    }  # fmt: skip
