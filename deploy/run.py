"""`make run`: a demonstration on this machine, from nothing: key, database, days off, invented facts, worker, server.

A second start keeps the data and takes a few seconds. Ctrl-C or SIGTERM stops both processes, the present work finished.
For production see docs/operating.md: there systemd or a container starts the same two commands.
"""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from flask import Flask

ROOT: Final = Path(__file__).resolve().parent.parent
STOP_SECONDS: Final = 30
START_SECONDS: Final = 60
#: Of every account of the demonstration: known to all, for invented data on the loopback only.
PASSWORD: Final = "demonstration-du-greffe"  # noqa: S105


def main() -> int:
    """Prepare, start, wait, stop."""
    signal.signal(signal.SIGTERM, _interrupted)
    signal.signal(signal.SIGINT, _interrupted)
    try:
        port = _free_port(os.environ.get("PORT", "8000"))
        instance = _prepare_folder(port)
        _prepare_register(instance)
        return _serve(port, instance)
    except KeyboardInterrupt:
        return 0


def _interrupted(_signum: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _free_port(words: str) -> int:
    """The port, if it is one and nobody listens there."""
    port = int(words) if words.isdecimal() and 0 < int(words) < 65536 else 0
    if not port:
        sys.exit(f"PORT={words} n'est pas un numéro de port. / is not a port number.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            sys.exit(f"Le port {port} n'est pas libre ({error.strerror}) : PORT={port + 1} make run. / Port {port} is not free.")
    return port


def _prepare_folder(port: int) -> Path:
    """The settings of a demonstration; the instance folder, closed to others, and its secret key, made once."""
    os.umask(0o077)
    os.chdir(ROOT)
    settings = {"DEMONSTRATION": "1", "PLAIN_HTTP": "1", "INSTANCE": str(ROOT / "instance"), "PUBLIC_URL": f"http://127.0.0.1:{port}"}
    for name, value in settings.items():
        os.environ.setdefault(f"GREFFE_{name}", value)
    instance = Path(os.environ["GREFFE_INSTANCE"]).resolve()
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = instance / "secret-key"
    if not key.exists() and not os.environ.get("GREFFE_SECRET_KEY"):
        with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48) + "\n")
    return instance


def _prepare_register(instance: Path) -> None:
    """Migrate, know the days off, and on the first run tell the demonstration."""
    sys.path.insert(0, str(ROOT))
    told = instance / "demonstration-told"
    try:
        from flask_migrate import upgrade

        from registry.app import create_app
    except ImportError as error:
        sys.exit(f"L'environnement est incomplet ({error.name}) : make install. / The environment is incomplete.")
    app = create_app()
    with app.app_context():
        upgrade()
        _invoke(app, "init")
        if os.environ["GREFFE_DEMONSTRATION"] == "1" and not told.exists():
            print("Premier démarrage : la démonstration se prépare… / First start: preparing the demonstration…", flush=True)
            _invoke(app, "seed", "--demo", "--password", PASSWORD)
            told.touch()


def _invoke(app: Flask, *words: str) -> None:
    result = app.test_cli_runner().invoke(args=["registry", *words])
    if result.exit_code:
        raise result.exception or SystemExit(result.output)


def _serve(port: int, instance: Path) -> int:
    log = instance / "greffe.log"
    with log.open("ab") as output:
        processes = [_start(command, output) for command in (_worker(), _server(port))]
        try:
            if not _answers(port, processes):
                print(log.read_text(encoding="utf-8", errors="replace")[-3000:], file=sys.stderr)
                return 1
            _welcome(port, log)
            while all(process.poll() is None for process in processes):
                time.sleep(0.5)
            print(f"Un des deux processus s'est arrêté : voir {log}. / One of the two processes stopped.", file=sys.stderr)
            return 1
        finally:
            _stop(processes)


def _worker() -> list[str]:
    return [sys.executable, "-m", "flask", "--app", "wsgi", "registry", "worker"]


def _server(port: int) -> list[str]:
    # Two workers of four threads, each making its own engine: nothing is loaded before the fork, since no connection may be shared.
    return [
        sys.executable, "-m", "gunicorn", "--worker-class", "gthread", "--workers", "2", "--threads", "4",
        "--bind", f"127.0.0.1:{port}", "--graceful-timeout", "25", "--no-control-socket", "wsgi:app",
    ]  # fmt: skip


def _start(command: list[str], output: object) -> subprocess.Popen[bytes]:
    # A session of its own: Ctrl-C reaches this process alone, which then stops the others in order.
    return subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output, start_new_session=True)  # type: ignore[call-overload, no-any-return]  # noqa: S603


def _answers(port: int, processes: list[subprocess.Popen[bytes]]) -> bool:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and all(process.poll() is None for process in processes):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False


def _welcome(port: int, log: Path) -> None:
    from registry.demonstration.people import ACCOUNTS

    print(f"\n  Greffe des Syndicats : http://127.0.0.1:{port}\n")
    if os.environ["GREFFE_DEMONSTRATION"] == "1":
        print(f"  Comptes de démonstration, mot de passe / demonstration accounts, password: {PASSWORD}")
        for account in ACCOUNTS:
            print(f"    {account.email:<26} {', '.join(role.label.fr for role in account.roles)}")
    print(f"\n  Journal du serveur / server log: {log}")
    print("  Ctrl-C pour arrêter / to stop\n", flush=True)


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """Ask both to finish; end what does not."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for process in processes:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + STOP_SECONDS
    for process in processes:
        try:
            process.wait(max(until - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            process.kill()


if __name__ == "__main__":
    sys.exit(main())
