"""The addressees of a campaign as a spreadsheet. Values only: what a union wrote never becomes a formula or a link."""

from __future__ import annotations

import io
from typing import Final

import xlsxwriter

from registry.bilingual import Language, Text
from registry.campaigns import queries
from registry.campaigns.models import Campaign
from registry.clock import LEGAL_ZONE
from registry.law import places

TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADS: Final = (
    Text("Numéro", "Number"), Text("Nom", "Name"), Text("Sigle", "Acronym"), Text("Région", "Region"), Text("Localité", "Town"),
    Text("Code", "Code"), Text("Lettres", "Letters"), Text("Réponse attendue jusqu'au", "Answer awaited until"), Text("Répondu le", "Answered on"),
    Text("Pli revenu le", "Letter returned on"), Text("Conclusion", "Outcome"), Text("Motif", "Reason"), Text("Conclu le", "Concluded on"),
)  # fmt: skip
_PLAIN: Final = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(campaign: Campaign, language: Language) -> bytes:
    """The file, written row by row, its heads and terms in one language."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {**_PLAIN, "default_date_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet(campaign.ref)
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True, "bottom": 1})
    for column, (head, width) in enumerate(zip(HEADS, (16, 60, 14, 14, 18, 12, 8, 14, 14, 14, 26, 40, 14), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head.to(language), bold)
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for line, row in enumerate(queries.export_rows(campaign), start=1):
        region = places.regions().get(row.region)
        words = {3: region.label.to(language) if region else row.region, 10: row.outcome.label.to(language) if row.outcome else ""}
        for column, value in enumerate(row):
            if column in {7, 8, 9, 12}:
                if value is not None:
                    sheet.write_datetime(
                        line, column, value.astimezone(LEGAL_ZONE).replace(tzinfo=None) if hasattr(value, "hour") else value, day
                    )
            elif column == 6:
                sheet.write_number(line, column, value)
            else:
                sheet.write_string(line, column, str(words.get(column, value) or ""))
    book.close()
    return file.getvalue()
