"""Families of siblings: organisations that look like one another and are not one another.

Every family owns one key (members, context, region) and makes names inside that key only, so that two families
never meet on one name by accident; where one name is borne twice, it is meant (`contested`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final

from tools.noisy import facts, vocabulary, world
from tools.noisy.vocabulary import Phrase, Place, Qualifier, Region
from tools.noisy.world import Organisation

ORGANISATIONS_IN_A_FAMILY: Final = 3.65
"""About how many; the key space is sized by it."""
_LIVELY: Final = {"CE": 1.0, "LT": 1.0, "OU": 0.6, "SW": 0.5, "NW": 0.5, "SU": 0.4}
_QUIET: Final = 0.3
"""How many families a region has against the two metropolitan ones; about half of all keys are used."""
_KEYS_FOR_A_FAMILY: Final = 2.0
_KEPT_CONTEXTS: Final = 6
_SECTIONS: Final = (("section", "Section"), ("section", "Section"), ("section", "Branch"), ("local", "Local"), ("cellule", "Cell"))
_ENGLISH_REGIONS: Final = frozenset({"NW", "SW"})


@dataclass(slots=True)
class Family:
    """A family in the making: its key, its chance, and the organisations it has so far."""

    chance: Random
    first_number: int
    phrase: Phrase
    context: tuple[str, str]
    region: Region
    national: tuple[Qualifier | None, ...]  # the qualifiers under which this key may be national
    made: list[Organisation]
    names: set[tuple[Any, ...]]
    english: bool
    form: int
    allied: bool
    serials: int  # how many numbers the registry gives in a year, at most

    def add(self, town: Place | None = None, *, contested: bool = False, **parts: Any) -> Organisation | None:
        """One more sibling; nothing if its name is already borne in the family and that was not meant."""
        chance = self.chance
        defaults: dict[str, Any] = {
            "kind": "syndicat", "employers": False, "head": world.SYNDICAT, "phrase": self.phrase, "context": self.context,
            "level": "", "place": None, "qualifier": None, "section": 0, "section_word": ("section", "Section"), "cameroon": False,
        }  # fmt: skip
        defaults |= parts
        if not defaults["phrase"].branch:
            defaults["phrase"] = replace(defaults["phrase"], branch=self.phrase.branch)
        place: Place | None = defaults["place"]
        if town is None:
            town = place if place in self.region.towns else self._seat_of(place, defaults["level"])
        borne = (defaults["head"].fr, *(str(defaults[key]) for key in ("phrase", "context", "level", "place", "qualifier", "section")))
        if borne in self.names and not contested:
            return None
        self.names.add(borne)
        body = Organisation(
            number=self.first_number + len(self.made), allied=self.allied, english=self.english, form=self.form, acronym="", acronym_en="",
            facts=facts.invent(chance, town, "", self.serials), contested=contested, **defaults,
        )  # fmt: skip
        self._name_in_short(body)
        self.made.append(body)
        return body

    def _seat_of(self, place: Place | None, level: str) -> Place:
        if level == "national" and self.chance.random() < 0.8:
            return vocabulary.metropolis("CE" if self.chance.random() < 0.65 else "LT")
        if place is not None and "-" in place.code:
            inside = [town for town in self.region.towns if town.code == place.code]
            return inside[0] if inside and self.chance.random() < 0.8 else self.region.capital
        return self.region.capital if self.chance.random() < 0.7 else self.chance.choice(self.region.towns)

    def _name_in_short(self, body: Organisation) -> None:
        chance = self.chance
        elder = self.made[0] if self.made else None
        if elder and elder.acronym and elder.head is body.head and chance.random() < (0.7 if body.section else 0.3):
            body.acronym, body.acronym_en = elder.acronym, elder.acronym_en  # locals that go under the acronym of the whole
        elif chance.random() < (0.95 if body.level == "national" else 0.7):
            body.acronym = world.coin(body, chance) if not body.english or chance.random() < 0.3 else world.coin_english(body, chance)
            if chance.random() < (0.45 if body.level == "national" else 0.2):
                body.acronym_en = world.coin_english(body, chance)
        known = body.facts
        known.emails = [facts.email(chance, body.acronym, known.officers[0]) for _ in known.emails]

    def share(self, body: Organisation, other: Organisation, likely: float) -> None:
        """Siblings under one roof: address, telephone, president, each by its own chance."""
        chance, mine, theirs = self.chance, body.facts, other.facts
        if chance.random() < likely:
            mine.seat = theirs.seat
        if chance.random() < likely * 0.6:
            mine.phones = theirs.phones[:1] + mine.phones[1:]
        if chance.random() < likely * 0.3:
            mine.emails = list(theirs.emails)
        if chance.random() < likely * 0.4:
            mine.officers = theirs.officers[:1] + mine.officers[1:]


def _some(family: Family, places: tuple[Place, ...], fewest: int, most: int) -> list[Place]:
    return family.chance.sample(places, min(len(places), family.chance.randint(fewest, most)))


def _town(family: Family) -> Place:
    """The capital of the region as often as not."""
    return family.region.capital if family.chance.random() < 0.4 else family.chance.choice(family.region.towns)


def _somewhere(family: Family) -> Place:
    return _town(family) if family.chance.random() < 0.65 else family.chance.choice(family.region.departments)


def _in_towns(family: Family) -> None:
    """The same trade in many towns."""
    for town in _some(family, family.region.towns, 2, 9):
        family.add(place=town)


def _at_every_level(family: Family) -> None:
    """The same trade in departments, in the region, and in a chief town that shares its department's name in people's mouths."""
    level = "departmental" if family.chance.random() < 0.7 else ""
    for place in _some(family, family.region.departments, 2, 8):
        family.add(place=place, level=level)
    if family.chance.random() < 0.6:
        family.add(place=family.region.place, level="regional")
    if family.chance.random() < 0.5:
        family.add(place=family.region.capital)


def _sections(family: Family) -> None:
    """One body and its numbered sections, some under one roof."""
    chance = family.chance
    town, word = _town(family), chance.choice(_SECTIONS)
    mother = family.add(place=town)
    for number in range(1, chance.choice((2, 3, 4, 5, 6, 8, 12, 20)) + 1):
        local = family.add(town, place=town, section=number, section_word=word)
        if local and mother:
            family.share(local, mother, 0.25)


def _qualified(family: Family) -> None:
    """The plain one and its autonomous, free, independent… rivals in one town."""
    town = _somewhere(family)
    family.add(place=town)
    for qualifier in family.chance.sample(vocabulary.qualifiers()[0], family.chance.randint(1, 4)):
        family.add(place=town, qualifier=qualifier)


def _nation_and_locals(family: Family) -> None:
    """The national body and its departmental or town locals; at times two national rivals."""
    chance = family.chance
    for qualifier in family.national[: chance.choice((1, 1, 2))]:
        family.add(level="national", cameroon=True, qualifier=qualifier)
    mother = family.made[0]
    for place in _some(family, family.region.departments if chance.random() < 0.6 else family.region.towns, 1, 6):
        local = family.add(
            place=place, qualifier=mother.qualifier, level="departmental" if "-" in place.code and chance.random() < 0.5 else ""
        )
        if local:
            family.share(local, mother, 0.15)


def _federation(family: Family) -> None:
    """A federation and its members, who share its address, its telephone, even its president."""
    chance = family.chance
    national = chance.random() < 0.5
    qualifier = family.national[0] if national else None
    where: dict[str, Any] = {"level": "national", "cameroon": True, "qualifier": qualifier} if national else {"place": family.region.place}
    kind, head = ("confederation", world.CONFEDERATION) if chance.random() < 0.2 else ("federation", world.FEDERATION)
    roof = family.add(kind=kind, head=head, **where)
    for place in _some(family, family.region.departments, 1, 5):
        member = family.add(roof.facts.town if roof and chance.random() < 0.5 else None, place=place, qualifier=qualifier)
        if member and roof:
            family.share(member, roof, 0.6)
    if chance.random() < 0.6:
        union = family.add(kind="union", head=world.UNION, place=chance.choice(family.region.departments), level="departmental")
        if union and roof:
            family.share(union, roof, 0.5)


def _one_president(family: Family) -> None:
    """Successive unions of one president, each with a new name and a new number."""
    chance = family.chance
    town = _town(family)
    first = family.add(place=town)
    others = [{"qualifier": word} for word in vocabulary.qualifiers()[1][:3]] + [{"head": head} for head in world.RARE_HEADS]
    for parts in chance.sample(others, chance.randint(1, 3)):
        later = family.add(place=town, **parts)
        if later and first:
            later.facts.officers = [first.facts.officers[0], *later.facts.officers[1:]]
            family.share(later, first, 0.3)


def _same_acronym(family: Family) -> None:
    """Two bodies of different trades under one acronym."""
    chance = family.chance
    first = family.add(place=_town(family))
    other = chance.choice(vocabulary.alike(family.phrase))
    place = first.place if first and chance.random() < 0.4 else _town(family)
    second = family.add(place=place, phrase=other, qualifier=chance.choice(vocabulary.qualifiers()[1][3:]))
    if first and second:
        second.acronym = first.acronym = first.acronym or second.acronym


def _rival_split(family: Family) -> None:
    """Two bodies, one name, one town: a split with a new number, new people, at times the same contested house."""
    chance = family.chance
    place = _somewhere(family)
    qualifier = chance.choice((None, *vocabulary.qualifiers()[0]))
    first = family.add(place=place, qualifier=qualifier)
    second = family.add(first.facts.town if first else None, contested=True, place=place, qualifier=qualifier)
    if first and second:
        first.contested = True
        second.acronym = first.acronym
        later = replace(second.facts.registration or facts.registration(chance, first.facts.founded, family.region.code, family.serials))
        second.facts.registration = replace(later, day=later.day.replace(year=min(2026, later.day.year + 3), day=min(28, later.day.day)))
        if chance.random() < 0.3:
            second.facts.seat = first.facts.seat


def _both_sides(family: Family) -> None:
    """Workers and employers of one branch in one place."""
    chance = family.chance
    for place in _some(family, (*family.region.towns, family.region.place), 1, 3):
        family.add(place=place)
        family.add(place=place, employers=True, head=chance.choice(world.EMPLOYERS_HEADS))


def _neighbouring_trades(family: Family) -> None:
    """The trade as a whole, and parts of it organised apart."""
    place = _somewhere(family)
    family.add(place=place)
    for context in family.chance.sample(vocabulary.contexts()[-_KEPT_CONTEXTS:], family.chance.randint(1, 3)):
        family.add(place=place, context=context)


def _alone(family: Family) -> None:
    """One body without siblings: national, of a town, or of employers."""
    chance = family.chance
    if chance.random() < 0.65:
        family.add(level="national", cameroon=True, qualifier=family.national[0])
    else:
        side: dict[str, Any] = {"employers": True, "head": chance.choice(world.EMPLOYERS_HEADS)} if chance.random() < 0.2 else {}
        family.add(place=_town(family), **side)


_PATTERNS: Final[tuple[tuple[Callable[[Family], None], int], ...]] = (
    (_in_towns, 14), (_at_every_level, 12), (_sections, 9), (_qualified, 12), (_nation_and_locals, 15), (_federation, 12),
    (_one_president, 5), (_same_acronym, 5), (_rival_split, 3), (_both_sides, 8), (_neighbouring_trades, 8), (_alone, 30),
)  # fmt: skip


def _national_qualifiers(rank: int) -> tuple[Qualifier | None, ...]:
    """Each of the ten regions has two of its own, so that no two families are national under one name."""
    words: tuple[Qualifier | None, ...] = (None, *vocabulary.qualifiers()[0][:13], *vocabulary.qualifiers()[1])
    return words[rank], words[rank + 10]


def families(seed: int, organisations: int) -> Iterator[list[Organisation]]:
    """The families of a world of about that many organisations, without end, always the same for a seed."""
    members, regions = vocabulary.phrases(), vocabulary.regions()
    plain = len(members) * len(regions)
    wanted = int(organisations / ORGANISATIONS_IN_A_FAMILY * _KEYS_FOR_A_FAMILY)
    narrow = vocabulary.contexts()[:-_KEPT_CONTEXTS][: max(1, -(-wanted // plain))]
    keys = plain * len(narrow)
    chance = Random(f"families {seed}")
    start = chance.randrange(keys)
    patterns, weights = zip(*_PATTERNS, strict=True)
    number = 1
    for index in range(10**12):
        key = (start + index * 1_000_003) % keys  # a prime stride visits every key once before any comes twice
        key, r = divmod(key, len(regions))
        key, p = divmod(key, len(members))
        region, phrase = regions[r], members[p]
        if chance.random() >= _LIVELY.get(region.code, _QUIET):
            continue
        if not phrase.branch:
            phrase = replace(phrase, branch=chance.choice(sorted(vocabulary.branches())))
        english = chance.random() < (0.8 if region.code in _ENGLISH_REGIONS else 0.05)
        family = Family(
            chance, number, phrase, narrow[key], region, _national_qualifiers((r + p) % 10), [], set(), english, chance.randrange(3),
            chance.random() < 0.08, max(1200, organisations // 12),
        )  # fmt: skip
        chance.choices(patterns, weights)[0](family)
        number += len(family.made)
        yield family.made
