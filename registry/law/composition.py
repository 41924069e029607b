"""Who may found and who may belong: form, branches, members, persons (décret 93/574/PM; Labour Code arts. 3, 8, 10).

Each rule is a function that lists what is wrong; `None` or empty means that the rule is met.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from registry.bilingual import Text
from registry.errors import Reason
from registry.law.calendar import add_months
from registry.law.parameters import Parameters
from registry.law.rules import Rule
from registry.law.terms import Kind, Level, Side

#: Which kinds may belong to which (décret 93/574/PM, R4). A syndicat joins a confédération only at national level.
ADMITTED_MEMBERS: Final[dict[Kind, frozenset[Kind]]] = {
    Kind.SYNDICAT: frozenset(),
    Kind.UNION: frozenset({Kind.SYNDICAT}),
    Kind.FEDERATION: frozenset({Kind.SYNDICAT}),
    Kind.CONFEDERATION: frozenset({Kind.SYNDICAT, Kind.UNION, Kind.FEDERATION}),
}


@dataclass(frozen=True, slots=True)
class JoiningMember:
    """An organisation that joins: what the register knows of it. `group_side`: the side of the group joined, when known."""

    name: str
    kind: Kind
    side: Side
    level: Level | None
    branches: frozenset[str]
    registered: bool
    group_side: Side | None = None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A founder or officer, as the eligibility rules see one. `function` empty: not an officer."""

    name: str
    foreigner: bool
    resident_since: date | None
    civic_rights: bool
    no_forfeiture: bool
    reads_and_writes: bool
    function: str = ""
    signed: bool = False
    record_issued_on: date | None = None


def admits(parent: Kind, member: JoiningMember) -> Reason | None:
    """May this organisation belong to such a parent?"""
    if member.group_side not in {None, member.side}:
        text = Text("{name} : travailleurs et employeurs ne se groupent pas.", "{name}: workers and employers do not group together.")
        return Rule.ONE_SIDE.broken("other_side", text.filled(name=member.name), "members")
    if not member.registered:
        text = Text("{name} n'est pas une organisation enregistrée.", "{name} is not a registered organisation.")
    elif member.kind not in ADMITTED_MEMBERS[parent]:
        text = Text(
            "Une organisation du type « {parent} » ne groupe pas « {kind} » ({name}).", "A “{parent}” does not group a “{kind}” ({name})."
        )
    elif parent is Kind.CONFEDERATION and member.kind is Kind.SYNDICAT and member.level is not Level.NATIONAL:
        text = Text(
            "{name} : seul un syndicat national entre directement dans une confédération.",
            "{name}: only a national trade union joins a confederation directly.",
        )
    else:
        return None
    filled = text.filled(name=member.name, parent=parent.label, kind=member.kind.label)
    return Rule.MEMBERS_ADMITTED.broken("member_not_admitted", filled, "members")


def members_faults(kind: Kind, members: Sequence[JoiningMember], *, rules: Parameters) -> list[Reason]:
    """What is wrong with the member organisations of a group."""
    if not kind.groups_organisations:
        return []
    faults = [fault for member in members if (fault := admits(kind, member))]
    if len(members) < rules.members_of_groups:
        faults.append(
            Rule.MEMBERS_ADMITTED.broken(
                "too_few_members",
                Text("{n} organisations membres au moins ({have} indiquées).", "At least {n} member organisations ({have} given).").filled(
                    n=rules.members_of_groups, have=len(members)
                ),
                "members",
            )
        )
    return faults


def branch_faults(kind: Kind, branches: Sequence[str], justification: str) -> list[Reason]:
    """Same or related branches for a syndicat, several for a union, one for a fédération (R5)."""
    distinct = len(set(branches))
    if distinct == 0:
        return [Rule.BRANCHES.broken("branch_missing", Text("Indiquez la branche d'activité.", "Give the branch of activity."), "branches")]
    if kind is Kind.SYNDICAT and distinct > 1 and not justification.strip():
        text = Text("Plusieurs branches : expliquez en quoi elles sont connexes.", "Several branches: explain how they are related.")
        return [Rule.BRANCHES.broken("related_branches", text, "branch_justification")]
    if kind is Kind.UNION and distinct < 2:
        text = Text("Une union groupe au moins deux professions ou branches.", "A union groups at least two professions or branches.")
        return [Rule.BRANCHES.broken("union_branches", text, "branches")]
    if kind is Kind.FEDERATION and distinct > 1:
        text = Text("Une fédération n'a qu'une profession ou branche.", "A federation has a single profession or branch.")
        return [Rule.BRANCHES.broken("federation_branch", text, "branches")]
    return []


def signature_faults(kind: Kind, side: Side, signed: int, *, rules: Parameters) -> list[Reason]:
    """Are there enough signatures (art. 8, R3)? For groups only when the parameter says so (open question)."""
    needed = rules.signatories(side)
    if (kind.groups_organisations and not rules.signatures_for_groups) or signed >= needed:
        return []
    text = Text("{needed} signataires au moins ({signed} indiqués).", "At least {needed} signatories ({signed} given).")
    return [Rule.SIGNATURES.broken("too_few_signatories", text.filled(needed=needed, signed=signed), "people")]


def person_faults(person: PersonFacts, *, rules: Parameters, on: date) -> list[Reason]:
    """Why this founder or officer is not eligible on a date (arts. 10 and 15(f), R6)."""
    faults: list[tuple[Rule, Text]] = []
    if not person.civic_rights:
        faults.append(
            (
                Rule.CIVIC_RIGHTS,
                Text("{name} : jouissance des droits civiques non déclarée.", "{name}: enjoyment of civic rights not declared."),
            )
        )
    if not person.no_forfeiture:
        faults.append(
            (
                Rule.FORFEITURE,
                Text(
                    "{name} : absence de condamnation (Code pénal, art. 30) non déclarée.",
                    "{name}: absence of conviction (Penal Code, art. 30) not declared.",
                ),
            )
        )
    if person.foreigner and not _resident_long_enough(person.resident_since, rules, on):
        faults.append(
            (
                Rule.RESIDENCE,
                Text(
                    "{name} : un étranger doit résider au Cameroun depuis {years} ans au moins.",
                    "{name}: a foreigner must have resided in Cameroon for at least {years} years.",
                ),
            )
        )
    if person.function and not person.reads_and_writes:
        faults.append(
            (
                Rule.LITERACY,
                Text(
                    "{name} : un dirigeant doit savoir lire et écrire le français ou l'anglais.",
                    "{name}: an officer must be able to read and write English or French.",
                ),
            )
        )
    return [
        rule.broken(rule.value, text.filled(name=person.name, years=rules.foreigner_residence_years), "people") for rule, text in faults
    ]


def _resident_long_enough(since: date | None, rules: Parameters, on: date) -> bool:
    return since is not None and add_months(since, 12 * rules.foreigner_residence_years) <= on


def executive_faults(people: Iterable[PersonFacts]) -> list[Reason]:
    """The list of officers must name at least one, with the function held (art. 11(1)(a))."""
    if any(person.function for person in people):
        return []
    return [
        Rule.OFFICERS_NAMED.broken(
            "no_officer",
            Text("Nommez au moins un dirigeant avec sa fonction.", "Name at least one officer with the function held."),
            "people",
        )
    ]
