"""Officers and founders: one person at several heads, mandates that ended or of which nothing is known.

Officers' names are those of the statutory executive (art. 11(1)(a)). Homonyms exist: each finding is for a person to judge.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from registry.bilingual import Text
from registry.findings.register import LiveRegister
from registry.findings.rule import ADVICE, SERIOUS, RuleHit, rule, sharing
from registry.law.roles import Role
from registry.law.terms import Function
from registry.matching import plain

_TITLES: Final = frozenset(
    {"m", "mr", "mme", "mrs", "ms", "mlle", "dr", "pr", "prof", "me", "maitre", "ing", "hon", "monsieur", "madame", "feu", "chief"}
)
_LEADERS: Final = ("name_fr", "filed_number", "officers", "locality", "phone")
#: From so many founders in common, two lists of founders are one list.
SHARED_FOUNDERS: Final = 3
#: A name on more lists than this is no one's name (« néant », « voir dossier »).
TOO_COMMON: Final = 40


def person(name: str) -> str:
    """A person's name in comparable form: no title, no accent, words in the order of the alphabet; empty for one word."""
    words = sorted(word for word in plain(name).split() if word not in _TITLES)
    return " ".join(words) if len(words) > 1 else ""


def _same_holder(register: LiveRegister, function: Function) -> Iterator[RuleHit]:
    for key, found in sharing(register.registered, lambda one: [person(name) for name in one.names_of(function)]):
        yield RuleHit(found[0], {"person": key, "function": function}, tuple(found[1:]), key)


@rule(
    Text("Une personne préside plusieurs organisations", "One person presides over several organisations"),
    Text(
        "Le même nom figure comme président de plusieurs organisations enregistrées.",
        "The same name appears as president of several registered organisations.",
    ),
    Text(
        "Écartez d'abord l'homonymie et le doublon. Une direction contestée se constate, elle ne se tranche pas ici.",
        "First rule out namesakes and duplicates. A disputed leadership is recorded, it is not settled here.",
    ),
    severity=SERIOUS, shown=_LEADERS,
)  # fmt: skip
def same_president(register: LiveRegister) -> Iterator[RuleHit]:
    """One president, several organisations."""
    return _same_holder(register, Function.PRESIDENT)


@rule(
    Text("Une personne est trésorière de plusieurs organisations", "One person is treasurer of several organisations"),
    Text(
        "Le même nom figure comme trésorier de plusieurs organisations enregistrées.",
        "The same name appears as treasurer of several registered organisations.",
    ),
    Text("Écartez l'homonymie et le doublon, puis comparez les listes des dirigeants.", "Rule out namesakes and duplicates, then compare the lists of officers."),
    severity=ADVICE, shown=_LEADERS,
)  # fmt: skip
def same_treasurer(register: LiveRegister) -> Iterator[RuleHit]:
    """One treasurer, several organisations."""
    return _same_holder(register, Function.TREASURER)


@rule(
    Text("Mêmes promoteurs", "Same founders"),
    Text(
        "Deux organisations ont au moins trois promoteurs en commun.",
        "Two organisations have at least three founders in common.",
    ),
    Text(
        "Comparez les deux dossiers : scission, doublon, ou même liste de signatures déposée deux fois.",
        "Compare the two files: a split, a duplicate, or one list of signatures filed twice.",
    ),
    severity=SERIOUS, shown=("name_fr", "filed_number", "founded_on", "founders"), source="arts. 8 et 10",
)  # fmt: skip
def same_founders(register: LiveRegister) -> Iterator[RuleHit]:
    """Two lists of founders that share at least `SHARED_FOUNDERS` names."""
    shared: Counter[tuple[int, int]] = Counter()
    for _, found in sharing(register.records, lambda one: [person(name) for name in one.founders]):
        if len(found) <= TOO_COMMON:
            shared.update(combinations([one.id for one in found], 2))
    for (first, second), count in shared.items():
        if count >= SHARED_FOUNDERS:
            one, other = register.by_id[first], register.by_id[second]
            both = sorted({person(name) for name in one.founders} & {person(name) for name in other.founders} - {""})
            yield RuleHit(one, {"founders": both}, (other,), f"{first}-{second}")


@rule(
    Text("Aucun dirigeant connu", "No known officer"),
    Text("La fiche ne nomme aucun dirigeant.", "The record names no officer."),
    Text(
        "Demandez la liste nominative des dirigeants, avec leurs fonctions, lors du recensement.",
        "Ask for the list of officers by name, with their functions, during the census.",
    ),
    severity=ADVICE, shown=("name_fr", "elected_on", "phone", "email"), source="art. 11(1)(a)",
)  # fmt: skip
def no_officer(register: LiveRegister) -> Iterator[RuleHit]:
    """A registered organisation without an executive on file."""
    return (RuleHit(one, {"officers": ()}) for one in register.registered if not one.officers)


@rule(
    Text("Mandat du bureau échu", "Mandate of the executive ended"),
    Text(
        "La fin du mandat annoncée par l'organisation est passée ; aucun renouvellement n'est au dossier.",
        "The end of mandate announced by the organisation has passed; no renewal is on file.",
    ),
    Text(
        "Invitez l'organisation à déposer le procès-verbal du renouvellement. Aucun droit ne se perd par ce constat.",
        "Invite the organisation to file the minutes of the renewal. No right is lost by this finding.",
    ),
    severity=SERIOUS, shown=("name_fr", "elected_on", "mandate_until", "officers"), source="art. 15(e)",
)  # fmt: skip
def mandate_expired(register: LiveRegister) -> Iterator[RuleHit]:
    """A mandate that ended before today."""
    for one in register.registered:
        if one.mandate_until is not None and one.mandate_until < register.today:
            yield RuleHit(one, {"mandate_until": one.mandate_until})


@rule(
    Text("Fin de mandat inconnue", "End of mandate unknown"),
    Text(
        "La fiche nomme des dirigeants sans dire jusqu'à quand ils sont élus.",
        "The record names officers without saying until when they are elected.",
    ),
    Text(
        "La durée du mandat est dans les statuts de l'organisation (art. 15(e)) ; relevez-la ou demandez-la.",
        "The length of the mandate is in the organisation's statutes (art. 15(e)); note it or ask for it.",
    ),
    severity=ADVICE, shown=("name_fr", "elected_on", "mandate_until", "officers"), source="art. 15(e)", handler=Role.EXAMINER,
)  # fmt: skip
def mandate_unknown(register: LiveRegister) -> Iterator[RuleHit]:
    """Officers, and no end of mandate."""
    return (RuleHit(one, {"mandate_until": None}) for one in register.registered if one.officers and one.mandate_until is None)
