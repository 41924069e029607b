"""The query arguments of a list page: words, a choice among known values, a page. Nonsense is read as nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from flask import request

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
LONGEST: Final = 200


def text(name: str, *, max_length: int = LONGEST) -> str:
    """Words as typed in a search box, tidied and bounded."""
    return " ".join(_CONTROL.sub(" ", request.args.get(name, "")).split())[:max_length].strip()


def choice(name: str, among: Iterable[str]) -> str:
    """One of some values, or nothing."""
    value = request.args.get(name, "")
    return value if value in {str(one) for one in among} else ""


def number(name: str = "page", *, default: int = 1, largest: int = 999_999_999) -> int:
    """A positive number."""
    digits = request.args.get(name, "")
    return min(int(digits), largest) if digits.isdecimal() and len(digits) < 12 else default


def day(name: str) -> date | None:
    """A date as a browser's date field sends it, or as a person types it: 2026-03-27, 27/03/2026, 27 3 2026."""
    parts = [part for part in re.split(r"\D+", request.args.get(name, "")[:40]) if part]
    if len(parts) != 3:
        return None
    year, month, day_ = parts if len(parts[0]) == 4 else reversed(parts)
    try:
        return date(int(year), int(month), int(day_))
    except (ValueError, OverflowError):
        return None
