"""The examination of a hostile file, in a process of its own.

The libraries that read PDF and pictures are large programs in C; a file made for it can crash them, or make them turn
and swell without end. So they run in a child that has no secrets in its environment, may write no file, and is ended at
its bounds of time and memory: the site only learns the verdict. Costs about a fifth of a second. Hides the protocol
between the two.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final

from registry.bilingual import Text
from registry.storage import refusals
from registry.storage.refusals import Limits, Unacceptable

PDF: Final = "application/pdf"
_ROOT: Final = str(Path(__file__).resolve().parents[2])
_CHILD: Final = "import sys; sys.path.insert(0, sys.argv[1]); from registry.storage.examiner import main; main()"


class ExaminerFailed(RuntimeError):
    """The examination itself does not work (a fault of ours, never of the file): nothing is accepted meanwhile."""


def examine(media_type: str, data: bytes, limits: Limits) -> int | None:
    """The number of pages, or None for a picture. Raises ``Unacceptable``, ``ExaminerFailed``, ``OSError``."""
    command = [sys.executable, "-I", "-c", _CHILD, _ROOT, media_type, json.dumps(asdict(limits))]
    try:
        child = subprocess.run(  # noqa: S603  # our own interpreter; the file comes by the pipe
            command,
            input=data,
            capture_output=True,
            timeout=limits.wall_seconds,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
            cwd="/",
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unacceptable(refusals.TOO_COMPLEX) from None
    if child.returncode < 0:  # a signal: crashed, or ended at its bounds
        raise Unacceptable(refusals.TOO_COMPLEX)
    if child.returncode:
        raise ExaminerFailed(child.stderr.decode(errors="replace")[-2000:])
    verdict = json.loads(child.stdout)
    if "refused" in verdict:
        raise Unacceptable(Text.from_json(verdict["refused"]))
    pages = verdict["pages"]
    return None if pages is None else int(pages)


def examine_here(media_type: str, data: bytes, limits: Limits) -> int | None:
    """The same examination in this very process, without bounds. Raises ``Unacceptable`` and nothing else."""
    from registry.storage import images, pdf  # only the child pays for these libraries

    try:
        if media_type == PDF:
            return pdf.examine(data, limits)
        images.examine(media_type, data, limits)
        return None  # noqa: TRY300 - the three answers of one question stand together
    except Unacceptable:
        raise
    except MemoryError:
        raise Unacceptable(refusals.TOO_COMPLEX) from None
    except Exception as error:  # fail closed: what a library stumbles on is not accepted
        raise Unacceptable(refusals.BROKEN_PDF if media_type == PDF else refusals.BROKEN_IMAGE) from error


def main() -> None:
    """The child: reads the file from its standard input, writes the verdict on its standard output."""
    media_type, limits = sys.argv[2], Limits(**json.loads(sys.argv[3]))
    from registry.storage import images, pdf  # noqa: F401  # loaded before the bounds, so that failing is our fault

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))
    data = sys.stdin.buffer.read()
    try:
        verdict: dict[str, object] = {"pages": examine_here(media_type, data, limits)}
    except Unacceptable as refusal:
        verdict = {"refused": refusal.reason.as_json()}
    sys.stdout.write(json.dumps(verdict))
