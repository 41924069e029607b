"""How one clerk writes the facts into his columns; each answer says whether it still tells the organisation."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from tools.noisy import spelling, vocabulary
from tools.noisy.clerks import Clerk
from tools.noisy.facts import Facts, Person
from tools.noisy.facts import email as invented_email
from tools.noisy.world import Organisation

PHONE, DATE, NUMBER, PEOPLE, KIND, BRANCH, REGION, ADDRESS = range(8)
_MONTHS_FR: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "syndicat": ("syndicat", "Syndicat", "syndicat de base", "Trade union", "SYND", "Syndicat de travailleurs", "union", "workers' union"),
    "union": ("union", "Union", "union de syndicats", "Union of trade unions", "UNION", "Union départementale", "union", "Union of unions"),
    "federation": ("federation", "Fédération", "fédération", "Federation", "FED", "Fédération syndicale", "Fed.", "federation"),
    "confederation": (
        "confederation",
        "Confédération",
        "centrale",
        "Confederation",
        "CONF",
        "Centrale syndicale",
        "Conf.",
        "confederation",
    ),
    "employers": (
        "employers",
        "Syndicat patronal",
        "patronat",
        "Employers' organisation",
        "PATR",
        "Employeurs",
        "syndicat d'employeurs",
        "employers",
    ),
}
_SHORT_TOWNS: Final = {
    "Yaoundé": ("Yde", "Ydé", "Yaounde", "Yaoundé I", "YDE"),
    "Douala": ("Dla", "DLA", "Douala I", "Douala 5e"),
    "Bafoussam": ("Baf",),
}


def written_date(day: date, style: int) -> str:
    """A day in one of the ways people write it; two of them give only the year or the month."""
    style %= 8
    if style == 0:
        return day.isoformat()
    if style == 1:
        return f"{day.day} {_MONTHS_FR[day.month - 1]} {day.year}"
    if style == 2:
        return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    if style == 3:
        return f"{day.day:02d}.{day.month:02d}.{day.year % 100:02d}"
    if style == 4:
        return f"{day.year}"
    if style == 5:
        return f"{day.month:02d}/{day.year}"
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def founded(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """The day of founding; slips: a year off, day and month exchanged, the day of registration instead."""
    day, true = facts.founded, True
    if chance.random() < clerk.noise.date_wrong:
        true = False
        way = chance.random()
        if way < 0.35:
            day = day.replace(year=day.year + chance.choice((-1, 1)), day=min(day.day, 28))
        elif way < 0.65 and day.day <= 12:
            day = day.replace(day=day.month, month=day.day)
        elif way < 0.85 and facts.registration:
            day = facts.registration.day
        else:
            day += timedelta(days=chance.choice((-10, -1, 1, 10, 20)))
    style = clerk.styles[DATE] if chance.random() < 0.9 else chance.randrange(8)
    return written_date(day, style), true and style % 8 not in {4, 5}


def regno(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """The registration number, in the clerk's own arrangement of its parts."""
    known = facts.registration
    if known is None:
        return "", False
    serial, mint, region, day = known.serial, known.mint, known.region, known.day
    style = clerk.styles[NUMBER] % 8 if chance.random() < 0.85 else chance.randrange(8)
    text = (
        f"{serial:04d}/{mint}/{region}/{day.year}",
        f"{mint}/{region}/{serial}/{day.year}",
        f"n° {serial}/{day.year}",
        f"{serial}/{mint}/{day.year % 100:02d}",
        f"{mint.split('/')[0]}/{serial:02d} du {written_date(day, 1)}",
        f"{serial:04d}/{mint}/MINTSS/{region}/{day.year}",
        f"{mint}-{region}-{serial:04d}-{day.year}",
        f"N°{serial}/{mint}/{region} du {written_date(day, 7)}",
    )[style]
    if chance.random() < clerk.noise.number_mistyped:
        return spelling.figure_wrong(text, chance), False
    return text, True


def _dialled(digits: str, style: int, chance: Random) -> str:
    style %= 7
    if style == 0:
        return f"+237 {digits[0]} {digits[1:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}"
    if style == 1:
        return f"{digits[:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}"
    if style == 2:
        return f"{digits[:3]}.{digits[3:6]}.{digits[6:]}"
    if style == 3:
        return f"+237{digits}"
    if style == 4 and chance.random() < 0.7:
        return f"{digits[1:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}"  # as it was before November 2014: eight digits
    if style == 5:
        return f"00237 {digits[:3]} {digits[3:6]} {digits[6:]}"
    return digits


def phone(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """One telephone or two in a cell; another one, or a wrong figure, now and then."""
    true = chance.random() >= clerk.noise.other_phone
    numbers = [chance.choice(facts.phones)] if true else [facts.old_phone]
    if len(facts.phones) > 1 and chance.random() < 0.3:
        numbers = facts.phones if true else [*numbers, facts.phones[0]]
    if chance.random() < clerk.noise.digit_wrong:
        numbers = [spelling.figure_wrong(numbers[0], chance), *numbers[1:]]
        true = False
    joint = chance.choice((" / ", "/", " ; ", ", ", " - "))
    return joint.join(_dialled(number, clerk.styles[PHONE], chance) for number in numbers), true


def email(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """The address, mistyped or replaced by the former president's now and then."""
    if not facts.emails:
        return "", False
    text, true = facts.emails[0], True
    if chance.random() < clerk.noise.other_email:
        true = False
        if chance.random() < 0.5:
            text = invented_email(chance, "", facts.former[0]).partition("@")[0] + "@" + text.partition("@")[2]
        else:
            text = spelling.slip(text, chance, "keyboard")
    return text.upper() if clerk.case == "upper" and chance.random() < 0.3 else text, true


def _signed(somebody: Person, style: int, chance: Random) -> str:
    style = style % 8 if chance.random() < 0.85 else chance.randrange(8)
    given, family = somebody.given, somebody.family
    if style == 0:
        return f"{given} {family}"
    if style == 1:
        return f"{family.upper()} {given}"
    if style == 2:
        return f"{given[0]}. {family}"
    if style == 3:
        return f"{family} {given.split()[0]}"
    if style == 4:
        return f"{family.split()[0].upper()} {given[0]}."
    if style == 5:
        return f"{'Mme' if somebody.woman else 'M.'} {family}"
    if style == 6:
        return f"{given.split()[0]} {family.upper()}"
    return family.split()[0]


def officers(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """Some of the officers, not always the present ones, in the order the clerk likes."""
    true = chance.random() >= clerk.noise.former_officers
    known = facts.officers if true else facts.former + facts.officers[1 : chance.randint(1, 3)]
    shown = known[: chance.randint(1, len(known))]
    if chance.random() < 0.3:
        shown = chance.sample(shown, len(shown))
    names = [spelling.slips(_signed(one, clerk.styles[PEOPLE], chance), chance, clerk.noise.typo * 0.7, clerk.hand) for one in shown]
    return ";".join(names), true and len(shown) > 1 and clerk.styles[PEOPLE] % 8 != 7


def address(facts: Facts, clerk: Clerk, chance: Random) -> tuple[str, bool]:
    """Post box, quarter, landmark: one, two or all of them; the old seat now and then."""
    true = chance.random() >= clerk.noise.moved
    seat = facts.seat if true else facts.old_seat
    style = clerk.styles[ADDRESS]
    box = ""
    if seat.box:
        word = ("BP {}", "B.P. {}", "P.O. Box {}", "PO BOX {}", "BP: {}", "B.P {}")[style % 6]
        box = word.format(seat.box) + (f" {seat.town}" if chance.random() < 0.6 else "")
    mark = seat.landmark[1 if style % 6 in {2, 3} else 0]
    ways = ((box,), (box, seat.quarter), (seat.quarter, mark), (seat.quarter, mark, box), (mark, seat.quarter), (seat.quarter,))
    parts = [part for part in ways[style // 4 % 6 if chance.random() < 0.7 else chance.randrange(6)] if part] or [seat.quarter]
    return spelling.slips((", ", " ", " - ")[style % 3].join(parts), chance, clerk.noise.typo, clerk.hand), true and bool(
        box
    ) and box in parts


def town(body: Organisation, clerk: Clerk, chance: Random) -> str:
    """The town: its short form, a misspelling, or its department or a quarter instead."""
    name = body.facts.town.fr
    if chance.random() < clerk.noise.town_wrong:
        way = chance.random()
        if way < 0.3:
            return vocabulary.departments()[body.facts.town.code].fr
        if way < 0.5:
            return body.facts.seat.quarter
        if way < 0.6:
            return next(region for region in vocabulary.regions() if region.code == body.facts.town.code[:2]).capital.fr
        return spelling.slip(name, chance, clerk.hand)
    if name in _SHORT_TOWNS and clerk.styles[ADDRESS] % 5 == 1:
        return chance.choice(_SHORT_TOWNS[name])
    return name


def region(body: Organisation, clerk: Clerk, chance: Random) -> str:
    """The region, by name in either language, by its code, or as the province it was until 2008."""
    code = body.facts.town.code[:2]
    place = next(one for one in vocabulary.regions() if one.code == code).place
    style = clerk.styles[REGION] % 6 if chance.random() < 0.9 else chance.randrange(6)
    return (place.fr, place.en, code, f"Province {place.of}", place.fr.lower(), f"{place.en} Region")[style]


def branch(body: Organisation, clerk: Clerk, chance: Random) -> str:
    """The branch: the official code, its wording in either language, its first word, or a wrong one."""
    code = body.phrase.branch
    if chance.random() < clerk.noise.branch_wrong:
        code = chance.choice(tuple(vocabulary.branches()))
    fr, en = vocabulary.branches()[code]
    return (code, fr, en, fr.split()[0], fr.lower(), fr)[clerk.styles[BRANCH] % 6]


def kind(body: Organisation, clerk: Clerk, chance: Random) -> str:
    """The kind of body, in the clerk's word for it."""
    true = "employers" if body.employers else body.kind
    if chance.random() < clerk.noise.kind_wrong:
        true = "syndicat" if true != "syndicat" else "union"
    return _KINDS[true][clerk.styles[KIND] % 8]
