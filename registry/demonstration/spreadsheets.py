"""The two spreadsheets that the demonstration brings in, and how a sheet is brought in through the acts.

`public_names`: names of real organisations as public sources print them, with nothing else. `old_file`: a messy file of
an office, every organisation of it invented (`data/old_file.csv`); its second sheet is left for whoever tries it.
"""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta
from typing import Any, Final

import xlsxwriter

from registry.accounts.models import User
from registry.acts import Command
from registry.clock import legal_date
from registry.demonstration import people
from registry.demonstration.names import real_names
from registry.reprise import load_job, loading, receiving, sheets
from registry.reprise.refusals import OF_A_COMMAND
from registry.statute import queries as statute
from registry.storage import Store

PUBLIC_NAMES: Final = "noms-relevés-dans-les-sources-publiques.csv"
OLD_FILE: Final = "fichier-syndical-ouest (organisations inventées).xlsx"
MAIN, ANNEX = "OUEST", "NORTH-WEST"
#: Headings as offices write them, by the columns of `data/old_file.csv` and `data/old_file_annex.csv`.
_MAIN_HEADINGS: Final = {
    "number": "N° ENREG.", "name": "DÉNOMINATION DU SYNDICAT", "acronym": "SIGLE", "kind": "FORME", "side": "TRAVAILLEURS / EMPLOYEURS",
    "level": "NIVEAU", "branch": "BRANCHE D'ACTIVITÉ",
    "region": "RÉGION", "departement": "DÉPARTEMENT", "town": "VILLE", "seat": "SIÈGE SOCIAL", "phone": "Tél.", "president": "PRÉSIDENT(E)",
    "secretary": "SECRÉTAIRE GÉNÉRAL(E)", "founded": "DATE DE CRÉATION", "registered": "DATE D'ENREG.", "statutes": "DATE DES STATUTS",
    "mandate": "FIN DE MANDAT", "notes": "OBSERVATIONS",
}  # fmt: skip
_ANNEX_HEADINGS: Final = {
    "number": "Reg. No", "name": "Name of the Union", "acronym": "Abbreviation", "kind": "Type", "branch": "Sector", "region": "Region",
    "town": "Town", "president": "Chair", "phone": "Phone", "registered": "Date of registration", "notes": "Remarks",
}  # fmt: skip


def public_names() -> bytes:
    """One line for each real organisation: its name, its acronym, its form, and where they were read."""
    text = io.StringIO()
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow(("Dénomination", "Dénomination en anglais", "Sigle", "Forme", "Travailleurs / employeurs", "Source publique"))
    for one in real_names():
        form = "" if one.is_employers else one.kind.label.fr
        lines.writerow((one.name_fr, one.name_en, one.acronym, form, "Employeurs" if one.is_employers else "Travailleurs", one.source))
    return text.getvalue().encode("utf-8-sig")


def old_file() -> bytes:
    """The office's file: titles above the headings, lines written twice, a line nobody can read, a total."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": "Fichier syndical (inventé)", "created": datetime(2019, 12, 31)})  # noqa: DTZ001 - as Excel keeps it
        titles = ("DÉLÉGATION RÉGIONALE DE L'OUEST (démonstration)", "Fichier syndical au 31/12/2019 : organisations toutes inventées")
        _write(book.add_worksheet(MAIN), titles, _MAIN_HEADINGS, people.table("old_file"))
        _write(book.add_worksheet(ANNEX), ("Trade unions, North-West (all invented)",), _ANNEX_HEADINGS, people.table("old_file_annex"))
    return buffer.getvalue()


def _write(sheet: Any, titles: tuple[str, ...], headings: dict[str, str], lines: tuple[dict[str, str], ...]) -> None:
    for at, words in enumerate(titles):
        sheet.write_string(at, 1, words)
    top = len(titles) + 1
    for place, heading in enumerate(("N°", *headings.values())):
        sheet.write_string(top, place, heading)
    for order, line in enumerate(lines, start=1):
        sheet.write_number(top + order, 0, order)
        for place, column in enumerate(headings, start=1):
            if line[column]:
                sheet.write_string(top + order, place, line[column])
    sheet.write_string(top + len(lines) + 2, 0, "TOTAL")
    sheet.write_number(top + len(lines) + 2, 1, len(lines))


def bring_in(data: bytes, filename: str, *, store: Store, actor: User, at: datetime) -> bool:
    """Receive a spreadsheet, check the columns of its first sheet as they were recognised, and load that sheet.

    False, and nothing done, when it was received before.
    """
    file, is_new = receiving.receive(data, filename, Command(actor, at), store=store, bounds=OF_A_COMMAND)
    if not is_new:
        return False
    sheet = file.sheets[0]
    at += timedelta(minutes=12)
    receiving.map_columns(sheet.id, sheet.columns, Command(actor, at, sheet.version), header_row=sheet.header_row)
    at += timedelta(minutes=6)
    receiving.ask_to_load(sheet.id, Command(actor, at, sheet.version), by_job=False)
    at += timedelta(minutes=1)
    rows = sheets.rows(data, file.filename, sheet.name, OF_A_COMMAND)
    rules = statute.rules_on(legal_date(at))
    for batch in load_job.batches((row for row in rows if row[0] > sheet.last_row), loading.BATCH):
        loading.load_batch(sheet.id, batch, after=sheet.last_row, rules=rules, at=at)
    loading.finish(sheet.id, at=at)
    return True
