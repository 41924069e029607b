"""A report on paper: the whole of it, or one page for the hierarchy; on a page of the site, or as a document of its own."""

from __future__ import annotations

from typing import Any, Final

from registry.bilingual import Language
from registry.reports import queries, summary, wording
from registry.reports.models import Report
from registry.web.printing import render_print

PAPER: Final = "pages/reports/paper.html"
SUMMARY: Final = "pages/reports/summary.html"


def context_of(report: Report) -> dict[str, Any]:
    """What a report says, from its frozen figures."""
    return {
        "report": report, "tables": wording.tables(report), "paragraphs": summary.paragraphs(report),
        "curves": wording.curves(queries.up_to(report)), "number_words": wording.number,
    }  # fmt: skip


def render(report: Report, language: Language, *, template: str = PAPER) -> str:
    """The report (`PAPER`) or its page for the hierarchy (`SUMMARY`), without a request."""
    return render_print(template, language, **context_of(report))
