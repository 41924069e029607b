"""survey(), rows(): what a spreadsheet holds. The whole interface of reading; hides that a child process does it.

The libraries that read spreadsheets are large; a file made for it can crash them or make them swell. The child has no
secrets in its environment and ends at its bounds; here one only learns rows, or one sentence (`Unacceptable`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from registry.reprise import refusals
from registry.reprise.reader import Row, bounds_as_json
from registry.reprise.refusals import BOUNDS, Bounds
from registry.storage import Unacceptable

_ROOT: Final = str(Path(__file__).resolve().parents[2])
_CHILD: Final = "import sys; sys.path.insert(0, sys.argv[1]); from registry.reprise.reader import main; main()"


class ReaderFailed(RuntimeError):
    """The reading itself does not work (a fault of ours, never of the file)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: how many rows hold something, how many columns, and its first rows."""

    name: str
    rows: int
    columns: int
    sample: tuple[Row, ...]
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """A spreadsheet file. `encoding` and `separator` are those of a CSV."""

    format: str
    encoding: str
    separator: str
    sheets: tuple[Sheet, ...]


def survey(data: bytes, filename: str, bounds: Bounds = BOUNDS) -> Workbook:
    """What the file holds. Raises ``Unacceptable``, ``ReaderFailed``, ``OSError``."""
    said = list(_said(data, filename, None, bounds))
    sheets = tuple(
        Sheet(one["name"], one["rows"], one["columns"], tuple((n, c, k) for n, c, k in one["sample"]), one["hidden"])
        for one in said[0]["sheets"]
    )  # fmt: skip
    return Workbook(said[0]["format"], said[0]["encoding"], said[0]["separator"], sheets)


def rows(data: bytes | BinaryIO, filename: str, sheet: str, bounds: Bounds = BOUNDS) -> Iterator[Row]:
    """The rows of a sheet that hold something: (number in the spreadsheet, cells, their types). Raises as `survey`."""
    yield from _said(data if isinstance(data, bytes) else data.read(), filename, sheet, bounds)


def _said(data: bytes, filename: str, sheet: str | None, bounds: Bounds) -> Iterator[Any]:
    command = [sys.executable, "-I", "-c", _CHILD, _ROOT, filename, json.dumps(sheet), bounds_as_json(bounds)]
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as faults:
        source.write(data)
        source.seek(0)
        child = subprocess.Popen(  # noqa: S603 - our own interpreter; the file comes by its standard input
            command, stdin=source, stdout=subprocess.PIPE, stderr=faults, env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"}, cwd="/",
        )  # fmt: skip
        timer = threading.Timer(bounds.wall_seconds, child.kill)
        timer.start()
        try:
            over = False
            for line in child.stdout or ():
                if not line.endswith(b"\n"):
                    break  # it died in the middle of a word
                value = json.loads(line)
                if isinstance(value, dict) and "refused" in value:
                    raise _unacceptable(value["refused"], value["values"])
                if isinstance(value, dict) and "over" in value:
                    over = True
                else:
                    yield value
            if not over:
                _blame(child.wait(), faults)
        finally:
            timer.cancel()
            child.kill()
            if child.stdout:
                child.stdout.close()
            child.wait()


def _blame(code: int, faults: Any) -> None:
    """The child died: of the file (a signal, no memory left), or of a fault of ours."""
    faults.seek(0)
    said = faults.read().decode(errors="replace")
    if code < 0 or "MemoryError" in said or "memory allocation" in said or "PanicException" in said:
        raise _unacceptable("too_complex", {})
    raise ReaderFailed(said[-2000:])


def _unacceptable(code: str, values: dict[str, Any]) -> Unacceptable:
    words = refusals.WORDS[code]
    return Unacceptable(words.filled(**values) if values else words)
