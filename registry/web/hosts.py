"""Which host a request may name: the public address; on a demonstration or a developer's machine, any name of the loopback.

Werkzeug's own list of trusted hosts knows neither IPv6 nor 127.0.0.0/8, and would refuse the operator's probes. Here every
request enters the application under the public address; one that named another host is marked, and refused with 400 by a
page that repeats nothing of it. So nothing inside ever sees a host that a stranger wrote.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from flask import Flask, request
from werkzeug.exceptions import SecurityError

from registry.config import HOST, STANDARD_PORTS, Settings, is_loopback

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

#: The operator's probes, asked by an IP address or by the name of a container.
UNDER_ANY_HOST: Final = frozenset({"/healthz", "/readyz"})
_REFUSED: Final = "registry.host_refused"


class KnownHosts:
    """WSGI middleware: the application sees its public host and scheme, whatever the request said."""

    def __init__(self, application: WSGIApplication, settings: Settings) -> None:
        self.application = application
        self.settings = settings

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        hosts = [environ.get("HTTP_HOST", ""), *_host_of_target(environ.get("RAW_URI", ""))]
        environ[_REFUSED] = not all(self._is_ours(host) for host in hosts) and environ.get("PATH_INFO") not in UNDER_ANY_HOST
        environ["HTTP_HOST"] = self.settings.public_address.netloc
        environ["wsgi.url_scheme"] = self.settings.public_address.scheme
        environ["SCRIPT_NAME"] = ""  # the register stands at the root of its host
        environ["PATH_INFO"] = "/" + environ.get("PATH_INFO", "").lstrip("/")  # « //other.example » in a link would lead elsewhere
        return self.application(environ, start_response)

    def _is_ours(self, host: str) -> bool:
        """In any case, with or without the port, with or without a last dot (``greffe.example.cm.`` is the same host)."""
        found = HOST.fullmatch(host.lower().removesuffix(".").replace(".:", ":"))
        if found is None:
            return False
        public = self.settings.public_address
        name, port = found["name"], int(found["port"] or 0)
        if name == HOST.fullmatch(public.netloc)["name"] and port in {0, public.port or STANDARD_PORTS[public.scheme]}:  # type: ignore[index]
            return True
        return self.settings.answers_on_loopback and is_loopback(name) and port < 65536


def _host_of_target(target: str) -> list[str]:
    """The host of a request line such as ``GET http://host/path``, which weighs more than the header (RFC 9112, 3.2.2)."""
    found = re.match(r"[^/?#]*://([^/?#]*)", target)
    return [found[1]] if found else []


def install(app: Flask, settings: Settings) -> None:
    """Put the middleware around the application; ProxyFix, which gives the host that a trusted proxy forwards, stands outside it."""
    app.wsgi_app = KnownHosts(app.wsgi_app, settings)  # type: ignore[method-assign]


def refuse_other_hosts() -> None:
    """The first thing asked of a request.

    :raises SecurityError: it named a host that is not ours.
    """
    if request.environ.get(_REFUSED):
        raise SecurityError
