"""A run of the tests that is struck down leaves no server behind."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STRUCK = """
import os, pathlib, signal

def test_struck(postgresql):
    pathlib.Path(__file__).with_name("address").write_text(postgresql)
    os.kill(int(os.environ["GREFFE_TEST_RUN"]), signal.NAME)
    signal.pause()
"""


@pytest.mark.soak
@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
@pytest.mark.parametrize("workers", ["0", "2"])
def test_postgresql_ends_with_the_run(tmp_path: Path, name: str, workers: str) -> None:
    test = tmp_path / "test_struck.py"
    test.write_text(STRUCK.replace("NAME", name), encoding="utf-8")
    without = {key: value for key, value in os.environ.items() if key not in {"TEST_DATABASE_URL", "TEST_PROFILE"} and "PYTEST" not in key}
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-n", workers, "--basetemp", str(tmp_path / "run"), str(test)]
    run = subprocess.run(command, cwd=ROOT, env=without, capture_output=True, text=True, check=False)
    assert run.returncode in {2, -signal.Signals[name]}, run.stdout + run.stderr
    address = (tmp_path / "address").read_text(encoding="utf-8")
    found = re.search(r"127\.0\.0\.1:(\d+)", address)
    assert found, "there is no PostgreSQL to be left behind"
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", int(found[1]))):
                return
        time.sleep(0.1)
    pytest.fail(f"{address} still answers")
