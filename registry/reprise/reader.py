"""The reading of a spreadsheet, in a process of its own that has no secrets, writes no file, and is ended at its bounds.

Reads the file on its standard input, says what it found on its standard output, a JSON value a line: first the book,
then, when a sheet is asked for, its rows. Formulas are never computed: the value that was saved is read, or nothing.
A cell is a text and a letter: t text, n number, d date, b yes or no, h hour, e error.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import resource
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any, Final

from registry.reprise import texts
from registry.reprise.formats import FileRefused, Format, recognised
from registry.reprise.refusals import Bounds

SAMPLE: Final = 60
Row = tuple[int, list[str], str]


def cell(value: Any) -> tuple[str, str]:
    """A value as text, and the letter of its type."""
    if value is None or value == "":
        return "", " "
    if isinstance(value, str):
        return value.replace("\x00", "␀").encode("utf-8", "replace").decode("utf-8"), "e" if value.startswith(
            "#"
        ) and value.isupper() else "t"
    if isinstance(value, bool):
        return ("1" if value else "0"), "b"
    if isinstance(value, int | float):
        whole = float(value).is_integer() and abs(value) < 1e15
        return (str(int(value)) if whole else repr(value)), "n"
    if isinstance(value, dt.datetime):
        return (value.date().isoformat() if value.time() == dt.time() else value.isoformat(sep=" ")), "d"
    if isinstance(value, dt.date):
        return value.isoformat(), "d"
    return str(value), "h"


def _trimmed(values: Iterable[Any]) -> tuple[list[str], str]:
    pairs = [cell(value) for value in values]
    while pairs and not pairs[-1][0].strip():
        pairs.pop()
    return [text for text, _ in pairs], "".join(kind for _, kind in pairs)


class WorkbookReader:
    """A spreadsheet file open for reading. Raises `FileRefused`."""

    def __init__(self, data: bytes, filename: str, bounds: Bounds) -> None:
        self.bounds, self.format = bounds, recognised(data, filename, bounds)
        self.encoding = self.separator = ""
        if self.format == "csv":
            self.plain = texts.read(data)
            self.encoding, self.separator = self.plain.encoding, self.plain.separator
            self.names, self._hidden = ["CSV"], set[str]()
        else:
            self._open(data, self.format)

    def _open(self, data: bytes, format_: Format) -> None:
        import python_calamine as calamine

        try:
            self.book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
            sheets = [sheet for sheet in self.book.sheets_metadata if sheet.typ is calamine.SheetTypeEnum.WorkSheet]
        except calamine.PasswordError as fault:
            raise FileRefused("password") from fault
        except Exception as fault:  # fail closed: what the library stumbles on is not read
            raise FileRefused("password" if "assword" in str(fault) or "ncrypt" in str(fault) else "broken") from fault
        if len(sheets) > self.bounds.sheets:
            raise FileRefused("sheets", found=len(sheets), limit=self.bounds.sheets)
        self.names = [sheet.name for sheet in sheets]
        self._hidden = {sheet.name for sheet in sheets if sheet.visible is not calamine.SheetVisibleEnum.Visible}

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a sheet that hold something, numbered as in the spreadsheet."""
        if self.format == "csv":
            for number, cells in texts.rows(self.plain, self.bounds):
                values, kinds = _trimmed(cells)
                if values:
                    self._fits(name, number, values)
                    yield number, values, kinds
            return
        try:
            sheet = self.book.get_sheet_by_name(name)
            self._measured(name, sheet)
            first_row, first_column = sheet.start or (0, 0)
            found = iter(sheet.to_python(skip_empty_area=True))
        except FileRefused:
            raise
        except Exception as fault:  # fail closed, as above
            raise FileRefused("broken") from fault
        pad = [""] * first_column
        for number, values_ in enumerate(found, start=first_row + 1):
            values, kinds = _trimmed([*pad, *values_])
            if values:
                self._fits(name, number, values)
                yield number, values, kinds

    def _measured(self, name: str, sheet: Any) -> None:
        rows, columns = sheet.total_height, sheet.total_width
        if rows > self.bounds.rows:
            raise FileRefused("rows", sheet=name, found=rows, limit=self.bounds.rows)
        if columns > self.bounds.columns:
            raise FileRefused("columns", sheet=name, found=columns, limit=self.bounds.columns)
        if rows * columns > self.bounds.cells:
            raise FileRefused("cells", sheet=name)

    def _fits(self, name: str, number: int, values: list[str]) -> None:
        if number > self.bounds.rows:
            raise FileRefused("rows", sheet=name, found=number, limit=self.bounds.rows)
        if len(values) > self.bounds.columns:
            raise FileRefused("columns", sheet=name, found=len(values), limit=self.bounds.columns)
        if max(map(len, values)) > self.bounds.letters:
            raise FileRefused("letters", row=number, limit=self.bounds.letters)

    def told(self) -> dict[str, Any]:
        """The book: its format, and each sheet with its size and its first rows."""
        sheets = []
        for name in self.names:
            sample: list[Row] = []
            count, width = 0, 0
            for row in self.rows(name):
                count, width = count + 1, max(width, len(row[1]))
                if len(sample) < SAMPLE:
                    sample.append(row)
            sheets.append({"name": name, "hidden": name in self._hidden, "rows": count, "columns": width, "sample": sample})
        if not any(sheet["rows"] for sheet in sheets):
            raise FileRefused("nothing")
        return {"format": self.format, "encoding": self.encoding, "separator": self.separator, "sheets": sheets}


def say(data: bytes, filename: str, sheet: str | None, bounds: Bounds) -> Iterator[Any]:
    """What the child writes: the book when no sheet is named, else the rows of that one."""
    try:
        book = WorkbookReader(data, filename, bounds)
        if sheet is None:
            yield book.told()
        else:
            yield from book.rows(sheet)
        yield {"over": True}
    except FileRefused as refusal:
        yield {"refused": refusal.code, "values": refusal.values}
    except MemoryError:
        yield {"refused": "too_complex", "values": {}}


def main() -> None:
    """The child. Its arguments: where the code is, the file's name, the sheet as JSON, the bounds as JSON."""
    import python_calamine  # noqa: F401 - loaded before the bounds, so that failing is our fault

    filename, sheet, bounds = sys.argv[2], json.loads(sys.argv[3]), Bounds(**json.loads(sys.argv[4]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (bounds.memory, bounds.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (bounds.cpu_seconds, bounds.cpu_seconds + 1))
    data = sys.stdin.buffer.read()
    for value in say(data, filename, sheet, bounds):
        sys.stdout.write(json.dumps(value, ensure_ascii=True) + "\n")
    sys.stdout.flush()


def bounds_as_json(bounds: Bounds) -> str:
    """The bounds as the child reads them."""
    return json.dumps(asdict(bounds))
