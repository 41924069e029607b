"""The worker: claims jobs, does them, says it is alive meanwhile, and stops when asked, the present job finished.

Killed at any point it loses nothing: the lease ends, and another worker takes the job again (jobs.queue).
"""

from __future__ import annotations

import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Final

from flask import Flask
from sqlalchemy.exc import SQLAlchemyError

from registry.clock import now, today
from registry.db import db, transaction
from registry.feature import EXTENSION, Features, Handler
from registry.jobs import queue
from registry.jobs.queue import PermanentFailure
from registry.operations.recurring import ask_daily

log = logging.getLogger("registry.worker")

IDLE_SECONDS: Final = 2.0
TROUBLE_SECONDS: Final = 5.0
HEARTBEAT: Final = queue.LEASE.total_seconds() / 3


class Worker:
    """One process that works: at what the features declare, or at the `handlers` given (for tests)."""

    def __init__(self, app: Flask, handlers: Mapping[str, Handler] | None = None, *, heartbeat: float = HEARTBEAT) -> None:
        declared: Features = app.extensions[EXTENSION]
        self.app = app
        self.handlers = declared.jobs if handlers is None else handlers
        self.heartbeat = heartbeat
        self.name = f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"
        self.stopping = threading.Event()
        self._asked_on: date | None = None

    def run(self) -> None:
        """Work until told to stop (SIGTERM, SIGINT)."""
        for signum in (signal.SIGTERM, signal.SIGINT):
            signal.signal(signum, self._stop)
        log.info("worker %s starts", self.name)
        while not self.stopping.is_set():
            try:
                with self.app.app_context():
                    self._ask_once_a_day()
                    worked = self.work_once()
                pause = 0.0 if worked else IDLE_SECONDS
            except SQLAlchemyError as error:
                log.warning("worker %s: database %s", self.name, type(error).__name__)
                pause = TROUBLE_SECONDS
            self.stopping.wait(pause)
        log.info("worker %s stops", self.name)

    def work_until_idle(self) -> int:
        """Do all that is due, then return how many were done."""
        done = 0
        while not self.stopping.is_set() and self.work_once():
            done += 1
        return done

    def work_once(self) -> bool:
        """Claim one job and do it. False when none is due."""
        with transaction():
            job = queue.claim(self.name, at=now())
            if job is None:
                return False
            job_id, kind, argument, tries = job.id, job.kind, dict(job.argument), job.tries
        handler = self.handlers.get(kind)
        if handler is None or tries > queue.MOST_TRIES:
            why = f"nobody knows how to do {kind!r}" if handler is None else f"its worker died {tries - 1} times"
            with transaction():
                queue.give_up(job_id, self.name, at=now(), why=why)
            return True
        self._do(job_id, handler, argument)
        return True

    def _do(self, job_id: int, handler: Handler, argument: dict[str, object]) -> None:
        try:
            with self._beating(job_id):
                result = handler(argument)
        except PermanentFailure as error:
            why = str(error)
            self._close(lambda: queue.give_up(job_id, self.name, at=now(), why=why))
            log.warning("job %s: %s", job_id, why)
        except Exception as error:
            why = f"{type(error).__name__}: {error}"
            self._close(lambda: queue.fail(job_id, self.name, at=now(), why=why))
            log.exception("job %s failed", job_id)
        else:
            self._close(lambda: queue.finish(job_id, self.name, at=now(), result=result))

    def _close(self, how: Callable[[], bool]) -> None:
        db.session.rollback()
        with transaction():
            how()

    @contextmanager
    def _beating(self, job_id: int) -> Iterator[None]:
        """Renew the lease from another thread while the job runs."""
        over = threading.Event()

        def beat() -> None:
            while not over.wait(self.heartbeat):
                try:
                    with self.app.app_context(), transaction():
                        if not queue.extend(job_id, self.name, at=now()):
                            return
                except SQLAlchemyError as error:
                    log.warning("heartbeat of job %s: %s", job_id, type(error).__name__)

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _ask_once_a_day(self) -> None:
        day = today()
        if day != self._asked_on:
            ask_daily(day)
            self._asked_on = day

    def _stop(self, _signum: int, _frame: FrameType | None) -> None:
        self.stopping.set()
