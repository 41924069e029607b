"""The demonstration's accounts: none in a real register, no password in the package, one printed when it was made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from registry.accounts.models import User
from registry.clock import now
from registry.demonstration import NotADemonstration, people

PACKAGE = Path(people.__file__).parents[1]
KNOWN = "demonstration-du-greffe"


@pytest.fixture
def real(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """The application with the settings of a real register."""
    monkeypatch.setitem(app.extensions, "settings", replace(app.extensions["settings"], demonstration=False))
    return app


def test_a_real_register_takes_no_demonstration_account(real: Flask, session: Session) -> None:
    with pytest.raises(NotADemonstration):
        people.make_accounts(at=now(), password="une phrase assez longue")
    assert session.scalar(sa.select(sa.func.count(User.id)).where(User.email.like("%@demo.cm"))) == 0


def test_the_command_refuses_a_real_register(real: Flask, session: Session) -> None:
    result = real.test_cli_runner().invoke(args=["registry", "seed", "--demo"])
    assert result.exit_code == 1 and "GREFFE_DEMONSTRATION=1" in result.output
    assert session.scalar(sa.select(sa.func.count(User.id)).where(User.email.like("%@demo.cm"))) == 0


def test_the_known_password_is_not_in_the_package() -> None:
    holding = [path for path in PACKAGE.rglob("*.py") if KNOWN in path.read_text(encoding="utf-8")]
    assert holding == []
    assert KNOWN in (PACKAGE.parent / "deploy" / "run.py").read_text(encoding="utf-8")
