"""One record: an organisation as one clerk writes it down."""

from __future__ import annotations

from random import Random
from typing import Final

from tools.noisy import columns, naming, spelling, vocabulary
from tools.noisy.clerks import Clerk
from tools.noisy.world import Organisation

COLUMNS: Final = (
    "id", "name", "name_fr", "name_en", "acronym", "kind", "branch", "region", "town", "address", "founded", "regno", "officers", "phone", "email",
)  # fmt: skip
_TELLING: Final = (
    ("regno", columns.regno, 2), ("founded", columns.founded, 2), ("phone", columns.phone, 1), ("email", columns.email, 1),
    ("officers", columns.officers, 1), ("address", columns.address, 1),
)  # fmt: skip
_ENOUGH: Final = 2
_EXCHANGED: Final = (
    ("town", "region"),
    ("phone", "email"),
    ("officers", "address"),
    ("founded", "regno"),
    ("name", "acronym"),
    ("acronym", "kind"),
)


def _facts(record: dict[str, str], body: Organisation, clerk: Clerk, chance: Random, *, fill: bool) -> int:
    """Write the columns that tell one organisation from another; the answer weighs what was told truly."""
    told = 0
    for column, write, weight in _TELLING:
        blank = chance.random() < clerk.missing[column]
        if blank and not (fill and told < _ENOUGH and chance.random() > clerk.noise.careless):
            continue
        record[column], true = write(body.facts, clerk, chance)
        told += weight if true else 0
    return told


def _acronym(text: str, clerk: Clerk, chance: Random) -> str:
    if chance.random() < clerk.noise.acronym_misspelt:
        text = spelling.acronym_misspelt(text, chance)
    if chance.random() < clerk.noise.acronym_restyled:
        text = spelling.acronym_restyled(text, chance)
    return text


def _hand(text: str, clerk: Clerk) -> str:
    """The clerk's machine: capitals, accents, apostrophes."""
    if clerk.unaccented:
        text = vocabulary.unaccented(text)
    if clerk.case == "upper":
        text = text.upper()
    elif clerk.case == "lower":
        text = text.lower()
    elif clerk.case == "title":
        text = text.title() if "'" not in text else " ".join(word[:1].upper() + word[1:] for word in text.split(" "))
    return text.replace("'", "’") if clerk.curly else text


def _name(body: Organisation, clerk: Clerk, chance: Random, *, french: bool, sure: bool, alone: bool) -> str:
    """One name in one language; `alone`, it may be the acronym, or carry it in brackets."""
    noise = clerk.noise
    acronym = body.acronym if french or not body.acronym_en else body.acronym_en
    if alone and acronym and sure and chance.random() < noise.acronym_only:
        return _acronym(acronym, clerk, chance)
    section = ""
    if sure and not body.employers and body.kind == "syndicat" and chance.random() < noise.shortened * (3 if clerk.press else 1):
        name = naming.shortened(body, chance, french=french)
    else:
        how = naming.wording(body, noise, chance, sure)
        name, section = naming.french(body, how) if french else naming.english(body, how)
        name = naming.damaged(name, noise, chance, clerk.hand, french=french)
    if clerk.width and len(name) > clerk.width and chance.random() < 0.7:
        name = spelling.abbreviated(name, chance, 0.8)  # to make it fit his column
    name = _hand(f"{name} {section}" if section else name, clerk)
    if clerk.width and len(name) > clerk.width:
        return name[: clerk.width].rstrip()
    if acronym and chance.random() < noise.acronym_beside:
        short = _acronym(acronym, clerk, chance)
        name = chance.choice(
            (f"{name} ({short})", f"{name} ({short})", f"{short} - {name}", f"{name} {short}", f"{short} ({name})", f"{name}, {short}")
        )
    return name


def _names(record: dict[str, str], body: Organisation, clerk: Clerk, chance: Random, *, sure: bool) -> None:
    likely = clerk.french
    if body.english and likely > 0.2:
        likely = min(likely, 0.25)  # an English-born union is written in English by most
    elif not body.english and likely < 0.6:
        likely = 1 - (1 - likely) * min(1.0, 2.2 * clerk.noise.other_language)
    else:
        likely *= 1 - clerk.noise.other_language * 0.25
    french = chance.random() < likely
    if clerk.layout == "name":
        record["name"] = _name(body, clerk, chance, french=french, sure=sure, alone=True)
        return
    record["name_fr" if french else "name_en"] = _name(body, clerk, chance, french=french, sure=sure, alone=True)
    if chance.random() < clerk.second_name:
        record["name_en" if french else "name_fr"] = _name(body, clerk, chance, french=not french, sure=sure, alone=False)


def _careless(record: dict[str, str], clerk: Clerk, chance: Random) -> None:
    """Columns exchanged, letters garbled in transport."""
    if chance.random() < clerk.noise.swapped_columns:
        one, other = chance.choice(_EXCHANGED)
        if record[one] and (one != "name" or record[other]):
            record[one], record[other] = record[other], record[one]
    if chance.random() < clerk.noise.mojibake:
        for column in ("name", "name_fr", "name_en", "town", "officers", "address"):
            record[column] = spelling.mojibake(record[column])


def record(body: Organisation, clerk: Clerk, chance: Random) -> dict[str, str]:
    """The organisation as this clerk writes it down; `id` is left to whoever orders the records."""
    found = dict.fromkeys(COLUMNS, "")
    told = _facts(found, body, clerk, chance, fill=body.contested or bool(clerk.width))
    sure = told >= _ENOUGH or chance.random() < clerk.noise.careless
    _names(found, body, clerk, chance, sure=sure)
    missing = clerk.missing
    if body.acronym and chance.random() >= missing["acronym"]:
        english = body.acronym_en and chance.random() > clerk.french
        found["acronym"] = _acronym(body.acronym_en if english else body.acronym, clerk, chance)
    for column, write in (("town", columns.town), ("region", columns.region), ("branch", columns.branch), ("kind", columns.kind)):
        if chance.random() >= missing[column]:
            text = write(body, clerk, chance)
            found[column] = text if text.isupper() else _hand(text, clerk)
    found["officers"], found["address"] = _hand(found["officers"], clerk), _hand(found["address"], clerk)
    _careless(found, clerk, chance)
    return found
