"""Affiliations as a file for the elections authority: text only, so that no name ever becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import xlsxwriter

from registry.bilingual import Language, Text
from registry.law import places
from registry.unions.affiliations import AffiliationLine

HEADS: Final = (
    Text("Numéro", "Number"), Text("Organisation", "Organisation"), Text("Sigle", "Acronym"), Text("Forme", "Form"), Text("Partie", "Side"),
    Text("Région", "Region"), Text("Affiliée à", "Affiliated to"), Text("Numéro du groupe", "Number of the group"), Text("Depuis le", "Since"),
    Text("Confédération", "Confederation"), Text("Numéro de la confédération", "Number of the confederation"), Text("Au", "As of"),
    Text("Tel que connu le", "As known on"),
)  # fmt: skip
WIDTHS: Final = (18, 60, 16, 22, 14, 16, 50, 18, 12, 50, 20, 12, 14)
TYPES: Final = {"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
_PLAIN: Final = {
    "constant_memory": True,
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def written(lines: Sequence[AffiliationLine], form: str, *, on: date, known: date, language: Language) -> tuple[bytes, str]:
    """The file and its media type. A line for each group that an organisation belongs to; one for those that have none."""
    heads = [head.to(language) for head in HEADS]
    rows = _rows(lines, on, known, language)
    return (_csv(heads, rows) if form == "csv" else _xlsx(heads, rows)), TYPES[form]


def _rows(lines: Sequence[AffiliationLine], on: date, known: date, language: Language) -> Iterator[tuple[str, ...]]:
    regions = {code: region.label.to(language) for code, region in places.regions().items()}
    words = {term: term.label.to(language) for line in lines for term in (line.body.kind, line.body.side)}
    for line in lines:
        body, top = line.body, line.confederations
        said = (body.number, body.name_fr, body.acronym, words[body.kind], words[body.side], regions.get(body.region, body.region))
        summit = (", ".join(one.name_fr for one in top), ", ".join(one.number for one in top), on.isoformat(), known.isoformat())
        groups = [(parent.name_fr, parent.number, since.isoformat()) for parent, since in line.parents] or [("", "", "")]
        for group in groups:
            yield (*said, *group, *summit)


def _csv(heads: list[str], rows: Iterator[tuple[str, ...]]) -> bytes:
    """Semicolons and a byte-order mark, as the office's spreadsheets want; what could be a formula is quoted."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";")
    writer.writerow(heads)
    writer.writerows([f"'{cell}" if cell.startswith(_RISKY) else cell for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _xlsx(heads: list[str], rows: Iterator[tuple[str, ...]]) -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, _PLAIN)
    sheet = book.add_worksheet("affiliations")
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, (head, width) in enumerate(zip(heads, WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, bold)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if cell:
                sheet.write_string(number, column, cell)
    book.close()
    return file.getvalue()
