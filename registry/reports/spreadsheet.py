"""A report, or a list of findings, as XLSX. Values only: what a union wrote never becomes a formula, a link or a number.

Written line by line in constant memory; read without macros, without links, without anything to compute.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from registry.bilingual import Language, Text
from registry.clock import LEGAL_ZONE
from registry.findings.queries import FindingFilters, every
from registry.findings.rules import RULES
from registry.findings.wording import label, value
from registry.law import places
from registry.reports.models import Report
from registry.reports.summary import paragraphs
from registry.reports.wording import tables

TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PLAIN: Final = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LONGEST_CELL: Final = 32_000
_FINDING_HEADS: Final = (
    Text("Règle", "Rule"), Text("Gravité", "Severity"), Text("État", "State"), Text("Numéro", "Number"), Text("Organisation", "Organisation"),
    Text("Région", "Region"), Text("Autres fiches", "Other records"), Text("Faits", "Facts"), Text("Vu depuis", "First seen"),
    Text("Motif de clôture", "Reason for closing"),
)  # fmt: skip


class _Book:
    """A workbook of plain cells, filled from the top."""

    def __init__(self, target: Path | io.BytesIO, language: Language) -> None:
        self.language = language
        self.book = xlsxwriter.Workbook(
            str(target) if isinstance(target, Path) else target, {**_PLAIN, "in_memory": isinstance(target, io.BytesIO)}
        )
        self.bold = self.book.add_format({"bold": True, "bottom": 1})
        self.day = self.book.add_format({"num_format": "dd/mm/yyyy hh:mm"})

    def sheet(self, name: Text, heads: Sequence[Text], rows: Iterable[Sequence[Any]], widths: Sequence[int]) -> None:
        """A sheet: its headings, then its rows."""
        sheet = self.book.add_worksheet(self.say(name)[:31].replace("/", " ").replace(":", " "))
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for line, row in enumerate([heads, *rows] if isinstance(rows, list) else _with(heads, rows)):
            for column, cell in enumerate(row):
                self._write(sheet, line, column, cell)

    def _write(self, sheet: Any, line: int, column: int, cell: Any) -> None:
        style = self.bold if line == 0 else None
        if isinstance(cell, bool | str) or cell is None:
            sheet.write_string(line, column, str(cell or "")[:LONGEST_CELL], style)
        elif isinstance(cell, int | float):
            sheet.write_number(line, column, cell, style)
        elif isinstance(cell, datetime):
            sheet.write_datetime(line, column, cell.astimezone(LEGAL_ZONE).replace(tzinfo=None), self.day)
        else:
            sheet.write_string(line, column, self.say(cell)[:LONGEST_CELL], style)

    def say(self, words: Text) -> str:
        """Words in the language of the file."""
        return words.to(self.language)


def _with(heads: Sequence[Text], rows: Iterable[Sequence[Any]]) -> Iterable[Sequence[Any]]:
    yield heads
    yield from rows


def write(report: Report, target: Path | io.BytesIO, *, language: Language = "fr") -> None:
    """The report: its summary, a sheet a table, and the records touched."""
    book = _Book(target, language)
    title = Text("Rapport d'assainissement {ref}", "Clean-up report {ref}").filled(ref=report.ref)
    said = [(heading, sentence) for heading, sentences in paragraphs(report) for sentence in sentences]
    made = [(Text("Établi le", "Made on"), report.made_at), (Text("Par", "By"), report.made_by)]
    book.sheet(Text("Résumé", "Summary"), (title, Text("", "")), [*made, *said], (32, 120))
    for table in tables(report):
        book.sheet(table.title, table.columns, list(table.rows), (46, *[16] * (len(table.columns) - 1)))
    touched = report.touched
    book.sheet(
        Text("Fiches touchées", "Records touched"), (Text("Numéro", "Number"), Text("Organisation", "Organisation")), touched, (24, 80)
    )
    book.book.close()


def write_findings(question: FindingFilters, target: Path | io.BytesIO, *, at: datetime, language: Language = "fr") -> int:
    """The findings that answer a question, every state when it names none; how many."""
    book, count = _Book(target, language), 0

    def lines() -> Iterable[Sequence[Any]]:
        nonlocal count
        for rule, state, number, name, region, others, facts, first_seen, words in every(question, at=at):
            count += 1
            known = RULES[rule]
            said = "; ".join(f"{book.say(label(key))}: {book.say(value(key, given))}" for key, given in facts.items() if key != "records")
            place = places.regions()[region].label if region in places.regions() else Text.same(region)
            yield known.label, known.severity.label, state.label, number, name, place, len(others), said, first_seen, words

    book.sheet(Text("Constats", "Findings"), _FINDING_HEADS, lines(), (40, 14, 18, 22, 60, 16, 10, 60, 18, 40))
    book.book.close()
    return count
