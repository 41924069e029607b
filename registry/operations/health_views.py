"""Blueprint `operations`: /healthz (the process is alive) and /readyz (it can do its work; if not, why, for the operator)."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, jsonify

from registry.accounts.guards import public
from registry.operations import soundness

bp = Blueprint("operations", __name__)


@bp.get("/healthz")
@public
def healthz() -> Response:
    """Alive. Asks nothing of anybody."""
    return jsonify(status="ok")


@bp.get("/readyz")
@public
def readyz() -> Response:
    """Ready, or 503 with each reason. No person, no file, no address is named."""
    reasons = soundness.faults(current_app.extensions["settings"].instance)
    if not reasons:
        return jsonify(status="ready")
    response = jsonify(status="not ready", reasons={name: text.as_json() for name, text in reasons.items()})
    response.status_code = 503
    response.headers["Retry-After"] = "30"
    return response
