"""Settings, read once from the environment.

A default is allowed only if it is right for production and safe in public. A secret has no default: in the
demonstration `make run` makes one in the instance folder; in production the process refuses to start without one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit

PREFIX = "GREFFE_"
ROOT = Path(__file__).resolve().parent.parent
SHORTEST_SECRET = 32
#: A host as it stands in an address or a Host header: a name in ASCII, an IPv4 address, or an IPv6 address in brackets; its port.
HOST: Final = re.compile(r"(?P<name>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?", re.ASCII)
STANDARD_PORTS: Final = {"http": 80, "https": 443}


class BadSettings(RuntimeError):
    """The environment lacks something or says nonsense; every fault is listed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between two installations.

    `demonstration` says on every page that the facts are invented; `secure_cookies` is off only on plain-http loopback.
    `proxies` is the number of reverse proxies whose forwarded headers are believed. `public_url` is where the public finds
    this register, scheme and host without a path: every address that is printed, mailed or encoded begins with it.
    """

    secret_key: str
    instance: Path
    database_url: str
    storage_url: str
    public_url: str
    demonstration: bool = False
    secure_cookies: bool = True
    proxies: int = 0
    development: bool = False

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read the settings.

        :raises BadSettings: with the full list of what is missing or wrong.
        """
        env = os.environ if environ is None else environ
        faults: list[str] = []
        instance = Path(env.get(PREFIX + "INSTANCE") or ROOT / "instance").resolve()
        secret = _secret(env, instance)
        if len(secret) < SHORTEST_SECRET:
            faults.append(
                f"{PREFIX}SECRET_KEY (or a file {instance / 'secret-key'}) must hold at least "
                f"{SHORTEST_SECRET} random characters; `make run` writes one for a demonstration"
            )
        proxies = env.get(PREFIX + "PROXIES", "0")
        if not proxies.isdigit():
            faults.append(f"{PREFIX}PROXIES must be a number of trusted proxies, not {proxies!r}")
        flags = {name: _flag(env, name, faults) for name in ("DEMONSTRATION", "PLAIN_HTTP", "DEVELOPMENT")}
        public_url = _public_url(env, flags, faults)
        if faults:
            raise BadSettings("; ".join(faults))
        return cls(
            secret_key=secret,
            instance=instance,
            database_url=with_driver(env.get(PREFIX + "DATABASE_URL") or f"sqlite:///{instance / 'greffe.sqlite3'}"),
            storage_url=env.get(PREFIX + "STORAGE_URL") or f"file://{instance / 'files'}",
            public_url=public_url,
            demonstration=flags["DEMONSTRATION"],
            secure_cookies=not flags["PLAIN_HTTP"],
            proxies=int(proxies),
            development=flags["DEVELOPMENT"],
        )

    @property
    def public_address(self) -> SplitResult:
        """The parts of `public_url`: `scheme`, `netloc`, `hostname`, `port`."""
        return urlsplit(self.public_url)

    @property
    def answers_on_loopback(self) -> bool:
        """A demonstration and a developer's machine are opened under any name of the loopback; production is not."""
        return self.demonstration or self.development


def is_loopback(name: str) -> bool:
    """Is this host name (lower case, IPv6 in brackets) one of this machine alone: localhost, 127.0.0.0/8, ::1?"""
    if name == "localhost":
        return True
    try:
        return ip_address(name.removeprefix("[").removesuffix("]")).is_loopback
    except ValueError:
        return False


def with_driver(url: str) -> str:
    """A PostgreSQL address with its driver named, so that one spelling works everywhere."""
    for short in ("postgres://", "postgresql://"):
        if url.startswith(short):
            return "postgresql+psycopg://" + url.removeprefix(short)
    return url


def _secret(env: Mapping[str, str], instance: Path) -> str:
    given = env.get(PREFIX + "SECRET_KEY", "")
    kept = instance / "secret-key"
    if not given and kept.is_file():
        return kept.read_text(encoding="ascii").strip()
    return given


def _public_url(env: Mapping[str, str], flags: Mapping[str, bool], faults: list[str]) -> str:
    """The public address, without its last slash. HTTPS, but for a demonstration, a developer, or plain HTTP on the loopback."""
    name = PREFIX + "PUBLIC_URL"
    open_to_http = flags["DEMONSTRATION"] or flags["DEVELOPMENT"]
    given = env.get(name, "").strip().rstrip("/")
    if not given and open_to_http:
        return f"http://127.0.0.1:{env.get('PORT') or 8000}"
    scheme, _, host = given.lower().partition("://")
    found = HOST.fullmatch(host)
    if not given:
        faults.append(f"{name} must be the address under which the public finds the register, such as https://greffe.example.cm")
    elif scheme not in STANDARD_PORTS or found is None or not 0 < int(found["port"] or STANDARD_PORTS[scheme]) < 65536:
        faults.append(f"{name} must be https://host or https://host:port in ASCII, without path, query or user, not {given!r}")
    elif scheme == "http" and not (open_to_http or (flags["PLAIN_HTTP"] and is_loopback(found["name"]))):
        faults.append(f"{name} must begin with https:// in production, not {given!r}")
    else:
        return f"{scheme}://{host.removesuffix(f':{STANDARD_PORTS[scheme]}')}"
    return given


def _flag(env: Mapping[str, str], name: str, faults: list[str]) -> bool:
    value = env.get(PREFIX + name, "0")
    if value not in {"0", "1"}:
        faults.append(f"{PREFIX}{name} must be 0 or 1, not {value!r}")
    return value == "1"
