"""One JSON line per request, on standard output: no name, no telephone, no query string."""

from __future__ import annotations

import json
import logging
import sys
import time

from flask import Flask, Response, g, request

from registry.clock import now

_log = logging.getLogger("registry.access")


class JsonLines(logging.Formatter):
    """A log record as one line of JSON; what the record carries in `fields` comes first-class."""

    def format(self, record: logging.LogRecord) -> str:
        line = {"at": now().isoformat(), "level": record.levelname, "logger": record.name, "message": record.getMessage()}
        line.update(getattr(record, "fields", {}))
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def install(app: Flask) -> None:
    root = logging.getLogger("registry")
    if not root.handlers and not app.testing:
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(JsonLines())
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        root.propagate = False

    @app.before_request
    def start() -> None:
        g.started = time.perf_counter()

    @app.after_request
    def tell(response: Response) -> Response:
        rule = request.url_rule.rule if request.url_rule else "-"
        fields = {
            "request": g.get("request_id", ""),
            "method": request.method,
            "route": rule,
            "status": response.status_code,
            "ms": round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1),
            "person": g.get("person_id"),
        }
        _log.info("request", extra={"fields": fields})
        return response
