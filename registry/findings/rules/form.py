"""Form, side, level and branches (art. 9; décret 93/574/PM): what was presumed, what is missing, what does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRecord, LiveRegister
from registry.findings.rule import ADVICE, SERIOUS, RuleHit, rule
from registry.law import composition, places
from registry.law.terms import Kind

_SHOWN: Final = ("name_fr", "filed_number", "kind", "side", "level", "branches")
_DECREE: Final = "art. 9; décret 93/574/PM"
_CONFIRM: Final = Text(
    "Lisez les statuts et inscrivez la valeur, ou faites-la dire par l'organisation lors du recensement.",
    "Read the statutes and enter the value, or have the organisation state it during the census.",
)


def _presumed(register: LiveRegister, name: str) -> Iterator[RuleHit]:
    return (RuleHit(one, {"presumed": name, name: getattr(one, name)}) for one in register.registered if name in one.presumed)


@rule(
    Text("Forme présumée", "Form presumed"),
    Text("L'ancien fichier ne disait pas la forme : elle a été présumée à la reprise.", "The old file did not say the form: it was presumed when loaded."),
    _CONFIRM, severity=SERIOUS, shown=_SHOWN, source=_DECREE,
)  # fmt: skip
def kind_presumed(register: LiveRegister) -> Iterator[RuleHit]:
    """A form nobody stated."""
    return _presumed(register, "kind")


@rule(
    Text("Travailleurs ou employeurs : présumé", "Workers or employers: presumed"),
    Text(
        "L'ancien fichier ne disait pas qui est organisé : cela a été présumé à la reprise.",
        "The old file did not say who is organised: it was presumed when loaded.",
    ),
    _CONFIRM, severity=SERIOUS, shown=_SHOWN, source="art. 8",
)  # fmt: skip
def side_presumed(register: LiveRegister) -> Iterator[RuleHit]:
    """A side nobody stated."""
    return _presumed(register, "side")


@rule(
    Text("Niveau présumé", "Level presumed"),
    Text("L'ancien fichier ne disait pas le niveau : il a été présumé à la reprise.", "The old file did not say the level: it was presumed when loaded."),
    _CONFIRM, severity=ADVICE, shown=_SHOWN, source=_DECREE,
)  # fmt: skip
def level_presumed(register: LiveRegister) -> Iterator[RuleHit]:
    """A level nobody stated."""
    return _presumed(register, "level")


@rule(
    Text("Niveau inconnu", "Level unknown"),
    Text("La fiche ne dit pas le niveau territorial.", "The record does not say the territorial level."),
    _CONFIRM, severity=ADVICE, shown=_SHOWN, source=_DECREE,
)  # fmt: skip
def level_unknown(register: LiveRegister) -> Iterator[RuleHit]:
    """No level, for a form that has one."""
    for one in register.registered:
        if one.level is None and one.kind is not Kind.CONFEDERATION and "level" not in one.presumed:
            yield RuleHit(one, {"level": None})


@rule(
    Text("Branche manquante", "Branch missing"),
    Text("La fiche n'a aucune branche d'activité.", "The record has no branch of activity."),
    Text("Relevez la branche dans les statuts, selon la nomenclature.", "Note the branch from the statutes, according to the nomenclature."),
    severity=SERIOUS, shown=_SHOWN, source="décret 93/574/PM",
)  # fmt: skip
def branch_missing(register: LiveRegister) -> Iterator[RuleHit]:
    """No branch. A confederation groups all of them and needs none."""
    return (RuleHit(one, {"branches": ()}) for one in register.registered if not one.branches and one.kind is not Kind.CONFEDERATION)


@rule(
    Text("Branche hors nomenclature", "Branch outside the nomenclature"),
    Text("Un code de branche n'est pas dans la nomenclature en vigueur.", "A branch code is not in the nomenclature in force."),
    Text("Choisissez la branche de la nomenclature qui lui correspond.", "Choose the branch of the nomenclature that corresponds to it."),
    severity=ADVICE, shown=_SHOWN, source="décret 93/574/PM",
)  # fmt: skip
def branch_unknown(register: LiveRegister) -> Iterator[RuleHit]:
    """A code that the tables do not have."""
    for one in register.registered:
        unknown = [code for code in one.branches if code not in places.branches()]
        if unknown:
            yield RuleHit(one, {"branches": unknown})


def _branch_fault(one: LiveRecord, code: str) -> bool:
    faults = composition.branch_faults(one.kind, one.branches, "")
    return any(fault.code == code for fault in faults)


@rule(
    Text("Union d'une seule branche", "Union with a single branch"),
    Text("Une union groupe au moins deux professions ou branches ; celle-ci n'en a qu'une.", "A union groups at least two professions or branches; this one has a single one."),
    Text("Lisez les statuts : branche oubliée, ou fédération qui s'ignore.", "Read the statutes: a branch left out, or a federation unawares."),
    severity=ADVICE, shown=_SHOWN, source=_DECREE,
)  # fmt: skip
def union_of_one_branch(register: LiveRegister) -> Iterator[RuleHit]:
    """As the composition rules say for a new application."""
    return (RuleHit(one, {"branches": one.branches}) for one in register.registered if _branch_fault(one, "union_branches"))


@rule(
    Text("Fédération de plusieurs branches", "Federation with several branches"),
    Text("Une fédération n'a qu'une profession ou branche ; celle-ci en a plusieurs.", "A federation has a single profession or branch; this one has several."),
    Text("Lisez les statuts : branches connexes, ou union qui s'ignore.", "Read the statutes: related branches, or a union unawares."),
    severity=ADVICE, shown=_SHOWN, source=_DECREE,
)  # fmt: skip
def federation_of_several_branches(register: LiveRegister) -> Iterator[RuleHit]:
    """As the composition rules say for a new application."""
    return (RuleHit(one, {"branches": one.branches}) for one in register.registered if _branch_fault(one, "federation_branch"))
