"""Points at which a process under test kills itself: each statement that writes, the moment before a commit and the one after.

A child program prepares its application and calls `serve`. For each request a process is forked, which has no connection
yet, arms its points and does one piece of work; at the first point whose name the test has not seen it says the name and
sends itself SIGKILL. `kills` asks again until the work ends unkilled: every point that the work reaches has then had its
death, and no chance and no clock decides which.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa

from registry.db import db

ROOT = Path(__file__).parents[2]
WRITES = re.compile(r"\s*(INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)
BEFORE, AFTER = "before the commit", "after the commit"

# --- in the child ------------------------------------------------------------------------------------------------------------


class Points:
    """The points of one process: it dies at the first one that is not passed.

    `stage` names the part of the work; a test's child may change it. `most` bounds how many statements of one kind in one
    transaction are points of their own; 0: only the first statement of a transaction is one. `stages`: no point elsewhere.
    """

    def __init__(self, passed: list[str], most: int, stages: list[str]) -> None:
        self.passed, self.most, self.stages, self.stage = set(passed), most, stages, ""
        self.written: Counter[str] = Counter()  # in the present transaction
        self.last = ""

    def arm(self) -> None:
        """Listen to the engine of the present application."""
        sa.event.listen(db.engine, "before_cursor_execute", self._statement)
        sa.event.listen(db.engine, "rollback", lambda _connection: self.written.clear())
        commit = db.engine.dialect.do_commit

        def do_commit(connection: Any) -> None:
            last = self.last if self.written else ""
            if last:
                self.reach(f"{BEFORE}, last: {last}")
            commit(connection)
            self.written.clear()
            if last:
                self.reach(f"{AFTER}, last: {last}")

        db.engine.dialect.do_commit = do_commit  # type: ignore[method-assign]

    def _statement(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found = WRITES.match(statement)
        if found is None:
            return
        self.last = f"{found[1].split()[0].lower()} {found[2]}"
        first = not self.written
        self.written[self.last] += 1
        if first or self.written[self.last] <= self.most:
            self.reach(f"{self.last} {self.written[self.last]}")

    def reach(self, name: str) -> None:
        """Die here, unless this point is passed already."""
        name = f"{self.stage}: {name}" if self.stage else name
        if name not in self.passed and (not self.stages or self.stage in self.stages):
            say(f"at {name}")
            os.kill(os.getpid(), signal.SIGKILL)


def say(line: str) -> None:
    """One line to the test, whole: less than a pipe's atom."""
    os.write(1, f"{line}\n".encode())


def serve(work: Callable[[str, Points], None]) -> None:
    """Do what is asked on standard input, each in a process of its own, and say how it ended."""
    sa.orm.configure_mappers()  # once, for all that are forked
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                points = Points(asked["passed"], asked["most"], asked["stages"])
                points.arm()
                work(asked["work"], points)
                status = 0
            except Exception:  # noqa: BLE001 - the test shows it
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stderr.flush()
                os._exit(status)
        _, ended = os.waitpid(child, 0)
        say(f"ended {os.waitstatus_to_exitcode(ended)}")


# --- in the test -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ended:
    """What a process said before its end, and the point at which it died; none when it ended by itself."""

    said: list[str]
    at: str = ""

    @property
    def is_committed(self) -> bool:
        return AFTER in self.at


class Mortal:
    """A child program that works, dies and works again."""

    def __init__(self, program: Path, *arguments: object) -> None:
        self.command = [sys.executable, str(program), *map(str, arguments)]

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self.process.stdin and self.process.stdout
        if error is not None:
            self.process.kill()
        self.process.communicate()  # closes its input, at which it ends
        if error is None and self.process.returncode:
            raise AssertionError(f"{self.command} ended with {self.process.returncode}")

    def do(self, work: str, passed: list[str], most: int, stages: tuple[str, ...]) -> Ended:
        """One piece of work, with the points that it may pass."""
        assert self.process.stdin and self.process.stdout
        print(json.dumps({"work": work, "passed": passed, "most": most, "stages": stages}), file=self.process.stdin, flush=True)
        said: list[str] = []
        while not (line := self.process.stdout.readline().strip()).startswith("ended "):
            assert line, f"{self.command} died"
            said.append(line)
        status = int(line.split()[1])
        assert status in {0, -signal.SIGKILL}, f"{work} ended with {status} after {said}"
        at = said.pop().removeprefix("at ") if status else ""
        return Ended(said, at)


def kills(mortal: Mortal, work: str, *, most: int, stages: tuple[str, ...] = ()) -> Iterator[Ended]:
    """The same work killed at every point it reaches, one after the other; at last what it said when it ended."""
    passed: list[str] = []
    while True:
        ended = mortal.do(work, passed, most, stages)
        print(f"\n{work}: killed at {ended.at}" if ended.at else f"\n{work}: not killed", end="")
        yield ended
        if not ended.at:
            assert passed, f"{work} met no point: the test proves nothing"
            return
        assert ended.at not in passed, ended.at
        passed.append(ended.at)


def wait_until_let_go() -> None:
    """PostgreSQL may still be ending a dead client's transaction: wait until there is none but ours."""
    if db.engine.dialect.name != "postgresql":
        return
    busy = sa.text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
    )
    for _ in range(500):
        still = db.session.execute(busy).scalar_one()
        db.session.rollback()
        if not still:
            return
        time.sleep(0.02)
    raise AssertionError("a dead client's transaction is still open")
