"""The lines of a sheet as a spreadsheet, with what became of each and why. Every cell is a text: no formula ever leaves."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import IO, Any, Final

import xlsxwriter

from registry.bilingual import Language, Text
from registry.reprise.models import RowOutcome, SourceRow, SourceSheet
from registry.reprise.reading import in_words

OPTIONS: Final = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LONGEST: Final = 32_000
_TITLES: Final = (
    Text("Ligne", "Row"), Text("Suite donnée", "Outcome"), Text("Motifs et remarques", "Reasons and remarks"),
)  # fmt: skip


def write(where: IO[bytes] | str, sheet: SourceSheet, rows: Iterable[SourceRow], language: Language) -> int:
    """Write the lines given, in the columns of the source after three of ours; how many there were."""
    count = 0
    with xlsxwriter.Workbook(where, OPTIONS) as book:
        page = book.add_worksheet(Text("Reprise", "Old file").to(language))
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        page.freeze_panes(1, 3)
        page.set_column(1, 1, 24)
        page.set_column(2, 2, 60)
        for at, words in enumerate([*(title.to(language) for title in _TITLES), *sheet.headings]):
            page.write_string(0, at, words[:LONGEST], bold)
        for row in rows:
            count += 1
            _write_row(page, count, row, plain, language)
        page.autofilter(0, 0, max(count, 1), 2 + len(sheet.headings))
    return count


def _write_row(page: Any, at: int, row: SourceRow, plain: Any, language: Language) -> None:
    page.write_number(at, 0, row.row)
    page.write_string(at, 1, RowOutcome(row.outcome).label.to(language), plain)
    page.write_string(at, 2, " ; ".join(in_words(reason).to(language) for reason in row.reasons)[:LONGEST], plain)
    for column, cell in enumerate(row.cells, start=3):
        if cell:
            page.write_string(at, column, cell[:LONGEST], plain)


def in_memory(sheet: SourceSheet, rows: Iterable[SourceRow], language: Language) -> io.BytesIO:
    """The same, for a download."""
    content = io.BytesIO()
    write(content, sheet, rows, language)
    content.seek(0)
    return content
