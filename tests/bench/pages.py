"""`make bench`: how long a page takes, beside /healthz in the same run, and how many statements it runs.

Seeds 10,000 unions and 20,000 dossiers (the demonstration's stories among them) in a folder of its own, starts the real
server on loopback, asks each page in turn, and prints p50, p99, their ratio to /healthz, statements and bytes. Bounded,
and stops by itself. Machines are noisy: read the ratios.
"""

from __future__ import annotations

import gzip
import http.client
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ASKED = int(os.environ.get("BENCH_ASKED", "200"))
SIGNED = int(os.environ.get("BENCH_SIGNED", "30"))
UNIONS = int(os.environ.get("BENCH_UNIONS", "10000"))
DOSSIERS = int(os.environ.get("BENCH_DOSSIERS", "20000"))
PASSWORD = "une phrase assez longue"


@dataclass
class Row:
    """One line of the table."""

    name: str
    times: list[float]
    size: int = 0
    statements: int | None = None


class Visitor:
    """A keep-alive client with a cookie."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookie = ""

    def ask(self, method: str, path: str, form: dict[str, Any] | None = None) -> tuple[int, bytes, dict[str, str]]:
        body = urllib.parse.urlencode(form, doseq=True) if form else None
        headers = {"Accept-Encoding": "gzip", "Cookie": self.cookie}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
        except http.client.RemoteDisconnected:  # an idle connection, closed by the server: as a browser, open another
            self.connection.close()
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
        content = answer.read()
        if answer.headers.get("Set-Cookie"):
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        return answer.status, content, dict(answer.headers)

    def page(self, path: str) -> str:
        status, content, headers = self.ask("GET", path)
        assert status == 200, (path, status, content[:300])
        return (gzip.decompress(content) if headers.get("Content-Encoding") == "gzip" else content).decode()

    def sign_in(self, who: str) -> None:
        form = hidden(self.page("/connexion"), "/connexion") | {"email": f"{who}@demo.cm", "password": PASSWORD}
        status, content, _ = self.ask("POST", "/connexion", form)
        assert status == 303, (status, content[:500])


def hidden(html: str, action: str) -> dict[str, str]:
    """The hidden fields of the form with this action."""
    from bs4 import BeautifulSoup

    for form in BeautifulSoup(html, "html5lib").find_all("form"):
        if str(form.get("action", "")).split("?")[0] == action and form.get("method") == "post":
            return {str(f["name"]): str(f.get("value", "")) for f in form.find_all("input", {"type": "hidden"}) if f.get("name")}
    raise AssertionError(f"no form {action}")


def timed(visitor: Visitor, name: str, paths: Callable[[int], str], asked: int = ASKED) -> Row:
    """Ask a page many times, one after the other; the first few are not counted."""
    row = Row(name, [])
    for index in range(asked + 5):
        start = time.perf_counter()
        status, content, _ = visitor.ask("GET", paths(index))
        elapsed = (time.perf_counter() - start) * 1000
        assert status == 200, (paths(index), status)
        if index >= 5:
            row.times.append(elapsed)
            row.size = max(row.size, len(content))
    return row


def percentile(times: list[float], share: float) -> float:
    return sorted(times)[min(int(len(times) * share), len(times) - 1)]


def main() -> None:
    """Seed, serve, measure, print."""
    with tempfile.TemporaryDirectory(prefix="greffe-bench-") as folder:
        environment = {
            **os.environ, "GREFFE_INSTANCE": folder, "GREFFE_SECRET_KEY": "bench-" * 8, "GREFFE_PLAIN_HTTP": "1",
            "GREFFE_DEMONSTRATION": "1", "PYTHONWARNINGS": "default",
        }  # fmt: skip
        os.environ.update({k: v for k, v in environment.items() if k.startswith("GREFFE_")})
        flask = [sys.executable, "-m", "flask", "--app", "wsgi"]
        run = lambda *words: subprocess.run([*flask, *words], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        run("db", "upgrade")
        start = time.perf_counter()
        run("registry", "seed", "--demo", "--password", PASSWORD)
        synthetic = [sys.executable, "-m", "tools.synthetic", "--unions", str(UNIONS), "--dossiers", str(DOSSIERS)]
        subprocess.run(synthetic, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        print(f"seeded {UNIONS} unions and {DOSSIERS} dossiers in {time.perf_counter() - start:.0f} s")
        proposed = _propose(SIGNED)
        port = _free_port()
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-b", f"127.0.0.1:{port}", "-k", "gthread", "-w", "2", "--keep-alive",
                "75",
                "--threads", "4",
             "--log-level", "error", "wsgi:app"],
            cwd=ROOT, env=environment, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _wait(port)
            rows = _measure(port, proposed)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(20)
        _print(rows)


def _propose(count: int) -> list[str]:
    """Dossiers ready to be signed, told as stories; their references."""
    from random import Random

    from registry.app import create_app
    from registry.clock import now
    from registry.db import transaction
    from registry.demonstration import people
    from registry.demonstration.stories import Cast, Story

    app = create_app()
    refs = []
    with app.app_context():
        for index in range(count):
            with transaction():
                users = people.make_accounts(at=now(), password=PASSWORD)
                cast = Cast(users["mandataire"], users["accueil"], users["instruction"], users["chef"], users["greffier"])
                story = Story(cast=cast, at=now(), chance=Random(index))
                story.complete(name_fr=f"Syndicat du banc d'essai {index}", acronym=f"SYBE{index}").submit().take_up().examine().propose()
                refs.append(story.dossier.ref)
    return refs


def _paths() -> dict[str, Any]:
    """What the pages are asked about, and the statements each runs."""
    from sqlalchemy import event, select

    from registry.app import create_app
    from registry.db import db
    from registry.dossiers.models import Dossier
    from registry.unions.models import TradeUnion

    app = create_app(TESTING=True)
    with app.app_context():
        addresses = list(db.session.scalars(select(TradeUnion.address).order_by(TradeUnion.id.desc()).limit(500)))
        names = list(db.session.scalars(select(TradeUnion.name_fr).order_by(TradeUnion.id.desc()).limit(500)))
        refs = list(
            db.session.scalars(select(Dossier.ref).where(Dossier.proposed_by_id.is_not(None)).order_by(Dossier.id.desc()).limit(20))
        )
        counted: list[str] = []
        event.listen(db.engine, "before_cursor_execute", lambda *arguments: counted.append(arguments[2]))
    return {"app": app, "addresses": addresses, "names": names, "refs": refs, "counted": counted}


def _measure(port: int, proposed: list[str]) -> list[Row]:
    known = _paths()
    public, clerk, registrar = Visitor(port), Visitor(port), Visitor(port)
    clerk.sign_in("instruction")
    registrar.sign_in("greffier")
    addresses, names, refs = known["addresses"], known["names"], known["refs"]
    slip = lambda name: urllib.parse.quote(name.replace("ss", "s").replace("é", "e")[:-2])
    pages = {
        "healthz": (public, lambda i: "/healthz"),
        "public search": (public, lambda i: f"/registre?q={slip(names[i % len(names)])}"),
        "public record": (public, lambda i: f"/registre/{addresses[i % len(addresses)]}"),
        "queue": (clerk, lambda i: "/dossiers?vue=tous"),
        "dossier": (clerk, lambda i: f"/dossiers/{refs[i % len(refs)]}"),
        "union record": (clerk, lambda i: f"/organisations/{addresses[i % len(addresses)]}"),
        "register search": (clerk, lambda i: f"/organisations?q={slip(names[i % len(names)])}"),
    }
    rows = [timed(visitor, name, paths) for name, (visitor, paths) in pages.items()]
    for row in rows:
        visitor, paths = pages[row.name]
        row.statements = _statements(known, visitor.cookie, paths(0))
    rows += [_review(known, port), _sign(registrar, proposed)]
    return rows


def _review(known: dict[str, Any], port: int) -> Row:
    """The review of a batch of five hundred dossiers, before it is launched (it once had to take two seconds at most)."""
    head = Visitor(port)
    head.sign_in("chef")
    form = hidden(head.page("/dossiers?vue=tous"), "/dossiers/lots") | {"act": "assign", "whole_view": "y"}
    status, content, headers = head.ask("POST", "/dossiers/lots", form)
    assert status == 303, (status, content[:400])
    row = timed(head, "review of 500", lambda _: headers["Location"], asked=SIGNED)
    row.statements = _statements(known, head.cookie, headers["Location"])
    return row


def _statements(known: dict[str, Any], cookie: str, path: str) -> int:
    """How many SQL statements the page runs, once warm."""
    client = known["app"].test_client()
    name, _, value = cookie.partition("=")
    if name:
        client.set_cookie(name, value, domain=known["app"].extensions["settings"].public_address.hostname)
    client.get(path).close()
    known["counted"].clear()
    with client.get(path) as answer:
        assert answer.status_code == 200, (path, answer.status_code)
        return len(known["counted"])


def _sign(registrar: Visitor, proposed: list[str]) -> Row:
    """Sign each proposed dossier; only the act itself is timed (it proves the signatory's password again)."""
    row = Row("sign act", [])
    for ref in proposed:
        html = registrar.page(f"/dossiers/{ref}/decision")
        action = f"/dossiers/{ref}/decision/enregistrement"
        names = re.findall(r'name="([^"]*password)"', html)
        form = hidden(html, action) | {names[0]: PASSWORD}
        start = time.perf_counter()
        status, content, _ = registrar.ask("POST", action, form)
        row.times.append((time.perf_counter() - start) * 1000)
        assert status == 303, (status, content[:400])
    return row


def _print(rows: list[Row]) -> None:
    reference = rows[0]
    p50, p99 = statistics.median(reference.times), percentile(reference.times, 0.99)
    print(f"\n{'page':<18}{'p50 ms':>9}{'p99 ms':>9}{'p50 / healthz':>15}{'p99 / healthz':>15}{'statements':>12}{'bytes':>9}")
    for row in rows:
        middle, worst = statistics.median(row.times), percentile(row.times, 0.99)
        statements = "" if row.statements is None else str(row.statements)
        print(f"{row.name:<18}{middle:>9.1f}{worst:>9.1f}{middle / p50:>15.1f}{worst / p99:>15.1f}{statements:>12}{row.size:>9}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(150):
        try:
            if Visitor(port).ask("GET", "/healthz")[0] == 200:
                return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    main()
