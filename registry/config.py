"""Settings, read once from the environment.

A default is allowed only if it is right for production and safe in public. A secret has no default: in the
demonstration `make run` makes one in the instance folder; in production the process refuses to start without one.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PREFIX = "GREFFE_"
ROOT = Path(__file__).resolve().parent.parent
SHORTEST_SECRET = 32


class BadSettings(RuntimeError):
    """The environment lacks something or says nonsense; every fault is listed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs between two installations.

    `demonstration` says on every page that the facts are invented; `secure_cookies` is off only on plain-http loopback.
    `proxies` is the number of reverse proxies whose forwarded headers are believed.
    """

    secret_key: str
    instance: Path
    database_url: str
    storage_url: str
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
        if faults:
            raise BadSettings("; ".join(faults))
        return cls(
            secret_key=secret,
            instance=instance,
            database_url=with_driver(env.get(PREFIX + "DATABASE_URL") or f"sqlite:///{instance / 'greffe.sqlite3'}"),
            storage_url=env.get(PREFIX + "STORAGE_URL") or f"file://{instance / 'files'}",
            demonstration=flags["DEMONSTRATION"],
            secure_cookies=not flags["PLAIN_HTTP"],
            proxies=int(proxies),
            development=flags["DEVELOPMENT"],
        )


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


def _flag(env: Mapping[str, str], name: str, faults: list[str]) -> bool:
    value = env.get(PREFIX + name, "0")
    if value not in {"0", "1"}:
        faults.append(f"{PREFIX}{name} must be 0 or 1, not {value!r}")
    return value == "1"
