"""render(): a paper of the office as HTML, from its frozen values, the same on a page and in a worker.

Nothing here asks a request: not for the language, which is stated, nor for an address, which is frozen on the paper.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from registry.bilingual import NBSP, Language, Text
from registry.clock import LEGAL_ZONE, legal_date
from registry.law.calendar import long_date
from registry.notices.issuing import printed_address
from registry.notices.models import Notice, NoticeKind
from registry.web.printing import render_in, render_print

INFORMATION: Final = Text("Copie pour information", "Copy for information")
DUPLICATE: Final = Text("Duplicata n° {n}", "Duplicate no. {n}")


def render(notice: Notice, language: Language, *, printing: int = 0) -> str:
    """The paper as a document of its own. `printing`: the rank of the counted printing that it is, 0 for none (R12)."""
    return render_print(_template(notice), language, **_frozen(notice, printing))


def render_page(notice: Notice, language: Language, *, printing: int = 0, **around: Any) -> str:
    """The same sheet on a page of the site; `around` is what its toolbar needs."""
    return render_in(_template(notice), language, **_frozen(notice, printing), **around)


def _template(notice: Notice) -> str:
    return f"pages/notices/{notice.kind.value}.html"


def _frozen(notice: Notice, printing: int) -> dict[str, Any]:
    return {
        "notice": notice, "values": notice.values, "mark": mark_of(notice, printing), "day_of": day_of, "moment_of": moment_of,
        "issued": issued_on(notice), "public_address": printed_address(notice),
    }  # fmt: skip


def mark_of(notice: Notice, printing: int) -> Text | None:
    """What stands at the head of the sheet: nothing on an original.

    Only the printing that was just counted may be an original or a duplicate; any other view of a certificate is a copy.
    """
    if printing and printing == notice.printed:
        return DUPLICATE.filled(n=printing - 1) if printing > 1 else None
    return INFORMATION if notice.kind is NoticeKind.CERTIFICATE else None


def issued_on(notice: Notice) -> Text:
    """The day of issue in both languages."""
    return long_date(legal_date(notice.issued_at))


def day_of(iso: str) -> Text:
    """A frozen day in both languages."""
    return long_date(date.fromisoformat(iso)) if iso else Text.same("—")


def moment_of(iso: str) -> Text:
    """A frozen instant, date and hour in Cameroon, in both languages."""
    local = datetime.fromisoformat(iso).astimezone(LEGAL_ZONE)
    hour = Text(f"{local.hour}{NBSP}h{NBSP}{local.minute:02d}", f"{local.hour}:{local.minute:02d}")
    return Text("{day} à {hour}", "{day} at {hour}").filled(day=long_date(local.date()), hour=hour)
