"""Change of branch, level or form: the rules of décret 93/574/PM, asked of the union with its present members and parents."""

from __future__ import annotations

from registry.bilingual import Text
from registry.errors import Reason
from registry.kinds.filing import Case, Filing, FilingField, Signature, Widget
from registry.law import composition, places
from registry.law.filings import FilingKind
from registry.law.requirements import of_codes
from registry.law.rules import Rule
from registry.law.terms import Kind, Level
from registry.unions import lifecycle
from registry.unions.affiliations import as_member
from registry.unions.verbs import UnionVerb


def faults(case: Case) -> list[Reason]:
    """Level and branches fit the form; its members may still belong to it, and it to what it belongs to."""
    if not case.words("kind"):
        return []
    kind = Kind(case.words("kind"))
    level = _level(case, kind)
    branches = list(case.content.get("branches") or [])
    found = composition.branch_faults(kind, branches, case.words("branch_justification")) if kind is not Kind.CONFEDERATION else []
    if kind is not Kind.CONFEDERATION and level is None:
        text = Text("Indiquez le niveau.", "Give the level.")
        found.append(Rule.FORM.broken("level", text, "level"))
    members = [as_member(link.member, within=case.union.side) for link in case.union.members if link.until_on is None]
    found += composition.members_faults(kind, members, rules=case.rules) if kind.groups_organisations else []
    if not kind.groups_organisations and members:
        text = Text("Un syndicat ne groupe pas d'organisations : {n} en sont membres.", "A trade union does not group organisations: {n} belong to it.")  # fmt: skip
        found.append(Rule.FORM.broken("has_members", text.filled(n=len(members)), "kind"))
    itself = composition.JoiningMember(case.union.name_fr, kind, case.union.side, level, frozenset(branches), registered=True)
    for link in case.union.parents:
        fault = composition.admits(link.parent.kind, itself) if link.until_on is None else None
        if fault:
            found.append(fault)
    return found


def _level(case: Case, kind: Kind) -> Level | None:
    return Level(case.words("level")) if case.words("level") and kind is not Kind.CONFEDERATION else None


def effect(case: Case, signed: Signature) -> None:
    """The new form, level and branches from their day."""
    assert case.effect_on is not None  # noqa: S101 - asked of every change with a day
    kind = Kind(case.words("kind"))
    values = {"kind": kind, "level": _level(case, kind), "branches": tuple(case.content.get("branches") or ())}
    lifecycle.change(case.union, values, on=case.effect_on, verb=UnionVerb.FORM_CHANGED, **signed.hand)


FILING = Filing(
    FilingKind.FORM,
    (
        FilingField("kind", Widget.CHOICE, choices=tuple((kind.value, kind.label) for kind in Kind)),
        FilingField("level", Widget.CHOICE, required=False, choices=tuple((level.value, level.label) for level in Level),
              hint=Text("Une confédération n'a pas de niveau.", "A confederation has no level.")),
        FilingField("branches", Widget.CHECKBOXES, required=False, choices=tuple((code, branch.label) for code, branch in places.branches().items())),
        FilingField("branch_justification", Widget.TEXT_AREA, max_length=2000, required=False,
              hint=Text("Seulement si un syndicat coche plusieurs branches.", "Only if a trade union ticks several branches.")),
    ),
    of_codes("form_minutes", "change_request", "new_statutes"),
    effect, faults,
)  # fmt: skip
