"""CSV files as offices make them: which encoding, which separator, which quotes; each said, none asked."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from registry.reprise.formats import FileRefused
from registry.reprise.refusals import Bounds

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS: Final = ";,\t|"
_SAMPLE: Final = 64 * 1024
#: A byte that no text of an office holds, but for UTF-16.
_CONTROL: Final = frozenset(range(32)) - {9, 10, 11, 12, 13, 26, 27}


@dataclass(frozen=True, slots=True)
class Plain:
    """How a text file is written."""

    text: str
    encoding: str
    separator: str
    quote: str


def read(data: bytes) -> Plain:
    """The text, and how it is written. Raises `FileRefused`."""
    text, encoding = _decoded(data)
    sample = text[:_SAMPLE]
    lines = [line for line in sample.splitlines() if line.strip()][:60]
    if not lines:
        raise FileRefused("empty")
    quote = '"' if sample.count('"') >= sample.count("'") or '"' in sample else "'"
    return Plain(text, encoding, _separator(sample, lines, quote), quote)


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), {"utf-8-sig": "UTF-8 (BOM)"}.get(encoding, _wide_name(mark))
            except UnicodeDecodeError as fault:
                raise FileRefused("broken") from fault
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 > len(head) and min(even, odd) * 10 < max(even, odd):
        encoding = "utf-16-be" if even > odd else "utf-16-le"
        try:
            return data.decode(encoding), encoding.upper()
        except UnicodeDecodeError as fault:
            raise FileRefused("broken") from fault
    if sum(byte in _CONTROL for byte in head) * 50 > len(head):
        raise FileRefused("binary")
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "Windows-1252"


def _wide_name(mark: bytes) -> str:
    return "UTF-16-LE (BOM)" if mark == b"\xff\xfe" else "UTF-16-BE (BOM)"


def _separator(sample: str, lines: list[str], quote: str) -> str:
    """The separator that gives the most lines the same number of cells, and more than one."""
    best, found = (0.0, 0), ""
    for separator in _SEPARATORS:
        if separator not in sample:
            continue
        widths = [len(row) for row in csv.reader(lines, delimiter=separator, quotechar=quote)]
        usual = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width))
        score = (widths.count(usual) / len(widths) if usual > 1 else 0.0, usual)
        # a separator that cuts half the lines alike and gives many columns beats one that cuts all lines in two
        weight = (score[0] * min(usual, 12), usual)
        if weight > best:
            best, found = weight, separator
    return found or ","


def rows(plain: Plain, bounds: Bounds) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of each record, numbered as a spreadsheet program would. Raises `FileRefused`."""
    csv.field_size_limit(bounds.letters + 1)
    source = csv.reader(io.StringIO(plain.text, newline=""), delimiter=plain.separator, quotechar=plain.quote)
    number = 0
    while True:
        number += 1
        try:
            cells = next(source)
        except StopIteration:
            return
        except csv.Error as fault:
            raise FileRefused("letters", row=number, limit=bounds.letters) from fault
        yield number, cells
