"""Blueprint `operations`: /healthz (the process is alive) and /readyz (it can do its work; if not, why, for the operator)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from flask import Blueprint, Response, current_app, jsonify
from sqlalchemy.exc import SQLAlchemyError

from registry.accounts.guards import public
from registry.bilingual import Text
from registry.clock import now
from registry.db import db
from registry.operations import soundness

bp = Blueprint("operations", __name__)

Question = Callable[[], Text | None]

QUESTIONS: Final[dict[str, Question]] = {
    "migrations": soundness.migration_fault,
    "disk": lambda: soundness.disk_fault(current_app.extensions["settings"].instance),
    "journal": soundness.journal_head_fault,
    "jobs": lambda: soundness.jobs_fault(now()),
}


@bp.get("/healthz")
@public
def healthz() -> Response:
    """Alive. Asks nothing of anybody."""
    return jsonify(status="ok")


@bp.get("/readyz")
@public
def readyz() -> Response:
    """Ready, or 503 with each reason. No person, no file, no address is named."""
    reasons = _reasons()
    if not reasons:
        return jsonify(status="ready")
    response = jsonify(status="not ready", reasons={name: text.as_json() for name, text in reasons.items()})
    response.status_code = 503
    response.headers["Retry-After"] = "30"
    return response


def _reasons() -> dict[str, Text]:
    fault = soundness.database_fault()
    if fault is not None:
        return {"database": fault}
    found: dict[str, Text] = {}
    for name, ask in QUESTIONS.items():
        try:
            fault = ask()
        except (SQLAlchemyError, OSError) as error:
            db.session.rollback()
            fault = Text.same(type(error).__name__)
        if fault is not None:
            found[name] = fault
    return found
