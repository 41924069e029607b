"""Where the tests find their databases: SQLite in a folder of the run, PostgreSQL reachable or started for the run.

One server serves every worker of a run. The first test that needs it starts a guardian, a process of its own session,
which starts the server, waits for the end of the run however it ends (SIGTERM and SIGKILL too), stops the server and
removes its folder: ``python -m tests.databases <process of the run>``.
"""

from __future__ import annotations

import fcntl
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

REQUIRED = os.environ.get("CI") == "true"
ROOT = Path(__file__).parents[1]


def server_binaries() -> Path | None:
    """The folder of PostgreSQL's own commands, newest first, as Debian or the path has them."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if found:
        return found[0].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def postgresql_server(folder: Path, run: int) -> str | None:
    """The address of the run's server: TEST_DATABASE_URL, or one started on loopback by whoever asks first, or None.

    `folder` is shared by the workers of the run; `run` is the process at whose end the server is stopped.
    """
    given = os.environ.get("TEST_DATABASE_URL", "")
    if given:
        return given
    address = folder / "postgresql-address"
    with (folder / "postgresql-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not address.exists():
            guardian = subprocess.Popen(
                [sys.executable, "-m", "tests.databases", str(run)],
                cwd=ROOT, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            assert guardian.stdout
            address.write_text(guardian.stdout.readline().strip())
            guardian.stdout.close()
            guardian.returncode = 0  # it outlives this worker, on purpose
        return address.read_text() or None


def guard(run: int) -> None:
    """Start a server, print its address (an empty line when there can be none), stop it when the process `run` has ended."""
    binaries = server_binaries()
    owner = "postgres" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    if binaries is None or (owner and subprocess.run(["id", owner], capture_output=True, check=False).returncode):
        print(flush=True)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="greffe-pg-") as folder:
        if owner:
            shutil.chown(folder, owner, owner)
        data, port = f"{folder}/data", _free_port()
        as_owner = {"user": owner, "group": owner, "extra_groups": []} if owner else {}
        quiet = {"cwd": folder, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([f"{binaries}/initdb", "-D", data, "-A", "trust", "-U", "greffe", "--no-sync"], check=True, **as_owner, **quiet)
        options = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", "fsync=off", "max_connections=300"]
        command = [f"{binaries}/postgres", "-D", data, *(word for option in options for word in ("-c", option))]
        server = subprocess.Popen(command, **as_owner, **quiet)
        try:
            _wait_until_ready(server, port)
            print(f"postgresql+psycopg://greffe@127.0.0.1:{port}/postgres", flush=True)
            sys.stdout.close()
            _wait_for_the_end_of(run)
        finally:
            server.send_signal(signal.SIGQUIT)  # at once: nothing in it is kept
            server.wait()


def _wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    admin = sa.create_engine(f"postgresql+psycopg://greffe@127.0.0.1:{port}/postgres", poolclass=sa.NullPool)
    for _ in range(600):
        assert server.poll() is None, "PostgreSQL ended at its start"
        try:
            admin.connect().close()
        except sa.exc.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("PostgreSQL did not start")


def _wait_for_the_end_of(run: int) -> None:
    if hasattr(os, "pidfd_open"):
        try:
            select.select([os.pidfd_open(run)], [], [])
        except ProcessLookupError:
            return
        return
    while True:  # not Linux
        try:
            os.kill(run, 0)
        except ProcessLookupError:
            return
        time.sleep(0.5)


@contextmanager
def fresh_postgresql(server: str, name: str) -> Iterator[str]:
    """A new database on a server, dropped afterwards."""
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        connection.execute(sa.text(f'CREATE DATABASE "{name}"'))
    try:
        yield sa.make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        admin.dispose()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    guard(int(sys.argv[1]))
