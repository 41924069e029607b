"""The operator's commands on accounts and jobs, and `make run` itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import sqlalchemy as sa

from registry.accounts.models import User
from registry.db import db
from registry.law.roles import Role
from tests.operations.installations import installation, settings

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]


def test_an_account_is_added_disabled_enabled_and_given_a_password(tmp_path: Path) -> None:
    with installation(settings(f"sqlite:///{tmp_path / 'a.sqlite3'}", tmp_path / "house"), seeded=False) as app:
        run = app.test_cli_runner(env={"GREFFE_NEW_PASSWORD": "quatre mots au hasard"}).invoke
        assert (
            run(args=["registry", "user", "add", "Une@Exemple.CM", "Une Personne", "--role", "registrar", "--role", "head"]).exit_code == 0
        )
        user = db.session.scalars(sa.select(User)).one()
        assert (user.email, user.roles) == ("une@exemple.cm", {Role.REGISTRAR, Role.HEAD})
        again = run(args=["registry", "user", "add", "une@exemple.cm", "Une", "--role", "reader"])
        assert again.exit_code == 1 and "already exists" in again.output
        assert run(args=["registry", "user", "disable", "une@exemple.cm", "--reason", "départ"]).exit_code == 0
        db.session.expire_all()
        assert not db.session.scalars(sa.select(User)).one().is_active
        assert run(args=["registry", "user", "enable", "une@exemple.cm", "--reason", "retour"]).exit_code == 0
        assert run(args=["registry", "user", "password", "une@exemple.cm"]).exit_code == 0
        assert run(args=["registry", "user", "disable", "x@exemple.cm", "--reason", "x"]).exit_code == 1


def test_init_twice_is_init_once(tmp_path: Path) -> None:
    with installation(settings(f"sqlite:///{tmp_path / 'a.sqlite3'}", tmp_path / "house"), seeded=False) as app:
        run = app.test_cli_runner().invoke
        assert [run(args=["registry", "init"]).output for _ in range(2)] == ["40 days off added\n", "0 days off added\n"]
        assert run(args=["registry", "jobs", "show"]).output == ""
        assert run(args=["registry", "jobs", "retry"]).output == "0\n"
        assert run(args=["registry", "worker", "--once"]).output == "1\n"


def _ask(port: int, request_line: str, host: str | None) -> str:
    """What the server answers to a request as it stands, which no client library would send."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        header = f"Host: {host}\r\n" if host is not None else ""
        line.sendall(f"{request_line}\r\n{header}Connection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: line.recv(65536), b"")).decode()


@pytest.mark.soak
def test_make_run_starts_says_where_and_stops(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environ = {key: value for key, value in os.environ.items() if not key.startswith("GREFFE_")}
    environ |= {"PORT": str(port), "GREFFE_INSTANCE": str(tmp_path / "instance")}
    with (tmp_path / "out").open("w+") as out:
        process = subprocess.Popen([sys.executable, "deploy/run.py"], cwd=ROOT, env=environ, stdout=out, stderr=subprocess.STDOUT)
        try:
            for _ in range(900):
                if "Ctrl-C" in (said := (tmp_path / "out").read_text()) or process.poll() is not None:
                    break
                time.sleep(0.2)
            assert f"http://127.0.0.1:{port}" in said and "greffier@demo.cm" in said, said
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=20) as answer:
                assert answer.status == 200
            assert f"http://127.0.0.1:{port}/" in _ask(port, "GET / HTTP/1.1", "greffe.invalid")
            for line, host, status in (
                ("GET / HTTP/1.1", f"localhost:{port}", "200"), ("GET / HTTP/1.1", "evil.example", "400"),
                (f"GET http://127.0.0.1:{port}/ HTTP/1.1", "localhost", "200"), ("GET http://evil.example/ HTTP/1.1", "localhost", "400"),
                ("GET /healthz HTTP/1.1", "evil.example", "200"), ("GET / HTTP/1.0", None, "400"),
            ):  # fmt: skip
                answered = _ask(port, line, host)
                assert answered.split()[1] == status and "evil" not in answered, (line, host, answered[:300])
            taken = subprocess.run([sys.executable, "deploy/run.py"], cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
            assert taken.returncode == 1 and len(taken.stderr.strip().splitlines()) == 1 and str(port) in taken.stderr
            process.send_signal(signal.SIGTERM)
            assert process.wait(40) == 0
        finally:
            process.kill()
            process.wait()
    instance = tmp_path / "instance"
    assert instance.stat().st_mode & 0o777 == 0o700
    assert (instance / "secret-key").stat().st_mode & 0o777 == 0o600
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_nonsense_port_is_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "deploy/run.py"], cwd=ROOT, env={**os.environ, "PORT": "http"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1


def test_the_machine_is_checked_in_one_line() -> None:
    done = subprocess.run([sys.executable, "deploy/check_machine.py"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    script = "import sys; sys.version_info = (3, 9, 2); sys.argv = ['x']; exec(open('deploy/check_machine.py').read())"
    old = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert old.returncode == 1 and len(old.stderr.strip().splitlines()) == 1 and "3.11" in old.stderr
