"""The name of an organisation as somebody puts it: which language, which parts, in what order."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from tools.noisy import spelling, vocabulary
from tools.noisy.noise import Noise
from tools.noisy.vocabulary import Place
from tools.noisy.world import SYNDICAT, Organisation

_LEVELS: Final = {
    "national": ("national", "nationale", "National"),
    "regional": ("régional", "régionale", "Regional"),
    "departmental": ("départemental", "départementale", "Divisional"),
    "": ("", "", ""),
}
_ROMAN: Final = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
)  # fmt: skip
_FR: Final = (
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
    "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
)  # fmt: skip
_EN: Final = (
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
    "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty",
)  # fmt: skip
_SYNONYMS_FR: Final = (
    ("travailleurs", "employés"), ("personnels", "personnel"), ("travailleurs", "agents"), ("conducteurs", "chauffeurs"), ("ouvriers", "travailleurs"),
    ("employés", "travailleurs"), ("exploitants", "gérants"), ("enseignants", "professeurs"), ("vendeurs", "commerçants"), ("secteur", "domaine"),
    ("planteurs", "producteurs"), ("transports", "transport"), ("transporteurs", "transports"), ("éleveurs", "producteurs"), ("agents", "personnels"),
)  # fmt: skip
_SYNONYMS_EN: Final = (
    ("Workers", "Employees"), ("Employees", "Workers"), ("Staff", "Personnel"), ("Drivers", "Conductors"), ("Teachers", "Instructors"),
    ("Sellers", "Traders"), ("Farmers", "Planters"), ("Labourers", "Workers"), ("Operators", "Exploiters"), ("Growers", "Producers"),
    ("Agents", "Officers"), ("Road Transporters", "Road Haulers"), ("Building", "Construction"), ("Senior Staff", "Cadres"), ("Education", "Teaching"),
    ("Dealers", "Sellers"), ("Union", "Syndicate"), ("Autonomous", "Self-governing"), ("Traders", "Merchants"), ("Health", "Health Sector"),
)  # fmt: skip


@dataclass(slots=True)
class Wording:
    """What a writer keeps of the name, and how he orders it."""

    level: bool
    country: bool
    place: Place | None
    qualifier: bool
    section: bool
    allied: bool
    swapped: bool
    form: int
    section_style: int


def wording(body: Organisation, noise: Noise, chance: Random, sure: bool) -> Wording:
    """Draw what is kept; what tells siblings apart is lost only where other columns still tell them apart (`sure`)."""
    place, country = body.place, body.cameroon
    draw = chance.random
    if place is not None:
        if sure and draw() < noise.place_lost:
            place = None
        elif sure and draw() < noise.place_replaced and body.level != "departmental":
            place = _neighbour(body, place)
    elif not body.section and draw() < noise.place_added:
        place = body.facts.town
    if draw() < noise.country_changed * (0.15 if body.place else 1):
        country = not country
    return Wording(
        level=draw() >= noise.national_dropped,
        country=country,
        place=place,
        qualifier=not (sure and draw() < noise.qualifier_lost),
        section=not (sure and draw() < noise.section_lost),
        allied=draw() >= 0.5,
        swapped=draw() < noise.reordered,
        form=chance.randrange(4) if draw() < noise.other_wording else body.form,
        section_style=chance.randrange(8),
    )


def _neighbour(body: Organisation, place: Place) -> Place:
    """The town for its department, or the department for the town."""
    if "-" in place.code and place is not body.facts.town:
        return body.facts.town
    return vocabulary.departments()[body.facts.town.code]


def _section(body: Organisation, how: Wording, french: bool) -> str:
    if not body.section or not how.section:
        return ""
    number, word = body.section, body.section_word[0 if french else 1]
    style = how.section_style
    if style == 0:
        return f"{word} {_ROMAN[number - 1]}"
    if style == 1:
        return f"{word} {(_FR if french else _EN)[number - 1]}"
    if style == 2:
        return f"({word} {number})"
    if style == 3:
        return f"- {word} {number:02d}"
    if style == 4 and french:
        return f"{number}{'e' if number > 1 else 'ère'} {word}"
    return f"{word} n° {number}" if french else f"{word} No. {number}"


def french(body: Organisation, how: Wording) -> tuple[str, str]:
    """The French name, and its section apart (slips must not turn one section into another)."""
    head = body.head
    level = _LEVELS[body.level][1 if head.feminine else 0] if how.level else ""
    qualifier = ""
    if body.qualifier and how.qualifier:
        qualifier = body.qualifier.fr_feminine if head.feminine else body.qualifier.fr
    members = body.members[0]
    if body.kind in {"federation", "confederation"} and body.form != 2 and members[0] not in vocabulary.VOWELS:
        members = f"syndicats de {members}"
    elif body.kind == "union":
        members = f"syndicats {vocabulary.of(members)}"
    adjectives = f"{qualifier} {level}" if how.swapped else f"{level} {qualifier}"
    country = "du Cameroun" if how.country else ""
    allied = "et assimilés" if body.allied and how.allied else ""
    place = how.place.of if how.place else ""
    name = f"{head.fr} {adjectives} des {members} {allied} {country} {place}"
    return " ".join(name.split()), _section(body, how, french=True)


def english(body: Organisation, how: Wording) -> tuple[str, str]:
    """The English name in one of four orders, and its section apart."""
    level = _LEVELS[body.level][2] if how.level else ""
    qualifier = body.qualifier.en if body.qualifier and how.qualifier else ""
    members = body.members[1]
    if body.kind != "syndicat":
        members = f"{members} {'Unions' if body.form != 2 else ''}".strip()
    if body.allied and how.allied:
        members += " and Allied Workers"
    place = how.place.en if how.place else ""
    country = "Cameroon" if how.country else ""
    head = body.head.en
    long = "Trade Union" if body.head is SYNDICAT else head
    if how.form == 0:
        end = " of ".join(part for part in ("", country, place) if part)
        name = f"{level} {qualifier} {head} of {members} {'of ' if end else ''}{end}"
    elif how.form == 1:
        name = f"{place} {country} {level} {qualifier} {members} {head}"
    elif how.form == 2:
        name = f"{qualifier} {level} {members} {long} {'of' if place or country else ''} {place or country}"
    else:
        name = f"{country} {long} of {qualifier} {members} {', ' + place if place else ''}".replace(" ,", ",")
    return " ".join(name.split()), _section(body, how, french=False)


def reworded(name: str, chance: Random, *, french: bool) -> str:
    """One word replaced by its neighbour in meaning, as in the press and in translations."""
    table = _SYNONYMS_FR if french else _SYNONYMS_EN
    start = chance.randrange(len(table))
    for right, wrong in table[start:] + table[:start]:
        if right in name:
            return name.replace(right, wrong, 1)
    return name


def shortened(body: Organisation, chance: Random, *, french: bool) -> str:
    """What the press makes of it: `Syndicat des enseignants`, `the nurses' union of Kumba`."""
    fr, en = body.phrase.fr, body.phrase.en
    place = body.place if body.place and chance.random() < 0.75 else None
    if french:
        return f"Syndicat des {fr}{' ' + place.of if place else ''}"
    return f"{place.en + ' ' if place else ''}{en}{chance.choice((' Union', chr(39) + ' union', ' Trade Union'))}"


def joined(name: str, chance: Random) -> str:
    """`et` written as a comma, as `&`, as `et autres`."""
    for word in (" et ", " and "):
        if word in name:
            return name.replace(word, chance.choice((", ", " & ", " - ", f"{word}autres " if word == " et " else " / ")), 1)
    return name


def damaged(name: str, noise: Noise, chance: Random, hand: str, *, french: bool) -> str:
    """The slips of the pen in one name, each by its own probability."""
    draw = chance.random
    if draw() < noise.synonym:
        name = reworded(name, chance, french=french)
    if draw() < noise.joiner:
        name = joined(name, chance)
    if french:
        name = spelling.particles_changed(name, chance, noise.particle)
    if draw() < noise.number_or_gender * 2:
        name = spelling.endings_changed(name, chance, 0.3)
    if draw() < noise.abbreviation:
        name = spelling.abbreviated(name, chance, 0.45)
    return spelling.slips(name, chance, noise.typo, hand)
